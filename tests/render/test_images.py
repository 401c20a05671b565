"""Pixels of images that no reader sees: gone from the image objects, all others as they were."""

import numpy as np
import pikepdf
import pytest

from tests.render.reading import pixels
from tests.render.sheets import (
    HEIGHT,
    WHOLE,
    WIDTH,
    flat,
    image,
    images,
    noise,
    rendered,
    saved,
    sheet,
)
from woo_redact.model.document import Box


def one(content: str, **keys: object) -> tuple[pikepdf.Pdf, np.ndarray]:
    """Return a page that paints an image of noise, and its samples."""
    pdf = pikepdf.new()
    samples = noise()
    sheet(pdf, content, Im=image(pdf, samples, **keys))
    return pdf, samples


CLIPS = {
    "rectangle": "50 40 120 100 re W n",
    "polygon": "50 40 m 170 40 l 170 140 l 50 140 l 50 90 l h W n",
    "two rectangles": "50 40 60 100 re 110 40 60 100 re W* n",
    "nested": "50 0 120 300 re W n 0 40 400 100 re W n",
}


@pytest.mark.parametrize("clip", CLIPS.values(), ids=CLIPS.keys())
def test_what_a_clip_path_cuts_off_is_gone(clip: str) -> None:
    pdf, before = one(f"q {clip} {WHOLE} Q")
    result = rendered(pdf).data
    ((_, after),) = images(result)
    seen = (slice(HEIGHT - 140, HEIGHT - 40), slice(50, 170))
    assert (after[seen] == before[seen]).all()
    assert (pixels(saved(pdf)) == pixels(result)).all()
    hidden = np.ones((HEIGHT, WIDTH), bool)
    hidden[HEIGHT - 146 : HEIGHT - 34, 44:176] = False
    assert len(np.unique(after[hidden])) == 1


def test_outside_a_round_clip_path_too() -> None:
    circle = "200 50 m 255 50 300 95 300 150 c 300 205 255 250 200 250 c "
    circle += "145 250 100 205 100 150 c 100 95 145 50 200 50 c h W n"
    pdf, before = one(f"q {circle} {WHOLE} Q")
    result = rendered(pdf).data
    ((_, after),) = images(result)
    away = np.hypot(*(np.indices((HEIGHT, WIDTH)) - np.array([150, 200])[:, None, None]))
    assert (after[away < 99] == before[away < 99]).all()
    assert len(np.unique(after[away > 108])) == 1
    assert (pixels(saved(pdf)) == pixels(result)).all()


def test_what_lies_outside_the_page_is_gone() -> None:
    pdf, before = one("q 800 0 0 600 -200 -100 cm /Im Do Q")
    pdf.pages[0].obj["/CropBox"] = pikepdf.Array([100, 50, 300, 250])
    pdf.pages[0].obj["/Rotate"] = 90
    pages = saved(pdf)
    result = rendered(pdf).data
    ((_, after),) = images(result)
    # 2 points a pixel: x 100..300 is column 150..250, y 50..250 from the bottom row 125..225
    assert (after[125:225, 150:250] == before[125:225, 150:250]).all()
    outside = np.ones((HEIGHT, WIDTH), bool)
    outside[120:230, 145:255] = False
    assert len(np.unique(after[outside])) == 1
    assert (pixels(pages) == pixels(result)).all()


@pytest.mark.parametrize(
    "content",
    [
        "q 100 0 0 80 500 20 cm /Im Do Q",
        "q 0 0 10 10 re W n 100 0 0 80 200 20 cm /Im Do Q",
        "q 100 0 0 80 100 20 cm /Im Do Q 1 g 90 10 120 100 re f",
        "q 100 0 0 80 100 20 cm /Im Do Q q 150 0 0 120 80 5 cm /Over Do Q",
    ],
    ids=["off the page", "clipped away", "below a rectangle", "below an image"],
)
def test_an_image_nobody_sees_goes(content: str) -> None:
    pdf, _ = one(content)
    over = image(pdf, np.full((10, 10, 1), 128, np.uint8))
    pdf.pages[0].obj["/Resources"]["/XObject"]["/Over"] = over
    result = rendered(pdf).data
    left = [after for _, after in images(result) if after.shape[:2] == (HEIGHT, WIDTH)]
    assert left == []
    assert (pixels(saved(pdf)) == pixels(result)).all()


def test_pixels_below_something_opaque_are_gone() -> None:
    pdf, before = one(f"{WHOLE} 1 g 100 100 200 50 re f")
    result = rendered(pdf).data
    ((_, after),) = images(result)
    assert flat(after[HEIGHT - 150 + 4 : HEIGHT - 100 - 4, 104:296])
    beside = np.ones((HEIGHT, WIDTH), bool)
    beside[HEIGHT - 150 : HEIGHT - 100, 100:300] = False
    assert (after[beside] == before[beside]).all()
    assert (pixels(saved(pdf)) == pixels(result)).all()


