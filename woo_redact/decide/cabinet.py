"""Read a list of the members of a government: a portfolio and a name on each row."""

import re
from collections.abc import Iterator
from functools import lru_cache

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import any_of
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role, Roles

_HEAD = re.compile(
    r"^\W*(?:(?i:(?:nieuwe?[ ])?(?:samenstelling|leden|overzicht|lijst)"
    r"(?:[ ](?:van|het|de|alle))*[ ]))?"
    r"(?i:(?:(?:demissionaire?|missionaire?|huidige?|nieuwe?)[ ])?"
    r"kabinet(?:[ -][A-Z][\w -]{1,30})?|"
    r"bewindspersonen|bewindslieden|ministers(?:[ ]en[ ]staatssecretarissen)?|ministersploeg)"
    r"(?:[,:(][^§\t]{0,40})?\W*$"
)
"""The heading of such a list."""
_ROWS = 40


@lru_cache(maxsize=4)
def _portfolio(words: tuple[str, ...]) -> re.Pattern[str]:
    one = rf"(?i:{any_of(words)})"
    return re.compile(
        rf"^\W*(?i:(?:ministerie|minister|staatssecretaris|stas)[ ](?:van|voor)[ ])?{one}"
        rf"(?:(?:,[ ]|[ ](?:en|van|&)[ ]|[ ]){one}){{0,8}}[ ]?:?$"
    )


def read_cabinet(place: Place, roles: Roles, minister: Role) -> Iterator[Clue]:
    """Yield that a name stands behind a portfolio in a list of ministers."""
    left = place.left.rstrip(" ")
    if not left.endswith(("\t", ":")) or NAME in left:
        return
    if not _portfolio(roles.portfolios).match(left.strip("\t ")):
        return
    for line in reversed(place.lines[max(0, place.line - _ROWS) : place.line]):
        if NAME not in line and _HEAD.match(line):
            yield Clue(minister, Strength.CERTAIN, "de lijst van bewindspersonen")
            return
        if "\t" not in line and ":" not in line and len(line.split()) > 8:
            return  # running text ends a list
