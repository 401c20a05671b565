"""Leaks beside the pages: objects, metadata, attachments, revisions, bytes."""

import zlib
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, String

from tests import parts
from tests.verify import papers
from tests.verify.leaks import (
    HIDDEN,
    LEAKS,
    NOWHERE,
    Spoil,
    editing,
    leak,
)
from tests.verify.papers import SECRET, Case


def _annotated(**entries: object) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: papers.annotation(pdf, **entries)


def _link(uri: bytes) -> Callable[[pikepdf.Pdf], None]:
    action = Dictionary(S=Name.URI, URI=String(uri.decode("latin-1")))
    return _annotated(Subtype=Name.Link, A=action)


def _bookmark(pdf: pikepdf.Pdf) -> None:
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem(f"Gesprek met {SECRET}", 0))


def _info(key: str, value: str) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: pdf.docinfo.__setitem__(key, value)


def xmp(inner: str) -> Callable[[pikepdf.Pdf], None]:
    packet = (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</rdf:Description></rdf:RDF>'
        '</x:xmpmeta><?xpacket end="w"?>'
    )

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.Metadata = pdf.make_stream(
            packet.encode(), Type=Name.Metadata, Subtype=Name("/XML")
        )

    return change


def _tagged(**entries: object) -> Callable[[pikepdf.Pdf], None]:
    def change(pdf: pikepdf.Pdf) -> None:
        element = pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Span, **entries))
        pdf.Root.StructTreeRoot = pdf.make_indirect(
            Dictionary(Type=Name.StructTreeRoot, K=Array([element]))
        )

    return change


def _attached(data: bytes) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: pdf.attachments.__setitem__("bijlage.txt", data)


def _orphan(thing: Callable[[pikepdf.Pdf], pikepdf.Object]) -> Spoil:
    """Add an object nothing refers to, by an incremental write that keeps it in the table."""

    def spoil(case: Case) -> Case:
        out = BytesIO()
        with pikepdf.open(BytesIO(case.redacted)) as pdf:
            made = pdf.make_indirect(thing(pdf))
            pdf.Root.Keep = made
            pdf.save(out, object_stream_mode=pikepdf.ObjectStreamMode.disable)
        data = out.getvalue()
        at = data.index(b"/Keep ")
        end = data.index(b"R", at) + 1
        return replace(case, redacted=data[:at] + b" " * (end - at) + data[end:])

    return spoil


