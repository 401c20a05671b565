"""Look again, with another eye: does MuPDF still read a character in one of the boxes?"""

from collections.abc import Collection, Mapping
from typing import Any

import pymupdf

from woo_redact.model.document import Rect
from woo_redact.model.slant import is_slanted
from woo_redact.render.fonts import MIDDLE
from woo_redact.render.geometry import Point, fraction_within_any, touch

CERTAIN = 0.8
"""Part of a character's width in a box from which it is left over; less is a neighbour's."""


def pages_with_leftovers(
    data: bytes, areas: Mapping[int, Collection[Rect]], skip: Collection[int]
) -> set[int]:
    """Return the pages (1-based, not those in skip) on which a box still holds a character."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return {
            number
            for number, rects in areas.items()
            if number not in skip and _any_left(document[number - 1], rects)
        }


def _any_left(page: pymupdf.Page, rects: Collection[Rect]) -> bool:
    flags = pymupdf.TEXT_PRESERVE_LIGATURES | pymupdf.TEXT_PRESERVE_WHITESPACE
    turn = _turn(page)
    for block in page.get_text("rawdict", flags=flags)["blocks"]:
        for line in block.get("lines", ()):
            reach = tuple(pymupdf.Rect(line["bbox"]) * turn)
            near = [rect for rect in rects if touch(rect, reach)]
            if not near:
                continue
            for span in line["spans"]:
                for char in span["chars"]:
                    if char["c"].isspace():
                        continue
                    start, end = _middle(char, span["size"], line["dir"], turn)
                    if fraction_within_any(start, end, near) >= CERTAIN:
                        return True
    return False


def _turn(page: pymupdf.Page) -> pymupdf.Matrix:
    """Return what turns MuPDF's places to the page as displayed.

    Page.rotation_matrix is wrong where UserUnit is not 1 (PyMuPDF 1.28).
    """
    width, height = page.rect.width, page.rect.height
    return {
        90: pymupdf.Matrix(0, 1, -1, 0, width, 0),
        180: pymupdf.Matrix(-1, 0, 0, -1, width, height),
        270: pymupdf.Matrix(0, -1, 1, 0, 0, height),
    }.get(page.rotation, pymupdf.Matrix(1, 0, 0, 1, 0, 0))


def _middle(
    char: dict[str, Any], size: float, direction: Point, turn: pymupdf.Matrix
) -> tuple[Point, Point]:
    """Return the ends of the line through the middle of a character, on the page as displayed.

    Of a slanted one the middle alone: its rectangle does not tell how wide it is.
    """
    across, down = direction
    x0, y0, x1, y1 = char["bbox"]
    if is_slanted(direction):
        middle = _turned((x0 + x1) / 2, (y0 + y1) / 2, turn)
        return middle, middle
    x, y = char["origin"]
    along = abs(across) * (x1 - x0) + abs(down) * (y1 - y0)
    x, y = x + down * MIDDLE * size, y - across * MIDDLE * size
    return _turned(x, y, turn), _turned(x + across * along, y + down * along, turn)


def _turned(x: float, y: float, turn: pymupdf.Matrix) -> Point:
    return (turn.a * x + turn.c * y + turn.e, turn.b * x + turn.d * y + turn.f)
