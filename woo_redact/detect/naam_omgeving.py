"""Read around a word that may be a name: is something said of it that is said of persons?"""

from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives

_MONTH = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
_POSSESSIVE = regex.compile(r"['’]s[ ]\p{Ll}")
_BESIDE = regex.compile(
    r"(?:,[ ]|[ ]\(|[ ]en[ ])(?:(?:de|het|een|onze|haar|zijn|hun)[ ])?"
    r"(?P<woord>\p{Ll}[\p{L}-]+)"
)
"""A word in small letters that explains a name, or stands on a level with it."""
_DEGREE = regex.compile(
    r",?[ ](?:LL\.?[MB]|Ph\.?D|M\.?Sc|B\.?Sc|E?M[BP]A|MPM|MRICS|EMIA)(?![\p{L}\p{N}])"
)
_PREPOSITION = regex.compile(
    r"(?<!\p{L})(?i:met|volgens|van|door|aan|bij|namens|via|voor|tegen)[ ]\Z"
)
"""Before a name: no letter that ends a sentence follows these."""
_IS = regex.compile(
    r"[ ](?:is|was|wordt|werd)[ ](?:(?:een|de|onze|hun)[ ])?(?P<woord>\p{Ll}[\p{L}-]+)(?!\p{L})"
)
"""What somebody is: "Wolfert was projectleider"."""
JOB = regex.compile(
    r"(?<![\p{L}-])(\p{Ll}*(?:machinist|leider|medewerker|medewerkster|adviseur|manager|inspecteur"
    r"|chauffeur|coördinator|specialist|deskundige|ambtenaar|assistent|assistente|monteur|opzichter"
    r"|controleur|directeur|voorzitter|secretaris|arts|verpleegkundige|docent|leraar|lerares|voerder"
    r"|begeleider|begeleidster|planner|jurist|ingenieur|rechercheur|behandelaar|consulent|tolk"
    r"|onderzoeker|projectleider|wachtmeester|kok|boer|stagiair|stagiaire|collega|vriend|vriendin"
    r"|coach|taxateur|makelaar|notaris|advocaat|schipper|bewoner|bewoonster|trainer))"
    r"[ ]\Z"
)
"""A function in small letters, also one that is a compound ("kraanmachinist")."""
_UNIT = regex.compile(r"(?<![\p{L}-])(\p{Lu}[\p{L}&]{1,7})[ ]\Z")
_BEFORE = ("door", "met", "aan", "bij", "naar")
_DEALT = regex.compile(rf"(?<!\p{{L}})(?P<woord>(?i:{'|'.join(_BEFORE)}))[ ]\Z")
"""Before who is dealt with, where the verb comes last: "met Bakker overlegd"."""
_BETWEEN = (
    r"(?:[ ](?:en|of)[ ](?:\p{Ll}{2,3}[ ]){0,2}\p{Lu}[\p{L}-]+)?"
    r"(?:[ ](?:is|zijn|was|waren|wordt|worden|werd|heb|hebben|heeft|had|ook|al|reeds|nog|net|eerder"
    r"|telefonisch|inmiddels|gisteren|vandaag|vanochtend|vanmiddag)){0,3}[ ]"
)
"""What may stand between that name and the verb."""
_ASKING = regex.compile(r"(?<!\p{L})(?i:heb|hebben|hebt|heeft|had|hadden|zal|zullen|ga)[ ]\Z")
_ASKED = regex.compile(
    r"[ ](?:\p{Ll}+[ ]){0,2}(?:gevraagd|verzocht|gebeld|gemaild|geappt|gesproken|gehoord|bereikt"
    r"|bedankt|benaderd|ingelicht|geïnformeerd|uitgenodigd|aangesproken|vragen|bellen|mailen|spreken|horen)"
    r"(?!\p{L})"
)
"""Around whom somebody turned to: "wij hebben Bakker gevraagd"."""
_TASK = regex.compile(r"\p{L}[ ][–-][ ]\Z")
_DUE = regex.compile(rf"[ ][–-][ ](?i:voor[ ])?\d{{1,2}}[ ./-](?:\d{{1,2}}(?!\d)|{_MONTH})")
"""Around who has a task, in a list with a date behind it: "notitie aanpassen – Bakker – 12 mei"."""
_APPOSED = regex.compile(
    r"(?<!\p{L})(?i:de|het|een|onze|mijn|hun)[ ](?:\p{Ll}+[ ])?(\p{Ll}{4,}),[ ]\Z"
)
"""The function before an apposition: "de bedrijfsleider, Bakker, verklaarde"."""
_REACH = 30
"""How many characters before a name the words before it take."""


_ADDRESS = frozenset({"heer", "heren", "dame", "dames", "mevrouw", "meneer"})


@dataclass(frozen=True, slots=True)
class Told:
    """What shows that a word stands for a person: the rule and the Dutch sentence."""

    rule: str
    sentence: str
    sure: bool = True
    """False for what is said of things as often."""


