"""How letters compare where their marks say nothing, or where a scan blurs them."""

import unicodedata

_STROKES = str.maketrans("łŁøØđĐðıħ", "lLoOdDdih")
"""Letters with a stroke, which Unicode does not take apart."""
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ii", "u"))
"""Letters side by side that character recognition takes for one."""


def joined_strokes(text: str) -> str:
    """Return text with one letter for each two that look like it on a scan."""
    for pair, letter in _PAIRS:
        text = text.replace(pair, letter)
    return text


def without_accents(text: str) -> str:
    """Return text without accents, compatibility forms written out: "Zoé" as "Zoe", "ﬁ" as "fi"."""
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.translate(_STROKES))
    return "".join(char for char in parts if not unicodedata.combining(char))
