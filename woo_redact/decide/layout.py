"""Read a person's role from where the name stands: a signature, a field, a row of a table."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import GAP, SP, Grammar, any_of, named
from woo_redact.decide.masked import NAME, Place
from woo_redact.rulebook.roles import Role, Roles, Side

_CLOSING = re.compile(r"(?i:hoogachtend|groet|groeten|verblijf|vertrouwende)\b")
_AUTHORITY = (
    r"(?:college|bestuur|burgemeester|gedeputeerde|raad|minister|staatssecretaris|"
    r"dagelijks|korpschef|voorzitter|inspecteur-generaal|directeur-generaal|secretaris-generaal|"
    r"dijkgraaf|commissaris)"
)


@dataclass(frozen=True)
class LayoutPatterns:
    """The patterns of this module, compiled once for a document."""

    grammar: Grammar
    mandate: Role
    fields: dict[str, Role]
    role_line: re.Pattern[str]
    alone: re.Pattern[str]
    on_behalf: re.Pattern[str]
    attention_line: re.Pattern[str]
    attention: re.Pattern[str]
    field_left: re.Pattern[str]
    field_line: re.Pattern[str]
    label_line: re.Pattern[str]


def compile_layout(grammar: Grammar, roles: Roles) -> LayoutPatterns:
    """Return the patterns for these words. § stands for a name."""
    titles, article = grammar.titles, grammar.with_article
    fields = {
        _label(field): role for role in roles.roles.values() for field in role.fields
    }
    names = any_of(field for role in roles.roles.values() for field in role.fields)
    label = rf"(?P<field>(?i:{names}))(?:\(?(?:s|en|n)\)?)?"

    def pattern(text: str) -> re.Pattern[str]:
        return re.compile(named(text))

    return LayoutPatterns(
        grammar=grammar,
        mandate=roles.roles["mandaat"],
        fields=fields,
        role_line=pattern(rf"^(?P<to>(?i:aan):?{SP})?{article}{GAP}[.,;:]?$"),
        alone=pattern(rf"^\W*(?:w\.g\.{GAP})?{titles}§(?:,?{GAP}{titles}[A-Z]?[\w.]{{0,5}})?\W*$"),
        on_behalf=pattern(
            rf"(?:^|.*[,.]{GAP})(?i:namens{SP}(?:deze[n]?|hem|haar|(?:de|het){SP}"
            rf"{grammar.adjectives}{_AUTHORITY}\b[^.]*)|n\.d\.|voor{SP}deze[n]?)[,.:]?$"
        ),
        attention_line=pattern(rf"^(?i:t\.?{GAP}a\.?{GAP}v\.?|ter{SP}attentie{SP}van):?{SP}{titles}$"),
        attention=pattern(
            rf"{article},?{SP}(?i:t\.?a\.?v\.?|ter{SP}attentie{SP}van):?{SP}{titles}$"
        ),
        field_left=pattern(
            rf"(?:^|[\t|;]|[ ]{{2}})\W*{label}(?:{GAP}[:|\t]{GAP}|{SP})"
            rf"(?:{titles}§(?:{GAP}[,/;&]{GAP}|{SP}en{SP}))*{titles}$"
        ),
        field_line=pattern(rf"^\W*{label}\W*$"),
        label_line=re.compile(rf"^\W*(?i:{any_of((*roles.labels, *roles.lists))})\b\W*(?:\t.*)?$"),
    )  # fmt: skip


def read_layout(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what signature, field, table and address block say."""
    yield from _field(place, patterns)
    yield from _attention(place, patterns)
    alone = patterns.alone.search(place.own)
    if alone:
        yield from _signature(place, patterns)
        yield from _cells(place, patterns)
        yield from _below(place, patterns)


