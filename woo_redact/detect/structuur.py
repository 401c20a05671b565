"""Read tables: which column holds persons or initials, by tabs and by place on the page."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.naam_waarde import names_in
from woo_redact.detect.paraaf import initials_of, is_initials, is_small_initials
from woo_redact.detect.paraaf_tabel import routing_rows
from woo_redact.detect.result import make_result, why_of
from woo_redact.model.document import Document, Region, Span
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

ROWS = 200
"""How many rows below its head a table may have."""
SURE, LIKELY = 0.9, 0.8
"""A name that is sure, and what an unknown one is among such."""
_MAIL = frozenset(
    {"cc", "bcc", "onderwerp", "verzonden", "subject", "afzender", "ontvanger", "bericht", "kopie"}
)
"""Heads beside which "Van" and "Aan" are those of a list of messages, not of roads or periods."""
_NOTE = regex.compile(r"\(.*?\)|[:*]|^[ ]*(?i:nr|no|volgnr)\.?[ ](?=\p{L})")
_NO_HEAD = regex.compile(r"\d{2}|@|(?:^|[ ])\p{L}\.[ ]?\p{L}")
"""A number, an address, voorletters: what no head of a column holds."""
_ROUTED = Why("paraaf/routing", "Initialen in een regel met functies, afdelingen en datums.")
_WORD = regex.compile(r"[^\s,;/]+")
_WORDS = regex.compile(r"\p{Ll}{3}")
_MIXED = regex.compile(r"\p{Lu}\p{Ll}+\p{Lu}")


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
    cells: tuple[Cell, ...]


@dataclass(slots=True)
class Column:
    """The names found in a column so far, and whether every filled cell had one."""

    names: list[RecognizerResult] = field(default_factory=list)
    pure: bool = True

    def add(self, cell: str, names: list[RecognizerResult]) -> None:
        """Take in a cell and its names; "-" and the like are empty."""
        self.names += names
        self.pure = self.pure and (bool(names) or not regex.search(r"\p{L}{2}", cell))

    def settled(self, rulebook: RuleBook) -> list[RecognizerResult]:
        """Return the names; where all cells hold one and most are sure, the others are as well."""
        sure = sum(name.score >= SURE for name in self.names)
        if not self.pure or sure < 2 or 3 * sure < len(self.names):
            return self.names
        return [
            name
            if name.score >= LIKELY
            else make_result(rulebook.kinds["naam"], name.start, name.end, LIKELY, why_of(name))
            for name in self.names
        ]


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
    others = lexicon.lists.get("veldlabels", frozenset())
    labels = persons | parafen | others | lexicon.lists.get("veldlabels_persoon", frozenset())
    lines = _lines(doc.text)
    rows_of_roles = routing_rows([_texts(doc.text, *line) for line in lines], lexicon)
    results = [
        make_result(rulebook.kinds["paraaf"], found.start, found.end, found.score, _ROUTED)
        for found in rows_of_roles
    ]
    for at, (start, end) in enumerate(lines):
        heads = [_head(cell) for cell in doc.text[start:end].split("\t") if cell.strip()]
        if len(heads) < 2 or not any(head in persons or head in parafen for head in heads):
            continue
        if {"van", "aan"} & set(heads) and not _MAIL & set(heads):
            heads = ["" if head in {"van", "aan"} else head for head in heads]
            if not any(head in persons or head in parafen for head in heads):
                continue
        row = _row(doc, start, end)
        if len(row.cells) != len(heads) or not all(_looks_like_head(head) for head in heads):
            continue
        rows = (_row(doc, *line) for line in lines[at + 1 : at + 1 + ROWS])
        columns: dict[int, Column] = defaultdict(Column)
        for under in _body(rows, row, doc, persons | parafen, labels):
            placed = list(_placed(row, under))
            if any(
                heads[column] in persons and _head(doc.text[cell.start : cell.end]) in others
                for cell, column in placed
            ):
                break  # no table of persons, but fields under each other
            named: list[RecognizerResult] = []
            for cell, column in placed:
                if heads[column] in persons:
                    found = _names(doc.text, cell, heads[column], rulebook, lexicon)
                    columns[column].add(doc.text[cell.start : cell.end], found)
                    named += found
            letters = set(known) | {
                initials_of(doc.text[name.start : name.end], lexicon) for name in named
            }
            for cell, column in placed:
                if heads[column] in parafen or heads[column] in persons:
                    sure = heads[column] in parafen
                    only = sure and sum(head in parafen for head in heads) == 1
                    results += _paraafs(
                        doc.text, cell, heads[column], letters, sure, only, rulebook, lexicon
                    )
        for filled in columns.values():
            results += filled.settled(rulebook)
    return results


def _lines(text: str) -> list[tuple[int, int]]:
    """Return the places of the lines that are not empty."""
    lines = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            lines.append((at, at + len(line)))
        at += len(line) + 1
    return lines


def _texts(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Return the cells of a line with their offsets, without white space around them."""
    cells = []
    at = start
    for piece in text[start:end].split("\t"):
        bare = piece.strip()
        if bare:
            cells.append((at + piece.index(bare), bare))
        at += len(piece) + 1
    return cells


