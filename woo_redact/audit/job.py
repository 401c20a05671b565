"""Audits files in the batch pool: a process for each, with limits."""

from dataclasses import dataclass
from pathlib import Path

from woo_redact.audit.flaw import Audited
from woo_redact.batch import Setup


@dataclass(frozen=True, slots=True)
class AuditJob:
    """Audit one published file.

    With a setup personal data that can be read is looked for as well; without one only what is
    wrong with the file. `show` says whether texts leave the worker.
    """

    source: Path
    setup: Setup | None = None
    show: bool = False

    def run(self) -> Audited:
        """Return what is wrong with the file. Raises WooError."""
        from woo_redact.audit.work import audit_file

        return audit_file(self)
