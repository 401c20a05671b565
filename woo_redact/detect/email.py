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

_AT = (
    r"(?:[ ]?@[ \n]?|©|[ ]?[\[({](?:at|AT|apenstaart(?:je)?)[\])}][ ]?"
    r"|[ ](?:at|apenstaart(?:je)?)[ ])"
)
_DOMAIN = r"(?P<domain>[\p{L}\p{N}][\p{L}\p{N}\-]*(?:\.[\p{L}\p{N}\-]+)*\.\p{L}{2,24})"
# From the sign on; what stands before it is looked at afterwards: there are few signs in a text.
SIGN = regex.compile(rf"(?P<at>{_AT}){_DOMAIN}(?![\p{{L}}\p{{N}}])")
LOCAL = regex.compile(
    r"(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}_%+'’&](?:[\p{L}\p{N}._%+'’&\-]{0,63}[\p{L}\p{N}_])?"
    r"[.\-]?$"
)
LONGEST = 66


class EmailRecognizer(Recognizer):
    """Find e-mail addresses, and tell mailboxes of persons and of functions apart."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that tell of a mailbox from the lists."""
        super().__init__(rulebook, ["email_persoonlijk", "email_functioneel"])
        self.test = MailboxTest(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the local part of a personal address, the whole of a functional one."""
        for sign in matches(SIGN, text):
            begin = sign.start()
            local = LOCAL.search(text, max(0, begin - LONGEST), begin)
            if local is None:
                continue
            spaced = sign["at"][0] == " " and not regex.search(r"[\[({]", sign["at"])
            if spaced and not regex.search(r"[._\d\-]", local.group()):
                continue  # "stuur naar @minvws.nl": the word before is no mailbox
            whose = self.test.judge(local.group(), sign["domain"].lower())
            kind = "email_persoonlijk" if whose.personal else "email_functioneel"
            end = local.end() if whose.personal else sign.end()
            yield self.result(kind, local.start(), end, whose.score, whose.rule, whose.sentence)
