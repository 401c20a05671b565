"""woo-redact review: decide on doubts in the browser, with a second pair of eyes."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from woo_redact.casefile import DECISIONS, Log, Place, Read
from woo_redact.cli.options import Asked, Bounds, judging, limited, looking
from woo_redact.cli.run import run_sources, show_entries
from woo_redact.cli.show import counted, show_table, show_text
from woo_redact.cli.sources import printable
from woo_redact.desk import Desk
from woo_redact.desk.finish import Wish
from woo_redact.errors import DocumentError, ExitCode, gravest
from woo_redact.model.redaction import Look

HERE = frozenset({"127.0.0.1", "localhost", "::1"})
SHORT = 16
"""Characters shown of the hash of the last line: enough to note down and compare."""
DEFAULT_OUT = "-beoordeling"
MOST = 3
"""How many lines of one document are named."""


@dataclass(frozen=True, slots=True)
class Serving:
    """Where and for whom the app answers, as asked on the command line."""

    host: str
    port: int
    names: tuple[str, ...]
    users: Path | None
    certificate: Path | None
    key: Path | None
    plain: bool
    browser: bool


def serving(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options of the server; the command gets them as `served`."""

    @wraps(command)
    def packed(
        host: str,
        port: int,
        name: tuple[str, ...],
        users: Path | None,
        tls_cert: Path | None,
        tls_key: Path | None,
        no_tls: bool,
        no_browser: bool,
        **rest: Any,
    ) -> Any:
        served = Serving(host, port, name, users, tls_cert, tls_key, no_tls, not no_browser)
        return command(served=served, **rest)

    file = click.Path(path_type=Path, dir_okay=False)
    for option in (
        click.option("--no-browser", is_flag=True, help="Open geen browser; toon alleen de link."),
        click.option(
            "--no-tls",
            is_flag=True,
            help="Bied de app zonder versleuteling aan (alleen achter een eigen TLS-server).",
        ),
        click.option("--tls-key", type=file, metavar="BESTAND", help="De sleutel daarbij (PEM)."),
        click.option(
            "--tls-cert", type=file, metavar="BESTAND", help="Het certificaat voor TLS (PEM)."
        ),
        click.option(
            "--users",
            type=file,
            metavar="BESTAND",
            help="De gebruikers die mogen inloggen, met hun rol.",
        ),
        click.option(
            "--name",
            multiple=True,
            metavar="HOSTNAAM",
            help="Een naam waaronder de server bereikbaar is.",
        ),
        click.option(
            "--port",
            type=click.IntRange(0, 65535),
            default=0,
            show_default="een vrije",
            metavar="POORT",
            help="Op welke poort de app antwoordt.",
        ),
        click.option(
            "--host",
            default="127.0.0.1",
            show_default=True,
            metavar="ADRES",
            help="Op welk adres de app antwoordt; een ander dan dit vraagt --users en TLS.",
        ),
    ):
        packed = option(packed)
    return packed


@click.command(options_metavar="[OPTIES]")
@click.argument("folder", type=click.Path(path_type=Path), metavar="MAP")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="MAP",
    help="De uitvoermap, als MAP een map met PDF's is (standaard: MAP-beoordeling).",
)
@click.option(
    "--check", is_flag=True, help="Controleer alleen of aan de besluiten niets is gewijzigd."
)
@click.option(
    "--one-pair", is_flag=True, help="Laat dezelfde persoon beoordelen en goedkeuren (twee ogen)."
)
@click.option(
    "--canaries",
    type=click.IntRange(0, 50),
    default=0,
    metavar="N",
    help="Zet per document N proefplekken tussen de twijfelgevallen (zie woo-redact stats).",
)
@click.option("--add-user", metavar="NAAM", help="Voeg een gebruiker toe aan --users en stop.")
@click.option(
    "--role",
    type=click.Choice(["beoordelaar", "goedkeurder"]),
    multiple=True,
    help="De rol van die gebruiker (standaard: beide).",
)
@serving
@looking
@judging
@limited
def review(
    folder: Path,
    out: Path | None,
    check: bool,
    one_pair: bool,
    canaries: int,
    add_user: str | None,
    role: tuple[str, ...],
    served: Serving,
    look: Look,
    asked: Asked,
    bounds: Bounds,
) -> None:
    """Beoordeel documenten in de browser en keur ze goed voor publicatie.

    MAP is de uitvoermap van een run, of een map met PDF's; die worden dan eerst verwerkt, zonder
    dat er iets gepubliceerd wordt. Besluiten worden meteen bewaard. Na goedkeuring door een tweede
    persoon wordt de definitieve versie gemaakt, gecontroleerd en in publicatie gezet.

    Afsluitcode: 0 klaar (bij --check: de besluiten zijn ongewijzigd); andere codes: zie de
    documentatie.
    """
    if add_user is not None:
        _add_user(served.users, add_user, role)
        return
    if check:
        raise SystemExit(_check(folder))
    _check_serving(served)
    if not Place(folder).run.is_file():
        if not folder.exists():
            raise click.UsageError(f"'{printable(folder)}' bestaat niet.")
        out = out or _beside(folder)
        if not Place(out).run.is_file():
            entries, differing = run_sources((folder,), out, Wish(hold=True), look, asked, bounds)
            show_entries(entries)
            if differing:
                show_text(differing)
            if not any(entry.name for entry in entries):
                raise SystemExit(gravest([entry.exit_code for entry in entries]))
        folder = out
    desk = Desk.open(folder, four_eyes=not one_pair, limits=bounds.limits)
    try:
        if canaries:
            desk.plant(canaries)
        _serve(desk, served)
    finally:
        desk.close()


