"""One person, one verdict over a dossier: see where documents say different things of a name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from woo_redact.decide.name import Name, name_words, read_name, same
from woo_redact.decide.propose import NAME_KIND
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.learned import Learned
from woo_redact.rulebook import RuleBook

ELSEWHERE = (
    "In een ander document van dit dossier staat deze naam bij een openbare functie; ga na of het "
    "om dezelfde persoon gaat."
)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A name that stays in some documents of a dossier and goes in others (numbers from 0)."""

    name: str = field(repr=False)
    kept: tuple[int, ...]
    gone: tuple[int, ...]


class Names:
    """Reads names and finds those of the same person; a surname alone is nobody's."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the titles and tussenvoegsels from the rule book, and the roles that are offices."""
        self.titles, self.infixes = name_words(rulebook.lists)
        # an author or an eponym shows no office: the same name may be of anybody
        self.offices = {role.name for role in rulebook.roles.roles.values() if role.functions}

    def read(self, text: str) -> Name:
        """Return the parts of a name."""
        return read_name(text, self.titles, self.infixes)

    def public(self, learned: Iterable[Learned]) -> dict[tuple[str, str], set[Name]]:
        """Return the full names that stay because of a public office, by infix and surname."""
        found: defaultdict[tuple[str, str], set[Name]] = defaultdict(set)
        for item in learned:
            if item.verdict is Verdict.OPENBAAR and item.role in self.offices:
                name = self.read(item.text)
                if not name.bare:
                    found[name.infix, name.key].add(name)
        return found


def doubt_namesakes(
    proposals: tuple[Proposal, ...], elsewhere: Sequence[Learned], rulebook: RuleBook
) -> tuple[Proposal, ...]:
    """Return proposals with a doubt for each name that would go here and stays elsewhere.

    `elsewhere` is what the other documents of the dossier tell. What the user wrote in dossier.yml
    has settled a name already.
    """
    names = Names(rulebook)
    public = names.public(elsewhere)
    if not public:
        return proposals
    judged = []
    for proposal in proposals:
        if (
            proposal.finding.kind == NAME_KIND
            and proposal.verdict is Verdict.LAKKEN
            and not proposal.rule.startswith("dossier/")
        ):
            name = names.read(proposal.finding.text)
            others = public.get((name.infix, name.key), ())
            if not name.bare and any(same(name, other) for other in others):
                proposal = replace(
                    proposal,
                    verdict=Verdict.BEOORDELEN,
                    rule=f"{proposal.rule}/dossier",
                    reason=ELSEWHERE,
                )
        judged.append(proposal)
    return tuple(judged)


def contradictions(
    documents: Sequence[Sequence[Learned]], rulebook: RuleBook
) -> tuple[Contradiction, ...]:
    """Return the names that stay in one document for an office and go in another.

    `documents` holds what each document of the dossier tells, in order.
    """
    names = Names(rulebook)
    public = names.public(item for document in documents for item in document)
    kept: defaultdict[Name, set[int]] = defaultdict(set)
    gone: defaultdict[Name, set[int]] = defaultdict(set)
    text: dict[Name, str] = {}
    for number, document in enumerate(documents):
        for item in document:
            name = names.read(item.text)
            owner = next(
                (
                    other
                    for other in sorted(public.get((name.infix, name.key), ()), key=repr)
                    if not name.bare and same(name, other)
                ),
                None,
            )
            if owner is None:
                continue
            text.setdefault(owner, item.text)
            (kept if item.verdict is Verdict.OPENBAAR else gone)[owner].add(number)
    return tuple(
        Contradiction(text[name], tuple(sorted(kept[name])), tuple(sorted(gone[name])))
        for name in text
        if kept[name] and gone[name]
    )
