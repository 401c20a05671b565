"""Pen and stamp for the w-documents: signatures, initials, received stamps, handwritten notes."""

import random

import pymupdf

from tests.gold.making.draft import Draft

INK = (0.08, 0.1, 0.42)


def _saved(document: pymupdf.Document) -> bytes:
    return bytes(document.tobytes(garbage=1, deflate=True, no_new_id=True))


def _stroke(page: pymupdf.Page, box: pymupdf.Rect, rng: random.Random, loops: int) -> None:
    """Draw a running scrawl from left to right in the box."""
    shape = page.new_shape()
    step = box.width / loops
    here = pymupdf.Point(box.x0, box.y1 - box.height * 0.3)
    for number in range(loops):
        high = box.height * rng.uniform(0.35, 1.0) / (1 + number * 0.25)
        one = pymupdf.Point(here.x + step * rng.uniform(-0.4, 0.3), box.y1 - high)
        two = pymupdf.Point(here.x + step * rng.uniform(0.8, 1.5), box.y1 - high * 0.9)
        to = pymupdf.Point(here.x + step, box.y1 - box.height * rng.uniform(0.05, 0.35))
        shape.draw_bezier(here, one, two, to)
        here = to
    shape.finish(color=INK, width=rng.uniform(0.8, 1.4), closePath=False, lineCap=1)
    shape.commit()


def signed(
    draft: Draft,
    pdf: bytes,
    anchor: str,
    *,
    page: int = 1,
    move: tuple[float, float] = (0, -34),
    size: tuple[float, float] = (90, 30),
    kind: str = "handtekening",
    seed: int = 1,
    nth: int = 0,
) -> bytes:
    """Draw a signature at `move` points from where the anchor text begins; remember its place.

    Raises ValueError when the anchor is not on the page.
    """
    with pymupdf.open("pdf", pdf) as document:
        sheet = document[page - 1]
        found = sheet.search_for(anchor)
        if len(found) <= nth:
            raise ValueError(f"{draft.name}: no {anchor!r} on page {page}")
        x, y = found[nth].x0 + move[0], found[nth].y0 + move[1]
        box = pymupdf.Rect(x, y, x + size[0], y + size[1])
        _stroke(sheet, box, random.Random(seed), max(2, int(size[0] // 13)))
        draft.area(page, (box.x0 - 5, box.y0 - 5, box.x1 + 8, box.y1 + 5), kind, "met de pen")
        return _saved(document)


def stamped(
    draft: Draft,
    pdf: bytes,
    lines: list[str],
    *,
    page: int = 1,
    at: tuple[float, float] = (360, 90),
    size: float = 11,
    width: float = 130,
    frame: bool = True,
    ink: tuple[float, float, float] = (0.5, 0.1, 0.2),
    font: str = "hebo",
) -> bytes:
    """Put lines on the page as a stamp does, or with frame=False as a note in the margin."""
    with pymupdf.open("pdf", pdf) as document:
        sheet = document[page - 1]
        y = at[1]
        for line in lines:
            sheet.insert_text((at[0], y), draft.mark(line), fontname=font, fontsize=size, color=ink)
            y += size * 1.25
        if frame:
            top = at[1] - size - 3
            sheet.draw_rect(
                pymupdf.Rect(at[0] - 6, top, at[0] + width, y - size + 3), color=ink, width=1.2
            )
        return _saved(document)
