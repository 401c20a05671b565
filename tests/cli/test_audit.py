"""woo-redact audit: what a user sees of bad redactions, and with which exit code it ends."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.audit.bad import BAD
from tests.leaks.paper import SECRET, SURNAME, base
from woo_redact.cli import main

ONLY = ("--only-redactions", "--workers", "1")


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["audit", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "goed.pdf").write_bytes(base(False))
    (tmp_path / "slecht.pdf").write_bytes(BAD["black_rectangle"][1]())
    (tmp_path / "stuk.pdf").write_bytes(b"%PDF-1.7\n" + bytes(range(256)) * 4)
    (tmp_path / "versie.pdf").write_bytes(BAD["saved_by_appending"][1]())
    return tmp_path


def test_a_batch_goes_on_and_tells_kind_and_place_but_no_text(folder: Path) -> None:
    result = run(folder, *ONLY)

    assert result.exit_code == 4, result.output
    assert "leesbare tekst onder een balk" in result.output
    assert "een oudere versie van het document" in result.output
    assert "lak het origineel opnieuw" in " ".join(result.output.split())
    assert "niets" in result.output
    assert "beschadigd" in result.output
    assert SURNAME not in result.output
    assert "Traceback" not in result.output


def test_exit_codes_tell_found_and_nothing_found(folder: Path) -> None:
    assert run(folder / "goed.pdf", *ONLY).exit_code == 0
    assert run(folder / "slecht.pdf", *ONLY).exit_code == 3
    assert run(folder / "stuk.pdf", *ONLY).exit_code == 4


def test_text_is_shown_only_when_asked(folder: Path) -> None:
    assert SECRET in run(folder / "slecht.pdf", "--show", *ONLY).output


def test_json_is_complete(folder: Path) -> None:
    result = run(folder, "--format", "json", *ONLY)

    documents = {Path(one["source"]).name: one for one in json.loads(result.stdout)["documents"]}
    assert documents["goed.pdf"]["flaws"] == []
    (flaw,) = documents["slecht.pdf"]["flaws"]
    assert flaw["page"] == 1 and flaw["kind"] == "tekst_onder_balk" and len(flaw["rect"]) == 4
    assert "text" not in flaw and flaw["advice"]
    assert documents["stuk.pdf"]["exit_code"] == 4
    assert len(documents["slecht.pdf"]["sha256"]) == 64


@pytest.mark.slow
def test_readable_personal_data_is_found_as_well(tmp_path: Path) -> None:
    """A page with a name in the open, nothing redacted at all."""
    (tmp_path / "open.pdf").write_bytes(base())

    result = run(tmp_path, "--format", "json", "--show", "--workers", "1")

    (document,) = json.loads(result.stdout)["documents"]
    assert result.exit_code == 3
    assert (SECRET, "persoonsgegeven") in {
        (flaw.get("text"), flaw["kind"]) for flaw in document["flaws"]
    }
