"""Say whether the text of a file can be read aloud: what levels u and a of PDF/A-2 ask on top of b.

ISO 19005-2, 6.2.11.7 (every character has a meaning) and 6.7 (a structure of known elements).
"""

import re

import pikepdf

STANDARD = frozenset(
    ("/Document", "/Part", "/Art", "/Sect", "/Div", "/BlockQuote", "/Caption", "/TOC", "/TOCI")
    + ("/Index", "/NonStruct", "/Private", "/P", "/H", "/H1", "/H2", "/H3", "/H4", "/H5", "/H6")
    + ("/L", "/LI", "/Lbl", "/LBody", "/Table", "/TR", "/TH", "/TD", "/THead", "/TBody", "/TFoot")
    + ("/Span", "/Quote", "/Note", "/Reference", "/BibEntry", "/Code", "/Link", "/Annot")
    + ("/Ruby", "/RB", "/RT", "/RP", "/Warichu", "/WT", "/WP", "/Figure", "/Formula", "/Form")
)
"""Standard structure types (ISO 32000-1, 14.8.4)."""
_ENCODINGS = ("/WinAnsiEncoding", "/MacRomanEncoding", "/MacExpertEncoding")
_KNOWN_GLYPH = re.compile(r"/(?!g\d|glyph|cid|G\d|\.notdef)[A-Za-z]{1,20}\d?$|/uni[0-9A-F]{4}$")
MOST = 1_000_000


def unspeakable(pdf: pikepdf.Pdf, *, structured: bool) -> str | None:
    """Return in Dutch why the text cannot be read aloud for certain, None when it can."""
    for thing in pdf.objects:
        if (
            isinstance(thing, pikepdf.Dictionary)
            and str(thing.get("/Type", "")) == "/Font"
            and not str(thing.get("/Subtype", "")).startswith("/CIDFont")
            and not _has_meaning(thing)
        ):
            return "van een lettertype is niet vastgelegd welke tekens het toont"
    if structured and not _known_elements(pdf):
        return "de opbouw gebruikt codes (tags) zonder vaste betekenis"
    return None


def _has_meaning(font: pikepdf.Object) -> bool:
    """Say whether the characters of a font have a Unicode value."""
    if isinstance(font.get("/ToUnicode"), pikepdf.Stream):
        return True
    encoding = font.get("/Encoding")
    if isinstance(encoding, pikepdf.Name):
        return str(encoding) in _ENCODINGS and str(font.get("/Subtype")) != "/Type0"
    if isinstance(encoding, pikepdf.Dictionary) and str(font.get("/Subtype")) != "/Type3":
        codes = encoding.get("/Differences") or ()
        return all(isinstance(one, int) or _KNOWN_GLYPH.match(str(one)) for one in codes)
    return False


def _known_elements(pdf: pikepdf.Pdf) -> bool:
    """Say whether every element has a standard type, by its name or through the role map."""
    root = pdf.Root.get("/StructTreeRoot")
    if not isinstance(root, pikepdf.Dictionary):
        return False
    roles = {key: str(value) for key, value in dict(root.get("/RoleMap") or {}).items()}
    waiting: list[object] = [root.get("/K")]
    seen: set[tuple[int, int]] = set()
    looked = 0
    while waiting:
        thing = waiting.pop()
        looked += 1
        if looked > MOST:
            return False
        if isinstance(thing, pikepdf.Array):
            waiting += thing.as_list()
        elif isinstance(thing, pikepdf.Dictionary):
            if thing.is_indirect:
                if thing.objgen in seen:
                    continue
                seen.add(thing.objgen)
            if "/S" in thing:
                kind = str(thing["/S"])
                for _ in range(20):
                    if kind in STANDARD or kind not in roles:
                        break
                    kind = roles[kind]
                if kind not in STANDARD:
                    return False
            waiting.append(thing.get("/K"))
    return True
