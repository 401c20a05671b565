"""One person over a dossier: which places name the same person, and what they are called there.

Names are compared as decide compares them: surname, infix and first letters must agree. A surname
or first name that several persons of the dossier may bear is shown, but not taken for granted.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from woo_redact.decide.memory import Names
from woo_redact.decide.name import Name, fold, same
from woo_redact.desk.case import Case, Now
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Box, Span

NAME = "naam"
ADDRESS = frozenset({"email_persoonlijk", "gebruikersnaam"})
"""Kinds whose text may be made of a person's name: m.devries."""


@dataclass(frozen=True, slots=True)
class PlaceOf:
    """One place where a text or a person stands."""

    document: str
    finding: str | None
    """None for a place the machine did not find; then `boxes` tell where it is."""
    page: int
    boxes: tuple[Box, ...]
    text: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)
    verdict: Verdict | None
    """What holds there now; None when nothing was found there."""
    ground: str | None
    by_person: bool
    """Whether somebody decided on it."""
    sure: bool
    """Whether it can only be the same person; others are best looked at one by one."""


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the dossier: all forms of the name, the fullest first, and all places."""

    key: str
    forms: tuple[str, ...] = field(repr=False)
    places: tuple[PlaceOf, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Mention:
    """A finding that names somebody, and the name taken apart (None for an address)."""

    document: str
    outcome: Outcome
    name: Name | None


class People:
    """The persons of some documents, told apart."""

    def __init__(self, mentions: Sequence[Mention]) -> None:
        """Group the mentions: full names first, then what may belong to one of them."""
        self.mentions = mentions
        self.groups: list[list[Name]] = []
        full = {m.name for m in mentions if m.name is not None and not m.name.bare}
        for name in sorted(full, key=_fullness):
            fits = [group for group in self.groups if all(same(name, own) for own in group)]
            # a name that fits two persons belongs to neither: it stands alone
            if len(fits) == 1:
                fits[0].append(name)
            else:
                self.groups.append([name])

    def owners(self, mention: Mention) -> list[int]:
        """Return the persons (numbers of groups) a mention can be of."""
        if mention.name is None:
            text = mention.outcome.finding.text
            return [n for n, group in enumerate(self.groups) if any(spells(text, x) for x in group)]
        name = mention.name
        if not name.bare:
            return [n for n, group in enumerate(self.groups) if name in group]
        return [
            number
            for number, group in enumerate(self.groups)
            if any(same(name, own) or _first_name(name, own) for own in group)
        ]

    def key(self, mention: Mention) -> str | None:
        """Return what all mentions of one person share; None for nobody's or several's."""
        owners = self.owners(mention)
        if len(owners) == 1:
            first = self.groups[owners[0]][0]
            return _key(f"{first.initials}|{first.given}|{first.infix}|{first.surname}")
        if mention.name is not None and not owners:
            return _key(f"|{mention.name.infix}|{mention.name.surname}")
        return None

    def of(self, wanted: Mention) -> list[tuple[Mention, bool]]:
        """Return every mention that can be of the same person, and whether it must be."""
        mine = set(self.owners(wanted))
        found = []
        for mention in self.mentions:
            owners = set(self.owners(mention))
            if mention.name is not None and wanted.name == mention.name:
                found.append((mention, len(owners) <= 1))
            elif owners & mine:
                found.append((mention, owners == mine and len(owners) == 1))
        return found


def mentions_in(case: Case, now: Now, names: Names) -> list[Mention]:
    """Return every finding of a document that names somebody."""
    found = []
    for outcome in now.outcomes:
        if outcome.finding.kind == NAME:
            name = names.read(" ".join(outcome.finding.text.split()))
            found.append(Mention(case.name, outcome, name))
        elif outcome.finding.kind in ADDRESS:
            found.append(Mention(case.name, outcome, None))
    return found


def place_of(case: Case, outcome: Outcome, *, sure: bool) -> PlaceOf:
    """Return a finding as a place in a list."""
    found = outcome.finding
    before, after = case.text.around(found.span) if found.span else ("", "")
    return PlaceOf(
        case.name,
        found.id,
        found.page,
        found.boxes,
        found.text,
        before,
        after,
        outcome.verdict,
        outcome.ground,
        outcome.decided_by != "regel",
        sure,
    )


def same_text(case: Case, now: Now, text: str) -> list[PlaceOf]:
    """Return where a text stands in a document: what was found there, and what was not.

    Case and white space do not count; a word within a longer word does not.
    """
    words = text.split()
    if not words:
        return []
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words)) + r"(?!\w)"
    spans = [Span(*m.span()) for m in re.finditer(pattern, case.text.frame.text, re.IGNORECASE)]
    wanted = fold(" ".join(words))
    found = [
        place_of(case, outcome, sure=True)
        for outcome in now.outcomes
        if fold(" ".join(outcome.finding.text.split())) == wanted
    ]
    taken = [o.finding.span for o in now.outcomes if o.finding.span is not None]
    return found + [_unfound(case, s) for s in spans if not any(s.overlaps(t) for t in taken)]


def _unfound(case: Case, span: Span) -> PlaceOf:
    boxes = case.doc.boxes(span)
    before, after = case.text.around(span)
    text = case.text.frame.text[span.start : span.end]
    page = boxes[0].page if boxes else 1
    return PlaceOf(case.name, None, page, boxes, text, before, after, None, None, False, True)


def spells(address: str, name: Name) -> bool:
    """Say whether the part before the @ of an address is made of a name: mj.devries, vriesm."""
    told = re.sub(r"[^a-z]", "", fold(address))
    surname = re.sub(r"[^a-z]", "", name.surname)
    last = re.sub(r"[^a-z]", "", name.infix + name.surname)
    firsts = {name.initials, name.initials[:1], *name.given, *(g[0] for g in name.given if g)}
    firsts |= {"".join(g[0] for g in name.given if g)}
    endings = {last, surname}
    plain = {re.sub(r"[^a-z]", "", first) for first in firsts} - {""}
    if len(surname) < 3 or not plain:
        return False
    return any(told in {first + end, end + first} for first in plain for end in endings)


def forms_of(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Return the forms of a name, each once, the fullest first."""
    told: dict[str, Name] = {}
    for mention in mentions:
        if mention.name is not None:
            told.setdefault(" ".join(mention.outcome.finding.text.split()), mention.name)
    return tuple(sorted(told, key=lambda text: (_fullness(told[text]), -len(text))))


def _first_name(name: Name, own: Name) -> bool:
    """Say whether a name that stands alone is somebody's first name ("Marieke")."""
    return not name.infix and name.surname in own.given[:1]


def _fullness(name: Name) -> tuple[int, str]:
    return -(len(name.given) * 10 + len(name.initials) + len(name.infix)), repr(name)


def _key(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:12]