GLASS = {
    "half transparent": "/Glass gs",
    "multiplied": "/Times gs",
    "overprinted": "/Print gs",
    "clipped": "100 100 m 300 100 l 200 150 l h W n",
}


@pytest.mark.parametrize("how", GLASS.values(), ids=GLASS.keys())
def test_what_shines_through_stays(how: str) -> None:
    pdf, before = one(f"{WHOLE} q {how} 1 g 100 100 200 50 re f Q")
    pdf.pages[0].obj["/Resources"]["/ExtGState"] = pikepdf.Dictionary(
        Glass=pikepdf.Dictionary(ca=0.5),
        Times=pikepdf.Dictionary(BM=pikepdf.Name.Multiply),
        Print=pikepdf.Dictionary(op=True, OPM=1),
    )
    ((_, after),) = images(rendered(pdf).data)
    assert (after == before).all()


def test_an_image_painted_again_over_its_cover_stays() -> None:
    pdf = pikepdf.new()
    samples = noise()
    form = pdf.make_stream(
        f"{WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do".encode(),
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Form,
        BBox=pikepdf.Array([0, 0, WIDTH, HEIGHT]),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=image(pdf, samples))),
    )
    sheet(pdf, "q /Fm Do Q 1 g 100 100 200 50 re f q /Fm Do Q", Fm=form)
    ((_, after),) = images(rendered(pdf).data)
    assert (after == samples).all()


def test_every_page_shows_its_own_part_of_a_shared_image() -> None:
    pdf = pikepdf.new()
    samples = noise()
    shared = image(pdf, samples)
    sheet(pdf, f"q 0 150 400 150 re W n {WHOLE} Q", Im=shared)
    sheet(pdf, f"q 0 0 200 300 re W n {WHOLE} Q", Im=shared)
    sheet(pdf, f"q 0 0 200 300 re W n {WHOLE} Q", Im=shared)
    first, second = (after for _, after in images(rendered(pdf).data))
    tops = [one for one in (first, second) if (one[:150] == samples[:150]).all()]
    lefts = [one for one in (first, second) if (one[:, :200] == samples[:, :200]).all()]
    assert len(tops) == len(lefts) == 1
    assert flat(tops[0][155:])
    assert flat(lefts[0][:, 205:])


def test_a_redacted_shared_image_is_copied_for_its_page() -> None:
    pdf = pikepdf.new()
    samples = noise()
    shared = image(pdf, samples)
    sheet(pdf, WHOLE, Im=shared)
    sheet(pdf, WHOLE, Im=shared)
    found = [after for _, after in images(rendered(pdf, Box(1, 50, 60, 150, 80)).data)]
    assert sorted((one == samples).all() for one in found) == [False, True]
    (redacted,) = (one for one in found if (one != samples).any())
    assert flat(redacted[60:80, 50:150])
    beside = np.ones((HEIGHT, WIDTH), bool)
    beside[58:82, 48:152] = False
    assert (redacted[beside] == samples[beside]).all()


def test_what_the_soft_mask_lets_not_through_is_gone() -> None:
    pdf = pikepdf.new()
    alpha = np.zeros((HEIGHT, WIDTH, 1), np.uint8)
    alpha[100:200, 100:300] = 255
    samples = noise(colours=3)
    picture = image(pdf, samples, SMask=image(pdf, alpha))
    sheet(pdf, WHOLE, Im=picture)
    result = rendered(pdf).data
    by_colours = {after.shape[2]: after for _, after in images(result)}
    assert (by_colours[1] == alpha).all()
    assert (by_colours[3][100:200, 100:300] == samples[100:200, 100:300]).all()
    assert flat(by_colours[3][:90])
    assert flat(by_colours[3][:, :90])
    assert (pixels(saved(pdf)) == pixels(result)).all()


