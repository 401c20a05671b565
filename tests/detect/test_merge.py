"""Merging overlapping results: a promise about order, and who wins."""

from hypothesis import given
from hypothesis import strategies as st
from presidio_analyzer import RecognizerResult

from woo_redact.detect.merge import LEFTOVER, merge
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook, read_rulebook

RULES = read_rulebook()
TEXT = "Jan Jansen 4385246-1098477-PG 06-12345678 (Kerkstraat 12) " * 2
KINDS = ("naam", "kenmerk", "bsn", "telefoon_mobiel", "adres", "gezondheid", "bijna_bsn")


def result(
    kind: str, start: int, end: int, score: float = 0.9, checksum: bool | None = None
) -> RecognizerResult:
    why = Why(f"{kind}/test", f"Dit is een {kind}.", checksum=checksum)
    return make_result(RULES.kinds[kind], start, end, score, why)


def seen(results: tuple[RecognizerResult, ...]) -> list[tuple[str, int, int, float, str]]:
    return [(kind_of(r), r.start, r.end, r.score, why_of(r).sentence) for r in results]


@st.composite
def some_results(draw: st.DrawFn) -> list[RecognizerResult]:
    found = []
    for _ in range(draw(st.integers(0, 8))):
        start = draw(st.integers(0, len(TEXT) - 2))
        end = draw(st.integers(start + 1, min(len(TEXT), start + 25)))
        found.append(
            result(
                draw(st.sampled_from(KINDS)),
                start,
                end,
                draw(st.sampled_from([0.3, 0.5, 0.9])),
                draw(st.sampled_from([None, True, False])),
            )
        )
    return found


@given(some_results(), st.randoms())
def test_the_order_of_results_does_not_matter(
    found: list[RecognizerResult], random: "st.random.Random"
) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)
    assert seen(merge(found, TEXT, RULES)) == seen(merge(shuffled, TEXT, RULES))


@given(some_results())
def test_nothing_overlaps_and_no_letter_or_digit_is_lost(found: list[RecognizerResult]) -> None:
    """Single characters between two findings may be left; two letters or digits never are."""
    merged = merge(found, TEXT, RULES)
    for left, right in zip(merged, merged[1:], strict=False):
        assert left.end <= right.start
    before = {n for r in found for n in range(r.start, r.end) if TEXT[n].isalnum()}
    after = {n for r in merged for n in range(r.start, r.end)}
    assert not any({n, n + 1} <= before - after for n in before)


@given(some_results())
def test_merging_what_is_merged_changes_nothing(found: list[RecognizerResult]) -> None:
    once = merge(found, TEXT, RULES)
    assert seen(merge(once, TEXT, RULES)) == seen(once)


def test_a_reference_number_beats_a_longer_guess() -> None:
    merged = merge([result("naam", 0, 29), result("kenmerk", 11, 29)], TEXT, RULES)
    assert [(kind_of(r), r.start, r.end) for r in merged] == [("naam", 0, 10), ("kenmerk", 11, 29)]
    assert why_of(merged[0]).sentence.startswith(LEFTOVER)


def test_a_number_with_right_check_digits_beats_a_longer_result() -> None:
    merged = merge([result("adres", 30, 50), result("bsn", 30, 41, checksum=True)], TEXT, RULES)
    assert kind_of(merged[0]) == "bsn"


def test_the_longer_beats_the_shorter() -> None:
    merged = merge([result("naam", 0, 3, 0.99), result("adres", 0, 10, 0.5)], TEXT, RULES)
    assert seen(merged) == [("adres", 0, 10, 0.5, "Dit is een adres.")]


def test_a_name_within_a_telling_phrase_stays_a_name() -> None:
    merged = merge([result("gezondheid", 0, 10, 0.4), result("naam", 4, 10)], TEXT, RULES)
    assert [(kind_of(r), r.start, r.end) for r in merged] == [("gezondheid", 0, 3), ("naam", 4, 10)]


def test_ours_only(rulebook: RuleBook) -> None:
    assert merge([], "", rulebook) == ()
