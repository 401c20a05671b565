"""What no pen drew is no ink."""

from collections.abc import Callable

import pymupdf
import pytest
from PIL import Image, ImageDraw

from tests.detect.ink import BODY, boxes, in_font, one_line, page_of, put
from woo_redact.rulebook import RuleBook


def _map(page: pymupdf.Page) -> None:
    for n in range(40):
        x, y = 100 + 36 * (n % 10), 460 + 40 * (n // 10)
        page.draw_bezier((x, y), (x + 30, y - 30), (x + 5, y + 50), (x + 52, y + 34))
        page.draw_bezier((x + 42, y + 24), (x + 10, y), (x + 60, y + 10), (x + 20, y + 50))


def _code(page: pymupdf.Page) -> None:
    image = Image.effect_noise((29, 29), 200).point(lambda value: 255 if value > 127 else 0)
    put(page, pymupdf.Rect(90, 500, 160, 570), image.resize((290, 290), Image.Resampling.NEAREST))


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
    put(page, pymupdf.Rect(90, 500, 190, 540), image)


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


def test_a_heading_in_italics_is_no_signature(rulebook: RuleBook) -> None:
    pdf = in_font(((79, 300, "De plannen voor 2026"),), (82, 335, "Samen verder"), "Times-Italic")
    assert boxes(pdf, rulebook) == []
