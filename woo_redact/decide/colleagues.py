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
from woo_redact.rulebook.roles import Role, Side

_OFFICES = frozenset({"bewindspersoon", "volksvertegenwoordiger", "bestuurder_overheid", "bekend"})
_ACTS = re.compile(
    r"\b(?i:moties?|amendement\w*|coalitie\w*|oppositie|plenair\w*|woordvoerders|inbreng|fracties?|"
    r"raadsvragen|kamervragen|stemming|portefeuille\w*|bewindsl\w+|toezegging\w*|bilat\w*|eurotop|"
    r"kanselier|veto|aftreden|opvolger|voorganger|kabinet\w*|college|formatie)\b|\b(?:TK|EK|MP|MR|AO|CD|WGO)\b"
)
"""What politicians do, besides what fame.py knows."""
_AFFAIR = re.compile(
    r"@|\b0\d{1,3}[ -]?\d{3}|\+31|\b(?i:tel|telefoon|bereikbaar|doorkies\w*|kamer \d|wonende|woont|"
    r"woonachtig|geboren|bsn|dossierhouder|beleidsmedewerker|opsteller|steller|notulist|notulen|"
    r"secretaresse|medewerker|adviseur|klager|verzoeker|bezwaarmaker|aanvrager|patiënte?|stagiaire?|"
    r"collega's?|jurist|teamleider|afdelingshoofd|familie|fam|gezin|klaagt|klaagde|"
    r"bezwaar|perceel|omwonenden?|bewoners?|bewoonster)\b"
)
"""What tells of somebody who works for the authority, or has a case there."""
_UNIT = re.compile(r"^[ ]?\((?!(?:[A-Z]{3})\))[A-Z][\w&/ .-]{0,14}\)")
"""A unit behind a name: "Klaver (WJZ)". Three letters may be a country: "Michel (BEL)"."""
_CLERK = re.compile(r"(?i)\b(?:steller|opsteller|behandeld|contact|notulist|van|aan|cc|namens)\W*$")
_NEAR = 2
"""So many colleagues beside a surname that many bear leave no doubt."""


def read_colleagues(
    places: Sequence[Place], mentions: Sequence[Mention], fame: Fame
) -> dict[int, Clue]:
    """Return a clue for each surname of a politician that nothing else explains, by its index."""
    fits = {
        m.index: fame.fit(m.name) for m in mentions if m.name.bare and fame.fit(m.name) is not None
    }
    taken = set(_taken(mentions, fame))
    offices = {m.index: role for m in mentions if (role := _office(m))}
    listed = {i for i, fit in fits.items() if fit is not Fit.WORD and i not in taken}
    by_line: dict[int, list[int]] = {}
    for mention in mentions:
        by_line.setdefault(places[mention.index].line, []).append(mention.index)
    names = {m.index: m.name.surname for m in mentions}
    found = {}
    for mention in mentions:
        index = mention.index
        fit = fits.get(index)
        if fit is None or index in taken or not _is_open(mention):
            continue
        place = places[index]
        beside = {
            names[other]
            for other in _beside(index, places, by_line)
            if (other in offices or other in listed) and names[other] != names[index]
        }
        elsewhere = any(names[other] != names[index] for other in offices)
        if strength := _strength(fit, place, len(beside), elsewhere, mention.female is not None):
            found[index] = Clue(fame.office, strength, "de politici die ernaast staan")
    return found


def _strength(
    fit: Fit, place: Place, beside: int, elsewhere: bool, titled: bool
) -> Strength | None:
    """Judge a listed surname by how many bear it and what stands around it."""
    if _AFFAIR.search(place.sentence) or _UNIT.match(place.right) or _CLERK.search(place.left):
        return Strength.POSSIBLE if fit is Fit.UNIQUE and beside else None
    political = bool(POLITICS.search(place.sentence) or _ACTS.search(place.sentence))
    points = min(beside, _NEAR) + political - titled
    if fit is Fit.UNIQUE:
        return Strength.CERTAIN if beside or political or elsewhere else Strength.POSSIBLE
    if fit is Fit.RARE:
        sure = points > 0
        if sure or not elsewhere or titled or _AFFAIR.search(place.left + place.right):
            return Strength.CERTAIN if sure else None
        return Strength.POSSIBLE
    if fit is Fit.SHARED:
        if points >= _NEAR:
            return Strength.CERTAIN
        return Strength.POSSIBLE if points > 0 else None
    return Strength.POSSIBLE if beside >= _NEAR and not titled else None


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


def _office(mention: Mention) -> Role | None:
    """Return the political office that is certain at a mention."""
    roles = (
        clue.role
        for clue in mention.clues
        if clue.strength >= Strength.CERTAIN and clue.role.name in _OFFICES
    )
    return next(roles, None)


def _taken(mentions: Iterable[Mention], fame: Fame) -> Iterator[int]:
    """Yield the surnames that somebody else in the document bears as well."""
    others: defaultdict[str, set[Name]] = defaultdict(set)
    for mention in mentions:
        if not mention.name.bare and not fame.lists(mention.name) and _office(mention) is None:
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
