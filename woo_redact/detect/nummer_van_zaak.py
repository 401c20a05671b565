"""Numbers of things: "Monster 123456782", "batchnummer", under "Ordernr." in a table."""

import regex

from woo_redact.detect.context import headings, last_match, words_pattern
from woo_redact.rulebook import RuleBook

LIST = "nummers_van_zaken"
ENDINGS = ("", "nummer", "nummers", "nr", "code", "kenmerk", "id", "-nummer", "-nr", "-code", "-id")
_SIGN = regex.compile(r"[ .:#*()]*")
_RUN = regex.compile(r"[\p{L}\p{N}]+")
_LAST_RUN = regex.compile(rf"(?r){_RUN.pattern}")


class ThingTest:
    """Judge by its label whether a number is that of a thing, and so of no person."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words for things that have a number from their list."""
        words = {f"{word}{end}" for word in rulebook.lists[LIST] for end in ENDINGS}
        self.words = words_pattern(words)
        self.last = {_RUN.findall(word)[-1].casefold() for word in words}

    def is_thing(self, text: str, start: int) -> bool:
        """Say whether the label in the same cell, or the head of the column, names a thing."""
        cell = max(text.rfind("\n", 0, start), text.rfind("\t", 0, start)) + 1
        _, head = headings(text, start)
        return self._ends_as_label(text[cell:start]) or self._ends_as_label(head.strip())

    def _ends_as_label(self, words: str) -> bool:
        """Say whether nothing stands behind the last word for a thing but its sign."""
        run = _LAST_RUN.search(words)
        if run is None or run[0].casefold() not in self.last:
            return False
        last = last_match(self.words, words) if self.words else None
        return last is not None and _SIGN.fullmatch(words, last.end()) is not None
