"""Choose what of a page must be looked at as a picture: where its text does not tell all.

Words can be seen that are no text: drawn as outlines, part of an image, shown by a font whose codes
mean something else than they show. Reading a whole page as a picture costs more than all other
checks together, so only these are read:

* images, and vector shapes that are no rules, boxes or bars; with the words the file itself tells
  painted over, for those are read elsewhere;
* glyphs without a meaning, with what stands around them;
* of every font of the document one line, next to a bar where there is one; a second when the
  first shows other letters than it says;
* of scans and rebuilt pages the whole page: those with bars, and MOST_WITHOUT_BARS others.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.bars import Bars, Flags
from woo_redact.verify.drawn import rectangle_of
from woo_redact.verify.ink import straight
from woo_redact.verify.sheet import Pixels, Sheet

SMALLEST = (14.0, 4.5)
"""Points (across, up) that a place is large at least to hold a word."""
NEAR = 6.0
"""Points between shapes that belong to one word or line."""
MOST_SHAPES = 6000
"""Shapes of a page that are put together one by one; of more the hull is taken."""
INK = 48
"""Difference in colour value (0..255) between letter and paper."""
MOST_WITHOUT_BARS = 5
"""Scanned pages without a bar that are read."""
LETTERS = 14
"""Letters of a line that tells whether a font shows what it says."""
MOST_LETTERS = 30
MOST_FONTS = 8
"""Fonts of a document of which a line is read."""
STEP = 12
"""Of so many characters one is asked for its font."""
_MEANS_NOTHING = re.compile("[\ufffd\ue000-\uf8ff\0-\x1f]")


@dataclass(frozen=True, slots=True)
class Crop:
    """A part of a page to read as a picture."""

    page: int
    pixels: Pixels = field(repr=False)
    """Shape (height, width), grey."""
    dpi: float
    says: str | None = field(default=None, repr=False)
    """What the file says stands there; None where it says nothing."""
    font: int = 0

    @property
    def key(self) -> bytes:
        """Return what is the same for the same picture: a logo on every page is read once."""
        shape = repr(self.pixels.shape).encode()
        return sha256(shape + self.pixels.tobytes()).digest()


class Sight:
    """Collects the parts of a document that must be read as pictures."""

    def __init__(self) -> None:
        """Start with nothing to look at."""
        self.crops: list[Crop] = []
        self.sampled: list[Crop] = []
        self._fonts: dict[int, int] = {}
        self._plain_scans: list[Crop] = []

    def page(self, sheet: Sheet, bars: Bars, label: Flags, *, scan: bool) -> None:
        """Take from an open page what must be read."""
        if scan:
            whole = _crop(sheet, (0.0, 0.0, sheet.width, sheet.height), ())
            if whole is not None:
                (self.crops if bars.places else self._plain_scans).append(whole)
            return
        glyphs = sheet.glyphs
        unknown = np.zeros(len(glyphs.text), dtype=np.bool_)
        unknown[[match.start() for match in _MEANS_NOTHING.finditer(glyphs.text)]] = True
        told = glyphs.boxes[glyphs.solid & ~unknown]
        own = [place.rect for place in bars.places] + [tuple(box) for box in glyphs.boxes[label]]
        for rect in _places(sheet, glyphs.boxes[glyphs.solid & unknown]):
            crop = _crop(sheet, rect, (*own, *_touching(told, rect)))
            if crop is not None:
                self.crops.append(crop)
        self._samples(sheet, bars, unknown)

    def scans(self) -> list[Crop]:
        """Return the scanned pages without bars that are read: spread evenly."""
        step = max(1, -(-len(self._plain_scans) // MOST_WITHOUT_BARS))
        return self._plain_scans[::step]

    def _samples(self, sheet: Sheet, bars: Bars, unknown: Flags) -> None:
        """Take a line of each font that is new, or of which one line only was taken."""
        glyphs, handle = sheet.glyphs, sheet.handle
        solid = np.flatnonzero(glyphs.solid & ~unknown)
        seen: dict[int, list[int]] = {}
        for at in solid[::STEP].tolist():
            font = _font_of(handle, at)
            if font and self._fonts.get(font, 0) < 2 and len(self._fonts) < MOST_FONTS:
                seen.setdefault(font, []).append(at)
        middles = (bars.whole[:, 1] + bars.whole[:, 3]) / 2
        for font, members in seen.items():
            heights = glyphs.centres[members, 1]
            if len(middles):
                order = np.argsort(np.abs(heights[:, None] - middles).min(axis=1), kind="stable")
                members = [members[n] for n in order]
            for at in members[:: max(1, len(members) // 6)]:
                crop = _line(sheet, solid, at, font)
                if crop is not None:
                    self.sampled.append(crop)
                    self._fonts[font] = self._fonts.get(font, 0) + 1
                if self._fonts.get(font, 0) >= 2:
                    break


def _font_of(handle: object, at: int) -> int:
    thing = pdfium.FPDFText_GetTextObject(handle, at)
    if not thing or pdfium.FPDFTextObj_GetTextRenderMode(thing) not in (0, 1, 2):
        return 0
    font = pdfium.FPDFTextObj_GetFont(thing)
    return pdfium.ctypes.cast(font, pdfium.ctypes.c_void_p).value or 0 if font else 0


def _line(sheet: Sheet, solid: NDArray[np.intp], at: int, font: int) -> Crop | None:
    """Return the stretch of a line in one font around a character; None when it is too short."""
    glyphs = sheet.glyphs
    x0, y0, x1, y1 = glyphs.boxes[at]
    middles = glyphs.centres[solid, 1]
    tall = max(y1 - y0, 4.0)
    level = solid[np.abs(middles - (y0 + y1) / 2) < tall]
    line = level[np.argsort(glyphs.boxes[level, 0], kind="stable")]
    here = int(np.flatnonzero(line == at)[0])
    gaps = glyphs.boxes[line[1:], 0] - glyphs.boxes[line[:-1], 2]
    cuts = np.flatnonzero(gaps > 2 * tall)
    start = int(cuts[cuts < here].max()) + 1 if (cuts < here).any() else 0
    end = int(cuts[cuts >= here].min()) + 1 if (cuts >= here).any() else len(line)
    start = max(start, here - MOST_LETTERS // 2)
    end = min(end, start + MOST_LETTERS)
    run = [n for n in line[start:end].tolist() if _font_of(sheet.handle, n) == font]
    if len(run) < LETTERS or len(run) < 0.9 * (end - start):
        return None
    boxes = glyphs.boxes[run]
    rect = (
        float(boxes[:, 0].min()) - 2,
        float(boxes[:, 1].min()) - 2,
        float(boxes[:, 2].max()) + 2,
        float(boxes[:, 3].max()) + 2,
    )
    return _crop(sheet, rect, (), says="".join(glyphs.text[n] for n in run), font=font)


def _crop(
    sheet: Sheet, rect: Rect, hidden: Sequence[Rect], *, says: str | None = None, font: int = 0
) -> Crop | None:
    """Return a part of a page in grey with some boxes painted over; None without any ink."""
    scale = sheet.scale
    rows, columns = _window(rect, scale)
    grey = sheet.pixels[rows, columns].mean(axis=2).astype(np.uint8)
    if not grey.size:
        return None
    paper = int(np.median(grey))
    for box in hidden:
        over_rows, over_columns = _window((box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1), scale)
        grey[
            max(0, over_rows.start - rows.start) : max(0, over_rows.stop - rows.start),
            max(0, over_columns.start - columns.start) : max(0, over_columns.stop - columns.start),
        ] = paper
    ink = np.abs(grey.astype(np.int16) - paper) > INK
    up, across = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(up) or across[-1] - across[0] < SMALLEST[0] * scale:
        return None
    if up[-1] - up[0] < SMALLEST[1] * scale:
        return None
    around = 6
    grey = grey[
        max(0, up[0] - around) : up[-1] + around, max(0, across[0] - around) : across[-1] + around
    ]
    return Crop(sheet.number, grey, scale * 72, says, font)


def _window(rect: Rect, scale: float) -> tuple[slice, slice]:
    x0, y0, x1, y1 = (value * scale for value in rect)
    return (
        slice(max(0, int(y0)), max(0, int(np.ceil(y1)))),
        slice(max(0, int(x0)), max(0, int(np.ceil(x1)))),
    )


def _touching(boxes: NDArray[np.float64], rect: Rect) -> list[Rect]:
    x0, y0, x1, y1 = rect
    near = (boxes[:, 0] < x1) & (boxes[:, 2] > x0) & (boxes[:, 1] < y1) & (boxes[:, 3] > y0)
    return [(float(a), float(b), float(c), float(d)) for a, b, c, d in boxes[near]]


def _places(sheet: Sheet, unknown: NDArray[np.float64]) -> Iterator[Rect]:
    """Yield the places of a page that may hold words which are no text."""
    page = (0.0, 0.0, sheet.width, sheet.height)
    for image in sheet.pictures():
        corners = sheet.corners(image)
        points = np.vstack([corners, corners[1] + corners[2] - corners[0]])
        low, high = points.min(axis=0), points.max(axis=0)
        yield _within((float(low[0]), float(low[1]), float(high[0]), float(high[1])), page)
    for shading in sheet.shadings():
        yield _within(shading, page)
    boxes = [*_shapes(sheet), *(tuple(box) for box in unknown.tolist())]
    for x0, y0, x1, y1 in _together(boxes):
        yield _within((x0 - 1, y0 - 1, x1 + 1, y1 + 1), page)


def _within(rect: Rect, page: Rect) -> Rect:
    return (
        max(rect[0], page[0]),
        max(rect[1], page[1]),
        min(rect[2], page[2]),
        min(rect[3], page[3]),
    )


def _shapes(sheet: Sheet) -> Iterator[Rect]:
    """Yield the hulls of vector shapes that are no rules, boxes, frames or bars."""
    for outline in sheet.outlines:
        points, kinds, count = outline.points, outline.kinds, len(outline.kinds)
        if count < 2:
            continue
        (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
        plain = straight(points, kinds)
        if plain and (rectangle_of(sheet, outline) is not None or count <= 3):
            continue
        if plain and max(x1 - x0, y1 - y0) > 40 and count <= 12:
            continue
        depth = np.minimum(points - (x0, y0), (x1, y1) - points).min(axis=1)
        if not plain and min(x1 - x0, y1 - y0) > 12 and (depth < 0.1 * min(x1 - x0, y1 - y0)).all():
            continue  # a frame with round corners
        yield float(x0), float(y0), float(x1), float(y1)


def _together(boxes: Sequence[Rect]) -> list[Rect]:
    """Return the hulls of boxes that lie close together, those large enough to hold a word."""
    if not boxes:
        return []
    if len(boxes) > MOST_SHAPES:
        every = np.array(boxes)
        low, high = every[:, :2].min(axis=0), every[:, 2:].max(axis=0)
        return [(float(low[0]), float(low[1]), float(high[0]), float(high[1]))]
    groups: list[list[float]] = []
    for x0, y0, x1, y1 in sorted(boxes, key=lambda box: (box[1], box[0])):
        one = [x0, y0, x1, y1]
        rest = []
        for other in groups:
            if (
                one[0] <= other[2] + 2 * NEAR
                and one[2] >= other[0] - 2 * NEAR
                and one[1] <= other[3] + NEAR
                and one[3] >= other[1] - NEAR
            ):
                one = [
                    min(one[0], other[0]),
                    min(one[1], other[1]),
                    max(one[2], other[2]),
                    max(one[3], other[3]),
                ]
            else:
                rest.append(other)
        groups = [*rest, one]
    return [
        (x0, y0, x1, y1)
        for x0, y0, x1, y1 in groups
        if x1 - x0 >= SMALLEST[0] or y1 - y0 >= SMALLEST[0]
    ]
