"""Turn the characters a PDF draws into the characters a reader reads, each with its place."""

import re
from collections.abc import Sequence
from unicodedata import combining, normalize

from woo_redact.model.document import Rect, around
from woo_redact.model.lookalikes import latin

_ORDINARY = " -~¡-§©-¬®-³µ-·¹-ſȘ-ț€‘-”–—…•"
"""Characters that are what they seem; everything else is looked at one by one."""
_STRANGE = re.compile(f"[^{_ORDINARY}]")
_DROPPED = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
_HYPHENS = "\u2010\u2011\ufe63"
_SPELLED = re.compile("[\u0132\u0133\u2160-\u217f\ufb00-\ufb06\uff01-\uff5e\U0001d400-\U0001d7ff]")
"""Ligatures, Roman numerals, full-width and mathematical letters: NFKC tells how they are read."""
_SPACING_ACCENTS = {
    "\xa8": "\u0308", "\xaf": "\u0304", "\xb4": "\u0301", "\xb8": "\u0327", "\u02c6": "\u0302",
    "\u02c7": "\u030c", "\u02d8": "\u0306", "\u02d9": "\u0307", "\u02da": "\u030a",
    "\u02db": "\u0328", "\u02dc": "\u0303", "\u02dd": "\u030b", "\u2032": "\u0301",
}  # fmt: skip
SOFT_HYPHEN = "\xad"
UNKNOWN = "\ufffd"
"""Stands for a glyph of which nobody knows what it means."""
_NO_MEANING = re.compile("[\x00-\x1f\x7f-\x9f\ue000-\uf8ff\U000f0000-\U0010ffff]")
_MISNAMED = re.compile("(?<=[^\\W\\d_])[\u0180-\u0217\u021c-\u024f\u014c\u03ab](?=[a-z]|\\b)")
"""Ligatures such as "ti" and "tt" for which printer drivers write a glyph number as if it were a
character (U+019F, U+01A9): letters of Africa and of IPA within a word of lower-case letters."""


def plain(text: str, boxes: Sequence[Rect]) -> tuple[str, tuple[Rect, ...]]:
    """Return text and boxes as read: NFC, ligatures spelled out, nothing invisible.

    Letters of other alphabets that look like ours are ours within a word that is Latin otherwise.

    `boxes` holds one rectangle per character of text, and so does what comes back. A soft hyphen
    at the very end is a hyphen in print; a glyph without meaning becomes UNKNOWN.
    """
    if _STRANGE.search(text):
        text, boxes = _spelled(text, boxes)
        text = latin(text)
    for box in boxes:
        if box[2] - box[0] < 0.01:
            return text, tuple(_shared(text, boxes))
    return text, tuple(boxes)


def _spelled(text: str, boxes: Sequence[Rect]) -> tuple[str, list[Rect]]:
    text = _MISNAMED.sub(UNKNOWN, text)
    read: list[str] = []
    places: list[Rect] = []
    last = len(text.rstrip()) - 1
    for at, (char, box) in enumerate(zip(text, boxes, strict=True)):
        if (char == SOFT_HYPHEN and at < last) or _DROPPED.match(char):
            continue
        if char.isspace():
            new = " "
        elif char in _HYPHENS or char == SOFT_HYPHEN:
            new = "-"
        elif _NO_MEANING.match(char):
            new = UNKNOWN
        elif _SPELLED.match(char):
            new = normalize("NFKC", char)
        else:
            new = normalize("NFC", char)
        if places and _accents(read[-1], new, places[-1], box):
            # an accent drawn over the letter before it
            mark = _SPACING_ACCENTS.get(new, new)
            read[-1] = normalize("NFC", read[-1] + mark)
            places[-1] = around((places[-1], box))
            _spread(read, places)
            continue
        if read and read[-1] in _SPACING_ACCENTS and new.isalpha() and _upon(places[-1], box):
            # an accent drawn first, its letter over it (TeX)
            composed = normalize("NFC", new + _SPACING_ACCENTS[read[-1]])
            if len(composed) == 1:
                read[-1], places[-1] = composed, around((places[-1], box))
                continue
        read.append(new)
        places.append(box)
        if len(new) != 1:
            _spread(read, places)
    return "".join(read), places


def _accents(before: str, char: str, letter: Rect, box: Rect) -> bool:
    """Say whether char is an accent that belongs to the character before it."""
    if not before.isalpha():
        return False
    if combining(char[:1]):
        return True
    return (
        char in _SPACING_ACCENTS
        and _upon(letter, box)
        and len(normalize("NFC", before + _SPACING_ACCENTS[char])) == 1
    )


def _upon(one: Rect, other: Rect) -> bool:
    """Say whether the narrower of two boxes lies for the most part over the other."""
    shared = min(one[2], other[2]) - max(one[0], other[0])
    return shared > 0.5 * min(one[2] - one[0], other[2] - other[0]) and shared > 0


def _spread(read: list[str], places: list[Rect]) -> None:
    """Give each letter of the last entry its own entry with a share of the box."""
    letters, box = read.pop(), places.pop()
    read.extend(letters)
    places.extend(shares(box, len(letters)))


def shares(box: Rect, count: int) -> list[Rect]:
    """Return count equal parts of box, side by side along its longer side's reading direction."""
    x0, y0, x1, y1 = box
    step = (x1 - x0) / max(count, 1)
    return [(x0 + step * n, y0, x0 + step * (n + 1), y1) for n in range(count)]


def _shared(text: str, boxes: Sequence[Rect]) -> list[Rect]:
    """Divide the box of a glyph over the letters without width that follow it (one ligature)."""
    result: list[Rect] = []
    at = 0
    while at < len(boxes):
        end = at + 1
        while end < len(boxes) and boxes[end][2] - boxes[end][0] < 0.01 and text[end] != " ":
            end += 1
        if end - at > 1 and boxes[at][2] - boxes[at][0] >= 0.01:
            result.extend(shares(boxes[at], end - at))
        else:
            result.extend(_widened(box) for box in boxes[at:end])
        at = end
    return result


def _widened(box: Rect) -> Rect:
    """Return box, at least a hair wide, so that there is a place to remove."""
    x0, y0, x1, y1 = box
    return box if x1 - x0 >= 0.01 else (x0 - 0.1, y0, x0 + 0.1, y1)
