"""woo-redact export: take a review out to another program."""

from pathlib import Path

import click

from woo_redact import casefile
from woo_redact.batch import read_original
from woo_redact.cli.show import counted, show_text
from woo_redact.cli.sources import printable
from woo_redact.desk import Desk, Sheet
from woo_redact.errors import DocumentError, ExitCode, OutputError

WORKBOOK = "bevindingen.xlsx"
ANNOTATED = "-beoordelen.pdf"


@click.command(options_metavar="[OPTIES]")
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="MAP"
)
@click.argument("names", nargs=-1, metavar="[DOCUMENT]...")
@click.option(
    "--as",
    "kind",
    type=click.Choice(["annotations", "xlsx"]),
    required=True,
    help="annotations: een kopie van elke PDF met lakmarkeringen; xlsx: een rekenblad van alle "
    "bevindingen.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="DOELMAP",
    help="Waar de bestanden komen.",
)
def export(folder: Path, names: tuple[str, ...], kind: str, out: Path) -> None:
    """Zet een beoordeling om voor een ander programma.

    MAP is de uitvoermap van een run; DOCUMENT de naam van een map in MAP/intern (standaard: alle).
    De bestanden bevatten alle persoonsgegevens van het origineel: ze zijn niet voor publicatie.
    Lees ze met woo-redact import weer in.
    """
    from woo_redact import exchange  # heavy: other commands go without

    desk = Desk.open(folder)
    try:
        sheets = _sheets(desk, names)
        if _within(out, desk.place.publicatie):
            raise OutputError(
                "De export bevat persoonsgegevens en mag niet in de map publicatie. Kies een "
                "andere map."
            )
        if kind == "xlsx":
            casefile.write_bytes(out / WORKBOOK, exchange.write_workbook(sheets))
            written = [out / WORKBOOK]
        else:
            written = [_annotated(desk, name, sheet, out) for name, sheet in sheets.items()]
    finally:
        desk.close()
    for file in written:
        click.echo(printable(file))
    show_text(
        f"{counted(len(written), 'bestand', 'bestanden')} geschreven. Let op: deze bestanden zijn "
        "niet gelakt en alleen voor intern gebruik."
    )
    raise SystemExit(ExitCode.DONE)


def _sheets(desk: Desk, names: tuple[str, ...]) -> dict[str, Sheet]:
    known = [state.name for state in desk.documents() if state.name]
    for name in names:
        if name not in known:
            raise DocumentError(
                f"In deze map staat geen document ‘{printable(Path(name))}’. Er zijn: "
                f"{', '.join(known)}."
            )
    if not known:
        raise DocumentError("In deze map staat geen document dat beoordeeld kan worden.")
    return {name: desk.sheet(name) for name in names or known}


def _annotated(desk: Desk, name: str, sheet: Sheet, out: Path) -> Path:
    from woo_redact import exchange  # heavy: other commands go without

    data = read_original(desk.place.intern / name / casefile.ORIGINAL, sheet.sha256)
    file = out / f"{name}{ANNOTATED}"
    casefile.write_bytes(file, exchange.annotated(data, sheet))
    return file


def _within(inner: Path, outer: Path) -> bool:
    return inner.resolve().is_relative_to(outer.resolve())