def _beside(source: Path) -> Path:
    """Return the output folder for a folder of PDFs, or for one PDF."""
    name = source.resolve().stem if source.is_file() else source.resolve().name
    return source.with_name(f"{name}{DEFAULT_OUT}")


def _check_serving(served: Serving) -> None:
    """Refuse to send passwords over a network that anybody can read."""
    if (served.certificate is None) != (served.key is None):
        raise click.UsageError("--tls-cert en --tls-key horen bij elkaar.")
    if served.host in HERE:
        return
    if served.users is None:
        raise click.UsageError("Een ander adres dan deze computer vraagt --users.")
    if served.certificate is None and not served.plain:
        raise click.UsageError(
            "Een ander adres dan deze computer vraagt --tls-cert en --tls-key, of --no-tls."
        )


def _serve(desk: Desk, served: Serving) -> None:
    """Answer until Ctrl-C."""
    from woo_redact.web import Tls, UserFile, serve

    alone = served.users is None
    if alone and desk.four_eyes:
        show_text(
            "U werkt alleen: goedkeuren moet een ander doen. Geef met --users meer gebruikers toe, "
            "laat een collega deze map op diens eigen computer openen, of kies --one-pair."
        )
    serve(
        desk,
        host=served.host,
        port=served.port,
        by=getpass.getuser(),
        users=UserFile(served.users) if served.users is not None else None,
        tls=Tls(served.certificate, served.key) if served.certificate and served.key else None,
        names=served.names,
        open_browser=served.browser and alone,
        tell=_tell,
    )


def _tell(link: str) -> None:
    click.echo(f"De beoordeling staat op {link}\nStop met Ctrl-C; alles is dan al bewaard.")


def _add_user(file: Path | None, name: str, roles: tuple[str, ...]) -> None:
    """Ask for a password twice and write the user down."""
    from woo_redact.web import Role, put_user

    if file is None:
        raise click.UsageError("--add-user vraagt --users: het bestand met gebruikers.")
    password = getpass.getpass(f"Wachtwoord voor {name}: ")
    if getpass.getpass("Nog eens: ") != password:
        raise click.UsageError("De wachtwoorden zijn niet gelijk.")
    put_user(file, name, password, frozenset(map(Role, roles or ("beoordelaar", "goedkeurder"))))
    show_text(f"{name} kan nu inloggen.")


def _check(folder: Path) -> int:
    """Print whether the decisions of each document are as they were written; return the code."""
    if not folder.exists():
        raise click.UsageError(f"'{printable(folder)}' bestaat niet.")
    files = sorted(Place(folder).intern.glob(f"*/{DECISIONS}"))
    if not files:
        raise DocumentError("In deze map staan geen besluiten: het is geen uitvoermap.")
    read = {file.parent.name: Log(file.parent).read() for file in files}
    show_table(
        "Controle van de besluiten",
        ("document", "besluiten", "laatste regel", "uitslag"),
        (
            (name, str(len(told.decisions)), told.head[:SHORT] or "–", _verdict(told))
            for name, told in read.items()
        ),
        whole=("besluiten", "laatste regel"),
    )
    wrong = sum(bool(told.problems) for told in read.values())
    show_text(
        f"{counted(wrong, 'document', 'documenten')} waarvan de besluiten niet kloppen."
        if wrong
        else "De besluiten zijn zoals zij zijn vastgelegd."
    )
    return int(ExitCode.DOCUMENT if wrong else ExitCode.DONE)


def _verdict(told: Read) -> str:
    if told.problems:
        shown = [f"regel {problem.line}: {problem.what}" for problem in told.problems[:MOST]]
        more = [f"en nog {len(told.problems) - MOST}"] if len(told.problems) > MOST else []
        return "; ".join(shown + more)
    notes = []
    if told.unchained:
        notes.append(f"{counted(told.unchained, 'regel', 'regels')} ongeketend (zelf geschreven)")
    if told.idle:
        seqs = ", ".join(str(line.seq) for line in told.idle[:MOST])
        notes.append(
            f"let op: regel {seqs} telt niet mee (lezen, indienen en goedkeuren kan alleen in de "
            "beoordeling)"
        )
    if told.torn:
        notes.append("een afgebroken regel aan het einde telt niet mee")
    return "; ".join(["in orde", *notes])
