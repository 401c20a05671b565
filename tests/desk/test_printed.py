"""What a reviewer writes for the appendix names no colleague and nothing that goes."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.web.folders import make_folder
from woo_redact.desk import Desk
from woo_redact.errors import ReviewError
from woo_redact.model.decision import Act, Entry, Verdict


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with closing(Desk.open(make_folder(tmp_path / "uit"))) as opened:
        yield opened


def finding(desk: Desk, text: str) -> str:
    return next(item.id for item in desk.sheet("nota").items if item.text == text)


def concept(desk: Desk, text: str, why: str, ground: str = "5.1.2i") -> Entry:
    found = finding(desk, text)
    return Entry(Act.BESLUIT, found, Verdict.LAKKEN, ground=ground, motivation=why)


@pytest.mark.parametrize(
    ("why", "told"),
    [
        ("Concept, vindt M. Zwartjes.", "beoordeelt"),
        ("Concept (zwartjes).", "beoordeelt"),
        ("Dit zei Jansen tegen ons.", "gelakt"),
        ("Bel 06-12345678.", "gelakt"),
        ("Dit was A. de Vries.", "gelakt"),
    ],
)
def test_words_that_name_somebody_are_refused(desk: Desk, why: str, told: str) -> None:
    for entry in (
        concept(desk, "Jansen", why),
        Entry(Act.DUBBEL, motivation=why),
        Entry(Act.PAGINA, page=1, ground="5.2", motivation=why),
    ):
        with pytest.raises(ReviewError, match=told):
            desk.allow("nota", entry, "M. Zwartjes")
        with pytest.raises(ReviewError, match=told):
            desk.add("nota", entry, "M. Zwartjes")
    assert desk.since("nota", 0) == ()


def test_words_that_stay_inside_may_name_anybody(desk: Desk) -> None:
    why = "M. Zwartjes: dit is Jansen van de directie."
    desk.add("nota", concept(desk, "Jansen", why, ground="5.1.2e"), "M. Zwartjes")
    desk.add("nota", Entry(Act.OPMERKING, finding(desk, "Bakker"), motivation=why), "M. Zwartjes")

    assert not any("openbare bijlage" in told for told in desk.sheet("nota").obstacles)


def test_what_is_public_may_be_named(desk: Desk) -> None:
    desk.add("nota", concept(desk, "Jansen", "Concept van de minister Van Dongen."), "Anna")

    assert not any("openbare bijlage" in told for told in desk.sheet("nota").obstacles)


def test_words_that_a_later_decision_makes_telling_stand_in_the_way(desk: Desk) -> None:
    desk.add("nota", concept(desk, "Jansen", "Concept van de minister Van Dongen."), "Anna")
    minister = Entry(Act.BESLUIT, finding(desk, "Van Dongen"), Verdict.LAKKEN, ground="5.1.2e")
    desk.add("nota", minister, "Anna")
    told = [told for told in desk.sheet("nota").obstacles if "openbare bijlage" in told]
    assert len(told) == 1 and told[0].startswith("Pagina 1: ")

    desk.add("nota", concept(desk, "Jansen", "Concept."), "Anna")
    desk.add("nota", Entry(Act.GELEZEN, page=1), "Zwartjes")
    desk.add("nota", concept(desk, "Pietersen", "Concept."), "Anna")
    assert not any("openbare bijlage" in told for told in desk.sheet("nota").obstacles)


def test_a_page_that_is_withheld_is_not_decided_place_by_place(desk: Desk) -> None:
    desk.add("nota", Entry(Act.PAGINA, page=1, ground="5.1.2e"), "Anna")
    (page,) = (item.id for item in desk.sheet("nota").items)
    for entry in (Entry(Act.BESLUIT, page, Verdict.OPENBAAR), Entry(Act.DUBBEL, page)):
        with pytest.raises(ReviewError, match="als geheel niet openbaar"):
            desk.add("nota", entry, "Anna")
    desk.add("nota", Entry(Act.PAGINA, page=1, on=False), "Anna")

    assert len(desk.sheet("nota").items) > 1
