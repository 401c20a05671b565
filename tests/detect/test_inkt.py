"""Ink is found however it came on the page and wherever it stands; what is no ink is not."""

from collections.abc import Callable
from io import BytesIO
from math import cos, pi, sin

import pymupdf
import pytest
from PIL import Image, ImageDraw

from tests.ingest.making import needs_tesseract, scan_of
from woo_redact import ingest
from woo_redact.detect.handtekening import find_signatures
from woo_redact.model.document import Box, Rect
from woo_redact.rulebook import RuleBook, read_rulebook

Way = Callable[[pymupdf.Page, pymupdf.Rect], None]
Line = tuple[float, float, str]
BODY: tuple[Line, ...] = (
    (79, 190, "Geachte mevrouw De Vries,"),
    (79, 214, "Hierbij zend ik u het besluit over de aanvraag die u op 3 mei hebt gedaan."),
    (79, 226, "In de bijlage staat hoe wij tot dit besluit zijn gekomen en wat u kunt doen."),
)
PLACES: dict[str, tuple[tuple[Line, ...], Rect]] = {
    "closing": (((79, 300, "Hoogachtend,"), (79, 380, "mr. A.B. de Wit")), (85, 312, 190, 362)),
    "role_alone": (((79, 300, "De secretaris,"),), (85, 310, 180, 350)),
    "through_the_name": (
        ((79, 300, "Hoogachtend,"), (79, 345, "mr. A.B. de Wit, hoofd bezwaar")),
        (70, 308, 200, 362),
    ),
    "through_the_line_above": (
        (
            (79, 300, "Hoogachtend,"),
            (79, 312, "de directeur van de dienst,"),
            (79, 370, "E. Pronk"),
        ),
        (85, 292, 200, 350),
    ),
    "no_closing": (((79, 270, "Ik hoor graag van u."),), (220, 300, 330, 350)),
    "dots": (((79, 340, "........................................"),), (90, 305, 200, 345)),
    "margin": ((), (515, 240, 558, 262)),
}


@pytest.fixture(scope="module")
def rulebook() -> RuleBook:
    return read_rulebook(None)


def course(rect: pymupdf.Rect, wide: int = 6) -> list[tuple[float, float]]:
    """Return the points of loops that fill a rectangle."""
    return [
        (
            rect.x0 + rect.width * (0.06 + 0.86 * n / 120 + 0.07 * sin(wide * 2 * pi * n / 120)),
            (rect.y0 + rect.y1) / 2
            + rect.height / 2 * (1 - 0.4 * n / 120) * cos(wide * 2 * pi * n / 120),
        )
        for n in range(121)
    ]


def one_line(page: pymupdf.Page, rect: pymupdf.Rect, width: float = 1.1) -> None:
    shape = page.new_shape()
    shape.draw_polyline(course(rect))
    shape.finish(color=(0.1, 0.1, 0.4), width=width, closePath=False)
    shape.commit()


