"""Which characters lie below the bars, and which of them are the labels printed there.

A box from a font is taller than its letters and may reach into the lines above and below. So a
character counts as covered when its centre lies in the *core* of a box (the box without its top
and bottom sixth), must be kept when its centre lies outside the whole box, and may go or stay in
between: only points and commas of neighbouring lines have their centre there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.model.redaction import Redaction
from woo_redact.verify.sheet import Floats, Glyphs

Flags = NDArray[np.bool_]

EDGE = 1 / 6
"""Part of a box's height, at the top and at the bottom, that is not its core."""
SIDE = 0.3
"""Points at the left and right of a box that are not its core."""
SAME_PLACE = 0.5
"""Points within which a character stands where it stood."""


@dataclass(frozen=True, slots=True)
class Place:
    """One box of one redaction."""

    finding: str
    label: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class Bars:
    """The boxes on one page, as arrays of shape (n, 4)."""

    places: tuple[Place, ...]
    whole: Floats = field(repr=False)
    core: Floats = field(repr=False)


def bars_of(redactions: tuple[Redaction, ...], page: int) -> Bars:
    """Return the boxes of all redactions that lie on a page."""
    places = tuple(
        Place(redaction.finding, redaction.label, box.rect)
        for redaction in redactions
        for box in redaction.boxes
        if box.page == page
    )
    return as_bars(places)


def as_bars(places: Sequence[Place]) -> Bars:
    """Return places as arrays."""
    whole = np.array([place.rect for place in places], dtype=np.float64).reshape(-1, 4)
    edge = (whole[:, 3] - whole[:, 1]) * EDGE
    core = whole + np.column_stack(
        [np.full(len(places), SIDE), edge, np.full(len(places), -SIDE), -edge]
    )
    return Bars(tuple(places), whole, core)


def inside(points: Floats, rects: Floats) -> Flags:
    """Return for every point (n, 2) and rectangle (m, 4) whether the one lies in the other."""
    x, y = points[:, :1], points[:, 1:]
    flags: Flags = (x >= rects[:, 0]) & (x <= rects[:, 2]) & (y >= rects[:, 1]) & (y <= rects[:, 3])
    return flags


def no_labels(glyphs: Glyphs) -> Flags:
    """Return that none of the characters is a label."""
    return np.zeros(len(glyphs.text), dtype=np.bool_)


def labels(before: Glyphs, after: Glyphs, bars: Bars) -> Flags:
    """Return which characters of the result are labels printed on a bar.

    A label is the label text of a redaction as an unbroken run of characters with at least one
    of them on a bar that has this label, which did not stand there before. Of a label that is wider
    than the box, the part beside the box counts as well.
    """
    found = no_labels(after)
    solid = np.flatnonzero(after.solid)
    if not len(solid) or not bars.places:
        return found
    text = "".join(after.text[at] for at in solid)
    centres = after.centres[solid]
    known = None
    for label in {"".join(place.label.split()) for place in bars.places} - {""}:
        own = bars.whole[["".join(place.label.split()) == label for place in bars.places]]
        at = text.find(label)
        while at >= 0:
            run = solid[at : at + len(label)]
            on_bar = inside(centres[at : at + len(label)], own).any()
            if on_bar:
                known = known or _known_letters(before, bars)
                found[run] = not all(known.holds(after, int(one)) for one in run)
            at = text.find(label, at + 1)
    return found


def _known_letters(before: Glyphs, bars: Bars) -> "Known":
    """Return where the letters of labels stood before."""
    letters = {char for place in bars.places for char in place.label}
    which = np.array([char in letters for char in before.text], dtype=np.bool_)
    return Known(before, before.solid & which)


class Known:
    """Where each character of a page stood, for quick asking."""

    def __init__(self, glyphs: Glyphs, which: Flags | None = None) -> None:
        """Remember all characters of a page, or those that are flagged."""
        self._at: dict[tuple[str, int, int], list[tuple[float, float]]] = {}
        centres = glyphs.centres
        for at in np.flatnonzero(glyphs.solid if which is None else which):
            x, y = centres[at]
            self._at.setdefault((glyphs.text[at], int(x), int(y)), []).append((x, y))

    def holds(self, glyphs: Glyphs, at: int) -> bool:
        """Say whether the same character stood at the same place."""
        x0, y0, x1, y1 = glyphs.boxes[at]
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        return any(
            abs(x - known_x) < SAME_PLACE and abs(y - known_y) < SAME_PLACE
            for column in (int(x) - 1, int(x), int(x) + 1)
            for row in (int(y) - 1, int(y), int(y) + 1)
            for known_x, known_y in self._at.get((glyphs.text[at], column, row), ())
        )


def covered(after: Glyphs, bars: Bars, label: Flags) -> set[str]:
    """Return the finding ids of bars below which a character still lies that is no label."""
    here = np.flatnonzero(after.solid & ~label)
    hits: Flags = np.asarray(inside(after.centres[here], bars.core).any(axis=0))
    return {place.finding for place, hit in zip(bars.places, hits, strict=True) if hit}


def before_at_sign(before: Glyphs, bars: Bars) -> frozenset[str]:
    """Return the finding ids of boxes that an "@" follows: local parts of e-mail addresses."""
    signs = np.array(
        [at for at, char in enumerate(before.text) if char == "@" and before.solid[at]],
        dtype=np.intp,
    )
    found = set()
    for place in bars.places if len(signs) else ():
        x1, y0, y1 = place.rect[2], place.rect[1], place.rect[3]
        gaps = before.boxes[signs, 0] - x1
        middles = before.centres[signs, 1]
        if ((np.abs(gaps) < (y1 - y0) / 3) & (middles > y0) & (middles < y1)).any():
            found.add(place.finding)
    return frozenset(found)
