"""What is filled in on a dotted line of a scanned form is read; other pages stay as they are."""

import numpy as np
from PIL import Image

from tests.gold.making.scanner import scan
from tests.ingest.making import Line, needs_tesseract, pdf_of, read_pdf, scan_of
from woo_redact.ingest.dotted import without_dots

LABELS = ["Naam:", "Straat:", "Plaats:", "Telefoon:"]
VALUES = ["J. van Tongeren", "Boekweitakker 117", "Gorredijk", "0513 - 46 11 90"]
FILLED_IN: list[Line] = [
    line
    for row, (label, value) in enumerate(zip(LABELS, VALUES, strict=True))
    for line in (
        (70, 150 + 30.0 * row, label, 11),
        (190, 150 + 30.0 * row, value, 11),
        (184, 152 + 30.0 * row, "." * 80, 10),
    )
]


def page(*rows: tuple[int, int]) -> Image.Image:
    """Return a page at 150 dpi with dots of two pixels at a pitch of six, as (y, number)."""
    pixels = np.full((300, 900), 240, dtype=np.uint8)
    for y, number in rows:
        for at in range(number):
            pixels[y : y + 2, 100 + 6 * at : 102 + 6 * at] = 30
    return Image.fromarray(pixels)


def test_what_stands_on_dots_is_read() -> None:
    needs_tesseract()
    noisy, straight = scan(pdf_of(FILLED_IN), dpi=150, skew=0.7), scan_of(pdf_of(FILLED_IN))
    for data in (noisy.pdf, straight):
        text = read_pdf(data).text.replace(" ", "")
        assert all(value.replace(" ", "") in text for value in VALUES), text


def test_a_row_of_dots_goes_and_a_letter_on_it_stays() -> None:
    image = page((100, 60))
    pixels = np.array(image)
    pixels[80:110, 300:304] = 30  # the tail of a letter goes through the line
    cleared = np.asarray(without_dots(Image.fromarray(pixels), 150))
    assert (cleared[90:110, 300:304] < 100).sum() >= 20 * 4
    assert not (cleared[98:104, 110:290] < 100).any()


def test_few_dots_beyond_a_tail_go_too() -> None:
    pixels = np.array(page((100, 60)))
    pixels[98:104, 140:158] = 240
    pixels[80:110, 146:152] = 30
    cleared = np.asarray(without_dots(Image.fromarray(pixels), 150))
    assert not (cleared[98:104, 100:136] < 100).any()
    assert (cleared[80:98, 146:152] < 100).all()


def test_a_page_without_dots_is_the_same_picture() -> None:
    dots = page((100, 8))
    stems = np.array(page())
    for at in range(40):
        stems[100:112, 100 + 6 * at : 102 + 6 * at] = 30
    image = Image.fromarray(stems)
    assert without_dots(dots, 150) is dots
    assert without_dots(image, 150) is image
