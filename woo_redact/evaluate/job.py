"""Evaluates gold documents in the batch pool: a process for each, as for a scan."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from woo_redact.batch import Failure, Limits, Setup, each
from woo_redact.evaluate.gold import Gold
from woo_redact.evaluate.judged import Judged


@dataclass(frozen=True, slots=True)
class EvaluateJob:
    """Judge one gold document; with `show` the result carries text."""

    gold: Gold
    setup: Setup
    show: bool = False

    @property
    def source(self) -> Path:
        """Return the PDF."""
        return self.gold.pdf

    def run(self) -> Judged:
        """Return what came of the document. Raises WooError."""
        from woo_redact.evaluate.work import judge_file

        return judge_file(self)


def evaluate(
    golds: Sequence[Gold],
    *,
    workers: int,
    limits: Limits,
    model: str | None = None,
    rules: Path | None = None,
    profile: str | None = None,
    show: bool = False,
) -> Iterator[tuple[Gold, Judged | Failure]]:
    """Judge every gold document in worker processes; yield each with its result, in order.

    Each is judged under its own profile unless `profile` is given.
    """
    jobs = [EvaluateJob(g, Setup(model, rules, profile=profile or g.profile), show) for g in golds]
    for number, result in each(jobs, workers=workers, limits=limits):
        yield golds[number], result
