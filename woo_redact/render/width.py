"""Decide how wide bars are drawn, and what is moved, so that widths do not tell what stood there.

Three ways (`Look.bar`). *exact*: a bar is as wide as its text. *padded*: a bar that begins or ends
its stretch of a line grows into the free space there, to the edge of the column, of the table cell,
or up to the next ink; nothing moves. *fixed*: every bar in running text gets one of few lengths and
the rest of its stretch of line moves. Which length it gets depends on what stays on the line and on
the column, and not on what went. What goes on on another line is drawn to the end of its own.
Spaces beside a bar become ordinary spaces, for a kerned or stretched one tells too.

Where text cannot be moved safely (a rule, picture or underline in the way, text that was read from
a picture, text that does not run level) such a bar is drawn padded, and the plan says so. Bars over
slanted text and over pictures without text are as large as their boxes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from woo_redact.model.document import Box, Document, Rect, around
from woo_redact.model.redaction import Drawn, Move, Redaction
from woo_redact.render.bars import INK_TOP, Bar, is_stretch, lay_out
from woo_redact.render.geometry import shared
from woo_redact.render.lengths import ends, gaps, lengths
from woo_redact.render.lines import (
    ALIGNED,
    Lines,
    Piece,
    Segment,
    going_on,
    in_several_lines,
    level,
    read_lines,
)
from woo_redact.render.room import Room

TINY = 0.001
"""Points by which text moves that is given a place of its own where it stood."""
EM = 1 / 1.17
"""The size of a font in heights of its characters' boxes."""
TRIM = (0.12, 0.03)
"""Parts of a bar's height left free above and below: all bars of a size are as high."""


NOWHERE: Rect = (-1.0, -1.0, -1.0, -1.0)
"""Where a bar over slanted text is on level lines."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The bars of a page, and what moves for them."""

    bars: tuple[Bar, ...] = ()
    drawn: tuple[Drawn, ...] = ()
    moves: tuple[Move, ...] = ()
    hollow: tuple[Rect, ...] = field(default=(), repr=False)
    """Places behind the last word of a line where spaces would tell where it stood."""


def plan(
    doc: Document,
    redactions: Sequence[Redaction],
    page: int,
    bar: str,
    room: Room | None,
    walls: Sequence[Rect] = (),
) -> Plan:
    """Return how the bars of a page (1-based) are drawn; `bar` is one of BARS.

    `room` is the picture of the page; without one bars are as wide as their text. `walls` are the
    upright lines on it.
    """
    laid = lay_out(doc, redactions, page, walls)
    if bar == "exact" or room is None:
        return Plan(laid)
    return _Planner(doc, redactions, page, laid, room).run(bar == "fixed")


