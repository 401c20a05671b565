"""Rows: pictures, their pixels and what rides along in them; letters as outlines; scans."""

from io import BytesIO

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.leaks.paper import (
    ENCODED,
    SECRET,
    SURNAME,
    Pdf,
    add,
    base,
    drawn,
    image,
    jpeg,
    open_pdf,
    place,
    saved,
    show,
)
from tests.leaks.rows import Does, hidden, row
from tests.parts import font_file, resources

GROUP = "Pictures"
SCANS = "Scans"
LINE = f"Opgesteld door: {SECRET} namens ons"
AROUND = ((1, 55.0, 284.0, 565.0, 346.0),)
"""The place of a picture drawn by `place`."""


@hidden(GROUP, "pixels of an image", Does.IN_PLACE, boxes=AROUND, pixels=True)
def pixels(pdf: Pdf) -> None:
    place(pdf, image(pdf, drawn(LINE)))


@hidden(GROUP, "pixels of a JPEG", Does.IN_PLACE, boxes=AROUND, pixels=True)
def pixels_of_a_jpeg(pdf: Pdf) -> None:
    place(pdf, jpeg(pdf, drawn(LINE)))


@hidden(GROUP, "an image shared by two pages, the name on one", Does.IN_PLACE, boxes=AROUND,
        pixels=True, pages=2)  # fmt: skip
def shared_image(pdf: Pdf) -> None:
    one = pdf.make_indirect(image(pdf, drawn(LINE)))
    place(pdf, one)
    place(pdf, one, "5 0 0 1 60 500", 1)


@hidden(GROUP, "an image mask", Does.IN_PLACE, boxes=AROUND, pixels=True)
def image_mask(pdf: Pdf) -> None:
    place(pdf, image(pdf, drawn(LINE).convert("1"), ImageMask=True))


@hidden(GROUP, "the soft mask of an image", Does.IN_PLACE, boxes=AROUND, pixels=True)
def soft_mask_of_an_image(pdf: Pdf) -> None:
    mask = pdf.make_indirect(image(pdf, drawn(LINE).convert("L").point(lambda v: 255 - v)))
    place(pdf, image(pdf, Image.new("RGB", (1200, 130), "black"), SMask=mask))


def the_mask_is_empty(pdf: Pdf) -> bool:
    """Say whether no mask of the file has more than one value."""
    masks = [thing.Mask for thing in pdf.objects if isinstance(thing, pikepdf.Stream)
             and "/Mask" in thing]  # fmt: skip
    return all(len(set(mask.read_bytes())) == 1 for mask in masks)


@hidden(GROUP, "letters as the fine mask of a coarse picture", Does.IN_PLACE, boxes=AROUND,
        also=the_mask_is_empty, pixels=True)  # fmt: skip
def fine_mask_of_a_coarse_picture(pdf: Pdf) -> None:
    letters = Image.new("1", (1200, 260), 1)
    letters.paste(drawn(LINE).convert("1"))
    mask = pdf.make_indirect(image(pdf, letters, ImageMask=True))
    place(pdf, image(pdf, Image.new("RGB", (3, 2), "black"), Mask=mask), "500 0 0 108 60 446")


@hidden(GROUP, "an inline image", Does.IN_PLACE, boxes=AROUND, pixels=True)
def inline_image(pdf: Pdf) -> None:
    shown = drawn(LINE, (900, 90)).convert("L")
    head = b"q 500 0 0 50 60 500 cm BI /W 900 /H 90 /CS /G /BPC 8 /F /AHx ID "
    add(pdf, head + shown.tobytes().hex().encode() + b"> EI Q\n")


@hidden(GROUP, "an image with inverted samples", Does.IN_PLACE, boxes=AROUND, pixels=True)
def inverted_image(pdf: Pdf) -> None:
    dark = drawn(LINE).convert("L").point(lambda v: 255 - v)
    place(pdf, image(pdf, dark, Decode=Array([1, 0])))


@hidden(GROUP, "a picture on its side", Does.IN_PLACE, pixels=True,
        boxes=((1, 455.0, 282.0, 515.0, 798.0),))  # fmt: skip
def picture_on_its_side(pdf: Pdf) -> None:
    place(pdf, image(pdf, drawn(LINE)), "0 500 -54 0 510 50")


@hidden(GROUP, "an image below an opaque shape", Does.IN_PLACE, boxes=AROUND)
def image_below_a_shape(pdf: Pdf) -> None:
    place(pdf, image(pdf, drawn(LINE)))
    add(pdf, b"0 g 55 495 515 64 re f\n")


@hidden(GROUP, "an image that is never drawn", Does.REMOVED,
        also=lambda pdf: not _images(pdf))  # fmt: skip
def image_never_drawn(pdf: Pdf) -> None:
    resources(pdf, "/XObject")["/Im"] = jpeg(pdf, drawn(LINE), comment=ENCODED)


@hidden(GROUP, "the alternates of an image", Does.REMOVED,
        also=lambda pdf: len(_images(pdf)) == 1)  # fmt: skip
def alternate_image(pdf: Pdf) -> None:
    other = Dictionary(Image=pdf.make_indirect(jpeg(pdf, drawn(LINE), comment=ENCODED)))
    shown = image(pdf, drawn("Kaart van het gebied"))
    shown.Alternates = Array([other])
    place(pdf, shown)


@hidden(GROUP, "the thumbnail of a page", Does.REMOVED, also=lambda pdf: not _images(pdf))
def thumbnail(pdf: Pdf) -> None:
    pdf.pages[0].obj.Thumb = pdf.make_indirect(jpeg(pdf, drawn(LINE), comment=ENCODED))