editing(NOWHERE, "annotation", _annotated(Subtype=Name.Text, Contents=String(SECRET)))
editing(
    NOWHERE,
    "utf16_string",
    _annotated(Subtype=Name.Link, Contents=String(b"\xfe\xff" + SECRET.encode("utf-16-be"))),
)
editing(
    NOWHERE,
    "utf16_without_mark",
    _annotated(Subtype=Name.Link, NM=String(SECRET.encode("utf-16-le"))),
)
editing(HIDDEN, "note_without_secret", _annotated(Subtype=Name.Text, Contents=String("Let op")))
editing(NOWHERE, "link", _link(b"mailto:marieke.zandvliet@example.nl"))
editing(NOWHERE, "percent_link", _link(b"https://x.nl/?q=Marieke%20%5aandvliet"))
editing(NOWHERE, "telephone_link", _link(b"tel:+31624681357"))
editing(NOWHERE, "bookmark", _bookmark)
editing(NOWHERE, "info_author", _info("/Author", SECRET))
editing(NOWHERE, "info_title", _info("/Title", f"Nota {SECRET}"))
editing(HIDDEN, "info_other_author", _info("/Author", "Iemand Anders"))
editing(HIDDEN, "info_custom_key", _info("/LastSavedBy", "Iemand Anders"))
editing(NOWHERE, "xmp", xmp(f"<dc:title>{SECRET}</dc:title>"))
editing(NOWHERE, "xmp_entities", xmp("<dc:title>Marieke&#x20;&#90;andvliet</dc:title>"))
editing(HIDDEN, "xmp_creator", xmp("<dc:creator>Iemand Anders</dc:creator>"))
editing(NOWHERE, "actual_text", _tagged(ActualText=String(f"Door {SECRET} gemaakt")))
editing(NOWHERE, "alt_text", _tagged(Alt=String(f"Foto van {SECRET}")))
editing(NOWHERE, "expansion", _tagged(E=String(SECRET)))
editing(NOWHERE, "structure_title", _tagged(T=String(SECRET)))
editing(NOWHERE, "attachment", _attached(f"cc {SECRET}".encode()))
editing(HIDDEN, "attachment_without_secret", _attached(b"niets bijzonders"))
editing(NOWHERE, "attached_pdf", _attached(papers.document()))
editing(
    NOWHERE,
    "name_object",
    lambda pdf: parts.resources(pdf, "/Properties").__setitem__("/Marieke Zandvliet", Dictionary()),
)
editing(
    NOWHERE,
    "page_label",
    lambda pdf: pdf.Root.__setitem__(
        "/PageLabels", Dictionary(Nums=Array([0, Dictionary(P=String(SECRET))]))
    ),
)
editing(
    NOWHERE,
    "named_destination",
    lambda pdf: pdf.Root.__setitem__(
        "/Names",
        Dictionary(Dests=Dictionary(Names=Array([String(SECRET), Array([pdf.pages[0].obj])]))),
    ),
)
editing(
    NOWHERE,
    "form_default",
    lambda pdf: pdf.Root.__setitem__(
        "/AcroForm",
        Dictionary(Fields=Array([pdf.make_indirect(Dictionary(FT=Name.Tx, DV=String(SECRET)))])),
    ),
)
editing(
    NOWHERE,
    "javascript",
    lambda pdf: pdf.Root.__setitem__(
        "/OpenAction", Dictionary(S=Name.JavaScript, JS=String(f"alert('{SECRET}')"))
    ),
)
editing(
    HIDDEN,
    "javascript_without_secret",
    lambda pdf: pdf.Root.__setitem__(
        "/OpenAction", Dictionary(S=Name.JavaScript, JS=String("app.beep()"))
    ),
)
editing(
    NOWHERE,
    "piece_info",
    lambda pdf: pdf.pages[0].obj.__setitem__(
        "/PieceInfo", Dictionary(App=Dictionary(Private=String(SECRET)))
    ),
)
editing(
    HIDDEN,
    "piece_info_without_secret",
    lambda pdf: pdf.pages[0].obj.__setitem__("/PieceInfo", Dictionary(App=Dictionary())),
)
editing(
    HIDDEN,
    "thumbnail",
    lambda pdf: pdf.pages[0].obj.__setitem__(
        "/Thumb",
        pdf.make_stream(
            b"\0" * 12,
            Subtype=Name.Image,
            Width=2,
            Height=2,
            BitsPerComponent=8,
            ColorSpace=Name.DeviceRGB,
        ),
    ),
)
editing(
    HIDDEN,
    "hidden_layer",
    lambda pdf: pdf.Root.__setitem__(
        "/OCProperties",
        Dictionary(
            OCGs=Array([group := pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))]),
            D=Dictionary(OFF=Array([group])),
        ),
    ),
)
editing(
    HIDDEN,
    "signature",
    lambda pdf: pdf.Root.__setitem__(
        "/Keep", Dictionary(Type=Name.Sig, ByteRange=Array([0, 1, 2, 3]), Contents=String("x"))
    ),
)
editing(
    HIDDEN,
    "private_trailer_key",
    lambda pdf: pdf.trailer.__setitem__("/Maker", Dictionary(Versie=1)),
)
editing(
    HIDDEN,
    "launch_action",
    _annotated(Subtype=Name.Link, A=Dictionary(S=Name.Launch, F=String("x.exe"))),
)
LEAKS["orphan_string"] = (NOWHERE, _orphan(lambda pdf: Array([String(SECRET)])))
LEAKS["orphan_object"] = (HIDDEN, _orphan(lambda pdf: Dictionary(Oud=String("niets"))))
LEAKS["orphan_stream"] = (
    NOWHERE,
    _orphan(lambda pdf: pdf.make_stream(b"BT /F1 11 Tf [(Marie)3(ke Zandvliet)] TJ ET")),
)


@leak(NOWHERE)
def old_revision(case: Case) -> Case:
    """Redact by an incremental save: the first revision stays in front."""
    with pymupdf.open(stream=case.original, filetype="pdf") as pdf:
        return replace(case, redacted=case.original + _update(pdf, case))


def _update(pdf: pymupdf.Document, case: Case) -> bytes:
    """Return an incremental update that replaces the page's content."""
    with pikepdf.open(BytesIO(case.redacted)) as done:
        page = done.pages[0]
        page.contents_coalesce()
        stream = page.obj.Contents.read_bytes()
    number = int(pdf.xref_get_key(pdf[0].xref, "Contents")[1].split()[0])
    base = len(case.original)
    body = b"%d 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (
        number,
        len(stream),
        stream,
    )
    start = case.original.rindex(b"startxref")
    previous = int(case.original[start + 9 :].split()[0])
    root = pdf.pdf_catalog()
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size %d/Root %d 0 R/Prev %d>>\n" % (
        number,
        base,
        pdf.xref_length(),
        root,
        previous,
    )
    return body + table + b"startxref\n%d\n%%%%EOF\n" % (base + len(body))


@leak(HIDDEN)
def old_revision_is_hidden_content(case: Case) -> Case:
    return old_revision(case)


@leak(NOWHERE)
def bytes_after_the_end(case: Case) -> Case:
    return replace(case, redacted=case.redacted + f"\n% {SECRET}\n".encode())


@leak(HIDDEN)
def harmless_bytes_after_the_end(case: Case) -> Case:
    return replace(case, redacted=case.redacted + b"\nPK\x03\x04")


@leak(NOWHERE)
def object_outside_the_table(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    extra = f"\n99 0 obj\n({SECRET})\nendobj\n".encode()
    return replace(case, redacted=case.redacted[:at] + extra + case.redacted[at:])


@leak(NOWHERE)
def compressed_object_outside_the_table(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    packed = zlib.compress(f"BT ({SECRET[:8]}) Tj ({SECRET[8:]}) Tj ET".encode())
    extra = b"\n99 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(packed), packed)
    return replace(case, redacted=case.redacted[:at] + extra + case.redacted[at:])


@leak(NOWHERE)
def comment_between_objects(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    comment = f"\n%{SECRET}\n".encode("latin-1")
    return replace(case, redacted=case.redacted[:at] + comment + case.redacted[at:])
