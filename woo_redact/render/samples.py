"""Read the samples of an image as they are stored, and write samples without loss.

Any colour space, any depth: no colour changes.
"""

import zlib
from io import BytesIO

import numpy as np
import numpy.typing as npt
import pikepdf
import pymupdf
from PIL import Image

from woo_redact.render.state import CannotClean

Samples = npt.NDArray[np.uint8]
"""One row per line of pixels; columns are pixels, the last axis bytes (or bits) per pixel."""

IMAGE_KEYS = frozenset(
    ("/Type", "/Subtype", "/Width", "/Height", "/ColorSpace", "/BitsPerComponent", "/Intent")
    + ("/ImageMask", "/Mask", "/SMask", "/Decode", "/Interpolate", "/OC", "/StructParent")
    + ("/Matte", "/SMaskInData")
)
COMPONENTS = {"/DeviceGray": 1, "/CalGray": 1, "/Indexed": 1, "/Separation": 1, "/I": 1}
COMPONENTS |= {"/DeviceRGB": 3, "/CalRGB": 3, "/Lab": 3, "/DeviceCMYK": 4}
DEVICE = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
FAX_SURPLUS = 64
"""Bytes a CCITT stream may be longer than the same rows coded anew."""
ROWS_PER_STRIP, STRIP_OFFSETS, STRIP_SIZES, PHOTOMETRIC = 278, 273, 279, 262
"""Tags of TIFF (6.0), which Pillow wraps CCITT data in."""
PICTURE_FILTERS = frozenset(("/DCTDecode", "/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"))


def read(
    image: pikepdf.Object, width: int, height: int
) -> tuple[Samples, dict[str, pikepdf.Object]]:
    """Return the samples of an image, and the keys that describe them if they became others."""
    names = _filters(image)
    if names == ["/DCTDecode"]:
        return jpeg(image.read_raw_bytes()), {"/BitsPerComponent": 8}
    if PICTURE_FILTERS.intersection(names):
        return _decoded_elsewhere(image, width, height)
    bits = 1 if image.get("/ImageMask", False) else int(image["/BitsPerComponent"])
    colours = 1 if image.get("/ImageMask", False) else components(image["/ColorSpace"])
    try:
        return _unpacked(image.read_bytes(), width, height, bits, colours), {}
    except pikepdf.PdfError as error:
        raise CannotClean from error