@hidden(GROUP, "EXIF data and the comment of a JPEG", Does.REMOVED)
def exif(pdf: Pdf) -> None:
    more = Image.Exif()
    more[0x013B], more[0x010E] = SECRET, f"Foto van {SECRET}"
    place(pdf, jpeg(pdf, drawn("Kaart van het gebied"), exif=more, comment=ENCODED))


@hidden(GROUP, "bytes behind the end of a JPEG", Does.REMOVED)
def bytes_behind_a_jpeg(pdf: Pdf) -> None:
    place(pdf, jpeg(pdf, drawn("Kaart van het gebied"), ENCODED * 3))


@hidden(GROUP, "a box of XML in a JPEG 2000", Does.REMOVED)
def xml_in_jpeg_2000(pdf: Pdf) -> None:
    out = BytesIO()
    drawn("Kaart van het gebied").save(out, "JPEG2000")
    box = b"xml <a>" + ENCODED + b"</a>"
    made = pdf.make_stream(
        out.getvalue() + (len(box) + 4).to_bytes(4, "big") + box,
        Type=Name.XObject, Subtype=Name.Image, Width=1200, Height=130, Filter=Name.JPXDecode,
    )  # fmt: skip
    place(pdf, made)


@hidden(GROUP, "the colour profile of an image", Does.REMOVED)
def colour_profile(pdf: Pdf) -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    made = image(pdf, drawn("Kaart van het gebied"))
    stream = pdf.make_stream(profile + b"\0" * 4 + ENCODED, N=3)
    made.ColorSpace = Array([Name.ICCBased, stream])
    place(pdf, made)


@hidden(GROUP, "metadata and private keys of an image", Does.REMOVED)
def metadata_of_an_image(pdf: Pdf) -> None:
    made = image(pdf, drawn("Kaart van het gebied"))
    made.Metadata = pdf.make_stream(
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><a>" + ENCODED + b"</a></x:xmpmeta>",
        Type=Name.Metadata, Subtype=Name.XML,
    )  # fmt: skip
    made.OPI = Dictionary({"/2.0": Dictionary(Type=Name.OPI, F=String(f"{SECRET}.tif"))})
    made.Name = Name(f"/{SURNAME}")
    place(pdf, made)


def _as_high_as_told(pdf: Pdf) -> bool:
    return all(len(one.read_bytes()) <= 1200 * 130 * 3 for one in _images(pdf))


@hidden(GROUP, "samples below the height of an image", Does.REMOVED, also=_as_high_as_told)
def samples_below_an_image(pdf: Pdf) -> None:
    both = Image.new("RGB", (1200, 260), "white")
    both.paste(drawn("Kaart van het gebied"), (0, 0))
    both.paste(drawn(LINE), (0, 130))
    made = image(pdf, both)
    made.Height = 130
    place(pdf, made)


@row(GROUP, "letters drawn as outlines", Does.IN_PLACE, pixels=True, hides=True,
     boxes=((1, 60.0, 270.0, 480.0, 310.0),))  # fmt: skip
def outlined_letters(named: bool) -> bytes:
    with pymupdf.open() as paper:
        page = paper.new_page(width=595, height=842)
        page.insert_font("D", fontfile=font_file())
        page.insert_text((72, 300), LINE, fontname="D", fontsize=16)
        drawing = page.get_svg_image(text_as_path=1)
    with (
        pymupdf.open(stream=base(named), filetype="pdf") as document,
        pymupdf.open(stream=drawing.encode(), filetype="svg") as svg,
        pymupdf.open(stream=svg.convert_to_pdf(), filetype="pdf") as outlines,
    ):
        document[0].show_pdf_page(document[0].rect, outlines)
        return bytes(document.tobytes(garbage=3))


@row(SCANS, "a scan without text", Does.IN_PLACE, pixels=True, hides=False)
def scan(named: bool) -> bytes:
    return scanned(named, None)


@row(SCANS, "a scan with an old text layer", Does.IN_PLACE, pixels=True, hides=False)
def scan_with_text_layer(named: bool) -> bytes:
    return scanned(named, b"q 3 Tr " + show(SECRET, 160, 740) + b" Q\n")


@row(SCANS, "a text layer that says the name elsewhere", Does.IN_PLACE, pixels=True, hides=False)
def scan_with_stray_layer(named: bool) -> bytes:
    return scanned(named, b"q 3 Tr " + show(f"{SECRET} {SECRET}", 72, 300) + b" Q\n")


@row(SCANS, "a scan stored in strips", Does.IN_PLACE, pixels=True, hides=False)
def scan_in_strips(named: bool) -> bytes:
    whole = _drawn_page(named)
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(595, 842))
    pdf.pages[0].obj.Resources = Dictionary()
    height = whole.height // 10
    for number in range(10):
        top = number * height
        strip = whole.crop((0, top, whole.width, top + height))
        y = 842 - (number + 1) * 84.2
        place(pdf, image(pdf, strip), f"595 0 0 84.2 0 {y:g}")
    return saved(pdf)


def _drawn_page(named: bool) -> Image.Image:
    with pymupdf.open(stream=base(named), filetype="pdf") as document:
        shown = document[0].get_pixmap(dpi=200)
    whole = Image.frombytes("RGB", (shown.width, shown.height), shown.samples)
    return whole.resize((1650, 2340)).convert("L")


def scanned(named: bool, layer: bytes | None) -> bytes:
    """Return the base paper as a scan, with an invisible text layer when one is given."""
    with open_pdf(base(named)) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"")
        place(pdf, image(pdf, _drawn_page(named)), "595 0 0 842 0 0")
        if layer is not None:
            add(pdf, layer)
        return saved(pdf)


def _images(pdf: Pdf) -> list[pikepdf.Stream]:
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == Name.Image
    ]
