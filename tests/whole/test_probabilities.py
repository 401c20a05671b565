"""The score of an outcome is a probability; what other documents learn goes by raw scores."""

from pathlib import Path

import pytest

from woo_redact import pipeline
from woo_redact.model.learned import Learned

pytestmark = pytest.mark.slow

SAMPLE = Path(__file__).resolve().parents[2] / "samples/nota-ienw-deelscooters.pdf"


def test_scores_are_probabilities_and_memory_keeps_to_the_raw_ones(tools: pipeline.Tools) -> None:
    reading = pipeline.read(SAMPLE.read_bytes(), tools)
    scanned = pipeline.judge(reading, tools)
    raw = {found.id: found for found in reading.findings}
    told = {outcome.finding.id: outcome.finding for outcome in scanned.outcomes}

    assert {id for id in raw if told[id].score != raw[id].score}
    for id, found in raw.items():
        assert told[id].score == tools.rulebook.calibration.probable(found).score
    learned: tuple[Learned, ...] = pipeline.learn(scanned)
    assert learned
    assert {item.score for item in learned} <= {found.score for found in raw.values()}
