"""Read who signs: the function above a name, "namens deze", who signs along with the chair."""

import re
from collections.abc import Iterator
from dataclasses import replace

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.layout_patterns import LayoutPatterns, match_line
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role, Side

_CLOSING = re.compile(r"(?i:hoogachtend|groet|groeten|verblijf|vertrouwende)\b")
_GREETING = re.compile(r"\b(?i:groet|groeten)\b")
_REGARDS = re.compile(r"^(\W*(?i:hoogachtend|(?:met )?[\w ]{0,20}\bgroet(?:en)?)),? (?=\S)")
"""How a letter ends, on the line of the office of who signs."""
_ADDRESS = re.compile(r"^(?:Postbus[ ]\d|[1-9]\d{3} ?[A-Z]{2}\b)")
_TOGETHER = re.compile(r",?[ ]?(?:\(?(?i:mede|ook|tevens)[ ]namens)\b.*")
"""Behind the office of who signs: for whom else."""
_SIGNED_BEHIND = re.compile(
    r"\W*(?:$|[\t;]|(?i:(?:de )?(?:loco-?)?"
    r"(?:voorzitter|burgemeester|dijkgraaf|secretaris|griffier)\b))"
)
"""Behind who signs stands nothing, or the other who signs."""
_BOARD = re.compile(
    r"^(?:(?i:het|de) )?(?i:burgemeester en wethouders|gedeputeerde staten"
    r"|dijkgraaf en (?:hoog)?heemraden"
    r"|college van (?:burgemeester en wethouders|gedeputeerde staten|procureurs-generaal|"
    r"dijkgraaf en (?:hoog)?heemraden))"
    r"(?: van (?:de (?:gemeente|provincie) )?[A-Z][\w' -]{1,40})?,$"
)
"""A board of administrators above who signs for it; a comma ends the line."""
_COLLEGE = re.compile(
    r"^\W*(?i:namens) (?:het|dit) (?:college|"
    r"dagelijks bestuur)(?!.*\b\w*(?:raad|vereniging|stichting|comité|club)\b)(?: voornoemd)?"
    r"(?: van [A-Z][\w -]{2,40})?,?$"
)
_DICTUM = re.compile(r"\b(?i:gaat over tot de orde van de dag)\b")
"""The last words of a motion."""
_GOES_ON = re.compile(r"\b(?:van|aan|tegen|en|door|bij|namens|tussen|voor)$")
_RUNNING = 6
"""So many words and a full stop make a line running text."""
_DATED = re.compile(
    r"^['’]?(?:[A-Z]|s-G)[\w' -]{2,30},(?: de)? \d{1,2}(?:-\d{1,2}-| (?:januari|februari|maart|"
    r"april|mei|juni|juli|"
    r"augustus|september|oktober|november|december) )\d{4}[.,]?$"
)
"""The place and date above those who sign."""
SIGNED = "de ondertekening namens een bestuursorgaan"


def read_signature(place: Place, patterns: LayoutPatterns, staff: bool) -> Iterator[Clue]:
    """Read the lines above a name that stands alone: function, "namens deze", whose decision.

    `staff` says whether the function of an ordinary official stands below the name.
    """
    if any(cell.strip() and NAME not in cell for cell in place.cells):
        return  # a row of a table: what stands above belongs to another row
    above = tuple(part for line in place.above(9) for part in _parts(line))
    signature = _until_part(above[:5], patterns)
    found = _role_of(signature, patterns)
    heads = bool(signature) and patterns.chair_office.match(signature[0]) is not None
    if heads and any(patterns.body_line.match(line) for line in above):
        yield _signed(signature[0], patterns, heads=True)
    elif signature and patterns.signer_line.match(signature[0]) and _of_a_body(place, patterns):
        yield _signed(signature[0], patterns)
    elif signature and _BOARD.match(signature[0]) and _ends_with(place, above):
        yield Clue(patterns.mandate, Strength.CERTAIN, SIGNED)
    elif any(patterns.on_behalf.match(line) for line in signature[:4]):
        sure = any(patterns.authority.search(line) for line in signature)
        sure = sure or (patterns.local and any(map(_COLLEGE.match, signature)))
        sure = sure and not patterns.objects
        sure = sure and not (staff and _is_courtesy(signature, above, patterns))
        strength = Strength.CERTAIN if sure else Strength.POSSIBLE
        yield Clue(patterns.mandate, strength, SIGNED)
        if found and found[0].side is not Side.OPENBAAR:
            yield of_function(found[0], Strength.CERTAIN, found[1]["func"])
    elif found:
        role, match = found
        closed = any(_CLOSING.search(line) for line in above)
        sure = role.side is not Side.OPENBAAR or _signs(place, above, match, closed)
        if match_line(patterns.role_line, place.below, patterns) and not closed:
            # functions and names in turn: whose? Commas behind the functions tell
            turns = above[0].endswith(",") and place.below.endswith(",") and bool(match["article"])
            sure = role.side is not Side.OPENBAAR or (turns and _no_list(place, above))
        strength = Strength.CERTAIN if sure else Strength.POSSIBLE
        signed = closed or signature[0].endswith((",", "."))
        clue = of_function(role, strength, match["func"], signed=signed)
        posted = any(_ADDRESS.match(line) for line in place.downwards(2))
        yield replace(clue, addressed=bool(match["to"]) or posted)


