"""Decode the strings of a content stream to Unicode, font by font."""

import re
import unicodedata
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Name

from woo_redact.verify.wordset import words

UNKNOWN = "\ufffd"
_GLYPHS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "space": " ", "hyphen": "-", "period": ".",
    "comma": ",", "at": "@", "underscore": "_", "slash": "/", "colon": ":", "parenleft": "(",
    "parenright": ")", "quotesingle": "'", "quoteright": "\u2019", "plus": "+", "ampersand": "&",
    "fi": "fi", "fl": "fl", "ff": "ff", "ffi": "ffi", "ffl": "ffl", "germandbls": "\u00df",
    "ae": "\u00e6", "AE": "\u00c6", "oe": "\u0153", "OE": "\u0152", "oslash": "\u00f8",
    "Oslash": "\u00d8", "ij": "ij", "IJ": "IJ",
}  # fmt: skip
_ACCENTS = words("grave acute circumflex tilde dieresis ring cedilla caron macron breve ogonek")
_RANGE = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]+)>\s*(<[0-9A-Fa-f\s]*>|\[[^\]]*\])")
_PAIR = re.compile(rb"<([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")
_MOST = 70_000
"""No font has more codes; a broken map may claim so."""


@dataclass(frozen=True, slots=True)
class Codec:
    """How the codes of one font become text: bytes per code, and the text of each code."""

    width: int
    table: dict[int, str] = field(repr=False)

    def decode(self, data: bytes) -> str:
        """Return the text of a string operand; a code without a meaning becomes U+FFFD."""
        if self.width == 1:
            return "".join(self.table.get(code, UNKNOWN) for code in data)
        return "".join(
            self.table.get(int.from_bytes(data[at : at + self.width]), UNKNOWN)
            for at in range(0, len(data), self.width)
        )


_LATIN = {code: bytes([code]).decode("cp1252", "replace") for code in range(256)}
PLAIN = Codec(1, _LATIN)
"""For strings without a known font."""


def codec_of(font: pikepdf.Object) -> Codec:
    """Return how a font dictionary's codes are read.

    ToUnicode (ISO 32000-2, 9.10.3) goes first; without it a simple font is read by its
    Differences over WinAnsi, and a composite font cannot be read.
    """
    composite = font.get("/Subtype") == Name.Type0
    table = {} if composite else dict(_LATIN)
    encoding = font.get("/Encoding")
    if isinstance(encoding, pikepdf.Dictionary):
        code = 0
        for entry in encoding.get("/Differences", []):
            if isinstance(entry, pikepdf.Name):
                table[code] = glyph_text(str(entry)[1:])
                code += 1
            else:
                code = int(entry)
    width = 2 if composite else 1
    to_unicode = font.get("/ToUnicode")
    if isinstance(to_unicode, pikepdf.Stream):
        found = to_unicode_table(to_unicode.read_bytes())
        table |= found
    return Codec(width, table)


def glyph_text(name: str) -> str:
    """Return the text of a glyph name, as far as a comparison without accents needs it."""
    base = name.partition(".")[0]
    if len(base) == 1 or base in _GLYPHS:
        return _GLYPHS.get(base, base)
    if re.fullmatch(r"uni[0-9A-F]{4}|u[0-9A-F]{4,6}", base):
        code = int(base.removeprefix("uni").removeprefix("u"), 16)
        return chr(code) if code < 0x110000 else UNKNOWN
    if base[1:] in _ACCENTS:
        return base[0]
    if "_" in base:
        return "".join(glyph_text(part) for part in base.split("_"))
    try:
        return unicodedata.lookup(base)
    except KeyError:
        return UNKNOWN


def to_unicode_table(cmap: bytes) -> dict[int, str]:
    """Return code -> text from a ToUnicode CMap."""
    table: dict[int, str] = {}
    for section in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _PAIR.findall(section):
            table[_number(code)] = _text(text)
    for section in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, target in _RANGE.findall(section):
            first, last = _number(low), min(_number(high), _number(low) + _MOST)
            if target.startswith(b"["):
                for code, text in zip(range(first, last + 1), _HEX.findall(target), strict=False):
                    table[code] = _text(text)
                continue
            start = _text(target.strip(b"<>"))
            for code in range(first, last + 1):
                if not start:
                    break
                point = ord(start[-1]) + code - first
                table[code] = start[:-1] + (chr(point) if point < 0x110000 else UNKNOWN)
    return table


def _number(digits: bytes) -> int:
    return int(b"".join(digits.split()) or b"0", 16)


def _text(digits: bytes) -> str:
    packed = b"".join(digits.split())
    raw = bytes.fromhex((packed + b"0" * (len(packed) % 2)).decode("ascii"))
    return raw.decode("utf-16-be" if len(raw) > 1 else "latin-1", "replace")
