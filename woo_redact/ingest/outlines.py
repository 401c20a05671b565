"""Find lettering that was drawn as shapes: words converted to paths, logo-like headings.

A letter here is a small shape that bends, slants or has corners; lettering is a row of several
unlike ones of about one height. Bars and markers of a chart are boxes or all alike, rules and
tables have no height, icons stand apart.
"""

from collections.abc import Iterable, Sequence
from statistics import median
from typing import NamedTuple

import pymupdf

from woo_redact.ingest.combine import meet
from woo_redact.ingest.drawings import Drawing, Point, subpaths
from woo_redact.ingest.pen import is_drawn
from woo_redact.ingest.strokes import TOUCHING, touching
from woo_redact.ingest.text import displayed, turn_of
from woo_redact.model.document import Rect, around

_LOWEST, _HIGHEST = 2.5, 120.0
"""Height in points of letters without ascenders in small print, and of capitals on a cover."""
_WIDEST = 2.2
"""Width of a letter in heights of its row; letters of a script may hang together."""
_FEWEST = 4
"""So many shapes in a row may be a name ("A. Bos"); fewer are an icon."""
_UNLIKE = 3
"""So many of them differ: markers of a chart, bullets and dashes are alike."""
_APART = 1.1
"""Gap between letters or words in heights of the row."""
_MOST = 6000
"""Shapes on a page from which it is a map: then the page is read as a whole."""
_REGULAR = 0.7
"""From this part of its shapes on a row is print, not the hand of somebody."""
_MANY = 200
"""Rows that are followed at once before those that ended are set apart."""
_RIM = 3.0
"""Points around lettering, for what reads it."""


class Lettering(NamedTuple):
    """A part of the page (as displayed) that seems to be text, and of how many shapes."""

    rect: Rect
    shapes: int
    """As many of them as stand on one line like print; 0 for strokes of a pen."""


class _Shape(NamedTuple):
    rect: Rect
    solid: bool
    """Whether it can be a letter by itself; else a dot, a dash or the bar of a letter."""
    pen: bool = False
    """Whether it is the course of a pen: handwriting, which need not be readable."""


def find_lettering(
    page: pymupdf.Page, drawings: Sequence[Drawing], known: Iterable[Rect]
) -> list[Lettering]:
    """Return where text was drawn as shapes; `known` are the words that are in the file as text."""
    turn = turn_of(page)
    words = [rect for rect in known if rect[2] - rect[0] > 0]
    shapes = []
    for drawing in drawings:
        rect = drawing["rect"]
        if rect[3] - rect[1] < 0.5 and rect[2] - rect[0] < 0.5:
            continue
        for part in subpaths(drawing):
            shape = _shape(part)
            if shape is not None:
                pen = shape.solid and is_drawn([{**drawing, "items": part}])
                shapes.append(_Shape(displayed(shape.rect, turn), shape.solid, pen))
    if len(shapes) < _FEWEST:
        return []
    width, height = page.rect.width, page.rect.height
    inside = [s for s in shapes if meet(s.rect, (0.0, 0.0, width, height))]
    if len(inside) > _MOST:
        return [Lettering((0.0, 0.0, width, height), 0)]
    found = []
    for along, chains in ((0, _rows(inside)), (1, _columns(inside))):
        for row in chains:
            letters = _side_by_side([s.rect for s in row if s.solid], along)
            box = around(s.rect for s in row)
            if _is_lettering(letters) and not _known(box, words):
                shown = 0 if _by_hand(row, inside) else _printed(letters, along)
                found.append(Lettering(_padded(box), shown))
    return _joined(found)


def _shape(items: Sequence[Sequence[object]]) -> _Shape | None:
    """Return a subpath as a shape, None when it cannot be (a part of) a letter."""
    points: list[Point] = []
    bent = 0
    for item in items:
        if item[0] == "re":
            return None
        for value in item[1:]:
            if isinstance(value, tuple) and len(value) == 2:
                points.append(value)
        bent += item[0] == "c" or (item[0] == "l" and _slants(points[-2], points[-1]))
    if len(points) < 2:
        return None
    xs, ys = [x for x, _ in points], [y for _, y in points]
    rect = (min(xs), min(ys), max(xs), max(ys))
    wide, high = rect[2] - rect[0], rect[3] - rect[1]
    if max(wide, high) > _HIGHEST or max(wide, high) < 0.4:
        return None
    solid = (bent > 0 or len(items) >= 6) and max(wide, high) >= _LOWEST
    return _Shape(rect, solid)


def _slants(one: Point, other: Point) -> bool:
    return min(abs(one[0] - other[0]), abs(one[1] - other[1])) > 0.15


def _rows(shapes: Sequence[_Shape]) -> list[list[_Shape]]:
    """Return shapes that stand side by side, about equally high."""
    return [[s for s, _ in row] for row in _chains([(s, s.rect) for s in shapes])]


