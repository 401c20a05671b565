"""Take the persons the language model found, cut them to the name, and drop what is none."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.naam_lezen import Naam, read_name
from woo_redact.detect.naam_score import judge
from woo_redact.detect.naam_vorm import forms_of
from woo_redact.detect.recognizer import Recognizer
from woo_redact.rulebook import RuleBook

PERSON = "PERSON"
SENTENCE = "Het taalmodel herkent hier een persoonsnaam."
_SMALL = regex.compile(r"(?<![\p{L}-])\p{Ll}{3,}(?![\p{L}])")
_LEFT = regex.compile(r"(?:(?:\p{Lu}\p{Ll}{0,2}\.[ ]?-?){1,7})$")
_AT = regex.compile(
    r"(?<!\p{L})(?i:in|te|naar|uit|nabij|rond|(?:in|op|aan|bij|over|voor)[ ](?:de|het))[ ]\Z"
)
"""Before the name of a place."""
_WORD = regex.compile(r"\S+\s*")
_CALENDAR = frozenset(
    {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september"}
    | {"oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag"}
    | {"vrijdag", "zaterdag", "zondag", "engels", "duits", "turks", "nederlands", "pools"}
)
"""Months, days and languages; "Mei", "Vrijdag" and "Engels" are surnames as well."""
_OPENING = regex.compile(r"(?:^|[\n\t•–]|[.!?:]\s|[”\"] )[ (]*\Z")


class ModelNameRecognizer(Recognizer):
    """Turn the PERSON entities of the language model into exact names."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that are no names from the rule book."""
        super().__init__(rulebook, ["naam"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the names in the model's entities; without artifacts there are none."""
        entities = [
            (entity.start_char, entity.end_char)
            for entity in (artifacts.entities if artifacts is not None else ())
            if entity.label_ == PERSON
        ]
        if not entities:
            return
        blocked = blocked_in(text, self.lexicon)
        small = set(_SMALL.findall(text))
        for start, end in entities:
            for name in names_of_entity(text, start, end, self.lexicon):
                if blocked.holds(name.start, name.end):
                    continue
                score = _score(name, text, self.lexicon, small)
                if score > 0:
                    yield self.result("naam", name.start, name.end, score, "model", SENTENCE)


def names_of_entity(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[Naam]:
    """Yield the names within one entity: titles and commas off, initials and surname whole.

    A span that begins in the middle of a name is extended to the left over initials and
    tussenvoegsel; one that holds two names (a list without commas, two lines) gives both.
    """
    if lead := _LEFT.search(text, max(0, start - 20), start):
        start = lead.start()
    begin = forms_of(lexicon).begin
    at = start
    while match := begin.search(text, at, end):
        name = read_name(text, match.start(), lexicon, certain=True)
        if name is None:
            word = _WORD.match(text, match.start())
            at = word.end() if word else end
            continue
        yield name
        at = max(name.end, at + 1)


def _score(name: Naam, text: str, lexicon: Lexicon, small: set[str]) -> float:
    """Return the probability that a name of the model is one; 0.0 drops it."""
    own = judge(name, text, lexicon)
    parts = [part for part in (*name.voornamen, name.achternaam) if part]
    words = " ".join(parts).split()
    if own is not None:
        return 0.8
    if lexicon.is_plaats(" ".join((name.tussen, *parts)).strip()):
        return 0.0
    strange = [
        word
        for word in words
        if not lexicon.is_woord(word)
        and not lexicon.is_samenstelling(word)
        and fold(word) not in small
    ]
    if not strange:
        if len(words) == 1 and fold(words[0]) in _CALENDAR:
            return 0.0
        known = any(lexicon.is_achternaam(word) or lexicon.is_voornaam(word) for word in words)
        opening = _OPENING.search(text, max(0, name.start - 6), name.start)
        return 0.5 if known and not opening else 0.0
    if len(strange) < len(words) and not name.tussen:
        return 0.5
    if all(word.isupper() for word in words) and not name.voorletters:
        return 0.5 if len(words) > 1 or len(words[0]) > 5 else 0.0
    if any(lexicon.is_plaats(word) for word in words):
        return 0.4
    if name.tussen and _AT.fullmatch(f"{name.tussen} ") and not lexicon.lijkt_achternaam(words[-1]):
        return 0.0
    opening = _OPENING.search(text, max(0, name.start - 6), name.start)
    if len(words) == 1 and not name.tussen:
        if _AT.search(text, max(0, name.start - 12), name.start):
            return 0.4
        return 0.5 if opening else 0.6
    return 0.88
