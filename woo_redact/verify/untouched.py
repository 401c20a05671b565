"""Check that the characters outside the bars are what they were, and in the same order."""

import numpy as np
from numpy.typing import NDArray

from woo_redact.verify.bars import Bars, Flags, Known, inside
from woo_redact.verify.moved import Changes, moved
from woo_redact.verify.sheet import Floats, Glyphs, Sheet
from woo_redact.verify.visible import shown

MOVED = 0.1
"""Points a character may lie beside its old place."""
ROUNDING = 0.0005
MOST_SLACK = 0.4
"""Points that rounding may add at most."""
MOST_SLACK_MOVED = 0.8
"""The same for text that moved: of a long line pdfium has added up a longer sum before."""
SHAPE = 0.25
"""Part of a letter's size by which its box may differ where it is drawn with another font."""


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
