"""A dossier in two rounds: every document is read, then each is judged with what all tell.

What one document tells of a person holds for the others: a name that is certain in one is found
in all, and a name that stays in one and would go in another is put before a person.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from woo_redact.batch.jobs import ReadJob, RedactJob, ScanJob
from woo_redact.batch.pool import Failure, Limits, each
from woo_redact.batch.spool import Spool
from woo_redact.model.learned import Learned

Job = TypeVar("Job", ScanJob, RedactJob)
Read = tuple[Learned, ...] | Failure


def read_round(
    jobs: Sequence[ScanJob | RedactJob], spool: Spool, *, workers: int, limits: Limits
) -> Iterator[tuple[int, Read]]:
    """Read the document of every job into the spool; yield its number and what it tells."""
    readers = [ReadJob(job.source, job.setup, spool.sealed(n)) for n, job in enumerate(jobs)]
    yield from each(readers, workers=workers, limits=limits)


def work_round(
    jobs: Sequence[Job], read: Sequence[Read], spool: Spool, *, workers: int, limits: Limits
) -> Iterator[tuple[int, Any]]:
    """Do every job with what the other documents tell; yield number and result, in order.

    `read` is what the first round gave, [] when there was none: the documents stand alone. One
    that could not be read has failed: its result is that Failure.
    """
    if not read:
        yield from each(jobs, workers=workers, limits=limits)
        return
    told = [() if isinstance(item, Failure) else item for item in read]
    everything = tuple(dict.fromkeys(item for document in told for item in document))
    second = [
        replace(
            job,
            reading=spool.sealed(number),
            elsewhere=_without(everything, frozenset(told[number])),
        )
        for number, job in enumerate(jobs)
        if not isinstance(read[number], Failure)
    ]
    done = each(second, workers=min(workers, max(1, len(second))), limits=limits)
    for number, first in enumerate(read):
        yield number, first if isinstance(first, Failure) else next(done)[1]


def _without(everything: tuple[Learned, ...], own: frozenset[Learned]) -> tuple[Learned, ...]:
    return tuple(item for item in everything if item not in own)
