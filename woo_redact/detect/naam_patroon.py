"""Find names in running text by their form and by the words before them."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import leading_to_capital, matches_at
from woo_redact.detect.naam_aanwijzing import Clue, clues_in
from woo_redact.detect.naam_bewijs import ends_a_phrase, evidence_in, is_among_things, is_thing
from woo_redact.detect.naam_eigen import Judgement
from woo_redact.detect.naam_geen import Blocked, blocked_in
from woo_redact.detect.naam_kans import chance_of, lowered
from woo_redact.detect.naam_klein import (
    read_small,
    small_first_names,
    small_infixed_surnames,
    small_initials_and_surnames,
)
from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.naam_lezen import Naam, read_name
from woo_redact.detect.naam_omgekeerd import inverted_names
from woo_redact.detect.naam_score import TOLD, is_called, judge, without_preposition
from woo_redact.detect.naam_vorm import BEGIN, LETTER, forms_of
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

WEAK = 0.6
"""Below this a name is only the shape of a word: what points to a thing outweighs it."""
LOWEST = 0.4
"""Readings that are less likely than this are no finding."""
_START = regex.compile(rf"{BEGIN}(?=['’]?\p{{Lu}}|['’][ts][ ]\p{{Lu}})['’]?(?P<woord>\p{{L}}+)")
_OTHER = regex.compile(rf"{BEGIN}(?:{LETTER}\.[ ]?){{1,4}}(?:en|&|e/o)[ ]\Z")
_AND = regex.compile(r"(?:,[ ]|[ ](?:en|of|&)[ ]|,[ ]en[ ])(?=['’]?\p{L})")


class PatternNameRecognizer(Recognizer):
    """Find names by voorletters, first names, titles, roles, salutations and order of parts."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the lists of names and words from the rule book."""
        super().__init__(rulebook, ["naam"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield every name in text that its form or the word before it gives away."""
        evidence = evidence_in(text, artifacts)
        for name in small_first_names(text, evidence.small, self.lexicon):
            sentence = "Een bekende voornaam, in kleine letters."
            yield self.result("naam", name.start, name.end, 0.7, "kleine letters", sentence)
        for name in small_initials_and_surnames(text, self.lexicon):
            sentence = "Voorletters met een bekende achternaam, in kleine letters."
            yield self.result("naam", name.start, name.end, 0.85, "kleine letters", sentence)
        for name in small_infixed_surnames(text, self.lexicon):
            sentence = "Een bekende achternaam met een tussenvoegsel, in kleine letters."
            yield self.result("naam", name.start, name.end, 0.7, "kleine letters", sentence)
        for name, why in named(text, self.lexicon):
            if why.score < WEAK and is_thing(name, text, self.lexicon, evidence):
                continue
            if why.score < WEAK and why.rule in TOLD and fold(name.achternaam) in evidence.small:
                continue
            if (
                why.context is None
                and (not name.achternaam or why.rule in TOLD)
                and is_thing(name, text, self.lexicon, evidence)
            ):
                why = replace(why, score=min(why.score, WEAK))
            if why.context is None and ends_a_phrase(name, text, self.lexicon):
                continue
            loose = why.context is None and why.rule == "naam/tussenvoegsel" and not name.voornamen
            if why.context is None and is_among_things(name, text, self.lexicon, evidence):
                if loose:
                    continue  # "Polder Bergambacht en Den Hoek"
                why = replace(why, score=min(why.score, WEAK))
            single = len(name.tussen.split()) == 1
            if loose and single and is_thing(name, text, self.lexicon, evidence):
                why = replace(why, score=min(why.score, 0.5))
            capitals = text[name.start : name.end].isupper()
            if why.context is None and why.rule == "naam/voornaam" and not capitals:
                chance = chance_of(name.start, name.end, artifacts)
                why = replace(why, score=lowered(why.score, chance))
            rule = why.rule.removeprefix("naam/")
            yield self.result(
                "naam",
                _start_of_two(name, text),
                name.end,
                why.score,
                rule,
                why.sentence,
                context=why.context,
            )


def named(text: str, lexicon: Lexicon) -> Iterator[tuple[Naam, Judgement]]:
    """Yield names with how sure they are; streets, organisations and eponyms are left out."""
    blocked = blocked_in(text, lexicon)
    clues = clues_in(text, lexicon)
    inverted = {name.start: name for name in inverted_names(text, lexicon)}
    starts = {
        match.start()
        for match in matches(_START, text)
        if match["woord"].casefold() not in lexicon.nooit
        or text[match.end() : match.end() + 1] == "."
    }
    starts |= set(clues) | set(inverted)
    infixes = leading_to_capital(text, lexicon.lists.get("tussenvoegsels", frozenset()))
    starts |= {match.start() for match in matches_at(forms_of(lexicon).klein, text, infixes)}
    done = 0
    carried: dict[int, Clue] = {}
    for at in sorted(starts):
        if at < done:
            continue
        while True:
            read = _read(text, at, lexicon, clues.get(at) or carried.get(at), inverted, blocked)
            if read is None:
                break
            name, why = read
            yield name, why
            done = name.end
            clue = clues.get(at) or carried.get(at)
            joint = clue and clue.more and _AND.match(text, done)
            if not joint or clue is None:
                break
            at = joint.end()
            if at not in clues:
                carried[at] = clue


def _read(
    text: str,
    at: int,
    lexicon: Lexicon,
    clue: Clue | None,
    inverted: dict[int, Naam],
    blocked: Blocked,
) -> tuple[Naam, Judgement] | None:
    """Return the name at text[at] with its judgement, None when there is no person."""
    name = inverted.get(at) or read_name(
        text, at, lexicon, certain=clue is not None, titled=clue is not None and clue.titled
    )
    if name is not None and clue is not None and not clue.titled and name.start > at:
        return None  # "directeur van De Linde": the role of an organisation
    if name is not None and clue is not None and _belongs(name, text, clue, lexicon):
        return None
    if name is not None and name.tussen and any(start in inverted for start in _inner(name)):
        return None
    if name is None and clue is not None and clue.known > 0.9:
        name = read_small(text, at, lexicon, promised=clue.known > 0.96)
        if name is not None:
            return name, Judgement(0.8, clue.rule, clue.sentence, clue.context)
    if name is None:
        return None
    whole = name.omgekeerd and any(map(lexicon.is_voornaam, name.voornamen))  # "Nobel, Britta"
    held = not whole and blocked.holds(name.start, name.end)
    called = is_called(name, clue, lexicon)
    if held and not called and (clue is None or clue.known < 0.95):
        cut = blocked.begin_behind(name.start)
        name = read_name(text[:cut], at, lexicon) if cut else None
        if name is None or blocked.holds(name.start, name.end):
            return None
    if clue is None:
        name = without_preposition(name, text, lexicon)
    why = judge(name, text, lexicon, clue)
    return (name, why) if why is not None and why.score >= LOWEST else None


_BODY = regex.compile(r"\w(?:commissie|raad|groep|college|kamer)$")
"""What one is a member of; "lid van de Adviescommissie Water" is no Van de Adviescommissie."""


def _belongs(name: Naam, text: str, clue: Clue, lexicon: Lexicon) -> bool:
    """Say whether a function is of what follows: "president van de Algemene Rekenkamer"."""
    if clue.rule != "naam/functie" or not name.tussen or not text[name.start].islower():
        return False
    words = [w for w in text[name.start : name.end].replace("-", " ").split() if w[0].isupper()]
    body = bool(words) and _BODY.search(words[0]) is not None
    return body or not any(map(lexicon.is_achternaam, words))


def _start_of_two(name: Naam, text: str) -> int:
    """Return where the voorletters begin of two who share a surname: "J. en B. de Wit"."""
    if not name.voorletters or name.los:
        return name.start
    other = _OTHER.search(text, max(0, name.start - 20), name.start)
    return other.start() if other else name.start


def _inner(name: Naam) -> range:
    """Return where behind its tussenvoegsel a name may begin as well ("van Vries, M.J.")."""
    return range(name.start + 1, name.start + len(name.tussen) + 2)
