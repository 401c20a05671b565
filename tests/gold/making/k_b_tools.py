"""Draws signatures on a finished PDF."""

import math
import random

import pymupdf

from tests.gold.making.draft import Draft

INK = (0.08, 0.12, 0.42)


def signed(
    draft: Draft,
    pdf: bytes,
    anchor: str,
    note: str,
    *,
    right: float = 0,
    up: float = 40,
    width: float = 110,
    height: float = 30,
    seed: int = 1,
    page: int | None = None,
) -> bytes:
    """Return the PDF with a scribble whose left top lies `right` of and `up` from the anchor.

    The anchor is the last place where the text stands, on `page` when given. Raises ValueError
    when it is nowhere.
    """
    rng = random.Random(seed)
    with pymupdf.open("pdf", pdf) as document:
        found = [
            (sheet, place)
            for sheet in document
            if page in (None, sheet.number + 1)
            for place in sheet.search_for(anchor)
        ]
        if not found:
            raise ValueError(f"{draft.name}: {anchor!r} is nowhere")
        sheet, place = found[-1]
        x, y = place.x0 + right, place.y0 - up
        points, steps = [], rng.randint(9, 17)
        loops, lean, phase = rng.uniform(1.4, 2.7), rng.uniform(0.25, 0.8), rng.uniform(0, 6)
        for step in range(steps):
            along = step / (steps - 1)
            tall = height * (0.5 - lean * 0.35 * along) * rng.uniform(0.45, 1)
            across = x + width * along + width * 0.09 * math.cos(step * loops + phase)
            down = y + height / 2 + tall * math.sin(step * loops + phase)
            points.append(pymupdf.Point(min(max(across, x), x + width), down))
        shape = sheet.new_shape()
        for before, after, last in zip(points, points[1:], points[2:], strict=False):
            middle, end = (before + after) / 2, (after + last) / 2
            shape.draw_curve(middle, after, end)
        shape.finish(color=INK, width=1.1, closePath=False)
        shape.commit()
        draft.area(sheet.number + 1, (x - 3, y - 4, x + width + 3, y + height + 4), "paraaf", note)
        return bytes(document.tobytes(garbage=1, deflate=True, no_new_id=True))
