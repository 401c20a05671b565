"""woo-redact run: redact, prove, and publish."""

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import monotonic

import click

from woo_redact.batch import Failure, Read, RedactJob, Setup, Spool, work_round
from woo_redact.casefile import PROPOSALS, Place, read_decisions, write_json
from woo_redact.cli.options import Asked, Bounds, judging, limited, looking
from woo_redact.cli.rounds import read_dossier
from woo_redact.cli.show import counted, progress, show_table, show_text
from woo_redact.cli.sources import Sources, find_sources, printable, tell_skipped
from woo_redact.decide import contradictions
from woo_redact.desk.finish import Wish, begun, digest, finish, relative
from woo_redact.desk.own import own, undisturbed
from woo_redact.dossier import Entry, Register
from woo_redact.errors import ExitCode, gravest
from woo_redact.model.learned import Learned
from woo_redact.model.redaction import Look
from woo_redact.rulebook import read_rulebook

SECONDS_BETWEEN_NOTES = 5.0
"""How long what was published may be missing from run.json when a run is killed."""
ENDED = {
    "published": "gepubliceerd",
    "withheld": "aangehouden",
    "excluded": "uitgezonderd",
    "failed": "mislukt",
}


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
@looking
@judging
@limited
def run(
    paths: tuple[Path, ...],
    out: Path,
    doubt: str,
    look: Look,
    asked: Asked,
    bounds: Bounds,
) -> None:
    """Lak documenten en zet ze met motivering klaar voor publicatie.

    PAD is een PDF of een map met PDF's; de originelen blijven ongewijzigd. Alleen MAP/publicatie
    is bedoeld voor de buitenwereld. Een document dat niet met zekerheid goed gelakt kan worden,
    wordt niet gepubliceerd.

    Afsluitcode: 0 alles gepubliceerd, 3 documenten aangehouden om te beoordelen; andere codes:
    zie de documentatie.
    """
    wish = Wish(redact_doubts=doubt == "redact")
    entries, differing = run_sources(paths, out, wish, look, asked, bounds)
    show_entries(entries)
    if differing:
        show_text(differing)
    raise SystemExit(gravest([entry.exit_code for entry in entries]))


def run_sources(
    paths: tuple[Path, ...], out: Path, wish: Wish, look: Look, asked: Asked, bounds: Bounds
) -> tuple[list[Entry], str]:
    """Work on every PDF in paths; return what became of each, and what contradicts in the dossier.

    Raises WooError and click's usage errors.
    """
    setup = asked.setup(paths)
    sources = find_sources(paths, leave_out=out)
    tell_skipped(sources)
    place = Place(out)
    with own(place) as work:
        register = Register.read(place, {relative(file, place) for file in sources.files})
        jobs = _jobs(sources, place, work, setup, look, register)
        spool = Spool.fresh(work / "gelezen")
        told = read_dossier(jobs, spool, bounds, apart=asked.apart)
        entries, persons = _run_all(jobs, told, spool, register, place, wish, bounds)
        differing = "" if asked.apart else _note_contradictions(persons, entries, place, setup)
    return entries, differing


def _jobs(
    sources: Sources, place: Place, work: Path, setup: Setup, look: Look, register: Register
) -> list[RedactJob]:
    decisions = read_decisions(place.intern)
    jobs = []
    for number, file in enumerate(sources.files):
        job = RedactJob(file, setup, work / str(number), look=look)
        sha256 = digest(file) if decisions else ""
        if sha256 in decisions:
            job = replace(job, decisions=decisions[sha256])
        past = begun(register.earlier(relative(file, place)), place)
        if past is not None and past.chained:
            register.reserve(past.entry)
            seen = place.intern / str(past.entry.name) / PROPOSALS
            if past.entry.sha256 == sha256 and seen.exists():
                job = replace(job, before=seen)
        jobs.append(job)
    return jobs


def _run_all(
    jobs: list[RedactJob],
    told: Sequence[Read],
    spool: Spool,
    register: Register,
    place: Place,
    wish: Wish,
    bounds: Bounds,
) -> tuple[list[Entry], list[tuple[Learned, ...]]]:
    """Work on all jobs; put each result in its place as soon as its turn comes.

    Returns what became of each document, and the persons it tells of.
    """
    persons: list[tuple[Learned, ...]] = []
    noted = monotonic()
    with progress(len(jobs), "Lakken") as bar:
        try:
            for number, result in work_round(
                jobs,
                told,
                spool,
                workers=bounds.workers_for(len(jobs)),
                limits=bounds.limits,
            ):
                job = jobs[number]
                with undisturbed():
                    entry = finish(
                        result,
                        original=job.source,
                        folder=job.folder,
                        register=register,
                        place=place,
                        decisions=job.decisions,
                        wish=wish,
                    )
                    register.add(entry)
                    persons.append(() if isinstance(result, Failure) else result.persons)
                    if monotonic() - noted > SECONDS_BETWEEN_NOTES:
                        register.write(place)
                        noted = monotonic()
                shutil.rmtree(job.folder, ignore_errors=True)
                bar.done(printable(job.source), ENDED[entry.status])
        finally:
            with undisturbed():
                register.write(place)
    return register.entries, persons


def _note_contradictions(
    persons: list[tuple[Learned, ...]], entries: list[Entry], place: Place, setup: Setup
) -> str:
    """Write which names stay in one document and go in another; return what to say about it."""
    found = contradictions(persons, read_rulebook(setup.rules, setup.dossier))
    if not found:
        place.contradictions.unlink(missing_ok=True)
        return ""
    record = [
        {
            "naam": item.name,
            "openbaar_in": [entries[number].source for number in item.kept],
            "niet_openbaar_in": [entries[number].source for number in item.gone],
        }
        for item in found
    ]
    write_json(place.contradictions, record)
    names = counted(len(found), "naam staat", "namen staan")
    return (
        f"{names} in het ene document bij een openbare functie en in het andere niet: zie "
        f"intern/{place.contradictions.name}. Leg in dossier.yml vast wat voor die personen geldt."
    )


def show_entries(entries: list[Entry]) -> None:
    """Print what became of each document."""
    show_table(
        "Wat er is gebeurd",
        ("document", "uitkomst", "code", "toelichting"),
        (
            (
                printable(Path(Path(entry.source).name)),
                ENDED[entry.status],
                str(int(entry.exit_code)),
                entry.message + _published_as(entry),
            )
            for entry in entries
        ),
        whole=("uitkomst", "code"),
    )
    ends = [entry.status for entry in entries]
    counts = (f"{ends.count(status)} {word}" for status, word in ENDED.items() if status in ends)
    show_text(f"{counted(len(entries), 'document', 'documenten')}: {', '.join(counts)}.")
    if "withheld" in ends:
        show_text(
            "Beslissen per plek: woo-redact review MAP, met de uitvoermap als MAP (zie de "
            "handleiding, ‘Twijfel beoordelen’)."
        )
    if any(entry.exit_code == ExitCode.LEAK for entry in entries):
        click.echo("Let op: bij minstens één document vond de controle een lek.", err=True)


def _published_as(entry: Entry) -> str:
    """Say under which name a document was published, when it is not its own."""
    if entry.redacted is None:
        return ""
    public = Path(entry.redacted).name
    return "" if public == Path(entry.source).name else f" Gepubliceerd als {public}."
