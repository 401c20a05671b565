"""Blank blocks of a JPEG file and leave all other blocks bit for bit as they are.

A JPEG that is decoded and stored anew becomes several times larger or loses quality everywhere.
So its coded data is walked through, and the blocks that are hit are written again in one colour;
between them bits are copied. Baseline Huffman coding in one scan, as scanners and cameras write
it; other files are left to the caller. Source: ITU-T T.81, annexes B and F.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from woo_redact.render.shown import Flags

LARGEST = 8_000_000
"""Bytes of coded data; the tables for one interval take some hundred times as much memory."""
INVALID = 255
"""Step for bits that are no code: soon it leads past the end."""

Bytes = npt.NDArray[np.uint8]


class NotBaseline(Exception):
    """Say that a file is coded in a way that is not followed here."""


@dataclass(slots=True)
class _Component:
    """One colour: how many blocks a unit has of it, and how it is coded."""

    across: int
    down: int
    step: int
    """Number of its quantization table."""
    dc: int = 0
    ac: int = 0


@dataclass(slots=True)
class _File:
    """What the markers of a file say."""

    width: int = 0
    height: int = 0
    interval: int = 0
    start: int = 0
    """Where the coded data begins."""
    end: int = 0
    components: dict[int, _Component] = field(default_factory=dict)
    order: list[_Component] = field(default_factory=list)
    steps: dict[int, int] = field(default_factory=dict)
    """By number of a quantization table: its step for DC."""
    codes: dict[tuple[int, int], dict[int, tuple[int, int]]] = field(default_factory=dict)
    """By class (0: DC, 1: AC) and number: symbol -> code and its length."""

    @property
    def unit(self) -> tuple[int, int]:
        """Return height and width of a unit in pixels."""
        if len(self.order) == 1:
            return 8, 8
        return (
            8 * max(one.down for one in self.order),
            8 * max(one.across for one in self.order),
        )


def blanked(data: bytes, wanted: Flags, light: int) -> tuple[bytes, Flags] | None:
    """Return the file with all units that hold a wanted pixel in one grey, and their pixels.

    `light` is the grey, 0..255. None when the file is coded in another way than is followed here,
    or does not have a pixel for each of wanted.
    """
    try:
        file = _read(data)
        if (file.height, file.width) != wanted.shape or file.end - file.start > LARGEST:
            return None
        units = _units(wanted, file.unit)
        flat = [round((light - 128) * 8 / file.steps[file.order[0].step])]
        flat += [0] * (len(file.order) - 1)
        coded = _cut(file, data[file.start : file.end], units, flat)
    except (NotBaseline, IndexError, KeyError, ValueError):
        return None
    high, wide = file.unit
    gone = np.repeat(np.repeat(units, high, axis=0), wide, axis=1)
    return (
        data[: file.start] + coded + data[file.end :],
        gone[: file.height, : file.width],
    )


def _units(wanted: Flags, unit: tuple[int, int]) -> Flags:
    """Return the units (rows and columns of them) that hold a wanted pixel."""
    high, wide = unit
    rows, columns = -(-wanted.shape[0] // high), -(-wanted.shape[1] // wide)
    padded = np.zeros((rows * high, columns * wide), dtype=bool)
    padded[: wanted.shape[0], : wanted.shape[1]] = wanted
    return np.asarray(padded.reshape(rows, high, columns, wide).any(axis=(1, 3)))


def _read(data: bytes) -> _File:
    file = _File()
    at = 2
    while True:
        if data[at] != 0xFF:
            raise NotBaseline
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        size = int.from_bytes(data[at + 2 : at + 4])
        body = data[at + 4 : at + 2 + size]
        at += 2 + size
        if marker in (0xC0, 0xC1):
            _frame(file, body)
        elif 0xC2 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            raise NotBaseline
        elif marker == 0xC4:
            _codes(file, body)
        elif marker == 0xDB:
            _steps(file, body)
        elif marker == 0xDD:
            file.interval = int.from_bytes(body[:2])
        elif marker == 0xDA:
            _scan(file, body)
            break
        elif marker == 0xD9:
            raise NotBaseline
    file.start = at
    file.end = data.rfind(b"\xff\xd9")
    if file.end < at:
        raise NotBaseline
    return file


def _frame(file: _File, body: bytes) -> None:
    precision, count = body[0], body[5]
    file.height, file.width = int.from_bytes(body[1:3]), int.from_bytes(body[3:5])
    if precision != 8 or not file.height or len(body) < 6 + 3 * count or file.components:
        raise NotBaseline
    for at in range(6, 6 + 3 * count, 3):
        file.components[body[at]] = _Component(body[at + 1] >> 4, body[at + 1] & 15, body[at + 2])


def _steps(file: _File, body: bytes) -> None:
    """Read quantization tables (T.81, B.2.4.1)."""
    at = 0
    while at < len(body):
        wide, number = body[at] >> 4, body[at] & 15
        file.steps[number] = int.from_bytes(body[at + 1 : at + 2 + wide])
        at += 1 + 64 * (1 + wide)


def _codes(file: _File, body: bytes) -> None:
    """Read Huffman tables (T.81, annex C)."""
    at = 0
    while at + 17 <= len(body):
        head, counts = body[at], body[at + 1 : at + 17]
        at += 17
        table: dict[int, tuple[int, int]] = {}
        code = 0
        for length, count in enumerate(counts, start=1):
            for symbol in body[at : at + count]:
                table[symbol] = code, length
                code += 1
            at += count
            code <<= 1
        file.codes[head >> 4, head & 15] = table


def _scan(file: _File, body: bytes) -> None:
    count = body[0]
    if count != len(file.components) or body[1 + 2 * count : 4 + 2 * count] != b"\0\x3f\0":
        raise NotBaseline
    for at in range(1, 1 + 2 * count, 2):
        component = file.components[body[at]]
        component.dc, component.ac = body[at + 1] >> 4, body[at + 1] & 15
        file.order.append(component)


def _cut(file: _File, coded: bytes, units: Flags, flat: Sequence[int]) -> bytes:
    """Return the coded data with the units blanked, interval by interval."""
    flags = units.ravel()
    size = file.interval or len(flags)
    pieces = _intervals(coded)
    if len(pieces) != -(-len(flags) // size):
        raise NotBaseline
    for number in range(len(pieces)):
        here = flags[number * size : (number + 1) * size]
        if here.any():
            plain = pieces[number].replace(b"\xff\x00", b"\xff")
            pieces[number] = _Walk(file, plain).run(here, flat).replace(b"\xff", b"\xff\x00")
    result = pieces[0]
    for number, piece in enumerate(pieces[1:]):
        result += bytes((0xFF, 0xD0 + number % 8)) + piece
    return result


def _intervals(coded: bytes) -> list[bytes]:
    """Return the coded data between restart markers."""
    array = np.frombuffer(coded, np.uint8)
    at = np.flatnonzero((array[:-1] == 0xFF) & (array[1:] != 0))
    if (array[at + 1] & 0xF8 != 0xD0).any():
        raise NotBaseline
    starts = [0, *(int(place) + 2 for place in at)]
    ends = [*(int(place) for place in at), len(coded)]
    return [coded[start:end] for start, end in zip(starts, ends, strict=True)]


class _Walk:
    """One pass over one interval of coded data."""

    def __init__(self, file: _File, data: bytes) -> None:
        self._file = file
        self._bits: Bytes = np.unpackbits(np.frombuffer(data, np.uint8))
        padded = np.frombuffer(data + b"\xff" * 8, np.uint8).astype(np.uint32)
        words = padded[:-2] << 16 | padded[1:-1] << 8 | padded[2:]
        shifts = np.arange(8, 0, -1, dtype=np.uint32)
        windows = ((words[:, None] >> shifts) & 0xFFFF).astype(np.uint16).ravel()
        self._windows = memoryview(windows.tobytes()).cast("H")
        self._steps = {
            key: tuple(table[windows].tobytes() for table in _tables(codes, key[0]))
            for key, codes in file.codes.items()
        }

    def run(self, flags: Flags, flat: Sequence[int]) -> bytes:
        """Return the interval with the flagged units blanked: `flat` is the DC of each colour."""
        blocks = [
            (number, one)
            for number, one in enumerate(self._file.order)
            for _ in range(one.across * one.down if len(self._file.order) > 1 else 1)
        ]
        was, now = [0] * len(self._file.order), [0] * len(self._file.order)
        out: list[Bytes] = []
        at = copied = 0
        for hit in flags.tolist():
            for number, one in blocks:
                begin = at
                step, at = self._difference(one, at)
                before, was[number] = was[number], was[number] + step
                rest = at
                at = self._skip(one, at)
                if not hit and before == now[number]:
                    now[number] = was[number]
                    continue
                out.append(self._bits[copied:begin])
                value = flat[number] if hit else was[number]
                out.append(self._coded(one, value - now[number]))
                out.append(self._code((1, one.ac), 0) if hit else self._bits[rest:at])
                now[number] = value
                copied = at
            if at > len(self._bits):
                raise NotBaseline
        out.append(self._bits[copied:at])
        joined = np.concatenate(out)
        filled = np.ones(-len(joined) % 8, np.uint8)  # T.81, F.1.2.3
        return np.packbits(np.concatenate([joined, filled])).tobytes()

    def _difference(self, one: _Component, at: int) -> tuple[int, int]:
        """Return by how much the DC of a block differs from the one before, and where it ends."""
        sizes, steps = self._steps[0, one.dc]
        size = sizes[at]
        at += steps[at]
        if not size:
            return 0, at
        if size > 15:
            raise NotBaseline
        value = self._windows[at] >> (16 - size)
        return (value if value >> (size - 1) else value - (1 << size) + 1), at + size

    def _skip(self, one: _Component, at: int) -> int:
        """Return where the other 63 values of a block end."""
        runs, steps = self._steps[1, one.ac]
        known = 1
        while known < 64:
            known += runs[at]
            at += steps[at]
        return at

    def _coded(self, one: _Component, difference: int) -> Bytes:
        size = abs(difference).bit_length()
        value = difference if difference >= 0 else difference + (1 << size) - 1
        return np.concatenate([self._code((0, one.dc), size), _binary(value, size)])

    def _code(self, table: tuple[int, int], symbol: int) -> Bytes:
        return _binary(*self._file.codes[table][symbol])


def _binary(value: int, size: int) -> Bytes:
    return np.array([value >> at & 1 for at in reversed(range(size))], dtype=np.uint8)


def _tables(codes: dict[int, tuple[int, int]], kind: int) -> tuple[Bytes, Bytes]:
    """Return, for the next 16 bits, what a code says and how many bits to go on.

    DC (kind 0): the size of the number that follows; bits of the code. AC: how many values it
    stands for, 64 where the block ends; bits of the code and of the value behind it.
    """
    says = np.full(0x10000, 64 if kind else INVALID, np.uint8)
    steps = np.full(0x10000, INVALID, np.uint8)
    for symbol, (code, length) in codes.items():
        first, end = code << (16 - length), (code + 1) << (16 - length)
        run, size = symbol >> 4, symbol & 15
        if not kind:
            says[first:end], steps[first:end] = symbol, length
            continue
        ends = size == 0 and run != 15
        says[first:end] = 64 if ends else run + 1
        steps[first:end] = length + size
    return says, steps
