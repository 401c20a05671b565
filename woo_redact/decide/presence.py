"""Read lists of who is present at a body whose members hold an office: one of each region."""

import re
from collections.abc import Iterator

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, named
from woo_redact.decide.layout import OFFICIALS
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role

_BODY = re.compile(
    r"\b(?i:veiligheidsberaad|regioburgemeesters?|burgemeesterskring|kring van burgemeesters|"
    r"burgemeestersoverleg|kring van commissarissen|commissarissenoverleg|dijkgravenoverleg)\b"
)
_ASIDE = re.compile(
    r"^\W*(?i:ambtelijk\w*|ondersteuning|secretariaat|toehoorders?|overig\w*|gasten|bureau|adviseurs?|"
    r"afschrift|cc)\b|^\W*(?i:verslag(?:legging)?)\W*(?:[:\t]|$)"
)
"""The head of those who are there besides the members."""
_REGION = (
    r"(?:(?:VR|Veiligheidsregio|[Rr]egio|[Pp]rovincie)[ ])?"
    r"(?:Groningen|Frysl[aâ]n|Friesland|Drenthe|IJsselland|Twente|NOG|"
    r"Noord-[ ]?en[ ]Oost-Gelderland|Gelderland(?:-Midden|-Zuid)?|Utrecht|"
    r"Noord-Holland(?:[ -]Noord)?|Zaanstreek-Waterland|"
    r"Kennemerland|Amsterdam-Amstelland|Gooi[ ]en[ ]Vechtstreek|Haaglanden|Hollands[ -]Midden|"
    r"Rotterdam-Rijnmond|Zuid-Holland(?:[ -]Zuid)?|Zeeland|Midden-[ ]?en[ ]West-Brabant|"
    r"Brabant-(?:Noord|Zuidoost|Zuid-Oost)|Noord-Brabant|Limburg(?:-Noord)?|Zuid-Limburg|Flevoland|"
    r"Overijssel|Oost-Nederland|Noord-Nederland|Midden-Nederland|Oost-Brabant|"
    r"Zeeland-West-Brabant|Den[ ]Haag|Amsterdam|Rotterdam)"
)
_BEHIND = re.compile(rf"^{GAP}(?:\({_REGION}\)|(?:,{SP}|\t{GAP}|–{SP}){_REGION}{GAP}(?:[,;\t]|$))")
_BEFORE = re.compile(rf"(?:^|\t)\W*{_REGION}{GAP}[:\t]{GAP}(?:\w{{2,4}}\.{SP})*$")
_LINES = 40
_WORDS = 12
"""So many lines below a head it still holds, and so many words a head has at most."""
_COLLEGE = re.compile(
    r"^\W*(?!.*\b(?i:ambtelijk\w*|voorberei\w+|voorover\w+|voorbespre\w+|staf\w*|agendaoverleg)\b)"
    r"(?i:(?:concept|openbare?|vastgestelde)[ -])*(?i:besluitenlijst|besluiten|verslag|notulen)\b.*"
    r"\b(?:(?i:college van (?:burgemeester|b ?(?:en|&) ?w|gedeputeerde|dijkgraaf)|"
    r"gedeputeerde staten|burgemeester en wethouders)\b|B ?(?:en|&) ?W\b|GS\b)"
)
"""The head of what a board of administrators decided: it is published (Gemeentewet, art. 60)."""
_TITLES = rf"(?:(?i:mr|drs?|ir|ing|prof|de[ ]heer|mevrouw|mevr|mw|dhr)\.?{SP})*"
_HERE = re.compile(
    named(
        rf"^\W*(?i:aanwezig(?:en)?|afwezig|verhinderd|afgemeld|aan-[ ]en[ ]afwezig)[^:§\t]{{0,30}}"
        rf"[:\t]{GAP}(?:{_TITLES}§"
        rf"(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP}))*"
        rf"{_TITLES}$"
    )
)
_SEAT = re.compile(
    named(
        rf"^\W*(?i:(?:loco-?|plv\.?{SP})?voorzitter|leden|lid|wethouders?|gedeputeerden?|heemraden|"
        rf"burgemeester|dijkgraaf)(?:{SP}(?:van{SP}het{SP})?college)?{GAP}[:\t]{GAP}"
        rf"(?:{_TITLES}§(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP}))*{_TITLES}$"
    )
)
"""And a row of that list by the seats: "Leden: A, B en C"."""
_CLERK = re.compile(
    rf"^\W*(?i:(?:wnd\.?{SP}|plv\.?{SP}|loco-?)?(?:gemeente|provincie)?secretaris){GAP}[:\t]{GAP}{_TITLES}$"
)
_FACTION = re.compile(r"^\W*(?i:politieke )?(?i:fracties?|partij(?:en)?)\W*$")
_SEATS = re.compile(
    r"^\W*(?i:(?:raads|staten|commissie|kamer|plaatsvervangend |vast |1e |2e |eerste |tweede )?"
    r"(?:lid|leden)|plaatsvervangers?|plv\.?(?: lid)?|reserve|vervangers?|"
    r"fractievoorzitter|woordvoerders?)\W*$"
)
"""The heads of a table of who sits in a committee of a council for each party."""
_UNEXPLAINED = re.compile(r"^(?:[,;.]|[ ]en[ ]|\W*$)")
"""Behind a member nothing tells another function."""


