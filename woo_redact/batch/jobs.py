"""What can be asked of a worker process; light to import, the work itself is loaded there."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from woo_redact.batch.spool import Sealed
from woo_redact.model.decision import Decision
from woo_redact.model.document import Document
from woo_redact.model.learned import Learned
from woo_redact.model.redaction import USUAL, Look, Redaction
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

    def record(self, look: Look) -> dict[str, Any]:
        """Return this and how results are to look, for a later job on the same document."""
        told = asdict(self)
        for name in ("rules", "dossier"):
            told[name] = Path(told[name]).resolve().as_posix() if told[name] else None
        return {**told, "second": list(self.second), "look": asdict(look)}

    @classmethod
    def from_record(cls, told: Mapping[str, Any]) -> tuple["Setup", Look]:
        """Return what `record` told. Raises KeyError and TypeError when it is something else."""
        setup = cls(
            told["model"],
            Path(told["rules"]) if told["rules"] else None,
            Path(told["dossier"]) if told["dossier"] else None,
            told["profile"],
            tuple(told["second"]),
        )
        return setup, Look(**told["look"])


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
    before: Path | None = None
    """The proposals.json under which people began to review it: what differs becomes a doubt."""

    def run(self) -> "Done":
        """Return what was done. Raises WooError."""
        from woo_redact.batch.work import redact_file

        return redact_file(self)


@dataclass(frozen=True, slots=True)
class FinalJob:
    """Make the final version of an approved document from its record; its results go to `folder`.

    `source` is the original in its record, `title` the file name it came with, `decisions` all that
    people decided. Nothing is searched anew: what the reviewers saw is what is published.
    """

    source: Path
    title: str
    setup: Setup
    look: Look
    folder: Path
    decisions: tuple[Decision, ...]

    def run(self) -> "Done":
        """Return what was done. Raises WooError."""
        from woo_redact.batch.work import finalise_file

        return finalise_file(self)


@dataclass(frozen=True, slots=True)
class VerifyJob:
    """Check a redacted file (`source`) against its original, with a findings file or without.

    With a certificate that is checked as well, and findings.json beside it is used.
    """

    source: Path
    original: Path
    findings: Path | None
    certificate: Path | None = None

    def run(self) -> "Checked":
        """Return what the verifier says. Raises WooError."""
        from woo_redact.batch.checking import verify_file

        return verify_file(self)


@dataclass(frozen=True, slots=True)
class Checked:
    """What the verifier says of a file, and the same as a page of HTML for a lawyer."""

    report: Report
    notes: tuple[str, ...]
    """What is different from the certificate and not wrong."""
    html: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PictureJob:
    """Draw one page (1-based) of an original (`source`, whose SHA-256 must be `sha256`).

    `scale` is pixels for a point. With `redactions` and the page's `doc` the page is drawn as it
    would be published, or what would change is shown (`difference`).
    """

    source: Path
    sha256: str
    page: int
    scale: float
    redactions: tuple[Redaction, ...] | None = None
    doc: Document | None = field(default=None, repr=False)
    look: Look = USUAL
    difference: bool = False

    def run(self) -> bytes:
        """Return the page as PNG. Raises WooError."""
        from woo_redact.batch.views import draw_page

        return draw_page(self)


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
    notes: tuple[str, ...] = ()
    """Dutch sentences for whoever ran it: standards not met, pages that became a picture."""
