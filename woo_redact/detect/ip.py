"""IP addresses: anything that parses as one, save numbers of articles, versions and sections."""

from collections.abc import Iterator
from ipaddress import AddressValueError, IPv4Address, IPv6Address, ip_address
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.context import Surroundings, last_match, window_after, window_before
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

FOUR = regex.compile(r"(?<![\w.\-])(?:\d{1,3}\.){3}\d{1,3}(?![\w]|[.\-]\w)")
SIX = regex.compile(r"(?<![\w:.])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{3,39}(?![\w:])")
OF_USER = regex.compile(
    r"(?<!\p{L})(?i:inlog\p{Ll}*|ingelogd|log[ \-]?(?:in|on)|vpn|user(?=\s?[=:])|gebruiker|digid|"
    r"thuisaansluiting)(?!\p{L})"
)
"""In the line of an address these say that somebody was at work there."""
NETWORK = regex.compile(r"/(?:[89]|[12]\d)(?!\d)")
"""Behind an address: the size of a network of many computers ("10.20.30.0/24")."""
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
                if (
                    NETWORK.match(text, end)
                    or self.surroundings.refused(text, start)
                    or (word is None and pattern is FOUR and _is_section(match.group()))
                ):
                    continue
                sentence = self.kinds["ip_adres"].sentence
                if word:
                    sentence += f" In de buurt staat ‘{word}’."
                if used := _user_in_line(text, start, end):
                    told = "Dit IP-adres staat bij iemand die ergens inlogde (‘{}’)."
                    yield self.result(
                        "ip_adres", start, end, 0.85, "van een gebruiker", told.format(used),
                        context=used,
                    )  # fmt: skip
                    continue
                yield self.result(
                    "ip_adres", start, end, 0.65 if word else 0.5, "geldig", sentence, context=word
                )


def _user_in_line(text: str, start: int, end: int) -> str | None:
    """Return the word in the line that tells of a user, None for none or an internal address."""
    if ip_address(text[start:end]).is_private:
        return None
    hit = last_match(OF_USER, window_before(text, start).rsplit("\n", 1)[-1])
    hit = hit or OF_USER.search(window_after(text, end).split("\n", 1)[0])
    return hit.group() if hit else None


def _is_section(number: str) -> bool:
    """Say whether the number looks like one of a section ("2.4.1.3")."""
    parts = [int(part) for part in number.split(".")]
    return parts[0] != 10 and all(part < SECTION for part in parts)
