"""Find names of things by how they are written: references, species, compounds, enumerations."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of, words_ending
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_vorm import KERN, forms_of
from woo_redact.detect.recognizer import matches

_PUBLISHED = (
    r"(?:(?:19|20)\d\d(?:[ ]\p{L}{3,4}(?:[ ]\d{1,2})?)?;[ ]?\d[\d():,SAe–-]*"
    r"|;[ ](?:19|20)\d\d(?=[.\n]|\Z))"
)
"""How a reference of the medical style ends: "2013;24(4):12-19", "London: Penguin; 2009"."""
_SPECIES = regex.compile(
    r"(?<![\p{L}.-])(?P<geslacht>\p{Lu}\p{Ll}{2,})[ \n]"
    r"(?P<soort>\p{Ll}{2,}(?:us|um|ia|ea|ae|ii|flora|ifera|ata|osa|ica|ina|ula|ella|[ai]lis|aris"
    r"|ensis|oides|escens))"
    r"(?:[ ]['‘]\p{Lu}[^'’\n]{2,25}['’])?(?![\p{L}-])"
)
_LATIN = (
    "folia", "folium", "folius", "flora", "florum", "ensis", "oides", "alis", "aris", "osus",
    "osum", "icus", "icum", "atus", "atum", "inus", "ulus", "ellus", "escens", "eus", "eum",
    "ius", "ium", "ii",
)  # fmt: skip
"""Endings no word has that stands behind a first name."""
_EPITHETS = frozenset({"vulgaris", "communis", "perennis", "palustris", "sativa", "sativum"})
"""Latin words that texts on plants use so often that they count as ordinary ones."""
_PERHAPS_LATIN = ("us", "um", "ae")
"""Endings that compounds have as well: "taalcursus"."""
_METHOD = (
    r"(?:medium|media|agar|toets(?:en)?|test(?:s|en)?|scores?|schaal|schalen|index|kleuring(?:en)?|"
    r"reacties?|coëfficiënt(?:en)?|criteri(?:um|a)|effect(?:en)?|fenome(?:en|nen)|syndroom|methode|"
    r"modellen|model|vergelijking(?:en)?|verdeling|formule|curven?|curves|algoritme|titratie\p{Ll}*|"
    r"correctie|diagram(?:men)?|transformatie|statistiek|paradox|procedure|getal|filters?|plots?)"
)
"""How compounds with somebody's name end that are a method or what is measured by it."""
_COMPOUND = regex.compile(rf"(?<![\p{{L}}-])(?P<naam>{KERN}(?:-{KERN})*?)-?{_METHOD}(?![\p{{L}}-])")
_BETWEEN = r"(?:,[ \n]?(?:(?:en|of)[ ])?|[ ](?:en|&|of)[ \n])"
_LABEL = regex.compile(r"[ ]?[:\t][ ]*\Z")
_NUMERAL = regex.compile(
    r"(?<!\p{L})(?:Coreper|[Dd]eel|[Ff]ase|[Tt]itel|[Bb]ijlage|[Bb]oek|[Kk]lasse|[Cc]ategorie|"
    r"[Cc]luster|[Pp]erceel|[Pp]ijler|[Aa]nnex|[Pp]art|[Nn]iveau|[Hh]oofdstuk)[ ][IVX]\.(?=[ ])"
)
"""A Roman numeral that ends a sentence: "Coreper I. Next steps"."""
_LETTERED = regex.compile(
    r"(?<!\p{L})(?:klasse|categorie|bijlage|variant|optie|perceel)[ ][A-F]\.(?=[ ])"
)
_WEEKDAY = regex.compile(
    r"(?<!\p{L})(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    r"(?:,?[ ]\d{1,2}[ ]\p{Lu}\p{Ll}{2}|[ ]\p{Lu}\p{Ll}{2}[ ]\d)"
)
"""The day of an English mail head: "Thu 10 Nov 2022"."""
_GRAVITY = regex.compile(
    r"(?<=^|[\n\t])Ernst(?=[ ]?[\t:][ ]*(?:hoog|laag|midd|gemidd|groot|klein|zeer|ernst|matig))"
)
_KEYWORDS = regex.compile(
    r"(?<!\p{L})(?:Trefwoord(?:en)?|Kernwoorden|Key[ ]?words|Zoektermen|Legenda|Thema['’]?s)"
    r"[ ]?[:\t][ ]*(?P<rij>[^\n.]*)"
)
_PLAIN = regex.compile(r"(?<=^|[,;\t][ ]?)\p{L}+(?=[ ]?(?:[,;\t]|$))")
_ENDINGS = (
    "lijn", "hub", "lab", "route", "deal", "loket", "pact", "traject", "tracé", "netwerk",
    "portaal", "platform", "akkoord", "dashboard", "monitor", "fonds", "centrale", "kanaal",
    "viaduct", "gebied", "regio", "oever", "kwartier", "campus", "challenge", "tool", "wijzer",
    "festival", "feest", "cup", "tunnel", "gemaal", "aquaduct", "knooppunt", "programma",
    "project", "register", "systeem", "sprint", "tafel", "coalitie", "alliantie", "corridor",
    "kering", "wetering", "fabriek",
)  # fmt: skip
"""How names of lines, plans and works end, and surnames do not: "Nedersaksenlijn"."""
_WORK = regex.compile(
    rf"(?<![\p{{L}}.-])(?P<stam>\p{{Lu}}\p{{Ll}}{{3,}}?)(?:{'|'.join(_ENDINGS)})(?![\p{{L}}-])"
)
_ADDRESSED = regex.compile(
    r"(?:\b(?:heer|mevrouw|meneer|familie|fam\.|dhr\.?|mw\.?|mevr\.?|dr\.|mr\.|drs\.|ir\.|ing\.|van|de|der|den|ter|"
    r"te|ten)|\p{Lu}\.)[ ]\Z|(?<!\p{L})(?P<naam>\p{Lu}[\p{L}-]+)[ ]\Z"
)
_FESTIVE = regex.compile(
    r"(?<!\p{L})(?:Nacht|Ronde|Slag|Vrede|Hof|Poort|Kerstnacht|Feest)[ ]van[ ](?:de[ ]|het[ ])?"
    rf"{KERN}(?![\p{{L}}])"
)


