"""Read the list a word stands in: what is joined by commas and "en" is mostly of one kind."""

from collections.abc import Iterator
from enum import Enum, auto

import regex

from woo_redact.detect.naam_lexicon import Lexicon, fold

_INFIX = r"(?:(?:van|de|der|den|het|ten|ter|te|la|le|el|al|['’][ts])[ ]){0,3}"
_WORD = r"(?:\p{Lu}|\p{N}+\p{L})[\p{L}\p{N}&+.@'’-]*"
_MEMBER = rf"(?P<lid>{_INFIX}{_WORD}(?:[ ](?:[&+][ ])?{_INFIX}{_WORD}){{0,4}})"
_JOINT = r"(?:,[ ]|,?[ ](?:en|of)[ ])(?:(?:de|het)[ ])?"
_RIGHT = regex.compile(rf"(?:[ ]\([^()\n]{{1,40}}\))?{_JOINT}{_MEMBER}")
_LEFT = regex.compile(rf"(?<![\p{{L}}\p{{N}}]){_MEMBER}(?:[ ]\([^()\n]{{1,40}}\))?{_JOINT}\Z")
_LEAD = 70
"""How many characters one neighbour and what joins it may take."""
_MOST = 12
"""How many neighbours on one side are read."""
_LETTER = regex.compile(r"(?<!\p{L})\p{Lu}\.(?!\p{L}{2})")
"""A voorletter, or a surname cut to one letter: "J. Bos", "Els O."."""
_SIGN = regex.compile(r"[\p{N}&+@]")


class Sort(Enum):
    """What a member of a list is, as far as it tells of itself."""

    PERSON = auto()
    NAME = auto()
    """A first name or surname that may be of something else as well."""
    THING = auto()
    UNIT = auto()
    """An abbreviation: an organisation, or the unit of persons named beside it."""
    UNKNOWN = auto()


def neighbours(start: int, end: int, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the members of the list stand that holds text[start:end], but for itself."""
    at = end
    for _ in range(_MOST):
        match = _RIGHT.match(text, at)
        if match is None:
            break
        yield match.span("lid")
        at = match.end()
    at = start
    for _ in range(_MOST):
        match = _LEFT.search(text, max(0, at - _LEAD), at) if text[at - 1 : at] == " " else None
        if match is None:
            break
        yield match.span("lid")
        at = match.start()


def sort_of(member: str, lexicon: Lexicon, others: frozenset[str]) -> Sort:
    """Return what a member of a list is; `others` are folded words of organisations and places."""
    words = [word for word in member.split(" ") if word[0].isupper() or _SIGN.match(word)]
    if _LETTER.search(member):
        return Sort.PERSON
    if member in lexicon.lists.get("bekende_organisaties", ()) or lexicon.is_plaats(member):
        return Sort.THING
    if any(_SIGN.search(word) or lexicon.is_organisatiewoord(word) for word in words):
        return Sort.THING
    if any(_is_unit(word, lexicon) for word in words):
        return Sort.UNIT
    if len(words) > 1 and lexicon.is_voornaam(words[0]) and not lexicon.is_woord(words[0]):
        return Sort.PERSON
    if len(words) == 1 and (lexicon.is_naam(words[0]) or lexicon.is_voornaam(words[0])):
        return Sort.NAME
    if any(fold(word) in others for word in words):
        return Sort.THING
    plain = all(
        lexicon.is_woord(word) or lexicon.is_gewoon(word) or lexicon.is_samenstelling(word)
        for word in words
    )
    return Sort.THING if plain and words else Sort.UNKNOWN


def _is_unit(word: str, lexicon: Lexicon) -> bool:
    short = word.isupper() and len(word) > 1 and not lexicon.is_achternaam(word)
    return short or lexicon.is_eenheid(word)
