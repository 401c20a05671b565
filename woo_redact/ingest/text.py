"""Read the text layer of a page: runs of words, a rectangle for each character."""

import re
from operator import itemgetter
from typing import Any, NamedTuple

import pymupdf

from woo_redact.ingest.frames import Frame, quarters_of
from woo_redact.ingest.glyphs import UNKNOWN, plain
from woo_redact.ingest.handwriting import is_handwriting
from woo_redact.ingest.loose import gathered
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.ingest.slanted import slanted_quads
from woo_redact.model.document import Rect, around
from woo_redact.model.slant import Quad, is_slanted

_CHARACTER, _BOX = itemgetter("c"), itemgetter("bbox")
_WORD = re.compile(r"[^ ]+")
_FLAGS = (
    pymupdf.TEXT_PRESERVE_LIGATURES
    | pymupdf.TEXT_PRESERVE_WHITESPACE
    | pymupdf.TEXT_CLIP
    | pymupdf.TEXT_IGNORE_ACTUALTEXT
)
"""Glyphs as drawn: what /ActualText claims is not what a reader sees, and a glyph number is no
character (so no CID_FOR_UNKNOWN_UNICODE)."""
_FILLED_OR_STROKED = 16 | 32
_BOLD_FLAG, _ITALIC_FLAG = 16, 2
_LARGE = 14.0
"""Points: italics of this size stand apart from the text of a letter."""
_WIDE_SPACES = 2.2
"""From this many times the font size on, spaces in a line stand for a jump to another column."""


class TextLayer(NamedTuple):
    """What the text layer of one page holds."""

    runs: dict[Frame, list[Run]]
    pictures: dict[Rect, tuple[int, int]]
    """Where pictures stand, as displayed, and their width and height in pixels."""
    characters: int
    unseen: int
    """How many characters are drawn invisibly (render mode 3, transparent)."""
    unknown: int
    """How many glyphs nobody knows the meaning of."""
    torn: int
    """How many words hold such a glyph."""
    slanted: tuple[Quad, ...]
    """The characters that run neither level nor upright, as displayed."""
    written: tuple[tuple[Rect, str], ...] = ()
    """Where text stands in a font that looks like handwriting ("script") or in large italics
    ("italic"), as displayed."""

    def __repr__(self) -> str:
        """Return how much there is, not what."""
        return f"TextLayer({self.characters} characters)"


def read_text_layer(page: pymupdf.Page) -> TextLayer:
    """Return the text of page (a pymupdf.Page) and the places of its pictures."""
    box = page.rect
    matrix = turn_of(page)
    frames = [Frame(quarters, box.width, box.height) for quarters in range(4)]
    textpage = page.get_textpage(flags=_FLAGS | pymupdf.TEXT_PRESERVE_IMAGES)
    pictures = {
        _moved(info["bbox"], matrix) if matrix else tuple(info["bbox"]): (
            info["width"],
            info["height"],
        )
        for info in textpage.extractIMGINFO()
    }
    if pictures:  # so that their bytes are not copied into the dictionary
        textpage = page.get_textpage(flags=_FLAGS)
    raw = textpage.extractRAWDICT()
    runs: dict[Frame, list[Run]] = {}
    characters = unseen = unknown = torn = 0
    slanted = False
    written: list[tuple[Rect, str]] = []
    for block in raw["blocks"]:
        for line in block.get("lines", ()):
            direction = line["dir"]
            if matrix:
                direction = _moved_direction(direction, matrix)
            frame = frames[quarters_of(direction)]
            new = _read_line(line, frame, matrix)
            if not new:
                continue
            runs.setdefault(frame, []).extend(new)
            unseen += _unseen(line)
            written += [
                (_moved(span["bbox"], matrix) if matrix else tuple(span["bbox"]), hand)
                for span in line["spans"]
                if (hand := _hand(span))
            ]
            slanted |= is_slanted(direction)
            for run in new:
                for piece in run.pieces:
                    characters += len(piece.text)
                    if UNKNOWN in piece.text:
                        unknown += piece.text.count(UNKNOWN)
                        torn += len(piece.text) > 1
    quads = tuple(slanted_quads(textpage, raw, matrix)) if slanted else ()
    return TextLayer(
        gathered(runs), pictures, characters, unseen, unknown, torn, quads, tuple(written)
    )


def turn_of(page: pymupdf.Page) -> pymupdf.Matrix | None:
    """Return what turns MuPDF's places to the page as displayed, None where they are that.

    Page.rotation_matrix is wrong where UserUnit is not 1 (PyMuPDF 1.28).
    """
    width, height = page.rect.width, page.rect.height
    return {
        90: pymupdf.Matrix(0, 1, -1, 0, width, 0),
        180: pymupdf.Matrix(-1, 0, 0, -1, width, height),
        270: pymupdf.Matrix(0, -1, 1, 0, 0, height),
    }.get(page.rotation)


