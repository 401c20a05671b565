"""Look for redacted strings in the text of the pages, as pdfium reads it and as the eye does."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Box
from woo_redact.model.redaction import Kept
from woo_redact.verify.bars import Flags, Known, inside
from woo_redact.verify.fold import Folded, fold
from woo_redact.verify.needle import Match, Needle, find
from woo_redact.verify.orders import by_eye, in_columns, lined, turned
from woo_redact.verify.sheet import Glyphs, Sheet

NEAR = 1.0
"""Points by which a kept place is widened before text is sought in it."""


class SeenText:
    """The text of one page as it is drawn, line by line, column by column, and turned."""

    def __init__(self, page: int, before: Glyphs, after: Sheet, label: Flags) -> None:
        """Take the characters of a page of the original, and the page of the result."""
        glyphs = after.glyphs
        self.page = page
        self._glyphs = glyphs
        self._before = before
        drawn = [at for at in range(len(glyphs.text)) if not label[at]]
        solid = np.flatnonzero(glyphs.solid & ~label)
        lines = tuple(lined(glyphs.boxes, solid))
        orders = [("".join(glyphs.drawn[at] for at in drawn), drawn), by_eye(glyphs, lines)]
        orders += in_columns(glyphs, lines)
        orders += turned(glyphs, solid, after.angles)
        self._hays = tuple((text, places, fold(text)) for text, places in orders)

    @property
    def by_eye(self) -> tuple[str, Folded]:
        """Return the text as it is seen, line by line."""
        text, _, folded = self._hays[1]
        return text, folded

    def places(self, needle: Needle) -> Iterator[tuple[str, NDArray[np.intp]]]:
        """Yield every occurrence: the text around it, and its characters on the page."""
        known: set[tuple[int, ...]] = set()
        in_order = self._hays[0][0]
        for text, places, folded in self._hays:
            for match in find(needle, folded, text):
                # By eye letters may seem apart within a word, so seams bound no ordinary word.
                if match.loose and (
                    needle.weak or (text is not in_order and not needle.distinctive)
                ):
                    continue
                at = [places[n] for n in range(match.start, match.end) if places[n] >= 0]
                solid = np.array([n for n in at if self._glyphs.solid[n]], dtype=np.intp)
                if len(solid) and tuple(sorted(solid)) not in known:
                    known.add(tuple(sorted(solid)))
                    yield _domain(text, match), solid

    def kept(self, which: NDArray[np.intp], kept: tuple[Kept, ...], needle: Needle) -> bool:
        """Say whether characters lie in a place that was deliberately kept and says the same."""
        centres = self._glyphs.centres[which]
        return any(
            _covers(entry.boxes, self.page, centres) and says(entry, needle) for entry in kept
        )

    def stood_there(self, which: NDArray[np.intp]) -> bool:
        """Say whether these characters stand where they stood in the original."""
        known = Known(self._before)
        return all(known.holds(self._glyphs, int(at)) for at in which)


def says(kept: Kept, needle: Needle) -> bool:
    """Say whether a kept text contains what is sought, folded."""
    return needle.letters in fold(kept.text).letters


def _covers(boxes: tuple[Box, ...], page: int, centres: NDArray[np.float64]) -> bool:
    rects = np.array([box.rect for box in boxes if box.page == page], dtype=np.float64)
    if not len(rects):
        return False
    return bool(inside(centres, rects + np.array([-NEAR, -NEAR, NEAR, NEAR])).any(axis=1).all())


def _domain(text: str, match: Match) -> str:
    """Return the domain name the match is part of ("@" or "//" before it), or ""."""
    start = match.start
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    end = match.end
    while end < len(text) and not text[end].isspace():
        end += 1
    before = text[start : match.start].lower()
    for mark in ("@", "//", "www."):
        if mark in before:
            tail = before.rpartition(mark)[2]
            if "/" not in tail:
                return text[match.start - len(tail) : end].lower()
    return ""
