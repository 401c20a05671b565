"""What the language model's own certainty changes in how sure a name is."""

from hypothesis import given
from hypothesis import strategies as st

from woo_redact.detect.naam_kans import (
    BEYOND_DOUBT,
    CERTAIN,
    PROBABLE,
    TOGETHER,
    UNLIKELY,
    UNSURE,
    Chances,
    chance_of,
    lowered,
    raised,
)

shares = st.floats(0, 1)


def test_a_stretch_has_the_best_chance_of_its_words() -> None:
    chances = Chances([(0, 3, 0.2), (4, 9, 0.97), (10, 12, 0.0)])

    assert chances.of(0, 9) == 0.97
    assert chances.of(0, 3) == 0.2
    assert chances.of(3, 4) == chances.of(10, 12) == chances.of(20, 30) == 0.0


def test_a_pipeline_that_tells_no_chances_changes_nothing() -> None:
    assert chance_of(0, 3, object()) is None
    assert raised(0.6, None, against=False, routing=False, whole=False) == lowered(0.6, None) == 0.6


@given(shares, shares)
def test_the_model_alone_never_makes_its_own_find_less_sure(score: float, chance: float) -> None:
    assert raised(score, chance, against=True, routing=False, whole=False) >= score


@given(st.floats(0.5, 1), st.floats(CERTAIN, 1))
def test_a_sure_model_is_enough_where_the_words_do_not_speak_against_it(
    score: float, chance: float
) -> None:
    assert raised(score, chance, against=False, routing=False, whole=False) >= 0.8


def test_words_that_speak_against_a_sure_model_leave_a_doubt() -> None:
    assert raised(0.0, BEYOND_DOUBT, against=True, routing=False, whole=False) == 0.5
    assert raised(0.0, CERTAIN, against=True, routing=False, whole=False) == 0.0


def test_in_routing_a_probable_person_is_one() -> None:
    assert raised(0.5, PROBABLE, against=False, routing=True, whole=False) == 0.8
    assert raised(0.0, PROBABLE, against=True, routing=True, whole=False) == 0.6
    assert raised(0.5, UNSURE, against=False, routing=True, whole=False) == 0.5


def test_where_the_words_are_silent_the_model_decides() -> None:
    assert raised(0.0, BEYOND_DOUBT, against=False, routing=False, whole=False) == 0.8
    assert raised(0.0, CERTAIN, against=False, routing=False, whole=False) == 0.5
    assert raised(0.0, UNSURE, against=False, routing=False, whole=False) == 0.0


@given(shares, shares)
def test_an_unlikely_person_is_at_most_a_doubt_and_never_gone(score: float, chance: float) -> None:
    result = lowered(score, chance)

    assert result == score or (chance < UNLIKELY and result == 0.6)


def test_two_words_together_are_looked_at_sooner_than_one() -> None:
    assert raised(0.0, TOGETHER, against=False, routing=False, whole=True) == 0.5
    assert raised(0.0, TOGETHER, against=False, routing=False, whole=False) == 0.0
    assert raised(0.0, TOGETHER, against=True, routing=False, whole=True) == 0.0
