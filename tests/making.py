"""Make a Document from plain text, set in a monospaced face: for tests that need no PDF."""

import re
from collections.abc import Mapping
from hashlib import sha256

from woo_redact.model.document import Block, Box, Document, Page, Rect, Region, Span, Word

WIDTH, HEIGHT = 595.0, 842.0
CHAR, SIZE, PITCH = 5.4, 9.0, 12.0
LEFT, TOP = {"body": 56.0, "margin": 445.0}, 60.0
COLUMNS = {"body": 70, "margin": 26}
LINES = 60
SOFT_HYPHEN = "\u00ad"


def document(
    text: str, *, regions: Mapping[int, Region] | None = None, sure: float = 1.0
) -> Document:
    """Return text as a Document: "\\n\\n" parts blocks, "\\n" and "\\t" stay, long lines wrap.

    A soft hyphen marks where a word is broken over two lines: it leaves the text, and the word
    becomes two Words. `regions` gives the region of blocks by their number (0-based, default BODY).
    """
    words: list[Word] = []
    blocks: list[Block] = []
    clean = ""
    line = 0
    for number, paragraph in enumerate(text.split("\n\n")):
        region = (regions or {}).get(number, Region.BODY)
        side = "margin" if region is Region.MARGIN else "body"
        clean += "\n\n" if number else ""
        begin, first_word, column = len(clean), len(words), 0
        for piece in re.findall(rf"\n|\t| |{SOFT_HYPHEN}|[^\s{SOFT_HYPHEN}]+", paragraph):
            if piece == "\n":
                line, column = line + 1, 0
            elif piece == "\t":
                column += 6
            elif piece == " ":
                column += 1
            elif piece == SOFT_HYPHEN:
                line, column = line + 1, 0
                continue
            else:
                if column and column + len(piece) > COLUMNS[side]:
                    line, column = line + 1, 0
                words.append(_word(piece, len(clean), line, column, side, sure))
                column += len(piece)
            clean += piece
        line += 2
        if len(words) > first_word:
            box = _around([word.box for word in words[first_word:]])
            blocks.append(Block(Span(begin, len(clean)), region, box))
    pages = tuple(Page(n + 1, WIDTH, HEIGHT, "file") for n in range(line // LINES + 1))
    digest = sha256(clean.encode()).hexdigest()
    return Document(digest, clean, tuple(words), tuple(blocks), pages)


def _word(piece: str, start: int, line: int, column: int, side: str, sure: float) -> Word:
    top = TOP + PITCH * (line % LINES)
    rects: tuple[Rect, ...] = tuple(
        (
            LEFT[side] + CHAR * (column + at),
            top,
            LEFT[side] + CHAR * (column + at + 1),
            top + SIZE,
        )
        for at in range(len(piece))
    )
    box = Box(line // LINES + 1, rects[0][0], top, rects[-1][2], top + SIZE)
    return Word(Span(start, start + len(piece)), box, rects, SIZE, False, sure)


def _around(boxes: list[Box]) -> Box:
    """Return the box around those on the first page of a block."""
    here = [box for box in boxes if box.page == boxes[0].page]
    return Box(
        here[0].page,
        min(box.x0 for box in here),
        min(box.y0 for box in here),
        max(box.x1 for box in here),
        max(box.y1 for box in here),
    )
