"""Where reference material (value lists, vectors, real texts) may lie; tests skip without it."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = Path(os.environ.get("WOO_REDACT_SHARED", ROOT.parent / "shared"))


def reference(*parts: str) -> Path:
    """Return a file of the reference material, or skip the test when it is not there."""
    path = REFERENCE.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"reference material is not here: {'/'.join(parts)}")
    return path
