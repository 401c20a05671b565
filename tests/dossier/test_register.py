"""run.json tells the whole folder's story, over several runs."""

from pathlib import Path

import pytest

from woo_redact.casefile import Place
from woo_redact.dossier import Entry, Register
from woo_redact.errors import OutputError


def test_documents_of_earlier_runs_stay_listed(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first = Register.read(place, {"../a.pdf"})
    first.add(Entry.published("../a.pdf", "1" * 64, first.name_for("a"), "klaar"))
    first.write(place)

    second = Register.read(place, {"../b/a.pdf"})
    name = second.name_for("a")
    second.add(Entry.published("../b/a.pdf", "2" * 64, name, "klaar"))
    second.write(place)

    assert name == "a-2"
    names = [entry.name for entry in Register.read(place, set()).others]
    assert names == ["a", "a-2"]


def test_the_same_source_keeps_its_name(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first = Register.read(place, {"../a.pdf"})
    first.add(Entry.published("../a.pdf", "1" * 64, first.name_for("a"), "klaar"))
    first.write(place)

    again = Register.read(place, {"../a.pdf"})

    earlier = again.earlier("../a.pdf")
    assert earlier is not None and earlier.name == earlier.public == "a"
    assert again.name_for("a") == "a"


def test_a_name_cannot_be_taken_for_anothers_appendix(tmp_path: Path) -> None:
    register = Register.read(Place(tmp_path), set())

    assert register.name_for("a") == "a"
    assert register.name_for("a-motivering") == "a-motivering-2"


def test_a_document_not_reached_keeps_its_entry(tmp_path: Path) -> None:
    place = Place(tmp_path)
    first = Register.read(place, {"../a.pdf"})
    first.add(Entry.failed("../a.pdf", "1" * 64, 4, "geen PDF"))
    first.write(place)

    Register.read(place, {"../a.pdf"}).write(place)

    assert [entry.source for entry in Register.read(place, set()).others] == ["../a.pdf"]


def test_a_damaged_list_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "run.json").write_text("{}", encoding="utf-8")

    with pytest.raises(OutputError):
        Register.read(Place(tmp_path), set())
