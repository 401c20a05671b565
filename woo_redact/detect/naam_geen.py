"""Find where a name is no person: streets, organisations, and things named after someone."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of, words_ending
from woo_redact.detect.datum_woorden import MONTH
from woo_redact.detect.naam_bekend import known_in, long_places_in
from woo_redact.detect.naam_ding import things_in
from woo_redact.detect.naam_drager import (
    ARTICLE,
    DEGREES,
    is_borne,
    is_owner,
    is_person,
    is_somebodys,
    is_surname,
    works_there,
)
from woo_redact.detect.naam_firma import firms_in
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_vernoemd import (
    BUILDINGS,
    ENDINGS,
    HOUSES,
    ROOMS,
    STRONG,
    honoured_in,
    is_honoured,
)
from woo_redact.detect.naam_vorm import KERN, LETTER, forms_of
from woo_redact.detect.recognizer import matches

_HOUSE = regex.compile(rf"[ ]\d{{1,4}}(?!\d)(?![ ](?:{MONTH}))")
_IN_STREET = regex.compile(r"(?i:(?:aan|in|op|nabij|langs|over|via)[ ](?:de|het)[ ])\Z")
_AT = regex.compile(r"[ ](?:(?:van|voor|bij|uit|aan)(?:[ ](?:de|het|den|der))?|(?:in|op)[ ]het)[ ]")
_THE = regex.compile(r"(?i:\bhet[ ])\Z")
_UNSURE = (
    frozenset(
        {"weg", "brug", "park", "dijk", "haven", "sluis", "toren", "zaal", "hal", "pad", "baan"}
        | {"duiker", "loop", "markt", "buurt", "vloed"}
    )
    | HOUSES
)
_THING = regex.compile(rf"(?:{'|'.join(ENDINGS)})\Z")
_TITLED = regex.compile(r"(?<!\p{L})(?i:de|het)[ ](?:[\p{L}.-]+[ ]){1,2}\Z")
_PERSONAL = frozenset({"heer", "mevrouw", "meneer", "dhr", "mevr", "mw", "mej", "hr", "familie"})
"""Forms of address: behind them a word is a person, whatever it ends in."""
_LIVES = regex.compile(r"\.[ ]?(?:\p{Ll}+[ ]){0,3}\p{Lu}[\p{L}-]+[ ](?:aan|op)[ ](?:den?|het)[ ]\Z")
_LEAD_IN = regex.compile(r"(?i:aan|in|op|nabij|langs|over|via)[ ](?:de|het)[ ]")
_NEXT = regex.compile(r"[ ](\p{Lu}\p{Ll}+)(?![\p{L}])")
_AMPERSAND = regex.compile("&")
_SECOND = regex.compile(r"&[ ]([\p{L}-]+)")
"""Who is joined to somebody by a first name: "Evy & Bas-Jan"."""
_FIRST_NAME_VAN = regex.compile(r"(?<!\p{L})(\p{Lu}[\p{L}-]+)[ ]van[ ]\Z")
_INITIALS = regex.compile(r"(?<!\p{L})(?:\p{Lu}\.[ ]?){1,5}\Z")
_RULER = regex.compile(
    r"(?<!\p{L})(?:\p{Lu}\p{Ll}+(?:[ ]\p{Lu}\p{Ll}+)?[ ](?:I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI?)"
    r"|(?:Floris|Filips|Karel|Lodewijk|Napoleon|Leopold)[ ][IV](?!\.))(?![\p{L}\p{N}-])"
)
"""A ruler or pope: "Willem III", "Floris V"; one letter is more often a surname cut short."""
_PRISON = regex.compile(
    r"(?<![\p{L}.])P\.[ ]?I\.[ ](?P<plaats>\p{Lu}[\p{L}-]+(?:[ ]\p{Lu}[\p{L}-]+)?)"
)
"""A penitentiary: "de P.I. Vught"."""
_HEADING = regex.compile(
    r"(?<=^|\n)[ ]*(?P<letter>[A-K]|[IVX]{1,4})\.[ ]+(?P<woord>\p{Lu}\p{Ll}{3,})(?![\p{L}-])"
)
_SECTION = regex.compile(
    r"(?<=^|\n)[ ]*(?:\d{1,2}\.){0,2}\d{1,2}\.?[ \t]+(?P<woord>Slot|Kern|Kader|Winst|Bron(?:nen)?)"
    r"[ :]*(?=\n|$)"
)
"""A heading that is a surname as well: "6 Slot"."""
_CAPITAL = regex.compile(r"\p{Lu}[\p{L}'’]*")
_LEAD = 60
"""How many characters before "Huis" or "laan" can belong to the same name."""


@dataclass(frozen=True, slots=True)
class Blocked:
    """Stretches of text that are no person, in order and without overlap."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def holds(self, start: int, end: int) -> bool:
        """Say whether start..end shares a character with a stretch that is no person."""
        at = bisect_right(self.starts, start) - 1
        if at >= 0 and start < self.ends[at]:
            return True
        return at + 1 < len(self.starts) and self.starts[at + 1] < end

    def is_one(self, start: int, end: int) -> bool:
        """Say whether start..end is all of a stretch that is no person."""
        at = bisect_right(self.starts, start) - 1
        return at >= 0 and (self.starts[at], self.ends[at]) == (start, end)

    def begin_behind(self, start: int) -> int | None:
        """Return where the first stretch behind start begins, None when one covers start."""
        at = bisect_right(self.starts, start) - 1
        if at >= 0 and start < self.ends[at]:
            return None
        return self.starts[at + 1] if at + 1 < len(self.starts) else None


