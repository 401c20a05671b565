"""Names by the initials in brackets behind them, among others that have them.

"Saba Weldegebriel (SW)" in a list with "Karin Peters (KP)" and "Dieuwke Kogel (DK)" is a person,
whatever else the words may be: the letters are the first of its words, as they are there.
"""

from collections.abc import Sequence
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.naam_vorm import BEGIN, KERN, forms_of
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

LEAST = 3
"""So many persons have their letters behind them where a list is one of persons."""
NAME, LETTERS, SURE = 0.8, 0.9, 0.7
WHY = Why("naam/met letters", "Achter deze woorden staan hun eerste letters, als bij de anderen.")
SEEN = Why("paraaf/persoon", "Dit zijn de initialen van de naam die ervoor staat.")


def lettered_names(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names and letters not among `results`, which are all findings so far."""
    lexicon = lexicon_of(rulebook)
    listed = [one for one in matches(_pattern(forms_of(lexicon).tussen_los), text) if _fits(one)]
    if len(listed) < LEAST:
        return []
    known = {one.end for one in results if kind_of(one) == "naam" and one.score >= SURE}
    if sum(one.end("naam") in known for one in listed) < LEAST:
        return []
    found = []
    for one in listed:
        if one.end("naam") not in known and not _is_body(one["naam"], lexicon):
            found.append(make_result(rulebook.kinds["naam"], *one.span("naam"), NAME, WHY))
            found.append(make_result(rulebook.kinds["paraaf"], *one.span("kort"), LETTERS, SEEN))
    return found


@lru_cache(maxsize=4)
def _pattern(tussen_los: str) -> "regex.Pattern[str]":
    return regex.compile(
        rf"{BEGIN}(?P<naam>{KERN}(?:[ ]{KERN}){{0,2}}[ ](?:{tussen_los}){{0,2}}{KERN})"
        r"[ ]\((?P<kort>\p{Lu}{2,6})\)"
    )


def _fits(match: "regex.Match[str]") -> bool:
    """Say whether the letters are the first of the words, in capitals."""
    return match["kort"] == "".join(word[0] for word in match["naam"].split()).upper()


def _is_body(name: str, lexicon: Lexicon) -> bool:
    """Say whether words name an organisation, or end with an ordinary word."""
    words = name.split()
    last = words[-1]
    plain = lexicon.is_woord(last) or lexicon.is_gewoon(last)
    return (
        name in lexicon.lists["bekende_organisaties"]
        or any(map(lexicon.is_organisatiewoord, words))
        or any(lexicon.is_functie(word) and not lexicon.is_voornaam(word) for word in words)
        or (plain and not lexicon.is_achternaam(last))
    )
