"""Many documents at once: a process for each, limits, and what is done in it."""

from woo_redact.batch.jobs import Done, RedactJob, ScanJob, Setup, VerifyJob
from woo_redact.batch.pool import Failure, Limits, each

__all__ = ["Done", "Failure", "Limits", "RedactJob", "ScanJob", "Setup", "VerifyJob", "each"]
