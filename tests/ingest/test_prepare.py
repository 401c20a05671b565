"""Everything a reader sees becomes page content; what cannot be redacted is refused."""

import io
from collections.abc import Callable

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from tests.conftest import SAMPLES
from tests.ingest.making import changed, pdf_of, read_pdf, with_pike, with_stream
from woo_redact.errors import DocumentError, Refused
from woo_redact.ingest import prepare

PLAIN = pdf_of([(79, 100, "Een gewone regel tekst op een gewone pagina.", 10)])


def annotated(change: Callable[[pymupdf.Page], object]) -> bytes:
    return changed(PLAIN, lambda pdf: change(pdf[0]) and None)


def layered(content: str, config: Dictionary | None = None) -> bytes:
    """Return a PDF with content; layer /Hid is off, layer /Vis on."""

    def change(pdf: pikepdf.Pdf) -> None:
        hidden = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("verborgen")))
        shown = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("zichtbaar")))
        pdf.Root.OCProperties = Dictionary(
            OCGs=Array([hidden, shown]), D=config or Dictionary(OFF=Array([hidden]))
        )
        member = Dictionary(Type=Name.OCMD, OCGs=Array([hidden, shown]), P=Name.AllOn)
        resources = pdf.pages[0].obj.Resources
        resources.Properties = Dictionary(Hid=hidden, Vis=shown, Both=pdf.make_indirect(member))
        form = pdf.make_stream(b"BT /F 10 Tf 79 500 Td (in een formulier) Tj ET")
        form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
        form.Resources = Dictionary(Font=resources.Font)
        form.OC = hidden
        resources.XObject = Dictionary(Fm=form)

    return with_pike(with_stream(content), change)


def all_streams(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return b"\n".join(
            item.read_bytes() for item in pdf.objects if isinstance(item, pikepdf.Stream)
        )


def test_plain_file_comes_back_untouched() -> None:
    assert prepare(PLAIN) is PLAIN


def test_form_values_become_text() -> None:
    def fill(page: pymupdf.Page) -> None:
        field = pymupdf.Widget()
        field.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        field.field_name, field.field_value = "naam", "Fernandes Tavares"
        field.rect = pymupdf.Rect(79, 200, 300, 220)
        page.add_widget(field)

    data = annotated(fill)
    assert "Fernandes Tavares" in read_pdf(data).text
    prepared = prepare(data)
    with pikepdf.open(io.BytesIO(prepared)) as pdf:
        assert "/AcroForm" not in pdf.Root
        for item in pdf.objects:
            assert not (isinstance(item, Dictionary) and item.get("/V") == "Fernandes Tavares")


def test_form_value_without_appearance_becomes_text() -> None:
    def fill(page: pymupdf.Page) -> None:
        field = pymupdf.Widget()
        field.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
        field.field_name, field.field_value = "naam", "x"
        field.rect = pymupdf.Rect(79, 200, 300, 220)
        page.add_widget(field)

    def strip(pdf: pikepdf.Pdf) -> None:
        widget = pdf.pages[0].obj.Annots[0]
        del widget.AP
        widget.V = String("Fernandes Tavares")

    assert "Fernandes Tavares" in read_pdf(with_pike(annotated(fill), strip)).text


def test_free_text_becomes_text_and_its_place_stays() -> None:
    data = annotated(
        lambda page: page.add_freetext_annot((79, 200, 300, 230), "Besproken met Jansen")
    )
    doc = read_pdf(data)
    word = next(w for w in doc.words if doc.text[w.span.start : w.span.end] == "Jansen")
    assert 79 < word.box.x0 < 300 and 195 < word.box.y0 < 230


@pytest.mark.parametrize(
    "add",
    [
        lambda page: page.add_text_annot((300, 100), "Geheime notitie van Jansen"),
        lambda page: page.add_file_annot((300, 100), b"Jansen", "jansen.txt"),
        lambda page: page.add_redact_annot((10, 10, 20, 20), text="Jansen"),
    ],
)
def test_notes_attachments_and_unfinished_bars_go(add: Callable[[pymupdf.Page], object]) -> None:
    prepared = prepare(annotated(add))
    with pymupdf.open(stream=prepared) as pdf:
        assert not list(pdf[0].annots())
    assert "Jansen" not in read_pdf(annotated(add)).text


def test_links_stay() -> None:
    link = {
        "kind": pymupdf.LINK_URI,
        "from": pymupdf.Rect(79, 90, 120, 105),
        "uri": "https://www.rijksoverheid.nl",
    }

    def add(page: pymupdf.Page) -> None:
        page.insert_link(link)
        page.add_stamp_annot((79, 300, 200, 350), 0)

    with pymupdf.open(stream=prepare(annotated(add))) as pdf:
        assert [found["uri"] for found in pdf[0].get_links()] == [link["uri"]]
        assert "APPROVED" in pdf[0].get_text()


def test_hidden_annotation_goes() -> None:
    def add(page: pymupdf.Page) -> None:
        page.add_freetext_annot((79, 200, 300, 230), "Jansen").set_flags(
            pymupdf.PDF_ANNOT_IS_HIDDEN
        )

    assert "Jansen" not in read_pdf(annotated(add)).text


def test_hidden_layer_is_cut_and_visible_text_keeps_its_place() -> None:
    content = (
        "BT /F 10 Tf 79 700 Td (Gewone tekst op deze pagina, lang genoeg) Tj "
        "/OC /Hid BDC 0 -20 Td (verborgen Jansen) Tj EMC "
        "0 -20 Td (daaronder zichtbaar) Tj ET /OC /Vis BDC BT /F 10 Tf 79 600 Td (aan) Tj ET EMC "
        "/OC /Both BDC BT /F 10 Tf 79 580 Td (samen) Tj ET 10 10 m 20 20 l S EMC /Fm Do"
    )
    data = layered(content)
    prepared = prepare(data)
    streams = all_streams(prepared)
    for gone in (b"Jansen", b"samen", b"in een formulier"):
        assert gone not in streams
    doc = read_pdf(data)
    assert "daaronder zichtbaar" in doc.text and "aan" in doc.text.split()
    word = next(w for w in doc.words if doc.text[w.span.start : w.span.end] == "daaronder")
    assert word.box.y1 == pytest.approx(842 - 660, abs=4)
    with pikepdf.open(io.BytesIO(prepared)) as pdf:
        assert "/OCProperties" not in pdf.Root


def test_base_state_off_hides_all_but_those_switched_on() -> None:
    content = (
        "/OC /Hid BDC BT /F 10 Tf 79 600 Td (weg) Tj ET EMC BT /F 10 Tf 79 500 Td (hier) Tj ET"
    )
    config = Dictionary(BaseState=Name.OFF)
    assert read_pdf(layered(content, config)).text == "hier"


@pytest.mark.parametrize(
    "data",
    [
        annotated(lambda page: page.add_freetext_annot((79, 200, 300, 230), "Besproken")),
        layered("/OC /Hid BDC BT /F 10 Tf 79 600 Td (weg) Tj ET EMC"),
        PLAIN.replace(b"startxref", b"startxxxx"),
    ],
    ids=["annotation", "layer", "damage"],
)
def test_two_runs_give_the_same_bytes(data: bytes) -> None:
    first = prepare(data)
    assert first == prepare(data)
    assert prepare(first) == first


def test_owner_password_does_not_stop_us() -> None:
    with pymupdf.open(stream=PLAIN) as pdf:
        data = pdf.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, owner_pw="geheim")
    with pikepdf.open(io.BytesIO(prepare(data))) as pdf:
        assert not pdf.is_encrypted
    assert "gewone pagina" in read_pdf(data).text


