"""Make the final version of what was approved, one document at a time, while the desk goes on."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from woo_redact import casefile, publish, review
from woo_redact.batch import Done, Failure, FinalJob, Limits, Studio
from woo_redact.casefile import Place
from woo_redact.desk.case import Case, Now
from woo_redact.desk.finish import announced, finish_approved
from woo_redact.desk.own import own, undisturbed
from woo_redact.dossier import Entry, Register
from woo_redact.errors import OutputError, ReviewError, WooError
from woo_redact.model.decision import Act, Decision
from woo_redact.review import Stage

SECONDS = 120.0
"""How long to wait for a run, or another desk, that has the folder."""
IN_REVIEW = "In beoordeling: na goedkeuring wordt het gepubliceerd."
EXCLUDED = "Goedgekeurd; niet in de publicatie: {}."


@dataclass(slots=True)
class Approval:
    """The making of a final version: whether it is done, and what came of it."""

    name: str
    done: bool = False
    published: bool = False
    message: str = ""
    _ended: threading.Event = field(default_factory=threading.Event, repr=False)

    def end(self, message: str, *, published: bool) -> None:
        """Note what came of it."""
        self.message, self.published, self.done = message, published, True
        self._ended.set()

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until it is done; say whether it is."""
        return self._ended.wait(seconds)


class Publisher:
    """Makes final versions in a worker process and puts them in publicatie/, one after another."""

    def __init__(self, place: Place, limits: Limits) -> None:
        """Remember where; nothing is started yet."""
        self.place = place
        self.limits = limits
        self._queue = ThreadPoolExecutor(1, thread_name_prefix="publiceren")
        self._studio: Studio | None = None
        self.busy: set[str] = set()

    def start(self, case: Case, write: Callable[[Decision], None], approved: Decision) -> Approval:
        """Queue a document that was just approved; `write` adds a line to its record.

        Whoever approved has noted the document as busy.
        """
        approval = Approval(case.name)

        def work() -> None:
            try:
                told, published = self._publish(case, approved), True
            except WooError as error:
                told, published = str(error), False
            except BaseException:
                self.busy.discard(case.name)
                approval.end("Onverwachte fout; er is niets gepubliceerd.", published=False)
                raise
            try:
                write(outcome_line(approved, told, published=published))
            except WooError as error:
                told, published = str(error), False
            self.busy.discard(case.name)
            approval.end(told, published=published)

        self._queue.submit(work)
        return approval

    def close(self) -> None:
        """Stop; a version that is being made is dropped and can be approved anew."""
        if self._studio is not None:
            self._studio.close()
        self._queue.shutdown(wait=True, cancel_futures=True)

    def withdraw(self, case: Case, message: str) -> None:
        """Take a document out of publicatie/ and say so in run.json; take over a later scan."""
        with waiting(self.place), undisturbed():
            publish.take_over(case.home)
            _relist(self.place, case.name, lambda entry: _withdrawn(entry, self.place, message))

    def _publish(self, case: Case, approved: Decision) -> str:
        """Publish what was approved; return what was done. Raises WooError."""
        with waiting(self.place) as folder:
            now = case.now()
            if now.progress.stage is not Stage.GOEDGEKEURD or now.progress.since != approved.seq:
                raise ReviewError("De goedkeuring is intussen ingetrokken.")
            mark = review.mark_of(review.whole_document(now.lines))
            if mark:
                message = EXCLUDED.format(mark)
                with undisturbed():
                    _relist(self.place, case.name, lambda e: _excluded(e, self.place, message))
                return message
            result = self._made(case, now, folder)
            if isinstance(result, Failure):
                raise ReviewError(result.message)
            _anchor(folder, now)
            with undisturbed():
                return self._moved(case, result, folder)

    def _moved(self, case: Case, done: Done, folder: Path) -> str:
        """Put a result in publicatie/; run.json names it before the first file is there."""

        def announce(entry: Entry) -> Entry:
            told = announced(done, entry, Register.read(self.place, {entry.source}))
            if entry.public and entry.public != told.public:
                publish.withdraw(entry.public, self.place)
            return told

        def listed(entry: Entry) -> Entry:
            return finish_approved(done, entry, folder, self.place)

        try:
            _relist(self.place, case.name, announce)
            return _relist(self.place, case.name, listed).message
        except OutputError:
            _relist(self.place, case.name, lambda e: _withdrawn(e, self.place, IN_REVIEW))
            raise

    def _made(self, case: Case, now: Now, folder: Path) -> Done | Failure:
        setup, look = case.asked
        job = FinalJob(
            case.home / casefile.ORIGINAL, case.proposed.source, setup, look, folder, now.lines
        )
        if self._studio is None:
            self._studio = Studio(self.limits)
        return self._studio.do(job)


def outcome_line(approved: Decision, told: str, *, published: bool) -> Decision:
    """Return the line that says what came of an approval."""
    return replace(
        approved,
        act=Act.GEPUBLICEERD if published else Act.MISLUKT,
        motivation=told,
        at=datetime.now().astimezone().isoformat(timespec="seconds"),
        seq=0,
    )


def recover(place: Place, cases: Iterator[Case]) -> None:
    """Take back what a crash left in publicatie/ without an approval that stands.

    A document under review may only lie there when the line that says so was written. Does nothing
    while a run or another desk has the folder.
    """
    try:
        with own(place):
            listed = {entry.name: entry for entry in Register.read(place, set()).others}
            for case in cases:
                entry, now = listed[case.name], case.now()
                begun = len(now.read.decisions) > now.read.unchained
                if entry.public and begun and now.progress.stage is not Stage.GEPUBLICEERD:
                    _relist(place, case.name, lambda e: _withdrawn(e, place, IN_REVIEW))
    except OutputError:
        return


@contextmanager
def waiting(place: Place) -> Iterator[Path]:
    """Have the folder to oneself, after whoever has it now; yield a work folder.

    Raises OutputError when that takes too long.
    """
    until = time.monotonic() + SECONDS
    with ExitStack() as mine:
        while True:
            try:
                folder = mine.enter_context(own(place))
                break
            except OutputError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.5)
        yield folder / "0"


def _relist(place: Place, name: str, change: Callable[[Entry], Entry]) -> Entry:
    """Put what `change` returns in the place of a document's entry in run.json."""
    entries = Register.read(place, set()).others
    changed = [change(entry) if entry.name == name else entry for entry in entries]
    Register(changed, {}).write(place)
    return next(entry for entry in changed if entry.name == name)


def _withdrawn(entry: Entry, place: Place, message: str) -> Entry:
    if entry.public:
        publish.withdraw(entry.public, place)
    return Entry.withheld(entry.source, entry.sha256, str(entry.name), message)


def _excluded(entry: Entry, place: Place, message: str) -> Entry:
    publish.exclude(entry.public, str(entry.name), place)
    return Entry.excluded(entry.source, entry.sha256, str(entry.name), message)


def _anchor(folder: Path, now: Now) -> None:
    """Note in the certificate on which decisions the result rests: how many, and the last hash."""
    file = folder / casefile.CERTIFICATE
    record = json.loads(file.read_text(encoding="utf-8"))
    told = {"lines": len(now.read.decisions), "sha256": now.read.head}
    casefile.write_json(file, {**record, "decisions": told})
