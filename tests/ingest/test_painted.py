"""Text in tiling patterns and Type 3 glyphs is read from the picture; hatches cost nothing."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from tests.ingest.making import needs_tesseract
from tests.leaks.paper import add, base, helvetica, open_pdf, saved, show
from tests.parts import resources
from woo_redact import ingest
from woo_redact.ingest.ocr import OcrWord

NAME = "Fenna Zwartveld"


def with_pattern(content: bytes) -> bytes:
    """Return a page of which a part is painted with a tiling pattern."""
    with open_pdf(base()) as pdf:
        resources(pdf, "/Pattern")["/P1"] = pdf.make_stream(
            content,
            Type=Name.Pattern,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, 250, 30]),
            XStep=250,
            YStep=30,
            Resources=Dictionary(Font=resources(pdf, "/Font")),
        )
        add(pdf, b"/Pattern cs /P1 scn 72 300 400 60 re f 0 g\n")
        return saved(pdf)


def with_type_3(procedure: bytes) -> bytes:
    """Return a page with one glyph, an "a" as the file has it, that this procedure draws."""
    with open_pdf(base()) as pdf:
        resources(pdf, "/Font")["/T3"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type3,
                FontBBox=Array([0, -300, 9000, 1000]),
                FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
                FirstChar=97,
                LastChar=97,
                Widths=Array([9000]),
                Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name.a])),
                CharProcs=Dictionary(a=pdf.make_stream(b"9000 0 d0 " + procedure)),
                Resources=Dictionary(Font=Dictionary(F1=helvetica(pdf))),
            )
        )
        add(pdf, show("a", 72, 500, 14, "T3"))
        return saved(pdf)


def text_of(data: bytes) -> str:
    return ingest.read(ingest.prepare(data), "0" * 64).text


def test_text_in_a_tiling_pattern_is_read() -> None:
    needs_tesseract()

    doc = ingest.read(with_pattern(show(NAME, 5, 8, 14)), "0" * 64)

    words = [word for word in doc.words if doc.text[word.span.start : word.span.end] == "Zwartveld"]
    assert any(480 < word.box.y0 < 545 and word.from_ocr for word in words)


def test_text_in_a_type_3_glyph_is_read() -> None:
    needs_tesseract()

    assert NAME in text_of(with_type_3(show(NAME, 0, 0, 1000)))


class NoOcr:
    """Fails the test when a picture is read."""

    def read(self, image: object, dpi: int) -> tuple[OcrWord, ...]:
        raise AssertionError("read needlessly")


@pytest.mark.parametrize(
    "data",
    [with_pattern(b"0 0 m 250 30 l S"), with_type_3(b"0 0 500 500 re f")],
    ids=["a hatch", "a block"],
)
def test_what_paints_no_text_is_not_read(data: bytes) -> None:
    assert "begroting" in ingest.read(data, "0" * 64, NoOcr()).text


def test_a_damaged_pattern_is_no_error() -> None:
    with open_pdf(with_pattern(b"0 0 m 250 30 l S")) as pdf:
        pattern = resources(pdf, "/Pattern")["/P1"]
        pattern.write(b"no zlib", filter=pikepdf.Name.FlateDecode)
        assert "begroting" in text_of(saved(pdf))
