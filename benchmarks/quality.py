"""Fill docs/quality.md and its plots from measurements, and raise the floors of the tests.

Run with `make measure`, which leaves a report of `woo-redact evaluate` for each set of documents
in build/measure. Only totals are read: no text of a document, and of the blind split nothing that
could tell what was missed.
"""

import argparse
import json
import math
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from benchmarks import floors, plots
from woo_redact.evaluate.figures import interval

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs/quality.md"
PLOTS = ROOT / "docs/quality"
SETS = {"test": "test (blind)", "dev": "dev (tuned on)", "samples": "samples (tuned on)"}
TABLE = re.compile(r"(<!-- measured: ([a-z]+) -->\n).*?(<!-- end -->)", re.S)
FAMILIES = (
    ("report", ("rapport", "report", "onderzoek", "jaar", "bestek", "handreiking", "memorie")),
    ("report", ("knipsel", "nieuws", "bulletin", "kolommen", "notitie", "policy")),
    ("e-mail or chat", ("mail", "chat", "phone")),
    ("minutes", ("verslag", "minutes", "notulen", "hoor", "proces")),
    ("parliament and press", ("kamer", "annotatie", "qa", "debat", "vragen")),
    ("list or table", ("lijst", "list", "tab", "register", "organogram", "contact", "agenda")),
    ("list or table", ("calendar", "log", "export", "overzicht", "gedraaid", "personeelsblad")),
    ("form, CV, invoice, contract", ("form", "cv", "curriculum", "factu", "invoice")),
    ("form, CV, invoice, contract", ("contract", "overeenkomst")),
    ("letter or decision", ("brief", "letter", "besluit", "decision", "bezwaar", "beschikking")),
    ("letter or decision", ("objection", "advice", "klacht", "voorstel", "zorgmelding", "fax")),
)
"""Families of layouts by words in their names; the first that fits counts."""
FEWEST = 10
"""Findings a bin of scores needs to be told."""

Report = dict[str, Any]
ROWS = {
    "recall": ("must go: found whole", "–"),
    "recall_digital": ("– born digital", "≥ 99.0 %"),
    "recall_scan": ("– scans", "≥ 97 %"),
    "recall_identifiers": ("– BSN, IBAN, e-mail, telephone, licence plate", "–"),
    "recall_identifiers_digital": ("– the same, born digital", "≥ 99.5 %"),
    "misses_per_1000_pages": ("missed or found in part, per 1,000 pages", "–"),
    "keep_wrong": ("must stay: wrongly redacted", "≤ 1 %"),
    "keep_doubt": ("must stay: put before a person", "–"),
    "office_wrong": ("public persons wrongly redacted", "≤ 1 %"),
    "office_doubt": ("public persons put before a person", "–"),
    "outside_chars": ("redacted characters nobody asked for", "≤ 2 %"),
    "outside_chars_digital": ("– born digital", "–"),
    "outside_chars_scan": ("– scans", "–"),
    "doubts_per_page": ("doubts per page", "≤ 1"),
    "doubts_per_page_nota": ("– in notas", "≤ 0.3"),
    "ground_right": ("ground right", "≥ 99 %"),
    "untouched": ("documents with nothing to redact: nothing redacted", "≥ 90 %"),
    "untouched_no_doubts": ("– and no doubts either", "–"),
    "signatures": ("signatures covered", "–"),
}
"""Every rate with its name and target, in the order of the table."""
COUNTED = {"misses_per_1000_pages": 1, "doubts_per_page": 2, "doubts_per_page_nota": 2}
"""Rates that are numbers, no shares, with their decimals."""


