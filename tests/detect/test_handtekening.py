"""Drawn signatures and paraafs are found where one signs, and nowhere else."""

from io import BytesIO
from math import cos, sin

import pymupdf
import pytest
from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from tests.detect.ink import Line, page_of, signatures
from tests.ingest.making import changed, needs_tesseract, read_pdf, scan_of
from woo_redact import ingest
from woo_redact.detect.handtekening import find_signatures
from woo_redact.model.finding import Finding
from woo_redact.model.redaction import Redaction
from woo_redact.render import burn
from woo_redact.rulebook import RuleBook
from woo_redact.verify import verify

BODY: tuple[Line, ...] = (
    (79, 380, "Geachte mevrouw De Vries,"),
    (79, 410, "Hierbij zend ik u het besluit over de aanvraag die u op 3 mei hebt gedaan."),
    (79, 422, "In de bijlage staat hoe wij tot dit besluit zijn gekomen en wat u kunt doen."),
)
LETTER: tuple[Line, ...] = (
    *BODY,
    (79, 470, "Hoogachtend,"),
    (79, 490, "De minister van Volksgezondheid, Welzijn en Sport,"),
    (79, 502, "namens deze,"),
    (79, 575, "mr. R.F. Abbenhuis-Tol"),
    (79, 587, "directeur Juridische Zaken"),
    (79, 640, "Bijlage(n): 2"),
)
INK = pymupdf.Rect(85, 515, 185, 555)


def letter(lines: tuple[Line, ...] = LETTER) -> pymupdf.Document:
    return page_of(lines)


def scribble(
    page: pymupdf.Page, rect: pymupdf.Rect, seed: float = 0.0, filled: bool = False
) -> None:
    """Draw pen strokes that fill a rectangle."""
    points = [
        pymupdf.Point(
            rect.x0 + rect.width * n / 24,
            (rect.y0 + rect.y1) / 2 + rect.height / 2 * sin(2.1 * n + seed) * cos(0.3 * n),
        )
        for n in range(25)
    ]
    shape = page.new_shape()
    for at in range(0, 22, 3):
        shape.draw_bezier(*points[at : at + 4])
    if filled:
        shape.finish(fill=(0.1, 0.1, 0.5), color=None, closePath=True)
    else:
        shape.finish(color=(0.1, 0.1, 0.5), width=1.2, closePath=False)
    shape.commit()


def pasted(rim: int = 40) -> bytes:
    """Return a PNG of a signature with a transparent rim."""
    image = Image.new("RGBA", (400 + 2 * rim, 160 + 2 * rim), (255, 255, 255, 0))
    draw = ImageDraw.Draw(image)
    points = [(rim + 8 * n, rim + 80 + 75 * sin(1.7 * n)) for n in range(51)]
    draw.line(points, fill=(20, 20, 90, 255), width=5, joint="curve")
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def covers(found: Finding, rect: pymupdf.Rect, slack: float = 6) -> bool:
    box = found.boxes[0]
    return (
        abs(box.x0 - rect.x0) < slack + 6
        and abs(box.x1 - rect.x1) < slack + 14
        and box.y0 > rect.y0 - slack - 4
        and box.y1 < rect.y1 + slack + 4
    )


@pytest.mark.parametrize("filled", [False, True])
def test_drawn_between_closing_and_name(rulebook: RuleBook, filled: bool) -> None:
    pdf = letter()
    scribble(pdf[0], INK, filled=filled)
    (found,) = signatures(pdf, rulebook)
    assert found.score >= 0.9 and found.kind == "handtekening" and covers(found, INK)
    assert found.why.sentence.endswith(".") and found.span is None and found.text == ""


