"""Columns of a table by place on the page: which cells stand under which head."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import regex

from woo_redact.model.document import Document, Span

ROWS = 200
"""How many lines below its head a column may have."""
SLACK = 4.0
"""Points a cell may begin to the left of its head."""
LONGEST_HEAD = 40
LOOSE = 3
"""Rows of one cell in a row that a column may have: cells of more lines."""
_CELL = regex.compile(r"[^\t\n]+")
_NOT_IN_HEAD = regex.compile(r"\(.*?\)|[:*]")


@dataclass(frozen=True, slots=True)
class Under:
    """The text[start:end] of a cell, and the head (small letters) it stands under."""

    start: int
    end: int
    head: str


def cells_under(doc: Document, heads: Collection[str]) -> Iterator[Under]:
    """Yield the cells under each head of a column that is one of heads (small letters).

    A cell belongs to the column between the left edge of its head and that of the next one; the
    column ends where the page does, or with a line that has one long cell only.
    """
    lines = list(_lines(doc.text))
    for at, cells in enumerate(lines):
        if len(cells) < 2:
            continue
        texts = [_head(doc.text[start:end]) for start, end in cells]
        if not any(text in heads for text in texts) or any(map(_is_value, texts)):
            continue
        for number, text in enumerate(texts):
            if text in heads:
                yield from _column(doc, lines[at + 1 : at + 1 + ROWS], cells, number, text)


def _column(
    doc: Document,
    below: list[list[tuple[int, int]]],
    cells: list[tuple[int, int]],
    number: int,
    head: str,
) -> Iterator[Under]:
    """Yield the cells of one column."""
    top = doc.boxes(Span(*cells[number]))
    if not top:
        return
    left = top[0].x0 - SLACK
    following = doc.boxes(Span(*cells[number + 1])) if number + 1 < len(cells) else ()
    right = following[0].x0 - SLACK if following else float("inf")
    loose = 0
    for row in below:
        if not row:
            continue
        loose = loose + 1 if len(row) == 1 else 0
        if loose > LOOSE or (loose and len(doc.text[slice(*row[0])].split()) > 8):
            return
        for column, cell in enumerate(row):
            boxes = doc.boxes(Span(*cell))
            if not boxes or boxes[0].page != top[0].page:
                continue
            same = column == number and len(row) == len(cells)
            if same or (len(row) != len(cells) and left <= boxes[0].x0 < right):
                yield Under(*cell, head)


def _lines(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the cells of each line as offsets, without white space around them."""
    at = 0
    for line in text.split("\n"):
        cells = []
        for match in _CELL.finditer(line):
            cell = match.group()
            start = at + match.start() + len(cell) - len(cell.lstrip())
            if cell.strip():
                cells.append((start, start + len(cell.strip())))
        yield cells
        at += len(line) + 1


def _is_value(text: str) -> bool:
    """Say whether a cell is no head of a column: long, a number, an address."""
    return len(text) > LONGEST_HEAD or regex.search(r"\d{3}|@", text) is not None


def _head(text: str) -> str:
    return _NOT_IN_HEAD.sub("", text).strip().casefold()