def things_in(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the stretches that are the names of things, or who wrote what is cited."""
    reference, compound = _patterns(
        forms_of(lexicon).tussen_los,
        frozenset(item for item in lexicon.lists.get("eponiemen", ()) if len(item) > 2),
    )
    for pattern in (reference, compound, _NUMERAL, _LETTERED, _WEEKDAY, _GRAVITY, _FESTIVE):
        for match in matches(pattern, text):
            yield match.span()
    for match in matches(_SPECIES, text):
        if _is_species(match["geslacht"], match["soort"], lexicon):
            yield match.span()
    for match in matches(_COMPOUND, text):
        double = "-" in match["naam"]
        whole = regex.split("[- ]", match[0])[-1]
        if double or not (lexicon.is_achternaam(whole) or lexicon.is_voornaam(whole)):
            yield match.span()
    for line in matches(_KEYWORDS, text):
        for word in _PLAIN.finditer(line["rij"]):
            if lexicon.is_woord(word[0]) or lexicon.is_gewoon(word[0]):
                yield line.start("rij") + word.start(), line.start("rij") + word.end()
    yield from _ending(text, lexicon)
    yield from _enumerated(text, lexicon)


def _ending(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the words with a capital that end as works and plans do, beside nothing of a person."""
    for match in matches_at(_WORK, text, words_ending(text, _ENDINGS)):
        stem = match["stam"]
        before = _ADDRESSED.search(text, max(0, match.start() - 30), match.start())
        if lexicon.is_naam(match[0]) or lexicon.is_voornaam(stem):
            continue
        if before is None or (before["naam"] and not lexicon.is_voornaam(before["naam"])):
            yield match.span()


def _is_species(genus: str, species: str, lexicon: Lexicon) -> bool:
    """Say whether two words are the Latin name of a plant or animal: "Molinia caerulea"."""
    if len(species) < 5 or lexicon.is_naam(species) or lexicon.is_plaats(species):
        return False
    if species in _EPITHETS:
        return True
    if lexicon.is_woord(species) or lexicon.is_gewoon(species):
        return False
    if species in lexicon.lists.get("woorden_engels", frozenset()):
        return False
    if species.endswith(_LATIN):
        return True
    if lexicon.is_samenstelling(species):
        return False
    return species.endswith(_PERHAPS_LATIN) or not lexicon.is_naam(genus)


def _enumerated(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield what is summed up behind a plural: "de reddingboten Jeanine Parqui en Zeemanshoop".

    As a label ("Systemen: Amber, Octopus") it is followed by two names at least, none of which is
    that of a whole person; who answers for a system may stand there as well.
    """
    kinds = lexicon.lists.get("dingen_meervoud", frozenset())
    row, item = _rows(kinds, forms_of(lexicon).tussen_los)
    for match in matches_at(row, text, beginnings(text, openers_of(kinds))):
        names = [found[0].strip("'‘’\"“”") for found in item.finditer(match["rij"])]
        if _LABEL.search(text[: match.start("rij")][-4:]):
            known = all(lexicon.is_naam(one) and not one.isupper() for one in names)
            if known or len(names) < 2 or any(lexicon.has_voornaam(name) for name in names):
                continue
        elif len(names) < 2:
            continue
        yield match.span("rij")


@lru_cache(maxsize=4)
def _patterns(
    tussen_los: str, eponyms: frozenset[str]
) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    author = rf"(?:{tussen_los})?{KERN}(?:[- ]{KERN})?[ ]\p{{Lu}}{{1,4}}"
    return (
        # "Van der Hoek W, Dijkstra F, Schimmer B. Q fever. Emerg Infect Dis 2015;21:209-16"
        regex.compile(
            rf"(?<=^|[\n\t]|[.;)\]\d][ ]){author}(?:,[ \n]{author})*(?:,?[ ]et[ ]al)?\.[ \n]"
            rf"(?=\p{{Lu}})(?:[^\n@\t]|\n(?!\n)){{8,320}}?{_PUBLISHED}"
        ),
        # "Child-Pughklasse": what is named after somebody, with any ending
        regex.compile(
            rf"(?<![\p{{L}}-])(?=\p{{Lu}})(?:{alternatives(_several(eponyms))})-?{_ENDED}(?!\p{{L}})"
        ),
    )


_ENDED = r"(?!sen|man|mans|stra|ma(?!\p{L})|huis|berg|burg)\p{Ll}{3,}"
"""The end of a compound that is no surname's."""


def _several(eponyms: frozenset[str]) -> frozenset[str]:
    """Return the eponyms of two names: no surname begins with them."""
    return frozenset(item for item in eponyms if "-" in item or " " in item)


@lru_cache(maxsize=4)
def _rows(
    kinds: frozenset[str], tussen_los: str
) -> tuple["regex.Pattern[str]", "regex.Pattern[str]"]:
    one = (
        rf"['‘\"“]?(?:(?:{tussen_los})?{KERN}|\p{{Lu}}[\p{{L}}\p{{N}}]+)(?:-(?:{tussen_los})?{KERN})*"
        rf"(?:[ ](?:{tussen_los})?{KERN}){{0,3}}"
        r"(?:[ ](?:\p{N}{1,3}|[IVX]+)(?![\p{L}\p{N}]))?"
        r"['’\"”]?"
    )
    return (
        regex.compile(
            rf"(?:{alternatives(kinds)}|{alternatives(frozenset(map(str.capitalize, kinds)))})"
            rf"(?:[ ]?[:\t][ ]*|[ ])(?:(?:zoals|de|het|o\.a\.)[ ])?"
            rf"(?P<rij>{one}(?:{_BETWEEN}{one})*)(?!\.\p{{L}})"
        ),
        regex.compile(one),
    )
