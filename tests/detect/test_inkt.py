"""Ink is found however it came on the page and wherever it stands."""

import pymupdf
import pytest

from tests.detect.ink import (
    BODY,
    WAYS,
    Line,
    Way,
    annotation,
    boxes,
    felt_pen,
    fine_bits,
    fine_line,
    image_of,
    in_font,
    is_covered,
    one_line,
    page_of,
    put,
    see_through,
    signatures,
    tablet,
    traced,
    wide_canvas,
)
from tests.ingest.making import needs_tesseract, read_pdf, scan_of
from woo_redact.detect.engine import Engine, find
from woo_redact.model.document import Rect
from woo_redact.rulebook import RuleBook

PLACES: dict[str, tuple[tuple[Line, ...], Rect]] = {
    "closing": (((79, 300, "Hoogachtend,"), (79, 380, "mr. A.B. de Wit")), (85, 312, 190, 362)),
    "role_alone": (((79, 300, "De secretaris,"),), (85, 310, 180, 350)),
    "through_the_name": (
        ((79, 300, "Hoogachtend,"), (79, 345, "mr. A.B. de Wit, hoofd bezwaar")),
        (70, 308, 200, 362),
    ),
    "through_the_line_above": (
        (
            (79, 300, "Hoogachtend,"),
            (79, 312, "de directeur van de dienst,"),
            (79, 370, "E. Pronk"),
        ),
        (85, 292, 200, 350),
    ),
    "no_closing": (((79, 270, "Ik hoor graag van u."),), (220, 300, 330, 350)),
    "dots": (((79, 340, "........................................"),), (90, 305, 200, 345)),
    "margin": ((), (515, 240, 558, 262)),
    "beside": (
        ((79, 300, "Hoogachtend,"), (79, 335, "mr. A.B. de Wit"), (79, 347, "hoofd bezwaar")),
        (250, 298, 360, 340),
    ),
    "sworn": (
        ((79, 300, "Naar waarheid ingevuld,"), (79, 314, "Datum: 3-5-2025")),
        (90, 322, 200, 362),
    ),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("way", WAYS)
def test_ink_in_any_way_at_any_place(rulebook: RuleBook, way: Way, place: str) -> None:
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    way(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


@pytest.mark.parametrize("way", [one_line, tablet, traced])
@pytest.mark.parametrize("head", ["Handtekening", ""])
def test_a_list_of_those_present_on_one_page(rulebook: RuleBook, way: Way, head: str) -> None:
    """Rules part the hands of neighbours, and a column of hands is no line of upright text."""
    lines = [(84.0, 160.0, "Naam"), *([(254.0, 160.0, head)] if head else [])]
    lines += [(84.0, 182.0 + 22 * n, f"{chr(65 + n)}. Bakker") for n in range(20)]
    pdf = page_of(tuple(lines))
    for n in range(21):
        for x, wide in ((79, 170), (249, 130)):
            pdf[0].draw_rect(pymupdf.Rect(x, 146 + 22 * n, x + wide, 168 + 22 * n), width=0.6)
    places = [(256.0, 169.5 + 22 * n, 340.0, 188.5 + 22 * n) for n in range(20)]
    for place in places:
        way(pdf[0], pymupdf.Rect(place))
    found = boxes(pdf, rulebook)
    assert all(is_covered(place, found) for place in places)


@pytest.mark.parametrize("place", ["closing", "no_closing", "role_alone", "dots"])
@pytest.mark.parametrize("way", [one_line, felt_pen])
def test_ink_on_a_scan(rulebook: RuleBook, way: Way, place: str) -> None:
    needs_tesseract()
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    way(pdf[0], pymupdf.Rect(rect))
    scanned = pymupdf.open(stream=scan_of(pdf.tobytes(), degrees=0.7))
    found = boxes(scanned, rulebook)
    turned = (rect[0] + 2, rect[1] - 4, rect[2] - 2, rect[3] + 4)
    assert is_covered(turned, found)


@pytest.mark.parametrize("way", [one_line, fine_line, annotation])
@pytest.mark.parametrize("rect", [(490, 785, 534, 813), (500, 40, 544, 68)])
def test_a_paraaf_at_the_rim_of_a_page(rulebook: RuleBook, way: Way, rect: Rect) -> None:
    pdf = page_of(BODY)
    way(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


@pytest.mark.parametrize("way", [one_line, fine_bits, see_through])
def test_paraafs_below_roles_at_the_top_of_a_letter(rulebook: RuleBook, way: Way) -> None:
    """Where a logo may stand a row of roles tells that one signs."""
    roles = ("SG", "DG", "FEZ", "WJZ")
    pdf = page_of((*((79.0 + 80 * n, 60.0, role) for n, role in enumerate(roles)), *BODY))
    places = [(84.0 + 80 * n, 70.0, 116.0 + 80 * n, 90.0) for n in range(4)]
    for place in places:
        way(pdf[0], pymupdf.Rect(place))
    found = boxes(pdf, rulebook)
    assert all(is_covered(place, found) for place in places)


def test_white_images_in_the_cells_of_a_column(rulebook: RuleBook) -> None:
    """They touch, but are no strips of one image."""
    lines = [(84.0, 260.0, "Naam"), (254.0, 260.0, "Paraaf")]
    lines += [(84.0, 282.0 + 22 * n, f"{chr(65 + n)}. Bakker") for n in range(6)]
    pdf = page_of((*BODY, *lines))
    places = [(256.0 + 3 * n, 268.0 + 22 * n, 300.0 + 5 * n, 290.0 + 22 * n) for n in range(6)]
    for place in places:
        put(pdf[0], pymupdf.Rect(place), image_of(pymupdf.Rect(place)))
    found = boxes(pdf, rulebook)
    assert len(found) == 6 and all(is_covered(place, found) for place in places)


def test_paraafs_between_the_rules_of_a_crooked_scan(rulebook: RuleBook) -> None:
    """Rules that cross are taken out, upright ones as well."""
    needs_tesseract()
    lines = [(84.0, 84.0, "Medewerker"), (204.0, 84.0, "Paraaf"), (294.0, 84.0, "Datum")]
    for n in range(6):
        lines += [
            (84.0, 104.0 + 20 * n, "R. Abbenhuis"),
            (294.0, 104.0 + 20 * n, f"{n + 2}-6-2025"),
        ]
    pdf = page_of((*lines, *((x, y + 90, text) for x, y, text in BODY)))
    for n in range(8):
        pdf[0].draw_line((80, 70 + 20 * n), (380, 70 + 20 * n), width=0.6)
    for x in (80, 200, 290, 380):
        pdf[0].draw_line((x, 70), (x, 210), width=0.6)
    places = [(210.0 + 4 * n, 93.0 + 20 * n, 236.0 + 4 * n, 107.0 + 20 * n) for n in range(6)]
    for place in places:
        one_line(pdf[0], pymupdf.Rect(place))
    found = boxes(pymupdf.open(stream=scan_of(pdf.tobytes(), degrees=-1.2)), rulebook)
    assert sum(is_covered((x0, y0, x1, y1 + 3), found) for x0, y0, x1, y1 in places) >= 5


@pytest.mark.parametrize("place", ["closing", "no_closing", "role_alone", "sworn"])
def test_ink_in_a_largeimage_of(rulebook: RuleBook, place: str) -> None:
    lines, rect = PLACES[place]
    pdf = page_of((*BODY, *lines))
    wide_canvas(pdf[0], pymupdf.Rect(rect))
    found = boxes(pdf, rulebook)
    assert is_covered(rect, found) and len(found) == 1


@pytest.mark.parametrize(
    ("font", "least"),
    [("ABCDEF+GreatVibes-Regular", 0.9), ("DejaVuSerif-Italic", 0.5), ("DejaVuSerif", None)],
)
def test_typed_in_a_font_like_handwriting(
    rulebook: RuleBook, font: str, least: float | None
) -> None:
    lines = ((79, 300, "Hoogachtend,"), (79, 360, "mr. A.B. de Wit"))
    pdf = in_font(lines, (82, 335, "abdWit"), font)
    assert [found.score >= least for found in signatures(pdf, rulebook) if least] == (
        [True] if least else []
    )


def test_the_same_paraaf_at_the_foot_of_each_page(rulebook: RuleBook) -> None:
    pdf = page_of(BODY)
    one_line(pdf[0], pymupdf.Rect(500, 790, 530, 810))
    pdf.copy_page(0)
    assert len(boxes(pdf, rulebook)) == 2


def test_a_signature_on_a_page_without_words(rulebook: RuleBook) -> None:
    pdf = page_of(())
    one_line(pdf[0], pymupdf.Rect(100, 300, 230, 350))
    doc = read_pdf(pdf.tobytes())
    assert not doc.words
    assert [found.kind for found in find(doc, Engine(rulebook, None, ""))] == ["handtekening"]  # type: ignore[arg-type]
