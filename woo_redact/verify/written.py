"""Write down the outcome of a verification for a lawyer, as one page of HTML in Dutch.

HTML opens everywhere, prints well, can be read aloud, and needs nothing from outside the file. It
names places and ids, never a word of the document.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from woo_redact.model.document import Box
from woo_redact.model.redaction import Redaction
from woo_redact.model.report import Check, Report
from woo_redact.verify.advice import HOW, advice

_FINDING = re.compile(r"bevinding (\w[\w, ]*?)(?= is | \(| verdwijnt|$)")
_PAGE = re.compile(r"[Pp]agina (\d+)")
_CM = 2.54 / 72
_STYLE = """
@page { size: A4; margin: 2cm }
body { font: 11pt/1.45 "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #1a1a1a;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.6rem; margin-bottom: .3rem } h2 { font-size: 1.15rem; margin-top: 2rem }
table { border-collapse: collapse; width: 100%; font-size: .95em }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0;
  border-bottom: 1px solid #c8c8c8 }
td.number { text-align: right; padding-right: 1.2rem }
code { font-size: .8em; word-break: break-all }
.verdict { padding: .8rem 1rem; border-left: .5rem solid; font-size: 1.15rem; font-weight: 600 }
.good { border-color: #176b2c; background: #eaf5ec }
.bad { border-color: #a01818; background: #fbeaea }
table.narrow { width: auto }
tr, li { break-inside: avoid } .why { color: #4a4a4a }
"""


@dataclass(frozen=True, slots=True)
class Account:
    """What was verified and what came out, for the written report."""

    original: str
    """Name of the file, as is `redacted`."""
    redacted: str
    original_sha256: str
    redacted_sha256: str
    report: Report
    redactions: tuple[Redaction, ...]
    compared: bool
    """Whether the redactions were found by comparing the files, without a findings file."""
    engines: Mapping[str, str]
    versions: Mapping[str, str]
    notes: tuple[str, ...] = ()
    """What is different from the certificate and not wrong."""


def written(account: Account) -> str:
    """Return the report as HTML."""
    good = account.report.passed
    verdict = (
        "In orde: wat gelakt is, is weg, en de rest is ongemoeid."
        if good
        else "Niet in orde. Maak dit bestand niet openbaar."
    )
    body = [
        "<h1>Verslag van de controle van een gelakt bestand</h1>",
        f'<p class="verdict {"good" if good else "bad"}">{verdict}</p>',
        *_problems(account),
        *_files(account),
        *_redactions(account),
        *_checks(account.report.checks),
        *_how(account),
    ]
    return (
        '<!doctype html>\n<html lang="nl"><head><meta charset="utf-8">'
        f"<title>Controle van {escape(account.redacted)}</title><style>{_STYLE}</style></head>"
        f"<body>\n<main>\n{chr(10).join(body)}\n</main>\n</body></html>\n"
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], *, narrow: bool = False) -> str:
    """Return a table of cells that are HTML already; cells of digits are set to the right."""
    top = "".join(f'<th scope="col">{escape(one)}</th>' for one in head)
    lines = "".join(
        "<tr>"
        + "".join(
            f'<td class="number">{cell}</td>' if cell.isdigit() else f"<td>{cell}</td>"
            for cell in row
        )
        + "</tr>\n"
        for row in rows
    )
    kind = ' class="narrow"' if narrow else ""
    return f"<table{kind}><thead><tr>{top}</tr></thead><tbody>\n{lines}</tbody></table>"


def _problems(account: Account) -> Iterator[str]:
    boxes = {one.finding: one.boxes for one in account.redactions}
    failed = [check for check in account.report.checks if not check.passed]
    if not failed:
        return
    yield "<h2>Wat er mis is en wat u kunt doen</h2>"
    rows = [
        (_where(problem, boxes), escape(problem), escape(advice(check.name, problem)))
        for check in failed
        for problem in check.problems
    ]
    yield _table(("Waar", "Wat", "Wat te doen"), rows)


def _where(problem: str, boxes: Mapping[str, Sequence[Box]]) -> str:
    """Return page and place of a problem, as far as it has them."""
    page = _PAGE.search(problem)
    told = _FINDING.search(problem)
    found = [box for name in (told[1].split(", ") if told else ()) for box in boxes.get(name, ())]
    if page:
        found = [box for box in found if box.page == int(page[1])]
    if not found:
        return f"pagina {page[1]}" if page else "hele bestand"
    box = min(found, key=lambda one: (one.page, one.y0))
    across, down = (f"{value * _CM:.1f}".replace(".", ",") for value in (box.x0, box.y0))
    return f"pagina {box.page}, {across}&nbsp;cm van links, {down}&nbsp;cm van boven"


def _files(account: Account) -> Iterator[str]:
    yield "<h2>De bestanden</h2>"
    yield _table(
        ("Bestand", "Naam", "SHA-256"),
        [
            ("origineel", escape(account.original), f"<code>{account.original_sha256}</code>"),
            ("gelakt", escape(account.redacted), f"<code>{account.redacted_sha256}</code>"),
        ],
    )
    if account.notes:
        yield "<p>Verschillen met het certificaat die geen fout zijn:</p><ul>"
        yield "".join(f"<li>{escape(note)}</li>" for note in account.notes) + "</ul>"


def _redactions(account: Account) -> Iterator[str]:
    yield "<h2>Wat er gelakt is</h2>"
    bars: dict[int, int] = {}
    for box in (box for one in account.redactions for box in one.boxes):
        bars[box.page] = bars.get(box.page, 0) + 1
    number = len(account.redactions)
    yield (
        f"<p>{number} lakking{'en' if number != 1 else ''}. "
        + (
            "Er was geen bevindingenbestand: als gelakt geldt wat in het origineel te zien is en "
            "in het gelakte bestand niet. Wat gelakt had moeten worden en niet gelakt is, kan deze "
            "controle dan niet weten.</p>"
            if account.compared
            else "De plaatsen komen uit het bevindingenbestand.</p>"
        )
    )
    if bars:
        yield _table(
            ("Pagina", "Balken"), [(str(n), str(bars[n])) for n in sorted(bars)], narrow=True
        )


def _checks(checks: Sequence[Check]) -> Iterator[str]:
    yield "<h2>Wat er is nagegaan</h2>"
    yield _table(
        ("Controle", "Hoe", "Bekeken", "Uitslag"),
        [
            (
                escape(check.name),
                f'<span class="why">{escape(HOW.get(check.name, ""))}</span>',
                str(check.looked_at),
                "in orde" if check.passed else "<strong>niet in orde</strong>",
            )
            for check in checks
        ],
    )


def _how(account: Account) -> Iterator[str]:
    yield "<h2>Waarmee is gekeken</h2>"
    yield (
        "<p>Met andere programma’s dan die waarmee gelakt wordt. Een controle die niet kon kijken, "
        "telt als niet in orde.</p>"
    )
    told = {**account.versions, **account.engines}
    yield _table(("Programma", "Versie"), [(escape(name), escape(told[name])) for name in told])
    yield (
        "<p class='why'>Deze controle zegt of wat gelakt is ook echt weg is. Zij zegt niet of "
        "alles gelakt is wat gelakt moet worden: dat beoordeelt een mens.</p>"
    )
