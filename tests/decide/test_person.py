"""One person, one verdict: which mentions are of the same person."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.decide.marked import judge
from tests.reference import reference
from woo_redact.decide.name import read_name, same
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"
INFIXES = {"van", "de", "der", "den", "'t"}
TITLES = {"drs", "mr", "dr", "msc", "mevrouw"}


def verdicts(text: str, rulebook: RuleBook) -> list[str]:
    return [proposal.verdict.value for proposal in judge(text, rulebook)]


def name(text: str):
    return read_name(text, TITLES, INFIXES)


def test_forms_of_one_name_are_the_same() -> None:
    for one, other in [
        ("M.J. de Vries", "Vries, M.J. de"),
        ("M.J. de Vries", "Marieke de Vries"),
        ("M.J. (Marieke) de Vries", "Marieke de Vries"),
        ("drs. M. de Vries MSc", "DE VRIES"),
        ("J.P. Jansen", "J Jansen"),
        ("Judith Zs.C.M. Tielman", "J. Tielman"),
        ("Yeşilöz-Zegers", "Yesiloz"),
        ("Rutger Groot Wassenaar", "Groot Wassenaar"),
        ("M.J.de Vries", "M. de Vries"),
        ("Th.J. Bakker", "T. Bakker"),
        ("M. Abels - Bron", "Marieke Abels-Bron"),
        ("M. van der Abels – Bron", "Van der Abels"),
    ]:
        assert same(name(one), name(other)), (one, other)


def test_other_initials_infix_or_surname_is_another_person() -> None:
    for one, other in [
        ("A. de Vries", "M. de Vries"),
        ("Anna de Vries", "Marieke de Vries"),
        ("M.J. de Vries", "M.A. de Vries"),
        ("J. van Dijk", "J. Dijk"),
        ("Jansen-de Wit", "De Wit"),
        ("A. Jansen", "A. Janssen"),
    ]:
        assert not same(name(one), name(other)), (one, other)


@given(st.text(max_size=30), st.text(max_size=30))
def test_sameness_has_no_order(one: str, other: str) -> None:
    assert same(name(one), name(other)) == same(name(other), name(one))


def test_public_function_holds_for_the_whole_document(rulebook: RuleBook) -> None:
    text = "Minister «Drost» zei dat. Later zei «Drost» iets anders.\n\n«Drost» gaf antwoord."
    assert verdicts(text, rulebook) == [OPEN, OPEN, OPEN]


def test_full_name_with_function_carries_the_surname(rulebook: RuleBook) -> None:
    text = "«Hanna Drost», minister van VWS, zei dat. Volgens «Drost» kan het. «H. Drost» tekent."
    assert verdicts(text, rulebook) == [OPEN, OPEN, OPEN]


def test_full_name_does_not_inherit_from_a_surname(rulebook: RuleBook) -> None:
    text = "Minister «Drost» is akkoord.\n\nMail dit aan «Karel Drost» van de afdeling."
    assert verdicts(text, rulebook) == [OPEN, DOUBT]


def test_contradiction_is_a_doubt_that_says_so(rulebook: RuleBook) -> None:
    proposals = judge("Opgesteld door\n«A. Drost»\n\nDe brief is van minister «Drost».", rulebook)
    assert [p.verdict.value for p in proposals] == [DOUBT, OPEN]
    assert "een of twee personen" in proposals[0].reason


def test_title_before_the_name_holds_at_its_place_alone(rulebook: RuleBook) -> None:
    text = (
        "Steller: «A. Drost»\n\nDe minister van VWS («Drost»). Minister «Drost».\n\n«Drost» belt."
    )
    assert verdicts(text, rulebook) == [DOUBT, DOUBT, OPEN, DOUBT]


def test_namesake_with_other_initials_stays_apart(rulebook: RuleBook) -> None:
    text = "Minister «H. Drost» stuurt de brief.\n\nOpgesteld door\n«A. Drost»"
    assert verdicts(text, rulebook) == [OPEN, SHUT]


def test_surname_of_two_persons_is_a_doubt(rulebook: RuleBook) -> None:
    text = "Minister «H. Drost» stuurt de brief.\n\nOpgesteld door\n«A. Drost»\n\n«Drost» belt nog."
    assert verdicts(text, rulebook) == [OPEN, SHUT, DOUBT]


def test_minister_by_surname_with_two_namesakes(rulebook: RuleBook) -> None:
    text = "Steller: «A. Drost»\n\nGesproken is met «B. Drost».\n\nMinister «Drost» is akkoord."
    assert verdicts(text, rulebook) == [SHUT, DOUBT, OPEN]


def test_first_name_alone_may_be_of_the_only_office_holder_who_bears_it(
    rulebook: RuleBook,
) -> None:
    text = "Aan wethouder «Karin Drost».\n\nBeste «Karin», dank. Groet,\n«Peter»"
    assert verdicts(text, rulebook) == [OPEN, DOUBT, SHUT]


def test_first_name_that_two_persons_bear_opens_nothing(rulebook: RuleBook) -> None:
    text = "Wethouder «Karin Drost» sprak «Karin Bakker».\n\nBeste «Karin», dank."
    assert verdicts(text, rulebook)[2] == SHUT


def test_a_thing_called_after_somebody_opens_no_other_place(rulebook: RuleBook) -> None:
    text = "De ziekte van «Drost» is zeldzaam.\n\nVan de bewoners was «Drost» aanwezig."
    assert verdicts(text, rulebook) == [OPEN, SHUT]


def test_what_a_party_holds_is_not_called_after_it(rulebook: RuleBook) -> None:
    assert verdicts("De stelling van «Drost» dat de dwangsom te laag is, faalt.", rulebook) == [
        SHUT
    ]


def test_first_name_of_an_author_opens_nothing(rulebook: RuleBook) -> None:
    text = "«Drost, Karin» (2019). Over bruggen. Amsterdam: Balans.\n\nBeste «Karin», dank."
    assert verdicts(text, rulebook)[1] == SHUT


def test_mevrouw_is_not_the_minister_who_is_a_heer(rulebook: RuleBook) -> None:
    text = "Minister de heer «Drost» is akkoord. Ook mevrouw «Drost» uit Assen schreef ons."
    assert verdicts(text, rulebook) == [OPEN, DOUBT]


def test_officials_keep_one_role(rulebook: RuleBook) -> None:
    proposals = judge("Steller: «A. de Vries»\n\n«De Vries» maakt de brief.", rulebook)
    assert [p.role for p in proposals] == ["ambtenaar", "ambtenaar"]
    assert "een andere plaats" in proposals[1].reason


def test_mandate_signed_by_the_contact_person_is_a_doubt(rulebook: RuleBook) -> None:
    text = "Contactpersoon\n«P. Blok»\n\nDe minister van VWS,\nnamens deze,\n\n«P. Blok»\nadviseur"
    assert verdicts(text, rulebook) == [DOUBT, DOUBT]


def test_own_publication_in_a_curriculum_vitae_opens_nothing(rulebook: RuleBook) -> None:
    text = "Levensloop\n\n«Olga Drost»\n\nWerken\n\n«Drost, O.» (2019). Werk. Utrecht: Boom."
    proposals = judge(text, rulebook)
    assert [p.verdict.value for p in proposals] == [DOUBT, DOUBT]
    assert "een openbaar werk" in proposals[0].reason


LETTER = """Nationale ombudsman
T.a.v. de heer «R. van Zuilen»
Postbus 93122
2509 AC DEN HAAG

