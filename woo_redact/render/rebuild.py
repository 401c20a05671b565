"""Make a page anew from its picture, where its content cannot be cleaned with certainty."""

from collections.abc import Sequence
from math import ceil, floor

import numpy as np
import pikepdf
import pymupdf
from numpy.typing import NDArray

from woo_redact.errors import DocumentError
from woo_redact.model.document import Rect
from woo_redact.render.geometry import Frame, read_frame
from woo_redact.render.samples import compressed

DPI = 300


def rebuild(
    pdf: pikepdf.Pdf, number: int, original: bytes, areas: Sequence[Rect], frame: Frame
) -> Frame:
    """Replace page number (1-based) by its picture with the boxes blank; return its new frame.

    Nothing of the old page stays but its place in the document. The picture is made from the
    original at 300 dpi; pixels in or touching a box are white before it enters the new file.

    Raises DocumentError when the page cannot be drawn.
    """
    samples = _drawn(original, number)
    shape = samples.shape
    across, down = shape[1] / frame.width, shape[0] / frame.height
    for x0, y0, x1, y1 in areas:
        rows = slice(max(floor(y0 * down), 0), max(ceil(y1 * down), 0))
        samples[rows, max(floor(x0 * across), 0) : max(ceil(x1 * across), 0)] = 255
    if (samples == samples[:, :, :1]).all():
        samples = samples[:, :, :1]
    image = pdf.make_stream(b"")
    image["/Type"], image["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    image["/Width"], image["/Height"] = shape[1], shape[0]
    image["/BitsPerComponent"] = 8
    grey = samples.shape[2] == 1
    image["/ColorSpace"] = pikepdf.Name.DeviceGray if grey else pikepdf.Name.DeviceRGB
    body, filter_, parms = compressed(samples, 8)
    image.write(body, filter=filter_, decode_parms=parms)
    page = pdf.pages[number - 1]
    for key in list(page.obj.keys()):
        if key not in ("/Type", "/Parent"):
            del page.obj[key]
    page.obj["/MediaBox"] = pikepdf.Array([0, 0, round(frame.width, 3), round(frame.height, 3)])
    page.obj["/CropBox"] = page.obj["/MediaBox"]
    page.obj["/Rotate"] = 0
    page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image))
    page.obj["/Contents"] = pdf.make_stream(
        f"q {frame.width:.3f} 0 0 {frame.height:.3f} 0 0 cm /Im0 Do Q".encode()
    )
    return read_frame(page)


def _drawn(data: bytes, number: int) -> NDArray[np.uint8]:
    """Return the pixels of a page, shape (height, width, 1 or 3)."""
    try:
        with pymupdf.open(stream=data, filetype="pdf") as document:
            pixels = document[number - 1].get_pixmap(dpi=DPI, alpha=False, annots=False)
            shape = (pixels.height, pixels.width, pixels.n)
            return np.frombuffer(pixels.samples, np.uint8).reshape(shape).copy()
    except (RuntimeError, ValueError, MemoryError, pymupdf.mupdf.FzErrorBase) as error:
        raise DocumentError(
            f"Pagina {number} is zo beschadigd dat niet vaststaat wat erop staat. Vraag het "
            "bestand opnieuw op, of druk het vanuit een PDF-lezer af naar een nieuwe PDF."
        ) from error
