"""`run` from a folder of PDFs to a folder for publication."""

import json
import re
from pathlib import Path

import pymupdf
import pytest
from click.testing import CliRunner, Result

from tests.hostile import sound
from tests.plain import make, text_of
from woo_redact.cli import main

pytestmark = pytest.mark.slow

NOTA = """Nota
Opgesteld door: M.J. de Vries
Telefoon: 06-12345678
De minister van VWS is akkoord met de brief aan de Tweede Kamer."""
DOUBT = NOTA + "\nHet nummer 249566758 staat in bijlage 2."


def run(folder: Path, out: Path, *options: str) -> tuple[Result, dict[str, dict[str, str]]]:
    result = CliRunner().invoke(main, ["run", str(folder), "--out", str(out), *options])
    record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert record["schema"] == "woo-redact/run/1"
    return result, {Path(entry["source"]).name: entry for entry in record["documents"]}


def test_a_nota_is_published_redacted_with_appendix_and_text(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=NOTA)

    result, entries = run(tmp_path / "in", tmp_path / "uit")

    entry = entries["nota.pdf"]
    assert (result.exit_code, entry["status"]) == (0, "published"), result.output
    assert (tmp_path / "uit" / entry["source"]).resolve() == (tmp_path / "in/nota.pdf").resolve()
    public = sorted(file.name for file in (tmp_path / "uit/publicatie").iterdir())
    assert public == ["nota-motivering.pdf", "nota.pdf", "nota.txt"]
    for part in ("redacted", "appendix"):
        shown = text_of(tmp_path / "uit" / entry[part])
        assert "Vries" not in shown and "12345678" not in shown
    plain = (tmp_path / "uit" / entry["text"]).read_text(encoding="utf-8")
    assert "Opgesteld door: [5.1.2e]" in plain
    assert "Tweede Kamer" in text_of(tmp_path / "uit" / entry["redacted"])
    for file in (tmp_path / "uit/publicatie").iterdir():
        assert b"Vries" not in file.read_bytes()
    inside = {file.name for file in (tmp_path / "uit/intern/nota").iterdir()}
    assert inside == {
        "findings.json",
        "decisions.jsonl",
        "certificate.json",
        "motivering.json",
        "original.pdf",
        "proposals.json",
        "text.zip",
    }
    for secret_free in ("certificate.json", "motivering.json"):
        content = (tmp_path / "uit/intern/nota" / secret_free).read_text(encoding="utf-8")
        assert "Vries" not in content and "12345678" not in content


def test_a_document_with_doubts_is_withheld_and_its_concept_kept(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=DOUBT, schoon="De brief gaat naar de Tweede Kamer.")

    result, entries = run(tmp_path / "in", tmp_path / "uit")

    assert (result.exit_code, entries["nota.pdf"]["status"]) == (3, "withheld")
    assert entries["schoon.pdf"]["status"] == "published"
    assert not list((tmp_path / "uit/publicatie").glob("nota*"))
    assert (tmp_path / "uit/intern/nota/concept.pdf").exists()

    result, entries = run(tmp_path / "in", tmp_path / "uit", "--doubt", "redact")

    assert (result.exit_code, entries["nota.pdf"]["status"]) == (0, "published")
    assert "249566758" not in text_of(tmp_path / "uit" / entries["nota.pdf"]["redacted"])
    assert not (tmp_path / "uit/intern/nota/concept.pdf").exists()

    _, entries = run(tmp_path / "in", tmp_path / "uit")

    assert entries["nota.pdf"]["status"] == "withheld"
    assert not list((tmp_path / "uit/publicatie").glob("nota*"))


@pytest.mark.usefixtures("cold_workers")
def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=NOTA)

    run(tmp_path / "in", tmp_path / "een")
    run(tmp_path / "in", tmp_path / "twee")

    one, two = (
        {file.name: file.read_bytes() for file in (tmp_path / name / "publicatie").iterdir()}
        for name in ("een", "twee")
    )
    assert one == two


def test_a_person_in_a_file_name_is_not_published(tmp_path: Path) -> None:
    make(tmp_path / "in", **{"Nota M.J. de Vries": NOTA})

    _, entries = run(tmp_path / "in", tmp_path / "uit")

    public = {file.name for file in (tmp_path / "uit/publicatie").iterdir()}
    assert public == {"nota-motivering.pdf", "nota.pdf", "nota.txt"}
    assert entries["Nota M.J. de Vries.pdf"]["redacted"] == "publicatie/nota.pdf"


def test_a_decision_of_a_person_counts(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=DOUBT)
    _, entries = run(tmp_path / "in", tmp_path / "uit")
    home = tmp_path / "uit/intern/nota"
    findings = json.loads((home / "findings.json").read_text(encoding="utf-8"))
    open_ones = [item for item in findings["findings"] if item["verdict"] == "BEOORDELEN"]
    lines = [
        json.dumps(
            {
                "finding": item["id"], "verdict": "OPENBAAR", "ground": None, "by": "beoordelaar 1",
                "motivation": "Geen BSN maar een artikelnummer.", "at": "2026-11-21T12:00:00+01:00",
                "document_sha256": findings["sha256"], "rulebook": findings["rulebook"],
            }
        )
        for item in open_ones
    ]  # fmt: skip
    (home / "decisions.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")

    result, entries = run(tmp_path / "in", tmp_path / "uit")

    assert (result.exit_code, entries["nota.pdf"]["status"]) == (0, "published")
    assert "249566758" in text_of(tmp_path / "uit" / entries["nota.pdf"]["redacted"])
    assert (home / "decisions.jsonl").read_text(encoding="utf-8").count("\n") == len(lines)


