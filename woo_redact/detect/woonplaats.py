"""The town where somebody lives or was born: "geboren te Horst", "mevrouw Bos uit Oss".

Of a big town it says little, of a village it may tell who somebody is: a person looks.
"""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.datum_woorden import WRITTEN_DATE
from woo_redact.detect.geboortedatum import DATE
from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.lopend import flowing
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND, RULE = "adres", "woonplaats"
DOUBT = 0.5
_TOWN = (
    r"(?P<town>(?:['’][sStT][ \-])?\p{Lu}[\p{L}'’]*(?:-\p{L}[\p{L}'’]*)*"
    r"(?:[ ](?:(?:aan|op|bij|onder|over|in|en|van|a/d|a\.d\.)[ ](?:den?[ ]|het[ ])?)?"
    r"\p{Lu}[\p{L}'’\-]+){0,3})"
)
_AT = r"(?:te|in)[ ](?:\(?[1-9]\d{3}[ ]?[A-Z]{2}\)?[ ])?(?:het[ ]dorp[ ]|de[ ]gemeente[ ])?"
# "geboren te Makkum", "geboren op 3 mei 1971 in Ede", "Geboren: 12 april 1976, Hoogkerk".
BORN = regex.compile(
    rf"(?<!\p{{L}})(?=[gG])(?i:geboren|geb\.|geboortedatum(?:[ ]en[ ]-?(?:geboorte)?plaats)?)"
    rf"[ :\t\n]{{1,3}}(?:op[ ])?"
    rf"(?:te[ ]|(?:{DATE}|{WRITTEN_DATE})(?:[ ]in[ ](?:het|de|een)[ ]\p{{L}}[\p{{L}}\- ]{{3,30}}?)?"
    rf"(?:[ ]?,[ ]|[ ](?:te|in)[ ])"
    rf"|in[ ](?=\p{{Lu}}\p{{Ll}}+[ ](?:op[ ]|"
    rf"\()?\d)){_TOWN}"
    # "Geboorteplaats: Uden", "Geb. datum/-plaats  19/06/'84 Roosendaal"
    rf"|(?<!\p{{L}})(?i:(?:geb(?:oorte|\.[ ]?))(?:datum)?[ ]?(?:/|en)?[ ]?-?plaats)[ :\t]{{1,3}}"
    rf"(?:{DATE}[ ,\t]{{1,2}}(?:te[ ])?)?{_TOWN}"
)
# "wonende te (2548 CX) Den Haag", "bij hem thuis in Borne", "heeft gewoond te Ede".
LIVES = regex.compile(
    r"(?<!\p{L})(?i:wonend|wonende|gewoond hebbende|domicilie hebbende|laatst gewoond hebbende|"
    r"(?:hem|haar|mij|ons|hen|mijn cliënt|mijn cliënte)[ ]thuis|(?:haar|zijn|mijn|ons|hun)[ ]huis|"
    rf"(?:mijn|uw|haar|zijn|hun|huidige)[ ]woonplaats(?:[ ]is)?(?=[ ]\p{{Lu}}))[ ](?:{_AT})?{_TOWN}"
)
# "Ik ben 31 en woon in Bunnik", "Sem woont bij zijn vader in Ommen": first person, or with family.
DWELLS_SO = regex.compile(
    r"(?<!\p{L})(?:[Ww]oon[ ](?:\p{Ll}+[ ]){0,3}?(?:in|te)[ ]"
    r"|(?i:woont|woonde|verblijft|logeert)[ ](?:\p{Ll}+[ ]){0,2}?bij[ ]"
    r"(?:(?:haar|zijn|mijn|hun)[ ])?(?:vader|moeder|ouders|oma|opa|grootouders|pleegouders|zus|"
    r"broer|tante|oom|dochter|zoon|partner|vriend|vriendin)[ ](?:in|te)[ ])"
    rf"(?:het[ ]dorp[ ]|de[ ]gemeente[ ])?{_TOWN}"
)
# "Appellante woont in Zuidwolde", "ik ben woonachtig te Ede": it takes somebody to live there.
DWELLS = regex.compile(
    r"(?<!\p{L})(?i:(?:ik|hij|zij|appellante?|verzoek(?:er|ster)|betrokkene|klager|klaagster|"
    r"eiseres|"
    r"eiser|cliënte?|patiënte?|verdachte|slachtoffer|(?:mijn|haar|zijn|onze|de)[ ](?:man|vrouw)|"
    r"(?:(?:mijn|haar|zijn|onze|de)[ ])?(?:moeder|vader|zoon|dochter|broer|zus|ouders|partner|ex|"
    r"ex-man|ex-vrouw|opa|oma|grootouders|tante|oom))[ ](?:is|was|ben)?[ ]?"
    rf"(?:woont?|woonde|woonachtig|verblijft?|verhuisde|verhuist)[ ](?:\p{{Ll}}+[ ]){{0,2}}?"
    rf"(?:in[ ](?:het|de|een)[ ]\p{{Ll}}+[ ])?)"
    rf"(?:{_AT}|naar[ ]){_TOWN}"
)
# "geboren in Debrecen (Hongarije)", "in Almelo geboren": a plan or idea is born too, so where
# somebody is told of.
BORN_IN = regex.compile(
    rf"(?<!\p{{L}})geboren(?:[ ]en[ ]getogen)?[ ]in[ ]{_TOWN}"
    rf"|(?<!\p{{L}})(?:in|te)[ ]{_TOWN}[ ](?:ben[ ]ik[ ])?geboren(?!\p{{L}})"
    rf"|(?<!\p{{L}})[Gg]eboren[ ](?:ben[ ]ik|is[ ](?:hij|zij|ze))[ ]"
    rf"(?:in[ ]\d{{4}}[ ])?(?:te|in)[ ]{_TOWN}"
)
_SOMEBODY = regex.compile(
    r"(?<!\p{L})(?i:ik|hij|zij|ze|betrokkene|appellante?|verzoek(?:er|ster)|klager|klaagster|eiser|"
    r"eiseres|cliënte?|patiënte?|verdachte|slachtoffer|vreemdeling|aanvra(?:ger|agster)|"
    r"(?:zoon|dochter|kind|man|vrouw|moeder|vader|partner|broer|zus|heer|mevrouw|mw\.|dhr\.))"
    r"(?!\p{L})"
    r"[^.;:\n\t]{0,80}\Z"
)
# "mevrouw Bos uit Oss", "fam. Aksoy te Aalsmeer", "K. Bos (Vorden)", "K. Bos, Emmen,".
BEHIND = regex.compile(
    rf"[ ,(]{{1,2}}(?:uit|te|afkomstig[ ]uit|wonende[ ]te|woonachtig[ ](?:te|in)|"
    rf"(?:een[ ])?in(?:woner|woonster)[ ]van)[ ](?:het[ ]dorp[ ]|de[ ]gemeente[ ])?{_TOWN}"
)
# "woont nu bij haar zoon Roderick in Wijhe": the verb stands before whoever is named.
IN = regex.compile(rf"[ ]in[ ](?:het[ ]dorp[ ]|de[ ]gemeente[ ])?{_TOWN}")
_PRACTISES = regex.compile(
    r"(?<!\p{L})(?i:advocaat|advocate|raadsman|raadsvrouw|notaris|deurwaarder|curator|accountant)"
    r",?[ ](?:\p{L}{2,4}\.[ ]?)*\Z"
)
"""Whoever is named behind it has an office in the town: "zijn advocaat mr. Bos te Ede"."""
_DWELT = regex.compile(
    r"(?<!\p{L})(?i:woont|woonde|wonen|woonachtig|verblijft|verbleef|logeert|logeerde|inwonend"
    r"|ingetrokken)"
    r"(?!\p{L})[^.;:\n\t]{0,60}\Z"
)
_MARKED = ("geboren", "geb.", "geboorte", "woon", "wone", "verblijf", "verhuis", "thuis", " huis ")
"""One of these stands in a text in which the patterns can find anything."""
_ALL = (
    (BORN, "geboren is"), (BORN_IN, "geboren is"), (LIVES, "woont"), (DWELLS, "woont"),
    (DWELLS_SO, "woont"),
)  # fmt: skip
_STOP = regex.compile(r"[.;:\n\t]")
_NOT = frozenset({"Nederland", "Nederlanders", "Europa", "EU", "De", "Het", "Een"})


