"""How likely the language model thinks it that a name is a person's, and what that changes.

The bounds come from documents the model was not trained on and the rules were not made with.
"""

from bisect import bisect_left
from collections.abc import Iterable
from typing import Any

LEAST = 0.001
"""A chance below this counts as none."""
CERTAIN = 0.99
"""From this chance nine in ten of the names only the model sees are persons, and three in four of
those that no word shows."""
BEYOND_DOUBT = 0.997
"""From this chance a reader should look, whatever the words say against it; where they are silent
nineteen in twenty are persons."""
LIKELY = 0.98
"""From this chance the model is right as well about where a name ends."""
PROBABLE = 0.9
"""From this chance nineteen in twenty of those in routing are persons."""
TOGETHER = 0.7
"""From this chance a reader should look at two words together, one of them unknown ("Rozemond
Kwast"): it costs him two looks in 570 pages."""
UNSURE = 0.7
"""Below this chance one word alone is as often a firm, a group or a thing."""
UNLIKELY = 0.5
"""Below this chance a first name with a capital behind it is as often a thing as a person."""
POSSIBLE = 0.2
"""From this chance a known first name before a surname belongs to it, though it is a word."""


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


def chance_of(start: int, end: int, artifacts: Any) -> float | None:
    """Return the chance of a stretch, None when the pipeline does not tell chances."""
    chances: Chances | None = getattr(artifacts, "chances", None)
    return chances.of(start, end) if chances is not None else None


def is_likely(chance: float | None) -> bool:
    """Say whether the model may be believed about where a name ends."""
    return chance is not None and chance >= LIKELY


def raised(
    score: float, chance: float | None, *, against: bool, routing: bool, whole: bool
) -> float:
    """Return the score of a name only the model sees, with how sure the model is of it.

    A score of 0 says that the words show no person; `against`, that they show something else;
    `routing`, that those stand here who deal with a document; `whole`, that it is more than one
    word, as a first name with a surname.
    """
    if chance is None:
        return score
    if routing and chance >= PROBABLE:
        score = max(score, 0.8) if score > 0 else 0.6
    if score > 0:
        return max(score, 0.8) if chance >= CERTAIN and score >= 0.5 and not against else score
    if chance >= BEYOND_DOUBT:
        return 0.5 if against else 0.8
    return 0.5 if chance >= (TOGETHER if whole else CERTAIN) and not against else 0.0


def lone(score: float, chance: float | None) -> float:
    """Return the score of one word only the model sees, in doubt when it is not sure itself."""
    return min(score, 0.6) if chance is not None and chance < UNSURE else score


def lowered(score: float, chance: float | None) -> float:
    """Return the score of a first name with a surname, in doubt when the model sees no person."""
    return min(score, 0.6) if chance is not None and chance < UNLIKELY else score
