"""Read who has, gets or leaves an office: "benoemd tot burgemeester", "die als minister"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import SP, Grammar, compiled, framed, last_match, pattern
from woo_redact.rulebook.roles import Side

_MONTH = (
    r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan\.|feb\.|mrt\.|apr\.|jun\.|jul\.|aug\.|sep\.|sept\.|okt\.|nov\.|dec\."
)
_ADVERB = (
    r"(?:toen|destijds|indertijd|zelf|eveneens|ooit|nu|thans|momenteel|eerder|vroeger|voorheen|inmiddels|ook|tevens|nog|"
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
TO_BE = rf"\b(?:{APPOINTED}|[Tt]e{SP}(?:her)?benoemen){SP}(?:tot|als){SP}"
"""Before what somebody becomes: "benoemd tot", "te benoemen als"."""
_STARTED = r"(?:aantrad|aantreedt|aftrad|aftreedt|opstapte|terugtrad|vertrok|begon|stopte|diende)"
"""Verbs with which an office begins or ends."""
APPOINTING = (
    r"(?i:(?:her)?benoeming|aanstelling|voordracht|ontslag|aftreden|aantreden|be[eë]diging|"
    r"installatie|verkiezing|vertrek)"
)
_APPOINTS = r"(?i:(?:her)?benoemt|(?:her)?benoemde|be[eë]digt|be[eë]digde|installeert|installeerde)"
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


_OFFHAND = rf"(?:(?:per|op|in|vanaf|met{SP}ingang{SP}van){SP})?{_DATE}"
"""When one follows another, without a word for the office."""
_FIRST = re.compile(r"\b(?:eerste|enige|oudste|jongste)[ ](?i:vrouw|man|zoon|dochter|kind)$")
"""No kinship: "die in 1921 als eerste vrouw in de raad kwam"."""

_NOW_ELSEWHERE = re.compile(
    r"\b(?i:sollicit\w+|(?<!-)kandidaat(?!-)|\w*behandelaar|\w*medewerk(?:er|ster)|"
    r"receptionist\w*|(?:een|nieuwe) (?:functie|baan)|uitkering|bijstand|bezwaar|vergunning|klacht|"
    r"buur(?:man|vrouw)|wonende|verkleed\w*|carnaval\w*|toneel\w*|voor (?:een|één) dag|"
    r"werkt (?:nu|thans|inmiddels|momenteel|tegenwoordig|hier|als|bij|op|voor|"
    r"(?:sinds|vanaf) [^.;,]{2,20})|"
    r"(?:nu|thans|inmiddels|momenteel|tegenwoordig) "
    r"(?:werkzaam|in dienst|ambtena\w+|(?:als )?\w*adviseur))\b"
)
"""What tells of somebody who works or asks something now, whatever office he once held."""
_KIN = re.compile(
    r"\b(?i:moeder|vader|ouders|zoon|dochter|broer|zus(?:ter)?|oom|tante|neef|nicht|opa|oma|"
    r"grootvader|grootmoeder|echtgeno(?:ot|te)|partner|man|vrouw|weduwe|weduwnaar|vriend|"
    r"vriendin) van (?:de heer |mevrouw |(?:mw|dhr|mr|drs|dr)\. )*$"
)
"""Before a name: what is told behind it may be told of a relative."""
_WAS = re.compile(r"^,?[ ](?:die[ ])?(?:was|werd|is|heeft|had)\b[ ](?!(?:tot[ ])?(?:nu|thans)\b)")
_FORMER = re.compile(
    r"\b(?i:oud-|ex-|(?:oud|voormalige?|vroegere|gewezen) )[\w-]+ (?:van [A-Z][\w-]+,? )?"
    r"(?:de heer |mevrouw |(?:mw|dhr|mr|drs|dr|ir)\. )*$"
)
_NEAR, _FAR = 50, 200
"""So many characters before a name and behind it tell that."""


@dataclass(frozen=True)
class TenurePatterns:
    """The patterns of this module, compiled once for a document. § stands for a name."""

    grammar: Grammar
    being: re.Pattern[str]
    """Before a name that `been` follows: "van 2003 tot 2007 was A minister (en B wethouder)"."""
    been: re.Pattern[str]
    clause: re.Pattern[str]
    """Behind a name: "A, die van 2010 tot 2014 wethouder was"."""
    held: re.Pattern[str]
    """Behind a name, in a clause: "Jansen, die als minister", "Jansen als minister"."""
    became: re.Pattern[str]
    """Behind a name, after what else he did: "Jansen studeerde in Delft en werd wethouder"."""
    succeeds: re.Pattern[str]
    """Behind either name: "A volgt per 1 mei B op als dijkgraaf"."""
    told: re.Pattern[str]
    """And in the next sentence: "A. Hij was eerder wethouder"."""
    appointed: re.Pattern[str]
    """And at a distance: "wordt ontslag verleend als burgemeester"."""
    becoming: re.Pattern[str]
    """Directly behind a name that `appointing` precedes: "de benoeming van A tot wethouder"."""
    appointing: re.Pattern[str]
    chosen: re.Pattern[str]
    """Before the names of those who get it: "te benoemen tot lid van de Raad van State: A en B"."""
    elected: re.Pattern[str]
    """And the other way round: "tot lid van de Raad van State wordt benoemd A"."""
    named: re.Pattern[str]
    """Before a name: "de burgemeester van Ede is A", with nothing behind it."""
    headline: re.Pattern[str]
    """Behind a name that opens a line: "A nieuwe dijkgraaf"."""
    holding: re.Pattern[str]
    """Before a name: "als minister van Financiën heeft Jansen"."""
    next_name: re.Pattern[str]
    function: re.Pattern[str]


def compile_tenure(grammar: Grammar) -> TenurePatterns:
    """Return the patterns for these words."""
    article, titles = grammar.with_article, grammar.titles

    return TenurePatterns(
        grammar=grammar,
        being=framed(
            rf"(?<!ooit )\b(?i:is|was|werd|wordt|bleef|blijft){SP}(?={titles}(?:§|$))",
            rf"(?:{titles}§{SP}{WHEN}{grammar.phrase}(?:,|{SP}en){SP})?{titles}$",
        ),
        been=pattern(rf"^{SP}{WHEN}{grammar.phrase}(?!{SP}(?:noch|en{SP}wethouders)\b)"),
        clause=framed(
            rf"^,{SP}die{SP}{WHEN}(?:(?:van|tussen){SP}{_DATE}{SP}(?:tot|en){SP}{_DATE}{SP})?",
            grammar.phrase
            + rf"(?:{SP}(?:van|in|te|bij|voor){SP}[^,;.§]{{1,40}})?{SP}(?:is|was|werd|wordt)\b",
        ),
        held=framed(rf"^(?:,?{SP}die|{SP}(?:is|was|wordt|werd))?{SP}{WHEN}als{SP}", article),
        became=framed(
            rf"^(?:{SP}\([^()]*\))?{SP}[a-z]+(?:de|te|d|t|g)(?:{SP}(?:(?!{_CLAUSE})[^.;,§()])*?)?{SP}en{SP}(?:is|was|werd){SP}{WHEN}",
            grammar.phrase,
        ),
        succeeds=framed(
            rf"^(?:{SP}(?:volgt|volgde){SP}(?:{_OFFHAND}{SP})?{titles}§)?{SP}(?:{_OFFHAND}{SP})?op{SP}als{SP}",
            article,
        ),
        told=framed(
            rf"^(?P<between>[^§\n]{{0,200}}[.'’]{SP})(?:[Hh]ij|[Zz]ij|[Zz]e|(?:[A-Z]\w+{SP}){{1,3}}(?:is|was|werd){SP}(?:hij|zij|ze))"
            rf"{SP}(?:(?:is|was|werd){SP})?{WHEN}",
            rf"{grammar.phrase}(?!{SP}noch\b)",
        ),
        appointed=framed(
            rf"^{SP}(?:(?:(?!{_CLAUSE})[^.;,§()]){{0,60}}?{SP})?(?:{APPOINTED}|{_STARTED}){SP}(?:tot|als){SP}",
            article,
        ),
        becoming=framed(
            rf"^(?:{SP}en{SP}(?:de{SP})?{APPOINTING}{SP}van{SP}{titles}§)?{SP}(?:tot|als){SP}",
            article,
        ),
        appointing=compiled(
            rf"\b(?:{APPOINTING}{SP}van|{_APPOINTS}(?:{SP}(?:de{SP}Kroon|de{SP}[Kk]oning|het{SP}kabinet))?){SP}{titles}$"
        ),
        chosen=framed(TO_BE, rf"{article}(?:{SP}§)?:?{SP}(?:{grammar.earlier})"),
        elected=framed(
            rf"\b(?:[Tt]ot|[Aa]ls){SP}",
            rf"{article}(?:,?{SP}[^.;§]{{0,40}})?",
            rf"{SP}(?:wordt|is|werd|worden|zijn|werden){SP}"
            rf"(?:[^.;§]{{0,30}}{SP})?{APPOINTED}:?{SP}(?:{grammar.earlier})",
        ),
        named=framed(
            rf"(?:(?:^|[.;:!?]{SP}|\b(?:en|dat|hier|daar){SP})(?i:de|het|onze){SP}|(?:^|[.;:!?]{SP})(?=[A-Z]))",
            rf"{grammar.phrase}(?:{SP}van{SP}(?:(?:de|het){SP})?[a-z][\w-]{{3,}})?",
            rf"{SP}(?:is|was|wordt|werd|heet|blijft){SP}(?:(?:nog|nu|sinds{SP}\d{{4}}){SP})?{titles}$",
        ),
        headline=framed(rf"^{SP}(?:(?:is|wordt){SP}(?:de{SP})?)?nieuwe{SP}", grammar.phrase),
        holding=framed(rf"\b(?i:als){SP}", grammar.phrase, rf"{SP}(?i:{_AUXILIARY}){SP}{titles}$"),
        next_name=pattern(rf"^{SP}{titles}§"),
        function=compiled(grammar.function),
    )


def _is_elsewhere(left: str, right: str) -> bool:
    now = _NOW_ELSEWHERE.search(left[-_NEAR:]) or _NOW_ELSEWHERE.search(right[:_FAR])
    return bool(now or _KIN.search(left))


def past(clue: Clue, left: str, right: str) -> Clue:
    """Return what "A was wethouder" shows: less of who does something else now."""
    return _lesser(clue, left, right) if _WAS.match(right) else clue


def former(clue: Clue, left: str, right: str) -> Clue:
    """Likewise of "oud-wethouder A"."""
    return _lesser(clue, left, right) if _FORMER.search(left) else clue


def _lesser(clue: Clue, left: str, right: str) -> Clue:
    lesser = clue.role.side is Side.OPENBAAR and _is_elsewhere(left, right)
    return replace(clue, strength=Strength.POSSIBLE) if lesser else clue


def read_tenure(left: str, right: str, patterns: TenurePatterns) -> Iterator[Clue]:
    """Yield the function that the words around a name say its bearer has, gets or loses."""
    sure = Strength.POSSIBLE if _is_elsewhere(left, right) else Strength.CERTAIN
    later = patterns.told.search(right)
    if later and not patterns.function.search(later["between"]):
        yield of_function(patterns.grammar.role(later["func"]), sure, later["func"])
    now = patterns.been.search(right) if patterns.being.search(left) else None
    if now and not patterns.next_name.search(right[now.end() :]):
        yield of_function(patterns.grammar.role(now["func"]), sure, now["func"])
    behind = (patterns.clause, patterns.held, patterns.appointed, patterns.became)
    found = next((m for p in behind if (m := p.search(right))), None)
    if not found and patterns.appointing.search(left):
        found = patterns.becoming.search(right)
    if not found and (found := patterns.succeeds.search(right)):
        # who leads a club is followed as well
        found = found if patterns.grammar.role(found["func"]).side is Side.OPENBAAR else None
    if found and _FIRST.search(right[: found.end()]):
        found = None
    if found and patterns.next_name.search(right[found.end() :]):
        found = None  # "Jansen als secretaris van minister Bos": the last word is another's
    if not found and not re.search(r"\w", left):
        found = patterns.headline.search(right)
    closed = re.match(r"\W*(?:$|[.;(])|,[ ]die\b", right)
    before = (
        patterns.holding,
        patterns.chosen,
        patterns.elected,
        *((patterns.named,) if closed else ()),
    )
    if not found and (found := next((m for p in before if (m := last_match(p, left))), None)):
        found = None if patterns.grammar.is_person(found) else found
    if found:
        yield of_function(patterns.grammar.role(found["func"]), sure, found["func"])
