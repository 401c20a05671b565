"""Part the marked content of a page where bars belong, so that each gets its place in its order.

A structure element reads its marked content whole. Where something was taken out of the middle of
it, the content becomes two: what stands before, with the number it had, and what comes after, with
a new one; the bar's element goes between them. Nothing moves on the page: marked-content operators
paint nothing, and no text object is broken up (ISO 32000-1, 14.6 and 14.7.4).
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

import pikepdf

from woo_redact.render.geometry import Point
from woo_redact.render.marks import TEXTS
from woo_redact.render.places import marked_places
from woo_redact.render.state import Instruction

PAINTS = frozenset(
    ("Tj", "TJ", "'", '"', "Do", "sh", "INLINE IMAGE")
    + ("f", "F", "f*", "B", "B*", "b", "b*", "S", "s")
)
_END = pikepdf.ContentStreamInstruction([], pikepdf.Operator("EMC"))


@dataclass(frozen=True, slots=True)
class Order:
    """A page's content, and where its bars belong.

    `kids` tells what the children of an element become: by the number (MCID) they had, the numbers
    and bars that come instead, in order. `loose` are bars of content that no element owns, by the
    number of the content before them (None: at the start); those whose content was an artifact
    (decoration, a running head) are in `artifacts`.
    """

    instructions: list[Instruction]
    kids: dict[int, list["int | Bar"]]
    loose: list[tuple[int | None, int]]
    artifacts: frozenset[int]
    next_number: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A redaction in the order of an element, by its number.

    `spaced` says that the space behind it was taken out as well.
    """

    redaction: int
    spaced: bool = False


@dataclass(slots=True)
class _Mark:
    """A marked-content sequence while it is open."""

    operands: list[pikepdf.Object]
    operator: str
    number: int | None
    in_text: bool
    pieces: list["_Piece"] = field(default_factory=list)
    """The stretches it is written in; the last one is open."""


@dataclass(slots=True)
class _Piece:
    """A stretch of marked content between bars or edges of text objects."""

    mark: _Mark
    painted: bool = False
    number: int | None = None


@dataclass(slots=True)
class _Script:
    """The new content in the making: operators, and where pieces begin and end."""

    lines: list[Instruction | tuple[_Piece, bool]] = field(default_factory=list)
    order: defaultdict[int, list["_Piece | Bar"]] = field(default_factory=lambda: defaultdict(list))


def put_in_order(
    instructions: Sequence[Instruction],
    properties: pikepdf.Object | None,
    redaction_at: Callable[[Point], int | None],
) -> Order:
    """Return the content of a page without markers, parted where bars belong.

    `properties` are the named property lists of the page; `redaction_at` says which redaction
    covers a point of it.
    """
    torn = _torn_objects(instructions, properties, redaction_at)
    script = _Script()
    stack: list[_Mark] = []
    loose: list[tuple[int | None, int]] = []
    artifacts: set[int] = set()
    seen: set[int] = set()
    last: int | None = None
    in_text = False
    for at, instruction in enumerate(instructions):
        operator = str(instruction.operator)
        places = marked_places(instruction)
        if places is not None:
            here = _redactions(places, redaction_at)
            spaced = redaction_at(places[-1]) is None
            new = [Bar(one, spaced and one == here[-1]) for one in here if one not in seen]
            seen.update(here)
            depth = _innermost(stack)
            if depth is not None and here:
                owned = stack[depth].number
                assert owned is not None
                parts = stack[depth:] if _can_part(stack[depth:], in_text, at in torn) else []
                _close(parts, script)
                script.order[owned] += new
                _open(parts, script)
            elif any(str(mark.operands[0]) == "/Artifact" for mark in stack):
                artifacts.update(bar.redaction for bar in new)
            else:
                loose += [(last, bar.redaction) for bar in new]
        elif operator in ("BDC", "BMC"):
            mark = _Mark(
                list(instruction.operands), operator, number_of(instruction, properties), in_text
            )
            last = mark.number if mark.number is not None else last
            stack.append(mark)
            _open([mark], script)
        elif operator == "EMC":
            if stack:
                _close(stack[-1:], script)
                stack.pop()
        else:
            lift = stack[torn[at] :] if at in torn and operator in ("BT", "ET") else []
            _close(lift, script)
            script.lines.append(instruction)
            _open(lift, script)
            if operator in ("BT", "ET"):
                in_text = operator == "BT"
            if operator in PAINTS:
                for mark in stack:
                    mark.pieces[-1].painted = True
    kids, next_number = _numbered(script, max(script.order, default=-1) + 1)
    return Order(_written(script), kids, loose, frozenset(artifacts), next_number)


