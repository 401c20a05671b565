"""Forget what only redacted text needed: the entries of ToUnicode maps for codes nobody shows."""

import re
from collections.abc import Mapping
from functools import partial

import pikepdf

from woo_redact.render.glyphs import Used

BLOCK = re.compile(rb"\d+\s+begin(bfchar|bfrange)(.*?)end\1", re.S)
TOKEN = re.compile(rb"<[0-9A-Fa-f\s]*>|\[[^\]]*\]")
HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")


def prune(pdf: pikepdf.Pdf, used: Mapping[tuple[int, int], Used]) -> None:
    """Drop codes that were taken out and are shown nowhere else from their font's ToUnicode."""
    for (number, generation), codes in sorted(used.items()):
        gone = codes.removed - codes.kept
        if not number or not gone:
            continue
        font = pdf.get_object(number, generation)
        stream = font.get("/ToUnicode")
        if isinstance(stream, pikepdf.Stream):
            data = stream.read_bytes()
            new = BLOCK.sub(partial(_without, gone), data)
            if new != data:
                font["/ToUnicode"] = pdf.make_stream(new)


def _without(gone: set[int], match: re.Match[bytes]) -> bytes:
    """Return one block of a CMap as single characters, without the codes in gone."""
    tokens = TOKEN.findall(match[2])
    entries: list[tuple[bytes, bytes]] = []
    if match[1] == b"bfchar":
        entries = list(zip(tokens[::2], tokens[1::2], strict=False))
    else:
        for low, high, to in zip(tokens[::3], tokens[1::3], tokens[2::3], strict=False):
            entries += _spelled_out(low, high, to)
    kept = [(code, text) for code, text in entries if _value(code) not in gone]
    return b"\n".join(
        b"%d beginbfchar\n%s\nendbfchar"
        % (len(part), b"\n".join(code + b" " + text for code, text in part))
        for start in range(0, len(kept), 100)
        for part in [kept[start : start + 100]]
    )


def _value(token: bytes) -> int:
    return int(re.sub(rb"[<>\s]", b"", token) or b"0", 16)


def _spelled_out(low: bytes, high: bytes, to: bytes) -> list[tuple[bytes, bytes]]:
    """Return a range of a CMap as single entries."""
    width = len(re.sub(rb"[<>\s]", b"", low))
    first, last = _value(low), min(_value(high), _value(low) + 0xFFFF)
    if to.startswith(b"["):
        texts = [b"<" + text + b">" for text in HEX.findall(to)]
    else:
        digits = re.sub(rb"[<>\s]", b"", to)
        start = int(digits or b"0", 16)
        texts = [b"<%0*x>" % (len(digits), start + at) for at in range(last - first + 1)]
    return [
        (b"<%0*x>" % (width, code), text)
        for code, text in zip(range(first, last + 1), texts, strict=False)
    ]
