"""Tables of persons without heads that say so: a column is what most of its cells are.

An export has "2811093364", "AL-HAMDANI", "Noor", "19890722", "NX7R2B4K1" on a row and no head at
all, or heads nobody knows. Where most cells of a column are names, the others are as well; dates of
long ago beside them are those of birth.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.geboortedatum import LAST_YEAR, MONTH
from woo_redact.detect.naam_lexicon import SHAPE, Lexicon, lexicon_of
from woo_redact.detect.paraaf import initials_of
from woo_redact.detect.paraaf_regel import is_abbreviation, is_word
from woo_redact.detect.result import kind_of, make_result
from woo_redact.detect.tabel import Cell, Row, lines_of, row_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

ROWS = 3
"""Rows a table without heads has at least to be told by its content."""
SLACK = 6.0
"""Points by which the cells of a column may begin beside each other."""
TOLD = 0.6
"""From this score a name tells what its column holds."""
PERSONAL = frozenset(
    {"bsn", "geboortedatum", "email_persoonlijk", "telefoon_mobiel", "v_nummer", "kenteken"}
)
"""Kinds that stand beside a person in a list of persons, and beside no firm or school."""
_INFIX = r"(?:van|de|den|der|het|ten|ter|te|in|op|'t|’t|von|zu|el|al|la|le|du|dos?|da)"
_NAME = regex.compile(
    rf"(?:{_INFIX}[ ]){{0,3}}['’]?\p{{Lu}}[\p{{L}}'’.\-]*"
    rf"(?:,?[ ](?:{_INFIX}[ ]){{0,3}}\p{{Lu}}[\p{{L}}'’.\-]*){{0,3}},?"
)
_BIRTH = regex.compile(
    rf"(?:\d{{1,2}}|--)[-./ ](?:\d{{1,2}}|--|[IVX]{{1,4}}|{MONTH})[-./ ]"
    r"(?P<jaar>['’]?\d\d|(?:19|20)\d\d)"
    r"|(?P<jaar>(?:19|20)\d\d)-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])"
)
_OTHER_DATE = regex.compile(r"(?i)datum|dienst|sinds|vanaf|tot|aanvang|ingang|einde|periode|jaar")
_LETTERS = regex.compile(r"(?!(?i:ja|nee|ok|x|j|n|nvt|v)\Z)(?:\p{L}\.?){2,4}")
_NOBODY = regex.compile(r"\(?(?i:onbekend|geen|nvt|n\.v\.t\.|vacature|idem|nnb)\)?")
_TEN = regex.compile(r"2\d{2}(?:[ .]?\d){7}")
_DOCUMENT = regex.compile(
    r"(?:(?:P|ID|vd|pp|rijb|paspoort|nr)\.?[ ])?"
    r"(?P<span>(?=[A-Z\d]*\d[A-Z\d]*\d)[A-NP-Z]{1,2}[A-NP-Z\d]{6,8}|(?<=\.?[ ])\d{10})"
)


Column = tuple[tuple[Row, Cell], ...]
"""The cells of a table that begin at one place, with the row each stands in."""


def content_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return what the other cells of their columns say of cells in which nothing was found."""
    if doc.text.count("\t") < ROWS:
        return []
    lexicon = lexicon_of(rulebook)
    reader = _Reader(doc.text, results, rulebook, lexicon)
    return [found for rows in tables_of(doc) for found in reader.table(rows)]


def tables_of(doc: Document) -> Iterator[list[Row]]:
    """Yield the rows that stand together on a page."""
    rows: list[Row] = []
    for start, end in lines_of(doc.text):
        row = row_of(doc, start, end) if "\t" in doc.text[start:end] else None
        if row is None or not row.cells or (rows and row.page != rows[-1].page):
            if len(rows) >= ROWS:
                yield rows
            rows = []
        if row is not None and row.cells:
            rows.append(row)
    if len(rows) >= ROWS:
        yield rows


def columns_of(rows: Sequence[Row]) -> list[Column]:
    """Return the columns of rows, from left to right: by order where no cell is left out."""
    if len({len(row.cells) for row in rows}) == 1:
        return [tuple((row, row.cells[at]) for row in rows) for at in range(len(rows[0].cells))]
    placed = sorted(
        ((cell.x0, row, cell) for row in rows for cell in row.cells), key=lambda x: x[0]
    )
    groups: list[list[tuple[float, Row, Cell]]] = []
    for one in placed:
        if groups and one[0] - groups[-1][0][0] < SLACK:
            groups[-1].append(one)
        else:
            groups.append([one])
    return [tuple((row, cell) for _, row, cell in group) for group in groups]


