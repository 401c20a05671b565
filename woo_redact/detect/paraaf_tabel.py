"""Read routing tables without a head for initials: a role or unit, who saw it, and a date."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.paraaf_regel import DATE, LABELS, MIXED, is_abbreviation, is_word

_WIDE = 4
"""In a row of more cells than these one role may be unknown: "DIR. NATUUR"."""
DEEP = 3
"""Rows of initials and dates below a row of roles, at most."""
_DATE = regex.compile(rf"{DATE}|\d{{1,2}}[ ]\p{{Ll}}{{3,9}}(?:[ ]\d{{4}})?")
_LABEL = regex.compile(rf"(?i:{LABELS})(?:[ ]per[ ](?:e-?)?mail)?[ :,]*")
_NAME = regex.compile(
    r"(?:\p{Lu}\.[ ]?){0,4}(?:\p{L}{1,4}[ ]){0,2}\p{Lu}\p{Ll}+(?:[ -]\p{L}[\p{L}'’-]+){0,4}"
)
_SAW = regex.compile(rf"(?P<paraaf>{MIXED}|(?:\p{{Lu}}\.?){{2,4}}|\p{{Ll}}{{2,5}})(?:[ ,]+{DATE})?")
_TOKEN = regex.compile(r"[\p{L}\p{N}&-]+")
_NOTHING = frozenset(
    {"", "-", "–", "n.v.t.", "nvt", "x", "ja", "nee", "ok", "pm", "akkoord", "√", "nb", "zie"}
)
_ROLES = frozenset({"steller", "opsteller", "bewindspersoon", "minister", "stas", "bpz"})
_SMALL = frozenset({"dir", "plv", "wnd", "afd", "hfd", "dep", "de", "het", "van", "en"})


@dataclass(frozen=True, slots=True)
class Seen:
    """Initials in a cell of a routing table, and how sure (0..1) they are."""

    start: int
    end: int
    score: float


def routing_rows(rows: Iterable[list[tuple[int, str]]], lexicon: Lexicon) -> Iterator[Seen]:
    """Yield the initials in rows of cells (offset, text) that need no head to be understood.

    Such a row names a role or unit and has a date; or it stands below a row of nothing but roles
    and units and has nothing but initials and dates itself; or it is built like the row beside it
    that was understood, whatever its own role is.
    """
    table = list(rows)
    read = [list(found) for found in _by_roles(table, lexicon)]
    for order in (range(1, len(table)), range(len(table) - 2, -1, -1)):
        for at in order:
            beside = at - order.step
            if not read[at] and read[beside]:
                read[at] = list(_built_alike(table[at], table[beside], read[beside], lexicon))
    for found in read:
        yield from found


def _built_alike(
    row: list[tuple[int, str]],
    model: list[tuple[int, str]],
    seen: list[Seen],
    lexicon: Lexicon,
) -> Iterator[Seen]:
    """Yield the initials in the cells of row where those of `model` beside it are."""
    starts = {found.start for found in seen}
    dated = [column for column, (_, text) in enumerate(model) if _DATE.fullmatch(text)]
    if len(row) != len(model) or not dated:
        return
    if not all(regex.search(r"\d", row[column][1]) for column in dated):
        return
    for (at, text), (place, other) in zip(row, model, strict=True):
        if any(place <= start < place + len(other) for start in starts):
            found = _seen(at, text, lexicon, True)
            if found:
                yield found


def _by_roles(rows: list[list[tuple[int, str]]], lexicon: Lexicon) -> Iterator[list[Seen]]:
    """Yield for each row the initials that its own roles or those above it tell."""
    below = 0
    for row in rows:
        if len(row) < 2:
            below = 0
            yield []
            continue
        roles = sum(is_role(text, lexicon) for _, text in row)
        if len(row) > 2 and roles >= len(row) - (len(row) > _WIDE):
            below = DEEP
            yield []
            continue
        if below == DEEP and all(_NAME.fullmatch(text) for _, text in row):
            yield []  # who has the roles: the initials stand below the names
            continue
        dates = sum(_DATE.fullmatch(text) is not None for _, text in row)
        routed = dates > 0 < roles and len(row) > 3
        seen = [
            found
            for at, text in row
            if (below or not is_role(text, lexicon))
            and (found := _seen(at, text, lexicon, below > 0 or routed))
        ]
        empty = sum(text.partition(" (")[0].casefold() in _NOTHING for _, text in row)
        if below and len(seen) + dates + empty == len(row):
            below -= 1
            yield seen
            continue
        below = 0
        if roles and dates and len(row) > 2:
            yield [found for found in seen if not _may_be_unit(row, found)]
        elif roles and len(row) == 2:
            yield [found for found in seen if found.score > 0.8]
        else:
            yield []


def _may_be_unit(row: list[tuple[int, str]], found: Seen) -> bool:
    """Say whether three capitals or more may be whose row it is: no date stands beside them."""
    column = max(at for at, (start, _) in enumerate(row) if start <= found.start)
    text = row[column][1]
    beside = [text for _, text in row[max(0, column - 1) : column + 2]]
    capitals = regex.search(r"\p{Lu}{3}", text) is not None and text.isupper()
    return capitals and not any(_DATE.search(text) for text in beside)


def is_role(text: str, lexicon: Lexicon) -> bool:
    """Say whether a cell holds roles and units alone: "Directeur WJZ", "plv. DG", "FEZ/BBR"."""
    words = _TOKEN.findall(text)
    known = sum(
        lexicon.is_functie(word) or word in lexicon.eenheden or word.lower() in _ROLES
        for word in words
    )
    small = sum(word.lower() in _SMALL for word in words)
    if known and known + small >= len(words):
        return True
    functions = lexicon.lists.get("functietitels", frozenset())
    return len(words) < 6 and _function(functions).fullmatch(text) is not None


def _seen(at: int, text: str, lexicon: Lexicon, sure: bool) -> Seen | None:
    """Return the initials that fill a cell, but for a label before and a date behind them.

    `sure` says that the table has initials there: then two letters may be a unit or word as well.
    """
    label = _LABEL.match(text)
    begin = label.end() if label else 0
    found = _SAW.fullmatch(text, begin)
    if found is None or text.casefold() in _NOTHING:
        return None
    word = found["paraaf"]
    if not (sure and len(word) < 3) and (
        is_abbreviation(word, lexicon) or (word.islower() and is_word(word, lexicon))
    ):
        return None
    mixed = regex.fullmatch(MIXED, word) is not None
    return Seen(at + found.start("paraaf"), at + found.end("paraaf"), 0.85 if mixed else 0.8)


@lru_cache(maxsize=4)
def _function(functions: frozenset[str]) -> "regex.Pattern[str]":
    return regex.compile(
        rf"(?i:(?:plv\.?|wnd\.?|senior|hoofd)?[ ]?(?:{alternatives(functions)}))"
        r"(?:[ ][\p{L}&/-]+){0,4}"
    )