def test_what_is_found_can_be_burned_in_and_the_text_around_stays(rulebook: RuleBook) -> None:
    pdf = letter()
    scribble(pdf[0], INK)
    data = pdf.tobytes()
    doc = ingest.read(data, "0" * 64)
    (found,) = find_signatures(doc, rulebook)
    redactions = (Redaction(found.id, found.boxes, "5.1.2e", "5.1.2e", ""),)
    result = burn(data, doc, redactions)
    report = verify(data, result.data, redactions, (), doc.pages, layout=result.layout)
    assert report.passed, [problem for check in report.checks for problem in check.problems]
    with pymupdf.open(stream=result.data) as after:
        text = after[0].get_text()
        assert all(line in text for _, _, line in LETTER) and "5.1.2e" in text
        assert not [i for d in after[0].get_drawings() for i in d["items"] if i[0] == "c"]


@pytest.mark.parametrize(
    "closing", ["Met vriendelijke groet,", "Hoogachtend,", "namens deze,", "Met hartelijke groeten"]
)
def test_closing_and_printed_name(rulebook: RuleBook, closing: str) -> None:
    lines = (*BODY, (79, 480, closing), (79, 560, "Jan de Boer"))
    pdf = letter(lines)
    scribble(pdf[0], pymupdf.Rect(80, 492, 150, 535))
    assert [found.score >= 0.9 for found in signatures(pdf, rulebook)] == [True]


def test_function_above_and_name_below_without_a_closing(rulebook: RuleBook) -> None:
    lines = (
        *BODY,
        (79, 480, "De staatssecretaris van Binnenlandse Zaken,"),
        (79, 560, "E. van Marum"),
    )
    pdf = letter(lines)
    scribble(pdf[0], pymupdf.Rect(80, 492, 180, 535))
    assert [found.score >= 0.8 for found in signatures(pdf, rulebook)] == [True]


def test_pasted_picture_without_its_rim(rulebook: RuleBook) -> None:
    pdf = letter()
    pdf[0].insert_image(pymupdf.Rect(79, 506, 203, 566), stream=pasted())
    (found,) = signatures(pdf, rulebook)
    assert found.score >= 0.9
    box = found.boxes[0]
    assert box.y0 > 508 and box.y1 < 566 and box.x0 < 92


def test_two_signatures_side_by_side(rulebook: RuleBook) -> None:
    lines = (
        *BODY,
        (79, 480, "Hoogachtend,"),
        (79, 570, "A.B. de Wit"),
        (79, 582, "voorzitter"),
        (330, 570, "mr. C. Zwart"),
        (330, 582, "secretaris"),
    )
    pdf = letter(lines)
    left, right = pymupdf.Rect(80, 500, 170, 545), pymupdf.Rect(330, 500, 430, 545)
    scribble(pdf[0], left)
    scribble(pdf[0], right, seed=2.0)
    found = signatures(pdf, rulebook)
    assert len(found) == 2
    assert sorted(round(one.boxes[0].x0 / 50) for one in found) == [2, 7]


def test_paraafs_in_a_column_and_behind_a_label(rulebook: RuleBook) -> None:
    lines = (
        (79, 200, "Functie"), (250, 200, "Datum"), (350, 200, "Paraaf"),
        (79, 230, "directeur"), (250, 230, "3-5-2025"),
        (79, 260, "hoofd"), (250, 260, "4-5-2025"),
        (79, 400, "Handtekening aanvrager:"),
        (79, 460, "Voor akkoord"),
        *((79.0, 600.0 + 12 * n, "Een regel die met tekenen niets heeft.") for n in range(4)),
    )  # fmt: skip
    pdf = letter(lines)
    places = [(352, 217, 392, 237), (352, 247, 385, 266), (200, 380, 290, 412), (85, 466, 170, 500)]
    for n, place in enumerate(places):
        scribble(pdf[0], pymupdf.Rect(place), seed=n)
    found = signatures(pdf, rulebook)
    assert len(found) == 4 and all(one.score >= 0.8 for one in found)


