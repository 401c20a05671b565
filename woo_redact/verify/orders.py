"""Put the characters of a page in the orders in which a reader can take them in.

A file may draw its characters in any order. What counts is where they stand: line by line, column
by column (also letter below letter), and along the direction in which turned text runs.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from woo_redact.verify.fold import SEAM, WALL
from woo_redact.verify.sheet import Floats, Glyphs

Line = NDArray[np.intp]
"""The characters of one line, as indices among the glyphs."""
Order = tuple[str, list[int]]
"""A text, and for each of its characters the index among the glyphs (-1: made up here)."""

_MARKS = ((3.0, "\n"), (0.28, " "), (0.15, SEAM))
"""From which gap between two characters, in heights of the line, they are how far apart."""
_COLUMN = 1.5
"""The same from which two words may belong to different columns."""
_BELOW = 2.5
"""Heights of a line within which the next line of a column begins."""
_LEVEL = 2.0
"""Degrees within which text is level."""


def by_eye(glyphs: Glyphs, lines: Iterable[Line]) -> Order:
    """Return the text line by line, with spaces where gaps are."""
    return _joined(_spaced(glyphs.text, glyphs.boxes, line) for line in lines)


def in_columns(glyphs: Glyphs, level: Iterable[Line]) -> list[Order]:
    """Return the text column by column, when a line has a gap as wide as one between columns."""
    lines = [_pieces(line, glyphs.boxes) for line in level]
    if all(len(pieces) < 2 and len(pieces[0]) > 1 for pieces in lines):
        return []
    chains: list[list[Line]] = []
    ends: list[tuple[float, float, float, float]] = []
    for pieces in lines:
        taken: set[int] = set()
        for piece in pieces:
            low, high = glyphs.boxes[piece, :2].min(axis=0), glyphs.boxes[piece, 2:].max(axis=0)
            x0, y0, x1, y1 = float(low[0]), float(low[1]), float(high[0]), float(high[1])
            best, most = -1, 0.0
            for n in range(max(0, len(ends) - 60), len(ends)):
                left, top, right, bottom = ends[n]
                tall = max(bottom - top, y1 - y0, 4.0)
                shared = min(x1, right) - max(x0, left)
                if n not in taken and shared > most and y0 - bottom < _BELOW * tall:
                    best, most = n, shared
            if best < 0:
                chains.append([])
                ends.append((x0, y0, x1, y1))
                best = len(chains) - 1
            chains[best].append(piece)
            ends[best] = (x0, y0, x1, y1)
            taken.add(best)
    text: list[str] = []
    places: list[int] = []
    for chain in chains:
        for piece in chain:
            some, where = _spaced(glyphs.text, glyphs.boxes, piece)
            text += [*some, "\n"]
            places += [*where, -1]
        text.append(WALL)
        places.append(-1)
    return [("".join(text), places)]


def turned(glyphs: Glyphs, which: NDArray[np.intp], angles: Floats) -> list[Order]:
    """Return the text of each direction other than level, read along that direction.

    `angles` has the direction of every character in degrees, clockwise as displayed.
    """
    angles = np.round(angles[which] / _LEVEL) * _LEVEL % 360
    found: list[Order] = []
    for angle in np.unique(angles[angles != 0]):
        some = which[angles == angle]
        turn = np.radians(angle)
        centres = glyphs.centres[some]
        along = centres @ np.array([np.cos(turn), np.sin(turn)])
        across = centres @ np.array([-np.sin(turn), np.cos(turn)])
        half = np.maximum((glyphs.boxes[some, 2:] - glyphs.boxes[some, :2]).max(axis=1), 1.0) / 2
        boxes = np.zeros_like(glyphs.boxes)
        boxes[some] = np.column_stack(
            [along - half / 2, across - half, along + half / 2, across + half]
        )
        found.append(_joined(_spaced(glyphs.text, boxes, line) for line in lined(boxes, some)))
    return found


def _joined(lines: Iterator[tuple[list[str], list[int]]]) -> Order:
    text: list[str] = []
    places: list[int] = []
    for some, where in lines:
        text += [*some, "\n"]
        places += [*where, -1]
    return "".join(text), places


def _spaced(text: str, boxes: Floats, line: Line) -> tuple[list[str], list[int]]:
    """Return the characters of a line with marks for the gaps between them."""
    tall = max(4.0, float((boxes[line, 3] - boxes[line, 1]).max()))
    gaps = ((boxes[line[1:], 0] - boxes[line[:-1], 2]) / tall).tolist()
    members = line.tolist()
    chars, places = [text[members[0]]], [members[0]]
    for gap, at in zip(gaps, members[1:], strict=True):
        if gap > _MARKS[-1][0]:
            chars.append(next(mark for least, mark in _MARKS if gap > least))
            places.append(-1)
        chars.append(text[at])
        places.append(at)
    return chars, places


def _pieces(line: Line, boxes: Floats) -> Sequence[Line]:
    """Return a line cut where its gaps are as wide as between columns."""
    tall = max(4.0, float((boxes[line, 3] - boxes[line, 1]).max()))
    gaps = boxes[line[1:], 0] - boxes[line[:-1], 2]
    return np.split(line, np.flatnonzero(gaps > _COLUMN * tall) + 1)


def lined(boxes: Floats, which: NDArray[np.intp]) -> Iterator[Line]:
    """Yield the characters line by line, each line from left to right.

    Characters are of one line when they share more than half a height.
    """
    rest = which[np.argsort(-(boxes[which, 3] - boxes[which, 1]), kind="stable")]
    tops: list[tuple[float, float]] = []
    lines: list[list[int]] = []
    cells: dict[int, list[int]] = {}
    for at, (_, y0, _, y1) in zip(rest.tolist(), boxes[rest].tolist(), strict=True):
        middle = (y0 + y1) / 2
        for n in cells.get(int(middle // 4), ()):
            if tops[n][0] - 0.2 <= middle <= tops[n][1] + 0.2:
                lines[n].append(at)
                break
        else:
            for cell in range(int(y0 // 4), int(y1 // 4) + 1):
                cells.setdefault(cell, []).append(len(lines))
            tops.append((y0, y1))
            lines.append([at])
    for n in sorted(range(len(lines)), key=lambda n: tops[n][0]):
        line = np.array(lines[n], dtype=np.intp)
        yield line[np.argsort(boxes[line, 0], kind="stable")]
