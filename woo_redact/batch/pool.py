"""Many documents, each in a process of its own that may take no more than its time and memory.

PyMuPDF is not safe in threads and a hostile PDF can hang or crash its process, so every document
is worked on in a spawned worker; a worker that hangs or dies is replaced and the batch goes on.
"""

import contextlib
import gc
import os
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import connection, get_context, parent_process
from pathlib import Path
from typing import Any, Protocol, TypeVar

from pebble import ProcessExpired, ProcessPool

from woo_redact.errors import DocumentError, ExitCode, LimitError, WooError

Result = TypeVar("Result", covariant=True)


class Work(Protocol[Result]):
    """A job for one source file."""

    @property
    def source(self) -> Path:
        """Return the file whose size sets the time limit."""

    def run(self) -> Result:
        """Do the work in the worker process. Raises WooError."""


SECONDS = 180.0
SECONDS_PER_MB = 120.0
MOST_SECONDS = 3600.0
MEMORY_MB = 6144
GARBAGE = (50_000, 20, 20)
"""How seldom a worker looks for garbage: as often as usual it costs a quarter of a short run."""
PDF_LIBRARIES = frozenset({"pymupdf", "pikepdf", "pypdfium2", "PIL"})
"""An error of their own that nobody foresaw says that the file is wrong, not the program."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may take: seconds (None: by file size) and megabytes of memory."""

    seconds: float | None = None
    memory_mb: int = MEMORY_MB

    def seconds_for(self, file: Path) -> float:
        """Return the time limit of one file: a fixed part and a part for its size."""
        if self.seconds is not None:
            return self.seconds
        try:
            size = file.stat().st_size
        except OSError:
            size = 0
        return min(SECONDS + SECONDS_PER_MB * size / 1e6, MOST_SECONDS)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a document could not be done: exit code and a Dutch message without document text."""

    exit_code: int
    message: str


def each(
    jobs: Sequence[Work[Result]], *, workers: int, limits: Limits
) -> Iterator[tuple[int, Result | Failure]]:
    """Run every job in a worker process; yield its number and result, in order.

    Jobs and results must be picklable. A failure of one job, even the death of its process, is a
    Failure and does not touch the others.
    """
    if not jobs:
        return
    pool = ProcessPool(
        max_workers=max(1, min(workers, len(jobs))),
        initializer=start_worker,
        initargs=[limits.memory_mb],
        context=get_context("spawn"),
    )
    try:
        seconds = [limits.seconds_for(job.source) for job in jobs]
        futures = [
            pool.schedule(guarded, args=[job], timeout=limit)
            for job, limit in zip(jobs, seconds, strict=True)
        ]
        for number, future in enumerate(futures):
            yield number, outcome_of(future, seconds[number])
        pool.close()
    finally:
        pool.stop()
        pool.join()


def outcome_of(future: Any, seconds: float) -> Any:
    """Return what a job gave, or the Failure that says why it gave nothing."""
    try:
        return future.result()
    except FutureTimeout:
        return Failure(
            LimitError.exit_code,
            f"Het document kostte meer dan {seconds:.0f} seconden en is afgebroken. Bekijk het "
            "met de hand, of geef met --time-limit meer tijd.",
        )
    except ProcessExpired:
        return Failure(
            LimitError.exit_code,
            "Het proces dat dit document verwerkte is gestopt: het bestand is beschadigd of "
            "vraagt te veel geheugen. Bekijk het document met de hand.",
        )
    except BrokenProcessPool:
        return Failure(
            LimitError.exit_code,
            "De processen die documenten verwerken, konden niet werken. Sluit andere programma's, "
            "geef met --memory-limit meer ruimte, of werk met --workers 1.",
        )


def start_worker(memory_mb: int) -> None:
    """Limit memory and silence C libraries, which may print text of a document.

    The worker ends with the program, also when that is killed: it would go on writing otherwise.
    """
    gc.set_threshold(*GARBAGE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    silent = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(silent, stream)
    with contextlib.suppress(ImportError, ValueError, OSError):  # Windows has no resource module
        import resource

        if sys.platform != "darwin":  # macOS refuses to lower the address space
            limit = memory_mb * 1024 * 1024
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))


def _end_with_parent() -> None:
    """Wait for the end of the program that started this worker; end with it."""
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(int(ExitCode.INTERRUPTED))


def guarded(job: Work[Result]) -> Result | Failure:
    """Turn every exception into a Failure; only our own messages are free of personal data."""
    try:
        return job.run()
    except WooError as error:
        return Failure(error.exit_code, str(error))
    except MemoryError:
        return Failure(
            LimitError.exit_code,
            "Het document vraagt te veel geheugen. Bekijk het met de hand, of geef met "
            "--memory-limit meer ruimte.",
        )
    except Exception as error:
        if type(error).__module__.split(".")[0] in PDF_LIBRARIES:
            return Failure(
                DocumentError.exit_code,
                "Het bestand is beschadigd of bevat iets dat niet veilig verwerkt kan worden "
                f"({type(error).__name__}). Maak er een nieuwe PDF van of vraag om een nieuw "
                "exemplaar.",
            )
        return Failure(
            ExitCode.BUG,
            f"Onverwachte fout ({type(error).__name__}, {_place(error)}). Meld dit met het "
            "versienummer; stuur het document niet mee.",
        )


def _place(error: BaseException) -> str:
    """Return module and line of ours where the error came from."""
    place, trace = "onbekende plaats", error.__traceback__
    while trace is not None:
        file = Path(trace.tb_frame.f_code.co_filename)
        if "woo_redact" in file.parts:
            place = f"{'/'.join(file.parts[-2:])}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
