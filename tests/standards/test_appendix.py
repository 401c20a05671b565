"""The appendix is PDF/A-2a and PDF/UA-1, and the judge of these tests can say no."""

from io import BytesIO

import pikepdf
import pytest

from tests.appendix.making import appendix_of, document, line, outcome
from tests.standards.judge import claims, failures, needs_judge
from woo_redact.rulebook import RuleBook

pytestmark = needs_judge
STANDARDS = ("2a", "2b", "ua1")


@pytest.fixture(scope="module")
def appendix(rulebook: RuleBook) -> bytes:
    doc = document((line("Ik heb migraine. Bel Bartholomeus op 06 12345678."),))
    found = (
        outcome(doc, "Bartholomeus"),
        outcome(doc, "06 12345678", "telefoon_mobiel"),
        outcome(doc, "migraine", "gezondheid", "5.1.1d"),
    )
    return appendix_of(doc, found, rulebook).pdf


@pytest.fixture(scope="module")
def told(appendix: bytes) -> dict[tuple[str, int], list[str]]:
    """What the judge says of the appendix and of the same file spoilt."""
    with pikepdf.open(BytesIO(appendix)) as pdf:
        del pdf.Root["/Lang"]
        del pdf.Root["/MarkInfo"]
        pdf.pages[0].contents_add(b"0 0 1 0 k 10 10 40 40 re f")
        out = BytesIO()
        pdf.save(out)
    both = (appendix, out.getvalue())
    return failures((standard, data) for standard in STANDARDS for data in both)


def test_the_appendix_is_what_it_says(
    appendix: bytes, told: dict[tuple[str, int], list[str]]
) -> None:
    assert claims(appendix) == {"2a", "ua1"}
    assert [rules for (_, at), rules in told.items() if at % 2 == 0] == [[], [], []]


def test_a_spoilt_file_is_refused(told: dict[tuple[str, int], list[str]]) -> None:
    broken = {standard: rules for (standard, at), rules in told.items() if at % 2}
    assert all(broken[standard] for standard in STANDARDS)
