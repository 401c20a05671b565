"""Find columns and tables: in which order the rows of a page are read."""

import re
from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

from woo_redact.ingest.pieces import Run
from woo_redact.ingest.rows import Row, build_rows

Interval = tuple[float, float]
Cell = list[Run]
"""The lines of one table cell, from top to bottom."""

_ENDLESS = float("inf")
_LABEL = re.compile(
    r"(?i)(?:datum(?: ontvangst)?|(?:ons |uw )?kenmerk|(?:onze |uw )?referentie|uw brief(?: van)?|"
    r"bijlagen?|bijlage\(n\)|opgesteld door|behandeld door|contactpersoon|inlichtingen(?: bij)?|"
    r"auteur|steller|zaaknummer|doorkiesnummer|telefoon|e-?mail|bezoekadres|postadres|deadline|"
    r"kopie(?: aan)?):?"
)
"""The labels of a reference column, each on a line of its own."""
_POSTCODE = re.compile(r"[1-9][0-9]{3} ?[A-Z]{2} ")
"""What opens the last line of an address."""
_NUMBER = re.compile(r"[0-9]{1,4}[.)]?")
"""What numbers a row of a table."""
_GUTTER = 0.75
"""A gutter is at least this many times the font size wide."""
_ABOVE, _BELOW = 0.72, 0.2
"""How far letters reach from the base line, in font sizes."""
_FAR = 4.0
"""Rows further apart than this many times the font size are no rows of one table."""


class Column(NamedTuple):
    """Rows that are read one after the other; a row of several runs is a line with tabs."""

    rows: list[Row]
    limit: float
    """Up to where a line could have run: the next column, or endless when there is none."""


class Table(NamedTuple):
    """Rows of cells; empty cells are left out."""

    rows: list[list[Cell]]


class RuledRow(NamedTuple):
    """Filled cells between two rules, and up to where the lines of each could run."""

    cells: list[Cell]
    edges: list[float]


class RuledTable(NamedTuple):
    """Rows of cells that are parted by rules; empty cells are left out."""

    rows: list[RuledRow]


Part = Column | Table | RuledTable


def read_order(rows: Sequence[Row], limit: float = _ENDLESS) -> list[Part]:
    """Return columns and tables in reading order; rows come from top to bottom.

    Prose in columns is read column by column, a table row by row. Runs that cross a gutter
    (a heading over both columns) end it.
    """
    parts: list[Part] = []
    plain: list[Row] = []
    bands = _bands(rows)
    at = 0
    while at < len(bands):
        end, gutters = _stretch(bands, at)
        stretch = [row for band in bands[at:end] for row in band]
        if len(stretch) < 2 or not gutters:
            plain.extend(stretch)
            at = max(end, at + 1)
            continue
        beside = _beside_reference(bands, at, end, gutters)
        if beside:
            end = beside
            stretch = [row for band in bands[at:end] for row in band]
        sides = _sides(stretch, gutters)
        if not beside and _is_table(stretch, sides, gutters) and not _labels(stretch, gutters):
            end = _trimmed(bands, at, end, gutters, table=True)
            stretch = [row for band in bands[at:end] for row in band]
            if len(stretch) < 2:
                plain.extend(stretch)
            else:
                if plain:
                    parts.append(Column(plain, limit))
                    plain = []
                parts.append(Table(_table_rows(stretch, gutters)))
        else:
            if plain:
                parts.append(Column(plain, limit))
                plain = []
            for number, side in enumerate(sides):
                edge = gutters[number][1] if number < len(gutters) else limit
                parts.extend(read_order(build_rows(side), edge))
        at = end
    if plain:
        parts.append(Column(plain, limit))
    return parts


def _bands(rows: Sequence[Row]) -> list[list[Row]]:
    """Group rows that stand beside each other (columns with different base lines)."""
    bands: list[list[Row]] = []
    bottom = -_ENDLESS
    for row in rows:
        top = min([run.base - _ABOVE * run.size for run in row])
        foot = max([run.base + _BELOW * run.size for run in row])
        if bands and top < bottom:
            bands[-1].append(row)
            bottom = max(bottom, foot)
        else:
            bands.append([row])
            bottom = foot
    return bands


