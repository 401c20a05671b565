"""The last net: no string, name or data of the file holds what was redacted.

It knows no kinds of objects, only texts: whatever was forgotten elsewhere is caught here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

from woo_redact.render.allowed import KINDS, STREAM
from woo_redact.render.secrets import Secrets
from woo_redact.render.type1 import rewritten

DEEPEST = 200
_WORDS = """
    Action Alert All Alternate Annot Annots Art Artifact Artboard Auto Base Bead Before Block Bold
    BlockQuote Border Both Bottom Boxed Caption Catalog Center Circle Class ClassMap Code Color
    ColSpan Columns Compatible Contents Copy Count Dash Dashed Dest Dests Display Document Dotted
    Double Embed Emphasis Encrypt End Events Event Extension Field Figure Filespec First Fit Font
    Form Formula Forward Frame Group Grid Head Header Headers Heading Height Hidden Hide Home Icon
    Image Index Info Inline Inset Inside Intent Italic Item Justify Keywords Kids Lang Last Launch
    Layer Layout Left Length Limit Line Linear Link List Luminosity Mark Marked MarkInfo Mask
    Matrix Max Medium Metadata Middle Mode Multiply Name Named Names Next None Normal Note Object
    Open Order Origin Outlines Outset Overlay Owner Page PageLabel PageLabels Pages Paper Parent
    ParentTree Part Pattern Person Placement Plain Point Prev Print Process Producer Quote Range
    Rect Reference Reject Resources Reversed Ridge Right Role RoleMap Roman Root Rotate Row RowSpan
    Ruby Saturation Scope Screen Sect Section Separation Shading Shape Sign Size Solid Span Spot
    Spread Square Stamp Standard Start State Stream Strong Struct StructElem StructTreeRoot Style
    Subtype Summary Suspects Symbol Table Template Text Thread Tint Title Toggle Trans Transparent
    Tree Trailer Trim Type Under Underline Value Version View Viewport Visible Warichu White Width
    Wide Window Wipe XObject XRef Xref Year Zoom Bald Bruce Grace Joy Carter Marker Helvetica Times
    Courier Arial Georgia Verdana Calibri Cambria Candara Corbel Garamond Palatino Lucida Lato
"""
STANDARD = frozenset(
    {f"/{word}" for word in _WORDS.split()} | STREAM.keys() | {k for s in KINDS.values() for k in s}
)
"""Names that PDF itself gives, and fonts: "/Lang" is nobody, and without it no reader speaks."""
_FONT_NAMES = frozenset(("/BaseFont", "/FontName"))
_ESCAPE = re.compile(rb"#([0-9A-Fa-f]{2})")


def sweep(pdf: pikepdf.Pdf, secrets: Secrets) -> None:
    """Replace every secret in the strings, names, keys and data of all objects.

    A name gets the same other name wherever it stands, so that what refers to it still does.
    """
    net = _Net(secrets)
    drawn = _content(pdf)
    for thing in pdf.objects:
        net.go(thing, 0)
        if isinstance(thing, pikepdf.Stream) and thing.objgen not in drawn:
            _data(thing, secrets)


@dataclass(slots=True)
class _Net:
    secrets: Secrets
    _new: dict[str, str] = field(default_factory=dict)

    def go(self, thing: pikepdf.Object, depth: int) -> None:
        """Go through one object and all that lies directly in it."""
        if depth > DEEPEST:
            return
        for key, value in _members(thing):
            new = self._value(key, value, depth)
            named = self._name(key) if isinstance(key, str) else key
            if named != key:
                del thing[key]
                thing[named] = new
            elif new is not value:
                thing[key] = new

    def _value(self, key: str | int, value: object, depth: int) -> Any:
        if isinstance(value, pikepdf.String):
            said = self.secrets.without(str(value))
            return value if said == str(value) else pikepdf.String(said)
        if isinstance(value, pikepdf.Name):
            said = _spelled(value)
            new = self._name(said, font=key in _FONT_NAMES)
            return value if new == said else pikepdf.Name(new)
        if isinstance(value, pikepdf.Array | pikepdf.Dictionary) and value.objgen == (0, 0):
            self.go(value, depth + 1)
        return value

    def _name(self, name: str, *, font: bool = False) -> str:
        if name in STANDARD or len(name) < 5 or not self.secrets.hinted_in(name[1:]):
            return name
        if name not in self._new:
            style = ""
            if font:  # viewers take another font for what is not embedded by what its name tells
                style = "".join(f"-{part}" for part in _STYLES if part.lower() in name.lower())
            self._new[name] = f"/Gelakt{len(self._new) + 1}{style}"
        return self._new[name]


_STYLES = ("Bold", "Italic", "Oblique")


def _content(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Return the streams that draw: what they show was judged glyph by glyph."""
    found: set[tuple[int, int]] = set()
    for page in pdf.pages:
        contents = page.obj.get("/Contents")
        parts = contents.as_list() if isinstance(contents, pikepdf.Array) else [contents]
        found |= {part.objgen for part in parts if isinstance(part, pikepdf.Stream)}
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and not {"/BBox", "/Width"}.isdisjoint(thing.keys()):
            found.add(thing.objgen)
        elif isinstance(thing, pikepdf.Dictionary) and "/CharProcs" in thing:
            glyphs = thing["/CharProcs"]
            if isinstance(glyphs, pikepdf.Dictionary):
                found |= {glyph.objgen for _, glyph in glyphs.items()}
    return found


def _data(stream: pikepdf.Stream, secrets: Secrets) -> None:
    """Overwrite secrets in the data of a stream that is no picture: fonts, profiles, CMaps."""
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:
        return
    new = rewritten(secrets.blanked(data), secrets.blanked)
    if new != data:
        stream.write(new)


def _members(thing: pikepdf.Object) -> Iterator[tuple[str | int, object]]:
    if isinstance(thing, pikepdf.Array):
        yield from enumerate(thing.as_list())
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        yield from list(thing.items())


def _spelled(name: pikepdf.Name) -> str:
    """Return what a name says; its bytes need not be UTF-8 (ISO 32000-1, 7.3.5)."""
    try:
        return str(name)
    except UnicodeDecodeError:
        said = _ESCAPE.sub(lambda found: bytes.fromhex(found[1].decode()), name.unparse())
        return said.decode("latin-1")
