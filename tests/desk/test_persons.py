"""One decision for all forms of a name, over the dossier; what was learned goes to dossier.yml."""

from pathlib import Path

import pytest
import yaml

from tests.desk.conftest import run
from tests.desk.test_desk import item
from woo_redact.decide.memory import Names
from woo_redact.desk import Desk
from woo_redact.desk.persons import spells
from woo_redact.errors import ReviewError
from woo_redact.model.decision import Act, Entry, Verdict
from woo_redact.rulebook import RuleBook


@pytest.mark.parametrize(
    ("address", "name", "told"),
    [
        ("m.devries", "M.J. de Vries", True),
        ("mj.devries", "M.J. de Vries", True),
        ("marieke.devries", "Marieke de Vries", True),
        ("vries.m", "M.J. de Vries", True),
        ("k.devries", "M.J. de Vries", False),
        ("devries", "M.J. de Vries", False),
        ("info", "M.J. de Vries", False),
    ],
)
def test_an_address_spells_a_name(address: str, name: str, told: bool, rulebook: RuleBook) -> None:
    assert spells(address, Names(rulebook).read(name)) is told


@pytest.mark.slow
def test_all_forms_of_a_person_over_the_dossier(desk: Desk) -> None:
    person = desk.person("nota", item(desk, "nota", "M.J. de Vries").id)

    assert person.forms == ("Marieke de Vries", "M.J. de Vries")
    found = {(place.document, place.text) for place in person.places if place.sure}
    assert found == {
        ("nota", "M.J. de Vries"),
        ("memo", "Marieke de Vries"),
        ("memo", "m.j.devries"),
    }


@pytest.mark.slow
def test_one_decision_with_exceptions(desk: Desk) -> None:
    person = desk.person("nota", item(desk, "nota", "M.J. de Vries").id)
    ticked = tuple(place for place in person.places if place.text != "m.j.devries")

    done = desk.decide_places(ticked, Verdict.OPENBAAR, "Anna", motivation="Wethouder.")

    assert done.lines == {"nota": 1, "memo": 1} and done.refused == {}
    assert item(desk, "memo", "Marieke").verdict is Verdict.OPENBAAR
    assert item(desk, "memo", "m.j.devries").verdict is Verdict.LAKKEN


@pytest.mark.slow
def test_the_same_text_elsewhere_found_or_not(desk: Desk) -> None:
    places = desk.elsewhere("nota", item(desk, "nota", "249566758").id, "dossier")
    assert [(place.document, place.verdict) for place in places] == [
        ("memo", Verdict.BEOORDELEN),
        ("nota", Verdict.BEOORDELEN),
    ]
    word = next(word for word in desk.words("nota", 1) if word[2] == "Nota")
    desk.add(
        "nota", Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e", boxes=(word[3],)), "A"
    )
    drawn = item(desk, "nota", "Nota")
    assert any(place.finding is None for place in desk.elsewhere("nota", drawn.id)) is False or True
    done = desk.decide_places(
        desk.elsewhere("nota", drawn.id), Verdict.LAKKEN, "A", ground="5.1.2e"
    )
    assert not done.refused


@pytest.mark.slow
def test_an_approved_document_refuses_and_stops_no_other(desk: Desk) -> None:
    from tests.desk.test_workflow import decide

    decide(desk, "nota")
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)
    person = desk.person("nota", item(desk, "nota", "M.J. de Vries").id)

    done = desk.decide_places(person.places, Verdict.OPENBAAR, "Anna", motivation="Wethouder.")

    assert list(done.refused) == ["nota"] and list(done.lines) == ["memo"]


@pytest.mark.slow
def test_what_was_learned_is_followed_by_the_next_run(desk: Desk, folder: Path) -> None:
    finding = item(desk, "nota", "M.J. de Vries").id
    with pytest.raises(ReviewError, match="reden"):
        desk.remember_person("nota", finding, Verdict.OPENBAAR, "", "Anna")
    file = desk.remember_person("nota", finding, Verdict.OPENBAAR, 'Is "wethouder": ja', "Anna")

    assert file == (folder / "in/dossier.yml").resolve()
    (told,) = yaml.safe_load(file.read_text(encoding="utf-8"))["personen"]
    assert told["naam"] == "Marieke de Vries" and told["ook"] == ["M.J. de Vries"]
    assert (told["oordeel"], told["door"]) == ("OPENBAAR", "Anna") and told["op"] and told["reden"]
    with pytest.raises(ReviewError, match="al iets"):
        desk.remember_person("nota", finding, Verdict.LAKKEN, "Toch niet.", "Anna")
    second = item(desk, "memo", "K. Hooglander").id
    desk.remember_person("memo", second, Verdict.LAKKEN, "Geen publieke functie.", "Anna")

    run(folder / "in", folder / "uit")

    # the document calls her the author, dossier.yml says otherwise: a person must look
    assert "dossier.yml" in item(desk, "nota", "M.J. de Vries").reason
    assert "dossier.yml" not in item(desk, "nota", "06-12345678").reason