def main() -> None:
    """Read the reports, write the page, the plots and the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where <set>.json lie")
    folder = parser.parse_args().folder
    reports = {
        name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in SETS
    }
    for report in reports.values():
        report["layouts"] = families(report)
    tables: dict[str, Callable[[], str]] = {
        "corpus": lambda: corpus(reports),
        "rates": lambda: rates(reports),
        "kinds": lambda: recalls(reports, "kinds"),
        "layouts": lambda: recalls(reports, "layouts"),
        "producers": lambda: recalls(reports, "producers", ("test", "dev")),
        "kept": lambda: kept(reports),
        "scores": lambda: scores(reports),
    }
    page = PAGE.read_text(encoding="utf-8")
    page = TABLE.sub(lambda match: f"{match[1]}{tables[match[2]]()}\n{match[3]}", page)
    PAGE.write_text(page, encoding="utf-8")
    PLOTS.mkdir(exist_ok=True)
    plots.recall(reports["test"], reports["dev"], "kinds", PLOTS / "recall-kinds.svg")
    plots.recall(reports["test"], reports["dev"], "layouts", PLOTS / "recall-layouts.svg")
    plots.reliability(reports, PLOTS / "reliability.svg")
    print("\n".join(floors.raise_floors({name: reports[name] for name in ("test", "dev")})))


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def corpus(reports: dict[str, Report]) -> str:
    """Return how big each set is."""
    return table(
        ("set", "documents", "scans", "pages", "spans that must go", "spans that must stay"),
        (
            (
                SETS[name],
                str(report["documents"]),
                str(sum(result["scan"] for result in report["results"])),
                str(report["pages"]),
                str(report["rates"]["recall"]["total"]),
                str(report["rates"]["keep_wrong"]["total"]),
            )
            for name, report in reports.items()
        ),
    )


def rates(reports: dict[str, Report]) -> str:
    """Return every rate of every set with its interval and how much was counted."""
    return table(
        ("", "target", *SETS.values()),
        (
            (title, target, *(told(name, reports[part]["rates"][name]) for part in SETS))
            for name, (title, target) in ROWS.items()
        ),
    )


def told(name: str, rate: Report) -> str:
    """Return a rate with its interval: "97.5 % (95.1–99.0), 120/123"."""
    if rate["value"] is None:
        return "–"
    by, sign, decimals = (1, "", COUNTED[name]) if name in COUNTED else (100, " %", 1)
    bounds = ""
    if rate["low"] is not None:
        low, high = (f"{rate[edge] * by:.{decimals}f}" for edge in ("low", "high"))
        bounds = f" ({low}–{high})"
    return f"{rate['value'] * by:.{decimals}f}{sign}{bounds}, {rate['count']}/{rate['total']}"


def recalls(reports: dict[str, Report], group: str, sets: Sequence[str] = tuple(SETS)) -> str:
    """Return what was found whole, in part and not, for each member of a group."""
    names = sorted({name for part in sets for name in reports[part][group]})

    def cell(part: str, name: str) -> str:
        item = reports[part][group].get(name)
        if item is None:
            return "–"
        return f"{told('recall', item)}; {item['partial']} in part, {item['missed']} missed"

    return table(
        (group.removesuffix("s"), *(SETS[part] for part in sets)),
        ((name, *(cell(part, name) for part in sets)) for name in names),
    )


def families(report: Report) -> Report:
    """Return what was found by family of layouts, in the form of the report's layouts."""
    found: Report = {}
    pairs: dict[str, list[tuple[int, int]]] = {}
    for result in report["results"]:
        if result["redact"]:
            pair = (result["whole"], result["redact"])
            pairs.setdefault(family(result["layout"]), []).append(pair)
    for name, documents in pairs.items():
        low, high = interval(documents)
        whole, total = (sum(pair[at] for pair in documents) for at in (0, 1))
        found[name] = {
            "value": whole / total,
            "low": None if math.isnan(low) else low,
            "high": None if math.isnan(high) else high,
            "count": whole,
            "total": total,
            "partial": 0,
            "missed": 0,
        }
    for layout, item in report["layouts"].items():
        for state in ("partial", "missed"):
            found[family(layout)][state] += item[state]
    return found


def family(layout: str) -> str:
    """Return the family a layout belongs to: the first one of which it has a word."""
    layout = layout.lower()
    if layout.startswith("nota"):
        return "nota"
    return next((name for name, words in FAMILIES if any(w in layout for w in words)), "other")


def kept(reports: dict[str, Report]) -> str:
    """Return what became of texts that must stay, for each kind that has any harm in a set."""
    names = sorted({name for report in reports.values() for name in report["kept"]})

    def cell(part: str, name: str) -> str:
        item = reports[part]["kept"].get(name)
        if item is None:
            return "–"
        return f"{item['wrong']} redacted, {item['doubt']} in doubt of {sum(item.values())}"

    harmed = [
        name
        for name in names
        if any(
            item["wrong"] + item["doubt"]
            for report in reports.values()
            if (item := report["kept"].get(name))
        )
    ]
    return table(("kind", *SETS.values()), ((n, *(cell(part, n) for part in SETS)) for n in harmed))


def scores(reports: dict[str, Report]) -> str:
    """Return how often findings of a score were real, on test and on dev: kinds, rules of names."""
    lines = {
        part: {
            (line["group"], line["from"]): line
            for line in reports[part]["reliability"]
            if "/" not in line["group"] or line["group"].startswith("naam/")
        }
        for part in ("test", "dev")
    }

    def cell(part: str, key: tuple[str, float]) -> str:
        line = lines[part].get(key)
        if line is None:
            return "–"
        return f"{100 * line['really']:.0f} % of {line['findings']}"

    keys = sorted(
        key
        for key in {*lines["test"], *lines["dev"]}
        if sum(lines[part][key]["findings"] for part in lines if key in lines[part]) >= FEWEST
    )
    return table(
        ("kind or rule", "score from", SETS["test"], SETS["dev"]),
        (
            (kind, f"{low:.2f}", cell("test", (kind, low)), cell("dev", (kind, low)))
            for kind, low in keys
        ),
    )


if __name__ == "__main__":
    main()
