"""How sure it is that a name that was read is the name of a person, and why."""

from dataclasses import dataclass, replace

import regex

from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_bewijs import COMPASS
from woo_redact.detect.naam_geen import named_after
from woo_redact.detect.naam_lexicon import SHAPE, WORD, Lexicon, fold
from woo_redact.detect.naam_lezen import CALENDAR, Naam
from woo_redact.detect.naam_omgeving import Told, is_dealt_with, told_of

DOUBT = 0.5
"""Below this a reading is dropped unless the language model or the rest of the document agrees."""
TOLD = frozenset(
    {"naam/omgang", "naam/spreker", "naam/bezit", "naam/functie", "naam/eenheid", "naam/lijst"}
)
"""Rules by which what is told of a word makes it a person."""
_ARTICLE = regex.compile(r"(?<!\p{L})(?i:(de|het|een))[ ]\Z")
_HONOURED = frozenset(
    {"burgemeester", "minister", "president", "koning", "koningin", "prins", "prinses", "paus"}
    | {"wethouder", "premier"}
)
"""Offices after whose holders streets and works are named."""
_HEAD_OF = regex.compile(
    r"(?:directeur|directie|bestuur|bestuurder|voorzitter|manager|rector|teamleider|medewerkers?"
    r"|bewoners?|cliënten|leerlingen|raad van toezicht)[ ](?:van|bij)[ ]\Z"
)
"""Before the name of an organisation rather than of a person: "de directeur van De Linde"."""
_LIST_ITEM = regex.compile(r"(?:^|\n|\t)[ ]*\Z")
_SAINT = regex.compile(r"(?<!\p{L})(?:Sint|St|Ste|San|Santa)\.?[ -]\Z")
_ADJECTIVE = regex.compile(r"\p{L}{3}(?:[nrlmtk]se|sche|ische|lijke|tige)\Z")
"""How a word ends that tells where something is from, or of what kind it is: "Romeinse"."""
_LEFT = regex.compile(r"(?<![\p{L}-])(\p{Lu}\p{Ll}+)(?:,| en|[ ]?/)[ ]\Z")
_RIGHT = regex.compile(r"(?:,| en|[ ]?/)[ ](\p{Lu}\p{Ll}+)(?![\p{L}-])")
_PREPOSITIONS = frozenset({"in", "op", "uit", "aan", "voor", "over", "onder", "bij", "tot"})
_ENTITLED = regex.compile(r"(?<!\p{L})(?:de|het)[ ](?i:dr|mr|ir|prof|ds|drs)\.?[ ]\Z")
"""Before what is called after somebody: "de dr. S. van Mesdag"."""
_NUMBERED = regex.compile(
    r"(?<!\p{L})(?i:bijlage|annex|deel|onderdeel|tabel|figuur|blok|fase|variant|optie|vak|categorie)"
    r"[ ]\Z"
)
_IN = regex.compile(r"(?<!\p{L})(?i:in|te|naar|uit|nabij|rond)[ ]\Z")
_VERBS = frozenset({"ben", "wil", "dan", "bel", "mag"})
"""First names that open a sentence as a verb or another word."""
_GOES_ON = regex.compile(
    r"[ ](?!(?:is|was|heeft|had|zal|kan|wil|gaat|komt|en|van|de|der|den)\b)\p{Ll}+(?<!t)(?!\p{L})"
)
"""What goes on as a sentence without a subject does."""
_COMPOUND = regex.compile(r"[-‐‑](\p{Ll}{4,})")
"""The rest of a thing that is named after someone: "het Hannie Schaft-viaduct"."""
_POSTCODE = regex.compile(r"(?<!\d)[1-9]\d{3} ?\Z")
_SENTENCE = regex.compile(r"(?:^|[\n\t•–]|[.!?:]\s|[”\"] )[ (]*\Z")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A probability (0..1) with the rule and the Dutch sentence that give it."""

    score: float
    rule: str
    sentence: str
    context: str | None = None


def judge(name: Naam, text: str, lexicon: Lexicon, clue: Clue | None = None) -> Judgement | None:
    """Return how sure it is that a person is named here, None when nothing points to one."""
    why = _judge(name, text, lexicon, clue)
    if why is None:
        return None
    if is_ruled_out(name, text, lexicon, clue):
        return None
    several = name.achternaam or " " in text[name.start : name.end]
    full = clue is None and why.rule == "naam/voornaam" and several
    article = _ARTICLE.search(text, max(0, name.start - 5), name.start) if full else None
    if article:
        why = replace(why, score=min(why.score, 0.6))
    named_for = clue is not None and (clue.titled or clue.context in _HONOURED)
    context = clue.context if clue and named_for else ""
    most = named_after(name, text, lexicon, context)
    if most is None:
        return why
    return replace(why, score=min(why.score, most)) if most else None


def without_preposition(name: Naam, text: str, lexicon: Lexicon) -> Naam:
    """Return a name without the "van" that belongs to the words before it: "de mail van Zhang"."""
    if name.tussen not in {"van", "aan", "bij"} or name.voorletters or name.voornamen:
        return name
    start = name.start + len(name.tussen) + 1
    if not is_dealt_with(start, text, lexicon):
        return name
    return replace(name, start=start, tussen="")


def is_ruled_out(name: Naam, text: str, lexicon: Lexicon, clue: Clue | None = None) -> bool:
    """Say whether what stands directly around a name makes it something else.

    A rest of a word ("het Hannie Schaft-viaduct"), an article before a full name ("een Marel
    Compact"), a postcode, or an ending as that of a street.
    """
    rest = _COMPOUND.match(text, name.end)
    titled = clue is not None and clue.titled and not name.voornamen
    if rest and not (titled or lexicon.is_voornaam(rest[1])):
        return True
    if clue is not None:
        return False
    article = _ARTICLE.search(text, max(0, name.start - 5), name.start)
    if article and name.voornamen and not name.voorletters:
        known = name.achternaam and lexicon.is_achternaam(name.achternaam)
        if article[1].lower() != "de" or (name.achternaam and not known):
            return True
    return follows_postcode(name, text) or named_after(name, text, lexicon) == 0.0


def follows_postcode(name: Naam, text: str) -> bool:
    """Say whether what looks like voorletters belongs to a postcode: "2400 AA ALPHEN"."""
    return _POSTCODE.search(text, max(0, name.start - 6), name.start) is not None


def _judge(name: Naam, text: str, lexicon: Lexicon, clue: Clue | None) -> Judgement | None:
    own = _by_form(name, text, lexicon)
    if follows_postcode(name, text):
        return None
    if clue is None:
        return own
    if _is_preposition(name, lexicon, clue):
        return None
    core = name.achternaam
    if clue.rule == "naam/spreker" and lexicon.is_plaats(text[name.start : name.end]):
        # "volgens Houten": the municipality or somebody of that name
        known = _known(name, lexicon)
        return Judgement(0.5, clue.rule, clue.sentence, clue.context) if known else None
    if (
        core.isupper()
        and len(core) < 6
        and not (name.voorletters or name.tussen or name.voornamen or lexicon.is_achternaam(core))
    ):
        return None
    named = (
        own is not None
        or _known(name, lexicon)
        or (bool(name.tussen) and (clue.titled or name.tussen[0].isupper()))
    )
    score = clue.known if named else clue.unknown
    if not name.voorletters and not name.voornamen and not name.tussen and not clue.titled:
        core = name.achternaam
        if lexicon.is_woord(core) and not lexicon.is_voornaam(core):
            score = min(score, 0.85) if clue.known > 0.92 else 0.5
            score = score if lexicon.is_achternaam(core) else 0.0
        elif not named and (lexicon.is_gewoon(core) or lexicon.is_samenstelling(core)):
            shaped = lexicon.naamvorm(core) > 0 and not lexicon.is_gewoon(core)
            score = 0.5 if clue.unknown > 0.7 or shaped else 0.0
    if own is not None and own.score >= score:
        return Judgement(min(0.98, own.score + 0.02), own.rule, own.sentence, clue.context)
    return Judgement(score, clue.rule, clue.sentence, clue.context) if score >= 0.4 else None


def _is_preposition(name: Naam, lexicon: Lexicon, clue: Clue) -> bool:
    """Say whether what looks like a tussenvoegsel joins a role to a place or organisation."""
    if not name.tussen or name.voorletters or name.voornamen:
        return False
    if name.tussen[0].isupper() or clue.known > 0.96:
        return False
    if name.tussen.split()[0] in _PREPOSITIONS:
        return True
    return not lexicon.is_achternaam(name.achternaam) or lexicon.is_plaats(name.achternaam)


def _known(name: Naam, lexicon: Lexicon) -> bool:
    return (
        bool(name.voorletters)
        or any(lexicon.is_voornaam(part) for part in name.voornamen)
        or lexicon.is_achternaam(name.achternaam)
    )


def _by_form(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    """Judge a name by its parts alone."""
    if name.omgekeerd:
        return Judgement(
            0.96, "naam/omgekeerd", "Achternaam met daarachter voorletters of voornaam."
        )
    if name.voorletters:
        return _by_initials(name, text, lexicon)
    if name.achternaam and name.voornamen:
        return _by_first_name(name, lexicon) or _told_pair(name, text, lexicon)
    if name.tussen and name.achternaam:
        return _by_infix(name, text, lexicon)
    if name.voornamen and not name.achternaam:
        return _first_alone(name, text, lexicon)
    return _lone(name, text, lexicon) if name.achternaam else None


def _lone(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    """Judge one word with a capital: a known surname, or one of which a person's doing is told."""
    core = name.achternaam
    known = lexicon.is_achternaam(core)
    plain = lexicon.is_woord(core)
    ordinary = plain or lexicon.is_gewoon(core) or lexicon.is_samenstelling(core)
    if lexicon.is_functie(core) or fold(core) in CALENDAR:
        return None
    if not known and (ordinary or core.isupper()):
        return None
    if lexicon.is_plaats(core) or fold(core) in lexicon.lists.get("zinsopeners", ()):
        return None  # "Wel is afgesproken"
    told = None if core.isupper() else told_of(name.start, name.end, text, lexicon)
    if told is None and known and plain and _is_listed(name, text, lexicon):
        told = Told("naam/lijst", "Staat in een opsomming naast een naam.", False)
    if told is not None:
        score = 0.55 if not known else 0.6 if plain or not told.sure else 0.75
        return Judgement(score, told.rule, told.sentence)
    if fold(core) not in lexicon.achternamen or plain or len(core) < 4:
        return None
    opening = _SENTENCE.search(text, max(0, name.start - 6), name.start)
    if opening and fold(core) in lexicon.gewoon:
        return None
    score = 0.4 if opening else 0.55
    return Judgement(score, "naam/achternaam", "Een woord dat als achternaam bekend is.")


def _is_listed(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a surname that is a word too stands beside a name: "Knol, Pen, Stip"."""
    left = _LEFT.search(text, max(0, name.start - 25), name.start)
    right = _RIGHT.match(text, name.end)
    beside = [match[1] for match in (left, right) if match]
    return any(lexicon.is_achternaam(word) and fold(word) not in COMPASS for word in beside)


def _speaks(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a person's doing is told of a word that needs an article if it is no name."""
    if fold(name.achternaam) in lexicon.functies or name.achternaam.isupper():
        return False
    return told_of(name.start, name.end, text, lexicon) is not None


def _by_initials(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    if _ENTITLED.search(text, max(0, name.start - 10), name.start):
        return None
    core = name.achternaam or (name.voornamen[-1] if name.voornamen else "")
    first = name.voornamen[0] if name.voornamen else core
    known = lexicon.lijkt_achternaam(core) or lexicon.lijkt_achternaam(first)
    word = lexicon.is_woord(first) and not name.tussen
    if word and told_of(name.start, name.end, text, lexicon):
        return Judgement(0.75, "naam/voorletters", "Voorletters met een achternaam.")
    if word and not lexicon.is_achternaam(first) and name.voorletters.count(".") < 2:
        return None
    score = 0.96 if known or name.tussen else 0.9
    if name.los:
        if lexicon.is_plaats(core) and not name.tussen:
            return None  # "TU Delft"
        score = 0.88 if name.tussen or known else 0.6
    letters = name.voorletters.count(".")
    if letters == 1 and _NUMBERED.search(text, max(0, name.start - 16), name.start):
        return None  # "Bijlage C. Geraadpleegde bronnen"
    at_line = _LIST_ITEM.search(text, max(0, name.start - 4), name.start)
    if letters == 1 and at_line and name.voorletters[0] in "ABCDEFGHIJ":
        if word:
            score = 0.6
        elif not known and not name.tussen:
            score = 0.75
    elif word:
        score = 0.88
    return Judgement(score, "naam/voorletters", "Voorletters met een achternaam.")


def _told_pair(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    """Judge two unknown words with capitals of which a person's doing or function is told."""
    words = " ".join((*name.voornamen, name.achternaam)).split(" ")
    ordinary = any(
        lexicon.is_woord(word)
        or lexicon.is_gewoon(word)
        or lexicon.is_plaats(word)
        or lexicon.is_geen_naam(word)
        or word.isupper()
        or len(word) < 3
        for word in words
    )
    weights = [lexicon.naamvorm(word) for word in words]
    if ordinary or min(weights) < WORD or max(weights) < SHAPE:
        return None
    told = told_of(name.start, name.end, text, lexicon)
    if told is None:
        return None
    return Judgement(0.75 if told.rule == "naam/functie" else 0.6, told.rule, told.sentence)


def _by_first_name(name: Naam, lexicon: Lexicon) -> Judgement | None:
    first, core = name.voornamen[0], name.achternaam
    is_first = lexicon.is_voornaam(first) and not (
        lexicon.is_plaats(first) and name.tussen and name.tussen[0].islower()
    )
    surname = lexicon.is_achternaam(core)
    word = lexicon.is_woord(core) and not surname
    if is_first and not surname and not name.tussen and lexicon.is_plaats(core):
        return Judgement(0.6, "naam/voornaam", "Een bekende voornaam met een achternaam.")
    if is_first and not lexicon.is_woord(first):
        if word and not name.tussen:
            return Judgement(0.75, "naam/voornaam", "Een bekende voornaam met een achternaam.")
        score = 0.96 if surname or name.tussen else 0.88
        return Judgement(score, "naam/voornaam", "Een bekende voornaam met een achternaam.")
    if is_first and (surname or name.tussen) and not word:
        return Judgement(0.85, "naam/voornaam", "Een bekende voornaam met een achternaam.")
    if _ADJECTIVE.search(first) and not is_first:
        return None
    if name.tussen.lower() in {"de", "het"} and not is_first:
        return None  # "de Westpoort Dam"  # "van de Tyrrheense Zee"
    ordinary = (
        lexicon.is_woord(first)
        or lexicon.is_gewoon(first)
        or (lexicon.is_samenstelling(first) and not lexicon.is_achternaam(first))
    )
    if name.tussen and surname and not ordinary and not lexicon.is_plaats(core):
        return Judgement(0.85, "naam/tussenvoegsel", "Een tussenvoegsel met een achternaam.")
    if surname and not lexicon.is_woord(core) and not lexicon.is_woord(first):
        return Judgement(0.6, "naam/achternaam", "Een woord dat als achternaam bekend is.")
    return None


def _by_infix(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    """Judge "De Vries", "van Rijn": a tussenvoegsel that may be a plain preposition."""
    core = name.achternaam
    surname = lexicon.is_achternaam(core)
    capital = name.tussen[0].isupper()
    opening = bool(_SENTENCE.search(text, max(0, name.start - 6), name.start))
    many = " " in name.tussen.strip() or "'" in name.tussen or "." in name.tussen
    sentence = "Een tussenvoegsel met een achternaam."
    parts = [*name.tussen.split(), core]
    if any(lexicon.is_plaats(" ".join(parts[at:])) for at in range(len(parts) - 1)):
        return None
    if lexicon.is_plaats(core) and not (surname and capital and not opening):
        return None
    if _HEAD_OF.search(text, max(0, name.start - 40), name.start):
        return Judgement(0.5, "naam/tussenvoegsel", sentence)
    if lexicon.is_woord(core):
        if surname and capital and not opening:
            return Judgement(0.7, "naam/tussenvoegsel", sentence)
        if surname and capital and _speaks(name, text, lexicon):
            return Judgement(0.6, "naam/tussenvoegsel", sentence)
        return None
    if lexicon.is_organisatiewoord(core) and not capital:
        return None  # "het bestuur van het Hof"
    if _ADJECTIVE.search(core) and not surname:
        return None
    if not capital and name.tussen.split()[0] in _PREPOSITIONS and "'" not in name.tussen:
        return None  # "het water uit de Aa"
    told = told_of(name.start, name.end, text, lexicon) is not None
    ordinary = lexicon.is_gewoon(core) or lexicon.is_samenstelling(core)
    if not surname and not told and (ordinary or lexicon.naamvorm(core) < 0):
        return None
    placed = _IN.search(text, max(0, name.start - 8), name.start) is not None
    if (
        name.tussen == "De"
        and not told
        and not (surname if placed else lexicon.lijkt_achternaam(core))
    ):
        return None  # "in De Henneberg", "Aa en Maas en De Dommel"
    if capital and not opening:
        return Judgement(0.9 if surname else 0.6, "naam/tussenvoegsel", sentence)
    if surname:
        return Judgement(0.8 if many or opening else 0.5, "naam/tussenvoegsel", sentence)
    if capital and told:
        return Judgement(0.6, "naam/tussenvoegsel", sentence)
    return Judgement(0.5, "naam/tussenvoegsel", sentence) if many and capital else None


def _first_alone(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    if any(lexicon.is_woord(part) or lexicon.is_plaats(part) for part in name.voornamen):
        return None
    short = len(name.voornamen[0]) < (3 if name.voornamen[0].isascii() else 2)
    if short or name.voornamen[0].isupper():
        return None
    if text[name.end : name.end + 1] == "-" or _SAINT.search(
        text, max(0, name.start - 6), name.start
    ):
        return None  # "Flora- en faunawet", "de Sint Pieter"
    opening = bool(_SENTENCE.search(text, max(0, name.start - 6), name.start))
    if opening and fold(name.voornamen[0]) in _VERBS and _GOES_ON.match(text, name.end):
        return None  # "Ben er al"
    score = 0.75 if opening else 0.85
    return Judgement(score, "naam/voornaam", "Een bekende voornaam.")
