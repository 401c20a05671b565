"""Leaks that are no text: words drawn as outlines, part of a picture, shown by a lying font."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageFont

from tests import parts
from tests.verify import papers
from tests.verify.leaks import SEEN, leak
from tests.verify.leaks_picture import picture_page
from tests.verify.papers import PHONE, SECRET, Case

SANS = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"


def on_both(case: Case, change: object) -> Case:
    """Return the case with the same thing on the page before and after."""
    return replace(
        case,
        original=papers.changed(case.original, change),
        redacted=papers.changed(case.redacted, change),
    )


def outlines(text: str, size: float = 14) -> bytes:
    """Return a text as filled vector shapes at (72, 300), as a drawing program writes it."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.insert_text((72, 542), text, fontsize=size, fontname="tiro")
        svg = page.get_svg_image(text_as_path=True)
    with pymupdf.open(stream=svg.encode(), filetype="svg") as drawn:
        paths = drawn.convert_to_pdf()
    with pikepdf.open(BytesIO(paths)) as pdf:
        page = pdf.pages[0]
        page.contents_coalesce()
        return page.obj.Contents.read_bytes()


@leak(SEEN)
def name_drawn_as_outlines(case: Case) -> Case:
    shapes = outlines(f"Contact {SECRET}")
    assert b"Tj" not in shapes
    return on_both(case, lambda pdf: papers.add_content(pdf, b"q " + shapes + b" Q"))


@leak(SEEN)
def small_name_drawn_as_outlines(case: Case) -> Case:
    shapes = outlines(SECRET, 8)
    return on_both(case, lambda pdf: papers.add_content(pdf, b"q " + shapes + b" Q"))


@leak(SEEN)
def number_drawn_as_outlines(case: Case) -> Case:
    shapes = outlines(f"Bel {PHONE} voor vragen")
    return on_both(case, lambda pdf: papers.add_content(pdf, b"q " + shapes + b" Q"))


def picture(text: str, size: int = 34) -> bytes:
    """Return a picture of a text as PNG."""
    image = Image.new("L", (700, 90), 255)
    ImageDraw.Draw(image).text((20, 20), text, fill=0, font=ImageFont.truetype(SANS, size))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    return buffer.getvalue()


def placed(data: bytes, image: bytes) -> bytes:
    """Return the PDF with a picture on its first page."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        pdf[0].insert_image(pymupdf.Rect(72, 500, 322, 532), stream=image)
        return papers.changed(pdf.tobytes(garbage=4), papers._clean)


@leak(SEEN)
def name_in_a_picture(case: Case) -> Case:
    image = picture(f"Notitie van {SECRET}")
    return replace(
        case, original=placed(case.original, image), redacted=placed(case.redacted, image)
    )


@leak(SEEN)
def name_elsewhere_on_a_scan(case: Case) -> Case:
    import numpy as np

    lines = (*papers.LINES, "", f"Met vriendelijke groet, {SECRET}")
    source = papers.document(lines)
    with pymupdf.open(stream=source, filetype="pdf") as pdf:
        taken = pdf[0].get_pixmap(dpi=200)
    clean = np.frombuffer(taken.samples, np.uint8).reshape(taken.h, taken.w, 3).copy()
    one = papers.redaction(source, SECRET)
    one = replace(one, boxes=one.boxes[:1])
    redacted, s = clean.copy(), 200 / 72
    for box in one.boxes:
        redacted[int(box.y0 * s) : int(box.y1 * s) + 1, int(box.x0 * s) : int(box.x1 * s) + 1] = 170
    original = picture_page(clean)
    return Case(original, picture_page(redacted), (one,), pages=papers.pages_of(original, "ocr"))


def _lying(said: str) -> object:
    """Give the page a line of a font that shows one thing and says another."""
    shown = f"Geschreven door {SECRET} te Utrecht"
    cmap = (
        "begincmap 1 begincodespacerange <00><FF> endcodespacerange\n"
        f"{len(set(shown))} beginbfchar\n"
        + "".join(
            f"<{ord(char):02X}> <{ord(said[n % len(said)]):04X}>\n"
            for n, char in enumerate(sorted(set(shown)))
        )
        + "endbfchar endcmap"
    )

    def change(pdf: pikepdf.Pdf) -> None:
        parts.resources(pdf, "/Font")["/Fy"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type1,
                BaseFont=Name("/Times-Roman"),
                Encoding=Name.WinAnsiEncoding,
                ToUnicode=pdf.make_stream(cmap.encode()),
            )
        )
        show = f"BT /Fy 12 Tf 14 TL 72 300 Td ({shown}) Tj T* ({shown[::-1]}) Tj ET"
        papers.add_content(pdf, show.encode())

    return change


@leak(SEEN)
def font_that_shows_other_letters(case: Case) -> Case:
    return on_both(case, _lying("abcdefghijklmnopqrstuvwxyz"))


@leak(SEEN)
def font_whose_letters_mean_nothing(case: Case) -> Case:
    return on_both(case, _lying("\ue010\ue011\ue012\ue013\ue014"))


@leak(SEEN)
def name_in_a_pattern_of_outlines(case: Case) -> Case:
    """The letters are shapes of a form that is drawn."""
    shapes = outlines(SECRET)

    def change(pdf: pikepdf.Pdf) -> None:
        form = pdf.make_stream(
            shapes, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 595, 842])
        )
        parts.resources(pdf, "/XObject")["/Fo"] = form
        papers.add_content(pdf, b"/Fo Do")

    return on_both(case, change)
