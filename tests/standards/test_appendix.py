"""The appendix is PDF/A-2a and PDF/UA-1, and the judge of these tests can say no."""

from io import BytesIO

import pikepdf
import pytest

from tests.appendix.making import appendix_of, document, line, outcome
from tests.standards.judge import broken_rules, claims, failures, needs_judge
from woo_redact.rulebook import RuleBook

pytestmark = needs_judge


@pytest.fixture(scope="module")
def appendix(rulebook: RuleBook) -> bytes:
    doc = document((line("Ik heb migraine. Bel Bartholomeus op 06 12345678."),))
    found = (
        outcome(doc, "Bartholomeus"),
        outcome(doc, "06 12345678", "telefoon_mobiel"),
        outcome(doc, "migraine", "gezondheid", "5.1.1d"),
    )
    return appendix_of(doc, found, rulebook).pdf


def test_the_appendix_is_what_it_says(appendix: bytes) -> None:
    assert claims(appendix) == {"2a", "ua1"}
    told = failures([("2a", appendix), ("ua1", appendix), ("2b", appendix)])
    assert told == {("2a", 0): [], ("ua1", 1): [], ("2b", 2): []}


def test_a_spoilt_file_is_refused(appendix: bytes) -> None:
    with pikepdf.open(BytesIO(appendix)) as pdf:
        del pdf.Root["/Lang"]
        del pdf.Root["/MarkInfo"]
        pdf.pages[0].contents_add(b"0 0 1 0 k 10 10 40 40 re f")
        out = BytesIO()
        pdf.save(out)
    for standard in ("2a", "2b", "ua1"):
        assert broken_rules(standard, out.getvalue()), standard
