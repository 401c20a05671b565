"""Where a run puts things, and what the files of a document are called."""

from dataclasses import dataclass
from pathlib import Path

FINDINGS = "findings.json"
PROPOSALS = "proposals.json"
EARLIER = "proposals-eerder.json"
"""The proposals before the last scan, kept where people had decided already."""
RESCAN = "herscan"
"""Folder with the proposals of a scan that came after approval."""
TEXT = "text.zip"
ORIGINAL = "original.pdf"
DECISIONS = "decisions.jsonl"
HEAD = "decisions.head"
TORN = "decisions.afgebroken"
CANARIES = "canaries.json"
CERTIFICATE = "certificate.json"
MOTIVERING = "motivering.json"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run puts things: `publicatie` leaves the building, `intern` never does."""

    out: Path

    @property
    def publicatie(self) -> Path:
        """Return the folder for publication."""
        return self.out / "publicatie"

    @property
    def intern(self) -> Path:
        """Return the folder with the record of every document."""
        return self.out / "intern"

    @property
    def run(self) -> Path:
        """Return the list of what happened to each document."""
        return self.out / "run.json"

    @property
    def contradictions(self) -> Path:
        """Return the list of names that stay in one document of a dossier and go in another."""
        return self.intern / "tegenspraak.json"
