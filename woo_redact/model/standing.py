"""Which words of a list stand in a text: a pattern of those alone finds what that of all finds.

Our lists hold thousands of words and a document but a few of them. Patterns of all words take
seconds to make, in every process anew.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

import regex

GRAM = 3
"""Letters in a row by which most words that do not stand in a text are told."""
ANY_DIGIT = "0"
"""Stands for every digit: patterns ask for so many of them, hardly for one."""
_DIGIT = regex.compile(r"\d")
_WORD = re.compile(r"\w+")
_DOTLESS = str.maketrans({"ı": "i", "İ": "i"})
"""Without case these are the same letter to a pattern."""


def standing_whole(phrases: Iterable[str], text: str, *, cased: bool = False) -> tuple[str, ...]:
    """Return the phrases whose every word is a whole word of text, in order.

    The first word may be the end of a longer one in a phrase that begins with "*".
    """
    known = _words_in(text)[cased]
    return tuple(
        phrase
        for phrase, words in _words_of(tuple(phrases), cased)
        if known.issuperset(words) or (phrase.startswith("*") and standing([phrase], text))
    )


@lru_cache(maxsize=2)
def _words_in(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the words of a text, without case and as they stand."""
    words = frozenset(_WORD.findall(text))
    return frozenset(map(fold, words)), words


@lru_cache(maxsize=512)
def _words_of(phrases: tuple[str, ...], cased: bool) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple(
        (phrase, frozenset(words if cased else map(fold, words)))
        for phrase in phrases
        for words in [_WORD.findall(phrase)]
    )


def standing(phrases: Iterable[str], text: str) -> tuple[str, ...]:
    """Return the phrases whose every word, signs and all, stands somewhere in text, in order.

    Case makes no difference; "*" stands for any beginning.
    """
    folded, known = grams_of(text)
    return tuple(
        phrase
        for phrase in phrases
        if all(
            (len(part) < GRAM or (part[:GRAM] in known and part[-GRAM:] in known))
            and part in folded
            for part in fold(phrase.removeprefix("*")).split()
        )
    )


def fold(text: str) -> str:
    """Return text without case, all digits alike."""
    return _DIGIT.sub(ANY_DIGIT, text.translate(_DOTLESS).casefold())


def grams(text: str) -> frozenset[str]:
    """Return all that stands in a text in rows of GRAM."""
    return frozenset({text[at : at + GRAM] for at in range(len(text) - GRAM + 1)})


@lru_cache(maxsize=8)
def grams_of(text: str) -> tuple[str, frozenset[str]]:
    """Return a text without case and what stands in it in rows of GRAM; worked out once."""
    folded = fold(text)
    return folded, grams(folded)
