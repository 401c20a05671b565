"""The graphics state a content stream builds up, as far as it says where things stand."""

from dataclasses import dataclass
from typing import Any, TypeAlias

import pikepdf

from woo_redact.errors import DocumentError
from woo_redact.model.document import Rect
from woo_redact.model.redaction import Move
from woo_redact.render.fonts import Font
from woo_redact.render.geometry import IDENTITY, Matrix, Shape

Instruction: TypeAlias = Any
"""One operator with its operands, as pikepdf parses it."""


Colour: TypeAlias = tuple[float, ...] | None
"""Components of the fill colour as they are written; None for a pattern."""
EVERYWHERE: Rect = (-1e9, -1e9, 1e9, 1e9)


class CannotClean(Exception):
    """Say that the content of a page cannot be followed well enough to clean it."""


class CannotMove(Exception):
    """Say that text cannot stand beside its old place: it would be cut off there."""


class Unparsable(CannotClean):
    """Say that the content of a page is no sequence of operators: viewers guess what it shows."""


class TooMuchContent(DocumentError):
    """Say that a page paints more than any honest page does (nested forms that multiply)."""


@dataclass(frozen=True, slots=True)
class Job:
    """What has to go from one page.

    `areas` are the boxes as displayed; `page` is the page as displayed: text wholly outside it
    goes as well. On a scan (`scan`) every invisible character goes: it is an old OCR layer.
    `stale` are places (words read from a picture) where invisible text goes on any page.
    """

    areas: tuple[Rect, ...]
    page: Rect
    scan: bool = False
    stale: tuple[Rect, ...] = ()
    hollow: tuple[Rect, ...] = ()
    """Places where only spaces stand, which go: they would tell where a line ended."""
    moves: tuple[Move, ...] = ()
    """Text that is to stand beside its old place."""


@dataclass(slots=True)
class State:
    """What q saves and Q restores (ISO 32000-1, 8.4 and 9.3)."""

    ctm: Matrix
    font: Font | None = None
    font_id: tuple[int, int] = (0, 0)
    font_name: str | None = None
    """Resource name of the font, None where it was set in another stream or by a gs operator."""
    size: float = 0.0
    char_space: float = 0.0
    word_space: float = 0.0
    word_space_set: float = 0.0
    """The same as it was written last, on a page on which text moves."""
    stretch: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    alpha: float = 1.0
    colour: Colour = (0.0,)
    clip: Rect = EVERYWHERE
    within: Rect = EVERYWHERE
    """The page, where places are those of the page (not in the cell of a pattern)."""
    clips: tuple[Shape, ...] = ()
    """Clip paths that are more than one upright rectangle."""
    plain: bool = True
    """Whether what is painted now hides what lies below it: no transparency, no overprint."""
    pattern: tuple[int, int] | None = None
    """The pattern that fills, if one does."""

    def copy(self, ctm: Matrix | None = None) -> "State":
        """Return a state of its own, with another matrix if one is given."""
        return State(
            ctm or self.ctm,
            self.font,
            self.font_id,
            self.font_name,
            self.size,
            self.char_space,
            self.word_space,
            self.word_space_set,
            self.stretch,
            self.leading,
            self.rise,
            self.mode,
            self.alpha,
            self.colour,
            self.clip,
            self.within,
            self.clips,
            self.plain,
            self.pattern,
        )

    @property
    def unseen(self) -> bool:
        """Say whether text is written but not painted."""
        return self.mode == 3 or self.alpha == 0


def is_plain(found: pikepdf.Dictionary) -> bool:
    """Say whether a graphics state dictionary leaves what is painted opaque.

    Source: ISO 32000-1, tables 58 and 128.
    """
    if any(found.get(key, False) is True for key in ("/OP", "/op")):
        return False
    if any(float(found.get(key, 1)) < 1 for key in ("/ca", "/CA")):
        return False
    mask, mode = found.get("/SMask"), found.get("/BM")
    return mask in (None, "/None") and mode in (None, "/Normal", "/Compatible")


@dataclass(slots=True)
class Pen:
    """Where the next glyph goes: the text and line matrices between BT and ET."""

    text: Matrix = IDENTITY
    line: Matrix = IDENTITY

    def start_line(self, x: float, y: float) -> None:
        """Move to a new line, x and y from the start of this one."""
        a, b, c, d, e, f = self.line
        self.line = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)
        self.text = self.line

    def go(self, x: float, y: float) -> None:
        """Move along the line."""
        a, b, c, d, e, f = self.text
        self.text = (a, b, c, d, a * x + c * y + e, b * x + d * y + f)
