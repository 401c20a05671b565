"""Tell the course of a pen from print, frames, charts and icons: by geometry alone.

A pen leaves a thin line that winds: far longer than the place is wide, hardly ever level or
upright for long, and much of it away from the rim. Print is many small shapes, frames and tables
are straight, circles and boxes are rim, icons and logos are solid.
"""

from collections.abc import Sequence
from math import atan2, hypot, pi, tau

import numpy as np
from numpy.typing import NDArray

from woo_redact.ingest.drawings import Drawing, Point, slants

SMALLEST = (18.0, 9.0)
"""Points: what is smaller says nothing by its shape."""
_WINDS, _WINDS_LITTLE = 1.7, 1.15
"""Length of the line in diagonals of its place,"""
_TURNS = 4.0
"""and half turns a line must make in all when it winds little."""
_STRAIGHT, _DARK_STRAIGHT = 0.4, 0.55
"""Part of a line, and of dark pixels, that may run level or upright."""
_MIDDLE, _WITHIN = 0.72, 0.16
"""Size of the ellipse (of its place) in which this part of the line must lie."""
_SOLID = 0.6
"""Part of its place that a filled shape, or ink, may cover."""
_BROADEST = 4.5
"""Points: the line of a felt pen."""
_CELL = 0.5
"""Points per side of the cells in which the pixels of one line hang together."""
_TALL, _LONG = 0.45, 0.45
"""Part of the height and width of a place that its largest line must have; print has less."""
_RUN, _RUN_BROAD = 9.0, 6.0
"""Points, and breadths of the line, over which dark pixels in a row are part of a frame."""
_SAMPLES = 8
"""Straight bits in which a curve is measured."""
Flags = NDArray[np.bool_]
Bit = tuple[Point, Point]


def is_drawn(drawings: Sequence[Drawing]) -> bool:
    """Say whether paths that lie together are the course of a pen."""
    bits: list[Bit] = []
    solid = length = turns = 0.0
    for drawing in drawings:
        own = list(_bits(drawing))
        filled = "f" in (drawing.get("type") or "")
        if filled:
            solid += abs(sum(ax * by - bx * ay for (ax, ay), (bx, by) in own)) / 2
        sides = 2 if filled else 1
        length += sum(_length(bit) for bit in own) / sides
        turns += _turned(own) / pi / sides
        bits += own
    if not bits or all(_is_graph(drawing) for drawing in drawings):
        return False
    xs = [x for bit in bits for x, _ in bit]
    ys = [y for bit in bits for _, y in bit]
    x0, y0, x1, y1 = min(xs), min(ys), max(xs), max(ys)
    wide, high = x1 - x0, y1 - y0
    if wide < SMALLEST[0] or high < SMALLEST[1] or solid > _SOLID * wide * high:
        return False
    whole = sum(_length(bit) for bit in bits)
    straight = sum(_length(bit) for bit in bits if not slants(*bit))
    centre = ((x0 + x1) / 2, (y0 + y1) / 2)
    within = sum(_length(bit) for bit in bits if _is_within(bit, centre, wide, high))
    winds = _WINDS_LITTLE if turns >= _TURNS else _WINDS
    return (
        length >= winds * hypot(wide, high)
        and straight <= _STRAIGHT * whole
        and within >= _WITHIN * whole
    )


def is_written(dark: Flags, scale: float) -> bool:
    """Say whether dark pixels (scale of them in a point) are the course of a pen."""
    high, wide = (size / scale for size in dark.shape)
    ink = int(dark.sum())
    if not ink or wide < SMALLEST[0] or high < SMALLEST[1] or ink > _SOLID * dark.size:
        return False
    inner = dark.copy()
    inner[1:-1, 1:-1] &= dark[:-2, 1:-1] & dark[2:, 1:-1] & dark[1:-1, :-2] & dark[1:-1, 2:]
    inner[[0, -1]] = False
    inner[:, [0, -1]] = False
    length = float(ink - inner.sum()) / 2
    broad = ink / length / scale
    if broad > _BROADEST or length / scale < _WINDS_LITTLE * hypot(wide, high):
        return False
    run = max(2, round(max(_RUN, _RUN_BROAD * broad) * scale))
    if _in_runs(dark, run).sum() > _DARK_STRAIGHT * ink:
        return False
    rows, columns = np.nonzero(dark)
    x = (columns / dark.shape[1] - 0.5) * 2
    y = (rows / dark.shape[0] - 0.5) * 2
    if (x * x + y * y <= _MIDDLE**2).mean() < _WITHIN:
        return False
    tall, long = _largest(dark, scale)
    return tall >= _TALL * high and long >= _LONG * wide and tall >= SMALLEST[1]


