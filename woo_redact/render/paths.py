"""Vector shapes below a bar: outlined letters and strokes go, rules and backgrounds stay."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import Matrix, Point, apply, hull, inside, shared

CONSTRUCTION = {"m": 1, "l": 1, "c": 3, "v": 2, "y": 2, "h": 0}
"""Path operators and how many points they take; `re` takes a corner and a size."""

PAINTING = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"))
OPERATORS = PAINTING | CONSTRUCTION.keys() | {"re"}
HALF_IN = 0.3
"""A shape of which this part of its hull lies in a bar was part of what stood there."""
EDGE = 0.3
"""Points by which a rule or underline may stick out of the box and still belong to it."""


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


def goes(part: Subpath, areas: Iterable[Rect], clips: bool) -> bool:
    """Say whether a subpath was part of what a bar covers.

    Letters drawn as shapes, and strokes of a signature, lie for a good part within the box.
    Table rules and frames run through it, backgrounds reach around it: they stay, the bar is
    painted over them. A rectangle that clips never goes: it only says how far others may paint.
    """
    if not part.points or (clips and part.simple):
        return False
    box = hull(part.points)
    if part.simple:
        return any(inside(box, area, EDGE) for area in areas)
    box = (box[0] - 0.05, box[1] - 0.05, box[2] + 0.05, box[3] + 0.05)
    size = (box[2] - box[0]) * (box[3] - box[1])
    return any(not inside(area, box) and shared(box, area) >= HALF_IN * size for area in areas)
