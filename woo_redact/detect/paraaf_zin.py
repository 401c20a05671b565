"""Find initials that act in a sentence, as minutes in short have them: "KJ belt", "T.U. vraagt".

Units act in minutes too, and no list knows them all. What tells is the rest of the document: a unit
gets an article, is part of a compound or stands behind "afdeling"; nobody writes so of a colleague.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.paraaf_regel import is_abbreviation
from woo_redact.detect.recognizer import matches

SURE, LIKELY, MAYBE = 0.85, 0.6, 0.4
"""Dots or a tussenvoegsel tell, and two letters where several act; one alone is a doubt."""
_INFIXED = r"\p{Lu}{1,3}(?:v|vd|vdr|d|t|te|de|den|der|van)\p{Lu}|vdr?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{Ll}"
_LETTERS = rf"(?:\p{{Lu}}\.){{2,4}}|\p{{Lu}}{{2,3}}|{_INFIXED}|IJ\."
_FREE = r"(?<![\p{L}\p{N}@._/&-])"
_END = r"(?![\p{L}\p{N}@_/&-]|\.\p{L})"
_OPENS = (
    r"(?<=(?:^|[\n\t•*–]|[.!?:;][ ]|[\n\t][ ]?-[ ]?|^-[ ]|\d[.)][ ]|[ ](?i:dat|of|en|maar)[ ])[ ]*)"
)
_OTHER = rf"(?:[ ]?[/&+][ ]?|,[ ]|[ ]en[ ])(?P<paraaf>{_LETTERS}){_END}"
_TASK = (
    r"(?:maakt|maakte|stuurt|stuurde|regelt|regelde|doet|deed|bereidt|zorgt|zorgde|plant|plande|overlegt"
    r"|overlegde|spreekt|reserveert|bespreekt|besprak|neemt|nam|zoekt|zocht|pakt|pakte|gaat|ging"
    r"|komt|kwam|houdt|werkt|past|voert|wil|wilde|wacht|trekt|trok|staat|verwerkt|nodigt|haalt|leest"
    r"|licht|legt|geeft|wijst|ziet|brengt|sluit|opent|deelt|koppelt|blijft|bleef|krijgt|kreeg|kent|mist|steunt|bekijkt|controleert|coördineert|vervangt|verzorgt)"
)
"""What somebody does who has a task, beside speaking."""
_ANYWHERE = regex.compile(
    rf"{_FREE}(?P<paraaf>\p{{Lu}}{{1,3}}(?:v|vd|vdr|vde|v/d|de|den|der|van)\p{{Lu}}){_END}"
)
"""Initials with the small letters of a tussenvoegsel: few units are written so."""
_CELL = regex.compile(
    r"(?:(?<=\t)[ ]*(?P<paraaf>(?:\p{Lu}\.){2,3})[ ]*(?=\t|\n|$)"
    r"|(?<=(?:^|\n)[ ]*)(?P<paraaf>(?:\p{Lu}\.){2,3})[ ]*(?=\t))"
)
"""Initials with dots that fill a cell of a row."""
_UNIT_BEFORE = (
    r"(?<=(?<!\p{L})(?i:de|het|een|dit|deze|onze|ons|uw|elke|per|afd\.?|afdeling|team|directie|dienst"
    r"|bureau|sector|cluster|commissie|cie|stichting|firma|ministerie|ministerie van|binnen"
    r"|vanuit|minister van|systeem|code|vereniging|partij|fractie)[ ])"
)
_DOTTED = regex.compile(r"(?:\p{Lu}\.){2,}")
_BODIES = frozenset(
    {"BV", "NV", "VS", "EU", "VN", "ZM", "HM", "VK", "CV", "VOF", "PS", "NB", "TK"}
    | {"NVT", "DD", "AI", "PM", "ZOZ", "VS", "US", "ME"}
)
"""Abbreviations that are written with dots as well."""


def initials_that_act(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, float]]:
    """Yield the initials of who acts in a sentence, and how sure (0..1) they are.

    With them come the places where the same letters stand again.
    """
    found: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for match in matches(_acting(lexicon.lists.get("spreekwerkwoorden", frozenset())), text):
        places = [text[slice(*place)] for place in match.spans("paraaf")]
        bound = [word for word in places if not _is_free(word, lexicon)]
        if any(len(word) > 2 for word in bound):
            continue  # who acts with a unit is one: "WJZ en DRM lezen mee"
        for word, place in zip(places, match.spans("paraaf"), strict=True):
            if word not in bound:
                found[word].append(place)
    for match in (*matches(_ANYWHERE, text), *matches(_CELL, text)):
        if _is_free(match["paraaf"], lexicon):
            found[match["paraaf"]].append(match.span("paraaf"))
    units = _units(text, frozenset(found)) if found else frozenset()
    persons = {word: places for word, places in found.items() if word not in units}
    if not persons:
        return
    several = sum(word.isupper() for word in persons) > 1
    again = regex.compile(f"{_FREE}(?P<paraaf>{alternatives(frozenset(persons))}){_END}")
    for match in matches(again, text):
        word = match["paraaf"]
        shaped = not word.isupper() or _DOTTED.fullmatch(word) is not None
        often = several or len(persons[word]) > 1
        score = SURE if shaped else LIKELY if often and len(word) == 2 else MAYBE
        yield *match.span("paraaf"), score


def _is_free(word: str, lexicon: Lexicon) -> bool:
    """Say whether letters are no unit, word or form of a company."""
    bare = word.replace(".", "")
    if _DOTTED.fullmatch(word):
        return bare not in _BODIES
    return not (is_abbreviation(word, lexicon) or lexicon.is_functie(bare))


def _units(text: str, words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that the text writes as a unit or a thing somewhere."""
    plain = frozenset(word for word in words if "." not in word)
    if not plain:
        return frozenset()
    choice, apart = alternatives(plain), r"(?![\p{L}\p{N}])"
    pattern = regex.compile(
        rf"{_UNIT_BEFORE}(?P<woord>{choice}){apart}"
        rf"|(?<![\p{{L}}\p{{N}}])(?P<woord>{choice})(?:-\p{{L}}|(?:['’]?s|[ ]\d)(?!\p{{L}}))"
        rf"|\p{{L}}{{3}}(?:[ ]?-(?P<woord>{choice}){apart}|[ ]\((?P<woord>{choice})\))"
    )
    return frozenset(Counter(match["woord"] for match in matches(pattern, text)))


@lru_cache(maxsize=4)
def _acting(speaking: frozenset[str]) -> "regex.Pattern[str]":
    return regex.compile(
        # a capital near is rare, and sooner told than what stands before
        rf"{_FREE}(?=\p{{Ll}}{{0,3}}\p{{Lu}}){_OPENS}(?P<paraaf>{_LETTERS}){_END}"
        rf"(?:(?:{_OTHER})+(?=[ ](?:zijn|waren|\p{{Ll}}{{2,}}en)[ ])"
        rf"|(?:{_OTHER})*(?=[ ](?:{alternatives(speaking)}|{_TASK}"
        r"|(?:zal|zou|kan|kon|heeft|had)[ ][^\n.;]{0,60}?\p{L}(?:en|d|t)(?=[ ]?[.;\n]))(?!\p{L})))"
    )
