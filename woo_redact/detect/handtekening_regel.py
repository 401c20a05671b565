"""The lines of a page, and how they lie to a place where ink stands."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from woo_redact.model.document import Document, Rect, Word, around

BELOW, BESIDE = 60.0, 170.0
"""Points within which a name stands below, and a label beside."""


@dataclass(frozen=True, slots=True)
class Line:
    """Words that stand next to each other on one line of the page."""

    text: str
    rect: Rect


def lines_of(doc: Document, words: Sequence[Word]) -> Iterator[Line]:
    """Yield what stands together on the lines of a page: cells are lines of their own."""
    held: list[Word] = []
    for word in words:
        if held:
            last = held[-1]
            between = doc.text[last.span.end : word.span.start]
            level = min(last.box.y1, word.box.y1) - max(last.box.y0, word.box.y0)
            if between.strip(" ") or level < (word.box.y1 - word.box.y0) / 2:
                yield _line(doc, held)
                held = []
        held.append(word)
    if held:
        yield _line(doc, held)


def _line(doc: Document, words: Sequence[Word]) -> Line:
    text = " ".join(doc.text[word.span.start : word.span.end] for word in words)
    return Line(text, around(word.box.rect for word in words))


def bare(text: str) -> str:
    """Return a line in small letters, without marks around it."""
    return text.casefold().strip(" .,:;!()")


def is_above(line: Rect, rect: Rect, reach: float) -> bool:
    """Say whether a line stands above a place, no further than reach."""
    middle = (rect[1] + rect[3]) / 2
    return line[3] <= middle and rect[1] - line[3] < reach and _level_across(line, rect)


def is_below(line: Rect, rect: Rect) -> bool:
    """Say whether a line stands below a place."""
    middle = (rect[1] + rect[3]) / 2
    return line[1] >= middle and line[1] - rect[3] < BELOW and _level_across(line, rect)


def _level_across(line: Rect, rect: Rect) -> bool:
    return line[0] < rect[2] + 20 and line[2] > rect[0] - 60


def is_beside(line: Rect, rect: Rect) -> bool:
    """Say whether a line stands left of a place, or close by on its right."""
    level = min(line[3], rect[3]) - max(line[1], rect[1]) > 0.3 * (line[3] - line[1])
    return level and (-5 < rect[0] - line[2] < BESIDE or -5 < line[0] - rect[2] < BESIDE / 3)


def is_in_row(one: Rect, other: Rect) -> bool:
    """Say whether two lines stand beside each other, on a page that may be a little crooked."""
    return abs(one[1] - other[1]) < 4 + 0.025 * abs(one[0] - other[0])
