"""Learn where the columns of a table begin, so that cells that nearly touch are kept apart.

In a narrow table the words of one cell may end closer to the next cell than two words stand in a
sentence. Other rows, in which that gap is wide, tell where a column begins.
"""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from woo_redact.ingest.pieces import Run, run_of

_ROWS = 4
"""So many rows begin a cell at the same place where a column begins there."""
_MOST = 0.8
"""So many of all rows with cells begin a word where a column begins that others touch."""
_CELLS = 3
"""So many cells a row has from which columns are learned."""
_SAME = 0.6
"""Points by which the cells of a column may begin apart."""
_GAP = 0.35
"""Times the font size that two cells stand apart at least; a word space is narrower."""


def column_starts(rows: Sequence[Sequence[Run]], wide: float) -> list[float]:
    """Return the places (points from the left) where columns begin, in order.

    `rows` hold runs in any order; a gap of `wide` times the font size parts two cells for sure.
    Where a column nearly touches the one before it in most rows, as dates do behind amounts, one
    such gap (below the head, mostly) is enough if nearly every row has a word that begins there.
    """
    sure: list[float] = []
    near: list[float] = []
    tables = [sorted(row, key=attrgetter("x0")) for row in rows if len(row) >= _CELLS]
    for runs in tables:
        pieces = [piece for run in runs for piece in run.pieces]
        for left, piece in zip(pieces, pieces[1:], strict=False):
            gap = (piece.x0 - left.x1) / max(piece.size, left.size, 1)
            if gap >= wide:
                sure.append(piece.x0)
            elif gap >= _GAP:
                near.append(piece.x0)
    sure.sort()
    near.sort()
    starts: list[float] = []
    for place in sure:
        if starts and place - starts[-1] < _SAME:
            continue
        clear = _from(sure, place)
        if clear >= _ROWS or clear + _from(near, place) >= max(_ROWS, _MOST * len(tables)):
            starts.append(place)
    return starts


def _from(places: Sequence[float], place: float) -> int:
    """Return how many of the sorted places lie at `place` or just behind it."""
    return bisect_left(places, place + _SAME) - bisect_left(places, place)


def split_at(row: Sequence[Run], starts: Sequence[float]) -> list[Run]:
    """Return the runs of a row, which go from left to right, cut where a column begins."""
    result: list[Run] = []
    for run in row:
        at = 0
        for number in range(1, len(run.pieces)):
            left, right = run.pieces[number - 1], run.pieces[number]
            if right.x0 - left.x1 >= _GAP * run.size and begins_column(right.x0, starts):
                result.append(run_of(run.pieces[at:number], run.base))
                at = number
        result.append(run_of(run.pieces[at:], run.base, run.spaced) if at else run)
    return result


def is_table_row(row: Sequence[Run], starts: Sequence[float]) -> bool:
    """Say whether cells behind the first begin where columns of a table do."""
    return sum([begins_column(run.x0, starts) for run in row]) >= _CELLS - 1


def is_cell(left: Run, right: Run, starts: Sequence[float]) -> bool:
    """Say whether the right one of two runs beside each other begins a column."""
    return right.x0 - left.x1 >= _GAP * right.size and begins_column(right.x0, starts)


def begins_column(x0: float, starts: Sequence[float]) -> bool:
    """Say whether x0 (points) is one of the places where columns begin."""
    at = bisect_left(starts, x0 - _SAME)
    return at < len(starts) and starts[at] <= x0 + _SAME
