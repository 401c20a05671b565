"""Addresses: street, house number, postcode and town as one, over several lines if need be."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_einde import AddressEnd
from woo_redact.detect.adres_klein import LOOSE_END, LOOSE_STREET, small_street
from woo_redact.detect.adres_kolom import column_before, fills_cell
from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.adres_straat import STREET_AT, STREET_FRONT, STREET_NEXT, StreetNames
from woo_redact.detect.adres_veld import address_fields
from woo_redact.detect.adres_vorm import (
    ARTICLE,
    BEFORE_TOWN,
    BOX,
    BOX_BEFORE,
    FIELD_AT,
    HOUSE_BEHIND,
    LABEL,
    LIVES_AT,
    LIVES_IN,
    LIVES_SMALL,
    LOWER_POSTCODE,
    NR,
    NUMBER_BELOW,
    NUMBER_FIRST,
    NUMBERED,
    PERSON_AT,
    PLOT_AT,
    POSTCODE,
    PREFIX,
    SHORT_END,
    SHORT_ENDS,
    SIDE,
    STREET_BEFORE,
    STREET_CELL,
    TOWN_FIRST,
    WHO_AT,
)
from woo_redact.detect.beginnings import endings_of_words, matches_at
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.rulebook import RuleBook

SMALL_WORDS = frozenset(
    {"De", "Het", "Een", "In", "Op", "Met", "Van", "Voor", "Na", "Tot", "Vanaf"}
)
"""Words that open no street themselves, and stand before many."""
PLACES = frozenset({"Object", "Perceel", "Locatie"})
"""Words for what lies at an address, that often stand before one."""
ANNOUNCED = (LIVES_AT, LIVES_IN, LIVES_SMALL, PERSON_AT, WHO_AT, FIELD_AT, NUMBER_FIRST)
"""Patterns of streets behind words that say that an address comes."""
NOBODYS = frozenset({"adres/straat", "adres/onbekend", "adres/postcode"})
"""Rules by which nothing says whose an address is."""
REACHED = frozenset({"woonadres", "per adres"})
"""Rules by which an address is a person's own; below a name alone a postbus is an office's."""
_CLAUSE = regex.compile(r"(?:[:;,]|(?<=\p{Ll}{3})\.)\s")
TOO_FAR, LONGEST_STREET, LONGEST_NUMBER = 90, 60, 34


@dataclass(frozen=True, slots=True)
class Address:
    """An address at text[start:end] and which of its parts were there."""

    start: int
    end: int
    street: str | None
    """Street and number, None when only a postcode was found."""
    postcode: bool


class AddressRecognizer(Recognizer):
    """Find addresses and say whether they are an organisation's."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take street endings, towns and public buildings from the lists."""
        super().__init__(rulebook, ["adres", "adres_organisatie", "postbus"])
        self.test = AddressTest(rulebook)
        lists = rulebook.lists
        self.ends = AddressEnd(lists["plaatsen"] | lists["dorpen"])
        self.names = StreetNames(rulebook)
        self.no_letters = lists["geen_postcodeletters"]
        self.no_street = lists["straat_uitzonderingen"]
        self.no_first = lists["geen_straatwoorden"]
        words = {word for kind in self.kinds.values() for word in kind.context}
        self.announcing = {word.lower() for word in words} | {"vertrek", "aankomst", "ontvangst"}
        self.endings = tuple(sorted(lists["straatuitgangen_zeker"]))
        endings = "|".join(regex.escape(end, literal_spaces=True) for end in self.endings)
        self.street_end = regex.compile(
            rf"(?<=\p{{Ll}})(?:{endings})(?:[ ](?:{SIDE}))?"
            rf"(?:[ ](?=[lI]?\d|(?:t/o|t\.o|nr)[. ])|{NUMBER_BELOW})"
            rf"|(?<=\p{{Ll}}){SHORT_END}[ ]?(?=\d)"
            rf"|Laan[ ]van[ ](?:[\p{{L}}\-]+[ ]){{0,3}}[\p{{L}}\-]+(?:[ ](?=\d)|{NUMBER_BELOW})"
        )
        self.street = regex.compile(
            rf"(?<![\w@./\-])"
            rf"(?P<street>{PREFIX}(?:(?:['’]s-)?\p{{Lu}}[\p{{L}}'’\-]+"
            rf"(?:(?:{endings})(?=[ ])|{SHORT_END})"
            rf"|Laan[ ]van[ ](?:de[rn]?[ ]|het[ ])?"
            rf"\p{{Lu}}[\p{{L}}\-]+(?:[ ]\p{{Lu}}[\p{{L}}\-]+){{0,2}})"
            rf"(?:[ ](?:{SIDE}))?)(?:[ ]|(?<=\.)|{NUMBER_BELOW}){NR}{NUMBERED}"
        )
        self.small = small_street(endings)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each address and each postbus."""
        text = flowing(text)
        taken: list[tuple[int, int]] = []
        yield from self._in_fields(text, taken)
        for match in matches(POSTCODE, text):
            if _within(match.start(), taken):
                continue
            for result in self._with_postcode(text, match):
                taken.append((result.start, result.end))
                yield result
        for match in matches(LOWER_POSTCODE, text):
            if 1900 <= int(match.group()[:4]) < 2100:
                continue  # "Feb 3, 2025 at 9:14"
            if match.group()[-2:].upper() in self.no_letters:
                continue  # "Staatscourant 2022, 8814 de"
            if street := _street_before(text, match.start()):
                end = self.ends.behind_postcode(text, match.end())
                taken.append((street.start(), end))
                yield self._judge(text, Address(street.start(), end, _plain(street), True))
        for match in matches(BOX, text):
            if not _within(match.start(), taken):
                yield self._box(text, match.start(), match.end())
        for match in self._streets(text):
            start = min(match.start("street"), match.start("number"))
            if not _within(start, taken) and self._is_street(match, text):
                for result in self._loose(text, match):
                    taken.append((result.start, result.end))
                    yield result

    def _loose(self, text: str, match: "regex.Match[str]") -> Iterator[RecognizerResult]:
        """Yield the address that a street without a postcode begins, and those that go with it."""
        skip = self._announced(match["street"])
        start = min(match.start("street"), match.start("number")) + skip
        personal = match.re in ANNOUNCED
        end = self.ends.behind_street(text, match.end(), personal, match.re is self.small)
        found = self._judge(text, Address(start, end, _plain(match, skip), False))
        if match.re is WHO_AT and why_of(found).rule in NOBODYS:
            told = "Dit adres staat direct achter een woord voor wie er woont of iets meldt."
            found = self.result("adres", found.start, end, 0.88, "persoon ervoor", told)
        yield found
        while after := STREET_NEXT.match(text, end):
            if not self.names.likely(after, text):
                break
            end = self.ends.behind_street(text, after.end(), personal, False)
            yield self._part(found, after.start("street"), end)

    def _in_fields(self, text: str, taken: list[tuple[int, int]]) -> Iterator[RecognizerResult]:
        """Yield the values of the fields of a form that are an address together."""
        for fields in address_fields(text):
            whose = self.test.form(text, fields[0].start)
            for field in fields:
                taken.append((field.start, field.end))
                yield self.result(
                    whose.kind, field.start, field.end, whose.score, whose.rule, whose.sentence
                )

    def _streets(self, text: str) -> Iterator["regex.Match[str]"]:
        """Yield streets with a number that stand without a postcode.

        Those before "te" and those known by their ending are looked for around what gives them
        away: nearly every capital could open one.
        """
        for pattern in ANNOUNCED:
            yield from matches(pattern, text)
        for pattern in (self.names.known, STREET_FRONT, STREET_AT):
            yield from matches(pattern, text)
        places = endings_of_words(text, (*self.endings, *SHORT_ENDS))
        ends = list(matches_at(self.street_end, text, places))
        around = (
            (matches(BEFORE_TOWN, text), PLOT_AT),
            (ends, self.street),
            (ends, self.small),
            (matches(LOOSE_END, text), LOOSE_STREET),
        )
        for hits, pattern in around:
            for hit in hits:
                line = text.rfind("\n", 0, hit.start()) + 1
                begin = max(line, hit.start() - LONGEST_STREET)
                for match in matches(pattern, text, begin, hit.end() + LONGEST_NUMBER):
                    if match.start() < hit.end():  # a later number may be cut off
                        yield match

    def _with_postcode(self, text: str, match: "regex.Match[str]") -> Iterator[RecognizerResult]:
        """Yield the results for the address or postbus that ends with this postcode.

        There are two when the street stands above it in its column of a table.
        """
        start, end = match.start(), self.ends.behind_postcode(text, match.end())
        box = BOX_BEFORE.search(text, max(0, start - TOO_FAR), start)
        if box and BOX_BEFORE.search(column_before(text, start)):
            yield self._box(text, box.start(), end)
            return
        if street := _street_before(text, start):
            yield self._judge(text, Address(street.start(), end, _plain(street), True))
            return
        if match["gap"] == "\n":
            return
        town = text[match.end() : end].strip(" ,;|\t\u00a0")
        is_town = self.ends.is_whole_town(town)
        alone = bool(town) and fills_cell(text, start, end)
        above = _street_above(text, start) if alone else None
        if above is not None:
            whose = self._judge(text, Address(above.start(), end, _plain(above), True))
            yield self._part(whose, above.start(), above.end("number"))
            yield self._part(whose, start, end)
            return
        year = 1900 <= int(match["digits"]) < 2100
        house = HOUSE_BEHIND.match(text, match.end())
        if house and not (year or match["letters"] in self.no_letters):
            yield self._judge(text, Address(start, house.end(), None, True))
            return
        label = self.test.label(text, start)
        if not (is_town or label or alone) and (year or match["letters"] in self.no_letters):
            return
        whole = is_town or (alone and not year)
        yield self._judge(
            text,
            Address(
                start,
                end if whole or (label and _may_be_town(text, town, end)) else match.end(),
                None,
                True,
            ),
        )

    def _part(self, whose: RecognizerResult, start: int, end: int) -> RecognizerResult:
        return make_result(self.kinds[kind_of(whose)], start, end, whose.score, why_of(whose))

    def _announced(self, street: str) -> int:
        """Return the length of a word before a street that announces it: "Vertrek Rijnstraat"."""
        first, space, rest = street.partition(" ")
        if space and first.lower() in self.announcing and self.street_end.search(f"{rest} 1"):
            return len(first) + 1
        return 0

    def _is_street(self, match: "regex.Match[str]", text: str) -> bool:
        """Say whether words with a number are a street, not "Zaal 3 in Utrecht" or a year."""
        words = match["street"].split()
        first, last = words[0], words[-1]
        unnamed = match.re in (self.names.known, STREET_FRONT, STREET_AT)
        if unnamed and not self.names.likely(match, text):
            return False
        if match.re is PLOT_AT:
            town = BEFORE_TOWN.match(text, match.end())
            before = text[max(0, match.start("street") - 30) : match.start("street")].split()
            around = {first, last, *(word.title() for word in before[-1:] if word.islower())}
            around -= PLACES - {first, last}
            if not around.isdisjoint(self.no_first - SMALL_WORDS):
                return False
            small = town and town["how"] == " te " and first in SMALL_WORDS and len(words) > 1
            if first in self.no_first and not small:
                return False
            if town and town["how"] != " te " and not self.ends.is_town(town["town"]):
                return False
        number = int(regex.search(r"\d+", match["number"]).group())  # type: ignore[union-attr]
        return (
            last.capitalize() not in self.no_street
            and last not in self.no_street
            and not 1900 <= number < 2100
        )

    def _box(self, text: str, start: int, end: int) -> RecognizerResult:
        """Return a postbus: an organisation's, but for one that somebody is reached at."""
        whose = self.test.judge(text, start, end, None, False)
        line = text[text.rfind("\n", 0, start) + 1 : start]
        last = _CLAUSE.split(line.removesuffix(", "))[-1].strip()
        named = line.endswith(", ") and self.test.names_person(last)
        named = named and not self.test.names_organisation(line)
        if named or (whose.kind == "adres" and whose.rule in REACHED):
            told = "Een postbus waaraan een persoon zijn post krijgt."
            return self.result("adres", start, end, 0.6, "postbus van een persoon", told)
        return self.result("postbus", start, end, 0.98, "postbus", self.kinds["postbus"].sentence)

    def _judge(self, text: str, address: Address) -> RecognizerResult:
        whose = self.test.judge(text, address.start, address.end, address.street, address.postcode)
        start = address.start
        if whose.kind == "adres" and (town := TOWN_FIRST.search(text, max(0, start - 60), start)):
            start = town.start("town")
        elif whose.kind == "adres" and (article := ARTICLE.search(text, max(0, start - 5), start)):
            start = article.start()
        return self.result(
            whose.kind,
            start,
            address.end,
            whose.score,
            whose.rule,
            whose.sentence,
            context=whose.context,
        )


