"""From the first decision to publicatie/: who may do what, and what comes of it."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.desk.conftest import run
from tests.plain import make, text_of
from woo_redact.casefile import Place
from woo_redact.desk import Desk, Status
from woo_redact.desk.approval import Approval
from woo_redact.desk.entries import signed
from woo_redact.errors import ReviewError
from woo_redact.model.decision import Act, Entry, Verdict

pytestmark = pytest.mark.slow


def decide(desk: Desk, name: str, verdict: Verdict = Verdict.LAKKEN, by: str = "Anna") -> None:
    """Decide every doubt and tick every page."""
    for item in desk.sheet(name).items:
        if item.open:
            desk.add(name, Entry(Act.BESLUIT, finding=item.id, verdict=verdict), by)
    for page in desk.sheet(name).pages:
        desk.add(name, Entry(Act.GELEZEN, page=page.number), by)


def listed(folder: Path, name: str) -> dict[str, str]:
    record = json.loads((folder / "uit/run.json").read_text(encoding="utf-8"))
    return next(d for d in record["documents"] if Path(d["source"]).stem == name)


def public(folder: Path) -> list[str]:
    return sorted(file.name for file in (folder / "uit/publicatie").iterdir())


def test_the_whole_way(folder: Path, desk: Desk) -> None:
    assert desk.sheet("nota").obstacles == (
        "Over 1 plek is nog niet beslist.",
        "Nog niet gelezen: pagina 1.",
    )
    with pytest.raises(ReviewError, match="nog niet beslist"):
        desk.submit("nota", "Anna")
    decide(desk, "nota", Verdict.OPENBAAR)
    with pytest.raises(ReviewError, match="nog niet ingediend"):
        desk.approve("nota", "Bert")
    desk.submit("nota", "Anna")
    with pytest.raises(ReviewError, match="zelf beoordeeld"):
        desk.approve("nota", "Anna")
    assert [item.text for item in desk.changed("nota")] == ["249566758"]

    approval = desk.approve("nota", "Bert")

    assert approval.wait(120) and approval.published, approval.message
    assert desk.state("nota").status is Status.GEPUBLICEERD
    assert public(folder) == [f"{n}{e}" for n in ("nota", "schoon")
                              for e in ("-motivering.pdf", ".pdf", ".txt")]  # fmt: skip
    shown = text_of(folder / "uit/publicatie/nota.pdf")
    assert "Vries" not in shown and "249566758" in shown
    assert (listed(folder, "nota")["status"], listed(folder, "nota")["exit_code"]) == (
        "published",
        0,
    )
    record = json.loads((folder / "uit/intern/nota/motivering.json").read_text(encoding="utf-8"))
    gone = [item for item in desk.sheet("nota").items if item.verdict is Verdict.LAKKEN]
    assert record["totals"]["redactions"] == len(gone)
    for file in (folder / "uit/publicatie").iterdir():
        assert b"Anna" not in file.read_bytes() and b"Bert" not in file.read_bytes()
    assert "Anna" not in json.dumps(record) and "Anna" not in json.dumps(listed(folder, "nota"))
    assert desk.check()["nota"] == ()


def test_approval_freezes_and_reopening_withdraws(folder: Path, desk: Desk) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)

    with pytest.raises(ReviewError, match="Heropen"):
        desk.add("nota", Entry(Act.GELEZEN, page=1), "Anna")
    with pytest.raises(ReviewError, match="reden"):
        desk.reopen("nota", "Bert", " ")
    desk.reopen("nota", "Bert", "Een naam gemist.")

    state = desk.state("nota")
    assert (state.status, state.message) == (Status.BEOORDELEN, "Een naam gemist.")
    assert "nota.pdf" not in public(folder) and listed(folder, "nota")["status"] == "withheld"
    acts = [line.act for line in desk.since("nota", 0)][-4:]
    assert acts == [Act.INGEDIEND, Act.GOEDGEKEURD, Act.GEPUBLICEERD, Act.HEROPEND]
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)
    assert "nota.pdf" in public(folder)


def test_a_run_does_not_touch_what_was_approved(folder: Path, desk: Desk) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)
    before = (folder / "uit/publicatie/nota.pdf").read_bytes()

    assert run(folder / "in", folder / "uit", "--doubt", "redact", "--colour", "zwart") == 0

    assert (folder / "uit/publicatie/nota.pdf").read_bytes() == before
    assert "niet opnieuw gemaakt" in listed(folder, "nota")["message"]
    assert listed(folder, "memo")["status"] == "published"
    assert desk.state("nota").status is Status.GEPUBLICEERD


def test_an_original_that_changed_after_approval_replaces_nothing(folder: Path, desk: Desk) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)
    (folder / "in/nota.pdf").write_bytes((folder / "in/schoon.pdf").read_bytes())

    assert run(folder / "in", folder / "uit", "--doubt", "redact") == 3

    assert "gewijzigd nadat" in listed(folder, "nota")["message"]
    assert "Tweede Kamer" in text_of(folder / "uit/publicatie/nota.pdf")


def test_a_document_in_review_is_never_published_by_a_run(folder: Path, desk: Desk) -> None:
    decide(desk, "nota", Verdict.OPENBAAR)

    assert run(folder / "in", folder / "uit", "--doubt", "redact") == 3

    assert "nota.pdf" not in public(folder)
    assert "na goedkeuring" in listed(folder, "nota")["message"]
    assert not desk.sheet("nota").state.open and desk.state("nota").read == 1


def test_a_leak_is_not_published_and_comes_back_with_the_reason(folder: Path, desk: Desk) -> None:
    place = next(i for i in desk.sheet("nota").items if i.text.startswith("M.J."))
    desk.add("nota", Entry(Act.BESLUIT, finding=place.id, verdict=Verdict.OPENBAAR), "Anna")
    minister = next(w for w in desk.words("nota", 1) if w[2] == "minister")
    desk.add("nota", Entry(Act.BESLUIT, boxes=(minister[3],), verdict=Verdict.LAKKEN,
                           ground="5.1.2e"), "Anna")  # fmt: skip
    decide(desk, "nota")
    # the same word elsewhere, readable: in a record that nobody looked at
    original = folder / "uit/intern/nota/original.pdf"
    original.write_bytes(original.read_bytes() + b"\n%")
    desk.submit("nota", "Anna")

    approval = desk.approve("nota", "Bert")

    assert approval.wait(120) and not approval.published
    state = desk.state("nota")
    assert state.status is Status.INGEDIEND and "horen niet bij elkaar" in state.message
    assert "nota.pdf" not in public(folder) and listed(folder, "nota")["status"] == "withheld"


def test_what_the_check_refuses_is_not_published(tmp_path: Path) -> None:
    # a word goes by a box that somebody drew, and stays readable on the next page
    text = "Memo\nHet traject heet zonnewijzer.\fOver zonnewijzer wordt later beslist."
    make(tmp_path / "in", memo=text)
    assert run(tmp_path / "in", tmp_path / "uit") == 0
    desk = Desk.open(tmp_path / "uit")
    desk.reopen("memo", "Anna", "Nog eens lezen.")
    word = next(w for w in desk.words("memo", 1) if w[2].startswith("zonnewijzer"))
    desk.add("memo", Entry(Act.BESLUIT, verdict=Verdict.LAKKEN, ground="5.1.2e",
                           boxes=(word[3],)), "Anna")  # fmt: skip
    decide(desk, "memo")
    desk.submit("memo", "Anna")

    approval = desk.approve("memo", "Bert")

    assert approval.wait(120) and not approval.published, approval.message
    state = desk.state("memo")
    assert state.status is Status.INGEDIEND and "De controle na het lakken" in state.message
    assert "zonnewijzer" not in state.message
    assert public(tmp_path) == [] and listed(tmp_path, "memo")["status"] == "withheld"
    assert [line.act for line in desk.since("memo", 0)][-2:] == [Act.GOEDGEKEURD, Act.MISLUKT]
    desk.close()


@pytest.mark.parametrize(
    "words", ["Over mevrouw De Vries.", "Betreft Hooglander.", "Zie 249.566.758."]
)
def test_words_of_a_reviewer_name_nobody_on_a_page_that_went(
    folder: Path, desk: Desk, words: str
) -> None:
    entry = Entry(Act.DOCUMENT, ground="5.2", motivation=words)
    with pytest.raises(ReviewError, match="openbare bijlage"):
        desk.add("memo", entry, "Anna")
    # written all the same, by an older version: then it stands in the way
    case = desk.case("memo")
    case.log.add(lambda read: [signed(entry, case, "Anna")])
    decide(desk, "memo")
    with pytest.raises(ReviewError, match="openbare bijlage"):
        desk.submit("memo", "Anna")


def test_words_of_a_reviewer_name_nobody_from_elsewhere(folder: Path, desk: Desk) -> None:
    words = "Zo vindt mevrouw P. Oosterwijk van de directie."
    desk.add("memo", Entry(Act.DOCUMENT, ground="5.2", motivation=words), "Anna")
    decide(desk, "memo")
    desk.submit("memo", "Anna")
    before = public(folder)

    approval = desk.approve("memo", "Bert")

    assert approval.wait(120) and not approval.published
    state = desk.state("memo")
    assert "noemt een persoon" in state.message and "Oosterwijk" not in state.message
    assert state.status is Status.INGEDIEND and public(folder) == before


@pytest.mark.parametrize("name", ["anna", " Anna ", "ANNA", "A\u200bnna", "\uff21nna", "Anna."])
def test_a_reviewer_under_another_spelling_does_not_approve(desk: Desk, name: str) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    with pytest.raises(ReviewError, match="zelf beoordeeld"):
        desk.approve("nota", name)


def test_two_approvals_at_one_moment_are_one(folder: Path, desk: Desk) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")

    def approve(who: str) -> object:
        try:
            return desk.approve("nota", who)
        except ReviewError as error:
            return error

    with ThreadPoolExecutor(4) as people:
        told = list(people.map(approve, ["Bert", "Cor", "Dirk", "Eva"]))

    (approval,) = [one for one in told if isinstance(one, Approval)]
    assert approval.wait(120) and approval.published and "nota.pdf" in public(folder)


def test_one_pair_of_eyes_when_asked(folder: Path, desk_on: Callable[..., Desk]) -> None:
    desk = desk_on(four_eyes=False)
    decide(desk, "nota")

    assert desk.approve("nota", "Anna").wait(120)

    assert "nota.pdf" in public(folder)


@pytest.mark.parametrize(("act", "word"), [(Act.DUBBEL, "dubbel"), (Act.BUITEN_VERZOEK, "buiten")])
def test_a_document_outside_the_request_stays_out(
    folder: Path, desk: Desk, act: Act, word: str
) -> None:
    desk.add("nota", Entry(act, motivation="Gaat over een ander onderwerp."), "Anna")
    decide(desk, "nota")
    desk.submit("nota", "Anna")

    assert desk.approve("nota", "Bert").wait(120)

    assert desk.state("nota").status is Status.UITGEZONDERD
    assert (
        listed(folder, "nota")["status"] == "excluded" and word in listed(folder, "nota")["message"]
    )
    assert "nota.pdf" not in public(folder)


def test_a_whole_document_that_is_not_public(folder: Path, desk: Desk) -> None:
    desk.add("memo", Entry(Act.DOCUMENT, ground="5.2", motivation="Persoonlijke opvattingen."),
             "Anna")  # fmt: skip
    decide(desk, "memo")
    desk.submit("memo", "Anna")

    approval = desk.approve("memo", "Bert")

    assert approval.wait(120) and approval.published, approval.message
    assert "Hooglander" not in text_of(folder / "uit/publicatie/memo.pdf")
    record = json.loads((folder / "uit/intern/memo/motivering.json").read_text(encoding="utf-8"))
    assert record["document"]["judgement"] == "Niet openbaar"
    assert record["totals"]["by_ground"] == {"5.2": 2}


def test_marks_that_are_no_ground_are_on_the_bar_and_in_the_appendix(
    folder: Path, desk: Desk
) -> None:
    desk.add("memo", Entry(Act.BUITEN_VERZOEK, page=2), "Anna")
    decide(desk, "memo")
    desk.submit("memo", "Anna")

    approval = desk.approve("memo", "Bert")

    assert approval.wait(120) and approval.published, approval.message
    assert "buiten verzoek" in text_of(folder / "uit/publicatie/memo.pdf")
    assert "[buiten verzoek]" in (folder / "uit/publicatie/memo.txt").read_text(encoding="utf-8")
    record = json.loads((folder / "uit/intern/memo/motivering.json").read_text(encoding="utf-8"))
    assert "buiten verzoek" in [row["ground"] for row in record["redactions"]]
    assert "buiten verzoek" in text_of(folder / "uit/publicatie/memo-motivering.pdf")


def test_what_a_crash_left_without_a_standing_approval_is_taken_back(
    folder: Path, desk: Desk, desk_on: Callable[..., Desk]
) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    assert desk.approve("nota", "Bert").wait(120)
    home = Place(folder / "uit").intern / "nota"
    lines = (home / "decisions.jsonl").read_bytes().splitlines(keepends=True)
    (home / "decisions.jsonl").write_bytes(b"".join(lines[:-1]))  # killed before it was noted
    (home / "decisions.head").unlink()

    again = desk_on()

    assert "nota.pdf" not in public(folder)
    assert "afgebroken" in again.state("nota").message
    assert again.approve("nota", "Bert").wait(120) and "nota.pdf" in public(folder)
