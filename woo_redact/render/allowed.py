"""What a page may consist of, kind by kind: every key that is not listed goes.

Followed from the catalog and the pages with the kind of each object known (ISO 32000-1, the table
of each kind), so that a key is judged by where it stands: /Name says what a layer is called and is
nothing in an image. Where a number or a name belongs, a dictionary, stream or string goes as well.
"""

import re
from collections.abc import Mapping

import pikepdf

LEAF = "leaf"
"""Numbers, names, booleans and arrays of these."""
TEXT = "text"
"""The same, and strings."""
ANY = "any"
"""Cleaned elsewhere: links, bookmarks, structure elements."""

Schema = Mapping[str, str]


def _keys(leaves: str, **kinds: str) -> dict[str, str]:
    found = {f"/{key}": LEAF for key in leaves.split()}
    return found | {f"/{key}": kind for key, kind in kinds.items()}


_FONT = _keys("Type Subtype BaseFont FirstChar LastChar Widths", Encoding="encoding")
_FONT |= _keys("", FontDescriptor="descriptor", ToUnicode="data", DescendantFonts="cid font")
_FONT |= _keys("FontBBox FontMatrix", CharProcs="map data", Resources="resources")
_FORM = _keys("Type Subtype FormType BBox Matrix StructParents StructParent", Group="group")
_FORM |= _keys("", Resources="resources", OC="layer")
_TILES = _keys("PatternType PaintType TilingType XStep YStep Extends")

KINDS: Mapping[str, Schema] = {
    "page": _keys(
        "Type MediaBox CropBox BleedBox TrimBox ArtBox Rotate StructParents Tabs UserUnit",
        Parent=ANY,
        Resources="resources",
        Contents="data",
        Group="group",
        Annots=ANY,
    ),
    "resources": _keys(
        "",
        Font="map font",
        XObject="map object",
        ColorSpace="map space",
        Pattern="map pattern",
        Shading="map shading",
        ExtGState="map state",
        Properties="map property",
    ),
    "font": _FONT,
    "cid font": _keys(
        "Type Subtype BaseFont DW W DW2 W2",
        CIDSystemInfo="cid system",
        FontDescriptor="descriptor",
        CIDToGIDMap="data",
    ),
    "cid system": _keys("Supplement", Registry=TEXT, Ordering=TEXT),
    "encoding": _keys(
        "Type BaseEncoding Differences CMapName WMode",
        CIDSystemInfo="cid system",
        UseCMap="data",
    ),
    "descriptor": _keys(
        "Type FontName FontStretch FontWeight Flags FontBBox ItalicAngle Ascent Descent Leading "
        "CapHeight XHeight StemV StemH AvgWidth MaxWidth MissingWidth",
        Style="style",
        FontFile="font file",
        FontFile2="font file",
        FontFile3="font file",
    ),
    "style": _keys("", Panose=TEXT),
    "font file": _keys("Length1 Length2 Length3 Subtype"),
    "object": _FORM
    | _keys(
        "Width Height BitsPerComponent Intent ImageMask Decode Interpolate SMaskInData Matte",
        ColorSpace="space",
        Mask="object",
        SMask="object",
    ),
    "group": _keys("Type S I K", CS="space"),
    "layer": _keys("Type P", Name=TEXT, OCGs="layer", VE="layer"),
    "property": _keys(
        "MCID Type Subtype Attached BBox P",
        Lang=TEXT,
        ActualText=TEXT,
        Alt=TEXT,
        E=TEXT,
        Name=TEXT,
        OCGs="layer",
        VE="layer",
    ),
    "space": _keys(
        "N Alternate Range WhitePoint BlackPoint Gamma Matrix Subtype",
        Colorants="map space",
        Process="process",
    )
    | _keys("FunctionType Domain Size BitsPerSample Order Encode Decode C0 C1 Bounds")
    | _keys("", Functions="function"),
    "process": _keys("Components", ColorSpace="space"),
    "function": _keys(
        "FunctionType Domain Range Size BitsPerSample Order Encode Decode C0 C1 N Bounds",
        Functions="function",
    ),
    "pattern": _FORM | _TILES | _keys("", Shading="shading", ExtGState="state"),
    "shading": _keys(
        "ShadingType Background BBox AntiAlias Coords Domain Extend Matrix BitsPerCoordinate "
        "BitsPerComponent BitsPerFlag Decode VerticesPerRow",
        ColorSpace="space",
        Function="function",
    ),
    "state": _keys(
        "Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK",
        Font="font",
        TR="function",
        TR2="function",
        SMask="mask",
    ),
    "mask": _keys("Type S BC", G="object", TR="function"),
    "data": {},
    "parameters": _keys(
        "Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows "
        "EndOfBlock BlackIs1 DamagedRowsBeforeError ColorTransform",
        JBIG2Globals="data",
    ),
    "intent": _keys(
        "Type S", OutputConditionIdentifier=TEXT, RegistryName=TEXT, DestOutputProfile="profile"
    ),
    "profile": _keys("N Alternate Range"),
    "tree": _keys("Limits", Nums="tree", Kids="tree") | _keys("Type S St", P=TEXT),
}
STREAM = _keys("Length Filter", DecodeParms="parameters")
"""What any stream has."""
_STRINGS = frozenset((TEXT, "space"))
"""Kinds in which a string belongs: the colours of an Indexed space are one."""
_ADDRESS = re.compile(r"https?://(www\.)?color\.org/?")
_CONDITION = re.compile(r"[\w .,()+/-]{1,60}")


