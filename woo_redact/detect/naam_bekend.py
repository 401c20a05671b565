"""Where a text names what our lists know: places of several words, organisations, things.

They are thousands; the patterns are of those that stand in the text, or making them takes seconds.
"""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of, standing_in
from woo_redact.detect.naam_lexicon import Lexicon, alternatives


def known_in(text: str, lexicon: Lexicon) -> Iterator["regex.Match[str]"]:
    """Yield the names in text of organisations, things and concepts."""
    names = _named(lexicon)
    if here := standing_in(text, names):
        any_name = alternatives(here, cased=True)
        pattern = regex.compile(rf"(?<![\p{{L}}-])(?=\p{{Lu}})(?:{any_name})(?!\p{{L}})")
        yield from matches_at(pattern, text, beginnings(text, openers_of(names)))


def long_places_in(text: str, lexicon: Lexicon) -> Iterator["regex.Match[str]"]:
    """Yield the places in text whose names are of several words."""
    places = _long_places(lexicon)
    if here := standing_in(text, places):
        pattern = regex.compile(rf"(?<![\p{{L}}-])(?:{alternatives(here)})(?![\p{{L}}-])")
        yield from matches_at(pattern, text, beginnings(text, openers_of(places)))


@lru_cache(maxsize=4)
def _long_places(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(place for place in lexicon.lists.get("plaatsen", ()) if " " in place)


@lru_cache(maxsize=4)
def _named(lexicon: Lexicon) -> frozenset[str]:
    known = ("bekende_organisaties", "bekende_dingen", "eponiemen")
    return frozenset().union(*(lexicon.lists.get(name, frozenset()) for name in known))
