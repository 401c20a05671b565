"""Say which columns under a head of initials name who initials: roles and units, no initials.

"Parafering" heads the column of those who must initial and, elsewhere, that of what they wrote.
"""

from collections.abc import Iterable, Sequence

import regex

from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.paraaf_tabel import is_role
from woo_redact.detect.structuur_kop import Heads
from woo_redact.detect.tabel import Row, placed

_UNIT = regex.compile(r"\p{Lu}[\p{Lu}&/.-]*(?:[ ]\p{Lu}[\p{Lu}&/.-]*)*")
"""What may be a unit: capitals, as initials may be as well."""
_WORD = regex.compile(r"\p{L}{4}")


def role_columns(
    text: str, titles: Sequence[str], rows: Iterable[Row], head: Row, heads: Heads, lexicon: Lexicon
) -> frozenset[int]:
    """Return the columns under heads of initials in which roles and units stand.

    It is the first column of a table, and one cell at least is a known role or unit. All others
    are that as well, or words, or capitals only; those may be initials, unless a column to the
    right is for these.
    """
    if titles[0] not in heads.parafen:
        return frozenset()
    cells = [
        text[cell.start : cell.end].strip()
        for row in rows
        for cell, column in placed(head, row)
        if column == 0 and cell is row.cells[0]
    ]
    roles = sum(_names_role(cell, lexicon) for cell in cells)
    units = sum(_UNIT.fullmatch(cell) is not None for cell in cells)
    written = not (heads.parafen | heads.persons).isdisjoint(titles[1:])
    if not roles or (not written and 2 * roles < len(cells)):
        return frozenset()
    return frozenset({0}) if 4 * (roles + units) >= 3 * len(cells) else frozenset()


def _names_role(text: str, lexicon: Lexicon) -> bool:
    """Say whether a cell is a role or unit, or words as the name of a unit has them."""
    return is_role(text, lexicon) or (
        _WORD.search(text) is not None and any(map(lexicon.is_functie, text.split()))
    )
