"""Scans are read, whichever way they lie; what cannot be read is an error, never silence."""

import io
import json

import numpy as np
import pikepdf
import pymupdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.conftest import SAMPLES
from tests.ingest.making import (
    Line,
    changed,
    check_promises,
    needs_tesseract,
    pdf_of,
    read_pdf,
    scan_of,
    with_stream,
)
from tests.parts import font_file
from woo_redact import tessdata
from woo_redact.errors import MissingError, OcrError
from woo_redact.ingest import Ocr
from woo_redact.ingest.ocr import OcrWord, TesserocrOcr, _is_letter
from woo_redact.ingest.straighten import Turn, find_skew
from woo_redact.model.document import Document, Span

TEXT = [
    "Geachte heer Pietersen,",
    "",
    "Op uw verzoek bevestig ik dat de levering van het griepvaccin is vertraagd.",
    "Mevrouw Hazelhoff van de huisartsenpraktijk heeft daarover met ons gebeld en",
    "gevraagd om een nieuwe datum. Wij hebben haar uitgelegd dat de leverancier",
    "pas volgende week weer kan leveren en dat wij de praktijk dan inlichten.",
    "",
    "Met vriendelijke groet,",
    "Jolanda Winterdijk",
]
LINES: list[Line] = [(79, 120 + 16.0 * n, text, 11) for n, text in enumerate(TEXT) if text]
LETTER = pdf_of(LINES)


class NoOcr:
    """Fails when it is used."""

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        raise AssertionError("this page needs no OCR")


def box_of(doc: Document, text: str):
    at = doc.text.index(text)
    return doc.boxes(Span(at, at + len(text)))[0]


@pytest.fixture(autouse=True)
def _tesseract() -> None:
    needs_tesseract()


def test_scan_is_read_and_its_words_are_never_wholly_sure() -> None:
    doc = read_pdf(scan_of(LETTER))
    assert "Mevrouw Hazelhoff" in doc.text and "Jolanda Winterdijk" in doc.text
    assert doc.pages[0].text_from == "ocr"
    assert all(word.from_ocr and word.sure <= 0.99 for word in doc.words)
    with pymupdf.open(stream=LETTER) as pdf:
        there = pdf[0].search_for("Hazelhoff")[0]
    box = box_of(doc, "Hazelhoff")
    assert abs(box.x0 - there.x0) < 2 and abs(box.x1 - there.x1) < 2
    assert there.y0 - 1 < box.y0 < box.y1 < there.y1 + 1
    check_promises(doc)


@pytest.mark.parametrize("degrees", [-4.0, 2.5, 6.0])
def test_crooked_scan_is_read_and_boxes_lie_over_the_crooked_words(degrees: float) -> None:
    doc = read_pdf(scan_of(LETTER, degrees))
    assert "Hazelhoff" in doc.text and "Winterdijk" in doc.text
    with pymupdf.open(stream=LETTER) as pdf:
        there = pdf[0].search_for("Hazelhoff")[0]
        middle = pymupdf.Point(pdf[0].rect.width / 2, pdf[0].rect.height / 2)
    centre = (there.tl + there.br) / 2 - middle
    turned = centre * pymupdf.Matrix(-degrees)
    box = box_of(doc, "Hazelhoff")
    assert abs((box.x0 + box.x1) / 2 - middle.x - turned.x) < 4
    assert abs((box.y0 + box.y1) / 2 - middle.y - turned.y) < 4
    check_promises(doc)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_scan_lying_on_its_side_is_read(quarters: int) -> None:
    doc = read_pdf(scan_of(LETTER, quarters=quarters))
    assert "Mevrouw Hazelhoff" in doc.text
    assert doc.text.index("Geachte") < doc.text.index("Hazelhoff") < doc.text.index("groet")
    box = box_of(doc, "Hazelhoff")
    assert (box.x1 - box.x0 > box.y1 - box.y0) == (quarters == 2)
    check_promises(doc)


def test_turn_maps_places_back() -> None:
    image = Image.new("L", (400, 300), 255)
    image.paste(0, (50, 60, 90, 70))
    for quarters in range(4):
        turn = Turn(quarters, 3.0, 400, 300)
        rows, columns = np.nonzero(np.asarray(turn.turned(image)) < 100)
        rect = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
        x0, y0, x1, y1 = turn.original(rect)
        assert x0 <= 51 and y0 <= 61 and x1 >= 89 and y1 >= 69
        assert x1 - x0 < 60 and y1 - y0 < 30


