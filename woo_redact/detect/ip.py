"""IP addresses: anything that parses as one, save numbers of articles, versions and sections."""

from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.context import Surroundings
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

FOUR = regex.compile(r"(?<![\w.\-])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|[.\-]\w)")
SIX = regex.compile(r"(?<![\w:.])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{3,39}(?![\w:])")
SECTION = 30
"""Four numbers all below this are a section of a report unless something says otherwise."""


class IpRecognizer(Recognizer):
    """Find IPv4 and IPv6 addresses."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words around addresses from rules/kinds/ip_adres.yml."""
        super().__init__(rulebook, ["ip_adres"])
        kind = rulebook.kinds["ip_adres"]
        self.surroundings = Surroundings(kind.context, kind.refuse)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each address that parses."""
        for pattern, parse in ((FOUR, IPv4Address), (SIX, IPv6Address)):
            for match in matches(pattern, text):
                start, end = match.span()
                try:
                    parse(match.group())
                except AddressValueError:
                    continue
                word = self.surroundings.near(text, start, end)
                if self.surroundings.refused(text, start) or (
                    word is None and pattern is FOUR and _is_section(match.group())
                ):
                    continue
                sentence = self.kinds["ip_adres"].sentence
                if word:
                    sentence += f" In de buurt staat ‘{word}’."
                yield self.result(
                    "ip_adres", start, end, 0.65 if word else 0.5, "geldig", sentence, context=word
                )


def _is_section(number: str) -> bool:
    """Say whether the number looks like one of a section ("2.4.1.3")."""
    parts = [int(part) for part in number.split(".")]
    return parts[0] != 10 and all(part < SECTION for part in parts)
