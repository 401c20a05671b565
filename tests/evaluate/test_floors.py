"""Floors rise by themselves and never fall, unless it is another set of documents."""

import json
from pathlib import Path
from typing import Any

import pytest

from benchmarks import floors


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(floors, "FILE", tmp_path / "floors.json")
    return tmp_path / "floors.json"


def report(documents: int = 3, **values: float) -> dict[str, Any]:
    names = (*floors.FLOORS, *floors.CEILINGS)
    return {
        "pages": 5,
        "results": [{"document": f"{number}.pdf"} for number in range(documents)],
        "rates": {name: {"value": values.get(name)} for name in names},
    }


def bound(file: Path, way: str, name: str) -> float:
    return json.loads(file.read_text(encoding="utf-8"))["dev"][way][name]


def test_floors_rise_and_ceilings_fall(file: Path) -> None:
    floors.raise_floors({"dev": report(untouched=0.97, keep_wrong=0.03)})
    floors.raise_floors({"dev": report(untouched=0.99, keep_wrong=0.01)})

    assert bound(file, "at_least", "untouched") == 0.99
    assert bound(file, "at_most", "keep_wrong") == 0.01


def test_a_worse_measurement_changes_nothing_and_is_told(file: Path) -> None:
    floors.raise_floors({"dev": report(untouched=0.99, keep_wrong=0.01)})
    said = floors.raise_floors({"dev": report(untouched=0.95, keep_wrong=0.02)})

    assert bound(file, "at_least", "untouched") == 0.99
    assert bound(file, "at_most", "keep_wrong") == 0.01
    assert len([line for line in said if "worse than its bound" in line]) == 2


def test_another_set_begins_anew(file: Path) -> None:
    floors.raise_floors({"dev": report(untouched=0.99)})
    floors.raise_floors({"dev": report(documents=4, untouched=0.95)})

    assert bound(file, "at_least", "untouched") == 0.95


def test_a_measurement_meets_the_floors_it_sets(file: Path) -> None:
    floors.raise_floors({"dev": report(recall=0.96789, outside_chars=0.01234)})

    assert bound(file, "at_least", "recall") <= 0.96789
    assert bound(file, "at_most", "outside_chars") >= 0.01234
