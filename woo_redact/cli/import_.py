"""woo-redact import: take over what was decided in another program."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from woo_redact import casefile
from woo_redact.batch import Failure, Limits, each, read_source
from woo_redact.cli.show import show_list, show_table, show_text
from woo_redact.cli.sources import printable
from woo_redact.cli.verify import Failed
from woo_redact.desk import Desk, Sheet
from woo_redact.errors import ExitCode, WooError, gravest
from woo_redact.model.decision import Entry

if TYPE_CHECKING:
    from woo_redact import exchange

    Wanted = tuple[exchange.Manifest, tuple[exchange.Wish, ...]]


@dataclass(frozen=True, slots=True)
class _Line:
    """What became of one document of one file."""

    file: Path
    document: str
    taken: int
    told: tuple[str, ...]
    """What could not be taken over, and why."""
    code: int

    @property
    def outcome(self) -> str:
        if not self.told:
            return "in orde"
        return "niet alles overgenomen" if self.document else "niet overgenomen"


@click.command("import", options_metavar="[OPTIES]")
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="MAP"
)
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="BESTAND...",
)
@click.option(
    "--by",
    required=True,
    metavar="NAAM",
    help="Wie dit heeft besloten; komt in het interne dossier.",
)
@click.option("--dry-run", is_flag=True, help="Toon wat er zou veranderen; leg niets vast.")
def import_(folder: Path, files: tuple[Path, ...], by: str, dry_run: bool) -> None:
    """Neem besluiten over uit een PDF met markeringen of een rekenblad.

    BESTAND is met woo-redact export gemaakt en daarna gewijzigd. Een weggehaalde of afgewezen
    markering wordt OPENBAAR, een geaccepteerde twijfel LAKKEN, een verplaatste of nieuwe markering
    een getekende plek. Wat onveranderd is, blijft zoals het is.

    Afsluitcode: 0 alles overgenomen, 3 niet alles kon worden overgenomen.
    """
    if not by.strip():
        raise click.BadParameter("geef de naam van wie besloten heeft", param_hint="--by")
    desk = Desk.open(folder)
    try:
        sheets = {state.name: desk.sheet(state.name) for state in desk.documents() if state.pages}
        lines = [line for file in files for line in _take(desk, sheets, file, by.strip(), dry_run)]
    finally:
        desk.close()
    show_table(
        "Wat zou veranderen" if dry_run else "Wat is overgenomen",
        ("bestand", "document", "besluiten", "uitkomst"),
        (
            (printable(Path(line.file.name)), line.document, str(line.taken), line.outcome)
            for line in lines
        ),
        whole=("besluiten",),
    )
    for line in lines:
        if line.told:
            show_text(f"{printable(Path(line.file.name))}: niet overgenomen.")
            show_list(line.told)
    raise SystemExit(gravest([line.code for line in lines]))


def _take(desk: Desk, sheets: dict[str, Sheet], file: Path, by: str, dry_run: bool) -> list[_Line]:
    from woo_redact import exchange  # heavy: other commands go without

    try:
        wanted = _read(desk, sheets, file)
    except WooError as error:
        return [_Line(file, "", 0, (str(error),), int(error.exit_code))]
    lines = []
    for name, (manifest, wishes) in wanted.items():
        found = exchange.changes(sheets[name], manifest, wishes)
        refused = list(found.conflicts)
        taken = len(found.entries)
        if not dry_run:
            taken, left = _write(desk, name, found.entries, by)
            refused += [(_page(sheets[name], entry), why) for entry, why in left]
        told = tuple(f"blz. {page}: {why}" for page, why in sorted(set(refused)))
        code = ExitCode.FINDINGS if refused else ExitCode.DONE
        lines.append(_Line(file, name, taken, told, int(code)))
    return lines


def _write(
    desk: Desk, name: str, entries: tuple[Entry, ...], by: str
) -> tuple[int, list[tuple[Entry, str]]]:
    """Write down what came back; return how many, and which were refused with the reason.

    As one when nothing is refused: a thousand places take a second, one by one half a minute.
    """
    if not entries:
        return 0, []
    try:
        return len(desk.add_all(name, entries, by, apart=True)), []
    except WooError:
        refused = []
    for entry in entries:
        try:
            desk.add(name, entry, by)
        except WooError as error:
            refused.append((entry, str(error)))
    return len(entries) - len(refused), refused


def _read(desk: Desk, sheets: dict[str, Sheet], file: Path) -> "dict[str, Wanted]":
    """Return what a file wants, by name of the document. Raises WooError."""
    from woo_redact import exchange  # heavy: other commands go without

    if file.suffix.lower() == ".xlsx":
        return exchange.read_workbook(read_source(file), sheets)
    originals = {name: desk.place.intern / name / casefile.ORIGINAL for name in sheets}
    grounds = frozenset(code for name in sheets for code in desk.grounds(name))
    job = exchange.ReturnedJob(file, sheets, originals, grounds)
    for _, result in each([job], workers=1, limits=Limits()):
        if isinstance(result, Failure):
            raise Failed(result)
        manifest, wishes = result
        return {manifest.name: (manifest, wishes)}
    raise AssertionError("a job gives one result")


def _page(sheet: Sheet, entry: Entry) -> int:
    if entry.boxes:
        return entry.boxes[0].page
    return next((item.page for item in sheet.items if item.id == entry.finding), entry.page or 0)