def named_after(name: Naam, text: str, lexicon: Lexicon, context: str = "") -> float | None:
    """Return how likely (0..1) a name whose last word ends like a street or building is a person.

    None says that it ends like any name. "Dr. Schaepmankade" is no person, "mevrouw Hogeweg" is;
    `context` are the titles that made a name expected.
    """
    core = name.achternaam
    if not core or _PERSONAL & set(regex.split(r"[ .]+", context.casefold())):
        return None
    after = _NEXT.match(text, name.end) if context else None
    if after and lexicon.is_organisatiewoord(after[1]):
        return 0.0  # "Dr. Nassau College"
    ending = None if lexicon.is_achternaam(core) else _THING.search(core)
    if ending is None or ending.start() < 3:
        return None
    before = _TITLED if context else ARTICLE
    stem = core[: ending.start()]
    if ending[0] in ROOMS and (lexicon.is_achternaam(stem) or lexicon.is_voornaam(stem)):
        return 0.0
    if ending.start() == 3 and (name.voornamen or name.voorletters):
        return 0.5  # "Mitch Verkade"
    if name.voornamen and is_honoured(name, lexicon):
        return 0.0
    if ending[0] not in _UNSURE or before.search(text, max(0, name.start - _LEAD), name.start):
        return 0.0
    if "-" in core or name.voorletters or " tot " in text[name.start : name.end]:
        return None
    return 0.5


@dataclass(frozen=True, slots=True)
class _Patterns:
    institute: regex.Pattern[str]
    thing: regex.Pattern[str]
    compound: regex.Pattern[str]
    ship: regex.Pattern[str]
    eponym: regex.Pattern[str]
    company: regex.Pattern[str]
    company_lead: regex.Pattern[str]
    street: regex.Pattern[str]
    street_lead: regex.Pattern[str]


@lru_cache(maxsize=1)
def blocked_in(text: str, lexicon: Lexicon) -> Blocked:
    """Return the stretches of text in which a known surname means no person."""
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted(_stretches(text, lexicon)):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return Blocked(tuple(starts), tuple(ends))


