"""woo-redact verify: the leak check on its own, for any tool's output."""

from pathlib import Path

import click

from woo_redact.batch import Failure, Limits, VerifyJob, each
from woo_redact.batch.pool import MEMORY_MB
from woo_redact.casefile import write_bytes
from woo_redact.cli.show import counted, show_list, show_table, show_text
from woo_redact.errors import ExitCode, WooError
from woo_redact.model.report import Check

ABOUT = {
    "certificaat": "het certificaat hoort bij deze bestanden en klopt",
    "leesbaar": "het bestand opent zonder fouten en heeft dezelfde pagina's als het origineel",
    "onder de balken": "onder elke balk is niets meer te lezen of te zien",
    "nergens": "wat gelakt is, staat nergens meer in het bestand",
    "ook niet in beeld": "ook in afbeeldingen en tekeningen is niet te lezen wat gelakt is",
    "de rest ongemoeid": "buiten de balken is niets veranderd",
    "geen verborgen inhoud": "er zit niets in het bestand dat de lezer niet ziet",
}
"""What each check wants to see, for a reader who does not know its name."""
MOST_SHOWN = 5
"""Problems of a check that are shown."""
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
    "--certificate",
    type=FILE,
    metavar="BESTAND",
    help="certificate.json van de run: reken het na, met findings.json dat ernaast staat.",
)
@click.option(
    "--report",
    "written",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="BESTAND.html",
    help="Schrijf de uitslag op als verslag, met per probleem de plaats en wat u kunt doen.",
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
    certificate: Path | None,
    written: Path | None,
    time_limit: float | None,
    memory_limit: int,
) -> None:
    """Controleer of wat gelakt is echt weg is en de rest ongemoeid.

    Werkt op de uitvoer van elk lakprogramma. Afsluitcode: 0 in orde, 9 lek of schade gevonden.
    """
    if written is not None and written.suffix.lower() not in (".html", ".htm"):
        raise click.BadParameter("Het verslag is een bestand dat eindigt op .html.")
    job = VerifyJob(redacted, original, findings, certificate)
    for _, result in each([job], workers=1, limits=Limits(time_limit, memory_limit)):
        if isinstance(result, Failure):
            raise Failed(result)
        report = result.report
        if written is not None:
            write_bytes(written, result.html.encode())
        show_table(
            "Controle van het gelakte bestand",
            ("controle", "bekeken", "uitslag"),
            (
                (
                    check.name,
                    str(check.looked_at),
                    "in orde" if check.passed else _problems(check),
                )
                for check in report.checks
            ),
        )
        for check in report.checks:
            if not check.passed:
                name = f"{check.name[0].upper()}{check.name[1:]}: {_problems(check)}"
                show_text(f"{name}. De eis: {ABOUT[check.name]}.")
                show_list(_first(check.problems))
        if result.notes:
            show_text("Anders dan toen het certificaat werd gemaakt, en geen fout:")
            show_list(result.notes)
        if report.passed:
            click.echo("Uitslag: in orde.")
            raise SystemExit(ExitCode.DONE)
        click.echo("Uitslag: NIET in orde. Maak dit bestand niet openbaar.")
        raise SystemExit(ExitCode.LEAK)


def _first(problems: tuple[str, ...]) -> tuple[str, ...]:
    """Return the first problems, and how many more there are: nobody reads forty lines."""
    if len(problems) <= MOST_SHOWN + 1:
        return problems
    more = f"En nog {len(problems) - MOST_SHOWN} van zulke problemen; --report noemt ze alle."
    return (*problems[:MOST_SHOWN], more)


def _problems(check: Check) -> str:
    return counted(len(check.problems), "probleem", "problemen")
