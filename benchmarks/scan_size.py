"""Print how much larger a scan becomes when it is redacted, by how it was stored.

A page of a sample is drawn at 200 dpi with the grain of a scanner, stored as scanners do, and ten
boxes of a name's size are burned in. Beside it: what storing the image anew without loss takes.
"""

import zlib
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pymupdf
from PIL import Image

from woo_redact import render
from woo_redact.model.document import Box, Document, Page
from woo_redact.model.redaction import Look, Redaction

SAMPLE = Path("samples/nota-vws-griepvaccin.pdf")
DPI = 200
KINDS = {
    "grey JPEG": ("L", {"quality": 75}),
    "colour JPEG": ("RGB", {"quality": 75, "subsampling": 2}),
    "colour JPEG, progressive": ("RGB", {"quality": 75, "progressive": True}),
    "black and white, CCITT": ("1", {}),
}


def scan(mode: str, options: dict[str, object]) -> tuple[bytes, int]:
    """Return a page that is one picture, and the bytes its samples take without loss."""
    with pymupdf.open(SAMPLE) as source:
        drawn = source[0].get_pixmap(dpi=DPI, alpha=False)
        size = source[0].rect.width, source[0].rect.height
    shape = (drawn.height, drawn.width, 3)
    clean = np.frombuffer(drawn.samples, np.uint8).reshape(shape).astype(float)
    noise = np.random.default_rng(1).normal(0, 3, shape)
    picture = Image.fromarray(np.clip(clean * 0.9 + 10 + noise, 0, 255).astype(np.uint8))
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=size)
    image = pdf.make_stream(b"")
    image["/Type"], image["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    image["/Height"], image["/Width"] = shape[:2]
    buffer = BytesIO()
    if mode == "1":
        bits = picture.convert("L").point(lambda value: 255 * (value > 150)).convert("1")
        bits.save(buffer, "TIFF", compression="group4", tiffinfo={278: shape[0]})
        with Image.open(buffer) as tiff:
            start, length = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
        parms = pikepdf.Dictionary(K=-1, Columns=shape[1], Rows=shape[0])
        image.write(
            buffer.getvalue()[start : start + length],
            filter=pikepdf.Name.CCITTFaxDecode,
            decode_parms=parms,
        )
        image["/ColorSpace"], image["/BitsPerComponent"] = pikepdf.Name.DeviceGray, 1
        lossless = len(zlib.compress(bits.tobytes(), 9))
    else:
        picture.convert(mode).save(buffer, "JPEG", **options)
        image.write(buffer.getvalue(), filter=pikepdf.Name.DCTDecode)
        space = pikepdf.Name.DeviceGray if mode == "L" else pikepdf.Name.DeviceRGB
        image["/ColorSpace"], image["/BitsPerComponent"] = space, 8
        with Image.open(buffer) as decoded:
            rows = np.asarray(decoded).reshape(shape[0], -1)
        up = np.diff(rows, axis=0, prepend=np.zeros((1, rows.shape[1]), np.uint8))
        lossless = len(zlib.compress(up.tobytes(), 6))
    page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image))
    page.obj["/Contents"] = pdf.make_stream(f"q {size[0]} 0 0 {size[1]} 0 0 cm /Im Do Q".encode())
    out = BytesIO()
    pdf.save(out)
    return out.getvalue(), lossless


def main() -> None:
    """Measure each way of storing."""
    boxes = [Box(1, 80 + 30 * n, 120 + 55 * n, 190 + 30 * n, 133 + 55 * n) for n in range(10)]
    gone = tuple(Redaction(f"b{n}", (box,), "5.1.2e", "5.1.2e", "") for n, box in enumerate(boxes))
    for name, (mode, options) in KINDS.items():
        data, lossless = scan(mode, options)
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            rect = pdf[0].rect
        doc = Document("0" * 64, "", (), (), (Page(1, rect.width, rect.height, "ocr"),))
        result = render.burn(data, doc, gone, Look()).data
        kb = [round(size / 1024) for size in (len(data), len(result), lossless)]
        print(
            f"{name:26s} {kb[0]:5d} kB -> {kb[1]:5d} kB ({kb[1] / kb[0]:.2f}x);"
            f" without loss {kb[2]:5d} kB ({kb[2] / kb[0]:.1f}x)"
        )


if __name__ == "__main__":
    main()
