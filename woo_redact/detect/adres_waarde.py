"""The value of a field that holds an address, whatever its shape: "Adres: Hoeve De Linde".

A farm has no number, a foreign house its own ways, a flat its floor. Behind a label that says that
an address comes, all of the value is that address, with the lines of it that follow.
"""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.adres_vorm import COUNTRY
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

LONGEST, LINES = 90, 3
"""Characters of a value, and lines below it that may belong to it."""
SURE, LIKELY = 0.9, 0.75
_HOME = (
    r"(?:(?:vorig|oud|nieuw|huidig|laatst(?:e| bekende)?|tijdelijk|particulier)e?[ ])?"
    r"(?:woon|huis|thuis|privé-?|prive-?|verblijf(?:s|plaats)?|verpleeg)[ ]?adres"
    r"|(?:vorig|oud|laatst(?:e| bekende)?|particulier)e?[ ]adres"
    r"|(?:thans[ ]|voorheen[ ])?(?:wonende|woonachtig|wonend|verblijvende)(?:[ ](?:te|aan|op))?"
)
_ANY = (
    r"(?:(?:nieuw|huidig|tijdelijk)e?[ ])?"
    r"(?:brief|contact|correspondentie-?|corr?\.?[ ]?|post)?(?:adres|adr\.)(?!regel)"
    r"|straat[ ](?:en|\+)[ ](?:huis)?(?:nummer|nr\.?)"
)
_OF = (
    r"(?:[ ](?:van[ ])?(?:de[ ]|het[ ])?(?P<of>\p{L}{4,}(?:/\p{L}{4,})?))?(?:[ ]nl|[ ]\d)?"
    r"(?:[ ]?\([^)\n]{1,40}\))?"
)
_FIELD = regex.compile(
    rf"(?m)(?:^|(?<=[\t|]))[ ]*(?:\d{{1,2}}[.)]?[ ]{{1,2}})?"
    rf"(?:(?P<home>(?i:{_HOME}))|(?i:{_ANY})){_OF}(?:[ \t]*:[ \t]*\n?|\t[ ]?)"
    rf"(?P<value>[^\t\n|]{{4,{LONGEST}}})"
)
_BUILDING = regex.compile(
    r"(?i)(?<!\p{L})(?:hoeve|hofstede|boerderij|boerenhoeve|landgoed|buitenplaats|villa|huize|huis"
    r"|kasteel|"
    r"pastorie|havezate|camping|(?:recreatie|vakantie|bungalow|chalet|caravan|villa)?park|flat|"
    r"woonark|woonboot|woonschip|chalet|bungalow|woonwagen\p{L}*|recreatie\p{L}*|vakantie\p{L}*|"
    r"jachthaven|marina|\p{L}*molen|klooster|abdij|verzorgingshuis|woonzorgcentrum|woonvorm|fort|"
    r"sluiswachterswoning|(?:dienst|bedrijfs)woning|kampeerterrein|\p{L}*hof|\p{L}*hoeve)(?!\p{L})"
)
"""What stands in the name of a house, park or ship that has no number."""
_NUMBER = regex.compile(r"\p{L}{2}[^\n]*[ ]\d|\d[^\n]*\p{L}{3}")
_CODE = r"(?:[A-Z]{1,3}[\-–])?\d[\d\- ]{2,5}\d[ ]?(?:[A-Z]{2}(?!\p{L}))?"
_BELOW = regex.compile(
    rf"[ ]*(?:{_CODE}[ ,]+['’]?\p{{Lu}}[\p{{L}}'’./ \-]{{1,40}}(?:\([\p{{L}}.]+\))?|{_CODE}"
    rf"|{COUNTRY}|['’\p{{Lu}}][\p{{L}}'’.\- ]{{2,40}}[ ]\d{{1,4}}[ ]?[a-zA-Z0-9\-/]{{0,5}}"
    r"|(?i:chalet|kamer|app(?:artement|\.)?|unit|bus|huisje|plaats|vak)[ ][A-Z]?[ ]?\d{1,4})[ ,]*"
)
"""A line below the value that goes on with the address: postcode and town, street, country."""
_CARE = regex.compile(r"(?i)(?:p/a|c/o|per adres)[ .:]{1,2}")
_NAMED = regex.compile(r"(?i)[^\d\n]*,[ ](?=[^,\n]*\d)")
_NO = regex.compile(
    r"(?i)(?:onbekend|geheim|zie|idem|hetzelfde|n\.?v\.?t|geen|niet|als|gelijk|ongewijzigd|nvt|"
    r"www|http|van|voor|bij|en|of|is|was|postbus|antwoordnummer|bekend)(?!\p{L})|[^\n]*@"
    r"|[^\n]*(?<!\p{L})(?:is|zijn|was|werd|wordt|heeft|kan|moet|dient|ingevuld)(?!\p{L})"
)
_OF_PERSON = regex.compile(
    r"(?i)(?:aanvra(?:ger|agster)|melders?|meldster|(?:vergunning|voertuig|kenteken)?houders?"
    r"|eigena(?:ar|res)|"
    r"verdachte|betrokkene|klager|klaagster|(?:hoofd|onder)?huurders?|huurster|pachters?|bewoners?"
    r"|cliënte?|"
    r"patiënte?|slachtoffer|aangever|aangeefster|getuigen?|begunstigde|partner|ouders?|verzorgers?|"
    r"leerling|student|werknemer|medewerker|verzoeker|verzoekster|initiator|indieners?"
    r"|bezwaarmaker|"
    r"overledene|rechthebbende|verzekerde|deelnemers?|belanghebbende|gebruikers?|tegenpartij)"
)
_OF_BODY = regex.compile(
    r"(?i)\p{L}*(?:bedrijf|kantoor|school|werkgever|organisatie|instelling|object|project|locatie|"
    r"gebouw|inrichting|praktijk|vestiging|werk|perceel|bank|leverancier|instantie|kaartjes|stuk)"
)
_STOP = regex.compile(
    r"(?i)[ ,;(]+(?:tel(?:\.|efoon)?|mob(?:\.|iel)?|t|m|e-?mail|geb(?:\.|oren)?|bsn|kvk)"
    r"[ .:]+(?=[\d+(\p{L}])"
)
_TAIL = regex.compile(r"[ ,;.]+$")


