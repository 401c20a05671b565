"""Read the members of an advisory body from the list below its name.

"Gezondheidsraad / Voorzitter: A / Leden: B, C": a council on the list of high bodies is public in
its members. Those of another commission that advises are a doubt, like its chair in a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, bodies_of, compiled, named
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role, Roles

_MEMBERS = r"(?i:leden|lid|raadsleden|kroonleden|commissieleden|plaatsvervangende[ ]leden)"
_CHAIR = r"(?i:(?:plv\.?[ ]|plaatsvervangend[ ]|vice-?|onder)?voorzitters?)"
_COMMISSION = (
    r"(?i:(?:advies|staats|evaluatie|deskundigen|visitatie|toetsings|klachten|bezwaar\w*|geschillen|"
    r"kwaliteits|monumenten|welstands)-?(?:commissie|raad|college)|"
    r"commissie[ ](?:voor[ ]de[ ])?(?:bezwaar\w*|van[ ]advies|van[ ]toezicht))"
)
_PUBLISHED = re.compile(r"\b(?:ISBN|ISSN|WODC|ZonMw)\b|\b(?i:colofon)\b")
"""A published report tells who supervised the research."""
_CONSISTS = re.compile(
    r"\b(?i:\w*commissie|\w*raad|\w*college)\b[^.\n]{0,60}\b(?i:bestond|bestaat|bestonden|bestaan)\b"
    r"[^.\n]{0,60}\b(?:uit)(?:[ ](?:de[ ])?(?:volgende[ ])?(?:leden|personen))?[ ]?:$"
)
"""The head of a list of members: "De commissie bestond uit:"."""
_APPOINTED = re.compile(
    r"\b(?i:benoemd|herbenoemd|aangewezen|aangezocht)\b[^.\n]{0,40}"
    r"\b(?:tot|als)[ ](?:[a-z]+[ ])?(?i:leden|lid|voorzitter)\b[^.\n]{0,60}"
    r"\b(?i:\w*commissie|\w*raad|\w*college)\b[^.\n]{0,60}:$"
)
"""And of a decree: "tot lid van de raad worden benoemd:", or the other way round."""
_ROWS = 8
"""So many lines above tell whose members these are."""
_HEADING = 70
"""So many characters are more than a heading, and a full stop ends a sentence."""
_MEETING = re.compile(
    r"\b(?i:\w*overleg|gesprek|bespreking|bezoek|reactie|brief|afstemming|contact|werkgroep|projectgroep|"
    r"stuurgroep|secretariaat|bureau|staf|met|aan|inzake|over|namens)\b"
)
"""The head of others, who have to do with a council."""
_SHOWN = "het lidmaatschap van een raad of commissie"


@dataclass(frozen=True)
class CouncilPatterns:
    """The patterns of this module with the roles they show."""

    listed: re.Pattern[str]
    """Before a name: the label of a list of members, and the members before."""
    labelled: re.Pattern[str]
    """And where the label is the commission itself."""
    item: re.Pattern[str]
    """A line with one name, and perhaps its function in brackets."""
    behind: re.Pattern[str]
    body: re.Pattern[str]
    commission: re.Pattern[str]
    high: Role
    other: Role


def compile_council(grammar: Grammar, roles: Roles, text: str) -> CouncilPatterns:
    """Return the patterns for these words and the text of this document. § stands for a name."""
    supervised = r"|(?i:begeleidingscommissie)" if _PUBLISHED.search(text) else ""
    commission = rf"(?:{_COMMISSION}{supervised})"
    titles, high = grammar.titles, roles.roles["hoog_college"]
    one = rf"{titles}{ANYBODY}(?:{SP}{ANYBODY})?(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP})"
    return CouncilPatterns(
        compiled(named(rf"^\W*(?:{_MEMBERS}|{_CHAIR}){GAP}[:\t]{GAP}(?:{one})*{titles}$")),
        compiled(named(rf"^\W*{commission}[^:\t§]{{0,30}}[:\t]{GAP}(?:{one})*{titles}$")),
        compiled(
            named(
                rf"^\W*(?:(?:[a-z]|\d{{1,2}})[.)]{SP})?{titles}§(?:,[^\n§]{{0,80}}|{SP}\([^()]*\))?[;,.]?$"
            )
        ),
        compiled(rf"^(?:,{SP}|{GAP}\t{GAP}|{SP}\()(?:{_MEMBERS}|{_CHAIR})\W*$"),
        compiled(rf"(?<![\w-]){bodies_of(high)}(?![\w-])"),
        compiled(commission),
        high,
        roles.roles["voorzitter"],
    )


def read_council(place: Place, patterns: CouncilPatterns) -> Iterator[Clue]:
    """Yield that a name stands among the members of a council or commission."""
    if patterns.labelled.match(place.left):
        yield Clue(patterns.other, Strength.CERTAIN, _SHOWN)
        return
    if patterns.item.match(place.own) and len(place.cells) == 1:
        head = next((line for line in place.upwards(_ROWS) if NAME not in line and line), "")
        if _CONSISTS.search(head) or _APPOINTED.search(head):
            yield Clue(patterns.other, Strength.CERTAIN, _SHOWN)
            return
    label = patterns.listed.match(place.left)
    if not label and not (patterns.behind.match(place.right) and not place.left.strip(" \t-–•")):
        return
    heads = takewhile(lambda line: len(line) < _HEADING, place.upwards(_ROWS))
    for line in (line for line in heads if NAME not in line and not line.endswith(".")):
        if _MEETING.search(line):
            return
        if patterns.body.search(line):
            yield Clue(patterns.high, Strength.CERTAIN, _SHOWN)
            return
        if patterns.commission.search(line):
            yield Clue(patterns.other, Strength.CERTAIN, _SHOWN)
            return
