"""Read and write the encrypted part of a Type 1 font program: it names the glyphs.

The cipher hides nothing from anybody. Source: Adobe Type 1 Font Format, chapter 7.
"""

import re
from collections.abc import Callable

_BEGIN = re.compile(rb"\beexec[ \t\r\n]+")
_END = re.compile(rb"\bclosefile[ \t]*\r?\n?")
_HEX = re.compile(rb"[0-9A-Fa-f\s]{8}")
_KEY, _FIRST, _SECOND = 55665, 52845, 22719


def rewritten(program: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Return a font program with its encrypted part changed by a function that keeps its length.

    Programs that have no such part come back as they are.
    """
    begin = _BEGIN.search(program)
    if begin is None:
        return program
    body = program[begin.end() :]
    as_hex = _HEX.match(body) is not None
    digits = b"".join(body.split()) if as_hex else b""
    if as_hex:
        digits = re.match(rb"[0-9A-Fa-f]*", digits)[0]  # type: ignore[index]
        body = bytes.fromhex(digits[: len(digits) // 2 * 2].decode())
    clear = _deciphered(body)
    end = _END.search(clear)
    stop = end.end() if end is not None else len(clear)
    new = change(clear[:stop])
    if new == clear[:stop]:
        return program
    head, coded = program[: begin.end()], _enciphered(new)
    if not as_hex:
        return head + coded + body[stop:]
    tail = b"\n" + b"0" * 512 + b"\ncleartomark\n"
    return head + coded.hex().encode() + tail


def _deciphered(data: bytes) -> bytes:
    key, clear = _KEY, bytearray()
    for byte in data:
        clear.append(byte ^ (key >> 8))
        key = (byte + key) * _FIRST + _SECOND & 0xFFFF
    return bytes(clear)


def _enciphered(data: bytes) -> bytes:
    key, coded = _KEY, bytearray()
    for byte in data:
        coded.append(byte ^ (key >> 8))
        key = (coded[-1] + key) * _FIRST + _SECOND & 0xFFFF
    return bytes(coded)
