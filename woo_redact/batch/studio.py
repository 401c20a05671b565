"""One worker that stays: for a program that answers people while documents are worked on."""

from collections.abc import Callable
from concurrent.futures import Future
from multiprocessing import get_context
from typing import Any, TypeVar, cast

from pebble import ProcessPool

from woo_redact.batch.pool import Failure, Limits, Work, guarded, outcome_of, start_worker

Result = TypeVar("Result")


class Studio:
    """Worker processes that keep what they loaded; a job that hangs or dies harms no other."""

    def __init__(self, limits: Limits, workers: int = 1) -> None:
        """Remember the limits of one job; the processes start with the first one."""
        self.limits = limits
        self.pool = ProcessPool(
            max_workers=workers,
            initializer=start_worker,
            initargs=[limits.memory_mb],
            context=get_context("spawn"),
        )

    def do(self, job: Work[Result]) -> Result | Failure:
        """Return the result of a job, or why there is none; waits for it."""
        seconds = self.limits.seconds_for(job.source)
        future = self.pool.schedule(guarded, args=[job], timeout=seconds)
        return cast("Result | Failure", outcome_of(future, seconds))

    def start(self, job: Work[Result], then: Callable[[Result | Failure], None]) -> None:
        """Begin a job; `then` gets its result, in a thread of the pool."""
        seconds = self.limits.seconds_for(job.source)
        future = self.pool.schedule(guarded, args=[job], timeout=seconds)

        def ended(done: "Future[Any]") -> None:
            then(outcome_of(done, seconds))

        future.add_done_callback(ended)

    def close(self) -> None:
        """Stop the workers, whatever they are doing."""
        self.pool.stop()
        self.pool.join()
