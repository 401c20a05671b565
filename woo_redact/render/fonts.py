"""How far each character code of a font moves the pen, read from the PDF and nothing else."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import pikepdf
import pymupdf

HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
CODESPACE = re.compile(rb"begincodespacerange(.*?)endcodespacerange", re.S)
CID_RANGE = re.compile(rb"begincidrange(.*?)endcidrange", re.S)
CID_CHAR = re.compile(rb"begincidchar(.*?)endcidchar", re.S)
ENTRY = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*(?:<([0-9A-Fa-f\s]+)>\s*)?(\d+)")

FAMILIES = {
    "helvetica": ("he", "helv"),
    "arial": ("he", "helv"),
    "arialmt": ("he", "helv"),
    "times": ("ti", "tiro"),
    "timesnewroman": ("ti", "tiro"),
    "timesnewromanps": ("ti", "tiro"),
    "timesnewromanpsmt": ("ti", "tiro"),
    "courier": ("co", "cour"),
    "couriernew": ("co", "cour"),
    "couriernewps": ("co", "cour"),
    "couriernewpsmt": ("co", "cour"),
}
"""The standard 14 and their usual other names: MuPDF's prefix and name of the regular face."""
UNUSED = (0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D)
"""Codes that mean nothing in cp1252: in WinAnsiEncoding they show a bullet (ISO 32000-1, D.2)."""
MIDDLE = 0.25
"""Height of the line through the middle of small letters, in em above the base line."""


class UnknownFont(Exception):
    """Say that a font gives no way to tell where its glyphs stand."""


@dataclass(frozen=True, slots=True)
class Font:
    """Widths by code, in text space units (1 = the font size); codes are `size` bytes long."""

    widths: Mapping[int, float]
    default: float
    ranges: tuple[tuple[int, int, int], ...] = ((1, 0, 0xFF),)
    """Code space: number of bytes, first, last."""
    composite: bool = False
    vertical: bool = False
    middle: float = MIDDLE
    cids: Mapping[int, int] | None = field(default=None, repr=False)
    exact: bool = True
    """Whether widths are whole thousandths of the size or viewers differ in how they read them."""

    def codes(self, data: bytes) -> Iterator[tuple[int, bytes]]:
        """Yield every character code in a string, with its bytes."""
        if not self.composite:
            for code in data:
                yield code, bytes((code,))
            return
        at = 0
        while at < len(data):
            for length, first, last in self.ranges:
                code = int.from_bytes(data[at : at + length])
                if at + length <= len(data) and first <= code <= last:
                    break
            else:
                length = min(self.ranges[0][0], len(data) - at)
                code = int.from_bytes(data[at : at + length])
            yield code, data[at : at + length]
            at += length

    def advance(self, code: int) -> float:
        """Return how far a code moves the pen along the line, for font size 1."""
        if self.cids is not None:
            code = self.cids.get(code, 0)
        return self.widths.get(code, self.default)


def read_font(font: pikepdf.Object) -> Font:
    """Read code lengths and widths of a font dictionary.

    Raises UnknownFont when they cannot be known from the file (a predefined CJK encoding, a font
    without widths that is not one of the standard 14). Source: ISO 32000-1, 9.6-9.7, 9.2.4.
    """
    kind = str(font.get("/Subtype"))
    try:
        if kind == "/Type0":
            return _composite(font)
        return _type3(font) if kind == "/Type3" else _simple(font)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise UnknownFont from error


def _simple(font: pikepdf.Object) -> Font:
    descriptor = font.get("/FontDescriptor")
    missing = 0.0
    if descriptor is not None:
        missing = float(descriptor.get("/MissingWidth", 0)) / 1000
    if "/Widths" in font:
        first = int(font.get("/FirstChar", 0))
        widths = {first + at: float(w) / 1000 for at, w in enumerate(font["/Widths"].as_list())}
        return Font(widths, missing)
    name = str(font.get("/BaseFont", "")).lstrip("/").split("+")[-1]
    return Font(_standard(name, _encoding(font)), missing)


def _encoding(font: pikepdf.Object) -> tuple[tuple[int, int], ...]:
    """Return pairs of code and Unicode value for a simple font without widths."""
    encoding = font.get("/Encoding")
    base, differences = encoding, None
    if isinstance(encoding, pikepdf.Dictionary):
        base, differences = encoding.get("/BaseEncoding"), encoding.get("/Differences")
    codec = "mac-roman" if base is not None and str(base) == "/MacRomanEncoding" else "cp1252"
    table = {code: ord(bytes((code,)).decode(codec, "replace")) for code in range(32, 256)}
    if codec == "cp1252":
        table |= dict.fromkeys(UNUSED, ord("\N{BULLET}"))
    code = 0
    for item in differences.as_list() if differences is not None else ():
        if isinstance(item, pikepdf.Name):
            table[code] = pymupdf.glyph_name_to_unicode(str(item)[1:])
            code += 1
        else:
            code = int(item)
    return tuple(table.items())


