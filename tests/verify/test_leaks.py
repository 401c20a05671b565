"""Every leak and every damage is caught, by the check that is meant to catch it."""

import pytest

from tests.verify import (  # noqa: F401
    leaks_bars,
    leaks_damage,
    leaks_file,
    leaks_names,
    leaks_page,
    leaks_picture,
    leaks_seen,
    leaks_spelled,
    papers,
)
from tests.verify.leaks import LEAKS
from tests.verify.leaks_picture import scan_case
from woo_redact.model.report import Report
from woo_redact.verify import verify


def report_of(case: papers.Case) -> Report:
    return verify(case.original, case.redacted, case.redactions, case.kept, case.pages)


def problems(report: Report) -> dict[str, tuple[str, ...]]:
    return {check.name: check.problems for check in report.checks if check.problems}


@pytest.fixture(scope="module")
def good() -> papers.Case:
    return papers.good()


@pytest.mark.parametrize("name", LEAKS)
def test_leak_is_caught(name: str, good: papers.Case) -> None:
    check, spoil = LEAKS[name]
    case = spoil(good)
    assert case != good
    report = report_of(case)
    assert not report.passed
    found = problems(report)
    assert check in found
    assert "andvliet" not in str(found)
    assert "2468" not in str(found)


def test_every_check_has_a_leak_that_fails_it() -> None:
    assert {check for check, _ in LEAKS.values()} == {
        "leesbaar",
        "onder de balken",
        "nergens",
        "ook niet in beeld",
        "de rest ongemoeid",
        "geen verborgen inhoud",
    }


def test_careful_redaction_passes(good: papers.Case) -> None:
    report = report_of(good)
    assert problems(report) == {}
    assert all(check.looked_at > 0 for check in report.checks)


def test_scan_with_blanked_pixels_passes() -> None:
    assert problems(report_of(scan_case())) == {}
