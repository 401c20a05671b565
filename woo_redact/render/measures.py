"""Hold the embedded fonts against what the file says of them: widths, and glyphs that are there.

PDF/A wants both to agree for every character shown (ISO 19005-2, 6.2.11.5 and 6.2.11.8). What
cannot be held against each other here (CFF fonts with character ids) is left to its producer.
"""

from collections.abc import Callable, Iterator, Mapping, Set
from struct import error as Short
from struct import unpack_from

import pikepdf
import pymupdf

from woo_redact.render.fonts import UnknownFont, read_font
from woo_redact.render.glyphs import Used

NAMELESS = (0, 0)
SLACK = 1.0
"""Thousandths of the size by which widths may differ."""
WIDTHS = "van een lettertype kloppen de breedten niet met wat het bestand erover zegt"
MISSING = "een lettertype mist een teken dat wordt getoond"

_FAILURES = (
    *(KeyError, ValueError, TypeError, IndexError, AttributeError, Short, RuntimeError),
    *(UnknownFont, pikepdf.PdfError, pymupdf.mupdf.FzErrorBase),
)

Glyphs = Callable[[int], int | None]
"""Which glyph a code shows; None when that is not known here."""


def codes_of(font: pikepdf.Object, used: Mapping[tuple[int, int], Used]) -> Set[int]:
    """Return the codes of a font that are shown.

    Of fonts that were no objects of their own nobody knows which is meant: theirs count for each.
    """
    own = used[font.objgen].kept if font.objgen in used else set()
    return own or (used[NAMELESS].kept if NAMELESS in used else set())


def misfits(pdf: pikepdf.Pdf, used: Mapping[tuple[int, int], Used]) -> Iterator[str]:
    """Yield in Dutch what does not agree, for the codes of each font that are shown."""
    for font in pdf.objects:
        if not isinstance(font, pikepdf.Dictionary) or str(font.get("/Type", "")) != "/Font":
            continue
        shown = codes_of(font, used)
        if shown:
            try:
                yield from _in_font(font, shown)
            except _FAILURES:
                yield WIDTHS


def _in_font(font: pikepdf.Object, shown: Set[int]) -> Iterator[str]:
    composite = str(font.get("/Subtype")) == "/Type0"
    below = font["/DescendantFonts"][0] if composite else font
    descriptor = below.get("/FontDescriptor")
    if not isinstance(descriptor, pikepdf.Dictionary) or "/FontFile2" not in descriptor:
        return
    data = descriptor["/FontFile2"].read_bytes()
    stated = read_font(font)
    made = pymupdf.Font(fontbuffer=data)
    tables = _tables(data)
    glyph_of = _composite(below, stated.cids) if composite else _simple(font, data, tables, made)
    for code in sorted(shown):
        glyph = glyph_of(code)
        if glyph is None:
            continue
        if glyph == 0 or glyph >= made.glyph_count:
            yield MISSING
            return
        own = _advance(data, tables, glyph)
        if abs(own - stated.advance(code) * 1000) > SLACK:
            yield WIDTHS
            return


def _tables(data: bytes) -> dict[bytes, int]:
    """Return where the tables of a TrueType font start (OpenType 1.9, table directory)."""
    count = unpack_from(">H", data, 4)[0]
    entries = (unpack_from(">4s3I", data, 12 + 16 * at) for at in range(count))
    return {tag: offset for tag, _, offset, _ in entries}


def _advance(data: bytes, tables: Mapping[bytes, int], glyph: int) -> float:
    """Return the width of a glyph in thousandths, from the tables head, hhea and hmtx."""
    units = unpack_from(">H", data, tables[b"head"] + 18)[0]
    metrics = unpack_from(">H", data, tables[b"hhea"] + 34)[0]
    at = tables[b"hmtx"] + 4 * min(glyph, metrics - 1)
    return float(unpack_from(">H", data, at)[0] * 1000 / units)


def _composite(below: pikepdf.Object, cids: Mapping[int, int] | None) -> Glyphs:
    table = below.get("/CIDToGIDMap")
    mapped = table.read_bytes() if isinstance(table, pikepdf.Stream) else None

    def glyph(code: int) -> int | None:
        cid = code if cids is None else cids.get(code, 0)
        if mapped is None:
            return cid
        return int.from_bytes(mapped[2 * cid : 2 * cid + 2])

    return glyph


def _simple(
    font: pikepdf.Object, data: bytes, tables: Mapping[bytes, int], made: pymupdf.Font
) -> Glyphs:
    """Return how codes of a simple TrueType font become glyphs (ISO 32000-1, 9.6.6.4)."""
    flags = int(font["/FontDescriptor"].get("/Flags", 4))
    encoding = font.get("/Encoding")
    if not flags & 4 and str(encoding) in ("/WinAnsiEncoding", "/MacRomanEncoding"):
        codec = "cp1252" if str(encoding) == "/WinAnsiEncoding" else "mac_roman"

        def by_name(code: int) -> int | None:
            char = bytes((code,)).decode(codec, "ignore")
            return (made.has_glyph(ord(char)) or None) if char else None

        return by_name
    if encoding is not None:
        return lambda _: None
    maps = _character_maps(data, tables)
    symbol, plain = maps.get((3, 0)), maps.get((1, 0))

    def by_code(code: int) -> int | None:
        for high in (0xF000, 0xF100, 0xF200, 0):
            if symbol and high + code in symbol:
                return symbol[high + code]
        return plain.get(code) if plain else None

    return by_code


def _character_maps(
    data: bytes, tables: Mapping[bytes, int]
) -> dict[tuple[int, int], dict[int, int]]:
    """Read the subtables of cmap in the formats 0, 4 and 6."""
    start = tables[b"cmap"]
    found: dict[tuple[int, int], dict[int, int]] = {}
    for at in range(unpack_from(">H", data, start + 2)[0]):
        platform, kind, offset = unpack_from(">HHI", data, start + 4 + 8 * at)
        place = start + offset
        form = unpack_from(">H", data, place)[0]
        if form == 0:
            found[platform, kind] = dict(enumerate(data[place + 6 : place + 262]))
        elif form == 6:
            first, count = unpack_from(">HH", data, place + 6)
            glyphs = unpack_from(f">{count}H", data, place + 10)
            found[platform, kind] = {first + n: glyph for n, glyph in enumerate(glyphs)}
        elif form == 4:
            found[platform, kind] = _format_4(data, place)
    return found


def _format_4(data: bytes, place: int) -> dict[int, int]:
    """Read segments of codes (OpenType 1.9, cmap format 4)."""
    count = unpack_from(">H", data, place + 6)[0] // 2
    ends = unpack_from(f">{count}H", data, place + 14)
    starts = unpack_from(f">{count}H", data, place + 16 + 2 * count)
    deltas = unpack_from(f">{count}H", data, place + 16 + 4 * count)
    ranges_at = place + 16 + 6 * count
    ranges = unpack_from(f">{count}H", data, ranges_at)
    found: dict[int, int] = {}
    for at, (first, last, delta, step) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(first, min(last, 0xFFFE) + 1):
            glyph = code
            if step:
                where = ranges_at + 2 * at + step + 2 * (code - first)
                glyph = unpack_from(">H", data, where)[0]
            if glyph or not step:
                glyph = (glyph + delta) & 0xFFFF
            if glyph:
                found[code] = glyph
    return found
