"""Decide per page where its text is to come from: the file, its picture, or both."""

import re
from collections.abc import Sequence
from enum import StrEnum

from rapidfuzz import fuzz, process

from woo_redact.ingest.text import TextLayer
from woo_redact.model.document import Rect

_FEW = 25
"""A page with fewer characters (a page number) may still be a scan or a drawing of text."""
_GARBAGE = 0.05
"""From this part of unknown glyphs on, a text layer is worth nothing."""
_FULL_PAGE = 0.6
"""A picture that covers this part of the page is a scan of it (or its background)."""
_ALIKE = 80
_CID = re.compile(r"\(cid:\d+\)")
_LETTERS = re.compile(r"[a-z]{2,}")
_COMMON = frozenset(
    re.findall(
        r"\w+",
        """
        de het een van en in is op te dat die voor met zijn aan niet ook als er om bij naar door
        uit over deze dit wordt worden heeft hebben of tot ik je we wij hij zij ze maar meer dan
        al zo the of and to that for with on as by this are be was from it at or an not have le la
        les des et du un une pour que est dans sur der die das und den von zu mit fur
        """,
    )
)
"""Words without which hardly a sentence is written in Dutch, English, French or German."""
_COMMON_PART = 0.02
"""Of all words; ordinary prose has some 0.4."""
_LETTERS_PER_WORD = 5
_VOWELS = re.compile("[aeiouy]")


class Source(StrEnum):
    """Where the text of a page is to come from."""

    FILE = "file"
    """The text layer is as good as it gets."""
    PICTURE = "picture"
    """No text layer, or a worthless one: read the picture of the page."""
    CHECK = "check"
    """A text layer that may lie: read the picture and compare."""


def choose_source(layer: TextLayer, images: Sequence[Rect], area: float) -> Source:
    """Return where the text of a page comes from; images are merged, area is the page's.

    A page of nearly no text counts as PICTURE whether or not there is ink on it: the caller looks.
    """
    if layer.characters - layer.unseen < _FEW and layer.unseen < _FEW:
        return Source.PICTURE
    if layer.unknown > _GARBAGE * layer.characters and layer.torn > 2:
        return Source.PICTURE
    scanned = any([covered(image) >= _FULL_PAGE * area for image in images])
    if scanned or layer.unseen > 0.5 * layer.characters:
        return Source.CHECK
    if _reads_well(layer):
        return Source.FILE
    text = " ".join([run.text for runs in layer.runs.values() for run in runs])
    return Source.CHECK if is_gibberish(text) else Source.FILE


def _reads_well(layer: TextLayer) -> bool:
    """Say whether a text layer has enough common words: the cheap answer for nearly all pages."""
    wanted = layer.characters * _COMMON_PART / _LETTERS_PER_WORD + 2
    for runs in layer.runs.values():
        for run in runs:
            for piece in run.pieces:
                if piece.text in _COMMON:
                    wanted -= 1
                    if wanted <= 0:
                        return True
    return False


def is_gibberish(text: str) -> bool:
    """Say whether text looks like letters under a false mapping, not like a language.

    Short texts, lists of names and tables of figures get the benefit of the doubt.
    """
    if len(_CID.findall(text)) > 4:
        return True
    words = _LETTERS.findall(text.lower())
    if len(words) < 40:
        return False
    if sum([word in _COMMON for word in words]) > _COMMON_PART * len(words):
        return False
    letters = "".join(words)
    vowels = len(_VOWELS.findall(letters)) / len(letters)
    return not 0.3 <= vowels <= 0.55 or len(words) > 150


def agreement(layer: Sequence[str], picture: Sequence[str]) -> float:
    """Return which part (0..1) of the words read from a picture the text layer holds as well."""
    wanted = {word.lower() for word in picture if len(word) > 2}
    have = {word.lower() for word in layer if len(word) > 2}
    if not wanted:
        return 1.0 if not have else 0.0
    missing = list(wanted - have)
    found = len(wanted) - len(missing)
    if missing and have:
        scores = process.cdist(missing, list(have), scorer=fuzz.ratio, score_cutoff=_ALIKE)
        found += int((scores.max(axis=1) >= _ALIKE).sum())
    return found / len(wanted)


def covered(rect: Rect) -> float:
    """Return the area of a rectangle in square points."""
    return max(0.0, rect[2] - rect[0]) * max(0.0, rect[3] - rect[1])