def test_skew_of_a_straight_page_is_none() -> None:
    with pymupdf.open(stream=LETTER) as pdf:
        pixmap = pdf[0].get_pixmap(dpi=150, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples)
    assert find_skew(image, 150) == 0.0


def test_invisible_layer_that_lies_is_not_believed() -> None:
    def lie(pdf: pymupdf.Document) -> None:
        for n in range(12):
            text = "dit is een heel ander verhaal over de begroting van Amersfoort"
            pdf[0].insert_text((79, 120 + 16 * n), text, fontsize=11, render_mode=3)

    doc = read_pdf(changed(scan_of(LETTER), lie))
    assert "Hazelhoff" in doc.text and "Amersfoort" not in doc.text
    assert doc.pages[0].text_from == "ocr"


def test_invisible_layer_with_misread_names_gives_way_to_the_picture() -> None:
    def layer(pdf: pymupdf.Document) -> None:
        for x, y, text, size in LINES:
            bad = text.replace("Hazelhoff", "Haze1h0ff").replace("Winterdijk", "VVinterdilk")
            pdf[0].insert_text((x, y), bad, fontsize=size, render_mode=3)

    doc = read_pdf(changed(scan_of(LETTER), layer))
    assert "Hazelhoff" in doc.text and "Winterdijk" in doc.text and "Haze1h0ff" not in doc.text


def test_picture_on_a_page_of_text_is_read_as_well() -> None:
    picture = pdf_of([(20, 40, "Terugbellen: Hanneke Slotboom", 14)])
    with pymupdf.open(stream=picture) as pdf:
        png = pdf[0].get_pixmap(dpi=200, clip=pymupdf.Rect(0, 0, 300, 80)).tobytes("png")
    data = changed(
        LETTER, lambda pdf: pdf[0].insert_image(pymupdf.Rect(79, 400, 379, 480), stream=png)
    )
    doc = read_pdf(data)
    assert "Hanneke Slotboom" in doc.text and "Mevrouw Hazelhoff" in doc.text
    assert doc.pages[0].text_from == "file"
    sure = {doc.text[w.span.start : w.span.end]: w.from_ocr for w in doc.words}
    assert sure["Slotboom"] and not sure["Hazelhoff"]
    check_promises(doc)


def test_born_digital_page_is_never_read_from_its_picture() -> None:
    assert "Hazelhoff" in read_pdf(LETTER, NoOcr()).text


def test_unknown_glyph_within_a_name_is_read_from_the_picture() -> None:
    content = "BT /G 14 Tf 79 700 Td (Opgesteld door mevrouw Martine Winterdijk) Tj ET"
    with pikepdf.open(io.BytesIO(with_stream(content))) as pdf:
        cmap = (
            b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
            b"1 begincodespacerange <00> <FF> endcodespacerange "
            b"2 beginbfrange <20> <6c> <0020> <6e> <7e> <006e> endbfrange "
            b"1 beginbfchar <6d> <FFFD> endbfchar endcmap end end"
        )
        pdf.pages[0].obj.Resources.Font.G = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            ToUnicode=pdf.make_stream(cmap),
        )
        out = io.BytesIO()
        pdf.save(out)
    doc = read_pdf(out.getvalue())
    assert doc.text == "Opgesteld door mevrouw Martine Winterdijk"
    check_promises(doc)


def test_text_layer_under_a_false_mapping_is_not_believed() -> None:
    lines = "".join(f"0 -16 Td ({text}) Tj " for text in TEXT if text)
    with pikepdf.open(io.BytesIO(with_stream(f"BT /G 11 Tf 79 720 Td {lines} ET"))) as pdf:
        pairs = "".join(f"<{code:02x}> <{code + 1:04x}> " for code in range(0x61, 0x7A))
        cmap = (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
            "1 begincodespacerange <00> <FF> endcodespacerange "
            f"25 beginbfchar {pairs} endbfchar endcmap end end"
        )
        pdf.pages[0].obj.Resources.Font.G = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            ToUnicode=pdf.make_stream(cmap.encode()),
        )
        out = io.BytesIO()
        pdf.save(out)
    assert "Hazelhoff" in read_pdf(out.getvalue()).text


def test_blank_page_is_fine() -> None:
    with pymupdf.open(stream=LETTER) as pdf:
        pdf.new_page()
        data = pdf.tobytes()
    doc = read_pdf(data, NoOcr())
    assert len(doc.pages) == 2 and "Hazelhoff" in doc.text


