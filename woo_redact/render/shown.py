"""Tell which pixels of an image a page can show, and which nobody ever sees.

Only what is certain counts as unseen: outside the page or the clip path, below something opaque
that was painted later, or where the image's own mask lets nothing through. A clip path counts with
all it may enclose (holes are seen), and around everything that is seen some pixels are spared.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, hypot

import numpy as np
import numpy.typing as npt
import pikepdf
from PIL import Image, ImageDraw

from woo_redact.model.document import Rect
from woo_redact.render.cut import read_course
from woo_redact.render.geometry import Matrix, Point, Shape, apply, common, inside, invert, placed
from woo_redact.render.paths import Subpath

Flags = npt.NDArray[np.bool_]
"""One value per pixel of an image, first row on top."""
UNIT: Rect = (0.0, 0.0, 1.0, 1.0)
SPARED = 2
"""Pixels around what is seen that a viewer may mix in when it scales the image."""
SOFT = 0.75
"""Points at the edge of something opaque where what lies below may shine through."""
TINY = 1.0
"""Points; an image painted no higher or no wider than this cannot be read."""
SEE_THROUGH = ("/SMask", "/Mask", "/ImageMask", "/SMaskInData")
BENDS = 24
"""Straight pieces a curve of a clip path counts as."""
FAR = 1e6
"""Pixels; polygons are cut off beyond it."""


@dataclass(frozen=True, slots=True)
class View:
    """What can be seen of something painted: within `rect` and every clip, outside the covers."""

    rect: Rect
    clips: tuple[Shape, ...] = ()
    covers: tuple[Rect, ...] = ()
    plain: bool = True
    """Whether what is painted is opaque: then it may as well be painted in two parts."""
    flat: tuple[int, ...] | None = None
    """The one colour (0..255) of the page there, where painting leaves no trace at all."""

    def shows_all(self, ctm: Matrix) -> bool:
        """Say whether nothing of an image that is painted by ctm is cut off, covered or tiny."""
        box = placed(ctm, UNIT)
        thin = min(size_of(ctm)) <= TINY
        if self.flat is not None:
            return False
        return not (self.clips or self.covers or thin) and inside(box, self.rect, 0.5)


def grid_of(ctm: Matrix, width: int, height: int) -> Matrix:
    """Return the matrix that puts pixels (from the top left) on the page.

    An image is a unit square with its first row on top (ISO 32000-1, 8.9.5).
    """
    a, b, c, d, e, f = ctm
    return (a / width, b / width, -c / height, -d / height, e + c, f + d)


def touching(shape: tuple[int, int], grid: Matrix, areas: Sequence[Rect]) -> Flags:
    """Return the pixels (of an image of so many rows and columns) that lie in or touch an area."""
    wanted = np.zeros(shape, dtype=bool)
    back = invert(grid)
    if back is not None:
        half = (abs(grid[0]) + abs(grid[2])) / 2, (abs(grid[1]) + abs(grid[3])) / 2
        for x0, y0, x1, y1 in areas:
            wide = (x0 - half[0], y0 - half[1], x1 + half[0], y1 + half[1])
            _mark(wanted, wide, grid, back)
    return wanted


def unseen(shape: tuple[int, int], ctm: Matrix, view: View) -> Flags | None:
    """Return the pixels that a view never shows, None when it may show all of them."""
    box = placed(ctm, UNIT)
    if inside(box, view.rect, 0.5) and not view.clips and not view.covers:
        return None
    height, width = shape
    grid = grid_of(ctm, width, height)
    back = invert(grid)
    if back is None:
        return None
    if common(box, view.rect)[2:] == common(box, view.rect)[:2]:
        return np.ones(shape, dtype=bool)
    seen = touching(shape, grid, [view.rect])
    for clip in view.clips:
        seen &= _within(shape, clip, back)
    hidden = ~grown(seen, SPARED)
    for x0, y0, x1, y1 in view.covers:
        half = (abs(grid[0]) + abs(grid[2])) / 2, (abs(grid[1]) + abs(grid[3])) / 2
        # Spared as well: the pixels next to the edge, which scaling mixes with those outside.
        across = max(SOFT, SPARED * 2 * half[0]) + half[0]
        down = max(SOFT, SPARED * 2 * half[1]) + half[1]
        narrow = (x0 + across, y0 + down, x1 - across, y1 - down)
        if narrow[0] < narrow[2] and narrow[1] < narrow[3]:
            _mark(hidden, narrow, grid, back)
    return hidden if hidden.any() else None


def scaled(flags: Flags, shape: tuple[int, int]) -> Flags:
    """Return flags for an image of another size at the same place; true where all below are."""
    if flags.shape == shape:
        return flags
    height, width = shape
    picture = Image.fromarray((~flags).astype(np.uint8) * 255)
    reduced = picture.resize((width, height), Image.Resampling.BOX)
    return ~grown(np.asarray(reduced) > 0, 1)


def polygons(path: Sequence[Subpath], ctm: Matrix) -> Shape:
    """Return the subpaths of a clip path as polygons on the page."""
    found = []
    for part in path:
        course = read_course(part.instructions, close=True)
        points = [apply(ctm, *point) for segment in course.segments for point in _course(segment)]
        found.append(tuple(points))
    return tuple(found)


def opaque(image: pikepdf.Object, ctm: Matrix) -> bool:
    """Say whether an image fills an upright rectangle with paint that hides what lies below."""
    upright = min(abs(ctm[0]) + abs(ctm[3]), abs(ctm[1]) + abs(ctm[2])) < 1e-6
    return upright and not any(key in image for key in SEE_THROUGH)


def _course(segment: Sequence[Point]) -> list[Point]:
    """Return points along a line or curve, its start left out."""
    if len(segment) == 2:
        return [segment[1]]
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = segment
    found = []
    for step in range(1, BENDS + 1):
        t = step / BENDS
        u = 1 - t
        w = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
        found.append(
            (
                w[0] * ax + w[1] * bx + w[2] * cx + w[3] * dx,
                w[0] * ay + w[1] * by + w[2] * cy + w[3] * dy,
            )
        )
    return found


def grown(flags: Flags, steps: int) -> Flags:
    """Return flags with the pixels next to a true one true as well, so many steps far."""
    result = flags.copy()
    for _ in range(steps):
        result[1:] |= result[:-1].copy()
        result[:-1] |= result[1:].copy()
        result[:, 1:] |= result[:, :-1].copy()
        result[:, :-1] |= result[:, 1:].copy()
    return result


def size_of(ctm: Matrix) -> tuple[float, float]:
    """Return width and height in points at which an image is painted."""
    return hypot(ctm[0], ctm[1]), hypot(ctm[2], ctm[3])


def _mark(flags: Flags, area: Rect, grid: Matrix, back: Matrix) -> None:
    """Set the pixels whose middle lies in an area."""
    height, width = flags.shape
    corners = [apply(back, x, y) for x in area[::2] for y in area[1::2]]
    x0 = max(floor(min(p[0] for p in corners)), 0)
    x1 = min(ceil(max(p[0] for p in corners)), width)
    y0 = max(floor(min(p[1] for p in corners)), 0)
    y1 = min(ceil(max(p[1] for p in corners)), height)
    if x0 >= x1 or y0 >= y1:
        return
    a, b, c, d, e, f = grid
    xs, ys = np.arange(x0, x1) + 0.5, (np.arange(y0, y1) + 0.5)[:, None]
    across, down = a * xs + c * ys + e, b * xs + d * ys + f
    flags[y0:y1, x0:x1] |= (
        (across > area[0]) & (across < area[2]) & (down > area[1]) & (down < area[3])
    )


def _within(shape: tuple[int, int], clip: Shape, back: Matrix) -> Flags:
    """Return the pixels that any polygon of a clip path touches."""
    height, width = shape
    picture = Image.new("1", (width, height), 0)
    draw = ImageDraw.Draw(picture)
    for polygon in clip:
        points = [apply(back, *point) for point in polygon]
        cut = [(min(max(x, -FAR), FAR), min(max(y, -FAR), FAR)) for x, y in points]
        if len(cut) > 1:
            draw.polygon(cut, fill=1, outline=1)
    return grown(np.asarray(picture), 1)
