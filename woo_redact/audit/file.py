"""Find what a published file holds beside its pages."""

import re
from collections.abc import Iterator
from contextlib import suppress
from urllib.parse import unquote

import pikepdf
from pikepdf import Dictionary, Name, Object, Stream

from woo_redact.audit.flaw import Flaw
from woo_redact.verify.objects import dictionaries, string_texts, unreferenced
from woo_redact.verify.rawbytes import Layout, layout, unlisted

_NOTES = frozenset(
    ("/Text", "/Popup", "/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Caret", "/Ink")
)
_PROPERTIES = {
    "/Author": "auteur",
    "/Manager": "manager",
    "/LastSavedBy": "laatst opgeslagen door",
    "/LastModifiedBy": "laatst gewijzigd door",
}
_XMP = re.compile(
    rb"<(dc:creator|pdf:Author|xmp:Author|photoshop:AuthorsPosition|cp:lastModifiedBy)[^>]*>"
    rb"(.*?)</\1>|\b(pdf:Author|xmp:Author)=\"([^\"]+)\"",
    re.DOTALL,
)
_TAG = re.compile(rb"<[^>]*>")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TELEPHONE = re.compile(r"(?:tel|sms|callto):([+\d() .-]{8,})", re.IGNORECASE)
_TEXT = re.compile(rb"\((?:[^()\\]|\\.)*\)\s*(?:Tj|')|\[[^\]]*\]\s*TJ")
_HIDDEN = 2 | 32


def flaws(data: bytes, pdf: pikepdf.Pdf, readable: str) -> Iterator[Flaw]:
    """Yield the flaws of a file; `readable` is the text of its pages."""
    yield from _properties(pdf)
    yield from _attachments(pdf)
    yield from _layers(pdf)
    for number, page in enumerate(pdf.pages, start=1):
        yield from _annotations(page, number)
    yield from _addresses(pdf, "".join(readable.split()).casefold())
    yield from _revisions(pdf, layout(data))
    yield from _loose(pdf)


def _properties(pdf: pikepdf.Pdf) -> Iterator[Flaw]:
    info = pdf.trailer.get("/Info")
    for key, name in _PROPERTIES.items() if isinstance(info, Dictionary) else ():
        value = info.get(key)
        if isinstance(value, pikepdf.String) and str(value).strip():
            yield Flaw("auteur", detail=name, text=str(value))
    for thing in pdf.objects:
        if isinstance(thing, Stream) and thing.get("/Type") == Name.Metadata:
            packet = thing.read_bytes()
            if packet[:2] in (b"\xfe\xff", b"\xff\xfe"):
                packet = packet.decode("utf-16", "replace").encode()
            for match in _XMP.finditer(packet):
                told = _TAG.sub(b" ", match[2] or match[4] or b"").decode("utf-8", "replace")
                if told.strip():
                    yield Flaw("auteur", detail="XMP", text=" ".join(told.split()))


def _attachments(pdf: pikepdf.Pdf) -> Iterator[Flaw]:
    for thing in pdf.objects:
        if isinstance(thing, Dictionary) and "/EF" in thing:
            yield Flaw("bijlage", text=str(thing.get("/UF", thing.get("/F", ""))))
    if "/Collection" in pdf.Root:
        yield Flaw("bijlage", detail="portfolio")


def _layers(pdf: pikepdf.Pdf) -> Iterator[Flaw]:
    layers = pdf.Root.get("/OCProperties")
    shown = layers.get("/D") if isinstance(layers, Dictionary) else None
    if not isinstance(shown, Dictionary):
        return
    hidden = list(shown.get("/OFF") or ())
    if shown.get("/BaseState") == Name.OFF:
        on = {one.objgen for one in shown.get("/ON") or () if isinstance(one, Object)}
        hidden = [one for one in layers.get("/OCGs") or () if one.objgen not in on]
    for layer in hidden:
        name = str(layer.get("/Name", "")) if isinstance(layer, Dictionary) else ""
        yield Flaw("verborgen_laag", text=name)


def _annotations(page: pikepdf.Page, number: int) -> Iterator[Flaw]:
    for annotation in page.obj.get("/Annots") or ():
        if not isinstance(annotation, Dictionary):
            continue
        subtype, text = str(annotation.get("/Subtype")), str(annotation.get("/Contents", ""))
        flags = annotation.get("/F", 0)
        unseen = isinstance(flags, int) and bool(flags & _HIDDEN)
        if subtype == "/Redact":
            yield Flaw("lakmarkering", number, text=text)
        elif subtype == "/Widget":
            value = annotation.get("/V", annotation.get("/DV"))
            if unseen and isinstance(value, pikepdf.String) and str(value).strip():
                yield Flaw("verborgen_veld", number, text=str(value))
        elif (subtype in _NOTES or unseen) and text.strip():
            yield Flaw("opmerking", number, text=text)


def _addresses(pdf: pikepdf.Pdf, readable: str) -> Iterator[Flaw]:
    told: set[str] = set()
    for thing in pdf.objects:
        for part in dictionaries(thing):
            for key in ("/URI", "/Title", "/Dest"):
                value = part.get(key)
                if not isinstance(value, pikepdf.String):
                    continue
                text = unquote(unquote(str(value)))
                found = [mail[0] for mail in _MAIL.finditer(text)]
                found += [number[1] for number in _TELEPHONE.finditer(text)]
                for one in found:
                    if one.casefold() in told or _is_readable(one, readable):
                        continue
                    told.add(one.casefold())
                    where = "koppeling" if key == "/URI" else "bladwijzer of titel"
                    yield Flaw("adres_in_koppeling", detail=where, text=one)


def _is_readable(address: str, readable: str) -> bool:
    if "@" in address:
        return address.casefold() in readable
    digits = "".join(char for char in address if char.isdigit())[-8:]
    return digits in "".join(char for char in readable if char.isalnum())


def _revisions(pdf: pikepdf.Pdf, shape: Layout) -> Iterator[Flaw]:
    ends = 2 if pdf.is_linearized else 1
    if shape.starts > ends or ("/Prev" in pdf.trailer and ends == 1):
        yield Flaw("oudere_versie")
        return
    listed = (
        (number, generation, entry.offset)
        for (number, generation), entry in pdf.get_xref_table().items()
        if entry.type == 1
    )
    if unlisted(shape, listed):
        yield Flaw("los_object", detail="buiten de inhoudsopgave van het bestand")


def _loose(pdf: pikepdf.Pdf) -> Iterator[Flaw]:
    """Yield a flaw for every object with text that nothing refers to."""
    for thing in unreferenced(pdf):
        text = _text_in(thing)
        if text:
            yield Flaw("los_object", text=text)


def _text_in(thing: object) -> str:
    """Return the words of an object: its strings, or what its content shows."""
    found: list[str] = []
    for part in dictionaries(thing):
        for _, value in part.items():
            if isinstance(value, pikepdf.String):
                found += [text for text in string_texts(bytes(value)) if text.strip()]
    if isinstance(thing, pikepdf.String):
        found += [text for text in string_texts(bytes(thing)) if text.strip()]
    if isinstance(thing, Stream):
        with suppress(pikepdf.PdfError):
            found += [raw.decode("latin-1") for raw in _TEXT.findall(thing.read_bytes())]
    return " ".join(found)
