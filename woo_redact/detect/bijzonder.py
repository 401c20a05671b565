"""Special categories and criminal data: telling words with one identifiable person beside them.

Woo art. 5.1, first paragraph, under d, with UAVG par. 3.1 and 3.2. A word alone is policy
("bevolkingsonderzoek"), an aggregate is no personal data ("941.000 deelnemers"): only a word that
a verb or a possessive ties to one person counts, and then still only as something to look at.
"""

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.bijzonder_band import (
    AGED,
    DO_I,
    I_AM,
    I_DO,
    LINK,
    LINK_AFTER,
    MY,
    OF_KIN,
    OWN,
    REASON,
    TREATED,
    WE_ARE,
)
from woo_redact.detect.bijzonder_kenmerk import traits
from woo_redact.detect.bijzonder_los import (
    apposed,
    grown,
    headed,
    in_a_name,
    in_case,
    in_general,
    in_row,
    titled,
    told_of,
)
from woo_redact.detect.bijzonder_rij import told_in_rows
from woo_redact.detect.bijzonder_samen import Told, chained, joined
from woo_redact.detect.bijzonder_veld import SpecialFields
from woo_redact.detect.bijzonder_woorden import KINDS, Lexicon, Term, words_of
from woo_redact.detect.bijzonder_zin import clause
from woo_redact.detect.context import headings, last_match, words_pattern
from woo_redact.detect.naam_kans import chance_of
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.recognizer import Recognizer
from woo_redact.rulebook import RuleBook

TRAIT = "persoonskenmerk"
PUBLIC_LIVES = frozenset({"politieke_voorkeur", "vakbond"})
"""Kinds that say nothing of a citizen where they are told of the holder of a public office."""
FAITHS = frozenset({"geloof", "etniciteit", "seksuele_gerichtheid"})
"""Kinds that "wij zijn" says of a family, never of an office."""
AGE = 20
"""Characters between a name and the age of its bearer, at most."""
SENTENCE_END = regex.compile(
    r"(?<!(?<!\p{L})(?i:mw|mevr|dhr|dr|mr|drs|ing|ir|prof|d\.d|geb|jl|nr|art|ca|o\.a|t\.a\.v|resp|evt|bijv|"
    r"ged|sgt|st|i\.v\.m|pers|afd|tel))[.!?]['’\"”)]?\s(?!\p{Ll})|\n\n|[•▪]\s"
)
SENTENCE = 300
"""Characters to either side that a sentence has at most."""
# What belongs to a term: "ziekte van Parkinson", "diabetes type 1", "longziekte COPD".
TAIL = regex.compile(r"(?: van \p{Lu}\p{L}+| \p{Lu}{2,5}(?!\w))?(?: type [12I]{1,2}(?!\w))?")
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
AFTER = 150
"""Likewise behind it: "Zij heeft MS. Dat zegt mevrouw ..."."""
SURE = 0.95
"""From this chance a lone word nobody is known by is a person here."""
ITEM_END = (":", ",", ";", "\t", "\n")
"""Behind an item of a list, a cell, a label."""
FAR = 1000
"""Characters to either side in which a name may matter to a term."""
NEAR = 90
"""Characters between a person and the word, at most."""


@dataclass(frozen=True, slots=True)
class _Person:
    """Who a word is about: the word for that person, None when it is a name."""

    word: str | None
    general: bool = False
    """The word is also said of people in general ("de werknemer", "hij")."""
    named: bool = False
    """A name or a form of address before one, no word for somebody in a case."""


