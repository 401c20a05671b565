"""Columns of a table: which cells stand under which head."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import regex

from woo_redact.detect.tabel import (
    LONGEST_HEAD,
    body,
    cells_of,
    head_of,
    lines_of,
    placed,
    row_of,
)
from woo_redact.model.document import Document

ROWS = 200
"""How many lines below its head a column may have."""
_PAIR = regex.compile(
    r"(?m)^[ ]*(?P<head>[^\t\n/:]{2,30}?)[ ]?/[ ]?(?P<head>[^\t\n/:]{2,30}?)[ ]?:?\t+[ ]*"
    r"(?P<cell>[^\t\n/]{2,40}?)[ ]?/[ ]?(?P<cell>[^\t\n/]{2,40}?)[ ]*$"
)
"""Two labels and their values on a line: "Personeelsnummer / user-ID", "00418273 / VERSP07"."""
_VALUE = regex.compile(r"\d{3}|@")
"""What no head of a column holds."""


@dataclass(frozen=True, slots=True)
class Under:
    """The text[start:end] of a cell, and the head (small letters) it stands under."""

    start: int
    end: int
    head: str


def cells_under(doc: Document, heads: Collection[str]) -> Iterator[Under]:
    """Yield the cells under each head of a column that is one of heads (small letters).

    Of a line with two labels before a stroke and two values so does each value.
    """
    for pair in _PAIR.finditer(doc.text):
        for label, span in zip(pair.captures("head"), pair.spans("cell"), strict=True):
            if head_of(label) in heads:
                yield Under(*span, head_of(label))
    lines, known = lines_of(doc.text), set(heads)
    for at, line in enumerate(lines):
        texts = [head_of(text) for _, text in cells_of(doc.text, *line)]
        if len(texts) < 2 or known.isdisjoint(texts) or any(map(_is_value, texts)):
            continue
        head = row_of(doc, *line)
        near = [cells_of(doc.text, *one) for one in (*lines[at - 1 : at], *lines[at + 1 : at + 2])]
        # "Postcode" above "Plaats": labels of a form, one below the other
        labels = {n for row in near for n, (_, text) in enumerate(row) if head_of(text) in known}
        below = (row_of(doc, *one) for one in lines[at + 1 : at + 1 + ROWS])
        for row in body(below, head, doc, known, known):
            for cell, column in placed(head, row):
                text = doc.text[cell.start : cell.end]
                if column in labels or column >= len(texts) or texts[column] not in known:
                    continue
                if text.strip():
                    start = cell.start + len(text) - len(text.lstrip())
                    yield Under(start, start + len(text.strip()), texts[column])


def _is_value(text: str) -> bool:
    """Say whether a cell is no head of a column: long, a number, an address."""
    return len(text) > LONGEST_HEAD or _VALUE.search(text) is not None
