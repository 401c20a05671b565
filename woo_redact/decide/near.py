"""What tells of the person beside it, a town or an age, stays where that person's name does."""

from collections.abc import Iterable

from woo_redact.model.decision import Proposal, Verdict

OF_WHO_IS_NEAR = frozenset({"adres/woonplaats", "persoonskenmerk/leeftijd"})
"""Rules by which a town or a day says something of the person beside it, and nothing elsewhere."""
NAME = "naam"
REACH = 30
"""Characters between the name and what tells of its bearer, at most."""
PUBLIC = "Dit staat bij iemand die in dit document openbaar blijft."


def beside_public(proposals: Iterable[Proposal]) -> tuple[Proposal, ...]:
    """Return proposals, with what is told of a person who stays in the open as open too."""
    listed = tuple(proposals)
    open_names: set[int] = set()
    others: set[int] = set()
    for proposal in listed:
        span = proposal.finding.span
        if proposal.finding.kind == NAME and span is not None:
            ends = open_names if proposal.verdict is Verdict.OPENBAAR else others
            ends |= {span.start, span.end}
    return tuple(
        _open(proposal) if _is_told_of(proposal, open_names, others) else proposal
        for proposal in listed
    )


def _is_told_of(proposal: Proposal, open_names: set[int], others: set[int]) -> bool:
    span = proposal.finding.span
    if proposal.finding.why.rule not in OF_WHO_IS_NEAR or span is None:
        return False
    around = range(span.start - REACH, span.end + REACH)
    return any(place in open_names for place in around) and not any(
        place in others for place in around
    )


def _open(proposal: Proposal) -> Proposal:
    return Proposal(proposal.finding, Verdict.OPENBAAR, None, proposal.rule, proposal.role, PUBLIC)
