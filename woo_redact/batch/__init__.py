"""Many documents at once: a process for each, limits, and what is done in it."""

from woo_redact.batch.jobs import Done, RedactJob, ScanJob, Setup, VerifyJob
from woo_redact.batch.pool import Failure, Limits, each
from woo_redact.batch.rounds import Read, read_round, work_round
from woo_redact.batch.spool import Spool

__all__ = [
    "Done",
    "Failure",
    "Limits",
    "Read",
    "RedactJob",
    "ScanJob",
    "Setup",
    "Spool",
    "VerifyJob",
    "each",
    "read_round",
    "work_round",
]
