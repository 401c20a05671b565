"""What a place in the text says about the role of the person named there."""

from dataclasses import dataclass
from enum import IntEnum

from woo_redact.rulebook.roles import Role


class Strength(IntEnum):
    """How much a clue proves."""

    HINT = 0
    """Names a role where nothing else does, and yields to everything."""
    POSSIBLE = 1
    """Two readings: "overleg met de minister, J. Jansen" may be two persons. Leads to doubt."""
    CERTAIN = 2
    """The grammar leaves no other reading."""


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


def of_function(role: Role, strength: Strength, word: str, *, signed: bool = False) -> Clue:
    """Return the clue that a function word gives."""
    return Clue(role, strength, f"de functie ‘{' '.join(word.split())}’", signed=signed)
