"""Ways to leak or damage, each as a function that spoils a well redacted case."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import numpy as np
import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.verify import papers
from tests.verify.papers import PHONE, SECRET, Case

Spoil = Callable[[Case], Case]
LEAKS: dict[str, tuple[str, Spoil]] = {}
"""Name of the leak -> the check that must catch it (others may as well), how to make it."""

BENEATH, NOWHERE, REST = "onder de balken", "nergens", "de rest ongemoeid"
HIDDEN, READABLE = "geen verborgen inhoud", "leesbaar"


def leak(check: str) -> Callable[[Spoil], Spoil]:
    """Register a way to leak under its function's name."""

    def register(function: Spoil) -> Spoil:
        LEAKS[function.__name__] = (check, function)
        return function

    return register


def drawing(check: str, name: str, content: bytes) -> None:
    """Register a leak that draws this content; {f} is a Helvetica font."""

    def spoil(case: Case) -> Case:
        def change(pdf: pikepdf.Pdf) -> None:
            papers.add_content(pdf, content.replace(b"{f}", papers.font(pdf).encode()))

        return case.spoiled(change)

    LEAKS[name] = (check, spoil)


def editing(check: str, name: str, change: Callable[[pikepdf.Pdf], None]) -> None:
    """Register a leak that edits the redacted file."""
    LEAKS[name] = (check, lambda case: case.spoiled(change))


# --- text on the page -----------------------------------------------------------------------


@leak(BENEATH)
def covered_text(case: Case) -> Case:
    return replace(case, redacted=papers.burned(case.original, case.redactions, remove=False))


@leak(NOWHERE)
def covered_text_is_found_by_its_words_too(case: Case) -> Case:
    return covered_text(case)


