"""What stands on the line of a bar, and in which column that line stands."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

from woo_redact.model.document import Box, Document, Rect, around
from woo_redact.model.redaction import Redaction
from woo_redact.render.geometry import mostly_within, shared

WIDE = 1.2
"""From this many heights on a gap parts two stretches of a line: cells, label and value."""
NEAR = 25.0
"""Lines so many heights above and below tell how wide the column is."""
CLOSE = 6.0
"""Lines so many heights above and below tell whether another column stands beside."""
NEAREST = 8
TEXT = 18.0
"""Lines of so many heights are running text: what stands in their column ends where they do."""
ALIGNED = 0.7
"""Points within which edges stand below each other."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A kept word (or what is left of one) or a bar on a line; `bar` is the number of the bar."""

    rect: Rect
    bar: int | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line without wide gaps; an end is None where a word goes."""

    rect: Rect
    left: float | None
    right: float | None
    gaps: tuple[float, ...]
    """Distances between kept words side by side."""
    whole: bool = True
    """Whether nothing of it goes: then both its ends tell nothing."""


@dataclass(frozen=True, slots=True)
class Segment:
    """The stretch of a line a bar stands in, and where its neighbours on the line stand."""

    pieces: tuple[Piece, ...]
    before: float
    """Right end of what stands left of it on the line, 0 when nothing does."""
    after: float
    """Left end of what stands right of it on the line, the width of the page when nothing does."""

    @property
    def rect(self) -> Rect:
        """Return the rectangle around all pieces."""
        return around([piece.rect for piece in self.pieces])


@dataclass(frozen=True, slots=True)
class Lines:
    """The kept words of a page, and the stretches of lines they make up."""

    width: float
    kept: tuple[Rect, ...] = field(repr=False)
    runs: tuple[Run, ...] = field(repr=False)

    def segment(self, bars: Sequence[Rect], at: int) -> Segment:
        """Return the stretch of line in which bar number `at` stands."""
        own = bars[at]
        high = own[3] - own[1]
        here = [Piece(rect) for rect in self.kept if level(rect, own)]
        here += [Piece(rect, number) for number, rect in enumerate(bars) if level(rect, own)]
        here.sort(key=lambda piece: (piece.rect[0], piece.rect[2]))
        middle = next(n for n, piece in enumerate(here) if piece.bar == at)
        first = last = middle
        while first and _gap(here[first - 1], here[first]) < WIDE * high:
            first -= 1
        while last + 1 < len(here) and _gap(here[last], here[last + 1]) < WIDE * high:
            last += 1
        return Segment(
            tuple(here[first : last + 1]),
            max((piece.rect[2] for piece in here[:first]), default=0.0),
            min((piece.rect[0] for piece in here[last + 1 :]), default=self.width),
        )

    def column(self, segment: Segment) -> tuple[float | None, float | None]:
        """Return the left and right edge of the column, as far as kept words tell them.

        What stands beside the stretch of line, on it or on lines close by, is another column;
        lines that run over into it tell nothing.
        """
        x0, y0, x1, y1 = segment.rect
        high = y1 - y0

        left, right = self.beside(segment)
        column = [
            run
            for run in self.runs
            if run.rect[1] < y1 + NEAR * high
            and run.rect[3] > y0 - NEAR * high
            and left < run.rect[0] < x1
            and x0 < run.rect[2] < right
        ]
        column.sort(key=lambda run: abs(run.rect[1] + run.rect[3] - y0 - y1))
        lefts = [-run.left for run in column if run.left is not None]
        rights = [run.right for run in column if run.right is not None]
        left_edge, right_edge = _edge(lefts), _edge(rights)
        return None if left_edge is None else -left_edge, right_edge

    def reach(self, segment: Segment, kept: float) -> float:
        """Return how far right a stretch of line may reach, told by what stays alone.

        `kept` is the width of what stays on it. Where the words stand that stay depends on how wide
        was what goes; where the stretch begins does not.
        """
        x0, y0, _, y1 = segment.rect
        high = y1 - y0
        close = self._close(y0, y1)
        # What only begins farther in, or behind a wide space, is no column beside.
        beside = (
            rect[0]
            for rect in close
            if rect[0] > x0 + kept + high
            and any(abs(one[0] - rect[0]) < ALIGNED and not level(one, rect) for one in close)
            and any(one[0] < x0 + high and one[2] < rect[0] and level(one, rect) for one in close)
        )
        after = min(beside, default=self.width)
        after = min(after, segment.after)
        text = [
            run.right
            for run in self.runs
            if run.right is not None
            and run.rect[1] < y1 + NEAR * high
            and run.rect[3] > y0 - NEAR * high
            and run.rect[0] < x0 + max(kept, high)
            and max(x0, run.rect[0] + TEXT * high) < run.right <= after
        ]
        alike = [end for end in text if sum(abs(end - one) < ALIGNED for one in text) > 2]
        edge = max(alike or text, default=self.page()[1])
        return min(edge, after - high if after < self.width else after)

    def beside(self, segment: Segment) -> tuple[float, float]:
        """Return where the columns left and right of a stretch of line end and begin."""
        x0, y0, x1, y1 = segment.rect
        high = y1 - y0
        close = self._close(y0, y1)
        before = max((rect[2] for rect in close if rect[2] < x0 - high), default=0.0)
        after = min((rect[0] for rect in close if rect[0] > x1 + high), default=self.width)
        return max(before, segment.before), min(after, segment.after)

    def _close(self, y0: float, y1: float) -> list[Rect]:
        """Return the boxes of the words that are near a line from y0 to y1, or on it."""
        near = CLOSE * (y1 - y0)
        boxes = (run.rect for run in self.runs)
        return [rect for rect in boxes if rect[1] < y1 + near and rect[3] > y0 - near]

    def page(self, *, whole: bool = False) -> tuple[float, float]:
        """Return the left and right margin of the page, told by the kept words on it.

        With `whole` only by lines of which nothing goes: where lines are centred or set to the
        right, what goes tells where the others begin.
        """
        runs = [run for run in self.runs if run.whole or not whole]
        lefts = [run.left for run in runs if run.left is not None]
        rights = [run.right for run in runs if run.right is not None]
        left = max(min(lefts, default=0.1 * self.width), 0.0)
        return left, min(max([*rights, self.width - left]), self.width)

    def alignment(self, segment: Segment) -> str:
        """Return "left", "right" or "centre": what a stretch of line has in common with others."""
        x0, y0, x1, y1 = segment.rect
        others = [run.rect for run in self.runs if not level(run.rect, (x0, y0, x1, y1))]
        lefts = sum(abs(rect[0] - x0) < ALIGNED for rect in others)
        rights = sum(abs(rect[2] - x1) < ALIGNED for rect in others)
        middles = sum(abs(rect[0] + rect[2] - x0 - x1) < 2 * ALIGNED for rect in others)
        if 2 * lefts >= max(rights, middles):  # one line may begin there by chance
            page = sum(self.page())
            centred = not lefts and abs(x0 + x1 - page) < 2 * ALIGNED
            return "centre" if centred else "left"
        return "right" if rights >= middles else "centre"

    def space(self, size: float) -> float | None:
        """Return the width of a space where lines are not stretched, None when they are."""
        usual = [median(run.gaps) for run in self.runs if len(run.gaps) > 2]
        if len(usual) < 3:
            return None
        one = median(usual)
        alike = sum(abs(gap - one) < 0.04 * one for gap in usual)
        return one if alike > 0.6 * len(usual) and 0.15 * size < one < 0.4 * size else None

    def least_space(self, size: float) -> float | None:
        """Return the width of a space on the line that is stretched least."""
        gaps = (median(run.gaps) for run in self.runs if len(run.gaps) > 2)
        return min((gap for gap in gaps if 0.2 * size < gap < 0.4 * size), default=None)


def read_lines(doc: Document, page: int, boxes: Sequence[Rect]) -> Lines:
    """Return the lines of a page (1-based), without the characters that lie in boxes."""
    width = next(one.width for one in doc.pages if one.number == page)
    kept: list[Rect] = []
    runs: list[Run] = []
    row: list[tuple[Rect, list[Rect], bool, bool]] = []
    for word in doc.words:
        if word.box.page != page:
            continue
        parts, open_left, open_right = _kept_parts(word.chars, word.box.rect, boxes)
        kept += parts
        rect = word.box.rect
        high = rect[3] - rect[1]
        if row and not (
            level(rect, row[-1][0]) and -0.3 * high < rect[0] - row[-1][0][2] < WIDE * high
        ):
            runs.append(_run(row))
            row = []
        row.append((rect, parts, open_left, open_right))
    if row:
        runs.append(_run(row))
    return Lines(width, tuple(kept), tuple(runs))


def _edge(ends: Sequence[float]) -> float | None:
    """Return the edge that ends of lines keep to, the nearest lines first: the farthest end.

    Where several of the nearest lines end alike, lines farther away belong to something else.
    """
    near = ends[:NEAREST]
    edge = max(near, default=None)
    if edge is not None and sum(abs(end - edge) < ALIGNED for end in near) > 2:
        return edge
    return max(ends, default=None)


def _kept_parts(
    chars: Sequence[Rect], box: Rect, boxes: Sequence[Rect]
) -> tuple[list[Rect], bool, bool]:
    """Return the unbroken kept parts of a word, and whether its begin and its end go."""
    near = [one for one in boxes if shared(one, box) > 0]
    if not near:
        return [box], False, False
    gone = [any(mostly_within(rect, one) for one in near) for rect in chars]
    parts: list[Rect] = []
    for number, rect in enumerate(chars):
        if gone[number]:
            continue
        if number and not gone[number - 1] and parts:
            parts[-1] = around([parts[-1], rect])
        else:
            parts.append(rect)
    return parts, gone[0], gone[-1]


def _run(row: Sequence[tuple[Rect, list[Rect], bool, bool]]) -> Run:
    rect = around([one for one, *_ in row])
    gaps = tuple(
        right[0][0] - left[0][2]
        for left, right in zip(row, row[1:], strict=False)
        if not left[3] and not right[2]
    )
    left, right = None if row[0][2] else rect[0], None if row[-1][3] else rect[2]
    whole = all(len(parts) == 1 and parts[0] == one for one, parts, *_ in row)
    return Run(rect, left, right, gaps, whole)


def level(one: Rect, other: Rect) -> bool:
    """Say whether two rectangles stand on one line."""
    high = min(one[3] - one[1], other[3] - other[1])
    return min(one[3], other[3]) - max(one[1], other[1]) > 0.5 * high


def _gap(left: Piece, right: Piece) -> float:
    return right.rect[0] - left.rect[2]


def in_several_lines(redactions: Sequence[Redaction], page: int) -> frozenset[Box]:
    """Return the boxes of redactions that take more than one line."""
    return frozenset(
        box
        for one in redactions
        for box in one.boxes
        if box.page == page and not all(level(box.rect, other.rect) for other in one.boxes)
    )


def going_on(redactions: Sequence[Redaction], page: int) -> frozenset[Box]:
    """Return the boxes of redactions that go on lower down or on a later page."""
    return frozenset(
        box
        for one in redactions
        for box in one.boxes
        if box.page == page
        and any(
            other.page > page
            or (other.page == page and other.y0 > box.y0 and not level(box.rect, other.rect))
            for other in one.boxes
        )
    )
