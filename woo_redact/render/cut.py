"""Cut what lies in a box out of a subpath, segment by segment; the rest keeps its course.

A filled shape gets a straight line from where its outline enters the box to where it leaves it:
outside the box (which is convex) the winding number of no point changes, so nothing changes there.
A stroke gets a gap.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import Matrix, Point, apply, hull, touch
from woo_redact.render.state import Instruction

STEPS = 48
"""Parts in which a curve is looked at for places where it enters or leaves a box."""
HALVINGS = 24

Segment = tuple[Point, ...]
"""A line (two points) or a cubic curve (four), in user space."""


@dataclass(frozen=True, slots=True)
class Course:
    """One subpath as segments that follow each other."""

    segments: tuple[Segment, ...]
    closed: bool


def read_course(instructions: Sequence[Instruction], *, close: bool) -> Course:
    """Return the segments of one subpath; `close` draws it back to its start as a fill does."""
    segments: list[Segment] = []
    start = at = (0.0, 0.0)
    closed = False
    for instruction in instructions:
        operator = str(instruction.operator)
        n = [float(operand) for operand in instruction.operands]
        if operator == "re":
            x, y, w, h = n
            corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y))
            segments += list(zip(corners, corners[1:], strict=False))
            start = at = (x, y)
            closed = True
            continue
        if operator == "h":
            if at != start:
                segments.append((at, start))
            at, closed = start, True
            continue
        points = list(zip(n[::2], n[1::2], strict=False))
        if operator == "m":
            start = at = points[-1]
            continue
        if operator == "l":
            segments.append((at, points[0]))
        elif operator == "c":
            segments.append((at, *points))
        elif operator == "v":
            segments.append((at, at, *points))
        else:
            segments.append((at, points[0], points[1], points[1]))
        at, closed = points[-1], False
    if close and segments and at != start:
        segments.append((at, start))
    return Course(tuple(segments), closed or close)


def cut(course: Course, ctm: Matrix, areas: Sequence[Rect], *, filled: bool) -> list[Instruction]:
    """Return the operators of what is left of a subpath outside the areas (as displayed)."""
    runs: list[list[Segment]] = []
    joined = False
    for segment in course.segments:
        stretches = _outside(segment, ctm, areas)
        for first, last in stretches:
            piece = _part(segment, first, last)
            if joined and first == 0.0:
                runs[-1].append(piece)
            else:
                runs.append([piece])
            joined = True
        joined = bool(stretches) and stretches[-1][1] == 1.0
    if course.closed and len(runs) > 1 and runs[-1][-1][-1] == runs[0][0][0]:
        runs[0] = runs.pop() + runs[0]
    if not filled:
        whole = course.closed and len(runs) == 1 and runs[0][-1][-1] == runs[0][0][0]
        out = [one for run in runs for one in _operators(run, "m")]
        return [*out, _write("h")] if whole else out
    out = []
    for number, run in enumerate(runs):
        out += _operators(run, "l" if number else "m")
    return [*out, _write("h")] if out else []


def _operators(run: Sequence[Segment], first: str) -> list[Instruction]:
    out = [_write(first, run[0][0])]
    out += [_write("c" if len(piece) == 4 else "l", *piece[1:]) for piece in run]
    return out


def _write(operator: str, *points: Point) -> Instruction:
    numbers = [round(number, 5) for point in points for number in point]
    return pikepdf.ContentStreamInstruction(numbers, pikepdf.Operator(operator))


def _outside(segment: Segment, ctm: Matrix, areas: Sequence[Rect]) -> list[tuple[float, float]]:
    """Return the stretches (from 0 to 1) of a segment that lie in no area."""
    shown = tuple(apply(ctm, *point) for point in segment)
    box = hull(shown)
    near = [area for area in areas if touch(box, area)]
    if not near:
        return [(0.0, 1.0)]

    def within(t: float) -> bool:
        x, y = _at(shown, t)
        return any(a <= x <= c and b <= y <= d for a, b, c, d in near)

    steps = [n / STEPS for n in range(STEPS + 1)]
    if len(shown) == 2:  # a long line may run through a small box between two steps
        steps = sorted({*steps, *_crossings(shown, near)})
    flags = [within(t) for t in steps]
    edges: list[float] = [] if flags[0] else [0.0]
    for before, after, was, now in zip(steps, steps[1:], flags, flags[1:], strict=False):
        if was != now:
            low, high = before, after
            for _ in range(HALVINGS):
                middle = (low + high) / 2
                low, high = (middle, high) if within(middle) == was else (low, middle)
            edges.append(low if now else high)
    if not flags[-1]:
        edges.append(1.0)
    return [
        (first, last)
        for first, last in zip(edges[::2], edges[1::2], strict=True)
        if last - first > 1e-6
    ]


def _crossings(line: Segment, areas: Sequence[Rect]) -> list[float]:
    """Return the middles of the stretches of a line that lie in an area."""
    (x0, y0), (x1, y1) = line
    found = []
    for area in areas:
        low, high = 0.0, 1.0
        for a, b, least, most in ((x0, x1, area[0], area[2]), (y0, y1, area[1], area[3])):
            if abs(b - a) < 1e-9:
                if not least <= a <= most:
                    high = -1.0
                continue
            first, last = sorted(((least - a) / (b - a), (most - a) / (b - a)))
            low, high = max(low, first), min(high, last)
        if low <= high:
            found.append((low + high) / 2)
    return found


def _at(segment: Segment, t: float) -> Point:
    points = list(segment)
    while len(points) > 1:
        points = [_between(a, b, t) for a, b in zip(points, points[1:], strict=False)]
    return points[0]


def _between(a: Point, b: Point, t: float) -> Point:
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)


def _part(segment: Segment, first: float, last: float) -> Segment:
    """Return a stretch of a segment (de Casteljau)."""
    if last < 1.0:
        segment = _head(segment, last)
    if first > 0.0:
        segment = tuple(reversed(_head(tuple(reversed(segment)), 1.0 - first / last)))
    return segment


def _head(segment: Segment, t: float) -> Segment:
    points = list(segment)
    head = [points[0]]
    while len(points) > 1:
        points = [_between(a, b, t) for a, b in zip(points, points[1:], strict=False)]
        head.append(points[0])
    return tuple(head)
