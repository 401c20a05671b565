"""Places where people live that have no street and number: of a park, flat, farm, or spoken."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.adres_vorm import PART, STREET_NAME, TAIL_CODE, TAIL_COUNTRY
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_ROOM = rf"(?:{PART}|(?:kamer|paviljoen|blok)[ ][A-Z]?\d{{1,3}}(?:\.\d{{1,3}})?[a-zA-Z]?(?!\w))"
_PARK = (
    r"(?:(?:mini)?camping|recreatie(?:park|oord|centrum|terrein)|vakantie(?:park|dorp|oord)|"
    r"(?:bungalow|villa|chalet|caravan|woon)?park|kampeerterrein|woonwagen(?:centrum|kamp|locatie"
    r"|park|"
    r"terrein)|jachthaven|(?:service|sterren|toren)?flat(?:gebouw)?|appartementen(?:complex"
    r"|gebouw)|"
    r"woon(?:zorg)?(?:complex|centrum)|zorgcentrum|verzorgingshuis|verpleeghuis|bejaardenhuis|"
    r"asielzoekerscentrum|azc|noodopvang)"
)
_NAMES = (
    r"(?:(?:[Dd]e|[Hh]et|['’]t|[Dd]en)[ ])?[\"“'‘]?\p{Lu}[\p{L}'’\-]+"
    r"(?:[ ](?:(?:de|het|van|der|den|aan|op|in|ter|ten)[ ]){0,2}\p{Lu}[\p{L}'’\-]+){0,3}[\"”'’]?"
)
# "recreatiepark Het Grootslag, bungalow 219", "Camping De Zwaluw (plaats 46)".
_IN_PARK = regex.compile(
    rf"(?<!\p{{L}})(?P<park>(?i:{_PARK})[ ]{_NAMES}),?[ ]\(?(?:(?:op|in)[ ])?(?i:{_ROOM})"
    rf"(?:,?[ ](?i:{_ROOM}))?\)?"
)
# "Robbenoort Caravanpark, plek 44": the name may stand first.
_PARK_BEHIND = regex.compile(
    rf"(?<![\p{{L}}.])(?P<park>{_NAMES}[ ](?i:{_PARK})),?[ ]\(?(?i:{_ROOM})\)?"
)
# "Chalet 77, Vakantiepark Duinrell", "appartement 12B van flat De Horst".
_OF_PARK = regex.compile(
    rf"(?<!\p{{L}})(?i:{_ROOM})(?:,[ ]|[ ](?:van|op|in|bij)[ ](?:de[ ]|het[ ])?)"
    rf"(?P<park>(?i:{_PARK})[ ]{_NAMES})"
)
# "azc Ter Apel, Ter Apelervenen 3, kamer B117": its own street stands between.
_WITH_STREET = regex.compile(
    rf"(?<!\p{{L}})(?P<park>(?i:{_PARK})[ ]{_NAMES}),[ ]"
    r"\p{Lu}[\p{L}'’ -]{3,40}[ ]\d{1,4}[a-zA-Z]?"
    rf"(?:,[ ][1-9]\d{{3}}[ ]?[A-Z]{{2}}(?:[ ]\p{{Lu}}[\p{{L}}' -]{{2,25}})?)?"
    rf",[ ]\(?(?i:{_ROOM})\)?"
)
# "c/o Uitzendbureau OTTO, kamer 12 links".
_CARE_OF = regex.compile(
    rf"(?<!\w)(?P<park>(?i:c/o|p/a)[ ][^,\n\t]{{3,40}}),[ ](?i:{_ROOM})"
    r"(?:[ ](?:links|rechts|boven|beneden|voor|achter)(?!\p{L}))?"
)
# "wagen 27, woont Nico".
_LIVED_IN = regex.compile(
    rf"(?<!\p{{L}})(?i:{PART})(?=,?[ ](?:woont|woonde|wonen|wordt[ ]bewoond)(?!\p{{L}}))"
)
_NEAR = (
    r"(?:naast|bij|tegenover|t/o|nabij|achter)[ ](?:huis)?(?:nr\.?|nummer|no\.?|paal)[ ]"
    r"\d{1,4}[a-z]?(?!\w)"
)
# "De Heikant ong., naast nr. 6", "Zandpad bij paal 9", "Platteweg (hoeve Zeldenrust)".
_NO_NUMBER = regex.compile(
    rf"(?<![\w@./\-]){STREET_NAME}(?:[ ](?:ong\.?|ongenummerd|z\.n\.)(?!\w)(?:,?[ ]{_NEAR})?"
    rf"|,?[ ]{_NEAR}|[ ]\((?i:hoeve|boerderij|villa|huize)[ ][\p{{L}}'’ \-]{{3,30}}\))"
)
_ONES = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_MORE = (
    rf"(?:(?:{_ONES}[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)|"
    r"tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien)"
)
_NUMBER = rf"(?:{_ONES}?honderd(?:[eë]n)?(?:{_MORE}|{_ONES})?|{_MORE})"
_COUNTED = (
    r"(?![ ]?(?:meter|kilometer|keer|maal|uur|minuten|dagen|weken|maanden|jaar|mensen|stuks|bomen|"
    r"huizen|woningen|graden|procent|euro|personen)(?!\p{L}))"
)
_POSTCODE = regex.compile(
    r"[ ]?[,(][ ]?[1-9]\d{3}[ ]?[A-Z]{2}(?!\w)\)?(?:[ ](?P<town>\p{Lu}[\p{L}'’\- ]{1,30}))?"
)
_TOWN = regex.compile(
    r"(?:,[ ](?:\p{Ll}+[ ]){1,7}?\p{Ll}+(?=,))?(?:,?[ ](?:te|in)[ ]|,?[ ])"
    r"(?P<town>(?:['’]s-)?\p{L}[\p{L}'’\-]+(?:[ ](?:(?:aan|op)[ ](?:den|de|het)[ ])?\p{Lu}\p{L}+)?)"
)
_CLOSES = regex.compile(r"[ ]?(?:$|[,.;)\n\t])")
SURE = 0.88
DOUBT = 0.5
UNKNOWN = frozenset({"straat", "onbekend", "postcode"})
ROOM = "zaal erachter"
"""A room behind an address is one to meet in; in a camp or home it is somebody's."""
HALL = "gebouw ervoor"
"""A form calls a plot without a number a location as well."""
SOMEBODY = "Zo’n deel van een park, flat of kamp is waar iemand woont of verblijft."
NO_NUMBER = "Een plek zonder huisnummer; onbekend is of het iemands adres is."


