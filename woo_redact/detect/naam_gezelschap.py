"""Read the unknown word among names: "Behrendt, Sarmad, Postuma en Rinus" are four persons."""

from collections.abc import Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import WORD, Lexicon, lexicon_of
from woo_redact.detect.naam_rij import Sort, neighbours, sort_of
from woo_redact.detect.naam_vorm import EIND
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SURE = 0.7
"""From this score a name tells what stands beside it."""
LEAST = 3
"""Members of a list that makes a name of a word that is none by itself."""
_ONE = regex.compile(
    rf"(?:(?:\p{{L}}{{1,4}}|['’]t)[ ]){{0,2}}['’]?\p{{Lu}}[\p{{L}}'’-]{{2,}}{EIND}"
)
"""A first name or surname alone, perhaps with a tussenvoegsel."""


def company_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the words in one list with names; `results` are all findings so far."""
    lexicon = lexicon_of(rulebook)
    text = doc.text
    names = [one for one in results if kind_of(one) == "naam"]
    taken = {at for one in results for at in range(one.start, one.end)}
    sure = {one.start for one in names if one.score >= SURE}
    blocked = blocked_in(text, lexicon)
    why = Why("naam/rij namen", "Staat in een rij met namen van personen.")
    found: dict[tuple[int, int], RecognizerResult] = {}
    for one in names:
        if one.score < SURE:
            continue
        members = [(one.start, one.end), *neighbours(one.start, one.end, text)]
        open_ = [span for span in members if not taken.intersection(range(*span))]
        if not open_ or any(_is_other(text[slice(*span)], lexicon) for span in open_):
            continue
        told = sum(start in sure for start, _ in members)
        for start, end in open_:
            score = _score_of(text[start:end], lexicon, enough=len(members) >= LEAST, told=told)
            if score and not blocked.holds(start, end):
                found[start, end] = make_result(rulebook.kinds["naam"], start, end, score, why)
    return list(found.values())


def _is_other(member: str, lexicon: Lexicon) -> bool:
    """Say whether a member of a list is no person: then the list tells nothing."""
    return sort_of(member, lexicon, frozenset()) in {Sort.THING, Sort.UNIT}


def _score_of(member: str, lexicon: Lexicon, *, enough: bool, told: int) -> float:
    if not _ONE.fullmatch(member):
        return 0.0
    core = member.rsplit(" ", 1)[-1]
    if lexicon.is_geen_persoon(core) or lexicon.is_woord(core) or lexicon.is_plaats(core):
        return 0.0
    if lexicon.is_naam(core):
        return 0.85
    if not enough or lexicon.is_gewoon(core) or lexicon.is_samenstelling(core):
        return 0.0
    return 0.8 if told > 1 else 0.6 if lexicon.naamvorm(core) > WORD else 0.0
