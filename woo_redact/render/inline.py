"""Read inline images as image objects, so that they can be treated alike."""

import pikepdf

from woo_redact.render.resources import Resources
from woo_redact.render.samples import IMAGE_KEYS
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
