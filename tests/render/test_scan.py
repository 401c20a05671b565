"""Scans: pixels gone, the old text layer gone, a fresh one with the words that stay."""

from dataclasses import dataclass, replace
from io import BytesIO

import numpy as np
import pikepdf
import pymupdf
import pytest
from PIL import Image

from tests.render.producers import NAME, SECRETS, by_story
from tests.render.reading import LABEL, chars, holds, pixels, read, redactions, texts
from woo_redact.model.document import Document, Rect
from woo_redact.model.redaction import Redaction
from woo_redact.render import burn


def scan(old_layer: str | None, *, below: bool = False) -> tuple[bytes, Document]:
    """Return a picture of a nota with an old text layer, and the words as OCR would read them."""
    original = by_story()
    with pymupdf.open(stream=original, filetype="pdf") as source, pymupdf.open() as paper:
        picture = source[0].get_pixmap(dpi=200, alpha=False).tobytes("jpeg")
        page = paper.new_page(width=source[0].rect.width, height=source[0].rect.height)
        if below and old_layer:
            page.insert_text((60, 400), old_layer)
        page.insert_image(page.rect, stream=picture)
        if old_layer and not below:
            page.insert_text((60, 400), old_layer, render_mode=3)
        data = bytes(paper.tobytes())
    doc = read(original)
    words = tuple(replace(word, sure=0.9) for word in doc.words)
    pages = tuple(replace(page, text_from="ocr") for page in doc.pages)
    return data, replace(doc, words=words, pages=pages)


@pytest.mark.parametrize("below", [False, True], ids=["over", "under"])
def test_old_layer_gone_fresh_one_written(below: bool) -> None:
    data, doc = scan("Oude laag met Wilhelm1na Verku1jlen", below=below)
    found = redactions(doc, *SECRETS)
    result = burn(data, doc, found)
    assert result.rebuilt == ()
    for word in ("Oude laag", "Verku1jlen", NAME, "Verkuijlen", "verkuijlen"):
        assert not holds(result.data, word)
    read_again = " ".join(texts(result.data).split())
    assert "Nota aan de minister over de jaarrekening" in read_again
    assert "@minvws.example of" in read_again
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        layer = {word[4]: word[:4] for word in document[0].get_text("words")}
    placed = {doc.text[w.span.start : w.span.end]: w.box.rect for w in doc.words}
    for word in ("minister", "beleidsmedewerker", "gijp"):
        assert np.abs(np.array(layer[word]) - placed[word]).max() < 2.5
        assert abs(layer[word][0] - placed[word][0]) < 0.1


def test_no_letter_of_the_new_layer_reaches_over_a_bar() -> None:
    data, doc = scan(None)
    (found,) = redactions(doc, "beleidsmedewerker")
    (box,) = found.boxes
    wide = (box.x1 - box.x0) / 17
    inner = replace(box, x0=box.x0 + 1.2 * wide, x1=box.x1 - 2 * wide)
    result = burn(data, doc, (replace(found, boxes=(inner,), text=""),)).data
    layer = [char for char in chars(result) if not char[0].isspace() and char[0] not in LABEL]
    beside = [char for char in layer if abs(char[2] - (doc.pages[0].height - box.y1)) < 6]
    assert {"b", "r"} <= {char[0] for char in beside}
    middle = (inner.x0 + inner.x1) / 2
    assert not [char for char in beside if char[1] < middle < char[3]]


def test_pixels_below_the_bar_are_gone_from_the_image() -> None:
    data, doc = scan(None)
    (box,) = redactions(doc, NAME)[0].boxes
    result = burn(data, doc, redactions(doc, NAME)).data
    with pymupdf.open(stream=result, filetype="pdf") as document:
        inner = pymupdf.Pixmap(document, document[0].get_images()[0][0])
        samples = np.frombuffer(inner.samples, np.uint8).reshape(inner.h, inner.w, inner.n)
    scale = inner.w / doc.pages[0].width
    region = samples[
        int(box.y0 * scale) : int(box.y1 * scale), int(box.x0 * scale) : int(box.x1 * scale)
    ].reshape(-1, inner.n)
    assert (region == region[0]).all()
    changed = (np.abs(pixels(data) - pixels(result)) > 8).any(axis=2)
    s = 150 / 72
    margin = 3
    changed[
        int((box.y0 - 1) * s) - margin : int((box.y1 + 1) * s) + margin,
        int((box.x0 - 1) * s) - margin : int((box.x1 + 1) * s) + margin,
    ] = False
    assert not changed.any()