def _free(band: list[Row]) -> list[Interval]:
    """Return the stretches of the x axis on which a band has no text."""
    free: list[Interval] = []
    reached = -_ENDLESS
    for x0, x1 in sorted([(run.x0, run.x1) for row in band for run in row]):
        if x0 > reached:
            free.append((reached, x0))
        reached = max(reached, x1)
    free.append((reached, _ENDLESS))
    return free


def _stretch(bands: list[list[Row]], start: int) -> tuple[int, list[Interval]]:
    """Return where the bands end that share a gutter with band `start`, and the gutters."""
    size = max([run.size for row in bands[start] for run in row])
    gutters = [g for g in _free(bands[start])[1:-1] if g[1] - g[0] >= _GUTTER * size]
    if not gutters:
        return start + 1, []
    end = start + 1
    bottom = max([run.base for row in bands[start] for run in row])
    while end < len(bands):
        top = min([run.base for row in bands[end] for run in row])
        if top - bottom > _FAR * size:
            break
        common = _shared(gutters, _free(bands[end]), _GUTTER * size)
        if not common:
            break
        gutters = common
        bottom = max([run.base for row in bands[end] for run in row])
        end += 1
    return _trimmed(bands, start, end, gutters, table=False), gutters


def _shared(gutters: list[Interval], free: list[Interval], width: float) -> list[Interval]:
    common = []
    for low, high in gutters:
        for start, stop in free:
            left, right = max(low, start), min(high, stop)
            if right - left >= width:
                common.append((left, right))
    return common


def _side(run: Run, gutters: list[Interval]) -> int:
    """Return in which column run stands, counted from 0."""
    middle = (run.x0 + run.x1) / 2
    return sum([middle > gutter[0] for gutter in gutters])


def _sides(rows: list[Row], gutters: list[Interval]) -> list[list[Run]]:
    sides: list[list[Run]] = [[] for _ in range(len(gutters) + 1)]
    for row in rows:
        for run in row:
            sides[_side(run, gutters)].append(run)
    return sides


def _trimmed(
    bands: list[list[Row]], start: int, end: int, gutters: list[Interval], table: bool
) -> int:
    """Return end without the bands at the bottom that belong to what comes next.

    Below columns, bands with text on one side stay while they are near: one column may be longer
    than the other. Below a table only those stay that can but continue a cell: close to the row
    above, and in the first column closer than rows are.
    """
    last = end
    while last > start + 1:
        if len({_side(run, gutters) for row in bands[last - 1] for run in row}) > 1:
            break
        last -= 1
    bases = [band[0][0].base for band in bands[start:last]]
    usual = median([b - a for a, b in zip(bases, bases[1:], strict=False)] or [0.0])
    while last < end:
        run = bands[last][0][0]
        pitch = run.base - bands[last - 1][-1][0].base
        if pitch > (1.4 if table else 2.6) * run.size:
            break
        if table and _side(run, gutters) == 0 and pitch > 0.8 * usual:
            break
        last += 1
    return last


def _beside_reference(
    bands: list[list[Row]], start: int, end: int, gutters: list[Interval]
) -> int | None:
    """Return where text with a reference column beside it ends, None where there is no such.

    The column has labels with their values below them; a row with more cells begins a table.
    """
    labels = 0
    for number in range(start, end):
        for row in bands[number]:
            places = [_side(run, gutters) for run in row]
            if len(set(places)) < len(places):
                return number if labels > 1 else None
            labels += places[-1] == len(gutters) and bool(_LABEL.fullmatch(row[-1].text))
    return end if labels > 1 else None