class AddressValueRecognizer(Recognizer):
    """Find the values of fields for an address that no pattern of a street would find whole."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that tell whose an address is, and the towns."""
        super().__init__(rulebook, ["adres", "adres_organisatie"])
        self.test = AddressTest(rulebook)
        self.towns = rulebook.lists["plaatsen"] | rulebook.lists["dorpen"]

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each value; what is found in it otherwise is shorter and gives way."""
        for match in matches(_FIELD, text):
            of = match["of"] or ""
            if _OF_BODY.fullmatch(of) or _NO.match(match["value"]):
                continue
            span = self._span(text, match)
            if span is not None:
                home = match["home"] is not None or _OF_PERSON.match(of) is not None
                yield self._judged(text, *span, home)

    def _span(self, text: str, match: "regex.Match[str]") -> tuple[int, int] | None:
        """Return where the address in a value begins and ends, None when it is none."""
        start, line_end = match.span("value")
        if line_end < len(text) and text[line_end] not in "\n\t|":
            return None  # a sentence
        if stop := _STOP.search(text, start, line_end):
            line_end = stop.start()
        if care := _CARE.match(text, start):
            start = care.end()
            if named := _NAMED.match(text, start, line_end):
                start = named.end()
        end, below = line_end, 0
        while end < len(text) and text[end] == "\n" and below < LINES:
            more = _BELOW.match(text, end + 1)
            if more is None or (more.end() < len(text) and text[more.end()] != "\n"):
                break
            end, below = more.end(), below + 1
        value = text[start:line_end]
        if care and not regex.search(r"\d", value):
            start = line_end + 1  # "p/a mw. F. Kok", the address below it
            if not below or start >= end:
                return None
        elif not (value[0].isupper() or value[0].isdigit() or value[0] in "'’"):
            if match["home"] is None or not _NUMBER.search(value):
                return None
        elif not self._is_address(value, below > 0):
            return None
        cut = _TAIL.search(text, start, end)
        return start, cut.start() if cut else end

    def _is_address(self, value: str, goes_on: bool) -> bool:
        """Say whether a value has what addresses have: a number, a building, a town behind it."""
        if self.test.names_organisation(value) or len(value.split()) > 12:
            return False
        if _NUMBER.search(value) or _BUILDING.search(value) or goes_on:
            return True
        *front, last = regex.split(r",[ ]?|[ ]te[ ]", value)
        return bool(front) and last.strip() in self.towns

    def _judged(self, text: str, start: int, end: int, home: bool) -> RecognizerResult:
        whose = self.test.judge(text, start, end, text[start:end].split("\n")[0], True)
        if whose.kind != "adres" and not home:
            return self.result(whose.kind, start, end, whose.score, whose.rule, whose.sentence)
        told = "Dit is de waarde van een veld voor iemands adres."
        unsure = whose.rule in ("onbekend", "straat", "postcode")
        score = SURE if home else LIKELY if unsure else whose.score
        return self.result("adres", start, end, score, "veld", told)
