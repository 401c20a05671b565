"""Tell the names of streets, works and prizes that bear the name of a person."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of, standing_in
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_lezen import Naam

STRONG = frozenset(
    {"straat", "laan", "plein", "gracht", "singel", "kade", "plantsoen", "dreef", "steeg"}
    | {"boulevard", "allee", "burgwal", "strjitte", "flat"}
)
"""Street endings that hardly end a surname when at least four letters stand before them."""
BUILDINGS = frozenset(
    {"ziekenhuis", "kliniek", "kazerne", "college", "school", "lyceum", "stichting", "fonds"}
    | {"museum", "instituut", "centrum", "prijs", "penning", "lezing", "stadion", "gasthuis"}
)
"""Endings of things that are named after persons ("Sarphatikliniek")."""
HOUSES = frozenset({"huis", "hof", "stede"})
WORKS = frozenset(
    {"hoeve", "boerderij", "duiker", "week", "markt", "viaduct", "loop", "fabriek", "vleugel"}
    | {"kwartier", "buurt", "polder", "kanaal", "kering", "vloed", "curve", "formule", "gemeente"}
    | {
        "gemaal",
        "tunnel",
        "complex",
        "vleugel",
        "universiteit",
        "gymnasium",
        "bibliotheek",
        "gebouw",
        "index",
    }
    | {"weg", "brug", "park", "dijk", "haven", "sluis", "toren", "zaal", "hal", "pad", "baan"}
)
"""Endings of works and roads that carry a name; some end a surname as well."""
ROOMS = frozenset({"zaal", "kapel", "hut"})
"""Endings of a room or a band behind a whole name: "Michiel de Ruyterzaal"."""
ENDINGS = sorted(
    STRONG | BUILDINGS | WORKS | HOUSES | ROOMS, key=lambda ending: (-len(ending), ending)
)
_NO_SURNAME = frozenset(
    {"plein", "straat", "gracht", "kade", "singel", "plantsoen", "boulevard", "allee", "strjitte"}
    | {"sluis", "polder", "viaduct", "tunnel", "gemaal"}
)
"""Endings that hardly any surname has behind a stem that is no word."""
_ANY = "|".join(
    sorted({*ENDINGS, "loop", "bos", "eiland"}, key=lambda ending: (-len(ending), ending))
)
_HONOURED = regex.compile(rf"(?:{_ANY})\Z")
_REMEMBERED = ("historische_personen", "historische_naamgenoten", "bekende_auteurs")


def honoured_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where somebody everybody knows gives a name to a thing: "de Anton de Komstraat"."""
    lists = [lexicon.lists.get(kind, frozenset()) for kind in _REMEMBERED]
    names = _whole_names(*lists)
    if here := standing_in(text, names):
        for match in matches_at(_pattern(here), text, beginnings(text, openers_of(names))):
            yield match.span()


def is_honoured(name: Naam, lexicon: Lexicon) -> bool:
    """Say whether a name with a first name is that of a street or work: "Aletta Jacobspad".

    The rest without its ending is the name of somebody everybody knows, or the ending is one that
    no surname has behind a stem that is no word of its own ("Hoogstraat").
    """
    ending = _HONOURED.search(name.achternaam)
    if ending is None or lexicon.is_achternaam(name.achternaam):
        return False
    stem = name.achternaam[: ending.start()]
    infix = f"{name.tussen} " if name.tussen else ""
    first = " ".join(name.voornamen)
    known = {f"{first} {infix}{form}" for form in (stem, stem.removesuffix("s"))}
    if any(known & lexicon.lists.get(kind, frozenset()) for kind in _REMEMBERED):
        return True
    plain = lexicon.is_woord(stem) or lexicon.is_gewoon(stem)
    return ending[0] in _NO_SURNAME and len(stem) > 2 and not plain


@lru_cache(maxsize=4)
def _whole_names(*lists: frozenset[str]) -> frozenset[str]:
    """Return the names of several words."""
    return frozenset(name for name in frozenset().union(*lists) if " " in name)


def _pattern(names: frozenset[str]) -> "regex.Pattern[str]":
    """Return the pattern of these names with the ending of a thing, joined or behind a hyphen."""
    return regex.compile(rf"(?<![\p{{L}}-])(?:{alternatives(names)})(?:s?|-)(?:{_ANY})(?!\p{{L}})")