def without_surplus(pdf: pikepdf.Pdf, image: pikepdf.Object) -> pikepdf.Object:
    """Return an image that holds no rows below its last one and no bytes behind its data.

    The same one when it holds none, or cannot be read.
    """
    names = _filters(image)
    if PICTURE_FILTERS.intersection(names) and names != ["/CCITTFaxDecode"]:
        return image  # these formats know their own size
    width, height = int(image["/Width"]), int(image["/Height"])
    raw = image.read_raw_bytes()
    try:
        samples, changes = read(image, width, height)
        bits = 1 if image.get("/ImageMask", False) else int(image["/BitsPerComponent"])
        if names == ["/CCITTFaxDecode"]:
            surplus = len(raw) > FAX_SURPLUS + 1.1 * len(_fax(samples[:, :, 0])[0])
        else:
            row = samples.shape[1] * samples.shape[2] * (1 if bits < 8 else 8)
            surplus = len(image.read_bytes()) > height * ((row + 7) // 8)
            if names == ["/FlateDecode"]:
                reader = zlib.decompressobj()
                reader.decompress(raw)
                surplus |= bool(reader.unused_data.strip())
    except (CannotClean, pikepdf.PdfError, KeyError, ValueError, zlib.error):
        return image
    return written(pdf, image, samples, changes) if surplus else image


def _filters(image: pikepdf.Object) -> list[str]:
    filters = image.get("/Filter", pikepdf.Array())
    listed = filters.as_list() if isinstance(filters, pikepdf.Array) else [filters]
    return [str(name) for name in listed]


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


def written(
    pdf: pikepdf.Pdf,
    image: pikepdf.Object,
    samples: Samples,
    changes: dict[str, pikepdf.Object],
) -> pikepdf.Object:
    """Return a new image with these samples and otherwise the keys of image, changes applied."""
    new = pdf.make_stream(b"")
    for key, value in {**dict(image.items()), **changes}.items():
        if key in IMAGE_KEYS and value is not None:
            new[key] = value
    bits = int(new.get("/BitsPerComponent", 1))
    body, filter_, parms = compressed(samples, bits)
    new.write(body, filter=filter_, decode_parms=parms)
    return new


def compressed(samples: Samples, bits: int) -> tuple[bytes, pikepdf.Object, pikepdf.Object | None]:
    """Return samples compressed without loss, with their filter and its parameters."""
    height, width, values = samples.shape
    if bits >= 8:
        parms = pikepdf.Dictionary(
            Predictor=15,
            Colors=values // (2 if bits == 16 else 1),
            BitsPerComponent=bits,
            Columns=width,
        )
        rows = _predicted(np.ascontiguousarray(samples).reshape(height, -1), values)
        return zlib.compress(rows.tobytes(), 6), pikepdf.Name.FlateDecode, parms
    rows = np.packbits(np.ascontiguousarray(samples).reshape(height, -1), axis=1)
    flate = zlib.compress(rows.tobytes(), 9)
    if bits * values == 1:
        fax, ones = _fax(samples[:, :, 0])
        if len(fax) < len(flate):
            parms = pikepdf.Dictionary(K=-1, Columns=width, Rows=height, BlackIs1=ones)
            return fax, pikepdf.Name.CCITTFaxDecode, parms
    return flate, pikepdf.Name.FlateDecode, None


def _predicted(rows: Samples, step: int) -> Samples:
    """Return rows less what PNG predicts: per row the filter that leaves least (PNG, 9.2, 12.8)."""
    above = np.concatenate([np.zeros((1, rows.shape[1]), np.uint8), rows[:-1]])
    left = np.zeros_like(rows)
    left[:, step:] = rows[:, :-step]
    middle = ((left.astype(np.uint16) + above) // 2).astype(np.uint8)
    best = rows - above
    cost = _cost(best)
    kind = np.full(len(rows), 2, np.uint8)
    for number, guess in ((1, left), (3, middle)):
        rest = rows - guess
        other = _cost(rest)
        better = other < cost
        best[better], cost[better], kind[better] = rest[better], other[better], number
    return np.concatenate([kind[:, None], best], axis=1)


def _cost(rest: Samples) -> npt.NDArray[np.int64]:
    sums: npt.NDArray[np.int64] = np.minimum(rest, 0 - rest).sum(axis=1, dtype=np.int64)
    return sums


def _fax(bits: Samples) -> tuple[bytes, bool]:
    """Return one bit per pixel as CCITT group 4, and whether black stands for ones."""
    ones = bool(bits.mean() <= 0.5)  # long runs of white are coded shortest
    picture = Image.fromarray((bits == 0) if ones else (bits == 1))
    buffer = BytesIO()
    height = bits.shape[0]
    picture.save(buffer, "TIFF", compression="group4", tiffinfo={ROWS_PER_STRIP: height})
    with Image.open(buffer) as tiff:
        tags = tiff.tag_v2  # type: ignore[attr-defined]
        (start,), (size,) = tags[STRIP_OFFSETS], tags[STRIP_SIZES]
        white_is_zero = tags[PHOTOMETRIC] == 0
    body = buffer.getvalue()[start : start + size]
    return body, ones if white_is_zero else not ones


def jpeg(data: bytes) -> Samples:
    """Return the samples of a JPEG file as a PDF reader takes them.

    Raises CannotClean when it cannot be decoded.
    """
    try:
        with Image.open(BytesIO(data)) as picture:
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
