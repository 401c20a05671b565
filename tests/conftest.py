"""Fixtures every test may use."""

import gc
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from woo_redact.batch.pool import GARBAGE
from woo_redact.rulebook import RuleBook, read_rulebook

gc.set_threshold(*GARBAGE)  # as in a worker: the tests load what workers load

SAMPLES = Path(__file__).resolve().parent.parent / "samples"


@pytest.fixture(scope="session")
def rulebook() -> RuleBook:
    """Our own rules, read once."""
    return read_rulebook()


@pytest.fixture
def heard_ctrl_c() -> Iterator[None]:
    """Hear Ctrl-C as in a terminal: a shell that runs the tests in the background shuts it out."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
