"""Kinds that are pure patterns: all of it is in rules/kinds/<kind>.yml."""

from collections.abc import Iterable, Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.context import Surroundings
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.kinds import Kind

DOUBT_LEFT = 0.3
"""How much of the doubt about a bare match a context word leaves."""
SPAN = "span"
"""A group of this name in a pattern is what is found; without it the whole match is."""


def with_context(score: float) -> float:
    """Return the score of a match that has a context word near: 0.5 becomes 0.85."""
    return 1 - (1 - score) * DOUBT_LEFT


class PatternRecognizer(Recognizer):
    """Find the patterns of a kind, likelier with a context word, never after a refusing word.

    A pattern with score 0 counts only with a context word.
    """

    def __init__(self, rulebook: RuleBook, kind: str) -> None:
        """Compile the patterns of one kind."""
        super().__init__(rulebook, [kind])
        self.kind: Kind = rulebook.kinds[kind]
        self.name = f"{type(self).__name__}({kind})"
        self.patterns = [
            (pattern.name, regex.compile(pattern.pattern), pattern.score)
            for pattern in self.kind.patterns
        ]
        self.surroundings = Surroundings(self.kind.context, self.kind.refuse)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each match that is not refused."""
        text = flowing(text)
        for name, pattern, bare in self.patterns:
            for match in matches(pattern, text):
                start, end = match.span(SPAN if SPAN in pattern.groupindex else 0)
                if start == end or self.surroundings.refused(text, start):
                    continue
                word = self.surroundings.near(text, start, end)
                score = with_context(bare) if word else bare
                if score == 0:
                    continue
                sentence = self.kind.sentence
                if word:
                    sentence += f" In de buurt staat ‘{word}’."
                yield self.result(
                    self.kind.name, start, end, score, name, sentence, pattern=name, context=word
                )


def pattern_recognizers(rulebook: RuleBook, claimed: Iterable[str]) -> list[PatternRecognizer]:
    """Return one recognizer for each kind with patterns that has no class of its own."""
    taken = set(claimed)
    return [
        PatternRecognizer(rulebook, name)
        for name, kind in rulebook.kinds.items()
        if kind.patterns and name not in taken
    ]
