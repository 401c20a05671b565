"""The verifier as a whole: fail closed, cheap, and a certificate without secrets."""

import json
from dataclasses import replace
from hashlib import sha256
from math import inf, nan
from time import process_time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.verify import papers
from tests.verify.test_leaks import problems, report_of
from woo_redact.model.document import Box
from woo_redact.verify import certificate, verify

NAMES = [
    "leesbaar",
    "onder de balken",
    "nergens",
    "ook niet in beeld",
    "de rest ongemoeid",
    "geen verborgen inhoud",
]
CASE = papers.good()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"\0" * 5000, b"%PDF-1.7\nxref\n0 1\n%%EOF"])
def test_a_file_that_cannot_be_read_fails_every_check(data: bytes) -> None:
    report = report_of(replace(CASE, redacted=data))
    assert [check.name for check in report.checks] == NAMES
    assert not any(check.passed for check in report.checks)


def test_an_unreadable_original_fails_too() -> None:
    assert not report_of(replace(CASE, original=b"geen pdf")).passed


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(CASE.redacted) - 1), st.binary(min_size=1, max_size=40))
def test_never_raises_on_a_damaged_file(at: int, noise: bytes) -> None:
    data = CASE.redacted[:at] + noise + CASE.redacted[at + len(noise) :]
    report = report_of(replace(CASE, redacted=data))
    assert [check.name for check in report.checks] == NAMES


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(CASE.redacted) - 1))
def test_a_truncated_file_never_passes(length: int) -> None:
    if CASE.redacted[length:].strip():
        assert not report_of(replace(CASE, redacted=CASE.redacted[:length])).passed


def test_unredacted_original_never_passes() -> None:
    found = problems(report_of(replace(CASE, redacted=CASE.original)))
    assert {"onder de balken", "nergens"} <= found.keys()


def test_without_redactions_an_unchanged_file_passes() -> None:
    assert verify(CASE.original, CASE.original, (), (), CASE.pages).passed


def test_box_on_a_missing_page_is_a_problem() -> None:
    stray = replace(CASE.redactions[0], boxes=(Box(7, 0, 0, 10, 10),))
    report = verify(CASE.original, CASE.redacted, (*CASE.redactions, stray), (), CASE.pages)
    assert "onder de balken" in problems(report)


@pytest.mark.parametrize("rect", [(nan, 0, 9, 9), (9, 0, 9, 9), (9, 9, 0, 0), (0, 0, inf, 9)])
def test_box_without_area_is_a_problem(rect: tuple[float, float, float, float]) -> None:
    broken = replace(CASE.redactions[0], boxes=(Box(1, *rect),))
    report = verify(CASE.original, CASE.redacted, (*CASE.redactions, broken), (), CASE.pages)
    assert "onder de balken" in problems(report)


def test_initials_are_only_checked_in_place() -> None:
    lines = ("Paraaf: MZ", "Zie MZ in de bijlage")
    case = papers.good(lines, "MZ")
    one = replace(case.redactions[0], boxes=case.redactions[0].boxes[:1])
    case = replace(case, redactions=(one,), redacted=papers.burned(case.original, (one,)))
    assert problems(report_of(case)) == {}
    assert "onder de balken" in problems(report_of(replace(case, redacted=case.original)))


def test_ten_pages_take_little_time() -> None:
    rest = (f"De minister sprak op dag {n} met de sector over het programma." for n in range(48))
    lines = (*papers.LINES, *rest)
    case = papers.good(lines, pages=10)
    started = process_time()
    assert report_of(case).passed
    # 1.5 s is the aim on a quiet machine; tests share theirs.
    assert process_time() - started < 4


def test_certificate_tells_what_was_checked_and_no_secret() -> None:
    report = report_of(CASE)
    versions = {"woo-redact": "1", "model": "nl_woo 0.1", "regels": "abc"}
    made = certificate(CASE.original, CASE.redacted, report, CASE.redactions, versions, (3, 2))
    assert made["original_sha256"] == sha256(CASE.original).hexdigest()
    assert made["redacted_sha256"] == sha256(CASE.redacted).hexdigest()
    assert made["redactions_per_ground"] == {"5.1.2e": 2}
    assert made["pages_rebuilt"] == [2, 3]
    assert made["passed"] is True
    assert [check["name"] for check in made["checks"]] == NAMES
    text = json.dumps(made)
    assert "Zandvliet" not in text and "2468" not in text
    again = certificate(CASE.original, CASE.redacted, report, CASE.redactions, versions, (3, 2))
    assert json.dumps(again) == text
