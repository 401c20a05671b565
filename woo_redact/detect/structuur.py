"""Read tables: which column holds persons or initials, by tabs and by place on the page."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.naam_waarde import names_in
from woo_redact.detect.paraaf import initials_of, is_initials
from woo_redact.detect.result import make_result
from woo_redact.model.document import Box, Document, Span
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

ROWS = 200
"""How many rows below its head a table may have."""
_SPLIT = regex.compile(r"\t+")


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
    cells: tuple[Cell, ...]


def table_results(
    doc: Document, rulebook: RuleBook, lexicon: Lexicon, known: Iterable[str] = ()
) -> list[RecognizerResult]:
    """Return the names and paraafs in every table whose head names a column of persons.

    `known` are the initials (small letters) of persons the document names: in a column of
    persons ("Actiehouder") they are a paraaf.
    """
    if "\t" not in doc.text:
        return []
    persons = {item.casefold() for item in lexicon.lists.get("kolomkoppen_persoon", ())}
    parafen = {item.casefold() for item in lexicon.lists.get("kolomkoppen_paraaf", ())}
    results: list[RecognizerResult] = []
    rows = list(_rows(doc))
    for at, row in enumerate(rows):
        heads = [_head(doc.text[cell.start : cell.end]) for cell in row.cells]
        if len(heads) < 2 or not any(head in persons or head in parafen for head in heads):
            continue
        if not all(_looks_like_head(head) for head in heads):
            continue
        for under in _body(rows[at + 1 : at + 1 + ROWS], row, doc, persons | parafen):
            columns = _columns(row, under)
            named: list[RecognizerResult] = []
            for cell, column in zip(under.cells, columns, strict=True):
                if heads[column] in persons:
                    named += _names(doc.text, cell, heads[column], rulebook, lexicon)
            results += named
            letters = set(known) | {
                initials_of(doc.text[name.start : name.end], lexicon) for name in named
            }
            for cell, column in zip(under.cells, columns, strict=True):
                if heads[column] in parafen or heads[column] in persons:
                    sure = heads[column] in parafen
                    results += _paraafs(
                        doc.text, cell, heads[column], letters, sure, rulebook, lexicon
                    )
    return results


def _rows(doc: Document) -> Iterator[Row]:
    """Yield every line of the text as a row of cells with their places."""
    at = 0
    for line in doc.text.split("\n"):
        start, at = at, at + len(line) + 1
        if not line.strip():
            continue
        cells = []
        begin = start
        for piece in [*_SPLIT.finditer(line), None]:
            end = start + (piece.start() if piece else len(line))
            if doc.text[begin:end].strip():
                boxes = doc.boxes(Span(begin, end))
                if boxes:
                    cells.append(
                        Cell(begin, end, min(b.x0 for b in boxes), max(b.x1 for b in boxes))
                    )
            begin = start + (piece.end() if piece else len(line))
        if cells:
            box: Box = doc.boxes(Span(cells[0].start, cells[0].end))[0]
            yield Row(start, start + len(line), box.page, box.y0, tuple(cells))


def _head(text: str) -> str:
    return regex.sub(r"\(.*?\)|[:*]", "", text).strip().casefold()


def _looks_like_head(head: str) -> bool:
    """Say whether a cell can be the head of a column: short, no number, no address."""
    return len(head) <= 40 and not regex.search(r"\d{2}|@", head)


def _body(rows: list[Row], head: Row, doc: Document, heads: set[str]) -> Iterator[Row]:
    """Yield the rows below a head until the table ends: a line of running text, another head."""
    width = head.cells[-1].x1 - head.cells[0].x0
    for row in rows:
        texts = [_head(doc.text[cell.start : cell.end]) for cell in row.cells]
        if len(texts) > 1 and texts[0] in heads | {_head(doc.text[head.start : head.end])}:
            return
        if sum(text in heads for text in texts) > 1:
            return
        if len(row.cells) == 1:
            cell = row.cells[0]
            starts = [column.x0 for column in head.cells]
            crossed = sum(cell.x0 + 1 < start < cell.x1 - 1 for start in starts)
            outside = cell.x1 < head.cells[0].x0 or cell.x0 > head.cells[-1].x1 + width / 2
            if crossed > 0 or outside or len(doc.text[cell.start : cell.end].split()) > 8:
                return
            if doc.text[max(0, row.start - 2) : row.start] == "\n\n" and row.page == head.page:
                return
        yield row


def _columns(head: Row, row: Row) -> list[int]:
    """Return for each cell of row the column of head it stands in.

    A row with as many cells as the head is read in order; one with fewer by place: the column
    whose stretch, from its head to the next, shares most with the cell.
    """
    if len(row.cells) == len(head.cells):
        return list(range(len(row.cells)))
    edges = [cell.x0 for cell in head.cells]
    columns = []
    for cell in row.cells:
        shares = []
        for column, x0 in enumerate(edges):
            x1 = edges[column + 1] if column + 1 < len(edges) else float("inf")
            left = x0 - 4 if column else float("-inf")
            shares.append(min(cell.x1, x1) - max(cell.x0, left))
        columns.append(max(range(len(edges)), key=lambda column: shares[column]))
    return columns


def _names(
    text: str, cell: Cell, head: str, rulebook: RuleBook, lexicon: Lexicon
) -> list[RecognizerResult]:
    title = head[:1].upper() + head[1:]
    firm = head.startswith(("naam", "contact", "behandel", "medewerker", "steller", "deelnemer"))
    clue = Clue(
        "naam/kolom", f'Staat in de kolom "{title}".', head, 0.97, 0.88 if firm else 0.6
    )  # fmt: skip
    return [
        make_result(
            rulebook.kinds["naam"], name.start, name.end, why.score,
            Why(why.rule, why.sentence, None, why.context),
        )
        for name, why in names_in(text, cell.start, cell.end, lexicon, clue)
    ]  # fmt: skip


def _paraafs(
    text: str,
    cell: Cell,
    head: str,
    letters: set[str],
    sure: bool,
    rulebook: RuleBook,
    lexicon: Lexicon,
) -> list[RecognizerResult]:
    """Return the initials in a cell; a role or unit ("SG", "FEZ") is left alone.

    `sure` says that the column is one of paraafs; in a column of persons a full cell of other
    words ("Woo-team VWS") holds no initials.
    """
    if not sure and regex.search(r"\p{Ll}{3}", text[cell.start : cell.end]):
        return []
    title = head[:1].upper() + head[1:]
    results = []
    for match in regex.finditer(r"[^\s,;/]+", text[cell.start : cell.end]):
        start, end = cell.start + match.start(), cell.start + match.end()
        word = match[0]
        if not is_initials(word):
            continue
        own = word.replace(".", "").casefold() in letters
        if word in lexicon.eenheden and not own:
            continue
        mixed = regex.search(r"\p{Lu}\p{Ll}+\p{Lu}", word) is not None
        score = 0.97 if own else 0.85 if sure or mixed else 0.5
        why = Why("paraaf/kolom", f'Staat in de kolom "{title}".', None, head)
        results.append(make_result(rulebook.kinds["paraaf"], start, end, score, why))
    return results
