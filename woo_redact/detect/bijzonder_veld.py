"""Values of fields that tell something special about a person: "Diagnose: ..."."""

from collections.abc import Iterator, Mapping

import regex

from woo_redact.detect.bijzonder_los import in_case, in_general
from woo_redact.detect.recognizer import matches

KINDS = ("gezondheid", "strafrecht", "geloof", "etniciteit", "leefsituatie")
LONGEST = 15
"""Words of a value at most: what is longer is a chapter."""
NEAR = 300
"""Characters between a field of any document and a name, at most, to be about that person."""
_NOTHING = regex.compile(
    r"(?i)(?!€)\W*(?:geen|n\.?v\.?t\.?|onbekend|nee|ja|niet\s(?!ge|in).*|zie\s.*|\d+)\W*$|\W*$"
)
_ANSWER = regex.compile(r"(?i)(?:ja|jazeker|soms),\s*")


class SpecialFields:
    """The labels of rules/lists/bijzonder_velden_*.

    Those of "zwak" need a telling word, those of "zacht" a person: a name near, a case or a
    question mark, as on a questionnaire ("Roken? ja, twee pakjes").
    """

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        """Take the labels."""
        self.kinds = {
            label.lower(): kind for kind in KINDS for label in lists[f"bijzonder_velden_{kind}"]
        }
        weak = {label.lower() for label in lists["bijzonder_velden_zwak"]}
        soft = lists["bijzonder_velden_zacht"] | lists["bijzonder_velden_leefsituatie"]
        self.soft = {label.lower() for label in soft}
        labels = sorted({*self.kinds, *weak}, key=len, reverse=True)
        choice = "|".join(regex.escape(label, literal_spaces=True) for label in labels)
        self.pattern = regex.compile(
            rf"(?im)(?:^|\t|\s[/|]\s)[ ]*(?P<label>{choice})[ ]*(?P<mark>[:?][ \t]*|\t[ ]*)"
            r"(?P<value>(?:(?!\s[/|]\s)[^\t\n])+)"
        )

    def find(
        self, text: str, terms: list[tuple[int, int, str]], names: list[tuple[int, int]]
    ) -> Iterator[tuple[int, int, str, str]]:
        """Yield begin, end, kind and label of each telling value; `terms` are telling words."""
        for match in matches(self.pattern, text):
            start, end = match.span("value")
            value = match["value"].rstrip(" .;,")
            if _NOTHING.match(value) or len(value.split()) > LONGEST:
                continue
            label, asked = match["label"].lower(), match["mark"].startswith("?")
            if label in self.soft and not asked and not _of_person(text, start, end, names):
                continue
            if _is_cell(text, match.start("label"), names):
                continue
            inside = [kind for first, last, kind in terms if start <= first and last <= end]
            kind = self.kinds.get(label) or next(iter(inside), None)
            if kind:
                first = answer.end() if (answer := _ANSWER.match(text, start, end)) else start
                yield first, start + len(value), kind, match["label"]

    def is_label(self, words: str, after: str) -> bool:
        """Say whether a telling word is itself the label of a field."""
        return after.startswith((":", "?")) and words in self.kinds


def _is_cell(text: str, start: int, names: list[tuple[int, int]]) -> bool:
    """Say whether a label is a cell of a long row that names nobody: a register, not a form."""
    first = text.rfind("\n", 0, start) + 1
    stop = text.find("\n", start)
    stop = stop if stop >= 0 else len(text)
    return text.count("\t", first, stop) > 2 and not any(first <= at < stop for at, _ in names)


def _of_person(text: str, start: int, end: int, names: list[tuple[int, int]]) -> bool:
    """Say whether a field stands in the case of a person, or near a name."""
    if in_general(text[start:end]):
        return False
    near = any(start - NEAR <= first <= end + NEAR for first, _ in names)
    return near or in_case(text, start, end)
