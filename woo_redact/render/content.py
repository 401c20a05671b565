"""Follow a content stream operator by operator and write it again without what lies in the boxes.

Operators that have nothing to do with a box are written as they were, so that all other text
stays where it is to the letter.
"""

from collections.abc import Callable, Mapping
from typing import Any, ClassVar

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render import inline, paths
from woo_redact.render.geometry import Matrix, common, hull, multiply, placed, shared
from woo_redact.render.images import Blanked
from woo_redact.render.shown import UNIT, opaque, polygons
from woo_redact.render.state import EVERYWHERE, Instruction, is_plain
from woo_redact.render.textwalk import TextWalk

INTENTS = frozenset(
    ("/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual")
)
"""Rendering intents (ISO 32000-1, table 70); any other name means nothing and may say anything."""
WHOLE_PAGE = 0.8
"""An image over this part of a scanned page hides all text that was painted before it."""


class Walk(TextWalk):
    """One pass over one content stream: graphics state, paths, images, forms."""

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
        self.state.plain &= is_plain(found)
        if "/Font" in found:
            self._set_font(found["/Font"][0], float(found["/Font"][1]))
        mask = found.get("/SMask")
        if isinstance(mask, pikepdf.Dictionary) and isinstance(mask.get("/G"), pikepdf.Stream):
            masking, self.eraser.masking = self.eraser.masking, True
            form, emptied = self.eraser.form(mask["/G"], self, self.start_of(mask["/G"]))
            self.eraser.masking = masking
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
                self.state.pattern = None
            self.out.append(instruction)
            return
        name = str(instruction.operands[-1])
        found = self.resources.peek(kind, name)
        if operator == "sh":
            self.eraser.sights.paint(common(self.state.clip, self.eraser.job.page), None)
        elif operator == "scn":
            self.state.colour = None
            self.state.pattern = found.objgen if isinstance(found, pikepdf.Stream) else None
        elif isinstance(found, pikepdf.Stream):
            self.eraser.patterned[found.objgen].append(EVERYWHERE)
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
        self.state.pattern = None
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

    def _paint(self, operator: str, instruction: Instruction) -> None:
        clips = self._clip is not None
        points = [point for part in self._path for point in part.points]
        if points and clips:
            self.state.clip = common(self.state.clip, hull(points))
            if len(self._path) > 1 or not self._path[0].simple:
                self.state.clips = (*self.state.clips, polygons(self._path, self.state.ctm))
        if points and operator not in ("n", "S", "s"):
            self._patterned(common(hull(points), self.state.clip))
            self.eraser.sights.paint(hull(points), self.state.colour)
            if self.state.colour is not None:
                for part in self._path:
                    if part.simple and len(part.points) >= 4:
                        self._covers(hull(part.points))
        if points and self.areas and (clips or operator != "n"):
            left = paths.rest(self._path, operator, self._clip, self.state.ctm, self.areas)
            if left is not None:
                self._took_out()
                self.out += left
                self._path, self._clip = [], None
                return
        self._flush()
        self.out.append(instruction)

    # Images and forms

    def _do(self, _: str, instruction: Instruction) -> None:
        name = str(instruction.operands[0])
        found = self.resources.peek("/XObject", name)
        if not isinstance(found, pikepdf.Stream):
            self.out.append(instruction)
            return
        if str(found.get("/Subtype")) == "/Form":
            new, emptied = self.eraser.form(found, self, self.start_of(found))
        elif str(found.get("/Subtype")) != "/Image":
            new, emptied = None, False  # PostScript and what else no viewer paints
        else:
            self._patterned(placed(self.state.ctm, UNIT))
            self._hide_text_below(found)
            self.eraser.sights.paint(placed(self.state.ctm, UNIT), None)
            if opaque(found, self.state.ctm):
                self._covers(placed(self.state.ctm, UNIT))
            view = self.eraser.view(self.state)
            blanked = self.eraser.image(found, self, view)
            if not blanked.only(found):
                self._paint_instead(blanked)
                return
            new, emptied = found, False
        if new is found:
            self.resources.find("/XObject", name)
            self._renamed("/XObject", instruction)
            return
        self._replaced(emptied)
        if new is not None:
            self._write([pikepdf.Name(self.resources.add("/XObject", new))], "Do")

    def _inline(self, _: str, instruction: Instruction) -> None:
        box = placed(self.state.ctm, UNIT)
        self._patterned(box)
        self.eraser.sights.paint(box, None)
        view = self.eraser.view(self.state)
        hit = any(shared(box, area) for area in self.areas)
        if not hit and view.shows_all(self.state.ctm) and not inline.says_more(instruction):
            self.out.append(instruction)
            return
        image = self.eraser.inline_image(instruction, self.resources)
        blanked = self.eraser.image(image, self, view)
        if blanked.only(image) and not inline.says_more(instruction):
            self.out.append(instruction)
            return
        self._paint_instead(blanked)

    def _intent(self, _: str, instruction: Instruction) -> None:
        if str(instruction.operands[0]) in INTENTS:
            self.out.append(instruction)
        else:
            self.changed = True

    def _paint_instead(self, blanked: Blanked) -> None:
        self._replaced(blanked.emptied)
        for new in blanked.images:
            self._write([pikepdf.Name(self.resources.add_once("/XObject", new))], "Do")

    def _covers(self, box: Rect) -> None:
        """Remember that a rectangle was painted over all images so far, where that is certain."""
        if self.state.plain and not self.state.clips:
            seen = common(self.state.clip, self.state.within)
            self.eraser.stack.cover(common(box, seen))

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

    handlers: ClassVar[Mapping[str, Callable[[Any, str, Instruction], None]]] = {
        "q": _save,
        "Q": _restore,
        "cm": _transform,
        "gs": _graphics,
        "sh": _named,
        "scn": _named,
        "SCN": _named,
        "BT": TextWalk._begin,
        "ET": TextWalk._end,
        **dict.fromkeys(("g", "rg", "k", "sc", "cs"), _colour),
        "CS": _stroke_space,
        "ri": _intent,
        "Tf": TextWalk._font,
        "Do": _do,
        "EMC": TextWalk._end_mark,
        "INLINE IMAGE": _inline,
        **dict.fromkeys((*paths.CONSTRUCTION, "re"), _build),
        **dict.fromkeys(paths.PAINTING, _paint),
        **dict.fromkeys(("Tc", "Tw", "Tz", "TL", "Ts", "Tr"), TextWalk._text_state),
        **dict.fromkeys(("Tm", "T*", "Td", "TD"), TextWalk._place),
        **dict.fromkeys(("Tj", "TJ", "'", '"'), TextWalk._text),
        **dict.fromkeys(("BMC", "BDC"), TextWalk._mark),
        **dict.fromkeys(("MP", "DP"), TextWalk._point),
    }