class Keeper:
    """Goes through one document; an object is judged once for each kind it is used as."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._seen: set[tuple[int, int, str]] = set()

    def keep(self, thing: pikepdf.Object, kind: str) -> bool:
        """Take out of thing all that is not allowed; say whether it may be here at all."""
        if kind == ANY:
            return True
        if isinstance(thing, pikepdf.String):
            return kind in _STRINGS
        if not isinstance(thing, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream):
            return True
        if kind in (LEAF, TEXT):
            return isinstance(thing, pikepdf.Array) and all(
                self.keep(one, kind) for one in thing.as_list()
            )
        if thing.objgen != (0, 0):
            if (*thing.objgen, kind) in self._seen:
                return True
            self._seen.add((*thing.objgen, kind))
        if isinstance(thing, pikepdf.Array):
            for at, one in enumerate(thing.as_list()):
                if not self.keep(one, kind):
                    thing[at] = None
            return True
        mapped = kind.removeprefix("map ") if kind.startswith("map ") else None
        schema = {} if mapped is not None else KINDS[kind]
        if isinstance(thing, pikepdf.Stream):
            if mapped is not None:
                return False
            schema = {**STREAM, **schema}
        for key, value in list(thing.items()):
            below = mapped or schema.get(key)
            if below is None or not self.keep(value, below):
                thing[key] = False  # what refers to nothing cannot be deleted as it is
                del thing[key]
        return True


def keep_allowed(pdf: pikepdf.Pdf) -> None:
    """Take everything out of pages, output intents and page labels that does not belong there."""
    keeper = Keeper()
    for page in pdf.pages:
        keeper.keep(page.obj, "page")
    root = pdf.Root
    for key, kind in (("/OutputIntents", "intent"), ("/PageLabels", "tree")):
        if key in root and not keeper.keep(root[key], kind):
            del root[key]
    marked = root.get("/MarkInfo")
    for key, value in list(marked.items()) if isinstance(marked, pikepdf.Dictionary) else ():
        if not isinstance(value, bool):
            del marked[key]
    intents = root.get("/OutputIntents")
    for intent in intents.as_list() if isinstance(intents, pikepdf.Array) else ():
        for key, form in (("/RegistryName", _ADDRESS), ("/OutputConditionIdentifier", _CONDITION)):
            if key in intent and not form.fullmatch(str(intent[key])):
                del intent[key]
