"""Addresses of other forms than the Dutch: abroad, and of houseboats."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.adres_vorm import TAIL_COUNTRY
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_WORD = r"\p{Lu}[\p{L}'’\-]+"
_TOWN = (
    rf"{_WORD}(?:[ ](?:(?:am|an|der|sur|sous|les|la|le|de|du|upon|on|ob)[ ]){{0,2}}"
    r"\p{Lu}\p{Ll}[\p{L}'’\-]*)?"
)
_CODE = r"(?:(?:A|B|CH|CZ|D|DE|DK|E|ES|F|FR|I|IT|L|P|PL|PT|S)[\-–])?\d{2}[ ]?\d{2,3}"
_NUMBER = r"\d{1,4}(?:[ ]?(?:[a-zA-Z](?!\w)|bis|ter))?(?:[\-–/]\d{1,4})?"
ABROAD = regex.compile(
    # "15 Rue des Écoles, F-24310 Brantôme"
    rf"(?<![\w.,\-/])(?P<street>{_NUMBER},?[ ](?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|"
    rf"[Rr]oute|[Ii]mpasse|[Aa]llée|[Qq]uai|[Cc]ours|[Ss]quare)[ ]"
    rf"(?:(?:de|du|des|la|le|les|aux?)[ ]|[dl]['’])*{_WORD}(?:[ ]{_WORD})?)"
    rf"(?:[,\n][ ]?(?P<code>{_CODE})[ ]{_TOWN})?"
    # "12 Park Lane, Leeds LS1 4DY"
    rf"|(?<![\w.,\-/])(?P<street>\d{{1,4}}[A-Z]?[ ]{_WORD}(?:[ ]{_WORD})?[ ](?:Street|Road|Avenue|"
    rf"Lane|Drive|Close|Court|Terrace|Crescent|Gardens))(?!\w)"
    rf"(?:,[ ]{_TOWN})?(?:,?[ ](?P<code>[A-Z]{{1,2}}\d{{1,2}}[A-Z]?[ ]\d[A-Z]{{2}})(?!\w))?"
    # "Hauptstraße 12, D-47533 Kleve", "Scheldekaai 9, B-9140 Temse"
    rf"|(?<![\w@./\-])(?P<street>{_WORD}"
    rf"(?:[ ](?:{_WORD}|van|de|der|den|het|am|an|la|le|du|des|von|zur)){{0,4}}\.?[ ]"
    rf"{_NUMBER}),?[ \n](?P<code>(?:A|B|CH|D|DE|F|L|PL)[\-–]\d{{4,5}})[ ]{_TOWN}"
    # "An der Kirche 4, 49843 Uelsen (DUI)": five digits and a town are no postcode of ours
    rf"|(?<![\w@./\-])(?P<street>{_WORD}(?:[ ](?:{_WORD}|an|am|der|dem|zum|zur|von|im)){{0,4}}[ ]"
    rf"{_NUMBER})(?:,[ ]|\n)(?P<code>\d{{5}})[ ]{_TOWN}(?:[ ]\([A-Z]{{1,3}}\))?"
)
AFLOAT = regex.compile(
    r"(?<!\p{L})(?P<street>(?i:woonark|woonboot|woonschip|woonarken|ark)[ ]"
    r"(?:['‘’\"“](?P<naam>[^'‘’\"“”\n]{2,30})['’\"”]|(?=,?[ ](?:ligplaats|lpl))"
    r"|(?P<naam>(?:(?:De|Het|['’]t)[ ])?\p{Lu}[\p{L}'’\-]+)(?=,[ ]))"
    r"(?:,?[ ](?i:ligplaats|lpl\.?|lp\.?|haven|nr\.?)[ ]\d{1,4}[a-zA-Z]?(?!\w))?)"
    rf"(?:,?[ ](?:tegenover[ ]|t/o[ ])?(?P<kade>{_WORD}(?:[ ]{_WORD}){{0,3}}[ ]{_NUMBER}(?:,?[ ]"
    rf"(?:te[ ])?{_TOWN})?)"
    rf"|,?[ ](?:te[ ])?{_TOWN})?"
)


# "aan boord van het ms Tijdgeest, ligplaats Zandhaven 4": a ship that somebody lives on.
ABOARD = regex.compile(
    r"(?<=(?i:aan boord van|woont? op|wonen op|wonende? op)[ ](?:(?:het|de)[ ])?)"
    r"(?P<street>(?:(?:m\.?s|w\.?s|s\.?s|m\.?t\.?s|m\.?p\.?s|z\.?v)\.?[ ]|(?:motor|binnenvaart"
    r"|zeil)?schip[ ])"
    r"['‘’\"“]?\p{Lu}[\p{L}'’\-]+(?:[ ]\p{Lu}[\p{L}'’\-]+){0,2}['’\"”]?)"
    r"(?:,?[ ](?:thans[ ])?(?:ligplaats|gelegen|liggend|afgemeerd)(?:[ ](?:te|in|aan|op))?[ ]"
    rf"{_WORD}(?:[ ]{_WORD}){{0,2}}(?:[ ]{_NUMBER})?(?:,[ ]{_WORD}(?:[ ]{_WORD})?(?:"
    rf"[ ]{_NUMBER})?)?)?"
)


class ForeignAddressRecognizer(Recognizer):
    """Find addresses abroad and on the water, and say whether they are an organisation's."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that tell whose an address is."""
        super().__init__(rulebook, ["adres", "adres_organisatie"])
        self.test = AddressTest(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each address."""
        for match in matches(ABROAD, text):
            yield self._judge(text, match, match["code"] is not None)
        for pattern in (AFLOAT, ABOARD):
            for match in matches(pattern, text):
                yield self._judge(text, match, False)

    def _judge(self, text: str, match: "regex.Match[str]", postcode: bool) -> RecognizerResult:
        start, end = match.span()
        if country := TAIL_COUNTRY.match(text, end):
            end = country.end()
        whose = self.test.judge(text, start, end, match["street"], postcode)
        return self.result(
            whose.kind, start, end, whose.score, whose.rule, whose.sentence, context=whose.context
        )
