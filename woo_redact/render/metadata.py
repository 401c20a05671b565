"""What the result says of itself: language, title, producer, and the standards it meets.

Everything is written anew; of the old metadata only the language, the claims, and a title that can
be read on the pages play a part. Info and XMP say the same, without a date: two runs give the same
bytes, and neither PDF/A-2 nor PDF/UA-1 asks for one.
"""

import re
from dataclasses import dataclass
from xml.sax.saxutils import escape

import pikepdf

from woo_redact import __version__
from woo_redact.render.navigation import Readable
from woo_redact.render.secrets import Secrets

NO_TITLE = "Document zonder titel"
LANGUAGE = "nl-NL"
PRODUCER = f"woo-redact {__version__}"
LONGEST_TITLE = 250
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}")
_CLAIM = re.compile(
    rb"(pdfaid|pdfuaid):(part|conformance)\s*(?:>\s*(\w+)\s*<|=\s*[\"'](\w+)[\"'])", re.I
)


@dataclass(frozen=True, slots=True)
class Claims:
    """Which standards a file says it meets: "2a", "2b", "2u" of PDF/A, and PDF/UA-1."""

    archive: str | None = None
    accessible: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Return the standards as they are written: "PDF/A-2a", "PDF/UA-1"."""
        archive = (f"PDF/A-{self.archive}",) if self.archive else ()
        return (*archive, *(("PDF/UA-1",) if self.accessible else ()))


def _read_claims(pdf: pikepdf.Pdf) -> Claims:
    """Return what the XMP metadata of a file claims; nothing when it cannot be read."""
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return Claims()
    try:
        data = stream.read_bytes()
    except pikepdf.PdfError:
        return Claims()
    if data[:2] in (b"\xfe\xff", b"\xff\xfe"):
        data = data.decode("utf-16", "replace").encode()
    said = {
        (match[1].lower(), match[2].lower()): (match[3] or match[4]).decode().lower()
        for match in _CLAIM.finditer(data)
    }
    part = said.get((b"pdfaid", b"part"))
    level = said.get((b"pdfaid", b"conformance"), "")
    known = part in ("1", "2", "3") and level in ("a", "b", "u")
    return Claims(f"{part}{level}" if known else None, said.get((b"pdfuaid", b"part")) == "1")


@dataclass(frozen=True, slots=True)
class About:
    """What the source said of itself."""

    title: str
    language: str
    claims: Claims

    @staticmethod
    def of(pdf: pikepdf.Pdf) -> "About":
        """Read what a file says of itself."""
        info = pdf.trailer.get("/Info")
        title = info.get("/Title") if isinstance(info, pikepdf.Dictionary) else None
        language = pdf.Root.get("/Lang")
        said = str(language) if isinstance(language, pikepdf.String) else ""
        return About(
            " ".join(str(title).split()) if isinstance(title, pikepdf.String) else "",
            said if _LANGUAGE.fullmatch(said) else LANGUAGE,
            _read_claims(pdf),
        )

    def describe(
        self,
        pdf: pikepdf.Pdf,
        shown: str | None,
        readable: Readable,
        claims: Claims,
        secrets: Secrets,
    ) -> None:
        """Write document properties, XMP and what a viewer shows of them.

        `shown` is the title as the pages show it. That of the old properties is only taken when it
        can be read in the document word for word.
        """
        title = " ".join((shown or "").split())
        if not title and readable.says(self.title) and readable.shows(self.title):
            title = self.title
        if not title or secrets.without(title) != title or len(title) > LONGEST_TITLE:
            title = NO_TITLE
        language = LANGUAGE if secrets.held_in(self.language) else self.language
        root = pdf.Root
        root["/Lang"] = pikepdf.String(language)
        preferences = root.get("/ViewerPreferences")
        if not isinstance(preferences, pikepdf.Dictionary):
            preferences = root["/ViewerPreferences"] = pikepdf.Dictionary()
        preferences["/DisplayDocTitle"] = True
        info = pikepdf.Dictionary(Title=pikepdf.String(title), Producer=pikepdf.String(PRODUCER))
        pdf.trailer["/Info"] = pdf.make_indirect(info)
        metadata = pdf.make_stream(_xmp(title, language, claims).encode())
        metadata["/Type"], metadata["/Subtype"] = pikepdf.Name.Metadata, pikepdf.Name.XML
        root["/Metadata"] = metadata


def _xmp(title: str, language: str, claims: Claims) -> str:
    """Return the XMP packet (ISO 16684-1; PDF/A: ISO 19005-2, 6.6; PDF/UA: ISO 14289-1, 5)."""
    lines = [
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">'
        f"{_text(title)}</rdf:li></rdf:Alt></dc:title>",
        f"<dc:language><rdf:Bag><rdf:li>{_text(language)}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Producer>{_text(PRODUCER)}</pdf:Producer>",
    ]
    if claims.archive:
        lines.append(f"<pdfaid:part>{claims.archive[0]}</pdfaid:part>")
        lines.append(f"<pdfaid:conformance>{claims.archive[1].upper()}</pdfaid:conformance>")
    if claims.accessible:
        lines.append("<pdfuaid:part>1</pdfuaid:part>")
        if claims.archive:
            lines.append(_UA_SCHEMA)
    inner = "\n".join(lines)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">\n'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/"'
        ' xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"'
        ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'
        ' xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
        ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
        ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">\n'
        f"{inner}\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n"
        '<?xpacket end="r"?>'
    )


_UA_SCHEMA = """<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>"""
"""PDF/A knows no fields of PDF/UA unless they are explained (ISO 19005-2, 6.6.2.3)."""


def _text(text: str) -> str:
    return escape("".join(char for char in text if char.isprintable()))
