"""Check that nothing shines through the bars: drawn pixels and vector shapes."""

import numpy as np
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.bars import EDGE, Bars, Flags, inside
from woo_redact.verify.sheet import Floats, Pixels, Sheet

FLAT = 3
"""Difference in colour value (0..255) that is none."""
FLAT_PICTURE = 28
"""The same where the bar was painted in a picture that may have been compressed with loss."""
FRAME = 1.6
"""Points along the edge of a box where a frame may be drawn."""
SPANS = 0.6
"""Share of a box, across and up, that its bar covers at least."""
FEW_SEGMENTS = 8
"""A path with no more segments is a line, a cell or the bar itself, not a letter."""
MOST_OF_A_BAR = 20
"""Points of a rectangle with four round corners, and some more."""
SHAPE_SIDE, SHAPE_DEEPEST = 1.8, 2.0
_STEPS = np.linspace(0.0, 1.0, 17)
_CURVE = np.column_stack(
    [(1 - _STEPS) ** 3, 3 * _STEPS * (1 - _STEPS) ** 2, 3 * _STEPS**2 * (1 - _STEPS), _STEPS**3]
)
"""Weights of the four points of a curve for seventeen points on it."""
RING = 5
"""Page pixels above and below a box that tell the colour of the page."""


def shining(sheet: Sheet, bars: Bars, label: Flags, kept: Flags, *, lossy: bool) -> set[str]:
    """Return the finding ids of bars that show more than one colour beside label and frame.

    `kept` are characters that stand outside the boxes: in the top and bottom of a box the ink of
    a neighbouring line may show. `lossy` says that the bars are part of a compressed picture.
    """
    pixels, scale, glyphs = sheet.pixels, sheet.scale, sheet.glyphs
    ours = _Mask(pixels.shape[:2], scale)
    for rect in glyphs.boxes[label]:
        ours.fill(rect, 1.0)
    for place in bars.places:
        ours.frame(place.rect, FRAME)
    near = glyphs.boxes[kept & glyphs.solid]
    bad = set()
    for place, core in zip(bars.places, bars.core, strict=True):
        rows, columns = ours.window(place.rect)
        region = pixels[rows, columns].astype(np.int16)
        allowed = ours.flags[rows, columns]
        if not region.size or allowed.all():
            continue
        colour = np.median(region[~allowed], axis=0)
        ink = (np.abs(region - colour) > (FLAT_PICTURE if lossy else FLAT)).any(axis=2) & ~allowed
        if not ink.any():
            continue
        outside_core = np.ones(ink.shape, dtype=np.bool_)
        core_rows, core_columns = ours.window(tuple(core))
        outside_core[
            core_rows.start - rows.start : core_rows.stop - rows.start,
            core_columns.start - columns.start : core_columns.stop - columns.start,
        ] = False
        paper = _paper(region, pixels, rows, columns, colour)
        excused = outside_core & (paper | _within(near, place.rect, ours, 1.0))
        if not (ink & ~excused).any():
            continue
        # The frame of a bar that is lower than its box runs within the box.
        edges = _edges(sheet, place.rect)
        if (ink & ~excused & ~(outside_core & _within(edges, place.rect, ours, FRAME / 2))).any():
            bad.add(place.finding)
    return bad


