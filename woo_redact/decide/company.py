"""Read names everybody knows in each other's company: several of them in one text are no namesakes.

A full name on a list of office-holders, authors or people of the past may be that of somebody else.
Where others of those lists stand in the same sentence or list, or several in the same document, it
is the one everybody knows; so it is where a public office may be his. Not in a sentence about a
case or a message.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from woo_redact.decide.clue import FUNCTION, Clue, Strength
from woo_redact.decide.colleagues import is_affair
from woo_redact.decide.fame import LISTED, Fame
from woo_redact.decide.historic import HISTORIC, RENOWNED
from woo_redact.decide.masked import Place
from woo_redact.decide.person import KNOWN, Mention
from woo_redact.rulebook.roles import Role, Side

_LISTED = frozenset({LISTED, HISTORIC, RENOWNED})
_CONTEXT = re.compile(
    r"@|\b0\d{1,3}[ -]?\d{3}|"
    r"\b(?i:cc|groet(?:en|jes)?|opsteller|steller|notulist|notulen|verslag|contact\w*)\b"
)
_STOP, _PART = re.compile(r"[.!?][ ]"), re.compile(r"[,;\t]|\ben\b")
"""What ends a sentence, and an entry of an enumeration."""
_STAFF = re.compile(
    r"^[ ]?(?:\(|,[ ]|\t[ ]?)"
    r"(?:(?:ministerie|dir(?:ectie|\.)|afdeling|afd\.|team|cluster|programma)[ ]|"
    r"(?:AZ|BZ|BZK|DEF|EZK?|KGG|FIN|Fin|IenW|JenV|AenM|LNV|LVVN|OCW|SZW|VWS|VRO|WJZ|FEZ|BPZ|HRM|DC|DCo|"
    r"PDGM|DG\w{1,5}|RIVM|RWS|RVO|DUO|UWV|IND|NVWA|Belastingdienst)(?![\w-]))"
)
"""Behind a name, where somebody works for the state."""
_SHOWN = "de andere bekende namen in de tekst"
_OFFICE = "de functie bij een bekende naam"
_GIVEN = "de voornaam van een ambtsdrager die de tekst noemt"
_BESIDE, _AROUND = 1, 3
"""So many others must stand on the same line, or in the document."""


def read_company(
    places: Sequence[Place],
    mentions: Sequence[Mention],
    fame: Fame,
    told: Mapping[int, Clue],
    renowned: Role,
) -> dict[int, Clue]:
    """Return by index the clue of each listed full name that its company makes certain.

    `told` is what the lists of authors and of the past have for a name where its place tells
    nothing: in a table, or a line of a few words. `renowned` is the role of a writer or scholar
    where no work of his is cited.
    """
    known = {
        m.index: m.name
        for m in mentions
        if not m.name.bare and (m.index in told or _is_listed(m, fame))
    }
    found: dict[int, Clue] = {}
    for mention in mentions:
        index = mention.index
        maybe = next((c for c in mention.clues if c.shown in _LISTED), told.get(index))
        if index not in known or maybe is None or not _is_open(mention) or not mention.name.given:
            continue
        if any(c.shown.startswith(FUNCTION) and _is_possible(c) for c in mention.clues):
            found[index] = replace(maybe, strength=Strength.CERTAIN, shown=_OFFICE)
            continue
        if any(map(_leads, mention.clues)) and not fame.may_be_other(mention.name):
            found[index] = replace(maybe, strength=Strength.CERTAIN, shown=_OFFICE)
            continue
        if fame.lists(mention.name) and fame.may_be_other(mention.name):
            continue
        place = places[index]
        if is_affair(place) or _CONTEXT.search(_entry(place)) or _STAFF.match(place.right):
            continue
        others = {name for other, name in known.items() if name.key != mention.name.key}
        beside = {
            name
            for other, name in known.items()
            if name in others and places[other].line == place.line
        }
        if len(beside) >= _BESIDE or len(others) >= _AROUND:
            role = renowned if maybe.shown == RENOWNED else maybe.role
            found[index] = Clue(role, Strength.CERTAIN, _SHOWN)
    return found


def _entry(place: Place) -> str:
    """Return the words of a sentence about one of several: its head, and his own entry in it.

    "Aanwezig: A, B, C (verslag)": the report is C's work.
    """
    left, right = _STOP.split(place.left)[-1], _STOP.split(place.right)[0]
    head, colon, entries = left.rpartition(":")
    own = _PART.split(entries)[-1] + _PART.split(right)[0]
    return f"{head}{colon} {own}"


def _leads(clue: Clue) -> bool:
    """Say whether a mention is that of who chairs or leads something, by its own function."""
    own = clue.shown.startswith(FUNCTION) or clue.shown == "de functie in dezelfde rij"
    return own and clue.role.name == "voorzitter" and clue.strength >= Strength.CERTAIN


def _is_listed(mention: Mention, fame: Fame) -> bool:
    """Say whether the whole name is that of somebody everybody knows, as far as a list can tell."""
    return any(c.shown in _LISTED for c in mention.clues) or fame.lists(mention.name)


def _is_open(mention: Mention) -> bool:
    """Say whether nothing certain is known of a mention, and nothing against it."""
    return not any(
        (c.role.side is Side.OPENBAAR and c.strength >= Strength.CERTAIN)
        or c.role.side is Side.BESLOTEN
        for c in mention.clues
    )


def _is_possible(clue: Clue) -> bool:
    """Say whether a clue shows a public office without proving it: "Jansen (DG)"."""
    return clue.role.side is Side.OPENBAAR and clue.strength is Strength.POSSIBLE


def read_given(mentions: Sequence[Mention], fame: Fame) -> dict[int, Clue]:
    """Return by index a clue for each first name alone of an office-holder named by surname.

    "Sophie" in a message that speaks of minister Hermans: the list knows her first name.
    """
    taken = {m.name.surname for m in mentions if not m.name.bare}
    taken |= {given for m in mentions for given in m.name.given}
    firsts = {
        known.given[0]
        for m in mentions
        if m.name.bare and _holds_office(m)
        for known in fame.known.get(m.name.key, ())
        if known.infix == m.name.infix and known.given
    }
    clue = Clue(fame.office, Strength.POSSIBLE, _GIVEN)
    return {
        m.index: clue
        for m in mentions
        if m.name.bare
        and not m.name.infix
        and m.name.surname in firsts - taken
        and all(c.strength is Strength.HINT for c in m.clues)
    }


def _holds_office(mention: Mention) -> bool:
    """Say whether a political office is certain at a mention."""
    return any(
        c.strength >= Strength.CERTAIN and c.role.name in ("bewindspersoon", KNOWN)
        for c in mention.clues
    )