Inlichtingen bij

«K. Pieterse»
Coördinerend
Beleidsmedewerker

Geachte meneer «Van Zuilen»,

Dank voor uw brief.

{signature}"""


def test_letter_of_a_minister_to_the_ombudsman(rulebook: RuleBook) -> None:
    signature = "Hoogachtend,\n\nde staatssecretaris Jeugd,\n\n«Judith Oosterhof»"
    proposals = judge(LETTER.format(signature=signature), rulebook)
    assert [p.verdict.value for p in proposals] == [OPEN, SHUT, OPEN, OPEN]


def test_letter_of_an_official_to_staff_of_the_ombudsman(rulebook: RuleBook) -> None:
    signature = "Hoogachtend,\n\n«Judith Oosterhof»\nbeleidsmedewerker"
    proposals = judge(LETTER.format(signature=signature), rulebook)
    assert [p.verdict.value for p in proposals] == [DOUBT, SHUT, DOUBT, SHUT]


def test_persons_of_the_reference_texts(rulebook: RuleBook) -> None:
    letter = reference("examples", "seed2_brief_ombudsman.txt").read_text(encoding="utf-8")
    news = reference("examples", "seed3_nieuwsbericht.txt").read_text(encoding="utf-8")
    for form in ("R. van Zutphen", "Van Zutphen", "Judith Zs.C.M. Tielen"):
        assert form in letter
        letter = letter.replace(form, f"«{form}»", 1)
    found = judge(letter, rulebook) + judge(news.replace("Tielen", "«Tielen»"), rulebook)
    assert len(found) >= 7
    assert {proposal.verdict.value for proposal in found} == {OPEN}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "Minister «Drost» zei dat.",
                "Opgesteld door «A. Drost»",
                "«Drost» belde.",
                "«H. Drost» belde.",
                "Geachte mevrouw «Drost»,",
                "De motie-«Drost» is aangenomen.",
            ]
        ),
        min_size=1,
        max_size=6,
    )
)
def test_order_of_the_text_opens_no_name(rulebook: RuleBook, parts: list[str]) -> None:
    """A surname before the office of its bearer is told becomes a doubt; nothing else changes."""
    forward = judge("\n\n".join(parts), rulebook)
    backward = judge("\n\n".join(reversed(parts)), rulebook)
    for one, other in zip(forward, reversed(backward), strict=True):
        verdicts = {one.verdict.value, other.verdict.value}
        assert len(verdicts) == 1 or (verdicts == {OPEN, DOUBT} and one.finding.text == "Drost")
