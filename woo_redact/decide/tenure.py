"""Read who has, gets or leaves an office: "benoemd tot burgemeester", "die als minister"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import SP, Grammar, compiled, last_match, pattern

_MONTH = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan\.|feb\.|mrt\.|apr\.|jun\.|jul\.|aug\.|sep\.|sept\.|okt\.|nov\.|dec\."
)
_ADVERB = (
    r"(?:toen|destijds|indertijd|nu|thans|momenteel|eerder|vroeger|voorheen|inmiddels|ook|tevens|nog|"
    r"sindsdien|jarenlang|lang|lange[ ]tijd|enige[ ]tijd|daarvoor|daarna|vervolgens|formeel)"
)
_AUXILIARY = (
    r"heeft|had|hebben|hadden|is|was|kan|kon|zal|zou|wil|wilde|moet|moest|mag|gaf|geeft|zei|zegt|ging|"
    r"deed|kwam|stuurde|schreef|besloot|diende|nam|liet"
)
APPOINTED = (
    r"(?:(?:her)?benoemd|(?:her)?gekozen|verkozen|aangesteld|ontslag[ ]verleend|ontslagen|"
    r"ge[iï]nstalleerd|be[eë]digd|voorgedragen|aangetreden|afgetreden|teruggetreden|opgestapt)"
)
_APPOINTING = (
    r"(?i:(?:her)?benoeming|aanstelling|voordracht|ontslag|aftreden|aantreden|be[eë]diging|"
    r"installatie|verkiezing|vertrek)"
)
_DATE = (
    rf"(?:(?:\d{{1,2}}{SP})?(?:{_MONTH})(?:{SP}\d{{4}})?|\d{{4}}|\d{{1,2}}-\d{{1,2}}-\d{{4}}|kort)"
)
_CLAUSE = (
    r"\b(?:dat|die|of|toen|nadat|omdat|terwijl|waar\w*|wiens|wier|"
    r"(?:zijn|haar|hun|mijn|onze)[ ][a-z]+[ ](?:is|was|werd|wordt|in|tot))\b"
)
"""What begins a clause about somebody else."""
WHEN = (
    rf"(?:(?:(?:sinds|vanaf|tot(?:{SP}en{SP}met)?|per|van|in|met{SP}ingang{SP}van){SP}{_DATE}"
    rf"|{_ADVERB}){SP}){{0,3}}"
)
"""Since when or until when: before a function."""


@dataclass(frozen=True)
class TenurePatterns:
    """The patterns of this module, compiled once for a document. § stands for a name."""

    grammar: Grammar
    held: re.Pattern[str]
    """Behind a name, in a clause: "Jansen, die als minister", "Jansen als minister"."""
    appointed: re.Pattern[str]
    """And at a distance: "wordt ontslag verleend als burgemeester"."""
    becoming: re.Pattern[str]
    """Directly behind a name that `appointing` precedes: "de benoeming van A tot wethouder"."""
    appointing: re.Pattern[str]
    chosen: re.Pattern[str]
    """Before the names of those who get it: "tot lid van de Raad van State is benoemd A en B"."""
    named: re.Pattern[str]
    """Before a name: "de burgemeester van Ede is A", with nothing behind it."""
    headline: re.Pattern[str]
    """Behind a name that opens a line: "A nieuwe dijkgraaf"."""
    holding: re.Pattern[str]
    """Before a name: "als minister van Financiën heeft Jansen"."""
    next_name: re.Pattern[str]


def compile_tenure(grammar: Grammar) -> TenurePatterns:
    """Return the patterns for these words."""
    article, titles = grammar.with_article, grammar.titles

    return TenurePatterns(
        grammar=grammar,
        held=pattern(rf"^(?:,?{SP}die)?{SP}{WHEN}als{SP}{article}"),
        appointed=pattern(
            rf"^{SP}(?:(?:(?!{_CLAUSE})[^.;,§()]){{0,60}}?{SP})?{APPOINTED}{SP}(?:tot|als){SP}{article}"
        ),
        becoming=pattern(rf"^{SP}(?:tot|als){SP}{article}"),
        appointing=compiled(rf"\b{_APPOINTING}{SP}van{SP}{titles}$"),
        chosen=pattern(
            rf"\b{APPOINTED}{SP}(?:tot|als){SP}{article}(?:{SP}§)?:?{SP}(?:{grammar.earlier})"
        ),
        named=pattern(
            rf"(?:^|[.;:!?]{SP}|\b(?:en|dat|hier|daar){SP})(?i:de|het|onze){SP}{grammar.phrase}(?:{SP}van{SP}(?:(?:de|het){SP})?[a-z][\w-]{{3,}})?"
            rf"{SP}(?:is|was|wordt|werd|heet|blijft){SP}(?:(?:nog|nu|sinds{SP}\d{{4}}){SP})?{titles}$"
        ),
        headline=pattern(rf"^{SP}(?:(?:is|wordt){SP}(?:de{SP})?)?nieuwe{SP}{grammar.phrase}"),
        holding=pattern(rf"\b(?i:als){SP}{grammar.phrase}{SP}(?i:{_AUXILIARY}){SP}{titles}$"),
        next_name=pattern(rf"^{SP}{titles}§"),
    )


def read_tenure(left: str, right: str, patterns: TenurePatterns) -> Iterator[Clue]:
    """Yield the function that the words around a name say its bearer has, gets or loses."""
    found = patterns.held.search(right) or patterns.appointed.search(right)
    if not found and patterns.appointing.search(left):
        found = patterns.becoming.search(right)
    if found and patterns.next_name.search(right[found.end() :]):
        found = None  # "Jansen als secretaris van minister Bos": the last word is another's
    if not found and not re.search(r"\w", left):
        found = patterns.headline.search(right)
    closed = re.match(r"\W*(?:$|[.;(])|,[ ]die\b", right)
    before = (patterns.holding, patterns.chosen, *((patterns.named,) if closed else ()))
    if not found and (found := next((m for p in before if (m := last_match(p, left))), None)):
        found = None if patterns.grammar.is_person(found) else found
    if found:
        yield of_function(patterns.grammar.role(found["func"]), Strength.CERTAIN, found["func"])
