"""Read who leads an organisation outside government: it speaks by the mouth of its director.

"Karel Loeff, directeur van de Bond Heemschut": names of directors of a ministry are redacted, the
director of a known organisation is the one who speaks for it. What it is, a list tells.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import GAP, SP, Grammar, compiled, named
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

_KNOWN, _NATIONAL = "bekende_organisaties", "belangenorganisaties"
"""The lists in rules/lists: of all kinds, and those that speak for many."""
_HEAD = (
    r"(?:(?i:(?:(?:algemeen|uitvoerend|artistiek|zakelijk|wetenschappelijk|medisch|interim)[ -])?"
    r"(?:directeur(?:-bestuurder|-generaal)?|directrice)|"
    r"(?:bestuurs|vice-?|co-?)?voorzitter|voorzitster|bestuurder|oprichter|oprichtster|president|topman|"
    r"topvrouw|baas|voorman|voorvrouw)|CEO|ceo|vz\.?)"
)
_WORDS = (
    rf"[A-Z][\w&+.’'-]*"
    rf"(?:{SP}(?:(?:van|voor|de|het|der|den|en|in|&|tot){SP}){{0,3}}[A-Z][\w&+’'-]*){{0,5}}"
)
"""Words that may be the name of an organisation; the list says how many of them are."""
_KIND = (
    r"(?:(?:de|het|onze){SP})?(?:(?:nationale|landelijke|koninklijke|christelijke|Nederlandse|grootste){SP})?"
    r"(?:[a-z-]*(?:organisatie|vereniging|koepel|bond|club|stichting|museum|bank|concern|bedrijf|fabriek|"
    r"fabrikant|producent|keten|omroep|groep|centrale|maatschappij|verzekeraar|platform|instituut|fonds|"
    r"orkest|federatie|partij|denktank){SP})?"
).replace("{SP}", SP)
"""Before it: "de", "brancheorganisatie". A field is none: "directeur communicatie bij"."""
_BECAME = (
    r"(?:(?:her)?benoemd|aangesteld|verkozen|gekozen|vertrekt|stopt|begint|start|aangetreden|afgetreden|"
    r"teruggetreden|opgevolgd)[ ](?:tot|als)[ ]"
)
_OF = rf"{SP}(?:(?:van|bij|voor){SP})?{_KIND}"
_SAID = re.compile(
    r"\b(?:zei|zegt|noemde|noemt|sprak|spreekt|reageerde|reageert|verklaarde|verklaart|aldus|volgens|Volgens|"
    r"schreef|schrijft|betoog(?:t|de)|stel(?:t|de)|pleit(?:te)?|waarschuw(?:t|de)|vindt|hoopt|licht(?:te)?|"
    r"ondertekend|ondertekende|tekende[nr]?|uitspra(?:ak|ken)|kritiek|interview)\b"
)
"""What somebody says for an organisation."""
_WITH_ME = re.compile(r"\b(?:heb|sprak|spreek) ik\b|\b[Ii]k (?:heb|sprak|spreek)\b")
"""And the words of a minister about whom he spoke with."""
SHOWN = "de leiding van een organisatie buiten de overheid"
_OWN_WORDS = re.compile(r"\b(?:wonende?|woonachtig|geboren|bsn|patiënte?|verdachte?)\b|@")
_INSTITUTION = re.compile(
    r"(?:\b|(?<=[a-z]))(?i:museum|theater|schouwburg|stichting|vereniging|\w{3,}bond|federatie|festival|orkest|"
    r"hogeschool|universiteit|koepel|verbond|platform|genootschap|coalitie|dierentuin|ziekenhuis|"
    r"branche\w*|filharmonisch|opera)\b"
)
"""A word in the name of an organisation that is no part of the state."""


@dataclass(frozen=True)
class OutsidePatterns:
    """The patterns of this module with the roles they show. `org` is the organisation."""

    behind: re.Pattern[str]
    titled: re.Pattern[str]
    """Only the function before the name: the organisation stands behind it."""
    before: tuple[re.Pattern[str], ...]
    spoken: re.Pattern[str]
    """The organisation alone behind the name."""
    stated: re.Pattern[str]
    """Only the function, behind the name: the sentence told for whom."""
    on_behalf: re.Pattern[str]
    cell: re.Pattern[str]
    organisations: frozenset[str]
    national: frozenset[str]
    known: frozenset[str]
    """Both."""
    director: Role
    chair: Role


def compile_outside(grammar: Grammar, rulebook: RuleBook) -> OutsidePatterns:
    """Return the patterns for these words. § stands for a name."""
    roles = rulebook.roles
    state = {*roles.authorities, *roles.departments, *roles.portfolios}
    bodies = (body for body in roles.roles["bestuurder"].bodies if body[0].isupper())
    national = rulebook.lists[_NATIONAL].union(bodies) - state
    organisations = rulebook.lists[_KNOWN] - state
    titles = grammar.titles
    return OutsidePatterns(
        compiled(
            rf"^(?:,{SP}|{GAP}\(|{SP}(?:(?:is|was|wordt|werd){SP})?{_BECAME}|{SP}(?:is|was){SP})"
            rf"(?:(?:de|als|toen|nu|nieuwe){SP})*{_HEAD}{_OF}(?P<org>{_WORDS})"
        ),
        compiled(rf"(?<![\w-]){_HEAD}{SP}{titles}$"),
        (
            compiled(rf"(?<![\w-]){_HEAD}{_OF}(?P<org>{_WORDS})(?:,|{SP}is|{SP}was)?{SP}{titles}$"),
            compiled(rf"(?<![\w-])(?P<org>{_WORDS})[ -]{_HEAD},?{SP}{titles}$"),
            compiled(rf"(?<![\w-])(?P<org>{_WORDS}){SP}\({_HEAD}{SP}{titles}$"),
        ),
        compiled(rf"^{SP}(?:(?:van|namens){SP}{_KIND}|\()(?P<org>{_WORDS})"),
        compiled(rf"^(?:,{SP}|{SP}\()(?:de{SP})?{_HEAD}(?=[.,;:)]|$)"),
        compiled(
            named(
                rf"\b(?i:namens|voor|van{SP}de{SP}zijde{SP}van|bij{SP}monde{SP}van){SP}{_KIND}(?P<org>{_WORDS})"
                rf"(?:,{SP}|{SP}\(|:{SP}|(?:{SP}[a-z]+){{1,3}}{SP}){titles}$"
            )
        ),
        compiled(rf"^\W*{_HEAD}\W*$"),
        organisations,
        national,
        organisations | national,
        roles.roles["bestuurder"],
        roles.roles["voorzitter"],
    )


def without_officials(clues: tuple[Clue, ...]) -> tuple[Clue, ...]:
    """Return the clues without the function that only a leader within government has."""
    if not any(clue.shown == SHOWN for clue in clues):
        return clues
    return tuple(c for c in clues if c.role.name != "leidinggevende")


def read_outside(place: Place, patterns: OutsidePatterns) -> Iterator[Clue]:
    """Yield that a name is that of who leads an organisation on the list.

    What he says for one of the whole country he says in public; of another it is a doubt.
    """
    org = _led(place, patterns)
    if _OWN_WORDS.search(place.sentence):
        return
    if org is None:
        if _speaks_for(place, patterns):
            yield Clue(patterns.chair, Strength.CERTAIN, "de uitspraak namens een organisatie")
        return
    listed = org in patterns.organisations and _SAID.search(place.sentence)
    public = org in patterns.national or listed
    role = patterns.director if public else patterns.chair
    yield Clue(role, Strength.CERTAIN, SHOWN)


def _led(place: Place, patterns: OutsidePatterns) -> str | None:
    """Return the organisation that this person leads, None when no list has it."""
    known = patterns.known
    if len(place.cells) > 1:
        others = [cell.strip() for n, cell in enumerate(place.cells) if n != place.cell]
        # with two names in a row one is the contact
        alone = not any(NAME in cell for cell in others)
        if alone and any(map(patterns.cell.match, others)):
            found = (_longest(cell, known) for cell in others if cell[:1].isupper())
            return next((org for org in found if org), None)
    if behind := patterns.behind.match(place.right):
        return _longest(behind["org"], known)
    told = patterns.spoken.match(place.right)
    if told and patterns.titled.search(place.left):
        return _longest(told["org"], known)
    for pattern in patterns.before:
        if before := pattern.search(place.left):
            org = before["org"]
            return org if org in known or _INSTITUTION.search(org) else None
    if patterns.stated.match(place.right):
        told = patterns.on_behalf.search(place.left)
        return _longest(told["org"], known) if told else None
    return None


def _speaks_for(place: Place, patterns: OutsidePatterns) -> bool:
    """Say whether somebody speaks in public for an organisation, who may be its head."""
    told = patterns.spoken.match(place.right)
    body = _listed(told["org"], patterns.national) if told else None
    if body and (_SAID.search(place.sentence) or _WITH_ME.search(place.sentence)):
        return True
    behalf = patterns.on_behalf.search(place.left)
    return behalf is not None and behalf["org"] in patterns.national


def _listed(text: str, known: Collection[str]) -> str | None:
    """Return the longest name on the list with which this text begins."""
    words = text.split()
    forms = (" ".join(words[:count]).rstrip(".,;)") for count in range(len(words), 0, -1))
    return next((form for form in forms if form in known), None)


def _longest(text: str, known: Collection[str]) -> str | None:
    """Return the organisation on the list with which this text begins, or its institution."""
    return _listed(text, known) or (text if _INSTITUTION.search(text) else None)