def _parts(line: str) -> tuple[str, ...]:
    """Return a line, or the office and the regards that stand before it, nearest first."""
    regards = _REGARDS.match(line)
    return (line[regards.end() :], regards[1]) if regards else (line,)


def read_office_below(place: Place, patterns: LayoutPatterns) -> Clue | None:
    """Read the office below a name that stands alone under a public decision.

    "Burgemeester en wethouders van Ede, / A. Jansen / secretaris / B. Smit / burgemeester": the
    office above the second name is that of the first.
    """
    below = place.row_below
    if len(below) != len(place.cells) or not patterns.alone.search(place.own):
        return None
    office = below[place.cell].strip()
    heads = patterns.chair_office.match(office)
    if (heads or patterns.signer_line.match(office)) and _under_board(place, patterns):
        return _signed(office, patterns, heads=bool(heads))
    return None


def _signed(office: str, patterns: LayoutPatterns, *, heads: bool = False) -> Clue:
    """Return what signing for a body in an office shows; who `heads` it does so as its chair."""
    chair = heads or patterns.chair_line.match(office)
    return Clue(patterns.official if chair else patterns.mandate, Strength.CERTAIN, SIGNED)


def _under_board(place: Place, patterns: LayoutPatterns) -> bool:
    """Say whether nothing but names and offices stands between a board and who signs for it."""
    lines = [line for line in place.upwards(12) if line]
    offices = (patterns.signer_line, patterns.chair_office)
    for number, line in enumerate(lines):
        if patterns.body_line.match(line) and line.endswith(","):
            return not _GOES_ON.search(next(iter(lines[number + 1 :]), ""))
        if NAME not in line and not any(office.match(line) for office in offices):
            return False
    return False