class _Mask:
    """Flags for the pixels of a page, filled by rectangles in points."""

    def __init__(self, shape: tuple[int, ...], scale: float) -> None:
        self.flags = np.zeros(shape[:2], dtype=np.bool_)
        self._scale = scale

    def window(self, rect: tuple[float, ...]) -> tuple[slice, slice]:
        """Return the pixels that lie wholly within a rectangle, as rows and columns."""
        x0, y0, x1, y1 = (value * self._scale for value in rect)
        rows = slice(max(0, int(np.ceil(y0)) + 1), max(0, int(y1) - 1))
        columns = slice(max(0, int(np.ceil(x0)) + 1), max(0, int(x1) - 1))
        return rows, columns

    def reach(self, rect: tuple[float, ...], margin: float) -> tuple[slice, slice]:
        """Return every pixel a rectangle touches, and `margin` points around it."""
        x0, y0, x1, y1 = rect
        s = self._scale
        return (
            slice(max(0, int((y0 - margin) * s)), max(0, int(np.ceil((y1 + margin) * s)))),
            slice(max(0, int((x0 - margin) * s)), max(0, int(np.ceil((x1 + margin) * s)))),
        )

    def fill(self, rect: tuple[float, ...], margin: float) -> None:
        """Flag every pixel a rectangle touches, and `margin` points around it."""
        self.flags[self.reach(rect, margin)] = True

    def frame(self, rect: tuple[float, ...], width: float) -> None:
        """Flag the edge of a rectangle, `width` points to both sides."""
        x0, y0, x1, y1 = rect
        # A low bar may not become all frame.
        inner = min(width, (y1 - y0) / 8, (x1 - x0) / 8)
        for side in (
            (x0 - width, y0 - width, x1 + width, y0 + inner),
            (x0 - width, y1 - inner, x1 + width, y1 + width),
            (x0 - width, y0 - width, x0 + inner, y1 + width),
            (x1 - inner, y0 - width, x1 + width, y1 + width),
        ):
            self.fill(side, 0)


def _paper(
    region: NDArray[np.int16], pixels: Pixels, rows: slice, columns: slice, bar: Floats
) -> Flags:
    """Return where a box shows the page around it, or the soft edge between page and bar.

    A bar may be lower than its box, to spare the line above or below.
    """
    rim = slice(max(0, rows.start - RING), rows.stop + RING)
    around = pixels[rim, columns].astype(np.int16)
    ring = np.concatenate([around[: rows.start - rim.start], around[rows.stop - rim.start :]])
    if not ring.size:
        return np.zeros(region.shape[:2], dtype=np.bool_)
    page = np.median(ring.reshape(-1, 3), axis=0)
    low, high = np.minimum(page, bar) - FLAT, np.maximum(page, bar) + FLAT
    found: Flags = ((region >= low) & (region <= high)).all(axis=2)
    return found


def _edges(sheet: Sheet, rect: Rect) -> Floats:
    """Return the sides, as flat boxes, of the bars drawn over a box."""
    sides: list[Floats] = []
    for outline in sheet.outlines:
        points, kinds = outline.points, outline.kinds
        if len(points) >= 4 and straight(points, kinds) and spans(points, rect):
            starts, ends = points[:-1], points[1:]
            both = np.hstack([np.minimum(starts, ends), np.maximum(starts, ends)])
            sides.append(both[kinds[1:] == pdfium.FPDF_SEGMENT_LINETO])
    return np.vstack([np.zeros((0, 4)), *sides])


def _within(near: Floats, rect: Rect, mask: _Mask, margin: float) -> Flags:
    """Return where in a box other boxes lie: ink of neighbouring lines, sides of the bar."""
    rows, columns = mask.window(rect)
    found = np.zeros((rows.stop - rows.start, columns.stop - columns.start), dtype=np.bool_)
    x0, y0, x1, y1 = rect
    touching = (near[:, 0] < x1) & (near[:, 2] > x0) & (near[:, 1] < y1) & (near[:, 3] > y0)
    for box in near[touching]:
        near_rows, near_columns = mask.reach(tuple(box), margin)
        found[
            max(0, near_rows.start - rows.start) : max(0, near_rows.stop - rows.start),
            max(0, near_columns.start - columns.start) : max(0, near_columns.stop - columns.start),
        ] = True
    return found


