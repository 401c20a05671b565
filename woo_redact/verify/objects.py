"""Walk all objects of a file with pikepdf, reachable or not, and take out every text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from woo_redact.verify.decode import byte_readings
from woo_redact.verify.fonts import glyph_text
from woo_redact.verify.fontwords import font_name_words
from woo_redact.verify.wordset import words

Id = tuple[int, int]

_OPAQUE_KEYS = words(
    """
    /FontFile /FontFile2 /FontFile3 /ToUnicode /CIDToGIDMap /CIDSet /DestOutputProfile
    """
)
_FONT_NAMES = words(
    """
    /BaseFont /FontName /FontFamily /CMapName /Registry /Ordering
    """
)
"""Names of fonts: "Georgia" is no person here, but "Georgia de Wit" is."""
_SPELLING = words("/Differences /CharSet")
"""Lists of glyphs, one for each letter: together they may spell a name."""
_PROFILES = words("/DestOutputProfile")
_NOT_TEXT = words(
    """
    /Contents /O /U /OE /UE /Perms
    """
)
"""Strings that are bytes: hashes, keys, signature values. /Contents is text all the same outside
signatures, so it is only left out there."""
_LANGUAGE = re.compile(r"\x1b[a-zA-Z]{2,4}\x1b")
"""The language of what follows, within a text string (ISO 32000-2, 7.9.2.2)."""
_DEEPEST = 200
_IN_FONT = "in de naam of tekens van een lettertype"


@dataclass(frozen=True, slots=True)
class Said:
    """A text found in an object: where (Dutch, for a lawyer) and what."""

    where: str
    text: str = field(repr=False)
    name: bool = False
    """A name or address: capitals say nothing."""
    glued: bool = False
    """An address or a mark in the content: what is sought may stand within a longer word."""


@dataclass(slots=True)
class Walk:
    """What a walk over all objects found."""

    said: list[Said] = field(default_factory=list, repr=False)
    streams: list[Stream] = field(default_factory=list, repr=False)
    spelled: list[Said] = field(default_factory=list, repr=False)
    """Letters that follow one another in a table: a name may begin and end anywhere in them."""
    maps: set[Id] = field(default_factory=set)
    """The streams of `opaque` that are character maps."""
    profiles: set[Id] = field(default_factory=set)
    """The streams of `opaque` that are colour profiles."""
    opaque: set[Id] = field(default_factory=set)
    """Streams that hold no text: font programs, maps, colour profiles."""
    objects: int = 0


_WHERE = {
    "/Title": "in een titel of bladwijzer",
    "/URI": "in een koppeling",
    "/ActualText": "in de tekst voor schermlezers",
    "/Alt": "in de tekst voor schermlezers",
    "/E": "in de tekst voor schermlezers",
    "/T": "in een veld- of labelnaam",
    "/TU": "in een formulierveld",
    "/V": "in een formulierveld",
    "/DV": "in een formulierveld",
    "/Contents": "in een annotatie",
    "/RC": "in een annotatie",
    "/JS": "in een script",
    "/Author": "in de metadata",
    "/Subject": "in de metadata",
    "/Keywords": "in de metadata",
    "/UF": "in een bestandsnaam",
    "/F": "in een bestandsnaam",
    "/P": "in een paginalabel",
}


def walk(pdf: pikepdf.Pdf) -> Walk:
    """Return the texts and streams of every object in the cross-reference table, and trailer."""
    found = Walk()
    for thing in pdf.objects:
        found.objects += 1
        found.said += _within(thing, "", found, 0)
    for key, value in pdf.trailer.items():
        if not value.is_indirect if isinstance(value, Object) else True:
            found.said += _of_key(key, value, pdf.trailer, found, 0)
    return found


def dictionaries(thing: object, depth: int = 0) -> Iterator[Object]:
    """Yield the dictionaries directly within an object, itself included."""
    if depth > _DEEPEST:
        raise pikepdf.PdfError("nested too deeply")
    if isinstance(thing, Stream):
        thing = thing.stream_dict
    if isinstance(thing, Dictionary):
        yield thing
        values: Iterable[object] = thing.values()
    elif isinstance(thing, Array):
        values = thing
    else:
        return
    for value in values:
        if isinstance(value, Dictionary | Array) and not value.is_indirect:
            yield from dictionaries(value, depth + 1)


def _within(thing: object, key: str, found: Walk, depth: int) -> Iterator[Said]:
    if depth > _DEEPEST:
        raise pikepdf.PdfError("nested too deeply")
    if isinstance(thing, Stream):
        found.streams.append(thing)
        thing = thing.stream_dict
    if isinstance(thing, pikepdf.String):
        for text in string_texts(bytes(thing)):
            link = key == "/URI"
            yield Said(_WHERE.get(key, "in een tekst in het bestand"), text, link, link)
    elif isinstance(thing, Name):
        yield Said("in een naam binnen het bestand", str(thing)[1:], name=True)
    elif isinstance(thing, Array):
        if len(thing) == 2 and thing[0] == Name.ICCBased and isinstance(thing[1], Stream):
            found.opaque.add(thing[1].objgen)
            found.profiles.add(thing[1].objgen)
        if key in _SPELLING:
            names = (glyph_text(str(one)[1:]) for one in thing if isinstance(one, Name))
            found.spelled.append(Said(_IN_FONT, "".join(names)))
        for value in thing:
            if not (isinstance(value, Object) and value.is_indirect):
                yield from _within(value, key, found, depth + 1)
    elif isinstance(thing, Dictionary):
        for name, value in thing.items():
            yield Said("in een naam binnen het bestand", name[1:], name=True)
            yield from _of_key(name, value, thing, found, depth)


def _of_key(key: str, value: object, owner: Dictionary, found: Walk, depth: int) -> Iterator[Said]:
    if key in _OPAQUE_KEYS and isinstance(value, Stream):
        found.opaque.add(value.objgen)
        if key == "/ToUnicode":
            found.maps.add(value.objgen)
        if key in _PROFILES:
            found.profiles.add(value.objgen)
    if isinstance(value, Object) and value.is_indirect:
        return
    if key in _FONT_NAMES:
        text = str(value).removeprefix("/")
        yield Said(_IN_FONT, font_name_words(text), name=True)
        return
    if key == "/CharSet" and isinstance(value, pikepdf.String):
        letters = "".join(glyph_text(name) for name in str(value).split("/"))
        found.spelled.append(Said(_IN_FONT, letters))
        return
    if key in _NOT_TEXT and (key != "/Contents" or "/ByteRange" in owner):
        return
    if key == "/ID" and isinstance(value, Array):
        return
    yield from _within(value, key, found, depth + 1)


def string_texts(raw: bytes) -> set[str]:
    """Return every reading of a PDF string that makes sense."""
    if raw.startswith((b"\xfe\xff", b"\xff\xfe")):
        return {_LANGUAGE.sub("", raw.decode("utf-16", "replace"))}
    if raw.startswith(b"\xef\xbb\xbf"):
        return {_LANGUAGE.sub("", raw[3:].decode("utf-8", "replace"))}
    return {raw.decode("pdfdoc", "replace")} | byte_readings(raw)


def data_texts(raw: bytes) -> set[str]:
    """Return the readings of a decoded stream that may be text: XML, script, plain text."""
    if raw[:2] in (b"\xfe\xff", b"\xff\xfe") or raw[:64].count(b"\0") > 16:
        return {raw.decode("utf-16", "replace"), *byte_readings(raw)}
    return {raw.decode("utf-8", "replace")}


def unreferenced(pdf: pikepdf.Pdf) -> Iterator[Object]:
    """Yield the objects that hold something and that nothing refers to."""
    reached: set[tuple[int, int]] = set()
    waiting: list[object] = list(pdf.trailer.values())
    while waiting:
        thing = waiting.pop()
        if not isinstance(thing, Object):
            continue
        if thing.is_indirect:
            if thing.objgen in reached:
                continue
            reached.add(thing.objgen)
        if isinstance(thing, Stream):
            thing = thing.stream_dict
        if isinstance(thing, Dictionary):
            waiting += thing.values()
        elif isinstance(thing, Array):
            waiting += list(thing)
    for thing in pdf.objects:
        if not isinstance(thing, Dictionary | Stream | Array | pikepdf.String):
            continue
        kind = thing.get("/Type") if isinstance(thing, Dictionary | Stream) else None
        if thing.objgen in reached or kind in (Name.XRef, Name.ObjStm):
            continue
        if isinstance(thing, Dictionary) and "/Linearized" in thing:
            continue
        if isinstance(thing, Stream) and pdf.is_linearized and "/S" in thing:
            continue  # the hint stream of a linearised file
        yield thing
