"""A pattern of the words that stand in a text finds what a pattern of all words finds."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from woo_redact.detect.beginnings import standing_in
from woo_redact.model.standing import standing, standing_whole

PHRASES = (
    "minister", "minister van staat", "Minister-president", "*secretaris", "SG", "sg", "d.g.",
    "één", "Straße", "KIJK", "3M", "de Bank",
)  # fmt: skip
PIECES = [
    *PHRASES, "ministers", "staatssecretaris", "SECRETARIS", "van", "staat", "stra\u017fe",
    "STRASSE", "\u212aijk", "ki\u0131k", "k\u0130jk", "\u0663M", " ", "\u00a0", "\n", "-", ".",
    "x", "De Bank",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=12).map("".join)


def written(phrase: str) -> str:
    tail = re.escape(phrase.removeprefix("*")).replace(r"\ ", r"\s+")
    return rf"\w*{tail}" if phrase.startswith("*") else tail


@given(TEXTS)
def test_what_is_left_out_matches_nowhere(text: str) -> None:
    left = [phrase for phrase in PHRASES if phrase not in standing(PHRASES, text)]
    assert not [phrase for phrase in left if re.search(rf"(?i:{written(phrase)})", text)]


@given(TEXTS, st.booleans())
def test_nor_as_a_whole_word(text: str, cased: bool) -> None:
    kept = standing_whole(PHRASES, text, cased=cased)
    case = "" if cased else "i"
    for phrase in (phrase for phrase in PHRASES if phrase not in kept):
        assert not re.search(rf"(?{case}:(?<![\w-]){written(phrase)}(?![\w-]))", text)


@given(TEXTS)
def test_nor_where_its_first_word_begins(text: str) -> None:
    phrases = frozenset(phrase for phrase in PHRASES if "*" not in phrase)
    for phrase in phrases - standing_in(text, phrases):
        assert not re.search(rf"(?<![\w-]){written(phrase)}(?!\w)", text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("de staatssecretaris", ("*secretaris",)),
        ("de MINISTER-PRESIDENT", ("minister", "Minister-president")),
        ("ministers van de staat", ()),
        ("minister, van\nstaat", ("minister", "minister van staat")),
    ],
)
def test_which_stand_there(text: str, found: tuple[str, ...]) -> None:
    assert standing_whole(PHRASES, text) == found


def test_codes_are_told_by_their_capitals() -> None:
    assert standing_whole(("SG", "sg"), "de SG", cased=True) == ("SG",)
