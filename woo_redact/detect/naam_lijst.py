"""Read surnames that stand alone on the lines of a list: votes, arrears, gardens, plans.

"Verbruggen 212" and "tuin 3a Meulenbelt achterstand € 85" name a person to who sees the lines
beside them, in which a first name or voorletters stand at the same place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import SHAPE, WORD, Lexicon, lexicon_of
from woo_redact.detect.naam_vorm import EIND, KERN, forms_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

LEAST = 3
"""Lines of one form that a list has at least."""
APART = 2
"""Other lines, as headings, that may stand between two lines of one list."""
SURE = 0.7
_LEAD = (
    r"(?P<woord>\p{Ll}{3,12}|\p{Lu}{2,3}|nr\.|hnr)[ ]"
    r"\d{1,4}(?:[-./]\d{1,4})?\p{Ll}?[.:)]?[ \t]+"
)
_AMOUNT = (
    r"[ \t]*[:.…–\-=]*[ \t]*(?:€[ ]?)?\d[\d.,]*"
    r"(?:[ ](?:stem(?:men)?|euro|uur|x|punten))?[ ]*"
)
_REMARK = r"(?:[ \t]+(?:[–-][ ])?(?:\p{Ll}|€|\()[^\n]{0,60}|[ ]*[,–:][ ][^\n]{0,60}|[ ]*)"
_SHIFT = (
    r"(?i:(?:ma|di|wo|do|vr|za|zo)(?:ndag|andag|nsdag|ensdag|nderdag|ijdag|terdag)?"
    r"|week[ ]\d{1,2}|dag|(?:na|voor)?middag|ochtend|avond|nacht|vroeg|laat)"
    r"(?:[ ]\d{1,2}(?:[ ./-][\d\p{Ll}]{1,9})?)?[ ]?[:\t–-][ \t]*"
)
"""A day or part of it, before who serves then."""
_ONE = regex.compile(
    r"(?:(?:\p{L}{1,4}|Oude|Nieuwe|Kleine?|Gro?ote?|Lange|Jonge|Bruins|Schulte|Olde)[ ]){0,2}"
    r"['’]?\p{Lu}[\p{L}'’-]{2,}"
)
"""A surname without first names, perhaps with a tussenvoegsel or the first word of such a name."""
_CASE = regex.compile(
    r"(?:^|\n)[ •*–-]{0,3}(?P<woord>(?i:plan|bouwplan|aanvraag|zaak|dossier|klacht|bezwaar|verzoek"
    r"|woning|kavel|bouw|verbouwing))[ ](?P<naam>\p{Lu}[\p{L}'’-]+)"
    r"(?:[ ]?/[ ]?(?P<naam>\p{Lu}[\p{L}'’-]+))?(?=[ ]?[,:–\t])"
)
"""Lines of an agenda that say whose case each is."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a list: its number, its form, and where the name in it begins."""

    number: int
    form: str
    start: int
    end: int


