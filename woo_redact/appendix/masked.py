"""Read facts about a document from its text without ever seeing what was redacted."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from woo_redact.model.document import Document, Span

MASK = "\x00"
"""Stands for every redacted character: no text that holds it is ever used."""

LABELS = {
    "title": ("betreft", "onderwerp"),
    "kenmerk": ("kenmerk", "ons kenmerk", "onze referentie"),
    "date": ("datum", "verzonden", "verzonden op"),
}
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
DATE = re.compile(rf"\b(\d{{1,2}})[ \t\n]+({'|'.join(MONTHS)})[ \t\n]+(\d{{4}})\b")
NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-/](\d{1,2})[-/](\d{4})\b")
NATURE = (
    ("Woo-besluit", re.compile(r"\bbesluit op (?:uw )?Woo-verzoek|\bWoo-besluit\b", re.I)),
    ("nota", re.compile(r"\bter (?:beslissing|informatie|advisering|besluitvorming)\b", re.I)),
    ("nota", re.compile(r"^\s*(?:besl)?nota\b", re.I | re.M)),
    ("verslag", re.compile(r"^\s*(?:verslag|notulen)\b|^\s*aanwezig\b", re.I | re.M)),
    ("e-mail", re.compile(r"^(?:van|from):.*?^(?:aan|to):", re.I | re.M | re.S)),
    ("brief", re.compile(r"^(?:geachte|beste)\b", re.I | re.M)),
)
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Facts:
    """What the document says about itself; None where it says nothing or it was redacted."""

    nature: str
    title: str | None
    kenmerk: str | None
    date: str | None
    """ISO 8601 date."""


def find_facts(doc: Document, redacted: Iterable[Span]) -> Facts:
    """Return kind of document, title, kenmerk and date, read from what stays readable."""
    text = mask(doc.text, redacted)
    nature = next((name for name, pattern in NATURE if pattern.search(text)), "document")
    return Facts(
        nature,
        _labelled(text, LABELS["title"]),
        _kenmerk(text),
        _date(_labelled(text, LABELS["date"]) or "") or _date(text),
    )


def mask(text: str, redacted: Iterable[Span]) -> str:
    """Return text with every redacted character replaced, offsets unchanged."""
    chars = list(text)
    for span in redacted:
        chars[span.start : span.end] = MASK * (span.end - span.start)
    return "".join(chars)


def _labelled(text: str, labels: tuple[str, ...]) -> str | None:
    """Return the value behind a label, on its line or on the next one."""
    pattern = rf"^(?:{'|'.join(labels)})[ \t]*(?::|\t|\n| )[ \t\n]*([^\n\t]+)"
    for match in re.finditer(pattern, text, re.I | re.M):
        value = match[1].strip(" :")
        if value and MASK not in value:
            return value if len(value) <= LONGEST else value[: LONGEST - 1].rstrip() + "…"
    return None


def _kenmerk(text: str) -> str | None:
    value = _labelled(text, LABELS["kenmerk"])
    return value if value and re.search(r"\d", value) and len(value) <= 40 else None


def _date(text: str) -> str | None:
    if found := DATE.search(text):
        day, month, year = int(found[1]), MONTHS.index(found[2]) + 1, int(found[3])
    elif found := NUMERIC_DATE.search(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
    else:
        return None
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= 31 and 1 <= month <= 12 else None


def in_dutch(date: str) -> str:
    """Return an ISO date as a Dutch reader writes it: 11 mei 2026."""
    year, month, day = date.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"
