"""Find pictures that leave no trace on their page, although there is something in them.

White samples by way of a palette, a picture behind a mask, with alpha 0, blended away, in white
ink: whoever takes the image out of the file sees what no reader of the page sees.
"""

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from woo_redact.verify.bars import Bars
from woo_redact.verify.pictures import around
from woo_redact.verify.sheet import Floats, Sheet

FLAT = 1
"""Spread of colour values (0..255) on the page within which nothing can be seen."""
SMALLEST = (14.0, 4.5)
"""Points (across, up) that a picture is large at least to show a word."""


def traceless(sheet: Sheet, bars: Bars) -> int:
    """Return how many pictures of a page cannot be seen and are not of one colour themselves.

    Those that a bar touches are left to woo_redact.verify.pictures.
    """
    found = 0
    for image in sheet.pictures():
        low, high = around(sheet.corners(image))
        if (high - low < SMALLEST).any():
            continue
        touched = (bars.whole[:, :2] < high) & (bars.whole[:, 2:] > low)
        if touched.all(axis=1).any() or not _flat_on_page(sheet, np.hstack([low, high])):
            continue
        found += not _empty(image)
    return found


def _flat_on_page(sheet: Sheet, box: Floats) -> bool:
    """Say whether the page has one colour where a picture stands; off the page it has."""
    x0, y0, x1, y1 = (box * sheet.scale).tolist()
    part = sheet.pixels[
        max(int(y0), 0) : max(int(np.ceil(y1)), 0), max(int(x0), 0) : max(int(np.ceil(x1)), 0)
    ]
    return not part.size or int(np.ptp(part, axis=(0, 1)).max()) <= FLAT


def _empty(image: pypdfium2.PdfImage) -> bool:
    """Say whether all samples of a picture, and of its mask, are the same."""
    try:
        return _one_value(_samples(image)) and _one_value(_with_mask(image))
    except (pypdfium2.PdfiumError, ValueError):
        return False


def _one_value(samples: NDArray[np.uint8]) -> bool:
    return not samples.size or not np.ptp(samples.reshape(-1, samples.shape[-1]), axis=0).any()


def _samples(image: pypdfium2.PdfImage) -> NDArray[np.uint8]:
    """Return the stored samples, shape (n, values per pixel), whatever colours they stand for.

    Raises PdfiumError and ValueError when they cannot be read.
    """
    if image.get_filters(skip_simple=True):
        bitmap: NDArray[np.uint8] = image.get_bitmap(render=False).to_numpy()
        return bitmap.reshape(len(bitmap), -1, 1 if bitmap.ndim == 2 else bitmap.shape[2])
    about = image.get_metadata()
    raw = np.frombuffer(image.get_data(decode_simple=True), dtype=np.uint8)
    bits, height = about.bits_per_pixel, about.height
    row = -(-about.width * bits // 8)
    raw = raw[: row * height].reshape(-1, row)
    if bits % 8:
        return np.unpackbits(raw, axis=1)[:, : about.width * bits].reshape(-1, bits)
    return raw.reshape(-1, bits // 8)


def _with_mask(image: pypdfium2.PdfImage) -> NDArray[np.uint8]:
    """Return what shines through the mask of a picture: shape (height, width, 1)."""
    bitmap = image.get_bitmap(render=True)
    if bitmap.format != pdfium.FPDFBitmap_BGRA:
        return np.zeros((0, 1), dtype=np.uint8)
    alpha: NDArray[np.uint8] = bitmap.to_numpy()[:, :, 3:]
    return alpha
