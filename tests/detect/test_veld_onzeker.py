"""Where a name must stand, words that a scan hardly shows go before a person."""

import pytest

from tests.making import document
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.detect.veld_onzeker import misread_values
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook


def doubted(text: str, rulebook: RuleBook, known: str = "", sure: float = 0.6) -> list[str]:
    doc = document(text, sure=sure)
    lexicon = lexicon_of(rulebook)
    at = text.find(known)
    results = [
        make_result(rulebook.kinds["naam"], at, at + len(known), 0.9, Why("naam/veld", "Een naam."))
        for _ in range(bool(known))
    ]
    found = misread_values(doc, results, rulebook, lexicon)
    return [f"{kind_of(one)} {text[one.start : one.end]}" for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Behandeld door: W!ersrna\nDatum: 3 mei", "W!ersrna"),
        ("Opgesteld door\nTeuniJet\n\nDatum", "TeuniJet"),
        ("Geachte heer Br€ukers,\n\nUw brief is ontvangen.", "Br€ukers"),
        ("Met vriendelijke groet,\nHartve1d\n\nBijlage", "Hartve1d"),
        ("Naam\tDatum\nTeuniJet\t3 mei\nVan Dam\t4 mei", "TeuniJet"),
    ],
)
def test_a_strange_word_where_a_name_must_stand(text: str, found: str, rulebook: RuleBook) -> None:
    assert f"naam {found}" in doubted(text, rulebook)


def test_the_unread_rest_of_a_name(rulebook: RuleBook) -> None:
    text = "Behandelaar: Noor Versch|uren\nDatum: 3 mei"
    assert doubted(text, rulebook, known="Noor") == ["naam Versch|uren"]


def test_an_unread_paraaf(rulebook: RuleBook) -> None:
    text = "Functie\tParaaf\tDatum\nHoofd\tJ8\t3-4\nDirecteur\takkoord\t4-4\nStaf\t-\t5-4"
    assert doubted(text, rulebook) == ["paraaf J8"]


@pytest.mark.parametrize(
    "text",
    [
        "Behandeld door: afdeling Vergunningen\nDatum: 3 mei",
        "Aan: FEZ en WJZ\nDatum: 3 mei",
        "Geachte heer, mevrouw,\n\nUw brief is ontvangen.",
        "Met vriendelijke groet,\nAfdeling Vergunningen\n\nBijlage",
        "De naam van het project is W!ersrna.",
    ],
)
def test_words_that_are_known_and_running_text_stay(text: str, rulebook: RuleBook) -> None:
    assert doubted(text, rulebook) == []


def test_only_what_was_read_from_a_picture_is_doubted(rulebook: RuleBook) -> None:
    assert doubted("Behandeld door: W!ersrna\nDatum: 3 mei", rulebook, sure=1.0) == []
