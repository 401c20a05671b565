"""woo-redact audit: find bad redactions in what was published before."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import click

from woo_redact.audit import KINDS, Audited, AuditJob, Flaw
from woo_redact.batch import Failure, each
from woo_redact.cli.options import Asked, Bounds, judging, limited, report_form
from woo_redact.cli.show import counted, progress, show_table, show_text
from woo_redact.cli.sources import find_sources, printable, tell_skipped
from woo_redact.errors import ExitCode, gravest

Result = Audited | Failure


@click.command(options_metavar="[OPTIES]")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND..."
)
@report_form("table", "json")
@click.option(
    "--show",
    is_flag=True,
    help="Toon ook de tekst die te lezen is. Dat zijn persoonsgegevens: alleen voor eigen gebruik.",
)
@click.option(
    "--only-redactions",
    is_flag=True,
    help="Zoek alleen naar slecht gelakte en verborgen tekst, niet naar persoonsgegevens die "
    "gewoon te lezen zijn.",
)
@judging
@limited
def audit(
    paths: tuple[Path, ...],
    form: str,
    show: bool,
    only_redactions: bool,
    asked: Asked,
    bounds: Bounds,
) -> None:
    """Zoek slecht gelakte tekst in PDF's die al gepubliceerd zijn.

    BESTAND is een PDF of een map met PDF's, van welk programma ook; het origineel is niet nodig.
    Er wordt niets gewijzigd.

    Afsluitcode: 0 niets gevonden, 3 iets gevonden; andere codes: zie de documentatie.
    """
    sources = find_sources(paths)
    tell_skipped(sources)
    setup = None if only_redactions else asked.setup(paths)
    jobs = [AuditJob(file, setup, show) for file in sources.files]
    results: list[tuple[Path, Result]] = []
    with progress(len(jobs), "Controleren") as bar:
        workers = bounds.workers_for(len(jobs))
        for number, result in each(jobs, workers=workers, limits=bounds.limits):
            file = jobs[number].source
            results.append((file, result))
            if isinstance(result, Failure):
                bar.say(f"Fout: {printable(file)}: {result.message}")
                bar.done(printable(file), "niet bekeken")
            else:
                bar.done(printable(file), "bekeken")
    if form == "json":
        documents = [_record(file, result) for file, result in results]
        click.echo(json.dumps({"documents": documents}, ensure_ascii=False, indent=1))
    else:
        _print(results)
    raise SystemExit(gravest([_exit_code(result) for _, result in results]))


def _exit_code(result: Result) -> int:
    if isinstance(result, Failure):
        return result.exit_code
    return ExitCode.FINDINGS if result.flaws else ExitCode.DONE


def _record(file: Path, result: Result) -> dict[str, Any]:
    if isinstance(result, Failure):
        return {"source": str(file), "exit_code": result.exit_code, "message": result.message}
    return {
        "source": str(file),
        "sha256": result.sha256,
        "pages": result.pages,
        "flaws": [_flaw(one) for one in result.flaws],
    }


def _flaw(flaw: Flaw) -> dict[str, Any]:
    kind = KINDS[flaw.kind]
    told: dict[str, Any] = {
        "page": flaw.page,
        "rect": None if flaw.rect is None else [round(value, 2) for value in flaw.rect],
        "kind": flaw.kind,
        "what": _what(flaw),
        "advice": kind.advice,
    }
    if flaw.text:
        told["text"] = flaw.text
    return told


def _what(flaw: Flaw) -> str:
    what = KINDS[flaw.kind].what
    return f"{what} ({flaw.detail})" if flaw.detail else what


def _print(results: list[tuple[Path, Result]]) -> None:
    for file, result in results:
        if isinstance(result, Failure) or not result.flaws:
            continue
        shown = any(flaw.text for flaw in result.flaws)
        columns = ("blz.", "plaats", "wat")
        show_table(
            f"{printable(file)}: {counted(len(result.flaws), 'plek', 'plekken')}",
            (*columns, "tekst") if shown else columns,
            ((*_row(flaw), flaw.text) if shown else _row(flaw) for flaw in result.flaws),
            whole=columns[:2],
        )
        for advice, kinds in _advice(result.flaws).items():
            show_text(f"Wat te doen bij {', '.join(kinds)}: {advice}")
        click.echo()
    show_table(
        "Overzicht (er is niets gewijzigd)",
        ("document", "pagina's", "gevonden"),
        (_overview(file, result) for file, result in results),
        whole=("pagina's",),
    )


def _row(flaw: Flaw) -> tuple[str, str, str]:
    page = "–" if flaw.page is None else str(flaw.page)
    place = "–" if flaw.rect is None else f"{flaw.rect[0]:.0f}, {flaw.rect[1]:.0f}"
    return page, place, _what(flaw)


def _advice(flaws: tuple[Flaw, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in dict.fromkeys(flaw.kind for flaw in flaws):
        found.setdefault(KINDS[name].advice, []).append(KINDS[name].what)
    return found


def _overview(file: Path, result: Result) -> tuple[str, str, str]:
    name = printable(file)
    if isinstance(result, Failure):
        return name, "–", result.message
    counts = Counter(flaw.kind for flaw in result.flaws)
    told = "; ".join(f"{counts[kind]} × {KINDS[kind].what}" for kind in KINDS if counts[kind])
    return name, str(result.pages), told or "niets"
