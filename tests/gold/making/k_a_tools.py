"""Helpers of the k-documents a: running text to blocks, pen strokes on a page, and their areas."""

import random

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.scanner import Scanned, displaced

Stroke = tuple[int, str, float, float, float, float, str]
"""Page (from 1), a text on it, and from its left top: right, down, width, height; what it is."""


def paras(text: str) -> list[str]:
    """Return paragraphs (parted by an empty line) on one line each; "^" is a line break."""
    return [" ".join(part.split()).replace(" ^ ", "\n") for part in text.strip().split("\n\n")]


def signed(
    draft: Draft, pdf: bytes, strokes: list[Stroke], *, seed: int = 5
) -> tuple[bytes, list[tuple[int, pymupdf.Rect, str]]]:
    """Return the PDF with scribbles of a pen beside texts of it, and where they lie."""
    rng = random.Random(seed)
    places: list[tuple[int, pymupdf.Rect, str]] = []
    with pymupdf.open("pdf", pdf) as document:
        for number, anchor, right, down, width, height, note in strokes:
            page = document[number - 1]
            found = page.search_for(anchor)
            if not found:
                raise ValueError(f"{draft.name} p{number}: {anchor!r} is not there to sign beside")
            x, y = found[-1].x0 + right, found[-1].y0 + down
            shape, steps = page.new_shape(), max(5, int(width / 9))
            points = [
                pymupdf.Point(
                    x + width * step / steps,
                    y + height * (rng.uniform(0, 0.45) if step % 2 else rng.uniform(0.55, 1)),
                )
                for step in range(steps + 1)
            ]
            for one, two in zip(points, points[1:], strict=False):
                bend = rng.uniform(-height, height) / 2
                shape.draw_bezier(one, one + (width / 15, bend), two - (width / 12, bend), two)
            shape.finish(color=(0.1, 0.12, 0.45), width=rng.uniform(0.8, 1.4))
            shape.commit()
            places.append((number, pymupdf.Rect(x, y, x + width, y + height), note))
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True)), places


def areas(
    draft: Draft, places: list[tuple[int, pymupdf.Rect, str]], scanned: Scanned | None = None
) -> None:
    """Tell the draft where the scribbles are, on the scan if there is one."""
    for number, rect, note in places:
        box = (rect.x0, rect.y0, rect.x1, rect.y1)
        if scanned:
            box = displaced(box, scanned.matrices[number - 1])
        draft.area(number, box, "paraaf" if rect.width < 60 else "handtekening", note)
