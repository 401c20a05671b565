"""An output folder as a whole: which documents it holds and what became of each."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import PurePosixPath
from typing import Any

from woo_redact.casefile import FINDINGS, RUN_SCHEMA, Place, write_json
from woo_redact.errors import ExitCode, OutputError


@dataclass(frozen=True, slots=True)
class Entry:
    """What happened to one document; paths are relative to the output folder, "/" between parts.

    `status` is "published", "withheld", "excluded" or "failed"; the paths of what was not made are
    None.
    """

    source: str
    sha256: str
    status: str
    exit_code: int
    message: str
    redacted: str | None = None
    appendix: str | None = None
    text: str | None = None
    findings: str | None = None

    @classmethod
    def published(
        cls, source: str, sha256: str, name: str, message: str, record: str | None = None
    ) -> "Entry":
        """Tell of a document that lies in publicatie/; its record may have another name."""
        return cls(
            source,
            sha256,
            "published",
            int(ExitCode.DONE),
            message,
            f"publicatie/{name}.pdf",
            f"publicatie/{name}-motivering.pdf",
            f"publicatie/{name}.txt",
            f"intern/{record or name}/{FINDINGS}",
        )

    @classmethod
    def withheld(cls, source: str, sha256: str, name: str, message: str) -> "Entry":
        """Tell of a document that a person must judge first."""
        return cls(
            source,
            sha256,
            "withheld",
            int(ExitCode.FINDINGS),
            message,
            findings=f"intern/{name}/{FINDINGS}",
        )

    @classmethod
    def excluded(cls, source: str, sha256: str, name: str, message: str) -> "Entry":
        """Tell of a document that people took out of the publication: outside the request, double.

        It is done with: nothing of it is to be published.
        """
        return cls(
            source,
            sha256,
            "excluded",
            int(ExitCode.DONE),
            message,
            findings=f"intern/{name}/{FINDINGS}",
        )

    @classmethod
    def failed(cls, source: str, sha256: str, exit_code: int, message: str) -> "Entry":
        """Tell of a document of which nothing could be made."""
        return cls(source, sha256, "failed", exit_code, message)

    @property
    def name(self) -> str | None:
        """Return the name under which its record lies in intern/, None for a failed one."""
        return PurePosixPath(self.findings).parent.name if self.findings else None

    @property
    def public(self) -> str | None:
        """Return the name under which it lies in publicatie/, None when it does not."""
        return PurePosixPath(self.redacted).stem if self.redacted else None

    @property
    def names(self) -> set[str]:
        """Return the names that no other document may have."""
        return {name for name in (self.name, self.public) if name}


@dataclass(slots=True)
class Register:
    """The list of an output folder's documents, and which names are taken."""

    others: list[Entry]
    """Documents of earlier runs that this run does not touch."""
    replaced: dict[str, Entry]
    """What earlier runs made of this run's sources."""
    entries: list[Entry] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)

    @classmethod
    def read(cls, place: Place, sources: set[str]) -> "Register":
        """Read run.json of earlier runs; `sources` are the documents of this one.

        Raises OutputError when there is one that cannot be read: it says what was published.
        """
        known: list[Entry] = []
        if place.run.exists():
            try:
                record = json.loads(place.run.read_text(encoding="utf-8"))
                if record["schema"] != RUN_SCHEMA:
                    raise ValueError("schema")
                known = [Entry(**item) for item in record["documents"]]
            except (ValueError, KeyError, TypeError) as error:
                raise OutputError(
                    "run.json in de uitvoermap is beschadigd of van een andere versie. Kies een "
                    "lege uitvoermap."
                ) from error
        others = [entry for entry in known if entry.source not in sources]
        replaced = {entry.source: entry for entry in known if entry.source in sources}
        return cls(others, replaced, taken={name for entry in others for name in entry.names})

    def earlier(self, source: str) -> Entry | None:
        """Return what an earlier run, or an approval, made of this source."""
        return self.replaced.get(source)

    def reserve(self, entry: Entry) -> None:
        """Keep the names of a document of this run for itself."""
        self.taken |= entry.names

    def name_for(self, wanted: str) -> str:
        """Return wanted, or wanted with the first free number, and mark it as taken."""
        number, free = 1, wanted
        # "x-motivering" would be taken for the appendix of "x"
        while {free, f"{free}-motivering", free.removesuffix("-motivering")} & self.taken:
            number += 1
            free = f"{wanted}-{number}"
        self.taken.add(free)
        return free

    def add(self, entry: Entry) -> None:
        """Note what became of a document."""
        self.entries.append(entry)

    def write(self, place: Place) -> None:
        """Write run.json. Documents this run did not reach keep what earlier runs said of them."""
        reached = {entry.source for entry in self.entries}
        left = [entry for source, entry in self.replaced.items() if source not in reached]
        record: dict[str, Any] = {
            "schema": RUN_SCHEMA,
            "documents": [asdict(entry) for entry in (*self.others, *left, *self.entries)],
        }
        write_json(place.run, record)
