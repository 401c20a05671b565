"""Find known persons in words that were read from an image, with a letter or two misread."""

from collections.abc import Iterable, Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult
from rapidfuzz import process
from rapidfuzz.distance import OSA

from woo_redact.detect.echo import Echo
from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.naam_ocr import readable, skeleton
from woo_redact.detect.persoon_kennis import Person
from woo_redact.detect.result import make_result, why_of
from woo_redact.model.document import Document, Span
from woo_redact.rulebook import RuleBook

SENTENCE = "Lijkt op een naam uit dit document; de tekst is uit een afbeelding gelezen."
SHORTEST = 4
"""Names of fewer letters differ too little from words."""
LEAST = 0.6
"""From this probability a name takes the letters before it."""
_LETTER = regex.compile(r"\p{Lu}\.")
_LETTERS = regex.compile(
    r"(?<![\p{L}\p{N}.,])(?:\p{Lu}[.,][ ]?)*(?:l\.|\|\.|(?P<cijfer>[10])\.|\p{Lu},)[ ]?\Z"
)
"""Voorletters with a small l, a bar or a digit for an I, or a comma for a full stop."""
_JOINED = regex.compile(r"(?<![\p{L}\p{N}.])(?P<letters>\p{Lu}{2,3})\.[ ](?P<cijfer>\d)?\Z")
"""Voorletters that lost the dots between them: "BJ. Vermeer"."""
_GARBLED = regex.compile(
    r"(?<![\p{L}\p{N}.])(?P<cijfer>(?:\p{Lu}\.[ ]?){1,4})(?P<fout>\p{Ll}{2,5})[ ]\Z"
)
"""Voorletters with a misread tussenvoegsel: "A.M. cle Vries"; only where read from an image."""
_CORE = regex.compile(r"\p{L}[\p{L}\p{N}'’|!-]*")


def with_letters(
    names: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names with the misread voorletters before them: "l. Petrov", "K,L. Visser".

    A digit ("1. Petrov") is a voorletter only where the text was read from an image.
    """
    whole = []
    lexicon = lexicon_of(rulebook)
    for name in names:
        lead = _LETTERS.search(doc.text, max(0, name.start - 12), name.start)
        joint = _JOINED.search(doc.text, max(0, name.start - 6), name.start)
        if joint and lexicon.is_eenheid(joint["letters"]):
            joint = None
        garbled = _GARBLED.search(doc.text, max(0, name.start - 20), name.start)
        if garbled and lexicon.is_woord(garbled["fout"]):
            garbled = None
        lead = lead or joint or garbled
        if lead and name.score >= LEAST and not _LETTER.match(doc.text, name.start):
            words = doc.words_in(Span(lead.start(), name.start))
            if lead["cijfer"] is None or any(word.from_ocr for word in words):
                name = make_result(
                    rulebook.kinds["naam"], lead.start(), name.end, name.score, why_of(name)
                )
        elif lead and name.score >= LEAST and "," in lead[0]:
            name = make_result(
                rulebook.kinds["naam"], lead.start(), name.end, name.score, why_of(name)
            )
        whole.append(name)
    return whole


def ocr_echoes(
    doc: Document,
    persons: Iterable[Person],
    lexicon: Lexicon,
    covered: Sequence[tuple[int, int]],
) -> Iterator[Echo]:
    """Yield words from images that differ from a known surname by a misread letter.

    Letters that look alike are the same; else one in five may be wrong, two in nine. Ordinary
    words and places are left alone, and so are words within `covered`, the names found already.
    """
    names = sorted({skeleton(fold(core)) for person in persons for core in person.kernen})
    names = [name for name in names if len(name) >= SHORTEST]
    text = readable(doc.text)
    if not names or not doc.has_ocr:
        return
    for word in doc.words:
        if not word.from_ocr:
            continue
        match = _CORE.search(text, word.span.start, word.span.end)
        if match is None or not (match[0][0].isupper() and len(match[0]) >= SHORTEST):
            continue
        start, end = match.span()
        if any(first < end and start < last for first, last in covered):
            continue
        if lexicon.is_woord(match[0]) or lexicon.is_plaats(match[0]):
            continue
        read = skeleton(fold(match[0]))
        allowed = 2 if len(read) >= 9 else 1 if len(read) > SHORTEST else 0
        near = process.extractOne(read, names, scorer=OSA.distance, score_cutoff=allowed)
        if near is not None and not (near[1] and lexicon.is_gewoon(match[0])):
            yield Echo(start, end, 0.6, "ocr", SENTENCE)
