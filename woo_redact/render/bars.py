"""The bars: where they stand, how large, and the ground code as real text on them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import pikepdf

from woo_redact.model.document import Document, Rect, around
from woo_redact.model.redaction import Redaction
from woo_redact.model.slant import quads_of
from woo_redact.render.geometry import (
    Frame,
    Matrix,
    Point,
    apply,
    invert,
    mostly_within,
    placed,
    shared,
    touch,
)
from woo_redact.render.lettering import Lettering
from woo_redact.render.slanted import Tilt, is_slice, rows

LARGEST = 9.0
"""Size of a label in points where there is room."""
LEGIBLE = 4.0
"""Below this size a level label is turned upright when that gives larger letters."""
FILL = 0.72
"""Part of the height of a bar that a label may take."""
FRAME = 0.5
"""Points a frame is wide."""
SIDE = 0.4
"""Points kept free on both sides of a label."""
LITTLE = 0.11
"""Part of the height of a box that a bar may give up over its whole length, above and below."""
LINE = 1.8
"""From this many heights of a letter on a box holds more than one line."""
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
    """One bar on a page as displayed: a rectangle, and what of its box above and below is free."""

    rect: Rect
    label: str
    wings: tuple[Rect, ...] = ()
    boxes: tuple[Rect, ...] = ()
    """The boxes it is drawn for."""
    tilt: Tilt | None = None
    """How it lies over slanted text; then `rect` and `wings` are narrow and together the bar."""

    @property
    def parts(self) -> tuple[Rect, ...]:
        """Return the rectangles it is made of."""
        return (self.rect, *self.wings)


def lay_out(
    doc: Document, redactions: Sequence[Redaction], page: int, walls: Sequence[Rect] = ()
) -> tuple[Bar, ...]:
    """Return the bars of a page: one for each line of a redaction, clear of the ink around it.

    Boxes of one redaction that go on from each other on a line become one bar, as do boxes with
    the same label that overlap. Where the lines above or below reach into a box, the bar is lower
    there; it never is larger than its boxes and the space between them, and no wall (an upright
    line of a table) stands in that space.
    """
    own: list[tuple[Rect, str]] = []
    all_boxes = [box.rect for r in redactions for box in r.boxes if box.page == page]
    near = _letters_near(doc, page, all_boxes)
    quads = doc.slanted_on(page)
    bars: list[Bar] = []
    for redaction in redactions:
        rects = [box.rect for box in redaction.boxes if box.page == page]
        slices = [rect for rect in rects if quads and is_slice(rect, quads)]
        for row, tilt in rows(slices, quads):
            bars.append(Bar(row[0], redaction.label, row[1:], row, tilt))
        level = [rect for rect in rects if rect not in slices]
        own += [(rect, redaction.label) for rect in _joined(level, near, walls, 1.0)]
    for label in dict.fromkeys(label for _, label in own):
        same = [rect for rect, of in own if of == label]
        boxes = [b.rect for r in redactions if r.label == label for b in r.boxes if b.page == page]
        boxes = [rect for rect in boxes if not (quads and is_slice(rect, quads))]
        for rect in _joined(same, near, walls, 0.0):
            bar = _clear(rect, label, near)
            within = (box for box in dict.fromkeys(boxes) if mostly_within(box, rect))
            bars.append(replace(bar, boxes=tuple(within)))
    return tuple(bars)


def _letters_near(doc: Document, page: int, boxes: Sequence[Rect]) -> list[Rect]:
    """Return the kept characters of words that touch a box, or stand next to one."""
    near: list[Rect] = []
    slanted = doc.slanted_on(page)
    for word in doc.words:
        if word.box.page != page or (slanted and quads_of(word.chars, slanted)):
            continue
        x0, y0, x1, y1 = word.box.rect
        high = y1 - y0
        wide = (x0 - high, y0, x1 + high, y1)
        close = [box for box in boxes if touch(box, wide)]
        if close:
            near += [r for r in word.chars if not any(mostly_within(r, box) for box in close)]
    return near


def is_stretch(bar: Bar, chars: Sequence[Rect]) -> bool:
    """Say whether a bar stands for a stretch of a level line.

    Others are drawn as they are: upright text, pictures, what a person drew over several lines.
    """
    top = min((box[1] for box in bar.boxes), default=0.0)
    bottom = max((box[3] for box in bar.boxes), default=0.0)
    near = [char for char in chars if char[1] < bottom and char[3] > top]
    below = [char for char in near if any(mostly_within(char, box) for box in bar.boxes)]
    if not below:
        return False
    xs, ys = ([(one[at] + one[at + 2]) / 2 for one in below] for at in (0, 1))
    high = min(char[3] - char[1] for char in below)
    if max(ys) - min(ys) > max(max(xs) - min(xs), 0.1 * high):
        return False
    return bar.rect[3] - bar.rect[1] < LINE * high


def _joined(
    rects: Sequence[Rect], kept: Sequence[Rect], walls: Sequence[Rect], reach: float
) -> list[Rect]:
    """Return rectangles with those made one that stand on one line, at most reach heights apart.

    Two with a kept character or a wall between them stay two.
    """
    result: list[Rect] = []
    for rect in sorted(rects, key=lambda rect: (rect[0], rect[1])):
        for at, other in enumerate(result):
            height = min(rect[3] - rect[1], other[3] - other[1])
            level = min(rect[3], other[3]) - max(rect[1], other[1]) > 0.6 * height
            gap = max(rect[0], other[0]) - min(rect[2], other[2])
            both = around((rect, other))
            alike = max(rect[3] - rect[1], other[3] - other[1]) < LINE * height
            if (
                level
                and (alike or both in (rect, other))
                and gap <= reach * height - 0.01
                and not any(mostly_within(letter, both) for letter in kept)
                and not any(_between_them(wall, rect, other) for wall in walls)
            ):
                result[at] = both
                break
        else:
            result.append(rect)
    return result


def _between_them(wall: Rect, one: Rect, other: Rect) -> bool:
    """Say whether an upright line stands in the space between two rectangles on a line."""
    x, middle = (wall[0] + wall[2]) / 2, (one[1] + one[3]) / 2
    return min(one[2], other[2]) <= x <= max(one[0], other[0]) and wall[1] < middle < wall[3]


def _clear(rect: Rect, label: str, kept: Iterable[Rect]) -> Bar:
    """Return the bar for rect, lower where letters of the lines above or below reach into it.

    A little lower over its whole length looks best. Where lines stand so close that much would
    go, the bar keeps its height between the letters that are in its way.
    """
    x0, y0, x1, y1 = rect
    height, middle = y1 - y0, (y0 + y1) / 2
    top, bottom = y0, y1
    above: list[Rect] = []
    below: list[Rect] = []
    for letter in kept:
        high = letter[3] - letter[1]
        if shared(letter, rect) <= 0 or high > 3 * height or _beside(letter, rect):
            continue
        if (letter[1] + letter[3]) / 2 < middle:
            ink = letter[3] - INK_BOTTOM * high
            if y0 < ink < middle:
                top = max(top, ink)
                above.append(letter)
        elif (ink := letter[1] + INK_TOP * high) < y1 and ink > middle:
            bottom = min(bottom, ink)
            below.append(letter)
    wings: list[Rect] = []
    if top - y0 > LITTLE * height:
        wings += _between(x0, x1, above, y0, top)
    if y1 - bottom > LITTLE * height:
        wings += _between(x0, x1, below, bottom, y1)
    return Bar((x0, top, x1, bottom), label, tuple(wings))


def _beside(letter: Rect, rect: Rect) -> bool:
    """Say whether a letter stands on a line within rect: its side cuts through it."""
    return rect[1] < (letter[1] + letter[3]) / 2 < rect[3]


def _between(
    x0: float, x1: float, letters: Iterable[Rect], top: float, bottom: float
) -> list[Rect]:
    """Return the parts of a strip that no letter stands in."""
    wings: list[Rect] = []
    at = x0
    for letter in sorted(letters):
        if letter[0] - at > 0.5:
            wings.append((at, top, min(letter[0], x1), bottom))
        at = max(at, letter[2])
    if x1 - at > 0.5:
        wings.append((at, top, x1, bottom))
    return wings


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
        if style.frame is not None and bar.tilt is not None:
            around = [_wider(part, FRAME) for part in bar.parts]
            parts.append(b"q %s g %s f Q" % (_n(style.frame), _outline(around, back)))
        parts.append(b"q %s g %s f" % (_n(style.fill), _outline(bar.parts, back)))
        if style.frame is not None and bar.tilt is None:
            x0, y0, x1, y1 = placed(back, bar.rect)
            w = min(FRAME * scale, (x1 - x0) / 4, (y1 - y0) / 4)
            inner = _n(x0 + w / 2, y0 + w / 2, x1 - x0 - w, y1 - y0 - w)
            parts.append(b"%s G %s w 0 J 0 j [] 0 d %s re S" % (_n(style.frame), _n(w), inner))
        size, (cx, cy), along = _fit(bar, lettering)
        half = lettering.width(bar.label) * size / 2
        rise = lettering.middle * size
        up = along[1], -along[0]  # from the base line, as displayed (y runs down there)
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


def _outline(rects: Iterable[Rect], back: Matrix) -> bytes:
    """Return rectangles of the page as displayed as a path."""
    return b" ".join(
        _n(left, low, right - left, high - low) + b" re"
        for left, low, right, high in (placed(back, rect) for rect in rects)
    )


def _wider(rect: Rect, by: float) -> Rect:
    return rect[0] - by, rect[1] - by, rect[2] + by, rect[3] + by


def _fit(bar: Bar, lettering: Lettering) -> tuple[float, Point, Point]:
    """Return the size of a label in points, where its middle is, and which way it runs.

    It is turned upright where that makes it legible.
    """
    em = max(lettering.width(bar.label), 0.1)

    def size(length: float, across: float) -> float:
        return max(min(LARGEST, FILL * across, (length - 2 * SIDE) / em), 0.5)

    if bar.tilt is not None:
        return size(bar.tilt.length, bar.tilt.height), bar.tilt.centre, bar.tilt.along
    x0, y0, x1, y1 = bar.rect
    centre = (x0 + x1) / 2, (y0 + y1) / 2
    level, upright = size(x1 - x0, y1 - y0), size(y1 - y0, x1 - x0)
    if level < LEGIBLE and upright > level:
        return upright, centre, (0.0, -1.0)
    return level, centre, (1.0, 0.0)


def _n(*numbers: float) -> bytes:
    return " ".join(f"{number:.4f}".rstrip("0").rstrip(".") for number in numbers).encode()


def free_font_name(page: pikepdf.Page) -> str:
    """Return a name that no font of the page has yet."""
    fonts = page.obj["/Resources"].get("/Font", pikepdf.Dictionary())
    return next(name for n in range(len(fonts) + 1) if (name := f"/LakLetter{n}") not in fonts)


def add_font(page: pikepdf.Page, font: pikepdf.Object) -> str:
    """Make a font known to a page that has resources of its own; return its name there."""
    name = free_font_name(page)
    resources = page.obj["/Resources"]
    fonts = resources.get("/Font", pikepdf.Dictionary())
    resources["/Font"] = pikepdf.Dictionary({**dict(fonts.items()), name: font})
    return name


def append(pdf: pikepdf.Pdf, page: pikepdf.Page, operators: bytes) -> None:
    """Paint operators over everything on a page, in the page's own coordinates."""
    contents = page.obj.get("/Contents")
    if isinstance(contents, pikepdf.Array):
        old = list(contents.as_list())
    else:
        old = [] if contents is None else [contents]
    page.obj["/Contents"] = pikepdf.Array(
        [pdf.make_stream(b"q\n"), *old, pdf.make_stream(b"\nQ\n" + operators + b"\n")]
    )
