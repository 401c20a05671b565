"""From findings to proposals: policy by kind, thresholds, reasons that give nothing away."""

import re
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.decide.marked import judge, name_finding, read_marked
from tests.making import document
from woo_redact.decide import decide
from woo_redact.errors import RuleBookError
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

TEXT = "Hier staat 111222333 en meer."


def of_kind(kind: str, score: float, rulebook: RuleBook, profile: str = "beslisnota") -> Proposal:
    doc = document(TEXT)
    span = Span(11, 20)
    why = Why(f"{kind}/test", "Hier staat iets.")
    finding = Finding(
        finding_id(doc.sha256, kind, span),
        kind,
        rulebook.kinds[kind].entity,
        span,
        doc.boxes(span),
        score,
        why,
        doc.text[11:20],
    )
    return decide(doc, (finding,), rulebook, profile)[0]


@pytest.mark.parametrize(
    ("kind", "score", "verdict", "ground"),
    [
        ("bsn", 0.95, "LAKKEN", "5.1.1e"),
        ("bsn", 0.5, "BEOORDELEN", "5.1.1e"),
        ("bijna_bsn", 0.99, "BEOORDELEN", "5.1.1e"),
        ("gezondheid", 0.99, "BEOORDELEN", "5.1.1d"),
        ("strafrecht", 0.99, "BEOORDELEN", "5.1.1d"),
        ("email_persoonlijk", 0.9, "LAKKEN", "5.1.2e"),
        ("email_functioneel", 0.9, "OPENBAAR", None),
        ("email_functioneel", 0.3, "BEOORDELEN", "5.1.2e"),
        ("telefoon_mobiel", 0.9, "LAKKEN", "5.1.2e"),
        ("telefoon_vast", 0.9, "LAKKEN", "5.1.2e"),
        ("telefoon_vast", 0.5, "BEOORDELEN", "5.1.2e"),
        ("telefoon_algemeen", 0.95, "OPENBAAR", None),
        ("adres", 0.9, "LAKKEN", "5.1.2e"),
        ("adres", 0.5, "BEOORDELEN", "5.1.2e"),
        ("adres_organisatie", 0.9, "OPENBAAR", None),
        ("kenteken", 0.4, "BEOORDELEN", "5.1.2e"),
        ("vergaderlink", 0.9, "BEOORDELEN", "5.1.2h"),
        ("kenmerk", 0.9, "OPENBAAR", None),
        ("kamerstuk", 0.9, "OPENBAAR", None),
        ("rsin", 0.9, "OPENBAAR", None),
        ("paraaf", 0.9, "LAKKEN", "5.1.2e"),
        ("handtekening", 0.9, "LAKKEN", "5.1.2e"),
    ],
)
def test_policy_by_kind(
    kind: str, score: float, verdict: str, ground: str | None, rulebook: RuleBook
) -> None:
    proposal = of_kind(kind, score, rulebook)
    assert (proposal.verdict, proposal.ground, proposal.role) == (verdict, ground, None)


def test_every_kind_has_a_reason_of_one_sentence(rulebook: RuleBook) -> None:
    for kind in set(rulebook.kinds) - {"naam"}:
        for score in (0.0, 0.99):
            reason = of_kind(kind, score, rulebook).reason
            assert reason[0].isupper() and reason.endswith(".") and reason.count(". ") == 0
            assert "111222333" not in reason


def test_what_is_redacted_by_doubt_has_a_ground(rulebook: RuleBook) -> None:
    for profile in rulebook.policy.profiles:
        for kind in set(rulebook.kinds) - {"naam"}:
            for score in (0.0, 0.99):
                proposal = of_kind(kind, score, rulebook, profile)
                assert (proposal.ground is None) == (proposal.verdict is Verdict.OPENBAAR)


def test_director_by_profile(rulebook: RuleBook) -> None:
    text = "Directeur Publieke Gezondheid «A. de Vries» is akkoord."
    found = {
        name: judge(text, rulebook, profile=name)[0].verdict for name in rulebook.policy.profiles
    }
    assert found["beslisnota"] is Verdict.LAKKEN
    assert found["woo-verzoek"] is found["gemeente"] is Verdict.BEOORDELEN


def test_unsure_name_is_a_doubt_and_sure_mention_lifts_it(rulebook: RuleBook) -> None:
    assert judge("Met «Wit» besproken.", rulebook, score=0.4)[0].verdict is Verdict.BEOORDELEN
    doc, (one, other) = read_marked("Besproken met «Piet Wit».\n\n«Wit» belt.")
    proposals = decide(doc, (one, replace(other, score=0.4)), rulebook, "beslisnota")
    assert {proposal.verdict for proposal in proposals} == {Verdict.LAKKEN}


