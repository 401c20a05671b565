"""The documents of an output folder: each read once, and anew when a run has made it anew."""

import threading
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from woo_redact import casefile
from woo_redact.casefile import Place
from woo_redact.desk.case import Case, Now
from woo_redact.desk.listing import Listing
from woo_redact.dossier import Entry
from woo_redact.errors import DocumentError, WooError
from woo_redact.rulebook import RuleBook, read_rulebook


class Folder:
    """An output folder with its documents and the rules they were judged under. Thread-safe."""

    def __init__(self, out: Path) -> None:
        """Open the folder of a run.

        Raises DocumentError when there is no run in it, OutputError when its list is damaged.
        """
        self.place = Place(out)
        if not self.place.run.is_file():
            raise DocumentError(
                "In deze map staat geen run.json: het is geen uitvoermap van woo-redact run."
            )
        self.listing = Listing(self.place)
        self._lock = threading.RLock()
        self._cases: dict[str, Case] = {}
        self._rulebooks: dict[Path | None, RuleBook] = {}

    def cases(self) -> list[Case]:
        """Return every document whose files are sound."""
        return list(self._sound_among(self.listing.all()))

    def published_cases(self) -> Iterator[Case]:
        """Yield the documents in publicatie/ whose record is sound."""
        return self._sound_among(entry for entry in self.listing.all() if entry.public)

    def _sound_among(self, entries: Iterable[Entry]) -> Iterator[Case]:
        for entry in entries:
            if entry.name:
                with suppress(WooError):
                    case = self.case(entry.name)
                    self.sound(case)
                    yield case

    def case(self, name: str) -> Case:
        """Return a document of the list; what a run has made anew is read anew."""
        with self._lock:
            case = self._cases.get(name)
            if case is None or case.stale:
                self.listing.of(name)
                case = self._cases[name] = Case(self.place.intern / name)
            return case

    def rulebook_of(self, case: Case) -> RuleBook:
        """Return the rules under which a document was judged."""
        rules = case.asked[0].rules
        with self._lock:
            if rules not in self._rulebooks:
                self._rulebooks[rules] = read_rulebook(rules)
            return self._rulebooks[rules]

    def is_published(self, name: str) -> bool:
        """Say whether a run has a document in publicatie/ now."""
        return self.listing.of(name).status == "published"

    def sound(self, case: Case) -> Now:
        """Return what stands now. Raises DocumentError when the record is not what was written."""
        now = case.now()
        if now.read.problems:
            raise casefile.broken(case.name, now.read.problems)
        return now
