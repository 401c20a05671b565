"""Fold what people decided into what the machine proposed."""

from woo_redact.model.decision import Decision, Outcome, Proposal
from woo_redact.model.finding import Finding, Why, finding_id

RULE = "regel"
REVIEWER = "beoordelaar"

DRAWN_KIND = "getekend"
"""The kind of a box that a reviewer drew; it is no file in rules/kinds: nothing detects it."""


def fold(proposals: tuple[Proposal, ...], decisions: tuple[Decision, ...]) -> tuple[Outcome, ...]:
    """Return what will happen: each proposal with the last decision about it, then drawn boxes.

    Decisions are in the order in which they were taken. Decisions about a finding that is no
    longer found count only when they bring boxes: then the reviewer's boxes stand. Boxes drawn
    without a finding are told apart by their place.
    """
    last: dict[str, Decision] = {}
    for decision in decisions:
        if decision.finding is not None or decision.boxes:
            last[_key(decision)] = decision
    known = {proposal.finding.id for proposal in proposals}
    return (
        *(_outcome(proposal, last.get(proposal.finding.id)) for proposal in proposals),
        *(
            _drawn(key, last[key], page)
            for key in last
            if key not in known
            for page in sorted({box.page for box in last[key].boxes})
        ),
    )


def _key(decision: Decision) -> str:
    return decision.finding or finding_id(decision.document_sha256, DRAWN_KIND, decision.boxes)


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
    return Outcome(
        finding=proposal.finding,
        verdict=decision.verdict,
        ground=decision.ground,
        role=proposal.role,
        reason=decision.motivation or proposal.reason,
        rule=proposal.rule,
        decided_by=REVIEWER,
    )


def _drawn(key: str, decision: Decision, page: int) -> Outcome:
    """Return the outcome of boxes on one page for which the machine proposed nothing."""
    why = Why("beoordelaar", "Een beoordelaar heeft deze plaats zelf aangewezen.")
    boxes = tuple(box for box in decision.boxes if box.page == page)
    if boxes != decision.boxes:
        key = finding_id(decision.document_sha256, DRAWN_KIND, boxes)
    return Outcome(
        finding=Finding(key, DRAWN_KIND, "DRAWN", None, boxes, 1.0, why, ""),
        verdict=decision.verdict,
        ground=decision.ground,
        role=None,
        reason=decision.motivation or why.sentence,
        rule="beoordelaar",
        decided_by=REVIEWER,
    )