@pytest.mark.parametrize(
    ("change", "exit_code", "message"),
    [
        ({"ground": None}, 3, "te beoordelen"),
        ({"verdict": "LAKKEN", "ground": None}, 3, "te beoordelen"),
        ({"verdict": "LAKKEN", "ground": "9.9"}, 4, "regel 1: de grond '9.9' staat niet"),
        ({"boxes": [[7, 70, 90, 200, 110]]}, 4, "regel 1: die pagina bestaat niet"),
        ({"boxes": [[1, 70, 90, 1e300, 110]]}, 4, "regel 1: de plek ligt niet op de pagina"),
    ],
)
def test_a_box_by_hand_that_does_not_fit_is_told(
    tmp_path: Path, change: dict[str, object], exit_code: int, message: str
) -> None:
    make(tmp_path / "in", nota="De brief gaat naar de Tweede Kamer.")
    _, entries = run(tmp_path / "in", tmp_path / "uit")
    line = {
        "finding": None, "verdict": "BEOORDELEN", "ground": "5.1.2e", "by": "beoordelaar 1",
        "motivation": "", "at": "2026-11-21T12:00:00+01:00", "rulebook": "r",
        "document_sha256": entries["nota.pdf"]["sha256"], "boxes": [[1, 70, 85, 200, 105]],
    }  # fmt: skip
    file = tmp_path / "uit/intern/nota/decisions.jsonl"
    file.write_text(json.dumps({**line, **change}) + "\n", encoding="utf-8")

    result, entries = run(tmp_path / "in", tmp_path / "uit")

    assert (result.exit_code, entries["nota.pdf"]["exit_code"]) == (exit_code, exit_code)
    assert message in entries["nota.pdf"]["message"]
    assert not list((tmp_path / "uit/publicatie").iterdir())


def test_scan_says_what_would_be_redacted_and_writes_nothing(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=NOTA)
    before = set(tmp_path.rglob("*"))

    result = CliRunner().invoke(main, ["scan", str(tmp_path / "in"), "--format", "json"])

    assert result.exit_code == 3
    (document,) = json.loads(result.stdout)["documents"]
    assert document["schema"] == "woo-redact/findings/1"
    assert document["pages"] == [{"page": 1, "width": 595.0, "height": 842.0, "text_from": "file"}]
    texts = {item["text"]: item for item in document["findings"]}
    assert texts["M.J. de Vries"]["verdict"] == "LAKKEN"
    assert texts["M.J. de Vries"]["ground"] == "5.1.2e"
    x0, y0, x1, y1 = texts["M.J. de Vries"]["boxes"][0]
    assert 140 < x0 < x1 < 260 and 110 < y0 < 124 < y1 + 2
    assert set(tmp_path.rglob("*")) == before


def test_scan_of_a_clean_document_ends_with_0(tmp_path: Path) -> None:
    make(tmp_path / "in", schoon="De brief gaat naar de Tweede Kamer.")

    assert CliRunner().invoke(main, ["scan", str(tmp_path / "in")]).exit_code == 0
    csv = CliRunner().invoke(main, ["scan", str(tmp_path / "in"), "--format", "csv"])
    assert csv.stdout.startswith("source,page,kind,verdict,ground")


def test_verify_passes_our_output_and_refuses_a_covered_name(tmp_path: Path) -> None:
    make(tmp_path / "in", nota=NOTA)
    _, entries = run(tmp_path / "in", tmp_path / "uit")
    original, redacted = (
        tmp_path / "in/nota.pdf",
        tmp_path / "uit" / entries["nota.pdf"]["redacted"],
    )
    findings = tmp_path / "uit" / entries["nota.pdf"]["findings"]
    covered = tmp_path / "afgeplakt.pdf"
    with pymupdf.open(original) as pdf:
        for box in pdf[0].search_for("M.J. de Vries"):
            pdf[0].draw_rect(box, fill=(0, 0, 0))
        pdf.save(covered)

    def verify(file: Path, *options: str) -> Result:
        return CliRunner().invoke(
            main, ["verify", str(file), "--original", str(original), *options]
        )

    assert verify(redacted, "--findings", str(findings)).exit_code == 0
    assert verify(redacted).exit_code == 0
    assert verify(covered, "--findings", str(findings)).exit_code == 9
    assert verify(covered).exit_code == 9


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["scan", "bestaat-niet.pdf"], 2),
        (["scan", "."], 2),
        (["scan", "nota.pdf", "--profile", "onbekend"], 2),
        (["scan", "nota.pdf", "--rules", "geen-map"], 6),
        (["scan", "nota.pdf", "--model", "geen_model"], 7),
        (["run", "nota.pdf", "--out", "nota.pdf"], 2),
    ],
)
def test_wrong_use_gets_a_dutch_line_and_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], code: int
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "map").mkdir()
    if arguments[1] == "nota.pdf":
        (tmp_path / "nota.pdf").write_bytes(sound())

    result = CliRunner().invoke(main, arguments)

    assert result.exit_code == code, result.output
    assert not re.search("Traceback", result.output)
