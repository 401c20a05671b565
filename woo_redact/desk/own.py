"""Have an output folder to oneself for as long as a run takes."""

import shutil
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from woo_redact.casefile import Place
from woo_redact.errors import OutputError, in_dutch

WORK = ".werk-"
LOCK = ".bezet"


@contextmanager
def own(place: Place) -> Iterator[Path]:
    """Keep other runs out of the output folder; yield a work folder that is gone afterwards.

    A work folder that a killed run left behind is removed first. Raises OutputError.
    """
    lock = FileLock(place.intern / LOCK, timeout=0)
    try:
        place.publicatie.mkdir(parents=True, exist_ok=True)
        place.intern.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise OutputError(
            "In deze uitvoermap loopt al een run. Wacht tot die klaar is of kies een andere map."
        ) from error
    except OSError as error:
        raise _unusable(error) from error
    try:
        for left in place.intern.glob(f"{WORK}*"):
            shutil.rmtree(left, ignore_errors=True)
        try:
            work = tempfile.TemporaryDirectory(
                prefix=WORK, dir=place.intern, ignore_cleanup_errors=True
            )
        except OSError as error:
            raise _unusable(error) from error
        with work as folder:
            yield Path(folder)
    finally:
        # while it is still ours: afterwards it may be another run's (Windows refuses, and removes
        # the file when the lock is given back)
        with suppress(OSError):
            (place.intern / LOCK).unlink()
        lock.release()


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold Ctrl-C back until the block is done: what is being moved into place arrives whole."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if pressed:
        raise KeyboardInterrupt


def _unusable(error: OSError) -> OutputError:
    return OutputError(
        f"Kan de uitvoermap niet gebruiken ({in_dutch(error)}). Kies een map waarin u mag "
        "schrijven."
    )
