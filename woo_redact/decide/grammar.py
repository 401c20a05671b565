"""Patterns for functions and names, built once from the words in rules/."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import groupby
from os.path import commonprefix
from typing import Any, cast

from woo_redact.decide.clue import Rule, Strength
from woo_redact.decide.masked import NAME
from woo_redact.decide.name import fold
from woo_redact.model.standing import standing, standing_whole
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role, Roles, Side

SP = r"[ \u00a0]+"
GAP = r"[ \u00a0]*"
_OWNER = r"[A-ZÀ-Ý][\w&]{1,14}(?=-(?!(?i:president|prins|koning|commissaris|g|minister)))"
"""Whose functionary: "RIVM-directeur". A president or a general is one of a state only alone."""
_ARTICLE = (
    r"(?P<article>\b(?i:de|het|een|onze|haar|zijn|uw|mijn|hun|diens|the|our|his|her|their|my|its)"
    rf"{SP})?"
)
ANYBODY = (
    rf"(?:§|(?:(?:[Vv]an|[Dd]e|der|den|ten|ter|[Ee]l|Ben|[A-Z]\.){SP})*"
    rf"[A-Z][\w'’-]+(?:{SP}[A-Z][\w'’-]*)?)"
)
"""A name, found or not: among the members of a parliament some names may be words."""
_REST = rf"(?:(?:{SP}(?:van|de|der|den|ten|ter))+{SP}[A-Z][\w'’-]+)?"
"""The end of a double name of which only the beginning was found."""
_LONGEST_CODE = 5
_SMALL_CODES = ("dg", "sg")
_PRESIDES = frozenset({"voorzitter", "vicevoorzitter", "vice-voorzitter", "vz", "vz.", "vrz."})
_OF_COUNTRY = "[A-ZÀ-Ý][a-zëïü]{2,}s(?:ch)?e"
"""An adjective of a country or a region: "Poolse", "Belgische"."""
_BUILT = (
    "school", "college", "lyceum", "ziekenhuis", "kazerne", "museum", "brug", "tunnel", "stadion",
)  # fmt: skip
"""Endings of what is named after an office, besides streets: "Koningin Julianaschool"."""
_KINDS = (
    "Hogeschool", "Hotelschool", "Rijksmuseum", "Stadsmuseum", "Streekziekenhuis",
    "Kinderziekenhuis",
)  # fmt: skip
"""Words that end so and name the kind: "lector Hogeschool Avans"."""
_PREPOSITION = r"(?:van|voor|bij|in|te|der|op|of|for|VAN|VOOR|BIJ|IN|TE|DER)"
_SMALL = r"(?:van|voor|de|het|der|den|aan|op|of|the|and|VAN|VOOR|DE|HET|DER|DEN|AAN|OP)"
_ACTING = rf"(?:{SP}\(?(?i:a\.?i\.?|wnd\.?|b\.?d\.?|ad{SP}interim|interim|waarnemend)\)?(?!\w))?"
"""Behind a function: "staatssecretaris a.i. Jansen"."""


@dataclass(frozen=True)
class Grammar:
    """Patterns as text, to be put together; `func` is the group that holds the function word."""

    words: Mapping[str, Role]
    suffixes: tuple[tuple[str, Role], ...]
    of_bodies: tuple[tuple[re.Pattern[str], Role], ...]
    function: str
    plural: str
    qualifier: str
    titles: str
    adjectives: str
    party: str
    places: frozenset[str]
    firsts: frozenset[str]

    @property
    def phrase(self) -> str:
        """Return the pattern of a function with all that belongs to it, without article.

        `loose` are capitalised words that may be a unit ("directeur Inkoop") or a person.
        """
        loose = rf"(?P<loose>(?:{SP}[A-ZÀ-Ý][\w&-]*){{1,3}})?"
        return (
            rf"{self.adjectives}{self.function}{_ACTING}(?P<qual>{self.qualifier})?{_ACTING}{loose}"
        )

    @property
    def with_article(self) -> str:
        """Return the pattern of a function with its article, if any."""
        return _ARTICLE + self.phrase

    @property
    def earlier(self) -> str:
        """Return the pattern of what stands directly before a name: titles, other names."""
        one = rf"{self.titles}{ANYBODY}{_REST}(?:{SP}\([^()]*\))?(?:,{SP}|{SP}(?:en|EN){SP}|/)"
        return rf"(?:{one})*{self.titles}$"

    def is_person(self, found: re.Match[str]) -> bool:
        """Say whether the words behind a public function may be a person: "minister Jansen".

        A name is not half in capitals: "ROC Midden" is an organisation.
        """
        loose = (found["loose"] or "").strip()
        if loose and self.heads_body(found["func"]):
            loose = (found["qual"] or "").strip() + " " + loose
        public = self.role(found["func"]).side is Side.OPENBAAR
        body = (
            any(len(word) > 1 and word.isupper() for word in loose.split()) and not loose.isupper()
        )
        words = loose.split()
        several = len(words) > 1 and words[0] not in self.firsts  # "Nederlands Film Festival"
        return bool(words) and public and not (body or several) and loose not in self.places

    def heads_body(self, word: str) -> bool:
        """Say whether a matched function is that of the head of a body: "voorzitter VNG"."""
        return any(pattern.fullmatch(word) for pattern, _ in self.of_bodies)

    def role(self, word: str) -> Role:
        """Return the role that a matched function word shows."""
        plain = _spaced(word)
        if plain in self.words:
            return self.words[plain]
        for pattern, role in self.of_bodies:
            if pattern.fullmatch(word):
                return role
        return next(role for suffix, role in self.suffixes if plain.endswith(suffix))


def build_grammar(rulebook: RuleBook, special: Mapping[str, str], text: str) -> Grammar:
    """Return the patterns. Longer functions win: a secretaris-generaal is no secretaris.

    `special` gives words that show another role in this document than elsewhere. The patterns
    are to be tried on nothing but `text`: they hold only the words that stand in it.
    """
    roles = rulebook.roles
    words: dict[str, Role] = {}
    suffixes: list[tuple[str, Role]] = []
    for role in roles.roles.values():
        for word in (*role.functions, *role.plurals, *role.codes, *_glued(role, roles)):
            if word.startswith("*"):
                suffixes.append((fold(word[1:]), role))
            else:
                words[_spaced(word)] = role
    own = frozenset(words)
    words |= {_spaced(word): roles.roles[name] for word, name in special.items()}
    bodies = [
        (pattern, role) for role in roles.roles.values() if (pattern := _of_bodies(role, text))
    ]
    functions = [word for role in roles.roles.values() for word in role.functions]
    functions += [word for word in special if _spaced(word) not in own]
    codes = [word for role in roles.roles.values() for word in (*role.codes, *_glued(role, roles))]
    plurals = [word for role in roles.roles.values() for word in role.plurals]
    prefixes = any_of(standing_whole((*roles.prefixes, *roles.parties), text))
    head = rf"(?<![\w-])(?:(?:(?i:{prefixes})|{_OWNER})-)??"
    of_bodies = "".join(f"{pattern}|" for pattern, _ in bodies)
    no_place = _no_place(rulebook.lists["straatuitgangen_zeker"], rulebook.lists["plaatsen"], text)
    one = rf"(?i:{any_of(standing_whole(functions, text))})"
    code = rf"(?:{any_of(standing_whole(codes, text, cased=True))})"
    function = rf"{head}(?P<func>{of_bodies}{one}|{code})(?![\w-]){no_place}"
    plural = rf"{head}(?P<func>(?i:{any_of(standing_whole(plurals, text))}))(?![\w-])"
    return Grammar(
        words=words,
        suffixes=tuple(sorted(suffixes, key=lambda item: -len(item[0]))),
        of_bodies=tuple((compiled(pattern), role) for pattern, role in bodies),
        function=function,
        plural=plural,
        qualifier=_qualifier(roles, text),
        titles=rf"(?:(?i:de{SP})?(?i:{any_of(rulebook.lists['titels'])})\.?{SP})*",
        adjectives=rf"(?:(?:(?i:{any_of(standing(roles.adjectives, text))})|{_OF_COUNTRY}){SP})*?",
        party=any_of(roles.parties),
        places=rulebook.lists["plaatsen"],
        firsts=rulebook.lists["voornamen"],
    )


@lru_cache(maxsize=4)
def _alike(endings: frozenset[str], towns: frozenset[str]) -> tuple[str, ...]:
    """Return the towns that end as streets do."""
    return tuple(town for town in towns if town.endswith(tuple(endings)))


def _no_place(endings: frozenset[str], towns: frozenset[str], text: str) -> str:
    """Return that no street or school is named after the office: "Burgemeester Patijnlaan 35"."""
    ends = standing((*endings, *_BUILT), text)
    if not ends:
        return ""
    alike = any_of((*standing(_alike(endings, towns), text), *_KINDS))
    small = r"[Vv]an|[Dd]e[rn]?|[Tt]e[nr]|[Hh]et|'t"
    return (
        rf"(?!{SP}(?:(?:{small}|[A-Z][\w.'’]*){SP}){{0,3}}(?!(?:{alike})\b)"
        rf"[A-Z][\w'’-]*(?i:{any_of(ends)})(?![\w-]))"
    )


def _glued(role: Role, roles: Roles) -> list[str]:
    """Return the codes that are one word with a ministry: "MinVWS", "SBZK"."""
    return [stem + department for stem in role.stems for department in roles.departments]


def bodies_of(role: Role) -> str:
    """Return the pattern of the bodies whose heads have this role; abbreviations by capitals."""
    short = [word for word in role.bodies if word.isupper()]
    long = [word for word in role.bodies if not word.isupper()]
    return rf"(?:(?i:{any_of(long)})|(?:{any_of(short)}))"


def _of_bodies(role: Role, text: str) -> str:
    """Return the pattern of "president van de Algemene Rekenkamer", "AP-voorzitter".

    It is empty where none of them can stand in the text.
    """
    led, leading = standing_whole(role.bodies, text), standing_whole(role.heads, text)
    if not led or not leading:
        return ""
    heads, bodies = rf"(?i:{any_of(leading)})", bodies_of(replace(role, bodies=led))
    joint = rf"{SP}(?:(?i:van|der|bij){SP})?(?:(?i:de|het|den){SP})?"
    return rf"{heads}{joint}{bodies}|{bodies}-{heads}"


class _Late:
    """A pattern that is compiled when first tried: many are for places that few documents have."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self.pattern)

    def __getattr__(self, name: str) -> Any:
        """Return what the compiled pattern has by this name, and keep it at hand."""
        found = getattr(self._pattern, name)
        setattr(self, name, found)
        return found


