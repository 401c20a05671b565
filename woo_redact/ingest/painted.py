"""Find text that the text layer does not tell of: in tiling patterns and Type 3 glyphs.

Both are small pages of their own. What they say can only be read from the picture of the page.
Most patterns are hatches and most Type 3 glyphs are shapes: those need no reading.
"""

import re
from typing import NamedTuple

import pymupdf

from woo_redact.model.document import Rect

_PAINTS = re.compile(rb"(?<![A-Za-z])(?:BT|Do|BI)(?![A-Za-z])")
_SHOWS = re.compile(rb"(?<![A-Za-z])(?:BT|Do)(?![A-Za-z])")
_CURVE = re.compile(rb"\s[cvy]\s")
_MANY = 8
"""So many curves in a pattern may be letters; a dot has four."""
_REFERENCE = re.compile(r"(\d+)\s+\d+\s+R")


class Painted(NamedTuple):
    """What of a document paints text: whether patterns do, and which Type 3 fonts."""

    patterns: bool
    fonts: frozenset[int]
    """Objects of fonts with glyphs that show text or pictures."""


def find_painted(document: pymupdf.Document) -> Painted:
    """Return what paints text in a document."""
    patterns = False
    fonts = set()
    for number in range(1, document.xref_length()):
        if document.xref_get_key(number, "PatternType") == ("int", "1"):
            content = _stream(document, number)
            patterns |= bool(_PAINTS.search(content)) or len(_CURVE.findall(content)) >= _MANY
        kind, procedures = document.xref_get_key(number, "CharProcs")
        if kind == "xref":
            procedures = document.xref_object(int(procedures.split()[0]))
        elif kind != "dict":
            continue
        glyphs = map(int, _REFERENCE.findall(procedures))
        if any(_SHOWS.search(_stream(document, glyph)) for glyph in glyphs):
            fonts.add(number)
    return Painted(patterns, frozenset(fonts))


def may_paint_text(page: pymupdf.Page, painted: Painted) -> bool:
    """Say whether patterns or glyphs may say something on a page that is not in its text."""
    return painted.patterns or any(font[0] in painted.fonts for font in page.get_fonts(full=True))


def painted_glyphs(page: pymupdf.Page, painted: Painted) -> list[Rect]:
    """Return where a page (as displayed) shows glyphs that are text or pictures themselves."""
    names = {f"Type3 ({number} 0 R)" for number in painted.fonts}
    turn = page.rotation_matrix
    return [
        tuple(pymupdf.Rect(char[3]) * turn)
        for span in (page.get_texttrace() if names else ())
        if span["font"] in names
        for char in span["chars"]
    ]


def _stream(document: pymupdf.Document, number: int) -> bytes:
    try:
        return document.xref_stream(number) or b""
    except (RuntimeError, ValueError):  # a damaged stream paints nothing
        return b""
