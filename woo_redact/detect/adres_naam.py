"""Addresses right behind a name: "Sjirk Lautenbach, De Bou 8", whatever the street is called.

Any words with a number may be a street. Behind the name of a person, and with nothing else in the
line or before the next comma, they are where that person lives.
"""

from bisect import bisect_left
from functools import cached_property

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.adres_straat import CLOSES, StreetNames
from woo_redact.detect.adres_vorm import (
    ANY_STREET,
    COUNTRY,
    NR,
    NUMBERED,
    TAIL_CODE,
    TAIL_COUNTRY,
    TOWN_NAME,
)
from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "adres"
OFFICE = "adres_organisatie"
_ROMAN = regex.compile(r"[IVX]+")
SURE, DOUBT = 0.9, 0.55
WHY = Why(f"{KIND}/achter een naam", "Dit adres staat direct achter een naam.")
_BEHIND = regex.compile(
    r"[\"'’”]?(?:[ ]?(?:,|\(|\||[-–](?=[ ])|;)[ ]?\n?|[ ]?\t[ ]?|[ ]?\n[ ]?|[ ](?=van[ ])"
    r"|[ ](?=(?:wonende|woonachtig|p/a)[ ]))"
    r"(?:(?:geb\.|geboren)[^,\n\d]{0,12}[\d\-./]{0,10}[^,\n\d]{0,30},[ ])?"
    r"(?:(?:van|p/a|wonende|woonachtig|adres:?)[ ](?:(?:te|aan|op)[ ])?(?:(?:de|het)[ ])?)?"
    rf"{ANY_STREET}{NR}{NUMBERED}"
)
_FROM = regex.compile(
    rf"[ ](?:uit|te|in)[ ](?P<town>{TOWN_NAME}),?[ ](?:(?:aan|op)[ ](?:(?:de|het)[ ])?)?"
    rf"{ANY_STREET}{NR}{NUMBERED}"
)
_TAKEN = regex.compile(r"[ ]van[ ](?P<street>\p{Lu}[\p{L}'’-]{4,})\Z")
"""A street that was read as the end of a name: "buurvrouw Gonnie de Heus van Valkenkamp 590"."""
_HOUSE = regex.compile(r"[ ][1-9]\d{0,3}(?:[ ]?[a-zA-Z])?(?![\w%€])")
_TOWN = regex.compile(
    rf"(?:[ ](?:te|in)[ ]|[ ]?[,/][ ]?)(?P<town>{TOWN_NAME})(?=[ ]?(?:$|[,;.)|\n\t\]]|[ ]\())"
    rf"|[ ](?P<town>{TOWN_NAME})(?=[ ]?(?:$|[;.)|\n\t]))"
)
_TOWN_BELOW = regex.compile(
    rf"[ ]?\n(?P<town>{TOWN_NAME})(?:[ ]?[,\n][ ]?(?P<country>{COUNTRY}))?[ ]?(?=\n|$)"
)
_CODE = regex.compile(rf"[ ]?[,(|][ ]?[1-9]\d{{3}}[ ]?[A-Z]{{2}}(?!\w)(?:[ ]{{1,2}}{TOWN_NAME})?")


