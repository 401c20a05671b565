"""Files redacted badly, each in another way that was seen in practice, built in code."""

from collections.abc import Callable
from io import BytesIO

import pymupdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image, ImageDraw
from reportlab.lib.colors import black
from reportlab.pdfgen import canvas

from tests.leaks.paper import (
    SECRET,
    add,
    annotation,
    base,
    drawn,
    image,
    open_pdf,
    place,
    saved,
    sheet,
    show,
)
from tests.leaks.paper import lines as paper_lines
from tests.parts import form, resources

BAR, WHITE, OCR, PICTURE = (
    "tekst_onder_balk",
    "tekst_onder_vlak",
    "ocr_onder_balk",
    "beeld_onder_balk",
)
BAD: dict[str, tuple[str, Callable[[], bytes]]] = {}
"""By name: the kind of flaw an audit must find, and what makes the file."""
AT = (158, 736, 104, 15)
"""x, y, width and height of a bar over the name on the base paper, in PDF user space."""
RECT = pymupdf.Rect(158, 842 - 751, 262, 842 - 736)


def bad(kind: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register a way to redact badly under its function's name."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        BAD[make.__name__] = (kind, make)
        return make

    return register


def drawing(kind: str, name: str, content: bytes) -> None:
    """Register a bar that this content draws over the base paper."""
    BAD[name] = (kind, lambda: sheet(paper_lines() + content))


_BAR = b"%d %d %d %d re f" % AT
drawing(BAR, "black_rectangle", b"0 g " + _BAR)
drawing(BAR, "grey_rectangle", b"0.6 g " + _BAR)
drawing(BAR, "red_rectangle", b"1 0 0 rg " + _BAR)
drawing(BAR, "rectangle_with_border", b"0 g 0 G 2 w %d %d %d %d re B" % AT)
drawing(BAR, "four_lines", b"0 g 158 736 m 262 736 l 262 751 l 158 751 l h f")
drawing(BAR, "round_corners", b"0 g 160 736 m 260 736 l 262 738 262 749 260 751 c 160 751 l "
        b"158 749 158 738 160 736 c f")  # fmt: skip
drawing(BAR, "thick_line", b"0 G 15 w 158 743.5 m 262 743.5 l S")
drawing(BAR, "dashes_that_touch", b"0 G 15 w [5 0.01] 0 d 158 743.5 m 262 743.5 l S")
drawing(BAR, "rectangle_with_label", b"0 g " + _BAR + b" 1 g " + show("5.1.2e", 200, 740, 7))
drawing(BAR, "rectangle_for_each_word", b"0 g 158 736 40 15 re f 200 736 62 15 re f")
drawing(BAR, "turned_coordinates", b"q 0 1 -1 0 0 0 cm 0 g 736 -262 15 104 re f Q")
drawing(WHITE, "white_rectangle", b"1 g " + _BAR)
drawing("onzichtbare_tekst", "white_letters", b"1 g " + show("Geheim advies", 72, 500))
drawing("onzichtbare_tekst", "no_ink", b"3 Tr " + show("Geheim advies van de minister", 72, 500))
drawing("buiten_pagina", "moved_off_the_page", show("Geheim advies", 72, -200))
drawing(BAR, "black_on_black", b"0 g 60 490 300 30 re f 1 g 70 495 5 5 re f " + b"0 g "
        + show("Geheim advies", 72, 500) + b"60 490 300 30 re f")  # fmt: skip


@bad(BAR)
def opaque_by_transparency() -> bytes:
    with open_pdf(base()) as pdf:
        resources(pdf, "/ExtGState")["/G"] = Dictionary(ca=0.85)
        add(pdf, b"/G gs 0 g " + _BAR)
        return saved(pdf)


@bad(BAR)
def bar_in_a_form() -> bytes:
    with open_pdf(base()) as pdf:
        resources(pdf, "/XObject")["/X"] = form(pdf, b"0 g " + _BAR)
        add(pdf, b"/X Do")
        return saved(pdf)


@bad(BAR)
def picture_of_a_bar() -> bytes:
    with open_pdf(base()) as pdf:
        place(pdf, image(pdf, Image.new("RGB", (8, 2), "black")), "104 0 0 15 158 736")
        return saved(pdf)


@bad(BAR)
def block_glyphs() -> bytes:
    from tests.parts import font_file

    with pymupdf.open(stream=base(), filetype="pdf") as document:
        page = document[0]
        page.insert_font("D", fontfile=font_file())
        page.insert_text((158, 842 - 738), "█" * 12, fontname="D", fontsize=12)
        return bytes(document.tobytes())


def _annotated(change: Callable[[pymupdf.Page], object]) -> bytes:
    with pymupdf.open(stream=base(), filetype="pdf") as document:
        change(document[0])
        return bytes(document.tobytes())


@bad(BAR)
def square_annotation() -> bytes:
    def change(page: pymupdf.Page) -> None:
        made = page.add_rect_annot(RECT)
        made.set_colors(stroke=(0, 0, 0), fill=(0, 0, 0))
        made.update()

    return _annotated(change)


@bad(BAR)
def black_highlight() -> bytes:
    def change(page: pymupdf.Page) -> None:
        made = page.add_highlight_annot(RECT)
        made.set_colors(stroke=(0, 0, 0))
        made.update()

    return _annotated(change)


@bad(BAR)
def free_text_over_it() -> bytes:
    return _annotated(
        lambda page: page.add_freetext_annot(RECT, "gelakt", fill_color=(0, 0, 0), text_color=0)
    )


@bad(BAR)
def ink_over_it() -> bytes:
    def change(page: pymupdf.Page) -> None:
        made = page.add_ink_annot([[(158, 98.5), (262, 98.5)]])
        made.set_border(width=16)
        made.set_colors(stroke=(0, 0, 0))
        made.update()

    return _annotated(change)


@bad("lakmarkering")
def marked_but_not_applied() -> bytes:
    return _annotated(lambda page: page.add_redact_annot(RECT, fill=(0, 0, 0)))


@bad(BAR)
def drawn_by_reportlab() -> bytes:
    out = BytesIO()
    paper = canvas.Canvas(out)
    paper.drawString(72, 700, f"Opgesteld door: {SECRET}, afdeling Beleid")
    paper.setFillColor(black)
    paper.rect(159, 696, 112, 15, fill=1)
    paper.save()
    return out.getvalue()


@bad(BAR)
def turned_page() -> bytes:
    with open_pdf(sheet(paper_lines() + b"0 g " + _BAR)) as pdf:
        pdf.pages[0].obj.Rotate = 90
        pdf.pages[0].obj.CropBox = Array([20, 30, 560, 800])
        return saved(pdf)


def _scan(blacken: bool) -> Image.Image:
    with pymupdf.open(stream=base(), filetype="pdf") as document:
        shown = document[0].get_pixmap(dpi=100, colorspace=pymupdf.csGRAY)
    picture = Image.frombytes("L", (shown.width, shown.height), shown.samples)
    if blacken:
        box = [value * 100 / 72 for value in RECT]
        ImageDraw.Draw(picture).rectangle(box, fill=0)
    return picture


@bad(OCR)
def text_layer_of_a_scan() -> bytes:
    with open_pdf(base()) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"")
        place(pdf, image(pdf, _scan(True)), "595 0 0 842 0 0")
        add(pdf, b"3 Tr " + paper_lines())
        return saved(pdf)


