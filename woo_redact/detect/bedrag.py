"""Amounts that are somebody's own: a salary, a debt, a benefit of a person who is named with it."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.kolom import cells_under
from woo_redact.detect.naam_lexicon import alternatives
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND, RULE = "leefsituatie", "bedrag"
DOUBT = 0.5
_SUM = r"(?:€|EUR|euro)[ ]?\d[\d.,]*\d(?:,-|,--)?|\d[\d.,]*\d[ ]euro(?!\p{L})"
_MANY = r"(?![ ]?(?:miljoen|mln|miljard|mld|duizend|per[ ](?:persoon|inwoner|huishouden)))"
_ONE = regex.compile(
    r"(?<!\p{L})(?i:ik|mijn|hij|zij|zijn|haar|betrokkene|cliënte?|verzoek(?:er|ster)|appellante?|"
    r"eiser|eiseres|klager|klaagster|huurder|verdachte|werkne(?:mer|emster)|mevrouw|"
    r"meneer)(?!\p{L})"
)
_POLICY = regex.compile(
    r"(?<!\p{L})(?i:WNT|bezoldiging\p{Ll}*|begroting\p{Ll}*|gemiddeld\p{Ll}*|maxim\p{Ll}+|"
    r"minim\p{Ll}+|subsidie\p{Ll}*|mensen|personen|huishoudens|gezinnen|werknemers|werkgevers|"
    r"een[ ](?:huishouden|persoon|werknemer|gezin)|stel|bijvoorbeeld|norm|cao|schaal|"
    r"tarie(?:f|ven)|offerte|opdracht)(?!\p{L})"
)
"""The sentence is about people in general, or the pay of a board that is published."""
_STOP = regex.compile(r"(?<=(?<!(?<!\p{L})(?:dhr|mevr|mw|drs?|mr))[\p{Ll}\d)%])[.!?;]\s|\n")
"""Where a sentence ends; a stop behind a capital is that of voorletters."""
BEFORE, AFTER = 110, 60
"""Characters around an amount in which its word and its person stand."""
_AMOUNT_CELL = regex.compile(r"(?:€|EUR)?[ ]?\d[\d.,]*(?:,-)?")
TOLD = "Dit bedrag is van een persoon die erbij wordt genoemd."


def amounts(
    doc: Document, results: list[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the amounts of persons, by the words of the sentence or the head of the column."""
    text = doc.text
    names = sorted(
        (one.start, one.end) for one in results if kind_of(one) == "naam" and one.score >= CERTAIN
    )
    kind = rulebook.kinds[KIND]
    if "€" in text or "eur" in text.lower():
        for match in matches(_of_one(rulebook.lists["geldwoorden_persoon"]), text):
            if _of_person(text, match, names):
                yield make_result(kind, *match.span("sum"), DOUBT, Why(f"{KIND}/{RULE}", TOLD))
    if "\t" not in text:
        return
    for cell in cells_under(doc, rulebook.lists["kolomkoppen_bedrag"]):
        if _AMOUNT_CELL.fullmatch(text, cell.start, cell.end) and _named(text, cell.start, names):
            told = f"Een bedrag in de kolom ‘{cell.head}’, in een rij met een persoon."
            why = Why(f"{KIND}/kolom", told, None, cell.head)
            yield make_result(kind, cell.start, cell.end, DOUBT, why)


@lru_cache(maxsize=4)
def _of_one(words: frozenset[str]) -> "regex.Pattern[str]":
    """Return the pattern of an amount behind one of the words."""
    return regex.compile(
        rf"(?<!\p{{L}})(?i:{alternatives(words)})(?!\p{{L}})"
        rf"(?:[^.;\n\t€]|(?<=\p{{Lu}})\.){{0,60}}?(?P<sum>{_SUM})(?!\w){_MANY}"
    )


def _of_person(text: str, match: "regex.Match[str]", names: list[tuple[int, int]]) -> bool:
    """Say whether the sentence of an amount names one person and is not about many."""
    begin, end = max(0, match.start() - BEFORE), min(len(text), match.end() + AFTER)
    before = _STOP.split(text[begin : match.start()])[-1]
    behind = _STOP.split(text[match.end() : end])[0]
    first, last = match.start() - len(before), match.end() + len(behind)
    sentence = text[first:last]
    if _POLICY.search(sentence):
        return False
    return bool(_ONE.search(sentence)) or _within(names, first, last)


def _named(text: str, place: int, names: list[tuple[int, int]]) -> bool:
    """Say whether the row of a cell names a person."""
    first = text.rfind("\n", 0, place) + 1
    return _within(names, first, place)


def _within(names: list[tuple[int, int]], first: int, last: int) -> bool:
    at = bisect_left(names, (first, 0))
    return at < len(names) and names[at][1] <= last
