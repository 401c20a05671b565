"""Text that moves: every stretch of it gets an absolute place of its own.

Numbers in the content stream that lead up to moved text (places relative to a line, numbers in a
TJ, the width of stretched spaces) are left out, for together they tell how wide was what stood
before it. The new place is rounded to a hundredth of a point.
"""

from collections.abc import Iterator
from decimal import Decimal
from math import ceil, hypot, log10

from woo_redact.render.geometry import Matrix, apply, invert
from woo_redact.render.state import CannotClean, Instruction, State

FINE = 0.01
"""Points on the page to which new places are rounded."""

LEADING = ("TD", "TL")

Written = tuple[list[object], str]


class Anchor:
    """What was held back of a text object, and whether a viewer's pen is where ours is."""

    def __init__(self) -> None:
        """Begin a text object."""
        self._held: list[tuple[str, Instruction]] = []
        self._lost = False
        self._gone_on = False

    def begin(self) -> None:
        """Begin a text object."""
        self._held, self._lost, self._gone_on = [], False, False

    @property
    def astray(self) -> bool:
        """Say whether what is shown next must get a place of its own."""
        return self._gone_on or (self._lost and any(held[0] != "TL" for held in self._held))

    def place(self, operator: str, instruction: Instruction) -> None:
        """Hold back an operator that moves the pen to another line, or sets how far lines stand."""
        if operator == "Tm":
            self._held = [held for held in self._held if held[0] in LEADING]
            self._lost = False
        self._held.append((operator, instruction))
        self._gone_on = self._gone_on and operator == "TL"

    def released(self) -> Iterator[Written]:
        """Yield the operators held back, as they were: what follows stands where it stood."""
        for operator, instruction in self._held:
            yield (list(instruction.operands) if operator != "T*" else []), operator
        self._held = []

    def dropped(self, state: State) -> Iterator[Written]:
        """Drop the operators held back; yield what else they did than move the pen."""
        if any(operator in LEADING for operator, _ in self._held):
            yield [number(state.leading, 5)], "TL"
        self._held = []

    def leap(self, text: Matrix, along: float, by: float, state: State) -> Iterator[Written]:
        """Yield the operators that put the pen so far along a line, moved by points of the page.

        Raises CannotClean when the page flattens the line to nothing.
        """
        yield from self.dropped(state)
        ctm = state.ctm
        x, y = apply(text, along, 0.0)
        back = invert((ctm[0], ctm[1], ctm[2], ctm[3], 0.0, 0.0))
        if back is None:
            raise CannotClean
        right, up = apply(back, by, 0.0)
        scale = max(hypot(*ctm[:2]), hypot(*ctm[2:4]))
        digits = max(0, ceil(log10(scale / FINE))) if by else 5
        place = [number(x + right, digits), number(y + up, digits)]
        yield [*(number(value, 6) for value in text[:4]), *place], "Tm"
        self._lost = True
        self._gone_on = by != 0.0

    def go_on(self) -> None:
        """Note that glyphs went without a gap: a viewer's pen stands before them."""
        self._gone_on = True


def number(value: float, digits: int) -> Decimal:
    """Return a number as it is written, with so many digits."""
    return Decimal(f"{value:.{digits}f}").normalize() + 0
