"""E-mail addresses: the part before the @ goes when it is a person's, the domain stays.

Source: ECLI:NL:RBROT:2024:2304 (the domain was wrongly withheld).
"""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.email_soort import MailboxTest
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_AT = r"(?:[ ]?@[ \n]?|©|[ ]?[\[({](?:at|AT|apenstaartje)[\])}][ ]?)"
_DOMAIN = r"(?P<domain>[\p{L}\p{N}][\p{L}\p{N}\-]*(?:\.[\p{L}\p{N}\-]+)*\.\p{L}{2,24})"
ADDRESS = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}._%+\-])(?P<local>[\p{{L}}\p{{N}}_%+'’&](?:[\p{{L}}\p{{N}}._%+'’&\-]{{0,63}}"
    rf"[\p{{L}}\p{{N}}_])?[.\-]?)(?P<at>{_AT}){_DOMAIN}(?![\p{{L}}\p{{N}}])"
)


class EmailRecognizer(Recognizer):
    """Find e-mail addresses, and tell mailboxes of persons and of functions apart."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that tell of a mailbox from the lists."""
        super().__init__(rulebook, ["email_persoonlijk", "email_functioneel"])
        self.test = MailboxTest(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the local part of a personal address, the whole of a functional one."""
        if not ("@" in text or "©" in text or regex.search(r"(?i)[\[({](?:at|apen)", text)):
            return
        for match in matches(ADDRESS, text):
            local = match["local"]
            spaced = match["at"][0] == " " and "@" in match["at"]
            if spaced and not regex.search(r"[._\d\-]", local):
                continue  # "stuur naar @minvws.nl": the word before is no mailbox
            whose = self.test.judge(local, match["domain"].lower())
            if whose.personal:
                yield self.result(
                    "email_persoonlijk",
                    *match.span("local"),
                    whose.score,
                    whose.rule,
                    whose.sentence,
                )
            else:
                yield self.result(
                    "email_functioneel", *match.span(), whose.score, whose.rule, whose.sentence
                )
