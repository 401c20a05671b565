"""Bank accounts: IBAN by length of the country and ISO 13616 mod 97."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult
from stdnum import iban

from woo_redact.detect.context import window_before
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

START = regex.compile(
    r"(?<![A-Za-z0-9])(?:(?:[A-Z]{2}|nl|Nl)[ .]?\d[ ]?\d|NL[ .]?[\dOIlSB][ ]?[\dOIlSB])"
    r"(?=[\s.\-]{0,2}[A-Za-z0-9])"
)
LONGEST, SHORTEST, DUTCH = 34, 15, 18
DUTCH_FORM = regex.compile(r"NL\d\d[A-Z]{4}\d{10}")
NEARLY = regex.compile(
    r"NL[\dOIS]{2}(?=[A-Z\d]{0,3}[A-Z]{3}|[A-Z]{2}\d[A-Z])[A-Z\d]{4}[\dOIS]{9,11}"
)
"""A Dutch number that fails the check, with a digit too many or too few, or one misread."""
_DIGITS = str.maketrans("OQDILZSGB", "000112568")
_LETTERS = str.maketrans("01258", "OIZSB")
"""What OCR reads for a digit, and for a letter of a bank; numbers are in capitals here."""
TWICE = frozenset({"0O", "O0", "OO", "00"})
BETWEEN = " .-\n\t "
ORGANISATION = (
    r"(?:de |het |den )?"
    r"(?i:ministerie|gemeente|provincie|waterschap|belastingdienst|rijk(?!\p{L})|staat der|"
    r"stichting|vereniging|universiteit|rechtspraak|griffie|raad |dienst|bureau|RIVM|UWV|SVB|DUO|"
    r"CAK|CJIB|RVO)"
)
HOLDER = r"(?i:ten name van|t\.?\s?n\.?\s?v\.?|op naam van|rekening van|rekeninghouder)[\s:]{1,3}"
OF_ORGANISATION = regex.compile(HOLDER + ORGANISATION)
FIRM = regex.compile(r"\b(?:B\.V\.|N\.V\.|BV|NV)(?!\w)")
BELONGS_TO = regex.compile(r"[\s,(]{1,3}(?:van|bij|(?:zijnde )?de rekening van)\s" + ORGANISATION)
LETTERHEAD = regex.compile(
    r"(?<![\p{L}@.])(?:BIC|KvK|KVK|K\.v\.K\.|RSIN|Handelsregister|[Bb][Tt][Ww]|www\.)(?!\p{L})"
)
"""What stands in one line with the account of an organisation at the foot of its paper."""
PUBLIC_BANKS = ("BNGH", "NWAB")
"""Banks that keep the accounts of the public sector alone."""
ROW_OF_ORGANISATION = regex.compile(
    r"(?:^|\t)[ ]*(?i:stichting|vereniging|gemeente|provincie|waterschap|coöperatie)[ ]"
)


class IbanRecognizer(Recognizer):
    """Find account numbers that pass the check, and Dutch ones that nearly do."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Look for IBANs."""
        super().__init__(rulebook, ["iban", "iban_organisatie", "bijna_iban"])

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each account number."""
        for match in matches(START, text):
            start = match.start()
            ends = _ends(text, start)
            number = "".join(char for char, _ in ends)
            length = next(
                (
                    size
                    for size in range(min(LONGEST, len(number)), SHORTEST - 1, -1)
                    if _stops(text, ends[size - 1][1])
                    and iban.is_valid(number[:size], check_country=False)
                ),
                None,
            )
            if length:
                yield self._right(text, start, ends[length - 1][1])
            elif misread := [size for size in _misread(number) if _stops(text, ends[size - 1][1])]:
                yield self._right(text, start, ends[misread[0] - 1][1])
            elif (almost := NEARLY.match(number)) and _stops(text, ends[almost.end() - 1][1]):
                yield self.result(
                    "bijna_iban",
                    start,
                    ends[almost.end() - 1][1],
                    0.5,
                    "controlegetal faalt",
                    self.kinds["bijna_iban"].sentence,
                    checksum=False,
                )

    def _right(self, text: str, start: int, end: int) -> RecognizerResult:
        """Return the result for a number that passes; beside a firm it is a matter of doubt."""
        around = window_before(text, start) + " " + text[end : end + 60].split("\n\n", 1)[0]
        row = text[text.rfind("\n", 0, start) + 1 : start]
        named = BELONGS_TO.match(text, end) or OF_ORGANISATION.search(around)
        bank = "".join(char for char in text[start:end].upper() if char.isalnum())[4:8]
        kind, sentence = "iban_organisatie", self.kinds["iban_organisatie"].sentence
        if named or ROW_OF_ORGANISATION.search(row):
            return self.result(kind, start, end, 0.95, "houder", sentence, checksum=True)
        if bank in PUBLIC_BANKS:
            sentence = "Een rekening bij een bank met alleen overheden en instellingen als klant."
            return self.result(kind, start, end, 0.95, "bank", sentence, checksum=True)
        line = text[text.rfind("\n", 0, start) + 1 : end + 90].split("\n\n")[0]
        if LETTERHEAD.search(line) and not regex.search(HOLDER, line):
            sentence = "In dezelfde regel staan gegevens van een organisatie, en geen houder."
            return self.result("iban", start, end, 0.5, "briefhoofd", sentence, checksum=True)
        if FIRM.search(around):
            return self.result(
                "iban",
                start,
                end,
                0.5,
                "controlegetal, organisatie",
                "Lengte en controlegetal kloppen met de IBAN-norm; de woorden eromheen wijzen op "
                "een rekening van een organisatie.",
                checksum=True,
            )
        return self.result(
            "iban", start, end, 0.98, "controlegetal", self.kinds["iban"].sentence, checksum=True
        )


def _misread(number: str) -> Iterator[int]:
    """Yield the lengths of a Dutch number that passes with its letters and digits set right.

    OCR takes a nought for an O, and may read both: "RAB0O0".
    """
    if not number.startswith("NL"):
        return
    pairs = [at for at in range(4, min(len(number) - 1, DUTCH)) if number[at : at + 2] in TWICE]
    for whole in (number[:DUTCH], *(number[:at] + number[at + 1 : DUTCH + 1] for at in pairs)):
        meant = f"NL{whole[2:4].translate(_DIGITS)}{whole[4:8].translate(_LETTERS)}"
        meant += whole[8:].translate(_DIGITS)
        if DUTCH_FORM.fullmatch(meant) and iban.is_valid(meant):
            yield DUTCH + (whole != number[:DUTCH])


def _ends(text: str, start: int) -> list[tuple[str, int]]:
    """Return up to 34 letters and digits from start, each with the offset after it.

    At most three characters of white space, dots or hyphens may stand between two of them.
    """
    found: list[tuple[str, int]] = []
    at = start
    while at < len(text) and len(found) < LONGEST:
        char = text[at]
        if char.isascii() and char.isalnum():
            found.append((char.upper(), at + 1))
        elif char not in BETWEEN or at - found[-1][1] > 2:
            break
        at += 1
    return found


def _stops(text: str, end: int) -> bool:
    """Say whether no letter or digit touches the end of a number."""
    return end == len(text) or not text[end].isalnum()
