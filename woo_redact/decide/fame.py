"""Read names everybody knows: the office-holders of today."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.masked import Place
from woo_redact.decide.name import Name, folded, read_name
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

FAMOUS, NAMESAKES = "bekende_ambtsdragers", "bekende_naamgenoten"
"""The lists in rules/lists of office-holders everybody knows, a hint and never enough, and of
surnames of theirs that many others bear."""
LESSER = "bekende_bestuurders"
"""The list of office-holders whom fewer know: their full names only."""
LISTED = "de naam in een tekst over politiek"
"""What a clue shows that a list gave."""
_NEAR = 160
"""How many characters on both sides of a name tell what the text is about."""
POLITICS = re.compile(
    r"\b(?i:\w*kamer|kamerle?de?n?|\w*debat\w*|moties?|minister\w*|staatssecretaris\w*|"
    r"bewinds\w+|premiers?|kabinet\w*|coalitie\w*|"
    r"fractie\w*|verkiezing\w*|partij\w*|formatie|regering\w*|president\w*|europese|brussel|navo|"
    r"politi(?:ek|ci|cus)\w*|parlement\w*|hof van justitie|verenigde naties|krans|staatsbezoek|"
    r"veiligheidsberaad|nctv|staatscommissie|deskundigencommissie|ipo|vng|gedeputeerden?|dijkgra\w+|"
    r"provinciale staten|statenvergadering|raadsvergadering|gemeenteraad|"
    r"eurotop|eurogroep|vno-ncw|fnv|wrr|informateur|kamerbrief|rijksoverheid|oekra\w+|witboek|burgemeesters?|wethouders?|\w*ombudsman)\b|\bMP\b|\bEU\b"
)


class Fit(Enum):
    """How a surname alone fits the list of office-holders."""

    UNIQUE = "unique"
    """Nearly nobody else bears it."""
    RARE = "rare"
    SHARED = "shared"
    """Many others bear it."""
    WORD = "word"
    """It is a first name or a word as well."""


@dataclass(frozen=True)
class Fame:
    """The names of the lists by surname, and the role they show."""

    known: Mapping[str, tuple[Name, ...]]
    lesser: Mapping[str, tuple[Name, ...]]
    office: Role
    shared: frozenset[str]
    common: frozenset[str]
    words: frozenset[str]

    def lists(self, name: Name) -> bool:
        """Say whether a list has this very name."""
        return self.is_famous(name) or _has(self.lesser, name)

    def is_famous(self, name: Name) -> bool:
        """Say whether it is the whole name of one whom everybody knows."""
        return _has(self.known, name)

    def is_shared(self, name: Name) -> bool:
        """Say whether many others bear the surname."""
        return f"{name.infix} {name.surname}".strip() in self.shared

    def may_be_other(self, name: Name) -> bool:
        """Say whether somebody else may well have the whole name of one whom fewer know."""
        usual = self.is_shared(name) or name.surname in self.words
        usual = usual or f"{name.infix} {name.surname}".strip() in self.common
        return usual and not self.is_famous(name)

    def fit(self, name: Name) -> Fit | None:
        """Return how a surname alone fits those on the list, None when nobody has it.

        "Schultz van Haegen" reads as a first name and a surname.
        """
        if name.given:
            whole = (name.given, name.infix, name.surname)
            plain = not name.initials and not self.words.intersection(name.given)
            double = plain and any(
                (known.given[1:], known.infix, known.surname) == whole
                for known in self.known.get(name.key, ())
            )
            return Fit.RARE if double else None
        bearers = [
            known
            for known in self.known.get(name.key, ())
            if known.infix == name.infix and name.surname in (known.surname, known.key)
        ]
        if not bearers:
            return None
        if any(known.bare and known.surname == name.surname for known in bearers):
            return Fit.UNIQUE
        if self.is_shared(name):
            return Fit.SHARED
        return Fit.WORD if not name.infix and name.surname in self.words else Fit.RARE


def read_fame(rulebook: RuleBook, titles: frozenset[str], infixes: frozenset[str]) -> Fame:
    """Return the names ready to look up."""
    lists = rulebook.lists
    known, lesser = (_by_surname(lists[kind], titles, infixes) for kind in (FAMOUS, LESSER))
    words = _words(lists["voornamen"], lists["woorden"], lists["woorden_gewoon"])
    shared, common = folded(lists[NAMESAKES]), folded(lists["achternamen"])
    return Fame(known, lesser, rulebook.roles.roles["bekend"], shared, common, words)


@lru_cache(maxsize=4)
def _words(*lists: frozenset[str]) -> frozenset[str]:
    """Return the words of lists without case; they are many."""
    return frozenset().union(*map(folded, lists))


@lru_cache(maxsize=8)
def _by_surname(
    items: frozenset[str], titles: frozenset[str], infixes: frozenset[str]
) -> dict[str, tuple[Name, ...]]:
    """Return the names of a list by the word they are remembered by."""
    found: dict[str, tuple[Name, ...]] = {}
    for item in items:
        name = read_name(item, titles, infixes)
        found[name.key] = (*found.get(name.key, ()), name)
    return found


def _has(names: Mapping[str, tuple[Name, ...]], name: Name) -> bool:
    """Say whether this very name is among them."""
    whole = (name.given, name.infix, name.surname, name.initials)
    return any(
        (known.given, known.infix, known.surname, known.initials) == whole
        for known in names.get(name.key, ())
    )


def read_known(name: Name, place: Place, fame: Fame, addressed: bool) -> Iterator[Clue]:
    """Yield a clue for the name of somebody everybody knows; without context it proves nothing.

    Nor does a surname behind "de heer" or "mevrouw" (`addressed`) in a text about politics: a
    citizen is written of like that, to a minister as well.
    """
    if not fame.lists(name):
        return
    near = f"{place.left[-_NEAR:]} {place.right[:_NEAR]}"
    # a surname alone is listed when nearly nobody else has it; voorletters never count
    alone = (name.given or (name.bare and not addressed)) and not fame.may_be_other(name)
    sure = alone and POLITICS.search(near)
    strength = Strength.CERTAIN if sure else Strength.POSSIBLE
    yield Clue(fame.office, strength, LISTED)
