"""Look at the bytes of the file themselves: what no reader of PDF objects would come across."""

import re
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from urllib.parse import quote

import numpy as np
from numpy.typing import NDArray

from woo_redact.verify.needle import LONG_DIGITS, Needle

SHORTEST_IN_BINARY = 7
"""Fewer letters come about by chance in compressed data."""
SHORTEST_IN_FILE = 4
_STREAM = re.compile(rb"(?<!end)stream\r?\n")
_OBJECT = re.compile(rb"(?<![0-9])(\d{1,10})[ \r\n\t]+(\d{1,5})[ \r\n\t]+obj(?![a-z])")
_WORD_BYTES = frozenset(b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_REGULAR = _WORD_BYTES | frozenset(b"+-_.,#")
_LARGE = 20_000
"""From so many bytes on a table is faster than looking."""
_MOST_TRIPLES = 8
_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Layout:
    """The file cut into what lies outside streams and the raw bodies of the streams."""

    plain: bytes = field(repr=False)
    """The file with the bodies of all streams replaced by nothing."""
    bodies: tuple[bytes, ...] = field(repr=False)
    objects: tuple[tuple[int, int, int], ...]
    """Number, generation and offset of everything that begins like an object."""
    ends: int
    """How often the file ends (%%EOF)."""
    starts: int
    """How many startxref there are."""
    tail: bytes = field(repr=False)
    """What follows the last %%EOF."""


def layout(data: bytes) -> Layout:
    """Return the file's layout as its bytes tell it, without its cross-reference table."""
    plain: list[bytes] = []
    bodies: list[bytes] = []
    objects: list[tuple[int, int, int]] = []
    at = 0
    while at < len(data):
        begin = _STREAM.search(data, at)
        stop = begin.end() if begin else len(data)
        piece = data[at:stop]
        objects += [(int(m[1]), int(m[2]), at + m.start()) for m in _OBJECT.finditer(piece)]
        plain.append(piece)
        if begin is None:
            break
        end = data.find(b"endstream", stop)
        end = len(data) if end < 0 else end
        bodies.append(data[stop:end])
        at = end
    outside = b"".join(plain)
    last = data.rfind(b"%%EOF")
    return Layout(
        outside,
        tuple(bodies),
        tuple(objects),
        outside.count(b"%%EOF"),
        outside.count(b"startxref"),
        data[last + 5 :] if last >= 0 else b"",
    )


def unlisted(shape: Layout, listed: Iterable[tuple[int, int, int]]) -> int:
    """Return how many objects stand in the bytes that the cross-reference table does not name.

    `listed` holds number, generation and offset of every uncompressed object of the table.
    """
    known = set(listed)
    return sum(1 for entry in shape.objects if entry not in known)


def inflated(bodies: Iterable[bytes]) -> Iterator[bytes]:
    """Yield what Flate-compressed bodies hold, as far as they can be unpacked."""
    for body in bodies:
        if body[:1] not in (b"x", b"h", b"H", b"X"):
            continue
        try:
            yield zlib.decompressobj().decompress(body, _LARGEST)
        except zlib.error:
            continue


class Sieve:
    """Many byte strings that are sought together: tells fast which cannot be in some data.

    Of large data a table is made of every three bytes that follow one another. Whatever has three
    bytes that stand nowhere together is not there; only what passes need be searched for.
    """

    def __init__(self, sought: Sequence[bytes]) -> None:
        """Take what is sought, of three bytes or more each."""
        self._all = range(len(sought))
        lengths = np.array([len(raw) for raw in sought], dtype=np.intp)
        starts = np.cumsum(lengths) - lengths
        steps = np.minimum(np.arange(_MOST_TRIPLES), lengths[:, None] - 3)
        self._triples = _triples(b"".join(sought))[starts[:, None] + steps]
        """Of each the first numbers of three bytes; the last again where there are no more."""

    def may_be_in(self, data: bytes) -> Sequence[int]:
        """Return which (by index) may be in the data; of small data all."""
        if len(data) <= _LARGE:
            return self._all
        table = np.zeros(1 << 24, dtype=np.bool_)
        table[_triples(data)] = True
        found: list[int] = np.flatnonzero(table[self._triples].all(axis=1)).tolist()
        return found


def _triples(data: bytes) -> NDArray[np.intp]:
    """Return every three bytes that follow one another as a number."""
    codes = np.frombuffer(data, np.uint8).astype(np.intp)
    found: NDArray[np.intp] = (codes[:-2] << 16) | (codes[1:-1] << 8) | codes[2:]
    return found


@dataclass(frozen=True, slots=True)
class Spelling:
    """One way in which a needle can stand in bytes."""

    data: bytes = field(repr=False)
    whole: bool
    """Must not touch other letters: the bytes are plain text, not hexadecimal or 16 bits."""


def spellings(needle: Needle) -> tuple[Spelling, ...]:
    """Return the byte strings of a needle: plain, 16 bits, hexadecimal and percent-encoded."""
    texts = {needle.plain, needle.plain.upper(), " ".join(needle.plain.split())}
    if needle.distinctive:
        texts |= {needle.plain.lower(), needle.plain.title()}
    if needle.digits:
        texts = {needle.plain, needle.letters} if len(needle.letters) >= LONG_DIGITS else set()
    found: set[Spelling] = set()
    for text in texts:
        for encoding in ("utf-8",) if text.isascii() else ("utf-8", "latin-1"):
            try:
                raw = text.encode(encoding)
            except UnicodeEncodeError:
                continue
            found.add(Spelling(raw, whole=True))
            if len(raw) >= SHORTEST_IN_FILE + 1:
                found |= {Spelling(digits.encode(), False) for digits in _hexadecimal(raw)}
            if not text.isalnum() or not text.isascii():
                found.add(Spelling(quote(text, safe="").encode(), whole=True))
        wide = text.encode("utf-16-be", "replace")
        found |= {Spelling(wide, False), Spelling(text.encode("utf-16-le", "replace"), False)}
        found |= {Spelling(digits.encode(), False) for digits in _hexadecimal(wide)}
    return tuple(found)


def _hexadecimal(raw: bytes) -> tuple[str, str]:
    digits = raw.hex()
    return digits, digits.upper()


def holds(data: bytes, spelling: Spelling) -> bool:
    """Say whether the bytes hold the spelling, as a whole word and not as a PDF name or font."""
    raw = spelling.data
    at = data.find(raw)
    while at >= 0:
        if not spelling.whole:
            return True
        end = at + len(raw)
        touches = (at > 0 and data[at - 1] in _WORD_BYTES and raw[0] in _WORD_BYTES) or (
            end < len(data) and data[end] in _WORD_BYTES and raw[-1] in _WORD_BYTES
        )
        if not touches and not _is_name(data, at):
            return True
        at = data.find(raw, at + 1)
    return False


def _is_name(data: bytes, at: int) -> bool:
    """Say whether the place is within a PDF name or a font family: objects are walked for those."""
    start = at
    while start > 0 and data[start - 1] in _REGULAR and at - start < 128:
        start -= 1
    return data[start - 1 : start] == b"/" or b"/FontFamily" in data[max(0, at - 24) : at]
