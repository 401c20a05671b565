"""What is decided once for many places: the same text, the same person."""

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from woo_redact.decide.memory import Names
from woo_redact.desk.persons import (
    Mention,
    People,
    Person,
    PlaceOf,
    forms_of,
    mentions_in,
    place_of,
    same_text,
)
from woo_redact.desk.policy import dossier_file, learn_person
from woo_redact.errors import ReviewError, WooError
from woo_redact.model.decision import Act, Entry, Verdict

if TYPE_CHECKING:
    from woo_redact.desk.desk import Desk


@dataclass(frozen=True, slots=True)
class Everywhere:
    """What came of a decision about many places."""

    lines: dict[str, int]
    """By document: how many places were decided."""
    refused: dict[str, str]
    """By document: why nothing was decided in it (approved already, for one)."""
    dossier: Path | None = field(default=None)
    """The dossier.yml in which it was written, None when it was not asked."""


def elsewhere(desk: "Desk", name: str, finding: str, scope: str) -> tuple[PlaceOf, ...]:
    """Return where the text of a finding stands, in the document or in the whole dossier."""
    text = next((i.text for i in desk.sheet(name).items if i.id == finding), "")
    if not text.strip():
        raise ReviewError("Op deze plek staat geen tekst om te zoeken.")
    cases = desk.cases() if scope == "dossier" else [desk.case(name)]
    return tuple(place for case in cases for place in same_text(case, case.now(), text))


def find_person(desk: "Desk", name: str, finding: str, scope: str) -> Person:
    """Return all places of the person whom a finding names. Raises ReviewError when it is none."""
    cases = {case.name: case for case in desk.cases()} if scope == "dossier" else {}
    cases[name] = desk.case(name)
    names = Names(desk.rulebook_of(cases[name]))
    mentions = [m for case in cases.values() for m in mentions_in(case, case.now(), names)]
    people = People(mentions)
    wanted = next(
        (m for m in mentions if (m.document, m.outcome.finding.id) == (name, finding)), None
    )
    if wanted is None:
        raise ReviewError("Deze plek noemt geen persoon.")
    found = people.of(wanted)
    return Person(
        people.key(wanted) or "",
        forms_of([wanted, *(mention for mention, sure in found if sure)]),
        tuple(place_of(cases[m.document], m.outcome, sure=sure) for m, sure in found),
    )


def keys_of(mentions: list[Mention]) -> dict[str, str]:
    """Return by finding the key of its person, for one document."""
    people = People(mentions)
    keys = ((mention.outcome.finding.id, people.key(mention)) for mention in mentions)
    return {finding: key for finding, key in keys if key is not None}


def decide_everywhere(
    desk: "Desk",
    places: tuple[PlaceOf, ...],
    verdict: Verdict,
    by: str,
    *,
    ground: str | None = None,
    motivation: str = "",
) -> Everywhere:
    """Decide on many places, one append a document; a document that refuses stops no other."""
    entries: defaultdict[str, list[Entry]] = defaultdict(list)
    for place in places:
        entries[place.document].append(
            Entry(
                Act.BESLUIT,
                finding=place.finding,
                verdict=verdict,
                ground=ground,
                motivation=motivation,
                boxes=place.boxes,
            )
        )
    lines: dict[str, int] = {}
    refused: dict[str, str] = {}
    for document, wanted in entries.items():
        try:
            lines[document] = len(desk.add_all(document, tuple(wanted), by))
        except WooError as error:
            refused[document] = str(error)
    return Everywhere(lines, refused)


def remember_person(
    desk: "Desk", name: str, forms: tuple[str, ...], verdict: Verdict, reason: str, by: str
) -> Path:
    """Write in dossier.yml what holds for a person in every later run; return the file."""
    case = desk.case(name)
    sources = [desk.place.out / entry.source for entry in desk.listing.all()]
    file = dossier_file(case.asked[0].dossier, sources, desk.place.out)
    learn_person(file, forms, verdict, reason, by, desk.rulebook_of(case))
    return file
