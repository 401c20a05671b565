"""Say what a reader of a page sees: characters and rectangles with contrast."""

import numpy as np

from woo_redact.verify.bars import Flags
from woo_redact.verify.sheet import Floats, Sheet

BLANK = 8
"""Spread of colour values within which a stretch of page is empty."""


def shown(sheet: Sheet, at: int) -> bool:
    """Say whether a reader sees this character: inked, on the page, with contrast."""
    if sheet.invisible(at):
        return False
    x0, y0, x1, y1 = sheet.glyphs.boxes[at]
    if x1 <= 0 or y1 <= 0 or x0 >= sheet.width or y0 >= sheet.height:
        return False
    if any(
        left <= (x0 + x1) / 2 <= right and top <= (y0 + y1) / 2 <= bottom
        for left, top, right, bottom in (*sheet.unprinted, *sheet.viewer_text)
    ):
        return False
    return contrast(sheet, (x0, y0, x1, y1)) > BLANK


def contrast(sheet: Sheet, rect: tuple[float, float, float, float]) -> int:
    """Return the spread of colour values within a rectangle and one pixel around it.

    Where the middle row alone shows more than BLANK, its spread is enough.
    """
    x0, y0, x1, y1 = (value * sheet.scale for value in rect)
    region = sheet.pixels[
        max(0, int(y0) - 1) : max(0, int(np.ceil(y1)) + 1),
        max(0, int(x0) - 1) : max(0, int(np.ceil(x1)) + 1),
    ]
    if not region.size:
        return 0
    middle = region[len(region) // 2, :, 1]
    spread = int(middle.max()) - int(middle.min())
    if spread > BLANK:
        return spread
    flat = region.reshape(-1, 3)
    return int((flat.max(axis=0).astype(np.int16) - flat.min(axis=0)).max())


def clearly_seen(sheet: Sheet, rects: Floats) -> Flags:
    """Return which rectangles have contrast in their middle row of pixels: no need to look on."""
    found = np.zeros(len(rects), dtype=np.bool_)
    green = sheet.pixels[:, :, 1]
    height, width = green.shape
    x0, y0, x1, y1 = (rects * sheet.scale).T
    left = np.maximum(0, x0.astype(np.intp))
    right = np.minimum(width, np.ceil(x1).astype(np.intp))
    row = ((y0 + y1) / 2).astype(np.intp)
    on_page = np.flatnonzero((right > left) & (row >= 0) & (row < height))
    if not len(on_page):
        return found
    wide = (right - left)[on_page]
    begins = np.cumsum(wide) - wide
    columns = np.arange(wide.sum()) + np.repeat(left[on_page] - begins, wide)
    values = green[np.repeat(row[on_page], wide), columns]
    spread = np.maximum.reduceat(values, begins) - np.minimum.reduceat(values, begins)
    found[on_page] = spread > BLANK
    return found
