"""Whatever lies in the repository is found when installed."""

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


def data_files() -> set[str]:
    return {
        path.relative_to(ROOT).as_posix()
        for top in ("rules", "models")
        for path in (ROOT / top).rglob("*")
        if path.is_file() and path.suffix != ".py" and "__pycache__" not in path.parts
        and "training" not in path.parts
    }  # fmt: skip


def web_files() -> set[str]:
    return {
        path.relative_to(ROOT / "woo_redact").as_posix()
        for top in ("templates", "static")
        for path in (ROOT / "woo_redact/web" / top).rglob("*")
        if path.is_file()
    }


def test_every_package_is_listed() -> None:
    config = configparser.ConfigParser()
    config.read(ROOT / "setup.cfg", encoding="utf-8")
    listed = set(config["options"]["packages"].split())
    on_disk = {
        ".".join(init.parent.relative_to(ROOT).parts)
        for init in (ROOT / "woo_redact").rglob("__init__.py")
    }

    assert listed == on_disk | {"woo_redact.rules", "woo_redact.models"}


@pytest.mark.slow
def test_the_wheel_carries_every_rule_and_model_and_template(tmp_path: Path) -> None:
    # sdist first, wheel from the sdist: a wheel built in place takes stale files from build/lib.
    command = [sys.executable, "-m", "build", "--no-isolation", "-o", str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    wheel = zipfile.ZipFile(next(tmp_path.glob("*.whl")))
    inside = {name.removeprefix("woo_redact/") for name in wheel.namelist()}

    assert data_files() <= inside
    assert web_files() <= inside
    assert "appendix/templates/motivering.typ" in inside
    assert "py.typed" in inside
