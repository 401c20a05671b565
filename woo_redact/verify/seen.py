"""Look for redacted strings in the text of the pages, as pdfium reads it and as the eye does."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Box
from woo_redact.model.redaction import Kept
from woo_redact.verify.bars import Flags, Known, inside
from woo_redact.verify.fold import SEAM, fold
from woo_redact.verify.needle import Match, Needle, find
from woo_redact.verify.sheet import Glyphs

_MARKS = ((3.0, "\n"), (0.28, " "), (0.15, SEAM))
"""From which gap between two characters, in heights of the line, they are how far apart."""
NEAR = 1.0
"""Points by which a kept place is widened before text is sought in it."""


class SeenText:
    """The text of one page in two orders: as it is drawn, and line by line as it is seen."""

    def __init__(self, page: int, before: Glyphs, glyphs: Glyphs, label: Flags) -> None:
        """Take the characters of a page of the original and of the result, labels left out."""
        self.page = page
        self._glyphs = glyphs
        self._before = before
        drawn = [at for at in range(len(glyphs.text)) if not label[at]]
        by_eye = _by_eye(glyphs, np.flatnonzero(glyphs.solid & ~label))
        orders = (("".join(glyphs.drawn[at] for at in drawn), drawn), by_eye)
        self._hays = tuple((text, places, fold(text)) for text, places in orders)

    def places(self, needle: Needle) -> Iterator[tuple[str, NDArray[np.intp]]]:
        """Yield every occurrence: the text around it, and its characters on the page."""
        known: set[tuple[int, ...]] = set()
        by_eye = self._hays[1][0]
        for text, places, folded in self._hays:
            for match in find(needle, folded, text):
                # By eye letters may seem apart within a word, so seams bound no ordinary word.
                if match.loose and (needle.weak or (text is by_eye and not needle.distinctive)):
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


def _by_eye(glyphs: Glyphs, which: NDArray[np.intp]) -> tuple[str, list[int]]:
    """Return the characters sorted into lines from left to right, with spaces where gaps are."""
    text: list[str] = []
    places: list[int] = []
    for line in _lines(glyphs, which):
        tall = max(4.0, float((glyphs.boxes[line, 3] - glyphs.boxes[line, 1]).max()))
        last = None
        for at in line:
            x0, y0, x1, y1 = glyphs.boxes[at]
            if last is not None:
                gap = (x0 - last[2]) / tall
                mark = next((mark for least, mark in _MARKS if gap > least), "")
                text += mark
                places += [-1] * len(mark)
            text.append(glyphs.text[at])
            places.append(int(at))
            last = (x0, y0, x1, y1)
        text.append("\n")
        places.append(-1)
    return "".join(text), places


def _lines(glyphs: Glyphs, which: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
    """Yield the characters line by line: of one line when they share more than half a height."""
    rest = which[np.argsort(-(glyphs.boxes[which, 3] - glyphs.boxes[which, 1]), kind="stable")]
    tops: list[list[float]] = []
    lines: list[list[int]] = []
    cells: dict[int, list[int]] = {}
    for at in rest:
        _, y0, _, y1 = glyphs.boxes[at]
        middle = (y0 + y1) / 2
        for n in cells.get(int(middle // 4), ()):
            if tops[n][0] - 0.2 <= middle <= tops[n][1] + 0.2:
                lines[n].append(int(at))
                break
        else:
            for cell in range(int(y0 // 4), int(y1 // 4) + 1):
                cells.setdefault(cell, []).append(len(lines))
            tops.append([float(y0), float(y1)])
            lines.append([int(at)])
    order = sorted(range(len(lines)), key=lambda n: tops[n][0])
    for n in order:
        line = np.array(lines[n], dtype=np.intp)
        yield line[np.argsort(glyphs.boxes[line, 0], kind="stable")]
