"""Btw-nummers: the old ones of sole traders hold a burgerservicenummer."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult
from stdnum.nl import bsn

from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

NUMBER = regex.compile(r"(?<!\w)NL[ .]?(?P<nine>\d(?:[ .]?\d){8})[ .]?B[ .]?\d{2}(?!\w)", regex.I)


class BtwRecognizer(Recognizer):
    """Tell apart the numbers whose nine digits can be a BSN from those that cannot."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Look for btw-nummers."""
        super().__init__(rulebook, ["btw_id", "btw_zonder_bsn"])

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each btw-nummer."""
        for match in matches(NUMBER, text):
            nine = "".join(char for char in match["nine"] if char.isdigit())
            kind, checksum = ("btw_id", True) if bsn.is_valid(nine) else ("btw_zonder_bsn", None)
            yield self.result(
                kind,
                *match.span(),
                0.6 if checksum else 0.95,
                "elfproef" if checksum else "geen elfproef",
                self.kinds[kind].sentence,
                checksum=checksum,
            )
