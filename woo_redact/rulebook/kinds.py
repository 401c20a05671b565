"""Kinds of findings: one file in rules/kinds for each."""

import re
from dataclasses import dataclass

import regex

from woo_redact.rulebook.source import Section


@dataclass(frozen=True, slots=True)
class KindPattern:
    """One pattern of a kind; `score` is how likely a bare match is right (0..1).

    Case matters unless the pattern itself says `(?i:...)`: Dutch surnames are words.
    """

    name: str
    pattern: str
    score: float


@dataclass(frozen=True, slots=True)
class Kind:
    """What was found: `bsn`, `naam`, `telefoon_mobiel`, `kenmerk` ...

    `title` is the Dutch noun ("burgerservicenummer") in messages, `category` the (possibly
    coarser) Dutch name in the public appendix, `ground` the ground code when it is redacted.
    `context` words make a match likelier, `refuse` words directly before a match rule it out.
    `sentence` says in Dutch why a match of a pattern is this kind.
    """

    name: str
    entity: str
    title: str
    category: str
    ground: str | None
    sentence: str
    patterns: tuple[KindPattern, ...]
    context: tuple[str, ...]
    refuse: tuple[str, ...]


def read_kind(section: Section, name: str) -> Kind:
    """Turn one YAML file into a Kind.

    Raises RuleBookError when a key is missing, unknown, of the wrong type or no valid pattern.
    """
    section.only(
        "entity", "title", "category", "ground", "sentence", "patterns", "context", "refuse"
    )
    patterns = []
    for item in section.sections("patterns"):
        item.only("name", "pattern", "score")
        try:
            regex.compile(item.text("pattern"))
        except (regex.error, re.error) as error:
            raise item.wrong(f"'pattern' is geen geldige reguliere expressie ({error})") from error
        score = item.number("score")
        if not 0 <= score <= 1:
            raise item.wrong("'score' moet tussen 0 en 1 liggen")
        patterns.append(KindPattern(item.text("name"), item.text("pattern"), score))
    return Kind(
        name=name,
        entity=section.text("entity"),
        title=section.text("title"),
        category=section.text("category", section.text("title")),
        ground=section.maybe_text("ground"),
        sentence=section.text("sentence"),
        patterns=tuple(patterns),
        context=section.texts("context"),
        refuse=section.texts("refuse"),
    )
