"""Make what is shown of a document from what stands in its files."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from woo_redact import review
from woo_redact.desk.case import Case, Now
from woo_redact.desk.printed import printed, printed_obstacles
from woo_redact.desk.sheet import Comment, DocumentState, Item, Sheet, Status
from woo_redact.model.decision import WORKFLOW, Act, Decision, Outcome, Proposal, Verdict
from woo_redact.review import Stage, standing
from woo_redact.rulebook import RuleBook

STATUS = {
    Stage.BEOORDELEN: Status.BEOORDELEN,
    Stage.INGEDIEND: Status.INGEDIEND,
    Stage.GOEDGEKEURD: Status.INGEDIEND,
    Stage.GEPUBLICEERD: Status.GEPUBLICEERD,
}
TITLES = {review.DRAWN_KIND: "zelf gemarkeerd", review.PAGE_KIND: "hele pagina"}
"""What is no kind of the rules."""
ANSWERED = (
    "Dit was een proefplek; uw antwoord is geteld en niet toegepast. Wilt u een ander oordeel, "
    "beslis dan nog eens."
)
MOST = 10
"""How many unread pages are named."""
BROKEN_OFF = (
    "Het maken van de definitieve versie is afgebroken; er is niets gepubliceerd. Keur het "
    "document opnieuw goed."
)


def state_of(case: Case, now: Now, *, busy: bool, published: bool) -> DocumentState:
    """Return the line of a document in the list.

    `published` says that a run put it in publicatie/, `busy` that its final version is being made.
    """
    told = now.progress
    status, message = STATUS[told.stage], told.message
    if busy:
        status = Status.BEZIG
    elif told.stage is Stage.GOEDGEKEURD:
        message = BROKEN_OFF
    elif told.stage is Stage.BEOORDELEN and published:
        status = Status.ZONDER
    elif told.stage is Stage.GEPUBLICEERD and not published:
        status = Status.UITGEZONDERD
    deciding = deciding_lines(now)
    return DocumentState(
        name=case.name,
        source=case.proposed.source,
        pages=len(case.proposed.pages),
        findings=len(now.outcomes),
        open=now.open,
        decided=sum(outcome.finding.id in deciding for outcome in now.outcomes),
        read=len(told.read),
        status=status,
        reviewers=told.reviewers,
        approver=told.approver,
        message=message,
        changed_at=now.lines[-1].at if now.lines else "",
    )


def sheet_of(
    case: Case,
    now: Now,
    state: DocumentState,
    rulebook: RuleBook,
    persons: Mapping[str, str],
    obstacles: tuple[str, ...],
) -> Sheet:
    """Return a document with all that is to be shown; `persons` gives the person of a finding."""
    deciding = deciding_lines(now)
    answered = {line.finding for line in now.lines if line.canary}
    items = []
    for outcome in now.outcomes:
        name = outcome.finding.id
        line, person = deciding.get(name), persons.get(name)
        of = _Of(outcome, line, person, name in now.tests, name in answered)
        before = case.shown.get(name)
        if before is None or before[0] != of:
            before = case.shown[name] = (of, _item(case, of, rulebook))
        items.append(before[1])
    return Sheet(
        state=state,
        sha256=case.proposed.sha256,
        pages=case.proposed.pages,
        items=tuple(sorted(items, key=_reading_order)),
        read=now.progress.read,
        whole_pages=review.whole_pages(now.lines),
        whole_document=review.whole_document(now.lines),
        comments=tuple(
            Comment(line.seq, line.motivation, line.by, line.at, line.finding, line.page)
            for line in standing(now.lines)
            if line.act is Act.OPMERKING
        ),
        printed=printed(now),
        last=len(now.read.decisions),
        obstacles=obstacles,
        unchained=now.read.unchained,
    )


def obstacles(case: Case, now: Now) -> tuple[str, ...]:
    """Return in Dutch what must be done before a document can be approved; () for nothing."""
    open_ = now.open
    unread = [page.number for page in case.proposed.pages if page.number not in now.progress.read]
    told = []
    if open_:
        told.append("Over 1 plek is" if open_ == 1 else f"Over {open_} plekken is")
        told[-1] += " nog niet beslist."
    if unread:
        shown = ", ".join(map(str, unread[:MOST])) + (" ..." if len(unread) > MOST else "")
        one = len(unread) == 1
        told.append(f"Nog niet gelezen: {'pagina' if one else 'pagina’s'} {shown}.")
    return (*told, *printed_obstacles(case, now))


def deciding_lines(now: Now) -> dict[str, Decision]:
    """Return the last line about each finding, drawn place or whole page, by its id."""
    last: dict[str, Decision] = {}
    for line in standing(now.lines):
        if not line.canary and line.page is None and line.act not in WORKFLOW:
            key = review.place_id(line)
            if key is not None:
                last[key] = line
    pages, document = review.whole_pages(now.lines), review.whole_document(now.lines)
    for found in (outcome.finding for outcome in now.outcomes):
        if found.kind == review.PAGE_KIND:
            last[found.id] = document or pages[found.page]
    return last


def undoable(lines: tuple[Decision, ...], by: str) -> int | None:
    """Return the last line of one person that counts and can be taken back, but for remarks."""
    own = (line for line in reversed(standing(lines)) if line.by == by)
    return next((line.seq for line in own if line.act not in WORKFLOW | {Act.OPMERKING}), None)


@dataclass(frozen=True, slots=True)
class _Of:
    """All that an item is made of: it is made anew when one of these is another."""

    outcome: Outcome
    line: Decision | None
    person: str | None
    test: bool
    answered: bool

    def __eq__(self, other: object) -> bool:
        """Compare the big parts by identity: what nobody touched is the same object."""
        return (
            isinstance(other, _Of)
            and self.outcome is other.outcome
            and self.line is other.line
            and (self.person, self.test, self.answered)
            == (other.person, other.test, other.answered)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def shown(self) -> Outcome:
        """Return a test place as the doubt it is to look like, and say so once it was answered."""
        outcome = self.outcome
        if self.test:
            reason = "Het programma is hier niet zeker van. " + outcome.finding.why.sentence
            return replace(outcome, verdict=Verdict.BEOORDELEN, reason=reason)
        if self.answered and outcome.decided_by != "beoordelaar":
            return replace(outcome, reason=ANSWERED)
        return outcome


def _item(case: Case, of: _Of, rulebook: RuleBook) -> Item:
    outcome, line = of.shown, of.line
    found = outcome.finding
    proposal = case.proposals.get(found.id)
    kind = rulebook.kinds.get(found.kind)
    role = rulebook.roles.roles.get(outcome.role) if outcome.role else None
    text = found.text
    if not text and found.kind == review.DRAWN_KIND:
        page = case.text.page(found.page)
        text = " ".join(page.text[s.start : s.end] for s in page.spans_in(found.boxes))
    return Item(
        id=found.id,
        page=found.page,
        boxes=found.boxes,
        span=found.span,
        text=text,
        kind=found.kind,
        title=kind.title if kind else TITLES.get(found.kind, found.kind),
        score=found.score,
        verdict=outcome.verdict,
        ground=outcome.ground,
        reason=outcome.reason,
        why=found.why.sentence,
        role=role.title if role else None,
        proposed=_proposed(proposal, outcome),
        proposed_ground=proposal.ground if proposal else None,
        person=of.person,
        by=line.by if line else None,
        at=line.at if line else None,
        seq=line.seq if line else None,
    )


def _proposed(proposal: Proposal | None, outcome: Outcome) -> Verdict | None:
    """Return what was proposed; a test place must not give itself away."""
    if proposal is None:
        return None
    rule = outcome.decided_by == "regel"
    return outcome.verdict if rule else proposal.verdict


def _reading_order(item: Item) -> tuple[int, float, float]:
    return item.page, round(item.boxes[0].y0), item.boxes[0].x0
