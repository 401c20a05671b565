"""Read the vector paths of a page once, for all who look at them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pymupdf

_SHAPES = re.compile(rb"\s[cvy]\s|(?:\sl\s[^a-zA-Z]*){3}")
"""Curves, or a course of several lines: what rules and boxes do not have."""

Drawing = dict[str, Any]
Point = tuple[float, float]


def read_drawings(page: pymupdf.Page) -> list[Drawing]:
    """Return the paths of a page as MuPDF gives them; none where all are rules and boxes.

    That is told by the content stream, for to follow all paths costs more than to read the text.
    """
    if not _SHAPES.search(page.read_contents()) and not page.get_xobjects():
        return []
    drawings: list[Drawing] = page.get_cdrawings()
    return drawings


def subpaths(drawing: Drawing) -> Iterator[Sequence[Any]]:
    """Yield the items of each subpath: a word converted to shapes may be a single path."""
    part: list[Any] = []
    end: Point | None = None
    for item in drawing["items"]:
        if item[0] not in ("l", "c"):  # a rectangle or quad is a subpath of its own
            if part:
                yield part
            yield [item]
            part, end = [], None
            continue
        if part and (end is None or not _same(end, item[1])):
            yield part
            part = []
        part.append(item)
        end = item[-1]
    if part:
        yield part


def _same(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < 0.01 and abs(one[1] - other[1]) < 0.01
