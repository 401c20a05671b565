"""The telling words of a text: of lists, by their ending, in a compound, in a fixed form."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import regex

from woo_redact.detect.beginnings import beginnings, openers, places_of_words, words_ending
from woo_redact.detect.bijzonder_lichaam import BodyPhrases
from woo_redact.detect.bijzonder_vorm import FixedForms
from woo_redact.detect.recognizer import matches
from woo_redact.rulebook import RuleBook

KINDS = (
    "gezondheid",
    "strafrecht",
    "etniciteit",
    "geloof",
    "vakbond",
    "politieke_voorkeur",
    "seksuele_gerichtheid",
    "biometrie",
    "leefsituatie",
)
WORD = regex.compile(r"\p{L}[\p{L}\p{N}]*(?:[-’']\p{L}[\p{L}\p{N}]*)*")
SHORT = 3
"""Abbreviations of so few letters ("ALS") are ordinary words in small letters."""
TAILS = (
    "klachten",
    "patiënt",
    "patiënte",
    "diagnose",
    "problematiek",
    "aanval",
    "aanvallen",
    "besmetting",
    "positief",
    "gerelateerd",
    "verschijnselen",
    "symptomen",
    "episode",
    "medicatie",
    "behandeling",
    "verleden",
)
"""What makes one word with an illness: "PTSS-klachten", "epilepsieaanval"."""


@dataclass(frozen=True, slots=True)
class Term:
    """A telling word or phrase in a text."""

    start: int
    end: int
    kind: str
    words: str
    """As it is compared with the lists."""
    fixed: bool = False
    """Found by its form: it is told of one person or of nobody, and never a subject of policy."""


def words_of(text: str) -> str:
    """Return the words of a term as they are compared."""
    return " ".join(WORD.findall(text.lower()))


class _Words:
    """The words of a text in order, found once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in matches(WORD, text)]
        self.starts = [start for start, _ in self.spans]
        self.small = [text[start:end].lower() for start, end in self.spans]

    def __getitem__(self, number: int) -> str:
        start, end = self.spans[number]
        return self.text[start:end]

    def are(self, number: int, phrase: tuple[str, ...]) -> bool:
        """Say whether the words from this number on are a phrase, whatever their case."""
        return tuple(self.small[number : number + len(phrase)]) == phrase

    def at(self, place: int) -> int:
        """Return the number of the word a place is in, also behind its hyphen or apostrophe."""
        return bisect_right(self.starts, place) - 1


class Lexicon:
    """The lists bijzonder_* of the rule book, and what is formed with them."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words from rules/lists/bijzonder_*."""
        self.first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.endings: dict[str, str] = {}
        self.capitals: set[str] = set()
        for kind in KINDS:
            for term in rulebook.lists[f"bijzonder_{kind}"]:
                words = tuple(match.group().lower() for match in WORD.finditer(term))
                self.first.setdefault(words[0], []).append((words, kind))
                if term.isupper() and len(term) <= SHORT:
                    self.capitals.add(words[0])
                if term.startswith("*"):
                    self.endings[words[0]] = kind
        self.none = {word.lower() for word in rulebook.lists["bijzonder_geen"]}
        self.ends = tuple(self.endings)
        self.openers = openers(self.first)
        self.last = tuple(regex.split(r"[-’']", end)[-1] for end in self.ends)
        self.body = BodyPhrases(rulebook.lists)
        self.forms = FixedForms(rulebook.lists)

    def terms(self, text: str) -> list[Term]:
        """Return the terms of text in order; of two that overlap both."""
        places = {
            *beginnings(text, self.openers),
            *words_ending(text, self.last),
            *self._compounds(text),
        }
        words = _Words(text)
        found = {
            (start, end): Term(start, end, kind, words_of(text[start:end]))
            for number in {words.at(place) for place in places}
            for start, end, kind in self._at(words, number)
        }
        for start, end, fixed in self.body.find(text):
            term = Term(start, end, KINDS[0], words_of(text[start:end]), fixed)
            found.setdefault((start, end), term)
        for start, end, kind in self.forms.find(text):
            term = Term(start, end, kind, words_of(text[start:end]), fixed=True)
            found.setdefault((start, end), term)
        return [found[place] for place in sorted(found)]

    def _compounds(self, text: str) -> list[int]:
        """Return where the words begin that are an illness with one of TAILS behind it."""
        return [
            place
            for word, places in places_of_words(text).items()
            if word.endswith(TAILS) and self._illness_of(word)
            for place in places
        ]

    def _illness_of(self, word: str) -> str | None:
        """Return the kind of the single word that one of TAILS follows in `word`, if any."""
        for tail in TAILS:
            head = word.removesuffix(tail).rstrip("-")
            if head != word and (len(head) > SHORT or head in self.capitals):
                for words, kind in self.first.get(head, ()):
                    if len(words) == 1:
                        return kind
        return None

    def _at(self, words: _Words, number: int) -> Iterator[tuple[int, int, str]]:
        """Yield place and kind of each term that begins with the word of this number."""
        (start, end), word = words.spans[number], words.small[number]
        if word in self.none:
            return
        for phrase, kind in self.first.get(word, ()):
            same = len(phrase) == 1 or words.are(number, phrase)
            if same and (word not in self.capitals or words[number].isupper()):
                yield start, words.spans[number + len(phrase) - 1][1], kind
        if word in self.first:
            return
        if word.endswith(self.ends):
            ending = next(end for end in self.ends if word.endswith(end))
            yield start, end, self.endings[ending]
        elif word.endswith(TAILS) and (illness := self._illness_of(word)):
            yield start, end, illness
