"""What stands beside the text does not run through it; a sentence stays a sentence."""

import pymupdf
import pytest

from tests.conftest import SAMPLES
from tests.ingest.making import Line, check_promises, pdf_of, read_pdf
from woo_redact.model.document import Document, Region

PROSE = [
    "Het bevolkingsonderzoek naar darmkanker is in het najaar verder uitgebreid,",
    "waarna de minister heeft besloten om ook de groep van vijftig jaar en ouder",
    "een uitnodiging te sturen. De heer Pietersen heeft daarbij aangegeven dat de",
    "laboratoria voldoende ruimte hebben om de extra monsters te verwerken, mits",
    "de levering van de zakjes op tijd komt.",
]


def prose(x: float = 79, y: float = 300, size: float = 9, pitch: float = 12) -> list[Line]:
    return [(x, y + pitch * n, line, size) for n, line in enumerate(PROSE)]


def region_texts(doc: Document, region: Region) -> list[str]:
    return [doc.text[b.span.start : b.span.end] for b in doc.blocks if b.region is region]


def test_reference_column_does_not_run_through_a_sentence() -> None:
    column = [
        "Datum",
        "12 mei 2026",
        "Kenmerk",
        "4229075-1088619-DICIO",
        "Opgesteld door",
        "A. Bos",
    ]
    lines = [(466.0, 302.0 + 9 * n, text, 6.5) for n, text in enumerate(column)]
    doc = read_pdf(pdf_of(prose() + lines))
    assert " ".join(PROSE) in doc.text
    assert region_texts(doc, Region.MARGIN) == ["\n".join(column)]
    check_promises(doc)


def test_reference_column_of_the_same_size_is_set_apart_too() -> None:
    column = ["Datum", "12 mei 2026", "Kenmerk", "4229075", "Opgesteld door", "A. Bos"]
    lines = [(466.0, 305.0 + 13 * n, text, 9.0) for n, text in enumerate(column)]
    doc = read_pdf(pdf_of(prose() + lines))
    assert " ".join(PROSE) in doc.text


def test_last_column_of_a_full_width_table_is_no_margin() -> None:
    rows = [(y, f"Rij {y}", "Jan Bos", "akkoord") for y in range(300, 400, 14)]
    lines = [
        (x, float(y), text, 7.0)
        for y, *cells in rows
        for x, text in zip((79.0, 250.0, 460.0), cells, strict=True)
    ]
    doc = read_pdf(pdf_of(lines))
    assert "Rij 300\tJan Bos\takkoord\nRij 314\tJan Bos\takkoord" in doc.text
    assert not region_texts(doc, Region.MARGIN)


def test_two_columns_are_read_one_after_the_other() -> None:
    left = [
        (50.0, 100 + 12.0 * n, f"links regel {n} heeft vier woorden erbij", 9.0) for n in range(12)
    ]
    right = [
        (310.0, 105 + 12.0 * n, f"rechts regel {n} heeft vier woorden erbij", 9.0)
        for n in range(12)
    ]
    title: list[Line] = [
        (50, 60, "Een kop die over beide kolommen van de pagina heen loopt, dus breed", 14)
    ]
    doc = read_pdf(pdf_of(title + left + right))
    places = [doc.text.index(f"links regel {n} ") for n in range(12)]
    places += [doc.text.index(f"rechts regel {n} ") for n in range(12)]
    assert places == sorted(places)
    assert doc.text.startswith("Een kop")


def test_table_cells_are_separated_by_tabs_and_rows_by_line_feeds() -> None:
    rows = [
        ("Functie", "Naam", "Paraaf"),
        ("SG", "drs. A.W. Bos", "AWB"),
        ("DG", "mr. C. Vos", "CV"),
    ]
    lines = [
        (x, 300.0 + 16 * n, text, 9.0)
        for n, row in enumerate(rows)
        for x, text in zip((79.0, 180.0, 320.0), row, strict=True)
    ]
    doc = read_pdf(pdf_of(lines))
    assert doc.text == "\n".join("\t".join(row) for row in rows)


def test_cell_of_several_lines_stays_one_cell() -> None:
    lines: list[Line] = [
        (79, 300, "Naam", 9), (200, 300, "Functie", 9),
        (79, 330, "A. Bos", 9), (200, 330, "coördinerend beleidsmedewerker", 9),
        (200, 341, "jeugdzorg en gehandicaptenbeleid", 9),
        (79, 370, "C. Vos", 9), (200, 370, "jurist", 9),
    ]  # fmt: skip
    doc = read_pdf(pdf_of(lines))
    assert (
        "A. Bos\tcoördinerend beleidsmedewerker jeugdzorg en gehandicaptenbeleid\nC. Vos\tjurist"
        in doc.text
    )


