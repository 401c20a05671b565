"""Find the name of the sender below a letter or message, and of who signs for another."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import beginnings, matches_at, openers_of
from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import alternatives, lexicon_of
from woo_redact.detect.naam_waarde import names_in
from woo_redact.detect.recognizer import Recognizer
from woo_redact.detect.veld import names_a_firm
from woo_redact.rulebook import RuleBook

LINES = 9
"""How many lines below the closing words the name may stand."""
_LABEL = regex.compile(r"[ >]*(\p{L}[\p{L} -]{1,30}):")
_NEXT_MESSAGE = frozenset({"van", "from", "von"})
"""With these the head of the message below begins."""
_OFFICE = frozenset({"de", "het", "namens", "voor", "burgemeester", "wnd", "mede"})
"""Words with which the office of who signs begins."""
_HEAD = regex.compile(r"[^\n]*\n[^\t\n]+\t")
"""A cell with a row of a table below it: "Handtekening" as the head of a column."""
_DIGIT = regex.compile(r"\d|@|www\.|https?:")
_ALSO_FOR = r"(?:(?:(?i:mede|ook|en)[ ])?(?i:namens)[ ][^\n]{2,60}(?=\n))?"
"""Behind the closing words for whom the sender writes as well: his own name stands below."""
_PARTY = regex.compile(r"\([\p{Lu}\d&/]{2,8}\)")
"""Abbreviations in brackets behind who speaks next: a party or a unit."""


class ClosingNameRecognizer(Recognizer):
    """Find names after "Met vriendelijke groet", "Hoogachtend", "namens deze" and an office."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the closing words and functions from the rule book."""
        super().__init__(rulebook, ["naam"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the names below closings."""
        lists = self.lexicon.lists
        closings = lists.get("afsluitingen", frozenset())
        pattern = _pattern(closings, lists.get("functietitels", frozenset()))
        blocked = None
        opening = openers_of(closings, _OFFICE)
        places = (at for at in beginnings(text, opening) if _may_close(text, at))
        for match in matches_at(pattern, text, places):
            words = " ".join((match["slot"] or "").lower().split())
            sentence = (
                f'Staat onder de afsluiting "{words}".'
                if words
                else "Staat onder de functie van wie ondertekent."
            )
            named = 0
            for start, end in _lines(text, match.end(), lists.get("veldlabels", frozenset())):
                clue = Clue("naam/ondertekening", sentence, words or "ondertekening", 0.97, 0.8)
                if named:
                    clue = Clue("naam/ondertekening", sentence, words, 0.93, 0.3)
                blocked = blocked or blocked_in(text, self.lexicon)
                for name, why in names_in(text, start, end, self.lexicon, clue):
                    firm = names_a_firm(text, name, self.lexicon)
                    if blocked.holds(name.start, name.end) and not firm:
                        continue
                    if _PARTY.search(text, max(0, name.start - 1), name.end + 1):
                        continue
                    named += 1
                    rule = why.rule.removeprefix("naam/")
                    yield self.result(
                        "naam", name.start, name.end, why.score, rule, why.sentence,
                        context=why.context,
                    )  # fmt: skip
                if named > 2:
                    break


def _may_close(text: str, at: int) -> bool:
    """Say whether what stands directly before a place lets a closing begin there."""
    before = text[max(0, at - 2) : at]
    if before[-1:] == "\t" and _HEAD.match(text, at):
        return False
    return before[-1:] != " " or before[0] in "\n\t .!?,>"


def _lines(text: str, at: int, others: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Yield what is left of the closing's line and the short lines below it, but other fields."""
    seen = 0
    while at < len(text) and seen < LINES:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if line.strip():
            seen += 1
            if len(line) > 90 and "\t" not in line:
                return
            label = _LABEL.match(line)
            if label and label[1].casefold() in _NEXT_MESSAGE:
                return
            if not _DIGIT.search(line) and not (label and label[1].casefold() in others):
                yield at, end
        at = end + 1


@lru_cache(maxsize=4)
def _pattern(closings: frozenset[str], functions: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<=(?:^|[\n\t]|[.!?,][ ])[ >]{{0,3}})(?:(?P<slot>(?i:{alternatives(closings)}))"
        rf"(?![\p{{L}}-])[ ,.!:]{{0,3}}{_ALSO_FOR}"
        rf"(?=\n|\p{{Lu}}|\p{{Ll}}+\s*(?:\n|$)|\p{{Ll}}\.\s*(?:\n|$)|$)"
        rf"|(?i:(?:de|het|namens|voor|burgemeester|wnd\.?|mede)[ ](?:namens[ ])?"
        rf"(?:(?:de|het)[ ])?(?:{alternatives(functions)}|dagelijks bestuur|college))"
        rf"[^\n]{{0,90}},[ ]*(?=\n))"
    )
