"""Find names, paraafs and addresses in tables whose head names a column of persons or initials."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_kolom import address_in
from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_geheel import inverted_name, is_part_label, whole_name
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_waarde import names_in
from woo_redact.detect.paraaf import initials_of, is_initials, is_small_initials
from woo_redact.detect.paraaf_regel import is_word
from woo_redact.detect.paraaf_tabel import routing_rows
from woo_redact.detect.result import make_result, why_of
from woo_redact.detect.structuur_kop import (
    Heads,
    heads_of,
    is_answered,
    is_field,
    is_form,
    titles_in,
)
from woo_redact.detect.structuur_rollen import role_columns
from woo_redact.detect.tabel import (
    Cell,
    Row,
    body,
    cells_of,
    head_of,
    is_merged,
    lines_of,
    placed,
    row_of,
)
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

ROWS = 200
"""How many rows below its head a table may have."""
CELL_LINES = 3
"""Lines that a cell may have below its first."""
SURE, LIKELY, MAYBE = 0.9, 0.8, 0.55
"""A name that is sure, what an unknown one is among such, and what a word is among unknown ones."""
_FIRM = ("naam", "contact", "behandel", "medewerker", "steller", "deelnemer")
"""Beginnings of heads below which hardly anything but names stands."""
_ONLY = ("par", "mede", "init", "gepar", "hand", "teken")
"""Beginnings of heads below which hardly anything but initials stands."""
_ROUTED = Why("paraaf/routing", "Initialen in een regel met functies, afdelingen en datums.")
_WORD = regex.compile(r"[^\s,;/]+")
_WORDS = regex.compile(r"\p{Ll}{3}")
_SMALL = regex.compile(r"[ ]*(?P<paraaf>\p{Ll}{2,4})[ ]*")
_NUMBER = regex.compile(r"(?<![\d/.-])\d{1,3}(?![\d/.-]|[ ]?\p{Ll})")
"""A number that is no part of a date."""
_LONE = regex.compile(r"\p{Lu}\.|(?!(?:Id|Ja|Nee|Zie|Idem|Nvt|Mail|Tel)\b)\p{Lu}\p{Ll}{1,3}")
"""What else is a paraaf where nothing but paraafs stands: "B.", "Jns"."""
_WORDS = regex.compile(
    r"\s*(?P<naam>\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}+(?:[ -](?:(?:van|de|der|den|ter|ten|el|al)[ ]){0,2}"
    r"\p{Lu}[\p{L}'’-]+){1,3})\s*"
)
"""A word, or several, that may be somebody's name among names."""
_OFFICES = frozenset({"SG", "DG", "IG"})
"""Who is asked for a paraaf rather than what he wrote, when the cells of a row are out of line."""
_NOBODY = frozenset(
    {"allen", "allemaal", "iedereen", "vacature", "onbekend", "geen", "idem", "nog", "volgt"}
    | {"niemand", "nader", "divers", "diversen", "overig", "overige", "intern", "extern"}
    | {"vervalt", "totaal"}
)
"""What stands in a column of persons where there is none, or no one person."""
_COMPANY = regex.compile(
    r"(?<!\p{L})(?:[NB]\.?V\.?|U\.A\.|V\.?O\.?F\.?|[Ff]a\.|Stichting|Vereniging|Gemeente|Provincie"
    r"|Maatschap|Coöperatie|Waterschap|Hoogheemraadschap|Ministerie|\p{L}*bedrijf"
    r"|& (?:Zn\.?|Zonen|Co\.?))(?!\p{L})"
)
"""What makes the content of a cell a company or body, whose name may be that of a person."""
_PARTNERS = regex.compile(r"(?<!\p{L})(?:[Mm]aatschap|V\.?O\.?F\.?|[Ff]a\.|\p{L}*bedrijf)(?!\p{L})")
"""What persons run under their own name, mostly where they live."""
_MIXED = regex.compile(r"\p{Lu}\p{Ll}+\p{Lu}")


