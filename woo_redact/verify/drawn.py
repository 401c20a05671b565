"""Find the bars that another tool drew: filled rectangles the original does not have."""

import ctypes

import numpy as np
import pypdfium2.raw as pdfium

from woo_redact.model.document import Rect
from woo_redact.verify.bars import Known
from woo_redact.verify.ink import straight
from woo_redact.verify.sheet import Outline, Sheet

SMALLEST = 3.0
"""Points a bar is wide and high at least: less is a rule."""
LARGEST = 0.5
"""Part of the page a bar covers at most: more is a background."""
FLAT = 12
"""Spread of colour values (0..255) within a bar, its label left out."""
SHOWS = 0.4
"""Part of a bar that shows its colour at least: a label may take the rest."""


def drawn_bars(old: Sheet, new: Sheet) -> tuple[Rect, ...]:
    """Return the filled rectangles of the result that are not in the original, in points."""
    known = {rounded(rect) for rect in _rectangles(old)}
    return tuple(
        rect
        for rect in dict.fromkeys(_rectangles(new))
        if rounded(rect) not in known and _is_flat(new, rect)
    )


def label_on(new: Sheet, rect: Rect, known: Known) -> str:
    """Return the text of the result that begins on a bar and did not stand there before.

    A label is drawn as one string: a string of which a character is new is new as a whole, also
    where it is wider than the bar or a character happens to be the same as before.
    """
    centres, solid = new.glyphs.centres, new.glyphs.solid
    x0, y0, x1, y1 = rect
    here = np.flatnonzero(
        solid
        & (centres[:, 0] >= x0)
        & (centres[:, 0] <= x1)
        & (centres[:, 1] >= y0)
        & (centres[:, 1] <= y1)
    )
    fresh = [int(at) for at in here if not known.holds(new.glyphs, int(at))]
    if not fresh:
        return ""
    low, high = fresh[0], fresh[-1]
    strings = new.strings
    names = {strings[at] for at in fresh} - {None}
    while low > 0 and strings[low - 1] in names:
        low -= 1
    while high + 1 < len(strings) and strings[high + 1] in names:
        high += 1
    return "".join(
        new.glyphs.text[at]
        for at in range(low, high + 1)
        if solid[at] and (at in fresh or strings[at] in names)
    )


def _rectangles(sheet: Sheet) -> list[Rect]:
    return [rect for one in sheet.outlines if (rect := rectangle_of(sheet, one)) is not None]


def rectangle_of(sheet: Sheet, outline: Outline) -> Rect | None:
    """Return a path's rectangle in points when it is filled and could be a bar, else None."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    points, kinds = outline.points, outline.kinds
    if not 4 <= len(kinds) <= 200:
        return None
    if not pdfium.FPDFPath_GetDrawMode(outline.path, fill, stroke) or not fill.value:
        return None
    if not straight(points, kinds):
        return None
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    area = (x1 - x0) * (y1 - y0)
    if min(x1 - x0, y1 - y0) < SMALLEST or area > LARGEST * sheet.width * sheet.height:
        return None
    return float(x0), float(y0), float(x1), float(y1)


def rounded(rect: Rect) -> tuple[int, ...]:
    """Return a rectangle in half points, to tell whether it is another's."""
    return tuple(round(2 * value) for value in rect)


def _is_flat(sheet: Sheet, rect: Rect) -> bool:
    """Say whether a good part of a rectangle shows one colour: nothing else was painted over it."""
    x0, y0, x1, y1 = (value * sheet.scale for value in rect)
    part = sheet.pixels[int(y0) + 1 : int(y1), int(x0) + 1 : int(x1)].reshape(-1, 3)
    if not len(part):
        return False
    off = np.abs(part.astype(np.int16) - np.median(part, axis=0)).max(axis=1)
    return bool((off <= FLAT).mean() >= SHOWS)
