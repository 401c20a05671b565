"""Read the members of an advisory body from the list below its name.

"Gezondheidsraad / Voorzitter: A / Leden: B, C": a council on the list of high bodies is public in
its members. Those of another commission that advises are a doubt, like its chair in a sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, bodies_of, compiled, pattern
from woo_redact.decide.leaders import AIDE, STAFF, appointees
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.special import advises
from woo_redact.model.needed import seek
from woo_redact.rulebook.roles import Role, Roles

_MEMBERS = r"(?i:leden|lid|raadsleden|kroonleden|commissieleden|plaatsvervangende[ ]leden)"
_CHAIR = r"(?i:(?:plv\.?[ ]|plaatsvervangend[ ]|vice-?|onder)?voorzitters?|president-commissaris)"
_COMMISSION = (
    r"(?i:(?:advies|staats|evaluatie|deskundigen|visitatie|toetsings|klachten|bezwaar\w*|geschillen|"
    r"kwaliteits|monumenten|welstands|rekenkamer|erfgoed|straatnamen)-?(?:commissie|raad|college)|"
    r"commissie[ ](?:voor[ ]de[ ])?(?:bezwaar\w*|van[ ]advies|van[ ]toezicht))"
)
_PUBLISHED = re.compile(r"\b(?:ISBN|ISSN|WODC|ZonMw)\b|\b(?i:colofon)\b")
"""A published report tells who supervised the research."""
_CONSISTS = re.compile(
    r"\b(?i:\w*commissie|\w*raad|\w*college)\b[^.\n]{0,60}\b(?i:bestond|bestaat|bestonden|bestaan)\b"
    r"[^.\n]{0,60}\b(?:uit)(?:[ ](?:de[ ])?(?:volgende[ ])?(?:leden|personen))?[ ]?:$"
)
"""The head of a list of members: "De commissie bestond uit:"."""
_GROUP = re.compile(
    r"\b(?i:werkgroep|jury|panel)\b[^.\n]{0,60}\b(?:bestond|bestaat)[^.\n]{0,40}\buit[ ]?:$"
)
"""The head of a list of the group of a commission that prepares its advice."""
_APPOINTED = re.compile(
    r"\b(?i:benoemd|herbenoemd|aangewezen|aangezocht)\b[^.\n]{0,40}"
    r"\b(?:tot|als)[ ](?:[a-z]+[ ])?(?i:leden|lid|voorzitter)\b[^.\n]{0,60}"
    r"\b(?i:\w*commissie|\w*raad|\w*college)\b[^.\n]{0,60}:$"
    r"|\b(?:[Tt]ot|[Aa]ls)[ ](?:[a-z]+[ ])?(?i:leden|lid|voorzitter)\b[^.\n]{0,20}"
    r"\b(?i:\w*commissie|\w*raad|\w*college)\b[^.\n]{0,80}"
    r"\b(?i:benoemd|herbenoemd|aangewezen|aangezocht)\b[^.\n]{0,40}:$"
)
"""And of a decree: "tot lid van de raad worden benoemd:", or the other way round."""
_ROWS = 8
"""So many lines above tell whose members these are."""
_HEADING = 90
"""So many characters are more than a heading, and a full stop ends a sentence."""
_SEAT = (
    r"(?i:(?:plv\.?[ ]|plaatsvervangend[ ]|vice-?|onder)?(?:voorzitter|vz\.?|lid)|"
    r"(?:president-)?commissaris)"
)
_SEATED = re.compile(rf"^[ ]\({_SEAT}\)")
_SCHOLAR = re.compile(
    r"^,[ ][a-zé][\w -]{4,60},[ ](?:[\w -]{2,60},[ ])?[A-Z][\w -]+(?:,[ ]\w+)?\W*$"
)
"""Behind a member: what he studies and where."""
_SEVERAL = re.compile(rf"{NAME}[ ]\({_SEAT}\)")
"""What tells in brackets behind each name who is on a commission: "A (voorzitter), B (lid)"."""
_STAFF = re.compile(
    rf"^(?:{STAFF}|{AIDE})|^[^{NAME}]*,[ ]{AIDE}|^,[ ][A-Z][A-Za-z&]?[A-Z]{{1,4}}[;.]?$"
)
"""He may sit there as an official."""
_OF_OTHERS = re.compile(
    r"\b(?i:intern\w*|ambtena\w+|ambtelijke?|medewerkers|personeel\w*|bewoners|vrijwilligers|"
    r"secretariaat|bureau|staf|\w*ondersteuning|\w+groep(?<!werkgroep)|\w*team|"
    r"ministerie|belastingdienst|uwv|politie|defensie|ziekenhuis|integriteit|"
    r"jury|\w*klachten\w*|van toezicht|school|\w*vereniging)\b"
)
"""A group of employees or citizens, in a text that names another that advises."""
_ELSE = re.compile(
    r"\b(?i:gehoord\w*|bezwaarmakers?|bezwaarden?|verweerders?|aanvra\w+|appellant\w*|partijen|klagers?|"
    r"melding\w*|interviews?|geïnterview\w+|gespreks?\w*|gesproken|studenten|bewoners\w*|inspre\w+|"
    r"klankbord\w*|\w+groep|\w*team|opleidings\w+|examen\w*|ondersteuning|"
    r"\w+vereniging|stichting|namens)\b"
)
"""The head of others, between the name of a commission and this one."""
_BOARD = re.compile(r"\b(?i:raad van (?:toezicht|commissarissen|bestuur)|college van bestuur)\b")
_OFFICE = re.compile(
    rf"^\W*(?:(?P<chair>{_CHAIR})|(?i:(?:algemeen )?secretaris(?:-directeur)?))\W*$"
)
"""What stands below the names of those who sign for a council."""
_BOARD_HEAD = re.compile(
    r"^\W*(?i:(?:(?:leden|samenstelling)(?: van)? )?(?:(?:de|het) )?"
    r"(?:raad van (?:toezicht|commissarissen|bestuur)|college van bestuur))"
    r"(?: (?:van )?(?:(?:de|het) )?[A-Z][\w&.' -]{1,50})?\W*$"
)
"""Nothing but the name of a board, perhaps with that of its organisation."""
_HAS_SEAT = re.compile(rf"(?:\(|, )(?:{_SEAT}|(?i:bestuurder|bestuursvoorzitter))\W*$")
_MEETING = re.compile(
    r"\b(?i:\w*overleg|gesprek|bespreking|bezoek|reactie|brief|afstemming|contact|werkgroep|projectgroep|"
    r"stuurgroep|secretariaat|bureau|staf|met|aan|inzake|over|namens)\b"
)
"""The head of others, who have to do with a council."""
_APART = re.compile(
    r"^\W*(?i:(?:de|het)[ ])?(?!(?i:raad|college|leden|remuneratiecommissie|auditcommissie)\b)"
    r"(?i:[\w-]*(?:raad|commissie|vereniging|comité|club|bond|"
    r"stichting))\b"
)
"""And of another council, between the name of a board and this one."""
_AT_WORK = re.compile(
    r"\b(?i:\w*medewerk\w*|\w*adviseur|\w*secretaris|\w*ambtena\w+|burger|inwoner|jurist|"
    r"onderzoeker|\w*ondersteun\w*|student\w*|stagiaire?|\w*coördinator|\w*manager|notulist)\b"
)
_TEAM = re.compile(r"\b(?i:\w*team|\w*ondersteuning|\w*groep)\b")
"""And of those who work for one."""
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
    head: re.Pattern[str]
    """Nothing but titles before a name."""
    body: re.Pattern[str]
    commission: re.Pattern[str]
    high: Role
    other: Role
    chair: Role
    advises: bool
    director: Role
    seated: re.Pattern[str]
    """A row of who sits on a board: "Lid", "Bestuurder"."""
    signed: re.Pattern[str]
    """Its chair who signs: "A, voorzitter" on a line of its own."""
    on_behalf: re.Pattern[str]
    signing: re.Pattern[str]
    """The name of a high council above those who sign for it."""
    mandate: Role
    appointed: re.Pattern[str]

    def of(self, head: str, right: str) -> Role:
        """Return the role of a member by the head of his list and what stands behind his name."""
        if _OF_OTHERS.search(head) or _STAFF.match(right):
            return self.chair
        body = self.appointed.search(head) or self.body.search(head) or _GROUP.search(head)
        return self.other if body else self.chair


def compile_council(grammar: Grammar, roles: Roles, text: str) -> CouncilPatterns:
    """Return the patterns for these words and the text of this document. § stands for a name."""
    supervised = r"|(?i:begeleidingscommissie)" if seek(_PUBLISHED, text) else ""
    commission = rf"(?:{_COMMISSION}{supervised})"
    titles, high, advising = grammar.titles, roles.roles["hoog_college"], advises(text)
    one = rf"{titles}{ANYBODY}(?:{SP}{ANYBODY})?(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP})"
    return CouncilPatterns(
        pattern(rf"^\W*(?:{_MEMBERS}|{_CHAIR}){GAP}[:\t]{GAP}(?:{one})*{titles}$"),
        pattern(rf"^\W*{commission}[^:\t§]{{0,30}}[:\t]{GAP}(?:{one})*{titles}$"),
        pattern(
            rf"^\W*(?:(?:[a-z]|\d{{1,2}})[.)]{SP})?{titles}§"
            rf"(?:{SP}te{SP}[A-Z][\w' -]{{1,30}})?(?:,[^\n§]{{0,80}}|{SP}\([^()]*\))?[;,.]?$"
        ),
        compiled(
            rf"^(?:,{SP}|{GAP}\t{GAP}|{SP}\()(?:{_MEMBERS}|{_CHAIR})(?:\W*(?:$|\t)|\),{SP}[A-Z])"
        ),
        pattern(rf"^\W*{titles}$"),
        compiled(rf"(?<![\w-]){bodies_of(high)}(?![\w-])"),
        compiled(commission),
        high,
        roles.roles["adviescollege" if advising else "voorzitter"],
        roles.roles["voorzitter"],
        advising,
        roles.roles["bestuurder"],
        pattern(rf"^\W*(?:{_MEMBERS}|{_CHAIR}|(?i:bestuurder)){GAP}\t{GAP}{titles}$"),
        pattern(
            rf"^\W*{titles}§(?:,{SP}{_CHAIR}\W*)?$|^\W*(?:(?i:de){SP})?{_CHAIR},?{SP}{titles}§\W*$"
        ),
        compiled(r"^\W*(?i:namens de )(?:[\w-]*(?:commissie|raad))\b[^.§]{0,60},?$"),
        compiled(rf"^\W*(?i:namens )?(?i:(?:de|het) )?{bodies_of(high)},?$"),
        roles.roles["mandaat"],
        compiled(rf"(?<![\w-]){appointees(text)}(?![\w-])"),
    )


def read_council(place: Place, patterns: CouncilPatterns) -> Iterator[Clue]:
    """Yield that a name stands among the members of a council or commission."""
    place = _labelled(place)
    if patterns.labelled.match(place.left):
        yield Clue(patterns.of(place.left, place.right), Strength.CERTAIN, _SHOWN)
        return
    if patterns.item.match(place.own) and len(place.cells) == 1:
        head = next((line for line in place.upwards(_ROWS) if NAME not in line and line), "")
        if _APPOINTED.search(head) and any(map(patterns.body.search, place.upwards(2 * _ROWS))):
            yield Clue(patterns.high, Strength.CERTAIN, _SHOWN)
            return
        group = patterns.advises and _GROUP.search(head)
        if group or _CONSISTS.search(head) or _APPOINTED.search(head):
            yield Clue(patterns.of(head, place.right), Strength.CERTAIN, _SHOWN)
            return
    scholar = _SCHOLAR.match(place.right) and not _AT_WORK.search(place.right)
    if scholar and patterns.head.match(place.left):
        head = next((line for line in place.upwards(2 * _ROWS) if NAME not in line), "")
        if patterns.body.search(head) and not _MEETING.search(head) and not _TEAM.search(head):
            yield Clue(patterns.high, Strength.CERTAIN, _SHOWN)
            return
    if head := _signs(place, patterns):
        yield Clue(
            patterns.of(head, place.right),
            Strength.CERTAIN,
            "de ondertekening namens de raad of commissie",
        )
        return
    if role := _heads(place, patterns):
        yield Clue(role, Strength.CERTAIN, "de ondertekening namens de raad of commissie")
        return
    if patterns.seated.match(place.left):
        above = takewhile(lambda line: len(line) < _HEADING, place.upwards(_ROWS))
        heads = (line for line in above if NAME not in line)
        telling = (_BOARD, _MEETING, _TEAM)
        head = next((h for h in heads if any(told.search(h) for told in telling)), "")
        if _BOARD.search(head) and not (_MEETING.search(head) or _TEAM.search(head)):
            yield Clue(patterns.director, Strength.CERTAIN, _SHOWN)
            return
    if sits := _on_board(place, patterns):
        yield Clue(sits, Strength.CERTAIN, _SHOWN)
        return
    several = len(_SEVERAL.findall(place.own)) > 1 and _SEATED.match(place.right)
    label = patterns.listed.match(place.left) or several
    if not label and not (patterns.behind.match(place.right) and patterns.head.match(place.left)):
        return
    lines = list(takewhile(lambda line: len(line) < _HEADING, place.upwards(_ROWS)))
    for number, whole in enumerate(lines):
        line = whole.partition(NAME)[0]  # "Staatscommissie B, voorzitter A"
        if not line or whole.endswith("."):
            continue
        if _MEETING.search(line):
            return
        between = [other.partition(NAME)[0] for other in lines[:number]]
        if any(map(_APART.match, between)):
            return
        board = _BOARD.search(line) and not any(map(_TEAM.search, (*between, line)))
        if board or patterns.body.search(line):
            role = patterns.director if board else patterns.high
            yield Clue(role, Strength.CERTAIN, _SHOWN)
            return
        if patterns.commission.search(line):
            others = any(map(_ELSE.search, lines[:number]))
            role = patterns.chair if others else patterns.of(line, place.right)
            yield Clue(role, Strength.CERTAIN, _SHOWN)
            return


def _on_board(place: Place, patterns: CouncilPatterns) -> Role | None:
    """Return the role of a name in the list right below the heading of a board.

    Where some have their seat behind them the others sit there as well.
    """
    if len(place.cells) > 1 or not patterns.item.match(place.own) or _STAFF.match(place.right):
        return None
    above = list(place.upwards(2 * _ROWS))
    rows = list(takewhile(patterns.item.match, above))
    if not _BOARD_HEAD.match(next(filter(None, above[len(rows) :]), "")):
        return None
    seats = (*rows, place.own, *takewhile(patterns.item.match, place.downwards(_ROWS)))
    return patterns.director if any(map(_HAS_SEAT.search, seats)) else patterns.chair


def _labelled(place: Place) -> Place:
    """Return the place with the label of the rows above, where its own first cell is empty."""
    if place.cell != 1 or place.cells[0].strip():
        return place
    rows = (line.split("\t") for line in reversed(place.lines[: place.line]))
    label = next((row[0] for row in takewhile(lambda r: len(r) > 1, rows) if row[0].strip()), "")
    return replace(place, left=label + place.left) if NAME not in label else place


def _heads(place: Place, patterns: CouncilPatterns) -> Role | None:
    """Return the role of who signs right below the name of a high council, by his office below."""
    below = place.row_below
    if len(below) != len(place.cells) or not re.match(rf"^\W*{NAME}\W*$", place.own):
        return None
    office = _OFFICE.match(below[place.cell])
    head = next(filter(None, place.upwards(_ROWS)), "") if office else ""
    if not office or not patterns.signing.match(head):
        return None
    return patterns.high if office["chair"] else patterns.mandate


def _signs(place: Place, patterns: CouncilPatterns) -> str:
    """Return the line "namens de commissie" when a name is that of the chair who signs below it."""
    if not patterns.signed.match(place.own) or len(place.cells) > 1:
        return ""
    chaired = re.search(_CHAIR, place.own) or re.match(rf"^\W*(?:de )?{_CHAIR}\W*$", place.below)
    head = next((line for line in place.upwards(_ROWS) if line), "")
    return head if chaired and patterns.on_behalf.match(head) else ""
