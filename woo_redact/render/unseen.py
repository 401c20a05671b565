"""Text that is in the file but not to be seen: without ink, covered, clipped away, or in the
colour of the paper. Nobody has judged it, so it goes.

While a page is followed, lines of text that may be unseen are set apart by cheap signs; only for
those the page is drawn and looked at.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from math import ceil, floor

import numpy as np
import numpy.typing as npt
import pymupdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import hull, inside, shared, touch
from woo_redact.render.glyphs import Glyph, Line
from woo_redact.render.state import Colour, State

DPI = 150
FLAT = 3
"""Spread within which an image leaves no trace; fainter than any watermark."""
MOST_PIXELS = 40_000_000
"""Very large pages are drawn coarser to look for images that leave no trace."""
AROUND = 2
"""Pixels around an image that must have its colour too: a flat image may be seen as a whole."""
BLANK = 8
"""Spread of colour values (0..255) within which nothing can be seen."""
LIGHT, DARK = 0.9, 0.1
"""Colour components from which on a colour is nearly white (additive; for CMYK up to)."""
BAND = 20.0
"""Height in points of the bands by which lines are looked up."""
LOWEST, HIGHEST = -0.15, 0.75
"""How far the ink of ordinary letters reaches, in em."""


@dataclass(slots=True)
class Sights:
    """What was painted on a page so far, and which lines of text may not be seen."""

    lines: list[Line] = field(default_factory=list)
    suspects: set[int] = field(default_factory=set)
    covered: int = 0
    """Lines before this number lie under a picture of the whole page."""
    _hulls: list[Rect] = field(default_factory=list)
    _bands: defaultdict[int, list[int]] = field(default_factory=lambda: defaultdict(list))
    _fills: defaultdict[Colour, list[Rect]] = field(default_factory=lambda: defaultdict(list))

    def text(self, line: Line, state: State) -> int:
        """Remember a line of text; return its number."""
        number = len(self.lines)
        self.lines.append(line)
        box = line.around(0.0, line.end, LOWEST, HIGHEST)
        self._hulls.append(box)
        for band in _bands(box):
            self._bands[band].append(number)
        middle = hull((line.place(0.0, 0.25), line.place(line.end, 0.25)))
        if (
            state.unseen
            or state.alpha < DARK
            or state.mode not in (0, 2)
            or _nearly_white(state.colour)
            or not inside(middle, state.clip, 0.5)
            or any(touch(box, fill) for fill in self._fills.get(state.colour, ()))
        ):
            self.suspects.add(number)
        return number

    def paint(self, box: Rect, colour: Colour) -> None:
        """Remember that something was painted; text below it may be covered."""
        if (box[2] - box[0]) * (box[3] - box[1]) < 4:
            return
        self._fills[colour].append(box)
        if not self._hulls:
            return
        for band in _bands(box):
            for number in self._bands.get(band, ()):
                if shared(self._hulls[number], box) > 0:
                    self.suspects.add(number)

    def cover_all(self) -> None:
        """Remember that a picture covers all text so far."""
        self.covered = len(self.lines)

    def unseen(self, page: pymupdf.Page, width: float) -> dict[int, Collection[int]]:
        """Draw the page and return, by number of the line, the glyphs that leave no trace on it.

        `width` is the displayed width of the page in points that places are measured in.
        """
        found: dict[int, Collection[int]] = {
            number: range(len(self.lines[number].glyphs)) for number in range(self.covered)
        }
        if not self.suspects:
            return found
        pixels = page.get_pixmap(dpi=DPI, alpha=False, annots=False)
        shape = (pixels.height, pixels.width, pixels.n)
        picture = np.frombuffer(pixels.samples, np.uint8).reshape(shape)
        scale = shape[1] / width
        for number in sorted(self.suspects - found.keys()):
            line = self.lines[number]
            glyphs = [glyph for glyph in line.glyphs if isinstance(glyph, Glyph)]
            blank = frozenset(
                at
                for at, glyph in enumerate(glyphs)
                if _spread(picture, line.around(glyph.start, glyph.end, LOWEST, HIGHEST), scale)
                <= BLANK
            )
            if blank:
                found[number] = blank
        return found


def traceless(
    page: pymupdf.Page, width: float, boxes: Mapping[int, Rect]
) -> dict[int, tuple[int, ...]]:
    """Return, by number, the colour of the page where an image was painted and cannot be seen."""
    if not boxes:
        return {}
    area = abs(page.rect.width * page.rect.height) / 72**2
    dpi = DPI if area * DPI**2 < MOST_PIXELS else max(int((MOST_PIXELS / area) ** 0.5), 1)
    pixels = page.get_pixmap(dpi=dpi, alpha=False, annots=False, colorspace=pymupdf.csRGB)
    shape = (pixels.height, pixels.width, pixels.n)
    picture = np.frombuffer(pixels.samples, np.uint8).reshape(shape)
    scale = shape[1] / width
    found = {}
    for number, box in boxes.items():
        x0, y0, x1, y1 = (value * scale for value in box)
        part = picture[
            max(floor(y0) - AROUND, 0) : max(ceil(y1) + AROUND, 0),
            max(floor(x0) - AROUND, 0) : max(ceil(x1) + AROUND, 0),
        ]
        if part.size and int(np.ptp(part, axis=(0, 1)).max()) <= FLAT:
            found[number] = tuple(int(value) for value in np.median(part, axis=(0, 1)))
    return found


def _bands(box: Rect) -> Iterator[int]:
    low, high = max(box[1], -1000.0), min(box[3], 20000.0)
    yield from range(floor(low / BAND), floor(high / BAND) + 1)


def _nearly_white(colour: Colour) -> bool:
    if colour is None:
        return True
    if len(colour) == 4:
        return max(colour) <= DARK
    return min(colour, default=0.0) >= LIGHT


def _spread(picture: npt.NDArray[np.uint8], box: Rect, scale: float) -> int:
    """Return how much the colours differ within a box and one pixel around it; 0 off the page."""
    x0, y0, x1, y1 = (value * scale for value in box)
    part = picture[
        max(floor(y0) - 1, 0) : max(ceil(y1) + 1, 0), max(floor(x0) - 1, 0) : max(ceil(x1) + 1, 0)
    ]
    if not part.size:
        return 0
    flat = part.reshape(-1, part.shape[2]).astype(np.int16)
    return int((flat.max(axis=0) - flat.min(axis=0)).max())
