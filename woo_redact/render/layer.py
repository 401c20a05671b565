"""A fresh invisible text layer for pages (or parts of pages) that were read from a picture."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

import pikepdf

from woo_redact.model.document import Document, Rect, Span, Word
from woo_redact.render.blankfont import blank_font
from woo_redact.render.geometry import Frame, apply, fraction_within_any, invert, touch
from woo_redact.render.state import CannotClean

STEP = 10
"""Widths are told apart by so many thousandths of the size; what is left over is not lost."""
BASE = 0.2
"""Height of the base line within a character's box."""
Letter = tuple[str, Rect]
Texts = Mapping[Span, tuple[str, tuple[Rect, ...]]]
"""Other letters, with their places, for words of a document; none for words to leave out."""
AS_READ: Texts = {}


def kept_letters(
    doc: Document, word: Word, areas: Sequence[Rect], instead: Texts = AS_READ
) -> list[Letter]:
    """Return the characters of a word that do not lie in areas, with their places.

    `instead` holds, by span, the letters of words that were read otherwise later on.
    """
    text, rects = instead.get(word.span, (doc.text[word.span.start : word.span.end], word.chars))
    areas = [area for area in areas if touch(area, word.box.rect)]
    if not areas:
        return list(zip(text, rects, strict=True))
    result: list[Letter] = []
    for char, rect in zip(text, rects, strict=True):
        level = (rect[1] + rect[3]) / 2
        ends = (rect[0], level), (rect[2], level)
        if fraction_within_any(*ends, areas) < 0.3:
            result.append((char, rect))
    return result


def letters(
    doc: Document, words: Iterable[Word], areas: Sequence[Rect], instead: Texts = AS_READ
) -> list[list[Letter]]:
    """Return lines of characters to write: the kept ones, with spaces between words of a line."""
    lines: list[list[Letter]] = []
    before: Word | None = None
    for word in words:
        chars = _parted(kept_letters(doc, word, areas, instead), areas)
        if not chars:
            continue
        if before is not None and lines and _goes_on(lines[-1][-1][1], chars[0][1]):
            gap = doc.text[before.span.end : word.span.start]
            last, first = lines[-1][-1][1], chars[0][1]
            if gap.strip(" \t") == gap == "":
                lines[-1].extend(chars)
            else:
                space = (last[2], last[1], max(first[0], last[2] + 0.1), last[3])
                lines[-1].extend([(" ", space), *chars])
        else:
            lines.append(chars)
        before = word
    return lines


def _parted(chars: Sequence[Letter], areas: Sequence[Rect]) -> list[Letter]:
    """Return letters with a space where some went between two: none may reach over the hole."""
    result = list(chars[:1])
    for (_, left), (char, right) in pairwise(chars):
        level = (left[1] + left[3]) / 2
        if any(
            x0 < right[0] and x1 > left[2] and y0 <= level <= y1 and right[0] > left[2]
            for x0, y0, x1, y1 in areas
        ):
            result.append((" ", (left[2], left[1], right[0], left[3])))
        result.append((char, right))
    return result


def _goes_on(left: Rect, right: Rect) -> bool:
    """Say whether right stands on the same line as left, close behind it."""
    height = min(left[3] - left[1], right[3] - right[1])
    level = min(left[3], right[3]) - max(left[1], right[1]) > 0.4 * height
    return level and -0.2 * height < right[0] - left[2] < 3 * height


class Writer:
    """Writes lines invisibly with one font for a whole document.

    A code stands for a character of a certain width, so that every line is one string in which
    each character has its own place: viewers that read a line glyph by glyph see words.
    """

    def __init__(self) -> None:
        """Start with an empty font."""
        self._codes: dict[tuple[str, int], int] = {}

    def operators(self, lines: Iterable[list[Letter]], frame: Frame, font: str) -> bytes:
        """Return the operators that write lines; `font` is the resource name of the font."""
        back = invert(frame.matrix)
        assert back is not None
        parts: list[bytes] = [b"BT 3 Tr"]
        for line in lines:
            size = max(max(r[3] for _, r in line) - min(r[1] for _, r in line), 0.5)
            start, base = line[0][1][0], max(r[3] for _, r in line) - BASE * size
            origin = apply(back, start, base)
            right, above = apply(back, start + 1, base), apply(back, start, base - 1)
            matrix = [right[0] - origin[0], right[1] - origin[1]]
            matrix += [above[0] - origin[0], above[1] - origin[1], *origin]
            parts.append(b"%s %.3f Tf" % (font.encode(), size))
            parts.append(" ".join(f"{number:.4f}" for number in matrix).encode() + b" Tm")
            parts.append(b"[%s] TJ" % self._string(line, size))
        return b"\n".join([*parts, b"ET"])

    def _string(self, line: Sequence[Letter], size: float) -> bytes:
        """Return the pieces of the TJ for one line, which starts at its first character."""
        pieces = [b"<"]
        pen = line[0][1][0]
        ends = [rect[0] for _, rect in line[1:]] + [line[-1][1][2]]
        for (char, rect), end in zip(line, ends, strict=True):
            if pen - rect[0] > 0.1 * size:  # the character before this one reaches over it
                pieces.append(b"> %d <" % round((pen - rect[0]) / size * 1000))
                pen = rect[0]
            steps = max(round((end - pen) / size * 1000 / STEP), 1)
            code = self._codes.setdefault((char, steps * STEP), len(self._codes) + 1)
            if code > 0xFFFF:
                raise CannotClean
            pieces.append(b"%04x" % code)
            pen += steps * STEP * size / 1000
        if len(line) == 1:  # pdfium passes over a single glyph without ink
            pieces.append(b"%04x" % self._codes.setdefault((" ", STEP), len(self._codes) + 1))
        return b"".join([*pieces, b">"])

    def font(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font with every code that was used so far."""
        widths = {code: float(width) for (_, width), code in self._codes.items()}
        texts = {code: char for (char, _), code in self._codes.items()}
        return blank_font(pdf, "/WOORED+Glyphless", 0, widths, texts)
