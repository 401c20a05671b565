"""Photographs are found as such; logos, charts, stamps and screens are not."""

from io import BytesIO

import numpy as np
import pymupdf
import pytest
from PIL import Image, ImageDraw, ImageFilter

from woo_redact.ingest.photos import find_photos

PLACE = (100.0, 100.0, 220.0, 250.0)


def portrait(seed: int = 1) -> Image.Image:
    """Draw what has the shades of a photograph: a head against a wall, with grain and blur."""
    chance = np.random.default_rng(seed)
    picture = Image.new("RGB", (480, 600), (150, 165, 180))
    pen = ImageDraw.Draw(picture)
    for y in range(600):
        pen.line((0, y, 480, y), fill=(120 + y // 6, 140 + y // 8, 160 + y // 9))
    pen.ellipse((60, 420, 420, 900), fill=(40, 45, 70))
    pen.ellipse((140, 120, 340, 400), fill=(205, 160, 135))
    pen.ellipse((130, 90, 350, 240), fill=(70, 45, 30))
    for x in (190, 270):
        pen.ellipse((x, 240, x + 25, 255), fill=(50, 35, 30))
    pen.arc((200, 300, 280, 350), 20, 160, fill=(150, 70, 70), width=6)
    picture = picture.filter(ImageFilter.GaussianBlur(5))
    grain = chance.normal(0, 9, (600, 480, 3))
    return Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))


def logo() -> Image.Image:
    picture = Image.new("RGB", (480, 600), "white")
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 160, 600), fill=(21, 66, 115))
    pen.polygon(((40, 100), (120, 100), (80, 300)), fill=(250, 200, 0))
    return picture


def chart() -> Image.Image:
    picture = Image.new("RGB", (480, 600), "white")
    pen = ImageDraw.Draw(picture)
    for number, high in enumerate((120, 300, 260, 480, 90)):
        shade = 60 + 30 * number
        pen.rectangle((40 + 80 * number, 560 - high, 100 + 80 * number, 560), fill=(0, shade, 150))
    return picture


def stamp() -> Image.Image:
    picture = Image.new("RGB", (480, 600), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((40, 100, 440, 500), outline=(40, 60, 160), width=14)
    pen.text((120, 280), "INGEKOMEN", fill=(40, 60, 160), font_size=48)
    return picture


def screen() -> Image.Image:
    picture = Image.new("RGB", (480, 600), (238, 238, 242))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 0, 480, 40), fill=(40, 90, 160))
    for y in range(70, 580, 22):
        pen.text((20, y), "regel met gewone tekst van een scherm " * 2, fill=(40, 40, 40))
    return picture


def jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()


def page_with(picture: Image.Image) -> pymupdf.Page:
    page = pymupdf.open().new_page()
    page.insert_image(PLACE, stream=jpeg(picture), keep_proportion=False)
    return page


@pytest.mark.parametrize("turn", [0, 90, 180])
def test_a_photograph_is_found(turn: int) -> None:
    page = page_with(portrait())
    page.set_rotation(turn)
    rect = tuple(pymupdf.Rect(PLACE) * page.rotation_matrix)

    assert find_photos(page, [rect], scanned=False) == [rect]


@pytest.mark.parametrize("drawn", [logo, chart, stamp, screen])
def test_what_is_drawn_is_no_photograph(drawn: object) -> None:
    assert callable(drawn)

    assert find_photos(page_with(drawn()), [PLACE], scanned=False) == []


@pytest.mark.parametrize("grain", [0.0, 4.0, 8.0])
def test_a_photograph_on_a_scan_is_found_and_text_is_not(grain: float) -> None:
    chance = np.random.default_rng(3)
    sheet = Image.new("L", (1240, 1754), 245)
    pen = ImageDraw.Draw(sheet)
    for y in range(120, 1600, 34):
        if not 480 < y < 900:
            pen.text((150, y), "De vergadering stemt in met het voorstel. " * 2, 30, font_size=22)
    pen.rectangle((150, 1000, 1050, 1040), fill=205)
    sheet.paste(portrait().convert("L").resize((300, 375)), (180, 500))
    noisy = np.asarray(sheet) + chance.normal(0, grain, (1754, 1240))
    scan = Image.fromarray(np.clip(noisy, 0, 255).astype(np.uint8))
    page = pymupdf.open().new_page(width=595, height=842)
    page.insert_image(page.rect, stream=jpeg(scan), keep_proportion=False)

    found = find_photos(page, [tuple(page.rect)], scanned=True)

    assert len(found) == 1
    assert np.allclose(found[0], (86, 240, 230, 420), atol=8)


def test_an_icon_is_too_small() -> None:
    page = pymupdf.open().new_page()
    place = (100.0, 100.0, 120.0, 124.0)
    page.insert_image(place, stream=jpeg(portrait()), keep_proportion=False)

    assert find_photos(page, [place], scanned=False) == []