def _read_line(line: dict[str, Any], frame: Frame, matrix: pymupdf.Matrix | None) -> list[Run]:
    """Return the runs of one line of a rawdict."""
    spans = line["spans"]
    if len(spans) == 1:
        chars = spans[0]["chars"]
    else:
        chars = [char for span in spans for char in span["chars"]]
    text = "".join(map(_CHARACTER, chars))
    if not text or text.isspace():
        return []
    boxes = tuple(map(_BOX, chars))
    if len(text) != len(boxes):  # an entry of several characters
        boxes = tuple([char["bbox"] for char in chars for _ in char["c"]])
    base = spans[0]["origin"][1]
    turned = frame.quarters != 0 or matrix is not None
    if turned:
        if matrix:
            boxes = tuple([_moved(rect, matrix) for rect in boxes])
        boxes = tuple([frame.upright(rect) for rect in boxes])
        base = _upright_base(spans[0]["origin"], frame, matrix)
    text, boxes = plain(text, boxes)
    if len(spans) == 1:
        size, bold = spans[0]["size"], bool(spans[0]["flags"] & _BOLD_FLAG)
        pieces = _pieces(text, boxes, size, bold)
    else:
        pieces = _pieces_of_spans(spans, text, boxes)
    if turned:
        pieces = [
            piece._replace(chars=tuple([frame.displayed(rect) for rect in piece.chars]))
            for piece in pieces
        ]
    return _split_at_gaps(pieces, base, text[-1:] == " ")


def _hand(span: dict[str, Any]) -> str:
    """Return in which way text looks as if somebody signed with it, "" for ordinary type."""
    if is_handwriting(span["font"]):
        return "script"
    return "italic" if span["flags"] & _ITALIC_FLAG and span["size"] >= _LARGE else ""


def _unseen(line: dict[str, Any]) -> int:
    """Return how many characters of a line nobody can see."""
    hidden = 0
    for span in line["spans"]:
        if not span["char_flags"] & _FILLED_OR_STROKED or span["alpha"] == 0:
            hidden += len(span["chars"])
    return hidden


def _pieces(text: str, boxes: tuple[Rect, ...], size: float, bold: bool) -> list[Piece]:
    """Return the words of a line in one font."""
    pieces = []
    for word in _WORD.finditer(text):
        start, end = word.span()
        chars = boxes[start:end]
        x0, y0, _, y1 = chars[0]
        _, top, x1, bottom = chars[-1]
        if y0 != top or y1 != bottom or x0 > x1:
            x0, y0, x1, y1 = around(chars)
        pieces.append(Piece(word.group(), chars, x0, y0, x1, y1, size, bold, 1.0))
    return pieces


def _pieces_of_spans(
    spans: list[dict[str, Any]], text: str, boxes: tuple[Rect, ...]
) -> list[Piece]:
    """Return the words of a line in several fonts: a word may run on from one into the next."""
    sizes = [span["size"] for span in spans for _ in span["chars"]]
    bolds = [bool(span["flags"] & _BOLD_FLAG) for span in spans for _ in span["chars"]]
    if len(text) != len(sizes):  # letters were spelled out: the line as a whole must do
        sizes, bolds = [max(sizes)] * len(text), [all(bolds)] * len(text)
    pieces = []
    for word in _WORD.finditer(text):
        start, end = word.span()
        chars = boxes[start:end]
        size, bold = max(sizes[start:end]), all(bolds[start:end])
        pieces.append(Piece(word.group(), chars, *around(chars), size, bold, 1.0))
    return pieces


def _split_at_gaps(pieces: list[Piece], base: float, spaced: bool) -> list[Run]:
    """Return the runs of a line: it is cut where many spaces were typed to reach a column."""
    runs: list[Run] = []
    start = 0
    right = pieces[0].x1 if pieces else 0.0
    for at, piece in enumerate(pieces):
        if piece.x0 - right > _WIDE_SPACES * piece.size:
            runs.append(run_of(pieces[start:at], base, True))
            start = at
        right = piece.x1
    if pieces:
        runs.append(run_of(pieces[start:], base, spaced))
    return runs


def _moved(rect: Rect, matrix: pymupdf.Matrix) -> Rect:
    """Return a rectangle of the unrotated page on the page as displayed."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = rect
    xs = (a * x0 + c * y0 + e, a * x1 + c * y1 + e)
    ys = (b * x0 + d * y0 + f, b * x1 + d * y1 + f)
    return (min(xs), min(ys), max(xs), max(ys))


def displayed(rect: Rect, turn: pymupdf.Matrix | None) -> Rect:
    """Return where a rectangle of MuPDF's lies on the page as displayed."""
    return _moved(rect, turn) if turn else rect


def _moved_direction(direction: tuple[float, float], matrix: pymupdf.Matrix) -> tuple[float, float]:
    x, y = direction
    return (matrix.a * x + matrix.c * y, matrix.b * x + matrix.d * y)


def _upright_base(
    origin: tuple[float, float], frame: Frame, matrix: pymupdf.Matrix | None
) -> float:
    point = (*origin, *origin)
    return frame.upright(_moved(point, matrix) if matrix else point)[1]
