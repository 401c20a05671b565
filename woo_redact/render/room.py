"""How far the page is empty beside a bar: looked up in a picture of the page."""

from dataclasses import dataclass, field
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
HALF = 0.5


@dataclass(frozen=True, slots=True)
class Room:
    """A picture of a page, to ask where it is empty."""

    pixels: npt.NDArray[np.int16] = field(repr=False)
    """Shape (height, width, colours)."""
    scale: float
    """Pixels per displayed point."""
    blank: int = BLANK

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
        """Say whether a level rule runs below or through the whole of a word."""
        part = self._strip(
            ceil(rect[0] * self.scale), floor(rect[2] * self.scale), rect[1], rect[3]
        )
        if part.shape[1] < 1.2 * part.shape[0]:  # the foot of a figure or a letter
            return False
        colours = part.reshape(-1, part.shape[2])
        dark = (np.abs(part - np.median(colours, axis=0)) > 2 * self.blank).any(axis=2)
        return bool((dark.mean(axis=1) > 0.97).any())

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
        overhang = ceil(OVERHANG * self.scale)
        side = part[:, : 3 * overhang] if step > 0 else part[:, -3 * overhang :]
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
    return Room(pixels, shape[1] / width, BLANK_SCAN if scan else BLANK)