def test_page_with_only_a_page_number_needs_no_ocr() -> None:
    assert read_pdf(pdf_of([(290, 800, "3", 9)]), NoOcr()).text == "3"


def test_unreadable_scan_is_an_error_that_names_the_page() -> None:
    scan = scan_of(LETTER, dpi=40)
    with pymupdf.open(stream=LETTER) as pdf, pymupdf.open(stream=scan) as other:
        pdf.insert_pdf(other)
        data = pdf.tobytes()
    with pytest.raises(OcrError, match="Pagina 2") as error:
        read_pdf(data)
    assert error.value.exit_code == 8


class PoorOcr:
    """Reads so many words, all of them badly."""

    def __init__(self, count: int, confidence: float = 0.3) -> None:
        self.count, self.confidence = count, confidence

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        box = (10.0, 10.0, 50.0, 30.0)
        word = OcrWord("Jansen", self.confidence, box, (box,) * 6, box, 28.0, 20.0, 0, 0)
        return (word,) * self.count


class BrokenOcr:
    """Gives up."""

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        raise RuntimeError("Jansen")


@pytest.mark.parametrize("ocr", [PoorOcr(0), PoorOcr(1), PoorOcr(20), BrokenOcr()])
def test_page_of_ink_without_readable_words_is_an_error(ocr: Ocr) -> None:
    with pytest.raises(OcrError, match="Pagina 1") as error:
        read_pdf(scan_of(LETTER), ocr)
    assert "Jansen" not in str(error.value)


def test_faint_scan_is_not_taken_for_a_blank_page() -> None:
    def pale(pdf: pymupdf.Document) -> None:
        for x, y, text, size in LINES:
            pdf[0].insert_text((x, y), text, fontsize=size, color=(0.8, 0.8, 0.8))

    doc = read_pdf(scan_of(changed(pdf_of([]), pale)))
    assert "Hazelhoff" in doc.text


def test_missing_language_data_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tessdata, "_FOLDERS", ())
    monkeypatch.delenv("TESSDATA_PREFIX", raising=False)
    with pytest.raises(MissingError, match="tesseract-ocr-nld") as error:
        read_pdf(scan_of(LETTER))
    assert error.value.exit_code == 7
    assert "Hazelhoff" in read_pdf(LETTER).text


@pytest.mark.parametrize("name", ["scan-brief-huisarts", "gemengd-memo-met-scan"])
def test_names_in_scanned_samples_are_read(name: str) -> None:
    doc = read_pdf((SAMPLES / f"{name}.pdf").read_bytes())
    gold = json.loads((SAMPLES / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    flat = " ".join(doc.text.split())
    wanted = [s["text"] for s in gold["spans"] if s["expect"] == "redact"]
    missing = [text for text in wanted if " ".join(text.split()) not in flat]
    assert len(missing) <= 0.2 * len(wanted), f"{len(missing)} of {len(wanted)}"


def test_a_number_that_tesseract_is_unsure_of_is_read_all_the_same() -> None:
    """In a fax of 200 dpi it sees a digit twice and is not sure of the number at all."""
    letters = ImageFont.truetype(font_file(), 40)
    for number in ("602021212", "600200212"):
        fax = Image.new("L", (1654, 260), 255)
        sentence = f"Een burger (BSN {number}) heeft bezwaar gemaakt tegen het besluit"
        ImageDraw.Draw(fax).text((30, 60), sentence, fill=0, font=letters)
        larger = fax.convert("1").convert("L").resize((2481, 390), Image.Resampling.BICUBIC)

        words = [word.text for word in TesserocrOcr().read(larger, 300)]

        assert len(words) == len(sentence.split())


@pytest.mark.parametrize(
    ("text", "high", "read"),
    [("|.", 10, "I."), ("|lse", 10, "Ilse"), ("|lse", 16, "|lse"), ("|Naam", 10, "|Naam")],
)
def test_a_bar_may_be_a_capital(text: str, high: float, read: str) -> None:
    tall = [high if char == "|" else 10.0 for char in text]
    chars = [(8.0 * at, 0.0, 8.0 * at + 6, bottom) for at, bottom in enumerate(tall)]
    found = "".join("I" if _is_letter(text, at, chars) else text[at] for at in range(len(text)))
    assert found == read
