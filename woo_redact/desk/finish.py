"""Put what became of one document in its place: published, withheld, or nothing.

A run and an approval both end here; nothing else writes in publicatie/.
"""

import os
import re
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from woo_redact import casefile, review
from woo_redact.batch import Done, Failure
from woo_redact.casefile import Log, Place
from woo_redact.dossier import Entry, Register
from woo_redact.errors import ExitCode, WooError
from woo_redact.model.decision import Decision
from woo_redact.publish import Finished, publish, set_aside, withdraw, withhold
from woo_redact.review import Progress, Stage

MOVING = "Goedgekeurd; wordt in publicatie/ gezet."


@dataclass(frozen=True, slots=True)
class Begun:
    """What people have done with a document before it is worked on (again)."""

    entry: Entry
    lines: tuple[Decision, ...]
    chained: bool
    """Whether the review app was used: then only an approval publishes."""
    progress: Progress

    @property
    def approved(self) -> bool:
        """Say whether it was approved and the result stands."""
        return self.progress.stage is Stage.GEPUBLICEERD


@dataclass(frozen=True, slots=True)
class Wish:
    """What a run is to do with a document that has a result."""

    redact_doubts: bool = False
    """Publish with the doubts redacted."""
    hold: bool = False
    """Publish nothing: a review follows."""


def begun(entry: Entry | None, place: Place) -> Begun | None:
    """Return what people did with a listed document, None when nobody did anything.

    Raises DocumentError when the record of their decisions is not what was written.
    """
    if entry is None or entry.name is None:
        return None
    read = Log(place.intern / entry.name).read()
    if read.problems:
        raise casefile.broken(entry.name, read.problems)
    lines = tuple(line for line in read.counted if line.document_sha256 == entry.sha256)
    if not lines:
        return None
    chained = any(line.seq > read.unchained for line in lines)
    return Begun(entry, lines, chained, review.progress(lines))


def finish(
    result: Done | Failure,
    *,
    original: Path,
    folder: Path,
    register: Register,
    place: Place,
    decisions: tuple[Decision, ...],
    wish: Wish,
) -> Entry:
    """Put the result of a run in its place; whatever an earlier run published of it is replaced.

    `folder` is where the result lies, `decisions` what it was made with. What was approved is
    never replaced, and what is being reviewed is not published by a run.
    """
    source = relative(original, place)
    earlier = register.earlier(source)
    try:
        past = begun(earlier, place)
        if past is not None and past.approved:
            return _kept(past, result, folder, place)
        if isinstance(result, Failure):
            if earlier and earlier.public:
                withdraw(earlier.public, place)
            return Entry.failed(source, digest(original), result.exit_code, result.message)
        same = past is not None and past.entry.sha256 == result.sha256
        record, public = _names(result, past if same else None, register)
        if earlier and earlier.public and earlier.public != public:
            withdraw(earlier.public, place)
        done = Finished(folder, public, record)
        doubts = 0 if wish.redact_doubts else result.doubts
        why = _why_not(past if same else None, decisions, wish)
        if doubts or why:
            withhold(done, place)
            return Entry.withheld(source, result.sha256, record, why or _to_judge(doubts, record))
        publish(done, place)
        return Entry.published(source, result.sha256, public, _done(result), record)
    except WooError as error:
        return Entry.failed(source, digest(original), int(error.exit_code), str(error))


def announced(result: Done, entry: Entry, register: Register) -> Entry:
    """Return what run.json says while an approved document is moved to publicatie/.

    It names what may lie there already, for whoever comes after a crash in between.
    """
    public = _public_name(result.name, entry, register)
    told = Entry.published(entry.source, result.sha256, public, MOVING, entry.name)
    return replace(told, status="withheld", exit_code=int(ExitCode.FINDINGS))


def finish_approved(result: Done, entry: Entry, folder: Path, place: Place) -> Entry:
    """Publish what was approved and announced; its record stays. Raises OutputError."""
    record, public = str(entry.name), str(entry.public)
    publish(Finished(folder, public, record), place)
    message = f"Goedgekeurd. {_done(result)}"
    return Entry.published(entry.source, result.sha256, public, message, record)


def relative(file: Path, place: Place) -> str:
    """Return the path of a source as seen from the output folder (absolute on another drive)."""
    try:
        return Path(os.path.relpath(file.resolve(), place.out.resolve())).as_posix()
    except ValueError:
        return file.resolve().as_posix()


def digest(file: Path) -> str:
    """Return the SHA-256 of a file, "" when it cannot be read."""
    try:
        with file.open("rb") as stream:
            told = sha256()
            while chunk := stream.read(1 << 20):
                told.update(chunk)
            return told.hexdigest()
    except OSError:
        return ""


def _kept(past: Begun, result: Done | Failure, folder: Path, place: Place) -> Entry:
    """Leave what was approved as it is; keep what a new scan found beside it."""
    entry = replace(past.entry, message="Goedgekeurd; niet opnieuw gemaakt.")
    if isinstance(result, Failure):
        told = f"{entry.message} De nieuwe verwerking is mislukt: {result.message}"
        return replace(entry, message=told, exit_code=result.exit_code)
    if result.sha256 != entry.sha256:
        told = (
            "Het origineel is gewijzigd nadat dit document was goedgekeurd. Het goedgekeurde "
            "document is niet vervangen. Heropen het met woo-redact review, of geef het nieuwe "
            "origineel een andere naam."
        )
        return replace(entry, message=told, exit_code=int(ExitCode.FINDINGS))
    set_aside(folder, place.intern / str(entry.name))
    if not result.doubts:
        return entry
    places = "is 1 plek" if result.doubts == 1 else f"zijn {result.doubts} plekken"
    told = f"{entry.message} Met de regels van nu {places} anders: zie woo-redact review."
    return replace(entry, message=told, exit_code=int(ExitCode.FINDINGS))


def _names(result: Done, past: Begun | None, register: Register) -> tuple[str, str]:
    """Return the name of the record and the public name of a document.

    What people decided lies in the record: it keeps its name, whatever the rules make of the title.
    """
    if past is None:
        name = register.name_for(result.name)
        return name, name
    return str(past.entry.name), _public_name(result.name, past.entry, register)


def _public_name(wanted: str, entry: Entry, register: Register) -> str:
    """Return the name in publicatie/: the record's own when nothing speaks against it."""
    record = str(entry.name)
    numbered = re.fullmatch(re.escape(wanted) + r"(-\d{1,2})?", record)
    return record if numbered else register.name_for(wanted)


def _why_not(past: Begun | None, decisions: tuple[Decision, ...], wish: Wish) -> str:
    """Return why a document without doubts is not published, "" when nothing stands in the way."""
    if past is not None and past.chained:
        return "In beoordeling: na goedkeuring wordt het gepubliceerd (woo-redact review)."
    if past is not None and past.lines != decisions:
        return "Tijdens de verwerking is er een besluit genomen. Geef de opdracht nog eens."
    return "Wacht op beoordeling (woo-redact review)." if wish.hold else ""


def _to_judge(doubts: int, record: str) -> str:
    places = "1 plek" if doubts == 1 else f"{doubts} plekken"
    return (
        f"{places} te beoordelen. Beslis met woo-redact review (het concept ligt in "
        f"intern/{record}), of lak alle twijfelgevallen met --doubt redact."
    )


def _done(result: Done) -> str:
    told = f"{result.redacted} gelakt, {result.kept} bewust openbaar, {result.pages} blz."
    return " ".join((told, *result.notes))
