"""Ink is found however it came on the page and wherever it stands; what is no ink is not."""

from collections.abc import Callable
from io import BytesIO
from math import cos, pi, sin

import pymupdf
import pytest
from PIL import Image, ImageDraw

from tests.ingest.making import font_file, needs_tesseract, scan_of
from woo_redact import ingest
from woo_redact.detect.engine import Engine, find
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
    "beside": (
        ((79, 300, "Hoogachtend,"), (79, 335, "mr. A.B. de Wit"), (79, 347, "hoofd bezwaar")),
        (250, 298, 360, 340),
    ),
    "sworn": (
        ((79, 300, "Naar waarheid ingevuld,"), (79, 314, "Datum: 3-5-2025")),
        (90, 322, 200, 362),
    ),
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


def fine_line(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """So many points that no bit of it slants by a third of a point."""
    shape = page.new_shape()
    shape.draw_polyline(_fine(rect))
    shape.finish(color=(0.1, 0.1, 0.4), width=1.1, closePath=False)
    shape.commit()


def fine_bits(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """Every bit of such a line a path of its own; some run level or upright."""
    points = [(round(x, 2), round(y, 2)) for x, y in _fine(rect)]
    shape = page.new_shape()
    for start, end in zip(points, points[1:], strict=False):
        if start != end:
            shape.draw_line(start, end)
            shape.finish(color=(0, 0, 0), width=0.9)
    shape.commit()


def _fine(rect: pymupdf.Rect) -> list[tuple[float, float]]:
    points = course(rect)
    return [
        (ax + (bx - ax) * n / 25, ay + (by - ay) * n / 25)
        for (ax, ay), (bx, by) in zip(points, points[1:], strict=False)
        for n in range(25)
    ]


def wide_canvas(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """An image much larger than what is written on it."""
    canvas = Image.new("RGBA", (int(460 * 3), int(190 * 3)), (255, 255, 255, 0))
    image = _image(rect, "RGBA").resize((int(rect.width * 3), int(rect.height * 3)))
    left = min(90.0, rect.x0 - 5)
    canvas.alpha_composite(image, (int(left * 3), 210))
    place = (rect.x0 - left, rect.y0 - 70)
    _put(page, pymupdf.Rect(*place, place[0] + 460, place[1] + 190), canvas)


WAYS: tuple[Way, ...] = (
    one_line, fine_line, fine_bits, felt_pen,
    thin_grey, tablet, traced, see_through, photographed, strips, annotation,
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


@pytest.mark.parametrize("way", [one_line, fine_line, annotation])
@pytest.mark.parametrize("rect", [(490, 785, 534, 813), (500, 40, 544, 68)])
def test_a_paraaf_at_the_rim_of_a_page(rulebook: RuleBook, way: Way, rect: Rect) -> None:
    pdf = page_of(BODY)
    way(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


@pytest.mark.parametrize("way", [one_line, fine_bits, see_through])
def test_paraafs_below_roles_at_the_top_of_a_letter(rulebook: RuleBook, way: Way) -> None:
    """Where a logo may stand a row of roles tells that one signs."""
    roles = ("SG", "DG", "FEZ", "WJZ")
    pdf = page_of((*((79.0 + 80 * n, 60.0, role) for n, role in enumerate(roles)), *BODY))
    places = [(84.0 + 80 * n, 70.0, 116.0 + 80 * n, 90.0) for n in range(4)]
    for place in places:
        way(pdf[0], pymupdf.Rect(place))
    found = boxes(pdf, rulebook)
    assert all(is_covered(place, found) for place in places)


def test_white_images_in_the_cells_of_a_column(rulebook: RuleBook) -> None:
    """They touch, but are no strips of one image."""
    lines = [(84.0, 260.0, "Naam"), (254.0, 260.0, "Paraaf")]
    lines += [(84.0, 282.0 + 22 * n, f"{chr(65 + n)}. Bakker") for n in range(6)]
    pdf = page_of((*BODY, *lines))
    places = [(256.0 + 3 * n, 268.0 + 22 * n, 300.0 + 5 * n, 290.0 + 22 * n) for n in range(6)]
    for place in places:
        _put(pdf[0], pymupdf.Rect(place), _image(pymupdf.Rect(place)))
    found = boxes(pdf, rulebook)
    assert len(found) == 6 and all(is_covered(place, found) for place in places)


def test_paraafs_between_the_rules_of_a_crooked_scan(rulebook: RuleBook) -> None:
    """Rules that cross are taken out, upright ones as well."""
    needs_tesseract()
    lines = [(84.0, 84.0, "Medewerker"), (204.0, 84.0, "Paraaf"), (294.0, 84.0, "Datum")]
    for n in range(6):
        lines += [
            (84.0, 104.0 + 20 * n, "R. Abbenhuis"),
            (294.0, 104.0 + 20 * n, f"{n + 2}-6-2025"),
        ]
    pdf = page_of((*lines, *((x, y + 90, text) for x, y, text in BODY)))
    for n in range(8):
        pdf[0].draw_line((80, 70 + 20 * n), (380, 70 + 20 * n), width=0.6)
    for x in (80, 200, 290, 380):
        pdf[0].draw_line((x, 70), (x, 210), width=0.6)
    places = [(210.0 + 4 * n, 93.0 + 20 * n, 236.0 + 4 * n, 107.0 + 20 * n) for n in range(6)]
    for place in places:
        one_line(pdf[0], pymupdf.Rect(place))
    found = boxes(pymupdf.open(stream=scan_of(pdf.tobytes(), degrees=-1.2)), rulebook)
    assert sum(is_covered((x0, y0, x1, y1 + 3), found) for x0, y0, x1, y1 in places) >= 5


@pytest.mark.parametrize("place", ["closing", "no_closing", "role_alone", "sworn"])
def test_ink_in_a_large_image(rulebook: RuleBook, place: str) -> None:
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    wide_canvas(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


def in_font(lines: tuple[Line, ...], written: Line, font: str) -> pymupdf.Document:
    """Return a page with one line in a font of this name."""
    pdf = page_of((*BODY, *lines))
    x, y, text = written
    pdf[0].insert_text((x, y), text, fontsize=20, fontname="F9", fontfile=str(font_file()))
    for number in range(1, pdf.xref_length()):
        for key in ("BaseFont", "FontName"):
            if "DejaVu" in pdf.xref_get_key(number, key)[1]:
                pdf.xref_set_key(number, key, f"/{font}")
    return pymupdf.open(stream=pdf.tobytes())


@pytest.mark.parametrize(
    ("font", "least"),
    [("ABCDEF+GreatVibes-Regular", 0.9), ("DejaVuSerif-Italic", 0.5), ("DejaVuSerif", None)],
)
def test_typed_in_a_font_like_handwriting(
    rulebook: RuleBook, font: str, least: float | None
) -> None:
    lines = ((79, 300, "Hoogachtend,"), (79, 360, "mr. A.B. de Wit"))
    pdf = in_font(lines, (82, 335, "abdWit"), font)
    doc = ingest.read(ingest.prepare(pdf.tobytes()), "0" * 64)
    assert [found.score >= least for found in find_signatures(doc, rulebook) if least] == (
        [True] if least else []
    )


def test_a_heading_in_italics_is_no_signature(rulebook: RuleBook) -> None:
    pdf = in_font(((79, 300, "De plannen voor 2026"),), (82, 335, "Samen verder"), "Times-Italic")
    assert boxes(pdf, rulebook) == []


def test_the_same_paraaf_at_the_foot_of_each_page(rulebook: RuleBook) -> None:
    pdf = page_of(BODY)
    one_line(pdf[0], pymupdf.Rect(500, 790, 530, 810))
    pdf.copy_page(0)
    assert len(boxes(pdf, rulebook)) == 2


def test_a_signature_on_a_page_without_words(rulebook: RuleBook) -> None:
    pdf = page_of(())
    one_line(pdf[0], pymupdf.Rect(100, 300, 230, 350))
    doc = ingest.read(ingest.prepare(pdf.tobytes()), "0" * 64)
    assert not doc.words
    assert [found.kind for found in find(doc, Engine(rulebook, None, ""))] == ["handtekening"]  # type: ignore[arg-type]


def _map(page: pymupdf.Page) -> None:
    for n in range(40):
        x, y = 100 + 36 * (n % 10), 460 + 40 * (n // 10)
        page.draw_bezier((x, y), (x + 30, y - 30), (x + 5, y + 50), (x + 52, y + 34))
        page.draw_bezier((x + 42, y + 24), (x + 10, y), (x + 60, y + 10), (x + 20, y + 50))


def _code(page: pymupdf.Page) -> None:
    image = Image.effect_noise((29, 29), 200).point(lambda value: 255 if value > 127 else 0)
    _put(page, pymupdf.Rect(90, 500, 160, 570), image.resize((290, 290), Image.Resampling.NEAREST))


def _dashes(page: pymupdf.Page) -> None:
    for n in range(60):
        page.draw_line((90 + 5 * n, 500), (93 + 5 * n, 500), width=0.7)
        page.draw_line((90, 510 + n), (90, 510.5 + n), width=0.7)
    page.draw_polyline([(300, 520), (305, 526), (312, 514)], width=1.2)


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


@pytest.mark.parametrize("draw", [_icons, _graph, _arrows, _emblem, _map, _code, _dashes])
def test_what_no_pen_drew(rulebook: RuleBook, draw: Callable[[pymupdf.Page], None]) -> None:
    pdf = page_of(BODY)
    draw(pdf[0])
    assert boxes(pdf, rulebook) == []


def test_the_same_on_every_page_is_a_logo(rulebook: RuleBook) -> None:
    pdf = page_of(BODY)
    one_line(pdf[0], pymupdf.Rect(400, 600, 500, 640))
    pdf.copy_page(0)
    assert boxes(pdf, rulebook) == []
