"""Patterns tried at their own words only find what they find everywhere."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from woo_redact.detect.beginnings import (
    beginnings,
    cell_starts,
    leading_to_capital,
    matches_at,
    openers,
    openers_of,
    places_of_words,
    words_ending,
)
from woo_redact.detect.naam_lexicon import alternatives
from woo_redact.detect.recognizer import matches

PHRASES = frozenset({"de heer", "drs.", "t.a.v.", "'t", "oud-minister", "3M", "van", "d'"})
PATTERN = regex.compile(rf"(?<![\p{{L}}\p{{N}}-])(?i:{alternatives(PHRASES)})(?![\p{{L}}\p{{N}}])")
WORDS = [
    *PHRASES,
    "De Heer",
    "DRS.",
    "van",
    "vandaan",
    "x",
    "Jansen",
    "ß",
    "İ",
    " ",
    "-",
    "\n",
    "3",
]


@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from(["", " ", "\n"]))
def test_nothing_is_missed_at_the_words_a_pattern_opens_with(words: list[str], joint: str) -> None:
    text = joint.join(words)
    places = beginnings(text, openers_of(PHRASES))
    found = [match.span() for match in matches_at(PATTERN, text, places)]
    assert found == [match.span() for match in matches(PATTERN, text)]


def test_places_of_words_are_told_without_case() -> None:
    assert places_of_words("De de m2 DÉ") == {"de": [0, 3], "m": [6], "2": [7], "dé": [9]}


def test_a_phrase_may_begin_before_its_first_letter() -> None:
    assert openers({"'t Hof", "t"}) == {"t": frozenset({0, 1})}
    assert beginnings("in 't Hof", openers({"'t Hof"})) == [3]


def test_a_phrase_needs_a_letter_or_digit() -> None:
    with pytest.raises(ValueError, match="without letters"):
        openers({"&"})


def test_words_are_found_by_their_ending() -> None:
    assert words_ending("Dorpsstraat en KERKLAAN", ("straat", "laan")) == [0, 15]


def test_matches_do_not_overlap() -> None:
    pattern = regex.compile(r"\w+ \w+")
    assert [match[0] for match in matches_at(pattern, "a b c d", [0, 2, 4])] == ["a b", "c d"]


def test_infixes_count_where_they_lead_to_a_capital() -> None:
    infixes = frozenset({"van", "van der", "de", "'t"})
    text = "van de straat van der Berg, in 't Veld de boom"
    assert leading_to_capital(text, infixes) == [14, 31]


def test_cells_begin_behind_tabs_and_line_ends() -> None:
    assert cell_starts("Naam:\tJansen\nTel") == [0, 6, 13]
