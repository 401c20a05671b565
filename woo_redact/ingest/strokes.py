"""Find vector paths that lie together and may be drawn with a pen."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np
import pymupdf

from woo_redact.ingest.drawings import Drawing, slants, subpaths
from woo_redact.ingest.pen import is_drawn
from woo_redact.ingest.text import displayed, turn_of
from woo_redact.model.document import Rect, around
from woo_redact.model.slant import hull

WIDEST, HIGHEST = 300.0, 140.0
"""Points: larger is no signature."""
_GAPS = (7.0, 2.0, 0.0)
"""Points between strokes of one signature; the less, the more strokes lie around."""
_MOST, _MOST_BITS = 4000, 20_000
"""Strokes, and bits of them, on a page from which it is a plan or a chart, not a letter."""
_ENDS_MEET = 0.15
"""Points."""
_LETTERS = 12
"""So many small filled shapes are letters drawn as outlines,"""
_LOWEST = 6.0
TOUCHING = 0.5
"""unless this part of them hangs on others, as bits of one line do."""
_LARGE_TYPE = 18.0
"""Points: letters so high may be somebody's name in a fancy hand, drawn as outlines."""
_RULE = 30.0
"""Points: what is straight for so long is a rule, and parts the strokes on its sides."""


class Stroke(NamedTuple):
    """A path that bends, where it stands on the page as displayed."""

    rect: Rect
    path: Drawing

    @property
    def filled(self) -> bool:
        """Say whether it is a filled shape rather than a line."""
        return bool(self.path.get("type") == "f")


def find_strokes(page: pymupdf.Page, drawings: Sequence[Drawing]) -> list[tuple[Rect, bool]]:
    """Return where curves and slanted lines lie together, and whether they run as a pen does."""
    if len(drawings) > _MOST_BITS:
        return []
    turn = turn_of(page)
    strokes: list[Stroke] = []
    rules: list[Rect] = []
    for drawing in _courses(drawings):
        for path in _parts(drawing):
            if _is_ink(path):
                half = (path.get("width") or 0.0) / 2
                x0, y0, x1, y1 = path["rect"]
                rect = (x0 - half, y0 - half, x1 + half, y1 + half)
                strokes.append(Stroke(displayed(rect, turn), path))
        rules += [displayed(rule, turn) for rule in _rules(drawing)]
    if len(strokes) > _MOST:
        return []
    found = []
    for cluster in _grouped(strokes, rules if strokes else [], _GAPS):
        place = around(stroke.rect for stroke in cluster)
        if not _is_lettering(cluster):
            found.append((place, is_drawn([stroke.path for stroke in cluster])))
        elif place[3] - place[1] >= _LARGE_TYPE:
            found.append((place, False))
    return found


def _fits(rect: Rect) -> bool:
    return rect[2] - rect[0] <= WIDEST and rect[3] - rect[1] <= HIGHEST


def _courses(drawings: Sequence[Drawing]) -> Iterator[Drawing]:
    """Yield paths; those that each go on where the one before ended, as pads part a line, as one.

    Some bits of such a line are level or upright, and would be no ink by themselves.
    """
    held: list[Drawing] = []
    for drawing in drawings:
        if held and not (_is_bit(drawing) and _goes_on(held[-1], drawing)):
            yield _joined(held)
            held = []
        held.append(drawing)
        if not _is_bit(drawing):
            yield _joined(held)
            held = []
    if held:
        yield _joined(held)


def _is_bit(path: Drawing) -> bool:
    """Say whether a path is one line or curve; MuPDF closes it with a line that leads back."""
    first, *rest = path["items"]
    back = not rest or (len(rest) == 1 and rest[0][0] == "l" and rest[0][-1] == first[1])
    return first[0] in ("l", "c") and back and path.get("type") == "s"


def _goes_on(before: Drawing, path: Drawing) -> bool:
    x, y = path["items"][0][1]
    ends = (before["items"][0][-1], before["items"][-1][-1])
    return any(abs(x - ex) < _ENDS_MEET and abs(y - ey) < _ENDS_MEET for ex, ey in ends)


def _joined(paths: Sequence[Drawing]) -> Drawing:
    if len(paths) == 1:
        return paths[0]
    items = [path["items"][0] for path in paths]  # a second one only leads back
    return {**paths[0], "items": items, "rect": around(path["rect"] for path in paths)}


def _parts(drawing: Drawing) -> Iterator[Drawing]:
    """Yield a path, or its subpaths where it is too large: all signatures of a page may be one."""
    if _fits(drawing["rect"]):
        yield drawing
        return
    for items in subpaths(drawing):
        if items[0][0] in ("l", "c"):
            points = [point for item in items for point in item[1:]]
            yield {**drawing, "items": items, "rect": hull(points)}