class SpecialRecognizer(Recognizer):
    """Find phrases that tell something special about one person; always only a proposal."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words from rules/lists/bijzonder_*."""
        super().__init__(rulebook, (*KINDS, TRAIT))
        self.lexicon = Lexicon(rulebook)
        self.words = lexicon_of(rulebook)
        lists = rulebook.lists
        self.light = {words_of(term) for term in lists["bijzonder_licht"]}
        self.sure = {words_of(term) for term in lists["bijzonder_zeker"]}
        self.everyday = {words_of(term) for term in lists["bijzonder_alledaags"]}
        self.persons = words_pattern(lists["bijzonder_personen"])
        self.address = words_pattern(lists["bijzonder_aanspreekvormen"])
        self.offices = words_pattern(lists["bijzonder_ambten"])
        self.fields = SpecialFields(lists)
        self.anyone = words_pattern(lists["bijzonder_personen_algemeen"])
        policy = words_pattern(lists["bijzonder_beleidswoorden"])
        self.policy = policy and regex.compile(
            policy.pattern + r"(?:\s+(?:de|het|een|\p{Ll}+e))?\s+$", regex.I
        )

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each telling phrase about one person."""
        for start, end in traits(text):
            sentence = self.kinds[TRAIT].sentence
            yield self.result(TRAIT, start, end, 0.4, "omschrijving", sentence)
        terms = self.lexicon.terms(text)
        names = [
            (entity.start_char, entity.end_char)
            for entity in (artifacts.entities if artifacts else ())
            if entity.label_ == "PERSON"
            and self._may_be_somebody(text, entity.start_char, entity.end_char, artifacts)
        ]
        within = {place for term in terms for place in range(term.start, term.end)}
        names = sorted(name for name in {*names, *titled(text)} if within.isdisjoint(range(*name)))
        found = [
            told for term in terms if (told := self._told(text, term, _around(names, term.start)))
        ]
        found += chained(text, [term for term in terms if term.words not in self.everyday], found)
        for told in joined(text, found):
            yield self._result(told.kind, told.start, told.end, told.shown)
        spans = [(term.start, term.end, term.kind) for term in terms]
        for start, end, kind, label in told_in_rows(text, spans):
            sentence = f"Staat in een rij van een tabel met een persoon, bij ‘{label}’."
            yield self.result(kind, start, end, 0.4, "rij", sentence, context=label)
        for start, end, kind, label in self.fields.find(text, spans, names):
            yield self.result(
                kind, start, end, 0.4, "veld", f"Staat in het veld ‘{label}’.", context=label
            )

    def _may_be_somebody(self, text: str, start: int, end: int, artifacts: Any) -> bool:
        """Say whether what the model takes for a person may be one: not "Meropenem" in a list."""
        words, name = self.words, text[start:end]
        if " " in name or words.is_voornaam(name) or words.is_achternaam(name):
            return True
        if words.is_gewoon(name) or words.is_woord(name) or words.is_samenstelling(name):
            return False
        chance = chance_of(start, end, artifacts)
        return chance is None or chance >= SURE or text[end : end + 1] not in ITEM_END

    def _result(self, kind: str, start: int, end: int, shown: str | None) -> RecognizerResult:
        """Return the result for a phrase, with a sentence that says how the person is called."""
        sentence = self.kinds[kind].sentence
        if shown:
            sentence += f" De aanduiding is ‘{shown}’."
        return self.result(kind, start, end, 0.4, "woord en persoon", sentence, context=shown)

    def _told(self, text: str, term: Term, names: list[tuple[int, int]]) -> Told | None:
        """Return what a term tells of one person, None when nothing ties it to one."""
        if self.fields.is_label(term.words, text[term.end : term.end + 1]):
            return None
        place = (term.start, term.end, term.kind)
        if judged := self._judge(text, *place, names):
            start, end, shown = judged
            first, last = grown(text, term.start, term.end)
            return Told(min(start, first), max(end, last), term, shown)
        if self._loose(text, term, names):
            return Told(*grown(text, term.start, term.end), term, None)
        return None

    def _loose(self, text: str, term: Term, names: list[tuple[int, int]]) -> bool:
        """Say whether a term is about one person by its place alone."""
        if term.words in self.everyday or in_a_name(text, term.start, term.end):
            return False
        before, after = _sentence(text, term.start, term.end)
        line = text[text.rfind("\n", 0, term.start) + 1 : term.start]
        row = in_row(text, term.start, term.end)
        if row:
            before = line
        if (
            after.startswith(("?", "("))
            or RULE.search(before)
            or (self.policy and self.policy.search(before))
        ):
            return False
        heading = " ".join(headings(text, term.start))
        if self._of_all(line[-len(before) :] if before else "", after, term):
            return False
        if apposed(text, term.start, names, heading):
            return True
        if row:
            told = term.fixed or headed(heading)
            return told and any(term.start - len(line) <= end <= term.start for _, end in names)
        if term.words in self.light or self._of_all(before, after, term):
            return False
        if names and OF_KIN.search(after):
            return True
        if not (term.fixed or term.words in self.sure or in_case(text, term.start, term.end)):
            return False
        return told_of(text, term.start - len(before), term.end + len(after), names)

    def _of_all(self, before: str, after: str, term: Term) -> bool:
        """Say whether a sentence is about people in general, somebody in office or long ago."""
        office = self.offices and not term.fixed and self.offices.search(before)
        return bool(office or in_general(before + after) or LONG_AGO.search(before + after))

    def _judge(
        self, text: str, start: int, end: int, kind: str, names: list[tuple[int, int]]
    ) -> tuple[int, int, str | None] | None:
        """Return begin and end of the clause a term stands in, and the word for its person.

        None when no verb or possessive ties the term to one person.
        """
        term = words_of(text[start:end])
        if tail := TAIL.match(text, end):
            end = tail.end()
        before, after = _sentence(text, start, end)
        if self.policy and self.policy.search(before):
            return None
        link = LINK.search(before)
        begin = start - len(before) + link.start() if link else start
        person = self._person(text, before, after, link, start, names)
        if person is None and (loose := self._loosely(text, before, (term, kind), start, names)):
            person, begin, link = *loose, None
        if person is None and _alone(before, after) and term not in self.light:
            near = any(start - NEAR <= last <= start for _, last in names)
            person = _Person(None) if near and _answers(text, start) else None
        if person is None or LONG_AGO.search(before + text[start:end] + after):
            return None
        if person.general and (term in self.light or RULE.search(before)):
            return None
        if person.named and term in self.everyday:
            return None
        if kind in PUBLIC_LIVES and self.offices and self.offices.search(before):
            return None
        if link or kind in PUBLIC_LIVES or LINK_AFTER.search(after):
            begin, end = clause(text, begin, end, names)
        return begin, end, None if person.named else person.word

    def _loosely(
        self,
        text: str,
        before: str,
        told: tuple[str, str],
        start: int,
        names: list[tuple[int, int]],
    ) -> tuple[_Person, int] | None:
        """Return the person whom no verb ties to a term (with its kind), and where it begins."""
        first = start - len(before)
        term, kind = told
        if self.offices and self.offices.search(before):
            return None
        if kind in FAITHS and (hit := WE_ARE.search(before)):
            return _Person("wij"), first + hit.start()
        if kind in FAITHS and I_AM.search(before):
            return _Person("ik"), start
        if term in self.light:
            return None
        if hit := OWN.search(before):
            known = last_match(self.persons, text, max(0, first - BEFORE), start) or any(
                first - BEFORE <= end <= start + AFTER for _, end in names
            )
            word = hit.group().split()[0].lower()
            return (_Person(word, general=True), first + hit.start()) if known else None
        hit = REASON.search(before)
        if hit and any(first <= end <= first + hit.start() for _, end in names):
            return _Person(None, named=True), first + hit.start()
        hit = AGED.search(before)
        if hit and any(first + hit.start() - AGE <= end <= start for _, end in names):
            return _Person(None, named=True), start
        return None

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
        if last_match(self.address, near):
            return _Person(None, named=True)
        hit = last_match(self.anyone, near)
        edge = start - len(before) + len(subject)
        if link and any(edge - NEAR // 2 <= end <= edge for _, end in names):
            return _Person(None, named=True)
        if hit and not GENERAL.search(near[: hit.start()]):
            first = start - len(before)
            known = last_match(self.persons, text, max(0, first - BEFORE), start) or any(
                first - BEFORE <= end <= start + AFTER for _, end in names
            )
            if known:
                return _Person(" ".join(hit.group().lower().split()), general=True)
        return None


def _around(names: list[tuple[int, int]], place: int) -> list[tuple[int, int]]:
    """Return the names, in order, that stand so near to a place that they can matter to it."""
    return names[bisect(names, (place - FAR, 0)) : bisect(names, (place + FAR, 0))]


def _alone(before: str, after: str) -> bool:
    """Say whether a term is a sentence of its own."""
    return not before.strip() and not after.strip(" .!?").split("[")[0]


def _answers(text: str, start: int) -> bool:
    """Say whether a question stands directly before: "Waarom stopt Harm? Burn-out."."""
    return text[max(0, start - 3) : start].rstrip().endswith("?")


def _sentence(text: str, start: int, end: int) -> tuple[str, str]:
    """Return what stands before and after text[start:end] in its sentence."""
    before = text[max(0, start - SENTENCE) : start]
    if cut := last_match(SENTENCE_END, before):
        before = before[cut.end() :]
    after = text[end : end + SENTENCE]
    if stop := SENTENCE_END.search(after):
        after = after[: stop.start()]
    return before, after
