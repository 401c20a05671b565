"""Fixtures every test may use."""

import gc
import multiprocessing
import signal
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests import warm
from woo_redact.batch.pool import GARBAGE
from woo_redact.pipeline import Tools, load_tools
from woo_redact.rulebook import RuleBook, read_rulebook

gc.set_threshold(*GARBAGE)  # as in a worker: the tests load what workers load

READERS = ("desk.folder", "cli.options")
"""Modules of the program that read the rules in the process of the tests."""
LONG = ("slow", "browser")
SAMPLES = Path(__file__).resolve().parent.parent / "samples"


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Begin with the files that take long when several processes share them: so none ends last."""
    if hasattr(config, "workerinput"):
        long = {item.path for item in items if any(map(item.get_closest_marker, LONG))}
        items.sort(key=lambda item: item.path not in long)


@cache
def our_rules() -> RuleBook:
    """Return our own rules, read once: reading takes longer than most of what is tested."""
    return read_rulebook()


def read_rules(local: Path | None = None, dossier: Path | None = None) -> RuleBook:
    """Return what `read_rulebook` does."""
    return read_rulebook(local, dossier) if local or dossier else our_rules()


@pytest.fixture(scope="session", autouse=True)
def _rules_are_read_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for reader in READERS:
            patch.setattr(f"woo_redact.{reader}.read_rulebook", read_rules)
        yield


@pytest.fixture(scope="session", autouse=True)
def _workers_have_loaded() -> Iterator[None]:
    """Workers start with rules and model in memory, but for tests that ask for `cold_workers`."""
    with pytest.MonkeyPatch.context() as patch:
        for place in warm.PLACES if warm.CAN else ():
            patch.setattr(place, warm.context)
        yield


@pytest.fixture
def cold_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let workers start with nothing, as those of a user do."""
    for place in warm.PLACES:
        monkeypatch.setattr(place, multiprocessing.get_context)


@pytest.fixture(scope="session")
def rulebook() -> RuleBook:
    """Our own rules, read once."""
    return our_rules()


@pytest.fixture(scope="session")
def tools() -> Tools:
    """What a document is read, judged and redacted with, loaded once."""
    return load_tools()


@pytest.fixture
def heard_ctrl_c() -> Iterator[None]:
    """Hear Ctrl-C as in a terminal: a shell that runs the tests in the background shuts it out."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)
