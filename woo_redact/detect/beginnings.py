"""Look for a pattern only where it can begin: at the words it opens with.

Hundreds of titles, roles or labels in one pattern cost a try at every character. So the words of a
text are told once, and such a pattern is tried at the places of its own words only.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

import regex

from woo_redact.detect.recognizer import TIMEOUT, late
from woo_redact.model.standing import standing

_WORD = regex.compile(r"\p{L}+|\p{N}+")
_BREAK = regex.compile(r"[\n\t]")

Openers = Mapping[str, frozenset[int]]
"""The words phrases begin with, without case, and how many other characters stand before them."""


@lru_cache(maxsize=1)
def places_of_words(text: str) -> Mapping[str, list[int]]:
    """Return where each run of letters or of digits begins, in order, by the run without case."""
    places: dict[str, list[int]] = {}
    for match in _WORD.finditer(text):
        places.setdefault(match[0].casefold(), []).append(match.start())
    return places


@lru_cache(maxsize=1)
def cell_starts(text: str) -> list[int]:
    """Return where the lines of text and the cells on them begin, in order."""
    return [0, *(match.end() for match in _BREAK.finditer(text))]


def openers(phrases: Iterable[str]) -> Openers:
    """Return the words with which phrases begin.

    Raises ValueError for a phrase without letters and digits.
    """
    found: dict[str, set[int]] = {}
    for phrase in phrases:
        first = _WORD.search(phrase)
        if first is None:
            raise ValueError("a phrase without letters and digits")
        found.setdefault(first[0].casefold(), set()).add(first.start())
    return {word: frozenset(leads) for word, leads in found.items()}


@lru_cache(maxsize=64)
def openers_of(*lists: frozenset[str]) -> Openers:
    """Return the words with which the phrases in lists of the rule book begin; made once."""
    return openers(frozenset().union(*lists))


@lru_cache(maxsize=64)
def _by_opener(phrases: frozenset[str]) -> Mapping[str, list[str]]:
    """Return phrases by the word they begin with; made once."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        if first := _WORD.search(phrase):
            found.setdefault(first[0].casefold(), []).append(phrase)
    return found


def standing_in(text: str, phrases: frozenset[str]) -> frozenset[str]:
    """Return the phrases that may stand in text: those whose first word does, and their others.

    A pattern of these few finds what that of all finds, and does not take seconds to make.
    """
    opening = _by_opener(phrases)
    first = (phrase for word in places_of_words(text).keys() & opening for phrase in opening[word])
    return frozenset(standing(first, text))


def beginnings(text: str, words: Openers) -> list[int]:
    """Return every place in text where a phrase with these first words can begin, in order.

    The first word must be whole: where a phrase goes on within it, it is not found.
    """
    places = places_of_words(text)
    return sorted(
        {
            place - lead
            for word in places.keys() & words.keys()
            for lead in words[word]
            for place in places[word]
            if place >= lead
        }
    )


@lru_cache(maxsize=1)
def leading_to_capital(text: str, phrases: frozenset[str]) -> list[int]:
    """Return every beginning of phrases from which their words lead to one with a capital."""
    words = _words_of(phrases)
    return [
        place
        for place in beginnings(text, openers_of(phrases))
        if _leads_to_capital(text, place, words)
    ]


def _leads_to_capital(text: str, place: int, words: frozenset[str]) -> bool:
    run = _WORD.search(text, place)
    while run and run[0].casefold() in words:
        run = _WORD.search(text, run.end())
        if run and run[0][0].isupper():
            return True
    return False


@lru_cache(maxsize=8)
def _words_of(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(word.casefold() for phrase in phrases for word in _WORD.findall(phrase))


def words_ending(text: str, endings: tuple[str, ...]) -> list[int]:
    """Return where the words of text begin that end so (small letters), in order."""
    return sorted(
        place
        for word, places in places_of_words(text).items()
        if word.endswith(endings)
        for place in places
    )


def endings_of_words(text: str, endings: tuple[str, ...]) -> list[int]:
    """Return where in text endings (small letters) of its words begin, in order."""
    runs = (_WORD.match(text, place) for place in words_ending(text, endings))
    return sorted(
        run.end() - len(ending)
        for run in runs
        for ending in endings
        if run and run[0].casefold().endswith(ending)
    )


def matches_at(
    pattern: "regex.Pattern[str]", text: str, places: Iterable[int]
) -> Iterator["regex.Match[str]"]:
    """Yield the matches of pattern that begin at one of places (in order), none overlapping.

    Raises DetectError when the pattern runs out of time: a match may have been missed.
    """
    end = 0
    try:
        for place in places:
            if place >= end and (match := pattern.match(text, place, timeout=TIMEOUT)):
                end = match.end()
                yield match
    except TimeoutError:
        raise late() from None
