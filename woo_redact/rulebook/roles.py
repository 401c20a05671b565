"""Who a person is: the words that tell it, from rules/roles.yml."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from woo_redact.rulebook.source import Section


class Side(StrEnum):
    """Where a role stands: does its holder appear in public because of the function?

    Source: ABRvS 31 January 2018 (names of staff who do not appear in public by function).
    """

    OPENBAAR = "openbaar"
    TUSSEN = "tussen"
    BESLOTEN = "besloten"


@dataclass(frozen=True, slots=True)
class Role:
    """One role and the Dutch words that show it; see the head of rules/roles.yml for each."""

    name: str
    title: str
    side: Side
    functions: tuple[str, ...]
    plurals: tuple[str, ...]
    codes: tuple[str, ...]
    fields: tuple[str, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    shorts: tuple[str, ...]
    stems: tuple[str, ...]
    heads: tuple[str, ...]
    bodies: tuple[str, ...]


@dataclass(frozen=True)
class Roles:
    """All roles in order of precedence, and the words that may stand around a function."""

    roles: Mapping[str, Role]
    female: tuple[str, ...]
    male: tuple[str, ...]
    portfolios: tuple[str, ...]
    departments: tuple[str, ...]
    organisations: tuple[str, ...]
    adjectives: tuple[str, ...]
    prefixes: tuple[str, ...]
    parties: tuple[str, ...]
    deeds: tuple[str, ...]
    labels: tuple[str, ...]
    stamps: tuple[str, ...]
    lists: tuple[str, ...]
    addressing: tuple[str, ...]
    authorities: tuple[str, ...]
    citing: tuple[str, ...]
    states: tuple[str, ...]


_WORDS = (
    "female",
    "male",
    "portfolios",
    "departments",
    "organisations",
    "adjectives",
    "prefixes",
    "parties",
    "deeds",
    "labels",
    "stamps",
    "lists",
    "addressing",
    "authorities",
    "citing",
    "states",
)
_ROLE_WORDS = (
    "functions",
    "plurals",
    "codes",
    "fields",
    "before",
    "after",
    "shorts",
    "stems",
    "heads",
    "bodies",
)


def read_roles(section: Section) -> Roles:
    """Return the roles. Raises RuleBookError when a word shows two roles, or a side is unknown."""
    section.only("roles", *_WORDS)
    roles: dict[str, Role] = {}
    seen: dict[str, str] = {}
    inner = section.section("roles")
    for name in inner:
        item = inner.section(name)
        item.only("title", "side", *_ROLE_WORDS)
        if item.text("side") not in {side.value for side in Side}:
            raise item.wrong("'side' moet openbaar, tussen of besloten zijn")
        words = {key: item.texts(key) for key in _ROLE_WORDS}
        for word in {word.casefold() for word in (*words["functions"], *words["plurals"])}:
            if word in seen:
                raise item.wrong(f"'{word}' staat al bij de rol {seen[word]}")
            seen[word] = name
        roles[name] = Role(
            name=name, title=item.text("title"), side=Side(item.text("side")), **words
        )
    return Roles(roles=roles, **{key: section.texts(key) for key in _WORDS})
