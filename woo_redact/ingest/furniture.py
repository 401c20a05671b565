"""Tell the body of a page from its furniture: reference column, repeated headers, page numbers."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from woo_redact.ingest.pieces import Run
from woo_redact.ingest.rows import Row
from woo_redact.model.document import Region

_MARGIN_LEFT = 0.735
"""The reference column starts right of this part of the page width (437 of 595 points)."""
_SMALL = 0.92
"""Its type is smaller than this part of the body's."""
_TINY = 7.6
_TABLE = 3
"""So many rows of three cells and more are those of a table, whose last column is no margin."""
_HEADER_ZONE, _FOOTER_ZONE = 0.16, 0.88
_DIGITS = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"(?i)(pagina|blz\.?|bladzijde|pag\.?|page|p\.)\s*\d{1,4}(\s*(van|/|of)\s*\d{1,4})?"
    r"|[-–]?\s*\d{1,4}\s*[-–]?|\d{1,4}\s*(van|/|of)\s*\d{1,4}"
)
_SAME_LINE = 2.5
"""Points by which base lines of one line may differ."""
_SAME_PLACE = 4.0
"""Points by which the base lines of a repeated header may differ between pages."""


def split_margin(rows: Sequence[Row], width: float) -> tuple[list[Run], list[Run]]:
    """Return the runs of the body and those of the right-hand reference column.

    The column stands right of _MARGIN_LEFT and is set smaller than the body, or has the body's
    size but base lines of its own; a table's last column shares its rows' size and base lines.
    Source: Rijkshuisstijl templates (reference column at 466 of 595 points, 6.5 against 9 points).
    """
    start = _MARGIN_LEFT * width
    sizes: Counter[float] = Counter()
    for row in rows:
        for run in row:
            if run.x0 < start:
                sizes[round(run.size, 1)] += sum([len(piece.text) for piece in run.pieces])
    body_size = sizes.most_common(1)[0][0] if sizes else 0.0
    if all([run.x0 < start for row in rows for run in row]):
        return [run for row in rows for run in row], []
    body: list[Run] = []
    margin: list[Run] = []
    doubtful: list[tuple[Run, int]] = []
    """With how many cells it shares its base line."""
    for row in rows:
        cells = [run for run in row if run.x0 < start]
        for run in row:
            if run.x0 < start:
                body.append(run)
                continue
            neighbour = any([abs(cell.size - run.size) < 0.05 * run.size for cell in cells])
            small = run.size < _SMALL * body_size
            small = small or (run.size < min(_TINY, 0.99 * body_size) and not cells)
            if small and not neighbour:
                margin.append(run)
            else:
                doubtful.append((run, len(cells)))
    left = min([run.x0 for run in margin], default=start)
    if not margin:
        alone = [run for run, shares in doubtful if not shares]
        edges = Counter([round(run.x0) for run in alone])
        crossing = any([run.x1 > start for run in body])
        lined_up = edges.most_common(1)[0][1] if edges else 0
        tabular = sum([shares > 1 for _, shares in doubtful]) >= _TABLE
        if not (crossing or tabular) and lined_up >= 4 and len(alone) >= 0.6 * len(doubtful):
            return body, [run for run, _ in doubtful]
    for run, shares in doubtful:  # bold labels may be a little larger than the rest of the column
        in_column = margin and not shares and run.x0 >= left - 2 and run.size <= body_size
        (margin if in_column else body).append(run)
    return body, margin


def find_repeated(pages: Sequence[tuple[Sequence[Run], float]]) -> list[dict[int, Region]]:
    """Return for each page which of its runs (by index) are header or footer.

    `pages` holds the body runs of each page and the page's height. A run is one when it stands in
    the top or bottom part of the page and the same text, whatever its numbers, stands at the same
    height on another page, or when it is a page number: a number with nothing else on its line (in
    the row of a table it is a date or an extension).
    """
    seen: dict[str, list[tuple[int, float]]] = defaultdict(list)
    zones: list[list[tuple[int, str, float, Region]]] = []
    for number, (runs, height) in enumerate(pages):
        zone: list[tuple[int, str, float, Region]] = []
        for index, run in enumerate(runs):
            if run.base < _HEADER_ZONE * height:
                region, place = Region.HEADER, run.base
            elif run.base > _FOOTER_ZONE * height:
                region, place = Region.FOOTER, run.base - height
            else:
                continue
            key = _DIGITS.sub("#", run.text)
            zone.append((index, key, place, region))
            seen[key].append((number, place))
        zones.append(zone)
    result: list[dict[int, Region]] = []
    for number, (runs, _) in enumerate(pages):
        found: dict[int, Region] = {}
        numbers: list[tuple[int, float, Region]] = []
        beside: list[float] = []
        for index, key, place, region in zones[number]:
            if key.strip("#") and _elsewhere(seen[key], number, place):
                found[index] = region
            elif _PAGE_NUMBER.fullmatch(runs[index].text):
                numbers.append((index, place, region))
            else:
                beside.append(place)
        for index, place, region in numbers:
            if not any([abs(place - other) < _SAME_LINE for other in beside]):
                found[index] = region
        result.append(found)
    return result


def _elsewhere(places: Sequence[tuple[int, float]], number: int, place: float) -> bool:
    """Say whether the same text stands at the same height on another page."""
    for other, height in (*places[:_ENOUGH], *places[-_ENOUGH:]):
        if other != number and abs(height - place) < _SAME_PLACE:
            return True
    return False


_ENOUGH = 50
"""Places that are compared: a header is on most pages, so a few tell."""
