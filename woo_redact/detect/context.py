"""What stands near a match: labels and words that make it likelier or rule it out."""

from collections.abc import Iterable

import regex

REACH_BEFORE = 80
"""Characters before a match in which a context word counts."""
REACH_AFTER = 30
ROWS = 80
"""How many table rows up the heading of a column is looked for."""

_DIRECTLY = (
    r"(?:[\s\-(]*(?:met\s+)?(?:nummers?|nrs?\.?|no\.?|codes?))?(?:(?:\s+\p{Ll}+){1,3}\s?:|(?:\s+van(?:\s+\p{L}+){1,3})?\s+(?:is|was|luidt)|\s+van(?:\s+\p{L}+){1,3})?"
    r"[\s:.;#=\-–(|]*$"
)


def words_pattern(words: Iterable[str]) -> "regex.Pattern[str] | None":
    """Compile words and phrases to one case-insensitive pattern of whole words, None for none."""
    longest_first = sorted({" ".join(word.split()) for word in words}, key=len, reverse=True)
    if not longest_first:
        return None
    choice = "|".join(
        regex.escape(word, special_only=True, literal_spaces=True) for word in longest_first
    )
    choice = choice.replace(" ", r"\s+")
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}])(?:{choice})(?![\p{{L}}\p{{N}}])", regex.I)


def window_before(text: str, start: int, reach: int = REACH_BEFORE) -> str:
    """Return what stands before a match, within its block.

    When the match opens its block, the last line of the block before belongs to it as well: that
    is how a label and its value stand in a form or a reference column.
    """
    window = text[max(0, start - reach) : start]
    head = window.rstrip()
    cut = head.rfind("\n\n")
    if head != window and "\n\n" in window[len(head) :]:
        cut = max(cut, head.rfind("\n"))
    return window[cut + 1 :] if cut >= 0 else window


def window_after(text: str, end: int, reach: int = REACH_AFTER) -> str:
    """Return what stands after a match, within its block."""
    return text[end : end + reach].split("\n\n", 1)[0]


def headings(text: str, start: int) -> tuple[str, str]:
    """Return the first cell of the row a match is in, and the top cell of its column.

    A row is a line with tabs; the column is counted in tabs. Both are "" when there are none.
    """
    line = text.rfind("\n", 0, start) + 1
    column = text.count("\t", line, start)
    label = text[line : text.find("\t", line)] if column else ""
    cells = top_row(text, line)
    return label, cells[column] if column < len(cells) else ""


def top_row(text: str, line: int) -> list[str]:
    """Return the cells of the first of the rows that stand together above text[line:]."""
    top: list[str] = []
    for _ in range(ROWS):
        if line == 0:
            break
        end = line - 1
        line = text.rfind("\n", 0, end) + 1
        row = text[line:end]
        if not row:
            continue
        if "\t" not in row:
            break
        top = row.split("\t")
    return top


def last_match(
    pattern: "regex.Pattern[str] | None", text: str, start: int = 0, end: int | None = None
) -> "regex.Match[str] | None":
    """Return the last match of pattern in text[start:end], None when there is none."""
    found = None
    if pattern is not None:
        for match in pattern.finditer(text, start, len(text) if end is None else end):
            found = match
    return found


class Surroundings:
    """The context words of a kind, and the words that rule it out."""

    def __init__(self, context: Iterable[str], refuse: Iterable[str] = ()) -> None:
        """Compile both lists of words."""
        self._context = words_pattern(context)
        refused = words_pattern(refuse)
        self._refuse = refused and regex.compile(refused.pattern + _DIRECTLY, regex.I)

    def near(self, text: str, start: int, end: int, reach: int = REACH_BEFORE) -> str | None:
        """Return the context word nearest before text[start:end], else after it, else above it."""
        if self._context is None:
            return None
        hit = last_match(self._context, window_before(text, start, reach))
        hit = hit or self._context.search(window_after(text, end))
        if hit is None:
            hit = self._context.search(" | ".join(headings(text, start)))
        return " ".join(hit.group().split()) if hit else None

    def refused(self, text: str, start: int) -> bool:
        """Say whether a word that rules the match out stands directly before it."""
        return self._refuse is not None and bool(
            self._refuse.search(window_before(text, start, 40))
        )

    def directly(self, text: str, start: int) -> str | None:
        """Return the context word that stands directly before the match, as its label."""
        if self._context is None:
            return None
        window = window_before(text, start)
        for hit in self._context.finditer(window):
            if regex.match(_DIRECTLY, window, pos=hit.end()):
                return " ".join(hit.group().split())
        return None