def told_of(start: int, end: int, text: str, lexicon: Lexicon) -> Told | None:
    """Return what around text[start:end] is said of a person, None when nothing is."""
    before, after = _patterns_of(lexicon)
    if lead := before.search(text, max(0, start - _REACH), start):
        words = " ".join(lead["woord"].lower().split())
        return Told("naam/omgang", f'Volgt op "{words}", waar vaak een persoon genoemd wordt.')
    if done := _dealt_with(start, end, text, lexicon):
        return Told("naam/omgang", f'Staat voor "{done}", waar vaak een persoon genoemd wordt.')
    verb = after.match(text, end)
    if verb and (verb["hulp"] is None or lexicon.naamvorm(text[start:end]) > 0):
        words = " ".join(verb["woord"].split())
        if verb["hulp"]:
            sentence = f'Lijkt op een naam, met "{words}" erachter.'
            return Told("naam/spreker", sentence, sure=False)
        return Told("naam/spreker", f'Hierna staat "{words}": dat doet meestal een persoon.')
    if job := JOB.search(text, max(0, start - _REACH), start):
        return Told("naam/functie", f'Volgt op de functie "{job[1]}".')
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        unit = _UNIT.search(text, max(0, start - 14), start - 1)
        if unit and (unit[1].isupper() or lexicon.is_eenheid(unit[1])):
            return Told("naam/eenheid", "Staat tussen haakjes achter een eenheid.")
    beside = _BESIDE.match(text, end)
    if beside and _has_function(end, text, lexicon):
        return Told("naam/functie", f'Staat naast de functie "{beside["woord"]}".')
    is_one = _IS.match(text, end)
    if is_one and lexicon.is_functie(is_one["woord"]) and _is_name_like(text[start:end], lexicon):
        return Told("naam/functie", f'Hierna staat de functie "{is_one["woord"]}".', sure=False)
    if _ASKED.match(text, end) and _ASKING.search(text, max(0, start - _REACH), start):
        return Told("naam/omgang", "Is iemand die iets gevraagd of gezegd wordt.")
    if _DUE.match(text, end) and _TASK.search(text, max(0, start - 5), start):
        return Told("naam/omgang", "Staat tussen een taak en een datum.")
    apposed = _APPOSED.search(text, max(0, start - 40), start)
    if apposed and text[end : end + 1] == "," and _is_person(apposed[1], lexicon):
        return Told("naam/functie", f'Volgt op de functie "{apposed[1]}".')
    if _POSSESSIVE.match(text, end):
        return Told("naam/bezit", "Staat met een bezits-s, zoals de naam van een persoon.")
    return None


def _has_function(end: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether a function stands beside what ends there: "P. Verloop, beleidsadviseur"."""
    beside = _BESIDE.match(text, end)
    # "de commissaris van de Koning, de heer Paas": that is said of who follows
    return (
        beside is not None
        and beside["woord"].lower() not in _ADDRESS
        and lexicon.is_functie(beside["woord"])
    )


def is_described(letters: str, end: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether a degree or a function stands behind letters and a word that ends there.

    "T. Begin MSc", "P. Verloop, beleidsadviseur"; not "B. Opening, voorzitter", which may be an
    item of a list.
    """
    if _DEGREE.match(text, end):
        return True
    return letters[0] not in "ABCDEFGHIJ" and _has_function(end, text, lexicon)


def _dealt_with(start: int, end: int, text: str, lexicon: Lexicon) -> str | None:
    """Return the verb behind text[start:end] that goes with the preposition before it, else None.

    So persons are named where the verb comes last: "met Bakker is overlegd".
    """
    lead = _DEALT.search(text, max(0, start - _REACH), start)
    if lead is None:
        return None
    verbs = _verbs_last(lexicon.lists.get("omgang", frozenset()))[lead["woord"].lower()]
    done = verbs.match(text, end)
    return done["woord"] if done else None


def _is_person(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word in small letters is a function, or a compound of one."""
    return lexicon.is_functie(word) or JOB.fullmatch(f"{word} ") is not None


def _is_name_like(word: str, lexicon: Lexicon) -> bool:
    return lexicon.naamvorm(word) > 0 and not lexicon.is_woord(word)


def is_spoken_of(start: int, text: str) -> bool:
    """Say whether a preposition before text[start] leaves room for a name alone.

    "met K. Roosendaal", but not "bijlage K. Roosendaal is": there a letter ends the sentence.
    """
    return _PREPOSITION.search(text, max(0, start - 10), start) is not None


def in_brackets(start: int, end: int, text: str) -> bool:
    """Say whether text[start:end] stands in brackets, alone or first: "(E. Blauw, arts)"."""
    return text[start - 1 : start] == "(" and text[end : end + 1] in {")", ","}


def follows_job(start: int, text: str) -> bool:
    """Say whether a function in small letters stands before text[start]: "onze taxateur "."""
    return JOB.search(text, max(0, start - _REACH), start) is not None


def is_dealt_with(start: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether the words before text[start] ask for a person ("de mail van ")."""
    before, _ = _patterns_of(lexicon)
    return before.search(text, max(0, start - _REACH), start) is not None


def _patterns_of(lexicon: Lexicon) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    return _patterns(
        lexicon.lists.get("omgang", frozenset()),
        lexicon.lists.get("spreekwerkwoorden", frozenset()),
        lexicon.lists.get("hulpwerkwoorden", frozenset()),
    )


@lru_cache(maxsize=4)
def _patterns(
    dealings: frozenset[str], verbs: frozenset[str], auxiliaries: frozenset[str]
) -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    return (
        regex.compile(rf"(?<![\p{{L}}-])(?P<woord>(?i:{alternatives(dealings)}))[ \n]\Z"),
        regex.compile(
            rf"[ \n](?P<woord>{alternatives(verbs)}|(?P<hulp>{alternatives(auxiliaries)}))"
            r"(?![\p{L}-])"
        ),
    )


@lru_cache(maxsize=4)
def _verbs_last(dealings: frozenset[str]) -> dict[str, regex.Pattern[str]]:
    """Return for each preposition the words that stand before it in the list, to be read last."""
    words: dict[str, set[str]] = {}
    for item in dealings:
        word, _, last = item.rpartition(" ")
        if word and " " not in word:
            words.setdefault(last, set()).add(word)
    return {
        last: regex.compile(
            rf"{_BETWEEN}(?P<woord>{alternatives(frozenset(words.get(last, ())))})(?!\p{{L}})"
        )
        for last in _BEFORE
    }
