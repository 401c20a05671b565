"""Read names everybody knows: the office-holders of today."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.masked import Place
from woo_redact.decide.name import Name, read_name
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

FAMOUS = "bekende_ambtsdragers"
"""The list in rules/lists of office-holders everybody knows: a hint, never enough."""
_NEAR = 160
"""How many characters on both sides of a name tell what the text is about."""
_POLITICS = re.compile(
    r"\b(?i:\w*kamer|kamerle?de?n?|\w*debat\w*|moties?|minister\w*|premiers?|kabinet\w*|coalitie\w*|"
    r"fractie\w*|verkiezing\w*|partij\w*|formatie|regering\w*|president\w*|europese|brussel|navo|"
    r"politi(?:ek|ci|cus)\w*|parlement\w*|hof van justitie|verenigde naties|krans|staatsbezoek|"
    r"eurotop|eurogroep|oekra\w+|witboek|burgemeesters?|wethouders?|\w*ombudsman)\b|\bMP\b|\bEU\b"
)


@dataclass(frozen=True)
class Fame:
    """The names of the list by surname, and the role they show."""

    known: Mapping[str, tuple[Name, ...]]
    office: Role


def read_fame(rulebook: RuleBook, titles: frozenset[str], infixes: frozenset[str]) -> Fame:
    """Return the names ready to look up."""
    found: dict[str, tuple[Name, ...]] = {}
    for item in rulebook.lists[FAMOUS]:
        name = read_name(item, titles, infixes)
        found[name.key] = (*found.get(name.key, ()), name)
    return Fame(found, rulebook.roles.roles["bekend"])


def read_known(name: Name, place: Place, fame: Fame) -> Iterator[Clue]:
    """Yield a clue for the name of somebody everybody knows; without context it proves nothing."""
    if not _is_listed(name, fame.known.get(name.key, ())):
        return
    near = f"{place.left[-_NEAR:]} {place.right[:_NEAR]}"
    # a surname alone is listed when nearly nobody else has it; voorletters never count
    sure = (name.given or name.bare) and _POLITICS.search(near)
    strength = Strength.CERTAIN if sure else Strength.POSSIBLE
    yield Clue(fame.office, strength, "de naam in een tekst over politiek")


def _is_listed(name: Name, alike: Iterable[Name]) -> bool:
    whole = (name.given, name.infix, name.surname, name.initials)
    return any(
        (known.given, known.infix, known.surname, known.initials) == whole for known in alike
    )
