"""Follow one content stream: what every operator needs, and marked content."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render import paths
from woo_redact.render.anchor import Anchor
from woo_redact.render.marks import Mark, cleaned
from woo_redact.render.operators import tidied
from woo_redact.render.resources import Resources
from woo_redact.render.state import EVERYWHERE, CannotClean, Instruction, Pen, State

if TYPE_CHECKING:
    from woo_redact.render.erase import Eraser

PLACING = frozenset(("BT", "ET", "Tm", "Td", "TD", "T*", "'", '"'))
"""Operators after which the place of the pen on the line does not matter any more."""

WITHOUT_PLACE = frozenset(("EMC", "BDC", "BMC", "g", "rg", "k", "cs", "sc", "scn", "G", "RG", "K"))
"""Operators that have nothing to do with the place of the pen."""


class BaseWalk:
    """One pass over one content stream; operators without a handler are written as they are."""

    handlers: ClassVar[Mapping[str, Callable[[Any, str, Instruction], None]]] = {}

    def __init__(
        self,
        eraser: "Eraser",
        resources: Resources,
        state: State,
        areas: Sequence[Rect],
        parents: int | None,
    ) -> None:
        """Take what the stream inherits; `parents` is its /StructParents number."""
        self.eraser = eraser
        self.resources = resources
        self.state = state
        self.start = state.ctm
        self.areas = areas
        self.parents = parents
        self.out: list[Instruction] = []
        self.changed = False
        self.removed = False
        self._saved: list[State] = []
        self._pen = Pen()
        self._path: list[paths.Subpath] = []
        self._clip: Instruction | None = None
        self._marks: list[Mark] = []
        self._pending: list[Instruction] = []
        self._anchor = Anchor()

    def run(self, instructions: Sequence[Instruction]) -> None:
        """Go through all instructions; the result is in `out`, `changed` and `removed`."""
        for given in instructions:
            instruction = tidied(given)
            if instruction is not given:
                self.changed = True
            if instruction is None:
                continue
            operator = str(instruction.operator)
            handler = self.handlers.get(operator)
            if self._path and operator not in paths.OPERATORS:
                if operator in ("W", "W*"):
                    self._clip = instruction
                    continue
                if operator not in paths.STATE:
                    self._interrupt()
            if self._pending and operator not in WITHOUT_PLACE:
                if operator not in PLACING:
                    self.out += self._pending
                self._pending = []
            if handler is None:
                self.out.append(instruction)
            else:
                handler(self, operator, instruction)
        self._flush()
        while self._marks:
            self._close_mark()
        for _ in self._saved:
            self._write([], "Q")
            self.changed = True

    def _write(self, operands: Sequence[object], operator: str) -> None:
        self.out.append(
            pikepdf.ContentStreamInstruction(list(operands), pikepdf.Operator(operator))
        )

    def _took_out(self) -> None:
        """Remember that something went, here and in all marked content around it."""
        self.changed = self.removed = True
        for mark in self._marks:
            mark.emptied = True
            if mark.mcid is not None and self.parents is not None:
                self.eraser.emptied.add((self.parents, mark.mcid))

    def _patterned(self, box: Rect) -> None:
        """Remember where a pattern fills: what lies elsewhere is none of its tiles."""
        if self.state.pattern is not None:
            on_page = self.state.within != EVERYWHERE
            self.eraser.patterned[self.state.pattern].append(box if on_page else EVERYWHERE)

    def _replaced(self, emptied: bool) -> None:
        """Remember that another object is painted; whether something was taken out of it."""
        self.changed = True
        if emptied:
            self._took_out()

    def _renamed(self, kind: str, instruction: Instruction) -> None:
        """Write an instruction whose last operand names a resource."""
        name = str(instruction.operands[-1])
        new = self.resources.name(kind, name)
        if new == name:
            self.out.append(instruction)
            return
        self.changed = True
        operands = [*list(instruction.operands)[:-1], pikepdf.Name(new)]
        self._write(operands, str(instruction.operator))

    def _mark(self, operator: str, instruction: Instruction) -> None:
        operands = tuple(instruction.operands)
        properties = None
        if operator == "BDC" and len(operands) > 1:
            properties = operands[1]
            if isinstance(properties, pikepdf.Name):
                properties = self.resources.peek("/Properties", str(properties))
        if not isinstance(properties, pikepdf.Dictionary):
            properties = None
        telling = self.eraser.told.add(properties)
        mark = Mark(len(self.out), operands, properties, telling=telling)
        self.out.append(instruction)
        self._marks.append(mark)

    def _point(self, _: str, __: Instruction) -> None:
        """Leave a marked point (MP, DP) out: it is a note of the producer, nobody sees it."""
        self.changed = True

    def _close_mark(self) -> None:
        """Write the innermost mark anew when it tells more than a reader needs."""
        mark = self._marks.pop()
        new = cleaned(mark, self.eraser.secrets)
        if (
            new is None
            and mark.properties is not None
            and isinstance(mark.operands[1], pikepdf.Name)
        ):
            name = str(mark.operands[1])
            self.resources.find("/Properties", name)
            renamed = self.resources.name("/Properties", name)
            if renamed != name:
                new = [mark.operands[0], pikepdf.Name(renamed)]
        if new is None:
            return
        self.changed = True
        operator = pikepdf.Operator("BDC" if len(new) > 1 else "BMC")
        self.out[mark.at] = pikepdf.ContentStreamInstruction(new, operator)

    def _end_mark(self, _: str, instruction: Instruction) -> None:
        if self._marks:
            self._close_mark()
            self.out.append(instruction)
        else:
            self.changed = True

    def _interrupt(self) -> None:
        """Write a path that another object interrupts: no viewer says what becomes of it.

        Raises CannotClean when it reaches into a box.
        """
        if any(paths.enters(part, self.areas) for part in self._path):
            raise CannotClean
        self._flush()

    def _flush(self) -> None:
        """Write a path as it stands."""
        for part in self._path:
            self.out.extend(part.instructions)
        if self._clip is not None:
            self.out.append(self._clip)
        self._path, self._clip = [], None
