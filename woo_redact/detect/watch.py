"""Nothing goes wrong in silence: what Presidio only logs, or spaCy only warns of, is an error."""

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from woo_redact.errors import DetectError, WooError

PRESIDIO = "presidio-analyzer"
"""The logger on which Presidio tells that a pattern timed out and was skipped."""
ABOUT_CODE = (
    DeprecationWarning,
    PendingDeprecationWarning,
    FutureWarning,
    ResourceWarning,
    ImportWarning,
)
"""Warnings that speak of libraries, not of what was or was not found."""


class _Collector(logging.Handler):
    """Count the records from WARNING up; what they say may hold document text."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


@contextmanager
def watched() -> Iterator[None]:
    """Run the body of a with statement; anything that goes wrong in it becomes a DetectError.

    That is any exception that is not ours, any warning, any record of Presidio's logger from
    WARNING up. Messages name the type only: the rest may hold personal data.
    """
    logger = logging.getLogger(PRESIDIO)
    collector = _Collector()
    level, propagate, disabled = logger.level, logger.propagate, logger.disabled
    logger.addHandler(collector)
    logger.setLevel(logging.WARNING)
    logger.propagate = False
    logger.disabled = False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for category in ABOUT_CODE:
                warnings.simplefilter("ignore", category)
            yield
    except WooError:
        raise
    except Exception as error:
        raise DetectError(_message(type(error).__name__)) from None
    finally:
        logger.removeHandler(collector)
        logger.setLevel(level)
        logger.propagate = propagate
        logger.disabled = disabled
    if collector.count:
        raise DetectError(_message("waarschuwing van Presidio"))


def _message(what: str) -> str:
    return (
        f"Het zoeken naar persoonsgegevens liep vast ({what}); niet alles is bekeken. "
        "Laat een mens het document lezen."
    )
