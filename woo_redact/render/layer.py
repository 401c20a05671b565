"""A fresh invisible text layer for pages (or parts of pages) that were read from a picture."""

from collections.abc import Iterable, Sequence
from struct import pack

import pikepdf

from woo_redact.model.document import Document, Rect, Word
from woo_redact.render.geometry import Frame, apply, fraction_within, invert
from woo_redact.render.lettering import to_unicode

NAME = "/WOORED+Glyphless"
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
    """Return a font without shapes whose codes are Unicode, able to say what lines hold."""
    codes = {_code(char): char for line in lines for char, _ in line}
    program = _font_program()
    stream = pdf.make_stream(program)
    stream["/Length1"] = len(program)
    name = pikepdf.Name(NAME)
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=pikepdf.Array([0, -200, 500, 800]),
        ItalicAngle=0,
        Ascent=800,
        Descent=-200,
        CapHeight=800,
        StemV=80,
        FontFile2=stream,
    )
    below = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        DW=round(ADVANCE * 1000),
        CIDToGIDMap=pdf.make_stream(b"\0\1" * 65536),
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=name,
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(below)]),
            ToUnicode=pdf.make_stream(to_unicode(codes)),
        )
    )


def _font_program() -> bytes:
    """Return the smallest TrueType font: two glyphs without shape (OpenType 1.9)."""
    tables = {
        b"cmap": pack(">4HI9H", 0, 1, 3, 1, 12, 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0)
        + pack(">3H", 0xFFFF, 1, 0),
        b"glyf": b"\0\0\0\0",
        b"head": pack(
            ">IIIIHHQQhhhhHHhhh",
            *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, 1000, 0, 0),
            *(0, -200, 500, 800, 0, 8, 2, 0, 0),
        ),
        b"hhea": pack(">I3hH11hH", 0x00010000, 800, -200, 0, 500, *[0] * 11, 2),
        b"hmtx": pack(">HhHh", 500, 0, 500, 0),
        b"loca": pack(">3H", 0, 0, 0),
        b"maxp": pack(">I14H", 0x00010000, 2, *[0] * 2, 0, 0, 2, *[0] * 8),
        b"post": pack(">IIhhIIIII", 0x00030000, 0, 0, 0, 1, 0, 0, 0, 0),
    }
    offset = 12 + 16 * len(tables)
    directory = pack(">IHHHH", 0x00010000, len(tables), 128, 3, 0)
    body = b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        words = [padded[at : at + 4] for at in range(0, len(padded), 4)]
        checksum = sum(int.from_bytes(word) for word in words) & 0xFFFFFFFF
        directory += tag + pack(">III", checksum, offset + len(body), len(data))
        body += padded
    return directory + body
