"""Overlapping results: who has the last word, and what is left of the others."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from presidio_analyzer import RecognizerResult

from woo_redact.detect.result import WHY, kind_of, make_result, why_of
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

REFERENCES = frozenset({"kenmerk", "zaaknummer", "kamerstuk", "ecli", "staatsblad", "norm", "isbn"})
"""Kinds of reference numbers: text of these is nothing else."""
GUESSES = frozenset(
    {
        "gezondheid",
        "strafrecht",
        "etniciteit",
        "geloof",
        "vakbond",
        "politieke_voorkeur",
        "seksuele_gerichtheid",
        "biometrie",
        "persoonskenmerk",
        "leefsituatie",
    }
)
"""Kinds told by words about a person; a name or number within such a phrase stays a finding."""
LEFTOVER = "Dit is het deel van een ruimere vondst dat niet al iets anders is. "

_Key = tuple[int, int, float, str, str, int]


def merge(
    results: Iterable[RecognizerResult], text: str, rulebook: RuleBook
) -> tuple[RecognizerResult, ...]:
    """Return results that do not overlap, in the order of the text; the order given is nothing.

    Reference numbers and numbers whose check digits are right come first, then the longer result,
    then the likelier. Where a loser is only partly covered, what is left of it stays a result of
    its own: text that may have to go is never dropped because its neighbour was something else.
    """
    starts: list[int] = []
    kept: list[RecognizerResult] = []
    for result in sorted(results, key=_precedence):
        for start, end in _free(result, starts, kept):
            piece = result
            if (start, end) != (result.start, result.end):
                start, end = _trim(text, start, end)
                if sum(char.isalnum() for char in text[start:end]) < 2:
                    continue
                piece = _leftover(result, start, end, rulebook)
            at = bisect_left(starts, start)
            starts.insert(at, start)
            kept.insert(at, piece)
    return tuple(kept)


def _precedence(result: RecognizerResult) -> _Key:
    """Return the sort key: whoever comes first has the last word."""
    why = why_of(result)
    kind = kind_of(result)
    if kind in REFERENCES or why.checksum is True:
        tier = 0
    elif kind in GUESSES or why.checksum is False:
        tier = 2
    else:
        tier = 1
    length = result.end - result.start
    return (tier, -length, -result.score, kind, f"{why.rule} {why.sentence}", result.start)


def _free(
    result: RecognizerResult, starts: list[int], kept: list[RecognizerResult]
) -> list[tuple[int, int]]:
    """Return the stretches of result that nobody has taken yet."""
    first = max(0, bisect_right(starts, result.start) - 1)
    free = []
    at = result.start
    for taken in kept[first:]:
        if taken.start >= result.end:
            break
        if taken.end <= at:
            continue
        if taken.start > at:
            free.append((at, taken.start))
        at = max(at, taken.end)
    if at < result.end:
        free.append((at, result.end))
    return free


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Cut what is no letter or digit off both ends."""
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _leftover(
    result: RecognizerResult, start: int, end: int, rulebook: RuleBook
) -> RecognizerResult:
    """Return what is left of a result, with a reason that says so."""
    why = why_of(result)
    sentence = why.sentence
    if not sentence.startswith(LEFTOVER):
        sentence = LEFTOVER + sentence
    rest = Why(why.rule, sentence, why.pattern, why.context, why.checksum)
    return make_result(rulebook.kinds[kind_of(result)], start, end, result.score, rest)


def is_ours(result: RecognizerResult) -> bool:
    """Say whether a result carries our kind and reason."""
    return WHY in (result.recognition_metadata or {})
