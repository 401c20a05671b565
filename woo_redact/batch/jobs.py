"""What can be asked of a worker process; light to import, the work itself is loaded there."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from woo_redact.batch.spool import Sealed
from woo_redact.model.decision import Decision
from woo_redact.model.learned import Learned
from woo_redact.model.redaction import USUAL, Look
from woo_redact.model.report import Report


@dataclass(frozen=True, slots=True)
class Setup:
    """Which model and rules the workers load, and under which profile they judge."""

    model: str | None = None
    rules: Path | None = None
    dossier: Path | None = None
    """The dossier.yml of the documents."""
    profile: str = "beslisnota"
    second: tuple[str, ...] = ()
    """The tools to ask for a second opinion on names."""


@dataclass(frozen=True, slots=True)
class ReadJob:
    """Read one document of a dossier into `reading`, and learn of its persons."""

    source: Path
    setup: Setup
    reading: Sealed

    def run(self) -> tuple[Learned, ...]:
        """Return who is certain in the document. Raises WooError."""
        from woo_redact.batch.work import read_file

        return read_file(self)


@dataclass(frozen=True, slots=True)
class ScanJob:
    """Say what would be redacted in one document; writes nothing.

    `reading` is where a ReadJob left it (None: it is still to be read), `elsewhere` what the other
    documents of its dossier tell of persons.
    """

    source: Path
    setup: Setup
    reading: Sealed | None = None
    elsewhere: tuple[Learned, ...] = ()

    def run(self) -> dict[str, Any]:
        """Return the findings record. Raises WooError."""
        from woo_redact.batch.work import scan_file

        return scan_file(self)


@dataclass(frozen=True, slots=True)
class RedactJob:
    """Redact and prove one document; its results go to `folder`.

    `decisions` are what people decided about it before, `look` is how the result is to look;
    `reading` and `elsewhere` are as for a ScanJob.
    """

    source: Path
    setup: Setup
    folder: Path
    decisions: tuple[Decision, ...] = ()
    look: Look = USUAL
    reading: Sealed | None = None
    elsewhere: tuple[Learned, ...] = ()

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
    persons: tuple[Learned, ...] = field(default=(), repr=False)
    """Who is certain in it, and what was proposed for them."""