def _street_before(text: str, start: int) -> "regex.Match[str] | None":
    """Return the street and number directly before a postcode; its offsets are those of text."""
    match = STREET_BEFORE.search(text, max(0, start - TOO_FAR), start, timeout=5)
    if match is None:
        return None
    begin = match.start("street") + _name_of_person(match["street"])
    if label := LABEL.match(text, begin, match.end("street")):
        begin = label.end()
    return STREET_BEFORE.match(text, begin, start, timeout=5)


def _street_above(text: str, start: int) -> "regex.Match[str] | None":
    """Return the street and number that fill the cell above the one that begins at start."""
    line = text.rfind("\n", 0, start) + 1
    above = text.rfind("\n", 0, max(0, line - 1)) + 1
    cells = text[above : max(above, line - 1)].split("\t")
    column = text.count("\t", line, start)
    if len(cells) < 2 or column >= len(cells):
        return None
    begin = above + sum(len(cell) + 1 for cell in cells[:column])
    return STREET_CELL.fullmatch(text, begin, begin + len(cells[column]))


def _name_of_person(street: str) -> int:
    """Return how much of the words before a number is somebody's initials and surname."""
    initials = list(regex.finditer(r"(?<![\p{L}])\p{Lu}\.(?:[ ]?\p{Lu}\.)*[ ]", street))
    if not initials or not regex.search(r"[ ]\p{Lu}[\p{L}\-]+[ ]$", street):
        return 0
    return street.rstrip().rfind(" ") + 1


def _plain(match: "regex.Match[str]", skip: int = 0) -> str:
    return " ".join(f"{match['street'][skip:]} {match['number']}".split())


def _may_be_town(text: str, town: str, end: int) -> bool:
    """Say whether what ends at text[end] behind a postcode is no label: "Plaats:", "Tel."."""
    if town.lower() in ("plaats", "woonplaats", "gemeente", "land", "telefoon", "naam", "datum"):
        return False
    return text[end : end + 1] not in (":", ".") and text[end : end + 2] != " :"


def _within(start: int, taken: list[tuple[int, int]]) -> bool:
    return any(begin <= start < end for begin, end in taken)
