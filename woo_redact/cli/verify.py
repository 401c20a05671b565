"""woo-redact verify: the leak check on its own, for any tool's output."""

from pathlib import Path

import click

from woo_redact.batch import Failure, Limits, VerifyJob, each
from woo_redact.batch.pool import MEMORY_MB
from woo_redact.cli.show import counted, show_list, show_table, show_text
from woo_redact.errors import ExitCode, WooError
from woo_redact.model.report import Check

ABOUT = {
    "leesbaar": "het bestand opent zonder fouten en heeft dezelfde pagina's als het origineel",
    "onder de balken": "onder elke balk is niets meer te lezen of te zien",
    "nergens": "wat gelakt is, staat nergens meer in het bestand",
    "ook niet in beeld": "ook in afbeeldingen en tekeningen is niet te lezen wat gelakt is",
    "de rest ongemoeid": "buiten de balken is niets veranderd",
    "geen verborgen inhoud": "er zit niets in het bestand dat de lezer niet ziet",
}
"""What each check wants to see, for a reader who does not know its name."""
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


class Failed(WooError):
    """Carry the failure of a worker process to the one place where errors are shown."""

    def __init__(self, failure: Failure) -> None:
        """Take over message and exit code."""
        super().__init__(failure.message)
        self.exit_code = ExitCode(failure.exit_code)


@click.command(options_metavar="[OPTIES]")
@click.argument("redacted", type=FILE, metavar="GELAKT.pdf")
@click.option(
    "--original",
    type=FILE,
    required=True,
    metavar="ORIGINEEL.pdf",
    help="Het bestand zoals het was voor het lakken.",
)
@click.option(
    "--findings",
    type=FILE,
    metavar="BESTAND",
    help="findings.json van de run; zonder dit bestand wordt gelakt geacht wat in het "
    "origineel staat en in het gelakte bestand niet.",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=1),
    metavar="SECONDEN",
    help="Hoe lang de controle mag duren (standaard: naar grootte).",
)
@click.option(
    "--memory-limit",
    type=click.IntRange(min=512),
    default=MEMORY_MB,
    show_default=True,
    metavar="MB",
    help="Hoeveel geheugen de controle mag vragen.",
)
def verify(
    redacted: Path,
    original: Path,
    findings: Path | None,
    time_limit: float | None,
    memory_limit: int,
) -> None:
    """Controleer of wat gelakt is echt weg is en de rest ongemoeid.

    Werkt op de uitvoer van elk lakprogramma. Afsluitcode: 0 in orde, 9 lek of schade gevonden.
    """
    job = VerifyJob(redacted, original, findings)
    for _, result in each([job], workers=1, limits=Limits(time_limit, memory_limit)):
        if isinstance(result, Failure):
            raise Failed(result)
        show_table(
            "Controle van het gelakte bestand",
            ("controle", "bekeken", "uitslag"),
            (
                (
                    check.name,
                    str(check.looked_at),
                    "in orde" if check.passed else _problems(check),
                )
                for check in result.checks
            ),
        )
        for check in result.checks:
            if not check.passed:
                name = f"{check.name[0].upper()}{check.name[1:]}: {_problems(check)}"
                show_text(f"{name}. De eis: {ABOUT[check.name]}.")
                show_list(check.problems)
        if result.passed:
            click.echo("Uitslag: in orde.")
            raise SystemExit(ExitCode.DONE)
        click.echo("Uitslag: NIET in orde. Maak dit bestand niet openbaar.")
        raise SystemExit(ExitCode.LEAK)


def _problems(check: Check) -> str:
    return counted(len(check.problems), "probleem", "problemen")
