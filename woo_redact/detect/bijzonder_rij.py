"""Telling cells in rows of a table about persons: of a court roll, a list of who is ill, a union.

Such a row has no verb and its table often no heads. Only where the table or the words around it
show what kind of list it is, a cell that begins with a telling word is told of who the row names.
"""

from collections.abc import Iterable, Iterator

import regex

from woo_redact.detect.context import window_after, window_before

BEFORE, BEHIND = 400, 200
"""Characters around a row in which the words stand that show what list it is in."""
LONGEST = 8
"""Words of a telling cell, at most."""
_PERSON = regex.compile(
    r"(?:(?:van|de|den|der|ter|ten|el|v\.d\.|VAN|DE|DEN|DER|TER|TEN|EL)[ ]){0,3}"
    r"\p{Lu}[\p{L}'’ \-]{1,30},[ ]?(?:\p{Lu}\.[ ]?){1,5}(?:[ ](?:van|de|den|der|el)){0,3}"
    r"|(?i:de heer|mevrouw|dhr|mw|mevr|fam|familie)\.?[ ][\p{L}.'’ \-]{2,40}"
)
"""A cell that is somebody's name whatever the model thinks of it."""
_REASON = regex.compile(
    r"(?i)(?<!\p{L})(?:in verband met|i\.?v\.?m\.?|vanwege|wegens|als gevolg van|herstelt? van|na)"
    r"(?: (?:een|de|zijn|haar|diens))?[ ]\Z"
)
"""Why something is so for who the row names: "begane grond vanwege een hernia"."""
_LISTS = {
    "strafrecht": regex.compile(
        r"(?i)politierechter|kantonrechter|strafrol|strafzitting|parket|raadkamer|verdachte|"
        r"reclassering|(?<!\d)\d\d[/.\-]\d{6}[\-/]\d\d(?!\d)"
    ),
    "gezondheid": regex.compile(
        r"(?i)ziekmeld|ziek\s?gemeld|ziekenlijst|verzuim(?:lijst|overzicht|melding)|ziek\s(?:sinds|per)|"
        r"afwezig|bedrijfsarts|hersteld"
    ),
}
_UNION_HEAD = regex.compile(r"(?i)(?:vak)?bond(?:slid)?|lid (?:van )?vakbond|vakorganisatie")
_TALKS = regex.compile(r"(?i)deleg|vertegenwoord|onderhandel|bestuurder|zetels|namens|kandidaat")
"""Heads of a table of who speaks for a union."""
_NOTHING = regex.compile(r"\W*|(?i:geen|nee|ja|n\.?v\.?t\.?|onbekend|nnb)")


def told_in_rows(
    text: str, terms: Iterable[tuple[int, int, str]]
) -> Iterator[tuple[int, int, str, str]]:
    """Yield begin, end, kind and a word for each telling cell; `terms` are telling words."""
    for start, end, kind in terms:
        known = _LISTS.get(kind)
        line = text.rfind("\n", 0, start) + 1
        if known is None or "\t" not in text[line:start]:
            continue
        stop = next((at for at in range(end, len(text)) if text[at] in "\t\n"), len(text))
        first = text.rfind("\t", line, start) + 1
        cells = text[line : first - 1].split("\t")
        if not any(_PERSON.fullmatch(cell.strip()) for cell in cells):
            continue
        if kind == "gezondheid" and (reason := _REASON.search(text[first:start])):
            yield first + reason.start(), end, kind, reason.group().strip()
            continue
        if text[first:start].strip() or len(text[first:stop].split()) > LONGEST:
            continue
        around = window_before(text, line, BEFORE) + text[line:stop]
        if hit := known.search(around + window_after(text, stop, BEHIND)):
            yield start, start + len(text[start:stop].rstrip()), kind, hit.group()
    yield from _unions(text)


def _unions(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield the cells under a head for the union of who stands in the row."""
    at = 0
    heads: list[str] = []
    for row in text.split("\n"):
        cells = row.split("\t")
        column = next((n for n, head in enumerate(heads) if _UNION_HEAD.fullmatch(head)), None)
        if len(cells) < 2:
            heads = []
        elif not heads:
            heads = [head.strip() for head in cells]
            if any(_TALKS.search(head) for head in heads):
                heads = []
        elif (
            column
            and column < len(cells)
            and not _NOTHING.fullmatch(cells[column].strip())
            and any(_PERSON.fullmatch(cell.strip()) for cell in cells[:column])
        ):
            start = at + sum(len(cell) + 1 for cell in cells[:column])
            yield start, start + len(cells[column].rstrip()), "vakbond", heads[column]
        at += len(row) + 1