@pytest.mark.parametrize(
    ("text", "score", "verdict"),
    [
        ("Met «Kavel» besproken.", 0.75, "BEOORDELEN"),
        ("Met «Kavel» besproken.", 0.5, "BEOORDELEN"),
        ("Met «Kavelaar» besproken.", 0.8, "LAKKEN"),
        ("Gesproken met «Kavel» uit Assen.", 0.75, "BEOORDELEN"),
        ("Opgesteld door: «Kavelaar»", 0.8, "LAKKEN"),
        ("Verzoeker «Kavelaar» belde.", 0.75, "LAKKEN"),
        ("Minister «Kavelaar» belde.", 0.5, "OPENBAAR"),
    ],
)
def test_what_only_the_model_saw_needs_a_second_clue(
    text: str, score: float, verdict: str, rulebook: RuleBook
) -> None:
    doc, (finding,) = read_marked(text, score=score)
    finding = replace(finding, why=replace(finding.why, rule="naam/model"))
    assert decide(doc, (finding,), rulebook, "beslisnota")[0].verdict == verdict


def test_label_that_detection_saw_counts(rulebook: RuleBook) -> None:
    doc = document("A. de Vries")
    finding = name_finding(doc, Span(0, 11), context="Opgesteld door")
    proposal = decide(doc, (finding,), rulebook, "beslisnota")[0]
    assert (proposal.role, proposal.verdict) == ("ambtenaar", Verdict.LAKKEN)


def test_unknown_profile_is_told(rulebook: RuleBook) -> None:
    with pytest.raises(RuleBookError, match="kies uit: beslisnota, gemeente, woo-verzoek"):
        judge("«Jansen»", rulebook, profile="x")


def test_order_and_number_of_findings_stay(rulebook: RuleBook) -> None:
    doc, findings = read_marked("«Jansen», «Pietersen» en minister «Drost».")
    backwards = tuple(reversed(findings))
    assert tuple(p.finding for p in decide(doc, backwards, rulebook, "gemeente")) == backwards
    assert decide(doc, (), rulebook, "gemeente") == ()


WORDS = [
    *("minister", "Minister", "de", "van", "VWS", "Jansen", "«Jansen»", "«A. Jurist»", "Jurist"),
    *("Opgesteld door", "namens deze,", "\n", "\n\n", "\t", ",", "(", ")", "directeur", "Geachte"),
    *("mevrouw", "T.a.v.", "lid", "het", "en", "c.s.", "(2019)", ".", "is"),
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), min_size=1, max_size=25))
def test_any_text_gives_one_sound_proposal_for_each_name(
    rulebook: RuleBook, words: list[str]
) -> None:
    text = " ".join(words).strip()
    doc, findings = read_marked(text) if text else (document("x"), ())
    proposals = decide(doc, findings, rulebook, "beslisnota")
    assert tuple(p.finding for p in proposals[: len(findings)]) == findings
    assert all(p.verdict is Verdict.OPENBAAR for p in proposals[len(findings) :])
    for proposal in proposals:
        assert (proposal.ground is None) == (proposal.verdict is Verdict.OPENBAAR)
        secrets = {part for finding in findings for part in finding.text.split() if len(part) > 2}
        assert not secrets & set(re.findall(r"\w+", proposal.reason))


def test_long_runs_of_capitals_take_no_time(rulebook: RuleBook) -> None:
    run = "Minister van " + "Aa Bb van de Cc, Dd en " * 200
    start = time.perf_counter()
    judge(f"{run}«Jansen» {run}\n\n" * 3, rulebook)
    assert time.perf_counter() - start < 5


def test_a_name_passed_over_that_shows_an_office_tells_of_the_others(rulebook: RuleBook) -> None:
    text = "De motie van minister Drost is ingediend.\n\nDenk niet dat «Drost» dat wil."
    assert [p.verdict.value for p in judge(text, rulebook)] == ["OPENBAAR"]


def test_a_name_passed_over_stays_at_its_office_when_another_place_is_a_doubt(
    rulebook: RuleBook,
) -> None:
    text = "Denk niet dat «Drost» dat wil.\n\nDe motie van minister Drost is ingediend."
    assert [p.verdict.value for p in judge(text, rulebook)] == ["BEOORDELEN", "OPENBAAR"]


def test_a_name_passed_over_without_an_office_changes_nothing(rulebook: RuleBook) -> None:
    text = "Steller: «Drost»\n\nHet water bij Drost stond hoog. Drost zei niets."
    assert [p.verdict.value for p in judge(text, rulebook)] == ["LAKKEN"]
