"""Find the places where a word before it promises a name: titles, roles, salutations, speech."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of
from woo_redact.detect.naam_geen import is_thing_noun
from woo_redact.detect.naam_gezegde import is_compound, told_roles
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_vorm import forms_of
from woo_redact.detect.recognizer import matches

_STOPPED = regex.compile(r"(?i)(?:heer|mevrouw|meneer|familie|dames|heren|leden)\.[ \n]*\Z")
"""A full word with a stop ends a sentence: no name need follow."""
_PLURAL = ("heren", "dames", "leden", "ministers", "wethouders", "kamerleden", "collega's")
_TRADE = regex.compile(
    r"(?i:bedrijf|firma|fa\.|maatschap|v\.?o\.?f\.?|b\.?v\.?|kwekerij|transport|handel)[ ]\Z"
)
"""Before a name: a firm is called so."""
_SEVERAL = frozenset(
    {"rechters", "raadsheren", "tellers", "ontruimers", "verbalisanten", "getuigen", "verdachten"}
    | {"stagiairs", "notulisten", "griffiers", "behandelaars", "indieners", "klagers", "eisers"}
    | {"verzoekers", "appellanten"}
)
"""Roles of more than one person: behind them stand units and towns as well as known names."""


_MONTH = r"(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*\.?"
_CHAT = regex.compile(
    r"(?:^|(?<=\n))\[?(?P<dag>(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{2,4})?"
    rf"|\d{{1,2}}[ ]{_MONTH}(?:[ ]\d{{4}})?)"
    r",?[ ])?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:,[ ](?P<dag>\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}))?\]?[ ]?"
    r"(?:[-–][ ])?(?=(?P<wie>\p{Lu}[^\n:]{1,40}):)"
)
"""Date and time before a message: "14-01-2024 22:03 - Nanda: ...", or the time alone."""


@dataclass(frozen=True, slots=True)
class Clue:
    """Why a name is expected: the rule, the Dutch sentence, the word, and how sure it makes."""

    rule: str
    sentence: str
    context: str
    known: float
    """Probability when the name is known or has voorletters."""
    unknown: float
    """Probability when nothing else is known of the word."""
    titled: bool = False
    """A title or form of address stands before it: only a surname can follow."""
    more: bool = False
    """The clue holds for the names joined to it by a comma or "en" as well."""


_LOG = frozenset({"alert", "error", "warn", "warning", "info", "debug", "fatal", "trace", "notice"})
"""Levels of a log: no sender of a message."""
_DEGREES = frozenset({"bsc", "msc", "llm", "mba"})
"""Degrees that stand behind a name; before a word they tell of a study."""
_ACADEMIC = frozenset({"dr", "mr", "ir", "prof", "ds", "drs", "Dr", "Mr", "Ir", "Prof", "Ds"})
_THING = regex.compile(r"(?<!\p{L})(?:de|het)[ ]\Z")
_NOUN = regex.compile(r"(?<!\p{L})(\p{L}{3,})[ ]\Z")
OFFICE_FILE = r"docx?|xlsx?|pptx?|pdf"
"""How the names of files end that people make in an office."""
_EXTENSION = regex.compile(rf"(?<=\.)(?:{OFFICE_FILE}|msg|eml|rtf|txt|zip|jpe?g|png)(?!\w)")
_NAMED_SO = regex.compile(r"\p{Lu}\p{Ll}")
_VOORLETTER = regex.compile(r"\p{Lu}\.")
_LOOSE = frozenset({"directeur", "team", "arts", "inspecteur", "agent"})
"""Words before a name that stand before other things as often."""
_COMPOUND = regex.compile(
    r"(?<![\p{L}-])(?P<woord>\p{Ll}{8,})[ ]"
    r"(?=(?:(?:van|de|der|den|te[nr]?)[ ]){0,2}['’]?\p{Lu}\p{Ll})"
)
"""A word that may be a role with more before it: "woonbootbewoner Gerlof Ammerlaan"."""
_PARTIES = ("houder", "nemer", "gever", "beheerder", "eigenaar", "leverancier", "exploitant")
"""Ends of compounds that a firm is as often: "vergunninghouder Heijmans"."""
_APPOSITION = (
    r"(?<=(?<!\p{L})(?i:mijn|zijn|haar|hun|onze|een)[ ]\p{L}+),[ ]"
    r"(?=\p{Lu}\p{Ll}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?,[ ]\p{Ll})"
)
"""Between somebody's relation and the name: "zijn buurman, Hubrecht, bracht hem"."""
_TELLING = frozenset({"aldus", "volgens"})
_OFFICES = "(?i:directoraat|directeur|secretaris|inspecteur|procureur|advocaat|thesaurier)"
"""Before "Generaal" these make an office of it, and what follows is no person."""