def read_mover(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "A, Dorpsbelang" below the last words of a motion, or below another who signs it."""
    if not patterns.mover.match("\t".join(place.cells)):
        return
    above = (line for line in place.upwards(12) if line)
    if _DICTUM.search(next((line for line in above if NAME not in line), "")):
        yield Clue(patterns.member, Strength.CERTAIN, "de ondertekening van de motie")


def has_office_above(place: Place, patterns: LayoutPatterns) -> bool:
    """Say whether the office above a name shows that it signs a public decision."""
    above = next(iter(place.above(1)), "")
    return bool(patterns.signer_line.match(above)) and _of_a_body(place, patterns)


def _ends_with(place: Place, above: tuple[str, ...]) -> bool:
    """Say whether the text ends with a name, and the board above it is not part of a sentence."""
    behind = place.lines[place.line + 1 : place.line + 6]
    return not any(map(str.strip, behind)) and not _GOES_ON.search(next(iter(above[1:]), ""))


def _is_courtesy(
    signature: tuple[str, ...], above: tuple[str, ...], patterns: LayoutPatterns
) -> bool:
    """Say whether somebody sends regards "namens de minister" in a letter that decides nothing."""
    return (
        not patterns.decides
        and any(_GREETING.search(line) for line in above)
        and not any(re.search(r"\b(?i:namens|voor)[ ]deze|n\.d\.", line) for line in signature)
    )


def _signs(place: Place, above: tuple[str, ...], match: re.Match[str], closed: bool) -> bool:
    """Say whether function and name below it are one person: a signature or an address.

    In a list ("de minister van VWS," / "J. Jansen," / "P. Smit") they are not.
    """
    if place.own.rstrip().endswith((",", ";")):
        return False
    titled = bool(place.own.split(NAME)[0].strip())
    if match["to"]:
        below = list(place.downwards(2))
        if not titled:  # who writes may stand below whom he writes to, with his own street
            return any(line.startswith("Postbus") for line in below)
        return any(_ADDRESS.match(line) for line in below)
    ends = above[0].endswith((",", "."))
    gap = next(place.upwards(1), "x") == ""
    if (
        closed
        or (ends and gap)
        or (ends and _after_name(place, above))
        or (titled and bool(match["article"] or ends))
        or (ends and bool(match["article"]) and _under_date(place, above))
    ):
        return True
    # what stands alone under the last sentence of a letter is its signature
    text = next((line for line in above if line.endswith(".")), "")
    return bool(match["article"]) and not place.below and len(text.split()) >= _RUNNING


def _after_name(place: Place, above: tuple[str, ...]) -> bool:
    """Say whether function and name follow on those of another signature."""
    return not place.below and len(above) > 1 and NAME in above[1] and _no_list(place, above)


def _under_date(place: Place, above: tuple[str, ...]) -> bool:
    """Say whether those who sign stand below the place and date of a decree, and this is one."""
    signed = (line for line in above if not (line.endswith(",") or NAME in line))
    return bool(_DATED.match(next(signed, ""))) and _no_list(place, above)


def _no_list(place: Place, above: tuple[str, ...]) -> bool:
    """Say whether no name ends in a comma: in a list of persons they do."""
    lines = (place.own.strip(), *above)
    return not any(NAME in line and line.endswith((",", ";")) for line in lines)


def read_cosigner(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "J. Jansen, voorzitter" or "de griffier, J. Jansen" under a public decision."""
    own = place.own.strip()
    if behind := patterns.signer_behind.match(own):
        signed = behind["organ"] or _of_a_body(place, patterns)
        signer = own.rpartition(NAME)[2].strip(" ,")
    else:
        cell = place.left.split("\t")[-1]
        inline = patterns.signer_inline.search(cell)
        found = inline or patterns.signer_before.match(cell)
        if not found or not _SIGNED_BEHIND.match(place.right):
            return
        signed = bool(inline) or _of_a_body(place, patterns)
        signer = found["signer"].strip(" ,")
    if signed:
        yield _signed(signer, patterns)


def _of_a_body(place: Place, patterns: LayoutPatterns) -> bool:
    """Say whether the name stands under a decision that chair and secretary of a body sign.

    Source: Gemeentewet art. 32a and 59a, Provinciewet art. 32a and 59a, Waterschapswet art. 54a.
    """
    above = place.above(9)
    around = (
        cell for line in place.lines[place.line - 6 : place.line + 7] for cell in line.split("	")
    )
    return any(patterns.body_line.match(line) for line in above) or any(
        patterns.chair_office.match(cell) for cell in around
    )


def _role_of(lines: tuple[str, ...], patterns: LayoutPatterns) -> tuple[Role, re.Match[str]] | None:
    """Return the role that the nearest lines are, taken together where it goes on."""
    for count in range(1, len(lines) + 1):
        text = _TOGETHER.sub("", " ".join(reversed(lines[:count])))
        if found := match_line(patterns.role_line, text, patterns):
            return found
    return None


def _until_part(lines: tuple[str, ...], patterns: LayoutPatterns) -> tuple[str, ...]:
    """Return the lines up to another name, a label or a full sentence: another part begins."""
    kept: list[str] = []
    for line in lines:
        if patterns.on_behalf.match(line) and NAME in line:
            kept.append(line)  # "De directeur van het CBR, A. Jansen, namens deze,"
            break
        if NAME in line or len(line) > 110 or patterns.label_line.match(line):
            break
        kept.append(line)
    return tuple(kept)