def addresses_of_names(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the addresses right behind a name in results, those in results left out."""
    names = sorted(
        (one for one in results if kind_of(one) == "naam" and one.score >= CERTAIN),
        key=lambda one: one.start,
    )
    if not names:
        return []
    reader = _Reader(text, results, rulebook)
    return [found for name in names if (found := reader.behind(name)) is not None]


class _Reader:
    def __init__(self, text: str, results: list[RecognizerResult], rulebook: RuleBook) -> None:
        self.text, self.rulebook = text, rulebook
        self.lexicon = lexicon_of(rulebook)
        self.no_first = rulebook.lists["geen_straatwoorden"]
        self.streets = StreetNames(rulebook)
        self.villages = rulebook.lists["dorpen"]
        self.known = sorted(
            (one.start, one.end) for one in results if kind_of(one) in (KIND, OFFICE, "postbus")
        )
        self.starts = sorted(one.start for one in results if kind_of(one) == "naam")

    @cached_property
    def test(self) -> AddressTest:
        """Return what judges addresses; most documents have none behind a name."""
        return AddressTest(self.rulebook)

    def behind(self, name: RecognizerResult) -> RecognizerResult | None:
        """Return the address that follows a name, None when none does or it was found before."""
        if taken := self._taken_along(name):
            return taken
        match = _BEHIND.match(self.text, name.end) or _FROM.match(self.text, name.end)
        if match is None or not self._is_street(match["street"]):
            return None
        if regex.search(r"(?<!\d)(?:(?:19|20)\d\d(?!\d)|\d{5})", match["number"]):
            return None
        start = match.start("town" if match.re is _FROM else "street")
        end = self._end(match.end())
        if end is None or self._is_known(start, end):
            return None
        words = match["street"].split()
        proven = end > match.end() or match.re is _FROM or self.streets.looks_like(words)
        if not proven and (self._is_thing(words) or not self._stands_below(name, match)):
            return None  # "Ouder 1", "Kamerstukken II 12"
        sure = proven and not self.test.names_organisation(match["street"])
        score = SURE if sure else DOUBT
        return make_result(self.rulebook.kinds[KIND], start, end, score, WHY)

    def _stands_below(self, name: RecognizerResult, match: "regex.Match[str]") -> bool:
        """Say whether what follows a name is on its line, or the last line of a block below it."""
        if "\n" not in match.group():
            return True
        alone = self.text[max(0, name.start - 1) : name.start] in ("", "\n")
        return alone and self.text[match.end() : match.end() + 2] in ("", "\n", "\n\n")

    def _taken_along(self, name: RecognizerResult) -> RecognizerResult | None:
        """Return the street that a name took along, with the number behind it."""
        street = _TAKEN.search(self.text, name.start, name.end)
        match = _HOUSE.match(self.text, name.end) if street else None
        if street is None or match is None or not CLOSES.match(self.text, match.end()):
            return None
        start = street.start("street")
        if self._is_known(start, match.end()):
            return None
        return make_result(self.rulebook.kinds[KIND], start, match.end(), DOUBT, WHY)

    def _is_thing(self, words: list[str]) -> bool:
        """Say whether words are of the language, or of an organisation: "Werkpakket 3"."""
        lexicon = self.lexicon
        last = next((word for word in reversed(words) if not _ROMAN.fullmatch(word)), words[0])
        plain = lexicon.is_gewoon(last) or lexicon.is_woord(last) or lexicon.is_samenstelling(last)
        return plain or self.test.names_organisation(" ".join(words))

    def _end(self, end: int) -> int | None:
        """Return where the address ends that has its number before text[end], None for none."""
        text = self.text
        town = _TOWN.match(text, end)
        if town and self._is_town(town["town"], town.start("town")):
            end = town.end()
        below = _TOWN_BELOW.match(text, end)
        known = below and (self.lexicon.is_plaats(below["town"]) or below["town"] in self.villages)
        if below and (known or below["country"]):
            end = below.end()
        for rest in (_CODE, TAIL_CODE, TAIL_COUNTRY):
            if match := rest.match(text, end):
                end = match.end()
        return end if CLOSES.match(text, end) else None

    def _is_town(self, words: str, start: int) -> bool:
        first = words.split()[0]
        at = bisect_left(self.starts, start)
        named = at < len(self.starts) and self.starts[at] == start
        return not (
            named or self.lexicon.is_functie(first.lower()) or self.test.names_organisation(words)
        )

    def _is_street(self, street: str) -> bool:
        """Say whether words may be a street: no "Kamer 14", no function, unit or organisation."""
        words = street.split()
        capitals = [word for word in words if word[0].isupper() or word[0].isdigit()]
        if not capitals or (words[0] in self.no_first and len(words) == 1):
            return False
        if any(word.title() in self.no_first for word in capitals[-1:]):
            return False
        if len(words) == 1 and words[0].isupper() and len(words[0]) < 6:
            return False  # "NRC 14", "VVD 3"
        return not any(self.lexicon.is_functie(word.lower()) for word in capitals)

    def _is_known(self, start: int, end: int) -> bool:
        """Say whether an address was found there that is as long, or is an organisation's."""
        at = bisect_left(self.known, (start - 120, 0))
        return any(
            begin < end and stop > start and (begin <= start and stop >= end or stop > end)
            for begin, stop in self.known[at:]
            if begin < end
        )
