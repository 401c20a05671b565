"""What is redacted once stands open nowhere."""

from tests.making import document
from woo_redact.decide.sweep import sweep
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why
from woo_redact.rulebook import RuleBook

WHY = Why("test", "Omdat.")


def proposal(doc: Document, text: str, verdict: Verdict, kind: str = "naam") -> Proposal:
    start = doc.text.index(text)
    span = Span(start, start + len(text))
    finding = Finding(f"{start}", kind, "PERSON", span, doc.boxes(span), 0.9, WHY, text)
    ground = None if verdict is Verdict.OPENBAAR else "5.1.2e"
    return Proposal(finding, verdict, ground, "test", None, "Omdat.")


def added(doc: Document, rulebook: RuleBook, *known: Proposal) -> list[tuple[str, str]]:
    return [
        (p.finding.text, p.verdict.value)
        for p in sweep(doc, known, rulebook)
        if p.rule == "herhaling"
    ]


def test_a_full_name_that_was_missed_goes_as_well(rulebook: RuleBook) -> None:
    doc = document("Steller: M.J. de Vries\nzie het stuk van M.J. de\nVRIES van mei")

    lakken = proposal(doc, "M.J. de Vries", Verdict.LAKKEN)

    assert added(doc, rulebook, lakken) == [("M.J. de\nVRIES", "LAKKEN")]


def test_a_single_word_is_a_doubt_and_only_with_the_same_capital(rulebook: RuleBook) -> None:
    doc = document("De heer Bakker sprak. Bakker ging weg. De bakker bakt brood. BAKKER")

    lakken = proposal(doc, "Bakker", Verdict.LAKKEN)

    assert added(doc, rulebook, lakken) == [("Bakker", "BEOORDELEN"), ("BAKKER", "BEOORDELEN")]


def test_a_mailbox_that_is_a_word_stays_and_is_noted(rulebook: RuleBook) -> None:
    doc = document("Mail naar hoogwater@rvo.nl. Bij hoogwater sluit de weg. hoogwater@rvo.nl")

    lakken = proposal(doc, "hoogwater", Verdict.BEOORDELEN, "email_persoonlijk")

    assert added(doc, rulebook, lakken) == [("hoogwater", "OPENBAAR"), ("hoogwater", "BEOORDELEN")]


def test_a_user_name_that_is_a_word_stays_and_a_surname_does_not(rulebook: RuleBook) -> None:
    doc = document("Gewijzigd door wonen en bakker. Het wonen is duur. Dat doet bakker zelf.")

    known = [proposal(doc, word, Verdict.LAKKEN, "gebruikersnaam") for word in ("wonen", "bakker")]

    assert added(doc, rulebook, *known) == [("wonen", "OPENBAAR"), ("bakker", "BEOORDELEN")]


def test_what_was_kept_or_found_stays_as_it_is(rulebook: RuleBook) -> None:
    doc = document("De heer Bakker. Minister Bakker antwoordt. initialen AB en AB")
    kept = doc.text.index("Minister")
    span = Span(kept, kept + len("Minister Bakker"))
    finding = Finding("k", "naam", "PERSON", span, doc.boxes(span), 0.9, WHY, "Minister Bakker")
    known = Proposal(finding, Verdict.OPENBAAR, None, "test", None, "Omdat.")

    found = added(doc, rulebook, known, proposal(doc, "Bakker", Verdict.LAKKEN),
                  proposal(doc, "AB", Verdict.LAKKEN, "paraaf"))  # fmt: skip

    assert found == []


def test_words_far_apart_are_no_repetition(rulebook: RuleBook) -> None:
    doc = document("Jan de Wit schreef dit.\n\nJan\n\nde Wit")

    assert added(doc, rulebook, proposal(doc, "Jan de Wit", Verdict.LAKKEN)) == []


def test_a_domain_stays(rulebook: RuleBook) -> None:
    doc = document("Mail karwei@karwei.nl of jansen@bureau.jansen.nl")

    known = proposal(doc, "karwei", Verdict.LAKKEN, "email_persoonlijk")
    other = proposal(doc, "jansen", Verdict.LAKKEN, "email_persoonlijk")

    assert added(doc, rulebook, known, other) == []


def test_the_year_of_a_birth_is_an_ordinary_year_elsewhere(rulebook: RuleBook) -> None:
    doc = document("De man (geb. 1961) woont in een huis met bouwjaar 1961.")

    lakken = proposal(doc, "1961", Verdict.LAKKEN, "geboortedatum")

    assert added(doc, rulebook, lakken) == [("1961", "OPENBAAR")]
