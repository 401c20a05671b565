"""Put characters together that stand side by side: one flaw for a covered name, not twelve."""

import re
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.sheet import Sheet

_LETTER = re.compile(r"[^\W_]")
GAP = 12.0
"""Points between two characters of one stretch at most."""


def runs(sheet: Sheet, flags: NDArray[np.bool_]) -> Iterator[list[int]]:
    """Yield the flagged characters of a page in stretches of one line with a letter or digit."""
    run: list[int] = []
    for at in np.flatnonzero(flags & sheet.glyphs.solid):
        if run and not _follows(sheet, run[-1], int(at), flags):
            yield from _telling(sheet, run)
            run = []
        run.append(int(at))
    yield from _telling(sheet, run)


def text_of(sheet: Sheet, run: list[int]) -> str:
    """Return the text of a stretch, with the spaces in it."""
    return "".join(sheet.glyphs.text[run[0] : run[-1] + 1]).strip()


def around(sheet: Sheet, run: list[int]) -> Rect:
    """Return the rectangle around a stretch, in displayed points."""
    boxes = sheet.glyphs.boxes[run]
    x0, y0 = boxes[:, :2].min(axis=0)
    x1, y1 = boxes[:, 2:].max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def _follows(sheet: Sheet, last: int, at: int, flags: NDArray[np.bool_]) -> bool:
    between = range(last + 1, at)
    if any(sheet.glyphs.solid[n] and not flags[n] for n in between):
        return False
    left, right = sheet.glyphs.boxes[last], sheet.glyphs.boxes[at]
    level = min(left[3], right[3]) - max(left[1], right[1])
    return bool(level > 0 and right[0] - left[2] < GAP and left[0] - right[2] < GAP)


def _telling(sheet: Sheet, run: list[int]) -> Iterator[list[int]]:
    if run and any(_LETTER.match(sheet.glyphs.text[at]) for at in run):
        yield run
