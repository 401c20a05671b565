"""Embed a font of the same widths where a file relies on one that every viewer has of its own.

The fourteen standard fonts, and those that were made to their measure (Arial, Times New Roman,
Courier New), are put in as the free fonts of MuPDF (URW, AGPL): no character moves, and from then
on every viewer shows the same letters.
"""

import re
from collections.abc import Mapping, Set
from functools import cache

import pikepdf
import pymupdf

from woo_redact.render.archive import is_embedded
from woo_redact.render.glyphs import Used
from woo_redact.render.measures import codes_of

_FAMILIES = (
    (re.compile(r"helvetica|arial", re.I), ("helv", "hebo", "heit", "hebi")),
    (re.compile(r"times", re.I), ("tiro", "tibo", "tiit", "tibi")),
    (re.compile(r"courier", re.I), ("cour", "cobo", "coit", "cobi")),
)
_NARROW = re.compile(r"narrow|condensed|black|light|rounded|unicode", re.I)
_SINGLE = {"Symbol": "symb", "ZapfDingbats": "zadb"}
WIDTH = 1.0
"""Thousandths by which a stated width may differ from the font's own (ISO 19005-2, 6.2.11.5)."""


def embed_standard_fonts(pdf: pikepdf.Pdf, used: Mapping[tuple[int, int], Used]) -> None:
    """Embed a substitute of the same widths for every font that is not there.

    Where one of them has none, nothing is embedded. `used` tells which codes of each font are
    shown.
    """
    plans: list[tuple[pikepdf.Object, str, tuple[int, list[int]]]] = []
    for font in list(pdf.objects):
        if not _is_bare(font):
            continue
        face = _face(str(font.get("/BaseFont", "")).removeprefix("/"))
        widths = None
        if face is not None:
            widths = _widths(font, face, _meanings(font), codes_of(font, used))
        if face is None or widths is None:
            return
        plans.append((font, face, widths))
    programs: dict[str, pikepdf.Object] = {}
    for font, face, widths in plans:
        _fit_in(pdf, font, face, widths, programs)


def _is_bare(font: object) -> bool:
    """Say whether this is a simple font that relies on the viewer."""
    return (
        isinstance(font, pikepdf.Dictionary)
        and not isinstance(font, pikepdf.Stream)
        and str(font.get("/Type", "")) == "/Font"
        and str(font.get("/Subtype", "")) in ("/Type1", "/TrueType", "/MMType1")
        and not is_embedded(font.get("/FontDescriptor"))
    )


def _face(name: str) -> str | None:
    """Return MuPDF's name for the substitute of a font, None when it has none."""
    name = re.sub(r"^[A-Z]{6}\+", "", name)
    if name in _SINGLE:
        return _SINGLE[name]
    if _NARROW.search(name):
        return None
    for family, faces in _FAMILIES:
        if family.match(name):
            bold = re.search(r"bold", name, re.I) is not None
            slanted = re.search(r"oblique|italic", name, re.I) is not None
            return faces[bold + 2 * slanted]
    return None


@cache
def _font(face: str) -> pymupdf.Font:
    return pymupdf.Font(face)


@cache
def _glyph_widths(face: str) -> dict[str, float]:
    """Return the widths of a face's glyphs by name, in thousandths."""
    font = _font(face)
    mupdf = pymupdf.mupdf
    found = {}
    for glyph in range(font.glyph_count):
        name = mupdf.fz_get_glyph_name2(font.this, glyph)
        found[name] = mupdf.fz_advance_glyph(font.this, glyph, 0) * 1000
    return found


