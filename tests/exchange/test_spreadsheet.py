"""Findings go out as a spreadsheet and come back changed."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.exchange.asking import exported, items, take
from tests.web.folders import DOUBT, Told, make_folder, make_pdf
from woo_redact.desk import Desk
from woo_redact.model.decision import Verdict


def change(file: Path, text: str, **cells: str) -> None:
    book = load_workbook(file)
    page = book["Bevindingen"]
    assert isinstance(page, Worksheet)
    head = [str(cell.value) for cell in page[1]]
    for row in page.iter_rows(min_row=2):
        if row[head.index("Tekst")].value == text:
            for name, value in cells.items():
                row[head.index(name)].value = value
    book.save(file)


def test_verdict_ground_motivation_and_comment(out: Path, desk: Desk, tmp_path: Path) -> None:
    file = exported(out, tmp_path, "xlsx")
    change(file, "Jansen", Besluit="lakken")
    change(file, "Bakker", Besluit="OPENBAAR", Motivering="Wethouder.", Opmerking="Nagezocht.")
    change(file, "Van Dongen", Besluit="LAKKEN", Grond="5.1.2i", Motivering="Intern beraad.")

    shown = take(out, file)

    assert shown.exit_code == 0, shown.output
    assert [item.verdict for item in items(desk, "Jansen")] == [Verdict.LAKKEN] * 2
    (bakker,) = items(desk, "Bakker")
    assert (bakker.verdict, bakker.reason) == (Verdict.OPENBAAR, "Wethouder.")
    (minister,) = items(desk, "Van Dongen")
    assert (minister.verdict, minister.ground) == (Verdict.LAKKEN, "5.1.2i")
    assert [comment.text for comment in desk.sheet("nota").comments] == ["Nagezocht."]
    assert items(desk, "Pietersen")[0].open
    assert take(out, file).exit_code == 0
    assert len(desk.since("nota", 0)) == 5  # a second time adds nothing


def test_a_ground_that_asks_for_words_is_told(out: Path, desk: Desk, tmp_path: Path) -> None:
    file = exported(out, tmp_path, "xlsx")
    change(file, "Bakker", Besluit="LAKKEN", Grond="5.1.2i")
    change(file, "Pietersen", Besluit="LAKKEN")

    shown = take(out, file)

    assert shown.exit_code == 3
    assert "vraagt een eigen motivering" in " ".join(shown.output.split())
    assert items(desk, "Bakker")[0].open
    assert items(desk, "Pietersen")[0].verdict is Verdict.LAKKEN


def test_text_that_looks_like_a_formula_stays_text(tmp_path: Path) -> None:
    told = Told('=HYPERLINK("http://kwaad.example","x")', reason=DOUBT)
    pdf = make_pdf((("Naam:", '=HYPERLINK("http://kwaad.example","x")'),))
    out = make_folder(tmp_path / "uit", {"nota.pdf": pdf}, (told,))

    book = load_workbook(exported(out, tmp_path, "xlsx"))

    cells = [cell for row in book["Bevindingen"].iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value is not None} <= {"s", "n"}
    assert any(str(cell.value).startswith("=HYPERLINK") for cell in cells)


@pytest.mark.parametrize("how", ["verdict", "row", "head", "hidden", "no_workbook", "torn"])
def test_what_is_wrong_is_told_and_nothing_taken(
    out: Path, desk: Desk, tmp_path: Path, how: str
) -> None:
    file = exported(out, tmp_path, "xlsx")
    change(file, "Jansen", Besluit="LAKKEN")
    book = load_workbook(file)
    page = book["Bevindingen"]
    assert isinstance(page, Worksheet)
    if how == "verdict":
        page["F2"].value = "misschien"
    elif how == "row":
        page["K2"].value = "0" * 16
    elif how == "head":
        page["F1"].value = "iets"
    elif how == "hidden":
        del book["woo-redact"]
    book.save(file)
    if how == "no_workbook":
        Workbook().save(file)
    elif how == "torn":
        file.write_bytes(file.read_bytes()[:200])

    shown = take(out, file)

    assert shown.exit_code == 4, shown.output
    assert "Traceback" not in shown.output
    assert desk.since("nota", 0) == ()


def test_the_columns_to_fill_in_are_open(out: Path, tmp_path: Path) -> None:
    book = load_workbook(BytesIO(exported(out, tmp_path, "xlsx").read_bytes()))
    page = book["Bevindingen"]
    assert isinstance(page, Worksheet)

    unlocked = {page.cell(1, cell.column).value for cell in page[2] if not cell.protection.locked}

    assert page.protection.sheet
    assert unlocked == {"Besluit", "Grond", "Motivering", "Opmerking"}
    assert book["woo-redact"].sheet_state == "veryHidden"
