"""What a place in the text says about the role of the person named there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from woo_redact.decide.masked import NAME
from woo_redact.rulebook.roles import Role

_REACH = 280
"""How many characters before and behind a name a rule reads."""


FUNCTION = "de functie"
"""How a clue of a function word begins."""


_CITIZENS = frozenset({"verzoeker", "patient", "burger"})
_RELATION = re.compile(r"voorganger|opvolger|plaatsvervanger|ambts?genoot|collega")
"""Words that are no function: "de aanduiding ‘zus’"."""


class Strength(IntEnum):
    """How much a clue proves."""

    HINT = 0
    """Names a role where nothing else does, and yields to everything."""
    POSSIBLE = 1
    """Two readings: "overleg met de minister, J. Jansen" may be two persons. Leads to doubt."""
    CERTAIN = 2
    """The grammar leaves no other reading."""
    TITLE = 3
    """The function stands directly before the name ("minister Jansen"): whatever another place
    says of a person with that surname, here it is the office-holder."""


@dataclass(frozen=True, slots=True)
class Clue:
    """A role that a place shows, how surely, and in Dutch what shows it ("de functie ‘minister’").

    `signed` tells a signature by the holder of the office itself, `addressed` a letter sent to an
    office for the attention of this person.
    """

    role: Role
    strength: Strength
    shown: str
    signed: bool = False
    addressed: bool = False


@dataclass(frozen=True)
class Rule:
    """A clue in the words next to a name: what must match before it, behind it, on its line."""

    left: re.Pattern[str]
    right: re.Pattern[str]
    role: Role
    strength: Strength
    shown: str
    line: re.Pattern[str] | None = None


def clues_of(rules: Iterable[Rule], left: str, right: str, around: str = "") -> Iterator[Clue]:
    """Yield the clue of each rule that holds for a name between these two parts of a line.

    What must stand on its line may stand in the lines `around` as well.
    """
    near_left, near_right = left[-_REACH:], right[:_REACH]
    line = f"{left}{NAME}{right}"
    for rule in rules:
        # what stands behind is told at its first character, what stands before is looked for
        if (
            rule.right.search(near_right)
            and rule.left.search(near_left)
            and (
                rule.line is None or rule.line.search(line) or (around and rule.line.search(around))
            )
        ):
            yield Clue(rule.role, rule.strength, rule.shown)


def of_function(role: Role, strength: Strength, word: str, *, signed: bool = False) -> Clue:
    """Return the clue that a function word gives."""
    what = "de aanduiding" if role.name in _CITIZENS or _RELATION.search(word) else FUNCTION
    return Clue(role, strength, f"{what} ‘{' '.join(word.split())}’", signed=signed)
