"""Exports of systems: lines of fields between semicolons, below a line of their heads.

"naam;gebdatum;persnr" tells of each field in the lines below what it is, as heads of a table do.
"""

from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.kolom_delen import Field, Record, blocks
from woo_redact.detect.kolom_nummers import BIRTH_CELL, YEAR_CELL
from woo_redact.detect.kolom_persoonsnummer import NumberHeads
from woo_redact.detect.naam_geheel import is_part_label, whole_name
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.result import make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

_PERSON = regex.compile(
    r"(?:(?:van|de|den|der|het|ten|ter|te|el"
    r"|al)[ ]){0,3}\p{Lu}[\p{L}'’.-]+(?:,?[ ][\p{L}'’.()-]+){0,5}"
)
_ACCOUNT = regex.compile(r"(?=\D{3})\p{Ll}[\p{Ll}\d._-]{3,20}|\p{Lu}{3,8}\d{2,5}")


def export_results(doc: Document, rulebook: RuleBook) -> list[RecognizerResult]:
    """Return the data of persons in the exports of doc, by the heads of their fields."""
    if ";" not in doc.text and '","' not in doc.text:
        return []
    reader = _Reader(doc.text, rulebook)
    return [found for block in blocks(doc.text) for found in reader.export(block)]


class _Reader:
    def __init__(self, text: str, rulebook: RuleBook) -> None:
        self.text, self.rulebook = text, rulebook
        self.lexicon = lexicon_of(rulebook)
        self.personal = False
        self.numbers = NumberHeads(rulebook)
        self.births = rulebook.lists["kolomkoppen_geboorte"]
        self.accounts = rulebook.lists["kolomkoppen_account"]
        self.persons = rulebook.lists["kolomkoppen_persoon"] - {"aan", "van"}

    def export(self, block: Sequence[Record]) -> Iterator[RecognizerResult]:
        """Yield what the heads of one export tell."""
        head = block[0]
        line = self.text[head[0].start : head[-1].end]
        heads = [field.text.replace("_", " ").strip(" .:").casefold() for field in head]
        if "\t" in line or len(heads) < 3 or any(regex.search(r"\d{2}|@", one) for one in heads):
            return
        if not any(one in self.persons or is_part_label(one) for one in heads):
            return
        self.personal = any(one in self.births or one == "bsn" for one in heads)
        for record in block[1:]:
            if len(record) == len(heads):
                for title, cell in zip(heads, record, strict=True):
                    if cell.text:
                        yield from self._cell(title, cell)

    def _cell(self, title: str, cell: Field) -> Iterator[RecognizerResult]:
        text, found = cell.text, None
        why = f"Staat in het veld ‘{title}’ van een uitvoer van een systeem."
        if title in self.births:
            match = BIRTH_CELL.match(text) or YEAR_CELL.fullmatch(text)
            found = ("geboortedatum", match.end(), 0.95) if match else None
        elif is_part_label(title):
            if whole_name(text, 0, len(text), title, self.lexicon):
                found = ("naam", len(text), 0.93)
        elif title in self.persons or title in self.accounts:
            words = regex.findall(r"[\p{L}'’-]+", text)
            body = any(map(self.lexicon.is_organisatiewoord, words)) or self.lexicon.is_eenheid(
                text
            )
            if _PERSON.fullmatch(text) and not body:
                known = any(map(self.lexicon.is_naam, words))
                found = ("naam", len(text), 0.9 if known or self.personal else 0.6)
            elif _ACCOUNT.fullmatch(text) and not self.lexicon.is_woord(text):
                found = ("gebruikersnaam", len(text), 0.85)
        elif score := self.numbers.score(title, ()):
            size = self.numbers.value(text, score)
            found = ("klantnummer", size, score) if size else None
        if found:
            kind, size, score = found
            place = (cell.start, cell.start + size)
            reason = Why(f"{kind}/uitvoer", why, None, title)
            yield make_result(self.rulebook.kinds[kind], *place, score, reason)
