"""Find firms called after their partners: "Jansen en De Wit advocaten", "De Bruijn en Partners"."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_vorm import KAPITALEN, KERN, forms_of

_PARTNERS = frozenset({"Partners", "Zonen", "Zoon", "Compagnons", "Associés", "Co"})
_HOLDERS = frozenset(
    {"Stichting Beheer", "Stichting Derdengelden", "Stichting Beheer Derdengelden"}
)
_LEAD = 80
"""How many characters before a profession the names of partners can take."""


def firms_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where the name of a firm stands that is made of surnames.

    First names alone are persons: "Jan en Piet, adviseurs" as well as "Jan en Piet adviseurs".
    """
    words = lexicon.lists.get("firmawoorden", frozenset())
    firm, lead, loud, holder = _patterns(words, forms_of(lexicon).tussen_los)
    for match in matches_at(firm, text, beginnings(text, openers_of(words, _PARTNERS))):
        if match[0].isupper() and match[0].casefold() in words:
            if capitals := loud.search(text, max(0, match.start() - _LEAD), match.start()):
                yield capitals.start(), match.end()
            continue
        partners = lead.search(text, max(0, match.start() - _LEAD), match.start())
        if partners is None or (match[0] in _PARTNERS) != (partners["en"] is not None):
            continue
        cores = [name.split()[-1] for name in partners.captures("naam")]
        if any(lexicon.is_achternaam(core) or not lexicon.is_voornaam(core) for core in cores):
            yield partners.start(), match.end()
    for match in matches_at(holder, text, beginnings(text, openers_of(_HOLDERS))):
        yield match.span()


@lru_cache(maxsize=4)
def _patterns(words: frozenset[str], tussen_los: str) -> tuple[regex.Pattern[str], ...]:
    name = rf"(?P<naam>(?:{tussen_los})?{KERN}(?:-(?:{tussen_los})?{KERN})*)"
    joint = r"(?:,[ ]|,?[ ](?:en|&)[ ])"
    partners = rf"{name}(?:{joint}{name})*"
    return (
        regex.compile(rf"(?:(?i:{alternatives(words)})|{alternatives(_PARTNERS)})(?![\p{{L}}-])"),
        regex.compile(rf"(?<![\p{{L}}.])(?<!\b\p{{Lu}}\.[ ]){partners}[ ](?P<en>(?:en|&)[ ])?\Z"),
        regex.compile(
            rf"(?<![\p{{L}}.])(?:{tussen_los})?{KAPITALEN}"
            rf"(?:(?:,[ ]|[ ](?:EN|&)[ ]|[ ])(?:{tussen_los})?{KAPITALEN}){{0,3}}[ ]\Z"
        ),
        regex.compile(
            rf"(?:{alternatives(_HOLDERS)})[ ]{partners}(?:[ ](?i:{alternatives(words)})\b)?"
        ),
    )
