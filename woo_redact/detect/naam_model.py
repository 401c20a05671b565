"""Take the persons the language model found, cut them to the name, and drop what is none."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.lopend import article_before, opens_sentence
from woo_redact.detect.naam_afkorting import acronyms_in
from woo_redact.detect.naam_ambt import is_office_word
from woo_redact.detect.naam_bewijs import (
    PERSON,
    Evidence,
    ends_a_phrase,
    evidence_in,
    is_adjective,
    is_among_strangers,
    is_among_things,
    is_plain,
    is_shaped,
    is_thing,
)
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_kans import (
    POSSIBLE,
    PROBABLE,
    TOGETHER,
    chance_of,
    is_likely,
    lone,
    raised,
)
from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.naam_lezen import CALENDAR, Naam, read_name
from woo_redact.detect.naam_omgeving import told_of
from woo_redact.detect.naam_overleg import is_routing
from woo_redact.detect.naam_score import TOLD, is_ruled_out, judge, without_preposition
from woo_redact.detect.naam_tussen import SURE_INFIX
from woo_redact.detect.naam_vernoemd import is_honoured
from woo_redact.detect.naam_vorm import forms_of
from woo_redact.detect.recognizer import Recognizer
from woo_redact.rulebook import RuleBook

FIRM = 25
"""Above this the letters of an unknown word alone make it a possible name."""
SURE = 0.6
"""From this probability the parts of a name prove it; below it they only go with it."""
CUT = 0.93
"""How sure voorletters with a cut surname are a person, where the model is sure too."""
SENTENCE = "Het taalmodel herkent hier een persoonsnaam."
_LEFT = regex.compile(
    rf"(?:(?:\p{{Lu}}\p{{Ll}}{{0,2}}\.[ ]?-?){{1,7}}|(?<![\p{{L}}.'’-])(?:{SURE_INFIX}|v\.?)[ ])$"
)
_AT = regex.compile(
    r"(?<!\p{L})(?i:in|te|naar|uit|nabij|rond|(?:in|op|aan|bij|over|voor)[ ](?:de|het))[ ]\Z"
)
"""Before the name of a place."""
_WORD = regex.compile(r"\S+\s*")
_FIRST = regex.compile(r"(?:\p{Lu}['’])?\p{Lu}\p{Ll}{2,}")
_BEFORE = regex.compile(
    r"(?<![\p{L}\p{N}.'’-])(?<!\p{Lu}\p{Ll}+[ ])(?P<woord>\p{Lu}\p{Ll}{3,})[ ]\Z"
)
_FORENAME = regex.compile(r"(?<![\p{L}\p{N}.'’-])(?P<woord>\p{Lu}\p{Ll}+)[ ]\Z")
_CELL_ENDS = regex.compile(r"[ ]*(?:$|[\n\t])")
_BEHIND = regex.compile(r"[ ](?P<woord>\p{Lu}\p{Ll}{2,})(?![\p{L}\p{N}-]|[ ]\p{Lu}|['’]s)")
_CAPITALS = regex.compile(
    r"\p{Lu}\p{Ll}{2,}[ ](?:\p{Ll}{2,4}[ ]){0,2}(?:\p{Lu}['’])?\p{Lu}\p{Ll}{2,}"
)
"""A first name with a surname, by their letters."""
_FIRM = regex.compile(
    r"(?:[ ]\p{Lu}[\p{L}&]*){0,2}[ ](?:B\.?V|N\.?V|V\.?O\.?F|C\.?V|U\.?A)(?:\.|\b)(?!\p{L})"
)
"""The rest of the name of a firm: "Karwei IT B.V."."""
_SURNAME = regex.compile(
    r"[ ](?:\p{Lu}\.[ ]?){1,5}|"
    r"[ ](?:(?:van|de|der|den|te|ten|ter|in|op|'t|’t|van ['’]s-?|d['’])[ ]?){0,3}"
    r"\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*"
)
_CUT_SURNAME = regex.compile(
    r"(?:\p{Lu}\.[ ]?){1,4}(?:(?:v/d|[vdt]\.?|van|de[nr]?|te[nr]?|el|al|ben)[ ]?){1,3}"
    r"(?:\p{Lu}\.?|(?<=\.[ ]?)\p{Lu}\.)"
)
"""Voorletters with a surname cut to its letter: "A.B. el K.", "R. v. D.", "J.v.d.W."."""
_DAY = regex.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?[ ](?:\d|\p{Lu}\p{Ll}{2}[ ]\d)")
"""A day as English mail has it: "Thu 10 Nov"."""
_NUMBER = regex.compile(
    r"(?:[TMF]|Tel|Mob)\.?[ ]\p{Lu}{3,5}(?=[ ]?[:*+(]{0,2}[ ]?[*+(]?\d)|\p{Lu}{3,5}(?=[ ]\*\d)"
)
"""A label before a number of telephone: "T MDTN *06"."""


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
        evidence = evidence_in(text, artifacts)
        for start, end in entities:
            if _DAY.match(text, start) or _NUMBER.match(text, start):
                continue
            if _CUT_SURNAME.fullmatch(text, start, end) and is_likely(
                chance_of(start, end, artifacts)
            ):
                yield self.result("naam", start, end, CUT, "model", SENTENCE)
                continue
            start, end = self._whole(text, start, end)
            for read in names_of_entity(text, start, end, self.lexicon):
                name = self._with_first(read, text, artifacts)
                word = text[name.start : name.end]
                if is_office_word(name.start, name.end, text) or word in acronyms_in(text):
                    continue
                score = _score(name, text, self.lexicon, evidence)
                against = not score and _is_against(name, text, self.lexicon, evidence)
                if blocked.holds(name.start, name.end):
                    if name.end > end or not self._ends_as_street(name):
                        continue
                    score, against = 0.0, True  # "woordvoerder Lieke Ammerlaan"
                if _FIRM.match(text, name.end):
                    continue
                chance = chance_of(name.start, name.end, artifacts)
                routing = is_routing(name.start, name.end, text, self.lexicon)
                whole = name.end <= end and _CAPITALS.match(text, name.start, name.end) is not None
                score = raised(score, chance, against=against, routing=routing, whole=whole)
                if " " not in text[name.start : name.end]:
                    score = lone(score, chance)
                if score > 0:
                    stop = name.end
                    if is_likely(chance):
                        stop = whole_end(name, text, end, self.lexicon)
                    yield self.result("naam", name.start, stop, score, "model", SENTENCE)

    def _whole(self, text: str, start: int, end: int) -> tuple[int, int]:
        """Return one unknown word of the model with the unknown word beside it.

        A first name with a surname; of the two it often sees one.
        """
        if not _FIRST.fullmatch(text, start, end) or not self._is_strange(text[start:end]):
            return start, end
        behind = _BEHIND.match(text, end)
        if behind and self._is_strange(behind["woord"]):
            return start, behind.end()
        before = _BEFORE.search(text, max(0, start - 20), start)
        if (
            before
            and not self.lexicon.is_voornaam(text[start:end])
            and self._is_strange(before["woord"])
        ):
            return before.start("woord"), end
        return start, end

    def _with_first(self, name: Naam, text: str, artifacts: Any) -> Naam:
        """Return a surname with the word before it that the model takes for its first name.

        "Saba", "Lieve" and "Wil" are a place and words; nobody is told by half a name.
        """
        before = _FORENAME.search(text, max(0, name.start - 20), name.start)
        if before is None or name.voorletters or len(name.voornamen) + bool(name.achternaam) > 1:
            return name
        word, lexicon = before["woord"], self.lexicon
        known = lexicon.is_voornaam(word)
        office = lexicon.is_functie_of_instelling(word) or lexicon.is_eenheid(word)
        if not known and (
            office
            or lexicon.is_gewoon(word)
            or lexicon.is_samenstelling(word)
            or is_adjective(word, lexicon)
        ):
            return name
        opens = opens_sentence(text, before.start()) and not _CELL_ENDS.match(text, name.end)
        sure = opens or lexicon.is_woord(word)
        least = PROBABLE if sure else POSSIBLE if known else TOGETHER
        chance = chance_of(*before.span("woord"), artifacts)
        if chance is None or chance < least:
            return name
        last = name.achternaam or name.voornamen[0]
        return replace(name, start=before.start(), voornamen=(word,), achternaam=last)

    def _is_strange(self, word: str) -> bool:
        lexicon = self.lexicon
        return not (
            lexicon.is_woord(word)
            or lexicon.is_gewoon(word)
            or lexicon.is_plaats(word)
            or lexicon.is_organisatiewoord(word)
        )

    def _ends_as_street(self, name: Naam) -> bool:
        endings = tuple(self.lexicon.lists.get("straatuitgangen", ()))
        named = bool(name.voornamen) and name.achternaam.casefold().endswith(endings)
        return named and not is_honoured(name, self.lexicon)


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
        name = read_name(text, match.start(), lexicon, certain=True, within=end)
        if name is None:
            word = _WORD.match(text, match.start())
            at = word.end() if word else end
            continue
        yield without_preposition(name, text, lexicon)
        at = max(name.end, at + 1)


def whole_end(name: Naam, text: str, end: int, lexicon: Lexicon) -> int:
    """Return where one word of a name ends with what the model reads behind it.

    "Sjoukje Kloet-Jongeling", "Ed van de Brug": surnames that are words. "Abels R.T.", "Tan Kon".
    """
    whole = name.achternaam and (name.voorletters or name.voornamen or name.tussen)
    cut = text[name.end - 1] == "."  # "Dwight M. Eerder": the surname is a letter
    if whole or cut or name.end >= end or not _SURNAME.fullmatch(text, name.end, end):
        return name.end
    last = text[name.end : end].split()[-1]
    other = lexicon.is_plaats(last) or lexicon.is_geen_naam(last)
    return name.end if name.achternaam and other else end


def _score(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> float:
    """Return the probability that a name of the model is one; 0.0 drops it."""
    own = judge(name, text, lexicon)
    parts = [part for part in (*name.voornamen, name.achternaam) if part]
    words = " ".join(parts).split()
    thing = is_thing(name, text, lexicon, evidence)
    if own is None and is_ruled_out(name, text, lexicon):
        return 0.0
    if own is not None:
        if own.rule == "naam/voornaam" and ends_a_phrase(name, text, lexicon):
            return 0.0
        if own.rule in TOLD:
            return 0.6 if thing else 0.8 if own.score > SURE else 0.7
        if own.score > SURE:
            lone = own.rule == "naam/voornaam" and len(words) == 1 and thing
            return 0.6 if lone or is_among_things(name, text, lexicon, evidence) else 0.8
        if thing:
            return 0.0
        if own.rule == "naam/achternaam":
            return 0.7
        single = len(name.tussen.split()) < 2
        weak = (own.rule in {"naam/tussenvoegsel", "naam/voornaam"} and single) or _is_common(
            words, lexicon
        )
        return 0.6 if weak else 0.8
    if lexicon.is_plaats(" ".join((name.tussen, *parts)).strip()):
        first = bool(name.voornamen) and not (name.achternaam or name.tussen)
        placed = thing or _AT.search(text, max(0, name.start - 12), name.start)
        return 0.5 if first and not placed else 0.0  # "Heeft Orlando gebeld?"
    strange = [word for word in words if not is_plain(word, lexicon, evidence)]
    known = any(lexicon.is_achternaam(word) or lexicon.is_voornaam(word) for word in words)
    opening = opens_sentence(text, name.start)
    talen = lexicon.lists.get("talen", frozenset())
    if not strange:
        if len(words) == 1 and (fold(words[0]) in CALENDAR | talen or thing):
            return 0.0
        return 0.5 if known and not opening else 0.0
    shaped = any(is_shaped(word, lexicon) for word in strange)
    if len(words) > 1 and is_adjective(words[0], lexicon):
        return 0.0
    told = told_of(name.start, name.end, text, lexicon) is not None
    if len(strange) < len(words) and not name.tussen:
        word = any(lexicon.is_woord(one) or lexicon.is_gewoon(one) for one in words)
        double = "-" in words[-1]
        return 0.5 if known or (shaped and (told or double or not word)) else 0.0
    if all(word.isupper() for word in words) and not name.voorletters:
        return 0.5 if shaped and (len(words) > 1 or (told and len(words[0]) > 5)) else 0.0
    if any(lexicon.is_plaats(word) for word in words):
        return 0.4 if not thing else 0.0
    if name.tussen and _AT.fullmatch(f"{name.tussen} ") and not lexicon.lijkt_achternaam(words[-1]):
        return 0.0
    if _is_double(words[-1], lexicon):
        return 0.7 if not thing and lexicon.is_achternaam(words[-1]) else 0.5
    if len(words) == 1:
        if thing:
            return 0.0
        article = article_before(text, name.start)
        if article and not (name.tussen or lexicon.lijkt_achternaam(words[0])):
            return 0.0  # "de Embraer"
        if fold(words[0]) in evidence.persons:
            return 0.6
        return _alone(name, text, lexicon, evidence, opening=opening, told=told)
    thing = thing or is_among_things(name, text, lexicon, evidence)
    if lexicon.is_voornaam(words[0]) or lexicon.lijkt_achternaam(words[-1]):
        return 0.6 if thing else 0.88
    if thing or article_before(text, name.start):
        return 0.0
    if told:
        return 0.7 if shaped else 0.6
    weights = [lexicon.naamvorm(word) for word in words]
    return 0.6 if name.tussen or (min(weights) > 0 and sum(weights) > FIRM) else 0.0


def _is_against(name: Naam, text: str, lexicon: Lexicon, evidence: Evidence) -> bool:
    """Say whether the words of a name or those around it show something else than a person."""
    parts = [part for part in (*name.voornamen, name.achternaam) if part]
    words = " ".join(parts).split()
    return (
        all(is_plain(word, lexicon, evidence) for word in words)
        or (len(words) > 1 and is_adjective(words[0], lexicon))
        or _is_label(name, text, lexicon)
        or is_thing(name, text, lexicon, evidence)
        or is_ruled_out(name, text, lexicon)
        or (not name.tussen and is_among_strangers(name, text, lexicon, evidence))
        or lexicon.is_plaats(" ".join((name.tussen, *parts)).strip())
    )


def _is_label(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether one unknown word opens a line or sentence before a colon: "Trick: druk op"."""
    word = text[name.start : name.end]
    if text[name.end : name.end + 1] != ":" or " " in word or lexicon.is_naam(word):
        return False
    return opens_sentence(text, name.start)