@dataclass(slots=True)
class Column:
    """The names found in a column so far, and whether every filled cell had one."""

    names: list[RecognizerResult] = field(default_factory=list)
    words: list[RecognizerResult] = field(default_factory=list)
    """Cells of one word that is no name elsewhere: "Mei"."""
    pure: bool = True

    def add(self, cell: str, names: list[RecognizerResult], word: RecognizerResult | None) -> None:
        """Take in a cell and its names, or what may be one; "-" and the like are empty."""
        company = _COMPANY.search(cell) is not None
        self.names += [] if company else names
        if company:
            self.pure = False
        elif word is not None and not names:
            self.words.append(word)
        elif not names and regex.search(r"\p{L}{2}", cell):
            self.pure = False

    def settled(self, rulebook: RuleBook) -> list[RecognizerResult]:
        """Return the names; where all cells hold one and most are sure, the others are as well."""
        sure = sum(name.score >= SURE for name in self.names)
        kind = rulebook.kinds["naam"]
        maybe = [make_result(kind, w.start, w.end, MAYBE, why_of(w)) for w in self.words]
        if not self.pure:  # a desk or team among them says nothing of the others
            firm = [one for one in maybe if (why_of(one).context or "").startswith(_FIRM)]
            return self.names + (firm if sure > 1 else [])
        if sure < 2 or 3 * sure < len(self.names) + len(self.words):
            return self.names + (maybe if self.names else [])
        return self.words + [
            name
            if name.score >= LIKELY
            else make_result(rulebook.kinds["naam"], name.start, name.end, LIKELY, why_of(name))
            for name in self.names
        ]


def table_results(
    doc: Document, rulebook: RuleBook, lexicon: Lexicon, known: Iterable[str] = ()
) -> list[RecognizerResult]:
    """Return the names, paraafs and addresses of persons in the tables of doc.

    `known` are the initials (small letters) of persons the document names: in a column of
    persons ("Actiehouder") they are a paraaf.
    """
    if "\t" not in doc.text:
        return []
    heads = heads_of(lexicon)
    lines = lines_of(doc.text)
    routed = routing_rows([cells_of(doc.text, *line) for line in lines], lexicon)
    results = [
        make_result(rulebook.kinds["paraaf"], found.start, found.end, found.score, _ROUTED)
        for found in routed
    ]
    reader = _Reader(doc, rulebook, lexicon, heads, frozenset(known))
    for at, (start, end) in enumerate(lines):
        titles = titles_in(doc.text[start:end], heads, lexicon)
        if not titles or (at and is_field(titles, doc.text[slice(*lines[at - 1])], heads)):
            continue
        below = [doc.text[slice(*line)] for line in lines[at + 1 : at + 5]]
        if is_form(titles, below, heads, lexicon):
            continue
        head = row_of(doc, start, end)
        if len(head.cells) != len(titles) or is_answered(doc.text, head, titles, lexicon):
            continue
        sideways = reader.on_its_side(titles, head)
        if sideways:
            results += sideways
            rest = lines[at + 1 : at + 1 + CELL_LINES]
            results += reader.further_lines(head, titles, (row_of(doc, *line) for line in rest))
        else:
            rows = (row_of(doc, *line) for line in lines[at + 1 : at + 1 + ROWS])
            results += reader.table(titles, head, rows)
    return results


def _is_one(titles: list[str], heads: Heads) -> bool:
    """Say whether one column has paraafs: beside "Paraaf" the column "Akkoord" has "ja"."""
    ours = [title for title in titles if title in heads.parafen]
    return len(ours) == 1 or sum(title.startswith(_ONLY) for title in ours) == 1


