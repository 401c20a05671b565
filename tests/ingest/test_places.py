"""Boxes lie where a reader sees the text: rotation and CropBox applied."""

import numpy as np
import pymupdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ingest.making import changed, check_promises, pdf_of, read_pdf
from woo_redact.model.document import Span


def ink_box(data: bytes) -> tuple[float, float, float, float]:
    """Return the rectangle of all ink on the first page, in points as displayed."""
    with pymupdf.open(stream=data) as pdf:
        pixmap = pdf[0].get_pixmap(dpi=144, colorspace=pymupdf.csGRAY)
    pixels = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.stride)
    rows, columns = np.nonzero(pixels[:, : pixmap.width] < 128)
    return (columns.min() / 2, rows.min() / 2, columns.max() / 2, rows.max() / 2)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("cropped", [False, True])
def test_box_lies_over_the_ink(rotation: int, cropped: bool) -> None:
    def change(pdf: pymupdf.Document) -> None:
        if cropped:
            pdf[0].set_cropbox(pymupdf.Rect(40, 60, 500, 700))
        pdf[0].set_rotation(rotation)

    data = changed(pdf_of([(120, 200, "Opgesteld", 20)]), change)
    doc = read_pdf(data)
    assert doc.text == "Opgesteld"
    x0, y0, x1, y1 = ink_box(data)
    (box,) = doc.boxes(Span(0, 9)) if rotation in (0, 180) else (doc.words[0].box,)
    assert box.x0 - 1 <= x0 and x1 <= box.x1 + 1 and box.y0 - 1 <= y0 and y1 <= box.y1 + 1
    assert (box.x1 - box.x0) - (x1 - x0) < 12 and (box.y1 - box.y0) - (y1 - y0) < 12
    with pymupdf.open(stream=data) as pdf:
        assert (doc.pages[0].width, doc.pages[0].height) == (pdf[0].rect.width, pdf[0].rect.height)
    check_promises(doc)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
@pytest.mark.parametrize("unit", [0.5, 2.0])
def test_box_lies_over_the_ink_where_a_unit_is_no_point(rotation: int, unit: float) -> None:
    def change(pdf: pymupdf.Document) -> None:
        pdf[0].set_rotation(rotation)
        pdf.xref_set_key(pdf[0].xref, "UserUnit", str(unit))

    data = changed(pdf_of([(120, 200, "Opgesteld door Pietersen", 20)]), change)
    doc = read_pdf(data)
    assert doc.text == "Opgesteld door Pietersen"
    boxes = [word.box for word in doc.words]
    x0, y0, x1, y1 = ink_box(data)
    assert min(box.x0 for box in boxes) - 1 <= x0 and x1 <= max(box.x1 for box in boxes) + 1
    assert min(box.y0 for box in boxes) - 1 <= y0 and y1 <= max(box.y1 for box in boxes) + 1
    for box in boxes:
        assert 0 <= box.x0 < box.x1 <= doc.pages[0].width
        assert 0 <= box.y0 < box.y1 <= doc.pages[0].height
    check_promises(doc)


def test_page_turned_upside_down_reads_in_order_and_has_a_box_per_line() -> None:
    first = "Opgesteld door mevrouw A. de Vries van de afdeling en de an-"
    data = changed(
        pdf_of([(79, 200, first, 9), (79, 212, "dere collega van haar directie", 9)]),
        lambda pdf: pdf[0].set_rotation(180),
    )
    doc = read_pdf(data)
    assert doc.text == first[:-1] + "dere collega van haar directie"
    at = doc.text.index("A. de Vries")
    (box,) = doc.boxes(Span(at, at + len("A. de Vries")))
    words = list(doc.words_in(Span(at, at + len("A. de Vries"))))
    assert words[0].box.x0 > words[-1].box.x0
    assert box.x0 == min(word.box.x0 for word in words)
    assert box.x1 == max(word.box.x1 for word in words)
    check_promises(doc)


def test_text_outside_the_crop_box_is_not_in_the_document() -> None:
    data = changed(
        pdf_of([(120, 200, "binnen het kader van deze pagina", 10), (120, 800, "buiten", 10)]),
        lambda pdf: pdf[0].set_cropbox(pymupdf.Rect(40, 60, 500, 700)),
    )
    assert read_pdf(data).text == "binnen het kader van deze pagina"


def test_rotated_landscape_page_reads_in_order() -> None:
    def change(pdf: pymupdf.Document) -> None:
        for n in range(4):
            text = f"regel {n} van een liggende pagina met genoeg woorden erop"
            pdf[0].insert_text((100 + 14 * n, 700), text, fontsize=10, rotate=90)
        pdf[0].set_rotation(90)

    doc = read_pdf(changed(pdf_of([]), change))
    assert doc.text.index("regel 0") < doc.text.index("regel 3")
    word = doc.words[0]
    assert word.box.x1 - word.box.x0 > word.box.y1 - word.box.y0
    check_promises(doc)


NAMES = st.text(
    alphabet="abcdefghijklmnopqrstuvwxyzABCDEFéëïçøĳﬁﬀ-.'@ \u00ad\u00a0\u0301",
    min_size=1,
    max_size=30,
)
LINES = st.lists(
    st.tuples(
        st.sampled_from([40.0, 79.0, 85.0, 200.0, 310.0, 466.0]),
        st.integers(60, 780).map(float),
        NAMES,
        st.sampled_from([6.5, 9.0, 11.0, 18.0]),
    ),
    min_size=1,
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(pages=st.lists(LINES, min_size=1, max_size=2), rotation=st.sampled_from([0, 90, 180, 270]))
def test_every_character_has_a_place(pages: list, rotation: int) -> None:
    from tests.parts import FONTS
    from woo_redact.ingest.assemble import assemble
    from woo_redact.ingest.layout import lay_out
    from woo_redact.ingest.text import read_text_layer
    from woo_redact.model.document import Page

    with pymupdf.open() as pdf:
        for lines in pages:
            page = pdf.new_page(width=595, height=842)
            for x, y, text, size in lines:
                page.insert_text((x, y), text, fontsize=size, fontname="F0", fontfile=FONTS[0])
            page.set_rotation(rotation)
        data = pdf.tobytes()
    documents = []
    for _ in range(2):
        with pymupdf.open(stream=data) as pdf:
            layers = [read_text_layer(page).runs for page in pdf]
            sizes = [(page.rect.width, page.rect.height) for page in pdf]
        numbered = tuple(Page(n, w, h, "file") for n, (w, h) in enumerate(sizes, 1))
        documents.append(assemble("0" * 64, *lay_out(layers), numbered))
    check_promises(documents[0])
    assert documents[0] == documents[1]
    drawn = sum(len(run.pieces) for some in layers for runs in some.values() for run in runs)
    assert bool(documents[0].words) == bool(drawn)