def test_justified_lines_have_no_tabs() -> None:
    words = ["Water", "en", "Bodem.", "Mehmet", "komt", "van", "het"]
    lines: list[Line] = prose()
    content = []
    x = 79.0
    for word in words:
        content.append((x, 400.0, word + " ", 9.0))
        x += pymupdf.get_text_length(word + " ", fontsize=9) + 12
    doc = read_pdf(pdf_of(lines + content))
    assert "Water en Bodem. Mehmet komt van het" in doc.text


def test_address_keeps_its_line_ends_and_prose_does_not() -> None:
    address = ["De heer J. Bos", "Kerkstraat 12", "2511 DP Den Haag"]
    lines = [(79.0, 150.0 + 12 * n, text, 9.0) for n, text in enumerate(address)]
    doc = read_pdf(pdf_of(lines + prose()))
    assert "\n".join(address) in doc.text
    assert " ".join(PROSE) in doc.text


def test_contact_block_keeps_one_person_per_line_and_joins_a_broken_name() -> None:
    column = ["Opgesteld door", "WIŚNIEWSKA, A.M.", "BOS, J.", "de heer W.F. van der", "Heijden"]
    lines = [(466.0, 302.0 + 9 * n, text.replace("Ś", "S"), 6.5) for n, text in enumerate(column)]
    (block,) = region_texts(read_pdf(pdf_of(prose() + lines)), Region.MARGIN)
    assert block.split("\n")[1:] == ["WISNIEWSKA, A.M.", "BOS, J.", "de heer W.F. van der Heijden"]


def test_label_begins_a_line() -> None:
    lines: list[Line] = [
        (79, 100, "Aan: de Staatssecretaris van Justitie en Veiligheid", 9),
        (79, 112, "cc: de Minister van Justitie en Veiligheid en anderen", 9),
    ]
    assert "Veiligheid\ncc: de" in read_pdf(pdf_of(lines + prose())).text


def test_paragraph_runs_on_over_a_page_break() -> None:
    column = [(466.0, 302.0 + 9 * n, text, 6.5) for n, text in enumerate(["Datum", "12 mei 2026"])]
    footer = (466.0, 803.0)
    first = prose(y=700)[:-1] + column + [(*footer, "Pagina 1 van 2", 6.5)]
    second: list[Line] = [
        (79, 100, "het najaar van dit jaar.", 9),
        *column,
        (*footer, "Pagina 2 van 2", 6.5),
    ]
    doc = read_pdf(pdf_of(first, second))
    assert "te verwerken, mits het najaar van dit jaar." in doc.text
    check_promises(doc)


def test_table_goes_on_over_a_page_break_as_rows() -> None:
    first = [("Dijkstra, Anne", "22-09-1985 Hulst", "12-03-2024")] * 3
    second = [("Dey, Wesley van de", "30-06-1999 Sluiskil", "13-03-2024")] * 2

    def page(rows: list[tuple[str, ...]], top: float) -> list[Line]:
        return [
            (79.0 + 160 * n, top + 14 * y, cell, 9)
            for y, row in enumerate(rows)
            for n, cell in enumerate(row)
        ]

    doc = read_pdf(pdf_of(prose() + page(first, 700), page(second, 80) + prose(y=200)))
    assert "12-03-2024 Dey" not in doc.text
    assert "\nDey, Wesley van de\t30-06-1999 Sluiskil\t" in doc.text


def test_cells_of_two_lines_in_columns_whose_heads_touch() -> None:
    lines: list[Line] = []
    people = [("Haring, Wiebren", "118264", "2104587733"), ("Vlaar, Dragan", "092557", "118264")]
    lines.append((79, 100, "Naam", 9))
    lines.append((230, 100, "Document / dienstboekje Aan boord sinds", 9))
    for number, (name, _, document) in enumerate(people):
        top = 116 + 30 * number
        lines += [(79, top, name, 9), (230, top, "Groot vaarbewijs", 9), (345, top, "09-05-", 9)]
        lines += [(230, top + 11, document, 9), (345, top + 11, "2021", 9)]
    doc = read_pdf(pdf_of(lines + prose(y=300)))
    assert "Haring, Wiebren\tGroot vaarbewijs 2104587733\t09-05-2021" in doc.text


