"""Fold text for comparison: letters and digits only, with what stood between them.

Folding drops what a reader does not see or would not miss (case, accents, compatibility forms,
soft hyphens, zero-width characters, a hyphen at a line end, letters of other alphabets that look
like ours) and remembers for every letter what kind of gap lies before it, so that "Jan" is found
in "de heer Jan," but not in "januari".
"""

import re
import unicodedata
from dataclasses import dataclass, field
from enum import IntEnum

SEAM = "\ue000"
"""Stands where two drawing operators meet: there may or may not be a space."""
WALL = "\ue001"
"""Stands between texts that have nothing to do with each other."""


class Gap(IntEnum):
    """What lies before a letter; the graver one wins."""

    NONE = 0
    SEAM = 1
    """A hyphen at a line end, or two drawing operators: a word may begin here or go on."""
    SPACE = 2
    PUNCT = 3
    LINE = 4
    WALL = 5


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text: its letters, the gap before each, which were capitals, where they came from."""

    letters: str = field(repr=False)
    gaps: bytes = field(repr=False)
    """One Gap per letter and one for the end."""
    capitals: bytes = field(repr=False)
    origin: tuple[int, ...] = field(repr=False)


_SPECIAL = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})
_LOOKALIKES = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04cf\u04bb\u0432\u043a\u043c\u043d\u0442"
    "\u03b1\u03bf\u03c1\u03bd\u03b9\u03ba\u03c4\u03c5\u03b5\u03b7\u03c7\u03b6\u03b2\u03bc"
    "\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731"
    "\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22\u0131\u0237\u0261\u0251",
    "aeopcyxijsdlhbkmhtaopviktuenxzbmabcdefghijklmnoprstuvwyzijga",
)
"""Small Cyrillic and Greek letters and small capitals that are drawn like Latin ones. Folded in
what is sought as well, so it does not matter that a few are only like the capital."""
_JOINERS = "\x02\ufffe\u00ad"
"""pdfium's marks for a hyphen at a line end, and the soft hyphen."""
_APOSTROPHES = "'\u2019\u02bc`\u00b4"
"""Within a word they part nothing: "foto's", "O'Neil"."""
_HYPHENS = "-\u2010\u2011"
_GAPS: dict[str, Gap] = {SEAM: Gap.SEAM, WALL: Gap.WALL, **{c: Gap.LINE for c in "\r\n\x0b\x0c"}}
_LINE_HYPHEN = re.compile(rf"(?<=\w)[{_HYPHENS}{_JOINERS}][ \t]*\r?\n\s*(?=\w)|[\x02\ufffe]\s*")
_RUNS = re.compile(r"(?P<plain>[A-Za-z0-9]+)|[^A-Za-z0-9]+")
_CAPITALS = bytes(65 <= code <= 90 for code in range(256))
_CACHE: dict[str, tuple[str, bool] | Gap | None] = {}


def _class_of(char: str) -> tuple[str, bool] | Gap | None:
    """Return letters and whether a capital, or a gap, or None for a character that is nothing."""
    if char in _GAPS:
        return _GAPS[char]
    category = unicodedata.category(char)
    if char in _JOINERS or char in _APOSTROPHES or category in ("Mn", "Me", "Cf"):
        return None
    flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", char).casefold())
    flat = flat.translate(_SPECIAL).translate(_LOOKALIKES)
    letters = "".join(str(unicodedata.digit(c, c)) for c in flat if c.isalnum())
    if letters:
        return letters, char != char.lower()
    if char.isspace() or category == "Cc":
        return Gap.SPACE
    # A spacing accent beside its letter, as old TeX fonts draw it, is no gap.
    return None if category == "Sk" and char != "^" else Gap.PUNCT


def fold(text: str) -> Folded:
    """Return the folded form of a text."""
    joined = {m.start(): m.end() for m in _LINE_HYPHEN.finditer(text)}
    letters: list[str] = []
    gaps = bytearray()
    capitals = bytearray()
    origin: list[int] = []
    gap, skip_to = 0, 0
    for run in _RUNS.finditer(text):
        start, end = run.span()
        if run.lastgroup == "plain" and start >= skip_to:
            # The rule: whole words of plain letters, without a look at each.
            word = run[0]
            letters.append(word.lower())
            gaps.append(gap)
            gaps += bytes(end - start - 1)
            capitals += word.encode("ascii").translate(_CAPITALS)
            origin += range(start, end)
            gap = 0
            continue
        if run[0] == " " and start >= skip_to:
            gap = max(gap, Gap.SPACE)
            continue
        for at in range(max(start, skip_to), end):
            if at < skip_to:
                continue
            if at in joined:
                skip_to = joined[at]
                gap = max(gap, Gap.SEAM)
                continue
            char = text[at]
            try:
                found = _CACHE[char]
            except KeyError:
                found = _CACHE[char] = _class_of(char)
            if found is None:
                continue
            if isinstance(found, Gap):
                gap = max(gap, found)
                continue
            for letter in found[0]:
                letters.append(letter)
                gaps.append(gap)
                capitals.append(found[1])
                origin.append(at)
                gap = 0
    gaps.append(max(gap, Gap.LINE))
    if letters:
        gaps[0] = max(gaps[0], Gap.LINE)
    return Folded("".join(letters), bytes(gaps), bytes(capitals), tuple(origin))
