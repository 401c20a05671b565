"""Draws made-up signatures as pen strokes."""

import random

import pymupdf


def strokes(seed: str, x: float, y: float, width: float) -> list[tuple[float, float]]:
    """Return the points of a scribble that starts at (x, y) and is `width` points wide."""
    rng = random.Random(seed)
    steps = 14
    return [
        (x + width * i / steps + rng.uniform(-4, 4), y + rng.uniform(-14, 12) * (1 - i / 40))
        for i in range(steps + 1)
    ]


def sign(pdf: bytes, seed: str, page_number: int, x: float, y: float) -> tuple[bytes, list[float]]:
    """Draw a signature on a page (1-based) and return the PDF and the box it fills."""
    points = strokes(seed, x, y, 95)
    with pymupdf.open("pdf", pdf) as document:
        page = document[page_number - 1]
        shape = page.new_shape()
        for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
            shape.draw_bezier(a, b, c, d)
        shape.finish(color=(0.1, 0.1, 0.45), width=1.1, closePath=False)
        shape.commit()
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        box = [round(v, 1) for v in (min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1)]
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True)), box


def area(page: int, box: list[float], note: str) -> dict[str, object]:
    """Return the gold annotation of a signature: a place without text."""
    return {
        "page": page,
        "box": box,
        "kind": "handtekening",
        "expect": "review",
        "ground": "5.1.2e",
        "note": note,
    }