def read_label(context: str | None, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what the label says under which detection found the name."""
    role = patterns.fields.get(_label(context)) if context else None
    if context and role:
        yield Clue(role, Strength.CERTAIN, f"het opschrift ‘{context.strip(' :')}’")


def _signature(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the lines above a name that stands alone: function, "namens deze", whose decision."""
    above = place.above(9)
    signature = _until_name(above[:5])
    if any(patterns.on_behalf.match(line) for line in signature[:4]):
        yield Clue(patterns.mandate, Strength.CERTAIN, "de ondertekening namens een bestuursorgaan")
        if found := _role_of(signature, patterns):
            if found[0].side is not Side.OPENBAAR:
                yield of_function(found[0], Strength.CERTAIN, found[1]["func"])
        return
    if not (found := _role_of(signature, patterns)):
        return
    role, match = found
    closed = any(_CLOSING.search(line) for line in above)
    formal = match["article"] and not match["to"]
    ends = signature[0].endswith((",", "."))
    sure = role.side is not Side.OPENBAAR or closed or formal or (ends and not match["to"])
    if _role_at(place.below, patterns) and not closed:
        sure = sure and role.side is not Side.OPENBAAR  # a list of functions and names: whose?
    strength = Strength.CERTAIN if sure else Strength.POSSIBLE
    yield of_function(role, strength, match["func"], signed=bool(closed or ends))


def _role_of(
    lines: tuple[str, ...], patterns: LayoutPatterns
) -> tuple[Role, re.Match[str]] | None:
    """Return the role that the nearest lines are, taken together where it goes on: 1, 2 or 3."""
    for count in range(1, min(3, len(lines)) + 1):
        text = " ".join(reversed(lines[:count]))
        if match := patterns.role_line.match(text):
            return patterns.grammar.role(match["func"]), match
    return None


def _role_at(text: str, patterns: LayoutPatterns) -> Role | None:
    match = patterns.role_line.match(text.strip())
    return patterns.grammar.role(match["func"]) if match else None


def _cells(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the cells beside a name: the next one, else the one before it."""
    after = place.cells[place.cell + 1] if place.cell + 1 < len(place.cells) else ""
    before = place.cells[place.cell - 1] if place.cell else ""
    owned = place.cell > 1 and NAME in place.cells[place.cell - 2]
    roles = [_role_at(after, patterns), None if owned else _role_at(before, patterns)]
    shown = [role for role in roles if role]
    if not shown:
        return
    role = shown[0]
    code = (after if roles[0] else before).strip().isupper()
    unsure = role.side is Side.OPENBAAR and (code or any(r.side is not role.side for r in shown))
    yield Clue(role, Strength.POSSIBLE if unsure else Strength.CERTAIN, "de functie in dezelfde rij")


def _below(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the line below a name that stands alone."""
    match = patterns.role_line.match(place.below)
    if not match or len(place.cells) > 1:
        return
    role = patterns.grammar.role(match["func"])
    above = place.above(1)
    between = bool(above) and _role_at(above[0], patterns) is not None
    unsure = role.side is Side.OPENBAAR and (between or match["func"].isupper())
    yield of_function(
        role, Strength.POSSIBLE if unsure else Strength.CERTAIN, match["func"]
    )


def _field(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the label before the name or above it ("Opgesteld door")."""
    if match := patterns.field_left.search(place.left):
        yield from read_label(match["field"], patterns)
        return
    for distance, line in enumerate(place.above(6)):
        if match := patterns.field_line.match(line):
            role = patterns.fields[_label(match["field"])]
            near = distance == 0 or role.side is not Side.OPENBAAR
            strength = Strength.CERTAIN if near else Strength.POSSIBLE
            yield Clue(role, strength, f"het opschrift ‘{match['field']}’")
            return
        if patterns.label_line.match(line) or len(line.split()) > 6:
            return


def _attention(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "T.a.v.": the office may be this person's, or a colleague may open its letters."""
    match = patterns.attention.search(place.left)
    if not match and patterns.attention_line.match(place.left):
        above = place.above(1)
        match = patterns.role_line.match(above[0]) if above else None
    if match:
        role = patterns.grammar.role(match["func"])
        yield Clue(role, Strength.POSSIBLE, "de adressering", addressed=True)


def _until_name(lines: tuple[str, ...]) -> tuple[str, ...]:
    """Return the lines up to another name or a full sentence: there another part begins."""
    kept: list[str] = []
    for line in lines:
        if NAME in line or len(line) > 110:
            break
        kept.append(line)
    return tuple(kept)


def _label(text: str) -> str:
    return " ".join(text.casefold().strip(" :.\t").split())
