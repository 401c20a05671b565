"""Follow a content stream operator by operator and write it again without what lies in the boxes.

Operators that have nothing to do with a box are written as they were, so that all other text
stays where it is to the letter.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render import paths, spacing
from woo_redact.render.geometry import Matrix, common, hull, multiply, placed, shared
from woo_redact.render.glyphs import lay_line, show
from woo_redact.render.marks import Mark, cleaned
from woo_redact.render.resources import Resources
from woo_redact.render.state import Instruction, Pen, State

if TYPE_CHECKING:
    from woo_redact.render.erase import Eraser

PLACING = frozenset(("BT", "ET", "Tm", "Td", "TD", "T*", "'", '"'))
"""Operators after which the place of the pen on the line does not matter any more."""
UNIT: Rect = (0.0, 0.0, 1.0, 1.0)
WHOLE_PAGE = 0.8
"""An image over this part of a scanned page hides all text that was painted before it."""


class Walk:
    """One pass over one content stream."""

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

    def run(self, instructions: Sequence[Instruction]) -> None:
        """Go through all instructions; the result is in `out`, `changed` and `removed`."""
        for instruction in instructions:
            operator = str(instruction.operator)
            handler = HANDLERS.get(operator)
            if self._path and handler is not Walk._build and handler is not Walk._paint:
                if operator in ("W", "W*"):
                    self._clip = instruction
                    continue
                self._flush()
            if self._pending:
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

    # Graphics state

    def _save(self, _: str, instruction: Instruction) -> None:
        self._saved.append(self.state.copy())
        self.out.append(instruction)

    def _restore(self, _: str, instruction: Instruction) -> None:
        if self._saved:
            self.state = self._saved.pop()
            self.out.append(instruction)
        else:
            self.changed = True  # a Q too many would undo what we put around the content

    def _transform(self, _: str, instruction: Instruction) -> None:
        a, b, c, d, e, f = (float(number) for number in instruction.operands)
        self.state.ctm = multiply((a, b, c, d, e, f), self.state.ctm)
        self.out.append(instruction)

    def _graphics(self, _: str, instruction: Instruction) -> None:
        found = self.resources.peek("/ExtGState", str(instruction.operands[0]))
        if not isinstance(found, pikepdf.Dictionary):
            self.out.append(instruction)
            return
        if "/ca" in found:
            self.state.alpha = float(found["/ca"])
        if "/Font" in found:
            self._set_font(found["/Font"][0], float(found["/Font"][1]))
        mask = found.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and isinstance(mask.get("/G"), pikepdf.Stream):
            form, emptied = self.eraser.form(mask["/G"], self, self.start_of(mask["/G"]))
            if form is not None and form is not mask["/G"]:
                new = pikepdf.Dictionary(dict(found.items()))
                new["/SMask"] = pikepdf.Dictionary({**dict(mask.items()), "/G": form})
                self._replaced(emptied)
                self._write([pikepdf.Name(self.resources.add("/ExtGState", new))], "gs")
                return
        self.resources.find("/ExtGState", str(instruction.operands[0]))
        self._renamed("/ExtGState", instruction)

    def start_of(self, form: pikepdf.Object) -> Matrix:
        """Return the matrix in force where a form is painted now: its own, then the current."""
        matrix = form.get("/Matrix")
        if not isinstance(matrix, pikepdf.Array) or len(matrix) != 6:
            return self.state.ctm
        a, b, c, d, e, f = (float(number) for number in matrix.as_list())
        return multiply((a, b, c, d, e, f), self.state.ctm)

    def _named(self, operator: str, instruction: Instruction) -> None:
        """Handle sh, and colours that may be patterns."""
        kind = "/Shading" if operator == "sh" else "/Pattern"
        if not instruction.operands or not isinstance(instruction.operands[-1], pikepdf.Name):
            if operator == "scn":
                self.state.colour = tuple(float(number) for number in instruction.operands)
            self.out.append(instruction)
            return
        name = str(instruction.operands[-1])
        found = self.resources.peek(kind, name)
        if operator == "sh":
            self.eraser.sights.paint(common(self.state.clip, self.eraser.job.page), None)
        elif operator == "scn":
            self.state.colour = None
        if kind == "/Pattern" and isinstance(found, pikepdf.Stream):
            new, emptied = self.eraser.pattern(found, self)
            if new is not found:
                self._replaced(emptied)
                operands = list(instruction.operands)[:-1]
                self._write([*operands, pikepdf.Name(self.resources.add(kind, new))], operator)
                return
        self.resources.find(kind, name)
        self._renamed(kind, instruction)

    def _colour(self, operator: str, instruction: Instruction) -> None:
        if operator == "cs":
            self.state.colour = (0.0,)
            self._renamed("/ColorSpace", instruction)
            return
        self.state.colour = tuple(float(number) for number in instruction.operands)
        self.out.append(instruction)

    def _stroke_space(self, _: str, instruction: Instruction) -> None:
        self._renamed("/ColorSpace", instruction)

    # Paths

    def _build(self, operator: str, instruction: Instruction) -> None:
        paths.add(self._path, operator, instruction, self.state.ctm)

    def _flush(self) -> None:
        """Write a path as it stands: it is interrupted, or nothing paints it."""
        for part in self._path:
            self.out.extend(part.instructions)
        if self._clip is not None:
            self.out.append(self._clip)
        self._path, self._clip = [], None

    def _paint(self, operator: str, instruction: Instruction) -> None:
        clips = self._clip is not None
        points = [point for part in self._path for point in part.points]
        if points and clips:
            self.state.clip = common(self.state.clip, hull(points))
        if points and operator not in ("n", "S", "s"):
            self.eraser.sights.paint(hull(points), self.state.colour)
        if self.areas and (clips or operator != "n"):
            left = [part for part in self._path if not paths.goes(part, self.areas, clips)]
            if len(left) < len(self._path):
                self._took_out()
                self._path = left
                if not left and clips:  # an empty path would clip nothing or all: say "all"
                    self._write([0, 0, 0, 0], "re")
                elif not left:
                    return
        self._flush()
        self.out.append(instruction)

    # Text

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

    # Marked content

    def _mark(self, operator: str, instruction: Instruction) -> None:
        operands = tuple(instruction.operands)
        properties = None
        if operator in ("BDC", "DP") and len(operands) > 1:
            properties = operands[1]
            if isinstance(properties, pikepdf.Name):
                properties = self.resources.peek("/Properties", str(properties))
        mark = Mark(
            len(self.out),
            operands,
            properties if isinstance(properties, pikepdf.Dictionary) else None,
        )
        self.out.append(instruction)
        self._marks.append(mark)
        if operator in ("MP", "DP"):
            self._close_mark()

    def _close_mark(self) -> None:
        """Write the property list of the innermost mark anew when it tells too much."""
        mark = self._marks.pop()
        instruction = self.out[mark.at]
        operator = str(instruction.operator)
        new = cleaned(mark, self.eraser.secrets)
        if new is not None:
            self.changed = True
        elif len(mark.operands) > 1 and isinstance(mark.operands[1], pikepdf.Name):
            name = str(mark.operands[1])
            self.resources.find("/Properties", name)
            renamed = self.resources.name("/Properties", name)
            if renamed == name:
                return
            self.changed = True
            new = [mark.operands[0], pikepdf.Name(renamed)]
        else:
            return
        self.out[mark.at] = pikepdf.ContentStreamInstruction(new, pikepdf.Operator(operator))

    def _end_mark(self, _: str, instruction: Instruction) -> None:
        if self._marks:
            self._close_mark()
            self.out.append(instruction)
        else:
            self.changed = True

    # Images and forms

    def _do(self, _: str, instruction: Instruction) -> None:
        name = str(instruction.operands[0])
        found = self.resources.peek("/XObject", name)
        if not isinstance(found, pikepdf.Stream):
            self.out.append(instruction)
            return
        if str(found.get("/Subtype")) == "/Form":
            new, emptied = self.eraser.form(found, self, self.start_of(found))
        else:
            self._hide_text_below(found)
            self.eraser.sights.paint(placed(self.state.ctm, UNIT), None)
            new, emptied = self.eraser.image(found, self.state.ctm, self.areas), True
        if new is found:
            self.resources.find("/XObject", name)
            self._renamed("/XObject", instruction)
            return
        self._replaced(emptied)
        if new is not None:
            self._write([pikepdf.Name(self.resources.add("/XObject", new))], "Do")

    def _inline(self, _: str, instruction: Instruction) -> None:
        box = placed(self.state.ctm, UNIT)
        self.eraser.sights.paint(box, None)
        if not any(shared(box, area) for area in self.areas):
            self.out.append(instruction)
            return
        image = self.eraser.inline_image(instruction, self.resources)
        new = self.eraser.image(image, self.state.ctm, self.areas)
        if new is image:
            self.out.append(instruction)
            return
        self._took_out()
        if new is not None:
            self._write([pikepdf.Name(self.resources.add("/XObject", new))], "Do")

    def _hide_text_below(self, image: pikepdf.Object) -> None:
        """Take out text that a full-page picture on a scan was painted over: an old OCR layer."""
        page = self.eraser.job.page
        box = placed(self.state.ctm, UNIT)
        if (
            not self.eraser.job.scan
            or any(key in image for key in ("/SMask", "/Mask", "/ImageMask"))
            or shared(box, page) < WHOLE_PAGE * (page[2] - page[0]) * (page[3] - page[1])
        ):
            return
        self.eraser.sights.cover_all()


Handler = Callable[[Walk, str, Instruction], None]

HANDLERS: dict[str, Handler] = {
    "q": Walk._save,
    "Q": Walk._restore,
    "cm": Walk._transform,
    "gs": Walk._graphics,
    "sh": Walk._named,
    "scn": Walk._named,
    "SCN": Walk._named,
    "BT": Walk._begin,
    **dict.fromkeys(("g", "rg", "k", "sc", "cs"), Walk._colour),
    "CS": Walk._stroke_space,
    "Tf": Walk._font,
    "Do": Walk._do,
    "EMC": Walk._end_mark,
    "INLINE IMAGE": Walk._inline,
    **dict.fromkeys((*paths.CONSTRUCTION, "re"), Walk._build),
    **dict.fromkeys(paths.PAINTING, Walk._paint),
    **dict.fromkeys(("Tc", "Tw", "Tz", "TL", "Ts", "Tr"), Walk._text_state),
    **dict.fromkeys(("Tm", "T*", "Td", "TD"), Walk._place),
    **dict.fromkeys(("Tj", "TJ", "'", '"'), Walk._text),
    **dict.fromkeys(("BMC", "BDC", "MP", "DP"), Walk._mark),
}