class _Framed(_Late):
    """A pattern that is compiled where its frame was found: how its matches begin and end.

    With the words of a document a pattern takes longer to compile than to search it all.
    """

    def __init__(self, frame: str, pattern: str) -> None:
        super().__init__(pattern)
        self._frame = compiled(frame)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first match of the pattern, as that of the standard library does."""
        return self._pattern.search(text, start) if self._frame.search(text, start) else None


@lru_cache(maxsize=2048)
def framed(start: str, words: str, end: str = "") -> re.Pattern[str]:
    """Return the pattern of `words` between a start and an end that are quick to compile.

    § stands for a name. It can be searched for, and is compiled when start and end were found.
    """
    frame = rf"{start}[\s\S]*{end}" if start and end else start or end
    return cast("re.Pattern[str]", _Framed(named(frame), named(start + words + end)))


@lru_cache(maxsize=2048)
def compiled(pattern: str) -> re.Pattern[str]:
    """Return the pattern, compiled when it is first tried."""
    return cast("re.Pattern[str]", _Late(pattern))


def any_of(words: Iterable[str]) -> str:
    """Return a pattern for any of the words, longest first; no words match nothing.

    Words that begin alike share their beginning: hundreds of words stay quick to compile.
    """
    return _choice(tuple(words))


@lru_cache(maxsize=512)
def _choice(words: tuple[str, ...]) -> str:
    plain = sorted(word for word in words if not word.startswith("*"))
    ends = sorted((word for word in words if word.startswith("*")), key=lambda w: (-len(w), w))
    parts = [
        part for part in (_branch(plain), *(rf"\w*{_escaped(word[1:])}" for word in ends)) if part
    ]
    return "|".join(parts) or "(?!)"


def _branch(words: list[str], at: int = 0) -> str:
    """Return the pattern of sorted words from the letter at this place on, longest first."""
    parts = []
    for _, group in groupby((word for word in words if len(word) > at), lambda w: w[at]):
        rest = list(group)
        shared = len(commonprefix(rest))
        head = _escaped(rest[0][at:shared])
        tail = _branch(rest, shared)
        parts.append(f"{head}(?:{tail})" if tail else head)
    if parts and any(len(word) == at for word in words):
        parts.append("")
    return "|".join(parts)


def is_code(word: str) -> bool:
    """Say whether a function is an abbreviation, which may be that of a unit: SG, DG."""
    return len(word) <= _LONGEST_CODE and (word.isupper() or word in _SMALL_CODES)


def is_meeting_chair(found: re.Match[str]) -> bool:
    """Say whether "(voorzitter)" says who leads a meeting: that shows no function in public."""
    bare = not found["qual"] and not found["loose"]
    return bare and found["func"].casefold() in _PRESIDES


def named(pattern: str) -> str:
    """Return a pattern in which § stands for a name."""
    return pattern.replace("§", NAME)


def pattern(text: str) -> re.Pattern[str]:
    """Return the pattern in which § stands for a name, compiled when it is first tried."""
    return compiled(named(text))


def rule(
    left: str,
    right: str,
    role: Role,
    strength: Strength,
    shown: str,
    line: re.Pattern[str] | None = None,
) -> Rule:
    """Return the rule with these patterns before and behind a name, in which § stands for one."""
    return Rule(pattern(left), pattern(right), role, strength, shown, line)


def _qualifier(roles: Roles, text: str) -> str:
    """Return the pattern of what may follow a function: "van Volksgezondheid, Welzijn en Sport".

    Any capitalised words may follow a preposition; without one, or behind a comma or "en", only
    words we know as portfolios: an unknown word there may be a person.
    """
    codes = [word for word in roles.portfolios if word[1:] != word[1:].lower()]
    plain = [word for word in (*roles.portfolios, *roles.organisations) if word not in codes]
    words = any_of(standing_whole(plain, text))
    short = any_of(standing_whole(codes, text, cased=True))
    code = r"[A-Z][a-z&]{0,4}[A-Z&][A-Za-z&]{0,3}"  # PG, SenB: no surname
    known = rf"(?:(?:(?i:{words})|(?:{short})|{code})(?![\w-]))"
    capital = r"[A-ZÀ-Ý][\w'’&/-]*"
    word = rf"(?:{known}|{capital})"
    run = rf"{word}(?:{SP}(?:{_SMALL}{SP}){{0,2}}{word}){{0,6}}"
    joint = rf"(?:,{SP}|{SP}[-–]{SP}|{SP}(?:(?:en|EN|and|&){SP})?)"
    preposition = rf"{_PREPOSITION}(?:{SP}(?:de|het|den|the|DE|HET|DEN))?{SP}"
    small = r"(?!(?:mening|plan|oordeel|zins|vandaag|morgen|tevoren)\b)[a-zà-ÿ-]{4,}"
    domain = rf"(?:voor|van){SP}{small}(?:(?:,{SP}|{SP}en{SP}){small}){{0,3}}(?={GAP}[,(])"
    field = rf"{known}(?:{joint}{known})*{SP}{preposition}{run}"  # "Mobiliteit van Houten"
    return rf"{SP}(?:{preposition}{run}|{field}|{known}|{domain})(?:{joint}{known})*"


def last_match(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the match that begins last: in "directeur van minister Jansen" the minister's.

    A word within a longer function ("commissaris van de Koning") does not count.
    """
    found = pattern.search(text)
    while found and (later := pattern.search(text, found.end("func"))):
        found = later
    return found


def _escaped(text: str) -> str:
    return re.escape(text).replace(r"\ ", SP)


def _spaced(word: str) -> str:
    return " ".join(fold(word).split())
