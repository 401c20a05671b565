"""Take text out of what is no PDF object: JPEG headers, loose strings between operators."""

import re
from collections.abc import Iterator

from woo_redact.verify.fold import SEAM
from woo_redact.verify.objects import string_texts

_LITERAL = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]{4,})>", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)
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
