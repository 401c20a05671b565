"""Find numbers of persons in a table: under a head that ends in "nr.", in a row with a person.

"SVH-nr.", "Lidnummer", "Inschr.nr": there are more such heads than anybody can list, so what a row
is about tells whose number it is. Heads of cases, papers and telephones are left out.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.kolom import cells_under
from woo_redact.detect.naam_lexicon import alternatives
from woo_redact.detect.nummer_van_persoon import KIND, OTHER, OWN, SURE
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

_NUMBER = regex.compile(
    r"(?=[A-Za-z\d .\-/]{0,12}\d[ .\-/]?\d[ .\-/]?\d)[A-Z]{0,4}[ .\-/]?\d[\d .\-/]{2,16}[A-Z]{0,3}"
)
_NOBODY = frozenset(
    {
        "telefoon",
        "tel",
        "mobiel",
        "fax",
        "toestel",
        "doorkies",
        "bel",
        "huis",
        "kamer",
        "zaal",
        "post",
    }
    | {"volg", "rij", "regel", "pagina", "artikel", "bijlage", "agendapunt", "bank", "rekening"}
    | {"btw", "kvk", "rsin", "kosten", "kostenplaats", "afdelings", "team", "functie", "status"}
)
"""What else has a number that is nobody's, or that other rules read."""
_DATE = regex.compile(r"\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|(?:19|20)\d\d(?:[-/]\d\d){0,2}")


def numbers_in_rows(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the numbers of persons in the tables of doc; `results` are all findings so far."""
    text = doc.text
    if "\t" not in text:
        return
    own, other = _heads(rulebook.lists["nummers_van_personen"], rulebook.lists["nummers_van_zaken"])
    starts = [one.start for one in results if kind_of(one) == "naam" and one.score >= SURE]
    taken = {at for one in results for at in range(one.start, one.end)}
    heads = {match["head"].casefold() for match in matches(other, text)}
    for cell in cells_under(doc, heads):
        number = _NUMBER.fullmatch(text, cell.start, cell.end)
        if number is None or _DATE.fullmatch(text, cell.start, cell.end):
            continue
        row = text.rfind("\n", 0, cell.start) + 1
        named = any(row <= start < cell.start for start in starts)
        if named and taken.isdisjoint(range(cell.start, cell.end)):
            score = OWN if own.fullmatch(cell.head) else OTHER
            told = f"Een nummer in de kolom ‘{cell.head}’, in een rij met een persoon."
            why = Why(f"{KIND}/kolom met personen", told, None, cell.head)
            yield make_result(rulebook.kinds[KIND], cell.start, cell.end, score, why)


@lru_cache(maxsize=4)
def _heads(
    own: frozenset[str], things: frozenset[str]
) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    """Return the patterns of heads of numbers of persons, and of all but those of things."""
    ends = r"[ .\-]{0,2}(?:nummer|nr\.?|no\.?|code|id)"
    close = r"[:*]?(?=[ ]*(?:[\t\n]|\Z))"
    not_own = rf"(?:{alternatives(things | _NOBODY)}){ends}{close}"
    return (
        regex.compile(rf"(?i:{alternatives(own)}){ends}"),
        regex.compile(
            rf"(?<![^\t\n])[ ]?(?i:(?!{not_own})(?P<head>[\p{{L}}.-]{{2,20}}?{ends}){close})"
        ),
    )
