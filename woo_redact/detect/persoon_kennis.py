"""What a document says about its persons: the forms in which a name can come back."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_lezen import Naam, read_name
from woo_redact.detect.naam_omgekeerd import inverted_names

EMAIL = regex.compile(
    r"(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+\.[\p{L}\p{N}.-]*\p{L}"
)
_NICK = regex.compile(r"[(\"“](\p{Lu}\p{Ll}[\p{L}'-]*)")
_LINE_END = regex.compile(r"[-‐‑]\n[ ]*(?=\p{Ll}{2})")
"""Where a surname was cut: "Roo-\\nzendaal"."""
_HYPHEN = regex.compile(r"[ ]?[-‐‑–][ \n]?")


@dataclass(frozen=True, slots=True)
class Person:
    """A person as named somewhere in the document."""

    voorletters: str
    """Small letters without dots, "" when unknown."""
    voornamen: tuple[str, ...]
    tussen: str
    """Folded, "" when there is none."""
    kernen: tuple[str, ...]
    """The surname without tussenvoegsel, and each half of a double name."""
    score: float = field(default=1.0, compare=False)
    """How sure (0..1) the surest name is that told of this person."""


@lru_cache(maxsize=1024)
def person_of(text: str, lexicon: Lexicon) -> Person | None:
    """Return what the text of one found name tells of its person."""
    text = _LINE_END.sub("", text)
    inverted = inverted_names(text, lexicon) if "," in text or "." in text else iter(())
    name: Naam | None = next(inverted, None)
    if name is None:
        name = read_name(text, 0, lexicon, certain=True)
    if name is None:
        return None
    nick = _NICK.search(text)
    firsts = (*name.voornamen, *((nick[1],) if nick else ()))
    firsts = tuple(part for first in firsts for part in first.split(" "))
    if name.tussen == "Ben" and not firsts and not name.voorletters:
        return Person("", ("Ben",), "", _cores(name.achternaam))  # "Ben Koning" is no Ben Ali
    return Person(
        name.voorletters.replace(".", "").replace(" ", "").lower(),
        tuple(first for first in firsts if len(first) > 1),
        fold(" ".join(name.tussen.split())) if name.tussen else "",
        _cores(name.achternaam),
    )


def _cores(surname: str) -> tuple[str, ...]:
    """Return a surname and the halves of a double one, without tussenvoegsels inside."""
    if not surname:
        return ()
    whole = _HYPHEN.sub("-", surname)
    halves = [half.split(" ")[-1].strip() for half in whole.split("-")]
    halves += [word for word in whole.split(" ") if word[0].isupper()] if " " in whole else []
    return tuple(dict.fromkeys([whole, *(half for half in halves if len(half) > 2)]))


def persons_of(names: Iterable[str], lexicon: Lexicon) -> tuple[Person, ...]:
    """Return the persons of names that were found with certainty, each once."""
    return scored_persons(((name, 1.0) for name in names), lexicon)


def scored_persons(names: Iterable[tuple[str, float]], lexicon: Lexicon) -> tuple[Person, ...]:
    """Return the persons of names that were found with these scores, each once, surest first."""
    found: dict[Person, Person] = {}
    for text, score in names:
        person = person_of(text, lexicon)
        if person is not None and (person not in found or found[person].score < score):
            found[person] = replace(person, score=score)
    return tuple(found.values())


def persons_in_addresses(text: str, lexicon: Lexicon) -> tuple[Person, ...]:
    """Return the persons whose name the e-mail addresses in text spell out."""
    found = (_person_of_local(match[1], lexicon) for match in EMAIL.finditer(text))
    return tuple(dict.fromkeys(person for person in found if person is not None))


@lru_cache(maxsize=4)
def _glued(infixes: frozenset[str]) -> frozenset[str]:
    """Return tussenvoegsels as they stand in an address: "vander"."""
    return frozenset(fold(item).replace(" ", "").replace(".", "") for item in infixes)


def _person_of_local(local: str, lexicon: Lexicon) -> Person | None:
    """Return the person of "m.j.devries" or "marieke.de.vries", None for a functional mailbox."""
    parts = [part for part in regex.split(r"[._]+", local.lower()) if part]
    infixes = _glued(lexicon.lists.get("tussenvoegsels", frozenset()))
    letters = ""
    while len(parts) > 1 and len(parts[0]) <= 2 and parts[0] not in infixes:
        letters += parts.pop(0)
    firsts: tuple[str, ...] = ()
    if not letters and len(parts) > 1 and lexicon.is_voornaam(parts[0]):
        firsts = (parts.pop(0),)
    if not letters and not firsts:
        return None
    infix: list[str] = []
    while len(parts) > 1 and parts[0] in infixes:
        infix.append(parts.pop(0))
    if len(parts) != 1 or not regex.fullmatch(r"[\p{L}'-]{2,}", parts[0]):
        return None
    core = parts[0]
    if not infix:
        for size in range(len(core) - 3, 1, -1):
            if (
                core[:size] in infixes
                and (core[size:] in lexicon.achternamen or size > 4)
                and core not in lexicon.achternamen
            ):
                infix, core = [core[:size]], core[size:]
                break
    if len(core) < 3:
        return None
    return Person(letters, firsts, "".join(infix), _cores(core))
