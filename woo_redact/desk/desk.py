"""The state of one output folder under review: what the app shows, and all it can change.

Thread-safe: the app may call it from several threads, and several processes may have the same
folder open. Nothing here knows of HTML or HTTP.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from woo_redact import casefile
from woo_redact.batch import Limits
from woo_redact.casefile import Problem
from woo_redact.decide.memory import Names
from woo_redact.desk.allowed import allow_approval, allow_reopening, allow_submission, allow_work
from woo_redact.desk.approval import Approval, Publisher, recover
from woo_redact.desk.canaries import plant
from woo_redact.desk.case import Case, Now
from woo_redact.desk.dossier_wide import (
    Everywhere,
    decide_everywhere,
    elsewhere,
    find_person,
    keys_of,
    remember_person,
)
from woo_redact.desk.entries import checked, signed
from woo_redact.desk.figures import Figures, measure
from woo_redact.desk.folder import Folder
from woo_redact.desk.persons import Person, PlaceOf, mentions_in
from woo_redact.desk.pictures import Pictures, View
from woo_redact.desk.sheet import DocumentState, Item, Sheet, Status
from woo_redact.desk.show import obstacles, sheet_of, state_of, undoable
from woo_redact.dossier import Entry as Listed
from woo_redact.errors import OutputError, ReviewError, WooError
from woo_redact.model.decision import Act, Decision, Entry, Verdict
from woo_redact.model.document import Box
from woo_redact.model.ground import Ground
from woo_redact.review import Delta, compare
from woo_redact.rulebook import RuleBook

Words = tuple[tuple[int, int, str, Box], ...]
"""start, end, text and place of each word of a page."""


class Desk(Folder):
    """An output folder that is being reviewed."""

    def __init__(self, out: Path, *, four_eyes: bool = True, limits: Limits | None = None) -> None:
        """Open the folder of a run.

        Raises DocumentError when there is no run in it, OutputError when its list is damaged.
        """
        super().__init__(out)
        self.four_eyes = four_eyes
        self.limits = limits or Limits()
        self.pictures = Pictures(self.limits)
        self._sheets: dict[str, tuple[Now, Sheet]] = {}
        self._persons: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {}
        self._publisher = Publisher(self.place, self.limits)
        recover(self.place, self.published_cases())

    @classmethod
    def open(cls, out: Path, *, four_eyes: bool = True, limits: Limits | None = None) -> "Desk":
        """Open the folder of a run. Raises DocumentError when there is no run in it."""
        return cls(out, four_eyes=four_eyes, limits=limits)

    def close(self) -> None:
        """Stop all work for this folder."""
        self.pictures.close()
        self._publisher.close()

    def documents(self) -> tuple[DocumentState, ...]:
        """Return every document of the folder, in the order of the run."""
        return tuple(self._state(entry) for entry in self.listing.all())

    def state(self, name: str) -> DocumentState:
        """Return one document of the list. Raises ReviewError when there is none."""
        return self._state(self.listing.of(name))

    def sheet(self, name: str) -> Sheet:
        """Return a document with all that is to be shown of it.

        Raises ReviewError when there is no such document, DocumentError when its files are damaged.
        """
        case = self.case(name)
        now = self.sound(case)
        state = self.state(name)
        rulebook = self.rulebook_of(case)
        made = self._sheets.get(name)
        if made is None or made[0] is not now or made[1].state != state:
            persons = self._persons_of(case, now, rulebook)
            made = (now, sheet_of(case, now, state, rulebook, persons, obstacles(case, now)))
            self._sheets[name] = made
        return made[1]

    def _persons_of(self, case: Case, now: Now, rulebook: RuleBook) -> dict[str, str]:
        """Return the person of each finding that names one; a verdict changes no names."""
        places = tuple(outcome.finding.id for outcome in now.outcomes)
        known = self._persons.get(case.name)
        if known is None or known[0] != places:
            known = (places, keys_of(mentions_in(case, now, Names(rulebook))))
            self._persons[case.name] = known
        return known[1]

    def elsewhere(self, name: str, finding: str, scope: str = "document") -> tuple[PlaceOf, ...]:
        """Return where the same text stands, in the "document" or the "dossier"; itself included.

        Also where the machine found nothing: those places have no finding, but boxes.
        """
        return elsewhere(self, name, finding, scope)

    def person(self, name: str, finding: str, scope: str = "dossier") -> Person:
        """Return all places of the person whom a finding names, in "document" or "dossier"."""
        return find_person(self, name, finding, scope)

    def decide_places(
        self,
        places: tuple[PlaceOf, ...],
        verdict: Verdict,
        by: str,
        *,
        ground: str | None = None,
        motivation: str = "",
    ) -> Everywhere:
        """Decide on the places that stayed ticked in such a list; one append a document."""
        return decide_everywhere(self, places, verdict, by, ground=ground, motivation=motivation)

    def remember_person(
        self, name: str, finding: str, verdict: Verdict, reason: str, by: str
    ) -> Path:
        """Write in dossier.yml that a person is (OPENBAAR) or is not (LAKKEN) in public office.

        The next run over the dossier follows it. Returns the file. Raises ReviewError when there is
        no reason, or the person is in it already.
        """
        forms = self.person(name, finding).forms
        return remember_person(self, name, forms, verdict, reason, by)

    def changed(self, name: str) -> tuple[Item, ...]:
        """Return the places where a reviewer decided otherwise than proposed, or drew a box.

        An approver sees these first.
        """
        return tuple(item for item in self.sheet(name).items if item.changed or item.drawn)

    def delta(self, name: str) -> Delta:
        """Return how the last scan differs from the one under which the review began.

        For an approved document: how a later scan differs from what was approved.
        """
        case = self.case(name)
        rescan = case.home / casefile.RESCAN / casefile.PROPOSALS
        if rescan.exists():
            return compare(case.proposed.proposals, casefile.read_proposals(rescan).proposals)
        earlier = case.home / casefile.EARLIER
        if not earlier.exists():
            return Delta((), (), ())
        return compare(casefile.read_proposals(earlier).proposals, case.proposed.proposals)

    def words(self, name: str, page: int) -> Words:
        """Return the words of a page (1-based) with their place in text and page."""
        case = self.case(name)
        text = case.text.frame.text
        return tuple(
            (word.span.start, word.span.end, text[word.span.start : word.span.end], word.box)
            for word in case.text.words(page)
        )

    def picture(self, name: str, page: int, scale: float = 1.5, view: str = "origineel") -> bytes:
        """Return a page (1-based) as PNG; `scale` is pixels for a point. See View for `view`."""
        case = self.case(name)
        try:
            wanted = View(view)
        except ValueError as error:
            raise ReviewError("Deze weergave bestaat niet.") from error
        return self.pictures.draw(case, self.sound(case), page, scale, wanted)

    def add(self, name: str, entry: Entry, by: str) -> int:
        """Write down what somebody did; return the number of the line, which is on disk then.

        Raises ReviewError when it cannot be done now or makes no sense, DocumentError when the
        record is damaged, OutputError when it cannot be written.
        """
        return self.add_all(name, (entry,), by)[-1].seq

    def add_all(
        self, name: str, entries: tuple[Entry, ...], by: str, *, apart: bool = False
    ) -> tuple[Decision, ...]:
        """Write down several things as one: all of them, or none.

        `apart` says that each is an answer of its own, not one decision about many places.
        """
        case = self.case(name)
        rulebook = self.rulebook_of(case)

        def lines(read: casefile.Read) -> list[Decision]:
            now = case.seen(read)
            allow_work(now, published=self.is_published(name))
            # an answer to a test place is measured; a decision about many places is meant
            tests = now.tests if apart or len(entries) == 1 else frozenset()
            sound = (checked(entry, case, now, rulebook, by) for entry in entries)
            return [
                signed(replace(e, canary=e.act is Act.BESLUIT and e.finding in tests), case, by)
                for e in sound
            ]

        return case.log.add(lines)

    def allow(self, name: str, entry: Entry, by: str) -> None:
        """Raise ReviewError when `add` would refuse an entry; nothing is written."""
        case = self.case(name)
        now = self.sound(case)
        allow_work(now, published=self.is_published(name))
        checked(entry, case, now, self.rulebook_of(case), by)

    def undoable(self, name: str, by: str) -> int | None:
        """Return the number of the last line of somebody that can be taken back, None for none."""
        return undoable(self.case(name).now().lines, by)

    def submit(self, name: str, by: str) -> int:
        """Hand a document in for approval. Raises ReviewError when something is left to do."""

        def may(case: Case, now: Now) -> None:
            allow_submission(case, now, published=self.is_published(name))

        return self._step(name, Entry(Act.INGEDIEND), by, may).seq

    def approve(self, name: str, by: str) -> Approval:
        """Approve a document: it is frozen, its final version is made, checked and published.

        Returns at once; the result tells when it is done. Raises ReviewError when a doubt is open,
        a page unread, or when the approver has reviewed it (unless four eyes are off).
        """

        def may(case: Case, now: Now) -> None:
            busy, published = name in self._publisher.busy, self.is_published(name)
            allow_approval(case, now, by, four_eyes=self.four_eyes, published=published, busy=busy)
            # while nobody else can write: a second approval at the same moment sees it
            self._publisher.busy.add(name)

        try:
            approved = self._step(name, Entry(Act.GOEDGEKEURD), by, may)
        except OutputError:
            self._publisher.busy.discard(name)
            raise
        case = self.case(name)

        def write(line: Decision) -> None:
            case.log.add(lambda read: [line])

        return self._publisher.start(case, write, approved)

    def reopen(self, name: str, by: str, why: str) -> int:
        """Take a document back to the reviewers, out of the publication if it was there.

        Also how an approver sends back what was handed in. Raises ReviewError without a reason.
        """
        if not why.strip():
            raise ReviewError("Geef een reden om het document te heropenen.")

        def may(case: Case, now: Now) -> None:
            busy = name in self._publisher.busy
            allow_reopening(now, published=self.is_published(name), busy=busy)

        line = self._step(name, Entry(Act.HEROPEND, motivation=why.strip()), by, may)
        if self.listing.of(name).status in {"published", "excluded"}:
            self._publisher.withdraw(self.case(name), "Heropend; uit de publicatie gehaald.")
        return line.seq

    def since(self, name: str, seq: int) -> tuple[Decision, ...]:
        """Return the lines after number `seq`, by whomever they were written."""
        case = self.case(name)
        return tuple(line for line in case.now().read.decisions if line.seq > seq)

    def plant(self, many: int) -> None:
        """Choose so many test places in every document that nobody has begun with."""
        for case in self.cases():
            if not case.now().lines:
                plant(case.home, case.proposed.proposals, many)

    def stats(self) -> dict[str, Figures]:
        """Return what was measured of the reviewing of each document."""
        return {
            case.name: measure(case.now().lines, len(case.proposed.pages)) for case in self.cases()
        }

    def check(self) -> dict[str, tuple[Problem, ...]]:
        """Return what is wrong with the chain of decisions of each document; () for nothing."""
        return {
            file.parent.name: casefile.Log(file.parent).read().problems
            for file in sorted(self.place.intern.glob(f"*/{casefile.DECISIONS}"))
        }

    def grounds(self, name: str) -> Mapping[str, Ground]:
        """Return the grounds that can be chosen in a document, by code, in the platform's order."""
        return self.rulebook_of(self.case(name)).grounds

    def _step(self, name: str, entry: Entry, by: str, may: Callable[[Case, Now], None]) -> Decision:
        """Move a document along, if `may` does not raise."""
        case = self.case(name)

        def lines(read: casefile.Read) -> list[Decision]:
            may(case, case.seen(read))
            return [signed(entry, case, by)]

        return case.log.add(lines)[0]

    def _state(self, entry: Listed) -> DocumentState:
        source = Path(entry.source).name
        if entry.name is None:
            return _failed("", source, entry.message)
        try:
            case = self.case(entry.name)
            now = self.sound(case)
        except WooError as error:
            return _failed(entry.name, source, str(error))
        busy = entry.name in self._publisher.busy
        return state_of(case, now, busy=busy, published=entry.status == "published")


def _failed(name: str, source: str, message: str) -> DocumentState:
    return DocumentState(name, source, 0, 0, 0, 0, 0, Status.MISLUKT, (), None, message, "")
