"""Take single glyphs out of a text-showing operator and leave all others where they stand."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.model.redaction import Move
from woo_redact.render.geometry import (
    Matrix,
    Point,
    apply,
    fraction_within,
    fraction_within_any,
    inside,
    multiply,
    placed,
    touch,
)
from woo_redact.render.spacing import Gap
from woo_redact.render.state import CannotClean, Job, Pen, State

ENOUGH = 0.6
"""A glyph goes when this part of its width lies in a box: kerned neighbours overlap less."""
UP, DOWN = 1.2, -0.4
"""How far ink may reach above and below the base line, in em: what lies off the page?"""


@dataclass(slots=True)
class Used:
    """Which codes of a font are still shown somewhere, and which were taken out."""

    kept: set[int] = field(default_factory=set)
    removed: set[int] = field(default_factory=set)


@dataclass(slots=True)
class Glyph:
    """One glyph of an operator: its code, and where on the line it starts and ends."""

    code: int
    data: bytes
    start: float
    end: float
    width: float
    """In thousandths of the size."""
    spacing: float
    """Character and word spacing behind it, in thousandths of the size."""


@dataclass(slots=True)
class Line:
    """The glyphs of one text-showing operator, and how to place them on the page."""

    glyphs: list[Glyph | float]
    matrix: Matrix
    size: float
    rise: float
    vertical: bool
    end: float
    reach: tuple[float, float]
    """Least and greatest place of a glyph's side along the line."""

    def place(self, along: float, height: float) -> Point:
        """Return a point of the line on the page: along it, and above its base line in em."""
        if self.vertical:
            return apply(self.matrix, height * self.size, along)
        return apply(self.matrix, along, height * self.size + self.rise)

    def around(self, start: float, end: float, low: float = DOWN, high: float = UP) -> Rect:
        """Return the hull of a stretch of the line."""
        if self.vertical:
            return placed(self.matrix, (-self.size, start, self.size, end))
        bottom, top = low * self.size + self.rise, high * self.size + self.rise
        return placed(self.matrix, (start, bottom, end, top))


@dataclass(slots=True)
class Leap:
    """From here on glyphs stand at a place of their own: so far along the line, moved by `by`."""

    start: float
    by: float
    """Points to the right on the page as displayed."""
    places: list[Point]
    """Where glyphs went just before it."""
    end: float
    """Along the line: where the last glyph that is shown from there ends."""


Pieces = list[bytes | float | Gap | Leap]


@dataclass(slots=True)
class Shown:
    """What became of one text-showing operator.

    `pieces` are the strings and numbers of a TJ, gaps where glyphs went, and leaps.
    """

    pieces: Pieces
    removed: int

    @property
    def leaps(self) -> bool:
        """Say whether any glyph stands at a place of its own."""
        return any(isinstance(piece, Leap) for piece in self.pieces)


def lay_line(pieces: Sequence[object], state: State, pen: Pen) -> Line:
    """Place the glyphs of a text-showing operator and move the pen past them.

    Raises CannotClean when the font does not tell its widths.
    """
    font = state.font
    if font is None:
        raise CannotClean
    size = state.size
    stretch = 1.0 if font.vertical else state.stretch
    glyphs: list[Glyph | float] = []
    at = least = most = 0.0
    for piece in pieces:
        if isinstance(piece, int | float | Decimal):
            number = float(piece)
            at -= number / 1000 * size * stretch
            glyphs.append(number)
            continue
        for code, data in font.codes(_bytes(piece)):
            wide = font.advance(code)
            spacing = state.char_space + (state.word_space if data == b" " else 0.0)
            end = at + wide * size * stretch
            in_size = spacing * 1000 / size if size else 0.0
            glyphs.append(Glyph(code, data, at, end, wide * 1000, in_size))
            least, most = min(least, at, end), max(most, at, end)
            at = end + spacing * stretch
    matrix = multiply(pen.text, state.ctm)
    reach = min(0.0, least, at), max(0.0, most, at)
    line = Line(glyphs, matrix, size, state.rise, font.vertical, at, reach)
    pen.go(*((0.0, at) if font.vertical else (at, 0.0)))
    return line


