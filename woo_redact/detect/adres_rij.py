"""Addresses in a row of a table that names a person: they are that person's."""

from bisect import bisect_left

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "adres"
NAMED = frozenset({"naam/kolom", "naam/omgekeerd"})
"""Rules by which a cell is somebody's name, whatever stands beside it."""
FIRM = regex.compile(
    r"(?i:bedrijf|stichting|vereniging|maatschap|gemeente|holding|(?<!\p{L})(?:bv|nv|vof)(?!\p{L})"
    r"|(?<!\p{L})[bn]\.v\.|v\.o\.f\.)|[ ]&[ ]"
)
"""In a row of an organisation the address is not that of the person it is named after."""
SURE = 0.9
SCORE = 0.88
WHY = Why("adres/rij", "Dit adres staat in een rij van een tabel met de naam van een persoon.")


def of_row(
    results: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with each doubtful address that shares its row with a person made likely."""
    doubtful = [r for r in results if kind_of(r) == KIND and r.score < SCORE]
    if not doubtful or "\t" not in doc.text:
        return results
    named = sorted(
        r.start
        for r in results
        if kind_of(r) == "naam" and r.score >= SURE and why_of(r).rule in NAMED
    )
    raised = {
        id(r): make_result(rulebook.kinds[KIND], r.start, r.end, SCORE, WHY)
        for r in doubtful
        if _shares_row(r.start, named, doc.text)
    }
    return [raised.get(id(r), r) for r in results]


def _shares_row(start: int, named: list[int], text: str) -> bool:
    """Say whether a cell of the row that text[start] is in begins a name."""
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if "\t" not in text[begin:end]:
        return False
    if FIRM.search(text, begin, end):
        return False
    at = bisect_left(named, begin)
    return at < len(named) and named[at] < end
