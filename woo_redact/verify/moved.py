"""Bars that are not as wide as their boxes, and text that was moved for them.

The renderer says what it did (`Layout`); here nothing of that is believed without looking. A move
is only accepted on a line with a bar of a fixed length, along that line, with the words in their
order, on the page and over no other ink. A bar may cover what was empty and nothing else.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Box, Rect
from woo_redact.model.redaction import Drawn, Kept, Layout, Move
from woo_redact.verify.bars import Bars, Flags, Place, as_bars, inside
from woo_redact.verify.sheet import Floats, Glyphs, Pixels, Sheet

SAME_LINE = 0.6
"""Part of the height of a box that a bar or moved text on its line shares with it."""
OVERHANG = 1.0
"""Points beside a box where ink of what stood in it may lie."""
EMPTY, EMPTY_SCAN = 12, 64
"""Spread of colour values (0..255) within which a stretch of page was empty."""
OVERLAP = 0.4
"""Points by which the ink of two characters on a line may overlap more than it did."""
BESIDE = 2
"""Pixels that ink of a letter may stand out beside its own rectangle."""
HAIR = 0.75
"""Points that ink may reach over the edge of the column."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What the renderer says of one page."""

    drawn: tuple[Drawn, ...] = ()
    moves: tuple[Move, ...] = ()
    by: Floats = field(default_factory=lambda: np.zeros(0), repr=False)
    """For each character of the original how far it moved to the right, in points."""

    def __bool__(self) -> bool:
        """Say whether anything was drawn or moved otherwise than the boxes say."""
        return bool(self.drawn)


def changes_of(layout: Layout, page: int, before: Glyphs) -> Changes:
    """Return what is said of one page (from 1)."""
    drawn = tuple(one for one in layout.drawn if one.box.page == page)
    moves = tuple(one for one in layout.moves if one.box.page == page)
    by = np.zeros(len(before.text))
    for move in moves:
        within = inside(before.centres, np.array([move.box.rect], dtype=np.float64))[:, 0]
        by[within & (by == 0)] = move.by
    return Changes(drawn, moves, by)


def moved(glyphs: Glyphs, changes: Changes) -> Glyphs:
    """Return the characters of the original where they stand now."""
    if not changes.moves:
        return glyphs
    boxes = glyphs.boxes.copy()
    boxes[:, 0] += changes.by
    boxes[:, 2] += changes.by
    return replace(glyphs, boxes=boxes)


def moved_kept(kept: Sequence[Kept], moves: Sequence[Move]) -> tuple[Kept, ...]:
    """Return what was deliberately kept, with its places where they are now."""
    return tuple(
        replace(one, boxes=tuple(_moved_box(box, moves) for box in one.boxes)) for one in kept
    )


def _moved_box(box: Box, moves: Sequence[Move]) -> Box:
    x, y = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
    for move in moves:
        x0, y0, x1, y1 = move.box.rect
        if move.box.page == box.page and x0 <= x <= x1 and y0 <= y <= y1:
            return replace(box, x0=box.x0 + move.by, x1=box.x1 + move.by)
    return box


def drawn_bars(bars: Bars, changes: Changes) -> Bars:
    """Return the bars of a page where they were drawn."""
    if not changes:
        return bars
    return as_bars([_drawn(place, changes.drawn) for place in bars.places])


def _drawn(place: Place, drawn: Sequence[Drawn]) -> Place:
    for one in drawn:
        if any(_share(place.rect, box.rect) > 0.5 for box in one.boxes):
            return replace(place, rect=one.box.rect)
    return place


def _share(rect: Rect, other: Rect) -> float:
    """Return which part of rect lies in other."""
    wide = min(rect[2], other[2]) - max(rect[0], other[0])
    high = min(rect[3], other[3]) - max(rect[1], other[1])
    area = max((rect[2] - rect[0]) * (rect[3] - rect[1]), 1e-6)
    return wide * high / area if wide > 0 and high > 0 else 0.0


def unfounded(before: Sheet, bars: Bars, changes: Changes) -> list[str]:
    """Return Dutch problems with what is said of a page, before looking at the result."""
    problems = []
    fixed = [one for one in changes.drawn if one.bar == "fixed"]
    page = f"Pagina {before.number}"
    if any(not _on_line(one, bars) for one in changes.drawn):
        problems.append(f"{page}: een balk staat niet op de regel van zijn lakvlak.")
    if any(not _along_a_fixed_bar(move, fixed) for move in changes.moves):
        problems.append(f"{page}: er is tekst verschoven op een regel zonder vaste balk.")
    if changes.moves and (_in_the_way(before, bars, changes) or _beyond(before, changes)):
        problems.append(f"{page}: verschoven tekst staat over andere tekst of buiten de kolom.")
    return problems


