"""Characters of words that were read from a picture: each has its own ink in its box."""

import numpy as np
import pymupdf
import pytest

from tests.ingest.making import needs_tesseract, pdf_of, read_pdf, scan_of
from woo_redact.ingest.symbols import char_boxes, whole_word
from woo_redact.model.document import Span

NUMBERS = ("06 37 42 47 60.", "(070) 340 79 11,", "NL91ABNA0417164300.", "j.jansen@minvws.nl")


def ink_of(data: bytes) -> tuple[np.ndarray, float]:
    with pymupdf.open(stream=data) as pdf:
        pixmap = pdf[0].get_pixmap(dpi=300, colorspace=pymupdf.csGRAY)
    pixels = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
    return pixels[:, : pixmap.width] < 128, 300 / 72


@pytest.mark.parametrize("degrees", [0.0, 1.5])
def test_bar_over_part_of_a_word_takes_all_ink_of_that_part(degrees: float) -> None:
    needs_tesseract()
    lines = [
        (79.0, 150.0 + 30 * n, f"Bel of schrijf naar {text}", 11.0)
        for n, text in enumerate(NUMBERS)
    ]
    data = scan_of(pdf_of(lines), degrees)
    doc = read_pdf(data)
    ink, scale = ink_of(data)
    found = 0
    for number in NUMBERS:
        secret = number.rstrip(".,").split("@")[0]
        at = doc.text.find(secret)
        if at < 0:
            continue
        found += 1
        for box in doc.boxes(Span(at, at + len(secret))):
            for word in doc.words_in(Span(at, at + len(secret))):
                for n, rect in enumerate(word.chars):
                    if (
                        word.span.start + n >= at + len(secret)
                        or doc.text[word.span.start + n] in ".,"
                    ):
                        continue
                    x0, y0, x1, y1 = (round(value * scale) for value in rect)
                    assert ink[y0:y1, x0:x1].any()
            if degrees:
                continue
            x = round(box.x1 * scale)
            rows = slice(round(box.y0 * scale), round(box.y1 * scale))
            # between the last character and what follows is a column without ink
            assert not ink[rows, x - 3 : x + 6].all(axis=0).any()
            assert (~ink[rows, x - 3 : x + 6]).all(axis=0).any()
    assert found >= 3


def test_cut_lies_between_the_last_digit_and_the_full_stop() -> None:
    pixels = np.full((30, 80), 255, np.uint8)
    pixels[4:26, 10:25] = 0
    pixels[4:26, 28:43] = 0
    pixels[22:26, 47:50] = 0
    wrong = [(10, 4, 25, 26), (26, 4, 34, 26), (35, 4, 50, 26)]
    boxes = char_boxes(pixels, "60.", (10.0, 4.0, 50.0, 26.0), wrong)
    assert 25 <= boxes[0][2] <= 28 and 43 <= boxes[1][2] <= 47 and boxes[2][2] == 50
    assert boxes[0][0] == 10 and boxes[1][0] == boxes[0][2] and boxes[2][0] == boxes[1][2]


def test_word_takes_in_the_whole_of_its_last_letter_but_no_rule() -> None:
    pixels = np.full((30, 100), 255, np.uint8)
    pixels[4:26, 10:50] = 0
    assert whole_word(pixels, (12.0, 4.0, 46.0, 26.0)) == (10.0, 4.0, 50.0, 26.0)
    pixels[15, :] = 0
    assert whole_word(pixels, (12.0, 4.0, 46.0, 26.0)) == (12.0, 4.0, 46.0, 26.0)


@pytest.mark.parametrize("text", ["a", "ab", "iiii", "www", "0612345678"])
def test_characters_share_the_box_from_start_to_end(text: str) -> None:
    blank = np.full((40, 300), 255, np.uint8)
    boxes = char_boxes(blank, text, (5.0, 5.0, 205.0, 25.0), [])
    assert len(boxes) == len(text) and boxes[0][0] == 5.0 and boxes[-1][2] == 205.0
    assert all(a[2] == b[0] for a, b in zip(boxes, boxes[1:], strict=False))
