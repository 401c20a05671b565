"""Persons: the recognizers that read the text, and the second pass over the whole document."""

from collections.abc import Iterable

from presidio_analyzer import EntityRecognizer, RecognizerResult

from woo_redact.detect.echo import Echo, echoes
from woo_redact.detect.naam_afgebroken import to_next_line
from woo_redact.detect.naam_bestand import FileNameRecognizer
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.naam_model import ModelNameRecognizer
from woo_redact.detect.naam_ocr import readable
from woo_redact.detect.naam_patroon import LOWEST, PatternNameRecognizer
from woo_redact.detect.paraaf import ParaafRecognizer, letters_of, paraaf_echoes
from woo_redact.detect.paraaf_persoon import initials_beside, initials_of_persons
from woo_redact.detect.paraaf_regel import is_word
from woo_redact.detect.persoon_kennis import Person, persons_in_addresses, scored_persons
from woo_redact.detect.persoon_ocr import ocr_echoes, with_letters
from woo_redact.detect.persoon_samen import (
    CERTAIN,
    ECHO,
    LONE,
    is_label,
    join_names,
    raise_doubts,
    without_prepositions,
)
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.detect.structuur import table_results
from woo_redact.detect.veld import FieldNameRecognizer
from woo_redact.detect.veld_onzeker import misread_values
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
        FileNameRecognizer(rulebook),
        FieldNameRecognizer(rulebook),
        ClosingNameRecognizer(rulebook),
        ParaafRecognizer(rulebook),
    ]


def find_persons(
    doc: Document, rulebook: RuleBook, results: list[RecognizerResult]
) -> list[RecognizerResult]:
    """Return results with the names settled over the whole document; other kinds pass unchanged.

    Adds names, paraafs and addresses in tables, joins what is one name, raises doubts that an
    e-mail address or the rest of the document settles, and finds everyone who is certain wherever
    the text names them again. Applying it twice finds the same, as certain or not, as once.
    """
    lexicon = lexicon_of(rulebook)
    text = readable(doc.text)
    rest = [result for result in results if kind_of(result) != NAAM]
    names = [result for result in results if kind_of(result) == NAAM]
    names = to_next_line(names, text, lexicon, rulebook)
    names = join_names(names, text, rulebook)
    names = with_letters(names, doc, rulebook)
    letters = {letters_of(person) for person in scored_persons(_certain(names, text), lexicon)}
    tables = table_results(doc, rulebook, lexicon, letters)
    rest += _new([result for result in tables if kind_of(result) == PARAAF], rest)
    rest += [result for result in tables if kind_of(result) not in (NAAM, PARAAF)]
    rest += _new(_paraafs_again(rest, text, rulebook), [*rest, *names])
    in_tables = [result for result in tables if kind_of(result) == NAAM]
    in_tables = with_letters(in_tables, doc, rulebook)
    names = join_names([*names, *_surer(in_tables, names)], text, rulebook)
    blocked = blocked_in(text, lexicon)
    in_mail = persons_in_addresses(text, lexicon)
    certain = _certain(names, text)
    persons = (*scored_persons(certain, lexicon), *in_mail)
    names = without_prepositions(names, text, persons, rulebook)
    rest += _new(_initials(text, persons, names, rulebook), [*rest, *names])
    found = [
        _result(echo, rulebook)
        for echo in echoes(
            text, persons, lexicon, blocked, [(name.start, name.end) for name in names]
        )
    ]
    misread = ocr_echoes(doc, persons, lexicon, [(name.start, name.end) for name in names])
    found += [_result(echo, rulebook) for echo in misread]
    names = raise_doubts(names, found, rulebook)
    names = join_names([*names, *_new(found, names)], text, rulebook)
    names = raise_doubts(names, found, rulebook)  # once more: what was joined holds more of them
    names = [name for name in names if not is_label(name.start, name.end, text, lexicon)]
    names = [result for result in names if result.score >= LOWEST]
    return rest + names + misread_values(doc, [*rest, *names], rulebook, lexicon)


def _certain(names: Iterable[RecognizerResult], text: str) -> tuple[tuple[str, float], ...]:
    """Return the texts and scores of names that are sure in themselves; each text once.

    An echo proves nothing, and neither does a lone word that only the language model or a list
    takes for a surname: a company or a place would spread over the whole document.
    """
    sure: dict[str, float] = {}
    for result in names:
        rule = why_of(result).rule
        word = text[result.start : result.end]
        if result.score < CERTAIN or rule in ECHO:
            continue
        if rule in LONE and len(word.split()) < 2 and not word.islower():
            continue
        sure[word] = max(sure.get(word, 0.0), result.score)
    return tuple(sure.items())


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
    # a word in small letters is itself anywhere else
    known = {word for word in known if not (word.islower() and is_word(word, lexicon_of(rulebook)))}
    why = Why(f"{PARAAF}/herhaling", "Dezelfde paraaf is elders in dit document herkend.")
    return [
        make_result(rulebook.kinds[PARAAF], start, end, 0.85, why)
        for start, end in paraaf_echoes(text, known)
    ]


def _initials(
    text: str, persons: Iterable[Person], names: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the typed initials of persons, and those in the cell beside a name."""
    why = Why(f"{PARAAF}/persoon", "De initialen van een persoon die in dit document staat.")
    lexicon = lexicon_of(rulebook)
    beside = list(initials_beside(text, ((name.start, name.end) for name in names), lexicon))
    found = [make_result(rulebook.kinds[PARAAF], start, end, 0.97, why) for start, end in beside]
    told = frozenset(text[start:end] for start, end in beside)
    again = initials_of_persons(text, persons, lexicon, told)
    return found + _new(
        [
            make_result(rulebook.kinds[PARAAF], start, end, score, why)
            for start, end, score in again
        ],
        found,
    )


def _result(echo: Echo, rulebook: RuleBook) -> RecognizerResult:
    why = Why(f"{NAAM}/{echo.rule}", echo.sentence)
    return make_result(rulebook.kinds[NAAM], echo.start, echo.end, echo.score, why)