def _on_line(one: Drawn, bars: Bars) -> bool:
    """Say whether a bar stands on the line of its boxes, and its boxes are boxes of redactions."""
    known = all(
        any(
            _share(box.rect, place.rect) > 0.3 or _share(place.rect, box.rect) > 0.5
            for place in bars.places
        )
        for box in one.boxes
    )
    return bool(one.boxes) and known and all(_level(one.box, box) for box in one.boxes)


def _level(one: Box, other: Box) -> bool:
    shared = min(one.y1, other.y1) - max(one.y0, other.y0)
    return shared > SAME_LINE * min(one.y1 - one.y0, other.y1 - other.y0)


def _along_a_fixed_bar(move: Move, fixed: Sequence[Drawn]) -> bool:
    high = move.box.y1 - move.box.y0
    return any(
        _level(move.box, box) and high <= 1.1 * (box.y1 - box.y0)
        for one in fixed
        for box in one.boxes
    )


def _in_the_way(before: Sheet, bars: Bars, changes: Changes) -> bool:
    """Say whether moved characters now stand over others, or have passed them."""
    glyphs = before.glyphs
    gone = inside(glyphs.centres, bars.whole).any(axis=1)
    now = moved(glyphs, changes).boxes
    for move in changes.moves:
        _, y0, _, y1 = move.box.rect
        middles = glyphs.centres[:, 1]
        here = np.flatnonzero(glyphs.solid & ~gone & (middles > y0) & (middles < y1))
        order = here[np.argsort(glyphs.boxes[here, 0], kind="stable")]
        if len(order) < 2:
            continue
        was = glyphs.boxes[order[1:], 0] - glyphs.boxes[order[:-1], 2]
        is_now = now[order[1:], 0] - now[order[:-1], 2]
        if (is_now < np.minimum(was, 0.0) - OVERLAP).any():
            return True
    return False


def _beyond(before: Sheet, changes: Changes) -> bool:
    """Say whether moved characters stand farther out than any did, or than the margin is wide."""
    glyphs = before.glyphs
    solid = glyphs.boxes[glyphs.solid]
    shifted = moved(glyphs, changes).boxes[glyphs.solid & (changes.by != 0)]
    if not len(shifted):
        return True  # nothing stood where something is said to have moved
    least, most = float(solid[:, 0].min()), float(solid[:, 2].max())
    most = min(max(most, before.width - least), before.width)
    return bool(shifted[:, 0].min() < least - HAIR or shifted[:, 2].max() > most + HAIR)


def covers_ink(before: Sheet, bars: Bars, changes: Changes, *, scan: bool) -> bool:
    """Say whether a bar lies over something that was drawn there and did not have to go.

    What stood in a box, characters that moved away and what each viewer draws in its own way do
    not count.
    """
    pixels, scale = before.pixels, before.scale
    emptied = [place.rect for place in bars.places]
    emptied += [*before.viewer_text, *before.viewer_drawing]
    emptied += [box.rect for one in changes.drawn for box in one.boxes]
    gone = np.array(emptied, dtype=np.float64).reshape(-1, 4)
    gone += np.array([-OVERHANG, 0, OVERHANG, 0])
    if changes.moves:
        gone = np.vstack([gone, before.glyphs.boxes[before.glyphs.solid & (changes.by != 0)]])
    for one in changes.drawn:
        rows, columns = _within(one.box.rect, scale)
        region = pixels[rows, columns].astype(np.int16)
        free = np.ones(region.shape[:2], dtype=np.bool_)
        for rect in gone[_close_to(one.box.rect, gone)]:
            _unflag(free, rows, columns, tuple(rect), scale)
        if not free.any():
            continue
        paper = np.median(region[free], axis=0)
        if (np.abs(region - paper).max(axis=2)[free] > (EMPTY_SCAN if scan else EMPTY)).any():
            return True
    return False


def _close_to(rect: Rect, boxes: Floats) -> Flags:
    """Return which boxes come within two points of a place."""
    x0, y0, x1, y1 = rect
    found: Flags = (
        (boxes[:, 0] < x1 + 2)
        & (boxes[:, 2] > x0 - 2)
        & (boxes[:, 1] < y1 + 2)
        & (boxes[:, 3] > y0 - 2)
    )
    return found


