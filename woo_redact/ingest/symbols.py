"""Divide a word that was read from a picture over its characters.

Tesseract knows well where a word stands and badly where its letters do: in "60." the full stop may
get the place of the nought. So each character gets the share of the word that its shape takes in
ordinary type, or Tesseract's own cut where that is near, and every cut moves to where there is
least ink.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from woo_redact.ingest.glyphs import shares
from woo_redact.model.document import Rect

_NARROW, _SLIM, _BROAD = (
    frozenset("iljI.,:;'!|’‘`"),
    frozenset('tfr()[]{}-"1/\\'),
    frozenset("mwMW@%"),
)
_NEAR = 0.35
"""A cut may lie this part of an average character beside where it is expected."""
_MOST_GROWN = 0.35
"""Of its height a word may grow to the side to take in the whole of its last letter."""
_PALE = 48
"""Difference from paper (0..255) below which a pixel has no ink."""
Ink = NDArray[np.int64]


def runs_down(count: int, box: Rect) -> bool:
    """Say whether a word stands on its side: Tesseract reads those as well."""
    return count > 2 and box[3] - box[1] > 1.5 * (box[2] - box[0])


def whole_word(pixels: Any, box: Rect) -> Rect:
    """Return the box of a word, wider where the ink of its first or last letter runs on.

    `pixels` is the picture in shades of grey, shape (height, width).
    """
    x0, y0, x1, y1 = (int(value) for value in box)
    reach = int(_MOST_GROWN * (y1 - y0))
    if reach < 1 or x1 <= x0:
        return box
    left, right = max(0, x0 - reach), min(pixels.shape[1], x1 + reach)
    dark = _ink(pixels, left, right, y0, y1) > 0
    start, end = x0 - left, min(x1, right) - left
    before = np.flatnonzero(~dark[:start])
    after = np.flatnonzero(~dark[end:])
    first = left + int(before[-1]) + 1 if len(before) else x0
    last = left + end + int(after[0]) if len(after) else x1
    return (float(min(first, x0)), box[1], float(max(last, x1)), box[3])


def char_boxes(pixels: Any, text: str, word: Rect, symbols: Sequence[Rect]) -> list[Rect]:
    """Return a box for each character of a word: parts of its box, from its start to its end.

    `symbols` are Tesseract's boxes. Each character of a word on its side has the whole box.
    """
    count = len(text)
    x0, y0, x1, y1 = word
    if runs_down(count, word):
        return [word] * count
    if x1 - x0 < 2 * count:
        return shares(word, count)
    widths = np.array([_width(char) for char in text])
    ends = x0 + (x1 - x0) * np.cumsum(widths) / widths.sum()
    slack = _NEAR * (x1 - x0) / count
    ink = _ink(pixels, int(x0), int(x1) + 1, int(y0), int(y1))
    cuts = [x0]
    for at in range(count - 1):
        guess = float(ends[at])
        if len(symbols) == count:
            seen = (symbols[at][2] + symbols[at + 1][0]) / 2
            guess = seen if abs(seen - guess) <= slack else guess
        low = max(int(guess - slack), int(cuts[-1]) + 1)
        high = min(int(guess + slack) + 1, int(x1) - (count - 1 - at))
        cuts.append(_lightest(ink, int(x0), low, high, guess) if low < high else guess)
    cuts.append(x1)
    if any([b - a < 1 for a, b in zip(cuts, cuts[1:], strict=False)]):
        return shares(word, count)
    return [(a, y0, b, y1) for a, b in zip(cuts, cuts[1:], strict=False)]


def _width(char: str) -> float:
    if char in _NARROW:
        return 0.5
    if char in _SLIM:
        return 0.65
    if char in _BROAD:
        return 1.5
    return 1.25 if char.isupper() else 1.0


def _ink(pixels: Any, left: int, right: int, top: int, bottom: int) -> Ink:
    """Return how many pixels of each column have ink."""
    part = pixels[max(0, top) : bottom, left:right].astype(np.int64)
    if not part.size:
        return np.zeros(max(0, right - left), dtype=np.int64)
    paper = np.percentile(part, 90)
    found: Ink = (np.abs(part - paper) > _PALE).sum(axis=0)
    return found


def _lightest(ink: Ink, start: int, low: int, high: int, guess: float) -> float:
    """Return the middle of the columns from low to high with least ink that is nearest to guess."""
    some = ink[low - start : high - start]
    if not len(some):
        return guess
    best = low + np.flatnonzero(some == some.min())
    runs = np.split(best, np.flatnonzero(np.diff(best) > 1) + 1)
    return min((float(run[0] + run[-1] + 1) / 2 for run in runs), key=lambda x: abs(x - guess))
