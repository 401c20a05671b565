"""File names that may leave the building: plain characters, no personal data."""

import re
from collections.abc import Iterable

from woo_redact.model.spelling import without_accents

LONGEST = 80
TELLING_FROM = 5
"""From this many letters on a capitalised word of a redacted text may not be in a file name."""
DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""Names Windows keeps for devices, with any extension."""


def plain(text: str) -> str:
    """Return text in lower case without accents, anything but letters and digits as one hyphen."""
    bare = without_accents(text.casefold().replace("ß", "ss"))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")


def public_name(stem: str, secrets: Iterable[str], sha256: str) -> str:
    """Return the name under which a document is published.

    `stem` is the source's file name without extension, `secrets` every text that may not be in
    it (what was redacted, and what was found in the name itself). A name of which nothing is left
    becomes "document-" and the first eight digits of the original's SHA-256.
    """
    parts = plain(stem).split("-")
    secrets = tuple(secrets)
    for secret in sorted({plain(text) for text in secrets}, key=lambda text: (-len(text), text)):
        parts = _without(parts, secret.split("-"))
    telling = {plain(word) for text in secrets for word in _telling_words(text)}
    parts = [part for part in parts if not any(word in part for word in telling)]
    name = "-".join(part for part in parts if part)[:LONGEST].strip("-")
    if not re.search("[a-z0-9]", name) or name in DEVICES:
        return f"document-{sha256[:8]}"
    return name


def _telling_words(text: str) -> list[str]:
    """Return the words of a redacted name by which it is known, also within a longer word."""
    if any(char.isdigit() for char in text):
        return []
    words = re.findall(r"[^\W\d_]+", text)
    return [word for word in words if len(word) >= TELLING_FROM and word[0].isupper()]


def _without(parts: list[str], secret: list[str]) -> list[str]:
    """Drop every run of parts that spells secret, also when written as one word (mdevries)."""
    joined = "".join(secret)
    if len(joined) < 3:
        return parts
    left: list[str] = []
    at = 0
    while at < len(parts):
        for length in range(len(secret) + 1, 0, -1):
            if "".join(parts[at : at + length]) == joined:
                at += length
                break
        else:
            left.append(parts[at])
            at += 1
    return left
