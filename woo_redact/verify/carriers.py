"""Take text out of what is no PDF object: JPEG headers, loose strings between operators."""

import re
from collections.abc import Iterator

import pikepdf

from woo_redact.verify.fold import SEAM
from woo_redact.verify.objects import string_texts

_LITERAL = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]{4,})>", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
_PACKED = ("/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode")
_PARTS = {
    "None": 1, "/DeviceGray": 1, "/G": 1, "/CalGray": 1, "/Indexed": 1, "/I": 1, "/Separation": 1,
    "/DeviceRGB": 3, "/RGB": 3, "/CalRGB": 3, "/Lab": 3,
}  # fmt: skip
_LETTERS = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}


def jpeg_notes(data: bytes) -> Iterator[bytes]:
    """Yield the segments of a JPEG that carry words: APP0-15 (EXIF, XMP, IPTC) and comments.

    Source: ITU-T T.81, annex B. Yields nothing for other data.
    """
    if not data.startswith(b"\xff\xd8"):
        return
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xDA:
            return
        length = int.from_bytes(data[at + 2 : at + 4])
        if 0xE0 <= marker <= 0xEF or marker == 0xFE:
            yield data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)


def surplus(stream: pikepdf.Stream) -> Iterator[bytes]:
    """Yield what an image holds behind its last row: bytes after a JPEG's end, rows too many.

    Sources: ITU-T T.81, annex B (EOI); ISO 32000-2, 8.9.5.
    """
    raw = stream.read_raw_bytes()
    coding = stream.get("/Filter")
    names = [str(one) for one in coding] if isinstance(coding, pikepdf.Array) else [str(coding)]
    if raw.startswith(b"\xff\xd8"):
        end = raw.find(b"\xff\xd9", sum(len(note) + 4 for note in jpeg_notes(raw)))
        if end >= 0:
            yield raw[end + 2 :]
        return
    if any(name in _PACKED for name in names):
        return
    try:
        data = stream.read_bytes()
        rows, columns = int(stream.Height), int(stream.Width)
        bits = 1 if stream.get("/ImageMask") is True else int(stream.get("/BitsPerComponent", 8))
        parts = _components(stream.get("/ColorSpace"))
    except (AttributeError, ValueError, TypeError):
        return
    yield data[rows * ((columns * bits * parts + 7) // 8) :]


def _components(space: pikepdf.Object | None) -> int:
    """Return how many numbers a pixel has at most; unknown spaces have four."""
    if isinstance(space, pikepdf.Array) and len(space):
        kind = str(space[0])
        if kind == "/ICCBased" and isinstance(space[1], pikepdf.Stream):
            return int(space[1].get("/N", 4))
        if kind in ("/DeviceN", "/NChannel") and isinstance(space[1], pikepdf.Array):
            return len(space[1])
        space = space[0]
    return _PARTS.get(str(space), 4)


def loose_text(data: bytes) -> str:
    """Return every string of PDF syntax in the bytes, in order, as one text with seams."""
    return SEAM.join(text for raw in strings(data) for text in string_texts(raw))


def strings(data: bytes) -> Iterator[bytes]:
    """Yield the string literals in bytes that look like PDF syntax, without parsing the rest."""
    for literal in _LITERAL.finditer(data):
        if literal[1] is not None:
            yield _ESCAPE.sub(_unescaped, literal[1])
        else:
            digits = b"".join(literal[2].split())
            yield bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))


def _unescaped(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    if code.isdigit():
        return bytes([int(code, 8) & 0xFF])
    if code[:1] in b"\r\n":
        return b""
    return _LETTERS.get(code, code)
