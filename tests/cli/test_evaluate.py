"""`evaluate` on gold made in the test."""

import json
from pathlib import Path

import pymupdf
import pytest
from click.testing import CliRunner, Result

from woo_redact.cli import main

pytestmark = pytest.mark.slow

LINES = (
    "Nota",
    "Opgesteld door: M.J. de Vries",
    "Telefoon: 06-12345678",
    "De minister van VWS, Jan Anthonie Bruijn, is akkoord met de brief aan de Tweede Kamer.",
)
SPANS = [
    {"page": 1, "text": "M.J. de Vries", "kind": "naam", "expect": "redact", "ground": "5.1.2e"},
    {"page": 1, "text": "06-12345678", "kind": "telefoon", "expect": "redact", "ground": "5.1.2e"},
    {"page": 1, "text": "Tweede Kamer", "kind": "organisatie", "expect": "keep", "ground": None},
    {"page": 1, "text": "Piet Nergens", "kind": "naam", "expect": "redact", "ground": "5.1.2e"},
]


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    folder = tmp_path / "gold"
    folder.mkdir()
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(LINES):
            page.insert_text((72, 100 + 24 * number), line, fontsize=11)
        (folder / "nota.pdf").write_bytes(pdf.tobytes())
    record = {
        "document": "nota.pdf",
        "profile": "beslisnota",
        "layout": "nota",
        "producer": "pymupdf",
        "spans": SPANS,
    }
    (folder / "nota.json").write_text(json.dumps(record), encoding="utf-8")
    return folder


def evaluate(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def test_a_report_for_programs_and_one_for_people(gold: Path, tmp_path: Path) -> None:
    out = tmp_path / "meting.json"
    result = evaluate(gold, "--format", "json", "--out", out)

    assert result.exit_code == 0, result.output
    record = json.loads(out.read_text(encoding="utf-8"))
    assert record["schema"] == "woo-redact/evaluate/1"
    assert (record["documents"], record["pages"]) == (1, 1)
    assert (record["rates"]["recall"]["count"], record["rates"]["recall"]["total"]) == (2, 3)
    assert record["kinds"]["naam"]["missed"] == 1
    assert "Nergens" not in out.read_text(encoding="utf-8")

    shown = evaluate(gold, "--show", "-n", "1")
    assert shown.exit_code == 0
    assert "66,7%" in shown.stdout
    assert "gemist (naam): [[Piet Nergens]]" in shown.stdout


def test_a_damaged_document_is_named_and_sets_the_exit_code(gold: Path) -> None:
    record = json.loads((gold / "nota.json").read_text(encoding="utf-8"))
    (gold / "stuk.json").write_text(json.dumps(record | {"document": "stuk.pdf"}), "utf-8")
    (gold / "stuk.pdf").write_bytes(b"geen pdf")
    result = evaluate(gold, "-n", "1")

    assert result.exit_code == 4
    assert "stuk.pdf" in result.stderr
    assert "documenten: 1, bladzijden: 1" in result.stdout


def test_gold_and_profile_are_checked_before_any_work(gold: Path, tmp_path: Path) -> None:
    assert evaluate(gold, "--profile", "onbekend").exit_code == 2
    assert evaluate(tmp_path / "niets").exit_code == 2
    (gold / "nota.json").write_text("{", encoding="utf-8")
    result = evaluate(gold)

    assert result.exit_code == 4
    assert "Fout: nota.json, regel 1: dit is geen geldige JSON" in result.stderr
