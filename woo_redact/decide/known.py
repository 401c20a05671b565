"""What the user said of a person outranks what the text shows, unless the two contradict."""

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import Grammar
from woo_redact.decide.name import Name, read_name, same
from woo_redact.decide.person import Judgement, Mention
from woo_redact.model.decision import Verdict
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook.roles import Role, Roles, Side

SURNAME_ONLY = (
    "In dossier.yml staat alleen deze achternaam; niet zeker is dat het hier om dezelfde persoon "
    "gaat."
)
SHARED = (
    "In dossier.yml staat een persoon met deze achternaam, maar in het document komen meer "
    "personen met die achternaam voor; niet zeker is wie hier bedoeld is."
)
UNLIKE = (
    "In dossier.yml staan personen met deze naam over wie niet hetzelfde is besloten; ga na wie "
    "hier bedoeld is."
)
NOT_PUBLIC = (
    "Volgens dossier.yml blijft deze naam openbaar, maar in het document staat bij de naam een rol "
    "die niet openbaar is; ga na of dit dezelfde persoon is."
)
NOT_SHUT = (
    "Volgens dossier.yml wordt deze naam gelakt, maar in het document staat bij de naam een "
    "openbare functie; ga na of dit dezelfde persoon is."
)
NO_ROLE = "De functie die dossier.yml bij deze naam noemt, is niet bekend; beoordeel de naam."


@dataclass(frozen=True, slots=True)
class Entry:
    """A known person with the names taken apart and the role looked up."""

    person: KnownPerson
    names: tuple[Name, ...] = field(repr=False)
    role: Role | None

    @property
    def side(self) -> Side:
        """Return where the person stands by what the user said."""
        if self.person.verdict is None:
            return self.role.side if self.role else Side.TUSSEN
        sides = {Verdict.OPENBAAR: Side.OPENBAAR, Verdict.LAKKEN: Side.BESLOTEN}
        return sides.get(self.person.verdict, Side.TUSSEN)

    def fits(self, name: Name) -> bool:
        """Say whether a mention can be of this person."""
        return any(same(name, own) for own in self.names)

    @property
    def bare(self) -> bool:
        """Say whether the user gave no more than a surname."""
        return all(name.bare for name in self.names)


def read_entries(
    known: Sequence[KnownPerson],
    grammar: Grammar,
    roles: Roles,
    titles: Collection[str],
    infixes: Collection[str],
) -> tuple[Entry, ...]:
    """Return the known persons ready to compare.

    Raises ValueError when an entry names a role that rules/roles.yml does not have.
    """
    entries = []
    for person in known:
        if person.role and person.role not in roles.roles:
            raise ValueError(f"unknown role {person.role!r}")
        role = roles.roles[person.role] if person.role else _role_of(person.function, grammar)
        names = tuple(read_name(name, titles, infixes) for name in person.names if name.strip())
        entries.append(Entry(person, names, role))
    return tuple(entries)


def outrank(
    mentions: Sequence[Mention], judged: Mapping[int, Judgement], entries: Sequence[Entry]
) -> dict[int, Judgement]:
    """Return the judgements with those of known persons in their place."""
    found = dict(judged)
    if not entries:
        return found
    buckets: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        buckets[mention.name.infix, mention.name.key].append(mention)
    for bucket in buckets.values():
        for mention in bucket:
            fitting = [entry for entry in entries if entry.fits(mention.name)]
            if fitting:
                found[mention.index] = _told(mention, bucket, fitting, judged[mention.index])
    return found


def _told(
    mention: Mention, bucket: list[Mention], fitting: list[Entry], own: Judgement
) -> Judgement:
    """Return what holds for a mention that fits one or more entries."""
    entry = fitting[0]
    if any((e.side, e.role) != (entry.side, entry.role) for e in fitting[1:]):
        return replace(own, doubt=UNLIKE)
    others = any(not entry.fits(m.name) for m in bucket)
    if mention.name.bare and others:
        titled = any(clue.strength is Strength.TITLE for clue in mention.clues)
        settled = own.doubt is None and (titled or own.clue is None)
        if settled and not (own.clue is None and entry.side is Side.OPENBAAR):
            return own
        return replace(own, doubt=SHARED)
    if entry.bare and not mention.name.bare and entry.side is not Side.BESLOTEN:
        return replace(own, doubt=own.doubt or SURNAME_ONLY)
    against = {Side.OPENBAAR: Side.BESLOTEN, Side.BESLOTEN: Side.OPENBAAR}.get(entry.side)
    sure = (m for m in bucket if entry.fits(m.name) and not (m.name.bare and others))
    for shown in (clue for m in sure for clue in m.clues):
        certain = shown.strength >= Strength.CERTAIN
        if certain and shown.role.side is against and shown.role is not entry.role:
            public = entry.side is Side.OPENBAAR
            return replace(own, doubt=NOT_PUBLIC if public else NOT_SHUT)
    if entry.person.verdict is None and entry.role is None:
        return replace(own, doubt=NO_ROLE)
    clue = Clue(entry.role, Strength.CERTAIN, "dossier.yml") if entry.role else None
    return Judgement(clue, True, None, own.person, entry.person)


def _role_of(function: str, grammar: Grammar) -> Role | None:
    """Return the role a function shows: the first one named, in "secretaris van de minister"."""
    found = re.search(grammar.function, function)
    return grammar.role(found["func"]) if found else None
