"""Combine what the file says with what was read from its picture."""

import re
from collections import defaultdict
from collections.abc import Callable

from rapidfuzz import fuzz

from woo_redact.ingest.frames import Frame
from woo_redact.ingest.glyphs import UNKNOWN, shares
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.model.document import Rect

Runs = dict[Frame, list[Run]]
_SAME = 60
"""Words in one place that are this similar (0..100) are the same word, one of them misread."""
_SURE_ENOUGH = 0.6
_MOSTLY = 0.5
"""Of a word with more unknown glyphs than this there is nothing to lose: what is seen counts."""
_STRIP = 20.0
"""Height in points of the strips of a page in which words are looked up."""


def with_more(runs: Runs, others: Runs) -> Runs:
    """Return runs and those words of others that are not there already.

    A word is there when a similar one stands in its place.
    """
    near = _Places(runs)

    def is_new(piece: Piece) -> bool:
        return not any(
            fuzz.ratio(piece.text.lower(), other.text.lower()) >= _SAME
            or other.text.lower() in piece.text.lower()
            or piece.text.lower() in other.text.lower()
            for other in near.at(hull(piece))
        )

    return _with(runs, others, is_new)


def without(runs: Runs, unwanted: Callable[[Piece], bool]) -> Runs:
    """Return runs without the words that are unwanted."""
    return _with({}, runs, lambda piece: not unwanted(piece))


def with_gaps_filled(runs: Runs, others: Runs) -> Runs:
    """Return runs and those words of others near which there are none.

    For layers that lie roughly over their picture: a line higher or lower is still the same text.
    """
    near = _Places(runs)

    def is_apart(piece: Piece) -> bool:
        x0, y0, x1, y1 = hull(piece)
        height = y1 - y0
        return not near.at((x0, y0 - height, x1, y1 + height), 0.0)

    return _with(runs, others, is_apart)


def repaired(runs: Runs, read: Runs) -> Runs:
    """Return runs in which words with unknown glyphs were completed from the picture."""
    near = _Places(read)
    used: set[int] = set()

    def better(piece: Piece) -> list[Piece]:
        if UNKNOWN not in piece.text:
            return [piece]
        seen = sorted(near.at(hull(piece)), key=lambda other: other.x0)
        if not seen or piece.text.count(UNKNOWN) <= _MOSTLY * len(piece.text):
            return [_completed(piece, seen)]
        new = [other for other in seen if id(other) not in used]  # one may lie over two of these
        used.update(map(id, new))
        return new

    repaired_runs: Runs = {}
    for frame, some in runs.items():
        for run in some:
            pieces = [new for piece in run.pieces for new in better(piece)]
            if pieces:
                repaired_runs.setdefault(frame, []).append(run_of(pieces, run.base, run.spaced))
    return repaired_runs


def pieces_of(runs: Runs) -> list[Piece]:
    """Return all words of a page."""
    return [piece for some in runs.values() for run in some for piece in run.pieces]


def hull(piece: Piece) -> Rect:
    """Return where a word stands on the page as displayed."""
    x0s, y0s, x1s, y1s = zip(*piece.chars, strict=True)
    return (min(x0s), min(y0s), max(x1s), max(y1s))


def meet(one: Rect, other: Rect) -> bool:
    """Say whether two rectangles share an area."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


class _Places:
    """Words by where they stand."""

    def __init__(self, runs: Runs) -> None:
        self._strips: dict[int, list[tuple[Rect, Piece]]] = defaultdict(list)
        for piece in pieces_of(runs):
            place = hull(piece)
            for strip in range(int(place[1] // _STRIP), int(place[3] // _STRIP) + 1):
                self._strips[strip].append((place, piece))

    def at(self, place: Rect, part: float = 0.3) -> list[Piece]:
        """Return the words that share more than this part of width and height with place."""
        found: dict[int, Piece] = {}
        for strip in range(int(place[1] // _STRIP), int(place[3] // _STRIP) + 1):
            for other, piece in self._strips.get(strip, ()):
                if _upon(place, other, part):
                    found[id(piece)] = piece
        return list(found.values())


def _with(runs: Runs, others: Runs, wanted: Callable[[Piece], bool]) -> Runs:
    result = {frame: list(some) for frame, some in runs.items()}
    for frame, some in others.items():
        for run in some:
            result.setdefault(frame, []).extend(_parts(run, wanted))
    return {frame: some for frame, some in result.items() if some}


def _upon(one: Rect, other: Rect, part: float) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    width = min(one[2] - one[0], other[2] - other[0])
    return across > part * width and down > part * min(one[3] - one[1], other[3] - other[1])


def _parts(run: Run, wanted: Callable[[Piece], bool]) -> list[Run]:
    """Return the stretches of a run whose words are wanted."""
    parts: list[list[Piece]] = [[]]
    for piece in run.pieces:
        if wanted(piece):
            parts[-1].append(piece)
        elif parts[-1]:
            parts.append([])
    return [run_of(part, run.base) for part in parts if part]


def _completed(piece: Piece, seen: list[Piece]) -> Piece:
    """Return a word with unknown glyphs as it was seen; as it is when that does not fit."""
    text = "".join([other.text for other in seen])
    if not text:
        return piece
    sure = min([other.sure for other in seen])
    pattern = "".join(
        ["(.{1,3})" if char == UNKNOWN else f"({re.escape(char)})" for char in piece.text]
    )
    match = re.fullmatch(pattern, text, re.IGNORECASE)
    if match:
        chars: list[Rect] = []
        letters: list[str] = []
        for char, box, read in zip(piece.text, piece.chars, match.groups(), strict=True):
            known = char if char != UNKNOWN else read
            letters.append(known)
            chars.extend(shares(box, len(known)))
        return piece._replace(text="".join(letters), chars=tuple(chars), sure=sure)
    if sure >= _SURE_ENOUGH:
        return piece._replace(text=text, chars=tuple(shares(hull(piece), len(text))), sure=sure)
    return piece
