"""Pages with ink on them, in every way a program puts it there, and where it is found."""

from collections.abc import Callable
from io import BytesIO
from math import cos, pi, sin

import pymupdf
from PIL import Image, ImageDraw

from tests.ingest.making import read_pdf
from tests.parts import font_file
from woo_redact.detect.handtekening import find_signatures
from woo_redact.model.document import Box, Rect
from woo_redact.model.finding import Finding
from woo_redact.rulebook import RuleBook

Way = Callable[[pymupdf.Page, pymupdf.Rect], None]
Line = tuple[float, float, str]
BODY: tuple[Line, ...] = (
    (79, 190, "Geachte mevrouw De Vries,"),
    (79, 214, "Hierbij zend ik u het besluit over de aanvraag die u op 3 mei hebt gedaan."),
    (79, 226, "In de bijlage staat hoe wij tot dit besluit zijn gekomen en wat u kunt doen."),
)


Point = tuple[float, float]
Color = tuple[float, float, float]
BLUE = (0.1, 0.1, 0.4)


def course(rect: pymupdf.Rect, wide: int = 6) -> list[Point]:
    """Return the points of loops that fill a rectangle."""
    return [
        (
            rect.x0 + rect.width * (0.06 + 0.86 * n / 120 + 0.07 * sin(wide * 2 * pi * n / 120)),
            (rect.y0 + rect.y1) / 2
            + rect.height / 2 * (1 - 0.4 * n / 120) * cos(wide * 2 * pi * n / 120),
        )
        for n in range(121)
    ]


def _drawn(page: pymupdf.Page, points: list[Point], color: Color, width: float) -> None:
    shape = page.new_shape()
    shape.draw_polyline(points)
    shape.finish(color=color, width=width, closePath=False)
    shape.commit()


def one_line(page: pymupdf.Page, rect: pymupdf.Rect, width: float = 1.1) -> None:
    _drawn(page, course(rect), BLUE, width)


def felt_pen(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    one_line(page, rect, 2.4)


def thin_grey(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    _drawn(page, course(rect), (0.5, 0.5, 0.5), 0.4)


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


def image_of(rect: pymupdf.Rect, mode: str = "RGB") -> Image.Image:
    size = (int(rect.width * 4), int(rect.height * 4))
    image = Image.new(mode, size, (255, 255, 255, 0)[: len(mode)])
    points = course(pymupdf.Rect(3, 3, size[0] - 3, size[1] - 3))
    ImageDraw.Draw(image).line(points, fill=(20, 20, 90, 255)[: len(mode)], width=5)
    return image


def put(page: pymupdf.Page, rect: pymupdf.Rect, image: Image.Image) -> None:
    out = BytesIO()
    image.save(out, "PNG")
    page.insert_image(rect, stream=out.getvalue(), keep_proportion=False, overlay=False)


def see_through(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    put(page, rect, image_of(rect, "RGBA"))


def photographed(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    image = image_of(rect)
    shade = Image.linear_gradient("L").resize(image.size).point(lambda value: 150 + value // 3)
    put(page, rect, Image.composite(image, Image.merge("RGB", [shade] * 3), _dark(image)))


def _dark(image: Image.Image) -> Image.Image:
    return image.convert("L").point(lambda value: 255 if value < 128 else 0)


def strips(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    image = image_of(rect)
    for n in range(4):
        top, bottom = image.height * n // 4, image.height * (n + 1) // 4
        place = (
            rect.x0,
            rect.y0 + rect.height * n / 4,
            rect.x1,
            rect.y0 + rect.height * (n + 1) / 4,
        )
        put(page, pymupdf.Rect(place), image.crop((0, top, image.width, bottom)))


def annotation(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    note = page.add_ink_annot([course(rect)])
    note.set_border(width=1.1)
    note.update()


def fine_line(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """So many points that no bit of it slants by a third of a point."""
    _drawn(page, _fine(rect), BLUE, 1.1)


def fine_bits(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """Every bit of such a line a path of its own; some run level or upright."""
    points = [(round(x, 2), round(y, 2)) for x, y in _fine(rect)]
    shape = page.new_shape()
    for start, end in zip(points, points[1:], strict=False):
        if start != end:
            shape.draw_line(start, end)
            shape.finish(color=(0, 0, 0), width=0.9)
    shape.commit()


def _fine(rect: pymupdf.Rect) -> list[Point]:
    points = course(rect)
    return [
        (ax + (bx - ax) * n / 25, ay + (by - ay) * n / 25)
        for (ax, ay), (bx, by) in zip(points, points[1:], strict=False)
        for n in range(25)
    ]


def wide_canvas(page: pymupdf.Page, rect: pymupdf.Rect) -> None:
    """An image much larger than what is written on it."""
    canvas = Image.new("RGBA", (int(460 * 3), int(190 * 3)), (255, 255, 255, 0))
    image = image_of(rect, "RGBA").resize((int(rect.width * 3), int(rect.height * 3)))
    left = min(90.0, rect.x0 - 5)
    canvas.alpha_composite(image, (int(left * 3), 210))
    place = (rect.x0 - left, rect.y0 - 70)
    put(page, pymupdf.Rect(*place, place[0] + 460, place[1] + 190), canvas)


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


def signatures(pdf: pymupdf.Document, rulebook: RuleBook) -> list[Finding]:
    return find_signatures(read_pdf(pdf.tobytes()), rulebook)


def boxes(pdf: pymupdf.Document, rulebook: RuleBook) -> list[Box]:
    return [box for found in signatures(pdf, rulebook) for box in found.boxes]


def is_covered(rect: Rect, found: list[Box]) -> bool:
    place = pymupdf.Rect(rect)
    return any(
        (pymupdf.Rect(box.rect) & place).get_area() >= 0.5 * place.get_area() for box in found
    )


def in_font(lines: tuple[Line, ...], written: Line, font: str) -> pymupdf.Document:
    """Return a page with one line in a font of this name."""
    pdf = page_of((*BODY, *lines))
    x, y, text = written
    pdf[0].insert_text((x, y), text, fontsize=20, fontname="F9", fontfile=font_file())
    for number in range(1, pdf.xref_length()):
        for key in ("BaseFont", "FontName"):
            if "DejaVu" in pdf.xref_get_key(number, key)[1]:
                pdf.xref_set_key(number, key, f"/{font}")
    return pymupdf.open(stream=pdf.tobytes())
