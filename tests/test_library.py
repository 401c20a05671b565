"""What a library user imports."""

import subprocess
import sys

import woo_redact


def test_the_five_names_are_there() -> None:
    assert all(callable(getattr(woo_redact, name)) for name in woo_redact.__all__)
    assert len(woo_redact.__all__) == 5


def test_importing_and_help_stay_light() -> None:
    code = (
        "import sys, woo_redact.cli; "
        "heavy = {'pymupdf', 'spacy', 'presidio_analyzer'} & set(sys.modules); "
        "sys.exit(bool(heavy))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
