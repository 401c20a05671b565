"""How long bars of fixed length are, and how far the pieces of their line then stand apart."""

from statistics import median

from woo_redact.render.lines import Lines, Piece, Segment

LENGTHS = (12.0, 8.0, 5.0)
"""Lengths of bars in em, from long to short; the longest for which there is room is taken."""
SHORTEST = 1.2
"""A bar of less em than this is not drawn as a fixed one."""
SPACE = 0.27
"""Width of a space in em where the page does not tell."""
JOINED = 0.12
"""Up to this many em two pieces of a line stand against each other."""
APART = 0.75
"""From this many em on a gap is no space between words."""
STEP = 0.25
"""Other gaps are rounded to this many em."""


def gaps(lines: Lines, segment: Segment, size: float) -> list[float]:
    """Return the distances between the pieces of a line as they will be, in points."""
    pieces = segment.pieces
    usual = lines.space(size)
    space = usual or lines.least_space(size) or SPACE * size
    pairs = list(zip(pieces, pieces[1:], strict=False))
    old = [right.rect[0] - left.rect[2] for left, right in pairs]
    between = [gap for gap, pair in zip(old, pairs, strict=True) if _both_kept(*pair)]
    stretched = median(between) if usual is None and len(between) > 1 else 0.0
    most = max(APART * size, 1.15 * stretched)
    return [
        gap
        if _both_kept(*pair) and (usual or gap < JOINED * size)
        else _usual_gap(gap, space, size, most)
        for gap, pair in zip(old, pairs, strict=True)
    ]


def _both_kept(left: Piece, right: Piece) -> bool:
    return left.bar is None and right.bar is None


def _usual_gap(gap: float, space: float, size: float, most: float) -> float:
    """Return the usual gap for a gap; up to `most` it is a space between words."""
    if gap < JOINED * size:
        return 0.0
    if gap < most:
        return space
    return round(gap / (STEP * size)) * STEP * size


def lengths(number: int, room: float, size: float) -> list[float] | None:
    """Return lengths for the bars of a line that fit into room, None when there is too little."""
    fits = next((em * size for em in LENGTHS if number * em * size <= room), room / number)
    return None if fits < SHORTEST * size else [fits] * number


def ends(segment: Segment) -> list[float]:
    """Return up to where what stands there goes with each piece of a stretch of line.

    Viewers differ by points in where the last letters of a long line are. A space goes with what
    follows it, and with the word before it where a bar follows.
    """
    pieces = segment.pieces
    found = []
    for one, other in zip(pieces, pieces[1:], strict=False):
        gap = max(other.rect[0] - one.rect[2], 0.0)
        before_bar = one.bar is None and other.bar is not None
        found.append(one.rect[2] + max(gap if before_bar else gap / 3, 0.05))
    last = pieces[-1].rect
    free = max(segment.after - last[2], 0.1) / 2
    return [*found, last[2] + min(free, (last[3] - last[1]) / 2)]
