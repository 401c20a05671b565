"""The text is what a reader reads, whatever the PDF draws."""

import pymupdf
import pytest

from tests.ingest.making import Line, changed, check_promises, pdf_of, read_pdf, with_stream
from tests.parts import font_file
from woo_redact.ingest.glyphs import UNKNOWN, plain
from woo_redact.model.document import Document, Span

WIDE = "het overleg over de begroting is geleid door mevrouw Bevolkings"


def with_font(*lines: Line) -> bytes:
    """Return a PDF set in a TrueType font, so that any character can be drawn."""
    path = font_file()

    def draw(pdf: pymupdf.Document) -> None:
        for x, y, text, size in lines:
            pdf[0].insert_text((x, y), text, fontsize=size, fontname="F0", fontfile=path)

    return changed(pdf_of([]), draw)


def span_of(doc: Document, text: str) -> Span:
    at = doc.text.index(text)
    return Span(at, at + len(text))


def two_lines(end: str, start: str) -> Document:
    """Return the text of two full lines that break between end and start."""
    filler = "En verder staat er in dit stuk nog zo veel dat de regel vol"
    lines: list[Line] = [
        (79, 300, f"{filler} {end}", 9),
        (79, 312, f"{start} {filler}", 9),
        (79, 324, f"{filler} iseq.", 9),
    ]
    return read_pdf(pdf_of(lines))


def test_broken_word_is_whole_again_and_its_words_touch() -> None:
    doc = two_lines("bevolkings-", "onderzoek")
    span = span_of(doc, "bevolkingsonderzoek")
    first, second = doc.words_in(span)
    assert first.span.end == second.span.start
    assert len(doc.boxes(span)) == 2
    check_promises(doc)


def test_hyphen_lies_within_the_box_of_the_first_part() -> None:
    data = pdf_of([(79, 300, WIDE + "-", 9), (79, 312, "onderzoek en nog veel meer daarover", 9)])
    doc = read_pdf(data)
    with pymupdf.open(stream=data) as pdf:
        hyphen = pdf[0].search_for("-")[0]
    first = next(doc.words_in(span_of(doc, "Bevolkingsonderzoek")))
    assert first.box.x1 == pytest.approx(hyphen.x1, abs=0.1)
    assert first.chars[-1][2] == pytest.approx(hyphen.x1, abs=0.1)


def test_double_name_keeps_its_hyphen() -> None:
    doc = two_lines("mevrouw Ouali-", "Benhaddou")
    assert "Ouali-Benhaddou" in doc.text


@pytest.mark.parametrize(("end", "start"), [("per E-", "mailadres"), ("het VWS-", "beleid")])
def test_hyphen_of_a_compound_with_a_letter_or_abbreviation_stays(end: str, start: str) -> None:
    assert end + start in two_lines(end, start).text


def test_shared_ending_keeps_hyphen_and_space() -> None:
    assert "zee- en luchthavens" in two_lines("zee-", "en luchthavens").text


def test_mail_address_broken_over_two_lines_is_whole() -> None:
    lines: list[Line] = [(466, 300, "r.soerjopawiro@", 6.5), (466, 309, "minienw.nl", 6.5)]
    assert "r.soerjopawiro@minienw.nl" in read_pdf(pdf_of(lines)).text


def test_ligature_is_spelled_out_and_each_letter_has_a_share() -> None:
    data = with_font((79, 100, "Stefanie Gri\ufb03oen", 12))
    doc = read_pdf(data)
    assert doc.text == "Stefanie Griffioen"
    boxes = [doc.boxes(Span(at, at + 1))[0] for at in range(12, 15)]
    assert boxes[0].x1 == pytest.approx(boxes[1].x0) and boxes[1].x1 > boxes[1].x0
    check_promises(doc)


def test_base_and_combining_accent_are_one_letter() -> None:
    doc = read_pdf(with_font((79, 100, "Rene\u0301 Bo\u0308ll", 12)))
    assert doc.text == "René Böll"
    check_promises(doc)


def test_spacing_accent_over_its_letter_is_composed() -> None:
    boxes = [(0.0, 0.0, 5.0, 10.0), (5.5, 0.0, 9.0, 10.0), (5.0, 0.0, 10.0, 10.0)]
    assert plain("n\xb4e", boxes)[0] == "né"