class _Reader:
    """Reads the tables of one document."""

    def __init__(
        self,
        doc: Document,
        rulebook: RuleBook,
        lexicon: Lexicon,
        heads: Heads,
        known: frozenset[str],
    ) -> None:
        self.doc, self.text = doc, doc.text
        self.rulebook, self.lexicon = rulebook, lexicon
        self.heads, self.known = heads, known
        lines = {word.casefold() for word in rulebook.lists["telefoonwoorden_algemeen"]}
        boxes = {word.rstrip("*") for word in rulebook.lists["functionele_postbussen"]}
        self.nobody = _NOBODY | lines | boxes

    def table(
        self, titles: list[str], head: Row, rows: Iterable[Row]
    ) -> Iterator[RecognizerResult]:
        """Yield the names and paraafs below one head."""
        heads = self.heads
        columns: dict[int, Column] = defaultdict(Column)
        addresses: list[tuple[int, tuple[int, int], str]] = []
        with_names: set[int] = set()
        above: dict[int, str] = {}
        merged = any(is_merged(self._of(cell)) for cell in head.cells)
        ours = set(heads.persons | heads.parafen)
        table = list(body(rows, head, self.doc, ours, set(heads.labels)))
        roles = role_columns(self.text, titles, table, head, heads, self.lexicon)
        alone = _is_one([title for at, title in enumerate(titles) if at not in roles], heads)
        for number, row in enumerate(table):
            cells = [(cell, titles[column], column) for cell, column in placed(head, row, merged)]
            if any(
                title in heads.persons and head_of(self._of(cell)) in heads.others
                for cell, title, _ in cells
            ):
                break  # no table of persons, but fields under each other
            named: list[RecognizerResult] = []
            firm = any(
                title in heads.persons
                and _COMPANY.search(self._of(cell))
                and not _PARTNERS.search(self._of(cell))
                for cell, title, _ in cells
            )
            for cell, title, column in cells:
                if title in heads.persons or is_part_label(title):
                    found = self._names(cell, title)
                    columns[column].add(self._of(cell), found, self._words(cell, title))
                    named += found
                elif (
                    place := address_in(
                        self.text, cell.start, cell.end, title, above.get(column, "")
                    )
                ) and not firm:
                    addresses.append((number, place, title))
                above[column] = self._of(cell)
            if named:
                with_names.add(number)
            letters = self.known | {
                initials_of(self.text[name.start : name.end], self.lexicon) for name in named
            }
            for cell, title, column in cells:
                if column in roles:
                    continue
                if title in heads.parafen:
                    yield from self._paraafs(cell, title, letters, alone)
                elif title in heads.persons and not is_part_label(title):
                    yield from self._known_paraafs(cell, title, letters)
        for filled in columns.values():
            yield from filled.settled(self.rulebook)
        if with_names:
            yield from self._addresses(addresses, with_names)

    def on_its_side(self, titles: list[str], row: Row) -> list[RecognizerResult]:
        """Return the names or paraafs behind a head that opens its row, empty when it is no such.

        So is a table whose persons stand beside each other: "Paraaf", "FL", "TvdP". Half of the
        cells at least must be what the head says, and none the head of a column.
        """
        if len(titles) < 3 or not self.heads.labels.isdisjoint(titles[1:]):
            return []
        if any(map(is_part_label, titles)):
            return []
        found: list[RecognizerResult] = []
        filled = 0
        letters = titles[0] in self.heads.parafen
        for cell in row.cells[1:]:
            if letters:
                found += (here := list(self._paraafs(cell, titles[0], self.known, True)))
            else:
                found += (here := self._names(cell, titles[0]))
            filled += any(name.score >= (LIKELY if letters else SURE) for name in here)
        return found if filled > 1 and 2 * filled >= len(titles) - 1 else []

    def further_lines(
        self, row: Row, titles: list[str], below: Iterable[Row]
    ) -> Iterator[RecognizerResult]:
        """Yield the names on the further lines of the cells of a row whose head opens it."""
        if titles[0] not in self.heads.persons:
            return
        for line in below:
            if not line.cells or line.page != row.page or line.cells[0].x0 < row.cells[1].x0 - 1:
                return
            for cell in line.cells:
                yield from self._names(cell, titles[0])

    def _addresses(
        self, found: list[tuple[int, tuple[int, int], str]], with_names: set[int]
    ) -> Iterator[RecognizerResult]:
        """Yield the addresses in the rows of a table of persons; less sure where nobody is near."""
        for number, place, head in found:
            near = not with_names.isdisjoint({number - 1, number, number + 1})
            title = f"{head[:1].upper()}{head[1:]}"
            who = "een persoon in dezelfde rij" if near else "personen in dezelfde tabel"
            why = Why("adres/kolom", f'Staat in de kolom "{title}", met {who}.', None, head)
            kind = self.rulebook.kinds["adres"]
            yield make_result(kind, *place, 0.93 if near else 0.5, why)

    def _of(self, cell: Cell) -> str:
        return self.text[cell.start : cell.end]

    def _words(self, cell: Cell, head: str) -> RecognizerResult | None:
        """Return the words of a cell that may be a name among names, None for none."""
        match = _WORDS.fullmatch(self.text, cell.start, cell.end)
        name = match["naam"] if match else ""
        words, lexicon = name.split(" "), self.lexicon
        firm = name in lexicon.lists["bekende_organisaties"] and not lexicon.is_achternaam(name)
        if not match or fold(words[0]) in self.nobody or firm or lexicon.is_plaats(name):
            return None
        if any(
            lexicon.is_organisatiewoord(word)
            or lexicon.is_eenheid(word)
            or (lexicon.is_functie(word) and not lexicon.is_voornaam(word))
            for word in words
        ):
            return None
        last = words[-1]
        if len(words) > 1 and (lexicon.is_woord(last) or lexicon.is_gewoon(last)):
            return None
        return self._name(match.span("naam"), head, LIKELY)

    def _name(self, span: tuple[int, int], head: str, score: float) -> RecognizerResult:
        why = Why("naam/kolom", f'Staat in de kolom "{head[:1].upper()}{head[1:]}".', None, head)
        return make_result(self.rulebook.kinds["naam"], *span, score, why)

    def _names(self, cell: Cell, head: str) -> list[RecognizerResult]:
        title = head[:1].upper() + head[1:]
        kind = self.rulebook.kinds["naam"]
        place = (self.text, cell.start, cell.end)
        whole = whole_name(*place, head, self.lexicon)
        if whole is None and head.startswith(_FIRM):
            whole = inverted_name(*place, self.lexicon)
        if whole is not None:
            return [self._name(whole, head, 0.93)]
        unknown = 0.88 if head.startswith(_FIRM) else 0.6
        clue = Clue("naam/kolom", f'Staat in de kolom "{title}".', head, 0.97, unknown)
        return [
            make_result(
                kind,
                name.start,
                name.end,
                why.score,
                Why(why.rule, why.sentence, None, why.context),
            )
            for name, why in names_in(self.text, cell.start, cell.end, self.lexicon, clue)
        ]

    def _paraafs(
        self, cell: Cell, head: str, letters: Iterable[str], alone: bool
    ) -> Iterator[RecognizerResult]:
        """Yield the initials in a cell of a column of paraafs; a unit ("FEZ") is left alone.

        `alone` says that no other column has paraafs: then two letters are one, also where they
        might be a unit ("JB").
        """
        if _NUMBER.search(self.text, cell.start, cell.end):
            return  # "PvE eis 14"
        words = list(_WORD.finditer(self.text, cell.start, cell.end))
        only = alone and head.startswith(_ONLY) and len(words) < 4
        # "per mail" tells how somebody agreed
        told = any(is_word(match[0], self.lexicon) for match in words if match[0][3:].isalpha())
        for match in words:
            word = match[0]
            lone = only and _LONE.fullmatch(word) is not None
            small = is_small_initials(word, self.lexicon, only and not told)
            if not (is_initials(word) or small or lone):
                continue
            own = word.replace(".", "").casefold() in letters
            if word.casefold() in self.lexicon.lists.get("kolomkoppen_persoon", ()):
                continue  # "Naam" heads the row below
            if not (own or small or lone) and self._is_unit(word, only):
                continue
            office = word in _OFFICES and not own
            yield self._paraaf(match.span(), head, 0.97 if own else 0.45 if office else 0.85)

    def _is_unit(self, word: str, only: bool) -> bool:
        """Say whether a word of a column of paraafs is a unit: "FEZ", but not "JB", "RvB"."""
        if only and (len(word) < 3 or _MIXED.search(word)):
            return False
        return word in self.lexicon.eenheden

    def _known_paraafs(
        self, cell: Cell, head: str, letters: Iterable[str]
    ) -> Iterator[RecognizerResult]:
        """Yield initials in a column of persons: of somebody known, or such as no unit has."""
        small = _SMALL.fullmatch(self.text, cell.start, cell.end)
        if small and is_small_initials(small["paraaf"], self.lexicon):
            yield self._paraaf(small.span("paraaf"), head, 0.8)
        if _WORDS.search(self.text, cell.start, cell.end):
            return  # words ("Woo-team VWS")
        beside = False  # initials that are sure stand before: "JdW / OND"
        for match in _WORD.finditer(self.text, cell.start, cell.end):
            word = match[0]
            if not is_initials(word) or fold(word) in self.lexicon.aanspreking:
                continue
            own = word.replace(".", "").casefold() in letters
            mixed = _MIXED.search(word) is not None
            if own or (word not in self.lexicon.eenheden and (mixed or beside or len(word) < 3)):
                beside = beside or own or mixed
                yield self._paraaf(match.span(), head, 0.97 if own else 0.85 if beside else 0.5)

    def _paraaf(self, span: tuple[int, int], head: str, score: float) -> RecognizerResult:
        title = head[:1].upper() + head[1:]
        why = Why("paraaf/kolom", f'Staat in de kolom "{title}".', None, head)
        return make_result(self.rulebook.kinds["paraaf"], *span, score, why)
