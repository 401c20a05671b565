"""Read the vector paths of a page once, for all who look at them."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pymupdf

_SHAPES = re.compile(rb"\s[cvy]\s|(?:\sl\s[^a-zA-Z]*){3}")
"""Curves, or a course of several lines: what rules and boxes do not have."""
_TO = re.compile(rb"\sl\s")
"""The end of a line, far quicker to find than a whole one."""
_LINE = re.compile(rb"([-+.\d]+)\s+([-+.\d]+)\s+m\s+([-+.\d]+)\s+([-+.\d]+)\s+l\s")
_SLANTED = 6
"""So many slanting lines of their own may be a course as well: pen tablets part it so."""
SLOPE = 0.06
"""Rise or fall, in lengths, up to which a line counts as level or upright."""

Drawing = dict[str, Any]
Point = tuple[float, float]


def read_drawings(page: pymupdf.Page) -> list[Drawing]:
    """Return the paths of a page as MuPDF gives them; none where all are rules and boxes.

    That is told by the content stream, for to follow all paths costs more than to read the text.
    """
    content = page.read_contents()
    if not (_SHAPES.search(content) or page.get_xobjects() or _slants(content)):
        return []
    drawings: list[Drawing] = page.get_cdrawings()
    return drawings


def _slants(content: bytes) -> bool:
    if not _TO.search(content):
        return False
    found = 0
    for match in _LINE.finditer(content):
        try:
            ax, ay, bx, by = map(float, match.groups())
        except ValueError:  # "1.2.3" is no number
            continue
        found += slants((ax, ay), (bx, by))
        if found >= _SLANTED:
            return True
    return False


def slants(one: Point, other: Point) -> bool:
    """Say whether a line runs neither level nor upright, however short: pens leave tiny ones."""
    wide, high = abs(one[0] - other[0]), abs(one[1] - other[1])
    return min(wide, high) > SLOPE * max(wide, high)


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
