"""Pen strokes (signatures, paraafs), stamps and a ministry's ribbon on finished pages."""

import math
import random
from dataclasses import dataclass

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan

INK = (0.08, 0.12, 0.42)
RIBBON = (0.08, 0.27, 0.45)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A signature or paraaf of `size` points, `shift` points from the text `anchor` on a page."""

    page: int
    anchor: str
    shift: tuple[float, float] = (0, -34)
    size: tuple[float, float] = (95, 30)
    kind: str = "handtekening"


@dataclass(frozen=True, slots=True)
class Stamp:
    """A framed text that somebody stamped, in points from the top left."""

    page: int
    at: tuple[float, float]
    lines: tuple[str, ...]
    size: float = 10
    colour: tuple[float, float, float] = (0.55, 0.1, 0.15)
    framed: bool = True


def inked(
    draft: Draft,
    pdf: bytes,
    strokes: tuple[Stroke, ...] = (),
    stamps: tuple[Stamp, ...] = (),
    *,
    ribbon: str = "",
    **scanning: float | bool | None,
) -> Finished:
    """Return the document with ink on it; with `scanning` (see `scan`) as a scan."""
    boxes: list[tuple[Stroke, tuple[float, float, float, float]]] = []
    with pymupdf.open("pdf", pdf) as document:
        if ribbon:
            _ribbon(document[0], draft.mark(ribbon))
        for stamp in stamps:
            _stamp(draft, document[stamp.page - 1], stamp)
        for number, stroke in enumerate(strokes):
            page = document[stroke.page - 1]
            found = page.search_for(stroke.anchor)
            if not found:
                raise ValueError(f"{draft.name}: no {stroke.anchor!r} on page {stroke.page}")
            x, y = found[0].x0 + stroke.shift[0], found[0].y0 + stroke.shift[1]
            box = (x, y, x + stroke.size[0], y + stroke.size[1])
            _scrawl(page, box, random.Random(f"{draft.name}{number}"))
            boxes.append((stroke, box))
        made = bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
    scanned = scan(made, **scanning) if scanning else None  # type: ignore[arg-type]
    for stroke, box in boxes:
        if scanned is not None:
            box = displaced(box, scanned.matrices[stroke.page - 1])
        draft.area(stroke.page, box, stroke.kind, f"{stroke.kind} met pen")
    return Finished(draft, scanned or made)


def _ribbon(page: pymupdf.Page, name: str) -> None:
    page.draw_rect(pymupdf.Rect(279, 0, 316, 96), color=RIBBON, fill=RIBBON)
    page.draw_circle((297.5, 72), 9, color=(1, 1, 1), width=1.2)
    for number, line in enumerate(name.split("\n")):
        page.insert_text((324, 70 + number * 12), line, fontname="tiro", fontsize=10.5)


def _stamp(draft: Draft, page: pymupdf.Page, stamp: Stamp) -> None:
    (x, y), size = stamp.at, stamp.size
    lines = [draft.mark(line) for line in stamp.lines]
    for number, line in enumerate(lines):
        place = (x + 6, y + size * 1.3 * (number + 1))
        page.insert_text(place, line, fontname="hebo", fontsize=size, color=stamp.colour)
    if stamp.framed:
        wide = max(pymupdf.get_text_length(line, "hebo", size) for line in lines)
        frame = pymupdf.Rect(x, y, x + wide + 12, y + size * 1.3 * len(lines) + 7)
        page.draw_rect(frame, color=stamp.colour, width=1.4)


def _scrawl(page: pymupdf.Page, box: tuple[float, float, float, float], rng: random.Random) -> None:
    x0, y0, x1, y1 = box
    width, height = x1 - x0, y1 - y0
    loops = max(3, int(width / 14))
    points = []
    for step in range(loops * 12 + 1):
        part = step / (loops * 12)
        turn = part * loops * 2 * math.pi
        lean = (0.32 + 0.3 * math.sin(part * 5 + loops)) * (1 - 0.45 * part)
        x = x0 + width * (0.06 + 0.82 * part) + width / loops * 0.55 * math.sin(turn)
        y = (
            y0
            + height * (0.55 - 0.1 * part)
            - height * lean * math.cos(turn + rng.uniform(-0.3, 0.3))
        )
        points.append((min(max(x, x0), x1), min(max(y, y0), y1)))
    shape = page.new_shape()
    shape.draw_polyline([pymupdf.Point(*point) for point in points])
    shape.finish(color=INK, width=1.1, closePath=False)
    if width > 50:
        shape.draw_line((x0 + width * 0.2, y1 - 2), (x1 - 2, y0 + height * 0.62))
        shape.finish(color=INK, width=0.9)
    shape.commit()
