"""Read what a document says about itself: what it is, its title, kenmerk and date."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from woo_redact.appendix.masked import MASK
from woo_redact.appendix.title import find_title
from woo_redact.model.document import Document
from woo_redact.model.spelling import without_accents

LABELS = {
    "title": ("betreft", "onderwerp"),
    "kenmerk": ("kenmerk", "ons kenmerk", "onze referentie", "onze ref.", "documentnummer"),
    "date": ("datum en tijd", "datum", "verzonden op", "verzonden", "verzenddatum", "date", "sent"),
}
MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
DATE = re.compile(rf"\b(\d{{1,2}})\s+({'|'.join(MONTHS)})\s+(\d{{4}})\b", re.I)
NUMERIC_DATE = re.compile(r"\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b")
DATE_LINE = re.compile(
    r"^(?:[A-Z\u2019'][^\n\t,:\d]{1,40},? )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?"
    rf"(?:\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}|\d{{1,2}}[-/]\d{{1,2}}[-/]\d{{4}})$",
    re.M,
)
"""A line of its own that says place and date, as at the head of a letter."""
NATURE = {
    name: re.compile(pattern, re.I | re.M)
    for name, pattern in {
        "nota": r"^(?:besl\w*)?nota(?: actief openbaar)?$"
        r"|^ter (?:beslissing|informatie|advisering|besluitvorming)$",
        "memo": r"^(?:memo|memorandum|notitie)$",
        "voorstel": r"^(?:college|raads|bestuurs)voorstel\b",
        "verslag": r"^(?:verslag|notulen)\b|^aanwezig\b",
        "e-mail": r"^(?:van|from):[\s\S]*?^(?:verzonden|sent|date):",
        "Woo-besluit": r"^(?:(?:betreft|onderwerp)\W*)?(?:deel)?besluit op (?:uw )?Woo-verzoek",
        "brief": r"^(?:geachte|beste)\b",
        "formulier": r"^aanvraag\b|^\w*formulier\b",
        "rapport": r"^\w*rapport\b",
    }.items()
}
"""What tells the kind of a document, in lines of its first page; the first that fits counts."""
LONGEST = 160
SHORTEST = 3
"""Letters and digits of the shortest text that is recognised when it is repeated."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the document says about itself; None where it says nothing or it was redacted."""

    nature: str
    title: str | None
    kenmerk: str | None
    date: str | None
    """ISO 8601 date."""


def find_facts(doc: Document, masked: str, secrets: Collection[str] = ()) -> Facts:
    """Return kind of document, title, kenmerk and date, read from the first page.

    `masked` is the document's text without what was redacted (woo_redact.appendix.masked.mask).
    A title or kenmerk that repeats one of the redacted texts, `secrets`, is left out.
    """
    first = _first_page(doc, masked)
    title = next(_labelled(first, LABELS["title"]), None) or find_title(doc, masked)
    kenmerk = _kenmerk(first)
    return Facts(
        next((name for name, told in NATURE.items() if told.search(first)), "document"),
        _short(title) if title and not _tells(title, secrets) else None,
        kenmerk if kenmerk and not _tells(kenmerk, secrets) else None,
        _date(first, title or ""),
    )


def _first_page(doc: Document, masked: str) -> str:
    """Return the text of the first page that has any, a line feed before and after each block."""
    first = next((block.box.page for block in doc.blocks), 0)
    return "\n\n".join(
        masked[block.span.start : block.span.end] for block in doc.blocks if block.box.page == first
    )


def _labelled(text: str, labels: tuple[str, ...]) -> Iterator[str]:
    """Yield the value behind each label, on its line or on the next one.

    OCR may read a speck or a line of a table before the label.
    """
    names = "|".join(re.escape(label) for label in labels)
    pattern = rf"^[^\w\n]{{0,2}}(?:{names})[ \t]*[:\t\n ][ \t\n]*([^\n\t]+)"
    for match in re.finditer(pattern, text, re.I | re.M):
        value = match[1].strip(" :")
        if value and MASK not in value:
            yield value


def _tells(text: str, secrets: Collection[str]) -> bool:
    """Say whether text holds one of secrets as whole words, in any case, with or without accents.

    Texts of one or two letters (initials) stand in any title by chance.
    """
    words = f" {_words(text)} "
    return any(f" {secret} " in words for secret in map(_words, secrets) if len(secret) >= SHORTEST)


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", without_accents(text.casefold())))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"


def _kenmerk(text: str) -> str | None:
    """Return the document's own kenmerk; OCR reads the line beside it as a letter of its own."""
    for value in _labelled(text, LABELS["kenmerk"]):
        if re.search(r"\d", value) and len(value) <= 40:
            return re.sub(r"^[lI|!] ", "", value)
    return None


def _date(text: str, title: str) -> str | None:
    """Return the date behind its label, on a line of its own, or in the title; no other."""
    line = DATE_LINE.search(text)
    for place in (*_labelled(text, LABELS["date"]), line[0] if line else "", title):
        if date := _read_date(place):
            return date
    return None


def _read_date(text: str) -> str | None:
    if found := DATE.search(text):
        day, month, year = int(found[1]), MONTHS.index(found[2].lower()) + 1, int(found[3])
    elif found := NUMERIC_DATE.search(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
    else:
        return None
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= 31 and 1 <= month <= 12 else None


def in_dutch(date: str) -> str:
    """Return an ISO date as a Dutch reader writes it: 11 mei 2026."""
    year, month, day = date.split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"
