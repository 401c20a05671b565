"""Burgerservicenummers: nine digits, the eleven test, and the words around them.

The check is weak: one in eleven random numbers passes, and so does every RSIN. So check and
context word together are certain, the check alone is a doubt, and a number with a context word
that fails the check is a doubt too (one digit may be wrong, in the text or through OCR).
Source: Logisch Ontwerp BSN; `stdnum.nl.bsn`.
"""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult
from stdnum.nl import bsn

from woo_redact.detect.context import Surroundings
from woo_redact.detect.nummer_van_zaak import ThingTest
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

# Eight to ten digits with at most one separator between two of them; no amount, no decimal.
# A slash may stand between two whole numbers only.
CANDIDATE = regex.compile(
    r"(?:(?<![\w€$£])|(?<=(?i:bsn|bsnnr|bsnnummer|servicenummer)))"
    r"(?<![\d€$£][.,\-–  ])(?<!€\s)(?<!(?<!\d{8})\d/)"
    r"\d(?:[ .\-\n]?\d){7,9}"
    r"(?![\w])(?![.\-–]\d|/\d(?!\d{7})|,\d\d?(?!\d)|,-|"
    r"\s?(?:%|(?:euro|EUR|miljoen|mln|kWh|MWh|GWh|TWh|kg|"
    r"kilo|ton|"
    r"meter|km|m2|m3|m²|m³|liter|stuks|mensen|inwoners|personen|keer|GB|MB|gulden|dollar)(?!\w)))"
)
# As a sofinummer was written.
GROUPED = regex.compile(r"\d{4}[ .]\d{2}[ .]\d{3}")
# Near a label: a digit or two read as a letter.
MISREAD = regex.compile(
    r"(?<!\w)(?=[OoQDIlSBZG\d]*[OoQDIlSBZG])(?=(?:\D?\d){6})[OoQDIlSBZG\d]{8,10}(?!\w)"
)

# Behind its label: digits made unreadable, or the last ones alone.
PARTLY = regex.compile(
    r"(?<!\p{L})(?i:bsn(?:-?nummer)?|burgerservicenummer|sofi-?nummer)(?:[\s:.]{1,3}"
    r"(?P<span>(?=[\dxX*•.]*[xX*•]{2})(?=[xX*•.]*\d)[\dxX*•.]{8,12})(?![\w*•])"
    r"|(?:[ ,(]{1,2}\p{Ll}+){0,2}?[ ,(]{1,2}(?:eindig(?:t|end|de)(?:[ ]\p{Ll}+){0,2}[ ](?:op|met)"
    r"|(?:de[ ])?laatste[ ](?:twee|drie|vier|[234])[ ]cijfers)[ :]{1,2}(?P<span>\d{2,4})(?!\w))"
)


class BsnRecognizer(Recognizer):
    """Find burgerservicenummers, and numbers labelled as one that fail the check."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the context words from rules/kinds/bsn.yml."""
        super().__init__(rulebook, ["bsn", "bijna_bsn"])
        kind = rulebook.kinds["bsn"]
        self.surroundings = Surroundings(kind.context, kind.refuse)
        self.things = ThingTest(rulebook)
        self.examples = rulebook.lists["bsn_voorbeelden"]

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each number that may be a BSN."""
        for match in matches(CANDIDATE, text):
            result = self._judge(text, match.start(), match.end(), match.group())
            if result:
                yield result
        for match in matches(PARTLY, text):
            told = "Een deel van een burgerservicenummer, bij dat opschrift."
            yield self.result("bsn", *match.span("span"), 0.9, "deels", told)
        for match in matches(MISREAD, text):
            if label := self.surroundings.near(text, *match.span()):
                yield self._almost(*match.span(), label, 0.6)

    def _judge(self, text: str, start: int, end: int, found: str) -> RecognizerResult | None:
        """Return a result for one run of digits, None when it is no BSN."""
        number = "".join(char for char in found if char.isdigit())
        if self.surroundings.refused(text, start):
            return None
        word = self.surroundings.near(text, start, end)
        if word is None and self.things.is_thing(text, start):
            return None
        passes = len(number) in (8, 9) and bsn.is_valid(number.zfill(9))
        if passes and word:
            return self.result(
                "bsn",
                start,
                end,
                0.99,
                "elfproef en context",
                f"Het nummer voldoet aan de elfproef en in de buurt staat ‘{word}’.",
                context=word,
                checksum=True,
            )
        if passes and len(number) == 9 and (found.isdigit() or GROUPED.fullmatch(found)):
            return self.result(
                "bsn",
                start,
                end,
                0.4,
                "alleen elfproef",
                "Negen cijfers die voldoen aan de elfproef, zonder woord dat op een "
                "burgerservicenummer wijst; een op de elf nummers voldoet toevallig.",
            )
        if number in self.examples or passes:
            return None
        if label := self.surroundings.directly(text, start):
            return self._almost(start, end, label, 0.5)
        return None

    def _almost(self, start: int, end: int, label: str, score: float) -> RecognizerResult:
        return self.result(
            "bijna_bsn",
            start,
            end,
            score,
            "elfproef faalt",
            f"Bij ‘{label}’ staat een nummer dat niet voldoet aan de elfproef; "
            "er kan een cijfer verkeerd staan.",
            context=label,
            checksum=False,
        )
