"""Numbers of persons in tables: "Pasnr", "lidnr", "DUO-nr", "aanv.nr" beside a column of names.

Every office numbers people under a word of its own. What tells is the table: a row per person, and
a column whose head says that it numbers something which is no case, paper or thing.
"""

from collections.abc import Iterable, Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.detect.tabel import Cell, Row, body, lines_of, placed, row_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "klantnummer"
OWN, OTHER = 0.85, 0.55
"""How sure a number is a person's: under a head of persons, and under one that nobody listed."""
TOLD = 0.5
"""From this score a name tells that a row is a person's."""
_HEAD = regex.compile(
    r"(?i)(?P<van>\p{L}[\p{L}\d.\- ]{0,24}?)[ .\-]{0,2}(?:nummer|num\.|nr\.?|no\.|n°|code|id"
    r"|#)(?:[ ]\p{L}+)?"
)
_LICENCE = regex.compile(
    r"(?i)(?:\p{L}+[ ])?\p{L}*(?:pas(?:poort)?|badge|kaart|bewijs|licentie|certificaat|diploma"
    r"|brevet|legitimatie)"
)
"""What is handed out to a person, where its column holds numbers."""
_VALUE = regex.compile(
    r"(?:[A-Z]{1,4}[\-. /]?)?(?=[\d .\-/]*\d{2})\d[\d.\-/]*(?:[ ]\d+)*(?:[\-/ ]?[A-Z]{1,2}\d?)?"
    r"|(?=(?:[A-Z]*\d){4})[A-Z\d]{6,12}"
)
_DATE = regex.compile(
    r"\d{1,2}[\-/.]\d{1,2}[\-/.](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}:\d\d"
)
_YEARLY = regex.compile(rf"{_DATE.pattern}|(?:19|20)\d\d")
_REGISTERED = frozenset(
    {"reg", "registratie", "register", "inschrijf", "inschrijvings", "id", "ref"}
)
"""Heads of persons as much as of papers: it counts when it stands directly beside the name."""
_LONG = 4
"""Digits from which a number under an unlisted head may be a person's."""