def test_invisible_characters_go_and_odd_spaces_are_spaces() -> None:
    doc = read_pdf(with_font((79, 100, "Jan\u00adsen\u200b de\u00a0Vries 06\u201112345678", 12)))
    assert doc.text == "Jansen de Vries 06-12345678"
    check_promises(doc)


@pytest.mark.parametrize("gap", [1.5, 3.0, 5.0])
def test_letter_spaced_name_is_one_word(gap: float) -> None:
    content = f"BT /F 10 Tf {gap} Tc 79 700 Td (Opgesteld door Jansen) Tj ET"
    assert read_pdf(with_stream(content)).text == "Opgesteld door Jansen"


def test_name_typed_with_spaces_is_one_word() -> None:
    assert "Jansen" in read_pdf(pdf_of([(79, 100, "J a n s e n", 10)])).text


def test_two_initials_stay_apart() -> None:
    assert read_pdf(pdf_of([(79, 100, "M J de Vries", 10)])).text == "M J de Vries"


def test_digits_in_the_boxes_of_a_form_are_one_number() -> None:
    lines: list[Line] = [(79 + 14.0 * n, 100, digit, 10) for n, digit in enumerate("123456782")]
    assert read_pdf(pdf_of(lines)).text == "123456782"


def test_superscript_does_not_break_its_line() -> None:
    content = (
        "BT /F 10 Tf 79 700 Td (De heer Jansen) Tj 4 Ts /F 6 Tf (2) Tj "
        "0 Ts /F 10 Tf ( sprak.) Tj ET"
    )
    assert read_pdf(with_stream(content)).text == "De heer Jansen2 sprak."


def test_bullet_of_an_unknown_font_is_a_bullet() -> None:
    assert read_pdf(with_font((79, 100, "\uf0b7 De minister", 12))).text.endswith("De minister")


def test_glyph_numbers_that_pose_as_letters_are_unknown() -> None:
    boxes = [(n * 5.0, 0.0, n * 5.0 + 5, 10.0) for n in range(6)]
    assert plain("Mar\u019fne", boxes)[0] == f"Mar{UNKNOWN}ne"
    assert plain("Pop\u0219or", boxes)[0] == "Pop\u0219or"


def test_actual_text_does_not_hide_what_is_drawn() -> None:
    content = "BT /F 10 Tf 79 700 Td /Span <</ActualText (xxxxxx)>> BDC (Jansen) Tj EMC ET"
    assert read_pdf(with_stream(content)).text == "Jansen"


def test_white_and_invisible_text_is_in_the_document() -> None:
    content = (
        "BT /F 10 Tf 79 700 Td (Een gewone regel tekst op deze pagina.) Tj "
        "1 g 0 -20 Td (wit Jansen) Tj 0 g 3 Tr 0 -20 Td (onzichtbaar Pietersen) Tj ET"
    )
    doc = read_pdf(with_stream(content))
    assert "wit Jansen" in doc.text and "onzichtbaar Pietersen" in doc.text


@pytest.mark.parametrize(
    ("drawn", "read"),
    [
        ("mevrouw J\u0430ns\u0435n", "mevrouw Jansen"),
        ("\u039darendra \u0412\u043eskma", "Narendra Boskma"),
        ("Tim\u043cer", "Tim\u043cer"),  # looks like no Latin letter
        ("\u041c\u043e\u0441\u043a\u0432\u0430", "\u041c\u043e\u0441\u043a\u0432\u0430"),
        ("\u03b1 \u2264 3 \u03c1", "\u03b1 \u2264 3 \u03c1"),
    ],
)
def test_letters_that_only_look_latin_are_read_as_such(drawn: str, read: str) -> None:
    boxes = tuple((float(at), 0.0, at + 0.9, 1.0) for at in range(len(drawn)))

    assert plain(drawn, boxes) == (read, boxes)


def test_a_name_with_a_cyrillic_letter_is_a_name() -> None:
    name = "mevrouw Jorinde Kwakern\u0430\u0430k"

    doc = read_pdf(with_font((72, 100, f"Besproken met {name} van de afdeling.", 11)))

    found = doc.text.index("Kwakernaak")
    boxes = doc.boxes(Span(found, found + 10))
    assert "Jorinde Kwakernaak" in doc.text
    assert boxes[0].x1 - boxes[0].x0 > 40
