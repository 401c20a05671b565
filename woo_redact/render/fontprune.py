"""Forget what only redacted text needed: meanings and widths of codes that nobody shows."""

import re
from collections.abc import Callable, Mapping
from functools import partial

import pikepdf

from woo_redact.render.fonts import HEX
from woo_redact.render.glyphs import Used
from woo_redact.render.secrets import Secrets

BLOCK = re.compile(rb"\d+\s+begin(bfchar|bfrange)(.*?)end\1", re.S)
TOKEN = re.compile(rb"<[0-9A-Fa-f\s]*>|\[[^\]]*\]")


def prune(
    pdf: pikepdf.Pdf,
    used: Mapping[tuple[int, int], Used],
    secrets: Secrets,
    *,
    followed: bool,
) -> None:
    """Drop from the fonts what only redacted text needed: characters and widths of codes.

    `followed` says that every page was followed to its end: then a code that nobody showed is
    shown nowhere, and its entries go too. A code that claims to mean a secret loses its meaning.
    """
    for font in pdf.objects:
        if not isinstance(font, pikepdf.Dictionary) or font.get("/Type") != pikepdf.Name.Font:
            continue
        codes = used.get(font.objgen, Used())
        known = followed and bool(codes.kept or codes.removed)

        def goes(code: int, codes: Used = codes, known: bool = known) -> bool:
            return code not in codes.kept and (known or code in codes.removed)

        if known and str(font.get("/Subtype")) != "/Type0":
            _widths(font, goes)
        stream = font.get("/ToUnicode")
        if isinstance(stream, pikepdf.Stream):
            try:
                data = stream.read_bytes()
            except pikepdf.PdfError:  # damaged: what nobody can read says nothing
                del font["/ToUnicode"]
                continue
            new = BLOCK.sub(partial(_without, goes, secrets), data)
            if new != data:
                font["/ToUnicode"] = pdf.make_stream(new)


def _widths(font: pikepdf.Object, goes: Callable[[int], bool]) -> None:
    """Make the widths of codes that go zero: the table keeps its place."""
    widths, first = font.get("/Widths"), font.get("/FirstChar", 0)
    if not isinstance(widths, pikepdf.Array) or not isinstance(first, int):
        return
    old = widths.as_list()
    font["/Widths"] = pikepdf.Array([0 if goes(first + at) else w for at, w in enumerate(old)])


def _without(goes: Callable[[int], bool], secrets: Secrets, match: re.Match[bytes]) -> bytes:
    """Return one block of a CMap as single characters, without those that go."""
    tokens = TOKEN.findall(match[2])
    entries: list[tuple[bytes, bytes]] = []
    if match[1] == b"bfchar":
        entries = list(zip(tokens[::2], tokens[1::2], strict=False))
    else:
        for low, high, to in zip(tokens[::3], tokens[1::3], tokens[2::3], strict=False):
            entries += _spelled_out(low, high, to)
    kept = [
        (code, text)
        for code, text in entries
        if not goes(_value(code)) and not secrets.held_in(_text(text))
    ]
    if len(kept) == len(entries):
        return match[0]
    return b"\n".join(
        b"%d beginbfchar\n%s\nendbfchar"
        % (len(part), b"\n".join(code + b" " + text for code, text in part))
        for start in range(0, len(kept), 100)
        for part in [kept[start : start + 100]]
    )


def _value(token: bytes) -> int:
    return int(re.sub(rb"[<>\s]", b"", token) or b"0", 16)


def _text(token: bytes) -> str:
    """Return the characters of a token."""
    digits = re.sub(rb"[<>\s]", b"", token)
    return bytes.fromhex((digits + b"0" * (-len(digits) % 4)).decode()).decode(
        "utf-16-be", "replace"
    )


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
