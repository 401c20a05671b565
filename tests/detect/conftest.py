"""One engine for all tests of detection."""

import pytest

from woo_redact.detect import Engine
from woo_redact.pipeline import Tools


@pytest.fixture(scope="session")
def engine(tools: Tools) -> Engine:
    """Our own engine."""
    return tools.engine
