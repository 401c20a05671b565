"""Streets where somebody lives, told without a number: "K. Bos (Kerkpad)", "ik woon in de Es".

With the name it may tell where the house is, in a village above all: a person looks. A street of
which people in general are said to live in it says nothing about anybody.
"""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_straat import CLOSES, StreetNames
from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "adres"
DOUBT = 0.5
_ENDS = regex.compile(r"[ ]?(?:$|[,;.:)\n\t?!\"”])|[ ]\p{Ll}")
WHY = Why(
    f"{KIND}/straat van iemand", "De straat van iemand die hier genoemd wordt, zonder huisnummer."
)
_STREET = (
    r"(?P<street>(?:['’]t[ ]|\d{1,2}e[ ])?\p{Lu}[\p{L}'’\-]*(?:(?<=(?<!\p{L})\p{L}{1,5})\.(?="
    r"[ ]\p{L}))?"
    r"(?:[ ](?:(?:van|de|der|den|het|ter|ten|v\.d\.)[ ]){0,2}\p{Lu}[\p{L}'’\-]+){0,3}(?:(?<=str"
    r"|ln)\.)?)"
)
_BEHIND = regex.compile(
    rf"[ ]?\({_STREET}(?:[ ](?:hoek|en|/)[ ]{_STREET})?\)"
    rf"|[ ](?:van|uit|aan)[ ](?:(?:de|het)[ ])?{_STREET}(?![ ]?\d|[\p{{L}}\-])"
    rf"|,[ ]{_STREET}(?=[ ]?(?:$|\n|\t))"
)
# "ik woon sinds 1998 in de Kerkstraat", "moeder woont in Ede, Kerkstraat, vader": one household.
_LIVES = regex.compile(
    r"(?<!\p{L})(?i:(?:ik|wij|we|hij|zij|ze)[ ](?:woon(?:de|den|t)?|wonen|verhuisde?n?)|woont"
    r"|woonde|"
    r"woon[ ]ik|wonen[ ](?:wij|we)|wonende|woonachtig)"
    r"(?:[ ](?!(?:die|niet|nooit|geen)[ ])[\p{Ll}\d]+){0,6}?[ ]"
    r"(?:(?:in|te)[ ]\p{Lu}[\p{L}'’/ \-]{1,30}?(?:,[ ]|,?[ ](?:aan|in|op)[ ])(?:(?:de|het)[ ])?"
    r"|(?:in|aan|op|te|naar)[ ](?:(?:de|het)[ ])?)"
    rf"{_STREET}(?![ ]?\d|[\p{{L}}\-])"
)


def streets_of_persons(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the streets without a number behind the names in results and where somebody lives."""
    streets = StreetNames(rulebook)
    kind = rulebook.kinds[KIND]
    flow = flowing(text)
    for one in results:
        if kind_of(one) == "naam" and one.score >= CERTAIN:
            behind = _BEHIND.match(flow, one.end)
            if behind and (text[behind.end() - 1] == ")" or _ENDS.match(text, behind.end())):
                for start, end in behind.spans("street"):
                    if streets.alone(text[start:end]):
                        yield make_result(kind, start, end, DOUBT, WHY)
    for match in matches(_LIVES, flow):
        start, end = match.span("street")
        if streets.alone(match["street"]) and CLOSES.match(text, end):
            yield make_result(kind, start, end, DOUBT, WHY)
