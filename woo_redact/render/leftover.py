"""Look again, with another eye: does MuPDF still read a character in one of the boxes?"""

from collections.abc import Collection, Mapping

import pymupdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import fraction_within

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
    turn = page.rotation_matrix
    for block in page.get_text("rawdict", flags=flags)["blocks"]:
        for line in block.get("lines", ()):
            across, down = line["dir"]
            for span in line["spans"]:
                up = 0.25 * span["size"]
                for char in span["chars"]:
                    if char["c"].isspace():
                        continue
                    x0, y0, x1, y1 = char["bbox"]
                    x, y = char["origin"]
                    along = abs(across) * (x1 - x0) + abs(down) * (y1 - y0)
                    start = pymupdf.Point(x + down * up, y - across * up)
                    end = start + pymupdf.Point(across * along, down * along)
                    ends = tuple(start * turn), tuple(end * turn)
                    if any(fraction_within(*ends, rect) >= CERTAIN for rect in rects):
                        return True
    return False
