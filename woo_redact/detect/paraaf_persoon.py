"""Find the initials of persons the document names: "PvL maakt het verslag" where P. van Loon is."""

from collections.abc import Iterable, Iterator

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.persoon_kennis import Person, person_of

_TOKEN = regex.compile(
    r"(?<![\p{L}\p{N}@._/-])(?:\p{Lu}{1,3}(?:\p{Ll}{1,4}\p{Lu}{1,2})?)(?![\p{L}\p{N}@_/-])"
)
_ALONE_BEFORE = regex.compile(r"(?:^|[\n\t(/,:]|(?i:actie|door|aan)[ ])[ ]*\Z")
_ALONE_AFTER = regex.compile(r"[ ]*(?:$|[\n\t)/,;:])")
_NEXT_CELL = regex.compile(
    r"[ ]*(?:\t[ ]*(?P<letters>[\p{L}.]{2,8})[ ]*(?=[\t\n]|$)|\((?P<letters>[\p{L}.]{2,8})\))"
)
_OPENING = regex.compile(r"(?:^|[\n\t•–-]|[.!?:;]\s)[ ]*\Z")
_DOES = regex.compile(
    r"[ ](?:is|was|zal|heeft|had|kan|wil|doet|gaat|en[ ]\p{Lu}{2,4}[ ]|\p{Ll}{3,}t)(?!\p{L})"
)


def initials_of_persons(
    text: str, persons: Iterable[Person], lexicon: Lexicon
) -> Iterator[tuple[int, int, float]]:
    """Yield where the initials of a person stand, with how sure it is (0..1) that they are meant.

    With the small letters of a tussenvoegsel ("PvL") they are told anywhere; two or three capitals
    only where nothing but a person fits: alone in a cell or in brackets, or before a verb.
    """
    known: set[str] = set()
    for person in persons:
        known |= _forms(person)
    if not known:
        return
    for match in matches_at(_TOKEN, text, beginnings(text, openers(known))):
        word = match[0]
        if word not in known or word in lexicon.eenheden or len(word) < 2:
            continue
        if not word.isupper():
            yield match.start(), match.end(), 0.85
        elif not lexicon.is_eenheid(word) and _fits(text, match.start(), match.end()):
            yield match.start(), match.end(), 0.7


def initials_beside(
    text: str, names: Iterable[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the cell or brackets right of a name with the initials of that person, in any case."""
    for start, end in names:
        cell = _NEXT_CELL.match(text, end)
        person = person_of(text[start:end], lexicon) if cell else None
        if cell is None or person is None:
            continue
        letters = cell["letters"].replace(".", "").casefold()
        if letters in {form.casefold() for form in _forms(person)}:
            yield cell.span("letters")


def _fits(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start]
    if _ALONE_BEFORE.search(before) and _ALONE_AFTER.match(text, end):
        return True
    return _OPENING.search(before) is not None and _DOES.match(text, end) is not None


def _forms(person: Person) -> set[str]:
    """Return how the initials of a person are typed: "PvL", "PL", "PMvL"."""
    if not person.kernen:
        return set()
    core = "".join(half[0] for half in person.kernen[0].split("-") if half).upper()
    infix = "".join(part[0] for part in person.tussen.replace("'", "").split() if part)
    fronts = {person.voorletters.upper(), person.voorletters[:1].upper()}
    fronts |= {first[0].upper() for first in person.voornamen[:1]}
    fronts |= {"".join(first[0].upper() for first in person.voornamen)}
    return {f"{front}{infix}{end}" for front in fronts if front for end in {core, core[0]}}
