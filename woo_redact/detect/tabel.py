"""Read tables off the page: rows of cells, what can be their head, how far they go below it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex

from woo_redact.model.document import Document, Region, Span

_NUMBERED = regex.compile(r"^[ ]*(?i:nr|no|volgnr)\.?[ ](?=\p{L})")
_NOTE = regex.compile(rf"\(.*?\)|[:*]|{_NUMBERED.pattern}")
_NO_HEAD = regex.compile(r"\d{2}|@|(?:^|[ ])\p{L}\.[ ]?\p{L}\p{Ll}")
"""A number, an address, voorletters: what no head of a column holds."""
LONGEST_HEAD = 40
ALIGNED = 3.0
"""Points by which a cell may begin beside the head of its column."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its place in the text and from where to where it reaches on the page."""

    start: int
    end: int
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the document as cells."""

    start: int
    end: int
    page: int
    y0: float
    y1: float
    cells: tuple[Cell, ...]


def lines_of(text: str) -> list[tuple[int, int]]:
    """Return the places of the lines that are not empty."""
    lines = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, at + len(line)))
        at += len(line) + 1
    return lines


def cells_of(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the cells of a line with their offsets, without white space around them."""
    cells = []
    at = start
    for piece in text[start:end].split("\t"):
        bare = piece.strip()
        if bare:
            cells.append((at + piece.index(bare), bare))
        at += len(piece) + 1
    return cells


def row_of(doc: Document, start: int, end: int) -> Row:
    """Return a line of the text as a row of cells with their places on the page."""
    cells = []
    page, y0, y1 = 0, 0.0, 0.0
    at = start
    for piece in doc.text[start:end].split("\t"):
        if piece.strip():
            words = list(doc.words_in(Span(at, at + len(piece))))
            if words:
                if not page:
                    page, y0 = words[0].box.page, words[0].box.y0
                y1 = words[-1].box.y1
                left = min(word.box.x0 for word in words)
                right = max(word.box.x1 for word in words)
                cells.append(Cell(at, at + len(piece), left, right))
        at += len(piece) + 1
    return Row(start, end, page, y0, y1, tuple(cells))


def head_of(text: str) -> str:
    """Return a cell as the head of a column is looked up: small letters, no notes or numbers."""
    return _NOTE.sub("", text).strip().casefold()


def is_merged(text: str) -> bool:
    """Say whether a cell of a head holds the head of a column of numbers as well: "Nr Naam"."""
    return _NUMBERED.match(text) is not None


def may_be_heads(heads: Iterable[str]) -> bool:
    """Say whether cells can all be heads of columns: short, no number, address or voorletters."""
    return all(len(head) <= LONGEST_HEAD and not _NO_HEAD.search(head) for head in heads)


def body(
    rows: Iterable[Row], head: Row, doc: Document, heads: set[str], labels: set[str]
) -> Iterator[Row]:
    """Yield the rows below a head until the table ends: a line of running text, another head.

    It goes on over the head and foot of a page. `heads` are those of columns we look for, `labels`
    also those of others (small letters): a row of nothing but these is another head.
    """
    width = head.cells[-1].x1 - head.cells[0].x0
    last = head
    for row in rows:
        texts = [head_of(doc.text[cell.start : cell.end]) for cell in row.cells]
        if len(texts) > 1 and (
            sum(text in heads for text in texts) > 1 or all(text in labels for text in texts)
        ):
            return
        if not row.cells or _is_furniture(row, head, doc):
            continue
        if len(row.cells) == 1:
            cell = row.cells[0]
            starts = [column.x0 for column in head.cells]
            crossed = sum(cell.x0 + 1 < start < cell.x1 - 1 for start in starts)
            outside = cell.x1 < head.cells[0].x0 or cell.x0 > head.cells[-1].x1 + width / 2
            if crossed > 0 or outside or len(doc.text[cell.start : cell.end].split()) > 8:
                return
            apart = doc.text[max(0, row.start - 2) : row.start] == "\n\n" and row.page == last.page
            near = any(abs(cell.x0 - x0) < ALIGNED for x0 in starts)
            if apart and not (near and row.y0 - last.y1 < row.y1 - row.y0):
                return
        last = row
        yield row


def _is_furniture(row: Row, head: Row, doc: Document) -> bool:
    """Say whether a row stands in the margins of its page: a table goes on behind it."""
    region = _region(doc, row)
    return region is not None and region is not Region.BODY and region is not _region(doc, head)


def _region(doc: Document, row: Row) -> Region | None:
    block = doc.block_of(Span(row.start, row.start + 1))
    return block.region if block else None


def placed(head: Row, row: Row, merged: bool = False) -> Iterator[tuple[Cell, int]]:
    """Yield each cell of row with the column of head it stands in.

    A row with as many cells as the head is read in order; others by place: the column whose
    stretch, from its head to the next, shares most with the cell. A row with more cells has some
    left of the first head: that column has no head. `merged` says that two heads stand so close
    that they are one cell ("Nr Naam"): then all rows are read by place.
    """
    if len(row.cells) == len(head.cells) and not merged:
        yield from zip(row.cells, range(len(row.cells)), strict=True)
        return
    edges = [cell.x0 for cell in head.cells]
    for cell in row.cells:
        if len(row.cells) > len(head.cells) and cell.x1 < edges[0]:
            continue
        yield cell, max(range(len(edges)), key=lambda column: _share(edges, column, cell))


def _share(edges: list[float], column: int, cell: Cell) -> float:
    """Return how many points of a cell lie in the stretch of a column; below zero how far off."""
    right = edges[column + 1] if column + 1 < len(edges) else float("inf")
    left = edges[column] - ALIGNED if column else float("-inf")
    return min(cell.x1, right) - max(cell.x0, left)