def number_columns(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the numbers of persons in the tables of doc; `results` are all findings so far."""
    if "\t" not in doc.text:
        return []
    reader = _Reader(doc, results, rulebook)
    lines = lines_of(doc.text)
    found: list[RecognizerResult] = []
    for at, line in enumerate(lines):
        if "\t" in doc.text[slice(*line)] and len((head := row_of(doc, *line)).cells) > 1:
            found += reader.below(head, (row_of(doc, *one) for one in lines[at + 1 :]))
    return found


class NumberHeads:
    """Judges by the head of a column whether it numbers persons."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words for persons and things that have numbers."""
        lists = rulebook.lists
        self.lexicon: Lexicon = lexicon_of(rulebook)
        self.own = frozenset(word.casefold() for word in lists["nummers_van_personen"])
        self.things = frozenset(word.casefold() for word in lists["nummers_van_zaken"])

    def may_count(self, title: str) -> bool:
        """Say whether a head numbers anything."""
        bare = title.strip(" .:#").casefold()
        return bool(_stem(title) or bare in self.own or _LICENCE.fullmatch(bare))

    def score(self, title: str, people: Sequence[str]) -> float:
        """Return how sure a head numbers persons, 0 when it does not.

        `people` are the heads of the columns with names: "aanv.nr" is short for one of them.
        """
        stem = _stem(title)
        bare = title.strip(" .:#").casefold()
        if bare in self.own or _LICENCE.fullmatch(bare):
            return OTHER
        if not stem:
            return 0.0
        last = regex.split(r"[ .\-]+", stem)[-1]
        if stem in self.own or last in self.own or _LICENCE.fullmatch(stem):
            return OWN
        if stem in self.things:  # "Klachtnr." beside "Klacht in het kort", with names in it
            return OTHER if stem in _REGISTERED else 0.0
        if len(last) > 2 and any(other.casefold().startswith(last) for other in people):
            return OWN
        if self._is_thing(stem) or self._is_thing(last):
            return OTHER if stem in _REGISTERED else 0.0
        return OWN if self._is_person(stem) else OTHER

    def _is_person(self, word: str) -> bool:
        lists = self.lexicon.lists
        return (
            self.lexicon.is_functie(word)
            or word in lists.get("kolomkoppen_persoon", ())
            or word in lists.get("veldlabels_persoon", ())
            or word.removesuffix("s") in lists.get("veldlabels_persoon", ())
        )

    def _is_thing(self, stem: str) -> bool:
        """Say whether a stem is the word for a thing, or the beginning of one ("doc")."""
        if stem in _PLAIN or any(stem.endswith(thing) for thing in self.things if len(thing) > 3):
            return True
        return stem in self.things or any(
            thing.startswith(stem) for thing in self.things if 2 < len(stem) < len(thing)
        )

    def value(self, text: str, score: float) -> int:
        """Return where the number that fills a cell ends, 0 when it holds none."""
        match = _VALUE.fullmatch(text.split("(")[0].strip())
        if match is None:
            return 0
        dated = _DATE.fullmatch(match[0]) if score == OWN else _YEARLY.fullmatch(match[0])
        digits = sum(char.isdigit() for char in match[0])
        return 0 if dated or digits < (2 if score == OWN else _LONG) else match.end()


class _Reader:
    def __init__(
        self, doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
    ) -> None:
        self.doc, self.text = doc, doc.text
        self.rulebook = rulebook
        self.heads = NumberHeads(rulebook)
        sure = [one for one in results if one.score >= TOLD]
        self.names = _places(one for one in sure if kind_of(one) == "naam")
        self.taken = _places(one for one in sure if kind_of(one) != "naam")

    def below(self, head: Row, rows: Iterable[Row]) -> Iterator[RecognizerResult]:
        """Yield the numbers of persons below a line, when it is the head of a table of persons."""
        titles = [self._of(cell) for cell in head.cells]
        if any(
            "@" in title or regex.search(r"\d{3}", title) or len(title) > 40 for title in titles
        ):
            return
        if not any(map(self.heads.may_count, titles)):
            return
        table = [row for row in body(rows, head, self.doc, set(), set()) if len(row.cells) > 1]
        named = [row for row in table if not self.names.isdisjoint(range(row.start, row.end))]
        if not named or 3 * len(named) < 2 * len(table):
            return
        people = {at for row in named for cell, at in placed(head, row) if self._is_name(cell)}
        if not people:
            return
        for column, title in enumerate(titles):
            score = self.heads.score(title, [titles[at] for at in people if at < len(titles)])
            if not score:
                continue
            if _stem(title) in _REGISTERED and not people & {column - 1, column + 1}:
                continue
            for row in table:
                for cell, at in placed(head, row):
                    if at == column:
                        yield from self._number(cell, title, score)

    def _number(self, cell: Cell, title: str, score: float) -> Iterator[RecognizerResult]:
        text = self._of(cell)
        start = cell.start + self.text[cell.start : cell.end].index(text)
        size = self.heads.value(text, score)
        if not size:
            return
        if not self.taken.isdisjoint(range(start, start + size)):
            return
        why = Why("klantnummer/kolom", f"Staat onder ‘{title}’, in een rij met een persoon.")
        yield make_result(self.rulebook.kinds[KIND], start, start + size, score, why)

    def _is_name(self, cell: Cell) -> bool:
        return not self.names.isdisjoint(range(cell.start, cell.end))

    def _of(self, cell: Cell) -> str:
        return self.text[cell.start : cell.end].strip()


_PLAIN = frozenset(
    {"", "doc", "proj", "fact", "verg", "volg", "rij", "regel", "pagina"}
    | {"blad", "kamer", "huis", "tel", "telefoon", "mobiel", "fax", "toestel", "post"}
    | {"postcode", "kvk", "btw", "rsin", "bsn", "iban", "rekening", "bank", "wapen"}
    | {"kenteken", "artikel", "art", "tuin", "bed", "cel", "groep", "parket", "rol"}
    | {
        "plaats",
        "land",
        "kosten",
        "functie",
        "afdeling",
        "team",
        "dienst",
        "vestiging",
        "organisatie",
    }
    | {"bedrijf", "bedrijfs", "school", "brin", "locatie", "gebouw", "ruimte", "stand", "agenda"}
    | {"vraag", "punt", "actie", "versie", "bijlage", "kadastraal", "vacature", "ean"}
)
"""Heads that number neither a person nor a thing of the list, or a kind that is found elsewhere."""


def _places(results: Iterable[RecognizerResult]) -> frozenset[int]:
    """Return every place in the text that results hold."""
    return frozenset(at for one in results for at in range(one.start, one.end))


def _stem(title: str) -> str:
    """Return what a head numbers, in small letters: "pas" of "Pasnr.", empty for no number."""
    match = _HEAD.fullmatch(title.strip(" :*"))
    return match["van"].strip(" .-").casefold() if match else ""
