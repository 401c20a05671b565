"""Find capitals that a text explains as an abbreviation: "DAAN  Digitaal Aanvraagportaal"."""

from functools import lru_cache

import regex

from woo_redact.detect.recognizer import matches

_PHRASE = r"\p{L}[\p{L}-]*(?:[ ](?:&[ ])?\p{L}[\p{L}-]*){1,8}"
_BEFORE = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}.-])(?P<kort>\p{{Lu}}{{3,10}})[ ]?"
    rf"(?:[\t:=–(-]|[ ]-)[ \t]*(?P<lang>{_PHRASE})"
)
_BEHIND = regex.compile(
    rf"(?<![\p{{L}}-])(?P<lang>{_PHRASE})[ ]?(?:\(|\t[ ]*)['’\"“]?"
    r"(?P<kort>\p{Lu}{3,10})(?![\p{L}.])"
)
_LEAST = 2
"""So many letters of an abbreviation begin a word."""


@lru_cache(maxsize=1)
def acronyms_in(text: str) -> frozenset[str]:
    """Return the words in capitals whose letters begin the words that explain them."""
    found = set()
    for match in matches(_BEFORE, text):
        if _spells(match["kort"], match["lang"].split()):
            found.add(match["kort"])
    for match in matches(_BEHIND, text):
        words = match["lang"].split()
        if any(_spells(match["kort"], words[at:]) for at in range(len(words) - 1)):
            found.add(match["kort"])
    return frozenset(found)


def _spells(letters: str, words: list[str], begun: int = 0) -> bool:
    """Say whether the letters stand in these words in order, the first of each word first.

    Small words may be passed over: "JOS" is Jeugd, Onderwijs en Sport.
    """
    if not letters:
        return begun >= _LEAST
    if not words:
        return False
    word = words[0].upper()
    if begun and words[0].islower() and _spells(letters, words[1:], begun):
        return True
    if word[0] != letters[0]:
        return False
    taken, at = 1, 1
    while True:
        if _spells(letters[taken:], words[1:], begun + 1):
            return True
        at = word.find(letters[taken : taken + 1] or "-", at) + 1
        if not at or taken >= len(letters):
            return False
        taken += 1
