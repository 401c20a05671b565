"""Find ink on a scan that was not read as words: connected, sparse, of the size of a signature."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from woo_redact.ingest.pen import is_written
from woo_redact.ingest.pictures import Picture
from woo_redact.model.document import Rect

_CELL = 3.0
"""Points per side of the cells in which ink is connected."""
_INK = 50
_SMALLEST, _LARGEST = (16.0, 9.0), (270.0, 115.0)
"""Points."""
_SPARSE, _DENSE = 0.01, 0.4
_RULE, _SLANT = 45.0, 0.8
"""Points over which a rule runs straight, and by which it may rise there on a crooked scan."""
_LINE = 0.6
"""A row or column that is dark for this part of a blob is a rule."""
Flags = NDArray[np.bool_]


def find_blobs(picture: Picture, rect: Rect, words: Sequence[Rect]) -> list[tuple[Rect, bool]]:
    """Return where in a part of the page ink lies together outside words, in points.

    With each comes whether it is the course of a pen.
    """
    pixels = np.asarray(picture.part(rect)).astype(np.int16)
    if not pixels.size:
        return []
    dark: Flags = (np.median(pixels) - pixels) > _INK
    scale = picture.dpi / 72
    left, top = max(rect[0], 0.0), max(rect[1], 0.0)
    for x0, y0, x1, y1 in words:
        rows = slice(max(0, int((y0 - top - 1) * scale)), max(0, int((y1 - top + 1) * scale)))
        dark[rows, max(0, int((x0 - left - 1) * scale)) : max(0, int((x1 - left + 1) * scale))] = 0
    _take_out_rules(dark, scale)
    cell = max(1, round(_CELL * scale))
    height, width = (size // cell for size in dark.shape)
    cells = dark[: height * cell, : width * cell].reshape(height, cell, width, cell)
    touched: Flags = np.asarray(cells.any(axis=(1, 3)))
    found = []
    for first, above, last, below in connected(touched):
        part = dark[above * cell : (below + 1) * cell, first * cell : (last + 1) * cell]
        if not _is_pen(part, scale):
            continue
        down, across = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
        x, y = left + first * cell / scale, top + above * cell / scale
        place = (
            x + float(across[0]) / scale - 1,
            y + float(down[0]) / scale - 1,
            x + float(across[-1]) / scale + 1,
            y + float(down[-1]) / scale + 1,
        )
        ink = part[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
        found.append((place, is_written(ink, scale)))
    return found


def _take_out_rules(dark: Flags, scale: float) -> None:
    """Unflag what runs straight over a long stretch, a little slanted too: rules, paper edges."""
    length, slack = int(_RULE * scale), max(1, int(_SLANT * scale))
    whole = dark.copy()  # rules that cross would leave gaps in each other
    for flags, left in ((whole, dark), (whole.T, dark.T)):
        if flags.shape[1] <= length:
            continue
        smeared = flags.copy()
        for shift in range(1, slack + 1):
            smeared[shift:] |= flags[:-shift]
            smeared[:-shift] |= flags[shift:]
        sums = np.cumsum(smeared, axis=1, dtype=np.int32)
        rows, columns = np.nonzero(sums[:, length:] - sums[:, :-length] >= 0.93 * length)
        edges = np.zeros((flags.shape[0], flags.shape[1] + 1), dtype=np.int16)
        np.add.at(edges, (rows, columns + 1), 1)
        np.add.at(edges, (rows, columns + 1 + length), -1)
        left[np.cumsum(edges, axis=1, dtype=np.int16)[:, :-1] > 0] = False


def connected(cells: Flags) -> list[tuple[int, int, int, int]]:
    """Return the hulls (first, above, last, below) of cells that touch, also at their corners."""
    left = set(zip(*(axis.tolist() for axis in np.nonzero(cells)), strict=True))
    hulls = []
    while left:
        row, column = left.pop()
        first, above, last, below = column, row, column, row
        waiting = [(row, column)]
        while waiting:
            row, column = waiting.pop()
            first, last = min(first, column), max(last, column)
            above, below = min(above, row), max(below, row)
            near = {(row + y, column + x) for y in (-1, 0, 1) for x in (-2, -1, 0, 1, 2)} & left
            left -= near
            waiting += near
        hulls.append((first, above, last, below))
    return sorted(hulls, key=lambda hull: (hull[1], hull[0]))


def _is_pen(part: Flags, scale: float) -> bool:
    """Say whether dark pixels have the size and the thinness of pen strokes, and are no frame."""
    high, wide = (size / scale for size in part.shape)
    if not (_SMALLEST[0] <= wide <= _LARGEST[0] and _SMALLEST[1] <= high <= _LARGEST[1]):
        return False
    ink = part.sum()
    if not _SPARSE <= ink / part.size <= _DENSE:
        return is_written(part, scale)
    ruled = part[part.mean(axis=1) > _LINE].sum() + part[:, part.mean(axis=0) > _LINE].sum()
    return bool(ruled < 0.5 * ink)
