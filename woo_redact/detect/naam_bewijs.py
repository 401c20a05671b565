"""Weigh what a document says against a person: a word it writes small, an organisation, a list."""

from collections import Counter
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import regex

from woo_redact.detect.lopend import opens_sentence
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_rij import Sort, neighbours, sort_of

PERSON = "PERSON"
_SMALL = regex.compile(r"(?<![\p{L}-])\p{Ll}{3,}(?:-\p{Ll}{2,})?(?![\p{L}])")
_NUMBERED = regex.compile(r"[ ](?:nr\.?[ ]|[A-Z]{1,4}-?)?\d")
_KIND = regex.compile(
    r"(?<!\p{L})(?P<lid>(?i:de|het|een|deze|dit|onze|ons))[ ](?:\p{Ll}+e[ ])?"
    r"(?P<soort>\p{Ll}{4,})[ ]\Z"
)
_AGENT = regex.compile(
    r"(?:er|ster|ist|iste|eur|euse|or|aar|ares|ant|ante|ent|ente|ling|man|vrouw|in|es|oon|loog|noot|maat"
    r"|arts|vriend|ouder|broer|zus|kind|knecht|boer|lid|hoofd|burger|heer|dame|gast|held|schrijver)\Z"
)
"""How words for persons end."""
_ARTICLED = regex.compile(
    r"(?<!\p{L})(?i:het|een|dit|deze|ons|onze|elke?|ieder|iedere)[ ](\p{Lu}\p{Ll}+)(?![\p{L}-])"
)
"""What stands behind an article is a thing; "de" is left out, as surnames begin with it."""
_JOINED = regex.compile(r"[ ]?[+&|/][ ]?\p{L}|[ ](\p{Lu}[\p{L}-]*)")
_BEFORE = regex.compile(r"(?<![\p{L}\p{N}])(?P<woord>\p{Lu}[\p{L}\p{N}'’.&-]*)[ ]\Z|[+&|/][ ]?\Z")
COMPASS = frozenset({"noord", "oost", "zuid", "west", "midden", "centrum"})
_WHOLE = regex.compile(
    r"(?!(?:De|Het|Den|Te|Ten|Ter|La|Le|El)[ ]\S+\Z)"
    r"\p{Lu}[\p{L}.'’-]*(?:[ ](?:van|de|der|den|het|ten|ter|te|el|al|la|le|du|von|'t))*"
    r"(?:[ ]\p{Lu}[\p{L}.'’-]+)+"
)
"""An entity that is one name of several words, no list and no species ("Molinia caerulea")."""
_VOWEL = regex.compile(r"[aeiouyáàâäéèêëíìîïóòôöúùûüı]", regex.I)


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a document shows of words with a capital that may be names."""

    small: frozenset[str] = frozenset()
    """Words that the document writes in small letters too."""
    other: frozenset[str] = field(default=frozenset(), repr=False)
    """Folded words that the language model takes for an organisation or place at least as often
    as for a person."""
    things: frozenset[str] = field(default=frozenset(), repr=False)
    """Folded words that stand behind an article somewhere."""
    persons: frozenset[str] = field(default=frozenset(), repr=False)
    """Folded words that are part of a longer name the language model found."""


@lru_cache(maxsize=1)
def evidence_in(text: str, artifacts: Any) -> Evidence:
    """Return the evidence of a text and the model's entities; without artifacts of the text."""
    persons: Counter[str] = Counter()
    others: Counter[str] = Counter()
    longer: set[str] = set()
    for entity in artifacts.entities if artifacts is not None else ():
        seen = persons if entity.label_ == PERSON else others
        words = {fold(word) for word in entity.text.split()}
        seen.update(words)
        if entity.label_ == PERSON and _WHOLE.fullmatch(entity.text):
            longer |= words
    return Evidence(
        frozenset(_SMALL.findall(text)),
        frozenset(word for word, count in others.items() if count >= persons[word]),
        frozenset(fold(word) for word in _ARTICLED.findall(text)),
        frozenset(longer),
    )


def is_plain(word: str, lexicon: Lexicon, evidence: Evidence) -> bool:
    """Say whether a word is an ordinary one, a compound of them, or written small elsewhere."""
    return (
        lexicon.is_woord(word)
        or lexicon.is_gewoon(word)
        or lexicon.is_samenstelling(word)
        or fold(word) in evidence.small
    )


