"""Secrets in whatever a page is made of: forms, patterns, glyph procedures, masks, images."""

from io import BytesIO

import numpy as np
import pikepdf
import pymupdf
import pytest
from PIL import Image

from tests.render.producers import NAME, by_hand
from tests.render.reading import LABEL, chars, holds, pixels, read, redact, texts
from woo_redact.model.document import Box, Document, Page
from woo_redact.model.redaction import Look, Redaction
from woo_redact.render import burn

EMPTY = Document("0" * 64, "", (), (), (Page(1, 595, 842, "file"), Page(2, 595, 842, "file")))
HELVETICA = b"/F1 12 Tf"


def paper(content: bytes, resources: dict[str, object], pages: int = 1) -> bytes:
    """Return a PDF whose pages share content and resources; streams are given as (bytes, dict)."""
    pdf = pikepdf.new()

    def make(value: object) -> object:
        if isinstance(value, tuple):
            return pdf.make_stream(value[0], make(value[1]))
        if isinstance(value, dict):
            return pikepdf.Dictionary({key: make(item) for key, item in value.items()})
        return value

    font = pikepdf.Dictionary(
        Type=pikepdf.Name.Font,
        Subtype=pikepdf.Name.Type1,
        BaseFont=pikepdf.Name.Helvetica,
        Encoding=pikepdf.Name.WinAnsiEncoding,
    )
    made = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    for key, value in resources.items():
        made[key] = make(value)
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj["/Resources"] = made
        page.obj["/Contents"] = pdf.make_stream(content)
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def form(content: bytes, **more: object) -> tuple[bytes, dict[str, object]]:
    bbox = pikepdf.Array([0, 0, 595, 842])
    head = {"/Type": pikepdf.Name.XObject, "/Subtype": pikepdf.Name.Form, "/BBox": bbox}
    return content, {**head, **{f"/{key}": value for key, value in more.items()}}


def boxed(data: bytes, *boxes: Box, doc: Document = EMPTY, text: str = "") -> bytes:
    return burn(data, doc, (Redaction("f", boxes, LABEL, LABEL, text),), Look(bar="exact")).data


TEXT = f"Van {NAME} aan ons".encode()


def test_form_nested_and_used_twice() -> None:
    inner = form(b"BT %s 60 700 Td (%s) Tj ET" % (HELVETICA, TEXT))
    outer = form(b"/In Do", Resources={"/XObject": {"/In": inner}})
    data = paper(b"q /Out Do Q q 1 0 0 1 0 -200 cm /Out Do Q", {"/XObject": {"/Out": outer}})
    doc = read(data)
    at = doc.text.index(NAME)
    from woo_redact.model.document import Span

    first = doc.boxes(Span(at, at + len(NAME)))
    once = burn(data, doc, (Redaction("f", first, LABEL, LABEL, NAME),))
    assert texts(once.data).count("Verkuijlen") == 1
    assert not holds(redact(data, NAME).data, "Verkuijlen")


