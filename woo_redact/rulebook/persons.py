"""dossier.yml: what the user knows of the persons in a dossier."""

from pathlib import Path

from woo_redact.errors import RuleBookError, in_dutch
from woo_redact.model.decision import Verdict
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook.roles import Roles
from woo_redact.rulebook.source import Section, read_section

_KEYS = ("naam", "ook", "oordeel", "rol", "functie", "reden", "door", "op")


def read_persons(file: Path, roles: Roles) -> tuple[KnownPerson, ...]:
    """Return the persons of a dossier.yml.

    Under `personen` each has a `naam`, other forms under `ook`, and at least one of `oordeel`
    (LAKKEN, OPENBAAR, BEOORDELEN), `rol` (in roles.yml) and `functie`; `reden`, `door` and `op` say
    why, who and when. Raises RuleBookError with file and line.
    """
    try:
        section = read_section(file)
    except OSError as error:
        raise RuleBookError(f"{file.name} is niet te lezen ({in_dutch(error)})") from error
    section.only("personen")
    return tuple(_person(item, roles) for item in section.sections("personen"))


def _person(item: Section, roles: Roles) -> KnownPerson:
    item.only(*_KEYS)
    names = (item.text("naam", ""), *item.texts("ook"))
    if not all(name.strip() for name in names):
        raise item.wrong("'naam' moet een naam zijn, en 'ook' een lijst van namen")
    verdict, role = item.maybe_text("oordeel"), item.maybe_text("rol")
    if verdict is not None and verdict not in set(Verdict):
        raise item.wrong("'oordeel' moet LAKKEN, OPENBAAR of BEOORDELEN zijn")
    if role is not None and role not in roles.roles:
        raise item.wrong(f"'rol' moet een van deze zijn: {', '.join(roles.roles)}")
    function = item.maybe_text("functie") or ""
    if verdict is None and role is None and not function.strip():
        raise item.wrong("geef 'oordeel', 'rol' of 'functie': anders is er niets te volgen")
    item.maybe_text("door")  # for whoever asks later: checked, not used
    return KnownPerson(
        names=names,
        verdict=Verdict(verdict) if verdict else None,
        role=role,
        function=function,
        reason=item.maybe_text("reden") or "",
    )