def is_shaped(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a known name or looks like one."""
    return (
        lexicon.is_voornaam(word)
        or lexicon.lijkt_achternaam(word)
        or lexicon.heeft_naamvorm(word)
        or not word.isascii()
    )


def is_thing(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> bool:
    """Say whether a lone word is more likely part of something else than a person.

    It is when the model takes the word for an organisation or place elsewhere, when a number or
    a sign of a company follows, when no vowel stands in it, or when it goes on a name that began
    before it ("Vroege Vogels").
    """
    if name.voorletters:
        return False
    words = [*name.voornamen, *name.achternaam.split(" ")]
    words = [word for word in words if word]
    if any(fold(word) in evidence.other for word in words) or fold(words[0]) in evidence.things:
        return True
    town = lexicon.is_plaats(words[-1]) and not lexicon.is_achternaam(words[-1])
    if len(words) > 1 and town and lexicon.is_achternaam(words[0]):
        return True  # "Jansma Drachten", though a few are called Jansma first
    if len(words) > 1 and any(lexicon.is_voornaam(word) for word in words):
        return False
    if len(words) > 1 and (lexicon.is_plaats(words[-1]) or fold(words[-1]) in COMPASS):
        return True  # a firm or line with its town: "Peutz Mook"
    if not _VOWEL.search(words[0]) and not lexicon.is_naam(words[0]):
        return True
    if _NUMBERED.match(text, name.end) or _is_named(name.start, text, lexicon):
        return True
    return _goes_on(name, text, lexicon) or is_among_things(name, text, lexicon, evidence)


def is_among_things(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> bool:
    """Say whether a name stands in a list of organisations or places, beside no person."""
    if name.voorletters:
        return False
    beside = _beside(name, text, lexicon, evidence)
    things, names = beside.count(Sort.THING), beside.count(Sort.NAME)
    if not (name.tussen or (name.voornamen and name.achternaam)):
        things += beside.count(Sort.UNIT)  # beside a full name it is where the person works
    return Sort.PERSON not in beside and things > 2 * names


def is_among_strangers(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> bool:
    """Say whether a name stands in a list in which nothing beside it is a known name."""
    beside = _beside(name, text, lexicon, evidence)
    return bool(beside) and not {Sort.PERSON, Sort.NAME} & set(beside)


def _beside(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> list[Sort]:
    blocked = blocked_in(text, lexicon)
    return [
        Sort.THING
        if blocked.holds(start, end)
        else Sort.NAME
        if _is_person(text[start:end], evidence)
        else sort_of(text[start:end], lexicon, evidence.other)
        for start, end in neighbours(name.start, name.end, text)
    ]


def _is_person(member: str, evidence: Evidence) -> bool:
    """Say whether a member of a list is a name the model found, perhaps with its role before it."""
    words = [fold(word) in evidence.persons for word in member.split()]
    return all(words[-2:])


def ends_a_phrase(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a lone first name ends a title of plain words: "de Koninklijke Marine"."""
    before = _BEFORE.search(text, max(0, name.start - 40), name.start)
    if name.achternaam or len(name.voornamen) > 1 or before is None or before["woord"] is None:
        return False
    if opens_sentence(text, before.start()):
        return False
    word = before["woord"]
    return (lexicon.is_woord(word) or lexicon.is_gewoon(word)) and not (
        lexicon.is_functie(word) or lexicon.is_naam(word)
    )


def _goes_on(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a word with a capital beside the name makes it part of a longer one."""
    before = _BEFORE.search(text, max(0, name.start - 40), name.start)
    if before and (word := before["woord"]) is None:
        return True
    if before and word and is_adjective(word, lexicon):
        return True
    if before and word and not opens_sentence(text, before.start()):
        bare = word.strip(".")
        title = lexicon.is_functie(bare) and not (bare.isupper() and len(bare) > 2)
        if not (title or lexicon.is_naam(bare)) and len(bare) > 2:
            return True
    after = _JOINED.match(text, name.end)
    if after is None:
        return False
    if after[1] is None or lexicon.is_organisatiewoord(after[1]) or lexicon.is_plaats(after[1]):
        return True
    return (lexicon.is_woord(after[1]) or lexicon.is_gewoon(after[1])) and not (
        lexicon.is_naam(after[1]) or lexicon.is_functie(after[1])
    )


def _is_named(start: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether a thing stands before a name as its kind: "de soort ", "het testpark "."""
    kind = _KIND.search(text, max(0, start - 50), start)
    if kind is None or lexicon.is_functie(kind["soort"]):
        return False
    return kind["lid"].lower() in {"het", "dit"} or not _AGENT.search(kind["soort"])


def is_adjective(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word with a capital is an adjective: "Blauwe" in "Blauwe Reiger"."""
    return (
        word.endswith("e")
        and len(word) > 4
        and (lexicon.is_woord(word) or lexicon.is_gewoon(word))
        and not (lexicon.is_functie(word) or lexicon.is_naam(word))
    )
