"""Propose a verdict for every finding: policy by kind, and for names by the role of the person."""

import re
from collections import defaultdict
from collections.abc import Iterator

from woo_redact.decide.among import doubt_among_public
from woo_redact.decide.clue import Strength
from woo_redact.decide.name import fold
from woo_redact.decide.near import beside_public
from woo_redact.decide.person import Judgement
from woo_redact.decide.role import find_roles
from woo_redact.decide.sweep import names_again
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.policy import UNKNOWN_ROLE, Line, Profile, find_profile

NAME_KIND = "naam"
_GROUND = "5.1.2e"
_TOLD = {
    Verdict.OPENBAAR: "Volgens dossier.yml blijft deze naam openbaar.",
    Verdict.LAKKEN: "Volgens dossier.yml wordt deze naam gelakt.",
    Verdict.BEOORDELEN: "Volgens dossier.yml vraagt deze naam een oordeel.",
}
MODEL = "naam/model"
"""The rule of a name that nothing but the language model shows."""


def decide(
    doc: Document,
    findings: tuple[Finding, ...],
    rulebook: RuleBook,
    profile: str,
    known: tuple[KnownPerson, ...] = (),
) -> tuple[Proposal, ...]:
    """Propose a verdict, a ground and a Dutch reason for each finding, in the given order.

    `known` are the persons the user wrote in dossier.yml: what is said there outranks the roles
    the text shows. A certain role in the text that contradicts it, a surname that several persons
    in the document bear, or a surname alone for a person named in full, makes the name
    BEOORDELEN with a reason that says so. A name that detection passed over where it stands again
    is read as well: a proposal follows, after all others, where its place shows a public function.

    Raises RuleBookError when the profile does not exist or has no line for a kind, ValueError
    when a known person has a role that rules/roles.yml does not have.
    """
    policy = find_profile(rulebook.policy, profile)
    names = tuple(f for f in findings if f.kind == NAME_KIND and f.span is not None)
    again = names_again(doc, findings)
    everyone = (*names, *again)
    if again:
        everyone = tuple(sorted(everyone, key=lambda name: (name.span or Span(0, 0)).start))
    unsure = frozenset(finding.id for finding in again)
    judged = find_roles(doc, everyone, rulebook, known, unsure) if names else {}
    persons: defaultdict[int, list[Finding]] = defaultdict(list)
    for name in names:
        persons[judged[name.id].person].append(name)
    secrets = frozenset(part for f in findings for part in fold(f.text).split() if len(part) > 2)
    proposals = tuple(
        _name(finding, judged[finding.id], persons[judged[finding.id].person], policy, secrets)
        if finding.id in judged
        else _other(finding, policy, rulebook)
        for finding in findings
    )
    shown = _shown_again(again, proposals, judged, policy, secrets)
    return beside_public(doubt_among_public((*proposals, *shown), judged))


def _shown_again(
    again: tuple[Finding, ...],
    proposals: tuple[Proposal, ...],
    judged: dict[str, Judgement],
    policy: Profile,
    secrets: frozenset[str],
) -> Iterator[Proposal]:
    """Yield the names that detection passed over and whose place shows a public function.

    Only those whose text is hidden or doubtful elsewhere: "de motie van Abels" is of the member.
    """
    hidden: defaultdict[str, list[Finding]] = defaultdict(list)
    for proposal in proposals:
        if proposal.finding.kind == NAME_KIND and proposal.verdict is not Verdict.OPENBAAR:
            hidden[fold(proposal.finding.text)].append(proposal.finding)
    for finding in again:
        sources = hidden[fold(finding.text)]
        if sources and finding.id in judged and judged[finding.id].here:
            shown = _name(finding, judged[finding.id], sources, policy, secrets)
            if shown.verdict is Verdict.OPENBAAR:
                yield shown


def _name(
    finding: Finding,
    known: Judgement,
    mentions: list[Finding],
    policy: Profile,
    secrets: frozenset[str],
) -> Proposal:
    """Judge a name by the role of its person; one person has the surest score of all mentions."""
    role = known.clue.role.name if known.clue else UNKNOWN_ROLE
    line = policy.roles[role]
    rule = f"naam/{role}"
    shown_role = role if known.clue else None
    if known.doubt:
        ground = line.ground or policy.roles[UNKNOWN_ROLE].ground
        return Proposal(
            finding, Verdict.BEOORDELEN, ground, f"{rule}/twijfel", shown_role, known.doubt
        )
    if known.told:
        return _told(finding, known.told, line, shown_role, secrets)
    hinted = known.clue is None or known.clue.strength is Strength.HINT
    model = max(line.score, policy.roles[UNKNOWN_ROLE].model if hinted else 0.0)
    if not any(m.score >= (model if m.why.rule == MODEL else line.score) for m in mentions):
        reason = "Niet zeker is dat dit de naam van een persoon is; beoordeel of dat zo is."
        return Proposal(finding, Verdict.BEOORDELEN, line.ground, rule, shown_role, reason)
    reason = line.reason
    if known.clue:
        shown = known.clue.shown if known.here else "een andere plaats waar deze naam staat"
        if not secrets & set(_words(shown)):
            reason = f"{reason.rstrip('.')}; de rol blijkt uit {shown}."
    return Proposal(finding, line.verdict, _ground(line), rule, shown_role, reason)


def _told(
    finding: Finding, person: KnownPerson, line: Line, role: str | None, secrets: frozenset[str]
) -> Proposal:
    """Judge a name as the user said, by a verdict or by a role."""
    verdict = person.verdict or line.verdict
    said = " ".join(person.reason.split())
    reason = _TOLD[verdict]
    if person.verdict is None:
        reason = f"{line.reason.rstrip('.')}; de rol van deze persoon staat in dossier.yml."
    elif said and not secrets & set(_words(said)):
        reason = f"{reason.rstrip('.')}: {said.rstrip('.')}."
    ground = None if verdict is Verdict.OPENBAAR else line.ground or _GROUND
    return Proposal(finding, verdict, ground, f"dossier/{verdict.lower()}", role, reason)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def _other(finding: Finding, policy: Profile, rulebook: RuleBook) -> Proposal:
    """Judge what is no name by its kind; a name without a place in the text is one more kind."""
    line = policy.kinds.get(finding.kind, policy.roles[UNKNOWN_ROLE])
    if finding.score < line.score:
        title = rulebook.kinds[finding.kind].title
        if line.verdict is Verdict.OPENBAAR:
            reason = f"Niet zeker is dat dit openbaar kan als {title}; beoordeel dat."
        else:
            reason = f"Niet zeker is dat dit een {title} is; beoordeel of dat zo is."
        return Proposal(
            finding, Verdict.BEOORDELEN, line.ground, f"soort/{finding.kind}", None, reason
        )
    return Proposal(
        finding, line.verdict, _ground(line), f"soort/{finding.kind}", None, line.reason
    )


def _ground(line: Line) -> str | None:
    return None if line.verdict is Verdict.OPENBAAR else line.ground
