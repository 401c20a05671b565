"""Take dotted lines out of a scanned page: what was filled in on one is then read like other text.

Dots that touch the feet of letters make Tesseract read neither, and a form is full of them.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_DPI = 150
"""Dots are sought at about this resolution, at which their soft edges are a pixel."""
_INK = 45
"""How much darker than the paper ink is, in grey levels."""
_PITCH = (1.6, 9.0)
"""Points from one dot to the next."""
_HIGH = 3.0
"""Points that a dotted line is high at most; letters are higher."""
_FEWEST = 20
"""So many marks at one pitch are a dotted line."""
_FEW = 5
"""So many are the rest of one, beyond a letter whose tail cuts it or where it leaves the row."""
_TORN = 24.0
"""Points that such a rest lies apart from the line at most: a word of tails."""
_REACH = 2.0
"""Points beside a stretch of even dots in which single dots may follow, below a letter's tail."""
_TAIL = 3
"""Pixels beside the tail of a letter in which nothing is taken away."""
_STEMS = 0.75
"""The marks of a line of dots end there; where more than this part goes on, they are letters."""
Flags = NDArray[np.bool_]


def without_dots(image: Image.Image, dpi: int) -> Image.Image:
    """Return an upright picture (mode L) without its dotted lines; the same one without any."""
    times = max(1, dpi // _DPI)
    small = np.asarray(image.reduce(times))
    if small.size == 0:
        return image
    paper = int(np.median(small))
    dark: Flags = small < paper - _INK
    bands = _bands(dark, dpi / times / 72)
    if not bands:
        return image
    away = np.zeros_like(dark)
    for band in bands:
        _take(away, dark, band)
    pixels = np.array(image)
    height, width = pixels.shape
    pixels[away.repeat(times, axis=0).repeat(times, axis=1)[:height, :width]] = paper
    return Image.fromarray(pixels)


def _bands(dark: Flags, scale: float) -> list[tuple[int, int, int, int]]:
    """Return the dotted lines: first and last row of pixels, first and last column."""
    even = _even_stretches(dark, scale)
    bands: list[tuple[int, int, int, int]] = []
    reach = int(_REACH * scale)
    rests: list[tuple[int, int, int]] = []
    for row in sorted(even):
        for first, last, marks in even[row]:
            if marks < _FEWEST:
                rests.append((row, first, last))
                continue
            for at, (above, below, left, right) in enumerate(bands):
                if row - below <= 1 and first <= right + reach and last >= left - reach:
                    bands[at] = (above, row, min(left, first), max(right, last))
                    break
            else:
                bands.append((row, row, first, last))
    flat = [band for band in bands if band[1] - band[0] < _HIGH * scale]
    free = [band for band in flat if _lies_free(dark, band)]
    return [_with_rests(band, rests, int(_TORN * scale)) for band in free]


def _with_rests(
    band: tuple[int, int, int, int], rests: list[tuple[int, int, int]], torn: int
) -> tuple[int, int, int, int]:
    """Return the band with the short even stretches that lie in its rows, near it."""
    above, below, left, right = band
    beside = sorted([(first, last) for row, first, last in rests if above <= row <= below])
    for first, last in beside:
        if last > right and first - right <= torn:
            right = last
    for first, last in reversed(beside):
        if first < left and left - last <= torn:
            left = first
    return above, below, left, right


def _lies_free(dark: Flags, band: tuple[int, int, int, int]) -> bool:
    """Say whether most marks end above and below the band; the stems of "mmm" go on."""
    above, below, first, last = band
    marks = dark[(above + below) // 2, first : last + 1]
    for row in (max(above - 2, 0), below + 2):
        if (
            0 <= row < len(dark)
            and (dark[row, first : last + 1] & marks).sum() > _STEMS * marks.sum()
        ):
            return False
    return True


def _even_stretches(dark: Flags, scale: float) -> dict[int, list[tuple[int, int, int]]]:
    """Return for each row of pixels where how many short marks follow each other at one pitch."""
    starts = dark.copy()
    starts[:, 1:] &= ~dark[:, :-1]
    rows, columns = np.nonzero(starts)
    if len(rows) <= _FEWEST:  # no line of dots at all
        return {}
    steps = np.diff(columns)
    fits = (np.diff(rows) == 0) & (steps >= _PITCH[0] * scale) & (steps <= _PITCH[1] * scale)
    same = fits[1:] & fits[:-1] & (np.abs(np.diff(steps)) <= max(1.0, 0.3 * scale))
    edges = np.flatnonzero(np.diff(np.concatenate(([0], same.astype(np.int8), [0]))))
    found: dict[int, list[tuple[int, int, int]]] = {}
    for begin, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if end - begin + 2 >= _FEW:
            place = int(columns[begin]), int(columns[end + 1]), end - begin + 2
            found.setdefault(int(rows[begin]), []).append(place)
    return found


def _take(away: Flags, dark: Flags, band: tuple[int, int, int, int]) -> None:
    """Flag what stands on a band, save the tails of letters that go on below it."""
    above, below, first, last = band
    top, bottom = max(above - 1, 0), min(below + 2, len(dark))
    left, right = max(first - 1, 0), min(last + 2 * (below - above + 1), dark.shape[1])
    feet: Flags = np.asarray(dark[max(top - 1, 0) : top, left:right].any(axis=0))
    tails: Flags = np.asarray(dark[below + 1 : bottom, left:right].any(axis=0)) & feet
    tails |= np.asarray(dark[bottom : bottom + 1, left:right].any(axis=0))
    wide = tails.copy()
    for step in range(1, _TAIL + 1):  # the hook of a "j" runs along the line
        wide[step:] |= tails[:-step]
        wide[:-step] |= tails[step:]
    away[above:bottom, left:right] |= ~wide
    away[top:above, left:right] |= ~(wide | feet)
