"""woo-redact evaluate: how well it finds, on documents with known answers."""

import json
from pathlib import Path

import click

from woo_redact.batch import Failure, Limits
from woo_redact.casefile import write_bytes
from woo_redact.cli.options import checked_rulebook, report_form
from woo_redact.cli.show import progress
from woo_redact.cli.sources import printable
from woo_redact.cli.workers import worker_count
from woo_redact.errors import gravest
from woo_redact.evaluate import Judged, as_record, as_text, figures, read_gold
from woo_redact.evaluate import evaluate as judge_all


@click.command(options_metavar="[OPTIES]")
@click.argument(
    "gold",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="GOLDMAP",
)
@report_form("text", "json")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="BESTAND",
    help="Schrijf het verslag in een bestand in plaats van op de standaarduitvoer.",
)
@click.option(
    "--profile",
    metavar="PROFIEL",
    help="Beoordeel alles onder dit profiel (standaard: het profiel dat bij elk document staat).",
)
@click.option(
    "--model",
    metavar="NAAM-OF-PAD",
    help="Een ander Nederlands spaCy-model dan het meegeleverde.",
)
@click.option(
    "--rules",
    type=click.Path(path_type=Path),
    metavar="MAP",
    help="Map met eigen regels en lijsten, over de meegeleverde heen.",
)
@click.option(
    "-n",
    "--workers",
    type=click.IntRange(1, 64),
    default=None,
    metavar="N",
    help="Hoeveel documenten tegelijk (standaard: één per processorkern, hooguit 4).",
)
@click.option(
    "--time-limit",
    type=click.FloatRange(min=1),
    metavar="SECONDEN",
    help="Hoe lang één document mag duren (standaard: naar grootte).",
)
@click.option(
    "--show",
    is_flag=True,
    help="Noem ook wat er misging, met de tekst eromheen. Alleen voor documenten over verzonnen "
    "personen.",
)
def evaluate(
    gold: Path,
    form: str,
    out: Path | None,
    profile: str | None,
    model: str | None,
    rules: Path | None,
    workers: int | None,
    time_limit: float | None,
    show: bool,
) -> None:
    """Meet hoe goed er gevonden wordt, op documenten waarvan de antwoorden bekend zijn.

    GOLDMAP is een map met goldbestanden (.json) en hun PDF's. Elk document wordt op zichzelf
    beoordeeld. Zonder --show bevat het verslag geen tekst uit de documenten.

    Afsluitcode: 0 alles beoordeeld; andere codes: zie de documentatie.
    """
    golds = read_gold(gold)
    for wanted in {profile} if profile else {document.profile for document in golds}:
        checked_rulebook(rules, None, wanted)
    judged: list[Judged] = []
    codes: list[int] = []
    with progress(len(golds), "Meten") as bar:
        for document, result in judge_all(
            golds,
            workers=worker_count(workers, len(golds)),
            limits=Limits(time_limit),
            model=model,
            rules=rules,
            profile=profile,
            show=show,
        ):
            name = printable(document.pdf)
            if isinstance(result, Failure):
                codes.append(result.exit_code)
                bar.say(f"Fout: {name}: {result.message}")
                bar.done(name, "mislukt")
            else:
                judged.append(result)
                bar.done(name, "beoordeeld")
    counted = figures(judged)
    if form == "json":
        report = json.dumps(as_record(counted, judged), ensure_ascii=False, indent=1) + "\n"
    else:
        report = as_text(counted, judged)
    if out is None:
        click.echo(report, nl=False)
    else:
        write_bytes(out, report.encode("utf-8"))
    raise SystemExit(gravest(codes))
