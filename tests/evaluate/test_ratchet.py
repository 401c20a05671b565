"""What was reached is held: no figure may fall below its floor (make measure raises them).

Only totals are told when a figure falls: the test split is blind.
"""

import json
from functools import cache
from pathlib import Path

import pytest

from benchmarks.floors import CEILINGS, FILE, FLOORS
from woo_redact.batch import Failure, Limits
from woo_redact.evaluate import Figures, evaluate, figures, read_gold

pytestmark = pytest.mark.slow

GOLD = Path(__file__).resolve().parents[1] / "gold"
SPLITS = ("dev", "test")
WORKERS = 2
HAIR = 1e-9
BOUNDS = json.loads(FILE.read_text(encoding="utf-8"))


@cache
def measured() -> dict[str, Figures]:
    """Return the figures of both splits, measured in one pool."""
    golds = [gold for split in SPLITS for gold in read_gold(GOLD / split)]
    results = list(evaluate(golds, workers=WORKERS, limits=Limits()))
    failed = [gold.pdf.name for gold, result in results if isinstance(result, Failure)]
    assert failed == []
    return {
        split: figures(
            [
                result
                for gold, result in results
                if gold.pdf.parent.name == split and not isinstance(result, Failure)
            ]
        )
        for split in SPLITS
    }


@pytest.mark.parametrize("split", SPLITS)
def test_the_floors_are_those_of_these_documents(split: str) -> None:
    result = measured()[split]

    assert BOUNDS[split]["size"] == {"documents": result.documents, "pages": result.pages}


@pytest.mark.parametrize("name", FLOORS)
@pytest.mark.parametrize("split", SPLITS)
def test_nothing_falls_below_its_floor(split: str, name: str) -> None:
    if name in BOUNDS[split]["at_least"]:
        assert measured()[split].rates[name].value >= BOUNDS[split]["at_least"][name] - HAIR


@pytest.mark.parametrize("name", CEILINGS)
@pytest.mark.parametrize("split", SPLITS)
def test_nothing_rises_above_its_ceiling(split: str, name: str) -> None:
    if name in BOUNDS[split]["at_most"]:
        assert measured()[split].rates[name].value <= BOUNDS[split]["at_most"][name] + HAIR
