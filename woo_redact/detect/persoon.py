"""Persons: the recognizers that read the text, and the second pass over the whole document."""

from collections.abc import Iterable

from presidio_analyzer import EntityRecognizer, RecognizerResult

from woo_redact.detect.echo import Echo, echoes
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.naam_model import ModelNameRecognizer
from woo_redact.detect.naam_patroon import LOWEST, PatternNameRecognizer
from woo_redact.detect.paraaf import ParaafRecognizer, letters_of, paraaf_echoes
from woo_redact.detect.persoon_kennis import persons_in_addresses, persons_of
from woo_redact.detect.persoon_ocr import ocr_echoes
from woo_redact.detect.persoon_samen import (
    CERTAIN,
    ECHO,
    join_names,
    raise_doubts,
    without_prepositions,
)
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.detect.structuur import table_results
from woo_redact.detect.veld import FieldNameRecognizer
from woo_redact.detect.veld_slot import ClosingNameRecognizer
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

NAAM = "naam"
PARAAF = "paraaf"


def person_recognizers(rulebook: RuleBook) -> list[EntityRecognizer]:
    """Return the recognizers of names that need the text and the model's entities alone."""
    return [
        ModelNameRecognizer(rulebook),
        PatternNameRecognizer(rulebook),
        FieldNameRecognizer(rulebook),
        ClosingNameRecognizer(rulebook),
        ParaafRecognizer(rulebook),
    ]


def find_persons(
    doc: Document, rulebook: RuleBook, results: list[RecognizerResult]
) -> list[RecognizerResult]:
    """Return results with the names settled over the whole document; other kinds pass unchanged.

    Adds names and paraafs in tables, joins what is one name, raises doubts that an e-mail address
    or the rest of the document settles, and finds everyone who is certain wherever the text names
    them again. Applying it twice gives the same as once.
    """
    lexicon = lexicon_of(rulebook)
    rest = [result for result in results if kind_of(result) != NAAM]
    names = [result for result in results if kind_of(result) == NAAM]
    names = join_names(names, doc.text, rulebook)
    letters = {letters_of(person) for person in persons_of(_certain(names, doc.text), lexicon)}
    tables = table_results(doc, rulebook, lexicon, letters)
    rest += _new([result for result in tables if kind_of(result) == PARAAF], rest)
    rest += _new(_paraafs_again(rest, doc.text, rulebook), [*rest, *names])
    in_tables = [result for result in tables if kind_of(result) == NAAM]
    names = join_names([*names, *_surer(in_tables, names)], doc.text, rulebook)
    blocked = blocked_in(doc.text, lexicon)
    in_mail = persons_in_addresses(doc.text, lexicon)
    certain = _certain(names, doc.text)
    persons = (*persons_of(certain, lexicon), *in_mail)
    names = without_prepositions(names, doc.text, persons, rulebook)
    found = [
        _result(echo, rulebook)
        for echo in echoes(
            doc.text, persons, lexicon, blocked, [(name.start, name.end) for name in names]
        )
    ]
    misread = ocr_echoes(doc, persons, lexicon, [(name.start, name.end) for name in names])
    found += [_result(echo, rulebook) for echo in misread]
    names = raise_doubts(names, found, rulebook)
    names = join_names([*names, *_new(found, names)], doc.text, rulebook)
    return rest + [result for result in names if result.score >= LOWEST]


def _certain(names: Iterable[RecognizerResult], text: str) -> tuple[str, ...]:
    """Return the texts of names that are sure in themselves, not by an echo; each once."""
    return tuple(
        dict.fromkeys(
            text[result.start : result.end]
            for result in names
            if result.score >= CERTAIN and why_of(result).rule not in ECHO
        )
    )


def _new(found: list[RecognizerResult], names: list[RecognizerResult]) -> list[RecognizerResult]:
    """Return the echoes that no name covers already."""
    covered = sorted((name.start, name.end) for name in names)
    new = []
    at = 0
    reach = 0
    for echo in sorted(found, key=lambda result: (result.start, result.end)):
        while at < len(covered) and covered[at][0] <= echo.start:
            reach = max(reach, covered[at][1])
            at += 1
        if reach < echo.end:
            new.append(echo)
    return new


def _surer(found: list[RecognizerResult], names: list[RecognizerResult]) -> list[RecognizerResult]:
    """Return the results that no name covers with at least their own score."""
    return [
        result
        for result in found
        if not any(
            name.start <= result.start and result.end <= name.end and name.score >= result.score
            for name in names
        )
    ]


def _paraafs_again(
    results: list[RecognizerResult], text: str, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return where the typed initials that are certain stand again."""
    known = {
        text[result.start : result.end]
        for result in results
        if kind_of(result) == PARAAF and result.score >= CERTAIN
    }
    why = Why(f"{PARAAF}/herhaling", "Dezelfde paraaf is elders in dit document herkend.")
    return [
        make_result(rulebook.kinds[PARAAF], start, end, 0.85, why)
        for start, end in paraaf_echoes(text, known)
    ]


def _result(echo: Echo, rulebook: RuleBook) -> RecognizerResult:
    why = Why(f"{NAAM}/{echo.rule}", echo.sentence)
    return make_result(rulebook.kinds[NAAM], echo.start, echo.end, echo.score, why)