def test_page_turned_and_with_another_unit(rulebook: RuleBook) -> None:
    pdf = letter()
    scribble(pdf[0], INK)
    pdf[0].set_rotation(180)
    data = changed(pdf.tobytes(), lambda one: one.xref_set_key(one[0].xref, "UserUnit", "1"))
    doc = read_pdf(data)
    (mark,) = doc.pictures
    assert abs(mark.box.x1 - (595 - INK.x0)) < 12 and mark.box.y1 < 842 - INK.y0 + 12


def test_from_reportlab(rulebook: RuleBook) -> None:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(595, 842))
    canvas.setFont("Helvetica", 9)
    for x, y, text in LETTER:
        canvas.drawString(x, 842 - y, text)
    path = canvas.beginPath()
    path.moveTo(90, 300)
    for n in range(9):
        path.curveTo(95 + 10 * n, 330, 97 + 10 * n, 275, 102 + 10 * n, 300 + 5 * (n % 2))
    canvas.drawPath(path)
    canvas.save()
    (found,) = signatures(pymupdf.open(stream=out.getvalue()), rulebook)
    assert found.score >= 0.9


@pytest.mark.parametrize(("last", "least"), [(None, 0.9), (-4, 0.8)])
def test_ink_on_a_scan(rulebook: RuleBook, last: int | None, least: float) -> None:
    """Between a closing and a name it is surest, but the course of a pen tells enough."""
    needs_tesseract()
    pdf = letter(LETTER[:last])
    scribble(pdf[0], INK)
    data = scan_of(pdf.tobytes())
    found = signatures(pymupdf.open(stream=data), rulebook)
    assert len(found) == 1 and covers(found[0], INK, 10)
    assert found[0].score >= least
    without = signatures(pymupdf.open(stream=scan_of(letter().tobytes())), rulebook)
    assert without == []


def test_small_ink_in_a_routing_table_on_a_scan(rulebook: RuleBook) -> None:
    needs_tesseract()
    lines = [(79.0, 160.0, "Functie"), (220.0, 160.0, "Paraaf"), (350.0, 160.0, "Datum")]
    for n in range(3):
        lines += [(79.0, 184.0 + 24 * n, "Directeur"), (350.0, 184.0 + 24 * n, "3-2-2025")]
    pdf = letter(tuple(lines))
    for n in range(3):
        scribble(pdf[0], pymupdf.Rect(222, 172 + 24 * n, 250, 188 + 24 * n), n)
    found = signatures(pymupdf.open(stream=scan_of(pdf.tobytes())), rulebook)
    assert len(found) >= 2 and {one.why.rule for one in found} <= {
        "handtekening/label",
        "handtekening/kolom",
    }


def test_ink_in_the_frames_of_a_crooked_scan(rulebook: RuleBook) -> None:
    """Ink that touches no frame is found apart from it, also where it is read as letters."""
    needs_tesseract()
    lines = [(84.0, 160.0, "Naam"), (234.0, 160.0, "Organisatie"), (384.0, 160.0, "Handtekening")]
    names = ("W. Kuipers", "F. Aydin", "T. de Rooij", "B. Veltman")
    for n, name in enumerate(names):
        lines += [(84.0, 192.0 + 32 * n, name), (234.0, 192.0 + 32 * n, "gemeente")]
    pdf = letter((*lines, *BODY))
    for n in range(5):
        for x in (80, 230, 380):
            pdf[0].draw_rect(pymupdf.Rect(x, 142 + 32 * n, x + 150, 174 + 32 * n), width=0.7)
    for n in range(4):
        scribble(pdf[0], pymupdf.Rect(392, 178 + 32 * n, 460, 202 + 32 * n), n)
    data = scan_of(pdf.tobytes(), degrees=-1.1)
    found = signatures(pymupdf.open(stream=data), rulebook)
    rules = [one.why.rule.split("/")[1] for one in found]
    assert len(rules) == 4 and set(rules) <= {"label", "kolom"}


