"""Values of fields that tell something special about a person: "Diagnose: ..."."""

from collections.abc import Iterator, Mapping

import regex

from woo_redact.detect.recognizer import matches

KINDS = ("gezondheid", "strafrecht", "geloof", "etniciteit")
LONGEST = 15
"""Words of a value at most: what is longer is a chapter."""
_NOTHING = regex.compile(
    r"(?i)\W*(?:geen|n\.?v\.?t\.?|onbekend|nee|ja|niet\s.*|zie\s.*|\d+)\W*$|\W*$"
)


class SpecialFields:
    """The labels of rules/lists/bijzonder_velden_*; those of "zwak" need a telling word."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        """Take the labels."""
        self.kinds = {
            label.lower(): kind for kind in KINDS for label in lists[f"bijzonder_velden_{kind}"]
        }
        weak = {label.lower() for label in lists["bijzonder_velden_zwak"]}
        labels = sorted({*self.kinds, *weak}, key=len, reverse=True)
        choice = "|".join(regex.escape(label, literal_spaces=True) for label in labels)
        self.pattern = regex.compile(
            rf"(?im)(?:^|\t)[ ]*(?P<label>{choice})[ ]*(?::[ \t]*|\t[ ]*)(?P<value>[^\t\n]+)"
        )

    def find(
        self, text: str, terms: list[tuple[int, int, str]]
    ) -> Iterator[tuple[int, int, str, str]]:
        """Yield begin, end, kind and label of each telling value; `terms` are telling words."""
        for match in matches(self.pattern, text):
            start, end = match.span("value")
            value = match["value"].rstrip(" .;,")
            if _NOTHING.match(value) or len(value.split()) > LONGEST:
                continue
            inside = [kind for first, last, kind in terms if start <= first and last <= end]
            kind = self.kinds.get(match["label"].lower()) or next(iter(inside), None)
            if kind:
                yield start, start + len(value), kind, match["label"]
