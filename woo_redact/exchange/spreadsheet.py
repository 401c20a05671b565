"""Write the findings of a dossier into a spreadsheet, and read back what was changed there.

Only the columns Besluit, Grond, Motivering and Opmerking are read; a hidden sheet tells what stood
there when the file went out.
"""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.utils import get_column_letter
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from woo_redact.desk import Item, Sheet
from woo_redact.errors import DocumentError
from woo_redact.exchange.changes import Wish
from woo_redact.exchange.manifest import Manifest
from woo_redact.model.decision import Verdict

TITLE = "Bevindingen"
BEHIND = "woo-redact"
"""The hidden sheet: one manifest a row, cut in cells of a size Excel can hold."""
CELL = 30_000
"""Letters in a cell; Excel holds 32,767."""
COLUMNS = (
    ("Document", 28),
    ("Blz.", 6),
    ("Soort", 22),
    ("Tekst", 38),
    ("Voorstel", 13),
    ("Besluit", 13),
    ("Grond", 9),
    ("Motivering", 44),
    ("Opmerking", 30),
    ("Reden", 60),
    ("Kenmerk", 20),
)
WRAPPED = {"Tekst", "Motivering", "Reden"}
OWN = {"Besluit", "Grond", "Motivering", "Opmerking"}
MOST_BYTES = 200_000_000
"""What a workbook may be when unpacked."""
FIRST = 2
"""The first row below the headings."""


def write_workbook(sheets: Mapping[str, Sheet]) -> bytes:
    """Return a workbook (xlsx) with every finding of the documents, by their name."""
    book = Workbook()
    page = book.active
    assert isinstance(page, Worksheet)
    page.title = TITLE
    _head(page)
    row = FIRST
    for name, sheet in sheets.items():
        for item in sheet.items:
            _row(page, row, name, item)
            row += 1
    verdicts = ",".join(verdict.value for verdict in Verdict)
    choice = DataValidation(type="list", formula1=f'"{verdicts}"', allow_blank=False)
    choice.error, choice.errorTitle = "Kies LAKKEN, OPENBAAR of BEOORDELEN.", "Besluit"
    page.add_data_validation(choice)
    letter = get_column_letter([name for name, _ in COLUMNS].index("Besluit") + 1)
    choice.add(f"{letter}{FIRST}:{letter}{max(row - 1, FIRST)}")
    page.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{max(row - 1, 1)}"
    page.protection.sheet = True
    page.protection.autoFilter = page.protection.sort = False
    page.protection.formatColumns = page.protection.formatRows = False
    behind = book.create_sheet(BEHIND)
    behind.sheet_state = "veryHidden"
    for at, (name, sheet) in enumerate(sheets.items(), start=1):
        text = Manifest.of(name, sheet.sha256, sheet.items).text()
        for column, start in enumerate(range(0, len(text), CELL), start=1):
            _put(behind, at, column, text[start : start + CELL])
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def read_workbook(
    data: bytes, sheets: Mapping[str, Sheet]
) -> dict[str, tuple[Manifest, tuple[Wish, ...]]]:
    """Return what was changed in a workbook, by name of the document.

    Rows that were left out count as unchanged. Raises DocumentError when it is no workbook of
    ours, or a row says something that cannot be.
    """
    book = _opened(data)
    if TITLE not in book.sheetnames or BEHIND not in book.sheetnames:
        raise DocumentError(
            "Dit rekenblad is niet met woo-redact export gemaakt, of het verborgen blad is weg."
        )
    manifests = {}
    for cells in book[BEHIND].iter_rows(values_only=True):
        manifest = Manifest.parse("".join(str(cell) for cell in cells if cell is not None))
        manifests[manifest.name] = manifest
    found: dict[str, list[Wish]] = {name: [] for name in manifests}
    rows = book[TITLE].iter_rows(values_only=True)
    head = [str(cell) if cell is not None else "" for cell in next(rows, ())]
    if any(name not in head for name, _ in COLUMNS):
        raise DocumentError("In het rekenblad ontbreken kolommen; laat de koppen staan.")
    for number, cells in enumerate(rows, start=FIRST):
        row = {name: _said(cell) for name, cell in zip(head, cells, strict=False)}
        if not any(row.values()):
            continue
        known = manifests.get(row["Document"])
        if known is None or row["Kenmerk"] not in known.told:
            raise DocumentError(
                f"Rij {number} hoort niet bij een bevinding uit de export. Nieuwe plekken wijst u "
                "aan in woo-redact review, of als markering in een PDF."
            )
        sheet = sheets.get(known.name)
        if sheet is None or sheet.sha256 != known.sha256:
            raise DocumentError(
                f"Rij {number} hoort bij een document dat niet (meer) in deze map staat, of bij "
                "een andere versie ervan."
            )
        found[known.name] += _wishes(row, number, known, sheet)
    return {name: (manifests[name], tuple(wishes)) for name, wishes in found.items()}


