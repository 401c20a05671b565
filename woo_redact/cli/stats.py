"""woo-redact stats: how the reviewing went."""

import json
from dataclasses import asdict
from pathlib import Path

import click

from woo_redact.cli.options import report_form
from woo_redact.cli.show import show_list, show_table, show_text
from woo_redact.cli.sources import printable
from woo_redact.desk import Desk, Figures, together


@click.command(options_metavar="[OPTIES]")
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="MAP"
)
@report_form("table", "json")
def stats(folder: Path, form: str) -> None:
    """Toon hoe het beoordelen ging: tijd per pagina, eensgezindheid, proefplekken.

    MAP is de uitvoermap van een run. De cijfers gaan over documenten en over alle beoordelaars
    samen, nooit over één persoon.
    """
    desk = Desk.open(folder)
    try:
        measured = desk.stats()
        states = desk.documents()
    finally:
        desk.close()
    total = together(measured.values())
    if form == "json":
        record = {
            "documents": {name: _record(figures) for name, figures in measured.items()},
            "together": _record(total),
        }
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    show_table(
        "Hoe het beoordelen ging",
        ("document", "gelezen", "besluiten", "per pagina", "eensgezind", "proefplekken"),
        [(name, *_cells(one)) for name, one in measured.items()] + [("samen", *_cells(total))],
    )
    show_text(
        "Per pagina: tijd aan het werk per gelezen pagina, zonder pauzes van meer dan vijf "
        "minuten. Eensgezind: op hoeveel plekken lezers die er beiden over oordeelden, hetzelfde "
        "zeiden. Proefplekken: hoeveel er zijn herkend."
    )
    left_out = [state for state in states if state.name not in measured]
    if left_out:
        show_text("Niet meegeteld:")
        show_list([f"{printable(Path(state.source))}: {state.message}" for state in left_out])


def _record(figures: Figures) -> dict[str, float | int | None]:
    return {
        **asdict(figures),
        "seconds_per_page": figures.seconds_per_page,
        "agreement": figures.agreement,
        "recognised": figures.recognised,
    }


def _cells(figures: Figures) -> tuple[str, ...]:
    pace = figures.seconds_per_page
    return (
        f"{figures.read} van {figures.pages}",
        str(figures.decisions),
        f"{pace:.0f} s" if pace is not None else "–",
        f"{figures.agreed} van {figures.shared}" if figures.shared else "–",
        f"{figures.found} van {figures.canaries}" if figures.canaries else "–",
    )
