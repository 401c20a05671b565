"""The floors of tests/evaluate/floors.json: what the tests hold the program to; they only rise."""

import json
import math
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[1] / "tests/evaluate/floors.json"
FLOORS = (
    "recall",
    "recall_digital",
    "recall_scan",
    "recall_identifiers_digital",
    "ground_right",
    "untouched",
)
CEILINGS = (
    "keep_wrong",
    "office_wrong",
    "outside_chars",
    "doubts_per_page",
    "doubts_per_page_nota",
)
ROOM = {
    "recall_scan": 0.01,
    "recall": 0.003,
    "ground_right": 0.003,
    "outside_chars": 0.002,
    "doubts_per_page": 0.02,
}
"""What another version of Tesseract may make of a scan; what has no line here has no room."""


def raise_floors(reports: dict[str, dict[str, Any]]) -> list[str]:
    """Set every floor to what was measured, if that is better; return a line for each change.

    When documents came or went, the floors of that set begin anew: they were of another set.
    """
    before = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    after: dict[str, Any] = {}
    said: list[str] = []
    for name, report in reports.items():
        documents = sorted(result["document"] for result in report["results"])
        size = {"documents": len(documents), "pages": report["pages"]}
        old = before.get(name, {})
        if old.get("size") != size:
            old = {}
            said.append(f"{name}: {size['documents']} documents, floors set anew")
        after[name] = {
            "size": size,
            "at_least": _moved(report, old.get("at_least", {}), FLOORS, 1, said, name),
            "at_most": _moved(report, old.get("at_most", {}), CEILINGS, -1, said, name),
        }
    FILE.write_text(json.dumps(after, indent=1) + "\n", encoding="utf-8")
    return said


def _moved(
    report: dict[str, Any],
    old: dict[str, float],
    names: tuple[str, ...],
    way: int,
    said: list[str],
    part: str,
) -> dict[str, float]:
    """Return the bounds of a set: the better of the old one and the measured one with its room."""
    bounds: dict[str, float] = {}
    for name in names:
        value = report["rates"][name]["value"]
        if value is None:
            continue
        loose = value - way * ROOM.get(name, 0.0)
        new = math.floor(loose * 1000) / 1000 if way > 0 else math.ceil(loose * 1000) / 1000
        bound = old.get(name, new)
        bounds[name] = max(bound, new) if way > 0 else min(bound, new)
        if name in old and bounds[name] != old[name]:
            said.append(f"{part}: {name} {old[name]:.3f} -> {bounds[name]:.3f}")
        if way * (value - bounds[name]) < 0:
            said.append(f"{part}: {name} is {value:.3f}, worse than its bound {bounds[name]:.3f}")
    return bounds
