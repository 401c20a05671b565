"""How sure it is that a name that was read is the name of a person, and why."""

from dataclasses import replace

import regex

from woo_redact.detect.lopend import article_before
from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_ambt import is_office_word
from woo_redact.detect.naam_eigen import Judgement, by_form, is_known
from woo_redact.detect.naam_geen import named_after
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_omgeving import JOB, is_dealt_with, told_of
from woo_redact.detect.naam_vernoemd import STRONG, is_honoured
from woo_redact.detect.naam_vorm import PREPOSITIONS

TOLD = frozenset(
    {"naam/omgang", "naam/spreker", "naam/bezit", "naam/functie", "naam/eenheid", "naam/lijst"}
)
"""Rules by which what is told of a word makes it a person."""
DOUBT = 0.6
"""How sure a name behind a role is that ends as a street does."""
_HONOURED = frozenset(
    {"burgemeester", "minister", "president", "koning", "koningin", "prins", "prinses", "paus"}
    | {"wethouder", "premier"}
)
"""Offices after whose holders streets and works are named."""
_COMPOUND = regex.compile(r"[-‐‑](\p{Ll}{4,})")
"""The rest of a thing that is named after someone: "het Hannie Schaft-viaduct"."""
_SMALL_WORD = regex.compile(r"(?<!\p{L})\p{Ll}{2,}[ ]\Z")
"""What no first name is."""
_COMPANIONS = frozenset({"collega", "vriend", "vriendin", "bewoner", "bewoonster", "buurman"})
"""Who is no function: behind these comes a name and no field of work."""
_POSTCODE = regex.compile(r"(?<!\d)[1-9]\d{3} ?\Z")


def judge(name: Naam, text: str, lexicon: Lexicon, clue: Clue | None = None) -> Judgement | None:
    """Return how sure it is that a person is named here, None when nothing points to one."""
    why = _judge(name, text, lexicon, clue)
    if why is None or (clue is None and is_office_word(name.start, name.end, text)):
        return None
    if is_ruled_out(name, text, lexicon, clue):
        return None
    several = name.achternaam or " " in text[name.start : name.end]
    full = clue is None and why.rule == "naam/voornaam" and several
    article = article_before(text, name.start) if full else None
    if article:
        why = replace(why, score=min(why.score, 0.6))
    named_for = clue is not None and (clue.titled or clue.context in _HONOURED)
    context = clue.context if clue and named_for else ""
    most = named_after(name, text, lexicon, context)
    if most is None:
        return why
    if is_called(name, clue, lexicon):
        return replace(why, score=DOUBT)
    return replace(why, score=min(why.score, most)) if most else None


def is_called(name: Naam, clue: Clue | None, lexicon: Lexicon) -> bool:
    """Say whether a role of one person stands before a name that ends as a street: it may be one.

    "Buurman Jan Ammerlaan"; not "directeur Jan Ligthartschool", "bewoners Jan Steenlaan".
    """
    if clue is None or clue.rule != "naam/functie" or clue.more:
        return False
    street = name.achternaam.endswith(tuple(STRONG | {"weg", "hof", "dijk", "brug"}))
    return street and bool(name.voornamen) and not is_honoured(name, lexicon)


def without_preposition(name: Naam, text: str, lexicon: Lexicon) -> Naam:
    """Return a name without the "van" that belongs to the words before it: "de mail van Zhang".

    So it does before two names ("en van Kajsa Ollongren"), where no first name comes before it.
    """
    if name.tussen not in {"van", "aan", "bij"} or name.voorletters:
        return name
    if not text.startswith(name.tussen, name.start):
        return name
    start = name.start + len(name.tussen) + 1
    several = " " in text[start : name.end]
    loose = several and _SMALL_WORD.search(text, max(0, name.start - 30), name.start)
    if not loose and not is_dealt_with(start, text, lexicon):
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
        job = clue.rule == "naam/functie" and clue.context not in _COMPANIONS
        return job and _is_field(name, lexicon)
    if _is_river(name, text, lexicon):
        return True
    before = JOB.search(text, max(0, name.start - 30), name.start)
    if before and before[1] not in _COMPANIONS and _is_field(name, lexicon):
        return True
    article = article_before(text, name.start)
    if article and name.voornamen and not name.voorletters:
        known = name.achternaam and lexicon.is_achternaam(name.achternaam)
        if article[1].lower() != "de" or (name.achternaam and not known):
            return True
    return follows_postcode(name, text) or named_after(name, text, lexicon) == 0.0


def _is_field(name: Naam, lexicon: Lexicon) -> bool:
    """Say whether what stands behind a function is the field it is in: "adviseur Water"."""
    alone = not (name.voorletters or name.voornamen or name.tussen)
    return alone and name.achternaam in lexicon.lists.get("vakgebieden", ())


def _is_river(name: Naam, text: str, lexicon: Lexicon) -> bool:
    """Say whether a lone surname with an article is a river of which nothing a person does is told.

    "Langs de Waal", and not "volgens de Waal".
    """
    alone = name.tussen == "de" and not (name.voorletters or name.voornamen)
    return (
        alone
        and name.achternaam in lexicon.lists.get("rivieren", ())
        and told_of(name.start, name.end, text, lexicon) is None
    )


def follows_postcode(name: Naam, text: str) -> bool:
    """Say whether what looks like voorletters belongs to a postcode: "2400 AA ALPHEN"."""
    return _POSTCODE.search(text, max(0, name.start - 6), name.start) is not None


def _judge(name: Naam, text: str, lexicon: Lexicon, clue: Clue | None) -> Judgement | None:
    own = by_form(name, text, lexicon)
    if follows_postcode(name, text):
        return None
    if clue is None:
        return own
    if _is_preposition(name, lexicon, clue):
        return None
    core = name.achternaam
    if clue.rule == "naam/spreker" and lexicon.is_plaats(text[name.start : name.end]):
        # "volgens Houten": the municipality or somebody of that name
        known = is_known(name, lexicon)
        return Judgement(0.5, clue.rule, clue.sentence, clue.context) if known else None
    if (
        core.isupper()
        and len(core) < 6
        and not (name.voorletters or name.tussen or name.voornamen or lexicon.is_achternaam(core))
    ):
        return None
    named = (
        own is not None
        or is_known(name, lexicon)
        or (bool(name.tussen) and (clue.titled or name.tussen[0].isupper()))
    )
    score = clue.known if named else clue.unknown
    if not name.voorletters and not name.voornamen and not name.tussen and not clue.titled:
        core = name.achternaam
        if lexicon.is_woord(core) and not lexicon.is_voornaam(core):
            score = min(score, 0.85) if clue.known > 0.92 else 0.5
            score = score if lexicon.kan_achternaam(core) else 0.0
        elif (
            not named
            and (lexicon.is_gewoon(core) or lexicon.is_samenstelling(core))
            and (lexicon.is_plaats(core) or not lexicon.kan_achternaam(core))
        ):
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
    if name.tussen.split()[0] in PREPOSITIONS:
        return True
    return not lexicon.is_achternaam(name.achternaam) or lexicon.is_plaats(name.achternaam)