class _Planner:
    """Works out the plan of one page."""

    def __init__(
        self,
        doc: Document,
        redactions: Sequence[Redaction],
        page: int,
        laid: Sequence[Bar],
        room: Room,
    ) -> None:
        self._page = page
        self._room = room
        self._boxes = [box for one in redactions for box in one.boxes if box.page == page]
        self._lines: Lines = read_lines(doc, page, [box.rect for box in self._boxes])
        self._laid = laid
        self._rects = [NOWHERE if bar.tilt else _whole(bar) for bar in laid]
        self._read = [w.box.rect for w in doc.words if w.box.page == page and w.from_ocr]
        chars = [rect for w in doc.words if w.box.page == page for rect in w.chars]
        self._level = [is_stretch(bar, chars) for bar in laid]
        self._longer = in_several_lines(redactions, page)
        self._unended = going_on(redactions, page)
        self._bars: dict[int, Bar] = {}
        self._how: dict[int, str] = {}
        self._moves: list[Move] = []
        self._hollow: list[Rect] = []

    def run(self, fixed: bool) -> Plan:
        """Go through all stretches of lines with bars."""
        for at, bar in enumerate(self._laid):
            if bar.tilt is not None or not self._level[at]:
                self._bars[at] = bar
                self._how[at] = "exact"
            if at in self._bars:
                continue
            segment = self._lines.segment(self._rects, at)
            if not (fixed and self._fix(segment)):
                self._pad(segment)
            self._clear_behind(segment)
        numbers = range(len(self._laid))
        level = (number for number in numbers if self._laid[number].tilt is None)
        drawn = tuple(
            Drawn(
                Box(self._page, *self._bars[n].rect),
                tuple(Box(self._page, *rect) for rect in self._laid[n].boxes),
                self._how[n],
            )
            for n in level
        )
        bars = tuple(self._bars[n] for n in numbers)
        return Plan(bars, drawn, tuple(self._moves), tuple(self._hollow))

    # Padded

    def _pad(self, segment: Segment) -> None:
        aligned = self._lines.alignment(segment)
        left, right = self._edges(segment, aligned)
        for number, piece in enumerate(segment.pieces):
            if piece.bar is None or not self._level[piece.bar]:
                continue
            old = self._laid[piece.bar]
            x0, y0, x1, y1 = old.rect
            upright = y1 - y0 > 1.5 * (x1 - x0) and len(segment.pieces) == 1
            if not upright:
                most = right if number == len(segment.pieces) - 1 else x1
                least = left if number == 0 and aligned != "left" else x0
                y0, y1 = self._rows(old, min(least, x0), max(most, x1))
                if number == len(segment.pieces) - 1 and right > x1:
                    x1 = self._room.right(x1, right, y0, y1)
                if number == 0 and left < x0 and aligned != "left":
                    x0 = self._room.left(x0, left, y0, y1)
            grown = x1 - x0 > old.rect[2] - old.rect[0]
            wings = old.wings if upright else ()
            self._bars[piece.bar] = replace(old, rect=(x0, y0, x1, y1), wings=wings)
            self._how[piece.bar] = "padded" if grown else "exact"

    def _rows(self, bar: Bar, x0: float, x1: float) -> tuple[float, float]:
        """Return top and bottom of a bar from x0 to x1, clear of the lines above and below."""
        top, bottom = _level_height(bar)
        middle = (top + bottom) / 2
        for rect in self._lines.kept:
            high = rect[3] - rect[1]
            if rect[2] <= x0 or rect[0] >= x1 or level(rect, around([bar.rect, *bar.boxes])):
                continue
            if (rect[1] + rect[3]) / 2 < middle:
                top = max(top, min(rect[3], middle - 1))
            else:
                bottom = min(bottom, max(rect[1] + INK_TOP / 2 * high, middle + 1))
        return top, bottom

    def _edges(self, segment: Segment, aligned: str) -> tuple[float, float]:
        """Return how far the stretch of line may reach to both sides, not told by what goes."""
        x0, y0, x1, y1 = segment.rect
        high = y1 - y0
        if aligned != "left":
            return self._edges_about(segment, x1 if aligned == "right" else (x0 + x1) / 2)
        column_left, column_right = self._lines.column(segment)
        page_left, page_right = self._lines.page()
        left, right = column_left, column_right
        if left is None or left > x0 + ALIGNED:
            left = page_left
        if right is None or right < x1 - ALIGNED:
            right = page_right
        if right < x1 - ALIGNED:  # it reaches into the margin
            right = min(x0 + _rounded_up(x1 - x0, 4 * high), self._lines.width - high)
        before, after = self._lines.beside(segment)
        before = before + high if before else 0.0
        after = after - (high if after < self._lines.width else 0.0)
        return max(left, before), min(right, after)

    def _edges_about(self, segment: Segment, anchor: float) -> tuple[float, float]:
        """Return the same where a line is set to the right, or centred, at an anchor."""
        x0, y0, x1, y1 = segment.rect
        high = y1 - y0
        left, right = self._lines.page(whole=True)
        before, after = self._lines.beside(segment)
        left = max(left, before + high if before else 0.0)
        right = min(right, after - (high if after < self._lines.width else 0.0))
        bar = next(self._laid[one.bar] for one in segment.pieces if one.bar is not None)
        top, bottom = self._rows(bar, left, right)
        left = self._room.left(x0, left, top, bottom)
        if anchor == x1:
            return round(left, 2), x1
        right = self._room.right(x1, right, top, bottom)
        half = min(anchor - left, right - anchor)
        return round(anchor - half, 2), round(anchor + half, 2)

    def _clear_behind(self, segment: Segment) -> None:
        """Remember the place behind a stretch of line where only spaces stand."""
        _, y0, x1, y1 = segment.rect
        high = y1 - y0
        self._hollow.append((x1, y0 + 0.3 * high, segment.after - 0.01, y1 - 0.1 * high))

    # Fixed

    def _fix(self, segment: Segment) -> bool:
        """Give the bars of a stretch of line one of the few lengths; say whether that is done."""
        bars = [piece for piece in segment.pieces if piece.bar is not None]
        if any(self._not_to_be_moved(piece) for piece in bars) or not self._plain(segment):
            return False
        x0, y0, x1, y1 = segment.rect
        size = (y1 - y0) * EM
        aligned = self._lines.alignment(segment)
        if len(segment.pieces) == 1 and (aligned != "left" or self._goes_on(bars[0])):
            return False  # alone on its line: it is drawn over the whole line
        top, bottom = y0 + TRIM[0] * (y1 - y0), y1 - TRIM[1] * (y1 - y0)
        between = gaps(self._lines, segment, size)
        kept = sum(between) + sum(_wide(piece) for piece in segment.pieces if piece.bar is None)
        if aligned == "left":
            left, right = x0, self._lines.reach(segment, kept)
        else:
            left, right = self._edges(segment, aligned)
        if aligned == "left" and right > x1:
            right = self._room.right(x1, right, top, bottom)
        chosen = lengths(len(bars), right - left - kept, size)
        if chosen is None:
            return False
        last = segment.pieces[-1]
        if aligned == "left" and last.bar is not None and self._goes_on(last, below=True):
            chosen[-1] = max(chosen[-1], right - left - kept - sum(chosen[:-1]))
        total = kept + sum(chosen)
        start = {"left": x0, "right": x1 - total, "centre": (x0 + x1 - total) / 2}[aligned]
        self._lay(segment, between, chosen, max(start, left))
        return True

    def _not_to_be_moved(self, piece: Piece) -> bool:
        x0, y0, x1, y1 = piece.rect
        assert piece.bar is not None
        upright = y1 - y0 > 1.5 * (x1 - x0) or not self._level[piece.bar]
        return upright or any(shared(rect, piece.rect) > 0 for rect in self._read)

    def _goes_on(self, piece: Piece, *, below: bool = False) -> bool:
        """Say whether a bar stands for part of something that takes several lines.

        With `below` only what goes on after it counts.
        """
        assert piece.bar is not None
        boxes = [Box(self._page, *rect) for rect in self._laid[piece.bar].boxes]
        return any(box in (self._unended if below else self._longer) for box in boxes)

    def _plain(self, segment: Segment) -> bool:
        """Say whether a stretch of line holds nothing but its words on paper of one colour."""
        x0, y0, x1, y1 = segment.rect
        high = y1 - y0
        band = y0 + TRIM[0] * high, y1 - TRIM[1] * high
        pieces = segment.pieces
        if self._room.lined((x0, band[0], x1, band[1])):
            return False
        for one, other in zip(pieces, pieces[1:], strict=False):
            start, stop = one.rect[2] + 0.8, other.rect[0] - 0.8
            if stop - start > 0.5 and not self._room.empty((start, band[0], stop, band[1])):
                return False
        return not any(
            self._room.struck((p.rect[0], band[0], p.rect[2], band[1]))
            for p in pieces
            if p.bar is None
        )

    def _lay(
        self, segment: Segment, between: Sequence[float], chosen: Sequence[float], start: float
    ) -> None:
        """Place the pieces of a stretch of line one after the other."""
        pieces = segment.pieces
        wide = list(chosen)
        at = start
        y0, y1 = segment.rect[1], segment.rect[3]
        high = y1 - y0
        before = pieces[0].rect[0] - 0.1
        up_to = ends(segment)
        lead = True  # up to the first bar
        for number, piece in enumerate(pieces):
            x0, _, x1, _ = piece.rect
            if piece.bar is None:
                by = round(at, 2) - x0
                if not (lead and abs(by) < 0.02):
                    self._move((before, y0 + 0.15 * high, up_to[number], y1), by or TINY)
                at = x0 + by
                at += x1 - x0
            else:
                old = self._laid[piece.bar]
                length = wide.pop(0)
                top, bottom = self._rows(old, at, at + length)
                rect = (round(at, 2), top, round(at + length, 2), bottom)
                self._bars[piece.bar] = replace(old, rect=rect, wings=())
                self._how[piece.bar] = "fixed"
                at += length
                lead = False
            before = up_to[number]
            if number < len(between):
                at += between[number]

    def _move(self, rect: Rect, by: float) -> None:
        last = self._moves[-1] if self._moves else None
        if last and abs(last.by - by) < 0.011 and last.box.x1 == rect[0] and last.box.y0 == rect[1]:
            self._moves[-1] = Move(replace(last.box, x1=rect[2]), last.by)
        else:
            self._moves.append(Move(Box(self._page, *rect), by))


def _whole(bar: Bar) -> Rect:
    """Return the place of a bar with the whole height of its boxes."""
    return around([bar.rect, *bar.boxes])


def _wide(piece: Piece) -> float:
    return piece.rect[2] - piece.rect[0]


def _level_height(bar: Bar) -> tuple[float, float]:
    """Return top and bottom of a bar: the same for all boxes of one size, clear of other lines."""
    top = min((box[1] for box in bar.boxes), default=bar.rect[1])
    bottom = max((box[3] for box in bar.boxes), default=bar.rect[3])
    high = bottom - top
    return max(bar.rect[1], top + TRIM[0] * high), min(bar.rect[3], bottom - TRIM[1] * high)


def _rounded_up(value: float, step: float) -> float:
    return -(-value // step) * step
