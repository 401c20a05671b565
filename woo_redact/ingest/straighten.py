"""Straighten a picture of a page: find out how crooked the scan is, and map places back."""

from dataclasses import dataclass
from math import cos, radians, sin
from typing import Any

import numpy as np
from PIL import Image

from woo_redact.model.document import Rect

_DEGREES = 10.0
"""Scans more crooked than this are no scans of a page lying in a feeder."""
_WORTH_IT = 0.25
_SAMPLE = 40_000
"""Dark pixels that are looked at."""
_LOW_DPI = 75


@dataclass(frozen=True, slots=True)
class Turn:
    """How a picture was turned: `quarters` clockwise, then `degrees` counterclockwise."""

    quarters: int
    degrees: float
    width: int
    height: int
    """Of the picture before it was turned, in pixels."""

    def turned(self, image: Image.Image) -> Image.Image:
        """Return the picture turned upright."""
        if self.quarters:
            image = image.transpose(_TRANSPOSE[self.quarters])
        if self.degrees:
            image = image.rotate(self.degrees, Image.Resampling.BICUBIC, fillcolor=255)
        return image

    def original(self, rect: Rect) -> Rect:
        """Return the box in the picture before it was turned that holds rect."""
        x0, y0, x1, y1 = rect
        corners = [self._original(x, y) for x in (x0, x1) for y in (y0, y1)]
        xs, ys = zip(*corners, strict=True)
        return (
            min(max(min(xs), 0.0), self.width),
            min(max(min(ys), 0.0), self.height),
            min(max(max(xs), 0.0), self.width),
            min(max(max(ys), 0.0), self.height),
        )

    def _original(self, x: float, y: float) -> tuple[float, float]:
        width, height = self.width, self.height
        if self.quarters % 2:
            width, height = height, width
        if self.degrees:
            angle = radians(self.degrees)
            dx, dy = x - width / 2, y - height / 2
            x = width / 2 + dx * cos(angle) - dy * sin(angle)
            y = height / 2 + dx * sin(angle) + dy * cos(angle)
        if self.quarters == 1:
            return (y, self.height - x)
        if self.quarters == 2:
            return (self.width - x, self.height - y)
        if self.quarters == 3:
            return (self.width - y, x)
        return (x, y)


_TRANSPOSE = {
    1: Image.Transpose.ROTATE_270,
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}


def find_skew(image: Image.Image, dpi: int) -> float:
    """Return by how many degrees counterclockwise a picture (mode L) must turn to be straight.

    The rows of a straight page alternate most strongly between dark and light.
    """
    points = _dark_points(image, dpi)
    if len(points) < 200:
        return 0.0
    coarse = _best(points, np.arange(-_DEGREES, _DEGREES + 0.1, 0.5))
    fine = float(_best(points, np.arange(coarse - 0.5, coarse + 0.51, 0.1)))
    return fine if abs(fine) >= _WORTH_IT and abs(fine) < _DEGREES else 0.0


def lines_are_vertical(image: Image.Image, dpi: int) -> bool:
    """Say whether the lines of text seem to run up or down the picture."""
    points = _dark_points(image, dpi)
    if len(points) < 200:
        return False
    angles = np.arange(-3.0, 3.1, 0.5)
    across = max(_contrast(points, angle) for angle in angles)
    down = max(_contrast(points[:, ::-1], angle) for angle in angles)
    return down > across


def _dark_points(image: Image.Image, dpi: int) -> Any:
    factor = max(1, dpi // _LOW_DPI)
    pixels = np.asarray(image.reduce(factor))
    height, width = pixels.shape
    edge = int(0.02 * min(height, width))  # scanners leave dark edges
    inner = pixels[edge : height - edge, edge : width - edge]
    if inner.size == 0:
        return np.empty((0, 2))
    rows, columns = np.nonzero(inner < 0.7 * np.median(inner))
    step = max(1, len(rows) // _SAMPLE)
    return np.stack([columns[::step], rows[::step]], axis=1).astype(float)


def _contrast(points: Any, angle: float) -> float:
    """Return how strongly rows differ when the page is turned counterclockwise by angle."""
    turn = radians(float(angle))
    heights = points[:, 1] * cos(turn) - points[:, 0] * sin(turn)
    counts = np.bincount((heights - heights.min()).astype(int))
    return float(np.sum(np.diff(counts.astype(float)) ** 2))


def _best(points: Any, angles: Any) -> float:
    return float(max(angles, key=lambda angle: _contrast(points, angle)))
