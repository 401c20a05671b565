"""Fit a box that a person drew to the text: no letter is cut in two.

A letter goes when its middle lies in the box. Where the sides of a box cut through letters, it
becomes a row for each line of text, up to the letters that stay. Where no letter is cut, and on
pages read from a picture, the box stays as it was drawn.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from woo_redact.model.document import Box, Document, Rect, middle_in

SLACK = 0.3
"""Points that a letter may stick out and not be cut."""
PART = 0.5
"""From this part of the height of a line on, what is empty beside the lines is a box of its own."""
SMALLEST = 0.5
"""Points; lower and narrower boxes are left out."""


def fitted(doc: Document, box: Box) -> tuple[Box, ...]:
    """Return what a drawn box covers once it cuts no letter in two."""
    if any(page.number == box.page and page.text_from == "ocr" for page in doc.pages):
        return (box,)
    near = [
        rect
        for word in doc.words
        if not word.from_ocr and word.box.overlaps(box)
        for rect in word.chars
        if _over(rect, box.rect) > SLACK
    ]
    goes = [rect for rect in near if middle_in(rect, box.rect)]
    stays = [rect for rect in near if not middle_in(rect, box.rect)]
    if not stays and all(_inside(rect, box.rect) for rect in goes):
        return (box,)
    rects = _rows(box.rect, goes, stays)
    return tuple(Box(box.page, *rect) for rect in rects) or (box,)


@dataclass(slots=True)
class _Line:
    """A line of which letters go, and how far its row reaches up and down."""

    letters: list[Rect]
    top: float
    bottom: float


def _rows(area: Rect, goes: Sequence[Rect], stays: Sequence[Rect]) -> list[Rect]:
    found: list[Rect] = []
    lines = _lines(goes)
    reached = area[1]
    for line in lines:
        gap = line.top - reached
        if gap > PART * (line.bottom - line.top):
            found += _free((area[0], reached, area[2], line.top), stays)
        elif gap > 0:
            line.top = _clear_up(line, reached, stays)
        reached = max(line.bottom, reached)
    last = lines[-1] if lines else None
    if last is None or area[3] - reached > PART * (last.bottom - last.top):
        found += _free((area[0], reached, area[2], area[3]), stays)
    for line in lines:
        left, right = area[0], area[2]
        x0, x1 = min(rect[0] for rect in line.letters), max(rect[2] for rect in line.letters)
        for rect in stays:
            if _level(rect, line):
                if rect[0] < x0:
                    left = max(left, rect[2])
                else:
                    right = min(right, rect[0])
        found.append((min(left, x0), line.top, max(right, x1), line.bottom))
    return found


def _lines(goes: Sequence[Rect]) -> list[_Line]:
    """Return letters by the lines they stand on, from top to bottom."""
    lines: list[_Line] = []
    for rect in sorted(goes, key=lambda rect: (rect[1] + rect[3], rect[0])):
        if lines and _level(rect, lines[-1]):
            line = lines[-1]
            line.letters.append(rect)
            line.top, line.bottom = min(line.top, rect[1]), max(line.bottom, rect[3])
        else:
            lines.append(_Line([rect], rect[1], rect[3]))
    return lines


def _clear_up(line: _Line, top: float, stays: Sequence[Rect]) -> float:
    """Return how far up a row may go towards `top`: not into letters that stay."""
    into = any(rect[3] > top and rect[1] < line.top and not _level(rect, line) for rect in stays)
    return line.top if into else top


def _free(area: Rect, stays: Sequence[Rect]) -> list[Rect]:
    """Return an area without the strips at its sides in which letters stand that stay."""
    x0, y0, x1, y1 = area
    for rect in stays:
        if _over(rect, (x0, y0, x1, y1)) <= SLACK:
            continue
        x, y = (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2
        if y <= y0:
            y0 = rect[3]
        elif y >= y1:
            y1 = rect[1]
        elif x <= (x0 + x1) / 2:
            x0 = rect[2]
        else:
            x1 = rect[0]
    return [(x0, y0, x1, y1)] if min(x1 - x0, y1 - y0) > SMALLEST else []


def _level(rect: Rect, line: _Line) -> bool:
    return line.top < (rect[1] + rect[3]) / 2 < line.bottom


def _inside(rect: Rect, area: Rect) -> bool:
    low = all(a >= b - SLACK for a, b in zip(rect[:2], area[:2], strict=True))
    return low and all(a <= b + SLACK for a, b in zip(rect[2:], area[2:], strict=True))


def _over(one: Rect, other: Rect) -> float:
    """Return how far two rectangles overlap, in the direction in which they do so least."""
    return min(
        min(one[2], other[2]) - max(one[0], other[0]),
        min(one[3], other[3]) - max(one[1], other[1]),
    )
