"""Text that runs neither level nor upright: its characters as quads, covered by narrow boxes.

A box is an upright rectangle; one around slanted text would reach over its neighbours. So a
stretch of slanted text is covered by many narrow boxes side by side, a staircase along its edges.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import atan2, ceil, cos, degrees, hypot, sin

Point = tuple[float, float]
Rect = tuple[float, float, float, float]
Quad = tuple[Point, Point, Point, Point]
"""Corners of a character as displayed: top left, top right, bottom right, bottom left as read."""

SLANT = 0.03
"""Text that climbs or falls less than this part of its length runs level."""
NARROW = 1.5
"""Points that the boxes over slanted text are wide at least."""
PARTS = 8
"""They are about as wide as this part of the height of the text."""
OVER = 0.3
"""Points by which neighbouring boxes overlap: nothing shows between them."""
LEAST = 0.3
"""Points; at a corner lower boxes are left out."""
BEND = 2.0
"""Degrees by which a line may bend and be covered as one."""
APART = 2.0
"""Heights between two characters from which they are covered apart."""
ASIDE = 0.1
"""Part of its height by which a character may stand above or below its line."""
ALIKE = 0.98
"""From this part of their area in common on, two rectangles are of the same character."""


def is_slanted(direction: tuple[float, float]) -> bool:
    """Say whether a line that runs in a direction (of length 1) is neither level nor upright."""
    return min(abs(direction[0]), abs(direction[1])) > SLANT


def hull(points: Iterable[Point]) -> Rect:
    """Return the upright rectangle around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def quads_of(chars: Sequence[Rect], quads: Sequence[Quad]) -> tuple[Quad, ...]:
    """Return the quads of the characters of a word, () for a word that is not slanted.

    `chars` are the upright rectangles of the characters, `quads` all slanted characters of the
    page. Letters that share a glyph (a ligature, a letter with its accent) share its quad.
    """
    near = [(hull(quad), quad) for quad in quads]
    found: list[Quad] = []
    known = 0
    for rect in chars:
        part, quad = max((_alike(rect, box), quad) for box, quad in near)
        known += part > ALIKE
        found.append(quad if part or not found else found[-1])
    return tuple(found) if 2 * known >= len(chars) else ()


def _alike(one: Rect, other: Rect) -> float:
    """Return which part of what two rectangles cover they share."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    areas = sum((x1 - x0) * (y1 - y0) for x0, y0, x1, y1 in (one, other))
    return wide * high / (areas - wide * high)


def covering(quads: Sequence[Quad]) -> list[Rect]:
    """Return narrow boxes that cover characters in a row, and the spaces between them."""
    return [rect for first, last in _stretches(quads) for rect in _slices(_band(first, last))]


def holds(quads: Sequence[Quad], point: Point, reach: float = 0.0) -> Quad | None:
    """Return the quad in which a point lies, or that it lies at most `reach` heights behind."""
    for quad in quads:
        along, down = _within(quad, point)
        if 0 <= down <= 1 and 0 <= along <= 1:
            return quad
    for quad in quads if reach else ():
        along, down = _within(quad, point)
        beyond = (along - 1) * _length(quad[0], quad[1])
        if 0 <= down <= 1 and 0 <= beyond <= reach * height(quad):
            return quad
    return None


def height(quad: Quad) -> float:
    """Return the height of a character."""
    return _length(quad[0], quad[3])


def _stretches(quads: Sequence[Quad]) -> Iterator[tuple[Quad, Quad]]:
    """Yield the first and last characters of stretches that run straight on."""
    first = last = None
    for quad in quads:
        if first is None or last is None or not _goes_on(first, last, quad):
            if first is not None and last is not None:
                yield first, last
            first = quad
        last = quad
    if first is not None and last is not None:
        yield first, last


def _goes_on(first: Quad, last: Quad, quad: Quad) -> bool:
    """Say whether a character stands on the line of those before it, close behind them."""
    bend = (direction(quad) - direction(first) + 180) % 360 - 180
    high = height(first)
    angle = atan2(first[1][1] - first[0][1], first[1][0] - first[0][0])
    x, y = quad[3][0] - first[3][0], quad[3][1] - first[3][1]
    aside = abs(y * cos(angle) - x * sin(angle))
    gap = _length(last[2], quad[3])
    alike = abs(height(quad) - high) <= ASIDE * high
    return abs(bend) <= BEND and aside <= ASIDE * high and alike and gap <= APART * high


def direction(quad: Quad) -> float:
    """Return in which direction a character runs: degrees, clockwise from level."""
    (x0, y0), (x1, y1) = quad[0], quad[1]
    return degrees(atan2(y1 - y0, x1 - x0))


def _band(first: Quad, last: Quad) -> Quad:
    return first[0], last[1], last[2], first[3]


def _slices(band: Quad) -> Iterator[Rect]:
    """Yield the boxes that cover a band, side by side along the axis it runs along most."""
    x0, y0, x1, y1 = hull(band)
    wide = abs(band[1][0] - band[0][0]) >= abs(band[1][1] - band[0][1])
    if not wide:
        band = tuple((y, x) for x, y in band)  # type: ignore[assignment]
        x0, x1 = y0, y1
    number = max(ceil((x1 - x0) / max(NARROW, height(band) / PARTS)), 1)
    step = (x1 - x0) / number
    for at in range(number):
        start, end = x0 + at * step, x0 + (at + 1) * step
        across = _across(band, (start + end) / 2)
        if across is None or across[1] - across[0] < LEAST:
            continue
        low, high = across
        left, right = max(start - OVER, x0), min(end + OVER, x1)
        yield (left, low, right, high) if wide else (low, left, high, right)


def _across(band: Quad, x: float) -> tuple[float, float] | None:
    """Return between which heights the upright line at x crosses a band."""
    found = []
    for (ax, ay), (bx, by) in zip(band, (*band[1:], band[0]), strict=True):
        if min(ax, bx) <= x <= max(ax, bx) and ax != bx:
            found.append(ay + (by - ay) * (x - ax) / (bx - ax))
    return (min(found), max(found)) if found else None


def _within(quad: Quad, point: Point) -> tuple[float, float]:
    """Return where a point lies: along the quad and down it, both 0 to 1 within it."""
    (ox, oy), (ax, ay), _, (bx, by) = quad
    ax, ay, bx, by = ax - ox, ay - oy, bx - ox, by - oy
    area = ax * by - ay * bx
    if abs(area) < 1e-9:
        return -1.0, -1.0
    x, y = point[0] - ox, point[1] - oy
    return (x * by - y * bx) / area, (ax * y - ay * x) / area


def _length(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