@bad(OCR)
def text_behind_a_scan() -> bytes:
    with open_pdf(base()) as pdf:
        place(pdf, image(pdf, _scan(True)), "595 0 0 842 0 0")
        return saved(pdf)


@bad(PICTURE)
def bar_over_a_scan() -> bytes:
    with open_pdf(base()) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"")
        place(pdf, image(pdf, _scan(False)), "595 0 0 842 0 0")
        add(pdf, b"0 g " + _BAR)
        return saved(pdf)


@bad(PICTURE)
def bar_over_a_picture() -> bytes:
    with open_pdf(base(False)) as pdf:
        place(pdf, image(pdf, drawn(f"Opgesteld door: {SECRET} namens ons")))
        add(pdf, b"0.2 g 150 505 250 44 re f")
        return saved(pdf)


@bad("oudere_versie")
def saved_by_appending() -> bytes:
    from tests.leaks.file_rows import earlier_revision

    return earlier_revision(False)


@bad("los_object")
def old_content_left_behind() -> bytes:
    """Redact and save without cleaning up: the usual default."""
    with pymupdf.open(stream=base(), filetype="pdf") as document:
        document[0].add_redact_annot(RECT, fill=(0, 0, 0))
        document[0].apply_redactions()
        return bytes(document.tobytes())


def beside(kind: str, name: str, change: Callable[..., None]) -> None:
    """Register a flaw beside the pages."""

    def make() -> bytes:
        with open_pdf(base(False)) as pdf:
            change(pdf)
            return saved(pdf)

    BAD[name] = (kind, make)


beside("auteur", "author", lambda pdf: pdf.docinfo.__setitem__("/Author", SECRET))
beside("bijlage", "attachment", lambda pdf: pdf.attachments.__setitem__("b.txt", b"geheim"))
beside("opmerking", "note", lambda pdf: annotation(pdf, "Text", Contents=String("Bel Jorinde")))
beside(
    "adres_in_koppeling",
    "mail_link",
    lambda pdf: annotation(
        pdf, "Link", A=Dictionary(S=Name.URI, URI=String("mailto:j.kwakernaak@minbzk.nl"))
    ),
)
beside(
    "adres_in_koppeling",
    "telephone_link",
    lambda pdf: annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI=String("tel:+31624681357"))),
)
beside(
    "verborgen_veld",
    "hidden_field",
    lambda pdf: annotation(pdf, "Widget", FT=Name.Tx, T=String("a"), V=String(SECRET), F=2),
)
beside(
    "verborgen_laag",
    "hidden_layer",
    lambda pdf: pdf.Root.__setitem__(
        "/OCProperties",
        Dictionary(
            OCGs=Array([group := pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("x")))]),
            D=Dictionary(OFF=Array([group])),
        ),
    ),
)
