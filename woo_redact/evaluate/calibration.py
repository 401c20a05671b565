"""How far a score is a probability: of the findings with a score, the share that is real.

A name is real when it is a person's, whatever policy does with it; anything else when it must go
(see FindingResult). The knots that make a probability of a raw score are fitted by isotonic
regression, which only asks that a higher score is never less likely; a few made-up cases per knot
keep small numbers from saying 0 or 1.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from woo_redact.evaluate.judged import FindingResult, Judged
from woo_redact.model.decision import Verdict

EDGES = (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
"""Where the bins of the reliability table begin and end."""
PRIOR = 4.0
"""Weight, in cases, of the raw score itself in each step of the fit."""
FEWEST = 30
"""Cases a group needs for knots of its own."""


@dataclass(frozen=True, slots=True)
class Line:
    """One bin of scores of one group ("naam", "naam/veld"): low <= score < high."""

    group: str
    low: float
    high: float
    findings: int
    mean_score: float
    really: float
    """Share that is real."""


Scores = dict[float, tuple[int, int]]
"""For every score of a group: how many findings have it, and how many of those are real."""


def groups_of(found: FindingResult) -> tuple[str, ...]:
    """Return the groups a finding counts in: its kind, and its rule.

    None for what is always public (a kenmerk, a postbus), which gold need not mark, and for what
    gold leaves open.
    """
    if found.real is None or (found.kind != "naam" and found.verdict == Verdict.OPENBAAR):
        return ()
    return (found.kind, found.rule) if found.kind != found.rule else (found.kind,)


def reliability(judged: Iterable[Judged]) -> list[Line]:
    """Return for every kind and every rule, by bin of scores, how many findings are real."""
    cases: dict[tuple[str, int], list[FindingResult]] = {}
    for document in judged:
        for found in document.findings:
            for group in groups_of(found):
                cases.setdefault((group, _bin(found.score)), []).append(found)
    return [
        Line(
            group=group,
            low=EDGES[number],
            high=EDGES[number + 1],
            findings=len(found),
            mean_score=sum(case.score for case in found) / len(found),
            really=sum(bool(case.real) for case in found) / len(found),
        )
        for (group, number), found in sorted(cases.items())
    ]


def _bin(score: float) -> int:
    return max(number for number, edge in enumerate(EDGES[:-1]) if score >= edge or number == 0)


def count_scores(judged: Iterable[Judged]) -> dict[str, Scores]:
    """Return for every kind and every rule how often each score was given, and how often right."""
    counts: dict[str, Scores] = {}
    for document in judged:
        for found in document.findings:
            for group in groups_of(found):
                scores = counts.setdefault(group, {})
                findings, real = scores.get(found.score, (0, 0))
                scores[found.score] = (findings + 1, real + bool(found.real))
    return {group: dict(sorted(scores.items())) for group, scores in sorted(counts.items())}


def fit(scores: Scores) -> tuple[tuple[float, float], ...]:
    """Return the rising line, as (score, probability) knots, that fits the counts best.

    Pool adjacent violators; each score weighs as many cases as it has, and PRIOR more that agree
    with it.
    """
    steps: list[list[float]] = []  # weight, sum of real, lowest score, highest score
    for score, (findings, real) in sorted(scores.items()):
        steps.append([findings + PRIOR, real + PRIOR * score, score, score])
        while len(steps) > 1 and steps[-2][1] / steps[-2][0] >= steps[-1][1] / steps[-1][0]:
            weight, right, _, high = steps.pop()
            steps[-1] = [steps[-1][0] + weight, steps[-1][1] + right, steps[-1][2], high]
    knots: list[tuple[float, float]] = []
    for weight, right, low, high in steps:
        share = round(right / weight, 4)
        knots += [(low, share)] if low == high else [(low, share), (high, share)]
    return tuple(knots)


def fit_groups(counts: dict[str, Scores]) -> dict[str, tuple[tuple[float, float], ...]]:
    """Return knots for every kind and rule with enough cases."""
    return {
        group: fit(scores)
        for group, scores in counts.items()
        if sum(findings for findings, _ in scores.values()) >= FEWEST
    }
