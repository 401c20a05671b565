"""Make paragraphs of lines: where a sentence wraps, where a line ends on purpose."""

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise, takewhile
from statistics import median
from typing import NamedTuple

from woo_redact.ingest.columns import (
    Cell,
    Column,
    Part,
    RuledRow,
    RuledTable,
    Table,
    not_fitting,
)
from woo_redact.ingest.pieces import Piece, Run
from woo_redact.ingest.rows import Row, is_bullet
from woo_redact.model.document import Region

WRAP, TAB, LINE, TOUCH, DEHYPHENATE = " ", "\t", "\n", "", "-"
"""What stands between two pieces. DEHYPHENATE: nothing, and the hyphen goes."""

_INDENT = 40.0
"""Points by which lines of one column may start apart (lists, quotations)."""
_FAR = 0.5
"""Part of its column that a line fills at least when the next goes on with a small letter."""
_PROSE = 6
"""A run of at least so many words is a line of prose."""
_SAME_SIZE = 0.12
_OCR_SAME_SIZE = 0.3
"""Heights of letters in a scan vary."""
_ENDS_OPEN = re.compile(
    r"(?i)(.*,|en|of|van|voor|de|den|der|het|een|te|ten|ter|tot|met|bij|in|op|aan|mr\.|dr\.|drs\.|"
    r"ir\.|ing\.|prof\.|mw\.|dhr\.|mevrouw|heer|la|le|el|al|von|du|di|'t|&)"
)
"""Last words after which a name or phrase goes on in the next line."""
_INITIALS = re.compile(r"([A-ZÀ-Þ][a-z]?\.)+")
_SUSPENDED = re.compile(r"(en|of|tot|dan|respectievelijk|alsmede|noch|én|óf)\b")
"""After "in-" at a line end these mean a shared ending ("in- en uitvoer"), not a broken word."""
_OFFICE = re.compile(
    r"(?i).*(?:[a-z]-generaal\b|\b(?:vice|loco|adjunct|oud)-(?:minister|staatssec|premier|president|voorz|"
    r"burgem|wethoud|gedeput|direct|secret|griff|kamerl|raadsl))"
)
"""Offices that are written with the hyphen at which the line ended."""
_CLOSED = re.compile(r".*[.?!:;][)\]\"'”’]*")
_HYPHENATED = re.compile(r".*\w-")


class Draft(NamedTuple):
    """A block before it has its place in the text: pieces, and what stands before each."""

    region: Region
    page: int
    pieces: list[Piece]
    before: list[str]
    first: Run
    last: Run
    edge: float
    """Up to where its lines could run."""

    def __repr__(self) -> str:
        """Return page and region only."""
        return f"Draft({self.page}, {self.region})"


Edges = Mapping[int, tuple[float, float]]
"""How far the two longest lines run that start at some place on the x axis (whole points)."""


def draft_blocks(parts: Sequence[Part], region: Region, page: int, edges: Edges) -> list[Draft]:
    """Return the blocks of one page's parts in reading order.

    `edges` tells how far lines of prose run on this and other pages: a page with a few short
    lines cannot tell by itself.
    """
    drafts: list[Draft] = []
    for part in parts:
        if isinstance(part, Table):
            drafts.append(_table(part, region, page))
        elif isinstance(part, RuledTable):
            drafts.append(_ruled_table(part, region, page))
        else:
            drafts.extend(_column(part, region, page, edges))
    return drafts


def _edge(left: float, lines: Iterable[tuple[float, float]]) -> tuple[float, bool]:
    """Return how far lines (x0, x1) run that start near left, and whether two of them tell so."""
    ends = sorted([x1 for x0, x1 in lines if abs(x0 - left) < _INDENT])
    if len(ends) < 2:
        return (ends[0], False) if ends else (0.0, False)
    return ends[-1], ends[-2] > ends[-1] - 0.1 * (ends[-1] - left)


def _table(table: Table, region: Region, page: int) -> Draft:
    pieces: list[Piece] = []
    before: list[str] = []
    for row in table.rows:
        lead = LINE
        for stack in chain.from_iterable(map(_stacks, row)):
            for number, run in enumerate(stack):
                pieces.extend(run.pieces)
                if number:
                    above = stack[number - 1]
                    beside = run.base - above.base < 0.5 * run.size
                    lead = TAB if beside else _soft(above.pieces[-1], run.pieces[0])
                before.append(lead)
                before.extend([WRAP] * (len(run.pieces) - 1))
            lead = TAB
    first, last = table.rows[0][0][0], table.rows[-1][-1][-1]
    return Draft(region, page, pieces, before, first, last, last.x1)


def _ruled_table(table: RuledTable, region: Region, page: int) -> Draft:
    pieces: list[Piece] = []
    before: list[str] = []
    runs: list[Run] = []
    for row in table.rows:
        for lead, run in _ruled_row(row):
            runs.append(run)
            pieces.extend(run.pieces)
            before.append(lead)
            before.extend([WRAP] * (len(run.pieces) - 1))
    return Draft(region, page, pieces, before, runs[0], runs[-1], runs[-1].x1)


