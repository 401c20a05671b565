"""Put letters that were drawn loose, in any order, on their lines: a reader reads by place.

Some producers draw letter by letter, or one half of a line after the other. What lies interleaved
on one base line, letter between letter, is one text; so are letters at one pitch, and letters
that stand one below the other.
"""

from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from woo_redact.ingest.frames import Frame
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.model.document import Rect

_FEWEST = 5
"""So many loose letters are a word; fewer are marks in a table."""
_SAME_BASE = 0.12
"""Part of the font size by which base lines of one line differ."""
_WORD_GAP, _RUN_GAP = 0.17, 0.75
"""From these parts of the font size on, a gap parts words, and columns."""
_EVEN = 0.06
"""Part of a pitch by which it may vary."""
_LEADING = (0.7, 2.6)
"""Pitch of letters that stand one below the other, in font sizes."""


class _Letter(NamedTuple):
    text: str
    place: Rect
    """Upright."""
    box: Rect
    """As displayed."""
    piece: Piece
    base: float


def gathered(runs: dict[Frame, list[Run]]) -> dict[Frame, list[Run]]:
    """Return runs with loose letters put together; the same ones where there are none."""
    result: dict[Frame, list[Run]] = {}
    for frame, some in runs.items():
        result.setdefault(frame, []).extend(_on_lines(frame, some))
    for frame, some in list(result.items()):
        down = Frame((frame.quarters + 3) % 4, frame.page_width, frame.page_height)
        stacks = _stacks(some)
        if stacks:
            used = {id(run) for stack in stacks for run in stack}
            result[frame] = [run for run in some if id(run) not in used]
            result.setdefault(down, []).extend(_stacked(stack, down) for stack in stacks)
    return {frame: some for frame, some in result.items() if some}


def _on_lines(frame: Frame, runs: list[Run]) -> list[Run]:
    if not _suspect(runs):
        return runs
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: (run.base, run.x0)):
        last = lines[-1][-1] if lines else None
        if last is not None and run.base - last.base <= _SAME_BASE * min(run.size, last.size):
            lines[-1].append(run)
        else:
            lines.append([run])
    result: list[Run] = []
    for line in lines:
        letters = _letters(line, frame)
        pitch = _pitch(letters) if all(_single(run) for run in line) else 0.0
        tangled = any(_overlap(a, b) for a, b in pairwise(sorted(line, key=lambda run: run.x0)))
        if (tangled or pitch) and _apart(letters):
            result += _words(letters, pitch)
        else:
            result += line
    return result


def _suspect(runs: Sequence[Run]) -> bool:
    """Say cheaply whether there may be loose letters."""
    if sum(_single(run) for run in runs) >= _FEWEST:
        return True
    ordered = sorted(runs, key=lambda run: (round(run.base), run.x0))
    return any(abs(a.base - b.base) < 1 and _overlap(a, b) for a, b in pairwise(ordered))


def _single(run: Run) -> bool:
    return len(run.pieces) == 1 and len(run.pieces[0].text) == 1


def _overlap(one: Run, other: Run) -> bool:
    return min(one.x1, other.x1) - max(one.x0, other.x0) > 0.3 * min(one.size, other.size)


def _letters(line: Sequence[Run], frame: Frame) -> list[_Letter]:
    letters = [
        _Letter(char, frame.upright(box), box, piece, run.base)
        for run in line
        for piece in run.pieces
        for char, box in zip(piece.text, piece.chars, strict=True)
    ]
    return sorted(letters, key=lambda letter: letter.place[0])


def _apart(letters: Sequence[_Letter]) -> bool:
    """Say whether letters stand side by side: text over text is another matter."""
    over = sum(
        b.place[0] < a.place[2] - 0.4 * min(a.place[2] - a.place[0], b.place[2] - b.place[0])
        for a, b in pairwise(letters)
    )
    return over <= 0.05 * len(letters)


