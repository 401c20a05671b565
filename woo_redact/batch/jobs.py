"""What can be asked of a worker process; light to import, the work itself is loaded there."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from woo_redact.model.decision import Decision
from woo_redact.model.report import Report


@dataclass(frozen=True, slots=True)
class Setup:
    """Which model and rules the workers load, and under which profile they judge."""

    model: str | None = None
    rules: Path | None = None
    profile: str = "beslisnota"


@dataclass(frozen=True, slots=True)
class ScanJob:
    """Say what would be redacted in one document; writes nothing."""

    source: Path
    setup: Setup

    def run(self) -> dict[str, Any]:
        """Return the findings record. Raises WooError."""
        from woo_redact.batch.work import scan_file

        return scan_file(self)


@dataclass(frozen=True, slots=True)
class RedactJob:
    """Redact and prove one document; its results go to `folder`.

    `decisions` are what people decided about it before, `bar` is how bars look.
    """

    source: Path
    setup: Setup
    folder: Path
    decisions: tuple[Decision, ...] = ()
    bar: str = "grijs"

    def run(self) -> "Done":
        """Return what was done. Raises WooError."""
        from woo_redact.batch.work import redact_file

        return redact_file(self)


@dataclass(frozen=True, slots=True)
class VerifyJob:
    """Check a redacted file (`source`) against its original, with a findings file or without."""

    source: Path
    original: Path
    findings: Path | None

    def run(self) -> Report:
        """Return the verifier's report. Raises WooError."""
        from woo_redact.batch.work import verify_file

        return verify_file(self)


@dataclass(frozen=True, slots=True)
class Done:
    """A document that was redacted and proven; its files lie in the job's folder."""

    name: str
    sha256: str
    redacted: int
    doubts: int
    kept: int
    pages: int