def test_ink_beside_the_number_of_a_page_and_below_a_function(rulebook: RuleBook) -> None:
    """Each is for a person to judge."""
    lines = (*BODY, (79, 470, "De griffier,"), (79, 790, "Pagina 2 van 3"))
    pdf = letter(lines)
    scribble(pdf[0], pymupdf.Rect(85, 480, 160, 510))
    scribble(pdf[0], pymupdf.Rect(470, 765, 510, 792), 2)
    found = signatures(pdf, rulebook)
    assert [one.why.rule.split("/")[1] for one in found] == ["functie", "voet"]
    assert all(one.score == 0.5 for one in found)


def test_ink_below_a_row_of_roles(rulebook: RuleBook) -> None:
    roles = ("SG", "DG", "FEZ", "WJZ")
    pdf = letter((*((79.0 + 80 * n, 160.0, role) for n, role in enumerate(roles)), *BODY))
    for n in range(4):
        scribble(pdf[0], pymupdf.Rect(80 + 80 * n, 170, 110 + 80 * n, 190), n)
    assert {one.why.rule for one in signatures(pdf, rulebook)} == {"handtekening/routing"}


def test_two_parties_above_their_names(rulebook: RuleBook) -> None:
    lines = (
        (79, 140, "Opdrachtgever"),
        (320, 140, "Utrecht, 3 mei 2025"),
        (79, 240, "J. Vos"),
        (320, 240, "K. Bos"),
    )
    pdf = letter(lines)
    for n, x in enumerate((85, 325)):
        scribble(pdf[0], pymupdf.Rect(x, 170, x + 100, 215), n)
    assert [one.score for one in signatures(pdf, rulebook)] == [0.85, 0.85]


def test_stamp_is_less_sure(rulebook: RuleBook) -> None:
    pdf = letter()
    image = Image.new("RGB", (300, 300), "white")
    draw = ImageDraw.Draw(image)
    draw.ellipse((10, 10, 290, 290), outline=(0, 0, 120), width=8)
    draw.ellipse((60, 60, 240, 240), outline=(0, 0, 120), width=4)
    out = BytesIO()
    image.save(out, "PNG")
    pdf[0].insert_image(pymupdf.Rect(85, 508, 145, 568), stream=out.getvalue())
    assert all(found.score <= 0.5 for found in signatures(pdf, rulebook))


def _logo(pdf: pymupdf.Document) -> None:
    pdf[0].insert_image(pymupdf.Rect(250, 10, 400, 90), stream=pasted())
    scribble(pdf[0], pymupdf.Rect(60, 20, 160, 60))


def _footer_logo(pdf: pymupdf.Document) -> None:
    pdf.copy_page(0)
    for page in pdf:
        page.insert_image(pymupdf.Rect(79, 660, 180, 690), stream=pasted())


def _table(pdf: pymupdf.Document) -> None:
    for n in range(6):
        pdf[0].draw_line((79, 505 + 8 * n), (250, 505 + 8 * n))
        pdf[0].draw_line((79 + 30 * n, 505), (79 + 30 * n, 545))
    pdf[0].draw_rect(pymupdf.Rect(79, 505, 250, 560), radius=0.1)


def _circle(pdf: pymupdf.Document) -> None:
    pdf[0].draw_circle((120, 535), 20)


def _chart(pdf: pymupdf.Document) -> None:
    pdf[0].draw_polyline([(100 + 8 * n, 240 - 30 * sin(n)) for n in range(20)])


def _photograph(pdf: pymupdf.Document) -> None:
    image = Image.effect_noise((800, 700), 80).convert("RGB")
    out = BytesIO()
    image.save(out, "JPEG")
    pdf[0].insert_image(pymupdf.Rect(79, 100, 500, 360), stream=out.getvalue())


@pytest.mark.parametrize("draw", [_logo, _footer_logo, _table, _circle, _chart, _photograph])
def test_what_is_no_signature(rulebook: RuleBook, draw: object) -> None:
    pdf = letter()
    draw(pdf)  # type: ignore[operator]
    assert signatures(pdf, rulebook) == []


def test_letter_without_ink(rulebook: RuleBook) -> None:
    assert signatures(letter(), rulebook) == []
