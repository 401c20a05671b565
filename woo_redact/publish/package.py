"""The only module that writes outside the work folder: one document at a time, whole or not."""

from dataclasses import dataclass
from pathlib import Path

from woo_redact.casefile import DECISIONS, EARLIER, PROPOSALS, RESCAN, TEXT, Place, write_bytes
from woo_redact.errors import OutputError, in_dutch

PUBLIC = {"redacted.pdf": "{}.pdf", "motivering.pdf": "{}-motivering.pdf", "text.txt": "{}.txt"}
CONCEPT = {
    "redacted.pdf": "concept.pdf",
    "motivering.pdf": "concept-motivering.pdf",
    "text.txt": "concept.txt",
}


@dataclass(frozen=True, slots=True)
class Finished:
    """A document whose results lie complete in a work folder, and the names it gets."""

    folder: Path
    name: str
    """In publicatie/."""
    record: str
    """In intern/."""


def publish(done: Finished, place: Place) -> tuple[Path, Path, Path]:
    """Move a finished document to publicatie/ and its record to intern/<record>/.

    Return the redacted PDF, the appendix and the text, in that order. The PDF is moved last: as
    long as it is not there the document is not published. Raises OutputError; then nothing of it
    is left in publicatie/.
    """
    _keep_record(done, place)
    for part in CONCEPT.values():
        _remove(place.intern / done.record / part)
    targets = {part: place.publicatie / as_.format(done.name) for part, as_ in PUBLIC.items()}
    try:
        for part in reversed(list(PUBLIC)):
            _move(done.folder / part, targets[part])
    except OutputError:
        withdraw(done.name, place)
        raise
    return targets["redacted.pdf"], targets["motivering.pdf"], targets["text.txt"]


def withhold(done: Finished, place: Place) -> None:
    """Keep a finished document as a concept in intern/<record>/: a person must decide first.

    What an earlier run published under this name is withdrawn. Raises OutputError.
    """
    withdraw(done.name, place)
    _keep_record(done, place)
    for part, as_ in CONCEPT.items():
        _move(done.folder / part, place.intern / done.record / as_)


def withdraw(name: str, place: Place) -> None:
    """Remove what an earlier run published under this name. Raises OutputError."""
    for as_ in PUBLIC.values():
        _remove(place.publicatie / as_.format(name))


def _keep_record(done: Finished, place: Place) -> None:
    """Move every other file of the work folder to intern/<name>/; decisions are never replaced."""
    home = place.intern / done.record
    if (done.folder / PROPOSALS).exists():
        _keep_earlier(home)
    # the proposals name the text they speak of: whoever reads them in between sees a mismatch
    for file in sorted(done.folder.iterdir(), key=lambda file: (file.name == PROPOSALS, file.name)):
        if file.name not in PUBLIC:
            _move(file, home / file.name)
    if not (home / DECISIONS).exists():
        write_bytes(home / DECISIONS, b"")


def set_aside(folder: Path, home: Path) -> None:
    """Keep the proposals of a new scan beside the record of what was approved under others."""
    for name in (TEXT, PROPOSALS):
        _move(folder / name, home / RESCAN / name)


def take_over(home: Path) -> None:
    """Let the proposals of the last scan take the place of those under which was approved."""
    if not (home / RESCAN / PROPOSALS).exists():
        return
    _keep_earlier(home)
    for name in (TEXT, PROPOSALS):
        _move(home / RESCAN / name, home / name)


def exclude(name: str | None, record: str, place: Place) -> None:
    """Leave nothing of a document in publicatie/, and no concept that could be taken for it."""
    if name:
        withdraw(name, place)
    for part in CONCEPT.values():
        _remove(place.intern / record / part)


def _keep_earlier(home: Path) -> None:
    """Keep the proposals that people saw, where they have begun to decide."""
    if (home / PROPOSALS).exists() and _size(home / DECISIONS):
        write_bytes(home / EARLIER, (home / PROPOSALS).read_bytes())


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _move(source: Path, target: Path) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)
    except OSError as error:
        raise OutputError(
            f"Kan {target.name} niet schrijven ({in_dutch(error)}). Sluit het bestand als het "
            "ergens open staat, en controleer de schijfruimte en uw rechten."
        ) from error


def _remove(file: Path) -> None:
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(
            f"Kan de oude versie van {file.name} niet verwijderen ({in_dutch(error)}). Sluit het "
            "bestand als het ergens open staat."
        ) from error
