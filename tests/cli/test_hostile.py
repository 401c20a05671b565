"""Broken and hostile files: a clear error each, nothing published, the rest of the batch done."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.hostile import BROKEN, sound
from woo_redact.cli import main


@pytest.mark.slow
def test_the_batch_survives_every_broken_file(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "uit"
    folder.mkdir()
    for name, (data, _) in BROKEN.items():
        (folder / name).write_bytes(data)
    (folder / "goed-1.pdf").write_bytes(sound())
    (folder / "zz-goed-2.pdf").write_bytes(sound("De brief gaat naar de Tweede Kamer."))
    before = {file: file.read_bytes() for file in folder.iterdir()}

    command = ["run", str(folder), "--out", str(out), "--doubt", "redact", "--time-limit", "20"]
    result = CliRunner().invoke(main, command)

    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    entries = {Path(entry["source"]).name: entry for entry in record["documents"]}
    assert set(entries) == {file.name for file in before}
    for name, (_, codes) in BROKEN.items():
        entry = entries[name]
        assert entry["exit_code"] in codes, (name, entry["exit_code"], entry["message"])
        if entry["exit_code"]:
            assert entry["status"] == "failed"
            assert entry["redacted"] is entry["appendix"] is entry["text"] is None
            assert len(entry["message"]) > 30
            assert "Vries" not in entry["message"]
    for name in ("goed-1.pdf", "zz-goed-2.pdf"):
        assert entries[name]["status"] == "published", entries[name]["message"]
    published = {entry["redacted"] for entry in entries.values() if entry["redacted"]}
    on_disk = {
        f"publicatie/{file.name}"
        for file in (out / "publicatie").glob("*.pdf")
        if not file.stem.endswith("-motivering")
    }
    assert on_disk == published
    assert result.exit_code == 8 or result.exit_code == 4
    assert before == {file: file.read_bytes() for file in folder.iterdir()}
    assert not list((out / "intern").glob(".werk-*"))
    assert "Traceback" not in result.output
