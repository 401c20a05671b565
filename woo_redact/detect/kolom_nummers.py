"""Numbers under the head of their column: extensions, dates of birth, what a label tells."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.geboortedatum import DATE, SIX
from woo_redact.detect.kolom import Under, cells_under
from woo_redact.detect.patroon import SPAN, PatternRecognizer
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

PHONE = "telefoon_vast"
_EXTENSION = r"(?:x|tst\.?)?[ \-]?(?P<span>(?!1[48]\d\d(?!\d))\d{%s,5})"


def _extensions(shortest: int) -> regex.Pattern[str]:
    one = _EXTENSION % shortest
    return regex.compile(rf"{one}(?:[ ]?(?:/|,|;|of|en)[ ]?{one})*")


_EXTENSIONS, _SHORT_ONES = _extensions(4), _extensions(3)
_INTERNAL = ("toestel", "tst", "doorkies", "intern")
"""Beginnings of the heads of short numbers too; under "tel" those are something else."""
_ROOM = regex.compile(
    r"(?:^|[\n\t])[ ]*(?i:(?:\p{L}*(?:kamer|zaal|lokaal|ruimte|balie|kantine|receptie|loge|hal"
    r"|keuken|magazijn|lift|garage|restaurant)|meldpunt|helpdesk|servicedesk|storing(?:sdienst)?|portier"
    r"|fax|beamer|bibliotheek))(?!\p{L})[^\t\n]*\t+[ ]*\Z"
)
"""A cell with a room or desk before that of its number: nobody's own."""
BIRTH = "geboortedatum"
BIRTH_CELL = regex.compile(
    rf"(?P<span>{DATE}|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    rf"|{SIX}(?=[ ]*(?:[\t\n]|$)))(?!\w)"
)
YEAR_CELL = regex.compile(r"(?P<span>(?:19|20)\d\d|['’]\d\d)(?!\w)")
PASSPORT = "paspoort"
PASSPORT_CELL = regex.compile(
    r"(?P<span>(?=[A-Z]*\d[A-Z]*\d)[A-NP-Z]{2}[A-NP-Z0-9]{6}\d|[A-Z]{1,3}[ \-]?\d{6,8}[A-Z]?)(?!\w)"
)
VAGUE_HEADS = frozenset({"document", "documenten", "id"})
"""Heads that also stand above what is no document of a person."""
LABELLED = (
    "personeelsnummer", "v_nummer", "paspoort", "klantnummer", "agb", "uzi", "bankrekening",
    "wachtwoord",
)  # fmt: skip
"""Kinds whose patterns begin with the label; the head of a column is such a label."""


def column_results(doc: Document, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the numbers in the columns of doc whose head says what they are."""
    if "\t" not in doc.text:
        return
    for cell in cells_under(doc, rulebook.lists["kolomkoppen_toestel"]):
        if _ROOM.search(doc.text, max(0, cell.start - 80), cell.start):
            continue
        pattern = _SHORT_ONES if cell.head.startswith(_INTERNAL) else _EXTENSIONS
        match = pattern.fullmatch(doc.text, cell.start, cell.end)
        for start, end in match.spans(SPAN) if match else ():
            sentence = f"Een intern nummer in de kolom ‘{cell.head}’."
            why = Why(f"{PHONE}/kolom", sentence, None, cell.head)
            yield make_result(rulebook.kinds[PHONE], start, end, 0.9, why)
    yield from _dates_of_birth(doc, rulebook)
    yield from _passports(doc, rulebook)
    cells = list(cells_under(doc, rulebook.lists["kolomkoppen_nummers"]))
    if cells:
        recognizers = [PatternRecognizer(rulebook, kind) for kind in LABELLED]
        for cell in cells:
            yield from _labelled(doc.text, cell, recognizers, rulebook)


def _dates_of_birth(doc: Document, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    for cell in cells_under(doc, rulebook.lists["kolomkoppen_geboorte"]):
        year = cell.head.endswith("jaar")
        match = None if year else BIRTH_CELL.match(doc.text, cell.start, cell.end)
        if match := match or YEAR_CELL.fullmatch(doc.text, cell.start, cell.end):
            sentence = f"Een datum in de kolom ‘{cell.head}’."
            why = Why(f"{BIRTH}/kolom", sentence, None, cell.head)
            yield make_result(rulebook.kinds[BIRTH], *match.span(SPAN), 0.95, why)


def _passports(doc: Document, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    for cell in cells_under(doc, rulebook.lists["kolomkoppen_identiteit"]):
        if match := PASSPORT_CELL.match(doc.text, cell.start, cell.end):
            sentence = f"Een nummer van een identiteitsbewijs in de kolom ‘{cell.head}’."
            why = Why(f"{PASSPORT}/kolom", sentence, None, cell.head)
            score = 0.7 if cell.head in VAGUE_HEADS else 0.9
            yield make_result(rulebook.kinds[PASSPORT], *match.span(SPAN), score, why)


def _labelled(
    text: str, cell: Under, recognizers: list[PatternRecognizer], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield what the patterns of the labelled kinds find when the head is read before the cell."""
    label = f"{cell.head}: "
    shift = cell.start - len(label)
    for recognizer in recognizers:
        for result in recognizer.find(label + text[cell.start : cell.end], None):
            if result.start >= len(label):
                kind = rulebook.kinds[kind_of(result)]
                yield make_result(
                    kind, result.start + shift, result.end + shift, result.score, why_of(result)
                )
