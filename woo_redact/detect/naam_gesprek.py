"""Read who speaks where a conversation is written out: "Dijkstra: wanneer wel?", "Vraag Mol: ...".

A label before what is said is mostly a word ("Besluit:"). It is a person where the other labels of
the same conversation are, where it comes back, or where a question is announced as somebody's.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import WORD, Lexicon, fold, lexicon_of
from woo_redact.detect.naam_vorm import KERN, forms_of
from woo_redact.detect.paraaf import is_initials
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

NEAR = 6
"""Lines between two turns of one conversation, at most."""
SURE, LIKELY, MAYBE = 0.8, 0.6, 0.5
INITIALS = 0.45
"""Units speak in minutes as well: a doubt."""
TOLD = 0.5
"""From this score a name tells that the labels of a conversation are persons."""
_SAID = r"(?:[ ]?:[ ]+(?=[\p{Ll}\p{Lu}‘“\"'][^\n]{2,})|[ ][–-][ ](?=\p{Ll}[^\n]{2,}))"
"""What stands between a speaker and what is said."""


_INITIALS = regex.compile(
    rf"(?<=^|\n|\t)[ ]*(?P<naam>(?P<kern>\p{{Lu}}(?:[vdt]{{0,3}}\p{{Lu}}){{1,2}})){_SAID}"
)
"""How minutes in short name who speaks: "TZ: akkoord"."""


@dataclass(frozen=True, slots=True)
class _Turn:
    """Who speaks: a place in the text, the surname without tussenvoegsel, its line."""

    start: int
    end: int
    core: str
    line: int


def speaker_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the lone names of those who speak; `results` are all findings so far."""
    text, lexicon = doc.text, lexicon_of(rulebook)
    turn, asked = _patterns(forms_of(lexicon).tussen_los)
    names = {one.start: one for one in results if kind_of(one) == "naam" and one.score >= TOLD}
    blocked = blocked_in(text, lexicon)
    kind = rulebook.kinds["naam"]
    found = []
    why = Why("naam/gesprek", "Staat voor wat gezegd wordt, zoals anderen in dit gesprek.")
    for turns in _conversations(text, turn):
        again = Counter(one.core for one in turns)
        told = {one.core for one in turns if one.start in names}
        told |= {one.core for one in turns if _is_surname(one.core, lexicon)}
        if not told:
            continue
        for one in turns:
            whole = text[one.start : one.end]
            score = _score(whole, one.core, lexicon, several=len(told - {one.core}) > 0)
            if score < LIKELY and again[one.core] < 2 and one.core not in told:
                continue
            if score and not blocked.holds(one.start, one.end):
                found.append(make_result(kind, one.start, one.end, score, why))
    why = Why("paraaf/gesprek", "Staat voor wat gezegd wordt, als initialen van wie spreekt.")
    for turns in _conversations(text, _INITIALS):
        again = Counter(one.core for one in turns)
        if max(again.values()) < 2 or not all(map(is_initials, again)):
            continue
        for one in turns:
            if not lexicon.is_eenheid(one.core):
                found.append(
                    make_result(rulebook.kinds["paraaf"], one.start, one.end, INITIALS, why)
                )
    why = Why("naam/vraagsteller", "Staat als degene van wie een vraag of opmerking is.")
    for match in matches(asked, text):
        score = _score(match["naam"], match["kern"], lexicon, several=False)
        if score and not blocked.holds(*match.span("naam")):
            found.append(make_result(kind, *match.span("naam"), score, why))
    return found


def _conversations(text: str, pattern: "regex.Pattern[str]") -> Iterator[list[_Turn]]:
    """Yield the turns that stand near each other, two at least."""
    group: list[_Turn] = []
    at, line = 0, 0
    for match in matches(pattern, text):
        line += text.count("\n", at, match.start("naam"))
        at = match.start("naam")
        if group and line - group[-1].line > NEAR:
            if len(group) > 1:
                yield group
            group = []
        group.append(_Turn(*match.span("naam"), match["kern"], line))
    if len(group) > 1:
        yield group


def _is_surname(core: str, lexicon: Lexicon) -> bool:
    return lexicon.is_naam(core) and not (
        lexicon.is_functie(core) or lexicon.is_plaats(core) or fold(core) in lexicon.gewoon
    )


def _score(whole: str, core: str, lexicon: Lexicon, *, several: bool) -> float:
    """Return how sure a lone label is a person, 0.0 for a word, unit, function or firm."""
    firms = lexicon.lists.get("bekende_organisaties", frozenset())
    if lexicon.is_eenheid(core) or lexicon.is_functie_of_instelling(core) or whole in firms:
        return 0.0
    if _is_surname(core, lexicon):
        return SURE
    infix = whole != core
    plain = lexicon.is_woord(core) or lexicon.is_gewoon(core) or lexicon.is_samenstelling(core)
    if lexicon.is_plaats(whole) or (plain and not (infix or lexicon.kan_achternaam(core))):
        return 0.0
    if plain or lexicon.is_plaats(core):
        return MAYBE if several or infix else 0.0
    return LIKELY if infix or lexicon.naamvorm(core) > WORD / 2 else 0.0


@lru_cache(maxsize=4)
def _patterns(tussen_los: str) -> tuple[regex.Pattern[str], ...]:
    name = rf"(?P<naam>(?:{tussen_los}){{0,2}}(?P<kern>{KERN}(?:-(?:{tussen_los})?{KERN})?))"
    whom = r"(?i:vraag|vr\.|vragen|antw(?:oord|\.)|reactie|inspraak|opm(?:erking|\.)|inbreng)"
    return (
        regex.compile(rf"(?<=^|\n|\t)[ ]*{name}{_SAID}"),
        regex.compile(
            rf"(?<=^|[\n\t])[ ]*(?:\d{{1,2}}[.)][ ])?{whom}[ ](?:van[ ])?{name}"
            r"(?=[ ]?(?:\([^()\n]{2,30}\)[ ]?)?:)"
        ),
    )
