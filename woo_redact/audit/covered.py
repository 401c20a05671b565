"""Find text below something that was drawn later: the redaction that only looks like one.

A text object that lies below a later shape, picture or row of block glyphs is switched off, and the
page is drawn again. Where the picture stays the same, nobody could see the text: it was covered.
So it does not matter how the cover was made, opaque or dark, as a path, a line, an annotation
or a black highlight, nor whether a label was printed over it.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from woo_redact.audit.flaw import Flaw
from woo_redact.audit.runs import around, runs, text_of
from woo_redact.model.document import Rect
from woo_redact.verify.sheet import Floats, Pixels, Sheet, address

Flags = NDArray[np.bool_]

SHINES = 80
"""Difference in colour value (0..255) up to which text below a cover cannot be seen well."""
WHOLE_PAGE = 0.8
"""Part of the page from which a picture is the page itself: the text below it is its OCR."""
LIGHT = 235
"""Mean colour value from which a cover is no bar but paper."""
AT_ONCE = 2_000_000
"""Pairs of characters and covers that are compared in one step."""
_BLOCKS = frozenset("▀▁▂▃▄▅▆▇█▉▊▋▌▍▎▏▐░▒▓■▪▬⬛◼")


@dataclass(frozen=True, slots=True)
class Covers:
    """What can hide text: rectangles in displayed points, when each was drawn, which are pages."""

    rects: Floats = field(repr=False)
    ranks: NDArray[np.intp] = field(repr=False)
    whole: Flags = field(repr=False)


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything drawn on a page, in order."""

    things: tuple[pypdfium2.PdfObject, ...] = field(repr=False)
    ranks: NDArray[np.intp] = field(repr=False)
    """For each character when it was drawn; -1 for what has no text object."""
    covers: Covers


def scene(sheet: Sheet) -> Scene:
    """Return what is drawn on a page and what of it can hide text."""
    things = sheet.things
    rank_of = {address(thing.raw): rank for rank, thing in enumerate(things)}
    strings = sheet.strings
    ranks = np.array([rank_of.get(one, -1) if one else -1 for one in strings], dtype=np.intp)
    rects: list[Rect] = []
    when: list[int] = []
    whole: list[bool] = []
    for rank, thing in enumerate(things):
        if thing.type in (pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_FORM):
            continue
        rect = bounds(sheet, thing)
        if rect is not None:
            rects.append(rect)
            when.append(rank)
            picture = thing.type == pdfium.FPDF_PAGEOBJ_IMAGE
            whole.append(picture and _area(rect) >= WHOLE_PAGE * sheet.width * sheet.height)
    glyphs = sheet.glyphs
    for at in (n for n, char in enumerate(glyphs.text) if char in _BLOCKS and glyphs.solid[n]):
        x0, y0, x1, y1 = (float(value) for value in glyphs.boxes[at])
        rects.append((x0, y0, x1, y1))
        when.append(int(ranks[at]))
        whole.append(False)
    covers = Covers(
        np.array(rects, dtype=np.float64).reshape(-1, 4),
        np.array(when, dtype=np.intp),
        np.array(whole, dtype=np.bool_),
    )
    return Scene(things, ranks, covers)


def covered(sheet: Sheet, drawn: Scene) -> tuple[Flags, Flags]:
    """Return which characters lie unseen below a cover, and for which that is the page itself."""
    none = np.zeros(len(sheet.glyphs.text), dtype=np.bool_)
    inked = np.array([not sheet.invisible(at) for at in range(len(none))], dtype=np.bool_)
    below, page = _below(sheet, drawn)
    blocks = np.array([char in _BLOCKS for char in sheet.glyphs.text], dtype=np.bool_)
    below &= inked & sheet.glyphs.solid & ~blocks
    if not below.any():
        return none, none
    before = sheet.pixels
    off = [drawn.things[rank] for rank in sorted(set(drawn.ranks[below].tolist()))]
    for thing in off:
        pdfium.FPDFPageObj_SetIsActive(thing.raw, False)
    try:
        after = sheet.drawn_now()
    finally:
        for thing in off:
            pdfium.FPDFPageObj_SetIsActive(thing.raw, True)
    unseen = none.copy()
    for at in np.flatnonzero(below):
        unseen[at] = _difference(sheet, before, after, sheet.glyphs.boxes[at]) <= SHINES
    return unseen, unseen & page


def flaws(sheet: Sheet, unseen: Flags) -> Iterator[Flaw]:
    """Yield a flaw for every stretch of text below a cover."""
    for run in runs(sheet, unseen):
        rect = around(sheet, run)
        kind = "tekst_onder_balk" if shade(sheet, rect) < LIGHT else "tekst_onder_vlak"
        yield Flaw(kind, sheet.number, rect, text=text_of(sheet, run))


def shade(sheet: Sheet, rect: Rect) -> float:
    """Return the median colour value of a place: 0 is black."""
    x0, y0, x1, y1 = (round(value * sheet.scale) for value in rect)
    region = sheet.pixels[max(0, y0) : max(0, y1) + 1, max(0, x0) : max(0, x1) + 1]
    return float(np.median(region)) if region.size else 255.0


def bounds(sheet: Sheet, thing: pypdfium2.PdfObject) -> Rect | None:
    """Return the place of a thing as displayed; None when it has none."""
    ends = [ctypes.c_float() for _ in range(4)]
    if not pdfium.FPDFPageObj_GetBounds(thing.raw, *ends):
        return None
    x0, y0, x1, y1 = (end.value for end in ends)
    corners = np.array([[x0, y0], [x1, y0], [x0, y1], [x1, y1]], dtype=np.float64)
    if not np.isfinite(corners).all():
        return None
    shown = sheet.place_in(thing.container, corners)
    (left, top), (right, bottom) = shown.min(axis=0), shown.max(axis=0)
    return float(left), float(top), float(right), float(bottom)


def _below(sheet: Sheet, drawn: Scene) -> tuple[Flags, Flags]:
    """Return which characters have something over them, and which only a page-wide picture."""
    centres, covers = sheet.glyphs.centres, drawn.covers
    below = np.zeros(len(centres), dtype=np.bool_)
    page = np.zeros(len(centres), dtype=np.bool_)
    step = max(1, AT_ONCE // max(1, len(covers.ranks)))
    for start in range(0, len(centres), step):
        part = slice(start, start + step)
        x, y = centres[part, :1], centres[part, 1:]
        rects = covers.rects
        over = (x >= rects[:, 0]) & (x <= rects[:, 2]) & (y >= rects[:, 1]) & (y <= rects[:, 3])
        over &= (covers.ranks > drawn.ranks[part, None]) & (drawn.ranks[part, None] >= 0)
        below[part] = over.any(axis=1)
        page[part] = below[part] & ~(over & ~covers.whole).any(axis=1)
    return below, page


def _difference(sheet: Sheet, before: Pixels, after: Pixels, box: NDArray[np.float64]) -> int:
    x0, y0, x1, y1 = (value * sheet.scale for value in box)
    rows = slice(max(0, int(y0)), max(0, int(np.ceil(y1))) + 1)
    columns = slice(max(0, int(x0)), max(0, int(np.ceil(x1))) + 1)
    old, new = before[rows, columns].astype(np.int16), after[rows, columns].astype(np.int16)
    return int(np.abs(old - new).max()) if old.size else 255


def _area(rect: Rect) -> float:
    return max(0.0, rect[2] - rect[0]) * max(0.0, rect[3] - rect[1])