def test_mended_cross_references_keep_the_text() -> None:
    data = PLAIN.replace(b"startxref", b"startxxxx")
    prepared = prepare(data)
    assert prepared != data
    assert "gewone pagina" in read_pdf(data).text


def test_wrong_page_count_is_mended() -> None:
    data = PLAIN.replace(b"/Count 1", b"/Count 9")
    with pymupdf.open(stream=prepare(data)) as pdf:
        assert pdf.page_count == 1


def encrypted() -> bytes:
    with pymupdf.open(stream=PLAIN) as pdf:
        return pdf.tobytes(encryption=pymupdf.PDF_ENCRYPT_AES_256, user_pw="a", owner_pw="b")


def looped() -> bytes:
    return PLAIN.replace(b"/Kids[4 0 R]", b"/Kids[2 0 R]").replace(
        b"/Kids [4 0 R]", b"/Kids[2 0 R]"
    )


def no_pages() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "leeg"),
        (b"  \n", "leeg"),
        (b"<html><body>Jansen</body></html>", "geen PDF"),
        (b"PK\x03\x04 een Word-bestand", "geen PDF"),
        (b"%PDF-1.7\n" + b"x" * 500, "beschadigd"),
        (PLAIN[: len(PLAIN) // 3], "beschadigd"),
        (encrypted(), "wachtwoord"),
        (no_pages(), "geen pagina's"),
        (looped(), "beschadigd"),
    ],
    ids=["empty", "blank", "html", "zip", "junk", "truncated", "encrypted", "no pages", "loop"],
)
def test_unusable_file_is_a_clear_error(data: bytes, says: str) -> None:
    with pytest.raises(DocumentError) as error:
        prepare(data)
    assert error.value.exit_code == 4
    assert says in str(error.value)
    assert "Jansen" not in str(error.value)


def test_portfolio_is_refused() -> None:
    data = with_pike(PLAIN, lambda pdf: setattr(pdf.Root, "Collection", Dictionary()))
    with pytest.raises(Refused) as error:
        prepare(data)
    assert error.value.exit_code == 5


def test_dynamic_xfa_form_is_refused() -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_stream(b"<xdp/>"))
        pdf.Root.NeedsRendering = True

    with pytest.raises(Refused):
        prepare(with_pike(PLAIN, change))


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_samples_are_prepared_the_same_way_twice(path) -> None:
    data = path.read_bytes()
    assert prepare(data) == prepare(data)
