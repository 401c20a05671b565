"""Where nearly everybody named stays in the open, somebody of whom nothing is known is a doubt.

A letter to parliament, a press text or an annual report names office-holders, authors and namesakes
of things; a name without a function there is more often one of those than an official or a citizen.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

from woo_redact.decide.clue import Strength
from woo_redact.decide.name import fold
from woo_redact.decide.person import Judgement
from woo_redact.model.decision import Proposal, Verdict

REASON = "De meeste namen in dit document blijven openbaar; beoordeel of dat ook voor deze geldt."
MOST = 2
"""How many times as many persons stay in the open as go; of unknown names among so many, on the
documents that may be tuned on, four in five had to stay."""


def doubt_among_public(
    proposals: Sequence[Proposal], judged: Mapping[str, Judgement]
) -> tuple[Proposal, ...]:
    """Return proposals, with a doubt for who would go in such a document without a certain role.

    `judged` is what is known of the person at a name, by the id of the finding. Whatever else goes
    speaks for a document about persons: it counts against, and stays as it is.
    """
    strangers: set[Hashable] = set()
    others: set[Hashable] = set()
    public: set[Hashable] = set()
    for proposal in proposals:
        found = proposal.finding
        known = judged.get(found.id)
        who = known.person if known else (found.kind, fold(found.text))
        if proposal.verdict is Verdict.LAKKEN:
            (strangers if _is_stranger(known) else others).add(who)
        elif proposal.verdict is Verdict.OPENBAAR and known:
            public.add(who)
    if MOST * len(strangers | others) >= len(public - strangers - others):
        return tuple(proposals)
    return tuple(
        replace(
            proposal,
            verdict=Verdict.BEOORDELEN,
            rule=f"{proposal.rule}/twijfel",
            reason=REASON,
        )
        if proposal.verdict is Verdict.LAKKEN and _is_stranger(judged.get(proposal.finding.id))
        else proposal
        for proposal in proposals
    )


def _is_stranger(known: Judgement | None) -> bool:
    """Say whether nothing certain is known of the person, by the text or by the user."""
    return (
        known is not None
        and known.told is None
        and (known.clue is None or known.clue.strength is Strength.HINT)
    )
