"""What the command line says of folders that cannot be reviewed, and of lines that do not count."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.web.folders import make_folder
from woo_redact.casefile import DECISIONS, PROPOSALS, Place, write_json
from woo_redact.cli import main


@pytest.fixture(autouse=True)
def _nothing_is_served(monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(*args: object, **rest: object) -> None:
        raise AssertionError("served")

    monkeypatch.setattr("woo_redact.web.serve", serve)


def call(*words: object) -> Result:
    return CliRunner().invoke(main, [*map(str, words)])


@pytest.mark.parametrize("option", [[], ["--check"]])
def test_a_folder_that_is_not_there(tmp_path: Path, option: list[str]) -> None:
    told = call("review", tmp_path / "weg", *option)

    assert told.exit_code == 2 and "bestaat niet" in told.output


def test_a_folder_without_documents(tmp_path: Path) -> None:
    assert call("review", tmp_path).exit_code == 2
    assert call("review", tmp_path, "--check").exit_code == 4
    assert call("stats", tmp_path).exit_code == 4


def test_when_nothing_can_be_reviewed_nothing_is_served(tmp_path: Path) -> None:
    file = tmp_path / "tekst.pdf"
    file.write_text("Dit is tekst.", encoding="utf-8")
    told = call("review", file)

    assert told.exit_code == 4 and "geen PDF-bestand" in " ".join(told.output.split())
    assert (tmp_path / "tekst-beoordeling" / "run.json").is_file()


def test_a_list_of_another_version_is_refused(tmp_path: Path) -> None:
    write_json(tmp_path / "run.json", {"schema": "woo-redact/run/0"})
    for words in (["review"], ["stats"], ["export", "--as", "xlsx", "--out", tmp_path / "x"]):
        told = call(*words, tmp_path)
        assert told.exit_code == 10 and "andere versie" in told.output


def test_stats_say_what_they_leave_out(tmp_path: Path) -> None:
    out = make_folder(tmp_path / "uit")
    (Place(out).intern / "nota" / PROPOSALS).unlink()
    told = call("stats", out)

    assert told.exit_code == 0 and "nota.pdf: intern/nota/proposals.json" in told.output


def test_an_approval_by_hand_is_named_and_counts_for_nothing(tmp_path: Path) -> None:
    out = make_folder(tmp_path / "uit")
    home = Place(out).intern / "nota"
    proposed = json.loads((home / PROPOSALS).read_text(encoding="utf-8"))
    line = {
        "act": "gepubliceerd", "finding": None, "verdict": None, "ground": None, "motivation": "",
        "by": "x", "at": "2026-11-21T14:05:00+01:00", "document_sha256": proposed["sha256"],
        "rulebook": proposed["rulebook"],
    }  # fmt: skip
    (home / DECISIONS).write_text(json.dumps(line) + "\n", encoding="utf-8")
    told = call("review", out, "--check")

    assert told.exit_code == 0
    assert "regel 1 telt niet mee" in " ".join(told.output.split())
