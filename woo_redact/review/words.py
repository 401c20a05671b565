"""Words of reviewers that the public appendix prints, and what those may not repeat."""

from collections.abc import Iterable

from woo_redact.model.decision import Outcome, Proposal, Verdict


def motivated(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Return the outcomes that take something away for a reason in somebody's own words."""
    return [o for o in outcomes if o.motivation and o.verdict is not Verdict.OPENBAAR]


def proposed_secrets(proposals: Iterable[Proposal], outcomes: Iterable[Outcome]) -> set[str]:
    """Return the texts that were proposed to go, or doubted, and that nobody opened.

    Also those on a page that went as a whole: its outcome is one, its proposals are still many.
    """
    kept = {o.finding.id for o in outcomes if o.verdict is Verdict.OPENBAAR}
    return {
        proposal.finding.text
        for proposal in proposals
        if proposal.verdict is not Verdict.OPENBAAR and proposal.finding.id not in kept
    }
