"""Check that the pixels outside the bars are what they were."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.bars import Bars, Flags
from woo_redact.verify.moved import Changes, expected
from woo_redact.verify.sheet import Floats, Glyphs, Pixels, Sheet
from woo_redact.verify.untouched import SHAPE
from woo_redact.verify.visible import BLANK

DIFFERENT = 32
"""Difference in colour value (0..255) from which a pixel has changed."""
GONE = 64
"""The same where a glyph may have been drawn a fraction of a pixel beside its old place."""
FEWEST = 3
"""So many changed pixels are a change: a full stop at 150 dpi has more."""
MARGIN = 0.75
"""Points around a box that a frame may take."""
COARSE = 6
"""Pixels per side of the blocks whose mean is compared where a picture was made anew."""
COARSE_DIFFERENT = 40


def pixel_changes(
    before: Sheet,
    after: Sheet,
    bars: Bars,
    here: Bars,
    label: Flags,
    changes: Changes,
    *,
    anew: bool,
) -> int:
    """Return how many pixels outside the bars differ at 150 dpi.

    `anew` says that the page's picture was made anew (a scan): then small blocks are compared by
    their mean. A bar may be larger than its boxes where the page was empty. Where bars were drawn
    beside their boxes (`changes`), the page is compared with what it then should look like. Where
    letters come from another font by right (verify/lent.py) their own pixels are not compared.
    """
    old, new = before.pixels, after.pixels
    emptied = old
    if changes and not anew:
        old, emptied = expected(before, bars, changes)
    height, width = min(old.shape[0], new.shape[0]), min(old.shape[1], new.shape[1])
    old, new, emptied = (one[:height, :width] for one in (old, new, emptied))
    drawn = here.places
    rects = [place.rect for place in ((*bars.places, *drawn) if anew else drawn)]
    if anew:
        return _coarse_changes(before, old, new, rects, after.glyphs.boxes[label])
    labelled = after.glyphs.boxes[label]
    if after.other_letters:
        labelled = np.vstack([labelled, _letters(before.glyphs), _letters(after.glyphs)])
    changed = _different(before, old, new, rects, labelled)
    if changes and changed.any():
        changed &= _different(before, emptied, new, rects, labelled)
        _forgive_rounding(changed, old, new, _bands(changes, changed.shape, before.scale))
    elif changed.any():
        for place in bars.places:
            _grow(changed, old, place.rect, before.scale)
    count = int(changed.sum())
    return count if count >= FEWEST else 0


def _letters(glyphs: Glyphs) -> Floats:
    """Return where letters have ink, whatever font draws them."""
    boxes = glyphs.boxes[glyphs.solid]
    reach = SHAPE * (boxes[:, 2:] - boxes[:, :2]).max(axis=1, keepdims=True)
    around: Floats = boxes + np.hstack([-reach, -reach, reach, reach])
    return around


def _different(
    before: Sheet, old: Pixels, new: Pixels, bars: Sequence[Rect], labels: Floats
) -> Flags:
    """Return which pixels beside the bars differ by more than rounding."""
    height, width = old.shape[:2]
    changed = np.zeros((height, width), dtype=np.bool_)
    rows = np.flatnonzero((old != new).reshape(height, -1).any(axis=1))
    if not len(rows):
        return changed
    spread = np.maximum(old[rows], new[rows]) - np.minimum(old[rows], new[rows])
    changed[rows] = (spread > DIFFERENT).any(axis=2)
    _leave_out(changed, before, bars, labels)
    _forgive_rounding(changed, old, new)
    return changed


def _bands(changes: Changes, shape: tuple[int, ...], scale: float) -> Flags:
    """Return where moved text stands: its pixels may be off by one more."""
    found = np.zeros(shape, dtype=np.bool_)
    for move in changes.moves:
        x0, y0, x1, y1 = move.box.rect
        reach = 0.3 * (y1 - y0)  # letters may stand out above and below their line
        where = (x0 + move.by - 1, y0 - reach, x1 + move.by + 1, y1 + reach)
        found[_window(where, scale)] = True
    return found


def _forgive_rounding(changed: Flags, old: Pixels, new: Pixels, far: Flags | None = None) -> None:
    """Unflag pixels whose colour stands next to them in the other picture.

    Where `far` is given, only there, and up to two pixels away.

    pdfium puts each glyph on a whole pixel: a place that differs in the sixth decimal can move
    one letter by a pixel. That characters stand in place is checked to 0.1 point elsewhere.
    """
    rows, columns = np.nonzero(changed if far is None else changed & far)
    if not len(rows):
        return
    height, width = changed.shape
    reach = range(-1, 2) if far is None else range(-2, 3)
    steps = np.array([(y, x) for y in reach for x in reach])
    near_rows = np.clip(rows[:, None] + steps[:, 0], 0, height - 1)
    near_columns = np.clip(columns[:, None] + steps[:, 1], 0, width - 1)
    real = np.zeros(len(rows), dtype=np.bool_)
    for one, other in ((old, new), (new, old)):
        value = one[rows, columns].astype(np.int16)
        near = other[near_rows, near_columns].astype(np.int16)
        beyond = np.maximum(value - near.max(axis=1), near.min(axis=1) - value)
        real |= (beyond > GONE).any(axis=1)
    changed[rows, columns] = real


def _leave_out(changed: Flags, before: Sheet, bars: Sequence[Rect], labels: Floats) -> None:
    """Unflag the bars with their frame, wide labels, and notes that are not part of the page."""
    rects = [(rect, MARGIN) for rect in bars]
    rects += [(tuple(box), MARGIN) for box in labels]
    left_out = (*before.unprinted, *before.viewer_text, *before.viewer_drawing)
    rects += [(rect, 1.0) for rect in left_out]
    for (x0, y0, x1, y1), margin in rects:
        rows, columns = _window((x0 - margin, y0 - margin, x1 + margin, y1 + margin), before.scale)
        changed[rows, columns] = False


def _window(rect: tuple[float, float, float, float], scale: float) -> tuple[slice, slice]:
    x0, y0, x1, y1 = (value * scale for value in rect)
    return (
        slice(max(0, int(y0)), max(0, int(np.ceil(y1)) + 1)),
        slice(max(0, int(x0)), max(0, int(np.ceil(x1)) + 1)),
    )


def _grow(
    changed: Flags, old: Pixels, rect: tuple[float, float, float, float], scale: float
) -> None:
    """Unflag where a bar goes on beyond its box over empty page, at most its height up or down."""
    x0, y0, x1, y1 = rect
    rows, columns = _window((x0 - MARGIN, y0 - MARGIN, x1 + MARGIN, y1 + MARGIN), scale)
    top, bottom, left, right = rows.start, rows.stop, columns.start, columns.stop
    height, width = changed.shape
    reach = bottom - top

    def empty(strip_rows: slice, strip_columns: slice) -> bool:
        if not changed[strip_rows, strip_columns].any():
            return False
        strip = old[strip_rows, strip_columns].reshape(-1, 3)
        if (strip.max(axis=0).astype(int) - strip.min(axis=0)).max() > BLANK:
            return False
        changed[strip_rows, strip_columns] = False
        return True

    while right < width and empty(slice(top, bottom), slice(right, right + 1)):
        right += 1
    while left > 0 and empty(slice(top, bottom), slice(left - 1, left)):
        left -= 1
    for _ in range(reach):
        if bottom < height and empty(slice(bottom, bottom + 1), slice(left, right)):
            bottom += 1
        if top > 0 and empty(slice(top - 1, top), slice(left, right)):
            top -= 1


def _coarse_changes(
    before: Sheet, old: Pixels, new: Pixels, bars: Sequence[Rect], labels: Floats
) -> int:
    height, width = (size // COARSE * COARSE for size in old.shape[:2])

    def blocks(pixels: NDArray[np.float32]) -> NDArray[np.float32]:
        cut = pixels[:height, :width].reshape(height // COARSE, COARSE, width // COARSE, COARSE)
        means: NDArray[np.float32] = cut.mean(axis=(1, 3))
        return means

    grey_old, grey_new = (pixels.mean(axis=2, dtype=np.float32) for pixels in (old, new))
    compared = np.ones(old.shape[:2], dtype=np.bool_)
    _leave_out(compared, before, bars, labels)
    weights = blocks(compared.astype(np.float32))
    differ = np.abs(blocks(grey_old) - blocks(grey_new)) > COARSE_DIFFERENT
    # Blocks that a bar touches are left out whole: their mean belongs to both.
    return int((differ & (weights > 0.999)).sum()) * COARSE * COARSE
