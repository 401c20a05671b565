"""Special categories and criminal data: telling words with one identifiable person beside them.

Woo art. 5.1, first paragraph, under d, with UAVG par. 3.1 and 3.2. A word alone is policy
("bevolkingsonderzoek"), an aggregate is no personal data ("941.000 deelnemers"): only a word that
a verb or a possessive ties to one person counts, and then still only as something to look at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import beginnings, openers, words_ending
from woo_redact.detect.context import last_match, words_pattern
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

KINDS = (
    "gezondheid",
    "strafrecht",
    "etniciteit",
    "geloof",
    "vakbond",
    "politieke_voorkeur",
    "seksuele_gerichtheid",
)
WORD = regex.compile(r"\p{L}[\p{L}\p{N}]*(?:[-’']\p{L}[\p{L}\p{N}]*)*")
SENTENCE_END = regex.compile(r"[.!?]\s|\n\n|[•▪]\s")
SENTENCE = 300
"""Characters to either side that a sentence has at most."""
_VERB = (
    r"heb|heeft|had|kreeg|kregen|ben|is|was|werd|wordt|bleek|lijd|lijdt|leed|kamp|kampt|kampte|"
    r"slik|slikt|"
    r"gebruik|gebruikt|onderging|onderga|ondergaat|gediagnosticeerd|opgenomen|behandeld|"
    r"herstellende|"
    r"uitgevallen|uitviel|zit|zat|overleden|overleed|stierf|veroordeeld|pleegde|gepleegd|deed|doe"
)
_BETWEEN = (
    r"(?:een|de|het|aan|met|door|van|wegens|voor|last|ook|al|nog|in|jaar|jaren|lang|zeer|"
    r"vanwege|vastgesteld|onder|tot|op|"
    r"behandeling|gediagnosticeerd|behandeld|opgenomen|bekend|ziek|overleden|veroordeeld|"
    r"verdacht|geweest|sinds|"
    r"(?:19|20)?\d\d|\p{Ll}{3,}(?:ige|ische|ele|ende|stig|ieve|se))"
)
LINK = regex.compile(rf"(?<!\p{{L}})(?:{_VERB})(?:\s+{_BETWEEN}){{0,6}}\s+$", regex.I)
LINK_AFTER = regex.compile(rf"^(?:\s+\p{{L}}+){{0,2}}\s+(?:{_VERB})(?!\p{{L}})", regex.I)
TREATED = regex.compile(
    r"(?<!\p{L})(?:in|onder) behandeling(?!\p{L})|(?<!\p{L})(?:opgenomen|uitgevallen)(?!\p{L})",
    regex.I,
)
# What belongs to a term: "ziekte van Parkinson", "diabetes type 1", "en gebruik daarvoor ...".
TAIL = regex.compile(
    r"(?: van \p{Lu}\p{L}+)?(?: type [12I]{1,2}(?!\w))?"
    r"(?: en (?:gebruik|slik)t? (?:daarvoor|hiervoor) \p{Ll}+)?"
)
I_DO = regex.compile(r"(?<!\p{L})(?:ik|wij)\s+(?:\p{L}+\s+){0,2}$", regex.I)
DO_I = regex.compile(rf"(?<!\p{{L}})(?:{_VERB})\s+ik(?:\s+{_BETWEEN}){{0,6}}\s+$", regex.I)
MY = regex.compile(
    r"(?<!\p{L})(?:mijn|m['’]n)\s+(?:\p{Ll}+(?:e|en)\s+)?(?:(?:diagnose|ziekte|aandoening)\s+)?$",
    regex.I,
)
GENERAL = regex.compile(r"(?<!\p{L})(?:een|elke|iedere|per|geen|als|indien|wanneer)\s+$", regex.I)
# Somebody of long ago: no longer a person whose data the law protects.
LONG_AGO = regex.compile(
    r"(?<!\p{L})(?i:in|sinds|anno|omstreeks|rond|van|tot|jaar|eeuw)\s1[0-8]\d\d(?![\d.]|"
    r"\s(?:euro|mensen))"
    r"|\(1[0-8]\d\d\s?[-–]|(?<!\p{L})(?i:1\de eeuw|(?:tiende|elfde|twaalfde|\p{Ll}+tiende) eeuw|"
    r"middeleeuw\p{Ll}*|gouden eeuw)(?!\p{L})"
)
# "als, indien, wanneer, wie, elke": the sentence is a rule and speaks of nobody.
RULE = regex.compile(
    r"(?i)(?:^|[,;:]\s)\s*(?:als|indien|wanneer|zodra|mocht|wie|degene die|iemand die|"
    r"tenzij)(?!\p{L})"
)
BEFORE = 400
"""Characters before a sentence in which the person that "hij" or "zij" means is named."""
NEAR = 70
"""Characters between a person and the word, at most."""


@dataclass(frozen=True, slots=True)
class _Person:
    """Who a word is about: the word for that person, None when it is a name."""

    word: str | None
    general: bool = False
    """The word is also said of people in general ("de werknemer", "hij")."""


class SpecialRecognizer(Recognizer):
    """Find phrases that tell something special about one person; always only a proposal."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words from rules/lists/bijzonder_*."""
        super().__init__(rulebook, KINDS)
        self.first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.endings: dict[str, str] = {}
        for kind in KINDS:
            for term in rulebook.lists[f"bijzonder_{kind}"]:
                words = tuple(match.group().lower() for match in WORD.finditer(term))
                self.first.setdefault(words[0], []).append((words, kind))
                if term.startswith("*"):
                    self.endings[words[0]] = kind
        self.ends = tuple(self.endings)
        self.openers = openers(self.first)
        lists = rulebook.lists
        self.light = {" ".join(WORD.findall(term.lower())) for term in lists["bijzonder_licht"]}
        self.persons = words_pattern(lists["bijzonder_personen"])
        self.anyone = words_pattern(lists["bijzonder_personen_algemeen"])
        policy = words_pattern(lists["bijzonder_beleidswoorden"])
        self.policy = policy and regex.compile(
            policy.pattern + r"(?:\s+(?:de|het|een|\p{Ll}+e))?\s+$", regex.I
        )

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each telling phrase about one person."""
        if not (beginnings(text, self.openers) or words_ending(text, self.ends)):
            return
        names = [
            (entity.start_char, entity.end_char)
            for entity in (artifacts.entities if artifacts else ())
            if entity.label_ == "PERSON"
        ]
        words = list(matches(WORD, text))
        for at, word in enumerate(words):
            folded = word.group().lower()
            if folded not in self.first and not folded.endswith(self.ends):
                continue
            for kind, end in self._terms(words, at, folded):
                result = self._judge(text, word.start(), end, kind, names)
                if result:
                    yield result

    def _terms(
        self, words: list["regex.Match[str]"], at: int, word: str
    ) -> Iterator[tuple[str, int]]:
        """Yield kind and end of each term that begins with the word at this place."""
        for phrase, kind in self.first.get(word, ()):
            run = words[at : at + len(phrase)]
            if tuple(match.group().lower() for match in run) == phrase:
                yield kind, run[-1].end()
        if word not in self.first and word.endswith(self.ends):
            ending = next(end for end in self.ends if word.endswith(end))
            yield self.endings[ending], words[at].end()

    def _judge(
        self, text: str, start: int, end: int, kind: str, names: list[tuple[int, int]]
    ) -> RecognizerResult | None:
        """Return the result for a term, None when no verb or possessive ties it to one person."""
        before, after = _sentence(text, start, end)
        if self.policy and self.policy.search(before):
            return None
        link = LINK.search(before)
        person = self._person(text, before, after, link, start, names)
        if person is None or LONG_AGO.search(before + text[start:end] + after):
            return None
        light = " ".join(WORD.findall(text[start:end].lower())) in self.light
        if person.general and (light or RULE.search(before)):
            return None
        sentence = self.kinds[kind].sentence
        if person.word:
            sentence += f" Het gaat om ‘{person.word}’."
        if tail := TAIL.match(text, end):
            end = tail.end()
        begin = start - len(before) + link.start() if link else start
        return self.result(kind, begin, end, 0.4, "woord en persoon", sentence, context=person.word)

    def _person(
        self,
        text: str,
        before: str,
        after: str,
        link: "regex.Match[str] | None",
        start: int,
        names: list[tuple[int, int]],
    ) -> _Person | None:
        """Return the one person a term is about, None when there is none."""
        if MY.search(before):
            return _Person("mijn")
        tied = bool(link or LINK_AFTER.search(after) or TREATED.search(before))
        subject = before[: link.start()] if link else before
        if (tied and I_DO.search(subject)) or DO_I.search(before):
            return _Person("ik")
        near = subject[-NEAR:]
        if hit := last_match(self.persons, near):
            return _Person(" ".join(hit.group().lower().split()))
        if not tied:
            return None
        hit = last_match(self.anyone, near)
        edge = start - len(before) + len(subject)
        if link and any(edge - NEAR // 2 <= end <= edge for _, end in names):
            return _Person(None)
        if hit and not GENERAL.search(near[: hit.start()]):
            first = start - len(before)
            known = last_match(self.persons, text, max(0, first - BEFORE), start) or any(
                first - BEFORE <= end <= start for _, end in names
            )
            if known:
                return _Person(" ".join(hit.group().lower().split()), general=True)
        return None


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after text[start:end] in its sentence."""
    before = text[max(0, start - SENTENCE) : start]
    if cut := last_match(SENTENCE_END, before):
        before = before[cut.end() :]
    after = text[end : end + SENTENCE]
    if stop := SENTENCE_END.search(after):
        after = after[: stop.start()]
    return before, after
