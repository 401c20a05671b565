"""Fonts without shapes: for text that is there to be found, and for space of a given width."""

from collections.abc import Mapping
from decimal import Decimal
from struct import pack

import pikepdf

from woo_redact.render.lettering import to_unicode


def blank_font(
    pdf: pikepdf.Pdf,
    name: str,
    width: float,
    widths: Mapping[int, float],
    texts: Mapping[int, str],
) -> pikepdf.Object:
    """Return an embedded font of which no character leaves ink; codes are two bytes.

    `width` is the width of every code (in thousandths of the size) but those in `widths`, `texts`
    what the codes mean.
    """
    program = _font_program()
    stream = pdf.make_stream(program)
    stream["/Length1"] = len(program)
    descriptor = pikepdf.Dictionary(
        Type=pikepdf.Name.FontDescriptor,
        FontName=pikepdf.Name(name),
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
        BaseFont=pikepdf.Name(name),
        CIDSystemInfo=pikepdf.Dictionary(
            Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
        ),
        DW=round(width),
        CIDToGIDMap=pdf.make_stream(b"\0\1" * 65536),
        FontDescriptor=pdf.make_indirect(descriptor),
    )
    if widths:
        below["/W"] = pikepdf.Array(
            [
                item
                for code, w in sorted(widths.items())
                for item in (code, pikepdf.Array([Decimal(str(w))]))
            ]
        )
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type0,
            BaseFont=pikepdf.Name(name),
            Encoding=pikepdf.Name("/Identity-H"),
            DescendantFonts=pikepdf.Array([pdf.make_indirect(below)]),
            ToUnicode=pdf.make_stream(to_unicode(dict(texts))),
        )
    )


def _font_program() -> bytes:
    """Return the smallest TrueType font: two glyphs without shape or width (OpenType 1.9).

    PDF/A wants the widths of visible text to be those of the font, give or take a thousandth: so
    they are for the font of spaces; that of text nobody sees is exempt (ISO 19005-2, 6.2.11.5).
    """
    tables = {
        b"cmap": pack(">4HI9H", 0, 1, 3, 1, 12, 4, 24, 0, 2, 2, 0, 0, 0xFFFF, 0)
        + pack(">3H", 0xFFFF, 1, 0),
        b"glyf": b"\0\0\0\0",
        b"head": pack(
            ">IIIIHHQQhhhhHHhhh",
            *(0x00010000, 0x00010000, 0, 0x5F0F3CF5, 0, 1000, 0, 0),
            *(0, -200, 500, 800, 0, 8, 2, 0, 0),
        ),
        b"hhea": pack(">I3hH11hH", 0x00010000, 800, -200, 0, 0, *[0] * 11, 2),
        b"hmtx": pack(">HhHh", 0, 0, 0, 0),
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
