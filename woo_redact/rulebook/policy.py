"""What happens to a finding by default: profiles of verdicts by kind and by role.

rules/policy.yml holds one line for each kind in rules/kinds and one for each role in
rules/roles.yml; a profile may build on another one (`extends`) and change some lines.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from woo_redact.errors import RuleBookError
from woo_redact.model.decision import Verdict
from woo_redact.rulebook.source import Section

UNKNOWN_ROLE = "onbekend"
"""The policy line for names of persons whose role is unknown."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the policy: the verdict from a score (0..1) on; below it BEOORDELEN.

    `ground` is the ground when it is redacted (also by a person who doubts no longer), None for
    what is never redacted. `reason` is the Dutch sentence for the reviewer.
    """

    verdict: Verdict
    ground: str | None
    score: float
    reason: str
    model: float = 0.0
    """From which score it holds for a name that only the language model saw."""


@dataclass(frozen=True)
class Profile:
    """The lines for one kind of procedure, complete: every kind and every role has one."""

    name: str
    title: str
    kinds: Mapping[str, Line]
    roles: Mapping[str, Line]


@dataclass(frozen=True)
class Policy:
    """The profiles by name."""

    profiles: Mapping[str, Profile]


def read_policy(
    section: Section,
    *,
    kinds: Collection[str],
    roles: Collection[str],
    grounds: Collection[str],
) -> Policy:
    """Return the policy.

    Raises RuleBookError when a profile lacks a line for a kind or role, has one for a kind or
    role that does not exist, or names an unknown ground. Names are the business of the roles:
    the kind "naam" has no line.
    """
    section.only("profiles")
    inner = section.section("profiles")
    profiles: dict[str, Profile] = {}
    for name in inner:
        item = inner.section(name)
        item.only("title", "extends", "kinds", "roles")
        parent = item.maybe_text("extends")
        if parent is not None and parent not in profiles:
            raise item.wrong(f"'extends': profiel {parent} staat niet hierboven")
        base = profiles[parent] if parent else None
        profile = Profile(
            name=name,
            title=item.text("title"),
            kinds=_lines(item, "kinds", base.kinds if base else {}, grounds),
            roles=_lines(item, "roles", base.roles if base else {}, grounds),
        )
        _complete(item, profile.kinds, set(kinds) - {"naam"}, f"profiel {name}, soort")
        _complete(item, profile.roles, {*roles, UNKNOWN_ROLE}, f"profiel {name}, rol")
        profiles[name] = profile
    if not profiles:
        raise section.wrong("er moet ten minste één profiel zijn")
    return Policy(profiles)


def _lines(
    profile: Section, key: str, inherited: Mapping[str, Line], grounds: Collection[str]
) -> Mapping[str, Line]:
    """Return the lines of a profile: its own over those it builds on."""
    if profile.get(key) is None:
        return inherited
    inner = profile.section(key)
    return {**inherited, **{name: _line(inner.section(name), grounds) for name in inner}}


def _line(item: Section, grounds: Collection[str]) -> Line:
    item.only("verdict", "ground", "score", "reason", "model")
    if item.text("verdict") not in {verdict.value for verdict in Verdict}:
        raise item.wrong("'verdict' moet LAKKEN, OPENBAAR of BEOORDELEN zijn")
    verdict = Verdict(item.text("verdict"))
    ground = item.maybe_text("ground")
    score, model = item.number("score", 0.0), item.number("model", 0.0)
    if ground is not None and ground not in grounds:
        raise item.wrong(f"grond {ground} staat niet in grounds.yml")
    if not (0 <= score <= 1 and 0 <= model <= 1):
        raise item.wrong("'score' en 'model' moeten tussen 0 en 1 liggen")
    if ground is None and (verdict is not Verdict.OPENBAAR or score > 0):
        raise item.wrong("'ground' ontbreekt: zonder grond kan dit niet gelakt worden")
    return Line(verdict, ground, score, item.text("reason"), model)


def _complete(item: Section, lines: Mapping[str, Line], wanted: set[str], what: str) -> None:
    """Refuse a gap, and a line that nobody reads."""
    for name in sorted(wanted - lines.keys()):
        raise item.wrong(f"{what} {name} heeft geen regel")
    for name in sorted(lines.keys() - wanted):
        raise item.wrong(f"{what} {name} bestaat niet")


def find_profile(policy: Policy, name: str) -> Profile:
    """Return a profile. Raises RuleBookError when there is none of that name."""
    if name not in policy.profiles:
        known = ", ".join(sorted(policy.profiles))
        raise RuleBookError(f"profiel {name} bestaat niet; kies uit: {known}")
    return policy.profiles[name]
