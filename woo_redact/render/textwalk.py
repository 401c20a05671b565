"""Text operators: follow the pen, and show again only the glyphs that may stay."""

import pikepdf

from woo_redact.render import spacing
from woo_redact.render.glyphs import lay_line, show
from woo_redact.render.state import Instruction, Pen
from woo_redact.render.walk import BaseWalk


class TextWalk(BaseWalk):
    """The part of a pass that deals with text (ISO 32000-1, 9.3 and 9.4)."""

    def _begin(self, _: str, instruction: Instruction) -> None:
        self._pen = Pen()
        self.out.append(instruction)

    def _text_state(self, operator: str, instruction: Instruction) -> None:
        number = float(instruction.operands[0])
        state = self.state
        if operator == "Tc":
            state.char_space = number
        elif operator == "Tw":
            state.word_space = number
        elif operator == "Tz":
            state.stretch = number / 100
        elif operator == "TL":
            state.leading = number
        elif operator == "Ts":
            state.rise = number
        else:
            state.mode = int(number)
        self.out.append(instruction)

    def _font(self, _: str, instruction: Instruction) -> None:
        name = str(instruction.operands[0])
        found = self.resources.find("/Font", name)
        self._set_font(found, float(instruction.operands[1]))
        new = self.resources.name("/Font", name)
        self.state.font_name = new
        if new != name:
            self.changed = True
            self._write([pikepdf.Name(new), instruction.operands[1]], "Tf")
        else:
            self.out.append(instruction)

    def _set_font(self, font: pikepdf.Object | None, size: float) -> None:
        self.state.size = size
        self.state.font = self.eraser.font(font)
        self.state.font_id = font.objgen if font is not None else (0, 0)
        self.state.font_name = None

    def _place(self, operator: str, instruction: Instruction) -> None:
        numbers = [float(number) for number in instruction.operands]
        if operator == "Tm":
            a, b, c, d, e, f = numbers
            self._pen.text = self._pen.line = (a, b, c, d, e, f)
        elif operator == "T*":
            self._pen.start_line(0, -self.state.leading)
        else:
            if operator == "TD":
                self.state.leading = -numbers[1]
            self._pen.start_line(numbers[0], numbers[1])
        self.out.append(instruction)

    def _text(self, operator: str, instruction: Instruction) -> None:
        operands = list(instruction.operands)
        if operator == '"':
            self.state.word_space, self.state.char_space = float(operands[0]), float(operands[1])
        if operator in ("'", '"'):
            self._pen.start_line(0, -self.state.leading)
        pieces = operands[-1].as_list() if operator == "TJ" else operands[-1:]
        line = lay_line(list(pieces), self.state, self._pen)
        number = self.eraser.sights.text(line, self.state)
        shown = show(
            line,
            self.state,
            self.eraser.job,
            self.areas,
            self.eraser.used[self.state.font_id],
            self.eraser.dropped.get(number, frozenset()),
        )
        if not shown.removed:
            self.out.append(instruction)
            return
        self._took_out()
        if operator == '"':
            self._write([operands[0]], "Tw")
            self._write([operands[1]], "Tc")
        if operator in ("'", '"'):
            self._write([], "T*")
        state = self.state
        new = [
            pikepdf.ContentStreamInstruction(operands, pikepdf.Operator(by))
            for operands, by in spacing.operators(
                shown.pieces, state.size, state.char_space, state.font_name, self._spacing
            )
        ]
        if any(isinstance(piece, bytes) for piece in shown.pieces):
            self.out += new
        else:  # nothing is left to show: this only moves the pen, if more follows on the line
            self._pending += new

    def _spacing(self) -> str:
        """Return the name of the spacing font here."""
        return self.resources.add_once("/Font", self.eraser.spacing_font())
