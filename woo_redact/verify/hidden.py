"""Check that the file holds nothing a reader of its pages does not see."""

import re
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Stream

from woo_redact.verify.carriers import surplus
from woo_redact.verify.content import Content
from woo_redact.verify.objects import dictionaries, unreferenced
from woo_redact.verify.rawbytes import Layout, unlisted
from woo_redact.verify.wordset import words

_INFO = words(
    """
    /Title /Producer /Creator /CreationDate /ModDate /Trapped
    """
)
_TRAILER = words(
    """
    /Size /Root /Info /ID /Prev /XRefStm /Type /W /Index /Filter /DecodeParms /Length
    """
)
_ROOT = {
    "/AcroForm": "Er is een formulier in het bestand.",
    "/AF": "Er zijn bijlagen aan het document gehecht.",
    "/Collection": "Het bestand is een portfolio met bijlagen.",
    "/Perms": "Er zijn handtekeningrechten in het bestand.",
    "/DSS": "Er zijn handtekeninggegevens in het bestand.",
    "/Threads": "Er zijn artikeldraden in het bestand.",
    "/SpiderInfo": "Er zijn webherkomstgegevens in het bestand.",
    "/Legal": "Er is een juridische verklaring in het bestand.",
    "/Requirements": "Het bestand stelt eisen aan het leesprogramma.",
}
_ANYWHERE = {
    "/PieceInfo": "Er zijn programma-eigen gegevens (PieceInfo) in het bestand.",
    "/Thumb": "Er zijn paginaminiaturen in het bestand.",
    "/JS": "Er is JavaScript in het bestand.",
    "/AA": "Er zijn automatische acties in het bestand.",
    "/EmbeddedFiles": "Er zijn bijlagen in het bestand.",
    "/EF": "Er zijn bijlagen in het bestand.",
    "/XFA": "Er is een XFA-formulier in het bestand.",
    "/ByteRange": "Er is een digitale handtekening in het bestand.",
    "/JavaScript": "Er is JavaScript in het bestand.",
}
MOST_SURPLUS = 16
"""Bytes behind the last row of an image that a careless program may leave."""
_SAFE_ACTIONS = frozenset(("/GoTo", "/URI", "/Named"))
_XMP = re.compile(rb"<(?!/|\?|!)([A-Za-z0-9]+):([A-Za-z0-9_\-]+)|\s([A-Za-z0-9]+):([A-Za-z]\w*)=")
_XMP_SPACES = frozenset(("x", "rdf", "xml", "xmlns", "pdfaid", "pdfuaid", "pdfaExtension"))
_XMP_SPACES |= {"pdfaSchema", "pdfaProperty", "pdfaField", "pdfaType"}
_XMP_KEYS = words(
    """
    dc:title dc:language dc:format pdf:Producer pdf:PDFVersion pdf:Trapped xmp:CreateDate
    xmp:ModifyDate xmp:MetadataDate xmp:CreatorTool xmpMM:DocumentID xmpMM:InstanceID
    xmpMM:VersionID xmpMM:RenditionClass
    """
)


def problems(pdf: pikepdf.Pdf, shape: Layout, contents: Sequence[Content]) -> Iterator[str]:
    """Yield a Dutch problem for everything hidden in the file."""
    yield from _trailer(pdf)
    yield from _info(pdf)
    yield from _revisions(pdf, shape)
    yield from _root(pdf)
    yield from _objects(pdf)
    for number, page in enumerate(pdf.pages, start=1):
        yield from _annotations(page, number)
    yield from _orphans(pdf)
    drawn = set().union(*(content.images_drawn for content in contents))
    listed = set().union(*(content.images_listed for content in contents))
    if listed - drawn:
        yield f"Er zijn {len(listed - drawn)} afbeelding(en) die op geen pagina worden getoond."


def _trailer(pdf: pikepdf.Pdf) -> Iterator[str]:
    extra = set(pdf.trailer.keys()) - _TRAILER
    if extra:
        yield f"De staart van het bestand bevat {len(extra)} onbekende sleutel(s)."


def _info(pdf: pikepdf.Pdf) -> Iterator[str]:
    info = pdf.trailer.get("/Info")
    keys = set(info.keys()) - _INFO if isinstance(info, Dictionary) else set()
    if keys:
        yield f"De documenteigenschappen bevatten {len(keys)} veld(en) die er niet horen (auteur)."


