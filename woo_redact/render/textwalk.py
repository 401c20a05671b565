"""Text operators: follow the pen, and show again only the glyphs that may stay."""

from collections.abc import Iterable, Iterator, Sequence

import pikepdf

from woo_redact.render import anchor, spacing
from woo_redact.render.geometry import Matrix, Point
from woo_redact.render.glyphs import Leap, Line, Shown, lay_line, show
from woo_redact.render.places import MARKER, marker
from woo_redact.render.spacing import Gap
from woo_redact.render.state import CannotMove, Instruction, Pen
from woo_redact.render.walk import BaseWalk

SLACK = 0.5
"""Points that moved text may reach out of a clip path."""


class TextWalk(BaseWalk):
    """The part of a pass that deals with text (ISO 32000-1, 9.3 and 9.4)."""

    def _begin(self, _: str, instruction: Instruction) -> None:
        self._pen = Pen()
        self._anchor.begin()
        self.out.append(instruction)

    def _end(self, _: str, instruction: Instruction) -> None:
        self._put(self._anchor.dropped(self.state))
        self.out.append(instruction)

    def _put(self, written: Iterable[anchor.Written]) -> None:
        for operands, operator in written:
            self._write(operands, operator)

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
        if not self.eraser.job.moves or operator not in ("TL", "Tw"):
            self.out.append(instruction)
        elif operator == "TL":
            self._anchor.place("TL", instruction)

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
        if self.eraser.job.moves:
            self._anchor.place(operator, instruction)
        else:
            self.out.append(instruction)

    def _text(self, operator: str, instruction: Instruction) -> None:
        operands = list(instruction.operands)
        if operator == '"':
            self.state.word_space, self.state.char_space = float(operands[0]), float(operands[1])
        if operator in ("'", '"'):
            self._pen.start_line(0, -self.state.leading)
        if self.eraser.job.moves and operator in ("'", '"'):
            self._anchor.place("T*", instruction)
        pieces = operands[-1].as_list() if operator == "TJ" else operands[-1:]
        start = self._pen.text
        line = lay_line(list(pieces), self.state, self._pen)
        number = self.eraser.sights.text(line, self.state)
        self._patterned(line.around(*line.reach))
        shown = show(
            line,
            self.state,
            self.eraser.job,
            self.areas,
            self.eraser.used[self.state.font_id],
            self.eraser.dropped.get(number, frozenset()),
            astray=self._anchor.astray,
        )
        if self.eraser.job.moves:
            self._check_clip(line, shown)
            self._show_anchored(operator, shown, start, operands[-1])
            return
        if not shown.removed:
            self.out.append(instruction)
            return
        self._took_out()
        if operator == '"':
            self._write([operands[0]], "Tw")
            self._write([operands[1]], "Tc")
        if operator in ("'", '"'):
            self._write([], "T*")
        pieces, ends = _parted(shown.pieces)
        self._put(self._operators(pieces))
        # What stands behind the last glyph only moves the pen, if more follows on the line.
        for written, by in self._operators(ends):
            one = pikepdf.ContentStreamInstruction(written, pikepdf.Operator(by))
            (self.out if by == MARKER else self._pending).append(one)

    def _operators(self, pieces: Sequence[bytes | float | Gap]) -> Iterator[anchor.Written]:
        state = self.state
        return spacing.operators(
            *(pieces, state.size, state.char_space, state.font_name, self._spacing),
            marked=self.eraser.marked,
        )

    def _check_clip(self, line: Line, shown: Shown) -> None:
        """Raise CannotMove when moved text would reach out of the clip path."""
        clip = self.state.clip
        for leap in shown.pieces:
            if not isinstance(leap, Leap):
                continue
            x0, _, x1, _ = line.around(leap.start, max(leap.end, leap.start))
            if leap.by > 0 and x1 + leap.by > clip[2] + SLACK >= x1:
                raise CannotMove
            if leap.by < 0 and x0 + leap.by < clip[0] - SLACK <= x0:
                raise CannotMove

    def _show_anchored(self, operator: str, shown: Shown, start: Matrix, all_: object) -> None:
        """Show text on a page on which some of it moves."""
        state = self.state
        if operator == '"':
            self._write([anchor.number(state.char_space, 5)], "Tc")
        if shown.removed:
            self._took_out()
        elif shown.leaps:
            self.changed = True
        if not shown.removed and not shown.leaps:
            self._put(self._anchor.released())
            self._space_words(state.word_space)
            self._write([all_], "TJ" if operator == "TJ" else "Tj")
            return
        parts: list[tuple[Leap | None, list[bytes | float | Gap]]] = [(None, [])]
        for piece in shown.pieces:
            if isinstance(piece, Leap):
                parts.append((piece, []))
            else:
                parts[-1][1].append(piece)
        for leap, pieces in parts:
            if leap is not None:
                self._mark_places(leap.places)
                self._put(self._anchor.leap(start, leap.start, leap.by, state))
            pieces, ends = _parted(pieces)
            if pieces:
                if leap is None:
                    self._put(self._anchor.released())
                within = b"".join(piece for piece in pieces if isinstance(piece, bytes)).strip(b" ")
                if leap is None or not leap.by or b" " in within:
                    self._space_words(state.word_space)
                else:  # stretched spaces tell how much room there was
                    self._space_words(0.0)
                self._put(self._operators(pieces))
            for gap in ends:
                if isinstance(gap, Gap):
                    self._mark_places(gap.places)
            if ends:
                self._anchor.go_on()

    def _mark_places(self, places: Sequence[Point]) -> None:
        if places and self.eraser.marked:
            self._put([marker(places)])

    def _space_words(self, width: float) -> None:
        """Set the width added to spaces, held back until text is shown."""
        if self.state.word_space_set != width:
            self.state.word_space_set = width
            self._write([anchor.number(width, 5)], "Tw")

    def _spacing(self) -> str:
        """Return the name of the spacing font here."""
        return self.resources.add_once("/Font", self.eraser.spacing_font())


def _parted(
    pieces: Sequence[bytes | float | Gap | Leap],
) -> tuple[list[bytes | float | Gap], list[float | Gap]]:
    """Return the pieces up to the last string, and what comes behind it."""
    plain = [piece for piece in pieces if not isinstance(piece, Leap)]
    last = max((at + 1 for at, piece in enumerate(plain) if isinstance(piece, bytes)), default=0)
    return plain[:last], [piece for piece in plain[last:] if not isinstance(piece, bytes)]