@lru_cache(maxsize=64)
def _standard(name: str, encoding: tuple[tuple[int, int], ...]) -> Mapping[int, float]:
    """Return the widths of one of the standard 14 fonts."""
    plain, _, style = name.replace(",", "-").partition("-")
    family = FAMILIES.get(plain.lower().replace(" ", ""))
    if plain in ("Symbol", "ZapfDingbats"):
        short = "symb" if plain == "Symbol" else "zadb"
    elif family is None:
        raise UnknownFont
    else:
        bold = "bold" in style.lower()
        slant = re.search("ital|obli", style.lower()) is not None
        face = {(True, True): "bi", (True, False): "bo", (False, True): "it"}.get((bold, slant))
        short = family[0] + face if face else family[1]
    metrics = pymupdf.Font(short)
    return {code: metrics.glyph_advance(value) for code, value in encoding}


def _type3(font: pikepdf.Object) -> Font:
    a, _, _, d, *_ = (float(number) for number in font["/FontMatrix"].as_list())
    first = int(font.get("/FirstChar", 0))
    widths = {first + at: float(w) * a for at, w in enumerate(font["/Widths"].as_list())}
    box = [float(number) for number in font["/FontBBox"].as_list()]
    middle = (box[1] + box[3]) / 2 * d if box[3] != box[1] else MIDDLE
    return Font(widths, 0.0, middle=middle, exact=False)


def _composite(font: pikepdf.Object) -> Font:
    below = font["/DescendantFonts"][0]
    encoding = font["/Encoding"]
    ranges: tuple[tuple[int, int, int], ...] = ((2, 0, 0xFFFF),)
    cids: Mapping[int, int] | None = None
    if isinstance(encoding, pikepdf.Stream):
        ranges, cids = _cmap(encoding)
        vertical = int(encoding.get("/WMode", 0)) == 1
    elif str(encoding) in ("/Identity-H", "/Identity-V"):
        vertical = str(encoding).endswith("V")
    else:
        raise UnknownFont
    if vertical:
        default = float(below.get("/DW2", [880, -1000])[1]) / 1000
        return Font(_w2(below.get("/W2")), default, ranges, True, True, 0.0, cids)
    default = float(below.get("/DW", 1000)) / 1000
    return Font(_w(below.get("/W")), default, ranges, True, False, MIDDLE, cids)


def _w(array: pikepdf.Object | None) -> dict[int, float]:
    """Read /W: `first [w w ...]` and `first last w`."""
    widths: dict[int, float] = {}
    items = iter(array.as_list() if array is not None else ())
    for first in items:
        second = next(items)
        if isinstance(second, pikepdf.Array):
            for at, width in enumerate(second.as_list()):
                widths[int(first) + at] = float(width) / 1000
        else:
            width = float(next(items)) / 1000
            for cid in range(int(first), min(int(second), 0xFFFF) + 1):
                widths[cid] = width
    return widths


def _w2(array: pikepdf.Object | None) -> dict[int, float]:
    """Read the vertical advances of /W2: `first [w vx vy ...]` and `first last w vx vy`."""
    widths: dict[int, float] = {}
    items = iter(array.as_list() if array is not None else ())
    for first in items:
        second = next(items)
        if isinstance(second, pikepdf.Array):
            for at, width in enumerate(second.as_list()[::3]):
                widths[int(first) + at] = float(width) / 1000
        else:
            width = float(next(items)) / 1000
            next(items), next(items)
            for cid in range(int(first), min(int(second), 0xFFFF) + 1):
                widths[cid] = width
    return widths


def _cmap(stream: pikepdf.Stream) -> tuple[tuple[tuple[int, int, int], ...], dict[int, int]]:
    """Read an embedded CMap: its code space and code -> CID."""
    if "/UseCMap" in stream:
        raise UnknownFont
    data = stream.read_bytes()
    ranges: list[tuple[int, int, int]] = []
    for part in CODESPACE.findall(data):
        ends = [re.sub(rb"\s", b"", end) for end in HEX.findall(part)]
        for low, high in zip(ends[::2], ends[1::2], strict=True):
            ranges.append((len(low) // 2, int(low, 16), int(high, 16)))
    cids: dict[int, int] = {}
    for part in CID_RANGE.findall(data):
        for low, high, cid in ENTRY.findall(part):
            start, stop = int(low, 16), int(high, 16)
            for code in range(start, min(stop, start + 0xFFFF) + 1):
                cids[code] = int(cid) + code - start
    for part in CID_CHAR.findall(data):
        for low, _, cid in ENTRY.findall(part):
            cids[int(low, 16)] = int(cid)
    if not ranges:
        raise UnknownFont
    return tuple(sorted(ranges)), cids
