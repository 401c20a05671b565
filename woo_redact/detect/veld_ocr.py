"""Labels of fields as OCR misreads them: "0pgesteld door", "Contactpersoom", "lnlichtingen bij"."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import cell_starts, matches_at
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.model.spelling import joined_strokes

SHORTEST = 7
"""Letters a label has at least: shorter ones are too like other words."""
_LINE = regex.compile(
    r"(?:^|(?<=[\n\t]))[ ]{0,3}"
    r"(?P<label>[\p{L}\d|!][\p{L}\d|!.]{1,20}(?:[ ][\p{L}\d|!]{1,14}){0,2})"
    r"[ ]*(?:[:;][ ]*\n?|\t|(?=\n|$))"
)
_ALIKE = str.maketrans(
    {
        letter: group[0]
        for group in ("oeca0", "li1|!jtf", "nmuhv", "s5", "bd86", "gq9", "kx")
        for letter in group
    }
)


def misread_labels(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, str]]:
    """Yield start, begin of the value, and label for lines that look like a label of a person."""
    labels = lexicon.lists.get("veldlabels_persoon", frozenset())
    shapes = _shapes(labels)
    for match in matches_at(_LINE, text, cell_starts(text)):
        read = match["label"].lower()
        if len(read) < SHORTEST or read in labels:
            continue
        label = shapes.get(_shape(read))
        known = lexicon.is_woord(read) or lexicon.is_gewoon(read) or lexicon.is_voornaam(read)
        if label and not known:
            yield match.start("label"), match.end(), label


def _shape(label: str) -> str:
    """Return a label with letters that OCR confuses made the same."""
    return joined_strokes(label).translate(_ALIKE)


@lru_cache(maxsize=4)
def _shapes(labels: frozenset[str]) -> dict[str, str]:
    return {_shape(label): label for label in sorted(labels) if len(label) >= SHORTEST}
