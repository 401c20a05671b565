"""Find typed initials on a line of text: behind "par.", "gezien", or a unit and before a date."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.recognizer import matches

MIXED = r"\p{Lu}{1,3}\p{Ll}{1,4}\p{Lu}{1,2}|\p{Lu}{2,3}\p{Ll}{1,2}"
"""Initials with small letters of a tussenvoegsel or a cut surname: "KvL", "AvdB", "PSm"."""
DATE = r"(?:d\.?d\.?[ ]?)?\d{1,2}[-/.][ ]?\d{1,2}(?:[-/.][ ]?\d{2,4})?(?!\d)"
LABELS = (
    r"(?:mede)?paraaf|parafen|paraf|par(?:\.|(?=[ ]\p{Lu}))|initialen|geparafeerd|gezien|gez\."
    r"|geaccordeerd|akkoord|accoord|akk\.|vrijgegeven|toets|getoetst|ontvangen"
)
"""Words behind which initials stand: of a paraaf, of seeing and of approving."""
_CAPITALS = r"(?:\p{Lu}\.?[ ]?){2,4}(?<![ ])"
_SMALL = r"\p{Ll}{2,5}"
_DATED = regex.compile(rf"[ ,\t]*{DATE}")
_LISTED = regex.compile(
    rf"(?:\G|[,;/]|[ ]en(?=[ ]))[ ]*(?:(?P<eenheid>\p{{Lu}}[\p{{L}}&]{{1,7}}"
    rf"|(?i:directeur|dir\.)[ ]\p{{Lu}}+)(?:[ :]{{1,2}}|[ ]?\())?"
    rf"(?P<paraaf>{MIXED}|{_CAPITALS}|{_SMALL})\)?(?:[ ]+{DATE})?"
    rf"[ ]*(?=[,;/\n]|[ ]en[ ]|\.(?!\p{{L}})|$)"
)
_ENDS = regex.compile(r"[ ]*(?=$|[\n\t)])")
_AFTER_WORD = regex.compile(rf"(?<=\p{{L}}[ ,\t]{{1,3}}){DATE}")
"""A date behind a word: looked for first, as there are few."""
_REACH = 60
"""How many characters before a date a unit and its initials may take."""
_AFTER = rf"(?=[ ]*(?:$|[\n\t,;.)/&+]|{DATE}|d\.?d\.|op[ ]\d|en[ ]\p{{Lu}}|\p{{Lu}}))"


@dataclass(frozen=True, slots=True)
class Initials:
    """Initials in the text, what was read before them, and how sure (0..1) they are."""

    start: int
    end: int
    label: str
    score: float


def initials_on_lines(text: str, lexicon: Lexicon) -> Iterator[Initials]:
    """Yield initials behind a word of seeing or approving, and between a unit and a date."""
    labelled, dated = _patterns(lexicon.lists.get("functietitels", frozenset()))
    for match in matches(labelled, text):
        label = match["label"].lower()
        sure = label.startswith(_SURE)
        sign = match["teken"] is not None
        closed = _DATED.match(text, match.end()) is not None
        who = (match["wie"] or "").strip().lower()
        firm = sure or bool(who) or sign or closed
        named = sure and (sign or who not in {"", "door", "namens"})
        for start, end in match.spans("paraaf"):
            word = text[start:end]
            known = is_abbreviation(word, lexicon, sure)
            if known and end < match.end("paraaf"):
                continue  # "DG hjk 3-2"
            mixed = regex.fullmatch(MIXED, word) is not None
            if word.islower():
                ends = closed or _ENDS.match(text, end) is not None
                if not (ends and (sure or sign or closed)) or is_word(word, lexicon):
                    continue
            elif not (firm or mixed):
                continue
            if known and not named:
                continue
            score = 0.5 if known else 0.93 if sure else 0.85 if mixed else 0.7
            yield Initials(start, end, label, score)
        if sure and sign:
            yield from _listed(text, match.end("teken"), label, lexicon)
    for date in matches(_AFTER_WORD, text):
        line = dated.search(text, max(0, date.start() - _REACH), date.start())
        if line is None:
            continue
        word = line["paraaf"]
        unit = line["eenheid"]
        if word.islower() and (line["teken"] is None or is_word(word, lexicon)):
            continue
        if is_abbreviation(word, lexicon):
            continue
        if line["teken"] is None and not (unit.isupper() or lexicon.is_functie(unit)):
            continue
        yield Initials(*line.span("paraaf"), unit, 0.85)


def _listed(text: str, at: int, label: str, lexicon: Lexicon) -> Iterator[Initials]:
    """Yield the initials further on in a list: "Geparafeerd: AB 4/2, FEZ cde 4/2"."""
    line = text.find("\n", at)
    for item in _LISTED.finditer(text, at, line if line >= 0 else len(text)):
        word = item["paraaf"]
        alone = item["eenheid"] is None
        if alone and (is_abbreviation(word, lexicon, sure=True) or word.islower()):
            continue
        if not (word.islower() and is_word(word, lexicon)):
            yield Initials(*item.span("paraaf"), label, 0.93)


def is_abbreviation(word: str, lexicon: Lexicon, sure: bool = False) -> bool:
    """Say whether capitals are a unit or term: "FEZ", "VWS", "OK".

    Where initials are `sure` to stand, two letters are a unit only when they are an office: "DG".
    """
    bare = word.replace(".", "")
    if sure and len(bare) == 2:
        return bare.upper() in _OFFICES or bare.upper() in _WORDS
    return bare in lexicon.eenheden or bare.upper() in _WORDS or lexicon.is_organisatiewoord(bare)


def is_word(word: str, lexicon: Lexicon) -> bool:
    """Say whether small letters are a Dutch word, and so no initials."""
    return (
        lexicon.is_woord(word)
        or lexicon.is_gewoon(word)
        or word in lexicon.lists.get("tussenvoegsels", ())
    )


_OFFICES = frozenset({"SG", "DG", "IG", "MP", "MT", "PG", "OR", "AZ", "BZ", "EZ", "TK", "EK"})
_SURE = ("par", "mede", "gepar", "initial", "toets")
"""Beginnings of the labels behind which nothing but initials stands."""
_WORDS = frozenset(
    {"OK", "JA", "NEE", "NVT", "N.V.T", "NB", "PM", "DD", "II", "III", "IV", "VI", "NR", "ZIE"}
)


@lru_cache(maxsize=4)
def _patterns(
    functions: frozenset[str],
) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    one = rf"(?P<paraaf>{MIXED}|{_CAPITALS}|{_SMALL})(?![\p{{L}}\p{{N}}])"
    role = rf"(?i:{alternatives(functions)})"
    unit = r"\p{Lu}[\p{L}&/-]{1,7}"
    follow = rf"(?=[ ]*[:\t]|[ ](?:{MIXED}|\p{{Lu}}{{2,4}}|\p{{Ll}}{{2,5}})[ ]*(?:$|[\n\t]|{DATE}))"
    return (
        regex.compile(
            rf"(?<![\p{{L}}-])(?i:(?P<label>{LABELS}))"
            r"(?:(?P<wie>[ ](?i:(?:door|namens|van|voor)[ ])?(?i:(?:de|het)[ ])?"
            rf"(?:{role}|(?:[\p{{L}}.&/-]+[ ]){{0,3}}[\p{{L}}.&/-]+?(?=[ ]?(?::|{DATE}[ ]?:|\())"
            rf"|{unit}{follow})(?:[ ]{unit}{follow})?|[ ](?i:door|namens)))?"
            rf"(?P<teken>[ ]*(?:{DATE}[ ]?|\([^()\n]{{2,40}}\)[ ]?)?[:\t][ ]*)?[ ]*"
            rf"(?:{one}(?:[ ]?[/,;&+][ ]?|[ ](?:en[ ])?)){{0,5}}(?:{one})?{_AFTER}"
        ),
        regex.compile(
            rf"(?<![\p{{L}}\p{{N}}/-])(?P<eenheid>\p{{Lu}}[\p{{Lu}}&/]{{1,7}}|{role}"
            r"|(?<=^|[\n\t])\p{Lu}[\p{L} &/()-]{2,40}(?=[ ]*:))"
            rf"(?:(?P<teken>[ ]*[:\t][ ]*)|[ ])(?P<paraaf>{MIXED}|\p{{Lu}}{{2,3}}|\p{{Ll}}{{2,4}})"
            r"[ ,\t]+\Z"
        ),
    )
