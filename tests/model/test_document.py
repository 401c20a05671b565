"""Spans, boxes and words always tell of the same characters."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import document
from woo_redact.model.document import Box, Document, Page, Span, Word

TEXT = "Aan de minister\nVan: M.J. de Vries\n\nmail m.devries@minvws.nl of bel"


def test_a_part_of_a_word_has_its_own_box() -> None:
    doc = document(TEXT)
    start = doc.text.index("m.devries")
    (box,) = doc.boxes(Span(start, start + 9))
    (word,) = doc.words_in(Span(start, start + 9))

    assert (box.x0, box.x1) == (word.chars[0][0], word.chars[8][2])
    assert box.x1 < word.box.x1


def test_a_bar_over_a_word_that_ocr_read_takes_its_comma_along() -> None:
    chars = tuple((10.0 * at, 0.0, 10.0 * at + 10, 10.0) for at in range(6))
    for sure, end in ((1.0, 40.0), (0.9, 50.0)):
        word = Word(Span(0, 5), Box(1, 0.0, 0.0, 50.0, 10.0), chars[:5], sure=sure)
        doc = Document("0" * 64, "Bos,,", (word,), (), (Page(1, 100.0, 100.0, "ocr"),))

        assert doc.boxes(Span(0, 4))[0].x1 == end
        assert doc.boxes(Span(0, 2))[0].x1 == 20  # "Bo": letters that follow stay readable


def test_words_on_a_line_share_a_box_and_lines_do_not() -> None:
    doc = document(TEXT)
    start = doc.text.index("minister")

    assert len(doc.boxes(Span(start, doc.text.index("M.J.") + 4))) == 2


def test_cells_of_a_table_have_boxes_of_their_own() -> None:
    def words(text: str) -> Document:
        left, right = ((float(x), 0.0, x + 8.0, 10.0) for x in (0, 14))
        both = (
            Word(Span(0, 1), Box(1, *left), (left,)),
            Word(Span(2, 3), Box(1, *right), (right,)),
        )
        return Document("0" * 64, text, both, (), (Page(1, 100.0, 100.0, "file"),))

    assert len(words("A B").boxes(Span(0, 3))) == 1
    assert len(words("A\tB").boxes(Span(0, 3))) == 2


def test_what_stands_in_a_drawn_box_is_found_as_text() -> None:
    doc = document(TEXT)
    start = doc.text.index("M.J. de Vries")
    span = Span(start, start + len("M.J. de Vries"))

    assert doc.spans_in(doc.boxes(span)) == (span,)
    assert doc.spans_in([Box(1, 0, 0, 1, 1)]) == ()
    everything = doc.spans_in([Box(1, 0, 0, 1000, 1000)])
    assert everything == (Span(0, len(doc.text)),)


@given(st.data())
def test_a_span_is_found_again_through_its_boxes(data: st.DataObject) -> None:
    doc = document(TEXT)
    start = data.draw(st.integers(0, len(doc.text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(doc.text))))
    letters = [n for n in range(span.start, span.end) if not doc.text[n].isspace()]

    found = {n for part in doc.spans_in(doc.boxes(span)) for n in range(part.start, part.end)}

    assert found >= set(letters)


def test_a_span_over_a_page_break_is_cut_there() -> None:
    first, second = Box(1, 0, 800, 20, 810), Box(2, 0, 50, 30, 60)
    words = (
        Word(Span(0, 2), first, ((0, 800, 10, 810), (10, 800, 20, 810))),
        Word(Span(3, 6), second, ((0, 50, 10, 60), (10, 50, 20, 60), (20, 50, 30, 60))),
    )
    pages = (Page(1, 595, 842, "file"), Page(2, 595, 842, "file"))
    doc = Document("0" * 64, "De Wit", words, (), pages)

    assert doc.by_page(Span(0, 6)) == (Span(0, 2), Span(3, 6))
    assert doc.by_page(Span(1, 2)) == (Span(1, 2),)
