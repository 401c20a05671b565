"""Undo the ways in which programs write text as other text: percent signs, entities, base64.

A name in a link, a script or private data need not stand there in letters. Every reading that can
be made of a text is searched like the text itself; readings are read again, for what is encoded
twice.
"""

import base64
import binascii
import html
import re
from collections.abc import Callable, Iterator
from urllib.parse import unquote_to_bytes

DEEPEST = 3
"""So often a reading is read again."""
LONGEST = 2_000_000
"""Characters of a text that are looked at for base64 and hexadecimal stretches."""
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}[ :,\-\n]?){5,}")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{8,}={0,2}")
_WORDS = re.compile(r"(?:[A-Z]?[a-z_]{2,}|[A-Z_-]{2,})+\d{0,3}")
"""A stretch like this is words run together, not base64."""
_QUOTED = re.compile(r"=([0-9A-Fa-f]{2})|=\r?\n")
_ESCAPED = re.compile(
    r"\\(?:([0-7]{3})|x([0-9A-Fa-f]{2})|u\{?([0-9A-Fa-f]{4,6})\}?|([0-9A-Fa-f]{2,6})\s)"
)


def readings(text: str) -> set[str]:
    """Return what else a text says once it is decoded; () for plain text."""
    found: set[str] = set()
    layer = {text}
    for _ in range(DEEPEST):
        layer = {again for one in layer for again in _once(one)} - found - {text}
        found |= layer
    return found


def byte_readings(raw: bytes) -> set[str]:
    """Return the texts that bytes without a known encoding can be."""
    found = {raw.decode("utf-8", "replace")}
    if raw.isascii() and b"\0" not in raw:
        return found
    found.add(raw.decode("latin-1"))
    for wide in ("utf-16-be", "utf-16-le"):
        found |= {raw.decode(wide, "replace"), raw[1:].decode(wide, "replace")}
    if b"\0\0" in raw:
        found |= {raw.decode(wide, "replace") for wide in ("utf-32-be", "utf-32-le")}
    return found


def _once(text: str) -> Iterator[str]:
    """Yield each reading that differs from the text."""
    for mark, decode in _DECODERS.items():
        if mark in text and (other := decode(text)) != text:
            yield other
    if len(text) > LONGEST:
        return
    parts = [_packed(match[0]) for match in _HEX.finditer(text)]
    for match in _BASE64.finditer(text):
        if not _WORDS.fullmatch(match[0]):
            parts += [_unbased(match[0][start:]) for start in range(4)]
    readable = {one for raw in parts for one in byte_readings(raw) if _is_text(one)}
    if readable:
        yield "\n".join(sorted(readable))


def _percent(text: str) -> str:
    return unquote_to_bytes(text.replace("+", " ")).decode("utf-8", "replace")


def _quoted(text: str) -> str:
    raw = _QUOTED.sub(lambda match: chr(int(match[1], 16)) if match[1] else "", text)
    return raw.encode("latin-1", "replace").decode("utf-8", "replace")


def _escapes(text: str) -> str:
    def char(match: re.Match[str]) -> str:
        octal, *digits = match.groups()
        code = int(octal, 8) if octal else int(next(one for one in digits if one), 16)
        return chr(code) if code < 0x110000 else ""

    return _ESCAPED.sub(char, text)


def _packed(digits: str) -> bytes:
    found = re.findall(r"[0-9A-Fa-f]{2}", digits)
    return bytes.fromhex("".join(found))


def _unbased(text: str) -> bytes:
    plain = text.rstrip("=").translate(str.maketrans("-_", "+/"))
    plain = plain[: len(plain) - (len(plain) % 4 == 1)]
    try:
        return base64.b64decode(plain + "=" * (-len(plain) % 4))
    except binascii.Error:
        return b""


def _is_text(text: str) -> bool:
    """Say whether a reading has a stretch of letters at all; most are noise."""
    return bool(re.search(r"[^\W_]{3,}", text))


def _number_signs(text: str) -> str:
    """Undo the "#61" of PDF names (ISO 32000-2, 7.3.5)."""
    return re.sub(r"#([0-9A-Fa-f]{2})", lambda match: chr(int(match[1], 16)), text)


_DECODERS: dict[str, Callable[[str], str]] = {
    "%": _percent,
    "&": html.unescape,
    "=": _quoted,
    "\\": _escapes,
    "#": _number_signs,
}
