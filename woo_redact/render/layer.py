"""A fresh invisible text layer for pages (or parts of pages) that were read from a picture."""

from collections.abc import Iterable, Sequence

import pikepdf

from woo_redact.model.document import Document, Rect, Word
from woo_redact.render.blankfont import blank_font
from woo_redact.render.geometry import Frame, apply, fraction_within, invert

ADVANCE = 0.5
"""Width of every glyph, in em."""
BASE = 0.2
"""Height of the base line within a character's box."""
Letter = tuple[str, Rect]


def kept_letters(doc: Document, word: Word, areas: Sequence[Rect]) -> list[Letter]:
    """Return the characters of a word that do not lie in areas, with their places."""
    text = doc.text[word.span.start : word.span.end]
    result: list[Letter] = []
    for char, rect in zip(text, word.chars, strict=True):
        level = (rect[1] + rect[3]) / 2
        ends = (rect[0], level), (rect[2], level)
        if max((fraction_within(*ends, area) for area in areas), default=0.0) < 0.3:
            result.append((char, rect))
    return result


def letters(doc: Document, words: Iterable[Word], areas: Sequence[Rect]) -> list[list[Letter]]:
    """Return lines of characters to write: the kept ones, with spaces between words of a line."""
    lines: list[list[Letter]] = []
    before: Word | None = None
    for word in words:
        chars = kept_letters(doc, word, areas)
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


def _goes_on(left: Rect, right: Rect) -> bool:
    """Say whether right stands on the same line as left, close behind it."""
    height = min(left[3] - left[1], right[3] - right[1])
    level = min(left[3], right[3]) - max(left[1], right[1]) > 0.4 * height
    return level and -0.2 * height < right[0] - left[2] < 3 * height


def operators(lines: Iterable[list[Letter]], frame: Frame, font: str) -> bytes:
    """Return the operators that write lines invisibly, each character at its own place."""
    back = invert(frame.matrix)
    assert back is not None
    parts: list[bytes] = [b"BT 3 Tr"]
    for line in lines:
        top, bottom = min(r[1] for _, r in line), max(r[3] for _, r in line)
        size = max(bottom - top, 0.5)
        start, base = line[0][1][0], bottom - BASE * size
        origin = apply(back, start, base)
        right, above = apply(back, start + 1, base), apply(back, start, base - 1)
        matrix = [right[0] - origin[0], right[1] - origin[1]]
        matrix += [above[0] - origin[0], above[1] - origin[1], *origin]
        parts.append(b"%s %.3f Tf" % (font.encode(), size))
        parts.append(" ".join(f"{number:.4f}" for number in matrix).encode() + b" Tm")
        pen = start
        for char, rect in line:
            wide = max(rect[2] - rect[0], 0.01 * size)
            stretch = wide / (ADVANCE * size)
            move = (pen - rect[0]) * 1000 / (size * stretch)
            parts.append(b"%.2f Tz [%.1f <%04x>] TJ" % (stretch * 100, move, _code(char)))
            pen = rect[0] + wide
    parts.append(b"ET")
    return b"\n".join(parts)


def _code(char: str) -> int:
    """Return the code of a character: itself, a replacement character beyond 16 bits."""
    return ord(char) if ord(char) < 0x10000 else 0xFFFD


def embed(pdf: pikepdf.Pdf, lines: Iterable[list[Letter]]) -> pikepdf.Object:
    """Return a font without shapes that can say every character of lines."""
    codes = {_code(char): char for line in lines for char, _ in line}
    return blank_font(pdf, "/WOORED+Glyphless", ADVANCE * 1000, {}, codes)
