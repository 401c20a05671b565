"""Fold what people decided into what the machine proposed."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from woo_redact.model.decision import MARKS, Act, Decision, Outcome, Proposal, Verdict
from woo_redact.model.document import Box, Document, Page
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.review.pieces import join, split
from woo_redact.review.standing import standing

RULE = "regel"
REVIEWER = "beoordelaar"

DRAWN_KIND = "getekend"
"""The kind of a box that a reviewer drew; it is no file in rules/kinds: nothing detects it."""
PAGE_KIND = "pagina"
"""The kind of a page that is withheld as a whole."""
PRIVACY = frozenset({"5.1.1d", "5.1.1e", "5.1.2e"})
"""Grounds that need no words of the reviewer; what is written there explains it to colleagues."""
USUAL = "5.1.2e"
"""The ground of a doubt for which nobody named one."""
WHOLE = (Act.PAGINA, Act.DOCUMENT, *MARKS)
DRAWN = "Een beoordelaar heeft deze plaats zelf aangewezen."
NOT_PUBLIC = "Een beoordelaar heeft deze pagina niet openbaar gemaakt."


def fold(
    proposals: tuple[Proposal, ...],
    decisions: tuple[Decision, ...],
    doc: Document | None = None,
    untouched: Mapping[str, Outcome] | None = None,
) -> tuple[Outcome, ...]:
    """Return what will happen: each proposal with the last decision about it, then drawn boxes.

    Decisions are in the order in which they were taken; those taken back do not count, nor do
    answers to test places. Decisions about a finding that is no longer found count only when they
    bring boxes: they hold for a finding on the same place, else the reviewer's boxes stand. Boxes
    drawn without a finding are told apart by their place. A page that is withheld as a whole takes
    the place of all that lies on it. `doc` is needed to split, to join and to withhold pages.
    `untouched` are the outcomes of an earlier fold of these proposals without decisions: they are
    taken over where nobody decided. Raises ValueError when `doc` is needed and not there.
    """
    made = untouched or {}
    counted = tuple(decision for decision in standing(decisions) if not decision.canary)
    last: dict[str, Decision] = {}
    at_hand = {proposal.finding.id: proposal for proposal in proposals}
    for decision in counted:
        if decision.act is Act.SPLITSEN:
            _split(decision, at_hand, last, _needed(doc))
        elif decision.act is Act.SAMENVOEGEN:
            _join(decision, at_hand, last, _needed(doc))
        elif _about_a_place(decision) and mark_of(decision) and not decision.on:
            last.pop(_key(decision), None)
        elif _about_a_place(decision):
            last[_key(decision)] = decision
    _move_to_same_place(last, at_hand)
    outcomes = (
        *(
            _taken_over(proposal, made.get(name))
            if name not in last
            else _outcome(proposal, last[name])
            for name, proposal in at_hand.items()
        ),
        *(
            _drawn(key, last[key], page)
            for key in last
            if key not in at_hand
            for page in sorted({box.page for box in last[key].boxes})
        ),
    )
    return _without_pages(outcomes, counted, doc)


def place_id(decision: Decision) -> str | None:
    """Return the id of the finding or drawn place a decision is about, None for other acts."""
    return _key(decision) if _about_a_place(decision) else None


def mark_of(decision: Decision | None) -> str:
    """Return the mark by which a decision withholds without a ground of refusal, "" for none."""
    return MARKS.get(decision.act, "") if decision is not None else ""


def whole_document(decisions: tuple[Decision, ...]) -> Decision | None:
    """Return the decision by which the document as a whole is withheld, None when there is none."""
    last = None
    for decision in standing(decisions):
        if decision.act in WHOLE and decision.act is not Act.PAGINA and _wide(decision):
            last = decision
    return last if last is not None and last.on else None


def whole_pages(decisions: tuple[Decision, ...]) -> dict[int, Decision]:
    """Return the pages (1-based) that are withheld as a whole, and by which decision."""
    last: dict[int, Decision] = {}
    for decision in standing(decisions):
        if decision.act in WHOLE and decision.page is not None:
            last[decision.page] = decision
    return {page: decision for page, decision in sorted(last.items()) if decision.on}


def _wide(decision: Decision) -> bool:
    """Say whether an act is about no place in particular."""
    return decision.page is None and decision.finding is None and not decision.boxes


def _about_a_place(decision: Decision) -> bool:
    if decision.act is Act.BESLUIT or mark_of(decision):
        return decision.page is None and (decision.finding is not None or bool(decision.boxes))
    return False


def _needed(doc: Document | None) -> Document:
    if doc is None:
        raise ValueError("these decisions can only be folded with the document")
    return doc


def _split(
    decision: Decision, at_hand: dict[str, Proposal], last: dict[str, Decision], doc: Document
) -> None:
    proposal = at_hand.get(decision.finding or "")
    parts = split(proposal, decision.spans, doc) if proposal else ()
    if parts:
        inherited = last.pop(decision.finding or "", None)
        _replace(at_hand, {decision.finding or ""}, parts)
        if inherited is not None:
            for part in parts:
                last.setdefault(
                    part.finding.id,
                    replace(inherited, finding=part.finding.id, boxes=part.finding.boxes),
                )


def _join(
    decision: Decision, at_hand: dict[str, Proposal], last: dict[str, Decision], doc: Document
) -> None:
    parts = [at_hand[name] for name in decision.findings if name in at_hand]
    joined = join(parts, doc) if len(parts) == len(decision.findings) else None
    if joined is None:
        return
    told = [last.pop(part.finding.id, None) for part in parts]
    _replace(at_hand, {part.finding.id for part in parts}, (joined,))
    first = told[0]
    same = first is not None and all(
        other is not None and (other.verdict, other.ground) == (first.verdict, first.ground)
        for other in told
    )
    if first is not None and same:
        last[joined.finding.id] = replace(
            first, finding=joined.finding.id, boxes=joined.finding.boxes
        )
    elif any(told):
        doubt = replace(joined, verdict=Verdict.BEOORDELEN)
        at_hand[joined.finding.id] = doubt


def _replace(at_hand: dict[str, Proposal], gone: set[str], instead: Sequence[Proposal]) -> None:
    """Put proposals where the first of those that go stood."""
    kept = list(at_hand.items())
    at_hand.clear()
    for name, proposal in kept:
        if name not in gone:
            at_hand.setdefault(name, proposal)
            continue
        for other in instead:
            at_hand.setdefault(other.finding.id, other)


def _key(decision: Decision) -> str:
    return decision.finding or finding_id(decision.document_sha256, DRAWN_KIND, decision.boxes)


def _move_to_same_place(last: dict[str, Decision], at_hand: dict[str, Proposal]) -> None:
    """Let a decision whose finding is gone hold for an undecided one on the very same place."""
    lost = [name for name, told in last.items() if name not in at_hand and told.finding]
    if not lost:
        return
    open_places = {
        _place(proposal.finding.boxes): name
        for name, proposal in at_hand.items()
        if name not in last
    }
    for name in lost:
        now = open_places.get(_place(last[name].boxes))
        if now is not None and now not in last:
            last[now] = replace(last.pop(name), finding=now)


def _place(boxes: tuple[Box, ...]) -> tuple[tuple[int, ...], ...]:
    return tuple((box.page, *(round(n) for n in box.rect)) for box in boxes)


def _taken_over(proposal: Proposal, made: Outcome | None) -> Outcome:
    """Return the outcome that was made of this very proposal, else a new one."""
    if made is None or made.finding is not proposal.finding or made.verdict is not proposal.verdict:
        return _outcome(proposal, None)
    return made


def _outcome(proposal: Proposal, decision: Decision | None) -> Outcome:
    """Return the proposal as it stands, or as a person decided."""
    if decision is None:
        return Outcome(
            finding=proposal.finding,
            verdict=proposal.verdict,
            ground=proposal.ground,
            role=proposal.role,
            reason=proposal.reason,
            rule=proposal.rule,
            decided_by=RULE,
        )
    verdict = _verdict(decision)
    ground = _ground(decision) or (None if verdict is Verdict.OPENBAAR else proposal.ground)
    verdict, ground = _grounded(verdict, ground)
    return Outcome(
        finding=proposal.finding,
        verdict=verdict,
        ground=ground,
        role=proposal.role,
        reason=decision.motivation or proposal.reason,
        rule=proposal.rule,
        decided_by=REVIEWER,
        motivation=_public(decision),
    )


def _grounded(verdict: Verdict, ground: str | None) -> tuple[Verdict, str | None]:
    """Let nothing go without a ground: a line by hand may name none, then it is a doubt."""
    if verdict is Verdict.OPENBAAR or ground is not None:
        return verdict, ground
    return Verdict.BEOORDELEN, USUAL


def _verdict(decision: Decision) -> Verdict:
    """Return what a decision does with its place."""
    if mark_of(decision):
        return Verdict.LAKKEN
    return decision.verdict or Verdict.BEOORDELEN


def _public(decision: Decision) -> str:
    """Return what is to be printed: of privacy the motivation is the same for every place."""
    return "" if decision.ground in PRIVACY else decision.motivation


def _ground(decision: Decision) -> str | None:
    return mark_of(decision) or decision.ground


def _drawn(key: str, decision: Decision, page: int) -> Outcome:
    """Return the outcome of boxes on one page for which the machine proposed nothing."""
    boxes = tuple(box for box in decision.boxes if box.page == page)
    if boxes != decision.boxes:
        key = finding_id(decision.document_sha256, DRAWN_KIND, boxes)
    return _by_person(key, DRAWN_KIND, boxes, decision, _verdict(decision), DRAWN)


def _by_person(
    key: str,
    kind: str,
    boxes: tuple[Box, ...],
    decision: Decision,
    verdict: Verdict,
    sentence: str,
) -> Outcome:
    verdict, ground = _grounded(verdict, _ground(decision))
    return Outcome(
        finding=Finding(key, kind, "DRAWN", None, boxes, 1.0, Why(REVIEWER, sentence), ""),
        verdict=verdict,
        ground=ground,
        role=None,
        reason=decision.motivation or sentence,
        rule=REVIEWER,
        decided_by=REVIEWER,
        motivation=_public(decision),
    )


def _without_pages(
    outcomes: tuple[Outcome, ...], decisions: tuple[Decision, ...], doc: Document | None
) -> tuple[Outcome, ...]:
    """Put the pages that are withheld as a whole in the place of what lies on them."""
    withheld = whole_pages(decisions)
    everything = whole_document(decisions)
    if not withheld and everything is None:
        return outcomes
    pages = {
        page.number: everything or withheld[page.number]
        for page in _needed(doc).pages
        if everything is not None or page.number in withheld
    }
    sizes: dict[int, Page] = {page.number: page for page in _needed(doc).pages}
    return (
        *(outcome for outcome in outcomes if outcome.finding.page not in pages),
        *(
            _by_person(
                finding_id(decision.document_sha256, PAGE_KIND, (box,)),
                PAGE_KIND,
                (box,),
                decision,
                Verdict.LAKKEN,
                NOT_PUBLIC,
            )
            for number, decision in pages.items()
            for box in [Box(number, 0.0, 0.0, sizes[number].width, sizes[number].height)]
        ),
    )