def clues_in(text: str, lexicon: Lexicon) -> dict[int, Clue]:
    """Return, for each place where a name is expected to begin, the clue that says so."""
    forms = forms_of(lexicon)
    lists = [
        lexicon.lists.get(name, frozenset())
        for name in ("titels", "rollen_voor_naam", "begroetingen", "spreekwerkwoorden")
    ]
    lists[-1] |= _TELLING
    titles, roles, greetings, verbs = (
        matches_at(pattern, text, beginnings(text, openers_of(words)))
        for pattern, words in zip(_patterns(forms.tussen_los, *lists), lists, strict=True)
    )
    clues: dict[int, Clue] = {}
    for match in matches(_CHAT, text):
        if _LOG & set(match["wie"].casefold().split()):
            continue
        unknown = 0.9 if match["dag"] else 0.0  # "09:30 Opening: ..."
        clues[match.end()] = Clue(
            "naam/chat", "Staat als afzender voor een bericht in een chat.", "chat", 0.97, unknown
        )
    for match in verbs:
        word = match["woord"].lower()
        clues[match.end()] = Clue(
            "naam/spreker", f'Volgt op "{word}".', word, 0.85, 0.5 if word == "volgens" else 0.6
        )
    for match in roles:
        word = " ".join(match["woord"].lower().split())
        several = word in _SEVERAL
        brothers = word.startswith("gebr")
        if word.startswith("gezin") and match["woord"][0].isupper():
            continue  # "Centrum Jeugd en Gezin Dronten"
        if brothers and (match["woord"][0].isupper() or _is_trade(match.start(), text)):
            continue
        clues[match.end()] = Clue(
            "naam/functie",
            f'Volgt op de aanduiding "{word}".',
            word,
            0.95 if brothers else 0.93,
            0.0 if several else 0.45 if word in _LOOSE else 0.8,
            more=several or brothers or word.endswith(_PLURAL),
        )
    tails = _tails(lists[1])
    for match in matches(_COMPOUND, text):
        word = match["woord"]
        if match.end() not in clues and is_compound(word, tails):
            clues[match.end()] = Clue(
                "naam/functie", f'Volgt op de aanduiding "{word}".', word, 0.93, 0.45
            )
    for at, word, likely in told_roles(text, lexicon, tails):
        sentence = f'Is volgens de zin "{word}".'
        clues.setdefault(at, Clue("naam/functie", sentence, word, 0.93, likely))
    for match in titles:
        if _STOPPED.search(match["woord"]) or _no_title(match, text, lexicon):
            continue
        word = " ".join(match["woord"].split()).rstrip(".") or match["woord"]
        clues[match.end()] = Clue(
            "naam/titel",
            f'Volgt op de titel of aanspreking "{word.lower()}".',
            word.lower(),
            0.97,
            0.93,
            titled=True,
            more=word.lower().endswith(_PLURAL),
        )
    for match in greetings:
        word = " ".join(match["woord"].split())
        clues[match.end()] = Clue(
            "naam/aanhef", f'Volgt op de aanhef "{word}".', word, 0.97, 0.9, " " in word, more=True
        )
    return clues


@lru_cache(maxsize=4)
def _tails(roles: frozenset[str]) -> frozenset[str]:
    """Return the roles that end compounds: those of one word, long enough to be no chance."""
    words = frozenset(role for role in roles if len(role) > 4 and role.isalpha()) - _LOOSE
    return frozenset(word for word in words if not word.endswith(_PARTIES))


def _is_trade(at: int, text: str) -> bool:
    """Say whether brothers are those of a firm: "loonbedrijf gebr. Mol"."""
    return _TRADE.search(text, max(0, at - 30), at) is not None


def _no_title(match: regex.Match[str], text: str, lexicon: Lexicon) -> bool:
    """Say whether a title is part of the name of a thing, or none.

    "gemaal ir. D.F. Wouda", "de dr. S. van Mesdag", "MS Zilveren Ster", "MSc Economics".
    """
    noun = _NOUN.search(text, max(0, match.start() - 30), match.start())
    if noun and is_thing_noun(noun[1], lexicon):
        return True
    word = match["woord"].strip().rstrip(".")
    if _EXTENSION.match(text, match.end()):
        return True  # "opmerkingen MS.docx"
    if _THING.search(text, max(0, match.start() - 5), match.start()) and word in _ACADEMIC:
        return True  # "de dr. S. van Mesdag": a building
    if word in {"MS", "ms"} and "." not in match["woord"]:
        return _NAMED_SO.match(text, match.end()) is not None
    return word.lower() in _DEGREES and _VOORLETTER.match(text, match.end()) is None


@lru_cache(maxsize=4)
def _patterns(
    tussen_los: str,
    titles: frozenset[str],
    roles: frozenset[str],
    greetings: frozenset[str],
    verbs: frozenset[str],
) -> tuple[regex.Pattern[str], ...]:
    plain = alternatives(titles)
    name = rf"(?={tussen_los}?['’]?\p{{L}})"
    title = rf"(?:(?i:{plain})(?:\.[ ]?\n?|[ \n]))"
    return (
        regex.compile(
            rf"(?<![\p{{L}}\p{{N}}@-])(?<!{_OFFICES}[ ])(?<![HZ]r\.[ ]?)(?![HZ]r\.[ ]?Ms\.)"
            rf"(?P<woord>{title}+){name}"
        ),
        regex.compile(
            rf"(?<![\p{{L}}-])(?i:(?P<woord>{alternatives(roles)}))(?:[ ]|{_APPOSITION})"
            rf"(?=(?:{tussen_los})?['’]?\p{{Lu}})"
        ),
        regex.compile(
            rf"(?<=(?:^|[\n\t>]|[.!?:][ ])[ ]*)(?P<woord>(?i:{alternatives(greetings)})"
            rf"(?:[ ](?i:{plain})\.?(?=[ ]))*)[ ](?:\n)?{name}"
        ),
        regex.compile(
            rf"(?<![\p{{L}}-])(?P<woord>(?i:{alternatives(verbs)}))[ ]"
            rf"(?=(?:{tussen_los})?['’]?\p{{Lu}})"
        ),
    )