def _ruled_row(row: RuledRow) -> Iterable[tuple[str, Run]]:
    """Yield the runs of a row, each with what stands before it.

    Cells with equally many lines that end on purpose are rows of their own; a first cell of three
    such lines is a block beside another. Otherwise only those of the last cell stay lines: a label
    of two lines belongs to all of the value beside it.
    """
    ends = [_ends_on_purpose(cell, edge) for cell, edge in zip(row.cells, row.edges, strict=True)]
    listed = [cell for cell, end in zip(row.cells, ends, strict=True) if any(end)]
    if len(listed) > 1 and all(_beside(listed[0], cell) for cell in listed):
        for line in _lines(run for cell in row.cells for run in cell):
            for number, run in enumerate(line):
                yield (TAB if number else LINE), run
        return
    blocks = len(listed) > 1 and sum(ends[0]) > 1
    for number, cell in enumerate(row.cells):
        for at, run in enumerate(cell):
            if not at:
                yield (LINE if blocks or not number else TAB), run
            elif run.base - cell[at - 1].base < 0.5 * run.size:
                yield TAB, run
            elif ends[number][at - 1] and (blocks or number + 1 == len(row.cells)):
                yield LINE, run
            else:
                yield _soft(cell[at - 1].pieces[-1], run.pieces[0]), run


def _ends_on_purpose(cell: Cell, edge: float) -> list[bool]:
    """Say of each line of a cell but the last whether the next would have fitted behind it."""
    return [not not_fitting(above, below, edge) for above, below in pairwise(cell)]


def _beside(one: Cell, other: Cell) -> bool:
    """Say whether the lines of two cells stand beside each other."""
    return len(one) == len(other) and all(
        abs(left.base - right.base) < 0.5 * left.size
        for left, right in zip(one, other, strict=True)
    )


def _lines(runs: Iterable[Run]) -> list[list[Run]]:
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: run.base):
        if lines and run.base - lines[-1][0].base < 0.5 * run.size:
            lines[-1].append(run)
        else:
            lines.append([run])
    return [sorted(line, key=lambda run: run.x0) for line in lines]


def _stacks(cell: Cell) -> list[Cell]:
    """Return a cell as the cells it is: two columns so near that their heads touch count as one.

    Each run below the first line must begin below one of those on it.
    """
    stacks: list[Cell] = []
    for run in cell:
        if run.base - cell[0].base < 0.5 * run.size:
            stacks.append([run])
            continue
        above = [stack for stack in stacks if abs(stack[0].x0 - run.x0) < run.size]
        if len(above) != 1:
            return [cell]
        above[0].append(run)
    return stacks


def _column(column: Column, region: Region, page: int, edges: Edges) -> list[Draft]:
    rows = column.rows
    lines = [(row[0].x0, row[-1].x1) for row in rows]
    if region is Region.BODY and column.limit == float("inf"):
        lines = [(row[0].x0, row[-1].x1) for row in rows if not is_prose(row)]
        lines.extend([(left, end) for left, ends in edges.items() for end in ends])
    pitch = _usual_pitch(rows)
    drafts: list[Draft] = []
    start = 0
    for at in range(1, len(rows) + 1):
        if at == len(rows) or _new_block(rows[at - 1], rows[at], pitch):
            left = min([row[0].x0 for row in rows[start:at]])
            right, certain = _edge(left, lines)
            if column.limit < float("inf") and len(rows) < 6:
                # too few lines to tell how wide a column beside another is
                right, certain = max(right, column.limit - rows[0][0].size), True
            drafts.append(_block(rows[start:at], region, page, right, certain))
            start = at
    return drafts


def _usual_pitch(rows: Sequence[Row]) -> float:
    """Return the usual distance of base lines in font sizes: 1.2 when rows do not tell."""
    pitches = []
    for above, below in zip(rows, rows[1:], strict=False):
        size = max(above[0].size, 1.0)
        pitch = (below[0].base - above[0].base) / size
        if 0.8 < pitch < 2.2:
            pitches.append(pitch)
    return median(pitches) if len(pitches) >= 3 else 1.3


def _new_block(above: Row, below: Row, pitch: float) -> bool:
    size = max(above[0].size, below[0].size)
    step = below[0].base - above[0].base
    if step <= 0 or step > 1.25 * pitch * size + 0.5:
        return True
    tolerance = _SAME_SIZE if above[0].pieces[0].sure == 1.0 else _OCR_SAME_SIZE
    return abs(above[0].size - below[0].size) > tolerance * size


def is_prose(row: Row) -> bool:
    """Say whether a line is long enough to be prose: it helps to tell how wide the column is."""
    return len(row) == 1 and len(row[0].pieces) >= _PROSE


