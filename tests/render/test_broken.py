"""Pages whose content is broken: rebuilt from their picture, and sound afterwards."""

import re
from io import BytesIO

import pikepdf
import pytest

from tests.render.producers import NAME
from tests.render.reading import pixels, read, redactions, texts
from tests.render.test_kinds import EMPTY, paper
from woo_redact.render import burn
from woo_redact.verify import verify

GOOD = b"BT /F1 12 Tf 60 700 Td (Dit blijft staan) Tj ET "
BROKEN = {
    "open string": b"BT /F1 11 Tf (open " + bytes(range(128, 256)) * 30,
    "stray bracket": b") 1 2 3 l",
    "stray dictionary end": b">> 1 2 m",
    "open array": b"BT /F1 12 Tf [ (a) Tj ET",
    "braces": b"\x00\xff\xfe {} << /A",
    "open inline image": b"BI /W 2 /H 2 ID abc",
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_page_is_rebuilt_alone(name: str) -> None:
    data = paper(GOOD, {}, pages=2)
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.pages[0].obj["/Contents"] = pdf.make_stream(GOOD + BROKEN[name])
        buffer = BytesIO()
        pdf.save(buffer)
    result = burn(buffer.getvalue(), EMPTY, ())
    assert result.rebuilt == (1,)
    with pikepdf.open(BytesIO(result.data)) as pdf:
        assert not [*pdf.check_pdf_syntax(), *pdf.get_warnings()]
    report = verify(buffer.getvalue(), result.data, (), (), (), result.rebuilt)
    assert report.passed, [problem for check in report.checks for problem in check.problems]
    dark = pixels(result.data) < 100
    assert dark[: int(160 * 150 / 72)].any()
    assert "Dit blijft staan" in texts(result.data).split("\f")[1]


def test_broken_page_with_something_to_redact() -> None:
    data = paper(b"BT /F1 12 Tf 60 700 Td (Van %s aan ons) Tj ET ) x" % NAME.encode(), {})
    doc = read(data)
    found = redactions(doc, NAME)
    result = burn(data, doc, found)
    assert result.rebuilt == (1,)
    assert "aan" in texts(result.data) and "Verkuijlen" not in texts(result.data)
    report = verify(data, result.data, found, (), doc.pages, result.rebuilt)
    assert report.passed, [problem for check in report.checks for problem in check.problems]


@pytest.mark.parametrize(
    "content", [b"", b" ", b"Q Q Q " + GOOD, GOOD + b"1 2 3", b"/X Do " + GOOD]
)
def test_sloppy_content_is_not_broken(content: bytes) -> None:
    assert burn(paper(content, {}), EMPTY, ()).rebuilt == ()


def test_only_pages_that_were_told_may_be_pictures() -> None:
    data = paper(GOOD + b") x", {})
    result = burn(data, EMPTY, ())
    assert verify(data, result.data, (), (), (), (1,)).passed
    assert not verify(data, result.data, (), (), ()).passed


@pytest.mark.parametrize("odd", [b"[1 0 R] TJ", b"<</A 1 0 R>> BDC EMC", b"[(a) foo (b)] TJ"])
def test_operands_no_content_may_have_are_a_broken_page(odd: bytes) -> None:
    assert burn(paper(GOOD + b" " + odd, {}), EMPTY, ()).rebuilt == (1,)


def test_names_that_are_no_utf8_and_keys_that_lead_nowhere_stop_nothing() -> None:
    data = paper(GOOD, {"/ExtGState": {"/G9": {"/Zzzz": pikepdf.Name("/Yyyy")}}})
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.pages[0].obj["/Qqqq"] = pdf.make_indirect(pikepdf.Dictionary())
        font = pdf.pages[0].resources["/Font"]["/F1"]
        font["/BaseFont"], font["/Name"] = pikepdf.Name("/Bbbb"), pikepdf.Name("/Nnnn")
        buffer = BytesIO()
        pdf.save(buffer)
    spoilt = buffer.getvalue().replace(b"/Bbbb", b"/B#e3b").replace(b"/Yyyy", b"/Y#ffy")
    spoilt = re.sub(rb"/Qqqq \d+ 0 R", b"/Qqqq 97 0 R", spoilt)

    result = burn(spoilt, EMPTY, ())

    assert "Dit blijft staan" in texts(result.data)


def test_a_rebuilt_page_is_read_again_and_loses_pieces_that_cannot_be_read() -> None:
    data = paper(b"BT /F1 12 Tf 60 700 Td (Van %s aan ons) Tj ET ) x" % NAME.encode(), {})
    doc = read(data)
    looked_at = []

    class Reader:
        def read(self, image: object, dpi: int) -> tuple[()]:
            looked_at.append(dpi)
            return ()

    result = burn(data, doc, redactions(doc, NAME), reader=Reader())
    assert looked_at == [300]
    assert "aan ons" in " ".join(texts(result.data).split())  # its own words were judged: they stay
    with pikepdf.open(BytesIO(result.data)) as pdf:
        assert str(pdf.Root["/Lang"]).startswith("nl")


def test_a_character_map_that_cannot_be_read_goes() -> None:
    data = paper(GOOD, {})
    with pikepdf.open(BytesIO(data)) as pdf:
        font = pdf.pages[0].obj.Resources.Font["/F1"]
        font.ToUnicode = pdf.make_stream(b"")
        font.ToUnicode.write(b"x\x9cno zlib", filter=pikepdf.Name.FlateDecode)
        buffer = BytesIO()
        pdf.save(buffer, compress_streams=False)

    result = burn(buffer.getvalue(), EMPTY, ())

    with pikepdf.open(BytesIO(result.data)) as pdf:
        fonts = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]
        assert not any("/ToUnicode" in thing for thing in fonts)
    assert "Dit blijft staan" in texts(result.data)
