"""Read inline images as image objects, so that they can be treated alike."""

import pikepdf

from woo_redact.render.resources import Resources
from woo_redact.render.samples import COMPONENTS, IMAGE_KEYS
from woo_redact.render.state import CannotClean, Instruction

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

KEYS = (frozenset(SHORT.values()) & IMAGE_KEYS) | {"/Filter", "/DecodeParms", "/Length"}
"""What an inline image may say of itself (ISO 32000-1, table 93); /Intent is any name."""
ROOM = 6
"""White space and the operator around the data."""


def image_of(pdf: pikepdf.Pdf, instruction: Instruction, resources: Resources) -> pikepdf.Object:
    """Return an inline image as an image object. Raises CannotClean when it cannot be read."""
    entries, data = _parts(instruction)
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


def says_more(instruction: Instruction) -> bool:
    """Say whether an inline image holds more than an image needs: keys of others, bytes behind."""
    try:
        entries, data = _parts(instruction)
        full = {SHORT.get(key, key): _long(value) for key, value in entries.items()}
        if not full.keys() <= KEYS:
            return True
        if "/Filter" in full:
            return False
        space = str(full.get("/ColorSpace", "/DeviceGray"))
        bits = int(full.get("/BitsPerComponent", 1)) * COMPONENTS.get(space, 4)
        needed = (int(full["/Width"]) * bits + 7) // 8 * int(full["/Height"])
    except (CannotClean, KeyError, TypeError, ValueError):
        return False  # the image is painted as it is, or the page is not followed at all
    return len(data) > needed + ROOM


def _parts(instruction: Instruction) -> tuple[pikepdf.Object, bytes]:
    """Return the dictionary and the data of an inline image, up to its last operator."""
    raw: bytes = instruction.operands[0].unparse()
    head, found, data = raw.removeprefix(b"BI").partition(b"ID")
    while found:
        try:
            return pikepdf.Object.parse(b"<<" + head + b">>"), data
        except pikepdf.PdfError:  # "ID" was part of a name
            more, found, data = data.partition(b"ID")
            head += b"ID" + more
    raise CannotClean


def _long(value: pikepdf.Object) -> pikepdf.Object:
    """Return a value of an inline image with its abbreviations spelled out."""
    if isinstance(value, pikepdf.Name):
        return pikepdf.Name(SHORT.get(str(value), str(value)))
    if isinstance(value, pikepdf.Array):
        return pikepdf.Array([_long(item) for item in value.as_list()])
    return value
