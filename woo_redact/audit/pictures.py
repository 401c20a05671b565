"""Find pictures below bars: the bar is drawn, the pixels are still there."""

from collections.abc import Iterator

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium

from woo_redact.audit.covered import LIGHT, Scene, bounds, shade
from woo_redact.audit.flaw import Flaw
from woo_redact.model.document import Rect
from woo_redact.verify.sheet import Pixels, Sheet

SMALLEST = 3.0
"""Points a bar is wide and high at least."""
LARGEST = 0.5
"""Part of the page a bar covers at most."""
SHARE = 0.2
"""Part of a bar that must lie on a picture."""
FLAT = 16
"""Colour values within which most of a bar lies: it covers."""
INK = 60
"""Colour values beyond which a pixel below the bar is something."""
LEAST, MOST = 0.01, 0.9
"""Part of the pixels below a bar that is something; all of it is a plain ground."""


def flaws(sheet: Sheet, drawn: Scene) -> Iterator[Flaw]:
    """Yield a flaw for every bar with a picture below it."""
    images = [
        (rank, rect)
        for rank, thing in enumerate(drawn.things)
        if thing.type == pdfium.FPDF_PAGEOBJ_IMAGE and (rect := bounds(sheet, thing)) is not None
    ]
    if not images:
        return
    bars = [
        (rank, thing, rect)
        for rank, thing in enumerate(drawn.things)
        if thing.type == pdfium.FPDF_PAGEOBJ_PATH
        and (rect := bounds(sheet, thing)) is not None
        and _is_bar(sheet, rect)
        and any(before < rank and _overlap(rect, other) >= SHARE for before, other in images)
    ]
    if not bars:
        return
    things = [thing for _, thing, _ in bars]
    bare = _without(sheet, [*things, *_labels(sheet, drawn, [(at, rect) for at, _, rect in bars])])
    for _, _, rect in bars:
        if _hides(sheet, bare, rect):
            yield Flaw("beeld_onder_balk", sheet.number, rect)


def _labels(
    sheet: Sheet, drawn: Scene, bars: list[tuple[int, Rect]]
) -> Iterator[pypdfium2.PdfObject]:
    """Yield the texts that were written on a bar: they lie above it, not below."""
    for rank, thing in enumerate(drawn.things):
        if thing.type != pdfium.FPDF_PAGEOBJ_TEXT or (rect := bounds(sheet, thing)) is None:
            continue
        if any(before < rank and _overlap(rect, bar) >= SHARE for before, bar in bars):
            yield thing


def _without(sheet: Sheet, things: list[pypdfium2.PdfObject]) -> Pixels:
    for thing in things:
        pdfium.FPDFPageObj_SetIsActive(thing.raw, False)
    try:
        return sheet.drawn_now()
    finally:
        for thing in things:
            pdfium.FPDFPageObj_SetIsActive(thing.raw, True)


def _is_bar(sheet: Sheet, rect: Rect) -> bool:
    x0, y0, x1, y1 = rect
    if min(x1 - x0, y1 - y0) < SMALLEST:
        return False
    if (x1 - x0) * (y1 - y0) > LARGEST * sheet.width * sheet.height:
        return False
    part = _part(sheet, sheet.pixels, rect)
    if not len(part) or shade(sheet, rect) >= LIGHT:
        return False
    off = np.abs(part.astype(np.int16) - np.median(part, axis=0)).max(axis=1)
    return bool((off <= FLAT).mean() >= 0.6)


def _hides(sheet: Sheet, bare: Pixels, rect: Rect) -> bool:
    """Say whether the page shows something within a rectangle once the bars are gone."""
    part = _part(sheet, bare, rect)
    if not len(part):
        return False
    off = np.abs(part.astype(np.int16) - np.median(part, axis=0)).max(axis=1) > INK
    return bool(LEAST <= off.mean() <= MOST)


def _part(sheet: Sheet, pixels: Pixels, rect: Rect) -> Pixels:
    x0, y0, x1, y1 = (value * sheet.scale for value in rect)
    part = pixels[max(0, int(y0) + 1) : max(0, int(y1)), max(0, int(x0) + 1) : max(0, int(x1))]
    return part.reshape(-1, 3)


def _overlap(rect: Rect, other: Rect) -> float:
    """Return the part of a rectangle that lies on another."""
    wide = min(rect[2], other[2]) - max(rect[0], other[0])
    high = min(rect[3], other[3]) - max(rect[1], other[1])
    area = (rect[2] - rect[0]) * (rect[3] - rect[1])
    return max(0.0, wide) * max(0.0, high) / area if area > 0 else 0.0