def test_form_that_paints_itself() -> None:
    loop = form(b"BT %s 60 700 Td (%s) Tj ET /Me Do" % (HELVETICA, TEXT))
    data = paper(b"/Me Do", {"/XObject": {"/Me": loop}})
    with pikepdf.open(BytesIO(data)) as pdf:
        me = pdf.pages[0].resources["/XObject"]["/Me"]
        fonts = pdf.pages[0].resources["/Font"]
        me["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Me=me), Font=fonts)
        buffer = BytesIO()
        pdf.save(buffer)
    result = boxed(buffer.getvalue(), Box(1, 50, 130, 300, 150))
    assert not holds(result, "Verkuijlen")


def test_tiling_pattern() -> None:
    tile = (
        b"BT %s 5 5 Td (%s) Tj ET" % (HELVETICA, TEXT),
        {
            "/Type": pikepdf.Name.Pattern,
            "/PatternType": 1,
            "/PaintType": 1,
            "/TilingType": 1,
            "/BBox": pikepdf.Array([0, 0, 250, 30]),
            "/XStep": 250,
            "/YStep": 30,
            "/Resources": {},
        },
    )
    data = paper(b"/Pattern cs /P scn 50 690 250 30 re f", {"/Pattern": {"/P": tile}})
    with pikepdf.open(BytesIO(data)) as pdf:
        resources = pdf.pages[0].resources
        resources["/Pattern"]["/P"]["/Resources"] = pikepdf.Dictionary(Font=resources["/Font"])
        buffer = BytesIO()
        pdf.save(buffer)
    result = boxed(buffer.getvalue(), Box(1, 0, 110, 595, 160))
    assert not holds(result, "Verkuijlen")


def test_soft_mask_group() -> None:
    group = form(
        b"1 g BT %s 60 700 Td (%s) Tj ET" % (HELVETICA, TEXT),
        Group={"/S": pikepdf.Name.Transparency, "/CS": pikepdf.Name.DeviceGray},
    )
    state = {"/SMask": {"/S": pikepdf.Name.Luminosity, "/G": group}}
    data = paper(b"/G0 gs 0 g 50 690 300 40 re f", {"/ExtGState": {"/G0": state}})
    assert not holds(boxed(data, Box(1, 50, 120, 400, 155)), "Verkuijlen")


def test_invisible_white_covered_and_off_page_text_goes_everywhere() -> None:
    content = b"".join(
        (
            b"BT %s 60 700 Td (Zichtbaar) Tj ET " % HELVETICA,
            b"BT %s 3 Tr 60 650 Td (Geheimeen) Tj ET " % HELVETICA,
            b"BT %s 0 Tr 1 g 60 600 Td (Geheimtwee) Tj ET " % HELVETICA,
            b"BT %s 0 g 60 550 Td (Geheimdrie) Tj ET 1 g 50 540 200 30 re f 0 g " % HELVETICA,
            b"BT %s 60 -100 Td (Geheimvier) Tj ET " % HELVETICA,
            b"q 0 0 10 10 re W n BT %s 60 500 Td (Geheimvijf) Tj ET Q " % HELVETICA,
            b"0 0 1 rg 50 440 200 30 re f BT %s 60 450 Td (Geheimzes) Tj ET" % HELVETICA,
        )
    )
    result = burn(paper(content, {}), EMPTY, ()).data
    assert "Zichtbaar" in texts(result)
    for word in ("een", "twee", "drie", "vier", "vijf", "zes"):
        assert not holds(result, f"Geheim{word}"), word


def test_white_text_on_a_dark_ground_stays() -> None:
    content = b"0 0 0.4 rg 50 440 200 30 re f 1 g BT %s 60 450 Td (Kopregel) Tj ET" % HELVETICA
    assert "Kopregel" in texts(burn(paper(content, {}), EMPTY, ()).data)


def test_glyphs_without_meaning_are_removed() -> None:
    data = by_hand()
    with pikepdf.open(BytesIO(data)) as pdf:
        font = pdf.pages[0].resources["/Font"]["/F1"]
        names = [pikepdf.Name(f"/g{code}") for code in range(32, 256)]
        font["/Encoding"] = pikepdf.Dictionary(Differences=pikepdf.Array([32, *names]))
        buffer = BytesIO()
        pdf.save(buffer)
    result = boxed(buffer.getvalue(), Box(1, 50, 120, 560, 145))
    with pikepdf.open(BytesIO(result)) as pdf:
        content = b"".join(part.read_bytes() for part in pdf.pages[0].obj["/Contents"])
    assert NAME.encode().hex().encode() not in content.lower()
    assert len(chars(result)) < len(chars(buffer.getvalue()))


def test_inline_actual_text_and_resource_name() -> None:
    content = (
        b"/Span <</ActualText (%s)>> BDC BT %s 60 700 Td (%s) Tj ET EMC "
        b"/Span /Verkuijlen BDC BT %s 60 650 Td (Wil) Tj ET EMC"
    ) % (NAME.encode(), HELVETICA, NAME.encode(), HELVETICA)
    properties = {"/Verkuijlen": {"/ActualText": pikepdf.String("Verkuijlen, W.")}}
    data = paper(content, {"/Properties": properties})
    result = redact(data, NAME)
    assert not holds(result.data, NAME)


def test_outlined_letters_go_and_rules_stay() -> None:
    letter = b"%d 700 m %d 708 %d 708 %d 700 c h "
    letters = b"".join(letter % (x, x, x + 5, x + 5) for x in range(60, 160, 7))
    content = b"0 g " + letters + b"f 50 695 400 0.5 re f 0.9 g 40 600 500 50 re f"
    data = paper(content, {})
    box = Box(1, 58, 842 - 712, 163, 842 - 694)
    result = boxed(data, box)
    with pymupdf.open(stream=result, filetype="pdf") as document:
        drawings = document[0].get_drawings()
    assert not any(item[0] == "c" for drawing in drawings for item in drawing["items"])
    old, new = pixels(data), pixels(result)
    changed = (np.abs(old - new) > 8).any(axis=2)
    s = 150 / 72
    changed[
        int(box.y0 * s) - 1 : int(box.y1 * s) + 2, int(box.x0 * s) - 1 : int(box.x1 * s) + 2
    ] = 0
    assert not changed.any()


def noise(mode: str = "RGB", size: tuple[int, int] = (200, 100)) -> Image.Image:
    generator = np.random.default_rng(7)
    shape = (size[1], size[0], 3) if mode == "RGB" else (size[1], size[0])
    picture = Image.fromarray(generator.integers(0, 255, shape, dtype=np.uint8))
    return picture.convert(mode)


def image(kind: str) -> tuple[bytes, dict[str, object]]:
    head: dict[str, object] = {
        "/Type": pikepdf.Name.XObject,
        "/Subtype": pikepdf.Name.Image,
        "/Width": 200,
        "/Height": 100,
        "/BitsPerComponent": 8,
        "/ColorSpace": pikepdf.Name.DeviceRGB,
    }
    if kind == "jpeg":
        buffer = BytesIO()
        noise().save(buffer, "JPEG", quality=90, exif=b"Exif\0\0Verkuijlen")
        return buffer.getvalue(), {**head, "/Filter": pikepdf.Name.DCTDecode}
    if kind == "jpx":
        buffer = BytesIO()
        noise().save(buffer, "JPEG2000", irreversible=False)
        return buffer.getvalue(), {**head, "/Filter": pikepdf.Name.JPXDecode}
    if kind == "grey":
        return noise("L").tobytes(), {**head, "/ColorSpace": pikepdf.Name.DeviceGray}
    if kind == "bits":
        return noise("1").tobytes(), {
            **head,
            "/ColorSpace": pikepdf.Name.DeviceGray,
            "/BitsPerComponent": 1,
        }
    if kind == "mask":
        del head["/ColorSpace"]
        return noise("1").tobytes(), {**head, "/ImageMask": True, "/BitsPerComponent": 1}
    if kind == "smask":
        mask = (noise("L").tobytes(), {**head, "/ColorSpace": pikepdf.Name.DeviceGray})
        return b"\0" * 60000, {**head, "/SMask": mask}
    return noise().tobytes(), head


@pytest.mark.parametrize("kind", ["rgb", "grey", "bits", "mask", "smask", "jpeg", "jpx"])
def test_pixels_go_below_the_bar_only(kind: str) -> None:
    data = paper(b"q 400 0 0 200 50 500 cm /Im Do Q", {"/XObject": {"/Im": image(kind)}}, pages=2)
    box = Box(1, 150, 200, 300, 240)
    result = boxed(data, box)
    with pikepdf.open(BytesIO(result)) as pdf:
        names = [list(page.resources["/XObject"].items()) for page in pdf.pages]
        assert len(names[0]) == (2 if kind == "jpeg" else 1)
        assert len(names[1]) == 1
        assert names[1][0][1].objgen not in [one.objgen for _, one in names[0]]
    old, new = pixels(data), pixels(result)
    changed = (np.abs(old - new) > 8).any(axis=2)
    s = 150 / 72
    slack = 5  # one pixel of this coarse image
    changed[
        int(200 * s) - slack : int(240 * s) + slack, int(150 * s) - slack : int(300 * s) + slack
    ] = 0
    assert not changed.any()
    assert (pixels(data, 2) == pixels(result, 2)).all()
    with pymupdf.open(stream=result, filetype="pdf") as document:
        xref = document[0].get_images()[0]
        inner = pymupdf.Pixmap(document, xref[1] or xref[0])
        samples = np.frombuffer(inner.samples, np.uint8).reshape(inner.h, inner.w, -1)
    region = samples[30:48, 51:124].reshape(-1, samples.shape[2])  # the box in pixels, 2 pt each
    assert (region == region[0]).all()
    if kind == "jpeg":
        assert not holds(result, "Verkuijlen")


def test_image_below_the_bar_as_a_whole_is_dropped() -> None:
    data = paper(b"q 40 0 0 20 150 600 cm /Im Do Q", {"/XObject": {"/Im": image("rgb")}})
    result = boxed(data, Box(1, 140, 210, 200, 250))
    with pikepdf.open(BytesIO(result)) as pdf:
        assert not any(
            "/Width" in thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)
        )


