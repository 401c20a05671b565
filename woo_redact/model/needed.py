"""Pass over a pattern where none of the words stands in the text that it cannot do without.

Most of what the patterns look for is rare, and each costs a try at every character of a text. What
a pattern needs is read from the pattern itself, so that there is no second list to keep.
"""

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any
from weakref import WeakKeyDictionary

import regex

from woo_redact.model.standing import ANY_DIGIT, fold, grams, grams_of

core: Any = import_module("regex._regex_core")
"""How the library itself reads a pattern; no part of what it promises, so a test looks after it."""

MOST = 3000
"""More alternatives than these tell nothing apart."""
LENGTH = 12
"""So often a part is read that stands several times in a row."""

_DIGITS = core._parse_pattern(core.Source(r"\d"), core.Info()).items[0].value
"""The number of the property that digits have."""

_Texts = frozenset[str]
Needed = tuple[tuple[tuple[str, _Texts], ...], ...]
"""For each set of words of which one must stand in a text: these words, each with its grams."""
_NOTHING: _Texts = frozenset({""})
_KNOWN: "WeakKeyDictionary[regex.Pattern[str] | re.Pattern[str], Needed]" = WeakKeyDictionary()
"""What patterns need; forgotten with the pattern, for some are made of the words of a document."""


def may_match(pattern: "regex.Pattern[str] | re.Pattern[str]", text: str) -> bool:
    """Say whether the words stand in text that a match of pattern must hold."""
    needed = _KNOWN.get(pattern)
    if needed is None:
        needed = _KNOWN[pattern] = with_grams(needed_by(pattern.pattern, pattern.flags))
    return all_stand(needed, text)


def all_stand(needed: Needed, text: str) -> bool:
    """Say whether one word of each set stands in text, whatever its case."""
    if not needed:
        return True
    folded, standing = grams_of(text)
    return all(any(parts <= standing and word in folded for word, parts in one) for one in needed)


def seek(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return where a pattern first matches in a whole document, None where it does not."""
    return pattern.search(text) if may_match(pattern, text) else None


def needed_by(pattern: str, flags: int) -> list[_Texts]:
    """Return sets of texts without case: every match has one of each in or beside it.

    There are none where nothing is known of what a pattern needs.
    """
    try:
        source = core.Source(pattern)
        source.ignore_space = bool(flags & regex.VERBOSE)
        return sorted(_read(core._parse_pattern(source, core.Info(flags)))[1], key=len)
    except Exception:  # flags inside, or another version reads otherwise: then it is always tried
        return []


def with_grams(needed: Iterable[_Texts]) -> Needed:
    """Return sets of words with what tells quickly that a word does not stand in a text."""
    return tuple(map(_with_grams, needed))


def _with_grams(words: _Texts) -> tuple[tuple[str, _Texts], ...]:
    """Return the words that do not begin with another of them, each with its grams."""
    told: list[str] = []
    for word in sorted(words):
        if not told or not word.startswith(told[-1]):
            told.append(word)
    return tuple((word, grams(word)) for word in told)


_Read = tuple[_Texts | None, frozenset[_Texts]]
"""The texts a part of a pattern matches, None when they cannot be told; and what it needs."""


def _read(node: Any) -> _Read:
    if isinstance(node, core.Sequence):
        return _read_sequence(node.items)
    if isinstance(node, core.Branch):
        read = [_read(branch) for branch in node.branches]
        best = (max(needed, key=_worth, default=None) for _, needed in read)
        return _all_of(exact for exact, _ in read), _useful(_all_of(best))
    if isinstance(node, core.Group | core.Atomic):
        return _read(node.subpattern)
    if isinstance(node, core.LookAround):
        return _NOTHING, _read(node.subpattern)[1] if node.positive else frozenset()
    if isinstance(node, core.GreedyRepeat):
        return _read_repeat(node)
    exact = None
    if isinstance(node, core.SetUnion) and node.positive:
        exact = _all_of(_read(item)[0] for item in node.items)
    elif isinstance(node, core.Character) and node.positive:
        exact = frozenset({fold(chr(node.value))})
    elif isinstance(node, core.Property) and node.positive and node.value == _DIGITS:
        exact = frozenset({ANY_DIGIT})
    elif isinstance(node, core.ZeroWidthBase):
        exact = _NOTHING
    return exact, _useful(exact)


def _read_repeat(node: Any) -> _Read:
    if node.min_count == 0:
        exact = _read(node.subpattern)[0] if node.max_count == 1 else None
        return exact and exact | _NOTHING, frozenset()
    exact, needed = _read_sequence([node.subpattern] * min(node.min_count, LENGTH))
    return exact if node.max_count == node.min_count <= LENGTH else None, needed


def _read_sequence(items: Iterable[Any]) -> _Read:
    """Return what stands in a row: what is known of it makes one text as far as it goes."""
    runs, needed, whole = _NOTHING, frozenset[_Texts](), True
    for item in items:
        exact, of_item = _read(item)
        if exact is not None and len(runs) * len(exact) <= MOST:
            runs = frozenset(run + text for run in runs for text in exact)
            needed |= of_item if exact == _NOTHING else frozenset()
        else:
            needed |= of_item | _useful(runs)
            runs, whole = exact or _NOTHING, False
    return runs if whole else None, needed | _useful(runs)


def _all_of(parts: Iterable[_Texts | None]) -> _Texts | None:
    """Return the texts of all alternatives, None when there is one of which nothing is known."""
    told: set[str] = set()
    for part in parts:
        if part is None or len(told := told | part) > MOST:
            return None
    return frozenset(told)


def _useful(texts: _Texts | None) -> frozenset[_Texts]:
    return frozenset({texts}) if texts and "" not in texts else frozenset()


def _worth(texts: _Texts) -> tuple[bool, int, int]:
    """Return how much texts tell: letters more than digits, long ones, and few."""
    letters = all(any(map(str.isalpha, text)) for text in texts)
    return letters, min(map(len, texts)), -len(texts)