def listed_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the surnames alone on lines among those of persons; `results` are all findings."""
    lexicon = lexicon_of(rulebook)
    text = doc.text
    doubts = {one.start for one in results if kind_of(one) == "naam"}
    names = {one.start: one for one in results if kind_of(one) == "naam" and one.score >= SURE}
    blocked = blocked_in(text, lexicon)
    kind = rulebook.kinds["naam"]
    why = Why("naam/regel in lijst", "Staat waar op andere regels de naam van een persoon staat.")
    found = []
    for block in _blocks(text, lexicon):
        told = [line for line in block if line.start in names]
        full = [line for line in told if " " in text[line.start : names[line.start].end]]
        left = [line for line in block if line.start not in names]
        left = [line for line in left if _ONE.fullmatch(text, line.start, line.end)]
        known = [line for line in left if _is_surname(text[line.start : line.end], lexicon)]
        sure = len(full) >= (1 if len(block) < 6 else 2)
        if not left or not (sure or len(told) + len(known) > 2):
            continue
        among = len(told) + len(known) > 1
        fitting = [line for line in left if _may_be(text[line.start : line.end], lexicon, among)]
        if 4 * (len(told) + len(fitting)) < 3 * len(block):
            continue
        maybe = [line for line in left if line.start in doubts and line not in known]
        if not sure and 3 * (len(told) + len(known) + len(maybe)) < 2 * len(block):
            continue
        for line in fitting:
            if not blocked.holds(line.start, line.end):
                likely = line in known or lexicon.naamvorm(text[line.start : line.end]) > 0
                score = 0.8 if likely and sure else 0.6
                found.append(make_result(kind, line.start, line.end, score, why))
    why = Why("naam/zaak in lijst", "Staat in een lijst van zaken als degene van wie de zaak is.")
    cases = list(_CASE.finditer(text))
    for match in cases:
        several = sum(one["woord"].casefold() == match["woord"].casefold() for one in cases) > 1
        who = match.captures("naam")
        if not several or not any(_is_surname(name, lexicon) for name in who):
            continue
        for start, end in match.spans("naam"):
            if _may_be(text[start:end], lexicon) and not blocked.holds(start, end):
                found.append(make_result(kind, start, end, 0.8, why))
    return found


def _blocks(text: str, lexicon: Lexicon) -> Iterator[list[Line]]:
    """Yield the lines of one form that stand together."""
    patterns = _patterns(forms_of(lexicon).tussen_los)
    groups: dict[str, list[Line]] = {}
    at = 0
    for number, content in enumerate(text.split("\n")):
        for form, pattern in enumerate(patterns):
            match = pattern.fullmatch(text, at, at + len(content)) if len(content) < 90 else None
            if match is None:
                continue
            key = f"{form} {match['woord'] if 'woord' in pattern.groupindex else ''}"
            group = groups.setdefault(key, [])
            if group and number - group[-1].number > APART + 1:
                if len(group) >= LEAST:
                    yield group
                group = groups[key] = []
            group.append(Line(number, key, *match.span("naam")))
            break
        at += len(content) + 1
    for group in groups.values():
        if len(group) >= LEAST:
            yield group


def _is_surname(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a surname and nothing else, or has all the letters of one."""
    shaped = (
        lexicon.naamvorm(word) > 2 * SHAPE
        and not lexicon.is_gewoon(word)
        and word not in lexicon.lists.get("bekende_organisaties", ())
        and word not in lexicon.lists.get("bekende_dingen", ())
    )
    return (
        (lexicon.is_achternaam(word) or shaped)
        and not (lexicon.is_woord(word) or lexicon.is_plaats(word) or lexicon.is_functie(word))
        and not (lexicon.is_eenheid(word) or lexicon.is_organisatiewoord(word))
    )


def _may_be(name: str, lexicon: Lexicon, among: bool = False) -> bool:
    """Say whether a name of one surname, perhaps with a tussenvoegsel, is none of another thing.

    `among` says that names are beside it: then a surname does that is mostly a word ("Brug").
    """
    core = name.rsplit(" ", 1)[-1]
    if among and lexicon.kan_achternaam(core) and not lexicon.is_eenheid(core):
        return True
    if lexicon.is_geen_persoon(core):
        return False
    if name in lexicon.lists.get("bekende_organisaties", ()) or lexicon.is_plaats(name):
        return False
    if lexicon.is_achternaam(core):
        return True
    return not (lexicon.is_woord(core) or lexicon.is_gewoon(core) or lexicon.is_plaats(core)) and (
        lexicon.naamvorm(core) > WORD
    )


@lru_cache(maxsize=4)
def _patterns(tussen_los: str) -> tuple[regex.Pattern[str], ...]:
    letters = r"(?:(?:\p{Lu}\.[ ]?){1,5}|\p{Lu}\p{Ll}+[ ])?"
    name = rf"(?P<naam>{letters}(?:{tussen_los}){{0,2}}{KERN}(?:[- ]{KERN})?){EIND}"
    return (
        regex.compile(rf"[ •*–-]{{0,3}}{_LEAD}{name}{_REMARK}"),
        regex.compile(rf"[ •*–-]{{0,3}}(?:\d{{1,3}}[.)]?[ \t]+)?{name}{_AMOUNT}"),
        regex.compile(rf"[ •*–-]{{0,3}}{_SHIFT}{name}[ ]*"),
        regex.compile(
            rf"[ ]{{0,3}}[•*▪◦–-][ ]{name}(?:[ ]\([^()\n]{{1,40}}\)|[ ]?,[^\n]{{1,60}})?[ ]*"
        ),
    )