def homes(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the towns where persons live or were born, by the words before them or a name."""
    lexicon = lexicon_of(rulebook)
    kind = rulebook.kinds[KIND]
    text = flowing(text)
    lower = text.lower()
    if any(word in lower for word in _MARKED):
        named = [one.end for one in results if kind_of(one) == "naam" and one.score >= CERTAIN]
        for pattern, told in _ALL:
            for match in matches(pattern, text):
                if pattern is BORN_IN and not _of_somebody(text, match.start(), named):
                    continue
                end = _end(match, lexicon, pattern not in (DWELLS, DWELLS_SO))
                if end is not None:
                    why = Why(f"{KIND}/{RULE}", f"De plaats waar iemand {told}.")
                    yield make_result(kind, match.start("town"), end, DOUBT, why)
    why = Why(f"{KIND}/{RULE}", "De plaats waar iemand die hier genoemd wordt woont.")
    for name in results:
        if kind_of(name) != "naam" or name.score < CERTAIN:
            continue
        if _PRACTISES.search(text, max(0, name.start - 30), name.start):
            continue
        behind = BEHIND.match(text, name.end)
        if behind is None and _DWELT.search(text, max(0, name.start - 75), name.start):
            behind = IN.match(text, name.end)
        end = _end(behind, lexicon, False) if behind else None
        if behind and end is not None:
            yield make_result(kind, behind.start("town"), end, DOUBT, why)


def _of_somebody(text: str, at: int, named: list[int]) -> bool:
    """Say whether somebody stands before text[at] in its sentence; `named` are ends of names."""
    if _SOMEBODY.search(text, max(0, at - 90), at):
        return True
    return any(0 <= at - end < 90 and not _STOP.search(text, end, at) for end in named)


def _end(match: "regex.Match[str]", lexicon: Lexicon, any_place: bool) -> int | None:
    """Return where the town ends, None when it is none; `any_place` takes unknown ones as well."""
    words = match["town"].split(" ")
    for size in range(len(words), 0, -1):
        name = " ".join(words[:size])
        if lexicon.is_plaats(name) and name not in _NOT:
            return int(match.start("town")) + len(name)
    first = words[0]
    strange = not lexicon.is_woord(first) and not lexicon.is_eenheid(first)
    if any_place and first not in _NOT and strange:
        return int(match.start("town")) + len(first)
    return None
