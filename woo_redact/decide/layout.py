"""Read a person's role from where the name stands: a signature, a field, a row of a table."""

import re
from collections.abc import Iterator

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import is_code
from woo_redact.decide.layout_patterns import LayoutPatterns, label_key, match_line
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.signature import (
    has_office_above,
    read_cosigner,
    read_mover,
    read_office_below,
    read_signature,
)
from woo_redact.rulebook.roles import Side

_BRACKETS = re.compile(r"^\([^()]+\)$")
_TOP_CODE = re.compile(r"^(?:p|plv\.? ?)?DG[A-Z&-]{1,7}$")
_PART = re.compile(
    r"^(?i:tussenvoegsels?|tussenv\.?|tv|voorvoegsels?|achternaam|familienaam|voornaam|roepnaam|"
    r"voorletters?|initialen)$"
)
OFFICIALS = re.compile(
    r"\b(?i:ambtelijk\w*|ambtena\w+|griffie|secretariaat|\w*ondersteuning|\w*medewerkers?|bureau|"
    r"contactperso\w+|aanspreekpunt|notulist|secretaris|adviseur)\b"
)
"""In a row of a table of office-holders: this one is for who helps them."""
_NOMINATED = re.compile(
    r"^(?i:(?:wordt |is |werd )?"
    r"(?:voorgedragen|voordracht|benoemd|herbenoemd|benoeming|beoogd|kandidaat)"
    r"(?: wordt| is)? (?:als|tot|voor) )|^(?:Als|Tot) "
)
"""Before the office somebody is appointed to: "Voorgedragen als lid van de Raad van State: A"."""
_CLAUSE = re.compile(r",? (?:die|dat|wie) ")
"""Behind an office in a label: "Kamerlid dat de motie indiende: A"."""
_OTHER = re.compile(r"\b(?:door|aan|van|met|voor|bij|namens|over|op|tegen|naast|om)$")
"""The last word of a clause behind which another stands: "wethouder die is gebeld door: A"."""
_TITLED = re.compile(r"^\W*(?i:verslag(?:legging)?|notulen)[ ]+(?!door\b)[A-Za-z][^:\t]*:[^:]*$")
"""The title of a report before what it tells."""
_POSTCODE = re.compile(r"^[1-9]\d{3} ?[A-Z]{2}\b")