class PlaceRecognizer(Recognizer):
    """Find where somebody lives in a park, flat or caravan, and addresses said aloud."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take street endings and towns from the lists."""
        super().__init__(rulebook, ["adres", "adres_organisatie"])
        self.test = AddressTest(rulebook)
        self.first_names = rulebook.lists["voornamen"]
        towns = rulebook.lists["plaatsen"] | rulebook.lists["dorpen"]
        self.towns = {town.casefold() for town in towns}
        endings = "|".join(
            regex.escape(end, literal_spaces=True)
            for end in rulebook.lists["straatuitgangen_zeker"] | {"singel", "gracht"}
        )
        self.spoken = regex.compile(
            rf"(?<![\w@./\-])(?P<street>\p{{L}}[\p{{L}}'’]{{2,}}(?:{endings}))"
            rf"(?:,?[ ](?:huis)?(?:nummer|nr\.?)[ ](?:{_NUMBER}|{_ONES})|[ ]{_NUMBER})(?!\p{{L}})"
            rf"(?:[ ](?:[a-z]|bis|rood|boven|beneden)(?!\w))?{_COUNTED}"
        )

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each place."""
        text = flowing(text)
        for pattern in (_IN_PARK, _PARK_BEHIND, _OF_PARK, _WITH_STREET, _CARE_OF):
            for match in matches(pattern, text):
                yield self._judge(text, match.start(), match.end(), match["park"], True)
        for match in matches(_LIVED_IN, text):
            yield self._judge(text, *match.span(), match.group(), True)
        for pattern in (_NO_NUMBER, self.spoken):
            for match in matches(pattern, text):
                start = match.start("street")
                yield self._judge(text, start, match.end(), match["street"], False)

    def _judge(self, text: str, start: int, end: int, what: str, lived: bool) -> RecognizerResult:
        """Return whose place it is; a part of a park is somebody's if nothing says otherwise."""
        end = self._end(text, end)
        whose = self.test.judge(text, start, end, what, False)
        if lived and whose.rule in UNKNOWN | {ROOM}:
            return self.result("adres", start, end, SURE, "deel van een park", SOMEBODY)
        if not lived and whose.rule == HALL:
            return self.result("adres", start, end, DOUBT, "zonder huisnummer", NO_NUMBER)
        return self.result(
            whose.kind, start, end, whose.score, whose.rule, whose.sentence, context=whose.context
        )

    def _end(self, text: str, end: int) -> int:
        """Return where the town and postcode behind a place end."""
        if code := _POSTCODE.match(text, end):
            known = code["town"] and self._town(code["town"], True)
            return code.start("town") + len(known) if known else code.end()
        town = _TOWN.match(text, end)
        ends = town is not None and _CLOSES.match(text, town.end()) is not None
        if town and (known := self._town(town["town"], ends)):
            end = town.start("town") + len(known)
        for rest in (_POSTCODE, TAIL_CODE, TAIL_COUNTRY):
            if match := rest.match(text, end):
                end = match.end()
        return end

    def _town(self, words: str, ends: bool) -> str:
        """Return the town that words begin with, "" for none: a known one, or what fills a part."""
        parts = words.split(" ")
        for size in range(len(parts), 0, -1):
            name = " ".join(parts[:size])
            if name.casefold() in self.towns or name.partition("-")[0].casefold() in self.towns:
                return name
        alone = parts[0][0].isupper() and parts[0] not in self.first_names
        return parts[0] if alone and ends and len(parts) == 1 else ""
