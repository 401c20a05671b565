"""One document on the desk: its files read once, its lines folded once for each new line."""

import threading
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from woo_redact import casefile, review
from woo_redact.batch import Setup
from woo_redact.casefile import Log, Proposed, Read, StoredText
from woo_redact.desk.canaries import planted, unanswered
from woo_redact.desk.sheet import Item
from woo_redact.errors import DocumentError
from woo_redact.model.decision import Decision, Outcome, Proposal, Verdict
from woo_redact.model.document import Document
from woo_redact.model.redaction import Look

Stamp = tuple[int, int, int]
"""When a file was changed, its size, and which file it is."""


@dataclass(frozen=True, slots=True)
class Now:
    """A document at one moment: what was written, and what follows from it."""

    read: Read
    lines: tuple[Decision, ...]
    """Those about this version of the document."""
    outcomes: tuple[Outcome, ...] = field(repr=False)
    progress: review.Progress
    tests: frozenset[str] = frozenset()
    """Test places that are still to be answered: shown as doubts."""

    @property
    def open(self) -> int:
        """Return about how many places must still be decided."""
        doubts = (o.finding.id for o in self.outcomes if o.verdict is Verdict.BEOORDELEN)
        return len({*doubts, *self.tests})


class Case:
    """The files of one document in intern/, and what they say now."""

    def __init__(self, home: Path) -> None:
        """Read the proposals. Raises DocumentError when they are not there or do not fit."""
        self.home = home
        self.name = home.name
        self.log = Log(home)
        self.text = StoredText(home / casefile.TEXT)
        self._lock = threading.Lock()
        self._stamp = self._proposals_stamp()
        self.proposed: Proposed = casefile.read_proposals(home / casefile.PROPOSALS)
        if _digest(home / casefile.TEXT) != self.proposed.text_sha256:
            raise DocumentError(
                f"De bestanden in intern/{self.name} horen niet bij elkaar: een run is afgebroken. "
                "Verwerk het document opnieuw met woo-redact run."
            )
        self.shown: dict[str, tuple[object, Item]] = {}
        """What was last shown of each finding, and what it was made of."""
        self._now: tuple[tuple[Stamp, ...], Now] | None = None

    @property
    def stale(self) -> bool:
        """Say whether a run has made new proposals since."""
        return self._stamp != self._proposals_stamp()

    @cached_property
    def asked(self) -> tuple[Setup, Look]:
        """Return the settings of the run that made the proposals."""
        try:
            return Setup.from_record(dict(self.proposed.setup))
        except (KeyError, TypeError) as error:
            raise DocumentError(
                f"intern/{self.name}/{casefile.PROPOSALS} is van een andere versie. Verwerk het "
                "document opnieuw met woo-redact run."
            ) from error

    @cached_property
    def proposals(self) -> dict[str, Proposal]:
        """Return the proposals by id of their finding."""
        return {proposal.finding.id: proposal for proposal in self.proposed.proposals}

    @property
    def doc(self) -> Document:
        """Return the whole document."""
        return self.text.document

    def now(self) -> Now:
        """Return what stands now; read again only when the file has grown or changed."""
        with self._lock:
            stamp = (stamp_of(self.log.file), stamp_of(self.home / casefile.CANARIES))
            if self._now is None or self._now[0] != stamp:
                self._now = (stamp, self.seen(self.log.read()))
            return self._now[1]

    def seen(self, read: Read) -> Now:
        """Return what follows from what was read of the decisions."""
        digest = self.proposed.sha256
        lines = tuple(line for line in read.counted if line.document_sha256 == digest)
        outcomes = self.outcomes(lines)
        tests = unanswered(planted(self.home), lines) & {o.finding.id for o in outcomes}
        return Now(read, lines, outcomes, review.progress(lines), tests)

    def outcomes(self, lines: tuple[Decision, ...]) -> tuple[Outcome, ...]:
        """Return what will happen by these lines."""
        doc = self.doc if any(line.spans or line.findings for line in lines) else self.text.frame
        return review.fold(self.proposed.proposals, lines, doc, self._untouched)

    @cached_property
    def _untouched(self) -> dict[str, Outcome]:
        """Return what will happen as long as nobody decides; most places of a document stay so."""
        return {o.finding.id: o for o in review.fold(self.proposed.proposals, ())}

    def _proposals_stamp(self) -> Stamp:
        return stamp_of(self.home / casefile.PROPOSALS)


def stamp_of(file: Path) -> Stamp:
    """Return what changes when a file does."""
    try:
        told = file.stat()
    except OSError:
        return (0, 0, 0)
    return (told.st_mtime_ns, told.st_size, told.st_ino)


def _digest(file: Path) -> str:
    try:
        return sha256(file.read_bytes()).hexdigest()
    except OSError:
        return ""
