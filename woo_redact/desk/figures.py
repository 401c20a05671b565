"""How the reviewing went: time per page, agreement between readers, test places recognised.

Figures are of documents and of all readers together, never of one reader by name.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from woo_redact.model.decision import Act, Decision, Verdict
from woo_redact.review import place_id, progress, standing

PAUSE = 300.0
"""Seconds after which somebody is taken to have done something else."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured of one document, or of many together."""

    documents: int
    pages: int
    read: int
    """Pages ticked as read."""
    decisions: int
    seconds: float
    """Time at work: between lines of one reader, pauses left out."""
    shared: int
    """Places about which two readers or more said something."""
    agreed: int
    """Those on which all of them said the same."""
    canaries: int
    """Test places answered."""
    found: int
    """Those answered with lakken."""

    @property
    def seconds_per_page(self) -> float | None:
        """Return the time at work for a page that was read; None when none was."""
        return self.seconds / self.read if self.read and self.seconds else None

    @property
    def agreement(self) -> float | None:
        """Return the part (0..1) of shared places on which readers agreed; None without any."""
        return self.agreed / self.shared if self.shared else None

    @property
    def recognised(self) -> float | None:
        """Return the part (0..1) of test places that were recognised; None without any."""
        return self.found / self.canaries if self.canaries else None


def measure(lines: tuple[Decision, ...], pages: int) -> Figures:
    """Return the figures of one document."""
    counted = standing(lines)
    told: defaultdict[str, dict[str, tuple[Verdict | None, str | None]]] = defaultdict(dict)
    for line in lines:
        name = place_id(line)
        # what was taken back was said as well, unless the same reader said something else later
        if name is not None and line.act is Act.BESLUIT:
            told[name][line.by] = (line.verdict, line.ground)
    several = [list(said.values()) for said in told.values() if len(said) > 1]
    tests = [line for line in counted if line.canary]
    return Figures(
        documents=1,
        pages=pages,
        read=len(progress(lines).read),
        decisions=sum(line.act is Act.BESLUIT for line in counted),
        seconds=_at_work(lines),
        shared=len(several),
        agreed=sum(len(set(said)) == 1 for said in several),
        canaries=len(tests),
        found=sum(line.verdict is Verdict.LAKKEN for line in tests),
    )


def together(figures: Iterable[Figures]) -> Figures:
    """Return the figures of several documents as one."""
    each = list(figures)
    return Figures(
        sum(one.documents for one in each),
        sum(one.pages for one in each),
        sum(one.read for one in each),
        sum(one.decisions for one in each),
        sum(one.seconds for one in each),
        sum(one.shared for one in each),
        sum(one.agreed for one in each),
        sum(one.canaries for one in each),
        sum(one.found for one in each),
    )


def _at_work(lines: tuple[Decision, ...]) -> float:
    """Return the seconds between the lines of each reader, less the pauses."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    for line in lines:
        if line.act in {Act.GEPUBLICEERD, Act.MISLUKT}:
            continue  # written by the machine
        try:
            times[line.by].append(datetime.fromisoformat(line.at).timestamp())
        except ValueError:
            continue  # written by hand, in words
    gaps = (
        after - before
        for mine in times.values()
        for before, after in zip(mine, mine[1:], strict=False)
    )
    return sum(gap for gap in gaps if 0 < gap <= PAUSE)
