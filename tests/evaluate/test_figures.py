"""Figures count what they say, and their intervals are honest about few documents."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woo_redact.evaluate.calibration import count_scores, fit, fit_groups, reliability
from woo_redact.evaluate.figures import Figures, figures, interval
from woo_redact.evaluate.judged import FindingResult, Judged, SpanResult
from woo_redact.evaluate.report import TITLES, as_record, as_text, told


def span(state: str, kind: str = "naam", expect: str = "redact", ground: bool | None = None):
    return SpanResult(1, kind, expect, state, ground)


def finding(verdict: str, score: float = 0.9, real: bool = True, kind: str = "naam"):
    return FindingResult(1, kind, f"{kind}/proef", score, verdict, real, real)


def judged(
    *spans: SpanResult,
    found: tuple[FindingResult, ...] = (),
    layout: str = "brief",
    scan: bool = False,
    pages: int = 1,
    chars: tuple[int, int] = (0, 0),
) -> Judged:
    must = any(s.expect == "redact" for s in spans)
    return Judged("a.pdf", layout, "proef", scan, pages, must, spans, found, *chars, 0, 0)


def counted(figures: Figures, name: str) -> tuple[int, int]:
    rate = figures.rates[name]
    return rate.count, rate.total


def test_recall_counts_whole_spans_and_keeps_identifiers_and_scans_apart() -> None:
    result = figures(
        [
            judged(span("whole"), span("missed"), span("whole", "bsn")),
            judged(span("partial", "iban"), span("whole"), scan=True),
        ]
    )

    assert counted(result, "recall") == (3, 5)
    assert counted(result, "recall_digital") == (2, 3)
    assert counted(result, "recall_scan") == (1, 2)
    assert counted(result, "recall_identifiers") == (1, 2)
    assert counted(result, "recall_identifiers_digital") == (1, 1)
    assert (result.kinds["naam"].missed, result.kinds["iban"].partial) == (1, 1)
    assert result.rates["misses_per_1000_pages"].value == 1000


def test_what_may_go_either_way_counts_nowhere() -> None:
    result = figures([judged(span("missed", expect="review"), span("whole", expect="review"))])

    assert counted(result, "recall") == (0, 0)
    assert math.isnan(result.rates["recall"].value)
    assert counted(result, "keep_wrong") == (0, 0)


def test_office_holders_are_kept_names() -> None:
    result = figures(
        [
            judged(
                span("wrong", "naam", "keep"),
                span("doubt", "naam_mandaat", "keep"),
                span("wrong", "organisatie", "keep"),
                span("kept", "naam", "keep"),
            )
        ]
    )

    assert counted(result, "keep_wrong") == (2, 4)
    assert counted(result, "office_wrong") == (1, 3)
    assert counted(result, "office_doubt") == (1, 3)
    assert result.kept["naam"] == {"kept": 1, "doubt": 0, "wrong": 1}


def test_doubts_go_by_the_page_and_notas_apart() -> None:
    doubts = (finding("BEOORDELEN"), finding("BEOORDELEN"), finding("LAKKEN"))
    result = figures(
        [judged(found=doubts, pages=4), judged(found=doubts[:1], layout="nota_kolom", pages=2)]
    )

    assert counted(result, "doubts_per_page") == (3, 6)
    assert counted(result, "doubts_per_page_nota") == (1, 2)


def test_documents_with_nothing_to_redact_are_touched_by_redactions_or_doubts() -> None:
    result = figures(
        [
            judged(found=(finding("OPENBAAR"),)),
            judged(found=(finding("BEOORDELEN"),)),
            judged(found=(finding("LAKKEN"),)),
            judged(span("whole"), found=(finding("LAKKEN"),)),
        ]
    )

    assert counted(result, "untouched") == (2, 3)
    assert counted(result, "untouched_no_doubts") == (1, 3)


def test_grounds_and_characters() -> None:
    result = figures(
        [
            judged(span("whole", ground=True), span("whole", ground=False), chars=(40, 4)),
            judged(span("missed"), chars=(10, 1), scan=True),
        ]
    )

    assert counted(result, "ground_right") == (1, 2)
    assert counted(result, "outside_chars") == (5, 50)
    assert counted(result, "outside_chars_scan") == (1, 10)


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 9)), min_size=5, max_size=30))
def test_an_interval_holds_its_figure_and_never_varies(pairs: list[tuple[int, int]]) -> None:
    pairs = [(min(hits, total), total) for hits, total in pairs]
    low, high = interval(pairs)
    share = sum(hits for hits, _ in pairs) / sum(total for _, total in pairs)

    assert 0 <= low <= share + 1e-9 and share - 1e-9 <= high <= 1
    assert interval(pairs) == (low, high)


def test_without_a_miss_the_interval_still_allows_for_one() -> None:
    low, high = interval([(10, 10)] * 10)

    assert (low, high) == (pytest.approx(0.97), 1.0)
    assert interval([(0, 10)] * 10) == (0.0, pytest.approx(0.03))


def test_few_documents_have_no_interval() -> None:
    assert all(math.isnan(edge) for edge in interval([(9, 10)] * 4))
    assert told("recall", figures([judged(span("whole"))]).rates["recall"]) == "100,0%"


def test_the_reports_tell_every_rate() -> None:
    documents = [judged(span("whole"), found=(finding("LAKKEN"),), chars=(9, 0))] * 6
    result = figures(documents)

    assert set(TITLES) == set(result.rates)
    text, record = as_text(result, documents), as_record(result, documents)
    assert "te lakken, geheel gevonden" in text and "6 / 6" in text
    assert record["rates"]["recall"]["count"] == 6
    assert record["reliability"][0] == {
        "group": "naam",
        "from": 0.9,
        "to": 0.95,
        "findings": 6,
        "mean_score": 0.9,
        "really": 1.0,
    }


def test_reliability_leaves_out_what_is_always_public() -> None:
    found = (finding("OPENBAAR", kind="kenmerk", real=False), finding("OPENBAAR", kind="naam"))

    assert {line.group for line in reliability([judged(found=found)])} == {"naam", "naam/proef"}


counts = st.dictionaries(
    st.floats(0, 1).map(lambda score: round(score, 2)),
    st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: (max(pair), min(pair))),
    min_size=1,
)


@given(counts)
def test_fitted_knots_never_fall_and_stay_within_bounds(
    scores: dict[float, tuple[int, int]],
) -> None:
    knots = fit(scores)
    raw, shares = [x for x, _ in knots], [y for _, y in knots]

    assert raw == sorted(raw) and shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)


def test_knots_follow_the_cases_where_there_are_many() -> None:
    assert fit({0.5: (200, 40), 0.9: (200, 180)}) == (
        (0.5, pytest.approx(0.2, abs=0.01)),
        (0.9, pytest.approx(0.9, abs=0.01)),
    )


def test_a_group_with_few_cases_gets_no_knots() -> None:
    few, many = judged(found=(finding("LAKKEN"),) * 29), judged(found=(finding("LAKKEN"),) * 30)

    assert fit_groups(count_scores([few])) == {}
    assert set(fit_groups(count_scores([many]))) == {"naam", "naam/proef"}