def test_scan_without_redactions_gets_a_layer_and_same_bytes() -> None:
    data, doc = scan("Oude laag")
    first, second = burn(data, doc, ()), burn(data, doc, ())
    assert first.data == second.data
    assert "Oude laag" not in texts(first.data)
    assert "beleidsmedewerker" in texts(first.data)
    with pikepdf.open(BytesIO(first.data)) as pdf:
        assert pdf.check_pdf_syntax() == []


def test_a_box_without_words() -> None:
    data, doc = scan(None)
    box = redactions(doc, NAME)[0].boxes
    result = burn(data, doc, (Redaction("tekening", box, LABEL, LABEL, ""),)).data
    assert "Verkuijlen," not in texts(result)


@dataclass(frozen=True)
class ReadAs:
    text: str
    confidence: float
    box: Rect

    @property
    def chars(self) -> tuple[Rect, ...]:
        x0, y0, x1, y1 = self.box
        wide = (x1 - x0) / len(self.text)
        return tuple((x0 + n * wide, y0, x0 + (n + 1) * wide, y1) for n in range(len(self.text)))

    def scaled(self, scale: float) -> "ReadAs":
        x0, y0, x1, y1 = self.box
        return replace(self, box=(x0 * scale, y0 * scale, x1 * scale, y1 * scale))


class Reader:
    """Reads back what it is told, as it would stand in the picture of a page."""

    def __init__(self, *words: ReadAs) -> None:
        self.words = words
        self.pictures: list[Image.Image] = []

    def read(self, image: Image.Image, dpi: int) -> tuple[ReadAs, ...]:
        self.pictures.append(image)
        return tuple(word.scaled(dpi / 72) for word in self.words)


def place(doc: Document, text: str) -> Rect:
    return next(w.box.rect for w in doc.words if doc.text[w.span.start : w.span.end] == text)


def test_the_redacted_picture_is_read_and_the_surer_reading_counts() -> None:
    data, doc = scan(None)
    reader = Reader(
        ReadAs("m1nister", 0.99, place(doc, "minister")),
        ReadAs("beleidsmedeverker", 0.91, place(doc, "beleidsmedewerker")),
        ReadAs("Verkuijlen", 0.99, place(doc, "gijp")),
        ReadAs("ongezien", 0.99, (20, 700, 80, 712)),
    )
    result = burn(data, doc, redactions(doc, NAME), reader=reader).data
    said = texts(result)
    assert "m1nister" in said  # surer than the first reading, by enough
    assert "beleidsmedewerker" in said  # not by enough
    assert "gijp" in said  # never a word that has to go
    assert "ongezien" not in said  # nobody judged it
    (picture,) = reader.pictures
    (box,) = redactions(doc, NAME)[0].boxes
    s = picture.width / doc.pages[0].width
    below = np.asarray(picture)[
        int(box.y0 * s) : int(box.y1 * s), int(box.x0 * s) : int(box.x1 * s)
    ]
    assert (below == 255).all()


def test_pieces_at_the_edge_of_a_box_are_written_only_when_they_can_be_read() -> None:
    data, doc = scan(None)
    word = next(w for w in doc.words if doc.text[w.span.start : w.span.end] == "beleidsmedewerker")
    cut = replace(word.box, x0=word.chars[6][0])
    gone = (Redaction("deel", (cut,), LABEL, LABEL, ""),)
    left = place(doc, "beleidsmedewerker")
    seen = ReadAs("beleid", 0.9, (left[0], left[1], cut.x0, left[3]))
    assert "beleid\r" in texts(burn(data, doc, gone, reader=Reader(seen)).data).replace(" ", "\r")
    assert "beleid\r" not in texts(burn(data, doc, gone, reader=Reader()).data).replace(" ", "\r")


def test_pages_without_boxes_are_not_read_again() -> None:
    data, doc = scan(None)
    reader = Reader()
    burn(data, doc, (), reader=reader)
    assert reader.pictures == []
