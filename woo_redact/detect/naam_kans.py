"""How likely the language model thinks it that a name is a person's, and what that changes."""

from bisect import bisect_left
from collections.abc import Iterable


class Chances:
    """For each word of a text how likely (0..1) a person's name begins with it."""

    def __init__(self, words: Iterable[tuple[int, int, float]]) -> None:
        """Keep (start, end, chance) of the words, in order of the text."""
        self._words = [word for word in words if word[2] >= LEAST]
        self._ends = [end for _, end, _ in self._words]

    def of(self, start: int, end: int) -> float:
        """Return the best chance of the words that stand in text[start:end]."""
        best = 0.0
        for at in range(bisect_left(self._ends, start + 1), len(self._words)):
            if self._words[at][0] >= end:
                break
            best = max(best, self._words[at][2])
        return best


LEAST = 0.001
"""A chance below this counts as none."""