def _redactions(places: Sequence[Point], at: Callable[[Point], int | None]) -> list[int]:
    found = (at(place) for place in places)
    return list(dict.fromkeys(one for one in found if one is not None))


def _torn_objects(
    instructions: Sequence[Instruction],
    properties: pikepdf.Object | None,
    redaction_at: Callable[[Point], int | None],
) -> dict[int, int]:
    """Return for BT, ET and markers of text objects how deep marks must be lifted into them.

    A mark that was opened before a text object cannot be parted within it: it is closed before the
    object and opened again inside, and the same at its end.
    """
    depths: dict[int, int] = {}
    stack: list[int | None] = []
    begin = begin_depth = -1
    wanted: list[int] = []
    least = 0
    for at, instruction in enumerate(instructions):
        operator = str(instruction.operator)
        if operator == "BT":
            begin, begin_depth, wanted, least = at, len(stack), [], len(stack)
        elif operator in ("BDC", "BMC"):
            stack.append(number_of(instruction, properties))
        elif operator == "EMC":
            if stack:
                stack.pop()
            least = min(least, len(stack))
        elif operator == "ET" and begin >= 0:
            if wanted and least == begin_depth == len(stack):
                lift = min(depths[one] for one in wanted)
                depths |= dict.fromkeys((begin, at, *wanted), lift)
            else:
                for one in wanted:
                    del depths[one]
            begin = -1
        elif begin >= 0 and (places := marked_places(instruction)) is not None:
            owners = [depth for depth, number in enumerate(stack) if number is not None]
            if owners and owners[-1] < begin_depth and _redactions(places, redaction_at):
                depths[at] = owners[-1]
                wanted.append(at)
    return depths


def _innermost(stack: Sequence[_Mark]) -> int | None:
    """Return how deep the innermost marked content lies that a structure element owns."""
    return next((at for at in range(len(stack) - 1, -1, -1) if stack[at].number is not None), None)


def _can_part(marks: Sequence[_Mark], in_text: bool, lifted: bool) -> bool:
    """Say whether marks can be closed and opened again here."""
    return lifted or all(mark.in_text == in_text for mark in marks)


def _open(marks: Sequence[_Mark], script: _Script) -> None:
    for mark in marks:
        mark.pieces.append(_Piece(mark))
        script.lines.append((mark.pieces[-1], True))
        if mark.number is not None:
            script.order[mark.number].append(mark.pieces[-1])


def _close(marks: Sequence[_Mark], script: _Script) -> None:
    script.lines += [(mark.pieces[-1], False) for mark in reversed(marks)]


def _numbered(script: _Script, next_number: int) -> tuple[dict[int, list[int | Bar]], int]:
    """Number the pieces that paint something; return what became of the children of elements."""
    kids: dict[int, list[int | Bar]] = {}
    for number, members in script.order.items():
        if len(members) == 1 and isinstance(members[0], _Piece):
            members[0].number = number
            continue
        kids[number] = []
        numbers = chain((number,), count(next_number))
        for member in members:
            if isinstance(member, Bar):
                kids[number].append(member)
            elif member.painted:
                member.number = next(numbers)
                kids[number].append(member.number)
        next_number = max(next_number, next(numbers))
    return kids, next_number


def _written(script: _Script) -> list[Instruction]:
    """Return the content without the pieces of parted marks that paint nothing."""
    lines: list[Instruction] = []
    for line in script.lines:
        if not isinstance(line, tuple):
            lines.append(line)
            continue
        piece, opens = line
        mark = piece.mark
        parted = len(mark.pieces) > 1 or piece.number != mark.number
        if parted and not piece.painted:
            continue
        if not opens:
            lines.append(_END)
            continue
        operands = list(mark.operands)
        if parted and len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary):
            kept = {key: value for key, value in operands[1].items() if key not in TEXTS}
            operands[1] = pikepdf.Dictionary(kept)
        if piece.number is not None and piece.number != mark.number:
            operands[1:] = [pikepdf.Dictionary(MCID=piece.number)]
        lines.append(pikepdf.ContentStreamInstruction(operands, pikepdf.Operator(mark.operator)))
    return lines


def number_of(instruction: Instruction, properties: pikepdf.Object | None) -> int | None:
    """Return the MCID of a BDC, in its own property list or a named one."""
    operands = instruction.operands
    if len(operands) < 2:
        return None
    listed = operands[1]
    if isinstance(listed, pikepdf.Name) and isinstance(properties, pikepdf.Dictionary):
        listed = properties.get(str(listed))
    number = listed.get("/MCID") if isinstance(listed, pikepdf.Dictionary) else None
    return number if isinstance(number, int) and number >= 0 else None
