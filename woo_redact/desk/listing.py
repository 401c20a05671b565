"""The documents of an output folder as run.json has them."""

import threading

from woo_redact.casefile import Place
from woo_redact.desk.case import Stamp, stamp_of
from woo_redact.dossier import Entry, Register
from woo_redact.errors import ReviewError


class Listing:
    """run.json, read again only when it has changed."""

    def __init__(self, place: Place) -> None:
        """Read the list. Raises OutputError when it is damaged."""
        self.place = place
        self._lock = threading.Lock()
        self._read: tuple[Stamp, list[Entry]] | None = None
        self.all()

    def all(self) -> list[Entry]:
        """Return the documents in the order of the run. Raises OutputError."""
        stamp = stamp_of(self.place.run)
        with self._lock:
            if self._read is None or self._read[0] != stamp:
                self._read = (stamp, Register.read(self.place, set()).others)
            return self._read[1]

    def of(self, name: str) -> Entry:
        """Return one document by the name of its folder. Raises ReviewError when there is none."""
        for entry in self.all():
            if entry.name == name:
                return entry
        raise ReviewError("Dit document bestaat niet.")
