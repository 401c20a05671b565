"""A score becomes a probability along rising lines; wrong knots are refused with their line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woo_redact.errors import RuleBookError
from woo_redact.model.document import Box, Span
from woo_redact.model.finding import Finding, Why
from woo_redact.rulebook import RuleBook, read_rulebook
from woo_redact.rulebook.calibration import Calibration

KNOTS = {"naam": ((0.5, 0.4), (0.9, 0.97)), "naam/model": ((0.5, 0.2), (0.8, 0.8), (0.8, 0.85))}


def finding(score: float, rule: str = "naam/veld", kind: str = "naam") -> Finding:
    box = Box(1, 0, 0, 9, 9)
    return Finding("x", kind, kind.upper(), Span(0, 3), (box,), score, Why(rule, "Een."), "Jan")


def probability(score: float, rule: str = "naam/veld", kind: str = "naam") -> float:
    return Calibration(KNOTS).probable(finding(score, rule, kind)).score


def test_the_rule_counts_before_the_kind() -> None:
    assert probability(0.5) == 0.4
    assert probability(0.5, "naam/model") == 0.2
    assert probability(0.7) == pytest.approx(0.685)


def test_a_kind_without_knots_keeps_its_score() -> None:
    assert probability(0.55, "bsn/elfproef", "bsn") == 0.55


@given(st.floats(0, 1), st.floats(0, 1), st.sampled_from(["naam/veld", "naam/model"]))
def test_a_higher_score_is_never_less_likely(one: float, other: float, rule: str) -> None:
    low, high = sorted((one, other))

    assert 0 <= probability(low, rule) <= probability(high, rule) <= 1


def test_ours_is_read(rulebook: RuleBook) -> None:
    assert rulebook.calibration.knots


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("naam: {0.5: 0.4, 0.9: 0.3}", "van klein naar groot"),
        ("naam: {0.9: 0.4, 0.5: 0.6}", "van klein naar groot"),
        ("naam: {0.5: 1.4}", "tussen 0 en 1"),
        ("naam: {hoog: 0.4}", "'hoog' moet een getal zijn"),
        ("naam: {0.5: veel}", "'0.5' moet een getal zijn"),
        ("haam: {0.5: 0.4}", "'haam' is geen soort"),
    ],
)
def test_wrong_knots_are_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "calibration.yml").write_text(f"# proef\n{text}\n", encoding="utf-8")

    with pytest.raises(RuleBookError, match="calibration.yml, regel 2") as caught:
        read_rulebook(tmp_path)

    assert said in str(caught.value)