@pytest.mark.parametrize("decode", [None, [1, 0]])
def test_what_a_stencil_masks_out_is_gone(decode: list[int] | None) -> None:
    pdf = pikepdf.new()
    out = np.ones((HEIGHT, WIDTH), np.uint8)
    out[100:200, 100:300] = 0
    bits = np.packbits(out if decode is None else 1 - out, axis=1)
    mask = pdf.make_stream(bits.tobytes())
    keys = {"Width": WIDTH, "Height": HEIGHT, "ImageMask": True, "BitsPerComponent": 1}
    for key, value in keys.items():
        mask[f"/{key}"] = value
    mask["/Type"], mask["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    if decode:
        mask["/Decode"] = pikepdf.Array(decode)
    samples = noise()
    sheet(pdf, WHOLE, Im=image(pdf, samples, Mask=mask))
    result = rendered(pdf).data
    after = next(after for thing, after in images(result) if "/Mask" in thing)
    assert (after[100:200, 100:300] == samples[100:200, 100:300]).all()
    assert flat(after[:90])
    assert (pixels(saved(pdf)) == pixels(result)).all()


def test_colours_that_are_masked_out_are_one_colour() -> None:
    samples = noise()
    pdf, _ = one(WHOLE, Mask=pikepdf.Array([0, 99]))
    result = rendered(pdf).data
    ((_, after),) = images(result)
    assert (after[samples > 99] == samples[samples > 99]).all()
    assert len(np.unique(after[samples <= 99])) == 1
    assert (pixels(saved(pdf)) == pixels(result)).all()


@pytest.mark.parametrize("place", ["300 0 0 0.2 50 150", "0.2 0 0 200 50 50", "0.9 0 0 0.2 9 9"])
def test_an_image_too_small_to_be_read_keeps_no_detail(place: str) -> None:
    pdf, before = one(f"q {place} cm /Im Do Q")
    result = rendered(pdf).data
    ((_, after),) = images(result)
    wide, _, _, high = (float(number) for number in place.split()[:4])
    axis = 0 if high < wide else 1
    assert (after == after.take([0], axis=axis)).all()
    assert abs(after.mean() - before.mean()) < 2
    assert (np.abs(pixels(saved(pdf)) - pixels(result)) < 32).all()


def test_an_image_that_is_all_to_be_seen_keeps_its_bytes() -> None:
    pdf, _ = one(f"q 1 0 0 1 0 0 cm {WHOLE} Q 0 g 10 10 m 20 20 l S")
    (before,) = (thing.read_raw_bytes() for thing, _ in images(saved(pdf)))
    (after,) = (thing.read_raw_bytes() for thing, _ in images(rendered(pdf).data))
    assert after == before


def test_an_inline_image_is_cropped_as_well() -> None:
    pdf = pikepdf.new()
    samples = noise(30, 40)
    page = sheet(pdf, "")
    head = b"q 0 150 400 150 re W n 400 0 0 300 0 0 cm BI /W 40 /H 30 /CS /G /BPC 8 /F /AHx ID "
    page.obj["/Contents"] = pdf.make_stream(head + samples.tobytes().hex().encode() + b"> EI Q")
    before = pixels(saved(pdf))
    result = rendered(pdf).data
    # pixels of 10 points cannot show a letter
    assert (pixels(result) == before).all()
    small = head.replace(b"400 0 0 300 0 0 cm", b"60 0 0 45 0 130 cm")
    page.obj["/Contents"] = pdf.make_stream(small + samples.tobytes().hex().encode() + b"> EI Q")
    ((_, after),) = images(rendered(pdf).data)
    assert flat(after[20:])
    assert (after[:16] == samples[:16]).all()


def test_leftovers_beside_an_image_go() -> None:
    pdf = pikepdf.new()
    samples = noise()
    secret = image(pdf, samples)
    shown = image(pdf, np.full((10, 10, 1), 90, np.uint8))
    shown["/Alternates"] = pikepdf.Array(
        [pikepdf.Dictionary(Image=secret, DefaultForPrinting=True)]
    )
    shown["/OPI"] = pikepdf.Dictionary({"/1.3": pikepdf.Dictionary(F=pikepdf.String("geheim.tif"))})
    page = sheet(pdf, "q 100 0 0 80 50 50 cm /Im Do Q", Im=shown)
    page.obj["/Thumb"] = image(pdf, noise(60, 80))
    result = rendered(pdf).data
    ((thing, _),) = images(result)
    assert "/Alternates" not in thing
    assert "/OPI" not in thing
    assert b"geheim" not in result


def test_rows_below_the_last_one_go() -> None:
    pdf = pikepdf.new()
    samples = noise()
    picture = image(pdf, samples)
    picture["/Height"] = 100
    sheet(pdf, WHOLE, Im=picture)
    ((thing, after),) = images(rendered(pdf).data)
    assert after.shape[0] == 100
    assert len(thing.read_bytes()) == 100 * WIDTH
    assert (after == samples[:100]).all()


def test_bytes_behind_the_samples_go() -> None:
    pdf = pikepdf.new()
    picture = image(pdf, noise())
    picture.write(picture.read_raw_bytes() + b"geheim", filter=pikepdf.Name.FlateDecode)
    sheet(pdf, WHOLE, Im=picture)
    ((thing, _),) = images(rendered(pdf).data)
    assert not thing.read_raw_bytes().endswith(b"geheim")