def _alone(
    name: Naam, text: str, lexicon: Lexicon, evidence: Evidence, *, opening: bool, told: bool
) -> float:
    """Judge one unknown word, perhaps with a tussenvoegsel: what else shows that it is a person?"""
    core = name.achternaam or name.voornamen[-1]
    shaped = is_shaped(core, lexicon)
    if not name.achternaam and not opening:
        return 0.6  # a first name of two letters
    placed = _AT.search(text, max(0, name.start - 12), name.start) is not None
    if name.tussen == "De" and not told and (placed or not lexicon.lijkt_achternaam(core)):
        return 0.0  # "in De Henneberg": a house, a brook, a paper
    if name.tussen and not opening:
        many = " " in name.tussen or name.tussen[0].isupper()
        return 0.88 if shaped and many else 0.6 if shaped or told else 0.5
    if told:
        return 0.7 if shaped else 0.6
    if not name.tussen and is_among_strangers(name, text, lexicon, evidence):
        return 0.0
    if opening:
        if text[name.end : name.end + 1] == ":":
            return 0.0  # a label or heading
        return 0.5 if shaped and (name.tussen or lexicon.lijkt_achternaam(core)) else 0.0
    if lexicon.naamvorm(core) <= FIRM and core.isascii() and not lexicon.lijkt_achternaam(core):
        return 0.0
    return 0.4 if _AT.search(text, max(0, name.start - 12), name.start) else 0.5


def _is_double(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is two surnames, as those who married write: "Oosterbroek-Wiersma"."""
    parts = word.split("-")
    return len(parts) == 2 and all(
        part[:1].isupper() and len(part) > 2 and lexicon.naamvorm(part) > 0 for part in parts
    )


def _is_common(words: list[str], lexicon: Lexicon) -> bool:
    """Say whether all words are ordinary ones as well: "Boer", "Boom"."""
    return all(fold(word) in lexicon.gewoon or lexicon.is_woord(word) for word in words)