def _block(rows: Sequence[Row], region: Region, page: int, right: float, certain: bool) -> Draft:
    pieces: list[Piece] = []
    before: list[str] = []
    short = region is Region.MARGIN or _is_short(rows, right)
    for number, row in enumerate(rows):
        lead = _between(rows[number - 1], row, right, short, certain) if number else LINE
        for run in row:
            pieces.extend(run.pieces)
            before.append(lead)
            before.extend([WRAP] * (len(run.pieces) - 1))
            lead = TAB
    return Draft(region, page, pieces, before, rows[0][0], rows[-1][-1], right)


def _is_short(rows: Sequence[Row], right: float) -> bool:
    """Say whether these are lines such as an address has, not prose."""
    words = [sum([len(run.pieces) for run in row]) for row in rows]
    width = right - min([row[0].x0 for row in rows])
    return median(words) < 4 or width < 12 * rows[0][0].size


def _between(above: Row, below: Row, right: float, short: bool, certain: bool) -> str:
    """Return what stands between two lines of a block.

    `right` is how far lines run (when that is certain), short tells that it is no prose.
    """
    last, first = above[-1], below[0]
    if is_bullet(first.pieces[0].text) and len(first.pieces) > 1:
        return LINE
    cells = len(above) > 1 or len(below) > 1
    soft = _soft(last.pieces[-1], first.pieces[0])
    if soft in (TOUCH, DEHYPHENATE) and not (cells and abs(first.x0 - last.x0) > last.size):
        return soft  # but not from one cell into another: "09-05-" and "118264"
    if cells or last.bold != first.bold:
        return LINE
    ends_open = len(last.pieces) > 2 and _ENDS_OPEN.fullmatch(last.pieces[-1].text)
    label = first.pieces[0].text.endswith(":")  # "cc:"
    if label and not (ends_open and first.pieces[0].text[0].islower()):
        return LINE
    if first.x0 - above[0].x0 > 0.8 * first.size and not is_bullet(above[0].pieces[0].text):
        return LINE
    if short:
        return WRAP if _phrase_goes_on(last, first, right) else LINE
    left = above[0].x0
    lower = _goes_on_small(last, first) and (last.x1 - left > _FAR * (right - left))
    if lower or (ends_open and is_prose(above)):  # "van De Bruin en / Pronk", set ragged
        return WRAP
    goes_on = not_fitting(last, first, right) if certain else _phrase_goes_on(last, first, right)
    return WRAP if goes_on else LINE


def _goes_on_small(above: Run, below: Run) -> bool:
    """Say whether a sentence goes on with a small letter."""
    return below.pieces[0].text[0].islower() and not _CLOSED.fullmatch(above.pieces[-1].text)


def _phrase_goes_on(above: Run, below: Run, right: float) -> bool:
    """Say whether a line of a contact block goes on: by the words, where the width cannot tell."""
    last, first = above.pieces[-1].text, below.pieces[0].text
    if len(above.pieces) > 1 and _ENDS_OPEN.fullmatch(last):
        return True
    if _INITIALS.fullmatch(last) and not above.pieces[-2:][0].text.endswith(","):
        return True  # "de heer P.P.M.", but not "Schellekens, P.P.M."
    lower = first[:1].islower() and first.isalpha()
    return lower and not_fitting(above, below, right)


def _soft(left: Piece, right: Piece) -> str:
    """Return what stands between the last word of a line and the first of the one it wraps to."""
    end, start = left.text, right.text
    if "@" in end + start or "www." in end or "://" in end:
        broken = end[-1] in "@.-_" or start[0] in "@._-"
        return TOUCH if broken and not (_CLOSED.fullmatch(end) and "@" not in end) else WRAP
    if end.endswith("-") and _HYPHENATED.fullmatch(end):
        if _SUSPENDED.match(start):
            return WRAP
        if _OFFICE.match(end + start):
            return TOUCH
        stem = re.split(r"\W", end[:-1])[-1]
        if start[0].islower() and end[-2].isalpha() and len(stem) > 1 and not stem.isupper():
            return DEHYPHENATE  # but "E-mail" and "VWS-beleid" are written so
        if start[0].isalnum():
            return TOUCH
    return WRAP


def runs_on(above: Draft, below: Draft) -> str | None:
    """Return what joins two blocks over a page or column break, None where a new one begins."""
    if above.region is not below.region or is_bullet(below.pieces[0].text):
        return None
    if _is_row(reversed(above.before)) or _is_row(below.before[1:]):
        return None  # rows of a table go on as rows
    size = max(above.last.size, below.first.size)
    tolerance = _SAME_SIZE if above.pieces[0].sure == 1.0 else _OCR_SAME_SIZE
    if abs(above.last.size - below.first.size) > tolerance * size:
        return None
    if (
        _CLOSED.fullmatch(above.pieces[-1].text)
        or above.last.bold
        or below.first.bold
        or len(above.pieces) < 4
    ):
        return None
    soft = _soft(above.pieces[-1], below.pieces[0])
    if soft != WRAP or not_fitting(above.last, below.first, above.edge):
        return soft
    return None


def _is_row(before: Iterable[str]) -> bool:
    """Say whether the pieces up to the next line stand in cells."""
    return TAB in takewhile(lambda lead: lead != LINE, before)
