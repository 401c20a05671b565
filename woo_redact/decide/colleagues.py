"""Read politicians named by surname alone, from the colleagues and the politics beside them.

"Meloni en Macron wilden meer; Frederiksen niet": a surname on the list of office-holders proves
nothing alone, for others bear it. Colleagues in the same sentence or list do, and so does a
sentence about motions and ministers. Surnames that many bear need more than others.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.fame import POLITICS, Fame, Fit
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.name import Name, same
from woo_redact.decide.person import LABELS, Mention
from woo_redact.rulebook.roles import Side

_OFFICES = frozenset({"bewindspersoon", "volksvertegenwoordiger", "bestuurder_overheid", "bekend"})
_ACTS = re.compile(
    r"\b(?i:moties?|amendement\w*|coalitie\w*|oppositie|plenair\w*|woordvoerders|inbreng|fracties?|"
    r"raadsvragen|kamervragen|stemming|portefeuille\w*|bewindsl\w+|toezegging\w*|bilat\w*|eurotop|"
    r"kanselier|veto|aftreden|opvolger|voorganger|kabinet\w*|college|formatie)\b|"
    r"\b(?:TK|EK|MP|MR|AO|CD|WGO)\b"
)
"""What politicians do, besides what fame.py knows."""
_AFFAIR = re.compile(
    r"@|\b0\d{1,3}[ -]?\d{3}|\+31|\b(?i:tel|telefoon|bereikbaar|doorkies\w*|kamer \d|wonende|woont|"
    r"woonachtig|geboren|bsn|dossierhouder|beleidsmedewerker|opsteller|steller|notulist|notulen|"
    r"secretaresse|medewerker|adviseur|klager|verzoeker|bezwaarmaker|aanvrager|patiënte?|stagiaire?|"
    r"ambtelijk\w*|collega's?|jurist|teamleider|afdelingshoofd|familie|fam|gezin|klaagt|klaagde|"
    r"bezwaar|perceel|omwonenden?|bewoners?|bewoonster)\b"
)
"""What tells of somebody who works for the authority, or has a case there."""
_UNIT = re.compile(
    r"^[ ]?\((?!(?!FEZ|WJZ|BPZ|AEP|HRM|DBV|DBO|DCO|BZK|VWS|OCW|SZW|LNV|RWS|RVO|DUO|UWV|IND)"
    r"[A-Z]{3}\))"
    r"[A-Z][\w&/ .-]{0,14}\)"
)
"""A unit behind a name: "Klaver (WJZ)". Three letters may be a country: "Michel (BEL)"."""
_CLERK = re.compile(
    r"(?i)(?:\b(?:steller|opsteller|behandeld door|contact|notulist)\W*"
    r"|\b(?:van|aan|cc|bcc)\s*:\s*)$"
)
_STOP = re.compile(r"[.!?;][ ]")
_SHOWN = "de politiek of de politici ernaast"
_NAMED_NEAR = 120
_OFFICES_NAMED = re.compile(
    r"\b(?:MP|(?i:stas|min|minister|staatssecretaris|bewindspersonen|bewindslieden|kamerleden))\b"
)
"""Words near a surname by which a mail speaks of politicians."""
_NEAR, _MANY = 2, 3
"""So much must stand beside a surname that few bear, and beside one that many bear: a colleague
whose office is certain weighs two, another surname of the list one."""


def read_colleagues(
    places: Sequence[Place], mentions: Sequence[Mention], fame: Fame
) -> dict[int, Clue]:
    """Return a clue for each surname of a politician that nothing else explains, by its index."""
    taken = frozenset(_taken(mentions, fame))
    open_ones = [m for m in mentions if m.index not in taken and _is_open(m)]
    known = {m.index for m in mentions if _has_office(m)}
    famous = {m.name for m in mentions if fame.is_famous(m.name) and not fame.is_shared(m.name)}
    # two of them in one text are no namesakes
    lines = places[0].lines if places else ()
    public = len(famous) > 1 or POLITICS.search("\n".join(lines)) is not None
    found: dict[int, Clue] = {}
    for _ in range(2):  # who is known now tells of others
        found |= dict(_read(open_ones, mentions, places, fame, frozenset(known - taken), public))
        known |= {i for i, clue in found.items() if clue.strength is Strength.CERTAIN}
    return found


def _read(
    open_ones: Sequence[Mention],
    mentions: Sequence[Mention],
    places: Sequence[Place],
    fame: Fame,
    known: frozenset[int],
    everybody: bool,
) -> Iterator[tuple[int, Clue]]:
    """Yield the clues of one round; `known` are the mentions whose office is certain.

    `everybody` says whether those everybody knows may be expected in the document.
    """
    by_line: defaultdict[int, list[int]] = defaultdict(list)
    names = {m.index: m.name.surname for m in mentions}
    for index in names:
        by_line[places[index].line].append(index)
    fits = {m.index: fit for m in open_ones if not m.name.initials and (fit := fame.fit(m.name))}
    public = known | {index for index, fit in fits.items() if fit is not Fit.WORD}
    for mention in open_ones:
        index, place = mention.index, places[mention.index]
        elsewhere = any(names[other] != names[index] for other in known)
        strength = None
        if mention.name.given and fame.lists(mention.name):
            here = everybody and fame.is_famous(mention.name)
            told = _is_told(place, fame.is_shared(mention.name), elsewhere or here)
            if told and not fame.may_be_other(mention.name):
                strength = Strength.CERTAIN
        elif fit := fits.get(index):
            near = list(_beside(index, places, by_line))
            beside = {names[other] for other in near if other in public} - {names[index]}
            strangers = {names[other] for other in near} - beside - {names[index]}
            if len(beside) < len(strangers):  # they sit in one room, or get one message
                beside, elsewhere = set(), False
            sure = beside & {names[other] for other in near if other in known}
            weight = len(beside) + len(sure)
            strength = _strength(fit, place, weight, elsewhere, mention.female is not None)
        if strength:
            yield index, Clue(fame.office, strength, _SHOWN)


def is_affair(place: Place) -> bool:
    """Say whether a sentence tells of somebody with a case, or of who wrote or got a message."""
    return bool(_AFFAIR.search(_clause(place)) or _CLERK.search(place.left))


def _clause(place: Place) -> str:
    """Return the words around a name up to a semicolon: "A, B; notulist C" tells nothing of A."""
    return f"{_STOP.split(place.left)[-1]} {_STOP.split(place.right)[0]}"


def _is_told(place: Place, shared: bool, elsewhere: bool) -> bool:
    """Say whether what is around a full name of the list shows that it is the office-holder."""
    if is_affair(place):
        return False
    political = POLITICS.search(place.around) or _ACTS.search(place.around)
    return bool(political) or (elsewhere and not shared)


def _strength(
    fit: Fit, place: Place, weight: int, elsewhere: bool, titled: bool
) -> Strength | None:
    """Judge a listed surname by how many bear it and the weight of the colleagues beside it."""
    affair = weight < 2 * _MANY and _AFFAIR.search(_clause(place))
    if affair or _UNIT.match(place.right) or _CLERK.search(place.left):
        return Strength.POSSIBLE if fit is Fit.UNIQUE and weight else None
    acts = bool(_ACTS.search(place.sentence))
    political = acts or bool(POLITICS.search(place.sentence))
    points = weight + acts - titled
    if fit is Fit.UNIQUE:
        told = weight or (acts if titled else political or elsewhere)
        return Strength.CERTAIN if told else Strength.POSSIBLE
    if fit is Fit.RARE:
        if weight and points >= _NEAR:
            return Strength.CERTAIN
        affair = _AFFAIR.search(place.left + place.right)
        political = political or bool(
            _OFFICES_NAMED.search(place.left[-_NAMED_NEAR:] + place.right[:_NAMED_NEAR])
        )
        told = weight or political or (elsewhere and not affair)
        return Strength.POSSIBLE if told and not titled else None
    if fit is Fit.SHARED:
        if points > _MANY:
            return Strength.CERTAIN
        return Strength.POSSIBLE if points == _MANY else None
    return Strength.POSSIBLE if weight >= _NEAR and not titled else None


def _beside(index: int, places: Sequence[Place], by_line: Mapping[int, list[int]]) -> Iterator[int]:
    """Yield who else stands in the same sentence, or in the lines of a list around it."""
    place = places[index]
    for other in by_line[place.line]:
        here = places[other]
        between = (
            place.left[len(here.left) + 1 :]
            if len(here.left) < len(place.left)
            else here.left[len(place.left) + 1 :]
        )
        if other != index and not re.search(r"[.!?][ ]", between):
            yield other
    if place.own.strip() != NAME:
        return
    for step in (-1, 1):
        line = place.line + step
        while 0 <= line < len(place.lines) and place.lines[line].strip():
            entries = [i for i in by_line.get(line, ()) if places[i].own.strip() == NAME]
            if not entries:
                break
            yield from (i for i in entries if places[i].cell == place.cell)
            line += step


def _has_office(mention: Mention) -> bool:
    """Say whether a political office is certain at a mention."""
    return any(
        clue.strength >= Strength.CERTAIN and clue.role.name in _OFFICES for clue in mention.clues
    )


def _taken(mentions: Iterable[Mention], fame: Fame) -> Iterator[int]:
    """Yield the surnames that somebody else in the document bears as well."""
    others: defaultdict[str, set[Name]] = defaultdict(set)
    for mention in mentions:
        if not mention.name.bare and not fame.lists(mention.name) and not _has_office(mention):
            others[mention.name.key].add(mention.name)
    for mention in mentions:
        if mention.name.bare and any(same(mention.name, n) for n in others[mention.name.key]):
            yield mention.index


def _is_open(mention: Mention) -> bool:
    """Say whether nothing certain is known of a mention."""
    return not any(
        clue.strength >= Strength.CERTAIN
        or (clue.role.side is Side.OPENBAAR and clue.role.name in LABELS)
        for clue in mention.clues
    )
