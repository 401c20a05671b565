"""Find names whose parts stand in cells of their own, with no head that says so.

A mailing list has "de heer", "C.", "van der", "Kooij" beside each other, an export as CSV has
"Smit-Kroes";"Janny". A letter, a tussenvoegsel or a first name in one cell tells of the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_kolom import HEADS
from woo_redact.detect.naam_geheel import is_part_label, whole_name
from woo_redact.detect.naam_lexicon import SHAPE, Lexicon, fold, lexicon_of
from woo_redact.detect.naam_vorm import KAPITALEN, KERN, LETTER
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SURE, LIKELY, MAYBE = 0.93, 0.85, 0.55
LOOSE = 3
"""Lines without cells that may stand between two rows of one list."""
_FIELD = regex.compile(r'[ ]*(?:"(?P<veld>[^"\n]*)"|(?P<veld>[^";\t\n]*))[ ]*(?:;|\t|,(?=")|$)')
_CSV = regex.compile(r'[^\t\n;]*;[^\t\n;]*;|[ ]*"[^"\n]*",[ ]?"')
_LETTERS = regex.compile(
    rf"(?:{LETTER}\.[ -]?){{1,6}}(?<![ -])(?:[ ](?P<tussen>\p{{Ll}}[\p{{L}} .']{{1,11}}))?"
)
_BARE_LETTERS = regex.compile(r"\p{Lu}(?:[ ]?\p{Lu}){0,3}")
_WORD = rf"(?:{KERN}|{KAPITALEN})(?:[-‐–](?:{KERN}|{KAPITALEN}))*"
_SURNAME = regex.compile(
    rf"(?:(?:van|de|den|der|het|ten|ter|te|el|al|'t|’t|v\.d\.|v/d)[ ]){{0,3}}['’]?"
    rf"(?P<kern>{_WORD}(?:[ ]{_WORD})?)"
)
_TITLE = regex.compile(
    r"(?i:de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|heer|hr\.?|fam\.?|familie|drs\.?|dr\.?|mr\.?"
    r"|ir\.?|ing\.?|prof\.?|m|v|man|vrouw)"
)
_OPENS_LIST = frozenset("ABCDEFGHIJ")
"""A letter that numbers a row as often as it is the first of a name."""
_PERSONAL = frozenset({"email_persoonlijk", "telefoon_mobiel", "bsn", "geboortedatum"})


@dataclass(frozen=True, slots=True)
class Field:
    """A cell without quotes and white space around it."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Return where it ends."""
        return self.start + len(self.text)


Record = tuple[Field, ...]


