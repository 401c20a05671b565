"""Find known persons in words that were read from an image, with a letter or two misread."""

from collections.abc import Iterable, Iterator, Sequence

import regex
from rapidfuzz import process
from rapidfuzz.distance import OSA

from woo_redact.detect.echo import Echo
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.persoon_kennis import Person
from woo_redact.model.document import Document

SENTENCE = "Lijkt op een naam uit dit document; de tekst is uit een afbeelding gelezen."
SHORTEST = 5
"""Names of fewer letters differ too little from words."""
_CORE = regex.compile(r"\p{L}[\p{L}\p{N}'’|!-]*")


def ocr_echoes(
    doc: Document,
    persons: Iterable[Person],
    lexicon: Lexicon,
    covered: Sequence[tuple[int, int]],
) -> Iterator[Echo]:
    """Yield words from images that differ from a known surname by a misread letter.

    One letter in five may be wrong, two in nine. Ordinary words and places are left alone, and so
    are words within `covered`, the names that were found already.
    """
    names = sorted({fold(core) for person in persons for core in person.kernen})
    names = [name for name in names if len(name) >= SHORTEST]
    if not names or not any(word.from_ocr for word in doc.words):
        return
    for word in doc.words:
        if not word.from_ocr:
            continue
        match = _CORE.search(doc.text, word.span.start, word.span.end)
        if match is None or not (match[0][0].isupper() and len(match[0]) >= SHORTEST):
            continue
        start, end = match.span()
        if any(first < end and start < last for first, last in covered):
            continue
        if lexicon.is_woord(match[0]) or lexicon.is_plaats(match[0]):
            continue
        read = fold(match[0])
        allowed = 2 if len(read) >= 9 else 1
        near = process.extractOne(read, names, scorer=OSA.distance, score_cutoff=allowed)
        if near is not None and near[1] > 0:
            yield Echo(start, end, 0.6, "ocr", SENTENCE)
