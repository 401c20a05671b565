"""Names on the line above an address: who a letter, label or envelope is for.

"Machteld Oldenhuis" above "Achterom 197" and "3630 NR Dordrecht" is who lives there, whatever her
parts are known for; of an organisation a word, or the address, tells that it is one.
"""

from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.naam_rij import Sort, sort_of
from woo_redact.detect.naam_vorm import KERN, forms_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SURE, DOUBT = 0.9, 0.6
WHY = Why("naam/boven adres", "Staat als enige op de regel boven iemands straat en postcode.")
_POSTCODE = regex.compile(r"(?<!\d)[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)")


def addressees(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the names right above an address in `results`, which are all findings so far."""
    homes = [one for one in results if kind_of(one) == "adres"]
    if not homes:
        return []
    lexicon, test = lexicon_of(rulebook), AddressTest(rulebook)
    line = _line(lexicon)
    kind = rulebook.kinds["naam"]
    found = []
    for home in homes:
        if not _POSTCODE.search(text, home.start, min(home.end + 8, len(text))):
            continue
        for start, end, family in _above(text, home.start, line):
            name = text[start:end]
            sort = sort_of(name, lexicon, frozenset())
            if sort in (Sort.THING, Sort.UNIT) and not family:
                continue
            if test.names_organisation(name) or any(map(lexicon.is_functie, name.split())):
                continue
            score = SURE if family or sort is Sort.PERSON else DOUBT
            found.append(make_result(kind, start, end, score, WHY))
    return found


def _above(text: str, start: int, line: "regex.Pattern[str]") -> Iterator[tuple[int, int, bool]]:
    """Yield the name that opens the block in which text[start] begins a line."""
    begin = text.rfind("\n", 0, start) + 1
    above = text.rfind("\n", 0, max(0, begin - 1)) + 1
    opens = above == 0 or text[above - 2 : above] == "\n\n" or text[above].isdigit()
    if text[begin:start].strip() or begin == 0 or not opens:
        return
    match = line.fullmatch(text, above, begin - 1)
    if match and (match["familie"] or " " in match["naam"]):
        yield *match.span("naam"), bool(match["familie"])


def _line(lexicon: Lexicon) -> "regex.Pattern[str]":
    """Return the form of a line with a name alone, which a number may open."""
    return regex.compile(
        r"[ ]*(?:\d{1,3}[.)][ \t]+)?(?P<familie>(?i:fam\.|familie)[ ])?"
        rf"(?P<naam>(?:{KERN}[ ]){{0,3}}(?:{forms_of(lexicon).tussen_los}){{0,2}}{KERN})[ ]*"
    )