def test_cells_that_nearly_touch_are_told_apart_by_the_other_rows() -> None:
    rows = [
        ("1", "Beatrixsluis", "Bos, K.", "Mobilis", "loopt"),
        ("2", "Wilhelminasluis", "Vos, J.", "Dura", "gereed"),
        ("3", "Ketelbrug", "Aal, P.", "Spie", "wacht"),
        ("4", "Stuw Lith", "Kok, M.", "Heijmans", "loopt"),
        ("5", "Volkerak", "Joossen-Kolk,", "Mobilis", "loopt"),
    ]
    columns = (40.0, 60.0, 150.0, 205.0, 300.0)
    lines = [
        (x, 300.0 + 22 * n, text, 8.0)
        for n, row in enumerate(rows)
        for x, text in zip(columns, row, strict=True)
    ]
    wide = pymupdf.get_text_length("Joossen-Kolk,", fontsize=8)
    assert 2.9 < 205 - 150 - wide < 5  # more than a word space, less than a gap between cells
    lines.append((150.0, 309.5 + 22 * 4, "L.", 8.0))

    doc = read_pdf(pdf_of(lines))

    assert "5\tVolkerak\tJoossen-Kolk, L.\tMobilis\tloopt" in doc.text


def test_a_column_that_touches_the_one_before_it_in_every_row_is_told_by_its_head() -> None:
    lines: list[Line] = [(x, 100.0, head, 8) for x, head in ((40, "Nr"), (92, "Naam"), (200, "Op"))]
    lines[1:1] = [(300, 100.0, "Straat", 8)]
    for row, name in enumerate(["Bos", "Terlouw", "Van Hamers", "Kuik", "De Wit"], start=1):
        y = 100.0 + 14 * row
        width = pymupdf.get_text_length("90001234", fontsize=8)
        lines += [(89 - width, y, "90001234", 8), (92, y, name, 8)]
        lines += [(200, y, "12-3", 8), (300, y, "De Brink", 8)]
    text = read_pdf(pdf_of(lines)).text
    assert "90001234\tVan Hamers\t12-3\tDe Brink" in text


def test_addresses_on_a_sheet_of_labels_are_read_one_by_one() -> None:
    names = ["Terlouw", "Hamers", "Kuik"]
    lines: list[Line] = [
        (50.0 + 180 * at, 100.0 + 13 * row, text, 9)
        for at, name in enumerate(names)
        for row, text in enumerate((f"Fam. {name}", f"De Brink {at + 1}", "9401 HS Assen"))
    ]
    text = read_pdf(pdf_of(lines)).text
    assert "Fam. Hamers\nDe Brink 2\n9401 HS Assen" in text


def test_rows_of_a_table_with_a_postcode_stay_rows() -> None:
    rows = [("Terlouw", "De Brink 1", "9401 HS Assen"), ("Hamers", "De Brink 2", "9401 HS Assen")]
    lines: list[Line] = [
        (50.0 + 180 * at, 100.0 + 13 * row, text, 9)
        for row, cells in enumerate((*rows, *rows))
        for at, text in enumerate(cells)
    ]
    text = read_pdf(pdf_of(lines)).text
    assert "Hamers\tDe Brink 2\t9401 HS Assen" in text


def test_lines_below_a_numbered_row_go_on_with_it() -> None:
    rows = [
        ("1", "Naamgeving", "Het college stelt de namen vast."),
        ("2", "Aanstelling Vivianne", "Akkoord."),
        ("", "Kleppe als hoofd", ""),
        ("3", "Verkoop van het perceel", "Aangehouden."),
    ]
    heights = (300.0, 322.0, 331.5, 353.5)
    lines = [
        (x, y, text, 8.0)
        for y, row in zip(heights, rows, strict=True)
        for x, text in zip((40.0, 70.0, 200.0), row, strict=True)
        if text
    ]

    assert "2\tAanstelling Vivianne Kleppe als hoofd\tAkkoord." in read_pdf(pdf_of(lines)).text


def test_last_column_of_a_table_in_small_type_is_no_margin() -> None:
    rows = [
        ("A. Bos", "Nieuwe sluis", ("Klacht van de", "schipper over", "de wachttijd."))
        for _ in "abc"
    ]
    lines = []
    for n, (name, what, note) in enumerate(rows):
        y = 300.0 + 34 * n
        lines += [(60.0, y, name, 7.0), (250.0, y, what, 7.0)]
        lines += [(460.0, y + 8.5 * m, text, 7.0) for m, text in enumerate(note)]

    doc = read_pdf(pdf_of(lines))

    assert doc.text.count("A. Bos\tNieuwe sluis\tKlacht van de schipper over de wachttijd.") == 3


