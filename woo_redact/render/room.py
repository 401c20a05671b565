"""How far the page is empty beside a bar: looked up in a picture of the page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from math import ceil, floor

import numpy as np
import numpy.typing as npt
import pymupdf

from woo_redact.model.document import Rect

DPI = 150
BLANK = 8
"""Spread of colour values (0..255) within which a stretch of page is empty."""
BLANK_SCAN = 48
"""The same on a scan, which has grain."""
CLEAR = 1.2
"""Points that stay free between a bar and the ink it grows towards."""
OVERHANG = 1.0
"""Points beside a box where ink of the text that goes may still lie."""
RULE = 0.8
"""Part of the height of a line from which a column of ink is a rule, no part of a letter."""
LETTER = 1.2
"""Widths in heights of a line up to which a word may be one letter."""
HAIR = 1.0
"""Points by which a line may overlap with what it does not belong to; twice that it is high."""
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Room:
    """A picture of a page, to ask where it is empty."""

    pixels: npt.NDArray[np.int16] = field(repr=False)
    """Shape (height, width, colours)."""
    scale: float
    """Pixels per displayed point."""
    blank: int = BLANK
    rules: Callable[[], Sequence[Rect]] = field(default=tuple, repr=False)
    """Returns the level lines that are drawn on the page."""

    def right(self, x: float, most: float, top: float, bottom: float) -> float:
        """Return how far right of x, at most to `most`, nothing is drawn between top and bottom."""
        start, stop = ceil((x + HALF) * self.scale), floor(most * self.scale)
        ink = self._ink(start, stop, top, bottom, 1)
        return most if ink is None else max(x, ink / self.scale - CLEAR)

    def left(self, x: float, least: float, top: float, bottom: float) -> float:
        """Return how far left of x, at least to `least`, nothing is drawn."""
        start, stop = ceil(least * self.scale), floor((x - HALF) * self.scale)
        ink = self._ink(start, stop, top, bottom, -1)
        return least if ink is None else min(x, (ink + 1) / self.scale + CLEAR)

    def empty(self, rect: Rect) -> bool:
        """Say whether nothing is drawn in a rectangle."""
        x0, y0, x1, y1 = rect
        return self._ink(ceil(x0 * self.scale), floor(x1 * self.scale), y0, y1, 1) is None

    def struck(self, rect: Rect) -> bool:
        """Say whether a level rule runs below or through the whole of a word, also in a picture.

        The foot of a figure or a letter looks like one: short words are not told this way.
        """
        x0, y0, x1, y1 = rect
        part = self._strip(ceil(x0 * self.scale), floor(x1 * self.scale), y0, y1)
        if part.shape[1] < LETTER * part.shape[0]:
            return False
        colours = part.reshape(-1, part.shape[2])
        dark = (np.abs(part - np.median(colours, axis=0)) > 2 * self.blank).any(axis=2)
        return bool((dark.mean(axis=1) > 0.97).any())

    def lined(self, rect: Rect) -> bool:
        """Say whether a level line is drawn within a stretch of line, below part of it perhaps."""
        x0, y0, x1, y1 = rect
        return any(
            left < x1 - HAIR and right > x0 + HAIR and y0 < (top + bottom) / 2 < y1
            for left, top, right, bottom in self.rules()
        )

    def _strip(self, start: int, stop: int, top: float, bottom: float) -> npt.NDArray[np.int16]:
        return self.pixels[
            max(floor(top * self.scale), 0) : max(ceil(bottom * self.scale), 0),
            max(start, 0) : max(stop, 0),
        ]

    def _ink(self, start: int, stop: int, top: float, bottom: float, step: int) -> int | None:
        """Return the first column of pixels with something on it, None when there is none."""
        part = self._strip(start, stop, top, bottom)
        if not part.size:
            return None
        overhang = ceil((OVERHANG - HALF) * self.scale)  # it was begun half a point farther on
        beside = 3 * ceil(OVERHANG * self.scale)
        side = part[:, :beside] if step > 0 else part[:, -beside:]
        paper = np.median(side.reshape(-1, part.shape[2]), axis=0)
        off = np.abs(part - paper).max(axis=2) > self.blank
        near = off[:, :overhang] if step > 0 else off[:, -overhang:]
        rules = near.mean(axis=0) >= RULE
        columns = off.any(axis=0)
        if step > 0:
            columns[:overhang] = rules
        else:
            columns[-overhang:] = rules
        found = np.flatnonzero(columns)
        if not len(found):
            return None
        return max(start, 0) + int(found[0] if step > 0 else found[-1])


def look(page: pymupdf.Page, width: float, *, scan: bool) -> Room:
    """Draw a page; `width` is its displayed width in points that places are measured in."""
    picture = page.get_pixmap(dpi=DPI, alpha=False, annots=False)
    shape = (picture.height, picture.width, picture.n)
    pixels = np.frombuffer(picture.samples, np.uint8).reshape(shape).astype(np.int16)
    scale = shape[1] / width
    rules = cache(partial(_level_lines, page, DPI / 72 / scale))
    return Room(pixels, scale, BLANK_SCAN if scan else BLANK, rules)


def walls(page: pymupdf.Page, width: float) -> tuple[Rect, ...]:
    """Return the upright lines and sides of rectangles drawn on a page, in displayed points."""
    scale = width / page.rect.width if page.rect.width else 1.0
    found: list[Rect] = []
    for x0, y0, x1, y1 in _shapes(page, scale):
        if x1 - x0 <= 2 * HAIR:
            found.append((x0, y0, x1, y1))
        elif y1 - y0 > 2 * HAIR:
            found += ((x0, y0, x0, y1), (x1, y0, x1, y1))
    return tuple(found)


def _level_lines(page: pymupdf.Page, scale: float) -> tuple[Rect, ...]:
    """Return the level lines and thin rectangles drawn on a page, in displayed points."""
    return tuple(
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in _shapes(page, scale)
        if y1 - y0 <= 2 * HAIR and x1 - x0 > y1 - y0
    )


def _shapes(page: pymupdf.Page, scale: float) -> Iterator[Rect]:
    """Yield the lines and rectangles drawn on a page, in displayed points."""
    for path in page.get_cdrawings():
        for kind, *points in path.get("items", ()):
            if kind == "l":
                shape = pymupdf.Rect(*points)
            elif kind in ("re", "qu"):
                shape = pymupdf.Rect(points[0]) if kind == "re" else pymupdf.Quad(points[0]).rect
            else:
                continue
            shape.normalize()
            x0, y0, x1, y1 = shape * page.rotation_matrix
            yield x0 * scale, y0 * scale, x1 * scale, y1 * scale
