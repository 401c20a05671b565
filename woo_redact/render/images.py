"""Blank the pixels of an image below the boxes, sample by sample, and leave all others as they are.

Work is done on the samples as they are stored (any colour space, any depth), so that no colour
changes. The result is compressed without loss.
"""

import zlib
from collections.abc import Sequence
from io import BytesIO
from math import ceil, floor

import numpy as np
import numpy.typing as npt
import pikepdf
import pymupdf
from PIL import Image

from woo_redact.model.document import Rect
from woo_redact.render.geometry import Matrix, apply, invert
from woo_redact.render.resources import Resources
from woo_redact.render.state import CannotClean, Instruction

Samples = npt.NDArray[np.uint8]
"""One row per line of pixels; columns are pixels, the last axis bytes (or bits) per pixel."""

IMAGE_KEYS = frozenset(
    ("/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent")
    + ("/ImageMask", "/Mask", "/SMask", "/Decode", "/Interpolate", "/OC", "/StructParent")
    + ("/Matte", "/SMaskInData")
)
SHORT = {
    "/BPC": "/BitsPerComponent",
    "/CS": "/ColorSpace",
    "/D": "/Decode",
    "/DP": "/DecodeParms",
    "/F": "/Filter",
    "/H": "/Height",
    "/IM": "/ImageMask",
    "/I": "/Interpolate",
    "/W": "/Width",
    "/L": "/Length",
    "/G": "/DeviceGray",
    "/RGB": "/DeviceRGB",
    "/CMYK": "/DeviceCMYK",
    "/AHx": "/ASCIIHexDecode",
    "/A85": "/ASCII85Decode",
    "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
    "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}
"""Abbreviations in inline images (ISO 32000-1, tables 93 and 94)."""
COMPONENTS = {"/DeviceGray": 1, "/CalGray": 1, "/Indexed": 1, "/Separation": 1, "/I": 1}
COMPONENTS |= {"/DeviceRGB": 3, "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4}
DEVICE = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
PICTURE_FILTERS = frozenset(("/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"))
COARSE = 4.0
"""An image whose pixels are larger than this (points) cannot show a letter: it is a background."""
RING = 2
"""Pixels around a box whose most frequent colour it is filled with."""


class Blanker:
    """Blanks images of one page; the same image at the same place is done once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Take the document the new images go into."""
        self._pdf = pdf
        self._done: dict[object, pikepdf.Object | None] = {}

    def blank(
        self, image: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect]
    ) -> pikepdf.Object | None:
        """Return the image with its pixels in areas blank, or the same one if they were blank.

        None when every pixel lies in an area. Raises CannotClean when it cannot be decoded.
        """
        key = (image.objgen, tuple(round(number, 4) for number in ctm), tuple(areas))
        if image.objgen == (0, 0) or key not in self._done:
            self._done[key] = self._blanked(image, ctm, areas)
        return self._done[key]

    def _blanked(
        self, image: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect]
    ) -> pikepdf.Object | None:
        new = self._one(image, ctm, areas)
        if new is None:
            return None
        for key in ("/SMask", "/Mask"):
            mask = image.get(key)
            if not isinstance(mask, pikepdf.Stream):
                continue
            masked = self._one(mask, ctm, areas)
            if masked is mask:
                continue
            if masked is None:
                return None
            if new is image:
                new = self._pdf.make_stream(b"")
                kept = {name: value for name, value in image.items() if name in IMAGE_KEYS}
                for name, value in kept.items():
                    new[name] = value
                new.write(
                    image.read_raw_bytes(),
                    filter=image.get("/Filter"),
                    decode_parms=image.get("/DecodeParms"),
                )
            new[key] = masked
        return new

    def _one(
        self, image: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect]
    ) -> pikepdf.Object | None:
        width, height = int(image["/Width"]), int(image["/Height"])
        # An image is a unit square with its first row on top (ISO 32000-1, 8.9.5).
        grid: Matrix = (ctm[0] / width, ctm[1] / width, -ctm[2] / height, -ctm[3] / height, 0, 0)
        start = apply(ctm, 0, 1)
        grid = (grid[0], grid[1], grid[2], grid[3], start[0], start[1])
        if max(abs(number) for number in grid[:4]) > COARSE:
            return image
        back = invert(grid)
        if back is None:
            return image
        wanted = np.zeros((height, width), dtype=bool)
        for area in areas:
            _mark(wanted, area, grid, back)
        if not wanted.any():
            return image
        if wanted.all():
            return None
        samples, changes = _read(image, width, height)
        filled = _fill(samples, wanted)
        if filled is None:
            return image
        return self._write(image, filled, changes)

    def _write(
        self, image: pikepdf.Object, samples: Samples, changes: dict[str, pikepdf.Object]
    ) -> pikepdf.Object:
        new = self._pdf.make_stream(b"")
        for key, value in {**dict(image.items()), **changes}.items():
            if key in IMAGE_KEYS and value is not None:
                new[key] = value
        bits = int(new.get("/BitsPerComponent", 1))
        rows = _packed(samples, bits)
        parms: pikepdf.Object | None = None
        if bits >= 8:
            # PNG "up": each byte less the one above it, which suits scans (PNG, 9.2).
            rows = np.diff(rows, axis=0, prepend=np.zeros((1, rows.shape[1]), np.uint8))
            rows = np.concatenate([np.full((len(rows), 1), 2, np.uint8), rows], axis=1)
            parms = pikepdf.Dictionary(
                Predictor=15,
                Colors=samples.shape[2] // (2 if bits == 16 else 1),
                BitsPerComponent=bits,
                Columns=samples.shape[1],
            )
        new.write(
            zlib.compress(rows.tobytes(), 6),
            filter=pikepdf.Name.FlateDecode,
            decode_parms=parms,
        )
        return new


