"""Numbers of things: "Monster 123456782", "batchnummer", under "Ordernr." in a table."""

import regex

from woo_redact.detect.context import Surroundings, headings, words_pattern
from woo_redact.rulebook import RuleBook

LIST = "nummers_van_zaken"
ENDINGS = ("", "nummer", "nummers", "nr", "code", "kenmerk", "id", "-nummer", "-nr", "-code", "-id")
_HEAD = regex.compile(r"[ .:*()]*")


class ThingTest:
    """Judge by its label whether a number is that of a thing, and so of no person."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words for things that have a number from their list."""
        words = {f"{word}{end}" for word in rulebook.lists[LIST] for end in ENDINGS}
        self.labels = Surroundings((), words)
        self.heads = words_pattern(words)

    def is_thing(self, text: str, start: int) -> bool:
        """Say whether the label before text[start], or the head of its column, names a thing."""
        if self.labels.refused(text, start):
            return True
        _, head = headings(text, start)
        match = self.heads.match(head.strip()) if self.heads else None
        return match is not None and _HEAD.fullmatch(head.strip(), match.end()) is not None
