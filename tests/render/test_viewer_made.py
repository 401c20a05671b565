"""Fields and annotations without a look of their own are published, proven, and hold no secret."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.render.reading import holds, read, redactions, texts
from woo_redact.ingest import prepare
from woo_redact.model.redaction import USUAL
from woo_redact.render import burn
from woo_redact.verify import verify

NAME = "Jorinde Kwakernaak"
SURNAME = "Kwakernaak"
LINES = (f"Nota van {NAME} aan de minister", "Het voorstel ligt voor.", "Einde van de nota.")
LOOK = b"BT /F1 10 Tf 2 5 Td (%s) Tj ET"
Plant = Callable[[Pdf], None]


def base() -> Pdf:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    font = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type1,
        BaseFont=Name.Helvetica,
        Encoding=Name.WinAnsiEncoding,
    )
    page.obj.Resources = Dictionary(Font=Dictionary(F1=pdf.make_indirect(font)))
    shown = b"".join(
        b"BT /F1 12 Tf 60 %d Td (%s) Tj ET\n" % (760 - 20 * n, line.encode())
        for n, line in enumerate(LINES)
    )
    page.obj.Contents = pdf.make_stream(shown)
    return pdf


def annotate(pdf: Pdf, kind: str, **keys: object) -> pikepdf.Object:
    rect = keys.pop("Rect", Array([60, 500, 400, 524]))
    thing = pdf.make_indirect(
        Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=rect, F=4, **keys)
    )
    page = pdf.pages[0].obj
    page.Annots = Array([*page.get("/Annots", Array()), thing])
    return thing


def field(pdf: Pdf, *, anew: bool = True, **keys: object) -> pikepdf.Object:
    widget = annotate(pdf, "Widget", T=String("v"), DA=String("/F1 10 Tf 0 g"), **keys)
    pdf.Root.AcroForm = Dictionary(
        Fields=Array([widget]),
        NeedAppearances=anew,
        DA=String("/F1 10 Tf 0 g"),
        DR=Dictionary(Font=pdf.pages[0].obj.Resources.Font),
    )
    return widget


def look(pdf: Pdf, text: str = NAME) -> Dictionary:
    form = pdf.make_stream(LOOK % text.encode())
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 340, 24])
    form.Resources = Dictionary(Font=pdf.pages[0].obj.Resources.Font)
    return Dictionary(N=form)


def text_field(pdf: Pdf) -> None:
    field(pdf, FT=Name.Tx, V=String(NAME))


def text_field_without_a_word(pdf: Pdf) -> None:
    field(pdf, anew=False, FT=Name.Tx, V=String(NAME))


def text_field_of_many_lines(pdf: Pdf) -> None:
    rect = Array([60, 400, 400, 480])
    field(pdf, FT=Name.Tx, Ff=4096, V=String(f"Namens\n{NAME}\nen anderen"), Rect=rect)


def stale_look(pdf: Pdf) -> None:
    field(pdf, FT=Name.Tx, V=String(NAME), AP=look(pdf, "Iemand anders"))


def combobox(pdf: Pdf) -> None:
    field(pdf, FT=Name.Ch, Ff=131072, Opt=Array([String("x"), String(NAME)]), V=String(NAME))


def list_box(pdf: Pdf) -> None:
    options = Array([String("Geen"), Array([String("b"), String(NAME)])])
    field(pdf, FT=Name.Ch, Opt=options, V=String("b"), Rect=Array([60, 400, 400, 480]))


def checkbox(pdf: Pdf) -> None:
    field(pdf, FT=Name.Btn, V=Name.Off, AS=Name.Off, TU=String(NAME), MK=Dictionary(CA=String("4")))


def free_text(pdf: Pdf) -> None:
    annotate(pdf, "FreeText", Contents=String(f"Gezien door {NAME}"), DA=String("/F1 10 Tf 0 g"))


def highlight(pdf: Pdf) -> None:
    quad = Array([60, 772, 300, 772, 60, 756, 300, 756])
    annotate(
        pdf, "Highlight", QuadPoints=quad, Rect=Array([60, 756, 300, 772]), Contents=String(NAME)
    )


def other_markup(pdf: Pdf) -> None:
    quad = Array([60, 752, 300, 752, 60, 736, 300, 736])
    for kind in ("Underline", "Squiggly", "StrikeOut"):
        annotate(pdf, kind, QuadPoints=quad, Rect=Array([60, 736, 300, 752]), Contents=String(NAME))


def ink(pdf: Pdf) -> None:
    strokes = Array([Array([60, 500, 90, 520, 120, 500])])
    annotate(pdf, "Ink", InkList=strokes, Contents=String(NAME), T=String(NAME))


def shapes(pdf: Pdf) -> None:
    annotate(pdf, "Square", Contents=String(NAME))
    annotate(pdf, "Line", L=Array([60, 450, 200, 460]), Contents=String(NAME))


def stamp(pdf: Pdf) -> None:
    annotate(pdf, "Stamp", AP=look(pdf), Name=Name(f"/{SURNAME}"), Contents=String(NAME))


def note_with_popup_and_reply(pdf: Pdf) -> None:
    note = annotate(pdf, "Text", Contents=String(NAME), T=String(NAME))
    note.Popup = annotate(pdf, "Popup", Parent=note, Contents=String(NAME))
    annotate(pdf, "Text", IRT=note, Contents=String(NAME), RC=String(f"<p>{NAME}</p>"))


def mark_of_the_printer(pdf: Pdf) -> None:
    annotate(pdf, "PrinterMark", AP=look(pdf))


PLANTS = (text_field, text_field_without_a_word, text_field_of_many_lines, stale_look, combobox)
PLANTS += (list_box, checkbox, free_text, highlight, other_markup, ink, shapes, stamp)
PLANTS += (note_with_popup_and_reply, mark_of_the_printer)


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_published_and_proven(plant: Plant) -> None:
    with base() as pdf:
        plant(pdf)
        buffer = BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    prepared = prepare(data)
    doc = read(prepared)
    gone = redactions(doc, NAME)
    result = burn(prepared, doc, gone, USUAL)
    report = verify(data, result.data, gone, (), doc.pages, result.rebuilt, result.layout)
    assert report.passed, report.checks
    assert result.rebuilt == ()
    assert not holds(result.data, SURNAME)
    for line in LINES[1:]:
        assert line in texts(result.data)


def test_only_the_field_itself_is_left_to_the_viewer() -> None:
    """A word that goes missing beside a field is seen, and a name that stays in it as well."""
    with base() as pdf:
        text_field(pdf)
        buffer = BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    prepared = prepare(data)
    doc = read(prepared)
    gone = redactions(doc, NAME)
    on_page = tuple(one for one in gone if one.boxes[0].y0 < 200)
    assert len(on_page) == 1
    stays = burn(prepared, doc, on_page, USUAL)
    assert not verify(data, stays.data, on_page, (), doc.pages, layout=stays.layout).passed
    more = burn(prepared, doc, (*gone, *redactions(doc, "Einde van de nota.")), USUAL)
    assert not verify(data, more.data, gone, (), doc.pages, layout=more.layout).passed
