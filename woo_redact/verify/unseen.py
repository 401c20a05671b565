"""Find text that is in the file but not on the page: nobody has judged it."""

import re

import numpy as np

from woo_redact.verify.bars import Bars, Flags, inside
from woo_redact.verify.sheet import Sheet
from woo_redact.verify.untouched import BLANK, contrast

_WORD = re.compile(r"[^\W_]{2,}")
SCAN_COVERS = 0.8
"""Share of the page an image must cover, and of its text that must be invisible, for a scan."""


def is_scan(sheet: Sheet) -> bool:
    """Say whether the page is one picture, with at most an invisible text layer over it."""
    page = sheet.width * sheet.height
    covers = False
    for image in sheet.pictures():
        corners = sheet.corners(image)
        sides = np.column_stack([corners[1] - corners[0], corners[2] - corners[0]])
        covers = covers or abs(np.linalg.det(sides)) >= SCAN_COVERS * page
    if not covers:
        return False
    solid = np.flatnonzero(sheet.glyphs.solid)
    if not len(solid):
        return True
    sample = solid[:: max(1, len(solid) // 200)]
    return bool(np.mean([sheet.invisible(int(at)) for at in sample]) >= SCAN_COVERS)


def unseen_words(sheet: Sheet, bars: Bars, label: Flags, *, scan: bool) -> tuple[int, int]:
    """Return how many words no reader sees (off the page, no contrast), and how many there are.

    On a scan the invisible text layer is meant to be there; only words off the page count.
    """
    glyphs = sheet.glyphs
    ours = ~glyphs.solid | label | inside(glyphs.centres, bars.whole).any(axis=1)
    unseen = words = 0
    for word in _WORD.finditer(glyphs.text):
        run = np.arange(word.start(), word.end())
        run = run[~ours[run]]
        if len(run) < 2:
            continue
        words += 1
        boxes = glyphs.boxes[run]
        x0, y0 = boxes[:, :2].min(axis=0)
        x1, y1 = boxes[:, 2:].max(axis=0)
        off = not (0 <= (x0 + x1) / 2 <= sheet.width and 0 <= (y0 + y1) / 2 <= sheet.height)
        if off or (not scan and contrast(sheet, (x0, y0, x1, y1)) <= BLANK):
            unseen += 1
    return unseen, words
