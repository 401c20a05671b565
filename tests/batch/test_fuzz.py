"""Spoilt files never stop a batch, and nothing of them is published unproven."""

import random
from pathlib import Path

import pytest

from benchmarks.fuzz import MUTATIONS, SAMPLES, fuzz, mutants

SAMPLE = SAMPLES / "brief-bzk-dorpsraad.pdf"


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.__name__)
def test_a_mutation_changes_the_file_and_is_the_same_for_a_seed(mutation) -> None:
    data = SAMPLE.read_bytes()

    spoilt = [mutation(data, random.Random(seed)) for seed in (1, 1, 2, 3)]

    assert spoilt[0] == spoilt[1]
    assert data not in spoilt
    assert len(set(spoilt)) >= 2


def test_mutants_are_the_same_for_a_seed() -> None:
    assert list(mutants(5, range(3))) == list(mutants(5, range(3)))


@pytest.mark.slow
def test_forty_spoilt_files(tmp_path: Path) -> None:
    tally = fuzz(20261122, range(40), tmp_path)

    assert tally.crashes == []
    assert tally.unproven == []
    assert tally.bugs == []
    assert tally.late == []
    assert sum(tally.codes.values()) == 40
    assert 5 <= tally.published < 40
