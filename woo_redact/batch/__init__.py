"""Many documents at once: a process for each, limits, and what is done in it."""

from woo_redact.batch.jobs import (
    Checked,
    Done,
    FinalJob,
    PictureJob,
    RedactJob,
    ScanJob,
    Setup,
    VerifyJob,
)
from woo_redact.batch.pool import Failure, Limits, each
from woo_redact.batch.rounds import Read, read_round, work_round
from woo_redact.batch.source import read_original, read_source
from woo_redact.batch.spool import Spool
from woo_redact.batch.studio import Studio

__all__ = [
    "Checked",
    "Done",
    "Failure",
    "FinalJob",
    "Limits",
    "PictureJob",
    "Read",
    "RedactJob",
    "ScanJob",
    "Setup",
    "Spool",
    "Studio",
    "VerifyJob",
    "each",
    "read_original",
    "read_round",
    "read_source",
    "work_round",
]
