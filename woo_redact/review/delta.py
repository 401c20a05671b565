"""What a new scan changes in a document that people have already looked at."""

from dataclasses import dataclass, field, replace

from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.finding import Finding

CARRIED = "eerder/"
"""How the rule of a proposal begins that was put before a person because a new scan differs."""
GONE = (
    "Bij een eerdere verwerking is deze plek gevonden, met deze regels niet meer. Beoordeel of zij "
    "weg moet."
)
NEW = "Deze plek is pas gevonden nadat de beoordeling was begonnen. Beoordeel of zij weg moet."
CHANGED = (
    "Het voorstel voor deze plek is gewijzigd nadat de beoordeling was begonnen: eerst {before}, "
    "nu {after}. Beoordeel haar opnieuw."
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One finding for which two scans differ; None for the scan that does not have it."""

    finding: Finding = field(repr=False)
    before: Proposal | None = field(repr=False)
    after: Proposal | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Delta:
    """What a later scan of the same document has that an earlier one had not, and the reverse."""

    new: tuple[Difference, ...]
    gone: tuple[Difference, ...]
    changed: tuple[Difference, ...]

    def __len__(self) -> int:
        """Return how many findings differ."""
        return len(self.new) + len(self.gone) + len(self.changed)


def compare(before: tuple[Proposal, ...], after: tuple[Proposal, ...]) -> Delta:
    """Return how the proposals of two scans of the same bytes differ, by id of the finding."""
    old = {proposal.finding.id: proposal for proposal in before}
    now = {proposal.finding.id: proposal for proposal in after}
    return Delta(
        tuple(Difference(p.finding, None, p) for key, p in now.items() if key not in old),
        tuple(Difference(p.finding, p, None) for key, p in old.items() if key not in now),
        tuple(
            Difference(p.finding, old[key], p)
            for key, p in now.items()
            if key in old and _settled(old[key]) != _settled(p)
        ),
    )


def reconcile(before: tuple[Proposal, ...], after: tuple[Proposal, ...]) -> tuple[Proposal, ...]:
    """Return the new proposals with a doubt wherever publication would silently differ.

    For a document that people have begun to review under `before`: they saw what would go and what
    would stay, and said nothing where they agreed. What would go no more, or goes now, is put
    before them again. What a person decided lies over it and is not touched.
    """
    old = {proposal.finding.id: proposal for proposal in before}
    now = {proposal.finding.id for proposal in after}
    kept = tuple(
        _doubted(p, GONE)
        for p in before
        if p.finding.id not in now and p.verdict is not Verdict.OPENBAAR
    )
    return (*(_seen_before(old.get(p.finding.id), p) for p in after), *kept)


def _seen_before(old: Proposal | None, new: Proposal) -> Proposal:
    if old is None:
        return new if new.verdict is Verdict.OPENBAAR else _doubted(new, NEW)
    if old.rule.startswith(CARRIED):
        return replace(old, finding=new.finding)
    if _settled(old) == _settled(new):
        return new
    doubted = _doubted(new, CHANGED.format(before=_in_words(old), after=_in_words(new)))
    return replace(doubted, ground=new.ground or old.ground)


def _doubted(proposal: Proposal, reason: str) -> Proposal:
    if proposal.rule.startswith(CARRIED):
        return proposal
    return replace(
        proposal, verdict=Verdict.BEOORDELEN, rule=f"{CARRIED}{proposal.rule}", reason=reason
    )


def _settled(proposal: Proposal) -> tuple[Verdict, str | None]:
    # a ground beside OPENBAAR says nothing of what is published
    ground = None if proposal.verdict is Verdict.OPENBAAR else proposal.ground
    return proposal.verdict, ground


def _in_words(proposal: Proposal) -> str:
    told = proposal.verdict.value.lower()
    return f"{told} ({proposal.ground})" if proposal.verdict is Verdict.LAKKEN else told
