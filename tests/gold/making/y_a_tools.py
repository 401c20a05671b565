"""Pen strokes (signatures, paraafs) on a finished PDF, noted as areas, also through a scan."""

import random
from collections.abc import Sequence

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan

Stroke = tuple[int, str, float, float, float, float, str, str]
"""Page from 1, text it stands by, shift right and down of that text's top left corner, width,
height, kind, note."""


def ink(draft: Draft, pdf: bytes, strokes: Sequence[Stroke], *, seed: int) -> bytes:
    """Return the PDF with a scribble for every stroke, each noted as an area of the draft."""
    rng = random.Random(seed)
    with pymupdf.open("pdf", pdf) as document:
        for number, anchor, right, down, width, height, kind, note in strokes:
            page = document[number - 1]
            page.wrap_contents()
            found = page.search_for(anchor)
            if not found:
                raise ValueError(f"{draft.name}: no {anchor!r} on page {number}")
            x, y = found[0].x0 + right, found[0].y0 + down
            _scribble(page, x, y, width, height, rng)
            draft.area(number, (x, y, x + width, y + height), kind, note)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def _scribble(
    page: pymupdf.Page, x: float, y: float, width: float, height: float, rng: random.Random
) -> None:
    shape = page.new_shape()
    loops = rng.randint(4, 7)
    points = [
        pymupdf.Point(
            x + width * (0.04 + 0.92 * at / (3 * loops)) + rng.uniform(-0.04, 0.04) * width * 0.8,
            y + height * (rng.uniform(0.05, 0.4) if at % 3 == 1 else rng.uniform(0.45, 0.95)),
        )
        for at in range(3 * loops + 1)
    ]
    for point in points:
        point.x = min(max(point.x, x), x + width)
    for at in range(0, len(points) - 1, 3):
        shape.draw_bezier(*points[at : at + 4])
    shape.finish(color=(0.1, 0.14, 0.45), width=rng.uniform(0.8, 1.3), closePath=False)
    shape.commit()


def scanned(draft: Draft, pdf: bytes, **how: object) -> Finished:
    """Return the scan of the PDF; the areas of the draft turn with their pages."""
    made = scan(pdf, **how)  # type: ignore[arg-type]
    for area in draft.areas:
        box = displaced(area["box"], made.matrices[area["page"] - 1])  # type: ignore[arg-type,operator]
        area["box"] = [round(value, 1) for value in box]
    return Finished(draft, made)