def _mark(wanted: npt.NDArray[np.bool_], area: Rect, grid: Matrix, back: Matrix) -> None:
    """Mark the pixels whose middle lies in area; grid puts pixels on the page, back undoes it."""
    height, width = wanted.shape
    corners = [apply(back, x, y) for x in area[::2] for y in area[1::2]]
    x0 = max(floor(min(p[0] for p in corners)), 0)
    x1 = min(ceil(max(p[0] for p in corners)), width)
    y0 = max(floor(min(p[1] for p in corners)), 0)
    y1 = min(ceil(max(p[1] for p in corners)), height)
    if x0 >= x1 or y0 >= y1:
        return
    xs, ys = np.meshgrid(np.arange(x0, x1) + 0.5, np.arange(y0, y1) + 0.5)
    a, b, c, d, e, f = grid
    half = (abs(a) + abs(c)) / 2, (abs(b) + abs(d)) / 2
    across, down = a * xs + c * ys + e, b * xs + d * ys + f
    wanted[y0:y1, x0:x1] |= (
        (across > area[0] - half[0])
        & (across < area[2] + half[0])
        & (down > area[1] - half[1])
        & (down < area[3] + half[1])
    )


def _fill(samples: Samples, wanted: npt.NDArray[np.bool_]) -> Samples | None:
    """Return samples with the wanted pixels in the colour around them; None if they all are."""
    inside = samples[wanted]
    if (inside == inside[0]).all():
        return None
    grown = wanted.copy()
    for _ in range(RING):
        grown[1:] |= grown[:-1].copy()
        grown[:-1] |= grown[1:].copy()
        grown[:, 1:] |= grown[:, :-1].copy()
        grown[:, :-1] |= grown[:, 1:].copy()
    values, counts = np.unique(samples[grown & ~wanted], axis=0, return_counts=True)
    result = samples.copy()
    result[wanted] = values[counts.argmax()]
    return result


def _read(
    image: pikepdf.Object, width: int, height: int
) -> tuple[Samples, dict[str, pikepdf.Object]]:
    """Return the samples of an image, and the keys that describe them if they became others."""
    filters = image.get("/Filter", pikepdf.Array())
    listed = filters.as_list() if isinstance(filters, pikepdf.Array) else [filters]
    names = [str(name) for name in listed]
    if names == ["/DCTDecode"]:
        return _jpeg(image), {"/BitsPerComponent": 8}
    if PICTURE_FILTERS.intersection(names):
        return _decoded_elsewhere(image, width, height)
    bits = 1 if image.get("/ImageMask", False) else int(image["/BitsPerComponent"])
    colours = 1 if image.get("/ImageMask", False) else components(image["/ColorSpace"])
    try:
        return _unpacked(image.read_bytes(), width, height, bits, colours), {}
    except pikepdf.PdfError as error:
        raise CannotClean from error


def components(space: pikepdf.Object) -> int:
    """Return how many components a colour space has. Raises CannotClean when unknown."""
    if isinstance(space, pikepdf.Name):
        name, rest = str(space), None
    else:
        name, rest = str(space[0]), space
    if name in COMPONENTS:
        return COMPONENTS[name]
    if rest is not None and name == "/ICCBased":
        return int(rest[1]["/N"])
    if rest is not None and name == "/DeviceN":
        return len(rest[1])
    raise CannotClean


