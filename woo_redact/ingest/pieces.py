"""What a page is made of before its reading order is known: pieces of text and runs of them.

Two frames of coordinates meet here. `chars` are places on the page as displayed, the ones that end
up in the Document. x0..y1 and `base` lie in the upright frame: the page turned so that this text
runs from left to right. For ordinary text both are the same; for rotated text and crooked scans
they differ, and only the upright frame is used to find lines, columns and paragraphs.
"""

from collections.abc import Sequence
from typing import NamedTuple

from woo_redact.model.document import Rect


class Piece(NamedTuple):
    """An unbroken run of characters on one line."""

    text: str
    chars: tuple[Rect, ...]
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    bold: bool
    sure: float

    def __repr__(self) -> str:
        """Return its place only: text does not belong in a traceback."""
        return f"Piece({self.x0:.0f},{self.y0:.0f})"


class Run(NamedTuple):
    """Pieces that follow each other on one line with nothing but a word space between them."""

    pieces: tuple[Piece, ...]
    x0: float
    y0: float
    x1: float
    y1: float
    base: float
    """Height of the base line."""
    size: float
    bold: bool
    spaced: bool = False
    """Whether a space was typed after it."""

    def __repr__(self) -> str:
        """Return its place only."""
        return f"Run({self.x0:.0f},{self.base:.0f})"

    @property
    def text(self) -> str:
        """Return the words with single spaces."""
        return " ".join([piece.text for piece in self.pieces])


def run_of(pieces: Sequence[Piece], base: float, spaced: bool = False) -> Run:
    """Return the run that holds pieces, which are in order."""
    if len(pieces) == 1:
        one = pieces[0]
        return Run((one,), one.x0, one.y0, one.x1, one.y1, base, one.size, one.bold, spaced)
    x0, y0, x1, y1 = pieces[0].x0, pieces[0].y0, pieces[0].x1, pieces[0].y1
    size, bold = pieces[0].size, pieces[0].bold
    for piece in pieces:
        if piece.x0 < x0:
            x0 = piece.x0
        if piece.y0 < y0:
            y0 = piece.y0
        if piece.x1 > x1:
            x1 = piece.x1
        if piece.y1 > y1:
            y1 = piece.y1
        if piece.size > size:
            size = piece.size
        bold = bold and piece.bold
    return Run(tuple(pieces), x0, y0, x1, y1, base, size, bold, spaced)


def fused(left: Piece, right: Piece) -> Piece:
    """Return one piece that is left with right stuck to it."""
    return Piece(
        left.text + right.text,
        left.chars + right.chars,
        min(left.x0, right.x0),
        min(left.y0, right.y0),
        max(left.x1, right.x1),
        max(left.y1, right.y1),
        max(left.size, right.size),
        left.bold and right.bold,
        min(left.sure, right.sure),
    )
