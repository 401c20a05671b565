"""Bars over slanted text: many narrow boxes drawn as one, with a label that runs along."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos, radians, sin

from woo_redact.model.document import Rect
from woo_redact.model.slant import APART, PARTS, Quad, direction, height, holds
from woo_redact.render.geometry import Point, hull, touch

SLICE = 2.5
"""Points that a box over slanted text is narrower than, beside its part of the height."""


@dataclass(frozen=True, slots=True)
class Tilt:
    """How a bar lies on the page as displayed: its middle, which way it runs, and its size."""

    centre: Point
    along: Point
    """One point further in reading direction."""
    length: float
    height: float


def is_slice(rect: Rect, quads: Sequence[Quad]) -> bool:
    """Say whether a box is one of those that cover slanted text."""
    quad = _below(rect, quads)
    narrow = min(rect[2] - rect[0], rect[3] - rect[1])
    return quad is not None and narrow < SLICE + height(quad) / PARTS


def rows(slices: Sequence[Rect], quads: Sequence[Quad]) -> Iterator[tuple[tuple[Rect, ...], Tilt]]:
    """Yield the boxes that hang together, and how their bar lies."""
    left = list(dict.fromkeys(slices))
    while left:
        row = [left.pop(0)]
        for one in row:
            near = [other for other in left if touch(one, other)]
            row += near
            left = [other for other in left if other not in near]
        yield tuple(row), _tilt(row, quads)


def _below(rect: Rect, quads: Sequence[Quad]) -> Quad | None:
    middle = (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2
    return holds(quads, middle, APART)


def _tilt(row: Sequence[Rect], quads: Sequence[Quad]) -> Tilt:
    x0, y0, x1, y1 = hull(corner for rect in row for corner in (rect[:2], rect[2:]))
    quad = _below(row[len(row) // 2], quads)
    assert quad is not None
    angle = radians(direction(quad))
    along = cos(angle), sin(angle)
    places = [(r[0] + r[2]) / 2 * along[0] + (r[1] + r[3]) / 2 * along[1] for r in row]
    return Tilt(((x0 + x1) / 2, (y0 + y1) / 2), along, max(places) - min(places), height(quad))
