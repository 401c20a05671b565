"""Scans coded as a fax or a JPEG: they stay so, and keep every pixel beside what goes."""

from io import BytesIO

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageDraw

from tests.render.reading import pixels
from tests.render.sheets import (
    HEIGHT,
    WHOLE,
    WIDTH,
    coded,
    flat,
    images,
    noise,
    rendered,
    saved,
    sheet,
)
from woo_redact.model.document import Box


def fax(pdf: pikepdf.Pdf, bits: np.ndarray, rows: int) -> pikepdf.Object:
    buffer = BytesIO()
    picture = Image.fromarray(bits == 1)
    picture.save(buffer, "TIFF", compression="group4", tiffinfo={278: len(bits)})
    with Image.open(buffer) as tiff:
        start, size = tiff.tag_v2[273][0], tiff.tag_v2[279][0]
    data = buffer.getvalue()[start : start + size]
    parms = pikepdf.Dictionary(K=-1, Columns=bits.shape[1], BlackIs1=False)
    keys = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 1, "DecodeParms": parms}
    return coded(pdf, data, "/CCITTFaxDecode", (rows, bits.shape[1]), **keys)


def test_rows_below_the_last_one_of_a_fax_go() -> None:
    pdf = pikepdf.new()
    bits = (noise(600, WIDTH)[:, :, 0] > 127).astype(np.uint8)
    sheet(pdf, WHOLE, Im=fax(pdf, bits, HEIGHT))
    before = len(fax(pdf, bits, HEIGHT).read_raw_bytes())
    ((thing, _),) = images(rendered(pdf).data)
    assert len(thing.read_raw_bytes()) < 0.6 * before


@pytest.mark.parametrize("decode", [None, [1, 0]])
def test_a_black_and_white_scan_stays_a_fax(decode: list[int] | None) -> None:
    pdf = pikepdf.new()
    paper = Image.new("L", (WIDTH, HEIGHT), 255)
    for line in range(20):
        ImageDraw.Draw(paper).text((10, 15 * line), "Een regel letters op een scan. ", fill=0)
    large = np.asarray(paper.resize((4 * WIDTH, 4 * HEIGHT), Image.Resampling.BICUBIC))
    bits = (large + np.random.default_rng(5).normal(0, 25, large.shape) > 100).astype(np.uint8)
    picture = fax(pdf, bits, 4 * HEIGHT)
    if decode:
        picture["/Decode"] = pikepdf.Array(decode)
    sheet(pdf, WHOLE, Im=picture)
    ((thing, after),) = images(rendered(pdf, Box(1, 100, 100, 200, 150), text_from="ocr").data)
    ((_, before),) = images(saved(pdf))
    assert str(thing["/Filter"]) == "/CCITTFaxDecode"
    beside = np.ones(bits.shape, bool)
    beside[396:604, 396:804] = False
    assert (after[:, :, 0][beside] == before[:, :, 0][beside]).all()
    assert flat(after[400:600, 400:800])


KINDS = {
    "grey": ("L", {}),
    "colour": ("RGB", {"subsampling": 0}),
    "coarse colour": ("RGB", {"subsampling": 2}),
    "restart markers": ("RGB", {"restart_marker_rows": 1}),
    "own codes": ("L", {"optimize": True}),
    "progressive": ("L", {"progressive": True}),
    "four colours": ("CMYK", {}),
}


@pytest.mark.parametrize("mode,options", KINDS.values(), ids=KINDS.keys())
def test_a_jpeg_scan_keeps_all_other_pixels_and_its_size(
    mode: str, options: dict[str, object]
) -> None:
    paper = np.full((2 * HEIGHT, 2 * WIDTH, 3), 245, np.uint8)
    drawing = ImageDraw.Draw(picture := Image.fromarray(paper))
    for line in range(30):
        drawing.text((40, 20 * line), "Een regel met letters op een scan. " * 4, fill=(20, 10, 90))
    grain = np.random.default_rng(3).normal(0, 3, paper.shape)
    picture = Image.fromarray(np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8))
    buffer = BytesIO()
    picture.convert(mode).save(buffer, "JPEG", quality=80, **options)
    space = {"L": "/DeviceGray", "RGB": "/DeviceRGB", "CMYK": "/DeviceCMYK"}[mode]
    keys: dict[str, object] = {"ColorSpace": pikepdf.Name(space), "BitsPerComponent": 8}
    if mode == "CMYK":
        keys["Decode"] = pikepdf.Array([1, 0] * 4)
    pdf = pikepdf.new()
    shape = (2 * HEIGHT, 2 * WIDTH)
    sheet(pdf, WHOLE, Im=coded(pdf, buffer.getvalue(), "/DCTDecode", shape, **keys))
    box = Box(1, 33, 44, 207, 57)
    result = rendered(pdf, box, text_from="ocr").data
    for dpi in (100, 150, 200):
        changed = (np.abs(pixels(saved(pdf), dpi=dpi) - pixels(result, dpi=dpi)) > 0).any(axis=2)
        s = dpi / 72
        changed[int(44 * s) - 3 : int(57 * s) + 4] = False  # the bar may be wider than the box
        assert not changed.any(), np.argwhere(changed)[[0, -1]] / s
    found = images(result)
    for _, after in found:
        if after.shape[:2] == shape and after.shape[2] == len(Image.new(mode, (1, 1)).getbands()):
            assert np.ptp(after[90:112, 70:410], axis=(0, 1)).max() <= 2
    if options != {"progressive": True}:
        assert any(str(thing.get("/Filter")) == "/DCTDecode" for thing, _ in found)
        assert len(result) < 1.5 * len(saved(pdf))


def test_what_is_painted_over_a_jpeg_tells_nothing_of_what_stood_there() -> None:
    def masks(text: str) -> list[bytes]:
        picture = Image.new("L", (WIDTH, HEIGHT), 245)
        drawing = ImageDraw.Draw(picture)
        drawing.text((60, 64), text, fill=0)
        drawing.text((60, 90), "Deze regel blijft staan", fill=0)
        buffer = BytesIO()
        picture.save(buffer, "JPEG", quality=80)
        keys = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 8}
        pdf = pikepdf.new()
        made = coded(pdf, buffer.getvalue(), "/DCTDecode", (HEIGHT, WIDTH), **keys)
        sheet(pdf, WHOLE, Im=made)
        result = rendered(pdf, Box(1, 50, 60, 150, 92), text_from="ocr").data
        return [thing.Mask.read_bytes() for thing, _ in images(result) if "/Mask" in thing]

    assert masks("Jo") == masks("Jo Bos en Marijke")
    assert masks("Jo")


def test_a_jpeg_that_is_not_painted_plainly_is_stored_anew() -> None:
    buffer = BytesIO()
    Image.fromarray(noise()[:, :, 0]).save(buffer, "JPEG")
    pdf = pikepdf.new()
    keys = {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 8}
    page = sheet(
        pdf,
        f"/Glass gs {WHOLE}",
        Im=coded(pdf, buffer.getvalue(), "/DCTDecode", (HEIGHT, WIDTH), **keys),
    )
    page.obj["/Resources"]["/ExtGState"] = pikepdf.Dictionary(Glass=pikepdf.Dictionary(ca=0.5))
    ((thing, after),) = images(rendered(pdf, Box(1, 50, 60, 150, 80)).data)
    assert str(thing["/Filter"]) == "/FlateDecode"
    assert flat(after[61:79, 51:149])
