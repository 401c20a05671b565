"""Where a gold text stands: in the text of the Document, or in the boxes the gold gives."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from woo_redact.model.document import Document, Rect, Span

Point = tuple[float, float]

SPACE = r"\s+"
LOOSE = "@/_-."
"""Characters after which a line may end within an address, a number or a double name."""


@dataclass(frozen=True, slots=True)
class Letters:
    """The letters and digits of one page: their offsets in Document.text, and their middles."""

    start: int
    end: int
    middles: dict[int, Point]


def letters_of(doc: Document) -> dict[int, Letters]:
    """Return the letters of every page that has any, by page number."""
    pages: dict[int, tuple[list[int], dict[int, Point]]] = {}
    for word in doc.words:
        bounds, middles = pages.setdefault(word.box.page, ([], {}))
        bounds += [word.span.start, word.span.end]
        for offset, (x0, y0, x1, y1) in enumerate(word.chars, start=word.span.start):
            if doc.text[offset].isalnum():
                middles[offset] = ((x0 + x1) / 2, (y0 + y1) / 2)
    return {
        number: Letters(min(bounds), max(bounds), middles)
        for number, (bounds, middles) in pages.items()
    }


def places_in_text(doc: Document, letters: Letters, text: str) -> list[Span]:
    """Return where text stands on a page as a whole word; white space and line ends do not count.

    Also finds it without the hyphen at which a line was broken.
    """
    pattern = _pattern(text)
    page = plain(doc.text[letters.start : letters.end])
    return [
        Span(letters.start + match.start(), letters.start + match.end())
        for match in pattern.finditer(page)
        if any(offset + letters.start in letters.middles for offset in range(*match.span()))
    ]


def plain(text: str) -> str:
    """Return text in NFC with straight quotes where that keeps its length, else as it is."""
    straight = text.replace("\u2019", "'").replace("\u2018", "'").replace("\u2010", "-")
    composed = unicodedata.normalize("NFC", straight)
    return composed if len(composed) == len(text) else straight


def _pattern(text: str) -> re.Pattern[str]:
    text = plain(unicodedata.normalize("NFC", text))
    parts: list[str] = []
    for char in text:
        if char == " ":
            parts.append(SPACE)
        elif char == "-":
            parts.append(r"-?\s?")
        else:
            parts.append(re.escape(char) + (r"\s?" if char in LOOSE else ""))
    left = r"(?<![^\W_])" if text[0].isalnum() else ""
    right = r"(?![^\W_])" if text[-1].isalnum() else ""
    return re.compile(left + "".join(parts) + right)


def points_in(boxes: Sequence[Rect], text: str) -> list[Point]:
    """Return a point in every letter of an occurrence, taking letters to be equally wide.

    `boxes` has one for each word of text, or more when a word runs over a line end.
    """
    counts = [sum(char.isalnum() for char in word) for word in text.split()]
    if len(counts) != len(boxes):
        widths = [x1 - x0 for x0, _, x1, _ in boxes]
        whole = sum(widths) or 1.0
        counts = [max(1, round(sum(counts) * width / whole)) for width in widths]
    points: list[Point] = []
    for (x0, y0, x1, y1), count in zip(boxes, counts, strict=True):
        points += [(x0 + (x1 - x0) * (at + 0.5) / count, (y0 + y1) / 2) for at in range(count)]
    return points


def inside(point: Point, boxes: Iterable[Rect], tolerance: float) -> bool:
    """Say whether a point lies in one of the boxes, or within tolerance (points) of it."""
    x, y = point
    return any(
        x0 - tolerance <= x <= x1 + tolerance and y0 - tolerance <= y <= y1 + tolerance
        for x0, y0, x1, y1 in boxes
    )


def offsets_in(letters: Letters, boxes: Iterable[Rect], tolerance: float) -> set[int]:
    """Return the offsets of the letters whose middle lies in one of the boxes."""
    boxes = tuple(boxes)
    if not boxes:
        return set()
    return {at for at, middle in letters.middles.items() if inside(middle, boxes, tolerance)}


def words_around(doc: Document, span: Span, width: int = 45) -> str:
    """Return the text around a span on one line, the span itself in double brackets."""
    before = doc.text[max(0, span.start - width) : span.start]
    after = doc.text[span.end : span.end + width]
    line = f"{before}[[{doc.text[span.start : span.end]}]]{after}"
    return " ".join(line.split())
