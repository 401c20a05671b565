"""Ctrl-C in the middle of a run: what was done stays, nothing half-done is left."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_run import NOTA
from tests.plain import make

PARTS = ("{}.pdf", "{}-motivering.pdf", "{}.txt")


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal to a group of processes")
@pytest.mark.usefixtures("heard_ctrl_c")
def test_ctrl_c_leaves_whole_documents_and_no_work_folder(tmp_path: Path) -> None:
    names = ("eerste", "tweede", "derde", "vierde")
    make(tmp_path / "in é", **dict.fromkeys(names, NOTA))
    out = tmp_path / "uit met spaties"
    command = [sys.executable, "-m", "woo_redact", "run", "in é", "--out", str(out)]
    program = subprocess.Popen(
        [*command, "--workers", "1"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    assert program.stderr
    lines = iter(program.stderr.readline, "")
    first = next((line for line in lines if line.startswith("gepubliceerd: ")), "")

    os.killpg(program.pid, signal.SIGINT)
    shown, said = program.communicate(timeout=60)

    assert first
    assert program.returncode == 130, said
    assert "Afgebroken; wat klaar was is bewaard." in said
    assert "Traceback" not in shown + said
    documents = json.loads((out / "run.json").read_text(encoding="utf-8"))["documents"]
    done = [Path(entry["redacted"]).stem for entry in documents]
    assert 1 <= len(done) < len(names)
    published = {file.name for file in (out / "publicatie").iterdir()}
    assert published == {part.format(name) for name in done for part in PARTS}
    assert {file.name for file in (out / "intern").iterdir()} == set(done)