def felt_pen(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    one_line(page, rect, 2.4)


def thin_grey(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    shape = page.new_shape()
    shape.draw_polyline(course(rect))
    shape.finish(color=(0.5, 0.5, 0.5), width=0.4, closePath=False)
    shape.commit()


def tablet(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """Every bit a path of its own, with its own width."""
    points = course(rect)
    shape = page.new_shape()
    for n, (start, end) in enumerate(zip(points, points[1:], strict=False)):
        shape.draw_line(start, end)
        shape.finish(color=(0, 0, 0), width=0.6 + 0.5 * abs(sin(n / 4)))
    shape.commit()


def traced(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """Every bit a filled shape."""
    points = course(rect)
    shape = page.new_shape()
    for at in range(0, 118, 3):
        there = points[at : at + 5]
        back = [(x + 1, y + 0.8) for x, y in reversed(there)]
        shape.draw_polyline([*there, *back, there[0]])
        shape.finish(fill=(0, 0, 0), color=None)
    shape.commit()


def _image(rect: pymupdf.Rect, mode: str = "RGB") -> Image.Image:
    size = (int(rect.width * 4), int(rect.height * 4))
    image = Image.new(mode, size, (255, 255, 255, 0)[: len(mode)])
    points = course(pymupdf.Rect(3, 3, size[0] - 3, size[1] - 3))
    ImageDraw.Draw(image).line(points, fill=(20, 20, 90, 255)[: len(mode)], width=5)
    return image


def _put(page: pymupdf.Page, rect: pymupdf.Rect, image: Image.Image) -> None:
    out = BytesIO()
    image.save(out, "PNG")
    page.insert_image(rect, stream=out.getvalue(), keep_proportion=False, overlay=False)


def see_through(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    _put(page, rect, _image(rect, "RGBA"))


def photographed(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    image = _image(rect)
    shade = Image.linear_gradient("L").resize(image.size).point(lambda value: 150 + value // 3)
    _put(page, rect, Image.composite(image, Image.merge("RGB", [shade] * 3), _dark(image)))


def _dark(image: Image.Image) -> Image.Image:
    return image.convert("L").point(lambda value: 255 if value < 128 else 0)


def strips(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    image = _image(rect)
    for n in range(4):
        top, bottom = image.height * n // 4, image.height * (n + 1) // 4
        place = (
            rect.x0,
            rect.y0 + rect.height * n / 4,
            rect.x1,
            rect.y0 + rect.height * (n + 1) / 4,
        )
        _put(page, pymupdf.Rect(place), image.crop((0, top, image.width, bottom)))


def annotation(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    note = page.add_ink_annot([course(rect)])
    note.set_border(width=1.1)
    note.update()


WAYS: tuple[Way, ...] = (
    one_line, felt_pen, thin_grey, tablet, traced, see_through, photographed, strips, annotation,
)  # fmt: skip


def page_of(lines: tuple[Line, ...]) -> pymupdf.Document:
    pdf = pymupdf.open()
    page = pdf.new_page(width=595, height=842)
    for x, y, text in lines:
        page.insert_text((x, y), text, fontsize=9, fontname="helv")
    return pdf


def boxes(pdf: pymupdf.Document, rulebook: RuleBook) -> list[Box]:
    doc = ingest.read(ingest.prepare(pdf.tobytes()), "0" * 64)
    return [box for found in find_signatures(doc, rulebook) for box in found.boxes]


def is_covered(rect: Rect, found: list[Box]) -> bool:
    place = pymupdf.Rect(rect)
    return any(
        (pymupdf.Rect(box.rect) & place).get_area() >= 0.5 * place.get_area() for box in found
    )


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("way", WAYS)
def test_ink_in_any_way_at_any_place(rulebook: RuleBook, way: Way, place: str) -> None:
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    way(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


@pytest.mark.parametrize("way", [one_line, tablet, traced])
@pytest.mark.parametrize("head", ["Handtekening", ""])
def test_a_list_of_those_present_on_one_page(rulebook: RuleBook, way: Way, head: str) -> None:
    """Rules part the hands of neighbours, and a column of hands is no line of upright text."""
    lines = [(84.0, 160.0, "Naam"), *([(254.0, 160.0, head)] if head else [])]
    lines += [(84.0, 182.0 + 22 * n, f"{chr(65 + n)}. Bakker") for n in range(20)]
    pdf = page_of(tuple(lines))
    for n in range(21):
        for x, wide in ((79, 170), (249, 130)):
            pdf[0].draw_rect(pymupdf.Rect(x, 146 + 22 * n, x + wide, 168 + 22 * n), width=0.6)
    places = [(256.0, 169.5 + 22 * n, 340.0, 188.5 + 22 * n) for n in range(20)]
    for place in places:
        way(pdf[0], pymupdf.Rect(place))
    found = boxes(pdf, rulebook)
    assert all(is_covered(place, found) for place in places)


@pytest.mark.parametrize("place", ["closing", "no_closing", "role_alone", "dots"])
@pytest.mark.parametrize("way", [one_line, felt_pen])
def test_ink_on_a_scan(rulebook: RuleBook, way: Way, place: str) -> None:
    needs_tesseract()
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    way(pdf[0], pymupdf.Rect(rect))
    scanned = pymupdf.open(stream=scan_of(pdf.tobytes(), degrees=0.7))
    found = boxes(scanned, rulebook)
    turned = (rect[0] + 2, rect[1] - 4, rect[2] - 2, rect[3] + 4)
    assert is_covered(turned, found)


def _icons(page: pymupdf.Page) -> None:
    for n in range(4):
        page.draw_circle((100 + 60 * n, 500), 12, fill=(0.1, 0.3, 0.6))
        page.draw_circle((100 + 60 * n, 500), 12)
        page.draw_rect(pymupdf.Rect(88 + 60 * n, 530, 112 + 60 * n, 545), radius=0.3)


def _graph(page: pymupdf.Page) -> None:
    points = [(100 + 12 * n, 560 - 5 * n - 8 * (n % 2)) for n in range(14)]
    page.draw_polyline(points)
    page.draw_line((100, 570), (280, 570))
    page.draw_line((100, 470), (100, 570))


def _arrows(page: pymupdf.Page) -> None:
    for n in range(3):
        x = 100 + 90 * n
        page.draw_bezier((x, 500), (x + 30, 480), (x + 40, 540), (x + 70, 520))
        page.draw_polyline([(x + 64, 514), (x + 70, 520), (x + 62, 524)])


def _emblem(page: pymupdf.Page) -> None:
    image = Image.new("RGB", (300, 120), "white")
    draw = ImageDraw.Draw(image)
    draw.rectangle((5, 5, 110, 115), fill=(0, 60, 130))
    draw.ellipse((30, 30, 85, 85), fill="white")
    for n in range(9):
        draw.rectangle((130 + 18 * n, 40, 141 + 18 * n, 80), fill=(0, 60, 130))
    _put(page, pymupdf.Rect(90, 500, 190, 540), image)


@pytest.mark.parametrize("draw", [_icons, _graph, _arrows, _emblem])
def test_what_no_pen_drew(rulebook: RuleBook, draw: Callable[[pymupdf.Page], None]) -> None:
    pdf = page_of(BODY)
    draw(pdf[0])
    assert boxes(pdf, rulebook) == []


def test_the_same_on_every_page_is_a_logo(rulebook: RuleBook) -> None:
    pdf = page_of(BODY)
    one_line(pdf[0], pymupdf.Rect(400, 600, 500, 640))
    pdf.copy_page(0)
    assert boxes(pdf, rulebook) == []
