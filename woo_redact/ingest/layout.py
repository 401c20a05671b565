"""Bring the runs of all pages into reading order and make drafts of blocks of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from woo_redact.ingest.assemble import BLOCK
from woo_redact.ingest.columns import Part, read_order
from woo_redact.ingest.frames import Frame
from woo_redact.ingest.furniture import find_repeated, split_margin
from woo_redact.ingest.paragraphs import Draft, Edges, draft_blocks, is_prose, runs_on
from woo_redact.ingest.pieces import Run
from woo_redact.ingest.rows import Row, build_rows
from woo_redact.ingest.ruled import NO_RULES, Rules, ruled_tables
from woo_redact.model.document import Region

_ORDER = (Region.HEADER, Region.BODY, Region.MARGIN, Region.FOOTER)


def lay_out(
    pages: Sequence[Mapping[Frame, Sequence[Run]]], rules: Sequence[Rules] = ()
) -> tuple[list[Draft], list[str]]:
    """Return the drafts of all blocks in reading order, and what stands before each.

    `pages` holds the runs of each page by the frame in which they are upright, `rules` the lines
    drawn on it. Text that runs otherwise than most of its page (a vertical classification mark)
    comes after the rest.
    """
    drawn = rules or [NO_RULES] * len(pages)
    sheets = [
        _Sheet(number, runs, lines)
        for number, (runs, lines) in enumerate(zip(pages, drawn, strict=True), 1)
    ]
    repeated = find_repeated([(sheet.body, sheet.frame.height) for sheet in sheets])
    for sheet, regions in zip(sheets, repeated, strict=True):
        sheet.take_out(regions)
    edges = _right_edges(sheets)
    drafts: list[Draft] = []
    joins: list[str] = []
    waiting: list[Draft] = []
    """Furniture of the pages a paragraph is running over."""
    last: Draft | None = None
    for sheet in sheets:
        blocks = sheet.drafts(edges)
        body = blocks[Region.BODY]
        join = runs_on(last, body[0]) if last and body else None
        if join is None:
            drafts.extend(waiting)
            joins.extend([BLOCK] * len(waiting))
            waiting = []
            drafts.extend(blocks[Region.HEADER])
            joins.extend([BLOCK] * len(blocks[Region.HEADER]))
        else:
            waiting.extend(blocks[Region.HEADER])
        before: Draft | None = None
        for number, draft in enumerate(body):
            if number:
                join = runs_on(before, draft) if before and _side_by_side(before, draft) else None
            drafts.append(draft)
            joins.append(BLOCK if join is None else join)
            before = draft
        waiting.extend(blocks[Region.MARGIN] + blocks[Region.FOOTER] + sheet.turned())
        last = body[-1] if body else None
    drafts.extend(waiting)
    joins.extend([BLOCK] * len(waiting))
    return drafts, joins


def _side_by_side(above: Draft, below: Draft) -> bool:
    """Say whether below stands in the next column: text may run on from foot to head."""
    return below.first.base < above.last.base and below.first.x0 > above.last.x0


def _right_edges(sheets: Sequence["_Sheet"]) -> dict[tuple[int, int], Edges]:
    """Return per page size how far lines of prose run, by where they start."""
    edges: dict[tuple[int, int], dict[int, tuple[float, float]]] = defaultdict(dict)
    for sheet in sheets:
        known = edges[sheet.size]
        for row in sheet.rows:
            if is_prose(row):
                left, right = round(row[0].x0), row[0].x1
                longest, second = known.get(left, (0.0, 0.0))
                if right > second:
                    known[left] = (max(longest, right), min(longest, right))
    return dict(edges)


class _Sheet:
    """One page while it is being laid out."""

    def __init__(self, number: int, runs: Mapping[Frame, Sequence[Run]], rules: Rules) -> None:
        """Take the runs of a page and set its reference column apart."""
        self.number = number
        self._all = runs
        self.frame = max(runs, key=lambda frame: _weight(runs[frame]), default=Frame(0, 0.0, 0.0))
        self._rules = rules if self.frame.quarters == 0 else NO_RULES
        self.size = (round(self.frame.width), round(self.frame.height))
        self.body: list[Run]
        self.rows: list[Row] = []
        """Of the body, once the furniture is out."""
        self._margin: list[Run]
        rows = build_rows(runs.get(self.frame, ()))
        self.body, self._margin = split_margin(rows, self.frame.width)
        self._furniture: dict[Region, list[Run]] = {Region.HEADER: [], Region.FOOTER: []}

    def take_out(self, regions: Mapping[int, Region]) -> None:
        """Take the runs with these indices out of the body: they are header or footer."""
        for index, region in regions.items():
            self._furniture[region].append(self.body[index])
        self.body = [run for index, run in enumerate(self.body) if index not in regions]
        self.rows = build_rows(self.body)

    def drafts(self, edges: Mapping[tuple[int, int], Edges]) -> dict[Region, list[Draft]]:
        """Return the blocks of each region in reading order."""
        known = edges.get(self.size, {})
        parts = {
            Region.BODY: self._body(),
            Region.MARGIN: read_order(build_rows(self._margin)),
            Region.HEADER: read_order(build_rows(self._furniture[Region.HEADER])),
            Region.FOOTER: read_order(build_rows(self._furniture[Region.FOOTER])),
        }
        return {
            region: draft_blocks(parts[region], region, self.number, known) for region in _ORDER
        }

    def _body(self) -> list[Part]:
        """Return the parts of the body; between ruled tables they are told by the white space."""
        parts: list[Part] = []
        start = 0
        for table, numbers in ruled_tables(self.rows, self._rules):
            parts.extend(read_order(self.rows[start : min(numbers)]))
            parts.append(table)
            start = max(numbers) + 1
        return parts + read_order(self.rows[start:])

    def turned(self) -> list[Draft]:
        """Return the blocks of text that runs in another direction than the rest."""
        drafts: list[Draft] = []
        for frame in sorted(self._all):
            if frame != self.frame:
                parts = read_order(build_rows(self._all[frame]))
                drafts.extend(draft_blocks(parts, Region.BODY, self.number, {}))
        return drafts


def _weight(runs: Sequence[Run]) -> int:
    return sum([len(piece.text) for run in runs for piece in run.pieces])
