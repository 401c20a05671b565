"""Bars stand where the text stood, however the page is turned, cut and scaled."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pikepdf
import pymupdf
import pytest

from tests.render.producers import NAME, SECRETS, by_hand, by_story
from tests.render.reading import (
    assert_rest_untouched,
    chars,
    holds,
    pixels,
    read,
    redact,
    redactions,
)
from woo_redact.model.document import Box
from woo_redact.model.redaction import Look, Redaction
from woo_redact.render import burn


def turned(data: bytes, rotate: int, crop: bool, unit: float | None) -> bytes:
    with pikepdf.open(BytesIO(data)) as pdf:
        page = pdf.pages[0].obj
        page["/Rotate"] = rotate
        if crop:
            page["/CropBox"] = pikepdf.Array([40, 300, 560, 800])
        if unit:
            page["/UserUnit"] = unit
        buffer = BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


@pytest.mark.parametrize("rotate", [0, 90, 180, 270])
@pytest.mark.parametrize("crop", [False, True], ids=["whole", "cropped"])
@pytest.mark.parametrize("unit", [None, 2], ids=["", "userunit"])
@pytest.mark.parametrize("source", [by_hand, by_story])
def test_rotation_crop_and_unit(source, rotate: int, crop: bool, unit: float | None) -> None:
    data = turned(source(), rotate, crop, unit)
    result = redact(data, *SECRETS)
    assert result.rebuilt == ()
    assert not holds(result.data, "Verkuijlen")
    assert_rest_untouched(data, result, *SECRETS)
    (redaction,) = redactions(read(data), NAME)
    x0, y0, x1, y1 = redaction.boxes[0].rect
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        picture = document[0].get_pixmap(dpi=144, alpha=False)
        grey = np.frombuffer(picture.samples, np.uint8).reshape(picture.h, picture.w, 3)
    bar = grey[int(y0 * 2) + 3 : int(y1 * 2) - 3, int(x0 * 2) + 2 : int(x1 * 2) - 2]
    assert np.mean(np.abs(bar.astype(int) - 170) <= 2) > 0.6


def test_text_at_an_angle() -> None:
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((300, 500), f"Rand: {NAME}, einde", rotate=90, fontsize=11)
        page.insert_text((320, 500), "een gewone regel ernaast", rotate=90, fontsize=11)
        data = bytes(document.tobytes())
    result = redact(data, NAME)
    assert not holds(result.data, "Verkuijlen")
    assert_rest_untouched(data, result, NAME)


@pytest.mark.parametrize(
    ("colour", "fill"), [("grijs", 170), ("zwart", 0), ("wit", 255)], ids=["grijs", "zwart", "wit"]
)
def test_styles(colour: str, fill: int) -> None:
    data = by_story()
    (redaction,) = redactions(read(data), NAME)
    x0, y0, x1, y1 = (int(value * 150 / 72) for value in redaction.boxes[0].rect)
    region = pixels(redact(data, NAME, look=Look(colour)).data)[y0 + 3 : y1 - 3, x0 + 3 : x1 - 3]
    assert np.median(region) == fill
    assert region.max() - region.min() > 100  # the code stands out


def test_unknown_style_and_page() -> None:
    data = by_story()
    doc = read(data)
    with pytest.raises(ValueError):
        burn(data, doc, (), Look("paars"))
    box = Box(2, 0, 0, 10, 10)
    with pytest.raises(ValueError):
        burn(data, doc, (Redaction("f", (box,), "5.1.2e", "5.1.2e", ""),))


def test_close_lines_keep_their_letters() -> None:
    with pymupdf.open() as document:
        page = document.new_page()
        for at in range(6):
            line = f"gjpqy {NAME} ÁÉ gjpqy" if at == 3 else "gjpqy ÁÉÍÓ gjpqy ÁÉÍÓ gjpqy ÁÉÍÓ"
            page.insert_text((60, 100 + 11 * at), line, fontsize=11)
        data = bytes(document.tobytes())
    result = redact(data, NAME)
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        kept = document[0].get_text()
    assert kept.count("gjpqy") == 17
    assert kept.count("ÁÉÍÓ") == 15


def test_boxes_over_one_another_take_no_neighbour() -> None:
    with pymupdf.open() as document:
        page = document.new_page()
        page.insert_text((72, 300), "door Bram Verkuijlen, bij afwezigheid een ander", fontsize=11)
        data = bytes(document.tobytes())
    comma = next(char for char in chars(data) if char[0] == ",")
    wide = comma[1] + 0.4 * (comma[3] - comma[1])  # within reach of both boxes, by less than half
    found = tuple(
        replace(one, boxes=tuple(replace(box, x1=wide) for box in one.boxes))
        for one in redactions(read(data), "Bram Verkuijlen", "Verkuijlen")
    )
    assert len(found) == 2
    result = burn(data, read(data), found).data
    assert not holds(result, "Verkuijlen")
    assert "," in [char[0] for char in chars(result)]
