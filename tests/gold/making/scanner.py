"""Turns a PDF into a scan: skewed, noisy grey JPEG pages or fax pages, with or without poor OCR."""

import io
import math
import random
from dataclasses import dataclass
from itertools import product

import numpy as np
import pymupdf
from PIL import Image, ImageFilter

from samples.making.scanner import spoiled
from tests.gold.making.text import Rect

Matrix = tuple[float, float, float, float, float, float]
QUALITIES = (62, 52, 44, 37, 31, 26, 22, 18, 15)
ALTERNATE = -0.7
"""Even pages lie the other way, as sheets in a feeder do."""


@dataclass(frozen=True, slots=True)
class Scanned:
    """A scan, the PDF it was made of, and how each page lies on it.

    A point (x, y) of the source lies at (ax + cy + e, bx + dy + f).
    """

    pdf: bytes
    source: bytes
    matrices: tuple[Matrix, ...]
    ocr_layer: bool


def scan(
    source: bytes,
    *,
    dpi: int = 200,
    skew: float = 0.6,
    noise: float = 8,
    blur: float = 0.5,
    fax: bool = False,
    ocr_errors: float | None = None,
    seed: int = 3,
    page_kb: int = 120,
) -> Scanned:
    """Return the scan of a PDF.

    `skew` is in degrees (positive: counterclockwise), `noise` in grey levels, `blur` in pixels.
    `fax` makes black-and-white pages of a coarse grid. With `ocr_errors` (0 to 1, the chance of an
    error at each place where letters look alike; 0.05 is poor) the pages get a hidden text layer.
    Grey pages are kept at `page_kb` or less by the quality of the JPEG.
    """
    rng, letters = np.random.default_rng(seed), random.Random(seed)
    matrices: list[Matrix] = []
    with pymupdf.open("pdf", source) as original, pymupdf.open() as target:
        for page in original:
            angle = skew * (ALTERNATE if page.number % 2 else 1)
            image = _picture(page, dpi, angle)
            stream = _fax(image, noise, rng) if fax else _grey(image, noise, blur, rng, page_kb)
            sheet = target.new_page(width=page.rect.width, height=page.rect.height)
            sheet.insert_image(sheet.rect, stream=stream)
            matrices.append(_matrix(angle, page.rect.width / 2, page.rect.height / 2))
            if ocr_errors is not None:
                _hide_text(page, sheet, matrices[-1], ocr_errors, letters)
        pdf = bytes(target.tobytes(garbage=3, deflate=True, no_new_id=True))
    return Scanned(pdf, source, tuple(matrices), ocr_errors is not None)


def displaced(box: Rect, matrix: Matrix) -> Rect:
    """Return the box around a rectangle of the source page as it lies on the scan."""
    a, b, c, d, e, f = matrix
    corners = [
        (a * x + c * y + e, b * x + d * y + f) for x in (box[0], box[2]) for y in (box[1], box[3])
    ]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    return (min(xs), min(ys), max(xs), max(ys))


def _matrix(angle: float, x: float, y: float) -> Matrix:
    """Return the turn by angle (degrees, counterclockwise as seen) about a point of the page."""
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return (cos, -sin, sin, cos, x - cos * x - sin * y, y + sin * x - cos * y)


def _picture(page: pymupdf.Page, dpi: int, angle: float) -> Image.Image:
    pixels = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)
    return image.rotate(angle, resample=Image.Resampling.BICUBIC, fillcolor=255)


def _grey(
    image: Image.Image, noise: float, blur: float, rng: np.random.Generator, page_kb: int
) -> bytes:
    """Return a JPEG: shaded towards the left, noisy, soft; as good as fits in the size."""
    values = np.asarray(image, dtype=np.float32) * 0.9
    values += 18 * np.linspace(0, 1, values.shape[1], dtype=np.float32)[None, :]
    values += rng.normal(0, noise, values.shape)
    grey = Image.fromarray(values.clip(0, 255).astype(np.uint8))
    stream = io.BytesIO()
    for softer, quality in product((0, 0.2, 0.4), QUALITIES):
        stream = io.BytesIO()
        soft = grey.filter(ImageFilter.GaussianBlur(blur + softer))
        soft.save(stream, "JPEG", quality=quality)
        if stream.tell() <= page_kb * 1024:
            break
    return stream.getvalue()


def _fax(image: Image.Image, noise: float, rng: np.random.Generator) -> bytes:
    """Return a black-and-white PNG with the coarse grid of a fax."""
    width, height = image.size
    coarse = image.resize((int(width * 0.82), int(height * 0.62)), Image.Resampling.BILINEAR)
    values = np.asarray(coarse, dtype=np.float32)
    values = values + rng.normal(0, noise, values.shape)
    black = Image.fromarray(((values > 150) * 255).astype(np.uint8))
    stream = io.BytesIO()
    black.resize((width, height), Image.Resampling.NEAREST).convert("1").save(stream, "PNG")
    return stream.getvalue()


def _hide_text(
    page: pymupdf.Page,
    sheet: pymupdf.Page,
    matrix: Matrix,
    errors: float,
    letters: random.Random,
) -> None:
    """Put the words of a page on its scan, invisible and with reading errors."""
    shape = sheet.new_shape()
    for x0, y0, x1, y1, word, *_ in page.get_text("words"):
        left, top, _, bottom = displaced((x0, y0, x1, y1), matrix)
        size = max((y1 - y0) * 0.75, 4)
        middle = (top + bottom) / 2
        shape.insert_text(
            (left, middle + size * 0.35),
            spoiled(word, letters, errors),
            fontname="helv",
            fontsize=size,
            render_mode=3,
        )
    shape.commit()
