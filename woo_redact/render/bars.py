"""The bars: where they stand, how large, and the ground code as real text on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import pikepdf

from woo_redact.model.document import Box, Document, Rect
from woo_redact.model.redaction import Redaction
from woo_redact.render.geometry import Frame, apply, invert, placed, shared
from woo_redact.render.lettering import Lettering

LARGEST = 9.0
"""Size of a label in points where there is room."""
LEGIBLE = 4.0
"""Below this size a level label is turned upright when that gives larger letters."""
FILL = 0.72
"""Part of the height of a bar that a label may take."""
SIDE = 0.4
"""Points kept free on both sides of a label."""
INK_TOP, INK_BOTTOM = 0.2, 0.06
"""Parts of a character's rectangle above and below which ordinary letters have no ink."""


@dataclass(frozen=True, slots=True)
class Style:
    """Grey values (0 black, 1 white) of a bar: fill, letters, and a frame or none."""

    fill: float
    ink: float
    frame: float | None = None


STYLES = {
    "grijs": Style(fill=2 / 3, ink=0.0),
    "zwart": Style(fill=0.0, ink=1.0),
    "wit": Style(fill=1.0, ink=0.0, frame=0.0),
}
"""Contrast of letter and fill: black on #AAAAAA 9.0:1, black and white 21:1."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar on a page as displayed."""

    rect: Rect
    label: str


def lay_out(doc: Document, redactions: Iterable[Redaction], page: int) -> tuple[Bar, ...]:
    """Return the bars of a page: one for each line of a redaction, clear of the ink around it.

    Boxes of one redaction that go on from each other on a line become one bar. A bar may be
    lower than its box where the lines above or below reach into it; it never is larger.
    """
    redactions = tuple(redactions)
    gone = [box for redaction in redactions for box in redaction.boxes if box.page == page]
    kept = [
        rect
        for word in doc.words
        if word.box.page == page
        for rect in word.chars
        if not any(_mostly(rect, box.rect) for box in gone)
    ]
    bars: list[Bar] = []
    for redaction in redactions:
        boxes = [box for box in redaction.boxes if box.page == page]
        for rect in _joined(boxes, kept):
            bars.append(Bar(_clear(rect, kept), redaction.label))
    return tuple(dict.fromkeys(bars))


def _mostly(rect: Rect, area: Rect) -> bool:
    size = max((rect[2] - rect[0]) * (rect[3] - rect[1]), 1e-6)
    return shared(rect, area) > 0.5 * size


def _joined(boxes: Sequence[Box], kept: Sequence[Rect]) -> list[Rect]:
    """Return the boxes with those that follow each other on a line made one."""
    result: list[Rect] = []
    for box in sorted(boxes, key=lambda box: (box.y0, box.x0)):
        rect = box.rect
        for at, other in enumerate(result):
            height = min(rect[3] - rect[1], other[3] - other[1])
            level = min(rect[3], other[3]) - max(rect[1], other[1]) > 0.6 * height
            gap = max(rect[0], other[0]) - min(rect[2], other[2])
            both = (
                min(rect[0], other[0]),
                min(rect[1], other[1]),
                max(rect[2], other[2]),
                max(rect[3], other[3]),
            )
            if level and gap < height and not any(_mostly(char, both) for char in kept):
                result[at] = both
                break
        else:
            result.append(rect)
    return result


def _clear(rect: Rect, kept: Iterable[Rect]) -> Rect:
    """Return rect, made lower where characters of the lines above or below reach into it."""
    x0, y0, x1, y1 = rect
    middle = (y0 + y1) / 2
    top, bottom = y0, y1
    for char in kept:
        if shared(char, rect) <= 0 or char[3] - char[1] > 3 * (y1 - y0):
            continue
        height = char[3] - char[1]
        ink = char[1] + INK_TOP * height, char[3] - INK_BOTTOM * height
        if ink[1] < middle:
            top = max(top, ink[1])
        elif ink[0] > middle:
            bottom = min(bottom, ink[0])
    return (x0, top, x1, bottom) if bottom - top > 0.3 * (y1 - y0) else rect


def draw(bars: Iterable[Bar], frame: Frame, style: Style, lettering: Lettering, font: str) -> bytes:
    """Return the operators that paint bars and labels on a page.

    `font` is the resource name of the lettering. Only DeviceGray is used: it is allowed beside
    every output intent of PDF/A.
    """
    back = invert(frame.matrix)
    assert back is not None
    scale = (back[0] ** 2 + back[1] ** 2) ** 0.5
    parts: list[bytes] = []
    for bar in bars:
        x0, y0, x1, y1 = placed(back, bar.rect)
        parts.append(b"q %s g %s re f" % (_n(style.fill), _n(x0, y0, x1 - x0, y1 - y0)))
        if style.frame is not None:
            w = min(0.5 * scale, (x1 - x0) / 4, (y1 - y0) / 4)
            inner = _n(x0 + w / 2, y0 + w / 2, x1 - x0 - w, y1 - y0 - w)
            parts.append(b"%s G %s w 0 J 0 j [] 0 d %s re S" % (_n(style.frame), _n(w), inner))
        size, upright = _fit(bar, lettering)
        half = lettering.width(bar.label) * size / 2
        rise = lettering.middle * size
        cx, cy = (bar.rect[0] + bar.rect[2]) / 2, (bar.rect[1] + bar.rect[3]) / 2
        # Along the label and up from its base line, as displayed (y runs down there).
        along, up = ((0.0, -1.0), (-1.0, 0.0)) if upright else ((1.0, 0.0), (0.0, -1.0))
        start = (
            cx - along[0] * half - up[0] * rise,
            cy - along[1] * half - up[1] * rise,
        )
        origin = apply(back, *start)
        right = apply(back, start[0] + along[0], start[1] + along[1])
        above = apply(back, start[0] + up[0], start[1] + up[1])
        matrix = (
            right[0] - origin[0],
            right[1] - origin[1],
            above[0] - origin[0],
            above[1] - origin[1],
            *origin,
        )
        parts.append(
            b"BT %s g 0 Tr %s %s Tf %s Tm <%s> Tj ET Q"
            % (_n(style.ink), font.encode(), _n(size), _n(*matrix), lettering.codes(bar.label))
        )
    return b"\n".join(parts)


def _fit(bar: Bar, lettering: Lettering) -> tuple[float, bool]:
    """Return the size of a label in points, and whether it is turned upright to be legible."""
    wide, high = bar.rect[2] - bar.rect[0], bar.rect[3] - bar.rect[1]
    em = max(lettering.width(bar.label), 0.1)

    def size(length: float, across: float) -> float:
        return max(min(LARGEST, FILL * across, (length - 2 * SIDE) / em), 0.5)

    level, upright = size(wide, high), size(high, wide)
    return (upright, True) if level < LEGIBLE and upright > level else (level, False)


def _n(*numbers: float) -> bytes:
    return " ".join(f"{number:.4f}".rstrip("0").rstrip(".") for number in numbers).encode()


def append(pdf: pikepdf.Pdf, page: pikepdf.Page, operators: bytes, *, artifact: bool) -> None:
    """Paint operators over everything on a page, in the page's own coordinates.

    In a tagged document the bars are artifacts: what they stand for is not in the tree any more.
    """
    if artifact:
        operators = b"/Artifact BMC\n" + operators + b"\nEMC"
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        old = list(contents.as_list())
    else:
        old = [] if contents is None else [contents]
    page.obj["/Contents"] = pikepdf.Array(
        [pdf.make_stream(b"q\n"), *old, pdf.make_stream(b"\nQ\n" + operators + b"\n")]
    )