_ASSEMBLY = re.compile(
    r"\b(?i:gemeenteraad|raadsvergadering|raadscommissie|provinciale staten|statencommissie|"
    r"algemeen bestuur|verenigde vergadering)\b"
)
_MEMBERS_HERE = re.compile(r"^\W*(?i:aanwezig|present)\b.*\b(?:leden|raadsleden|statenleden)\b")
_AWAY = re.compile(
    named(
        rf"^\W*(?i:afwezig|verhinderd|afgemeld)(?:{SP}(?:m\.?k\.?|met{SP}kennisgeving))?{GAP}[:\t]{GAP}"
        rf"(?:{_TITLES}{ANYBODY}(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP}))*{_TITLES}$"
    )
)
_OTHERS_TOO = re.compile(
    r"\b(?i:ambtena\w+|ambtelijk\w*|ondersteuning|medewerkers?|\w*team|MT|\w*vereniging|stichting)\b"
)
"""And those away may be others than members."""
_JOINT = re.compile(
    r"\b(?i:gemeenschappelijke regeling|omgevingsdienst|veiligheidsregio|ggd|regiobestuur|"
    r"metropoolregio|recreatieschap|werkvoorzieningsschap|waterschap|hoogheemraadschap)\b"
)
"""What municipalities run together, by their own administrators (Wgr, art. 13)."""
_FROM = rf"(?:(?:[Gg]emeente{SP})?[A-Z][\w-]+{SP}[-–]{SP})?"
_BOARD = re.compile(
    named(
        rf"^\W*(?:[Ll]eden{SP}(?:DB|AB)|[DA]B-leden|(?:[Ll]eden{SP})?(?i:dagelijks|algemeen){SP}bestuur){GAP}[:\t]{GAP}"
        rf"(?:{_FROM}{_TITLES}{ANYBODY}(?:{SP}\([^()]*\))?(?:[,;]{SP}|{SP}en{SP}))*{_FROM}{_TITLES}$"
    )
)
_CLUB = re.compile(r"\b(?i:\w*vereniging|stichting|vrienden|\w*comité|klacht|voorbereid\w*)\b")
"""Citizens have boards too, and write to such a body."""
_LISTED = re.compile(r"^(?:[,;.]|[ ]en[ ]|[ ]?\(|\W*$)")
_OTHER_FUNCTION = re.compile(r"^ ?\((?!(?:vz|voorzitter|plv|vice|gemeente|[A-Z]))")
"""Behind a name in a list of a board: no member of it."""


def read_presence(place: Place, official: Role, member: Role, clerk: Role) -> Iterator[Clue]:
    """Yield that a name in a list of those present is that of a member of the body.

    Either a region stands beside it, or the list is that of a board of administrators itself, or of
    the members of a council who are away.
    """
    above = place.lines[max(0, place.line - _WORDS) : place.line]
    away = _AWAY.match(place.left) and _UNEXPLAINED.match(place.right)
    if away and any(map(_MEMBERS_HERE.match, above)) and any(map(_ASSEMBLY.search, above)):
        mixed = any(map(_OTHERS_TOO.search, above))
        strength = Strength.POSSIBLE if mixed else Strength.CERTAIN
        yield Clue(member, strength, "de lijst van aan- en afwezige leden")
        return
    seated = _BOARD.match(place.left) and not _OTHER_FUNCTION.match(place.right)
    seated = seated and _LISTED.match(place.right) and not any(map(_CLUB.search, above))
    if seated and any(map(_JOINT.search, above)):
        yield Clue(official, Strength.CERTAIN, "de lijst van bestuursleden")
        return
    if _is_of_faction(place):
        yield Clue(member, Strength.CERTAIN, "de fractie in dezelfde rij")
        return
    seat = _HERE.match(place.left) or _SEAT.match(place.left)
    signs = _CLERK.match(place.left)
    if (seat or signs) and _UNEXPLAINED.match(place.right) and _decided(above):
        yield Clue(clerk if signs else official, Strength.CERTAIN, "de lijst van aanwezigen")
        return
    if not (_BEHIND.match(place.right) or _BEFORE.search(place.left)):
        return
    for line in (place.left, *reversed(place.lines[max(0, place.line - _LINES) : place.line])):
        if _ASIDE.match(line):
            return
        if _BODY.search(line) and (line is place.left or len(line.split()) <= _WORDS):
            yield Clue(official, Strength.CERTAIN, "de lijst van aanwezigen")
            return


def _decided(above: tuple[str, ...]) -> bool:
    """Say whether the lines above head what a board decided, and not who else was there."""
    for line in reversed(above):
        if _ASIDE.match(line):
            return False
        if len(line.split()) <= _WORDS and _COLLEGE.search(line):
            return True
    return False


def _is_of_faction(place: Place) -> bool:
    """Say whether a name stands in a table of the members of a committee by their party."""
    if place.cell == 0 or NAME in place.cells[0] or OFFICIALS.search(place.cells[0]):
        return False
    for line in reversed(place.lines[max(0, place.line - _LINES) : place.line]):
        cells = line.split("\t")
        if len(cells) != len(place.cells):
            return False
        if NAME not in line and _FACTION.match(cells[0]):
            return _SEATS.match(cells[place.cell]) is not None
    return False
