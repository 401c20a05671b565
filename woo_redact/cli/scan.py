"""woo-redact scan: a dry run."""

import csv
import io
import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from woo_redact.batch import Failure, ScanJob, Spool, work_round
from woo_redact.cli.options import Asked, Bounds, judging, limited, report_form
from woo_redact.cli.rounds import read_dossier
from woo_redact.cli.show import counted, progress, show_table, show_text, width
from woo_redact.cli.sources import find_sources, printable, tell_skipped
from woo_redact.errors import ExitCode, gravest
from woo_redact.model.decision import Verdict

WIDE = 120
"""From which width in characters text and reason stand side by side."""
COLUMNS = (
    "source",
    "page",
    "kind",
    "verdict",
    "ground",
    "score",
    "text",
    "reason",
    "sentence",
    "id",
)


@click.command(options_metavar="[OPTIES]")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PAD...")
@report_form("table", "json", "csv")
@judging
@limited
def scan(
    paths: tuple[Path, ...],
    form: str,
    asked: Asked,
    bounds: Bounds,
) -> None:
    """Toon wat er gelakt zou worden; er wordt niets geschreven.

    PAD is een PDF of een map met PDF's. Het verslag bevat de gevonden persoonsgegevens: behandel
    het net zo vertrouwelijk als de documenten zelf.

    Afsluitcode: 0 niets te lakken, 3 wel iets te lakken of te beoordelen; andere codes: zie de
    documentatie.
    """
    setup = asked.setup(paths)
    sources = find_sources(paths)
    tell_skipped(sources)
    jobs = [ScanJob(file, setup) for file in sources.files]
    records: list[dict[str, Any]] = []
    codes: list[int] = []
    with TemporaryDirectory(prefix="woo-redact-", ignore_cleanup_errors=True) as folder:
        spool = Spool.fresh(Path(folder))
        told = read_dossier(jobs, spool, bounds, apart=asked.apart)
        workers = bounds.workers_for(len(jobs))
        with progress(len(jobs), "Beoordelen") as bar:
            for number, result in work_round(
                jobs, told, spool, workers=workers, limits=bounds.limits
            ):
                file = sources.files[number]
                if isinstance(result, Failure):
                    codes.append(result.exit_code)
                    records.append(
                        {
                            "source": str(file),
                            "exit_code": result.exit_code,
                            "message": result.message,
                        }
                    )
                    bar.say(f"Fout: {printable(file)}: {result.message}")
                    bar.done(printable(file), "mislukt")
                else:
                    codes.append(_exit_code(result))
                    records.append({**result, "source": str(file), "exit_code": codes[-1]})
                    bar.done(printable(file), "beoordeeld")
    {"json": _print_json, "csv": _print_csv, "table": _print_table}[form](records)
    raise SystemExit(gravest(codes))


def _exit_code(record: dict[str, Any]) -> int:
    """Return 3 when anything would be redacted or must be judged, else 0."""
    quiet = all(item["verdict"] == Verdict.OPENBAAR for item in record["findings"])
    return ExitCode.DONE if quiet else ExitCode.FINDINGS


def _print_json(records: list[dict[str, Any]]) -> None:
    click.echo(json.dumps({"documents": records}, ensure_ascii=False, indent=1))


def _print_csv(records: list[dict[str, Any]]) -> None:
    table = io.StringIO()
    writer = csv.DictWriter(table, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for record in records:
        for item in record.get("findings", ()):
            row = {
                **item,
                "source": record["source"],
                "reason": item["why"]["reason"],
                "sentence": item["why"]["sentence"],
            }
            writer.writerow({key: _cell(row[key]) for key in COLUMNS})
    click.echo(table.getvalue(), nl=False)


def _cell(value: Any) -> Any:
    """Keep a spreadsheet from running a cell as a formula (OWASP: CSV injection)."""
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return "'" + value
    return value


def _print_table(records: list[dict[str, Any]]) -> None:
    for record in records:
        name = printable(Path(record["source"]))
        if "findings" not in record:
            continue
        pages = counted(len(record["pages"]), "pagina", "pagina's")
        if not record["findings"]:
            show_text(f"{name}: {pages}, niets gevonden")
            continue
        _show_findings(f"{name}: {pages}", record["findings"])
    failed = any("findings" not in record for record in records)
    columns = ("document", "te lakken", "te beoordelen", "openbaar")
    show_table(
        "Overzicht (er is niets geschreven)",
        (*columns, "opmerking") if failed else columns,
        (_overview(record)[: None if failed else len(columns)] for record in records),
        whole=columns[1:],
    )


def _show_findings(title: str, findings: list[dict[str, Any]]) -> None:
    """Print what was found in one document; on a narrow screen the reason stands below the text."""
    wide = width() >= WIDE
    table = []
    for item in findings:
        text, reason = " ".join(item["text"].split()), item["why"]["reason"]
        row = (str(item["page"]), item["verdict"], item["ground"] or "–", item["kind"])
        table.append((*row, text, reason) if wide else (*row, f"{text}\n{reason}"))
    columns = ("blz.", "oordeel", "grond", "soort")
    last = ("tekst", "waarom") if wide else ("tekst en waarom",)
    show_table(title, (*columns, *last), table, whole=columns)


def _overview(record: dict[str, Any]) -> tuple[str, ...]:
    name = printable(Path(record["source"]))
    if "findings" not in record:
        return (name, "–", "–", "–", record["message"])
    verdicts = [item["verdict"] for item in record["findings"]]
    counts = (
        str(verdicts.count(verdict))
        for verdict in (Verdict.LAKKEN, Verdict.BEOORDELEN, Verdict.OPENBAAR)
    )
    return (name, *counts, "")
