"""Words drawn as shapes are read like words in pictures; charts, rules and icons are left alone."""

import math

import pymupdf
import pytest
from PIL import Image

from woo_redact import ingest
from woo_redact.errors import OcrError
from woo_redact.ingest.ocr import OcrWord
from woo_redact.ingest.outlines import find_lettering

BODY = (
    "Het kabinet besluit deze maand over het voorstel van de minister.",
    "De Kamer ontvangt daarna een brief met de planning van het jaar.",
)


def outlined(text: str, size: float, at: tuple[float, float]) -> pymupdf.Document:
    """Return a page with text as shapes only, as drawing programs make it."""
    source = pymupdf.open()
    source.new_page().insert_text(at, text, fontsize=size)
    svg = source[0].get_svg_image(text_as_path=1)
    return pymupdf.open("pdf", pymupdf.open("svg", svg.encode()).convert_to_pdf())


def paper(*shown: pymupdf.Document, rotation: int = 0) -> pymupdf.Document:
    """Return a page of text with other pages laid over it."""
    pdf = pymupdf.open()
    page = pdf.new_page()
    for number, line in enumerate(BODY):
        page.insert_text((72, 100 + 20 * number), line)
    for other in shown:
        page.show_pdf_page(page.rect, other)
    page.set_rotation(rotation)
    return pdf


class NoOcr:
    """Fails the test when a picture is read."""

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        raise AssertionError("read needlessly")


class Blind:
    """Reads nothing."""

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        return ()


@pytest.mark.parametrize("size", [8, 11, 28])
@pytest.mark.parametrize("rotation", [0, 90])
def test_a_name_drawn_as_shapes_is_read(size: float, rotation: int) -> None:
    pdf = paper(outlined("Opgesteld door J. Kwakkelstein", size, (72, 400)), rotation=rotation)
    doc = ingest.read(pdf.tobytes(), "0" * 64)
    (word,) = [w for w in doc.words if doc.text[w.span.start : w.span.end] == "Kwakkelstein"]
    assert word.from_ocr
    assert doc.pages[0].text_from == "file"
    if not rotation:
        assert abs(word.box.y1 - 400) < 0.4 * size


def test_a_line_that_is_one_path_is_read() -> None:
    pdf = paper()
    shape = pdf[0].new_shape()
    (drawing,) = [outlined("Kwakkelstein", 20, (72, 400))[0].get_drawings()]
    for glyph in drawing:
        for item in glyph["items"]:
            if item[0] == "l":
                shape.draw_line(item[1], item[2])
            elif item[0] == "c":
                shape.draw_bezier(*item[1:])
    shape.finish(fill=(0, 0, 0), color=None, closePath=False, even_odd=True)
    shape.commit()
    assert "Kwakkelstein" in ingest.read(pdf.tobytes(), "0" * 64).text


def test_print_that_cannot_be_read_is_an_error() -> None:
    pdf = paper(outlined("Opgesteld door J. Kwakkelstein", 11, (72, 400)))
    with pytest.raises(OcrError, match="Pagina 1"):
        ingest.read(pdf.tobytes(), "0" * 64, Blind())


def chart(page: pymupdf.Page) -> None:
    shape = page.new_shape()
    for n in range(12):
        shape.draw_rect((100 + 20 * n, 300 - 10 * n, 112 + 20 * n, 400))
    for n in range(20):
        shape.draw_circle((100 + 12 * n, 450 + 10 * math.sin(n)), 3)
    points = [pymupdf.Point(100 + 3 * n, 550 + 20 * math.sin(n / 5)) for n in range(80)]
    shape.draw_polyline(points)
    shape.finish(fill=(0, 0, 1), closePath=False)
    shape.commit()


def pie(page: pymupdf.Page) -> None:
    for n in range(6):
        shape = page.new_shape()
        shape.draw_sector((300, 500), (300 + 80 * math.cos(n), 500 + 80 * math.sin(n)), 57)
        shape.finish(fill=(n / 6, 0, 1))
        shape.commit()


def table(page: pymupdf.Page) -> None:
    shape = page.new_shape()
    for n in range(15):
        shape.draw_line((72, 300 + 15 * n), (500, 300 + 15 * n))
        shape.draw_line((72 + 30 * n, 300), (72 + 30 * n, 510))
    shape.finish(width=0.5)
    shape.commit()


def bullets(page: pymupdf.Page) -> None:
    shape = page.new_shape()
    for n in range(10):
        shape.draw_circle((80, 300 + 14 * n), 2)
        shape.draw_circle((80 + 9 * n, 600), 2)
    shape.finish(fill=(0, 0, 0))
    shape.commit()


def icons(page: pymupdf.Page) -> None:
    for n in range(3):
        shape = page.new_shape()
        shape.draw_circle((100 + 60 * n, 300), 10)
        shape.draw_squiggle((95 + 60 * n, 300), (105 + 60 * n, 300), 2)
        shape.finish(fill=(0, 0, 0))
        shape.commit()


def ornament(page: pymupdf.Page) -> None:
    """Draw shapes below text that is in the file as text."""
    page.show_pdf_page(page.rect, outlined(BODY[0], 11, (72, 100)))


@pytest.mark.parametrize("draw", [chart, pie, table, bullets, icons, ornament])
def test_what_is_no_lettering_is_not_read(draw: object) -> None:
    pdf = paper()
    assert callable(draw)
    draw(pdf[0])
    assert ingest.read(pdf.tobytes(), "0" * 64, NoOcr()).text.startswith("Het kabinet")


def test_a_map_is_read_as_a_whole() -> None:
    pdf = paper(*[outlined("Kwakkelstein " * 8, 4, (20, 150 + 6 * n)) for n in range(80)])
    from woo_redact.ingest.drawings import read_drawings

    (found,) = find_lettering(pdf[0], read_drawings(pdf[0]), ())
    assert found.rect == tuple(pdf[0].rect)
