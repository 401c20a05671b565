"""Judge a name by its own parts and by what is told of it, where no clue stands before it."""

from dataclasses import dataclass

import regex

from woo_redact.detect.lopend import opens_sentence
from woo_redact.detect.naam_bewijs import COMPASS
from woo_redact.detect.naam_lexicon import SHAPE, WORD, Lexicon, fold
from woo_redact.detect.naam_lezen import CALENDAR, Naam
from woo_redact.detect.naam_omgeving import Told, in_brackets, is_spoken_of, told_of
from woo_redact.detect.naam_tussen import SURE_INFIX
from woo_redact.detect.naam_vorm import PREPOSITIONS

_HEAD_OF = regex.compile(
    r"(?:directeur|directie|bestuur|bestuurder|voorzitter|manager|rector|teamleider|medewerkers?"
    r"|bewoners?|cliënten|leerlingen|raad van toezicht)[ ](?:van|bij)[ ]\Z"
)
"""Before the name of an organisation rather than of a person: "de directeur van De Linde"."""
_SURE = regex.compile(SURE_INFIX)
_LIST_ITEM = regex.compile(r"(?:^|\n|\t)[ ]*\Z")
_SAINT = regex.compile(r"(?<!\p{L})(?:Sint|St|Ste|San|Santa)\.?[ -]\Z")
_ADJECTIVE = regex.compile(r"\p{L}{3}(?:[nrlmtk]se|sche|ische|lijke|tige)\Z")
"""How a word ends that tells where something is from, or of what kind it is: "Romeinse"."""
_LEFT = regex.compile(r"(?<![\p{L}-])(\p{Lu}\p{Ll}+)(?:,| en|[ ]?/)[ ]\Z")
_RIGHT = regex.compile(r"(?:,| en|[ ]?/)[ ](\p{Lu}\p{Ll}+)(?![\p{L}-])")
_ENTITLED = regex.compile(r"(?<!\p{L})(?:de|het)[ ](?i:dr|mr|ir|prof|ds|drs)\.?[ ]\Z")
"""Before what is called after somebody: "de dr. S. van Mesdag"."""
_NUMBERED = regex.compile(
    r"(?<!\p{L})(?i:bijlage|annex|deel|onderdeel|tabel|figuur|blok|fase|variant|optie|vak|categorie"
    r"|antwoord|klasse|punt|groep|keuze|scenario|alternatief)"
    r"[ ]\Z"
)
_IN = regex.compile(r"(?<!\p{L})(?i:in|te|naar|uit|nabij|rond)[ ]\Z")
_VERBS = frozenset({"ben", "wil", "dan", "bel", "mag"})
"""First names that open a sentence as a verb or another word."""
_GOES_ON = regex.compile(
    r"[ ](?!(?:is|was|heeft|had|zal|kan|wil|gaat|komt|en|van|de|der|den)\b)\p{Ll}+(?<!t)(?!\p{L})"
)
"""What goes on as a sentence without a subject does."""
_OWNED = regex.compile(r"[ ](?!(?:en|of|is|was|van|in|op|te|bij|met|aan|de|het)\b)\p{Ll}{3,}")
"""What is somebody's, behind the name."""


_SHORTENED = regex.compile(r"\.(?:[:,]|[ ]\p{Ll}|-)")
"""The dot of a word that is cut off, as labels of forms are."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A probability (0..1) with the rule and the Dutch sentence that give it."""

    score: float
    rule: str
    sentence: str
    context: str | None = None


def is_known(name: Naam, lexicon: Lexicon) -> bool:
    """Say whether a name has voorletters, or a first name or surname that the lists have."""
    return (
        bool(name.voorletters)
        or any(lexicon.is_voornaam(part) for part in name.voornamen)
        or lexicon.is_achternaam(name.achternaam)
    )


