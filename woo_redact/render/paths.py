"""Vector shapes below a bar: outlined letters and strokes go, rules and backgrounds stay.

One rule, which woo_redact.verify.ink checks from its own side: below a bar no curve and no slanted
line is left. A rectangle or a level or upright line (a rule, frame or background) that reaches out
of the box may stay, the bar is painted over it; within the box it goes. Any other subpath goes
when it lies in the box, or is a letter of which a good part does; else its part in the box is cut
out, as far as the edge: the outermost hair (SIDE, an eighth of the height up to DEEPEST) belongs
to the neighbours, whose ascenders and descenders reach into it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render import cut
from woo_redact.render.geometry import Matrix, Point, apply, hull, inside, shared, touch
from woo_redact.render.state import Instruction

CONSTRUCTION = {"m": 1, "l": 1, "c": 3, "v": 2, "y": 2, "h": 0}
"""Path operators and how many points they take; `re` takes a corner and a size."""

PAINTING = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"))
OPERATORS = PAINTING | CONSTRUCTION.keys() | {"re"}
STATE = frozenset(
    ("w", "J", "j", "M", "d", "ri", "i", "gs", "CS", "cs", "SC", "SCN", "sc", "scn")
    + ("G", "g", "RG", "rg", "K", "k", "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX")
)
"""Operators that some producers write within a path; before it they mean the same."""
FILLING = {"f": "f", "F": "f", "f*": "f*", "B": "f", "b": "f", "B*": "f*", "b*": "f*"}
"""Operators that fill, and the one that does nothing else."""
STROKING = frozenset(("S", "s", "B", "B*", "b", "b*"))
OPEN = {"s": "S", "b": "B", "b*": "B*"}
CLOSING = OPEN.keys()
Areas = Sequence[Rect]
HALF_IN = 0.3
"""A letter of which this part of its hull lies in a bar was part of what stood there."""
LETTER = 1.5
"""A filled shape no higher than this many box heights, nor wider than twice that, may be one."""
EDGE = 0.3
"""Points by which a shape may stick out of the box and still belong to it."""
SIDE = 0.8
DEEPEST = 1.8
"""Points at the sides, and at most at the top and bottom, of a box that may be a neighbour's."""


@dataclass(slots=True)
class Subpath:
    """One stroke of the pen: its operators and its points on the page as displayed."""

    instructions: list[pikepdf.ContentStreamInstruction] = field(default_factory=list)
    points: list[Point] = field(default_factory=list)
    curved: bool = False

    @property
    def simple(self) -> bool:
        """Say whether it is a rectangle or a level or upright line: a rule, frame, background."""
        if self.curved or len(self.points) > 5:
            return False
        pairs = zip(self.points, self.points[1:], strict=False)
        return all(min(abs(a[0] - b[0]), abs(a[1] - b[1])) < 0.05 for a, b in pairs)


def add(
    path: list[Subpath],
    operator: str,
    instruction: pikepdf.ContentStreamInstruction,
    ctm: Matrix,
) -> None:
    """Add one path operator to a path under construction."""
    if operator in ("m", "re") or not path:
        path.append(Subpath())
    part = path[-1]
    part.instructions.append(instruction)
    numbers = [float(operand) for operand in instruction.operands]
    if operator == "re" and len(numbers) == 4:
        x, y, w, h = numbers
        corners = ((x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y))
        part.points.extend(apply(ctm, *corner) for corner in corners)
        return
    part.curved |= operator in ("c", "v", "y")
    for x, y in zip(numbers[::2], numbers[1::2], strict=False):
        part.points.append(apply(ctm, x, y))


def goes(part: Subpath, areas: Iterable[Rect], clips: bool, filled: bool) -> bool:
    """Say whether a subpath as a whole was part of what a bar covers.

    A rectangle that clips never goes: it only says how far others may paint.
    """
    if not part.points or (clips and part.simple):
        return False
    box = hull(part.points)
    if any(inside(box, area, EDGE) for area in areas):
        return True
    if part.simple or not (filled or clips):
        return False
    box = (box[0] - 0.05, box[1] - 0.05, box[2] + 0.05, box[3] + 0.05)
    wide, high = box[2] - box[0], box[3] - box[1]
    return any(
        high <= LETTER * (area[3] - area[1])
        and wide <= 2 * LETTER * (area[3] - area[1])
        and shared(box, area) >= HALF_IN * wide * high
        for area in areas
    )


def core(area: Rect) -> Rect:
    """Return the part of a box in which nothing of a neighbour lies."""
    x0, y0, x1, y1 = area
    side, deep = min(SIDE, (x1 - x0) / 8), min(DEEPEST, (y1 - y0) / 8)
    return (x0 + side, y0 + deep, x1 - side, y1 - deep)


def enters(part: Subpath, areas: Sequence[Rect]) -> bool:
    """Say whether a subpath that may not stay as it is reaches into a box."""
    return bool(part.points) and not part.simple and _near(part, areas)


def _near(part: Subpath, areas: Sequence[Rect]) -> bool:
    box = hull(part.points)
    return any(touch(box, core(area)) for area in areas)


def rest(
    path: Sequence[Subpath], operator: str, clip: Instruction | None, ctm: Matrix, areas: Areas
) -> list[Instruction] | None:
    """Return the operators that paint (and clip with) what is left of a path; None: all of it.

    Filling, stroking and clipping are written apart where a subpath is cut: they are cut
    differently.
    """
    clips, fills = clip is not None, FILLING.get(operator)
    left = [part for part in path if not goes(part, areas, clips, fills is not None)]
    cores = [core(area) for area in areas]
    if not any(enters(part, areas) for part in left):
        if len(left) == len(path):
            return None
        out = [one for part in left for one in part.instructions]
        if left and left[-1] is not path[-1] and operator in CLOSING:
            operator = OPEN[operator]
        return _painted(out, operator, clip)
    solid = [one for part in left for one in _cut(part, ctm, cores, True, False)]
    result: list[Instruction] = []
    if fills is not None and solid:
        result += _painted(solid, fills, None if operator in STROKING else clip)
    if operator in STROKING:
        closing = operator in CLOSING
        lines = [
            one
            for part in left
            for one in _cut(part, ctm, cores, False, closing and part is path[-1])
        ]
        result += [*lines, _operator("S")] if lines else []
    if clips and (operator in STROKING or operator == "n" or not result):
        result += _painted(solid, "n", clip)
    return result


def _cut(part: Subpath, ctm: Matrix, cores: Areas, filled: bool, close: bool) -> list[Instruction]:
    """Return what is left of one subpath, by itself when nothing of it has to go."""
    if not part.points:
        return []
    if part.simple or not any(touch(hull(part.points), core) for core in cores):
        return [*part.instructions, *([_operator("h")] if close else [])]
    course = cut.read_course(part.instructions, close=filled or close)
    return cut.cut(course, ctm, cores, filled=filled)


def _painted(path: list[Instruction], operator: str, clip: Instruction | None) -> list[Instruction]:
    """Return a path with what paints it; an empty one that clips must still clip all."""
    if clip is None:
        return [*path, _operator(operator)] if path else []
    nothing = [pikepdf.ContentStreamInstruction([0, 0, 0, 0], pikepdf.Operator("re"))]
    return [*(path or nothing), clip, _operator(operator)]


def _operator(name: str) -> Instruction:
    return pikepdf.ContentStreamInstruction([], pikepdf.Operator(name))
