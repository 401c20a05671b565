"""Bars tell as little as they can of how wide the text was that went."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen import canvas

from tests.render.producers import PRODUCERS, SECRETS
from tests.render.reading import pixels, read, redactions
from woo_redact.model.redaction import Look
from woo_redact.render import Rendered, burn
from woo_redact.verify import certificate, read_layout, verify

SHORT, LONG = "Jan Bos", "Willemijn Terpstra"


def page(name: str, *, clip: float = 0.0) -> bytes:
    """Return a page with a name in running text, at the end of a line and alone on a line."""
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    if clip:
        path = paper.beginPath()
        path.rect(60, 600, clip, 200)
        paper.clipPath(path, stroke=0)
    for at, line in enumerate(
        (
            "De nota aan de minister over de jaarrekening is in mei besproken met alle directies.",
            f"Op verzoek van {name} is bijlage 2 (zie boven) toegevoegd.",
            f"De nota is geschreven door {name}",
            name,
            "De volgende regel heeft (haken), jij-vormen en geen namen.",
        )
    ):
        paper.drawString(61.37, 720 - 15 * at, line)
    paper.save()
    return buffer.getvalue()


def burnt(data: bytes, bar: str, *names: str) -> Rendered:
    doc = read(data)
    return burn(data, doc, redactions(doc, *names), Look(bar=bar))


def contents(data: bytes) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.pages[0].contents_coalesce()
        return pdf.pages[0].obj["/Contents"].read_bytes()


def passed(data: bytes, result: Rendered, *names: str) -> bool:
    doc = read(data)
    found = redactions(doc, *names)
    report = verify(data, result.data, found, (), doc.pages, result.rebuilt, result.layout)
    return report.passed


@pytest.mark.parametrize("producer", PRODUCERS)
@pytest.mark.parametrize("bar", ["exact", "padded", "fixed"])
def test_every_way_is_proven(producer: str, bar: str) -> None:
    data = PRODUCERS[producer]()
    result = burnt(data, bar, *SECRETS)
    assert result.rebuilt == ()
    assert passed(data, result, *SECRETS)
    assert bool(result.layout.moves) == (bar == "fixed")


def test_no_number_in_the_page_depends_on_a_name_behind_fixed_bars() -> None:
    one, other = burnt(page(SHORT), "fixed", SHORT), burnt(page(LONG), "fixed", LONG)
    assert {drawn.bar for drawn in one.layout.drawn} == {"fixed"}
    assert contents(one.data) == contents(other.data)


def test_without_fixed_bars_the_gap_within_a_line_tells() -> None:
    one, other = burnt(page(SHORT), "padded", SHORT), burnt(page(LONG), "padded", LONG)
    assert contents(one.data) != contents(other.data)


def test_padded_bars_fill_the_line_where_nothing_follows() -> None:
    one, other = (
        [
            drawn.box
            for drawn in burnt(page(name), "padded", name).layout.drawn
            if drawn.bar == "padded"
        ]
        for name in (SHORT, LONG)
    )
    assert len(one) == 2
    for short, long in zip(one, other, strict=True):
        assert short.rect == pytest.approx(long.rect, abs=0.01)


def test_text_that_would_be_cut_off_stays_where_it_is() -> None:
    data = page(SHORT, clip=310)
    result = burnt(data, "fixed", SHORT)
    assert result.layout.moves == ()
    assert passed(data, result, SHORT)


def test_a_link_moves_with_its_text() -> None:
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    paper.drawString(60, 720, f"Zie {SHORT} en overheid.nl voor de rest van de nota over dit.")
    start = 60 + paper.stringWidth(f"Zie {SHORT} en ", "Helvetica", 11)
    paper.linkURL("https://overheid.nl", (start, 717, start + 60, 730))
    paper.save()
    result = burnt(buffer.getvalue(), "fixed", SHORT)
    move = next(one for one in result.layout.moves if one.box.x0 < start + 30 < one.box.x1)
    with pikepdf.open(BytesIO(result.data)) as pdf:
        (link,) = pdf.pages[0].obj["/Annots"]
        assert float(link["/Rect"][0]) == pytest.approx(start + move.by, abs=0.02)


def test_the_certificate_tells_of_bars_and_moves() -> None:
    data = page(LONG)
    result = burnt(data, "fixed", LONG)
    doc = read(data)
    found = redactions(doc, LONG)
    report = verify(data, result.data, found, (), doc.pages, (), result.layout)
    made = certificate(data, result.data, report, found, {}, (), result.layout)
    assert made["bars"] == {"fixed": 3}
    again = read_layout(made)
    assert [move.by for move in again.moves] == pytest.approx(
        [move.by for move in result.layout.moves], abs=0.001
    )
    assert verify(data, result.data, found, (), doc.pages, (), again).passed


def test_an_unknown_way_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown look"):
        burnt(page(SHORT), "wide", SHORT)


@pytest.mark.parametrize("underlined", ["en", "(zie@voorbeeld.example"])
def test_underlined_text_stays_where_it_is(underlined: str) -> None:
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    paper.drawString(60, 720, f"Zie {SHORT} {underlined}), of de andere stukken.")
    start = 60 + paper.stringWidth(f"Zie {SHORT} ", "Helvetica", 11)
    paper.setLineWidth(0.5)
    paper.line(start, 718.9, start + paper.stringWidth(underlined, "Helvetica", 11), 718.9)
    paper.save()
    result = burnt(buffer.getvalue(), "fixed", SHORT)
    assert result.layout.moves == ()
    assert passed(buffer.getvalue(), result, SHORT)


def test_cells_of_a_column_get_bars_of_one_length() -> None:
    names = (SHORT, LONG, "Mr. dr. Anna-Catharina van Heemskerck-Oudendijk")
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 9)
    for at, cells in enumerate((("Rol", "Naam", "Plaats"), *(("Lid", n, "Delft") for n in names))):
        for x, cell in zip((60, 150, 420), cells, strict=True):
            paper.drawString(x, 720 - 16 * at, cell)
    paper.save()
    drawn = burnt(buffer.getvalue(), "fixed", *names).layout.drawn
    assert [one.bar for one in drawn] == ["fixed"] * 3
    assert len({round(one.box.x1 - one.box.x0, 2) for one in drawn}) == 1


def test_what_goes_on_is_drawn_to_the_end_of_its_line() -> None:
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    for at, line in enumerate(
        (
            "De nota aan de minister over de jaarrekening is in mei besproken met alle directies.",
            "Op verzoek van Jan",
            "Bos is dat gedaan.",
        )
    ):
        paper.drawString(61.37, 720 - 15 * at, line)
    paper.save()
    data = buffer.getvalue()
    result = burnt(data, "fixed", "Jan\nBos")
    first, second = sorted((one.box for one in result.layout.drawn), key=lambda box: box.y0)
    assert first.x1 == pytest.approx(max(w.box.x1 for w in read(data).words), abs=0.1)
    assert second.x1 - second.x0 < first.x1 - first.x0


@pytest.mark.parametrize("bar", ["exact", "padded", "fixed"])
def test_no_bar_covers_the_rule_between_two_cells(bar: str) -> None:
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    paper.drawString(60, 740, "Deelnemers en hun adressen")
    for y in (700, 684):
        paper.grid([58, 150, 260], [y - 5, y + 11])
        paper.drawRightString(148, y, "Terpstra")
        paper.drawString(153, y, "Laan 40")
    paper.save()
    data = buffer.getvalue()
    doc = read(data)
    found = redactions(doc, "Terpstra", "Laan 40")

    result = burn(data, doc, found, Look(bar=bar))

    assert verify(data, result.data, found, (), doc.pages, (), result.layout).passed
    picture = pixels(result.data)
    column = picture[int((842 - 705) * 150 / 72) : int((842 - 685) * 150 / 72), int(150 * 150 / 72)]
    assert (column < 120).all()


def drawn(paint: Callable[[canvas.Canvas], None]) -> bytes:
    buffer = BytesIO()
    paper = canvas.Canvas(buffer, pagesize=A4, invariant=1)
    paper.setFont("Helvetica", 11)
    paint(paper)
    paper.save()
    return buffer.getvalue()


@pytest.mark.parametrize("bar", ["exact", "padded", "fixed"])
def test_upright_lines_stay_as_they_are(bar: str) -> None:
    def paint(paper: canvas.Canvas) -> None:
        paper.rotate(90)
        for at, line in enumerate(("Aanleiding", "Door: Terpstra", "Regel eronder", "Terpstra")):
            paper.drawString(300, -100 - 14 * at, line)

    data = drawn(paint)
    result = burnt(data, bar, "Terpstra")
    assert passed(data, result, "Terpstra")
    assert result.rebuilt == ()


@pytest.mark.parametrize("bar", ["exact", "padded", "fixed"])
def test_a_rule_and_a_shadow_close_by_stay(bar: str) -> None:
    def paint(paper: canvas.Canvas) -> None:
        paper.line(58.5, 690, 58.5, 720)
        paper.setFillGray(0.85)
        paper.rect(60, 699, 43.4, 10, stroke=0, fill=1)
        paper.setFillGray(0)
        paper.drawString(60, 700, "Terpstra")
        paper.drawString(60, 660, "Terpstra staat hier")

    data = drawn(paint)
    result = burnt(data, bar, "Terpstra")
    assert passed(data, result, "Terpstra")
    assert result.rebuilt == ()


@pytest.mark.parametrize("how", ["drawRightString", "drawCentredString"])
def test_right_set_and_centred_lines_tell_nothing_behind_fixed_bars(how: str) -> None:
    def contents_with(name: str) -> bytes:
        def paint(paper: canvas.Canvas) -> None:
            lines = ("De nota over de jaarrekening is besproken", f"Namens de minister {name}")
            lines += ("hoofd van de afdeling", f"{name}, secretaris", name, "Den Haag, 3 maart")
            for at, line in enumerate((*lines, "Een laatste regel.")):
                getattr(paper, how)(535 if "Right" in how else 297.5, 720 - 16 * at, line)

        data = drawn(paint)
        result = burnt(data, "fixed", name)
        assert passed(data, result, name)
        return contents(result.data)

    names = (SHORT, LONG, "Li Po", "Annemarie van Oldenbarneveldt")
    assert len({contents_with(name) for name in names}) == 1
