"""What the user wrote in dossier.yml outranks the text, unless the two contradict."""

import pytest

from tests.decide.marked import read_marked
from woo_redact.decide import decide
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = Verdict.OPENBAAR, Verdict.LAKKEN, Verdict.BEOORDELEN


def judge(text: str, rulebook: RuleBook, *known: KnownPerson) -> tuple[Proposal, ...]:
    doc, findings = read_marked(text)
    return decide(doc, findings, rulebook, "beslisnota", known)


def person(*names: str, **said: str | Verdict) -> KnownPerson:
    return KnownPerson(names, **said)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "known", "verdicts"),
    [
        # a verdict holds for every form of the person
        ("«H. Drost» belde.\n\n«Drost» kwam.", person("Hanna Drost", verdict=OPEN), [OPEN, OPEN]),
        ("«Drost, H.J.» belde.", person("drs. H.J. (Hanna) Drost", verdict=OPEN), [OPEN]),
        ("«Drost» belde.", person("H. Drost", verdict=OPEN), [OPEN]),
        ("«H. Drost» belde.", person("H. Drost", verdict=SHUT), [SHUT]),
        ("Directeur «H. Drost» belde.", person("H. Drost", verdict=OPEN), [OPEN]),
        ("Voorzitter «H. Drost» belde.", person("H. Drost", verdict=SHUT), [SHUT]),
        ("Minister «Drost» belde.", person("Drost", verdict=DOUBT), [DOUBT]),
        # a role or a function holds as the policy says
        ("«H. Drost» belde.", person("H. Drost", function="minister van VWS"), [OPEN]),
        ("«H. Drost» belde.", person("H. Drost", function="secretaris van de minister"), [SHUT]),
        ("«H. Drost» belde.", person("H. Drost", role="woordvoerder"), [DOUBT]),
        ("«H. Drost» belde.", person("H. Drost", function="tovenaar"), [DOUBT]),
        # another person is another person
        ("«K. Drost» belde.", person("H. Drost", verdict=OPEN), [SHUT]),
        ("«H. van Drost» belde.", person("H. Drost", verdict=OPEN), [SHUT]),
        # a surname alone is no person where two bear it, nor proof for a full name
        ("«H. Drost», «K. Drost», «Drost»", person("H. Drost", verdict=OPEN), [OPEN, SHUT, DOUBT]),
        ("«H. Drost», «K. Drost», «Drost»", person("H. Drost", verdict=SHUT), [SHUT, SHUT, SHUT]),
        ("«H. Drost» belde.", person("Drost", verdict=OPEN), [DOUBT]),
        ("«H. Drost» belde.", person("Drost", verdict=SHUT), [SHUT]),
        # what the text shows with certainty is not waved away
        ("Steller: «H. Drost»\n\n«Drost» kwam.", person("Drost", verdict=OPEN), [DOUBT, DOUBT]),
        ("Steller: «H. Drost»", person("H. Drost", verdict=OPEN), [DOUBT]),
        ("Steller: «H. Drost»", person("H. Drost", role="ambtenaar", verdict=OPEN), [OPEN]),
        ("Minister «H. Drost» belde.", person("H. Drost", verdict=SHUT), [DOUBT]),
        ("Minister «H. Drost».\n\n«K. Drost», «Drost»", person("K. Drost", verdict=SHUT),
         [OPEN, SHUT, DOUBT]),
        ("«H. Drost» en «K. Drost».\n\nMinister «Drost».", person("K. Drost", verdict=SHUT),
         [DOUBT, SHUT, OPEN]),
    ],
)  # fmt: skip
def test_the_dossier_outranks_the_text(
    text: str, known: KnownPerson, verdicts: list[Verdict], rulebook: RuleBook
) -> None:
    proposals = judge(text, rulebook, known)
    assert [p.verdict for p in proposals] == verdicts
    for proposal in proposals:
        assert (proposal.ground is None) == (proposal.verdict is OPEN)
        assert "Drost" not in proposal.reason


def test_entries_that_differ_are_a_doubt(rulebook: RuleBook) -> None:
    two = person("H. Drost", verdict=OPEN), person("Hans Drost", verdict=SHUT)
    assert judge("«H. Drost» belde.", rulebook, *two)[0].verdict is DOUBT


def test_reason_of_the_user_is_told_but_never_with_a_name(rulebook: RuleBook) -> None:
    known = person("H. Drost", verdict=OPEN, reason="Heeft zelf om naamsvermelding gevraagd.")
    (proposal,) = judge("«H. Drost» belde.", rulebook, known)
    assert proposal.reason == (
        "Volgens dossier.yml blijft deze naam openbaar: Heeft zelf om naamsvermelding gevraagd."
    )
    assert proposal.rule == "dossier/openbaar"
    known = person("H. Drost", verdict=SHUT, reason="Drost wil dit niet.")
    (proposal,) = judge("«H. Drost» belde.", rulebook, known)
    assert proposal.reason == "Volgens dossier.yml wordt deze naam gelakt."


def test_contradiction_says_what_contradicts(rulebook: RuleBook) -> None:
    (proposal,) = judge("Steller: «H. Drost»", rulebook, person("H. Drost", verdict=OPEN))
    assert "dossier.yml" in proposal.reason and "dezelfde persoon" in proposal.reason


def test_an_entry_must_say_who_and_what() -> None:
    with pytest.raises(ValueError, match="name"):
        person(" ", verdict=OPEN)
    with pytest.raises(ValueError, match="verdict"):
        person("H. Drost")


def test_unknown_role_is_refused(rulebook: RuleBook) -> None:
    with pytest.raises(ValueError, match="tovenaar"):
        judge("«Drost»", rulebook, person("Drost", role="tovenaar"))
