"""Functions that OCR misread; in a text from the file nothing is put right."""

import pytest

from tests.decide.marked import MARK, name_finding
from tests.making import document
from woo_redact.decide import decide
from woo_redact.decide.misread import Reader
from woo_redact.model.document import Span
from woo_redact.rulebook import RuleBook

OPEN, SHUT = "OPENBAAR", "LAKKEN"


def verdicts(text: str, rulebook: RuleBook, sure: float) -> list[str]:
    spans, clean, at = [], "", 0
    for match in MARK.finditer(text):
        clean += text[at : match.start()]
        spans.append(Span(len(clean), len(clean) + len(match[1])))
        clean += match[1]
        at = match.end()
    doc = document(clean + text[at:], sure=sure)
    findings = tuple(name_finding(doc, span) for span in spans)
    return [p.verdict.value for p in decide(doc, findings, rulebook, "beslisnota")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("De rninister van VWS, «H. Drost», antwoordt.", [OPEN]),
        ("De staatssecretans van Financiën, «H. Drost», antwoordt.", [OPEN]),
        ("Burgerneester «Drost» en wethouder «Vos» spraken.", [OPEN, OPEN]),
        ("De minister van VWS,\nnarnens deze,\n\n«A. Bos»\nteamrnanager", [OPEN]),
        ("«A. Bos», beleidsmedewerkcr van minister «Drost», belt.", [SHUT, OPEN]),
    ],
)
def test_misread_functions_count_on_a_scan(
    text: str, wanted: list[str], rulebook: RuleBook
) -> None:
    assert verdicts(text, rulebook, 0.9) == wanted


def test_nothing_is_put_right_in_a_text_from_the_file(rulebook: RuleBook) -> None:
    assert verdicts("De rninister van VWS, «H. Drost», antwoordt.", rulebook, 1.0) == [SHUT]


@pytest.mark.parametrize(
    "word", ["ministerie", "ministers", "Meester", "Ministrant", "burgers", "Wethouders", "namens"]
)
def test_other_words_stay(word: str, rulebook: RuleBook) -> None:
    assert Reader(rulebook).read(f"De {word} van Assen") == f"De {word} van Assen"