def things_introduced(text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the names that a text gives to things: "de chatbot Gem", "Bakkerij De Haan"."""
    found = set()
    for start, end in blocked_by_noun(text, lexicon):
        found.add(" ".join(text[start:end].split()))
    return frozenset(found)


def blocked_by_noun(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield where the name itself stands of what a noun before it says to be a thing."""
    lists = lexicon.lists
    patterns = _patterns_of(lexicon)
    institutes = lists.get("instellingswoorden", frozenset())
    by_noun = ((patterns.thing, lexicon.dingwoorden), (patterns.institute, institutes))
    for pattern, words in by_noun:
        for match in matches_at(pattern, text, beginnings(text, openers_of(words))):
            if not is_person(match, text, lexicon):
                yield match.span("ding")
    yield from _behind_compounds(text, lexicon)
    for match in matches_at(
        patterns.company, text, sorted(match.start() for match in _AMPERSAND.finditer(text))
    ):
        lead = patterns.company_lead.search(text, max(0, match.start() - _LEAD), match.start())
        if lead and not lexicon.is_voornaam(lead[0].split()[0]):
            yield lead.start(), lead.end() - 1
            if text[match.start()] == "&":
                yield match.start() + 2, match.end()


def _behind_compounds(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    pattern = _patterns_of(lexicon).compound
    for match in matches_at(pattern, text, words_ending(text, lexicon.dinguitgangen)):
        if works_there(match, text, lexicon) or is_owner(match):
            continue
        if match["soort"][0].islower() or _is_noun(match["soort"], lexicon):
            yield match.span("ding")


def _stretches(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    eponyms, institutes, streets = (
        lexicon.lists.get(name, frozenset())
        for name in ("vernoemd", "instellingswoorden", "straatuitgangen")
    )
    patterns = _patterns_of(lexicon)

    def found(pattern: regex.Pattern[str], words: frozenset[str]) -> Iterator["regex.Match[str]"]:
        return matches_at(pattern, text, beginnings(text, openers_of(words)))

    yield from firms_in(text, lexicon)
    yield from honoured_in(text, lexicon)
    yield from things_in(text, lexicon)
    for match in known_in(text, lexicon):
        if not is_surname(match, text, lexicon):
            yield match.span()
    for match in long_places_in(text, lexicon):
        first_name = _FIRST_NAME_VAN.search(text, max(0, match.start() - 30), match.start())
        if first_name and lexicon.is_voornaam(first_name[1]):
            continue  # "Frouke van 't Zand"
        initials = _INITIALS.search(text, max(0, match.start() - 20), match.start())
        if initials and match[0].startswith("De "):
            continue  # "J. De Wijk"
        yield match.span()
    for match in matches(_RULER, text):
        yield match.span()
    for match in matches(patterns.ship, text):
        yield match.span("ding")
    for match in found(patterns.thing, lexicon.dingwoorden):
        if is_person(match, text, lexicon):
            continue
        # "Storm Eunice": at the beginning of a sentence the noun looks like a name as well
        yield match.span() if text[match.start()].isupper() else match.span("ding")
    yield from _behind_compounds(text, lexicon)
    for match in found(patterns.institute, institutes):
        first = _CAPITAL.search(match["ding"])
        if match["ding"].startswith("van ") or (first and lexicon.is_voornaam(first[0])):
            continue  # "het project van Karin Smit"
        whole = text[match.start()].isupper() and not lexicon.is_achternaam(match["soort"])
        yield match.span() if whole else match.span("ding")  # "Hockeyclub Kampong"
    for match in found(patterns.eponym, eponyms):
        if not (is_person(match, text, lexicon) or is_somebodys(match, text, lexicon)):
            yield match.span("ding")
    for match in matches(_PRISON, text):
        if lexicon.is_plaats(match["plaats"]):
            yield match.span()
    yield from _headings(text, lexicon)
    joined = [match.start() for match in _AMPERSAND.finditer(text)]
    firms = [*beginnings(text, openers_of(lexicon.organisatiewoorden)), *joined]
    firms = sorted({*firms, *words_ending(text, lexicon.bedrijfsuitgangen)})
    for match in matches_at(patterns.company, text, firms):
        if lead := patterns.company_lead.search(text, max(0, match.start() - _LEAD), match.start()):
            second = _SECOND.match(text, match.start())
            pair = second and lexicon.is_voornaam(second[1]) and lexicon.is_voornaam(lead[0][:-1])
            if not (pair or is_borne(lead, match[0], text, lexicon)):
                yield _company_start(lead[0], lead.start(), lexicon), match.end()
    ending_so = words_ending(text, tuple(streets | BUILDINGS | HOUSES))
    for match in matches_at(patterns.street, text, ending_so):
        ending = match["uit"]
        stem = match.end() - match.start() - len(ending)
        surname = lexicon.is_achternaam(match[0])
        numbered = _HOUSE.match(text, match.end()) is not None and not surname
        lead = patterns.street_lead.search(text, max(0, match.start() - _LEAD), match.start())
        start = lead.start() if lead and not _LIVES.search(lead[0]) else match.start()
        placed = _IN_STREET.search(text, max(0, start - 16), start) is not None
        placed = placed or (lead is not None and _LEAD_IN.match(lead[0]) is not None)
        if ending in HOUSES and not surname:
            placed = placed or _THE.search(text, max(0, start - 5), start) is not None
        if numbered or placed or (ending in STRONG | BUILDINGS and stem > 3 and not surname):
            yield start, match.end()


def _headings(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """Yield the headings of a text: "6 Slot", "A. Beoordelingsteam" with a "B.", "V. Slot"."""
    for line in matches(_SECTION, text):
        yield line.span("woord")
    lines = list(matches(_HEADING, text))
    letters = {line["letter"] for line in lines}
    for line in lines:
        word, series = line["woord"], ("I", "II") if line["letter"][0] in "IVX" else ("A", "B")
        if not letters.issuperset(series):
            continue
        known = lexicon.is_achternaam(word) or lexicon.is_voornaam(word)
        plain = lexicon.is_gewoon(word) or lexicon.is_woord(word) or lexicon.is_samenstelling(word)
        if plain and not known:
            yield line.span()


def is_thing_noun(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is the noun of a thing that bears a name: "gemaal", "ziekenhuisschip"."""
    compound = word[0].islower() and word[3:].endswith(lexicon.dinguitgangen)
    return compound or word.lower() in lexicon.dingwoorden


def _is_noun(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word with a capital is no name itself: "Opvanglocatie", not "Lodewijk"."""
    known = lexicon.is_voornaam(word) or lexicon.lijkt_achternaam(word)
    return not known and (lexicon.is_gewoon(word) or lexicon.is_samenstelling(word))


def _company_start(lead: str, start: int, lexicon: Lexicon) -> int:
    """Return where a company's name begins: not before "van de" in "Jansen van de Melkerij"."""
    infix = _AT.search(lead)
    if infix is None:
        return start
    before = lead[: infix.start()].split(" ")
    if len(before) == 1 and lexicon.is_voornaam(before[0]):
        return start
    return start + infix.end()


@lru_cache(maxsize=4)
def _patterns_of(lexicon: Lexicon) -> _Patterns:
    lists = lexicon.lists
    return _patterns(
        forms_of(lexicon).tussen_los,
        lists.get("vernoemd", frozenset()),
        lexicon.organisatiewoorden,
        lexicon.bedrijfsuitgangen,
        lists.get("straatuitgangen", frozenset()),
        lists.get("instellingswoorden", frozenset()),
        lexicon.dingwoorden,
        lexicon.dinguitgangen,
    )


def _patterns(
    tussen_los: str,
    eponyms: frozenset[str],
    company_words: frozenset[str],
    company_endings: tuple[str, ...],
    streets: frozenset[str],
    institutes: frozenset[str],
    things: frozenset[str],
    thing_endings: tuple[str, ...],
) -> _Patterns:
    joined = frozenset(item[:-1] for item in eponyms if item.endswith("-"))
    spaced = frozenset(item for item in eponyms if not item.endswith("-"))
    name = rf"(?:{tussen_los})?{KERN}(?:-(?:{tussen_los})?{KERN})*"
    titled = rf"(?:(?i:{DEGREES})\.?[ ])*(?:{KERN}[ ])?(?:{LETTER}\.[ ]?-?)+{name}"
    ding = (
        rf"[ ](?P<ding>{titled})"
        rf"|[ ](?:[A-Z]{{1,3}}[ -]?\d{{1,4}}[ ])?(?P<ding>(?=['’]?\p{{Lu}})"
        rf"{name}(?:[ ](?:{tussen_los})?{KERN}){{0,3}})(?!\.\p{{L}})"
    )
    ding = f"(?:{ding})"
    endings = "|".join(sorted(streets | BUILDINGS | HOUSES, key=lambda item: (-len(item), item)))
    return _Patterns(
        # "Apotheek De Linde", "gemeente Putten"; with voorletters behind it, a person
        institute=regex.compile(
            rf"(?<![\p{{L}}-])(?P<soort>(?i:{alternatives(institutes)}))[ ]"
            rf"(?P<ding>{name}(?:[ ]{KERN})?)"
            rf"(?!\.\p{{L}})"
        ),
        # "het vaartuig UK 7 Jan Senior", "lokaal Marie Curie": also with a first name
        thing=regex.compile(rf"(?<![\p{{L}}-])(?<!\b[Ww]elke? )(?i:{alternatives(things)}){ding}"),
        # "het ziekenhuisschip Henri Dunant": the last part of a compound says what it is
        compound=regex.compile(
            rf"(?P<soort>\p{{L}}\p{{Ll}}+)(?<=\p{{L}}{{3}}(?:{'|'.join(thing_endings)})){ding}"
        ),
        ship=regex.compile(
            rf"(?<!\p{{L}})(?:[ZH]r\.[ ]?Ms\.|MS|MV|SS|ms|mv|mps|mts)"
            rf"[ ](?P<ding>{titled}|{name}(?:[ ](?:{tussen_los})?{KERN})?)"
        ),
        # "de commissie-De Wit", "de motie-Hijink", "de Wet Van der Laan", "ziekte van Parkinson"
        eponym=regex.compile(
            rf"(?<!\p{{L}})(?i:(?:{alternatives(joined)})[-‐‑]\n?|(?:{alternatives(spaced)})[ ])"
            rf"(?=['’]?\p{{L}})(?P<ding>{name}(?:[ ]{KERN}){{0,2}}(?:[ ]c\.s\.)?)"
        ),
        # "Rosa Spier Huis", "Van Doorne N.V.", "Jansen & Zonen"
        company=regex.compile(
            rf"(?<=\p{{L}}[ -])(?:(?:{alternatives(company_words)})(?![\p{{L}}])|&[ ]\p{{L}}+"
            rf"|\p{{Lu}}\p{{L}}{{2,}}(?<=(?i:{'|'.join(company_endings)}))(?!\p{{L}}))"
        ),
        company_lead=regex.compile(
            rf"(?<![\p{{L}}.])(?:{tussen_los})?{KERN}(?:[ -](?:{tussen_los})?{KERN}){{0,2}}[ -]\Z"
        ),
        street=regex.compile(
            rf"(?<![\p{{L}}-])\p{{Lu}}\p{{L}}{{2,}}?(?P<uit>{endings})(?!\p{{L}})"
        ),
        # "Prof. dr. J. van der Hoeven" before "plein", "Johan de" before "Wittlaan"
        street_lead=regex.compile(
            rf"(?<![\p{{L}}.-])(?:(?:{LETTER}\.[ ]?)+"
            rf"|(?i:dr|mr|prof|ir|burg|burgemeester|pater)\.?[ ]|{KERN}[ ]|{tussen_los}){{1,5}}\Z"
        ),
    )