def darker(grey: NDArray[np.uint8], scale: float, contrast: int) -> Flags:
    """Return which pixels of a picture are darker than the paper around them, by contrast (0..255).

    The paper may have a shade, as on the photograph of a signature.
    """
    side = max(1, round(14 * scale))
    high, wide = grey.shape
    rows = range(0, high, side)
    columns = range(0, wide, side)
    flags = np.zeros(grey.shape, dtype=np.bool_)
    for top in rows:
        for left in columns:
            around = grey[
                max(0, top - side // 2) : top + side + side // 2,
                max(0, left - side // 2) : left + side + side // 2,
            ]
            paper = int(np.percentile(around, 75))
            block = grey[top : top + side, left : left + side].astype(np.int16)
            flags[top : top + side, left : left + side] = paper - block > contrast
    return flags


def _bits(drawing: Drawing) -> list[Bit]:
    """Return the straight bits of a path."""
    bits: list[Bit] = []
    for item in drawing["items"]:
        if item[0] == "l":
            bits.append((item[1], item[2]))
        elif item[0] == "c":
            points = [_on_curve(item[1:5], n / _SAMPLES) for n in range(_SAMPLES + 1)]
            bits += list(zip(points, points[1:], strict=False))
    return bits


def _is_graph(drawing: Drawing) -> bool:
    """Say whether a path is the graph of figures: straight bits, all to the right or the left."""
    items = drawing["items"]
    if len(items) < 3 or any(item[0] != "l" for item in items):
        return False
    steps = [item[2][0] - item[1][0] for item in items]
    return bool(min(steps) > 0 or max(steps) < 0)


def _on_curve(points: Sequence[Point], t: float) -> Point:
    s = 1 - t
    weights = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return (
        sum(weight * point[0] for weight, point in zip(weights, points, strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, points, strict=True)),
    )


def _length(bit: Bit) -> float:
    (ax, ay), (bx, by) = bit
    return hypot(bx - ax, by - ay)


def _is_within(bit: Bit, centre: Point, wide: float, high: float) -> bool:
    (ax, ay), (bx, by) = bit
    x = ((ax + bx) / 2 - centre[0]) / wide * 2
    y = ((ay + by) / 2 - centre[1]) / high * 2
    return x * x + y * y <= _MIDDLE**2


def _turned(bits: Sequence[Bit]) -> float:
    """Return by how much (radians) a course of bits turns in all, to either side."""
    ways = [atan2(by - ay, bx - ax) for (ax, ay), (bx, by) in bits if (ax, ay) != (bx, by)]
    turns = (abs(after - before) for before, after in zip(ways, ways[1:], strict=False))
    return sum(min(turn, tau - turn) for turn in turns)


def _in_runs(dark: Flags, length: int) -> Flags:
    """Return the pixels that are part of a level or upright row of so many dark ones."""
    found = np.zeros_like(dark)
    for flags, marked in ((dark, found), (dark.T, found.T)):
        if flags.shape[1] <= length:
            continue
        sums = np.cumsum(np.pad(flags, ((0, 0), (1, 0))), axis=1, dtype=np.int32)
        rows, columns = np.nonzero(sums[:, length:] - sums[:, :-length] == length)
        for shift in range(length):
            marked[rows, columns + shift] = True
    return found


def _largest(dark: Flags, scale: float) -> tuple[float, float]:
    """Return the height and width in points of the largest line that hangs together."""
    cell = max(1, round(_CELL * scale))
    rows, columns = np.nonzero(dark)
    left = set(zip((rows // cell).tolist(), (columns // cell).tolist(), strict=True))
    best = (0, 0)
    while left:
        start = left.pop()
        waiting = [start]
        above = below = start[0]
        first = last = start[1]
        while waiting:
            row, column = waiting.pop()
            above, below = min(above, row), max(below, row)
            first, last = min(first, column), max(last, column)
            near = {(row + y, column + x) for y in (-1, 0, 1) for x in (-1, 0, 1)} & left
            left -= near
            waiting += near
        size = (below - above + 1, last - first + 1)
        best = max(best, size, key=lambda one: one[0] * one[1])
    return best[0] * cell / scale, best[1] * cell / scale
