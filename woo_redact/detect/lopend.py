"""Running text as one line: a line end inside a paragraph is no more than a space.

"Woont op de⏎Dorpsstraat 3" says what it says wherever the line was full. The text keeps its
length, so that places in it stay the same.
"""

from functools import lru_cache

import regex

SHORTEST = 30
"""Characters of a line that may be full; cells, labels and lines of an address are shorter."""
FULL = 0.86
"""Part of the widest line of its paragraph that a line and the next word would have to exceed."""
NARROW = 40
"""Characters of the widest line of running text, in a narrow column."""
_OPENING = regex.compile(r"(?:^|[\n\t•–]|[.!?:]\s|[”\"] )[ (]*\Z")
_ARTICLE = regex.compile(r"(?<!\p{L})(?i:(de|het|een))[ ]\Z")


def opens_sentence(text: str, at: int) -> bool:
    """Say whether a sentence, a line or a cell begins at a place."""
    return _OPENING.search(text, max(0, at - 6), at) is not None


def article_before(text: str, at: int) -> "regex.Match[str] | None":
    """Return the article directly before a place, if any."""
    return _ARTICLE.search(text, max(0, at - 5), at)


@lru_cache(maxsize=1)
def flowing(text: str) -> str:
    """Return text with a space for each line end where the paragraph goes on, nothing else changed.

    A line goes on when the first word of the next one would not have fitted behind it. Lines with
    tabs are rows of a table and are left alone.
    """
    lines = text.split("\n")
    parts: list[str] = []
    begin = 0
    while begin < len(lines):
        end = begin
        while end < len(lines) and lines[end].strip() and "\t" not in lines[end]:
            end += 1
        paragraph = lines[begin:end]
        if paragraph:
            parts.append(_joined(paragraph))
        if end < len(lines):
            parts.append(lines[end])
        begin = end + 1
    return "\n".join(parts)


def _joined(paragraph: list[str]) -> str:
    """Return the lines of a paragraph, with a space between those of which the first is full.

    One line that is wider than all others shows no margin ("De voorzitter van de Tweede Kamer" over
    a street and a town): then only a small letter tells that a sentence goes on.
    """
    lengths = sorted(map(len, paragraph))
    width = lengths[-1]
    margin = len(lengths) > 1 and lengths[-2] > FULL * width
    joined = paragraph[0]
    for line, below in zip(paragraph, paragraph[1:], strict=False):
        word = below.split()[0]
        full = width >= NARROW and len(line) >= SHORTEST and len(line) + len(word) > FULL * width
        joined += " " if full and (margin or word[0].islower()) else "\n"
        joined += below
    return joined