def read_layout(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what signature, field, table and address block say."""
    if signed := read_office_below(place, patterns):
        yield signed
        return
    if not has_office_above(place, patterns):
        yield from _field(place, patterns)
    yield from _card(place, patterns)
    yield from _attention(place, patterns)
    yield from _colon(place, patterns)
    yield from read_cosigner(place, patterns)
    yield from read_mover(place, patterns)
    if patterns.several.search(place.own):
        yield from _column(place, patterns)
    if patterns.alone.search(place.own):
        below = tuple(_below(place, patterns))
        staff = any(clue.role.name == "ambtenaar" for clue in below)
        yield from read_signature(place, patterns, staff)
        yield from _cells(place, patterns)
        yield from below
        if any(_POSTCODE.search(line) for line in place.downwards(3)):
            yield Clue(patterns.addressee, Strength.HINT, "het adres onder de naam")


def is_office(place: Place, patterns: LayoutPatterns) -> bool:
    """Say whether nothing but a function stands above the name in its column."""
    above = next(place.upwards(1), "")
    return match_line(patterns.role_line, above, patterns) is not None


def read_label(context: str | None, place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Yield what the label says under which detection found the name.

    In a row of a table a label counts that stands in the row or above the column: a function at
    the end of the row before is the function of somebody else, and so is that of who signs above.
    """
    role = patterns.fields.get(label_key(context)) if context else None
    if role and _TITLED.match(place.left):
        return  # "Verslag bezoek Kamercommissie: aanwezig de leden A en B": no label of persons
    if role and (read_office_below(place, patterns) or has_office_above(place, patterns)):
        return
    if context and role and len(place.cells) > 1:
        own = (*place.cells, *_heads(place, place.cell))
        if not any(label_key(context) in label_key(cell) for cell in own):
            return
    if context and role:
        yield Clue(role, Strength.CERTAIN, f"het opschrift ‘{context.strip(' :')}’")


def _cells(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the row of a table: the cells behind the name, else the one before it."""
    behind: list[str] = []
    labelled = place.cell > 0 and patterns.field_line.match(place.cells[place.cell - 1].strip())
    for number, cell in enumerate(place.cells[place.cell + 1 :], start=place.cell + 1):
        if NAME in cell:
            if any(map(_PART.match, _heads(place, number))):
                continue  # the other parts of one name stand in cells of their own
            if labelled and behind:
                behind.pop()  # the label of this other name
            break
        if not any(map(patterns.label_cell.match, _heads(place, number))):
            behind.append(cell)
    owned = place.cell > 1 and NAME in place.cells[place.cell - 2]
    before = [_whole(place, place.cell - 1, patterns)] if place.cell and not owned else []
    roles = [found for c in behind if (found := match_line(patterns.role_cell, c, patterns))][:1]
    others = [cell for cell in place.cells if NAME not in cell]
    joint = (f"{head} {body}" for head in behind for body in others if head is not body)
    led = (found for text in joint if (found := match_line(patterns.role_cell, text, patterns)))
    if not roles:
        # "VNG" and "voorzitter" apart
        roles = [found for found in led if patterns.grammar.heads_body(found[1]["func"])][:1]
    earlier = [found for c in before if (found := match_line(patterns.role_cell, c, patterns))]
    if not roles and earlier and earlier[0][0].side is Side.TUSSEN:
        # "Raad van State", "vice-president" and the name
        whole = (f"{before[0].strip()} {cell.strip()}" for cell in place.cells[: place.cell - 1])
        heads = (match_line(patterns.role_cell, text, patterns) for text in whole)
        earlier = [
            found for found in heads if found and patterns.grammar.heads_body(found[1]["func"])
        ] or earlier
    head = patterns.field_line.match(next(_heads(place, place.cell), ""))
    if head and patterns.fields[label_key(head["field"])].side is Side.BESLOTEN:
        # labels stand above their values: the office beside it is whom the nota is meant for
        roles, earlier = (
            [r for r in row if r[0].side is not Side.OPENBAAR] for row in (roles, earlier)
        )
    if not roles and not earlier:
        if before and _TOP_CODE.match(before[0].strip()):
            # "DGV" in a routing table is the holder of the office, among functions surely
            among = any(_function_in(place, line, patterns) for line in place.lines)
            strength = Strength.CERTAIN if among else Strength.POSSIBLE
            yield Clue(patterns.top, strength, "de functie in dezelfde rij")
        return
    role, match = (roles or earlier)[0]
    unit = bool(roles) and is_code(match["func"])  # a column may name someone's unit: "DG Water"
    torn = any(other.side is not role.side for other, _ in earlier)
    unsure = role.side is Side.OPENBAAR and (unit or torn)
    yield Clue(
        role, Strength.POSSIBLE if unsure else Strength.CERTAIN, "de functie in dezelfde rij"
    )


def _column(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the head of the column: an office, "Bewindspersoon" or "Wethouder", that all share."""
    head, empty = "", False
    for line in reversed(place.lines[: place.line]):
        cells = line.split("\t")
        if place.cell == 0 and len(cells) > 2 and NAME not in cells[0]:
            head = cells[0].strip()  # above the first cell, whatever others of the row are empty
            break
        if place.cell == 0 and not empty and (not line or (NAME in cells[0] and len(cells) > 1)):
            empty = not line
            continue
        if len(place.cells) < 3 or len(cells) != len(place.cells):  # two are label and value
            break
        head = cells[place.cell].strip()
        if not any(NAME in cell for cell in cells):
            break
    if field := patterns.field_line.match(head):
        role = patterns.fields[label_key(field["field"])]
    elif (found := match_line(patterns.role_line, head, patterns)) and not is_code(
        found[1]["func"]
    ):
        role = found[0]
    else:
        return
    if role.side is Side.OPENBAAR and not any(map(OFFICIALS.search, place.cells)):
        yield Clue(role, Strength.CERTAIN, f"het opschrift ‘{head.strip(' :')}’")


def _function_in(place: Place, line: str, patterns: LayoutPatterns) -> bool:
    """Say whether a line is a row like that of the name, with an official's function before it."""
    cells = line.split("\t")
    if len(cells) != len(place.cells) or NAME not in cells[place.cell]:
        return False
    found = match_line(patterns.role_cell, cells[place.cell - 1], patterns)
    return found is not None and found[0].side is not Side.OPENBAAR


def _whole(place: Place, column: int, patterns: LayoutPatterns) -> str:
    """Return a cell that ends in a hyphen ("Thesaurier-") with the rest of the function.

    The rest stands on the next line, which reading may have put into other cells of the row.
    """
    cell = place.cells[column].strip()
    if not cell.endswith("-"):
        return cell
    near = " ".join((*place.cells[column + 1 :], next(place.downwards(1), "")))
    wholes = (cell + word for word in near.split())
    return next((whole for whole in wholes if patterns.role_line.match(whole)), cell)


def _card(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the function below a name in columns of cards: a row of names, then what they are."""
    below = place.row_below
    if len(place.cells) < 2 or len(below) != len(place.cells) or NAME in "".join(below):
        return
    if not all(map(patterns.alone.search, place.cells)):
        return
    if found := match_line(patterns.role_line, below[place.cell], patterns):
        yield of_function(found[0], Strength.CERTAIN, found[1]["func"])


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
    lines = tuple(place.downwards(2))
    text = place.below
    # a row whose cells stand at different heights: the function in brackets is a line further
    if len(lines) > 1 and NAME not in "".join(lines) and _BRACKETS.match(lines[1]):
        text = lines[1].strip("()")
    found = match_line(patterns.role_line, text, patterns)
    if not found or len(place.cells) > 1:
        return
    role, match = found
    above = place.above(1)
    after = next((line for line in list(place.downwards(2))[1:]), "")
    labels = (above[0], place.below) if above and NAME in after else ()
    if labels and all(map(patterns.field_line.match, labels)):
        return  # labels and names in turn: what stands below belongs to the next name
    other = match_line(patterns.role_line, above[0], patterns) if above else None
    between = other is not None and other[0].side is not Side.OPENBAAR
    unsure = role.side is Side.OPENBAAR and (between or is_code(match["func"]))
    yield of_function(role, Strength.POSSIBLE if unsure else Strength.CERTAIN, match["func"])


def _field(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read the label before the name or above it ("Opgesteld door")."""
    if match := patterns.field_left.search(place.left):
        yield from read_label(match["field"], place, patterns)
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
                role = patterns.fields[label_key(match["field"])]
                sure = near or role.side is not Side.OPENBAAR
                strength = Strength.CERTAIN if sure else Strength.POSSIBLE
                yield Clue(role, strength, f"het opschrift ‘{match['field']}’")
            return
        elif gap or patterns.label_line.match(line) or len(line.split()) > 6:
            return
        else:
            near = False


def _colon(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "Minister: Jansen" or "Minister – Jansen" at the head of a line or cell."""
    parted = patterns.parted.search(place.left.split("\t")[-1])
    before = parted["before"] if parted else ""
    # after a dot another sentence may end, and who is put forward has the office soon
    last = before.rpartition(". ")[2]
    if _OTHER.search(last.rstrip()) and _CLAUSE.search(last):
        return
    for words in (before, last, _NOMINATED.sub("", last), _CLAUSE.split(last)[0]):
        if found := match_line(patterns.role_cell, words, patterns):
            yield of_function(found[0], Strength.CERTAIN, found[1]["func"])
            return


def _attention(place: Place, patterns: LayoutPatterns) -> Iterator[Clue]:
    """Read "T.a.v.": the office may be this person's, or a colleague may open its letters."""
    found = None
    if not patterns.to_someone.search(place.left[-60:]):
        return
    if match := patterns.attention.search(place.left[-160:]):
        found = patterns.grammar.role(match["func"]), match
    elif patterns.attention_line.match(place.left) and (above := place.above(1)):
        found = match_line(patterns.role_line, above[0], patterns)
    if found:
        role = found[0]
        yield Clue(role, Strength.POSSIBLE, "de adressering", addressed=True)