def _is_table(rows: list[Row], sides: list[list[Run]], gutters: list[Interval]) -> bool:
    """Say whether rows make a table (read row by row), not columns of prose.

    Columns have base lines of their own, or lines of several words that mostly fill their width.
    """
    lines = [build_rows(side) for side in sides]
    aligned = sum([len({_side(run, gutters) for run in row}) > 1 for row in rows])
    fewest = sorted([len(side) for side in lines])[-2]
    if fewest >= 3 and aligned < 0.5 * fewest:
        return False
    return not all(_is_prose(side) for side in lines)


def _labels(rows: list[Row], gutters: list[Interval]) -> bool:
    """Say whether addresses stand beside each other, as on a sheet of labels: each is read whole.

    In a table an address is beside what it belongs to; here every column has them, and above each
    postcode stands the street.
    """
    having: set[int] = set()
    for number, row in enumerate(rows):
        sides = {_side(run, gutters) for run in row if _POSTCODE.match(run.text)}
        if not sides:
            continue
        above = {_side(run, gutters): run.text for run in rows[number - 1]} if number else {}
        if 3 * len(sides) < 2 * len(row) or not all(
            [side in above and not _POSTCODE.match(above[side]) for side in sides]
        ):
            return False
        having |= sides
    return len(having) == len(gutters) + 1


def _is_prose(lines: list[Row]) -> bool:
    if len(lines) < 4:
        return False
    words = [sum([len(run.pieces) for run in line]) for line in lines]
    if median(words) < 4:
        return False
    left = min([line[0].x0 for line in lines])
    right = max([line[-1].x1 for line in lines])
    full = sum([line[-1].x1 > right - 0.2 * (right - left) for line in lines])
    return full >= 0.55 * len(lines)


def _table_rows(rows: list[Row], gutters: list[Interval]) -> list[list[Cell]]:
    """Return the cells of each row; a line that continues the cells above it joins them."""
    count = len(gutters) + 1
    edges = [
        max([run.x1 for row in rows for run in row if _side(run, gutters) == side], default=0.0)
        for side in range(count)
    ]
    pitches = [below[0].base - above[0].base for above, below in zip(rows, rows[1:], strict=False)]
    widest = max(pitches)
    firsts = [row[0].text for row in rows if _side(row[0], gutters) == 0]
    numbered = len(firsts) > 2 and all(map(_NUMBER.fullmatch, firsts))
    table: list[list[Cell]] = []
    for number, row in enumerate(rows):
        cells: list[Cell] = [[] for _ in range(count)]
        for run in row:
            cells[_side(run, gutters)].append(run)
        pitch = pitches[number - 1] if number else _ENDLESS
        tight = pitch < 1.4 * row[0].size and (pitch < 0.8 * widest or not cells[0])
        unnumbered = numbered and not cells[0]  # such a line can but go on with the row above
        if (
            table
            and tight
            and not all(cells)
            and (_below(table[-1], cells) if unnumbered else _continues(table[-1], cells, edges))
        ):
            for cell, more in zip(table[-1], cells, strict=True):
                cell.extend(more)
        else:
            table.append(cells)
    return [[cell for cell in cells if cell] for cells in table]


def _below(above: list[Cell], below: list[Cell]) -> bool:
    """Say whether each filled cell below has one above it."""
    return all([bool(upper) or not lower for upper, lower in zip(above, below, strict=True)])


def _continues(above: list[Cell], below: list[Cell], edges: list[float]) -> bool:
    """Say whether each filled cell below goes on with a line that was full."""
    for upper, lower, edge in zip(above, below, edges, strict=True):
        if not lower:
            continue
        if not upper:
            return False
        # columns whose heads touch are one here: the line goes on below its own
        own = [run for run in upper if abs(run.x0 - lower[0].x0) < run.size] or upper
        right = min([run.x0 for run in upper if run.x0 > own[-1].x1], default=edge)
        if not not_fitting(own[-1], lower[0], right):
            return False
    return True


def not_fitting(above: Run, below: Run, edge: float) -> bool:
    """Say whether the first word of below had no room at the end of above: the line wrapped."""
    first = below.pieces[0]
    return above.x1 + 0.25 * above.size + (first.x1 - first.x0) > edge - 0.5
