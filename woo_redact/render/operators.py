"""What each content operator takes: all else in a content stream is seen by nobody and goes.

Viewers skip operators they do not know, and operands that an operator has no use for. Both can
hold text. Source: ISO 32000-1, annex A.
"""

from collections.abc import Sequence
from decimal import Decimal

import pikepdf

from woo_redact.render.state import Instruction

_COUNTS = {
    0: "q Q BT ET T* h S s f F f* B B* b b* n W W* EMC BX EX",
    1: "w J j M ri i gs Tc Tw Tz TL Tr Ts Tj TJ ' g G CS cs sh Do MP BMC",
    2: "d m l Td TD Tf d0 BDC DP",
    3: 'rg RG "',
    4: "re k K v y",
    6: "cm c Tm d1",
}
COUNT = {operator: count for count, names in _COUNTS.items() for operator in names.split()}
"""Operators that take so many operands."""
COLOURS = frozenset(("sc", "SC", "scn", "SCN"))
"""Operators that take as many numbers as the colour space has, and perhaps a name."""
_NUMBER = (int, float, Decimal)


def tidied(instruction: Instruction) -> Instruction | None:
    """Return an instruction with the operands it uses, None when no viewer knows it.

    The same object comes back when there is nothing to leave out. What has too few operands is
    left for others to stumble over.
    """
    if isinstance(instruction, pikepdf.ContentStreamInlineImage):
        return instruction
    operator = str(instruction.operator)
    operands = instruction.operands
    if operator in COLOURS:
        if all(isinstance(one, (*_NUMBER, pikepdf.Name)) for one in operands):
            return instruction
        kept = [one for one in operands if isinstance(one, (*_NUMBER, pikepdf.Name))]
        return _instruction(kept, instruction)
    count = COUNT.get(operator)
    if count is None:
        return None
    if len(operands) <= count:
        return instruction
    return _instruction(_used(list(operands), operator, count), instruction)


def _used(operands: Sequence[object], operator: str, count: int) -> list[object]:
    """Return the operands of one operator without those of a kind it cannot use."""
    if not count:
        return []
    if operator in ("Tj", "'"):
        fitting = [one for one in operands if isinstance(one, pikepdf.String)]
    elif operator == '"':
        fitting = [one for one in operands if isinstance(one, (*_NUMBER, pikepdf.String))]
    elif operator == "TJ":
        fitting = [one for one in operands if isinstance(one, pikepdf.Array)]
    elif operator == "d":
        fitting = [one for one in operands if isinstance(one, (*_NUMBER, pikepdf.Array))]
    elif operator == "Tf":
        fitting = [one for one in operands if isinstance(one, (*_NUMBER, pikepdf.Name))]
    elif operator in ("BDC", "DP"):
        fitting = [one for one in operands if isinstance(one, pikepdf.Name | pikepdf.Dictionary)]
    elif operator in ("ri", "gs", "CS", "cs", "sh", "Do", "MP", "BMC"):
        fitting = [one for one in operands if isinstance(one, pikepdf.Name)]
    else:
        # Viewers disagree on which of too many numbers count: they are all left.
        return [one for one in operands if isinstance(one, _NUMBER)]
    return fitting[-count:]


def _instruction(operands: Sequence[object], like: Instruction) -> Instruction:
    return pikepdf.ContentStreamInstruction(list(operands), like.operator)


def says_more(source: pikepdf.Object) -> bool:
    """Say whether a page or form may hold more than its operators: comments, loose ends."""
    parts = source.get("/Contents") if not isinstance(source, pikepdf.Stream) else source
    streams = parts.as_list() if isinstance(parts, pikepdf.Array) else [parts]
    data = b"\n".join(part.read_bytes() for part in streams if isinstance(part, pikepdf.Stream))
    end = data.rstrip()[-4:].split()
    return b"%" in data or bool(end and end[-1].decode("latin-1") not in COUNT)
