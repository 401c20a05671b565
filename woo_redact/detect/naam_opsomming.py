"""Read surnames that stand together: "het MT (Talsma, Uitdehaag en Krabbendam)".

One unknown word with a capital may be anything. Several beside each other are of one kind: where
half of them are known surnames or have the letters of one, and none is a town, a firm or a word,
they are persons.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import SHAPE, Lexicon, fold, lexicon_of
from woo_redact.detect.naam_vorm import KERN
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SCORE = 0.55
"""Enough to put a name before a person, never to redact it."""
SURE, AMONG = 0.7, 0.8
"""From this score two names tell that what stands among them is one, and how surely."""
LEAST = 3
"""Names that an enumeration has at least; two do before a verb of several persons."""
KNOWN = 3
"""What a surname of the lists counts for, against 2 for the letters of one."""
_LONGEST = 16
_YEAR = regex.compile(r"(?:[ ]e\.a\.|[ ]et al\.?)?,?[ ]\(?(?:19|20)\d\d")
_DO = regex.compile(
    r"[ ](?:komen|gaan|hebben|hadden|zijn|waren|willen|zullen|kunnen|moeten|nemen|kijken|pakken"
    r"|stemmen|leveren|geven|melden|vragen|zeggen|vinden|stellen|maken|werken|zitten|lezen|schrijven"
    r"|bespreken)"
    r"(?!\p{L})"
)
"""What several persons do."""
_PART = regex.compile(r"(?:(?<!\p{L})\p{Lu}[\p{L}.-]*|(?<!\p{L})(?i:de|het|een))[ ]\Z")
"""Before a word that is part of a longer name, or a thing."""


def enumerated_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the surnames in enumerations of them; `results` are all findings so far."""
    text, lexicon = doc.text, lexicon_of(rulebook)
    names = {one.start: one.score for one in results if kind_of(one) == "naam"}
    taken = {at for one in results if kind_of(one) == "naam" for at in range(one.start, one.end)}
    blocked = blocked_in(text, lexicon)
    why = Why("naam/opsomming", "Staat in een opsomming van achternamen.")
    found = []
    rivers = lexicon.lists.get("rivieren", frozenset())
    for row in _rows(text):
        if any(blocked.holds(start, end) for start, end in row):
            continue
        if rivers.issuperset(text[start:end].split()[-1] for start, end in row):
            continue  # "de Maas en de Waal"
        sorts = [_sort(text[start:end], lexicon) for start, end in row]
        seen = [start in taken or end - 1 in taken for start, end in row]
        told = sum(sort > 1 or here for sort, here in zip(sorts, seen, strict=True))
        if min(sorts) == 0 or 2 * told < len(row):
            continue
        bracketed = text[row[0][0] - 1] == "(" and text[row[-1][1] : row[-1][1] + 1] == ")"
        if not (bracketed or any(seen) or KNOWN in sorts):
            continue  # "Grafana, Kibana en Jaeger"
        among = sum(names.get(start, 0.0) >= SURE for start, _ in row) > 1
        score = AMONG if among else SCORE
        for place, here in zip(row, seen, strict=True):
            if not here:
                found.append(make_result(rulebook.kinds["naam"], *place, score, why))
    return found


def _rows(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the places of what is joined by commas and "en"."""
    for match in matches(_pattern(), text):
        if _PART.search(text, max(0, match.start() - 30), match.start()):
            continue
        row = match.spans("naam")
        if _YEAR.match(text, match.end()):
            continue  # authors: "Carver, Timperio en Crawford (2008)"
        if LEAST <= len(row) <= _LONGEST or (len(row) == 2 and _DO.match(text, match.end())):
            yield row


def _sort(name: str, lexicon: Lexicon) -> int:
    """Return 0 for no surname, 1 for what may be one, 2 for the letters of one, or KNOWN."""
    core = name.rsplit(" ", 1)[-1]
    firms = lexicon.lists.get("bekende_organisaties", frozenset())
    things = lexicon.lists.get("bekende_dingen", frozenset())
    if name in firms or name in things or lexicon.is_plaats(name) or lexicon.is_eenheid(core):
        return 0
    if lexicon.is_functie_of_instelling(core):
        return 0
    plain = lexicon.is_woord(core) or lexicon.is_gewoon(core)
    if lexicon.is_achternaam(core) and not plain and fold(core) not in lexicon.gewoon:
        return KNOWN
    if not plain and lexicon.is_samenstelling(core):
        return 1  # "Uitdehaag"
    if plain or lexicon.is_plaats(core):
        return int(lexicon.kan_achternaam(core) and not lexicon.is_plaats(core))
    if lexicon.is_voornaam(core):
        return 1
    shape = lexicon.naamvorm(core)
    return 2 if shape > SHAPE or name != core else 1 if shape > 0 else 0


@lru_cache(maxsize=1)
def _pattern() -> "regex.Pattern[str]":
    small = r"(?:[Vv][ao]n|v\.(?:d\.)?|v/d|[Dd]e[nr]?|[Tt]e[nr]?|['’]t|[Ee]l|[Aa]l|[Dd]a|[Ll]a)"
    name = rf"(?P<naam>(?:{small}[ ]){{0,3}}{KERN}(?:-{KERN})?)"
    item = rf"{name}(?:[ ]\([^()\n]{{1,30}}\))?"
    joint = r"(?:,[ \n](?:(?:en|of)[ \n])?|[ \n](?:en|of|&)[ \n])"
    return regex.compile(
        rf"(?<![\p{{L}}\p{{N}}.&'’/-])(?=\p{{Lu}}|['’vdte]){item}(?:{joint}{item})++"
        r"(?![\p{L}\p{N}'’/&-]|\.\p{L}|[ ]\p{Lu}|,[ ]\p{Lu})"
    )
