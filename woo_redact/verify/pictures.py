"""Check that images are empty below the bars: their own pixels, at full depth."""

from collections.abc import Callable

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from woo_redact.model.document import Rect
from woo_redact.verify.bars import Bars, Flags
from woo_redact.verify.ink import FLAT_PICTURE
from woo_redact.verify.sheet import MAX_PIXELS, Floats, Sheet

DPI = 200
"""Dots per inch at which an image with a mask is looked at, or as fine as it is stored."""
RIM = 2
"""Image pixels along the edge of a box that may mix bar and surroundings."""
LETTER = 4
"""Image pixels around a letter of the label that belong to it."""
Affine = Callable[[tuple[float, ...]], Floats]
"""From a displayed box to its corners on an image, as shares of width and height from the top."""


def pictures(sheet: Sheet, bars: Bars, label: Flags, *, masked: bool) -> tuple[set[str], int]:
    """Return the finding ids of bars below which an image still has content, and images seen.

    Looks at the image's own pixels, at full depth, not at what is drawn over them. `masked` says
    that images of this file have transparency masks, whose shape may betray as much. An image
    under a bar that cannot be decoded counts as having content.
    """
    bad: set[str] = set()
    seen = 0
    label_boxes = sheet.glyphs.boxes[label]
    for image in sheet.pictures():
        corners = sheet.corners(image)
        low, high = around(corners)
        touching = [
            place
            for place in bars.places
            if place.rect[0] < high[0]
            and place.rect[2] > low[0]
            and place.rect[1] < high[1]
            and place.rect[3] > low[1]
        ]
        if not touching:
            continue
        seen += 1
        stored = _by_matrix(corners)
        if stored is None:
            continue  # a picture without area shows nothing
        try:
            looks = [(image.get_bitmap(render=False).to_numpy(), stored)]
            if masked:
                looks.append((_with_mask(image, corners), _by_bounds(corners)))
        except (pypdfium2.PdfiumError, ValueError):
            bad.update(place.finding for place in touching)
            continue
        for place in touching:
            if not all(_uniform(*look, place.rect, label_boxes) for look in looks):
                bad.add(place.finding)
    return bad, seen


def _with_mask(image: pypdfium2.PdfImage, corners: Floats) -> NDArray[np.uint8]:
    """Return the image as it is drawn, mask and all; a mask may be finer than its image."""
    matrix = image.get_matrix()
    wide, high = np.hypot(matrix.a, matrix.b), np.hypot(matrix.c, matrix.d)
    if not wide or not high:
        raise ValueError(wide, high)
    sides = np.linalg.norm(corners[1:] - corners[0], axis=1) * DPI / 72
    stored = image.get_px_size()
    finer = max(*(sides / (wide, high)), stored[0] / wide, stored[1] / high)
    finer = min(finer, (MAX_PIXELS / (wide * high)) ** 0.5)
    image.set_matrix(matrix.scale(finer, finer))
    try:
        drawn: NDArray[np.uint8] = image.get_bitmap(render=True, scale_to_original=False).to_numpy()
        return drawn
    finally:
        image.set_matrix(matrix)


def around(corners: Floats) -> tuple[Floats, Floats]:
    """Return the low and high corners of where a page object is displayed."""
    points = np.vstack([corners, corners[1] + corners[2] - corners[0]])
    return points.min(axis=0), points.max(axis=0)


def _uniform(samples: NDArray[np.uint8], to_pixels: Affine, rect: Rect, labels: Floats) -> bool:
    """Say whether the image has one colour below a box, label and rim left out."""
    if samples.ndim == 2:
        samples = samples[:, :, None]
    height, width = samples.shape[:2]
    size = np.array([width, height])
    area = to_pixels(rect) * size
    left, top = np.clip(np.floor(area.min(axis=0)).astype(int), 0, size)
    right, bottom = np.clip(np.ceil(area.max(axis=0)).astype(int), 0, size)
    if right - left <= 2 * RIM or bottom - top <= 2 * RIM:
        return True
    look = Image.new("1", (int(right - left), int(bottom - top)), 0)
    draw = ImageDraw.Draw(look)
    shift = np.array([left, top])
    draw.polygon([tuple(point) for point in _shrunk(area, RIM) - shift], fill=1)
    for box in labels:
        letter = _shrunk(to_pixels(tuple(box)) * size, -LETTER)
        draw.polygon([tuple(point) for point in letter - shift], fill=0)
    chosen = samples[top:bottom, left:right][np.asarray(look)].astype(np.int16)
    if not len(chosen):
        return True
    off = np.abs(chosen - np.median(chosen, axis=0)).max(axis=1)
    return bool((off <= FLAT_PICTURE).all())


def _by_matrix(corners: Floats) -> Affine | None:
    """Return how displayed boxes lie on the image as it is stored; None when it has no area."""
    axes = np.column_stack([corners[1] - corners[0], corners[2] - corners[0]])
    if abs(np.linalg.det(axes)) < 1e-9:
        return None
    to_unit = np.linalg.inv(axes)

    def place(box: tuple[float, ...]) -> Floats:
        unit = (_points(box) - corners[0]) @ to_unit.T
        placed: Floats = np.column_stack([unit[:, 0], 1 - unit[:, 1]])
        return placed

    return place


def _by_bounds(corners: Floats) -> Affine:
    """Return how displayed boxes lie on the image as pdfium draws it: upright, with its mask."""
    low, high = around(corners)

    def place(box: tuple[float, ...]) -> Floats:
        placed: Floats = (_points(box) - low) / (high - low)
        return placed

    return place


def _points(box: tuple[float, ...]) -> Floats:
    x0, y0, x1, y1 = box
    return np.array([[x0, y0], [x1, y0], [x1, y1], [x0, y1]], dtype=np.float64)


def _shrunk(polygon: Floats, pixels: float) -> Floats:
    """Return a four-cornered polygon with its corners moved towards the middle."""
    middle = polygon.mean(axis=0)
    moved: Floats = polygon - np.sign(polygon - middle) * pixels
    return moved
