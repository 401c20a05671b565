"""Matrices and rectangles: from PDF user space to the page as displayed, and what lies where."""

from collections.abc import Iterable
from dataclasses import dataclass

import pikepdf

from woo_redact.model.document import Rect

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
Polygon = tuple[Point, ...]
"""Corners on the page as displayed."""
Shape = tuple[Polygon, ...]
"""A clip path: what lies in any of its polygons may be seen."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
LETTER: Rect = (0.0, 0.0, 612.0, 792.0)


def multiply(first: Matrix, second: Matrix) -> Matrix:
    """Return the matrix that applies first, then second (PDF 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = second
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def apply(matrix: Matrix, x: float, y: float) -> Point:
    """Return where matrix puts the point x, y."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def invert(matrix: Matrix) -> Matrix | None:
    """Return the inverse, None for a matrix that flattens everything to a line or point."""
    a, b, c, d, e, f = matrix
    det = a * d - b * c
    if abs(det) < 1e-12:
        return None
    return (
        d / det,
        -b / det,
        -c / det,
        a / det,
        (c * f - d * e) / det,
        (b * e - a * f) / det,
    )


def hull(points: Iterable[Point]) -> Rect:
    """Return the smallest rectangle around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def placed(matrix: Matrix, rect: Rect) -> Rect:
    """Return the hull of a rectangle after matrix."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = rect
    ax0, ax1, cy0, cy1 = a * x0, a * x1, c * y0, c * y1
    bx0, bx1, dy0, dy1 = b * x0, b * x1, d * y0, d * y1
    return (
        min(ax0, ax1) + min(cy0, cy1) + e,
        min(bx0, bx1) + min(dy0, dy1) + f,
        max(ax0, ax1) + max(cy0, cy1) + e,
        max(bx0, bx1) + max(dy0, dy1) + f,
    )


def shared(one: Rect, other: Rect) -> float:
    """Return the area two rectangles share."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return width * height if width > 0 and height > 0 else 0.0


def touch(one: Rect, other: Rect) -> bool:
    """Say whether two rectangles share a point; also true for lines without thickness."""
    return one[0] <= other[2] and other[0] <= one[2] and one[1] <= other[3] and other[1] <= one[3]


def mostly_within(rect: Rect, area: Rect) -> bool:
    """Say whether more than half of a character lies in area."""
    size = max((rect[2] - rect[0]) * (rect[3] - rect[1]), 1e-6)
    return shared(rect, area) > 0.5 * size


def common(one: Rect, other: Rect) -> Rect:
    """Return what two rectangles share; without area when they share nothing."""
    x0, y0 = max(one[0], other[0]), max(one[1], other[1])
    return x0, y0, max(min(one[2], other[2]), x0), max(min(one[3], other[3]), y0)


def inside(inner: Rect, outer: Rect, slack: float = 0.0) -> bool:
    """Say whether inner lies within outer, give or take slack points."""
    return (
        inner[0] >= outer[0] - slack
        and inner[1] >= outer[1] - slack
        and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack
    )


def fraction_within(start: Point, end: Point, area: Rect) -> float:
    """Return which part (0..1) of the line from start to end lies within area."""
    low, high = _stretch_within(start, end, area)
    return high - low


def fraction_within_any(start: Point, end: Point, areas: Iterable[Rect]) -> float:
    """Return the same for areas together; what lies within several of them counts once."""
    reached = found = 0.0
    for low, high in sorted(_stretch_within(start, end, area) for area in areas):
        found += max(0.0, high - max(low, reached))
        reached = max(reached, high)
    return found


def _stretch_within(start: Point, end: Point, area: Rect) -> tuple[float, float]:
    """Return between which parts (0..1) of a line it lies within area (Liang-Barsky)."""
    low, high = 0.0, 1.0
    for a, b, least, most in (
        (start[0], end[0], area[0], area[2]),
        (start[1], end[1], area[1], area[3]),
    ):
        step = b - a
        if abs(step) < 1e-9:
            if not least <= a <= most:
                return 0.0, 0.0
            continue
        first, last = sorted(((least - a) / step, (most - a) / step))
        low, high = max(low, first), min(high, last)
        if low > high:
            return 0.0, 0.0
    return low, high


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page is displayed: user space to displayed points, and the displayed size."""

    matrix: Matrix
    width: float
    height: float

    @property
    def rect(self) -> Rect:
        """Return the page itself, as displayed."""
        return (0.0, 0.0, self.width, self.height)


def read_frame(page: pikepdf.Page, width: float | None = None) -> Frame:
    """Return how a page is displayed: CropBox, /Rotate and UserUnit applied, top left origin.

    `width` is the displayed width in points the boxes were measured on; it settles whether
    UserUnit was counted in. Source: ISO 32000-1, 7.7.3.3 and 14.11.2.
    """
    media = _rect(page.obj, "/MediaBox") or LETTER
    crop = _rect(page.obj, "/CropBox") or media
    x0, y0 = max(media[0], crop[0]), max(media[1], crop[1])
    x1, y1 = min(media[2], crop[2]), min(media[3], crop[3])
    if x1 <= x0 or y1 <= y0:
        x0, y0, x1, y1 = media
    wide, high = x1 - x0, y1 - y0
    turn = _rotation(page.obj)
    moved: Matrix = (1, 0, 0, 1, -x0, -y0)
    turned: dict[int, Matrix] = {
        0: (1, 0, 0, -1, 0, high),
        90: (0, 1, 1, 0, 0, 0),
        180: (-1, 0, 0, 1, wide, 0),
        270: (0, -1, -1, 0, high, wide),
    }
    matrix = multiply(moved, turned[turn])
    if turn in (90, 270):
        wide, high = high, wide
    scale = width / wide if width else _number(page.obj.get("/UserUnit"), 1.0)
    if scale <= 0:
        scale = 1.0
    return Frame(multiply(matrix, (scale, 0, 0, scale, 0, 0)), wide * scale, high * scale)


def _inherited(page: pikepdf.Object, key: str) -> pikepdf.Object | None:
    """Return a page attribute, looked up through the page tree."""
    node: pikepdf.Object | None = page
    for _ in range(64):
        if not isinstance(node, pikepdf.Dictionary):
            return None
        if key in node:
            return node[key]
        node = node.get("/Parent")
    return None


def _rect(page: pikepdf.Object, key: str) -> Rect | None:
    value = _inherited(page, key)
    if not isinstance(value, pikepdf.Array) or len(value) != 4:
        return None
    try:
        x0, y0, x1, y1 = (float(number) for number in value)
    except (TypeError, ValueError):
        return None
    rect = (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
    return rect if rect[2] - rect[0] > 0 and rect[3] - rect[1] > 0 else None


def _rotation(page: pikepdf.Object) -> int:
    return int(_number(_inherited(page, "/Rotate"), 0.0)) // 90 * 90 % 360


def _number(value: object, default: float) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return default
