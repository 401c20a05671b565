"""One engine for all tests of detection."""

import pytest

from woo_redact.detect import Engine, build_engine
from woo_redact.rulebook import RuleBook


@pytest.fixture(scope="session")
def engine(rulebook: RuleBook) -> Engine:
    """Our own engine, built once."""
    return build_engine(rulebook)
