"""How letters compare where their marks say nothing."""

import unicodedata

_STROKES = str.maketrans("łŁøØđĐðıħ", "lLoOdDdih")
"""Letters with a stroke, which Unicode does not take apart."""


def without_accents(text: str) -> str:
    """Return text without accents, compatibility forms written out: "Zoé" as "Zoe", "ﬁ" as "fi"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.translate(_STROKES))
    return "".join(char for char in parts if not unicodedata.combining(char))