def _head(page: Worksheet) -> None:
    for column, (name, width) in enumerate(COLUMNS, start=1):
        cell = page.cell(1, column, name)
        cell.font = Font(bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE3EA")
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = f"A{FIRST}"


def _row(page: Worksheet, row: int, name: str, item: Item) -> None:
    values = {
        "Document": name,
        "Blz.": item.page,
        "Soort": item.title,
        "Tekst": " ".join(item.text.split()) or "(geen tekst)",
        "Voorstel": item.proposed.value if item.proposed else "(getekend)",
        "Besluit": item.verdict.value,
        "Grond": item.ground or "",
        "Motivering": "",
        "Opmerking": "",
        "Reden": item.reason,
        "Kenmerk": item.id,
    }
    for column, (title, _) in enumerate(COLUMNS, start=1):
        cell = _put(page, row, column, values[title])
        cell.alignment = Alignment(vertical="top", wrap_text=title in WRAPPED)
        cell.protection = Protection(locked=title not in OWN)


def _put(page: Worksheet, row: int, column: int, value: Any) -> Any:
    """Fill a cell; text is text, also when it begins like a formula."""
    cell = page.cell(row, column)
    if isinstance(value, str):
        cell.value = "".join(char for char in value if char >= " " or char in "\t\n")
        cell.data_type = "s"
        cell.number_format = "@"
    else:
        cell.value = value
    return cell


def _opened(data: bytes) -> Workbook:
    try:
        with ZipFile(BytesIO(data)) as packed:
            if sum(info.file_size for info in packed.infolist()) > MOST_BYTES:
                raise DocumentError("Het rekenblad is uitgepakt te groot; er is niets overgenomen.")
        return load_workbook(BytesIO(data), read_only=False, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, OSError) as error:
        raise DocumentError(
            "Dit is geen leesbaar Excel-bestand (xlsx). Bewaar het in Excel opnieuw als .xlsx."
        ) from error


def _said(cell: object) -> str:
    return "" if cell is None else str(cell).strip()


def _wishes(
    row: Mapping[str, str], number: int, manifest: Manifest, sheet: Sheet
) -> Iterable[Wish]:
    name = row["Kenmerk"]
    told = manifest.told[name]
    page = next((item.page for item in sheet.items if item.id == name), None)
    try:
        verdict = Verdict(row["Besluit"].upper())
    except ValueError as error:
        raise DocumentError(
            f"Rij {number}: het besluit is niet LAKKEN, OPENBAAR of BEOORDELEN."
        ) from error
    ground = row["Grond"] or None
    if row["Opmerking"]:
        yield Wish(name, None, comment=row["Opmerking"], page=page)
    changed = verdict is not told.verdict or bool(row["Motivering"])
    if verdict is not Verdict.OPENBAAR:
        changed = changed or (ground is not None and ground != told.ground)
    if changed:
        yield Wish(name, verdict, ground, row["Motivering"], page=page)
