"""Find photographs: parts of a page that are shades throughout, where a person may be shown.

Nobody is recognised here. Told from logos, charts, stamps and screenshots by three things a
photograph has and drawn things lack: mostly shades between paper and ink, many different ones,
and hardly two neighbouring points alike.
"""

from collections.abc import Sequence

import numpy as np
import pymupdf
from numpy.typing import NDArray

from woo_redact.ingest.blobs import connected
from woo_redact.model.document import Rect

_DPI = 96
_SMALLEST = 30.0
"""Points: a passport photo is 100 high; smaller is an icon."""
_LIGHTEST, _DARKEST = 232, 20
_SHADES = 0.35
"""Part of the points that must be shades."""
_BINS, _ENTROPY = 32, 3.0
"""Bits in a histogram of so many bins; 5 is the most."""
_ALIKE = 0.6
"""Part of neighbouring points that may be exactly alike."""
_CELL = 8
"""Points of the picture on a side of a cell."""
_CELL_SHADES = 0.75
_FILLED = 0.6
"""Part of the cells of a photograph's rectangle that are shades."""
_LONGEST = 15.0
"""How many times as wide as high (or the reverse) it may be: longer is a rule or a banner."""
Grey = NDArray[np.uint8]


def find_photos(page: pymupdf.Page, images: Sequence[Rect], *, scanned: bool) -> list[Rect]:
    """Return where photographs stand on a page, in points as displayed.

    `images` are the images of the page; on a scanned page photographs are sought within them.
    """
    found: list[Rect] = []
    for rect in images:
        if min(rect[2] - rect[0], rect[3] - rect[1]) < _SMALLEST:
            continue
        grey = _drawn(page, rect)
        if scanned:
            found += [_moved(rect, part) for part in _parts(grey) if _is_photo(_cut(grey, part))]
        elif _is_photo(grey):
            found.append(rect)
    return found


def _drawn(page: pymupdf.Page, rect: Rect) -> Grey:
    clip = pymupdf.Rect(rect) & page.rect
    if clip.is_empty:
        return np.zeros((0, 0), dtype=np.uint8)
    pixmap = page.get_pixmap(dpi=_DPI, colorspace=pymupdf.csGRAY, clip=clip, alpha=False)
    rows = np.frombuffer(pixmap.samples, dtype=np.uint8)
    return rows.reshape(pixmap.height, pixmap.stride)[:, : pixmap.width]


def _is_photo(grey: Grey) -> bool:
    high, wide = grey.shape
    least = _SMALLEST * _DPI / 72 * 0.9
    if min(high, wide) < least or max(high, wide) > _LONGEST * min(high, wide):
        return False
    if ((grey > _DARKEST) & (grey < _LIGHTEST)).mean() < _SHADES:
        return False
    counts, _ = np.histogram(grey, bins=_BINS, range=(0, 256))
    parts = counts[counts > 0] / grey.size
    if -(parts * np.log2(parts)).sum() < _ENTROPY:
        return False
    return bool((grey[:, 1:] == grey[:, :-1]).mean() < _ALIKE)


def _parts(grey: Grey) -> list[tuple[int, int, int, int]]:
    """Return the rectangles (x0, y0, x1, y1) of a scan in which nearly all points are shades."""
    high, wide = (size // _CELL for size in grey.shape)
    if not high or not wide:
        return []
    shades = (grey > _DARKEST) & (grey < _LIGHTEST)
    cells = shades[: high * _CELL, : wide * _CELL].reshape(high, _CELL, wide, _CELL)
    dense = cells.mean(axis=(1, 3)) > _CELL_SHADES
    found = []
    for first, above, last, below in connected(dense):
        filled = dense[above : below + 1, first : last + 1].mean()
        if filled >= _FILLED:
            found.append((first * _CELL, above * _CELL, (last + 1) * _CELL, (below + 1) * _CELL))
    return found


def _cut(grey: Grey, part: tuple[int, int, int, int]) -> Grey:
    x0, y0, x1, y1 = part
    return grey[y0:y1, x0:x1]


def _moved(rect: Rect, part: tuple[int, int, int, int]) -> Rect:
    x0, y0, x1, y1 = (value * 72 / _DPI for value in part)
    left, top = max(rect[0], 0.0), max(rect[1], 0.0)
    return (left + x0, top + y0, left + x1, top + y1)