def _unpacked(data: bytes, width: int, height: int, bits: int, colours: int) -> Samples:
    """Return stored rows as one byte per bit (below 8 bits) or as the bytes themselves."""
    row = (width * bits * colours + 7) // 8
    flat = np.frombuffer(data[: row * height].ljust(row * height, b"\0"), np.uint8)
    rows = flat.reshape(height, row)
    if bits >= 8:
        return rows.reshape(height, width, colours * bits // 8)
    spread = np.unpackbits(rows, axis=1)[:, : width * bits * colours]
    return spread.reshape(height, width, bits * colours)


def _packed(samples: Samples, bits: int) -> Samples:
    """Return rows as they are stored."""
    rows = np.ascontiguousarray(samples).reshape(len(samples), -1)
    return rows if bits >= 8 else np.packbits(rows, axis=1)


def _jpeg(image: pikepdf.Object) -> Samples:
    try:
        with Image.open(BytesIO(image.read_raw_bytes())) as picture:
            inverted = picture.mode == "CMYK" and "adobe" in picture.info
            samples = np.asarray(picture, dtype=np.uint8)
    except (OSError, ValueError) as error:
        raise CannotClean from error
    samples = samples.reshape(samples.shape[0], samples.shape[1], -1)
    # Pillow turns Adobe's inverted CMYK round; a PDF says so itself in /Decode.
    return 255 - samples if inverted else samples


def _decoded_elsewhere(
    image: pikepdf.Object, width: int, height: int
) -> tuple[Samples, dict[str, pikepdf.Object]]:
    """Decode CCITT, JBIG2, JPEG 2000 and chains of filters by MuPDF, on a sheet of its own."""
    alone = pikepdf.new()
    copy = alone.copy_foreign(image)
    for key in ("/SMask", "/Mask", "/Decode"):
        if key in copy:
            del copy[key]
    bilevel = bool(image.get("/ImageMask", False)) or int(image.get("/BitsPerComponent", 8)) == 1
    if bilevel:
        if "/ImageMask" in copy:
            del copy["/ImageMask"]
        copy["/ColorSpace"] = pikepdf.Name.DeviceGray
        copy["/BitsPerComponent"] = 1
    page = alone.add_blank_page()
    page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=copy))
    buffer = BytesIO()
    alone.save(buffer)
    try:
        with pymupdf.open(stream=buffer.getvalue(), filetype="pdf") as sheet:
            pixels = pymupdf.Pixmap(sheet, sheet[0].get_images()[0][0])
            if pixels.alpha:
                pixels = pymupdf.Pixmap(pixels, 0)
            data = np.frombuffer(pixels.samples, np.uint8)
            samples = data.reshape(pixels.height, pixels.stride)[:, : pixels.width * pixels.n]
            samples = samples.reshape(pixels.height, pixels.width, pixels.n)
    except (RuntimeError, ValueError, IndexError) as error:
        raise CannotClean from error
    if samples.shape[:2] != (height, width):
        raise CannotClean
    if bilevel:
        return (samples[:, :, :1] > 127).astype(np.uint8), {}
    return samples, {
        "/ColorSpace": pikepdf.Name(DEVICE[samples.shape[2]]),
        "/BitsPerComponent": 8,
        "/Decode": None,
        "/SMaskInData": None,
    }


def image_of(pdf: pikepdf.Pdf, instruction: Instruction, resources: Resources) -> pikepdf.Object:
    """Return an inline image as an image object. Raises CannotClean when it cannot be read."""
    raw: bytes = instruction.operands[0].unparse()
    head, found, data = raw.removeprefix(b"BI").partition(b"ID")
    while found:
        try:
            entries = pikepdf.Object.parse(b"<<" + head + b">>")
            break
        except pikepdf.PdfError:  # "ID" was part of a name
            more, found, data = data.partition(b"ID")
            head += b"ID" + more
    else:
        raise CannotClean
    image = pdf.make_stream(b"")
    image["/Type"], image["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    full = {SHORT.get(key, key): _long(value) for key, value in entries.items()}
    space = full.get("/ColorSpace")
    if isinstance(space, pikepdf.Name):
        named = resources.peek("/ColorSpace", str(space))
        full["/ColorSpace"] = named if named is not None else space
    for key, value in full.items():
        if key in IMAGE_KEYS:
            image[key] = value
    body = data[1:].removesuffix(b"EI")
    image.write(
        body[:-1] if body[-1:].isspace() else body,
        filter=full.get("/Filter"),
        decode_parms=full.get("/DecodeParms"),
    )
    return image


def _long(value: pikepdf.Object) -> pikepdf.Object:
    """Return a value of an inline image with its abbreviations spelled out."""
    if isinstance(value, pikepdf.Name):
        return pikepdf.Name(SHORT.get(str(value), str(value)))
    if isinstance(value, pikepdf.Array):
        return pikepdf.Array([_long(item) for item in value.as_list()])
    return value