@leak(BENEATH)
def one_letter_left_below_the_bar(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    y = 842 - (box.y0 + box.y1) / 2 - 3

    def change(pdf: pikepdf.Pdf) -> None:
        show = f"BT {papers.font(pdf)} 9 Tf 3 Tr {box.x0 + 40} {y} Td (Z) Tj ET"
        papers.add_content(pdf, show.encode())

    return case.spoiled(change)


@leak(BENEATH)
def semi_transparent_bar(case: Case) -> Case:
    data = papers.burned(case.original, case.redactions, remove=False, alpha=0.9)
    return replace(case, redacted=data)


drawing(NOWHERE, "white_text", b"1 g BT {f} 11 Tf 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(HIDDEN, "white_text_is_hidden_too", b"1 g BT {f} 11 Tf 72 300 Td (geheim plan) Tj ET")
drawing(NOWHERE, "invisible_text", b"BT {f} 11 Tf 3 Tr 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(HIDDEN, "off_page_text", b"BT {f} 11 Tf -400 300 Td (heel ander verhaal) Tj ET")
drawing(NOWHERE, "off_page_name", b"BT {f} 11 Tf 72 -900 Td (Marieke Zandvliet) Tj ET")
drawing(NOWHERE, "tiny_text", b"BT {f} 0.4 Tf 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(NOWHERE, "other_case", b"BT {f} 11 Tf 72 300 Td (MARIEKE ZANDVLIET) Tj ET")
drawing(
    NOWHERE, "hex_string", b"BT {f} 11 Tf 72 300 Td <" + SECRET.encode().hex().encode() + b"> Tj ET"
)
drawing(NOWHERE, "octal_escapes", b"BT {f} 11 Tf 72 300 Td (\\115arieke\\040Zandvliet) Tj ET")
drawing(NOWHERE, "split_tj", b"BT {f} 11 Tf 72 300 Td [(Mar)20(ieke Za)-12(ndv)5(liet)] TJ ET")
drawing(
    NOWHERE,
    "letter_by_letter",
    b"BT {f} 11 Tf 72 300 Td "
    + b" ".join(b"(%c) Tj %d 0 Td" % (c, 3 if c == 32 else 8) for c in SECRET.encode())
    + b" ET",
)
drawing(
    NOWHERE,
    "drawn_backwards",
    b"BT {f} 11 Tf "
    + b" ".join(
        b"1 0 0 1 %d 300 Tm (%c) Tj" % (72 + 8 * n, c)
        for n, c in reversed(list(enumerate(SECRET.encode())))
    )
    + b" ET",
)
drawing(NOWHERE, "letter_spaced", b"BT {f} 11 Tf 9 Tc 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(
    NOWHERE, "over_two_lines", b"BT {f} 11 Tf 13 TL 72 300 Td (Marieke) Tj T* (Zandvliet) Tj ET"
)
drawing(
    NOWHERE, "hyphenated", b"BT {f} 11 Tf 13 TL 72 300 Td (Marieke Zand-) Tj T* (vliet kwam) Tj ET"
)
drawing(NOWHERE, "phone_otherwise", b"BT {f} 11 Tf 72 300 Td (+31 6 2468 1357) Tj ET")
drawing(NOWHERE, "phone_with_dots", b"BT {f} 11 Tf 72 300 Td (06.24.68.13.57) Tj ET")
drawing(NOWHERE, "comment_in_content", b"% Marieke Zandvliet\n")
drawing(NOWHERE, "inline_actual_text", b"/Span <</ActualText (Marieke Zandvliet)>> BDC EMC")
drawing(NOWHERE, "marked_point", b"/X <</Note (Marieke Zandvliet)>> DP")


@leak(NOWHERE)
def second_occurrence_forgotten(case: Case) -> Case:
    one = replace(case.redactions[1], boxes=case.redactions[1].boxes[:1])
    lines = (*papers.LINES, f"Bel {PHONE} voor vragen.")
    data = papers.document(lines)
    redactions = (case.redactions[0], one)
    return replace(case, original=data, redacted=papers.burned(data, redactions))


@leak(NOWHERE)
def ligature(case: Case) -> Case:
    lines = ("Contact: Steffie Griffioen",)
    made = papers.good(lines, "Steffie Griffioen")

    def change(pdf: pikepdf.Pdf) -> None:
        cmap = (
            b"begincmap 1 begincodespacerange <00><FF> endcodespacerange\n"
            b"2 beginbfchar <01> <FB00> <02> <FB03> endbfchar\n"
            b"2 beginbfrange <20> <5A> <0020> <61> <7A> <0061> endbfrange endcmap"
        )
        resources = papers.resources(pdf, "/Font")
        resources["/Fl"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type1,
                BaseFont=Name.Helvetica,
                ToUnicode=pdf.make_stream(cmap),
            )
        )
        papers.add_content(pdf, b"BT /Fl 11 Tf 72 300 Td (Ste\x01ie Gri\x01ioen) Tj ET")

    return made.spoiled(change)


@leak(NOWHERE)
def in_form_xobject(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        show = f"BT {font} 11 Tf 72 300 Td ({SECRET}) Tj ET".encode()
        papers.resources(pdf, "/XObject")["/Fm"] = papers.form(pdf, show)
        papers.add_content(pdf, b"/Fm Do")

    return case.spoiled(change)


@leak(NOWHERE)
def in_form_that_is_never_drawn(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        show = f"BT {font} 11 Tf 72 300 Td ({SECRET}) Tj ET".encode()
        papers.resources(pdf, "/XObject")["/Fm"] = papers.form(pdf, show)

    return case.spoiled(change)


@leak(NOWHERE)
def in_tiling_pattern(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        papers.resources(pdf, "/Pattern")["/P1"] = pdf.make_stream(
            f"BT {font} 8 Tf 5 5 Td ({SECRET}) Tj ET".encode(),
            Type=Name.Pattern,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, 100, 20]),
            XStep=100,
            YStep=20,
            Resources=Dictionary(Font=papers.resources(pdf, "/Font")),
        )

    return case.spoiled(change)


@leak(NOWHERE)
def in_soft_mask_group(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        group = papers.form(pdf, f"BT {font} 8 Tf 5 5 Td ({SECRET}) Tj ET".encode())
        mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)
        papers.resources(pdf, "/ExtGState")["/G1"] = Dictionary(SMask=mask)

    return case.spoiled(change)


@leak(NOWHERE)
def in_type_3_glyph(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        glyph = pdf.make_stream(f"1000 0 d0 BT {font} 1 Tf ({SECRET}) Tj ET".encode())
        papers.resources(pdf, "/Font")["/T3"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type3,
                FontBBox=Array([0, 0, 1, 1]),
                FontMatrix=Array([1, 0, 0, 1, 0, 0]),
                FirstChar=65,
                LastChar=65,
                Widths=Array([1]),
                CharProcs=Dictionary(a=glyph),
                Encoding=Dictionary(Differences=Array([65, Name.a])),
                Resources=Dictionary(Font=Dictionary({font: papers.resources(pdf, "/Font")[font]})),
            )
        )

    return case.spoiled(change)


# --- the rest of the file -------------------------------------------------------------------


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


def _xmp(inner: str) -> Callable[[pikepdf.Pdf], None]:
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
editing(NOWHERE, "xmp", _xmp(f"<dc:title>{SECRET}</dc:title>"))
editing(NOWHERE, "xmp_entities", _xmp("<dc:title>Marieke&#x20;&#90;andvliet</dc:title>"))
editing(HIDDEN, "xmp_creator", _xmp("<dc:creator>Iemand Anders</dc:creator>"))
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
    lambda pdf: papers.resources(pdf, "/Properties").__setitem__(
        "/Marieke Zandvliet", Dictionary()
    ),
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
    import zlib

    at = case.redacted.rindex(b"startxref")
    packed = zlib.compress(f"BT ({SECRET[:8]}) Tj ({SECRET[8:]}) Tj ET".encode())
    extra = b"\n99 0 obj\n<</Length %d>>\nstream\n%s\nendstream\nendobj\n" % (len(packed), packed)
    return replace(case, redacted=case.redacted[:at] + extra + case.redacted[at:])


@leak(NOWHERE)
def comment_between_objects(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    comment = f"\n%{SECRET}\n".encode("latin-1")
    return replace(case, redacted=case.redacted[:at] + comment + case.redacted[at:])


# --- pictures and shapes --------------------------------------------------------------------


def scan_case(*, blanked: bool = True, barred: bool = True, alpha: bool = False) -> Case:
    """Return a page that is one picture; its name blacked in the pixels, or only covered."""
    source = papers.document()
    with pymupdf.open(stream=source, filetype="pdf") as pdf:
        picture = pdf[0].get_pixmap(dpi=200)
        clean = np.frombuffer(picture.samples, np.uint8).reshape(picture.h, picture.w, 3).copy()
    redacted = clean.copy()
    redactions = (papers.redaction(source, SECRET),)
    s = 200 / 72
    for box in redactions[0].boxes:
        rows = slice(int(box.y0 * s), int(box.y1 * s) + 1)
        columns = slice(int(box.x0 * s), int(box.x1 * s) + 1)
        if blanked:
            redacted[rows, columns] = 170
    original, result = picture_page(clean), picture_page(redacted)
    if barred:
        result = papers.burned(result, redactions, remove=False)
    return Case(original, result, redactions, pages=papers.pages_of(original, "ocr"))


def picture_page(samples: np.ndarray) -> bytes:
    """Return a page of A4 that is one picture."""
    buffer = BytesIO()
    Image.fromarray(samples).save(buffer, "PNG")
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.insert_image(page.rect, stream=buffer.getvalue())
        return papers.changed(pdf.tobytes(garbage=4), papers._clean)


@leak(BENEATH)
def image_pixels_under_a_bar(case: Case) -> Case:
    return scan_case(blanked=False)


@leak(HIDDEN)
def old_image_still_listed(case: Case) -> Case:
    before = scan_case()

    def change(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(BytesIO(before.original)) as old:
            image = next(iter(old.pages[0].obj.Resources.XObject.values()))
            papers.resources(pdf, "/XObject")["/Old"] = pdf.copy_foreign(image)

    return before.spoiled(change)


@leak(NOWHERE)
def jpeg_comment(case: Case) -> Case:
    buffer = BytesIO()
    Image.new("RGB", (40, 40), (200, 30, 30)).save(buffer, "JPEG", comment=SECRET)

    def place(data: bytes) -> bytes:
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            pdf[0].insert_image(pymupdf.Rect(300, 500, 340, 540), stream=buffer.getvalue())
            return papers.changed(pdf.tobytes(), papers._clean)

    return replace(case, original=place(case.original), redacted=place(case.redacted))


@leak(BENEATH)
def outlined_letters_under_a_bar(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    x, y = box.x0 + 20, 842 - (box.y0 + box.y1) / 2
    path = f"0 g {x} {y} m " + " ".join(
        f"{x + 2 + n} {y + 3} {x + n} {y - 3} {x + 3 + n} {y} c" for n in range(0, 40, 3)
    )

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        page.obj.Contents = pdf.make_stream(b"q " + path.encode() + b" f Q\n" + before)

    return case.spoiled(change)


# --- damage ---------------------------------------------------------------------------------


@leak(REST)
def neighbour_eaten(case: Case) -> Case:
    wide = [replace_box(r, -3, 3) for r in case.redactions]
    return replace(case, redacted=papers.burned(case.original, tuple(wide)))


def replace_box(one: papers.Redaction, left: float, right: float) -> papers.Redaction:
    """Return the redaction with boxes that begin and end elsewhere."""
    boxes = tuple(replace(b, x0=b.x0 + left, x1=b.x1 + right) for b in one.boxes)
    return replace(one, boxes=boxes)


@leak(REST)
def text_moved(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        data = page.obj.Contents.read_bytes()
        assert b"72 728" in data
        page.obj.Contents = pdf.make_stream(data.replace(b"72 728", b"72.3 728"))

    return case.spoiled(change)


@leak(REST)
def text_added(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        papers.add_content(pdf, f"BT {papers.font(pdf)} 11 Tf 72 200 Td (Extra) Tj ET".encode())

    return case.spoiled(change)


@leak(REST)
def order_changed(case: Case) -> Case:
    lines = ("Eerste regel", "Tweede regel", f"Door {SECRET}")
    made = papers.good(lines, SECRET)
    swapped = papers.from_content(
        b"BT /F1 11 Tf 13.2 TL 1 0 0 1 72 714.8 Tm (Tweede regel) Tj "
        b"1 0 0 1 72 728 Tm (Eerste regel) Tj 1 0 0 1 72 701.6 Tm "
        + f"(Door {SECRET}) Tj ET".encode()
    )
    return replace(made, redacted=papers.burned(swapped, made.redactions))


@leak(REST)
def image_lost(case: Case) -> Case:
    with pymupdf.open(stream=case.original, filetype="pdf") as pdf:
        pdf[0].draw_rect(pymupdf.Rect(300, 500, 340, 540), fill=(0.2, 0.5, 0.8))
        return replace(case, original=pdf.tobytes())


@leak(REST)
def scan_changed_elsewhere(case: Case) -> Case:
    made = scan_case()
    with pymupdf.open(stream=made.redacted, filetype="pdf") as pdf:
        pdf[0].draw_rect(pymupdf.Rect(70, 97, 200, 112), color=None, fill=(1, 1, 1))
        return replace(made, redacted=papers.changed(pdf.tobytes(), papers._clean))


@leak(REST)
def bar_over_neighbouring_line(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        papers.add_content(pdf, b"0.6667 g 72 696 200 14 re f")

    return case.spoiled(change)


@leak(READABLE)
def page_missing(case: Case) -> Case:
    made = papers.good(pages=2)
    return made.spoiled(lambda pdf: pdf.pages.__delitem__(1))


@leak(READABLE)
def page_turned(case: Case) -> Case:
    return case.spoiled(lambda pdf: pdf.pages[0].obj.__setitem__("/Rotate", 90))


@leak(READABLE)
def page_cropped(case: Case) -> Case:
    return case.spoiled(
        lambda pdf: pdf.pages[0].obj.__setitem__("/CropBox", Array([0, 0, 500, 842]))
    )


@leak(READABLE)
def encrypted(case: Case) -> Case:
    return case.spoiled(lambda pdf: None, encryption=pikepdf.Encryption(owner="x", user=""))


@leak(READABLE)
def truncated(case: Case) -> Case:
    return replace(case, redacted=case.redacted[: len(case.redacted) * 2 // 3])


@leak(READABLE)
def empty_file(case: Case) -> Case:
    return replace(case, redacted=b"")


@leak(READABLE)
def not_a_pdf(case: Case) -> Case:
    return replace(case, redacted=b"<html>geen pdf</html>")


@leak(READABLE)
def table_of_objects_broken(case: Case) -> Case:
    at = case.redacted.rindex(b"startxref")
    return replace(case, redacted=case.redacted[:at] + b"startxref\n7\n%%EOF\n")
