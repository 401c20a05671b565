"""QR codes and bar codes: what they say is text of the page."""

import numpy as np
import pymupdf
import pytest
import zxingcpp
from PIL import Image

from woo_redact import ingest
from woo_redact.ingest.codes import spelled
from woo_redact.model.document import Document, Span

CARD = "BEGIN:VCARD\nN:Verkuijlen;Wilhelmina\nTEL:0612345678\nEND:VCARD"


def code(text: str, format_: str = "QRCode") -> np.ndarray:
    barcode = zxingcpp.create_barcode(text, zxingcpp.barcode_format_from_str(format_))
    return np.array(barcode.to_image(scale=4))


def page(picture: np.ndarray, where: pymupdf.Rect, *, rotate: int = 0) -> bytes:
    with pymupdf.open() as pdf:
        sheet = pdf.new_page()
        sheet.insert_text((60, 60), "Dit is een nota van de directie, met een code die men leest.")
        image = pymupdf.Pixmap(
            pymupdf.csGRAY, picture.shape[1], picture.shape[0], picture.tobytes(), 0
        )
        sheet.insert_image(where, pixmap=image)
        sheet.set_rotation(rotate)
        return bytes(pdf.tobytes())


def read(data: bytes) -> Document:
    return ingest.read(ingest.prepare(data), "0" * 64)


@pytest.mark.parametrize("rotate", [0, 90])
def test_a_code_is_read_and_a_bar_over_a_word_covers_it(rotate: int) -> None:
    where = pymupdf.Rect(100, 300, 220, 420)
    doc = read(page(code(CARD), where, rotate=rotate))
    at = doc.text.index("Verkuijlen")
    (box,) = doc.boxes(Span(at, at + len("Verkuijlen")))
    with pymupdf.open(stream=page(code(CARD), where, rotate=rotate)) as pdf:
        shown = where * pdf[0].rotation_matrix
    assert abs(np.array(box.rect) - tuple(shown)).max() < 20
    assert box.x1 - box.x0 > 90
    seen = [doc.text[word.span.start : word.span.end] for word in doc.words if word.from_ocr]
    assert seen == spelled(CARD).split()  # its modules are not taken for letters
    assert all(word.from_ocr for word in doc.words_in(Span(at, at + 10)))


def test_a_bar_code_is_read() -> None:
    doc = read(page(code("111222333", "Code128"), pymupdf.Rect(100, 300, 300, 350)))
    assert "111222333" in doc.text


def test_a_drawn_code_is_read() -> None:
    modules = np.array(
        zxingcpp.create_barcode(CARD, zxingcpp.barcode_format_from_str("QRCode")).to_image(scale=1)
    )
    with pymupdf.open() as pdf:
        sheet = pdf.new_page()
        sheet.insert_text((60, 60), "Dit is een nota van de directie, met een code die men leest.")
        shape = sheet.new_shape()
        for y, x in np.argwhere(modules == 0):
            shape.draw_rect(pymupdf.Rect(100 + 3 * x, 300 + 3 * y, 103 + 3 * x, 303 + 3 * y))
        shape.finish(fill=(0, 0, 0), color=None, width=0)
        shape.commit()
        doc = read(bytes(pdf.tobytes()))
    assert "Verkuijlen" in doc.text


def test_a_picture_without_a_code_says_nothing() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (200, 200), dtype=np.uint8)
    noise = np.asarray(Image.fromarray(noise).resize((400, 400)))
    doc = read(page(noise, pymupdf.Rect(100, 300, 220, 420)))
    assert doc.text.strip().endswith("leest.")


def test_links_and_cards_are_spelled_out() -> None:
    assert spelled("https://x.nl/?naam=Piet%20Jansen") == "https://x.nl/?naam=Piet Jansen"
    assert spelled("N:Jansen;Piet") == "N: Jansen; Piet"