class _Reader:
    def __init__(
        self,
        text: str,
        results: Sequence[RecognizerResult],
        rulebook: RuleBook,
        lexicon: Lexicon,
    ) -> None:
        self.text = text
        self.rulebook, self.lexicon = rulebook, lexicon
        self.found: defaultdict[str, list[RecognizerResult]] = defaultdict(list)
        for one in sorted(results, key=lambda result: result.start):
            if one.score > 0.5:
                self.found[kind_of(one)].append(one)
        self.longest = max((one.end - one.start for one in results), default=0)

    def table(self, rows: Sequence[Row]) -> Iterator[RecognizerResult]:
        """Yield what the columns of one table tell."""
        columns = columns_of(rows)
        yield from self._strange(columns)
        yield from self._initials(columns)
        named = [row for row in rows if self._in(row.start, row.end, "naam")]
        if len(named) < 2 or 2 * len(named) < len(rows) - 1:
            return
        first = self.text[rows[0].start : rows[0].end]
        heads = frozenset({rows[0].start} - {row.start for row in named})
        if regex.search(r"\d{2}", first):
            heads = frozenset()  # no head of a table
        births = [one for column in columns for one in self._births(column, named)]
        yield from births
        personal = bool(births) or any(
            self._in(row.start, row.end, kind) for row in named for kind in PERSONAL
        )
        for column in columns:
            yield from self._names(column, personal, heads)
            if personal:
                yield from self._numbers(column)
        yield from self._roster(columns, heads)

    def _in(self, start: int, end: int, kind: str) -> list[RecognizerResult]:
        """Return what was found of a kind in text[start:end], doubts left out."""
        found = self.found[kind]
        first = bisect_left(found, start - self.longest, key=lambda one: one.start)
        last = bisect_left(found, end, key=lambda one: one.start)
        return [one for one in found[first:last] if start < one.end]

    def _cell(self, cell: Cell) -> tuple[int, int, str]:
        text = self.text[cell.start : cell.end]
        start = cell.start + len(text) - len(text.lstrip())
        return start, start + len(text.strip()), text.strip()

    def _names(
        self, column: Column, personal: bool, heads: frozenset[int]
    ) -> Iterator[RecognizerResult]:
        """Yield the cells among names that have the form of one."""
        told = filled = named = whole = 0
        left: list[tuple[int, int]] = []
        for row, cell in column:
            start, end, text = self._cell(cell)
            if row.start in heads or not regex.search(r"\p{L}", text) or _NOBODY.fullmatch(text):
                continue
            filled += 1
            names = self._in(start, end, "naam")
            if sum(one.end - one.start for one in names) > 0.6 * len(text):
                told += any(one.score >= TOLD for one in names)
                named += 1
                whole += " " in text
            elif self._may_be_name(text):
                left.append((start, end))
        if told < (2 if personal else 3) or 2 * told < filled or told + len(left) < 0.75 * filled:
            return
        likely = personal and told >= 0.6 * filled
        if named == whole:  # all others have voorletters or a first name: "PLOTTER"
            left = [place for place in left if " " in self.text[slice(*place)] or not likely]
        sentence = "Staat in een kolom waarin de meeste andere cellen namen zijn."
        why = Why("naam/kolom zonder kop", sentence)
        for start, end in left:
            yield make_result(self.rulebook.kinds["naam"], start, end, 0.8 if likely else 0.55, why)

    def _initials(self, columns: Sequence[Column]) -> Iterator[RecognizerResult]:
        """Yield what has the form of initials in a column of nothing else, where one is sure."""
        for column in columns:
            cells = [
                (row, *place)
                for row, cell in column
                if _LETTERS.fullmatch((place := self._cell(cell))[2])
            ]
            sure = any(self._in(start, end, "paraaf") for _, start, end, _ in cells)
            own = {place[1] for place in cells if self._are_of(place[0], place[3])}
            filled = sum(regex.search(r"\w", self._cell(cell)[2]) is not None for _, cell in column)
            if not (sure or len(own) > 1) or len(cells) < filled - 1:
                continue  # but for the head
            top = self._cell(column[0][1])
            if cells[0][1:] == top and top[2] not in {text for *_, text in cells[1:]}:
                cells = cells[1:]  # the head: "Beh."
            why = Why("paraaf/kolom zonder kop", "Staat in een kolom van initialen.")
            for _, start, end, text in cells:
                plain = len(text) > 2 and is_word(text.lower(), self.lexicon)
                if start in own or not (plain or is_abbreviation(text, self.lexicon)):
                    yield make_result(self.rulebook.kinds["paraaf"], start, end, 0.7, why)

    def _are_of(self, row: Row, letters: str) -> bool:
        """Say whether letters are the initials of a name in their row: "ROT" is a word as well."""
        names = (self.text[one.start : one.end] for one in self._in(row.start, row.end, "naam"))
        return any(initials_of(name, self.lexicon).upper() == letters for name in names)

    def _strange(self, columns: Sequence[Column]) -> Iterator[RecognizerResult]:
        """Yield the lone words of a column that is nothing but what has the letters of a surname.

        So is the column of who wrote a version, where nobody is named in full.
        """
        for column in columns:
            cells = [self._cell(cell) for _, cell in column]
            if not all(self._is_lone(text) for *_, text in cells[1:]):
                continue
            here = cells if self._is_lone(cells[0][2]) else cells[1:]
            shaped = sum(self.lexicon.naamvorm(text) > SHAPE for *_, text in here)
            if len(here) < ROWS or 3 * shaped < 2 * len(here):
                continue
            why = Why("naam/kolom zonder kop", "Staat in een kolom van woorden als achternamen.")
            for start, end, _ in here:
                if not self._in(start, end, "naam"):
                    kind = self.rulebook.kinds["naam"]
                    yield make_result(kind, start, end, 0.55, why)

    def _is_lone(self, text: str) -> bool:
        """Say whether a cell is one word that may be a surname, and no firm."""
        firms = self.lexicon.lists.get("bekende_organisaties", frozenset())
        things = self.lexicon.lists.get("bekende_dingen", frozenset())
        one = text.istitle() and text.replace("-", "").isalpha() and len(text) > 3
        plain = self.lexicon.is_gewoon(text) or self.lexicon.is_woord(text)
        known = text in firms or text in things
        return one and not (plain or known) and self._may_be_name(text)

    def _roster(
        self, columns: Sequence[Column], heads: frozenset[int]
    ) -> Iterator[RecognizerResult]:
        """Yield the surnames of a roster: several columns of nothing but names, whose they may be.

        One column of a roster is too short to tell; together they are a list of persons.
        """
        told = filled = 0
        left: list[tuple[int, int]] = []
        for column in columns:
            ours: list[tuple[int, int]] = []
            seen = known = 0
            for row, cell in column:
                start, end, text = self._cell(cell)
                if row.start in heads or not regex.search(r"\p{L}", text):
                    continue
                if _NOBODY.fullmatch(text):
                    continue
                seen += 1
                names = self._in(start, end, "naam")
                if sum(one.end - one.start for one in names) > 0.6 * len(text):
                    known += 1
                elif self._may_be_name(text) or self._may_be_word(text):
                    ours.append((start, end))
            if known and known + len(ours) == seen:
                told, filled = told + known, filled + seen
                left += ours
        if told < 2 or 2 * told < filled or (told == 2 and filled > 3):
            return
        why = Why("naam/rooster", "Staat tussen namen in een rooster of verdeling.")
        for start, end in left:
            yield make_result(self.rulebook.kinds["naam"], start, end, 0.55, why)

    def _may_be_word(self, text: str) -> bool:
        """Say whether a word is a surname that somebody may bear: "Spoor" between names."""
        return text.istitle() and text.isalpha() and self.lexicon.kan_achternaam(text)

    def _may_be_name(self, text: str) -> bool:
        lexicon = self.lexicon
        if _NAME.fullmatch(text) is None:
            return False
        words = [word for word in regex.findall(r"[\p{L}'’\-]+", text) if word[0].isupper()]
        if any(word.isupper() and len(word) < 6 and "-" not in word for word in words):
            return False
        return not any(
            lexicon.is_functie(word)
            or lexicon.is_organisatiewoord(word)
            or lexicon.is_geen_naam(word)
            or lexicon.is_samenstelling(word)
            or (lexicon.is_plaats(word) and not lexicon.is_achternaam(word))
            or (len(word) > 6 and lexicon.is_woord(word) and not lexicon.is_naam(word))
            for word in words
        )

    def _births(self, column: Column, named: Sequence[Row]) -> Iterator[RecognizerResult]:
        """Yield the dates of a column beside names, when all are of long ago."""
        rows = {row.start for row in named}
        dates: list[tuple[int, int, bool]] = []
        for row, cell in column:
            start, end, text = self._cell(cell)
            match = _BIRTH.fullmatch(text)
            if match is None:
                if not dates and _OTHER_DATE.search(text):
                    return  # the head says what these dates are
                continue
            if _year(match["jaar"]) > LAST_YEAR:
                return
            dates.append((start, end, row.start in rows))
        if len(dates) < 2 or not any(beside for *_, beside in dates):
            return
        sentence = (
            "Een datum van lang geleden, in een rij met een naam en een kolom van zulke data."
        )
        why = Why("geboortedatum/kolom zonder kop", sentence)
        for start, end, _ in dates:
            yield make_result(self.rulebook.kinds["geboortedatum"], start, end, 0.8, why)

    def _numbers(self, column: Column) -> Iterator[RecognizerResult]:
        """Yield the numbers of persons and of their documents in a list with personal data."""
        sentence = "Een nummer in een lijst met namen en andere gegevens van personen, zonder kop."
        for kind, pattern in (("v_nummer", _TEN), ("paspoort", _DOCUMENT)):
            hits = []
            for _, cell in column:
                start, _, text = self._cell(cell)
                if match := pattern.fullmatch(text):
                    at = "span" if "span" in pattern.groupindex else 0
                    hits.append((start + match.start(at), start + match.end(at)))
            if len(hits) < 2:
                continue
            for start, end in hits:
                why = Why(f"{kind}/kolom zonder kop", sentence)
                yield make_result(self.rulebook.kinds[kind], start, end, 0.6, why)


def _year(text: str) -> int:
    """Return a year of two or four digits in full."""
    digits = int(text.strip("'’"))
    return digits if digits > 99 else digits + (1900 if digits > 25 else 2000)
