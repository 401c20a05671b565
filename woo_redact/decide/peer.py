"""Read the office of "zijn collega": that of the office-holder whose colleague it is."""

import re

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import SP, Grammar, last_match
from woo_redact.decide.masked import NAME
from woo_redact.rulebook.roles import Side

_PEERS = frozenset({"collega", "collega's"})
_AND = re.compile(r"[^.;()\n]{0,60}(?:[ ](?:en|met)|\.[ ](?:Met|Samen met))[ ]")
_PEER_OF = re.compile(rf"\b(?:zijn|haar|hun|diens){SP}(?P<land>[A-Z]\w+{SP})?[a-z']+$")
_ABROAD = re.compile(
    rf"(?:[ ]{NAME})?[^.;()\n{NAME}]{{0,80}}[ ](?:en|met|aan|bij|van|door|naar|dat)[ ]"
)
"""And between an office and who holds it abroad: "minister Bos belde met zijn Deense collega"."""


def peer_of(
    found: re.Match[str], left: str, grammar: Grammar, function: re.Pattern[str]
) -> Clue | None:
    """Return the office of "wethouder Bos en zijn collega Jansen": Jansen's as well."""
    if found["func"].casefold().split()[-1] not in _PEERS:
        return None
    owned = _PEER_OF.search(left[: found.end("func")])
    before = left[: owned.start() if owned else found.start("func")]
    office = last_match(function, before) if len(before) < found.start("func") else None
    if not office or grammar.role(office["func"]).side is not Side.OPENBAAR:
        return None
    between = before[office.end() :]
    abroad = owned and owned["land"] and _ABROAD.fullmatch(between)
    if not (abroad or _AND.fullmatch(between)):
        return None
    clause = before[: office.start()].rpartition(". ")[2]  # "de adviseur van minister Bos"
    if any(
        grammar.role(other["func"]).side is Side.BESLOTEN for other in function.finditer(clause)
    ):
        return None
    return of_function(grammar.role(office["func"]), Strength.CERTAIN, office["func"])