def shapes(sheet: Sheet, bars: Bars) -> set[str]:
    """Return the finding ids of bars that cover a vector shape: letters, strokes of a pen.

    One rule, which woo_redact.render.paths keeps from its own side: below a bar no curve and no
    slanted line is left. Rectangles and level or upright lines (rules, frames, backgrounds, bars)
    may run through a box when they reach as far as it does. Not asked of the outermost hair of a
    box (SHAPE_SIDE at the sides, a sixth of its height up to SHAPE_DEEPEST): ascenders and
    descenders of neighbours reach into it, and the round ends of bars of other tools lie there.
    Where an outline was led straight through a box, only the ends of that line tell anything; for
    curves every point counts. A path of at most FEW_SEGMENTS is a line, a cell or the bar itself,
    but many of them in one box are strokes.
    """
    bad: set[str] = set()
    if not bars.places:
        return bad
    heights = bars.whole[:, 3] - bars.whole[:, 1]
    deep = np.minimum(heights * EDGE, SHAPE_DEEPEST)
    side = np.full(len(heights), SHAPE_SIDE)
    core = bars.whole + np.column_stack([side, deep, -side, -deep])
    few = np.zeros(len(bars.places), dtype=np.intp)
    for outline in sheet.outlines:
        points, kinds, count = outline.points, outline.kinds, len(outline.kinds)
        if not count or not _near(points, core).any():
            continue
        for part in _subpaths(kinds):
            plain = straight(points[part], kinds[part])
            ink = _ink(points[part], kinds[part])
            hits = inside(ink, core).sum(axis=0)
            for at in np.flatnonzero(hits):
                place = bars.places[at]
                if plain and (spans(points, place.rect) or part.stop - part.start <= FEW_SEGMENTS):
                    continue
                if _is_bar(points[part], place.rect):
                    continue
                if count > FEW_SEGMENTS:
                    bad.add(place.finding)
                elif not plain:
                    few[at] += part.stop - part.start
    return bad | {
        place.finding for place, all_ in zip(bars.places, few, strict=True) if all_ > FEW_SEGMENTS
    }


def _near(points: Floats, rects: Floats) -> Flags:
    """Return which rectangles the hull of points touches."""
    low, high = points.min(axis=0), points.max(axis=0)
    flags: Flags = (
        (rects[:, 0] <= high[0])
        & (rects[:, 2] >= low[0])
        & (rects[:, 1] <= high[1])
        & (rects[:, 3] >= low[1])
    )
    return flags


def _subpaths(kinds: NDArray[np.intp]) -> list[slice]:
    starts = [0, *np.flatnonzero(kinds[1:] == pdfium.FPDF_SEGMENT_MOVETO) + 1, len(kinds)]
    return [slice(int(a), int(b)) for a, b in zip(starts, starts[1:], strict=False)]


def _ink(points: Floats, kinds: NDArray[np.intp]) -> Floats:
    """Return points of the ink of a subpath: ends of lines, many points of curves."""
    found = [points[kinds != pdfium.FPDF_SEGMENT_BEZIERTO]]
    at = 1
    while at + 2 < len(points):
        if kinds[at] != pdfium.FPDF_SEGMENT_BEZIERTO:
            at += 1
            continue
        found.append(_CURVE @ points[at - 1 : at + 3])
        at += 3
    return np.vstack(found)


def _is_bar(points: Floats, rect: Rect) -> bool:
    """Say whether a subpath is a bar with round corners: all its points lie near its hull."""
    if not spans(points, rect):
        return False
    low, high = points.min(axis=0), points.max(axis=0)
    depth = np.minimum(points - low, high - points).min(axis=1)
    return bool(len(points) <= MOST_OF_A_BAR and (depth < 0.2 * (high - low).min()).all())


def straight(points: Floats, kinds: NDArray[np.intp]) -> bool:
    """Say whether a path has only upright and level lines, as a bar with a step has."""
    steps = np.abs(np.diff(points, axis=0)).min(axis=1)
    jumps = kinds[1:] == pdfium.FPDF_SEGMENT_MOVETO
    lines = (kinds[1:] == pdfium.FPDF_SEGMENT_LINETO) & (steps < 0.01)
    return bool((jumps | lines).all())


def spans(points: Floats, rect: Rect) -> bool:
    """Say whether a path is about as large as a box, or larger: the bar, not a letter on it."""
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = rect[2] - rect[0], rect[3] - rect[1]
    return bool(high[0] - low[0] >= SPANS * width and high[1] - low[1] >= SPANS * height)
