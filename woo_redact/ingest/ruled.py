"""Find tables whose cells are ruled: the lines drawn between them tell what belongs together.

Where a cell is nearly full, the gap to the next is no wider than a word space, and a label of two
lines stands beside a value of three. White space cannot tell such cells apart; their rules do.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import pymupdf

from woo_redact.ingest.columns import Cell, RuledRow, RuledTable
from woo_redact.ingest.drawings import Drawing
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.ingest.rows import Row, build_rows
from woo_redact.ingest.text import displayed, turn_of
from woo_redact.model.document import Rect

_THIN, _SHORT = 2.0, 4.0
"""Points: how thick a rule may be, and how long it is at least."""
_ONE = 1.2
"""Points by which parts of one rule may lie beside each other."""
_TOUCH = 3.0
"""Points between the end of a rule and the rule that it meets."""
_MOST_RULES, _MOST_ROWS, _MOST_COLUMNS = 600, 150, 20
"""With more of them it is a chart or a map."""
_CUT = 2.0
"""Points on both sides of a rule that a word covers when the rule runs through it."""
_RULES = (b" l", b" re", b"\nl", b"\nre")


class Rules(NamedTuple):
    """The rules of a page as displayed: (place, from, to), upright ones by x, level ones by y."""

    upright: list[tuple[float, float, float]]
    level: list[tuple[float, float, float]]


NO_RULES = Rules([], [])


class _Grid(NamedTuple):
    """Where the rules of one table lie, and which two neighbouring fields have one between."""

    xs: list[float]
    ys: list[float]
    rules: Rules


def read_rules(page: pymupdf.Page, drawings: Sequence[Drawing]) -> Rules:
    """Return the rules of a page; `drawings` are its paths when they were read before."""
    if not drawings:
        content = page.read_contents()
        if not any(mark in content for mark in _RULES):
            return NO_RULES
        drawings = page.get_cdrawings()
    turn = turn_of(page)
    upright: list[tuple[float, float, float]] = []
    level: list[tuple[float, float, float]] = []
    for rect in _strokes(drawings):
        x0, y0, x1, y1 = displayed(rect, turn)
        if x1 - x0 <= _THIN and y1 - y0 >= _SHORT:
            upright.append(((x0 + x1) / 2, y0, y1))
        elif y1 - y0 <= _THIN and x1 - x0 >= _SHORT:
            level.append(((y0 + y1) / 2, x0, x1))
    return Rules(_joined(upright), _joined(level))


def ruled_tables(rows: Sequence[Row], rules: Rules) -> list[tuple[RuledTable, set[int]]]:
    """Return the ruled tables in rows of text, from top to bottom, and which rows they hold.

    A table that has text beside it, or a rule that runs through a word, is none of them.
    """
    found: list[tuple[float, RuledTable, set[int]]] = []
    taken: set[int] = set()
    for grid in _grids(rules):
        inside = {
            number
            for number, row in enumerate(rows)
            if grid.ys[0] < row[0].base - 0.3 * row[0].size < grid.ys[-1]
        }
        runs = [run for number in sorted(inside) for run in rows[number]]
        beside = any(run.x1 < grid.xs[0] or run.x0 > grid.xs[-1] for run in runs)
        if not inside or beside or inside & taken:
            continue
        fields = _fields(grid, runs)
        if fields is None:
            continue
        table = _table(grid, fields)
        if len(table.rows) > 1:
            taken |= inside
            found.append((grid.ys[0], table, inside))
    return [(table, inside) for _, table, inside in sorted(found, key=lambda one: one[0])]


def _strokes(drawings: Iterable[Drawing]) -> Iterable[Rect]:
    for drawing in drawings:
        stroked = "s" in (drawing.get("type") or "")
        for item in drawing["items"]:
            if item[0] == "l":
                yield _around(item[1], item[2])
            elif item[0] == "re":
                yield from _sides(tuple(item[1]), stroked)
            elif item[0] == "qu":
                quad = item[1]
                yield from _sides((*_around(quad[0], quad[3]),), stroked)


def _sides(rect: Any, stroked: bool) -> Iterable[Rect]:
    """Yield a thin rectangle as it is, the sides of a larger one when they are drawn."""
    x0, y0, x1, y1 = rect
    if min(x1 - x0, y1 - y0) <= _THIN:
        yield (x0, y0, x1, y1)
    elif stroked:
        yield from ((x0, y0, x0, y1), (x1, y0, x1, y1), (x0, y0, x1, y0), (x0, y1, x1, y1))


def _around(one: Sequence[float], other: Sequence[float]) -> Rect:
    return (
        min(one[0], other[0]),
        min(one[1], other[1]),
        max(one[0], other[0]),
        max(one[1], other[1]),
    )


def _joined(rules: list[tuple[float, float, float]]) -> list[tuple[float, float, float]]:
    """Return rules with the parts made one that go on in each other, or are drawn twice."""
    result: list[tuple[float, float, float]] = []
    for group in _grouped(sorted(rules)):
        place = group[0][0]
        start, end = None, 0.0
        for _, low, high in sorted(group, key=lambda rule: rule[1:]):
            if start is None or low > end + _TOUCH:
                if start is not None:
                    result.append((place, start, end))
                start, end = low, high
            end = max(end, high)
        if start is not None:
            result.append((place, start, end))
    return result


def _grouped(rules: list[tuple[float, float, float]]) -> list[list[tuple[float, float, float]]]:
    groups: list[list[tuple[float, float, float]]] = []
    for rule in rules:
        if groups and rule[0] - groups[-1][-1][0] <= _ONE:
            groups[-1].append(rule)
        else:
            groups.append([rule])
    return groups


def _grids(rules: Rules) -> list[_Grid]:
    """Return the grids that rules make which meet each other."""
    upright, level = rules
    if not upright or not level or len(upright) + len(level) > _MOST_RULES:
        return []
    parent = list(range(len(upright) + len(level)))

    def root(one: int) -> int:
        while parent[one] != one:
            one = parent[one]
        return one

    for number, (x, top, foot) in enumerate(upright):
        for other, (y, left, right) in enumerate(level, len(upright)):
            meets = left - _TOUCH <= x <= right + _TOUCH and top - _TOUCH <= y <= foot + _TOUCH
            if meets and root(number) != root(other):
                parent[root(number)] = root(other)
    groups: dict[int, Rules] = defaultdict(lambda: Rules([], []))
    for number, rule in enumerate(upright):
        groups[root(number)].upright.append(rule)
    for number, rule in enumerate(level, len(upright)):
        groups[root(number)].level.append(rule)
    grids = [grid for group in groups.values() if (grid := _grid(group))]
    return [one for one in grids if not any(_within(other, one) for other in grids)]


def _grid(rules: Rules) -> _Grid | None:
    if not rules.upright or not rules.level:
        return None
    xs = _places(rules.upright, rules.level)
    ys = _places(rules.level, rules.upright)
    if not (3 <= len(xs) <= _MOST_COLUMNS + 1 and 3 <= len(ys) <= _MOST_ROWS + 1):
        return None
    return _Grid(xs, ys, rules)


def _places(
    rules: list[tuple[float, float, float]], across: list[tuple[float, float, float]]
) -> list[float]:
    """Return where rules lie, and the rims that the rules across reach to without meeting one."""
    places = [group[0][0] for group in _grouped(sorted(rules))]
    low, high = min(rule[1] for rule in across), max(rule[2] for rule in across)
    if low < places[0] - 2 * _TOUCH:
        places.insert(0, low)
    if high > places[-1] + 2 * _TOUCH:
        places.append(high)
    return places


def _within(inner: _Grid, outer: _Grid) -> bool:
    return (
        inner is not outer
        and outer.xs[0] <= inner.xs[0]
        and inner.xs[-1] <= outer.xs[-1]
        and outer.ys[0] <= inner.ys[0]
        and inner.ys[-1] <= outer.ys[-1]
    )


def _fields(grid: _Grid, runs: list[Run]) -> dict[tuple[int, int], list[Run]] | None:
    """Return the runs by the row and column of the cell they stand in, None when rules cut words.

    A cell that spans several fields of the grid goes by the first of them.
    """
    first = _firsts(grid)
    fields: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for run in runs:
        parts: dict[tuple[int, int], list[Piece]] = defaultdict(list)
        row = _field(run.base - 0.3 * run.size, grid.ys)
        for piece in run.pieces:
            column = _field((piece.x0 + piece.x1) / 2, grid.xs)
            for x in grid.xs:
                cut = piece.x0 + _CUT < x < piece.x1 - _CUT
                if cut and _covers(grid.rules.upright, x, run.base - 0.3 * run.size):
                    return None
            parts[first[row, column]].append(piece)
        for place, pieces in parts.items():
            whole = len(parts) == 1
            fields[place].append(run if whole else run_of(pieces, run.base))
    return fields


def _firsts(grid: _Grid) -> dict[tuple[int, int], tuple[int, int]]:
    """Return for each field the first of those that no rule parts from it."""
    first: dict[tuple[int, int], tuple[int, int]] = {}
    for row, (top, foot) in enumerate(pairwise(grid.ys)):
        for column, (left, right) in enumerate(pairwise(grid.xs)):
            place = (row, column)
            if column and not _covers(grid.rules.upright, left, (top + foot) / 2):
                place = first[row, column - 1]
            elif row and not _covers(grid.rules.level, top, (left + right) / 2):
                place = first[row - 1, column]
            first[row, column] = place
    return first


def _covers(rules: list[tuple[float, float, float]], place: float, at: float) -> bool:
    return any(
        abs(rule[0] - place) <= _ONE and rule[1] - _ONE <= at <= rule[2] + _ONE for rule in rules
    )


def _field(at: float, places: list[float]) -> int:
    """Return between which places `at` lies; what sticks out counts with the outermost."""
    return min(max(sum(place <= at for place in places) - 1, 0), len(places) - 2)


def _table(grid: _Grid, fields: dict[tuple[int, int], list[Run]]) -> RuledTable:
    rows: list[RuledRow] = []
    for number in sorted({row for row, _ in fields}):
        cells: list[Cell] = []
        edges: list[float] = []
        for place in sorted(place for place in fields if place[0] == number):
            lines = build_rows(fields[place])
            cells.append([run for line in lines for run in line])
            left = min(run.x0 for run in cells[-1]) - grid.xs[place[1]]
            right = next((x for x in grid.xs if x > cells[-1][0].x1 - _CUT), grid.xs[-1])
            edges.append(right - min(max(left, 0.0), 6.0))
        rows.append(RuledRow(cells, edges))
    return RuledTable(rows)
