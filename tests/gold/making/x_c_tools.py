"""Ink on paper for the documents x21-x30: signatures, initials, stamps and logos over a PDF."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan

BLUE, BLACK = (0.1, 0.14, 0.45), (0.08, 0.08, 0.1)


@dataclass(frozen=True, slots=True)
class Ink:
    """A signature on a page, placed by the nth text `anchor` there: its corner plus (dx, dy)."""

    page: int
    anchor: str
    dx: float
    dy: float
    width: float
    height: float
    seed: int
    note: str
    kind: str = "handtekening"
    color: tuple[float, float, float] = BLUE
    nth: int = 0


def _stroke(ink: Ink, x: float, y: float) -> list[pymupdf.Point]:
    """Return the points of a scribble within the box whose left top is (x, y)."""
    rng = random.Random(ink.seed)
    waves = [
        (rng.uniform(0.15, 0.5), rng.uniform(3, 13), rng.uniform(0, math.tau)) for _ in range(4)
    ]
    loops, start = rng.uniform(0.04, 0.09), rng.uniform(0.5, 0.9)
    line = []
    for step in range(161):
        t = step / 160
        fade = 1.15 - start * t
        height = sum(size * math.sin(pace * math.tau * t / 2 + turn) for size, pace, turn in waves)
        line.append((t + loops * math.sin(waves[1][1] * math.tau * t), height * fade))
    low = min(point[0] for point in line), min(point[1] for point in line)
    wide = max(point[0] for point in line) - low[0], max(point[1] for point in line) - low[1]
    return [
        pymupdf.Point(
            x + (px - low[0]) / wide[0] * ink.width, y + (py - low[1]) / wide[1] * ink.height
        )
        for px, py in line
    ]


def finished(
    draft: Draft,
    pdf: bytes,
    inks: Sequence[Ink] = (),
    paint: Callable[[pymupdf.Document], None] | None = None,
    **how: Any,
) -> Finished:
    """Return the PDF signed and painted upon; with `how` (arguments of `scan`) as a scan."""
    boxes: list[tuple[Ink, tuple[float, float, float, float]]] = []
    with pymupdf.open("pdf", pdf) as document:
        if paint:
            paint(document)
        for ink in inks:
            page = document[ink.page - 1]
            place = page.search_for(ink.anchor)[ink.nth]
            x, y = place.x0 + ink.dx, place.y0 + ink.dy
            shape = page.new_shape()
            shape.draw_polyline(_stroke(ink, x, y))
            shape.finish(color=ink.color, width=1.1, closePath=False)
            if ink.width > 60:
                shape.draw_bezier(
                    (x + 4, y + ink.height * 0.86),
                    (x + ink.width * 0.4, y + ink.height * 0.7),
                    (x + ink.width * 0.6, y + ink.height),
                    (x + ink.width, y + ink.height * 0.74),
                )
                shape.finish(color=ink.color, width=0.9, closePath=False)
            shape.commit()
            boxes.append((ink, (x - 1, y - 1, x + ink.width + 1, y + ink.height + 1)))
        pdf = bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
    made = scan(pdf, **how) if how else None
    for ink, box in boxes:
        there = displaced(box, made.matrices[ink.page - 1]) if made else box
        draft.area(ink.page, there, ink.kind, ink.note)
    return Finished(draft, made or pdf)


def stamp(
    page: pymupdf.Page,
    at: tuple[float, float],
    lines: Sequence[str],
    *,
    angle: float = 3,
    size: float = 10,
    color: tuple[float, float, float] = (0.55, 0.1, 0.12),
    frame: bool = True,
) -> None:
    """Put a rubber stamp on a page, slightly askew."""
    turn = (pymupdf.Point(*at), pymupdf.Matrix(angle))
    width = max(pymupdf.get_text_length(line, "hebo", size) for line in lines)
    shape = page.new_shape()
    for number, line in enumerate(lines):
        spot = (at[0], at[1] + number * size * 1.3)
        shape.insert_text(spot, line, fontname="hebo", fontsize=size, color=color, morph=turn)
    if frame:
        high = len(lines) * size * 1.3
        shape.draw_rect(
            pymupdf.Rect(at[0] - 6, at[1] - size * 1.2, at[0] + width + 6, at[1] + high - 4)
        )
        shape.finish(color=color, width=1.2, morph=turn)
    shape.commit()