def _rules(drawing: Drawing) -> Iterator[Rect]:
    """Yield the long straight lines of a path: rules, and the sides of boxes."""
    for item in drawing["items"]:
        if item[0] == "l":
            (ax, ay), (bx, by) = item[1], item[2]
            sides = [(min(ax, bx), min(ay, by), max(ax, bx), max(ay, by))]
        elif item[0] == "re":
            x0, y0, x1, y1 = item[1]
            sides = [(x0, y0, x1, y0), (x0, y1, x1, y1), (x0, y0, x0, y1), (x1, y0, x1, y1)]
        else:
            continue
        for x0, y0, x1, y1 in sides:
            if min(x1 - x0, y1 - y0) < 1.5 and max(x1 - x0, y1 - y0) >= _RULE:
                yield (x0, y0, x1, y1)


def _is_ink(path: Drawing) -> bool:
    """Say whether a path bends or slants more than it runs straight, as rules and boxes do."""
    if not _fits(path["rect"]):
        return False
    bent = straight = 0
    for item in path["items"]:
        if item[0] == "c":
            bent += 1
        elif item[0] == "l":
            if slants(item[1], item[2]):
                bent += 1
            else:
                straight += 1
        else:
            straight += 4
    # four curves and four lines are a box with round corners, four curves a circle
    first, last = path["items"][0], path["items"][-1]
    round_shape = bent == 4 and not straight and first[0] == last[0] == "c" and _same(first, last)
    return bent > straight and not round_shape


def _same(first: Sequence[Any], last: Sequence[Any]) -> bool:
    """Say whether the last curve ends where the first begins."""
    return bool(abs(first[1][0] - last[-1][0]) < 0.5 and abs(first[1][1] - last[-1][1]) < 0.5)


def _grouped(
    strokes: Sequence[Stroke], rules: Sequence[Rect], gaps: Sequence[float]
) -> Iterator[list[Stroke]]:
    """Yield strokes by what lies together; a group too large for one hand with smaller gaps."""
    for cluster in _clusters(strokes, rules, gaps[0]):
        if _fits(around(stroke.rect for stroke in cluster)):
            yield cluster
        elif len(gaps) > 1:
            yield from _grouped(cluster, rules, gaps[1:])
        else:
            yield from ([stroke] for stroke in cluster)


def _clusters(strokes: Sequence[Stroke], rules: Sequence[Rect], gap: float) -> list[list[Stroke]]:
    """Return strokes by what lies together, give or take a gap, on one side of every rule."""
    clusters: list[tuple[Rect, list[Stroke]]] = []
    for stroke in sorted(strokes, key=lambda one: one.rect):
        box, members = stroke.rect, [stroke]
        apart = []
        for other, some in clusters:
            if _near(box, other, gap) and not any(_parts_them(rule, box, other) for rule in rules):
                box, members = around((box, other)), some + members
            else:
                apart.append((other, some))
        clusters = [*apart, (box, members)]
    return [members for _, members in clusters]


def _parts_them(rule: Rect, one: Rect, other: Rect) -> bool:
    """Say whether a rule lies between two rectangles, and is as long as what they share."""
    along = 0 if rule[2] - rule[0] > rule[3] - rule[1] else 1
    across = 1 - along
    first, second = sorted((one, other), key=lambda rect: rect[across])
    place = (rule[across] + rule[across + 2]) / 2
    if not first[across + 2] - 1 <= place <= second[across] + 1:
        return False
    start, end = max(one[along], other[along]), min(one[along + 2], other[along + 2])
    return rule[along] <= start and rule[along + 2] >= end


def _is_lettering(cluster: Sequence[Stroke]) -> bool:
    """Say whether a cluster is text drawn as outlines: many filled shapes of one height, apart."""
    rects = [stroke.rect for stroke in cluster if stroke.filled]
    if len(rects) < _LETTERS:
        return False
    heights = [rect[3] - rect[1] for rect in rects]
    whole = around(stroke.rect for stroke in cluster)
    low = np.median(heights) < 0.5 * (whole[3] - whole[1]) or np.median(heights) < _LOWEST
    return bool(low) and touching(rects, rects) < TOUCHING


def touching(rects: Sequence[Rect], among: Sequence[Rect]) -> float:
    """Return the part (0..1) of shapes that go on above or below another they touch.

    So do the bits of one line of a pen; letters on a line of print end where their neighbours end.
    """
    hanging = sum(any(_hangs(rect, other) for other in among) for rect in rects)
    return hanging / max(1, len(rects))


def _hangs(one: Rect, other: Rect) -> bool:
    if not _near(one, other, 0.1):
        return False
    slack = 0.15 * min(one[3] - one[1], other[3] - other[1])
    higher, lower = sorted((one, other), key=lambda rect: rect[1])
    return lower[1] - higher[1] > slack and lower[3] - higher[3] > slack


def _near(one: Rect, other: Rect, gap: float) -> bool:
    return (
        one[0] <= other[2] + gap
        and other[0] <= one[2] + gap
        and one[1] <= other[3] + gap
        and other[1] <= one[3] + gap
    )
