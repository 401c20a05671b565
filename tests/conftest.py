"""Fixtures every test may use."""

from pathlib import Path

import pytest

from woo_redact.rulebook import RuleBook, read_rulebook

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


@pytest.fixture(scope="session")
def rulebook() -> RuleBook:
    """Our own rules, read once."""
    return read_rulebook()
