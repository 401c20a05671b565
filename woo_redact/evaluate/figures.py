"""Counts results into figures: shares with an interval, in all and by kind, layout and producer."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from woo_redact.evaluate.judged import DOUBT, PARTIAL, WHOLE, WRONG, Judged, SpanResult
from woo_redact.model.decision import Verdict

IDENTIFIERS = frozenset({"bsn", "iban", "email", "telefoon", "kenteken"})
SEED = 20_250_101
ROUNDS = 2_000
EDGES = (2.5, 97.5)
"""Percentiles of the 95 % interval."""
PAGES = 1_000
FEWEST = 5
"""Documents needed for an interval."""

Count = Callable[[Judged], tuple[int, int]]
"""How often something was so in a document, out of how often it could be."""


@dataclass(frozen=True, slots=True)
class Rate:
    """So many out of so many, with a 95 % interval; `per` is 1 for a share, 1,000 per 1,000 pages.

    The interval says how much the figure would vary with other documents of the same making; it is
    not a number when there are too few.
    """

    count: int
    total: int
    low: float
    high: float
    per: int = 1

    @property
    def value(self) -> float:
        """Return the rate; not a number when there was nothing to count."""
        return self.per * self.count / self.total if self.total else float("nan")


@dataclass(frozen=True, slots=True)
class Recall:
    """What became of texts that must go: how many whole, in part, not at all."""

    whole: Rate
    partial: int
    missed: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of a set of documents; keys of `rates` are the names in RATES."""

    documents: int
    pages: int
    rates: dict[str, Rate]
    kinds: dict[str, Recall]
    layouts: dict[str, Recall]
    producers: dict[str, Recall]
    kept: dict[str, dict[str, int]]
    """For every kind of text that must stay: how many were kept, in doubt, wrongly redacted."""


def figures(judged: Sequence[Judged]) -> Figures:
    """Return the figures of documents."""
    return Figures(
        documents=len(judged),
        pages=sum(document.pages for document in judged),
        rates={name: _rate(judged, count, per) for name, (count, per) in RATES.items()},
        kinds={
            kind: _recall(judged, lambda _, span, kind=kind: span.kind == kind)  # type: ignore[misc]
            for kind in _names(span.kind for d in judged for span in d.spans if _must_go(span))
        },
        layouts={
            name: _recall(judged, lambda d, _, name=name: d.layout == name)  # type: ignore[misc]
            for name in _names(d.layout for d in judged if d.has_something_to_redact)
        },
        producers={
            name: _recall(judged, lambda d, _, name=name: d.producer == name)  # type: ignore[misc]
            for name in _names(d.producer for d in judged if d.has_something_to_redact)
        },
        kept=_kept(judged),
    )


def _names(names: Iterable[str]) -> list[str]:
    return sorted(set(names))


def _must_go(span: SpanResult) -> bool:
    return span.expect == "redact"


def _whole(judged: Judged, chosen: Callable[[SpanResult], bool] = lambda _: True) -> list[bool]:
    return [s.state == WHOLE for s in judged.spans if _must_go(s) and chosen(s)]


def _found(chosen: Callable[[Judged, SpanResult], bool]) -> Count:
    """Count texts that must go and are covered whole, among those chosen."""

    def count(judged: Judged) -> tuple[int, int]:
        whole = _whole(judged, lambda span: chosen(judged, span))
        return sum(whole), len(whole)

    return count


def _stays(state: str, *, office: bool = False) -> Count:
    """Count texts that must stay and came to the state; with `office` names of persons only."""

    def count(judged: Judged) -> tuple[int, int]:
        kept = [
            span
            for span in judged.spans
            if span.expect == "keep" and (not office or span.kind.startswith("naam"))
        ]
        return sum(span.state == state for span in kept), len(kept)

    return count


def _outside(chosen: Callable[[Judged], bool]) -> Count:
    return lambda d: (d.outside_chars, d.redacted_chars) if chosen(d) else (0, 0)


def _having(judged: Judged, *verdicts: str) -> int:
    return sum(found.verdict in verdicts for found in judged.findings)


def _doubts(chosen: Callable[[Judged], bool]) -> Count:
    return lambda d: (_having(d, Verdict.BEOORDELEN), d.pages) if chosen(d) else (0, 0)