def by_form(name: Naam, text: str, lexicon: Lexicon) -> Judgement | None:
    """Return how sure the parts of a name and its place make it, None when nothing does."""
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
    if len(core) < 6 and _SHORTENED.match(text, name.end):
        return None  # "Burg. staat", "Afw.: "
    if _is_possessive(name, text, lexicon):
        return Judgement(0.6, "naam/bezit", "Een bekende naam, met de s van het bezit eraan vast.")
    if lexicon.is_plaats(core) or fold(core) in lexicon.lists.get("zinsopeners", ()):
        return None  # "Wel is afgesproken"
    told = None if core.isupper() else told_of(name.start, name.end, text, lexicon)
    if not known and (ordinary or core.isupper()):
        if told is None or told.rule != "naam/omgang" or not lexicon.kan_achternaam(core):
            return None
        return Judgement(0.55, told.rule, told.sentence)
    if told is None and known and plain and _is_listed(name, text, lexicon):
        told = Told("naam/lijst", "Staat in een opsomming naast een naam.", False)
    if told is not None:
        score = 0.55 if not known else 0.6 if plain or not told.sure else 0.75
        return Judgement(score, told.rule, told.sentence)
    if fold(core) not in lexicon.achternamen or plain or len(core) < 4:
        return None
    opening = opens_sentence(text, name.start)
    if opening and fold(core) in lexicon.gewoon:
        return None
    score = 0.4 if opening else 0.55
    return Judgement(score, "naam/achternaam", "Een woord dat als achternaam bekend is.")


def _is_possessive(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a name with the s of what is somebody's: "in Verhoevens notitie"."""
    word = name.achternaam
    stem = word.removesuffix("s")
    return (
        len(stem) > 3
        and stem != word
        and word.istitle()
        and _OWNED.match(text, name.end) is not None
        and not (lexicon.is_achternaam(word) or lexicon.is_voornaam(word) or lexicon.is_woord(word))
        and not (lexicon.is_gewoon(word) or lexicon.is_plaats(word))
        and lexicon.is_naam(stem)
        and fold(stem) not in lexicon.gewoon
        and not (lexicon.is_plaats(stem) or lexicon.is_functie(stem))
    )


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
    letters = name.voorletters.count(".")
    if letters == 1 and _NUMBERED.search(text, max(0, name.start - 16), name.start):
        return None  # "Bijlage C. Geraadpleegde bronnen"
    word = lexicon.is_woord(first) and not name.tussen
    if word and told_of(name.start, name.end, text, lexicon):
        return Judgement(0.75, "naam/voorletters", "Voorletters met een achternaam.")
    if word and not lexicon.is_achternaam(first) and name.voorletters.count(".") < 2:
        bracketed = in_brackets(name.start, name.end, text)
        spoken = is_spoken_of(name.start, text)
        if not (bracketed or spoken or lexicon.kan_achternaam(first)):
            return None
        return Judgement(0.6, "naam/voorletters", "Voorletter met een woord dat een naam kan zijn.")
    score = 0.96 if known or name.tussen else 0.9
    if name.los:
        if lexicon.is_plaats(core) and not name.tussen:
            return None  # "TU Delft"
        score = 0.88 if name.tussen or known else 0.6
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
        return None  # "de Westpoort Dam", "van de Tyrrheense Zee"
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
    opening = opens_sentence(text, name.start)
    many = " " in name.tussen.strip() or "'" in name.tussen or "." in name.tussen
    sentence = "Een tussenvoegsel met een achternaam."
    parts = [*name.tussen.split(), core]
    if any(lexicon.is_plaats(" ".join(parts[at:])) for at in range(len(parts) - 1)):
        return None
    if lexicon.is_plaats(core) and not (surname and capital and not opening):
        return None
    if core.isupper() and not surname and not name.tussen.isupper():
        return None  # "De RCE"
    if _HEAD_OF.search(text, max(0, name.start - 40), name.start):
        return Judgement(0.5, "naam/tussenvoegsel", sentence)
    if surname and _SURE.fullmatch(name.tussen) and not lexicon.is_functie_of_instelling(core):
        return Judgement(0.8, "naam/tussenvoegsel", sentence)
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
    if not capital and name.tussen.split()[0] in PREPOSITIONS and "'" not in name.tussen:
        return None  # "het water uit de Aa"
    told = told_of(name.start, name.end, text, lexicon) is not None
    ordinary = lexicon.is_gewoon(core) or lexicon.is_samenstelling(core)
    if not surname and not told and (ordinary or lexicon.naamvorm(core) < 0):
        return None
    if opening and ordinary and not surname and lexicon.naamvorm(core) < 0:
        return None  # "De Spreidingswet vraagt van gemeenten ..."
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
    opening = opens_sentence(text, name.start)
    if opening and fold(name.voornamen[0]) in _VERBS and _GOES_ON.match(text, name.end):
        return None  # "Ben er al"
    score = 0.75 if opening else 0.85
    return Judgement(score, "naam/voornaam", "Een bekende voornaam.")
