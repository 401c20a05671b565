"""Read a person's role from where the name stands: a signature, a field, a row of a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import GAP, SP, Grammar, any_of, is_meeting_chair, named
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role, Roles, Side

_CLOSING = re.compile(r"(?i:hoogachtend|groet|groeten|verblijf|vertrouwende)\b")
_GREETING = re.compile(r"\b(?i:groet|groeten)\b")
_POSTCODE = re.compile(r"^[1-9]\d{3} ?[A-Z]{2}\b")
_ADDRESS = re.compile(r"^(?:Postbus[ ]\d|[1-9]\d{3} ?[A-Z]{2}\b)")
_TOGETHER = re.compile(r",?[ ]?(?:\(?(?i:mede|ook|tevens)[ ]namens)\b.*")
"""Behind the office of who signs: for whom else."""
_DECISION = re.compile(
    r"\b(?i:bezwaarschrift|bezwaar (?:maken|indienen|aantekenen)|beroepschrift|beroep instellen|"
    r"zienswijze (?:indienen|geven)|besluit(?:en)? (?:wij|ik|het|de)|(?:wij|ik) besluiten?)\b"
)
"""Words of a formal decision."""
_RUNNING = 6
"""So many words and a full stop make a line running text."""
_SIGNERS = frozenset({"ambtenaar", "leidinggevende"})
"""What someone with a mandate is otherwise: it does not make the signature doubtful."""


@dataclass(frozen=True)
class LayoutPatterns:
    """The patterns of this module, compiled once for a document."""

    grammar: Grammar
    decides: bool
    mandate: Role
    addressee: Role
    fields: dict[str, Role]
    role_line: re.Pattern[str]
    role_cell: re.Pattern[str]
    alone: re.Pattern[str]
    on_behalf: re.Pattern[str]
    authority: re.Pattern[str]
    attention_line: re.Pattern[str]
    to_someone: re.Pattern[str]
    attention: re.Pattern[str]
    field_left: re.Pattern[str]
    field_line: re.Pattern[str]
    label_line: re.Pattern[str]
    label_cell: re.Pattern[str]


def compile_layout(grammar: Grammar, roles: Roles, text: str) -> LayoutPatterns:
    """Return the patterns for these words and this document. § stands for a name."""
    titles, article = grammar.titles, grammar.with_article
    fields = {_label(field): role for role in roles.roles.values() for field in role.fields}
    names = any_of(field for role in roles.roles.values() for field in role.fields)
    stamp = rf"(?:(?i:{any_of(roles.stamps)})(?:{SP}door)?:?{SP})?"
    to_someone = rf"(?i:t\.?{GAP}a\.?{GAP}v\.?|ter{SP}attentie{SP}van):?{SP}{titles}"
    noise = r"[^\w§]*"
    authority = any_of(roles.authorities)
    board = (
        r"(?:(?:de|het|dit)[ ])?(?:college|(?:dagelijks|algemeen)[ ]bestuur|bestuur[ ]van[ ]het|"
        r"(?<=dit[ ])bestuur)"
    )
    label = rf"(?P<field>(?i:{names}))(?:\(?(?:s|en|n)\)?)?"

    def pattern(text: str) -> re.Pattern[str]:
        return re.compile(named(text))

    return LayoutPatterns(
        grammar=grammar,
        decides=bool(_DECISION.search(text)),
        mandate=roles.roles["mandaat"],
        addressee=roles.roles["geadresseerde"],
        fields=fields,
        role_line=pattern(rf"^(?P<to>(?i:aan):?{SP})?{article}{GAP}[.,;:]?$"),
        role_cell=pattern(rf"^{stamp}{article}{GAP}(?:[.,;:(/].*)?$"),
        alone=pattern(rf"^{noise}(?:w\.g\.{GAP})?{titles}§(?:,?{GAP}{titles}[A-Z]?[\w.]{{0,5}})?{noise}$"),
        on_behalf=pattern(
            rf"(?:^|.*[,.]{GAP})(?i:namens{SP}(?:deze[n]?|hem|haar|hen|{board}\b[^.]*|"
            rf"(?:(?:de|het){SP})?{grammar.adjectives}(?:{authority})\b[^.]*)"
            rf"|n\.d\.|voor{SP}deze[n]?){GAP}[,.:]?$"
        ),
        authority=re.compile(rf"\b(?i:{authority})\b"),
        to_someone=pattern(rf"{to_someone}$"),
        attention_line=pattern(rf"^{to_someone}$"),
        attention=pattern(rf"{article},?{SP}{to_someone}$"),
        field_left=pattern(
            rf"(?:^|[\t|;]|[ ]{{2}}){noise}{label}(?:{GAP}[:|\t]{GAP}|{SP})"
            rf"(?:{titles}§(?:{GAP}[,/;&]{GAP}|{SP}en{SP}))*{titles}$"
        ),
        field_line=pattern(rf"^{noise}{label}{noise}$"),
        label_line=re.compile(rf"^\W*(?i:{any_of((*roles.labels, *roles.lists))})\b\W*(?:\t.*)?$"),
        label_cell=re.compile(rf"^\W*(?i:{any_of((*roles.labels, *roles.lists))})\W*$"),
    )  # fmt: skip


def read_layout(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what signature, field, table and address block say."""
    yield from _field(place, patterns)
    yield from _attention(place, patterns)
    yield from _colon(place, patterns)
    alone = patterns.alone.search(place.own)
    if alone:
        clues = (*_signature(place, patterns), *_cells(place, patterns), *_below(place, patterns))
        mandated = any(clue.role is patterns.mandate for clue in clues)
        yield from (c for c in clues if not (mandated and c.role.name in _SIGNERS))
        if any(_POSTCODE.search(line) for line in place.downwards(3)):
            yield Clue(patterns.addressee, Strength.HINT, "het adres onder de naam")