def part_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the parts of names in cells of their own; `results` are all findings so far."""
    if "\t" not in doc.text and ";" not in doc.text and '","' not in doc.text:
        return []
    lexicon = lexicon_of(rulebook)
    infixes = frozenset(fold(item) for item in lexicon.lists["tussenvoegsels"])
    reader = _Reader(lexicon, infixes)
    found: dict[tuple[int, int], float] = {}
    personal = [one.start for one in results if kind_of(one) in _PERSONAL and one.score > 0.5]
    for block in blocks(doc.text):
        spans = [span for record in block for span in reader.beside(_named(record, block[0]))]
        spans += reader.pairs(block, personal)
        spans += reader.headed(block)
        for field, score in spans:
            place = (field.start, field.end)
            found[place] = max(score, found.get(place, 0.0))
    why = Why("naam/delen in cellen", "Een deel van een naam, met de rest in cellen ernaast.")
    kind = rulebook.kinds["naam"]
    return [make_result(kind, *place, score, why) for place, score in sorted(found.items())]


def blocks(text: str) -> Iterator[list[Record]]:
    """Yield the rows of cells that stand together: by tabs, or by signs as a CSV file has them."""
    block: list[Record] = []
    apart = 0
    at = 0
    for line in text.split("\n"):
        tabbed = "\t" in line
        record = _fields(line, at) if tabbed or _CSV.match(line) else ()
        if len(record) > 1:
            block.append(record)
            apart = 0
        elif block:
            apart += 1
            if apart > LOOSE:
                yield block
                block = []
        at += len(line) + 1
    if block:
        yield block


def _fields(line: str, at: int) -> Record:
    fields = []
    pieces = (
        [match.span("veld") for match in _FIELD.finditer(line)]
        if "\t" not in line
        else _pieces(line)
    )
    for start, end in pieces:
        piece = line[start:end]
        bare = piece.strip(' "')
        fields.append(Field(at + start + (piece.index(bare) if bare else 0), bare))
    return tuple(fields)


def _pieces(line: str) -> list[tuple[int, int]]:
    spans, start = [], 0
    for piece in line.split("\t"):
        spans.append((start, start + len(piece)))
        start += len(piece) + 1
    return spans


def _named(record: Record, heads: Record) -> Record:
    """Return a row without the cells below the head of an address: "S.", "Korenbloem" is none."""
    if len(record) != len(heads):
        return record
    streets = [head.text.casefold() in HEADS for head in heads]
    return tuple(field for field, street in zip(record, streets, strict=True) if not street)


class _Reader:
    def __init__(self, lexicon: Lexicon, infixes: frozenset[str]) -> None:
        self.lexicon, self.infixes = lexicon, infixes

    def beside(self, record: Record) -> Iterator[tuple[Field, float]]:
        """Yield voorletters, tussenvoegsel and surname in cells beside each other."""
        cells = [field for field in record if field.text]
        for here, field in enumerate(cells):
            letters = _LETTERS.fullmatch(field.text)
            titled = here > 0 and _TITLE.fullmatch(cells[here - 1].text) is not None
            following = cells[here + 1] if here + 1 < len(cells) else None
            infix = following is not None and fold(following.text) in self.infixes
            behind = cells[here + 2] if infix and here + 2 < len(cells) else following
            if letters is None:
                bare = infix and _BARE_LETTERS.fullmatch(field.text)
                first = infix and self.lexicon.is_voornaam(field.text.split(" ")[0])
                if (bare or first) and behind and self._is_surname(behind.text, True):
                    yield from ((one, SURE) for one in cells[here : here + 3])
                continue
            if letters["tussen"] and fold(letters["tussen"]) not in self.infixes:
                continue
            sure = infix or titled or bool(letters["tussen"])
            before = cells[here - 1] if here else None
            if behind is not None and (score := self._score(field, behind.text, sure, here == 0)):
                yield from ((one, score) for one in (field, behind))
                if infix and following is not None:
                    yield following, score
            elif before is not None and (infix or letters["tussen"]):
                # "Kooij", "C.", "van der"
                if self._is_surname(before.text, True):
                    yield from ((one, SURE) for one in (before, field))
                    if infix and following is not None:
                        yield following, SURE
            elif before is not None and not titled and self._is_known_surname(before.text):
                yield from ((one, LIKELY) for one in (before, field))

    def _score(self, letters: Field, surname: str, sure: bool, opens: bool) -> float:
        """Return how sure voorletters and the cell behind them are a name, 0.0 for none."""
        if not self._is_surname(surname, sure):
            return 0.0
        if sure:
            return SURE
        numbering = opens and letters.text[:1] in _OPENS_LIST and letters.text.count(".") == 1
        if self._is_known_surname(surname):
            return MAYBE if numbering else SURE
        if numbering or self.lexicon.is_plaats(surname):
            return 0.0
        return LIKELY if letters.text.count(".") > 1 else MAYBE

    def pairs(
        self, block: Sequence[Record], personal: Sequence[int]
    ) -> Iterator[tuple[Field, float]]:
        """Yield surnames in a column beside one of first names, in either order."""
        width = max(len(record) for record in block)
        for left, right in [(at, at + 1) for at in range(width - 1)]:
            for surname, first in ((left, right), (right, left)):
                rows = [
                    record
                    for record in block
                    if len(record) > right and record[left].text and record[right].text
                ]
                named = [row for row in rows if self._is_first(row[first].text)]
                known = [row for row in named if self._is_known_surname(row[surname].text)]
                fitting = [row for row in named if self._is_surname(row[surname].text, True)]
                if len(named) < 2 or 2 * len(named) < len(rows) or not known:
                    continue
                told = any(row[0].start <= at <= row[-1].end for row in rows for at in personal)
                if len(fitting) < len(named) or not (told or 2 * len(known) >= len(named)):
                    continue
                for row in fitting:
                    yield row[surname], LIKELY
                    yield row[first], LIKELY

    def headed(self, block: Sequence[Record]) -> Iterator[tuple[Field, float]]:
        """Yield the cells under heads that name the parts of a name.

        One alone may be the first field of a form, with its value beside it.
        """
        heads = [field.text.casefold() for field in block[0]]
        parts = [at for at, head in enumerate(heads) if is_part_label(head)]
        for at in parts if len(parts) > 1 else ():
            head = heads[at]
            for record in block[1:]:
                if len(record) != len(heads) or not record[at].text:
                    continue
                cell = record[at]
                if whole_name(cell.text, 0, len(cell.text), head, self.lexicon):
                    yield cell, SURE

    def _is_first(self, text: str) -> bool:
        lexicon = self.lexicon
        return (
            len(text) > 1
            and text[0].isupper()
            and not text.isupper()
            and all(map(lexicon.is_voornaam, text.split(" ")))
            and not lexicon.is_woord(text)
            and not lexicon.is_plaats(text)
        )

    def _is_known_surname(self, text: str) -> bool:
        match = _SURNAME.fullmatch(text)
        if match is None:
            return False
        core, lexicon = match["kern"], self.lexicon
        if not self._is_surname(text, False):
            return False
        infix = match.start("kern") > 0
        shaped = lexicon.naamvorm(core) > SHAPE and not lexicon.is_samenstelling(core)
        return infix or shaped or (lexicon.is_achternaam(core) and not lexicon.is_voornaam(core))

    def _is_surname(self, text: str, promised: bool) -> bool:
        """Say whether a whole cell can be a surname; `promised` that the cells beside it say so."""
        match = _SURNAME.fullmatch(text)
        if match is None:
            return False
        lexicon = self.lexicon
        for word in match["kern"].split(" "):
            if lexicon.is_functie(word) or lexicon.is_eenheid(word):
                return False
            known = lexicon.is_achternaam(word)
            if not (known or promised) and len(word) < 4 and word.isupper():
                return False  # "TBA", "ADV": a code of a planning
            if lexicon.is_organisatiewoord(word) and not (known and promised):
                return False
            if (lexicon.is_woord(word) or lexicon.is_gewoon(word)) and not known:
                return False
            if not promised and (
                lexicon.is_woord(word) or lexicon.is_plaats(word) or lexicon.is_samenstelling(word)
            ):
                return False
        return True