def _row(doc: Document, start: int, end: int) -> Row:
    """Return a line of the text as a row of cells with their places on the page."""
    cells = []
    page = 0
    at = start
    for piece in doc.text[start:end].split("\t"):
        if piece.strip():
            words = list(doc.words_in(Span(at, at + len(piece))))
            if words:
                page = page or words[0].box.page
                left = min(word.box.x0 for word in words)
                right = max(word.box.x1 for word in words)
                cells.append(Cell(at, at + len(piece), left, right))
        at += len(piece) + 1
    return Row(start, end, page, tuple(cells))


def _head(text: str) -> str:
    return _NOTE.sub("", text).strip().casefold()


def _looks_like_head(head: str) -> bool:
    """Say whether a cell can be the head of a column: short, no number, no address."""
    return len(head) <= 40 and not _NO_HEAD.search(head)


def _body(
    rows: Iterable[Row], head: Row, doc: Document, heads: set[str], labels: set[str]
) -> Iterator[Row]:
    """Yield the rows below a head until the table ends: a line of running text, another head."""
    width = head.cells[-1].x1 - head.cells[0].x0
    for row in rows:
        texts = [_head(doc.text[cell.start : cell.end]) for cell in row.cells]
        if len(texts) > 1 and (
            sum(text in heads for text in texts) > 1 or all(text in labels for text in texts)
        ):
            return
        if not row.cells or _is_furniture(row, doc):
            continue
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


def _is_furniture(row: Row, doc: Document) -> bool:
    """Say whether a row is the head or foot of its page: a table goes on behind it."""
    block = doc.block_of(Span(row.start, row.start + 1))
    return block is not None and block.region in (Region.HEADER, Region.FOOTER)


def _placed(head: Row, row: Row) -> Iterator[tuple[Cell, int]]:
    """Yield each cell of row with the column of head it stands in.

    A row with as many cells as the head is read in order; one with fewer by place: the column
    whose stretch, from its head to the next, shares most with the cell. A row with more cells has
    some left of the first head: that column has no head.
    """
    if len(row.cells) == len(head.cells):
        yield from zip(row.cells, range(len(row.cells)), strict=True)
        return
    edges = [cell.x0 for cell in head.cells]
    for cell in row.cells:
        if len(row.cells) > len(head.cells) and cell.x1 < edges[0]:
            continue
        shares = []
        for column, x0 in enumerate(edges):
            x1 = edges[column + 1] if column + 1 < len(edges) else float("inf")
            left = x0 - 4 if column else float("-inf")
            shares.append(min(cell.x1, x1) - max(cell.x0, left))
        yield cell, max(range(len(edges)), key=lambda column: shares[column])


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
    only: bool,
    rulebook: RuleBook,
    lexicon: Lexicon,
) -> list[RecognizerResult]:
    """Return the initials in a cell; a role or unit ("SG", "FEZ") is left alone.

    `sure` says that the column is one of paraafs; in a column of persons a full cell of other
    words ("Woo-team VWS") holds no initials. `only` says that no other column has paraafs: then
    two letters are one, also where they might be a unit ("JB").
    """
    if not sure and _WORDS.search(text, cell.start, cell.end):
        return []
    title = head[:1].upper() + head[1:]
    only = only and head.startswith(("par", "mede", "init"))
    results = []
    for match in _WORD.finditer(text, cell.start, cell.end):
        start, end = match.span()
        word = match[0]
        if not is_initials(word) and not (sure and is_small_initials(word, lexicon, only)):
            continue
        own = word.replace(".", "").casefold() in letters
        if word in lexicon.eenheden and not own and not (only and len(word) < 3):
            continue
        mixed = _MIXED.search(word) is not None
        score = 0.97 if own else 0.85 if sure or mixed else 0.5
        why = Why("paraaf/kolom", f'Staat in de kolom "{title}".', None, head)
        results.append(make_result(rulebook.kinds["paraaf"], start, end, score, why))
    return results
