"""Find out what another tool redacted, by comparing original and result."""

import re
from hashlib import sha256
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Box
from woo_redact.model.redaction import Redaction
from woo_redact.verify.bars import Known
from woo_redact.verify.sheet import Sheet, open_pdf
from woo_redact.verify.untouched import BLANK, contrast, shown

_WORD = re.compile(r"\S+")
CHANGED = 0.15
"""Share of a word's pixels that must have changed for it to count as covered."""


def find_redactions(original: bytes, redacted: bytes) -> tuple[Redaction, ...]:
    """Return the places where the original shows text and the redacted file does not.

    A character counts as redacted when it is visible in the original and either gone from the
    text of the result, with changed pixels, or still there and no longer to be seen. Neighbouring
    characters become one redaction; its label is the text that stands there now. Works for text,
    not for scans without a text layer: those need the findings. Returns () for files that pdfium
    cannot read: verify reports that.
    """
    try:
        before, after = open_pdf(original), open_pdf(redacted)
    except RuntimeError:
        return ()
    found: list[Redaction] = []
    try:
        for index in range(min(len(before), len(after))):
            old = Sheet(before, index)
            new = Sheet(after, index, old.width)
            found += _on_page(old, new)
            old.close()
            new.close()
    finally:
        before.close()
        after.close()
    return tuple(found)


def _on_page(old: Sheet, new: Sheet) -> list[Redaction]:
    known, glyphs = Known(new.glyphs), old.glyphs
    redacted = np.zeros(len(glyphs.text), dtype=np.bool_)
    for word in _WORD.finditer(glyphs.text):
        run = np.arange(word.start(), word.end())
        run = run[glyphs.solid[run]]
        if not len(run):
            continue
        gone = np.array([not known.holds(glyphs, int(at)) for at in run])
        if not gone.any() and not _covered(old, new, run):
            continue
        chosen = run[gone] if gone.any() else run
        if shown(old, int(chosen[0])) and _changed(old, new, _around(old, chosen)):
            redacted[chosen] = True
    return [_redaction(old, new, run) for run in _runs(old, redacted)]


def _around(sheet: Sheet, run: NDArray[np.intp]) -> tuple[float, float, float, float]:
    boxes = sheet.glyphs.boxes[run]
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _covered(old: Sheet, new: Sheet, run: NDArray[np.intp]) -> bool:
    """Say whether a word that was to be seen is no longer, though it is still there."""
    rect = _around(old, run)
    x0, y0, x1, y1 = rect
    inner = (x0 + 0.5, y0 + 0.5, max(x0 + 1, x1 - 0.5), max(y0 + 1, y1 - 0.5))
    return contrast(new, inner) <= BLANK < contrast(old, rect) or _changed(old, new, rect)


def _changed(old: Sheet, new: Sheet, rect: tuple[float, float, float, float]) -> bool:
    x0, y0, x1, y1 = (int(value * old.scale) for value in rect)
    rows, columns = slice(max(0, y0), y1 + 1), slice(max(0, x0), x1 + 1)
    one, other = old.pixels[rows, columns], new.pixels[rows, columns]
    if one.shape != other.shape or not one.size:
        return True
    differ = np.abs(one.astype(np.int16) - other).max(axis=2) > 32
    return bool(differ.mean() > CHANGED)


def _runs(old: Sheet, redacted: NDArray[np.bool_]) -> list[NDArray[np.intp]]:
    """Return the redacted characters as runs: on one line, no character that stayed between."""
    glyphs = old.glyphs
    runs: list[NDArray[np.intp]] = []
    solid = np.flatnonzero(glyphs.solid)
    for is_redacted, group in groupby(solid, key=lambda at: bool(redacted[at])):
        if not is_redacted:
            continue
        members = [int(at) for at in group]
        start = 0
        for n in range(1, len(members) + 1):
            if n == len(members) or not _one_line(old, members[n - 1], members[n]):
                runs.append(np.array(members[start:n], dtype=np.intp))
                start = n
    return runs


def _one_line(sheet: Sheet, left: int, right: int) -> bool:
    a, b = sheet.glyphs.boxes[left], sheet.glyphs.boxes[right]
    if "\n" in sheet.glyphs.text[left:right]:
        return False
    height = max(a[3] - a[1], b[3] - b[1], 4.0)
    return bool(abs((a[1] + a[3]) - (b[1] + b[3])) < 2 * height and b[0] - a[2] < 3 * height)


def _redaction(old: Sheet, new: Sheet, run: NDArray[np.intp]) -> Redaction:
    glyphs = old.glyphs
    text = " ".join(
        "".join(c for c in glyphs.text[run[0] : run[-1] + 1] if c not in "\x02\ufffe").split()
    )
    box = Box(old.number, *_around(old, run))
    centres = new.glyphs.centres
    known = Known(glyphs)
    label = "".join(
        new.glyphs.text[at]
        for at in np.flatnonzero(new.glyphs.solid)
        if box.x0 <= centres[at, 0] <= box.x1
        and box.y0 <= centres[at, 1] <= box.y1
        and not known.holds(new.glyphs, int(at))
    )
    where = ",".join(f"{value:.0f}" for value in (box.page, *box.rect))
    return Redaction(sha256(where.encode()).hexdigest()[:16], (box,), "", label, text)