def _revisions(pdf: pikepdf.Pdf, shape: Layout) -> Iterator[str]:
    ends = 2 if pdf.is_linearized else 1
    if shape.ends > ends or shape.starts > ends or ("/Prev" in pdf.trailer and ends == 1):
        yield "Het bestand bevat oudere versies van zichzelf."
    if shape.ends == 0 or shape.tail.strip(b"\r\n \t\0"):
        yield "Na het einde van het bestand staan nog gegevens."
    listed = (
        (number, generation, entry.offset)
        for (number, generation), entry in pdf.get_xref_table().items()
        if entry.type == 1
    )
    loose = unlisted(shape, listed)
    if loose:
        yield f"Het bestand bevat {loose} object(en) buiten zijn inhoudsopgave."


def _root(pdf: pikepdf.Pdf) -> Iterator[str]:
    for key, sentence in _ROOT.items():
        if key in pdf.Root:
            yield sentence
    opening = pdf.Root.get("/OpenAction")
    if isinstance(opening, Dictionary) and str(opening.get("/S")) != "/GoTo":
        yield "Het bestand voert bij het openen een actie uit."
    layers = pdf.Root.get("/OCProperties")
    if isinstance(layers, Dictionary):
        settings = [layers.get("/D"), *(layers.get("/Configs") or ())]
        if any(_hides(one) for one in settings if isinstance(one, Dictionary)):
            yield "Er zijn lagen die standaard of naar keuze verborgen zijn."


def _hides(settings: Object) -> bool:
    hidden = settings.get("/OFF")
    return bool(isinstance(hidden, Array) and len(hidden)) or settings.get(
        "/BaseState", Name.ON
    ) not in (Name.ON, Name.Unchanged)


def _objects(pdf: pikepdf.Pdf) -> Iterator[str]:
    found: set[str] = set()
    for thing in pdf.objects:
        for part in dictionaries(thing):
            found |= {sentence for key, sentence in _ANYWHERE.items() if key in part}
            if part.get("/Type") == Name.Metadata and isinstance(thing, Stream):
                found |= set(_xmp(thing.read_bytes()))
            if part.get("/Subtype") == Name.Image and _shows_less(thing):
                found.add("Een afbeelding bevat meer dan zij laat zien.")
            action = part.get("/A")
            if isinstance(action, Dictionary) and isinstance(action.get("/S"), Name):
                found |= set(_action(action))
    yield from sorted(found)


def _shows_less(image: object) -> bool:
    """Say whether an image holds data behind its last row."""
    return isinstance(image, Stream) and any(
        len(extra.strip(b"\r\n\0")) > MOST_SURPLUS for extra in surplus(image)
    )


def _action(action: Object) -> Iterator[str]:
    if str(action.get("/S")) not in _SAFE_ACTIONS or "/Next" in action:
        yield "Een koppeling voert een andere actie uit dan naar een adres of plaats gaan."


def _xmp(data: bytes) -> Iterator[str]:
    if data[:2] in (b"\xfe\xff", b"\xff\xfe") or b"\0" in data[:64]:
        data = data.decode("utf-16", "replace").encode("utf-8", "replace")
    keys = set()
    for tag in _XMP.finditer(data):
        space, name = (tag[1] or tag[3]).decode(), (tag[2] or tag[4]).decode()
        if space not in _XMP_SPACES:
            keys.add(f"{space}:{name}")
    if keys - _XMP_KEYS:
        yield (
            f"De XMP-metadata bevat {len(keys - _XMP_KEYS)} veld(en) die er niet horen "
            "(auteur, geschiedenis)."
        )


def _annotations(page: pikepdf.Page, number: int) -> Iterator[str]:
    others = [
        annotation
        for annotation in page.obj.get("/Annots") or ()
        if not isinstance(annotation, Dictionary) or annotation.get("/Subtype") != Name.Link
    ]
    if others:
        yield f"Pagina {number}: er staan {len(others)} annotatie(s) of formuliervelden op."


def _orphans(pdf: pikepdf.Pdf) -> Iterator[str]:
    """Yield a problem for objects that nothing refers to: a reader never meets them."""
    loose = sum(1 for _ in unreferenced(pdf))
    if loose:
        yield f"Het bestand bevat {loose} object(en) waar niets naar verwijst."
