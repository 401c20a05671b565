"""Join the results that are one name: of several recognizers, of a name over two lines."""

from collections.abc import Iterable

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_score import TOLD
from woo_redact.detect.persoon_kennis import Person
from woo_redact.detect.result import make_result, why_of
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

CERTAIN = 0.85
"""From this probability a name is looked for in the rest of the document."""
WEAK = 0.6
"""Two results up to this probability do not make each other surer: they saw the same word."""
ECHO = frozenset({"naam/herhaling", "naam/pad", "naam/ocr"})
"""Rules that repeat a name: they prove nothing of their own."""
LONE = TOLD | {"naam/model", "naam/achternaam"}
"""Rules by which a word alone is a name: too little to look for it elsewhere."""
_ALONE = regex.compile(r"[ ]*(?:[:：]|\n|\t|$)")
_APART = regex.compile(r"[;\t|]|\n\n|\p{Ll}{3,}\. ")
_PREPOSITION = regex.compile(r"(?P<voor>van|de|in|op|uit|aan|bij|voor)[ ](?P<kern>\S+)")
_LETTERS = regex.compile(r"(?:\p{Lu}\.){1,4}[ ]\p{L}")
_WORD_BEFORE = regex.compile(r"(?<![\p{L}.-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)[ ]$")
_LONGEST = 30
"""So many characters before voorletters a first name may take."""
RAISED = "Een mogelijke naam, die elders in dit document met zekerheid als persoon is herkend."


def join_names(
    results: list[RecognizerResult], text: str, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names that do not overlap, in order of the text; joining twice changes nothing.

    Overlapping results become one over their whole stretch, unless something between them shows
    that they are two (a semicolon, a tab, the end of a sentence): then the surer stays.
    """
    joined: list[RecognizerResult] = []
    results = [_with_first(result, text, rulebook) for result in results]
    for result in sorted(results, key=lambda r: (r.start, -r.end, -r.score, why_of(r).rule)):
        if joined and result.start < joined[-1].end:
            joined[-1] = _join(joined[-1], result, text, rulebook)
        else:
            joined.append(result)
    return joined


def _with_first(result: RecognizerResult, text: str, rulebook: RuleBook) -> RecognizerResult:
    """Return a name with the first name before its voorletters: "Peter J.M. Vos"."""
    if not _LETTERS.match(text, result.start, result.end):
        return result
    first = _WORD_BEFORE.search(text, max(0, result.start - _LONGEST), result.start)
    if first is None or first[1] not in rulebook.lists["voornamen"]:
        return result
    return make_result(
        rulebook.kinds["naam"], first.start(1), result.end, result.score, why_of(result)
    )


def _join(
    one: RecognizerResult, other: RecognizerResult, text: str, rulebook: RuleBook
) -> RecognizerResult:
    """Return one result for two that overlap."""
    start, end = min(one.start, other.start), max(one.end, other.end)
    better, worse = sorted((one, other), key=_rank)
    if (start, end) not in {(one.start, one.end), (other.start, other.end)} and _APART.search(
        text, start, end
    ):
        return better
    why = why_of(better)
    score = better.score
    if why.rule != why_of(worse).rule and score > WEAK:
        score = max(score, min(0.99, 1 - (1 - one.score) * (1 - other.score)))
    if (start, end, score) == (better.start, better.end, better.score):
        return better
    return make_result(rulebook.kinds["naam"], start, end, score, why)


def _rank(result: RecognizerResult) -> tuple[bool, bool, float, int, str]:
    """Return the sort key: a word on the page explains more than the language model does."""
    why = why_of(result)
    model = why.rule == "naam/model" and result.score < 0.999
    return (why.rule in ECHO, model, -result.score, -(result.end - result.start), why.rule)


def raise_doubts(
    names: list[RecognizerResult], echoes: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names, with the score of an echo at the same place where that is higher."""
    best = {(echo.start, echo.end): echo.score for echo in echoes}
    raised = []
    for name in names:
        if name.score >= CERTAIN:
            raised.append(name)
            continue
        score = best.get((name.start, name.end), 0.0)
        if score > name.score:
            why = why_of(name)
            why = Why("naam/herhaling", RAISED, why.pattern, why.context, why.checksum)
            name = make_result(rulebook.kinds["naam"], name.start, name.end, score, why)
        raised.append(name)
    return raised


def is_label(start: int, end: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether a name is the label of a field ("Tussenvoegsel") rather than its value."""
    word = text[start:end].casefold()
    if lexicon.is_achternaam(word) or lexicon.is_voornaam(word):
        return False
    labels = (lexicon.lists.get(name, ()) for name in ("veldlabels", "veldlabels_persoon"))
    return any(word in items for items in labels) and _ALONE.match(text, end) is not None


def without_prepositions(
    names: list[RecognizerResult], text: str, persons: Iterable[Person], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names without the "van" of "gehoord van Terpstra" where the document knows Terpstra.

    Only names that were doubtful, as a tussenvoegsel with a surname, are cut.
    """
    known: dict[str, set[str]] = {}
    for person in persons:
        for core in person.kernen:
            known.setdefault(fold(core), set()).add(person.tussen)
    cut = []
    for name in names:
        match = _PREPOSITION.match(text, name.start, name.end)
        if match and name.score < CERTAIN:
            seen = known.get(fold(match["kern"]))
            if seen and fold(match["voor"]) not in seen:
                start = match.start("kern")
                name = make_result(
                    rulebook.kinds["naam"], start, name.end, name.score, why_of(name)
                )
        cut.append(name)
    return cut
