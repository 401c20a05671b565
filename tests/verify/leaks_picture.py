"""Leaks in pictures and shapes."""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pikepdf
import pymupdf
from pikepdf import Name
from PIL import Image

from tests import parts
from tests.verify import papers
from tests.verify.leaks import BENEATH, HIDDEN, LEAKS, NOWHERE, Spoil, leak
from tests.verify.papers import SECRET, Case


def scan_case(*, blanked: bool = True, barred: bool = True, alpha: bool = False) -> Case:
    """Return a page that is one picture; its name blacked in the pixels, or only covered."""
    source = papers.document()
    with pymupdf.open(stream=source, filetype="pdf") as pdf:
        picture = pdf[0].get_pixmap(dpi=200)
        clean = np.frombuffer(picture.samples, np.uint8).reshape(picture.h, picture.w, 3).copy()
    redacted = clean.copy()
    redactions = (papers.redaction(source, SECRET),)
    s = 200 / 72
    for box in redactions[0].boxes:
        rows = slice(int(box.y0 * s), int(box.y1 * s) + 1)
        columns = slice(int(box.x0 * s), int(box.x1 * s) + 1)
        if blanked:
            redacted[rows, columns] = 170
    original, result = picture_page(clean), picture_page(redacted)
    if barred:
        result = papers.burned(result, redactions, remove=False)
    return Case(original, result, redactions, pages=papers.pages_of(original, "ocr"))


def picture_page(samples: np.ndarray) -> bytes:
    """Return a page of A4 that is one picture."""
    buffer = BytesIO()
    Image.fromarray(samples).save(buffer, "PNG")
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.insert_image(page.rect, stream=buffer.getvalue())
        return papers.changed(pdf.tobytes(garbage=4), papers._clean)


@leak(BENEATH)
def image_pixels_under_a_bar(case: Case) -> Case:
    return scan_case(blanked=False)


@leak(HIDDEN)
def old_image_still_listed(case: Case) -> Case:
    before = scan_case()

    def change(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(BytesIO(before.original)) as old:
            image = next(iter(old.pages[0].obj.Resources.XObject.values()))
            parts.resources(pdf, "/XObject")["/Old"] = pdf.copy_foreign(image)

    return before.spoiled(change)


@leak(NOWHERE)
def jpeg_comment(case: Case) -> Case:
    buffer = BytesIO()
    Image.new("RGB", (40, 40), (200, 30, 30)).save(buffer, "JPEG", comment=SECRET)

    def place(data: bytes) -> bytes:
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            pdf[0].insert_image(pymupdf.Rect(300, 500, 340, 540), stream=buffer.getvalue())
            return papers.changed(pdf.tobytes(), papers._clean)

    return replace(case, original=place(case.original), redacted=place(case.redacted))


@leak(BENEATH)
def outlined_letters_under_a_bar(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    x, y = box.x0 + 20, 842 - (box.y0 + box.y1) / 2
    path = f"0 g {x} {y} m " + " ".join(
        f"{x + 2 + n} {y + 3} {x + n} {y - 3} {x + 3 + n} {y} c" for n in range(0, 40, 3)
    )
    return _under_the_bar(case, path + " f")


def _under_the_bar(case: Case, content: str) -> Case:
    """Draw something before all else of the page."""

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        page.obj.Contents = pdf.make_stream(b"q " + content.encode() + b" Q\n" + before)

    return case.spoiled(change)


@leak(BENEATH)
def strokes_of_a_pen_each_a_path_of_its_own(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    y = 842 - (box.y0 + box.y1) / 2
    return _under_the_bar(
        case,
        " ".join(
            f"{x} {y} m {x + 2} {y + 3} {x} {y - 3} {x + 3} {y} c S"
            for x in range(int(box.x0) + 8, int(box.x1) - 8, 4)
        ),
    )


@leak(BENEATH)
def letter_in_a_path_with_a_frame_around_the_bar(case: Case) -> Case:
    """The path as a whole is larger than the bar, as a bar with round corners is."""
    box = case.redactions[0].boxes[0]
    x, y = (box.x0 + box.x1) / 2, 842 - (box.y0 + box.y1) / 2
    frame = f"{box.x0} {842 - box.y1} {box.x1 - box.x0} {box.y1 - box.y0} re"
    letter = f"{x} {y - 3} m {x + 2} {y + 3} l {x + 4} {y - 3} l {x + 3} {y} l {x + 1} {y} l h"
    return _under_the_bar(case, f"{frame} {letter} S")


def _letters_in_a_mask(case: Case, width: int, height: int) -> Case:
    """Put a black picture of so many pixels below the bar, with the name as its mask."""
    box = case.redactions[0].boxes[0]
    mask = np.zeros((40, 200), np.uint8)
    mask[12:28:2, 10:190:3] = 255

    def change(pdf: pikepdf.Pdf) -> None:
        common = {"Type": Name.XObject, "Subtype": Name.Image, "BitsPerComponent": 8}
        common |= {"ColorSpace": Name.DeviceGray}
        shape = pdf.make_stream(mask.tobytes(), **common, Width=200, Height=40)
        size = {"Width": width, "Height": height, "SMask": shape}
        black = pdf.make_stream(bytes(width * height), **common, **size)
        parts.resources(pdf, "/XObject")["/Im"] = black
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        across, up = box.x1 - box.x0, box.y1 - box.y0 - 4
        place = f"q {across} 0 0 {up} {box.x0} {842 - box.y1 + 2} cm /Im Do Q\n"
        page.obj.Contents = pdf.make_stream(place.encode() + before)

    return case.spoiled(change)


@leak(BENEATH)
def letters_in_the_mask_of_a_picture(case: Case) -> Case:
    return _letters_in_a_mask(case, 200, 40)


@leak(BENEATH)
def letters_in_the_mask_of_a_picture_of_one_pixel(case: Case) -> Case:
    return _letters_in_a_mask(case, 1, 1)


@leak(BENEATH)
def inline_image_under_a_bar(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    samples = bytes((n * 37) % 256 for n in range(400))

    def change(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        place = f"q {box.x1 - box.x0} 0 0 8 {box.x0} {842 - box.y1 + 3} cm "
        image = b"BI /W 40 /H 10 /BPC 8 /CS /G ID " + samples + b" EI Q\n"
        page.obj.Contents = pdf.make_stream(place.encode() + image + before)

    return case.spoiled(change)


def _with_image(raw: bytes, **entries: object) -> Spoil:
    def spoil(case: Case) -> Case:
        def change(pdf: pikepdf.Pdf) -> None:
            image = pdf.make_stream(
                raw, Type=Name.XObject, Subtype=Name.Image, BitsPerComponent=8, **entries
            )
            parts.resources(pdf, "/XObject")["/Im"] = image
            papers.add_content(pdf, b"q 20 0 0 20 300 500 cm /Im Do Q")

        return replace(case, redacted=papers.changed(case.redacted, change))

    return spoil


def _jpeg() -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (40, 40), (200, 30, 30)).save(buffer, "JPEG")
    return buffer.getvalue()


LEAKS["bytes_behind_a_jpeg"] = (
    NOWHERE,
    _with_image(
        _jpeg() + b"\0\0door Zandvliet\0",
        Filter=Name.DCTDecode,
        Width=40,
        Height=40,
        ColorSpace=Name.DeviceRGB,
    ),
)
LEAKS["rows_behind_the_last_of_an_image"] = (
    NOWHERE,
    _with_image(b"\xff" * 400 + SECRET.encode(), Width=20, Height=20, ColorSpace=Name.DeviceGray),
)
