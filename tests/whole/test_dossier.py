"""Documents that belong together: what one tells of a person holds for the others."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.plain import make
from woo_redact.cli import main

pytestmark = pytest.mark.slow

NOTA = """Nota
Opgesteld door: drs. M.J. Oldenhuis
De minister van VWS heeft met burgemeester Karel Zonderland gesproken over de opvang."""
MINUTES = """Verslag van het overleg
De opvang kwam aan de orde. De planning van Oldenhuis is vastgesteld.
Ook Karel Zonderland was daarbij aanwezig."""


def scanned(folder: Path, *options: str) -> dict[str, dict[str, tuple[str, str]]]:
    """Return by file the verdict and reason for every text."""
    result = CliRunner().invoke(main, ["scan", str(folder), "--format", "json", *options])
    assert result.exit_code == 3, result.output
    record = json.loads(result.stdout)
    return {
        Path(document["source"]).name: {
            " ".join(item["text"].split()): (item["verdict"], item["why"]["reason"])
            for item in document["findings"]
        }
        for document in record["documents"]
    }


def run(folder: Path, out: Path, *options: str) -> Result:
    return CliRunner().invoke(
        main, ["run", str(folder), "--out", str(out), "--doubt", "redact", *options]
    )


def test_who_is_certain_in_one_document_is_found_in_the_other(tmp_path: Path) -> None:
    folder = make(tmp_path / "in", nota=NOTA, verslag=MINUTES)

    assert scanned(folder)["verslag.pdf"]["Oldenhuis"][0] == "LAKKEN"


def test_a_name_that_is_public_elsewhere_is_put_before_a_person(tmp_path: Path) -> None:
    folder = make(tmp_path / "in", nota=NOTA, verslag=MINUTES)

    found = scanned(folder)

    assert found["nota.pdf"]["Karel Zonderland"][0] == "OPENBAAR"
    verdict, reason = found["verslag.pdf"]["Karel Zonderland"]
    assert verdict == "BEOORDELEN"
    assert "ander document" in reason


def test_documents_apart_tell_each_other_nothing(tmp_path: Path) -> None:
    folder = make(tmp_path / "in", nota=NOTA, verslag=MINUTES)

    apart = scanned(folder, "--apart")
    (folder / "nota.pdf").unlink()

    assert apart["verslag.pdf"] == scanned(folder)["verslag.pdf"]


def test_a_run_tells_of_names_that_documents_judge_differently(tmp_path: Path) -> None:
    folder = make(tmp_path / "in", nota=NOTA, verslag=MINUTES)

    result = run(folder, tmp_path / "uit")

    assert result.exit_code == 0, result.output
    assert "tegenspraak.json" in result.output
    record = json.loads((tmp_path / "uit/intern/tegenspraak.json").read_text(encoding="utf-8"))
    assert [(item["naam"], len(item["openbaar_in"])) for item in record] == [
        ("Karel Zonderland", 1)
    ]
    assert {path.name for path in (tmp_path / "uit/intern").iterdir()} == {
        "nota", "verslag", "tegenspraak.json",
    }  # fmt: skip


def test_what_dossier_yml_says_of_a_person_holds_in_every_document(tmp_path: Path) -> None:
    folder = make(tmp_path / "in", nota=NOTA, verslag=MINUTES)
    (folder / "dossier.yml").write_text(
        "personen:\n"
        "  - naam: Karel Zonderland\n"
        "    rol: bestuurder_overheid\n"
        "    reden: burgemeester sinds 2024\n"
        "    door: jurist\n"
        "    op: 2026-11-03\n"
        "  - naam: M.J. Oldenhuis\n"
        "    oordeel: OPENBAAR\n",
        encoding="utf-8",
    )

    found = scanned(folder)["verslag.pdf"]

    assert found["Karel Zonderland"][0] == "OPENBAAR"
    assert found["Oldenhuis"][0] == "OPENBAAR"
    assert "dossier.yml" in found["Karel Zonderland"][1]
    run(folder, tmp_path / "uit")
    assert not (tmp_path / "uit/intern/tegenspraak.json").exists()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("personen:\n  - naam: A. Jansen\n", "regel 2"),
        ("personen:\n  - naam: A. Jansen\n    oordeel: WEG\n", "LAKKEN, OPENBAAR of BEOORDELEN"),
        ("personen:\n  - naam: A. Jansen\n    rol: baas\n", "'rol'"),
        ("personen:\n  - naam: [A]\n    oordeel: LAKKEN\n", "'naam'"),
        ("mensen: []\n", "mensen"),
        ("- x\n", "groepen"),
        ("a: [\n", "YAML"),
    ],
)
def test_a_wrong_dossier_yml_stops_the_work_with_a_clear_message(
    text: str, told: str, tmp_path: Path
) -> None:
    folder = make(tmp_path / "in", nota=NOTA)
    (folder / "dossier.yml").write_text(text, encoding="utf-8")

    result = run(folder, tmp_path / "uit")

    assert result.exit_code == 6
    assert told in result.output
    assert not list((tmp_path / "uit").glob("publicatie/*"))


def test_nothing_of_a_dossier_can_be_read_from_the_work_folder(tmp_path: Path) -> None:
    from woo_redact.batch import Spool
    from woo_redact.errors import OutputError

    sealed = Spool.fresh(tmp_path).sealed(0)
    sealed.write({"naam": "Oldenhuis"})

    assert b"Oldenhuis" not in sealed.file.read_bytes()
    assert "Oldenhuis" not in repr(sealed) and sealed.key.hex() not in repr(sealed)
    assert sealed.read() == {"naam": "Oldenhuis"}
    with pytest.raises(OutputError, match="veranderd"):
        Spool.fresh(tmp_path).sealed(0).read()
    sealed.file.write_bytes(b"\0" * 40)
    with pytest.raises(OutputError, match="veranderd"):
        sealed.read()