def show(
    line: Line,
    state: State,
    job: Job,
    areas: Sequence[Rect],
    used: Used,
    dropped: Collection[int],
    *,
    astray: bool = False,
) -> Shown:
    """Return the pieces of a TJ without the glyphs in areas, and those whose number is in dropped.

    The width of what went becomes a gap in the TJ, so that nothing after it moves. What is to
    move gets a place of its own instead, and no gap before it; so does the first glyph that stays
    when the pen of a viewer is `astray`.
    """
    middle = state.font.middle if state.font is not None else 0.0
    around = line.around(*line.reach)
    here = [area for area in areas if touch(area, around)]
    stale = [area for area in job.stale if touch(area, around)] if state.unseen else []
    all_gone = (job.scan and state.unseen) or not touch(around, job.page)
    off_page = not all_gone and not inside(around, job.page)
    hollow = [area for area in job.hollow if touch(area, around)]
    moves = [move for move in job.moves if touch(move.box.rect, around)]

    def blank(glyph: Glyph) -> bool:
        mid = line.place(glyph.start, middle), line.place(glyph.end, middle)
        return any(fraction_within(*mid, area) >= ENOUGH for area in hollow)

    def hit(glyph: Glyph) -> bool:
        if off_page and not touch(line.around(glyph.start, glyph.end), job.page):
            return True
        mid = line.place(glyph.start, middle), line.place(glyph.end, middle)
        if here and fraction_within_any(*mid, here) >= ENOUGH:
            return True
        return bool(stale) and max(fraction_within(*mid, area) for area in stale) > 0.3

    look = bool(here or stale or off_page)
    if not (look or all_gone or dropped or hollow or moves or astray):
        used.kept.update(glyph.code for glyph in line.glyphs if isinstance(glyph, Glyph))
        return Shown([], 0)
    result: Pieces = []
    removed = at = 0
    now = None if astray else 0.0
    leap: Leap | None = None
    exact = state.font is not None and state.font.exact
    for glyph in line.glyphs:
        if isinstance(glyph, float):
            _move(result, glyph)
            continue
        gone = all_gone or at in dropped or (look and hit(glyph))
        if gone or (hollow and blank(glyph)):
            removed += 1
            used.removed.add(glyph.code)
            if not result or not isinstance(result[-1], Gap):
                result.append(Gap())
            last = result[-1]
            assert isinstance(last, Gap)
            last.add(glyph.width, glyph.spacing, exact)
            last.places.append(line.place((glyph.start + glyph.end) / 2, middle))
        else:
            by = _moved(line, glyph, middle, moves)
            if by != now or (by and result and isinstance(result[-1], Gap)):
                leap = _leap(result, glyph.start, by)
                now = by
            if leap is not None:
                leap.end = glyph.end
            if by and state.word_space and glyph.data == b" ":
                now = None  # spaces lose their stretch: the next word gets a place of its own
            used.kept.add(glyph.code)
            if result and isinstance(result[-1], bytes):
                result[-1] += glyph.data
            else:
                result.append(glyph.data)
        at += 1
    return Shown(result, removed)


def _moved(line: Line, glyph: Glyph, middle: float, moves: Sequence[Move]) -> float:
    """Return how far a glyph moves."""
    if not moves:
        return 0.0
    x, y = line.place((glyph.start + glyph.end) / 2, middle)
    for move in moves:
        x0, y0, x1, y1 = move.box.rect
        if x0 <= x <= x1 and y0 <= y <= y1:
            return move.by
    return 0.0


def _leap(pieces: Pieces, start: float, by: float) -> Leap:
    """Let what follows stand at a place of its own; numbers and gaps before it go."""
    places: list[Point] = []
    while pieces and not isinstance(pieces[-1], bytes):
        last = pieces.pop()
        if isinstance(last, Gap | Leap):
            places = [*last.places, *places]
    leap = Leap(start, by, places, start)
    pieces.append(leap)
    return leap


def _move(pieces: Pieces, number: float) -> None:
    """Add a number to a TJ, to the number or gap before it if there is one."""
    if pieces and isinstance(pieces[-1], Gap):
        pieces[-1].whole -= number
    elif pieces and isinstance(pieces[-1], float):
        pieces[-1] += number
    else:
        pieces.append(number)


def _bytes(piece: object) -> bytes:
    """Return the codes of a string in a TJ."""
    if not isinstance(piece, pikepdf.String):
        raise CannotClean
    return bytes(piece)
