"""A new scan never changes silently what reviewers saw."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tests.review.test_acts import ANNA, BERT, PROPOSALS, VWS
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.review import compare, reconcile

OPEN = replace(ANNA, verdict=Verdict.OPENBAAR, ground=None)


def test_new_gone_and_changed() -> None:
    delta = compare((ANNA, BERT), (OPEN, VWS))

    assert [d.finding.text for d in delta.new] == ["VWS"]
    assert [d.finding.text for d in delta.gone] == ["Bert Jansen"]
    assert [d.finding.text for d in delta.changed] == ["Anna de Vries"]
    assert len(delta) == 3 and len(compare(PROPOSALS, PROPOSALS)) == 0


def test_every_difference_is_put_before_a_person() -> None:
    told = {p.finding.text: p for p in reconcile((ANNA, BERT), (OPEN, VWS))}

    assert {p.verdict for p in told.values()} == {Verdict.BEOORDELEN}
    assert all(p.ground for p in told.values())  # a concept prints it on the bar
    assert "eerst lakken (5.1.2e), nu openbaar" in told["Anna de Vries"].reason
    assert "niet meer" in told["Bert Jansen"].reason


SCANS = st.lists(
    st.builds(
        lambda p, v: replace(p, verdict=v, ground=None if v is Verdict.OPENBAAR else "5.1.2e"),
        st.sampled_from(PROPOSALS),
        st.sampled_from(Verdict),
    ),
    max_size=3,
    unique_by=lambda p: p.finding.id,
).map(tuple)


@given(SCANS, SCANS)
def test_nothing_is_published_otherwise_than_before_without_a_doubt(
    before: tuple[Proposal, ...], after: tuple[Proposal, ...]
) -> None:
    seen = {p.finding.id: p.verdict for p in before}
    made = {p.finding.id: p.verdict for p in reconcile(before, after)}
    for name, verdict in made.items():
        assert verdict in (Verdict.BEOORDELEN, seen.get(name, Verdict.OPENBAAR))
    assert {n for n, v in seen.items() if v is not Verdict.OPENBAAR} <= made.keys()


@given(SCANS, SCANS)
def test_a_second_scan_gives_the_same(
    before: tuple[Proposal, ...], after: tuple[Proposal, ...]
) -> None:
    once = reconcile(before, after)
    assert {p.finding.id: p for p in reconcile(once, after)} == {p.finding.id: p for p in once}
