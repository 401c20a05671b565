"""What reviewers do at the desk is written down at once, seen by the others, and can be undone."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from woo_redact.desk import Desk, Item, Status
from woo_redact.errors import DocumentError, ReviewError
from woo_redact.model.decision import Act, Entry, Verdict
from woo_redact.model.document import Box, Span

pytestmark = pytest.mark.slow


def item(desk: Desk, name: str, text: str) -> Item:
    return next(found for found in desk.sheet(name).items if found.text.startswith(text))


def test_the_list_says_how_far_each_document_is(desk: Desk) -> None:
    states = {state.name: state for state in desk.documents()}

    assert states["nota"].status is Status.BEOORDELEN and states["nota"].open == 1
    assert states["memo"].pages == 2
    assert states["schoon"].status is Status.ZONDER


def test_a_decision_is_there_at_once_and_can_be_taken_back(desk: Desk) -> None:
    number = item(desk, "nota", "249566758")
    assert number.open and number.proposed is Verdict.BEOORDELEN

    seq = desk.add("nota", Entry(Act.BESLUIT, number.id, Verdict.LAKKEN), "Anna")
    decided = item(desk, "nota", "249566758")
    assert (decided.verdict, decided.ground, decided.by) == (Verdict.LAKKEN, "5.1.1e", "Anna")
    assert desk.undoable("nota", "Anna") == seq

    undone = desk.add("nota", Entry(Act.TERUG, undoes=seq), "Bert")
    assert item(desk, "nota", "249566758").open
    desk.add("nota", Entry(Act.TERUG, undoes=undone), "Anna")
    assert item(desk, "nota", "249566758").verdict is Verdict.LAKKEN
    assert [line.by for line in desk.since("nota", seq)] == ["Bert", "Anna"]


@pytest.mark.parametrize(
    "entry",
    [
        Entry(Act.BESLUIT, "bestaatniet", Verdict.LAKKEN),
        Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e"),
        Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e", boxes=(Box(9, 1, 1, 9, 9),)),
        Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e", boxes=(Box(1, 1, 1, 9e4, 9),)),
        Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="9.9", boxes=(Box(1, 1, 1, 9, 9),)),
        Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.2", boxes=(Box(1, 1, 1, 9, 9),)),
        Entry(Act.PAGINA, page=1),
        Entry(Act.GELEZEN),
        Entry(Act.GELEZEN, page=7),
        Entry(Act.OPMERKING, motivation=" "),
        Entry(Act.TERUG, undoes=3),
        Entry(Act.GOEDGEKEURD),
        Entry(Act.OPMERKING, motivation="x" * 5000),
    ],
)
def test_what_makes_no_sense_is_refused_and_not_written(desk: Desk, entry: Entry) -> None:
    with pytest.raises(ReviewError):
        desk.add("nota", entry, "Anna")
    assert desk.since("nota", 0) == ()


def test_a_document_that_is_not_there(desk: Desk) -> None:
    for name in ("weg", "../nota", "schoon/../nota"):
        with pytest.raises(ReviewError):
            desk.sheet(name)


def test_what_was_published_must_be_reopened_first(desk: Desk, folder: Path) -> None:
    with pytest.raises(ReviewError, match="Heropen"):
        desk.add("schoon", Entry(Act.GELEZEN, page=1), "Anna")
    desk.reopen("schoon", "Anna", "Toch nakijken.")

    assert not (folder / "uit/publicatie/schoon.pdf").exists()
    desk.add("schoon", Entry(Act.GELEZEN, page=1), "Anna")


def test_a_drawn_box_tells_its_text_and_a_page_can_be_shut(desk: Desk) -> None:
    word = next(word for word in desk.words("nota", 1) if word[2] == "minister")
    desk.add(
        "nota", Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e", boxes=(word[3],)), "A"
    )
    drawn = item(desk, "nota", "minister")
    assert drawn.drawn and drawn.verdict is Verdict.LAKKEN

    desk.add("memo", Entry(Act.PAGINA, page=2, ground="5.2", motivation="Opvattingen."), "A")
    assert [i.kind for i in desk.sheet("memo").items if i.page == 2] == ["pagina"]
    desk.add("memo", Entry(Act.PAGINA, page=2, on=False), "A")
    assert "pagina" not in [i.kind for i in desk.sheet("memo").items]


def test_a_finding_is_split_and_joined(desk: Desk) -> None:
    name = item(desk, "nota", "M.J. de Vries")
    assert name.span is not None
    middle = name.span.start + len("M.J.")
    desk.add("nota", Entry(Act.SPLITSEN, name.id, spans=(Span(name.span.start, middle),)), "A")
    parts = [i for i in desk.sheet("nota").items if i.text in {"M.J.", " de Vries"}]
    assert [part.verdict for part in parts] == [Verdict.LAKKEN] * 2
    desk.add("nota", Entry(Act.BESLUIT, parts[0].id, Verdict.OPENBAAR), "A")
    assert item(desk, "nota", "M.J.").verdict is Verdict.OPENBAAR

    desk.add("nota", Entry(Act.SAMENVOEGEN, findings=tuple(part.id for part in parts)), "A")
    assert item(desk, "nota", "M.J. de Vries").open


def test_two_desks_on_one_folder_lose_nothing(desk_on: Callable[..., Desk]) -> None:
    one, other = desk_on(), desk_on()

    def add(number: int) -> int:
        desk = one if number % 2 else other
        entry = Entry(Act.OPMERKING, motivation=f"nr. {number}")
        return desk.add("nota", entry, f"lezer {number % 2}")

    with ThreadPoolExecutor(4) as pool:
        numbers = list(pool.map(add, range(40)))

    assert sorted(numbers) == list(range(1, 41))
    assert {c.text for c in one.sheet("nota").comments} == {f"nr. {n}" for n in range(40)}
    assert one.sheet("nota").comments == other.sheet("nota").comments
    assert one.check()["nota"] == ()


def test_pages_are_drawn_as_they_were_and_as_they_will_be(desk: Desk) -> None:
    number = item(desk, "nota", "249566758")
    before = desk.picture("nota", 1, 1.0, "concept")
    original = desk.picture("nota", 1, 1.0)
    desk.add("nota", Entry(Act.BESLUIT, number.id, Verdict.OPENBAAR), "A")
    after = desk.picture("nota", 1, 1.0, "concept")

    assert len({before, original, after, desk.picture("nota", 1, 1.0, "verschil")}) == 4
    assert desk.picture("nota", 1, 1.0, "concept") == after
    with Image.open(BytesIO(original)) as shown:
        assert shown.size == (595, 842)
    for page, scale, view in ((0, 1.0, "concept"), (2, 1.0, "concept"), (1, 99.0, "origineel"),
                              (1, 1.0, "röntgen")):  # fmt: skip
        with pytest.raises(ReviewError):
            desk.picture("nota", page, scale, view)


def test_a_folder_that_is_no_output_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"geen run\.json"):
        Desk.open(tmp_path)


def test_a_record_that_was_tampered_with_is_not_shown(desk: Desk, folder: Path) -> None:
    desk.add("nota", Entry(Act.OPMERKING, motivation="een"), "Anna")
    desk.add("nota", Entry(Act.OPMERKING, motivation="twee"), "Anna")
    file = folder / "uit/intern/nota/decisions.jsonl"
    file.write_bytes(file.read_bytes().replace(b"een", b"eentje"))

    assert desk.check()["nota"][0].line == 2
    assert desk.state("nota").status is Status.MISLUKT
    with pytest.raises(DocumentError, match="regel 2"):
        desk.add("nota", Entry(Act.GELEZEN, page=1), "Anna")
