"""Tells figures: as a record for programs, and as Dutch text."""

import math
from collections.abc import Iterable, Sequence
from typing import Any

from woo_redact.evaluate.calibration import count_scores, reliability
from woo_redact.evaluate.figures import UNBOUNDED, Figures, Rate, Recall
from woo_redact.evaluate.judged import KEPT, WHOLE, Judged
from woo_redact.model.decision import Verdict

SCHEMA = "woo-redact/evaluate/1"
TITLES = {
    "recall": "te lakken, geheel gevonden",
    "recall_digital": "  digitaal gemaakt",
    "recall_scan": "  scans",
    "recall_identifiers": "  BSN, IBAN, e-mail, telefoon, kenteken",
    "recall_identifiers_digital": "  idem, digitaal gemaakt",
    "misses_per_1000_pages": "gemist of half gevonden per 1.000 bladzijden",
    "keep_wrong": "moet blijven, toch gelakt",
    "keep_doubt": "moet blijven, te beoordelen",
    "office_wrong": "publieke personen, toch gelakt",
    "office_doubt": "publieke personen, te beoordelen",
    "outside_chars": "gelakte tekens waar niemand om vroeg",
    "outside_chars_digital": "  digitaal gemaakt",
    "outside_chars_scan": "  scans",
    "doubts_per_page": "te beoordelen per bladzijde",
    "doubts_per_page_nota": "  in nota's",
    "ground_right": "grond juist",
    "untouched": "documenten zonder persoonsgegevens: niets gelakt",
    "untouched_no_doubts": "  en niets te beoordelen",
    "signatures": "handtekeningen bedekt",
}
"""Dutch names of the rates, in the order in which they are told."""
GROUPS = {"kinds": "Per soort", "layouts": "Per opmaak", "producers": "Per herkomst"}
STATES = {
    "missed": "gemist",
    "partial": "half gevonden",
    "wrong": "toch gelakt",
    "doubt": "te beoordelen",
}


def as_record(figures: Figures, judged: Sequence[Judged]) -> dict[str, Any]:
    """Return the figures as JSON values, with the reliability of scores and results by document.

    Texts are in it only if the results carry them.
    """
    return {
        "schema": SCHEMA,
        "documents": figures.documents,
        "pages": figures.pages,
        "rates": {name: _rate(rate) for name, rate in figures.rates.items()},
        "kinds": _recalls(figures.kinds),
        "layouts": _recalls(figures.layouts),
        "producers": _recalls(figures.producers),
        "kept": figures.kept,
        "reliability": [
            {
                "group": line.group,
                "from": line.low,
                "to": line.high,
                "findings": line.findings,
                "mean_score": _number(line.mean_score),
                "really": _number(line.really),
            }
            for line in reliability(judged)
        ],
        "scores": {
            group: {str(score): counts for score, counts in scores.items()}
            for group, scores in count_scores(judged).items()
        },
        "results": [_document(document) for document in judged],
    }


def _number(value: float) -> float | None:
    return None if math.isnan(value) else round(value, 5)


def _rate(rate: Rate) -> dict[str, Any]:
    return {
        "value": _number(rate.value),
        "low": _number(rate.low),
        "high": _number(rate.high),
        "count": rate.count,
        "total": rate.total,
    }


def _recalls(recalls: dict[str, Recall]) -> dict[str, Any]:
    return {
        name: {**_rate(recall.whole), "partial": recall.partial, "missed": recall.missed}
        for name, recall in recalls.items()
    }


def _document(judged: Judged) -> dict[str, Any]:
    """Return the counts of one document, and its misses when the results carry text."""
    must = [span.state for span in judged.spans if span.expect == "redact"]
    record: dict[str, Any] = {
        "document": judged.name,
        "layout": judged.layout,
        "producer": judged.producer,
        "scan": judged.scan,
        "pages": judged.pages,
        "redact": len(must),
        "whole": must.count(WHOLE),
        "wrong": sum(span.state == "wrong" for span in judged.spans),
        "doubts": sum(found.verdict == Verdict.BEOORDELEN for found in judged.findings),
    }
    shown = list(_told(judged))
    return record | {"told": shown} if shown else record


def _told(judged: Judged) -> Iterable[dict[str, Any]]:
    """Yield what went wrong, with its text; nothing when the results carry none."""
    for span in judged.spans:
        if span.context and span.expect != "review":
            told = {"page": span.page, "state": span.state, "kind": span.kind}
            yield told | {"text": span.context}
    for found in judged.findings:
        if found.context and not found.in_gold and found.verdict != Verdict.OPENBAAR:
            told = {"page": found.page, "state": found.verdict, "kind": found.kind}
            yield told | {"rule": found.rule, "score": found.score, "text": found.context}


def as_text(figures: Figures, judged: Sequence[Judged]) -> str:
    """Return the figures as Dutch text: a line for each, then tables, then what went wrong."""
    lines = [
        f"documenten: {figures.documents}, bladzijden: {figures.pages}",
        "tussen haakjes: 95%-interval (andere documenten van dezelfde makelij)",
        "",
    ]
    for name, title in TITLES.items():
        rate = figures.rates[name]
        if rate.total:
            lines.append(f"{title:<50}{told(name, rate):>24}   {rate.count} / {rate.total}")
    for key, title in GROUPS.items():
        recalls: dict[str, Recall] = getattr(figures, key)
        lines += ["", f"{title:<40}{'geheel':>24}   {'van':>5} {'half':>5} {'gemist':>6}"]
        for name, recall in recalls.items():
            lines.append(
                f"  {name:<38}{told('recall', recall.whole):>24}   {recall.whole.total:>5} "
                f"{recall.partial:>5} {recall.missed:>6}"
            )
    lines += ["", f"{'Moet blijven, per soort':<40}{'gebleven':>10}{'twijfel':>10}{'gelakt':>10}"]
    for kind, counts in figures.kept.items():
        if counts[KEPT] < sum(counts.values()):
            numbers = "".join(f"{counts[state]:>10}" for state in ("kept", "doubt", "wrong"))
            lines.append(f"  {kind:<38}{numbers}")
    for document in judged:
        shown = list(_told(document))
        if shown:
            lines += ["", f"{document.name} ({document.layout}, {document.producer})"]
        for item in shown:
            outside = " buiten gold" if "rule" in item else ""
            state = STATES.get(item["state"], item["state"]) + outside
            lines.append(f"  blz. {item['page']} {state} ({item['kind']}): {item['text']}")
    return "\n".join(lines) + "\n"


def told(name: str, rate: Rate) -> str:
    """Return a rate in Dutch with its interval: "97,5% (95,1–99,0)" or "1,25 (0,90–1,61)"."""
    if not rate.total:
        return "–"
    if name in UNBOUNDED:
        form, by, sign = ".1f" if rate.per > 1 else ".2f", 1, ""
    else:
        form, by, sign = ".1f", 100, "%"
    value, low, high = (f"{number * by:{form}}" for number in (rate.value, rate.low, rate.high))
    bounds = "" if math.isnan(rate.low) else f" ({low}–{high})"
    return f"{value}{sign}{bounds}".replace(".", ",")
