"""woo-redact run: redact, prove, and publish."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import click
from filelock import FileLock, Timeout

from woo_redact.batch import Done, Failure, RedactJob, Setup, each
from woo_redact.casefile import Place, read_decisions
from woo_redact.cli.options import checked_rulebook, judging, limited, limits
from woo_redact.cli.show import progress, show_table
from woo_redact.cli.sources import Sources, find_sources, printable
from woo_redact.cli.workers import worker_count
from woo_redact.dossier import Entry, Register
from woo_redact.errors import ExitCode, OutputError, WooError, gravest
from woo_redact.publish import Finished, publish, withdraw, withhold

WORK = ".werk-"
ENDED = {"published": "gepubliceerd", "withheld": "aangehouden", "failed": "mislukt"}


@click.command(options_metavar="[OPTIES]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PAD...")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    required=True,
    metavar="MAP",
    help="Waar publicatie/, intern/ en run.json komen.",
)
@click.option(
    "--doubt",
    type=click.Choice(["withhold", "redact"]),
    default="withhold",
    show_default=True,
    help="Twijfelgevallen: document aanhouden, of ook lakken en publiceren.",
)
@click.option(
    "--bar",
    type=click.Choice(["grijs", "zwart", "wit"]),
    default="grijs",
    show_default=True,
    help="Hoe de lakbalken eruitzien.",
)
@judging
@limited
def run(
    paths: tuple[Path, ...],
    out: Path,
    doubt: str,
    bar: str,
    profile: str,
    model: str | None,
    rules: Path | None,
    workers: int | None,
    time_limit: float | None,
    memory_limit: int,
) -> None:
    """Lak documenten en zet ze met motivering klaar voor publicatie.

    PAD is een PDF of een map met PDF's; de originelen blijven ongewijzigd. Alleen MAP/publicatie
    is bedoeld voor de buitenwereld. Een document dat niet met zekerheid goed gelakt kan worden,
    wordt niet gepubliceerd.

    Afsluitcode: 0 alles gepubliceerd, 3 documenten aangehouden om te beoordelen; andere codes:
    zie de documentatie.
    """
    checked_rulebook(rules, profile)
    sources = find_sources(paths, leave_out=out)
    if sources.others:
        click.echo(f"{len(sources.others)} bestand(en) overgeslagen: geen PDF.", err=True)
    place = Place(out)
    with _own(place) as work:
        entries = _run_all(
            _jobs(sources, place, work, Setup(model, rules, profile), bar),
            place,
            doubt,
            workers=worker_count(workers, len(sources.files)),
            time_limit=time_limit,
            memory_limit=memory_limit,
        )
    _show(entries)
    raise SystemExit(gravest([entry.exit_code for entry in entries]))


@contextmanager
def _own(place: Place) -> Iterator[Path]:
    """Keep other runs out of the output folder; yield a work folder that is gone afterwards.

    A work folder that a killed run left behind is removed first. Raises OutputError.
    """
    try:
        place.publicatie.mkdir(parents=True, exist_ok=True)
        place.intern.mkdir(parents=True, exist_ok=True)
        with FileLock(place.intern / ".bezet", timeout=0):
            for left in place.intern.glob(f"{WORK}*"):
                shutil.rmtree(left, ignore_errors=True)
            with tempfile.TemporaryDirectory(
                prefix=WORK, dir=place.intern, ignore_cleanup_errors=True
            ) as work:
                yield Path(work)
    except Timeout as error:
        raise OutputError(
            "In deze uitvoermap loopt al een run. Wacht tot die klaar is of kies een andere map."
        ) from error
    except OSError as error:
        raise OutputError(
            f"Kan de uitvoermap niet gebruiken ({error.strerror}). Kies een map waarin u mag "
            "schrijven."
        ) from error


def _jobs(sources: Sources, place: Place, work: Path, setup: Setup, bar: str) -> list[RedactJob]:
    decisions = read_decisions(place.intern)
    jobs = []
    for number, file in enumerate(sources.files):
        job = RedactJob(file, setup, work / str(number), bar=bar)
        if decisions:
            job = replace(job, decisions=decisions.get(_sha256(file), ()))
        jobs.append(job)
    return jobs


def _sha256(file: Path) -> str:
    """Return the SHA-256 of a file, "" when it cannot be read."""
    try:
        with file.open("rb") as stream:
            digest = sha256()
            while chunk := stream.read(1 << 20):
                digest.update(chunk)
            return digest.hexdigest()
    except OSError:
        return ""


def _run_all(
    jobs: list[RedactJob],
    place: Place,
    doubt: str,
    *,
    workers: int,
    time_limit: float | None,
    memory_limit: int,
) -> list[Entry]:
    """Work on all jobs; put each result in its place as soon as its turn comes."""
    register = Register.read(place, {_relative(job.source, place) for job in jobs})
    with progress(len(jobs), "Lakken") as bar:
        try:
            for number, result in each(
                jobs,
                workers=workers,
                limits=limits(time_limit, memory_limit),
            ):
                job = jobs[number]
                entry = _finish(job, result, register, place, doubt)
                register.add(entry)
                shutil.rmtree(job.folder, ignore_errors=True)
                bar.done(printable(job.source), ENDED[entry.status])
        finally:
            register.write(place)
    return register.entries


def _finish(
    job: RedactJob, result: Done | Failure, register: Register, place: Place, doubt: str
) -> Entry:
    """Publish, withhold or drop one result; whatever an earlier run published of it is replaced."""
    source = _relative(job.source, place)
    earlier = register.earlier_name(source)
    try:
        if isinstance(result, Failure):
            if earlier:
                withdraw(earlier, place)
            return Entry.failed(source, _sha256(job.source), result.exit_code, result.message)
        name = register.name_for(result.name)
        if earlier and earlier != name:
            withdraw(earlier, place)
        if result.doubts and doubt == "withhold":
            withhold(Finished(job.folder, name), place)
            message = (
                f"{result.doubts} plek(ken) te beoordelen. Het concept staat in intern/{name}/; "
                "publiceer na beoordeling, of lak twijfelgevallen mee met --doubt redact."
            )
            return Entry.withheld(source, result.sha256, name, message)
        publish(Finished(job.folder, name), place)
        message = f"{result.redacted} gelakt, {result.kept} bewust openbaar, {result.pages} blz."
        return Entry.published(source, result.sha256, name, message)
    except WooError as error:
        return Entry.failed(source, _sha256(job.source), int(error.exit_code), str(error))


def _relative(file: Path, place: Place) -> str:
    """Return the path of a source as seen from the output folder (absolute on another drive)."""
    try:
        return Path(os.path.relpath(file.resolve(), place.out.resolve())).as_posix()
    except ValueError:
        return file.resolve().as_posix()


def _show(entries: list[Entry]) -> None:
    show_table(
        "Wat er is gebeurd",
        ("document", "uitkomst", "code", "gepubliceerd als", "toelichting"),
        (
            (
                printable(Path(Path(entry.source).name)),
                ENDED[entry.status],
                str(int(entry.exit_code)),
                Path(entry.redacted).name if entry.redacted else "–",
                entry.message,
            )
            for entry in entries
        ),
    )
    if any(entry.exit_code == ExitCode.LEAK for entry in entries):
        click.echo("Let op: bij minstens één document vond de controle een lek.", err=True)