def expected(before: Sheet, bars: Bars, changes: Changes) -> tuple[Pixels, Pixels]:
    """Return what the page should look like but for the bars, in two ways that are both right.

    Boxes are emptied to the colour around them; moved characters stand at their new places. At the
    top and bottom of a box what was there stays (ink of other lines) in the first and goes in the
    second; so does what is beside a box, where nothing moved.
    """
    old, scale = before.pixels, before.scale
    page, emptied = old.copy(), old.copy()
    glyphs = before.glyphs
    flags = glyphs.solid & (changes.by != 0)
    for place, core in zip(bars.places, bars.core, strict=True):
        x0, y0, x1, y1 = place.rect
        paper = _paper(old, place.rect, scale)
        rows, columns = _touched((x0 - HAIR, y0, x1 + HAIR, y1), scale)
        emptied[rows, columns] = paper
        hair = HAIR if changes.moves else 0.0
        rows, columns = _touched((x0 - hair, core[1], x1 + hair, core[3]), scale)
        page[rows, columns] = paper
    stays = np.flatnonzero(glyphs.solid & ~inside(glyphs.centres, bars.whole).any(axis=1))
    for at in stays[_close(glyphs.boxes[stays], bars)]:
        rows, columns = _touched(tuple(glyphs.boxes[at]), scale)
        page[rows, columns] = emptied[rows, columns] = old[rows, columns]
    # What moves is looked up in the original without what went: its ink may reach over.
    source = page.copy()
    places = []
    for at in np.flatnonzero(flags):
        rect = tuple(float(value) for value in glyphs.boxes[at])
        paper = _paper(old, (rect[0] - 2, rect[1], rect[2] + 2, rect[3]), scale)
        rows, columns = _touched(rect, scale)
        page[rows, columns] = emptied[rows, columns] = paper
        places.append((rows, columns, paper, float(changes.by[at])))
    for rows, columns, paper, by in places:
        step = round(by * scale)
        # Ink may stand out beside its letter, where in the first what stood in a box was emptied.
        for target, origin, more in ((page, source, 0), (emptied, old, BESIDE)):
            start, stop = max(columns.start - more, 0), columns.stop + more
            ink = origin[rows, start:stop]
            start, stop = start + step, start + step + ink.shape[1]
            if start < 0 or stop > page.shape[1]:
                continue
            drawn = np.abs(ink.astype(np.int16) - paper).max(axis=2) > EMPTY
            target[rows, start:stop][drawn] = ink[drawn]
    return page, emptied


def _close(boxes: Floats, bars: Bars) -> Flags:
    """Return which characters lie within a point of a box."""
    touching = (
        (boxes[:, None, 0] < bars.whole[:, 2] + 1)
        & (boxes[:, None, 2] > bars.whole[:, 0] - 1)
        & (boxes[:, None, 1] < bars.whole[:, 3] + 1)
        & (boxes[:, None, 3] > bars.whole[:, 1] - 1)
    )
    found: Flags = np.asarray(touching.any(axis=1))
    return found


def _paper(pixels: Pixels, rect: Rect, scale: float) -> Pixels:
    """Return the colour most of the surroundings of a place have: its line is mostly empty."""
    x0, y0, x1, y1 = rect
    high = y1 - y0
    rows, columns = _touched((x0 - high, y0, x1 + high, y1), scale)
    region = pixels[rows, columns]
    edge = np.concatenate([region.reshape(-1, 3), region[:2].reshape(-1, 3)])
    codes = edge.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], dtype=np.uint32)
    most = _majority(codes)
    return np.array([most >> 16, most >> 8 & 255, most & 255], dtype=np.uint8)


def _majority(codes: NDArray[np.uint32]) -> int:
    """Return the number that occurs most; where more than half are one number, that is quick."""
    middle = np.partition(codes, len(codes) // 2)[len(codes) // 2]
    if 2 * int((codes == middle).sum()) > len(codes):
        return int(middle)
    numbers, counts = np.unique(codes, return_counts=True)
    return int(numbers[int(counts.argmax())])


def _touched(rect: tuple[float, ...], scale: float) -> tuple[slice, slice]:
    """Return the pixels a rectangle touches, and one around them."""
    x0, y0, x1, y1 = (value * scale for value in rect)
    return (
        slice(max(0, int(y0) - 1), max(0, int(np.ceil(y1)) + 1)),
        slice(max(0, int(x0) - 1), max(0, int(np.ceil(x1)) + 1)),
    )


def _within(rect: Rect, scale: float) -> tuple[slice, slice]:
    """Return the pixels that lie wholly within a rectangle."""
    x0, y0, x1, y1 = (value * scale for value in rect)
    return (
        slice(max(0, int(np.ceil(y0))), max(0, int(y1))),
        slice(max(0, int(np.ceil(x0))), max(0, int(x1))),
    )


def _unflag(
    free: Flags, rows: slice, columns: slice, rect: tuple[float, ...], scale: float
) -> None:
    there = _touched(rect, scale)
    free[
        max(0, there[0].start - rows.start) : max(0, there[0].stop - rows.start),
        max(0, there[1].start - columns.start) : max(0, there[1].stop - columns.start),
    ] = False
