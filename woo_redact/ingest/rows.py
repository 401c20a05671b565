"""Put runs on rows: what stands on one base line, from left to right, torn words mended."""

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter

from woo_redact.ingest.aligned import column_starts, is_cell, is_table_row, split_at
from woo_redact.ingest.pieces import Piece, Run, fused, run_of

Row = list[Run]
"""Runs on one base line, from left to right, with wide gaps between them."""

_BULLET = re.compile(
    r"[•·▪■□◦‣●○➢✓o*–—-]|\(?[0-9]{1,2}[.)]|\(?[a-zA-Z][.)]|[0-9]{1,2}(\.[0-9]{1,2})+\.?"
)
_SAME_BASE = 0.35
"""Base lines that differ by less than this part of the font size are one line."""
_WORD_GAP = 0.75
"""From this many times the font size on, a gap is wider than a word space."""
_TOUCHING = 0.1


def build_rows(runs: Iterable[Run]) -> list[Row]:
    """Return the rows of a page or column from top to bottom.

    Runs of one line that lie no further apart than words do become one run; text that was drawn
    twice in the same place (to look bold) is kept once.
    """
    rows: list[Row] = []
    for run in sorted(runs, key=attrgetter("base", "x0")):
        for row in reversed(rows):
            if run.base - row[0].base > _SAME_BASE * max(run.size, row[0].size):
                rows.append([run])
                break
            if run.base - row[0].base > _SAME_BASE * min(run.size, row[0].size):
                continue
            if any(_drawn_twice(run, other) for other in row):
                break
            if not any(_overlap(run, other) for other in row):
                row.append(run)
                break
        else:
            rows.append([run])
    starts = column_starts(rows, _WORD_GAP)
    return [_mended(row, starts) for row in rows]


def is_bullet(text: str) -> bool:
    """Say whether text is a bullet or a number that opens an item."""
    return len(text) < 9 and _BULLET.fullmatch(text) is not None


def _overlap(one: Run, other: Run) -> bool:
    shared = min(one.x1, other.x1) - max(one.x0, other.x0)
    return shared > 0.3 * min(one.x1 - one.x0, other.x1 - other.x0) and shared > 0.2


def _drawn_twice(one: Run, other: Run) -> bool:
    return (
        abs(one.x0 - other.x0) < 0.1 * one.size
        and abs(one.x1 - other.x1) < 0.1 * one.size
        and one.text == other.text
    )


def _mended(row: Row, starts: Sequence[float]) -> Row:
    """Return the row with runs joined that belong together, letter-spaced words made whole."""
    if len(row) > 1:
        row = sorted(row, key=lambda run: run.x0)
        places = starts if is_table_row(row, starts) else ()
        row = _joined(split_at(row, places) if places else row, places)
    singles = sum([len(piece.text) == 1 for run in row for piece in run.pieces])
    if singles >= 3:
        row = _despaced(row)
    return row


def _joined(row: Row, starts: Sequence[float]) -> Row:
    result = [row[0]]
    for at, run in enumerate(row[1:], 1):
        left = result[-1]
        gap = run.x0 - left.x1
        size = max(run.size, left.size)
        if is_cell(left, run, starts):
            result.append(run)
        elif gap < _TOUCHING * size and abs(run.size - left.size) < 0.3 * size:
            whole = (*left.pieces[:-1], fused(left.pieces[-1], run.pieces[0]), *run.pieces[1:])
            result[-1] = run_of(whole, left.base, run.spaced)
        elif (
            gap < _WORD_GAP * size
            or (gap < 4 * size and is_bullet(left.text))
            or (row[at - 1].spaced and _stretched(row, at, gap))
        ):
            result[-1] = run_of((*left.pieces, *run.pieces), left.base, run.spaced)
        else:
            result.append(run)
    return result


def _stretched(row: Row, at: int, gap: float) -> bool:
    """Say whether the gap before row[at] is a word space of a justified line.

    Those are all equally wide; a table has no reason to be so regular.
    """
    size = row[at].size
    if gap < 1.2 * size:
        return True
    if gap > 4 * size:
        return False
    others = []
    if at > 1 and row[at - 2].spaced:
        others.append(row[at - 1].x0 - row[at - 2].x1)
    if at + 1 < len(row) and row[at].spaced:
        others.append(row[at + 1].x0 - row[at].x1)
    return any([abs(gap - other) < 0.06 * size for other in others])


def _despaced(row: Row) -> Row:
    """Return the row with "J a n s e n" and digits in the boxes of a form as one word each."""
    pieces = [piece for run in row for piece in run.pieces]
    words: list[list[Piece]] = []
    at = 0
    while at < len(pieces):
        end = at + 1
        while end < len(pieces) and _single(pieces[end]) and _single(pieces[at]):
            end += 1
        words.extend(_spaced_words(pieces[at:end]))
        at = end
    if len(words) == len(pieces):
        return row
    whole = [_whole(word) for word in words]
    cuts = {run.pieces[0].x0 for run in row}
    result: Row = []
    for piece in whole:
        if result and piece.x0 not in cuts:
            result[-1] = run_of((*result[-1].pieces, piece), row[0].base)
        else:
            result.append(run_of((piece,), row[0].base))
    return result


def _single(piece: Piece) -> bool:
    return len(piece.text) == 1 and (piece.text.isalnum() or piece.text in ".-'@_")


def _spaced_words(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Divide a stretch of single characters into words, or leave each on its own.

    Letters that stand clearly closer together than the widest gap of the stretch are one word;
    with even gaps four letters or six digits are taken for one word, fewer only when they stand
    closer than any word space.
    """
    alone = [[piece] for piece in pieces]
    if len(pieces) < 3:
        return alone
    gaps = [right.x0 - left.x1 for left, right in zip(pieces, pieces[1:], strict=False)]
    pitches = [right.x0 - left.x0 for left, right in zip(pieces, pieces[1:], strict=False)]
    size = pieces[0].size
    usual = sorted(gaps)[len(gaps) // 2]
    limit = max(1.6 * usual, usual + 0.12 * size)
    digits = sum([piece.text.isdigit() for piece in pieces])
    if digits * 2 > len(pieces):
        even = max(pitches) - min(pitches) < 0.1 * max(pitches)
        return [list(pieces)] if even and len(pieces) >= 6 and usual < 2.5 * size else alone
    if usual > 1.2 * size:
        return [list(pieces)] if _far_and_even(pieces, gaps) else alone
    words: list[list[Piece]] = [[pieces[0]]]
    for gap, piece in zip(gaps, pieces[1:], strict=True):
        if gap < limit:
            words[-1].append(piece)
        else:
            words.append([piece])
    return [
        part
        for word in words
        for part in ([word] if len(word) >= 4 or usual < 0.22 * size else [[p] for p in word])
    ]


def _far_and_even(pieces: Sequence[Piece], gaps: Sequence[float]) -> bool:
    """Say whether letters that stand far apart are one word all the same: a letter-spaced heading.

    Its gaps are alike; in a table the letters' places are, and wide letters have narrower gaps.
    """
    size = pieces[0].size
    return (
        len(pieces) >= 5
        and max(gaps) < 3 * size
        and max(gaps) - min(gaps) < 0.06 * size
        and all([piece.text.isalpha() for piece in pieces])
        and len({round(piece.x1 - piece.x0, 1) for piece in pieces}) > 2
    )


def _whole(word: Sequence[Piece]) -> Piece:
    whole = word[0]
    for piece in word[1:]:
        whole = fused(whole, piece)
    return whole
