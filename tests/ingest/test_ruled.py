"""The rules of a table tell its cells where white space does not."""

from collections.abc import Sequence

import pymupdf

from tests.ingest.making import Line, changed, check_promises, pdf_of, read_pdf

SIZE, PITCH = 9.0, 11.0


def ruled(
    rows: Sequence[Sequence[str]],
    xs: Sequence[float],
    more: Sequence[Line] = (),
    skip: frozenset[tuple[int, int]] = frozenset(),
) -> bytes:
    """Return a page with a table; `skip` are cells (row, column) without a rule on their left."""
    lines: list[Line] = [*more]
    tops = [200.0]
    for row in rows:
        for x, cell in zip(xs, row, strict=False):
            texts = enumerate(cell.split("\n"), 1)
            lines += [(x + 3, tops[-1] + n * PITCH, text, SIZE) for n, text in texts]
        tops.append(tops[-1] + 4 + PITCH * max(cell.count("\n") + 1 for cell in row))

    def draw(pdf: pymupdf.Document) -> None:
        for y in tops:
            pdf[0].draw_line((xs[0], y), (xs[-1], y), width=0.3)
        for number, (top, foot) in enumerate(zip(tops, tops[1:], strict=False)):
            for column, x in enumerate(xs):
                if (number, column) not in skip:
                    pdf[0].draw_line((x, top), (x, foot), width=0.3)

    return changed(pdf_of(lines), draw)


def test_full_cells_are_parted_by_their_rule() -> None:
    rows = [["Indiener", "Adres", "Zaak"], ["Wim van Bergenhof", "Zandsteeg 12b", "Z-25"]]
    doc = read_pdf(ruled(rows, [60, 141, 206, 260]))
    assert "Wim van Bergenhof\tZandsteeg 12b\tZ-25" in doc.text
    check_promises(doc)


def test_a_label_of_two_lines_stands_before_all_of_its_value() -> None:
    rows = [
        ["Postadres\n(indien anders)", "p/a T. Kuil\nZandsteeg 12\n9999 XX Stitswerd"],
        ["Telefoon", "0612345678"],
    ]
    doc = read_pdf(ruled(rows, [60, 200, 400]))
    whole = "Postadres (indien anders)\tp/a T. Kuil\nZandsteeg 12\n9999 XX Stitswerd\nTelefoon"
    assert whole in doc.text
    check_promises(doc)


def test_a_label_above_its_value_in_the_cell_is_a_row_of_heads() -> None:
    rows = [["Naam\nT. Kuil", "Plaats\nStitswerd"], ["Straat\nZandsteeg", "Nummer\n12"]]
    doc = read_pdf(ruled(rows, [60, 200, 400]))
    assert "Naam\tPlaats\nT. Kuil\tStitswerd\nStraat\tNummer\nZandsteeg\t12" in doc.text


def test_a_cell_over_two_columns_stays_whole() -> None:
    rows = [["Gegevens van de aanvrager", ""], ["Naam", "T. Kuil"]]
    doc = read_pdf(ruled(rows, [60, 100, 400], skip=frozenset({(0, 1)})))
    assert "Gegevens van de aanvrager\nNaam\tT. Kuil" in doc.text


def test_text_around_the_table_is_read_before_and_after_it() -> None:
    rows = [["Naam", "Plaats"], ["T. Kuil", "Stitswerd"]]
    around: list[Line] = [(60, 150, "Lijst van leden", SIZE), (60, 300, "Einde", SIZE)]
    doc = read_pdf(ruled(rows, [60, 120, 200], around))
    assert doc.text == "Lijst van leden\n\nNaam\tPlaats\nT. Kuil\tStitswerd\n\nEinde"


def test_lines_through_words_make_no_table() -> None:
    lines: list[Line] = [(60, 200 + 12 * n, "Een regel tekst over de lijnen", 9) for n in range(4)]

    def draw(pdf: pymupdf.Document) -> None:
        for x in (55, 90, 200):
            pdf[0].draw_line((x, 188), (x, 240))
        for y in (188, 214, 240):
            pdf[0].draw_line((55, y), (200, y))

    assert "\t" not in read_pdf(changed(pdf_of(lines), draw)).text