def test_inline_image() -> None:
    samples = noise("L", (20, 10)).tobytes()
    data = paper(
        b"q 200 0 0 100 50 600 cm BI /W 20 /H 10 /BPC 8 /CS /G /L 200 ID " + samples + b" EI Q", {}
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("woo_redact.render.images.COARSE", 20.0)
        result = boxed(data, Box(1, 50, 142, 150, 192))
    assert not any(samples[at * 20 : at * 20 + 9] in part for at in range(4) for part in [result])
    assert pixels(result)[int(200 * 150 / 72), int(100 * 150 / 72)].max() <= 255


def test_page_that_cannot_be_followed_is_rebuilt_alone() -> None:
    data = paper(b"BT %s 60 700 Td (%s) Tj ET" % (HELVETICA, TEXT), {}, pages=2)
    with pikepdf.open(BytesIO(data)) as pdf:
        font = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.TrueType,
            BaseFont=pikepdf.Name("/Onbekend"),
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        pdf.pages[0].obj["/Resources"] = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
        buffer = BytesIO()
        pdf.save(buffer)
    data = buffer.getvalue()
    doc = read(data)
    span_at = doc.text.index(NAME)
    from woo_redact.model.document import Span

    boxes = doc.boxes(Span(span_at, span_at + len(NAME)))
    result = burn(data, doc, (Redaction("f", boxes, LABEL, LABEL, ""),))
    assert result.rebuilt == (1,)
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        first, second = (page.get_text() for page in document)
    assert "Verkuijlen" not in first and "aan" in first
    assert "Verkuijlen" in second
