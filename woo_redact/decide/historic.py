"""Read where a name is that of somebody everybody knows: of long ago, or an author of now."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from woo_redact.decide.callings import PUBLIC
from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import any_of, compiled
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.name import fold, folded
from woo_redact.model.document import Document
from woo_redact.model.finding import Finding
from woo_redact.rulebook.roles import Role

FAMOUS, NAMESAKES, AUTHORS = "historische_personen", "historische_naamgenoten", "bekende_auteurs"
"""The lists in rules/lists: who has no living namesakes to speak of, who may have, who lives."""
_TEXTUAL = frozenset(
    f"naam/{rule}"
    for rule in (
        "voornaam", "achternaam", "tussenvoegsel", "voorletters", "model", "functie", "herhaling",
        "titel",
    )
)  # fmt: skip
"""Rules of detection that find a name in a sentence; a field, a mail head or a greeting is none."""
_WORDS = 4
"""So many words of small letters on its line are a sentence."""
_CONTACT = re.compile(
    r"@|\b0\d{1,3}[ -]?\d{3}|\+\d\d|\b(?i:tel|telefoon|mobiel|e-?mail|t\.a\.v|ter attentie|namens|"
    r"geboren|geb|bsn|contactpersoon|(?-i:Aanwezig|Afwezig)|cc|groet|paraaf|opgesteld|wonende|gemachtigde|"
    r"aanvrager|bezwaarmaker|klager|verzoeker|melder|eigenaar)\b"
)
_DIRECT = re.compile(r"@|\b0\d{1,3}[ -]?\d{3}|\+\d\d|\b(?i:bsn|t\.a\.v)\b")
"""And in a sentence with the whole name of somebody who has no namesakes to speak of."""
_ADDRESSED = re.compile(
    r"(?i:\b(?:de heer|de heren|heer|meneer|mevrouw|mevr\.|mevr|mw\.?|dhr\.?|mr\.|drs\.|ing\.|ir\.|"
    r"beste|geachte|dag|hoi|hallo|collega))\s*$"
)
_PAST = re.compile(
    r"\b(?:in|sinds|anno|rond|omstreeks|uit|van|voor|na|tussen|tot) 1(?:[0-8]\d\d|9[0-5]\d)\b|"
    r"\b(?:eeuws?e?|Gouden Eeuw|oudheid|middeleeuw\w*|renaissance|destijds|beroemde?|"
    r"legendarische?|avant la lettre|nazaten?|tijdgenoot|"
    r"schilder(?:s|ij\w*)?|schilderde|dichter\w*|dichtte|schrijver\w*|romans?|gedicht\w*|"
    r"filosof\w*|filosoof|econoom|economen|natuurkundige|wiskundige|uitvinder|uitvond|"
    r"ontdek\w*|componist\w*|staatsman|oud-ministers?|kabinetsperiode|gouverneur-generaal|"
    r"VOC|slavernij\w*|bezetting|bezetter|concentratiekamp\w*|stormvloed|"
    r"Prinsjesdag\S*|"
    r"\w*architecte?n?|beeldhouw\w*|stadhouder|raadpensionaris|admiraal|zeeheld\w*|ontdekkingsreizig\w*|"
    r"verzets\w*|heilige|Nobelprijs\w*|standbeeld|museum|musea|collectie|\w*tentoonstelling|canon|"
    r"geboortehuis|grafmonument|oeuvre|monumentenlijst|\w*monument(?:en)?|vernoemd|genoemd naar|"
    r"gedachtegoed|nalatenschap|traditie|beeld van|borstbeeld|wijlen)\b"
)
_LONG_AGO = re.compile(
    r"\b(?:in|vanaf|sinds|omstreeks|rond|tussen|tot|\d{1,2} [a-z]{3,9}) "
    r"(?:1[0-8]\d\d|19[0-3]\d|194[0-5])\b"
)
"""A year of which those who acted in it are dead: ninety years and a youth ago."""
_DATED = re.compile(
    r"^[^\t§]{0,60}(?:,|\(|\bd\.?d\.|\s)[ ]?(?:ca?\.?[ ]|\d{1,2} [a-z]{3,9} |\d{1,2}-\d{1,2}-)?"
    r"(?:1[0-8]\d\d|19[0-3]\d)(?:[ ]?[-–/][ ]?(?:1[0-8]\d\d|19[0-4]\d|\d\d))?\)?[ ]?(?:$|[;.\t])"
)
"""Behind a name in an inventory: the piece is of long ago ("Brief van A aan B, 1894")."""
_REST = re.compile(r"(?:[ ](?:van|de|der|den))*[ ][A-Z][\w-]+")
"""A surname behind what was found."""
_LETTERS = re.compile(r"([a-z])\.(?:[ ]?[a-z]{1,2}\.)*[ ](\S.*)")
_JOINT = re.compile(
    r"(?:,[ ](?:(?:en|of)[ ])?|[ ](?:en|of)[ ])(?:ook[ ])?(?:(?:van|voor|naar|aan|de)[ ]){0,2}"
    r"(?:[a-z]{4,}[ ])?"
)
"""What stands between two names of one enumeration."""
_CALLED_BEFORE = re.compile(
    r"\b(?i:opening|onthulling|herdenking|plaquette|standbeeld|borstbeeld|beeld|buste|lezing over|"
    r"biografie|boek|film|documentaire|tentoonstelling|expositie|musical|vereniging|genootschap|academie|"
    r"schilderij(?:en)?|doek|werk van)(?: (?:van|over|de|het))?[ ]$"
)
_CALLED_BEHIND = re.compile(
    r"^(?:[ ]|-)(?i:\w*feest(?:en)?|festival|herdenking|tentoonstelling|expositie|lezing|concours|"
    r"toernooi|\w+loop|optocht|parade|museum|academie|genootschap|jaar|week|route|wandeling|prijs)\b"
)
"""What is about somebody of long ago, or bears his name, also in a list or a programme."""
HISTORIC = "de naam van een bekende historische persoon"
RENOWNED = "de naam van een bekende schrijver of geleerde"
"""What a clue shows that a list gave."""


@dataclass(frozen=True, slots=True)
class Historic:
    """The names of the lists, folded, and the roles their bearers have."""

    famous: frozenset[str]
    namesakes: frozenset[str]
    authors: frozenset[str]
    letters: frozenset[tuple[str, str]]
    """Of each whole name the first letter and the surname: "C. Lely" is Cornelis Lely."""
    names: frozenset[str]
    """All of these names."""
    role: Role
    author: Role
    renowned: Role
    calling: re.Pattern[str]
    """Before a name: what its bearer is known for."""


def compile_historic(lists: Mapping[str, frozenset[str]], roles: Mapping[str, Role]) -> Historic:
    """Return the names of the lists ready to compare."""
    famous, namesakes, authors = (folded(lists[name]) for name in (FAMOUS, NAMESAKES, AUTHORS))
    callings = any_of(
        word
        for name in ("openbaar_beroep", "kunstenaar", "pers")
        for word in (*roles[name].functions, *roles[name].plurals)
    )
    calling = compiled(rf"(?<![\w-])(?i:{callings})[ ]$")
    past, author, renowned = (roles[name] for name in ("historisch", "auteur", "openbaar_beroep"))
    letters, names = _letters(famous, namesakes), _all_of(famous, namesakes, authors)
    return Historic(famous, namesakes, authors, letters, names, past, author, renowned, calling)


@lru_cache(maxsize=4)
def _letters(*lists: frozenset[str]) -> frozenset[tuple[str, str]]:
    whole = (name.split() for name in frozenset().union(*lists) if " " in name)
    return frozenset((words[0][0], words[-1]) for words in whole)


@lru_cache(maxsize=4)
def _all_of(*lists: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*lists)


def recognised(text: str, historic: Historic) -> Clue | None:
    """Return what a list tells of a whole name, wherever it stands; that proves nothing yet."""
    name = fold(text)
    if " " not in name:
        return None
    if name in historic.famous or name in historic.namesakes:
        return Clue(historic.role, Strength.POSSIBLE, HISTORIC)
    author = name in historic.authors
    return Clue(historic.author, Strength.POSSIBLE, RENOWNED) if author else None


def read_historic(text: str, finding: Finding, place: Place, historic: Historic) -> Iterator[Clue]:
    """Yield that a name in a running sentence is that of a historical person.

    Nothing is yielded where people of now are named: a field, a table, a mail head, behind "de
    heer", in a line with a telephone number. Someone who may have namesakes is certain only in a
    sentence about the past, about art or learning.
    """
    # a surname that is that of an institution as well may not have been found: "Johan Rudolph"
    whole = (text, *(text + rest[0] for rest in (_REST.match(place.right),) if rest))
    found = [re.sub(r"^van (?=\S+ )|['’]s?$", "", fold(form)) for form in whole]
    found += [form[:-1] for form in found if form.endswith("s")]  # "Hannah Arendts begrip"
    name = next((form for form in found if form in historic.names), None)
    if name is None:
        if _is_by_letters(found[0], place, historic):
            yield Clue(historic.role, Strength.CERTAIN, HISTORIC)
        elif _acted_long_ago(text, finding, place) or (" " in text and _is_dated(place)):
            yield Clue(historic.role, Strength.POSSIBLE, "het jaartal van lang geleden in de zin")
        return
    if " " in name and _is_dated(place) and not _ADDRESSED.search(place.left):
        yield Clue(historic.role, Strength.CERTAIN, HISTORIC)
        return
    called = _CALLED_BEFORE.search(place.left) or _CALLED_BEHIND.match(place.right)
    if called and name in historic.famous and " " in name:
        yield Clue(historic.role, Strength.CERTAIN, HISTORIC)
        return
    line = f"{place.left} {place.right}"
    small = sum(word.islower() for word in line.split())
    if finding.why.rule not in _TEXTUAL or len(place.cells) > 1 or small < _WORDS:
        return
    unique = name in historic.famous and " " in name
    if (_DIRECT if unique else _CONTACT).search(place.sentence) or _ADDRESSED.search(place.left):
        return
    if name in historic.authors:
        if historic.calling.search(place.left):
            yield Clue(historic.renowned, Strength.CERTAIN, "het beroep bij de bekende naam")
            return
        sure = bool(PUBLIC.search(place.sentence) or _PAST.search(place.sentence))
        role, shown = historic.author, RENOWNED
    else:
        sure = name in historic.famous or bool(_PAST.search(place.sentence))
        role, shown = historic.role, HISTORIC
    yield Clue(role, Strength.CERTAIN if sure else Strength.POSSIBLE, shown)


def _acted_long_ago(text: str, finding: Finding, place: Place) -> bool:
    """Say whether a sentence tells what somebody named in full did, or underwent, long ago."""
    return (
        " " in text
        and finding.why.rule in _TEXTUAL
        and len(place.cells) == 1
        and _LONG_AGO.search(place.sentence) is not None
        and not (_CONTACT.search(place.sentence) or _ADDRESSED.search(place.left))
    )


def _is_dated(place: Place) -> bool:
    """Say whether the entry that names somebody ends with a year of long ago."""
    behind = place.own.split(NAME)[-1] if NAME in place.own else ""
    return bool(_DATED.match(behind)) and not _CONTACT.search(place.own)


def _is_by_letters(name: str, place: Place, historic: Historic) -> bool:
    """Say whether voorletters and a surname are of somebody of the past, in a sentence about it."""
    parts = _LETTERS.fullmatch(name)
    if not parts or (parts[1], parts[2].split()[-1]) not in historic.letters:
        return False
    return bool(_PAST.search(place.sentence) and not _CONTACT.search(place.sentence))


def read_beside(
    doc: Document, names: Sequence[Finding], clues: Sequence[tuple[Clue, ...]], role: Role
) -> dict[int, Clue]:
    """Return a clue for each name in an enumeration with a historical person, by its index.

    "Aletta Jacobs, Jo Spier en Marga Kool": who stands in one row with the dead of long ago may
    be one of them. It leads to doubt, and only where nothing else is known.
    """
    order = sorted(
        (name.span.start, name.span.end, index)
        for index, name in enumerate(names)
        if name.span is not None
    )
    known = {index for index, found in enumerate(clues) if any(c.role is role for c in found)}
    clue = Clue(role, Strength.POSSIBLE, "de opsomming met een bekende historische persoon")
    beside: dict[int, Clue] = {}
    for row in (order, order[::-1]):
        for (start, end, index), (start2, end2, index2) in pairwise(row):
            between = doc.text[min(end, end2) : max(start, start2)]
            if (index in known or index in beside) and _JOINT.fullmatch(between):
                beside[index2] = clue
    return {index: clue for index, clue in beside.items() if not clues[index]}
