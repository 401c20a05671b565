"""Typed initials: what a paraaf looks like, and those behind the label "Paraaf"."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import beginnings, matches_at, openers, openers_of
from woo_redact.detect.naam_aanwijzing import OFFICE_FILE
from woo_redact.detect.naam_lexicon import Lexicon, alternatives, lexicon_of
from woo_redact.detect.paraaf_notitie import initials_in_notes
from woo_redact.detect.paraaf_regel import initials_on_lines, is_abbreviation, is_word
from woo_redact.detect.paraaf_zin import initials_that_act
from woo_redact.detect.persoon_kennis import Person, person_of
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.detect.veld import labels_in
from woo_redact.rulebook import RuleBook

_SHAPE = regex.compile(
    r"(?:\p{Lu}\.?){1,4}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{1,2}|\p{Lu}{2,3}\p{Ll}{1,2}"
    r"|vdr?\p{Lu}|(?:\p{Lu}\.[ ]?){1,4}\p{Ll}{0,4}\.?[ ]?\p{Lu}\.?"
)
_NO_PARAAF = frozenset(
    {"X", "V", "OK", "JA", "NEE", "NVT", "N.V.T.", "NB", "PM", "J", "N", "I", "II", "ZIE", "VIA"}
)
_INITIALS = r"(?:\p{Lu}\.?){2,4}|vdr?\p{Lu}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{1,2}"
_VALUE = regex.compile(
    rf"[ ]*\n?(?P<waarde>(?:{_INITIALS})(?:[ ]?[/,;+&][ ]?(?:{_INITIALS}))*)[ ]*(?=\n|\t|$)"
)
_CUT = regex.compile(
    r"(?<![\p{L}\p{N}@._/-])\p{Lu}{1,3}(?:v|vd|vdr|d|t|te|el|de|den|der|van|in|op)\p{Lu}(?![\p{L}\p{N}@_/-])"
)
"""Initials with a tussenvoegsel: no unit is written so."""
_OF_WHOM = regex.compile(
    r"(?P<open>\()?(?<!\p{L})(?i:opm(?:erking(?:en)?)?|aanv(?:ulling(?:en)?)?|correcties?"
    r"|wijz(?:iging(?:en)?)?|commentaar|reactie|input)\.?[ _](?:van[ ])?"
    rf"(?P<paraaf>{_INITIALS})(?(open)\)|(?=\.(?:{OFFICE_FILE})))"
)
"""Whose remarks a version holds: "nota v0.3 (opm TW).docx", "brief opm TW.docx"."""
_MIXED = r"\p{Lu}{1,3}(?:(?:v|vd|d|t|te|de|den|der|van)\p{Lu}|vd?l)|[vd]\p{Lu}\p{Ll}"
"""With an I that was read as an l."""
_OPENING = regex.compile(
    rf"(?:^|(?<=\n)|(?<=[;:][ ]))[ •*–-]{{0,3}}(?:\p{{Lu}}[\p{{L}}.]{{1,20}}[ ]?/[ ]?)?"
    rf"(?P<paraaf>{_MIXED})(?:[ ]?/[ ]?(?P<paraaf>{_MIXED}))?(?:[ ][-–][ ]|:[ ])"
)
"""Whose a line of a list is: "EJvI - verslag", "MdB: brief"."""
_SMALL_VALUE = regex.compile(r"[ ]*\n?(?P<paraaf>\p{Ll}{2,5})(?=[ ]*(?:$|[\n\t,;]))")
_COPY = regex.compile(
    r"(?<!\p{L})(?i:kopie(?: aan)?|cc|afschrift(?: aan)?)[ :]{1,2}(?P<paraaf>\p{Ll}{2,4})"
    r"(?=[ ]*(?:$|[\n\t,;]|\.(?!\p{L})))"
)
_PAIR = regex.compile(
    r"(?<=(?:^|[\n\t])[ ]*)(?P<paraaf>\p{Ll}{2,5})/(?P<paraaf>\p{Ll}{2,5})"
    r"(?=[ ]*(?:$|[\n\t]|[ ][-–]))"
)
"""Who wrote and who typed, at the foot of a letter: "sw/hv"."""
_MEASURES = frozenset(
    {"km", "kg", "mg", "ml", "ha", "mm", "cm", "kw", "kwh", "st", "pct", "gr", "sec"}
)
_WORD = regex.compile(r"[^\s/,;+&]+")
_UNITS = regex.compile(
    r"(?:van|aan|to|from|cc|bcc|c\.c|kopie|afschrift|afgestemd|t\.?a\.?v|naam|aanwezig|afwezig"
    r"|deelnem|meegelezen)"
)

"""Labels behind which capitals are a unit rather than a person."""


@lru_cache(maxsize=4)
def _closing(closings: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<=(?:^|\n)[ >]*)(?i:{alternatives(closings)})[ ,.!]*\n{{0,3}}[ ]*"
        rf"(?P<paraaf>{_INITIALS})[ ]*(?=\n|$)"
    )


def is_initials(word: str) -> bool:
    """Say whether word looks like typed initials: "JdV", "AWT", "M.J.", "AvdB"."""
    bare = word.strip("(),;")
    return (
        _SHAPE.fullmatch(bare) is not None
        and bare.upper() not in _NO_PARAAF
        and sum(char.isalpha() for char in bare) > 1
    )


def is_small_initials(word: str, lexicon: Lexicon, sure: bool = False) -> bool:
    """Say whether a word in a column of paraafs is initials in small letters: "rtk".

    `sure` says that the column has nothing but paraafs: then three letters may be a word as well.
    """
    bare = word.replace(".", "")
    if regex.fullmatch(r"\p{Ll}{2,5}|(?:\p{Ll}\.){2,4}\p{Ll}?", word) is None:
        return False  # "get."
    if bare.upper() in _NO_PARAAF:
        return False
    return (sure and len(bare) < 4) or not is_word(bare, lexicon)


def initials_of(name: str, lexicon: Lexicon) -> str:
    """Return the initials of a printed name in small letters: "M.J. de Vries" gives "mjdv"."""
    person = person_of(name, lexicon)
    return letters_of(person) if person is not None else ""


def letters_of(person: Person) -> str:
    """Return the initials of a person in small letters."""
    first = person.voorletters or "".join(part[0] for part in person.voornamen)
    infix = "".join(part[0] for part in person.tussen.replace("'", "").split())
    core = person.kernen[0][0] if person.kernen else ""
    return f"{first}{infix}{core}".casefold()


class ParaafRecognizer(Recognizer):
    """Find typed initials behind the word "paraaf", and as the only value of a person's field."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the labels, and the abbreviations that are no initials, from the rule book."""
        super().__init__(rulebook, ["paraaf"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield initials behind their label."""
        for found in initials_on_lines(text, self.lexicon):
            sentence = f'Volgt op "{found.label}".'
            yield self.result(
                "paraaf", found.start, found.end, found.score, "woord", sentence,
                context=found.label,
            )  # fmt: skip
        for start, end, score in initials_in_notes(text, self.lexicon):
            sentence = "Initialen op de plaats van wie een notitie maakt of een taak heeft."
            yield self.result("paraaf", start, end, score, "notitie", sentence)
        for start, end, score in initials_that_act(text, self.lexicon):
            sentence = "Initialen van wie in dit stuk iets zegt of doet."
            yield self.result("paraaf", start, end, score, "in een zin", sentence)
        closings = self.lexicon.lists.get("afsluitingen", frozenset())
        places = beginnings(text, openers_of(closings))
        for match in matches_at(_closing(closings), text, places):
            if self._is_paraaf(match["paraaf"]):
                start, end = match.span("paraaf")
                yield self.result(
                    "paraaf", start, end, 0.85, "afsluiting", "Staat alleen onder een afsluiting."
                )
        for match in matches(_OPENING, text):
            for start, end in match.spans("paraaf"):
                if text[start:end] not in self.lexicon.eenheden:
                    sentence = "Initialen met een tussenvoegsel aan het begin van een punt."
                    yield self.result("paraaf", start, end, 0.85, "regel", sentence)
        for match in matches(_OF_WHOM, text):
            if self._is_paraaf(match["paraaf"]):
                sentence = "Initialen van wie opmerkingen maakte."
                yield self.result("paraaf", *match.span("paraaf"), 0.7, "versie", sentence)
        for pattern in (_COPY, _PAIR):
            for match in matches(pattern, text):
                words = match.captures("paraaf")
                if any(word in _MEASURES or is_word(word, self.lexicon) for word in words):
                    continue
                for start, end in match.spans("paraaf"):
                    yield self.result(
                        "paraaf", start, end, 0.45, "kleine letters",
                        "Kleine letters die geen woord zijn, waar initialen kunnen staan.",
                    )  # fmt: skip
        for label in labels_in(text, self.lexicon):
            if not (label.person and label.firm):
                continue
            if _UNITS.match(label.text):
                line = text.find("\n", label.end + 1)
                for token in matches(_CUT, text, label.end, line if line > 0 else len(text)):
                    if token[0] in self.lexicon.eenheden:
                        continue
                    sentence = "Initialen tussen namen in een veld."
                    yield self.result(
                        "paraaf", *token.span(), 0.85, "veld", sentence, context=label.text,
                    )  # fmt: skip
                continue
            value = _VALUE.match(text, label.end)
            if value is None:
                small = _SMALL_VALUE.match(text, label.end)
                word = small["paraaf"] if small else ""
                if small and word not in _MEASURES and not is_word(word, self.lexicon):
                    sentence = f'Kleine letters in het veld "{label.text}".'
                    yield self.result(
                        "paraaf", *small.span("paraaf"), 0.8, "veld", sentence, context=label.text,
                    )  # fmt: skip
                continue
            for word in _WORD.finditer(value["waarde"]):
                if self._is_paraaf(word[0]):
                    start = value.start("waarde") + word.start()
                    title = f"{label.text[:1].upper()}{label.text[1:]}"
                    yield self.result(
                        "paraaf", start, start + len(word[0]), 0.85, "veld",
                        f'Staat in het veld "{title}".', context=label.text,
                    )  # fmt: skip

    def _is_paraaf(self, word: str) -> bool:
        return is_initials(word) and not is_abbreviation(word, self.lexicon)


def paraaf_echoes(text: str, known: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield where initials that are certain stand again; two capitals alone say too little."""
    words = {word for word in known if len(word) > 2}
    if not words:
        return
    choice = "|".join(regex.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    pattern = regex.compile(rf"(?<![\p{{L}}\p{{N}}@._-])(?:{choice})(?![\p{{L}}\p{{N}}@_-])")
    for match in matches_at(pattern, text, beginnings(text, openers(words))):
        yield match.span()
