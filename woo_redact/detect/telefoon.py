"""Telephone numbers: what is a number, and of what sort (Nummerplan telefoon- en ISDN-diensten)."""

from collections.abc import Iterator
from typing import Any

import phonenumbers
import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.detect.telefoon_soort import PhoneTest, Whose
from woo_redact.detect.telefoon_woorden import SURE as UNUSUAL
from woo_redact.detect.telefoon_woorden import unusual_numbers
from woo_redact.rulebook import RuleBook

_GAP = r"(?:[ \u00a0]?[.\-‐‑‒–—/][ \u00a0\n]?|[ \u00a0\n]|\)[ \u00a0]?|[ \u00a0]?\([ \u00a0]?)?"
_NO_DIGITS_BEFORE = r"(?<![\w€$£+])(?<!\d[.,\-–])(?<!€\s)"
_NO_DIGITS_AFTER = r"(?!\w)(?![.\-–:]\d)"
# "06 12 18 24 30 36 42" is a row of figures.
NATIONAL = regex.compile(
    rf"{_NO_DIGITS_BEFORE}\(?0(?:{_GAP}\d){{9}}{_NO_DIGITS_AFTER}(?![ ][1-9]\d[ ]\d\d(?!\d))"
)
FROM_ABROAD = regex.compile(
    rf"{_NO_DIGITS_BEFORE}\(?(?:\+[ ]?|00[ ]?|(?=31[ ]6(?:[ ]\d\d){{4}}(?!\d)))31"
    rf"(?:\)[ ]?\(|{_GAP})(?:0{_GAP})?"
    rf"(?P<rest>[1-9](?:[ ]?\(0\)[ ]?)?(?:{_GAP}\d){{8}}){_NO_DIGITS_AFTER}"
)
ABROAD = regex.compile(
    rf"{_NO_DIGITS_BEFORE}(?:\+[ ]?|00[ ]?)(?!31)[1-9](?:{_GAP}\d){{7,14}}{_NO_DIGITS_AFTER}"
)
SERVICE = regex.compile(
    rf"{_NO_DIGITS_BEFORE}(?:0(?:800|90[069])(?:{_GAP}\d){{4}}(?:(?:{_GAP}\d){{3}})?"
    rf"|14[ \-]?0\d{{2,3}}(?![ ]\d)|116[ ]?\d{{3}}(?![ ]\d)){_NO_DIGITS_AFTER}"
)
# Seven or eight digits, or an extension, count only directly after a label.
# On the line below its label it stands alone: "Toestel" may be the last head of a table.
_SHORT = r"(?P<span>\*?\d{2,4}(?:[ \-.]?\d{2,4}){0,3})(?![\w])(?![.\-]\d)"
_NEXT = r"[ ]?(?:/|,|;|of|en|resp\.)[ ]?"
LABELLED = regex.compile(
    r"(?<!\w)(?P<label>(?i:doorkies(?:nummers?|nr\.?)?|dkn\.?|toestel(?:len|nummers?)?|tst\.?|"
    r"intern nummer))(?:[ \t\u00a0:.]{1,4}|[ :]{0,2}\n(?=[\d \-.]+(?:\n|$)))"
    rf"{_SHORT}(?:{_NEXT}(?!0){_SHORT})*"
)
# An extension of four or five digits; 14xx and 18xx are service numbers.
INTERNAL = regex.compile(
    r"(?<!\w)(?P<label>(?i:tel(?:efoon)?(?:nummer|nr\.?|\.)?|intern|int\.|ext(?:ensie)?\.?"
    r"|bel[ ](?:mij|me|haar|hem|ons)(?:[ ](?:even|dan|gerust))?[ ]op(?![ ](?:19|20)\d\d(?!\d)))|T:)"
    r"[\s:]{1,3}(?:x[ ]?)?"
    r"(?P<span>(?!1[48]\d\d(?!\d))\d{4,5})(?![\w%])(?![.,\- /][ ]?\d)"
    rf"(?:{_NEXT}(?P<span>\d{{4,5}})(?![\w%])(?![.,\- /][ ]?\d))?"
    r"(?!\s(?:keer|mensen|personen|vragen|euro|oproepen|gesprekken|uur))"
)
# Digits that OCR read as letters: "O6-I2345678".
MISREAD = regex.compile(
    r"(?<!\w)(?=[0Oo]\D{0,3}6)(?=0?[\d .\-–|]*[OoIl|])[0Oo][ ]?6[ \-–.]{0,3}"
    r"(?:[ .\-–]?[\dOoIl|]){8}(?!\w)"
    r"|(?<=(?<!\w)(?i:tel(?:efoon(?:nummer)?)?|fax|T)[ :.\t]{1,3})(?=0?[\d .\-–()|]*[OoIl|])[0Oo]"
    r"(?:[ .\-–)]{0,3}[\dOoIl|]){9}(?!\w)"
)
# The nought left out, behind a label: "mobiel: 6 1234 5678".
NO_NOUGHT = regex.compile(
    r"(?<!\w)(?i:mob(?:iel)?(?:\s?(?:nummer|nr\.?))?|06-nummer|gsm|whatsapp(?:-?nummer)?)"
    r"[ :.\t]{1,3}"
    rf"(?P<span>(?:31[ ]?)?6(?:{_GAP}\d){{8}}){_NO_DIGITS_AFTER}"
)
# The end of a second number: "06-12345678/79", "06-1234 5678 of 5679", "-45/46".
SECOND = regex.compile(
    r"[ ]?/[ ]?-?(?P<span>\d{2,4})(?=[ ]?(?:$|[,;)\n]|\.(?!\d)))"
    r"|[ ](?:of|en)[ ](?P<span>(?!19\d\d|20[0-3]\d)\d{4})(?=[ ]?(?:$|[,;.)\n]))"
)
# A short number within an organisation's own network.
# "*06 733 4188", the network of Defence; OCR reads the star as quotes.
STARRED = regex.compile(
    r"(?<![\w*])(?P<span>\*\d{2}[ \-]?\d{3}[ \-]\d{4}|\*\d{1,2}[ \-]?\d{3,5})(?![\w*])"
    r"|(?<=\b(?i:tst|toestel|mdtn)[.:]{0,2}[ ])[“”\"'*+]{0,2}"
    r"(?P<span>06[ \-]?\d{3}[ \-]\d{4})(?!\w)"
)
# Nine digits, or an area of five, were numbers until 10 October 1995.
BEFORE_1995 = regex.compile(
    rf"{_NO_DIGITS_BEFORE}(?=(?:\D{{0,4}}\d){{9,10}}(?!\d))"
    rf"\(?0[1-57-9]\d{{0,3}}(?:[ ]?[-–][ ]?|\)[ -]?)\d{{2,3}}(?:[ .]?\d{{2,4}}){{1,2}}"
    rf"{_NO_DIGITS_AFTER}"
)
THEN = regex.compile(r"(?<![\d.\-])19(?:[5-8]\d|9[0-6])(?![\d\-])")
"""A year in which such numbers were in use."""
DATE = regex.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[\-–./ ](?:0?[1-9]|1[0-2])[\-–./ ](?:19|20)\d\d(?!\d)"
)
COURT_CASE = regex.compile(r"\d\d[/.\-]\d{6}[\-/]\d\d")
YEAR = regex.compile(r"(?:199|20[0-3])\d")
GROUPS = regex.compile(r"\d+")
GAPS = regex.compile(r"(?<=\d)\D+(?=\d)")
SHORTEST_ABROAD = 8


