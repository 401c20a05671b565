"""Typed initials: what a paraaf looks like, and those behind the label "Paraaf"."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.persoon_kennis import person_of
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_SHAPE = regex.compile(
    r"(?:\p{Lu}\.?){1,4}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{1,2}|(?:\p{Lu}\.[ ]?){1,4}\p{Ll}{0,4}\.?[ ]?\p{Lu}\.?"
)
_NO_PARAAF = frozenset({"X", "V", "OK", "JA", "NEE", "NVT", "N.V.T.", "NB", "PM", "J", "N", "I", "II"})
_LABEL = regex.compile(
    r"(?:^|(?<=[\n\t]))[ ]*(?i:(?P<label>(?:mede)?paraaf|initialen|parafen))[ ]*(?::|\t|\n)[ ]*"
    r"(?P<paraaf>(?:\p{Lu}\.?){2,4}|\p{Lu}{1,3}\p{Ll}{1,3}\p{Lu}{1,2})(?![\p{L}.])(?![ ]\p{L})"
)


def is_initials(word: str) -> bool:
    """Say whether word looks like typed initials: "JdV", "AWT", "M.J.", "AvdB"."""
    bare = word.strip("(),;")
    return (
        _SHAPE.fullmatch(bare) is not None
        and bare.upper() not in _NO_PARAAF
        and sum(char.isalpha() for char in bare) > 1
    )


def initials_of(name: str, lexicon: Lexicon) -> str:
    """Return the initials of a printed name in small letters: "M.J. de Vries" gives "mjdv"."""
    person = person_of(name, lexicon)
    if person is None:
        return ""
    first = person.voorletters or "".join(part[0] for part in person.voornamen)
    infix = "".join(part[0] for part in person.tussen.replace("'", "").split())
    core = person.kernen[0][0] if person.kernen else ""
    return f"{first}{infix}{core}".casefold()


class ParaafRecognizer(Recognizer):
    """Find typed initials directly behind the label "Paraaf" or "Initialen"."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the abbreviations that are no initials from the rule book."""
        super().__init__(rulebook, ["paraaf"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield initials behind their label."""
        for match in matches(_LABEL, text):
            word = match["paraaf"]
            if not is_initials(word) or word in self.lexicon.eenheden:
                continue
            label = match["label"].lower()
            yield self.result(
                "paraaf", match.start("paraaf"), match.end("paraaf"), 0.93, "veld",
                f'Staat in het veld "{label[:1].upper()}{label[1:]}".', context=label,
            )  # fmt: skip