def _meanings(font: pikepdf.Object) -> dict[int, str]:
    """Return the glyph names of a font's codes, as its encoding tells (ISO 32000-1, 9.6.6)."""
    encoding = font.get("/Encoding")
    differences: list[object] = []
    base = str(encoding) if isinstance(encoding, pikepdf.Name) else ""
    if isinstance(encoding, pikepdf.Dictionary):
        base = str(encoding.get("/BaseEncoding", ""))
        listed = encoding.get("/Differences")
        differences = list(listed.as_list()) if isinstance(listed, pikepdf.Array) else []
    codes = dict(_base(base))
    at = 0
    for item in differences:
        if isinstance(item, int):
            at = item
        elif isinstance(item, pikepdf.Name):
            codes[at] = str(item)[1:]
            at += 1
    return codes


@cache
def _base(name: str) -> dict[int, str]:
    """Return a base encoding; of StandardEncoding, which is the usual one, the ASCII part."""
    tables = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman"}
    codec = tables.get(name, "ascii")
    font = _font("helv")
    codes = {}
    for code in range(32, 256):
        char = bytes((code,)).decode(codec, "ignore")
        char = {"\u00a0": " ", "\u00ad": "-"}.get(char, char)
        glyph = font.has_glyph(ord(char)) if char else 0
        if glyph:
            codes[code] = pymupdf.mupdf.fz_get_glyph_name2(font.this, glyph)
    if codec == "ascii":
        codes |= {39: "quoteright", 96: "quoteleft"}
    return codes


def _widths(
    font: pikepdf.Object, face: str, codes: Mapping[int, str], used: Set[int]
) -> tuple[int, list[int]] | None:
    """Return the first code and the widths to state; None when those of the face are others."""
    own = _glyph_widths(face)
    if any(code not in codes or codes[code] not in own for code in used):
        return None
    first, stated = font.get("/FirstChar"), font.get("/Widths")
    if isinstance(first, int) and isinstance(stated, pikepdf.Array):
        said = [float(width) for width in stated.as_list()]
        for code in used:
            at = code - first
            if not 0 <= at < len(said) or abs(said[at] - own[codes[code]]) > WIDTH:
                return None
        return first, [round(width) for width in said]
    if any(codes[code] == "Euro" for code in used):
        return None  # not in the fonts as they once were: viewers give it one width or another
    low, high = (min(used), max(used)) if used else (32, 32)
    return low, [round(own.get(codes.get(code, ""), 0)) for code in range(low, high + 1)]


def _fit_in(
    pdf: pikepdf.Pdf,
    font: pikepdf.Object,
    face: str,
    widths: tuple[int, list[int]],
    programs: dict[str, pikepdf.Object],
) -> None:
    """Put the face into a font."""
    made = _font(face)
    if face not in programs:
        programs[face] = pdf.make_stream(made.buffer)
        programs[face]["/Subtype"] = pikepdf.Name.Type1C
    first, numbers = widths
    box = (made.bbox.x0, made.bbox.y0, made.bbox.x1, made.bbox.y1)
    flags = 4 if face in _SINGLE.values() else 32
    flags |= (1 if made.is_monospaced else 0) | (2 if made.is_serif else 0)
    font["/Subtype"] = pikepdf.Name.Type1
    font["/FirstChar"], font["/LastChar"] = first, first + len(numbers) - 1
    font["/Widths"] = pikepdf.Array(numbers)
    font["/FontDescriptor"] = pdf.make_indirect(
        pikepdf.Dictionary(
            Type=pikepdf.Name.FontDescriptor,
            FontName=font["/BaseFont"],
            Flags=flags | (64 if made.is_italic else 0),
            FontBBox=pikepdf.Array([round(value * 1000) for value in box]),
            ItalicAngle=-12 if made.is_italic else 0,
            Ascent=round(made.ascender * 1000),
            Descent=round(made.descender * 1000),
            CapHeight=729,
            StemV=140 if made.is_bold else 80,
            FontFile3=programs[face],
        )
    )
    if "/Encoding" not in font and face not in _SINGLE.values():
        names = [pikepdf.Name("/" + name) for _, name in sorted(_base("").items())]
        font["/Encoding"] = pikepdf.Dictionary(
            Type=pikepdf.Name.Encoding, Differences=pikepdf.Array([32, *names])
        )
