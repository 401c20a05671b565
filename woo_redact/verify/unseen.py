"""Find text that is in the file but not on the page: nobody has judged it."""

import re

import numpy as np

from woo_redact.verify.bars import Bars, Flags, inside
from woo_redact.verify.sheet import Sheet
from woo_redact.verify.visible import BLANK, clearly_seen, contrast

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
    word_of = np.full(len(glyphs.text), -1)
    for number, word in enumerate(_WORD.finditer(glyphs.text)):
        word_of[word.start() : word.end()] = number
    which = np.flatnonzero((word_of >= 0) & ~ours)
    starts = np.flatnonzero(np.diff(word_of[which], prepend=-1))
    lengths = np.diff(starts, append=len(which))
    if not len(starts):
        return 0, 0
    low = np.minimum.reduceat(glyphs.boxes[which, :2], starts)[lengths >= 2]
    high = np.maximum.reduceat(glyphs.boxes[which, 2:], starts)[lengths >= 2]
    middles = (low + high) / 2
    on_page = (middles >= 0) & (middles <= (sheet.width, sheet.height))
    off: Flags = np.asarray(~on_page.all(axis=1))
    if scan:
        return int(off.sum()), len(off)
    rects = np.hstack([low, high])[~off]
    plain = rects[~clearly_seen(sheet, rects)]
    faint = sum(contrast(sheet, tuple(rect)) <= BLANK for rect in plain.tolist())
    return int(off.sum()) + faint, len(off)
