"""What people decided goes over what the machine proposed."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from woo_redact.model.decision import Decision, Outcome, Proposal, Verdict
from woo_redact.model.document import Box, Span
from woo_redact.model.finding import Finding, Why
from woo_redact.review import fold

BOX = Box(1, 10, 10, 60, 20)


def proposal(number: int) -> Proposal:
    finding = Finding(
        f"id{number}", "naam", "PERSON", Span(number, number + 1), (BOX,), 0.9,
        Why("naam/test", "Hier staat een naam."), "x",
    )  # fmt: skip
    return Proposal(finding, Verdict.LAKKEN, "5.1.2e", "naam/onbekend", None, "Zomaar.")


def decision(finding: str | None, verdict: Verdict, boxes: tuple[Box, ...] = ()) -> Decision:
    ground = None if verdict is Verdict.OPENBAAR else "5.1.2e"
    return Decision(
        finding, verdict, ground, "Omdat.", "iemand", "2026-05-11T10:00:00+02:00", "f" * 64, "r",
        boxes,
    )  # fmt: skip


def test_without_decisions_the_proposal_stands() -> None:
    (outcome,) = fold((proposal(1),), ())
    assert (outcome.verdict, outcome.decided_by, outcome.reason) == (
        Verdict.LAKKEN,
        "regel",
        "Zomaar.",
    )


def test_last_decision_wins() -> None:
    decisions = (decision("id1", Verdict.LAKKEN), decision("id1", Verdict.OPENBAAR))
    (outcome,) = fold((proposal(1),), decisions)
    assert (outcome.verdict, outcome.ground) == (Verdict.OPENBAAR, None)
    assert (outcome.decided_by, outcome.reason) == ("beoordelaar", "Omdat.")


def test_who_decided_is_a_role() -> None:
    assert "iemand" not in repr(fold((proposal(1),), (decision("id1", Verdict.OPENBAAR),)))


def test_drawn_box_becomes_an_outcome() -> None:
    drawn = decision(None, Verdict.LAKKEN, (BOX,))
    (machine, person) = fold((proposal(1),), (drawn,))
    assert machine.decided_by == "regel"
    assert person.finding.boxes == (BOX,) and person.finding.span is None
    assert (person.verdict, person.ground) == (Verdict.LAKKEN, "5.1.2e")


def test_drawn_box_can_be_taken_back() -> None:
    drawn = decision(None, Verdict.LAKKEN, (BOX,))
    outcomes = fold((), (drawn, replace(drawn, verdict=Verdict.OPENBAAR, ground=None)))
    assert [outcome.verdict for outcome in outcomes] == [Verdict.OPENBAAR]


def test_decision_about_a_finding_that_is_gone() -> None:
    assert fold((), (decision("weg", Verdict.LAKKEN),)) == ()
    (outcome,) = fold((), (decision("weg", Verdict.LAKKEN, (BOX,)),))
    assert outcome.finding.id == "weg" and outcome.finding.boxes == (BOX,)


DECISIONS = st.lists(
    st.builds(
        decision,
        st.sampled_from(["id1", "id2", "weg", None]),
        st.sampled_from(Verdict),
        st.sampled_from([(), (BOX,), (replace(BOX, page=2),)]),
    ),
    max_size=8,
).map(tuple)


@given(DECISIONS)
def test_folding_the_same_decisions_twice_changes_nothing(decisions: tuple[Decision, ...]) -> None:
    proposals = (proposal(1), proposal(2))
    once = fold(proposals, decisions)
    assert fold(proposals, decisions + decisions) == once
    assert len({outcome.finding.id for outcome in once}) == len(once)


@given(DECISIONS)
def test_outcomes_folded_as_proposals_stay(decisions: tuple[Decision, ...]) -> None:
    def back(outcome: Outcome) -> Proposal:
        return Proposal(
            outcome.finding, outcome.verdict, outcome.ground, outcome.rule, outcome.role,
            outcome.reason,
        )  # fmt: skip

    once = fold((proposal(1), proposal(2)), decisions)
    again = fold(tuple(back(outcome) for outcome in once), decisions)
    assert [(o.finding, o.verdict, o.ground) for o in again] == [
        (o.finding, o.verdict, o.ground) for o in once
    ]


def test_nothing_goes_without_a_ground() -> None:
    drawn = replace(decision(None, Verdict.LAKKEN, (BOX,)), ground=None)
    doubt = replace(decision(None, Verdict.BEOORDELEN, (BOX,)), ground=None)
    kept = replace(proposal(1), verdict=Verdict.OPENBAAR, ground=None)
    found = replace(decision("id1", Verdict.LAKKEN), ground=None)

    for outcome in (*fold((), (drawn,)), *fold((), (doubt,)), *fold((kept,), (found,))):
        assert (outcome.verdict, outcome.ground) == (Verdict.BEOORDELEN, "5.1.2e")


@given(st.lists(st.tuples(st.integers(0, 4), st.sampled_from(Verdict)), max_size=8))
def test_what_nobody_touched_may_be_taken_over(taken: list[tuple[int, Verdict]]) -> None:
    proposals = tuple(proposal(number) for number in range(5))
    decisions = tuple(decision(f"id{number}", verdict) for number, verdict in taken)
    untouched = {outcome.finding.id: outcome for outcome in fold(proposals, ())}

    assert fold(proposals, decisions, None, untouched) == fold(proposals, decisions)
