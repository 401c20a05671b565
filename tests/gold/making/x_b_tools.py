"""Ink for the x documents of writer b: signatures and paraafs drawn on a page."""

import random

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.scanner import Scanned, displaced

Box = tuple[float, float, float, float]


def ink(
    pdf: bytes, draft: Draft, strokes: list[tuple[int, Box, str, str]], *, seed: int = 1
) -> bytes:
    """Return the PDF with a scribble in each (page from 1, box, kind, note), told to the draft."""
    rng = random.Random(seed)
    with pymupdf.open("pdf", pdf) as document:
        for number, box, kind, note in strokes:
            _scribble(document[number - 1], box, rng, short=kind == "paraaf")
            draft.area(number, box, kind, note)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def below(
    pdf: bytes, page: int, text: str, *, dx: float, dy: float, size: tuple[float, float]
) -> Box:
    """Return a box of `size` at (dx, dy) from the top left of a text on a page."""
    with pymupdf.open("pdf", pdf) as document:
        hits = document[page - 1].search_for(text)
    if not hits:
        raise ValueError(f"{text!r} does not stand on page {page}")
    x, y = hits[0].x0 + dx, hits[0].y0 + dy
    return (x, y, x + size[0], y + size[1])


def _scribble(page: pymupdf.Page, box: Box, rng: random.Random, *, short: bool) -> None:
    x0, y0, x1, y1 = box
    steps = 5 if short else 11
    shape = page.new_shape()
    at = pymupdf.Point(x0, y0 + (y1 - y0) * 0.6)
    for step in range(1, steps + 1):
        high = rng.uniform(0.05, 0.45) if step % 2 else rng.uniform(0.55, 0.98)
        to = pymupdf.Point(x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * high)
        one = pymupdf.Point(at.x + rng.uniform(-2, 7), y0 + (y1 - y0) * rng.random())
        two = pymupdf.Point(to.x - rng.uniform(-2, 7), y0 + (y1 - y0) * rng.random())
        shape.draw_bezier(at, one, two, to)
        at = to
    if not short:
        line = y0 + (y1 - y0) * 0.85
        shape.draw_line(pymupdf.Point(x0, line), pymupdf.Point(x1, line - 4))
    shape.finish(color=(0.1, 0.12, 0.45), width=1.0, closePath=False)
    shape.commit(overlay=True)


def lay(draft: Draft, scanned: Scanned) -> Scanned:
    """Return the scan; the areas of the draft are moved to where its pages have turned them."""
    for area in draft.areas:
        page, box = int(str(area["page"])), area["box"]
        assert isinstance(box, list)
        turned = displaced((box[0], box[1], box[2], box[3]), scanned.matrices[page - 1])
        area["box"] = [round(value, 1) for value in turned]
    return scanned