def _untouched(*verdicts: str) -> Count:
    def count(judged: Judged) -> tuple[int, int]:
        if judged.has_something_to_redact:
            return 0, 0
        return int(_having(judged, *verdicts) == 0), 1

    return count


def _grounds(judged: Judged) -> tuple[int, int]:
    said = [s.ground_right for s in judged.spans if _must_go(s) and s.ground_right is not None]
    return sum(said), len(said)


def _misses(judged: Judged) -> tuple[int, int]:
    whole = _whole(judged)
    return len(whole) - sum(whole), judged.pages


RATES: dict[str, tuple[Count, int]] = {
    "recall": (_found(lambda _, __: True), 1),
    "recall_digital": (_found(lambda d, _: not d.scan), 1),
    "recall_scan": (_found(lambda d, _: d.scan), 1),
    "recall_identifiers": (_found(lambda _, s: s.kind in IDENTIFIERS), 1),
    "recall_identifiers_digital": (_found(lambda d, s: not d.scan and s.kind in IDENTIFIERS), 1),
    "misses_per_1000_pages": (_misses, PAGES),
    "keep_wrong": (_stays(WRONG), 1),
    "keep_doubt": (_stays(DOUBT), 1),
    "office_wrong": (_stays(WRONG, office=True), 1),
    "office_doubt": (_stays(DOUBT, office=True), 1),
    "outside_chars": (_outside(lambda _: True), 1),
    "outside_chars_digital": (_outside(lambda d: not d.scan), 1),
    "outside_chars_scan": (_outside(lambda d: d.scan), 1),
    "doubts_per_page": (_doubts(lambda _: True), 1),
    "doubts_per_page_nota": (_doubts(lambda d: d.is_nota), 1),
    "ground_right": (_grounds, 1),
    "untouched": (_untouched(Verdict.LAKKEN), 1),
    "untouched_no_doubts": (_untouched(Verdict.LAKKEN, Verdict.BEOORDELEN), 1),
    "signatures": (lambda d: (d.signatures_found, d.signatures), 1),
}
"""Every rate by name: how a document counts, and per how many."""
UNBOUNDED = frozenset({"misses_per_1000_pages", "doubts_per_page", "doubts_per_page_nota"})
"""Rates that are no shares: they may be more than one in one."""


def _rate(judged: Sequence[Judged], count: Count, per: int = 1) -> Rate:
    pairs = [count(document) for document in judged]
    hits, total = sum(hit for hit, _ in pairs), sum(size for _, size in pairs)
    low, high = interval(pairs)
    return Rate(hits, total, low * per, high * per, per)


def interval(pairs: Sequence[tuple[int, int]]) -> tuple[float, float]:
    """Return the 95 % interval of sum(hits) / sum(totals) when documents are drawn anew.

    A bootstrap over documents (2,000 rounds, fixed seed). Where every case went the same way the
    bootstrap cannot see what the next document may bring: there the rule of three (3 / total) is
    the bound. Not a number for fewer than five documents: they tell nothing of others.
    """
    counted = [pair for pair in pairs if pair[1]]
    if len(counted) < FEWEST:
        return float("nan"), float("nan")
    values = np.array(counted, dtype=np.float64)
    rng = np.random.default_rng(SEED)
    drawn = rng.multinomial(len(counted), [1 / len(counted)] * len(counted), size=ROUNDS)
    sums = drawn @ values
    low, high = (float(edge) for edge in np.percentile(sums[:, 0] / sums[:, 1], EDGES))
    hits, total = values.sum(axis=0)
    if hits == total:
        low = min(low, max(0.0, 1 - 3 / total))
    if hits == 0:
        high = max(high, 3 / total)
    return low, high


def _recall(judged: Sequence[Judged], chosen: Callable[[Judged, SpanResult], bool]) -> Recall:
    states = [s.state for d in judged for s in d.spans if _must_go(s) and chosen(d, s)]
    return Recall(
        whole=_rate(judged, _found(chosen)),
        partial=states.count(PARTIAL),
        missed=len(states) - states.count(WHOLE) - states.count(PARTIAL),
    )


def _kept(judged: Sequence[Judged]) -> dict[str, dict[str, int]]:
    kept: dict[str, dict[str, int]] = {}
    for span in (s for d in judged for s in d.spans if s.expect == "keep"):
        counts = kept.setdefault(span.kind, {"kept": 0, "doubt": 0, "wrong": 0})
        counts[span.state] += 1
    return dict(sorted(kept.items()))
