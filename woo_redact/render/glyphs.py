"""Take single glyphs out of a text-showing operator and leave all others where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.render.geometry import apply, fraction_within, hull, inside, multiply, touch
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
class Shown:
    """What became of one text-showing operator.

    `pieces` are strings and numbers for a TJ; `gap` is the one number that moves the pen as far
    as the whole operator did.
    """

    pieces: list[bytes | float]
    gap: float
    removed: int
    total: int


def show(
    pieces: Sequence[object], state: State, pen: Pen, job: Job, areas: Sequence[Rect], used: Used
) -> Shown:
    """Return the pieces of a TJ without the glyphs in areas, and move the pen past them.

    The width of what went becomes one number in the TJ, so that nothing after it moves.
    Raises CannotClean when the font does not tell its widths.
    """
    font = state.font
    if font is None:
        raise CannotClean
    size, stretch = state.size, state.stretch
    base = multiply(pen.text, state.ctm)
    glyphs: list[tuple[int, bytes, float, float, float] | float] = []
    at = 0.0
    for piece in pieces:
        if isinstance(piece, int | float | Decimal):
            number = float(piece)
            at -= number / 1000 * size * (1.0 if font.vertical else stretch)
            glyphs.append(number)
            continue
        for code, data in font.codes(_bytes(piece)):
            wide = font.advance(code) * size
            step = wide + state.char_space + (state.word_space if data == b" " else 0.0)
            if not font.vertical:
                wide, step = wide * stretch, step * stretch
            glyphs.append((code, data, at, at + wide, step))
            at += step
    per_unit = size / 1000 * (1.0 if font.vertical else stretch)
    gap = -at / per_unit if per_unit else 0.0
    pen.go(*((0.0, at) if font.vertical else (at, 0.0)))

    def place(x: float, height: float) -> tuple[float, float]:
        along, across = (x, height * size + state.rise) if not font.vertical else (0.0, x)
        return apply(base, along, across)

    ends = [0.0, at] + [n for g in glyphs if not isinstance(g, float) for n in (g[2], g[3])]
    low, high = min(ends), max(ends)
    reach = [place(x, h) for x in (low, high) for h in (DOWN, UP)]
    if font.vertical:
        reach += [apply(base, side * size, x) for side in (-1, 1) for x in (low, high)]
    around = hull(reach)
    here = [area for area in areas if touch(area, around)]
    stale = [area for area in job.stale if touch(area, around)] if state.unseen else []
    all_gone = (job.scan and state.unseen) or not touch(around, job.page)
    off_page = not all_gone and not inside(around, job.page)

    def hit(x0: float, x1: float) -> bool:
        if all_gone:
            return True
        glyph = hull(place(x, height) for x in (x0, x1) for height in (DOWN, UP))
        if off_page and not touch(glyph, job.page):
            return True
        ends = place(x0, font.middle), place(x1, font.middle)
        if here and sum(fraction_within(*ends, area) for area in here) >= ENOUGH:
            return True
        return bool(stale) and max(fraction_within(*ends, area) for area in stale) > 0.3

    look = bool(here or stale or all_gone or off_page)
    result: list[bytes | float] = []
    removed = total = 0
    for glyph in glyphs:
        if isinstance(glyph, float):
            _move(result, glyph)
            continue
        code, data, x0, x1, step = glyph
        total += 1
        if look and hit(x0, x1):
            removed += 1
            used.removed.add(code)
            if per_unit:
                _move(result, -step / per_unit)
            continue
        used.kept.add(code)
        if result and isinstance(result[-1], bytes):
            result[-1] += data
        else:
            result.append(data)
    return Shown(result, gap, removed, total)


def _move(pieces: list[bytes | float], number: float) -> None:
    """Add a number to a TJ, to the number before it if there is one."""
    if pieces and isinstance(pieces[-1], float):
        pieces[-1] += number
    else:
        pieces.append(number)


def operand(pieces: Sequence[bytes | float]) -> pikepdf.Array:
    """Return pieces as the operand of TJ."""
    return pikepdf.Array(
        [
            pikepdf.String(piece)
            if isinstance(piece, bytes)
            else Decimal(f"{piece:.4f}").normalize() + 0
            for piece in pieces
        ]
    )


def _bytes(piece: object) -> bytes:
    """Return the codes of a string in a TJ."""
    if not isinstance(piece, pikepdf.String):
        raise CannotClean
    return bytes(piece)
