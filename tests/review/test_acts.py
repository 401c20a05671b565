"""Undo, splitting, joining, shut pages and marks: pure functions of the lines."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import document
from woo_redact.model.decision import MARKS, Act, Decision, Outcome, Proposal, Verdict
from woo_redact.model.document import Box, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.review import Stage, fold, progress, standing, whole_document, whole_pages

DOC = document("Opgesteld door Anna de Vries en Bert Jansen voor de minister van VWS.")
WHY = Why("naam/test", "Hier staat een naam.")


def proposal(text: str) -> Proposal:
    start = DOC.text.index(text)
    span = Span(start, start + len(text))
    found = Finding(
        finding_id(DOC.sha256, "naam", span), "naam", "PERSON", span, DOC.boxes(span), 0.9, WHY,
        text,
    )  # fmt: skip
    return Proposal(found, Verdict.LAKKEN, "5.1.2e", "naam/onbekend", None, "Zomaar.")


ANNA, BERT, VWS = proposal("Anna de Vries"), proposal("Bert Jansen"), proposal("VWS")
PROPOSALS = (ANNA, BERT, VWS)
IDS = [p.finding.id for p in PROPOSALS]


def line(seq: int, act: Act = Act.BESLUIT, **fields: object) -> Decision:
    plain = Decision(
        None, None, None, "", "Anna", "2026-05-11T10:00:00+02:00", DOC.sha256, "r", act=act, seq=seq
    )
    return replace(plain, **fields)  # type: ignore[arg-type]


def verdict(seq: int, finding: str, told: Verdict = Verdict.OPENBAAR, by: str = "Anna") -> Decision:
    ground = None if told is Verdict.OPENBAAR else "5.1.2e"
    return line(seq, finding=finding, verdict=told, ground=ground, by=by)


def of(outcomes: tuple[Outcome, ...]) -> dict[str, Verdict]:
    return {outcome.finding.id: outcome.verdict for outcome in outcomes}


RANDOM = st.lists(
    st.one_of(
        st.builds(
            lambda f, v, b: {"act": Act.BESLUIT, "finding": f, "verdict": v, "by": b},
            st.sampled_from([*IDS, "weg"]), st.sampled_from(Verdict), st.sampled_from("AB"),
        ),
        st.builds(lambda n: {"act": Act.TERUG, "undoes": n}, st.integers(1, 12)),
        st.builds(lambda f, s, e: {"act": Act.SPLITSEN, "finding": f, "spans": (Span(s, s + e),)},
                  st.sampled_from(IDS), st.integers(0, 60), st.integers(1, 8)),
        st.builds(lambda f: {"act": Act.SAMENVOEGEN, "findings": tuple(f)},
                  st.lists(st.sampled_from([*IDS, "weg"]), min_size=2, max_size=3, unique=True)),
        st.builds(lambda a, p, o: {"act": a, "page": p, "on": o, "ground": "5.2"},
                  st.sampled_from([Act.PAGINA, *MARKS]), st.just(1), st.booleans()),
        st.builds(lambda a, f: {"act": a, "finding": f}, st.sampled_from([*MARKS]),
                  st.sampled_from(IDS)),
        st.builds(lambda p: {"act": Act.GELEZEN, "page": p}, st.just(1)),
    ),
    max_size=12,
).map(lambda made: tuple(line(n, **fields) for n, fields in enumerate(made, start=1)))  # fmt: skip


@given(RANDOM)
def test_lines_that_are_there_twice_change_nothing(lines: tuple[Decision, ...]) -> None:
    once = fold(PROPOSALS, lines, DOC)
    assert fold(PROPOSALS, lines + lines, DOC) == once
    assert len({outcome.finding.id for outcome in once}) == len(once)


@given(RANDOM)
def test_taking_back_the_last_line_restores_what_was(lines: tuple[Decision, ...]) -> None:
    before = fold(PROPOSALS, lines, DOC)
    last = line(len(lines) + 1, finding=IDS[0], verdict=Verdict.OPENBAAR)
    back = line(len(lines) + 2, Act.TERUG, undoes=last.seq)
    assert fold(PROPOSALS, (*lines, last, back), DOC) == before
    again = line(len(lines) + 3, Act.TERUG, undoes=back.seq)
    assert fold(PROPOSALS, (*lines, last, back, again), DOC) == fold(PROPOSALS, (*lines, last), DOC)


@given(RANDOM)
def test_nothing_that_was_to_go_is_lost_unless_somebody_said_so(
    lines: tuple[Decision, ...],
) -> None:
    said = any(d.verdict is Verdict.OPENBAAR for d in standing(lines))
    if not said:
        gone = {b for o in fold(PROPOSALS, lines, DOC) for b in o.finding.boxes
                if o.verdict is not Verdict.OPENBAAR}  # fmt: skip
        for box in (box for p in PROPOSALS for box in p.finding.boxes):
            middle = [(box.x0 + (box.x1 - box.x0) * part, (box.y0 + box.y1) / 2)
                      for part in (0.02, 0.98)]  # fmt: skip
            for x, y in middle:
                assert any(b.page == box.page and b.x0 <= x <= b.x1 and b.y0 <= y <= b.y1
                           for b in gone)  # fmt: skip


@given(st.permutations([verdict(1, IDS[0], Verdict.OPENBAAR, "Anna"),
                        verdict(2, IDS[1], Verdict.BEOORDELEN, "Bert"),
                        verdict(3, IDS[2], Verdict.LAKKEN, "Anna")]))  # fmt: skip
def test_two_reviewers_on_different_places_in_any_order(lines: list[Decision]) -> None:
    numbered = tuple(replace(told, seq=n) for n, told in enumerate(lines, start=1))
    assert of(fold(PROPOSALS, numbered, DOC)) == {
        IDS[0]: Verdict.OPENBAAR, IDS[1]: Verdict.BEOORDELEN, IDS[2]: Verdict.LAKKEN,
    }  # fmt: skip


def test_the_last_of_two_reviewers_counts_and_undoing_it_gives_the_first_back() -> None:
    one, two = verdict(1, IDS[0], by="Anna"), verdict(2, IDS[0], Verdict.LAKKEN, by="Bert")
    assert of(fold(PROPOSALS, (one, two), DOC))[IDS[0]] is Verdict.LAKKEN
    back = line(3, Act.TERUG, undoes=2)
    assert of(fold(PROPOSALS, (one, two, back), DOC))[IDS[0]] is Verdict.OPENBAAR


def test_workflow_cannot_be_taken_back() -> None:
    lines = (line(1, Act.INGEDIEND), line(2, Act.GOEDGEKEURD), line(3, Act.TERUG, undoes=2))
    assert progress(lines).stage is Stage.GOEDGEKEURD


def test_a_split_leaves_nothing_out_and_keeps_what_was_decided() -> None:
    at = ANNA.finding.span
    assert at is not None
    lines = (
        verdict(1, IDS[0]),
        line(2, Act.SPLITSEN, finding=IDS[0], spans=(Span(at.start + 5, at.start + 7),)),
    )
    parts = [o for o in fold(PROPOSALS, lines, DOC) if o.finding.id not in IDS]
    assert [part.finding.text for part in parts] == ["Anna ", "de", " Vries"]
    assert {part.verdict for part in parts} == {Verdict.OPENBAAR}


def test_joined_findings_that_differ_must_be_judged() -> None:
    lines = (verdict(1, IDS[0]), line(2, Act.SAMENVOEGEN, findings=(IDS[0], IDS[1])))
    (joined,) = (o for o in fold(PROPOSALS, lines, DOC) if o.finding.id not in IDS)
    assert joined.finding.text == "Anna de Vries en Bert Jansen"
    assert joined.verdict is Verdict.BEOORDELEN


def test_a_decision_follows_its_place_when_the_kind_of_a_finding_changes() -> None:
    told = replace(verdict(1, IDS[0]), boxes=ANNA.finding.boxes)
    renamed = replace(ANNA, finding=replace(ANNA.finding, id="nieuw", kind="gebruikersnaam"))
    (outcome,) = fold((renamed,), (told,), DOC)
    assert (outcome.finding.id, outcome.verdict) == ("nieuw", Verdict.OPENBAAR)


def test_pages_documents_and_marks() -> None:
    shut = line(1, Act.PAGINA, page=1, ground="5.2", motivation="Opvattingen.")
    (page,) = fold(PROPOSALS, (shut,), DOC)
    assert (page.ground, page.motivation, page.finding.boxes) == (
        "5.2", "Opvattingen.", (Box(1, 0, 0, 595.0, 842.0),),
    )  # fmt: skip
    assert whole_pages((shut, line(2, Act.PAGINA, page=1, on=False))) == {}
    assert whole_document((line(1, Act.DUBBEL),)) is not None
    assert whole_document((line(1, Act.DUBBEL), line(2, Act.DUBBEL, on=False))) is None
    (mark, *_) = fold(PROPOSALS, (line(1, Act.BUITEN_VERZOEK, finding=IDS[0]),), DOC)
    assert (mark.verdict, mark.ground) == (Verdict.LAKKEN, "buiten verzoek")
    with pytest.raises(ValueError, match="document"):
        fold(PROPOSALS, (shut,))


def test_an_answer_to_a_test_place_is_not_applied() -> None:
    assert of(fold(PROPOSALS, (replace(verdict(1, IDS[0]), canary=True),), DOC))[IDS[0]] is (
        Verdict.LAKKEN
    )


def test_who_reviewed_and_who_only_looked() -> None:
    lines = (
        line(1, Act.GELEZEN, page=1, by="Anna"),
        line(2, Act.OPMERKING, motivation="?", by="Chris"),
        line(3, Act.INGEDIEND, by="Anna"),
        line(4, Act.GELEZEN, page=1, by="Bert"),
    )
    told = progress(lines)
    assert (told.stage, told.reviewers, told.read) == (Stage.INGEDIEND, ("Anna",), {1})
    assert progress((*lines, verdict(5, IDS[0], by="Bert"))).reviewers == ("Anna", "Bert")


def test_a_failed_version_goes_back_to_the_approver_with_the_reason() -> None:
    lines = (line(1, Act.INGEDIEND), line(2, Act.GOEDGEKEURD, by="Bert"),
             line(3, Act.MISLUKT, motivation="Een lek."))  # fmt: skip
    told = progress(lines)
    assert (told.stage, told.message, told.approver) == (Stage.INGEDIEND, "Een lek.", None)