def test_reference_column_in_the_type_of_the_body_is_read_on_its_own() -> None:
    left = [
        "Aan de staatssecretaris van Openbaar Vervoer",
        "In het debat van 22 januari heeft u toegezegd de Kamer te",
        "informeren over het niet halen van de doelstelling van het",
        "statiegeld op flesjes en blikjes, en over wat daarvoor in de",
        "plaats komt. De brief volgt voor het zomerreces van dit jaar.",
    ]
    right = ["Opgesteld door", "Youssra el Khayari", "Coördinerend adviseur", "Datum", "11 mei"]
    table = [("Opsteller", "Y. el Khayari", "yek"), ("Hoofd", "J. Winter", "JW")]
    lines: list[Line] = [(68, 100 + 10.5 * n, text, 9) for n, text in enumerate(left)]
    lines += [(390, 100 + 10.5 * n, text, 9) for n, text in enumerate(right)]
    lines += [
        (x, 170 + 15 * n, cell, 9)
        for n, row in enumerate(table)
        for x, cell in zip((68, 249, 400), row, strict=True)
    ]
    text = read_pdf(pdf_of(lines + prose(y=300))).text
    assert "Opgesteld door\nYoussra el Khayari\nCoördinerend adviseur\nDatum\n11 mei" in text
    assert "toegezegd de Kamer te informeren over het niet halen" in text
    assert "Opsteller\tY. el Khayari\tyek\nHoofd\tJ. Winter\tJW" in text


def test_offices_keep_the_hyphen_at_which_the_line_ended() -> None:
    first = "De brief is op die dag getekend door de plaatsvervangend directeur-"
    lines: list[Line] = [(79, 100, first, 9), (79, 111, "generaal, en niet door hem.", 9)]
    assert "directeur-generaal, en" in read_pdf(pdf_of(lines + prose())).text


def test_repeated_headers_and_page_numbers_are_furniture() -> None:
    pages = []
    for number in (1, 2, 3):
        head: list[Line] = [(79, 40, f"Evaluatie jeugdzorg, versie {number}", 9)]
        pages.append(head + prose(y=80 + 20 * number) + [(300, 820, f"{number}", 9)])
    doc = read_pdf(pdf_of(*pages))
    assert len(region_texts(doc, Region.HEADER)) == 3
    assert region_texts(doc, Region.FOOTER) == ["1", "2", "3"]
    assert doc.text.count(" ".join(PROSE)) == 3


def test_numbers_in_a_table_at_the_top_are_no_page_numbers() -> None:
    rows = [("Steller", "P. Bakker", "12/1"), ("Directeur", "M. Kaya", "8117")]
    lines = [
        (79.0 + 150 * n, 80.0 + 16 * y, cell, 9)
        for y, row in enumerate(rows)
        for n, cell in enumerate(row)
    ]
    doc = read_pdf(pdf_of([*lines, (290, 810, "1", 9)]))
    assert "\n".join("\t".join(row) for row in rows) in doc.text
    assert region_texts(doc, Region.FOOTER) == ["1"]


def test_vertical_mark_is_a_block_of_its_own() -> None:
    from tests.ingest.making import changed

    data = changed(
        pdf_of(prose()),
        lambda pdf: pdf[0].insert_text(
            (30, 420), "DEPARTEMENTAAL VERTROUWELIJK", fontsize=6.5, rotate=90
        ),
    )
    doc = read_pdf(data)
    assert " ".join(PROSE) in doc.text
    assert "DEPARTEMENTAAL VERTROUWELIJK" in [
        doc.text[b.span.start : b.span.end] for b in doc.blocks
    ]
    word = next(w for w in doc.words if w.span.start == doc.text.index("VERTROUWELIJK"))
    assert word.box.x1 - word.box.x0 < word.box.y1 - word.box.y0
    check_promises(doc)


def test_text_drawn_twice_to_look_bold_is_read_once() -> None:
    lines: list[Line] = [
        (79, 100, "Opgesteld door Jansen", 9),
        (79.3, 100, "Opgesteld door Jansen", 9),
    ]
    assert read_pdf(pdf_of(lines)).text == "Opgesteld door Jansen"


def test_letters_drawn_in_any_order_are_read_from_left_to_right() -> None:
    lines: list[Line] = [
        (150, 100, "achteraan", 9),
        (79, 100, "vooraan", 9),
        (115, 100, "midden", 9),
    ]
    assert read_pdf(pdf_of(lines)).text.split() == ["vooraan", "midden", "achteraan"]


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.pdf")), ids=lambda path: path.stem)
def test_gold_spans_of_the_samples_are_in_the_text(path) -> None:
    import json

    if path.stem.startswith("scan") or path.stem.startswith("gemengd"):
        pytest.skip("read with OCR: see test_ocr")
    doc = read_pdf(path.read_bytes())
    check_promises(doc)
    gold = json.loads((SAMPLES / "gold" / f"{path.stem}.json").read_text(encoding="utf-8"))
    flat = " ".join(doc.text.split())
    missing = [s["text"] for s in gold["spans"] if " ".join(s["text"].split()) not in flat]
    assert not missing
