"""Check that everything outside the bars is what it was: characters, their order, the pixels."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.bars import Bars, Flags, Known, inside
from woo_redact.verify.moved import Changes, expected, moved
from woo_redact.verify.sheet import Floats, Glyphs, Pixels, Sheet

MOVED = 0.1
"""Points a character may lie beside its old place."""
ROUNDING = 0.0005
MOST_SLACK = 0.4
"""Points that rounding may add at most."""
DIFFERENT = 32
"""Difference in colour value (0..255) from which a pixel has changed."""
GONE = 64
"""The same where a glyph may have been drawn a fraction of a pixel beside its old place."""
MOST_SLACK_MOVED = 0.8
"""The same for text that moved: of a long line pdfium has added up a longer sum before."""
FEWEST = 3
"""So many changed pixels are a change: a full stop at 150 dpi has more."""
SHAPE = 0.25
"""Part of a letter's size by which its box may differ where it is drawn with another font."""
MARGIN = 0.75
"""Points around a box that a frame may take."""
BLANK = 8
"""Spread of colour values within which a stretch of page is empty."""
COARSE = 6
"""Pixels per side of the blocks whose mean is compared where a picture was made anew."""
COARSE_DIFFERENT = 40


def text_changes(
    before: Sheet, after: Sheet, bars: Bars, here: Bars, label: Flags, changes: Changes
) -> tuple[list[str], int]:
    """Return Dutch problems with the characters outside the bars, and how many were compared.

    `bars` are the boxes that were emptied, `here` the bars as they were drawn. Characters nobody
    could see in the original (rendering mode 3, off the page, without contrast) may be gone;
    nothing but labels may have come. What is said to have moved (`changes`) must stand exactly
    there.
    """
    old, new = moved(before.glyphs, changes), after.glyphs
    wanted = np.flatnonzero(old.solid & ~_under(before.glyphs, bars.whole))
    present = np.flatnonzero(
        new.solid & ~_under(new, here.core if changes else here.whole) & ~label
    )
    if len(wanted) == len(present) and _same(old, wanted, new, present):
        return [], len(wanted)
    slack = _slack(before.glyphs, bars, changes)
    if after.other_letters:
        slack += SHAPE * (before.glyphs.boxes[:, 2:] - before.glyphs.boxes[:, :2]).max(axis=1)
        slack += SHAPE
    partner = _partners(old, wanted, new, present, slack)
    gone = [int(at) for at in wanted[partner < 0] if shown(before, int(at))]
    extra = np.setdiff1d(np.arange(len(present)), partner[partner >= 0])
    if changes and len(extra):
        # At the top and bottom of a box characters of other lines may go or stay.
        edge = Known(old, old.solid & ~_under(before.glyphs, bars.core))
        extra = np.array(
            [at for at in extra if not edge.holds(new, int(present[at]))], dtype=np.intp
        )
    if before.viewer_text and len(extra):
        places = np.array(before.viewer_text)
        extra = extra[~inside(new.centres[present[extra]], places).any(axis=1)]
    problems = []
    page = f"Pagina {before.number}"
    if gone:
        problems.append(
            f"{page}: {len(gone)} teken(s) buiten de balken ontbreken, zijn veranderd "
            "of verschoven."
        )
    if len(extra):
        problems.append(
            f"{page}: {len(extra)} teken(s) buiten de balken stonden daar in het origineel niet."
        )
    found = partner >= 0
    pairs = (wanted[found], present[partner[found]])
    if not before.flattened and _disordered(before, after, *pairs):
        problems.append(f"{page}: de volgorde van de tekst buiten de balken is veranderd.")
    return problems, len(wanted)


def _disordered(before: Sheet, after: Sheet, old: NDArray[np.intp], new: NDArray[np.intp]) -> bool:
    """Say whether characters that are all there come in another order.

    Not asked of pages with form fields or annotations: baked in, they may be drawn in another
    order than pdfium's own.
    """
    if not (np.diff(new) < 0).any():
        return False
    by_drawing = np.argsort(before.drawing_order(old), kind="stable")
    return bool((np.diff(after.drawing_order(new)[by_drawing]) < 0).any())


def _under(glyphs: Glyphs, rects: Floats) -> Flags:
    found: Flags = np.asarray(inside(glyphs.centres, rects).any(axis=1))
    return found


def _slack(old: Glyphs, bars: Bars, changes: Changes) -> Floats:
    """Return for each character how far pdfium's own rounding may shift it, in points.

    pdfium rounds the width of a glyph to a thousandth of the font size and adds these up along a
    string; where glyphs are cut out the sum of their roundings goes with them. So the allowance
    is half a thousandth of the size for each character removed from the same line. Text that moved
    starts anew: there it is a whole thousandth for each character on the line.
    """
    slack = np.zeros(len(old.text))
    covered = inside(old.centres, bars.whole) & old.solid[:, None]
    middles = old.centres[:, 1]
    for place, here in zip(bars.places, covered.T, strict=True):
        _, top, _, bottom = place.rect
        on_line = (middles > top) & (middles < bottom)
        counted = here.sum() if not changes.by[on_line].any() else 2 * on_line.sum()
        slack[on_line] += counted * ROUNDING * (bottom - top)
    np.minimum(slack, np.where(changes.by != 0, MOST_SLACK_MOVED, MOST_SLACK), out=slack)
    return slack


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


def _same(old: Glyphs, wanted: NDArray[np.intp], new: Glyphs, present: NDArray[np.intp]) -> bool:
    if any(old.text[a] != new.text[b] for a, b in zip(wanted, present, strict=True)):
        return False
    return bool((np.abs(old.boxes[wanted] - new.boxes[present]) <= MOVED).all())


def _partners(
    old: Glyphs,
    wanted: NDArray[np.intp],
    new: Glyphs,
    present: NDArray[np.intp],
    slack: Floats,
) -> NDArray[np.intp]:
    """Return for each wanted character the index in `present` of the same at its place, or -1."""
    cells: dict[tuple[str, int, int], list[int]] = {}
    for n, at in enumerate(present):
        x, y = new.boxes[at, :2]
        cells.setdefault((new.text[at], int(x), int(y)), []).append(n)
    partner = np.full(len(wanted), -1, dtype=np.intp)
    for n, at in enumerate(wanted):
        x, y = old.boxes[at, :2]
        near = (
            candidate
            for column in (int(x) - 1, int(x), int(x) + 1)
            for row in (int(y) - 1, int(y), int(y) + 1)
            for candidate in cells.get((old.text[at], column, row), ())
        )
        for candidate in near:
            off = np.abs(old.boxes[at] - new.boxes[present[candidate]])
            if (off <= MOVED + slack[at]).all():
                partner[n] = candidate
                cells[
                    (
                        old.text[at],
                        int(new.boxes[present[candidate], 0]),
                        int(new.boxes[present[candidate], 1]),
                    )
                ].remove(candidate)
                break
    return partner


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