class PhoneRecognizer(Recognizer):
    """Find telephone numbers and tell mobile, direct and general ones apart."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the general numbers from rules/lists/telefoon_algemeen."""
        super().__init__(rulebook, ["telefoon_mobiel", "telefoon_vast", "telefoon_algemeen"])
        self.test = PhoneTest(rulebook)
        self.general = frozenset(
            "".join(char for char in item if char.isdigit())
            for item in rulebook.lists["telefoon_algemeen"]
        )

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each telephone number."""
        for match in matches(SERVICE, text):
            yield self._general(
                match, 0.97, "dienst", "Dit is een nummer van een informatie- of overheidsdienst."
            )
        for match in matches(NATIONAL, text):
            if _plausible(match.group()):
                yield from self._dutch(text, match, _digits(match.group()))
        if THEN.search(text):
            for match in matches(BEFORE_1995, text):
                yield from self._fixed(text, match, match.start(), True)
        for match in matches(FROM_ABROAD, text):
            yield from self._dutch(text, match, "0" + _digits(match["rest"].replace("(0)", "")))
        for match in matches(ABROAD, text):
            yield from self._international(text, match)
        for match in matches(NO_NOUGHT, text):
            yield self.result(
                "telefoon_mobiel",
                *match.span("span"),
                0.9,
                "zonder nul",
                "Een mobiel nummer zonder de eerste nul, direct na een opschrift.",
            )
        for mobile, start, end, rule, told in unusual_numbers(text):
            kind = "telefoon_mobiel" if mobile else "telefoon_vast"
            yield self.result(kind, start, end, UNUSUAL, rule, told)
        for match in matches(STARRED, text):
            yield self.result(
                "telefoon_vast",
                *match.span("span"),
                0.6,
                "intern",
                "Een kort nummer met een sterretje.",
            )
        for pattern in (LABELLED, INTERNAL):
            yield from self._labelled(text, pattern)
        for match in matches(MISREAD, text):
            if not regex.search(r"[OoIl|]", match.group()):
                continue  # the letter stands behind it
            mobile = regex.match(r"\D*0?\D*6", match.group()) is not None
            whose, word = self.test.judge(text, *match.span())
            if whose is Whose.ORGANISATION and not mobile:
                yield self._of_organisation(match, word)
                continue
            yield self.result(
                "telefoon_mobiel" if mobile else "telefoon_vast",
                *match.span(),
                0.6,
                "verlezen",
                f"Dit heeft de vorm van een {'mobiel' if mobile else 'vast'} nummer waarin een "
                "cijfer als letter is gelezen.",
            )

    def _labelled(self, text: str, pattern: "regex.Pattern[str]") -> Iterator[RecognizerResult]:
        """Yield short numbers that a label directly before them announces."""
        for match in matches(pattern, text):
            for start, end in match.spans("span"):
                if self.test.of_desk(text, match.start()):
                    told = "Een kort nummer van een balie of afdeling."
                    yield self.result("telefoon_algemeen", start, end, 0.85, "afdeling", told)
                    continue
                year = pattern is INTERNAL and YEAR.fullmatch(text, start, end)
                yield self.result(
                    "telefoon_vast",
                    start,
                    end,
                    0.6 if year else 0.9,
                    "opschrift",
                    f"Een nummer direct na ‘{match['label']}’.",
                    context=match["label"],
                )

    def _dutch(
        self, text: str, match: "regex.Match[str]", number: str
    ) -> Iterator[RecognizerResult]:
        """Yield the result for ten digits in national form."""
        start, end = match.span()
        if text[start] == "(" and ")" not in match.group():
            start += 1
        if number in self.general:
            yield self._general(
                match,
                0.99,
                "lijst",
                "Dit nummer staat op de lijst van algemene nummers van organisaties.",
            )
        elif number.startswith("06"):
            if self.test.refused(text, start):
                return
            valid = _is_valid(number)
            sentence = "Tien cijfers die met 06 beginnen: een mobiel nummer" + (
                " dat bestaat volgens het nummerplan." if valid else " of een semafoonnummer."
            )
            yield self.result(
                "telefoon_mobiel", start, end, 0.98 if valid else 0.85, "06", sentence
            )
            if second := SECOND.match(text, end):
                yield self.result(
                    "telefoon_mobiel",
                    *second.span("span"),
                    0.85,
                    "tweede nummer",
                    "De laatste cijfers van een tweede nummer, direct achter een mobiel nummer.",
                )
        elif number.startswith(("0800", "0900")):
            return
        else:
            yield from self._fixed(text, match, start, _is_valid(number))

    def _fixed(
        self, text: str, match: "regex.Match[str]", start: int, valid: bool
    ) -> Iterator[RecognizerResult]:
        """Yield the result for a fixed number: whose it is decides."""
        whose, word = self.test.judge(text, *match.span())
        if whose is Whose.REFUSED or (not valid and word is None):
            return
        if whose is Whose.ORGANISATION:
            yield self._of_organisation(match, word)
        elif whose is Whose.PERSON:
            where = (
                f"‘{word}’" if word else "de naam, een ander nummer of het e-mailadres van iemand"
            )
            yield self.result(
                "telefoon_vast",
                start,
                match.end(),
                0.92,
                "van een persoon",
                f"Dit vaste nummer staat bij {where} en hoort dus bij een persoon.",
                context=word,
            )
        elif self.test.is_exchange(text, *match.span()):
            yield self._general(
                match,
                0.7,
                "rond nummer",
                "Dit vaste nummer eindigt zoals dat van een centrale, en er staat niemand bij.",
            )
        else:
            yield self.result(
                "telefoon_vast",
                start,
                match.end(),
                0.55,
                "onbekend",
                "Dit is een vast nummer; onbekend is of het algemeen is of van een persoon.",
                context=word,
            )

    def _international(self, text: str, match: "regex.Match[str]") -> Iterator[RecognizerResult]:
        """Yield the result for a foreign number; a number that follows it does not belong to it."""
        found = match.group()
        for size in (len(found), *(gap.start() for gap in reversed(list(GAPS.finditer(found))))):
            digits = _digits(found[:size])
            if len(digits) < SHORTEST_ABROAD:
                yield from self._unknown_abroad(match)
                return
            number = _parsed("+" + digits.removeprefix("00"))
            if number is not None and phonenumbers.is_valid_number(number):
                break
        else:
            yield from self._unknown_abroad(match)
            return
        mobile = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
        whose, _ = self.test.judge(text, match.start(), match.start() + size)
        if whose in (Whose.ORGANISATION, Whose.PERSON) and not mobile:
            yield from self._fixed(text, match, match.start(), True)
            return
        yield self.result(
            "telefoon_mobiel" if mobile else "telefoon_vast",
            match.start(),
            match.start() + size,
            0.9 if mobile else 0.6,
            "buitenland",
            f"Dit is een geldig {'mobiel ' if mobile else ''}nummer in het buitenland.",
        )

    def _unknown_abroad(self, match: "regex.Match[str]") -> Iterator[RecognizerResult]:
        """Yield a doubt for a number that begins with a plus and is of no plan we know."""
        digits = _digits(match.group())
        if match.group()[0] == "+" and 9 <= len(digits) <= 15:
            yield self.result(
                "telefoon_vast",
                *match.span(),
                0.55,
                "buitenland onbekend",
                "Dit heeft de vorm van een buitenlands nummer, maar zo’n nummer is niet bekend.",
            )

    def _of_organisation(self, match: "regex.Match[str]", word: str | None) -> RecognizerResult:
        return self._general(
            match,
            0.85,
            "organisatieblok",
            "Dit vaste nummer staat bij de gegevens van een organisatie"
            + (f" (‘{word}’)." if word else "."),
            word,
        )

    def _general(
        self,
        match: "regex.Match[str]",
        score: float,
        rule: str,
        sentence: str,
        context: str | None = None,
    ) -> RecognizerResult:
        return self.result(
            "telefoon_algemeen", *match.span(), score, rule, sentence, context=context
        )


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _is_valid(number: str) -> bool:
    parsed = _parsed(number)
    return parsed is not None and phonenumbers.is_valid_number(parsed)


def _parsed(number: str) -> phonenumbers.PhoneNumber | None:
    """Return a number as the library reads it, None when it is none: "0037 95 94 00"."""
    try:
        return phonenumbers.parse(number, "NL")
    except phonenumbers.NumberParseException:
        return None


def _plausible(found: str) -> bool:
    """Say whether ten digits are grouped as people group a number, and are no date."""
    groups = GROUPS.findall(found)
    if DATE.match(found) or COURT_CASE.fullmatch(found):
        return False
    if sum(len(group) == 1 for group in groups) > 1:
        return groups[:2] == ["0", "6"] or (groups[0] == "06" and len(groups) == 9)
    return len(groups) <= 6 and len(groups[0]) in (2, 3, 4, 10)
