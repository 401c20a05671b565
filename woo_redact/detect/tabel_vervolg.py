"""Follow a name over the lines of its cell.

A narrow cell sets "Godelieve" on one line and "Rooth" on the next. In the text other cells stand
between them; on the page the second lies right below the first.
"""

from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.detect.tabel import Cell, Row, row_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SURE = 0.7
SLACK = 3.0
"""Points by which the lines of a cell may begin beside each other."""
_REST = regex.compile(
    r"[ ]*(?P<naam>(?:(?:van|de|den|der|ten|ter|te|el|al)[ ]){0,2}\p{Lu}[\p{L}'’\-]+)[ ,]*"
)
_COMPLETE = regex.compile(r",[ ]?(?:\p{Lu}\p{Ll}?\.[ ]?)+\Z")
"""A surname with its voorletters: it does not go on."""


def continued_names(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the rest of names on the next line of their cell."""
    if "\t" not in doc.text:
        return []
    names = [one for one in results if kind_of(one) == "naam" and one.score >= SURE]
    covered = sorted((one.start, one.end) for one in results)
    return list(_rests(doc, names, covered, rulebook, lexicon_of(rulebook)))


def _rests(
    doc: Document,
    names: Sequence[RecognizerResult],
    covered: Sequence[tuple[int, int]],
    rulebook: RuleBook,
    lexicon: Lexicon,
) -> Iterator[RecognizerResult]:
    why = Why("naam/vervolg in cel", "Staat direct onder een naam, in dezelfde cel van een tabel.")
    for name in names:
        row, below = _rows(doc, name.start)
        if row is None or below is None or len(below.cells) >= len(row.cells):
            continue
        cell = next((one for one in row.cells if one.start <= name.start < one.end), None)
        if cell is None or doc.text[name.end : cell.end].strip(" ,-"):
            continue
        if _COMPLETE.search(doc.text, name.start, name.end):
            continue
        rest = next((one for one in below.cells if abs(one.x0 - cell.x0) < SLACK), None)
        match = _REST.fullmatch(doc.text, rest.start, rest.end) if rest else None
        if match is None or rest is None or not _is_near(row, below) or not _narrow(cell, rest):
            continue
        word = match["naam"].split()[-1]
        known = lexicon.is_functie(word) or lexicon.is_organisatiewoord(word)
        if known or (lexicon.is_woord(word) and not lexicon.is_achternaam(word)):
            continue
        if not any(a < match.end("naam") and match.start("naam") < b for a, b in covered):
            yield make_result(rulebook.kinds["naam"], *match.span("naam"), 0.6, why)


def _rows(doc: Document, at: int) -> tuple[Row | None, Row | None]:
    """Return the row of a table that text[at] is in, and the line right below it."""
    start = doc.text.rfind("\n", 0, at) + 1
    end = doc.text.find("\n", at)
    if end < 0 or "\t" not in doc.text[start:end] or doc.text[end + 1 : end + 2] == "\n":
        return None, None
    last = doc.text.find("\n", end + 1)
    below = row_of(doc, end + 1, len(doc.text) if last < 0 else last)
    return row_of(doc, start, end), below if below.cells else None


def _is_near(row: Row, below: Row) -> bool:
    return row.page == below.page and 0 <= below.y0 - row.y0 < 2.5 * (row.y1 - row.y0)


def _narrow(cell: Cell, rest: Cell) -> bool:
    """Say whether a cell was too narrow for its text: what follows is not much wider."""
    return rest.x1 - rest.x0 < 1.6 * (cell.x1 - cell.x0)