def _pitch(letters: Sequence[_Letter]) -> float:
    """Return the distance at which letters stand, 0 where they stand at none."""
    steps = [b.place[0] - a.place[0] for a, b in pairwise(letters)]
    if len(steps) < _FEWEST:
        return 0.0
    step = median(steps)
    even = sum(abs(one / step - round(one / step)) < _EVEN for one in steps) if step > 0 else 0
    return step if even >= 0.9 * len(steps) and step < 2 * letters[0].piece.size else 0.0


def _words(letters: Sequence[_Letter], pitch: float) -> list[Run]:
    """Return the runs of a line whose letters are in order."""
    words: list[list[_Letter]] = [[letters[0]]]
    for before, letter in pairwise(letters):
        gap = letter.place[0] - before.place[2]
        size = max(letter.piece.size, before.piece.size)
        parted = (
            letter.place[0] - before.place[0] > 1.5 * pitch if pitch else gap > _WORD_GAP * size
        )
        if parted:
            words.append([letter])
        else:
            words[-1].append(letter)
    runs: list[list[Piece]] = []
    for word in words:
        piece = _piece(word)
        far = _RUN_GAP * piece.size + (2 * pitch if pitch else 0.0)
        if runs and piece.x0 - runs[-1][-1].x1 <= far:
            runs[-1].append(piece)
        else:
            runs.append([piece])
    return [run_of(pieces, letters[0].base) for pieces in runs]


def _piece(word: Sequence[_Letter]) -> Piece:
    x0s, y0s, x1s, y1s = zip(*[letter.place for letter in word], strict=True)
    pieces = [letter.piece for letter in word]
    return Piece(
        "".join([letter.text for letter in word]),
        tuple([letter.box for letter in word]),
        min(x0s),
        min(y0s),
        max(x1s),
        max(y1s),
        max([piece.size for piece in pieces]),
        all([piece.bold for piece in pieces]),
        min([piece.sure for piece in pieces]),
    )


def _stacks(runs: Sequence[Run]) -> list[list[Run]]:
    """Return letters that stand one below the other, alone on their lines, at one pitch."""
    singles = [run for run in runs if _single(run) and run.pieces[0].text.isalpha()]
    if len(singles) < _FEWEST:
        return []
    columns: list[list[Run]] = []
    for run in sorted(singles, key=lambda run: run.base):
        middle = (run.x0 + run.x1) / 2
        for column in columns:
            last = column[-1]
            down = run.base - last.base
            beside = min(abs(run.x0 - last.x0), abs((last.x0 + last.x1) / 2 - middle))
            if (
                beside < 0.2 * run.size
                and _LEADING[0] * run.size <= down <= _LEADING[1] * run.size
                and (len(column) < 2 or abs(down - column[-1].base + column[-2].base) < 0.5)
            ):
                column.append(run)
                break
        else:
            columns.append([run])
    return [column for column in columns if len(column) >= _FEWEST and _alone(column, runs)]


def _alone(column: Sequence[Run], runs: Sequence[Run]) -> bool:
    """Say whether most letters have no neighbour: marks in a table have."""
    members = {id(run) for run in column}
    others = [other for other in runs if id(other) not in members]
    near = sum(any(_beside(run, other) for other in others) for run in column)
    return near <= 0.5 * len(column)


def _beside(run: Run, other: Run) -> bool:
    """Say whether two stand on one line, or near each other at about one height."""
    apart = max(other.x0 - run.x1, run.x0 - other.x1)
    down = abs(other.base - run.base)
    return down < 0.1 * run.size or (down < 0.5 * run.size and apart < 3 * run.size)


def _stacked(column: Sequence[Run], down: Frame) -> Run:
    letters = [
        _Letter(run.pieces[0].text, down.upright(box), box, run.pieces[0], 0.0)
        for run in column
        for box in run.pieces[0].chars
    ]
    piece = _piece(letters)
    return run_of([piece], piece.y1)