def read_label(context: str | None, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what the label says under which detection found the name."""
    role = patterns.fields.get(_label(context)) if context else None
    if context and role:
        yield Clue(role, Strength.CERTAIN, f"het opschrift ‘{context.strip(' :')}’")


def _signature(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the lines above a name that stands alone: function, "namens deze", whose decision."""
    if any(cell.strip() and NAME not in cell for cell in place.cells):
        return  # a row of a table: what stands above belongs to another row
    above = place.above(9)
    signature = _until_part(above[:5], patterns)
    found = _role_of(signature, patterns)
    if any(patterns.on_behalf.match(line) for line in signature[:4]):
        sure = any(patterns.authority.search(line) for line in signature)
        staff = any(clue.role.name == "ambtenaar" for clue in _below(place, patterns))
        sure = sure and not (staff and _is_courtesy(signature, above, patterns))
        strength = Strength.CERTAIN if sure else Strength.POSSIBLE
        yield Clue(patterns.mandate, strength, "de ondertekening namens een bestuursorgaan")
        if found and found[0].side is not Side.OPENBAAR:
            yield of_function(found[0], Strength.CERTAIN, found[1]["func"])
    elif found:
        role, match = found
        closed = any(_CLOSING.search(line) for line in above)
        sure = role.side is not Side.OPENBAAR or _signs(place, above, match, closed)
        if _match(patterns.role_line, place.below, patterns) and not closed:
            sure = sure and role.side is not Side.OPENBAAR  # functions and names in turn: whose?
        strength = Strength.CERTAIN if sure else Strength.POSSIBLE
        signed = closed or signature[0].endswith((",", "."))
        yield of_function(role, strength, match["func"], signed=signed)


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
    if match["to"]:
        return any(_ADDRESS.match(line) for line in place.downwards(2))
    titled = bool(place.own.split(NAME)[0].strip())
    ends = above[0].endswith((",", "."))
    gap = next(place.upwards(1), "x") == ""
    if closed or (ends and gap) or (titled and bool(match["article"] or ends)):
        return True
    # what stands alone under the last sentence of a letter is its signature
    text = next((line for line in above if line.endswith(".")), "")
    return bool(match["article"]) and not place.below and len(text.split()) >= _RUNNING


def _role_of(lines: tuple[str, ...], patterns: LayoutPatterns) -> tuple[Role, re.Match[str]] | None:
    """Return the role that the nearest lines are, taken together where it goes on."""
    for count in range(1, len(lines) + 1):
        text = _TOGETHER.sub("", " ".join(reversed(lines[:count])))
        if found := _match(patterns.role_line, text, patterns):
            return found
    return None


def _match(
    pattern: re.Pattern[str], text: str, patterns: LayoutPatterns
) -> tuple[Role, re.Match[str]] | None:
    """Return the role a whole line or cell is. "Minister Jansen" is a person, no portfolio."""
    if not (match := pattern.match(text.strip())) or is_meeting_chair(match):
        return None
    role = patterns.grammar.role(match["func"])
    return None if match["loose"] and role.side is Side.OPENBAAR else (role, match)


def _cells(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the row of a table: the cells behind the name, else the one before it."""
    behind = []
    for number, cell in enumerate(place.cells[place.cell + 1 :], start=place.cell + 1):
        if NAME in cell:
            break
        if not any(map(patterns.label_cell.match, _heads(place, number))):
            behind.append(cell)
    owned = place.cell > 1 and NAME in place.cells[place.cell - 2]
    before = [place.cells[place.cell - 1]] if place.cell and not owned else []
    roles = [found for c in behind if (found := _match(patterns.role_cell, c, patterns))][:1]
    earlier = [found for c in before if (found := _match(patterns.role_cell, c, patterns))]
    if not roles and not earlier:
        return
    role, match = (roles or earlier)[0]
    unit = bool(roles) and match["func"].isupper()  # a column may name someone's unit: "DG Water"
    torn = any(other.side is not role.side for other, _ in earlier)
    unsure = role.side is Side.OPENBAAR and (unit or torn)
    yield Clue(
        role, Strength.POSSIBLE if unsure else Strength.CERTAIN, "de functie in dezelfde rij"
    )


def _heads(place: Place, column: int) -> Iterator[str]:
    """Yield the cells above in a column of the table a name stands in."""
    for line in reversed(place.lines[: place.line]):
        cells = line.split("\t")
        if len(cells) == len(place.cells):
            yield cells[column].strip()
        else:
            yield from (cell.strip() for cell in cells[1:])  # columns of a head may shift
            return


def _below(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the line below a name that stands alone."""
    found = _match(patterns.role_line, place.below, patterns)
    if not found or len(place.cells) > 1:
        return
    role, match = found
    above = place.above(1)
    after = next((line for line in list(place.downwards(2))[1:]), "")
    labels = (above[0], place.below) if above and NAME in after else ()
    if labels and all(map(patterns.field_line.match, labels)):
        return  # labels and names in turn: what stands below belongs to the next name
    between = bool(above) and _match(patterns.role_line, above[0], patterns) is not None
    unsure = role.side is Side.OPENBAAR and (between or match["func"].isupper())
    yield of_function(role, Strength.POSSIBLE if unsure else Strength.CERTAIN, match["func"])


def _field(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the label before the name or above it ("Opgesteld door")."""
    if match := patterns.field_left.search(place.left):
        yield from read_label(match["field"], patterns)
        return
    # a sentence is no line of a block with persons, unless the name is its first word
    if len(place.own.split()) <= 6:
        yield from _label_above(place, patterns)
    elif not re.search(r"\w", place.own.split(NAME)[0]):
        clues = _label_above(place, patterns)
        yield from (clue for clue in clues if clue.role.side is not Side.OPENBAAR)


def _label_above(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the label at the head of the block, or alone in the block before it."""
    near, gap = True, False
    for line in place.upwards(7):
        if not line:
            gap = True
        elif match := patterns.field_line.match(line):
            # "Beleidsmedewerker" at the end of another block is the function of somebody else
            if not gap or (near and not patterns.role_line.match(line)):
                role = patterns.fields[_label(match["field"])]
                sure = near or role.side is not Side.OPENBAAR
                strength = Strength.CERTAIN if sure else Strength.POSSIBLE
                yield Clue(role, strength, f"het opschrift ‘{match['field']}’")
            return
        elif gap or patterns.label_line.match(line) or len(line.split()) > 6:
            return
        else:
            near = False


def _colon(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "Minister: Jansen" at the head of a line or cell."""
    before, colon, rest = place.left.split("\t")[-1].rpartition(":")
    if colon and not rest.strip() and (found := _match(patterns.role_line, before, patterns)):
        yield of_function(found[0], Strength.CERTAIN, found[1]["func"])


def _attention(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "T.a.v.": the office may be this person's, or a colleague may open its letters."""
    found = None
    if not patterns.to_someone.search(place.left[-60:]):
        return
    if match := patterns.attention.search(place.left[-160:]):
        found = patterns.grammar.role(match["func"]), match
    elif patterns.attention_line.match(place.left) and (above := place.above(1)):
        found = _match(patterns.role_line, above[0], patterns)
    if found:
        role = found[0]
        yield Clue(role, Strength.POSSIBLE, "de adressering", addressed=True)


def _until_part(lines: tuple[str, ...], patterns: LayoutPatterns) -> tuple[str, ...]:
    """Return the lines up to another name, a label or a full sentence: another part begins."""
    kept: list[str] = []
    for line in lines:
        if NAME in line or len(line) > 110 or patterns.label_line.match(line):
            break
        kept.append(line)
    return tuple(kept)


def _label(text: str) -> str:
    return " ".join(text.casefold().strip(" :.\t").split())
