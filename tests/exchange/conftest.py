"""A folder to review, on a desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.web.folders import make_folder
from woo_redact.desk import Desk


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "uit")


@pytest.fixture
def desk(out: Path) -> Iterator[Desk]:
    opened = Desk.open(out)
    yield opened
    opened.close()