def _columns(shapes: Sequence[_Shape]) -> list[list[_Shape]]:
    """Return shapes of text that runs up or down the page."""
    turned = [(s, (s.rect[1], s.rect[0], s.rect[3], s.rect[2])) for s in shapes]
    return [[s for s, _ in row] for row in _chains(turned)]


def _chains(shapes: list[tuple[_Shape, Rect]]) -> list[list[tuple[_Shape, Rect]]]:
    """Return chains of shapes from left to right, each near the one before."""
    chains: list[tuple[list[float], list[tuple[_Shape, Rect]]]] = []
    ended: list[list[tuple[_Shape, Rect]]] = []
    for shape, rect in sorted(shapes, key=lambda item: item[1]):
        x0, y0, x1, y1 = rect
        best = None
        for chain in reversed(chains):
            left, top, right, bottom = chain[0]
            high = max(bottom - top, 1.0)
            if x0 - right > _APART * high or x1 - x0 > _WIDEST * max(high, y1 - y0):
                continue
            shared = min(bottom, y1) - max(top, y0)
            alike = y1 - y0 <= 2.6 * high and (high <= 2.6 * (y1 - y0) or not shape.solid)
            if alike and shared > 0.35 * min(high, y1 - y0) - 0.3:
                best = chain
                break
        if best is None:
            if shape.solid:
                chains.append(([x0, y0, x1, y1], [(shape, rect)]))
            continue
        box, members = best
        members.append((shape, rect))
        box[2] = max(box[2], x1)
        if shape.solid:
            box[1], box[3] = min(box[1], y0), max(box[3], y1)
        if len(chains) > _MANY:
            ended += [members for box, members in chains if box[2] < x0 - _HIGHEST]
            chains = [chain for chain in chains if chain[0][2] >= x0 - _HIGHEST]
    return [*ended, *(members for _, members in chains)]


def _side_by_side(rects: list[Rect], along: int) -> list[Rect]:
    """Return those that do not lie over the one before: the inside of an "o" is no letter."""
    kept: list[Rect] = []
    for rect in sorted(rects, key=lambda rect: rect[along]):
        start, end = rect[along], rect[along + 2]
        if not kept or start > kept[-1][along + 2] - 0.5 * (end - start):
            kept.append(rect)
    return kept


def _is_lettering(letters: Sequence[Rect]) -> bool:
    sizes = {(round(r[2] - r[0], 1), round(r[3] - r[1], 1)) for r in letters}
    return len(letters) >= _FEWEST and len(sizes) >= _UNLIKE


def _printed(letters: Sequence[Rect], along: int) -> int:
    """Return how many letters are of about one height on one base line: 0 for too few."""
    across = 1 - along
    highs = [rect[across + 2] - rect[across] for rect in letters]
    usual = median(highs)
    base = median([rect[across + 2] for rect in letters])
    alike = sum(
        0.6 * usual <= high <= 1.7 * usual and abs(rect[across + 2] - base) <= 0.35 * usual
        for high, rect in zip(highs, letters, strict=True)
    )
    return alike if alike >= _REGULAR * len(letters) else 0


def _by_hand(row: Sequence[_Shape], shapes: Sequence[_Shape]) -> bool:
    """Say whether a row has handwriting in it, whole or in bits that hang together."""
    if any(shape.pen for shape in row):
        return True
    box = around(shape.rect for shape in row)
    near = [shape.rect for shape in shapes if meet(shape.rect, box)]
    return touching([shape.rect for shape in row if shape.solid], near) >= TOUCHING


def _known(box: Rect, words: Sequence[Rect]) -> bool:
    """Say whether text stands on most of a row: then the shapes are its ornament."""
    near = [word for word in words if meet(word, box)]
    return sum(_shared(word, box) for word in near) > 0.6 * (box[2] - box[0]) * (box[3] - box[1])


def _shared(one: Rect, other: Rect) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0.0) * max(high, 0.0)


def _joined(rows: list[Lettering]) -> list[Lettering]:
    """Return parts of the page: rows that touch or follow each other are read together."""
    parts: list[Lettering] = []
    for row in sorted(rows, key=lambda item: (item.rect[1], item.rect[0])):
        new = row
        at = 0
        while at < len(parts):
            if meet(parts[at].rect, new.rect):
                old = parts.pop(at)
                new = Lettering(around((old.rect, new.rect)), old.shapes + new.shapes)
                at = 0
            else:
                at += 1
        parts.append(new)
    return parts


def _padded(rect: Rect) -> Rect:
    x0, y0, x1, y1 = rect
    rim = max(_RIM, 0.3 * min(x1 - x0, y1 - y0))
    return (x0 - rim, y0 - rim, x1 + rim, y1 + rim)
