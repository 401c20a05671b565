"""Turns a PDF into a scan: skewed, noisy grey JPEG pages, with or without a poor text layer."""

import io
import random

import numpy as np
import pymupdf
from PIL import Image, ImageFilter

_SWAPS = {
    "rn": "m",
    "m": "rn",
    "l": "1",
    "O": "0",
    "o": "c",
    "e": "c",
    "ij": "y",
    "i": "j",
    "S": "5",
    "B": "8",
    "d": "cl",
    "a": "o",
    "u": "n",
    "t": "f",
    "h": "b",
}


def jpeg(page: pymupdf.Page, seed: int, skew: float, dpi: int = 200, quality: int = 42) -> bytes:
    """Return the page as a grey JPEG, turned by `skew` degrees and with sensor noise."""
    pixels = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixels.width, pixels.height), pixels.samples)
    turned = image.rotate(skew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    soft = turned.filter(ImageFilter.GaussianBlur(0.55))
    values = np.asarray(soft, dtype=np.float32) * 0.93 + 10
    noise = np.random.default_rng(seed).normal(0, 5, values.shape)
    grey = np.clip(values + noise, 0, 255).astype(np.uint8)
    target = io.BytesIO()
    Image.fromarray(grey).save(target, "JPEG", quality=quality, dpi=(dpi, dpi))
    return target.getvalue()


def spoiled(text: str, rng: random.Random, rate: float) -> str:
    """Return the text as bad character recognition would read it."""
    out, i = "", 0
    while i < len(text):
        for size in (2, 1):
            piece = text[i : i + size]
            if piece in _SWAPS and rng.random() < rate:
                out += _SWAPS[piece]
                i += size
                break
        else:
            if text[i] != " " or rng.random() > rate / 3:
                out += text[i]
            i += 1
    return out


def scan(source: bytes, seed: int, skew: float, producer: str, ocr_errors: float | None) -> bytes:
    """Return the scan of a PDF; with `ocr_errors` (0 to 1) it gets an invisible text layer."""
    rng = random.Random(seed)
    moment = "D:20251105101500+01'00'"
    with pymupdf.open("pdf", source) as original, pymupdf.open() as document:
        for number, page in enumerate(original):
            sheet = document.new_page(width=page.rect.width, height=page.rect.height)
            sheet.insert_image(sheet.rect, stream=jpeg(page, seed + number, skew))
            if ocr_errors is None:
                continue
            for block in page.get_text("dict")["blocks"]:
                for line in block.get("lines", []):
                    text = "".join(span["text"] for span in line["spans"])
                    x, y = line["spans"][0]["origin"]
                    sheet.insert_text(
                        (x, y + rng.uniform(-1.5, 1.5)),
                        spoiled(text, rng, ocr_errors),
                        fontname="helv",
                        fontsize=line["spans"][0]["size"],
                        render_mode=3,
                    )
        document.set_metadata(
            {
                "producer": producer,
                "creator": "Multifunctional",
                "creationDate": moment,
                "modDate": moment,
            }
        )
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
