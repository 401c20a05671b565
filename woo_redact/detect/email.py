"""E-mail addresses: the part before the @ goes when it is a person's, the domain stays.

Source: ECLI:NL:RBROT:2024:2304 (the domain was wrongly withheld).
"""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.email_soort import DOUBT, MailboxTest, Whose
from woo_redact.detect.gebruikersnaam import accounts_of
from woo_redact.detect.naam_lexicon import fold, lexicon_of
from woo_redact.detect.persoon_kennis import persons_of
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_TOP = r"(?=(?:nl|com|org|net|eu|be|de)(?!\p{L}))"
_STOP = r"[ ]?[\[({](?i:punt|dot|\.)[\])}][ ]?|[ ](?:punt|PUNT|dot|DOT)[ ]"
"""A full stop written out: "[punt]", " dot "."""
_DASH = r"[ ](?:underscore|laag streepje|streepje)[ ]"
_AT = (
    r"(?:[ ]?@{1,2}[ \n]?|©|%40|[ ]?[\[({](?i:at|@|apen?staart(?:je)?)[\])}][ ]?|\(a\)"
    r"|[ ](?:at|AT|apen?staart(?:je)?)[ ]"
    rf"|(?<=[\p{{Ll}}\d])AT(?=[\p{{Ll}}\d\-]{{3,}}\.{_TOP})"
    rf"|(?<=(?<![\w/.\-])[\p{{Ll}}.\-]{{3,30}})#(?=[\p{{Ll}}\-]+[.,]{_TOP}))"
)
_DOMAIN = (
    r"(?P<domain>[\p{L}\p{N}][\p{L}\p{N}\-]*(?:\.[\p{L}\p{N}\-]+)*"
    rf"(?:\.|[ ]\.|,(?=(?:nl|com)(?!\p{{L}}))|(?:[ ]\.[ ]|{_STOP}){_TOP})\p{{L}}{{2,24}})"
)
_CUT = (
    r"(?<=\p{L}{2}\d{0,4})(?P<at>@)(?P<domain>[\p{L}\p{N}][\p{L}\p{N}.\-]{0,40})"
    r"(?=…?[ ]*(?:[\t\n]|$))"
)
"""An address that a narrow cell cuts off: "k.visser88@hotma", "k.visser88@hotmail.c"."""
# From the sign on; what stands before it is looked at afterwards: there are few signs in a text.
SIGN = regex.compile(rf"(?P<at>{_AT}){_DOMAIN}(?![\p{{L}}\p{{N}}])|{_CUT}")
LOCAL = regex.compile(
    r"(?<![\p{L}\p{N}._%+\-])[\p{L}\p{N}_%+'’&](?:[\p{L}\p{N}._%+'’&\-]{0,63}[\p{L}\p{N}_])?"
    r"[.\-]?$"
)
# What stands before it when its stops are written out: "jan [punt] de [punt] boer".
PARTS = regex.compile(rf"(?<![\w.@\-])(?:[\p{{L}}\p{{N}}]+(?:{_STOP}|{_DASH}))+$")
WRITTEN_OUT = regex.compile(rf"{_STOP}|{_DASH}|[ ]?[.,][ ]?")
LONGEST = 66
# Who an address belongs to, as mail programs print it: "Anna de Bos <adebos@".
DISPLAY = regex.compile(
    r"(?:^|[:;,>\n\t\"'])[ ]?(?P<name>\p{L}[\p{L}'’. \-]{3,48})[\"']?[ ]?[<(\[]$"
)
CAPITALISED = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}'’-]+")


class EmailRecognizer(Recognizer):
    """Find e-mail addresses, and tell mailboxes of persons and of functions apart."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that tell of a mailbox from the lists."""
        super().__init__(rulebook, ["email_persoonlijk", "email_functioneel"])
        self.test = MailboxTest(rulebook)
        self.lexicon = lexicon_of(rulebook)
        self.infixes = rulebook.lists["tussenvoegsels"]

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the local part of a personal address, the whole of a functional one."""
        for sign in matches(SIGN, text):
            begin = sign.start()
            local = LOCAL.search(text, max(0, begin - LONGEST), begin)
            if local is None:
                continue
            parts = PARTS.search(text, max(0, begin - LONGEST), local.start())
            start = parts.start() if parts else local.start()
            spaced = sign["at"][0] == " " and not regex.search(r"[\[({]|ape", sign["at"])
            whole = parts or regex.search(r"[._\d\-]", local.group())
            if spaced and not (
                whole or ("@" not in sign["at"] and self._is_account(local.group()))
            ):
                continue  # "stuur naar @minvws.nl": the word before is no mailbox
            domain = WRITTEN_OUT.sub(".", sign["domain"].lower())
            if parts:
                whose = self.test.judge(WRITTEN_OUT.sub(".", text[start : local.end()]), domain)
            else:
                whose = self.test.judge_at(text, *local.span(), domain)
            if self._is_named(text, local, whose):
                told = "Het deel voor het apenstaartje is gemaakt van de naam die ervoor staat."
                whose = Whose(True, 0.95, "naam ervoor", told)
            kind = "email_persoonlijk" if whose.personal else "email_functioneel"
            end = local.end() if whose.personal else sign.end()
            yield self.result(kind, start, end, whose.score, whose.rule, whose.sentence)

    def _is_account(self, local: str) -> bool:
        """Say whether one word in small letters is no word: "jbakker at gmail.com"."""
        lexicon = self.lexicon
        return local.islower() and not (lexicon.is_woord(local) or lexicon.is_gewoon(local))

    def _is_named(self, text: str, local: "regex.Match[str]", whose: Whose) -> bool:
        """Say whether an unsure mailbox is made of the name that stands before it."""
        unsure = whose.score == DOUBT if whose.personal else whose.rule == "gewone woorden"
        begin = local.start()
        account = local.group().lower().rstrip("0123456789")
        if unsure and whose.personal and _is_made_of(account, text[max(0, begin - 80) : begin]):
            return True
        shown = DISPLAY.search(text, max(0, begin - 60), begin) if unsure else None
        if shown is None:
            return False
        words = shown["name"].split()
        name = " ".join(word if word in self.infixes else word.title() for word in words)
        if not whose.personal and fold(words[0]) not in self.lexicon.voornamen:
            return False  # "Wijkteam West <wijkteamwest@": words as well
        persons = persons_of((name,), self.lexicon)
        return any(account in accounts_of(person) for person in persons)


def _is_made_of(account: str, before: str) -> bool:
    """Say whether an account is an initial and a surname, both of which stand just before it."""
    words = [fold(word) for word in CAPITALISED.findall(before)]
    initials = {word[0] for word in words}
    return any(
        len(word) > 3 and account == f"{account[:1]}{word}" and account[:1] in initials - {""}
        for word in words
    )
