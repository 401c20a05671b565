"""Compare an original and its redacted form by other eyes than the verifier's.

Characters and places come from pdfminer.six, a PDF reader of its own in Python; pixels from pdfium.
Nothing of woo_redact.verify is used.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import numpy as np
import pypdfium2
from numpy.typing import NDArray
from pdfminer.converter import PDFPageAggregator
from pdfminer.layout import LTChar, LTContainer, LTPage
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage

from woo_redact.model.document import Box
from woo_redact.model.redaction import Move

DPI = 150
NEAR = 0.1
"""Points a character may stand beside its old place."""
DIFFERENT = 32
"""Difference in colour value (0..255) from which a pixel is another."""
FRAME = 0.75
"""Points around a bar that its edge may take."""
BLANK = 8
LABEL = 40.0
"""Points beside a bar within which a label that is wider than it may go on."""

Char = tuple[str, float, float, float, float]
Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Compared:
    """What one page showed."""

    characters: int
    """Visible characters of the original outside the bars."""
    lost: int
    """Of those: not there in the same order within NEAR."""
    added: int
    """Characters of the result outside the bars that are no label."""
    pixels: int
    """Pixels outside the bars."""
    changed: int
    """Of those: of another colour."""


def compare(
    original: bytes,
    result: bytes,
    boxes: Iterable[Box],
    *,
    labels: str = "",
    drawn: Iterable[Box] = (),
    moves: Sequence[Move] = (),
    rebuilt: Iterable[int] = (),
) -> list[Compared]:
    """Return what each page showed, but for those (from 1) that were rebuilt from their picture.

    `boxes` were to be emptied, `drawn` is where bars were drawn besides, `labels` has the
    characters of all labels, `moves` says what was to stand elsewhere.
    """
    left_out = set(rebuilt)
    every, bars = tuple(boxes), tuple(drawn)
    before, after = _characters(original), _characters(result)
    found = []
    with pypdfium2.PdfDocument(original) as one, pypdfium2.PdfDocument(result) as other:
        assert len(one) == len(other) == len(before) == len(after)
        for number in range(1, len(one) + 1):
            if number in left_out:
                continue
            pictures = _picture(one[number - 1]), _picture(other[number - 1])
            emptied = [box.rect for box in every if box.page == number]
            shifts = [move for move in moves if move.box.page == number]
            # Where text moved up, it may stand where a box was and its shorter bar is not.
            stay = [rect for rect in emptied if not _on_moved_line(rect, shifts)]
            found.append(
                _page(
                    before[number - 1],
                    after[number - 1],
                    pictures,
                    emptied,
                    [*stay, *(box.rect for box in bars if box.page == number)],
                    labels,
                    shifts,
                )
            )
    return found


def _page(
    before: list[Char],
    after: list[Char],
    pictures: tuple[Pixels, Pixels],
    emptied: Sequence[tuple[float, ...]],
    covered: Sequence[tuple[float, ...]],
    labels: str,
    moves: Sequence[Move],
) -> Compared:
    old = [_moved(char, moves) for char in before if not _inside(char, emptied)]
    visible = [
        new for new, char in zip(old, [c for c in before if not _inside(c, emptied)], strict=True)
        if _shown(pictures[0], char)
    ]  # fmt: skip
    new = [char for char in after if not _inside(char, covered)]
    lost, rest = _missing(visible, new)
    hidden = [char for char in old if char not in visible]
    extra = [char for char in rest if not _known(char, hidden)]
    label = [char for char in extra if char[0] in labels and _beside(char, covered)]
    ours = [(*char[1:],) for char in label]
    pixels, changed = _pixels(*pictures, [*emptied, *covered, *ours], moves)
    return Compared(len(visible), lost, len(extra) - len(label), pixels, changed)


def _on_moved_line(rect: Sequence[float], moves: Sequence[Move]) -> bool:
    middle = (rect[1] + rect[3]) / 2
    return any(move.box.y0 <= middle <= move.box.y1 for move in moves)


def _missing(wanted: list[Char], present: list[Char]) -> tuple[int, list[Char]]:
    """Return how many characters are not there in the same order, and what is there besides."""
    cells: dict[tuple[str, int, int], list[int]] = {}
    for at, char in enumerate(present):
        cells.setdefault((char[0], int(char[1]), int(char[2])), []).append(at)
    found: list[int] = []
    for char in wanted:
        near = sorted(
            at
            for x in (-1, 0, 1)
            for y in (-1, 0, 1)
            for at in cells.get((char[0], int(char[1]) + x, int(char[2]) + y), ())
            if _same(char, present[at])
        )
        if near:
            found.append(near[0])
            one = present[near[0]]
            cells[one[0], int(one[1]), int(one[2])].remove(near[0])
    tails: list[int] = []
    for at in found:  # the longest run in the same order
        place = bisect_left(tails, at)
        tails[place : place + 1] = [at]
    taken = set(found)
    return len(wanted) - len(tails), [c for n, c in enumerate(present) if n not in taken]


def _same(one: Char, other: Char) -> bool:
    return one[0] == other[0] and all(
        abs(a - b) <= NEAR for a, b in zip(one[1:], other[1:], strict=True)
    )


def _known(char: Char, others: Iterable[Char]) -> bool:
    return any(_same(char, other) for other in others)


def _moved(char: Char, moves: Sequence[Move]) -> Char:
    text, x0, y0, x1, y1 = char
    for move in moves:
        if _inside(char, [move.box.rect]):
            return text, x0 + move.by, y0, x1 + move.by, y1
    return char


def _inside(char: Char, rects: Sequence[tuple[float, ...]]) -> bool:
    x, y = (char[1] + char[3]) / 2, (char[2] + char[4]) / 2
    return any(a <= x <= c and b <= y <= d for a, b, c, d in rects)


def _beside(char: Char, rects: Sequence[tuple[float, ...]]) -> bool:
    x, y = (char[1] + char[3]) / 2, (char[2] + char[4]) / 2
    return any(a - LABEL <= x <= c + LABEL and b <= y <= d for a, b, c, d in rects)


def _characters(data: bytes) -> list[list[Char]]:
    """Return the characters of each page in drawing order, from the top left as displayed."""
    return [
        [
            (c.get_text(), c.x0 - left, top - c.y1, c.x1 - left, top - c.y0)
            for c in _chars_of(page)
            if not c.get_text().isspace()
        ]
        for page, (left, top) in _laid_out(data)
    ]


def _laid_out(data: bytes) -> Iterator[tuple[LTPage, tuple[float, float]]]:
    """Yield the pages as they are drawn, without any guess at columns and paragraphs.

    With each the top left of what is displayed of it: pdfminer lays out the whole turned MediaBox.
    """
    manager = PDFResourceManager()
    device = PDFPageAggregator(manager, laparams=None)
    interpreter = PDFPageInterpreter(manager, device)
    with pypdfium2.PdfDocument(data) as pdf:
        crops = [page.get_cropbox() for page in pdf]
    for page, crop in zip(PDFPage.get_pages(BytesIO(data)), crops, strict=True):
        interpreter.process_page(page)
        yield device.get_result(), _top_left(page.mediabox, crop, page.rotate % 360)


def _top_left(
    media: Sequence[float], crop: tuple[float, float, float, float], turned: int
) -> tuple[float, float]:
    """Return where the displayed top left of a crop lies in its turned MediaBox, y upwards."""
    left, bottom, right, top = crop
    return {
        0: (left - media[0], top - media[1]),
        90: (bottom - media[1], media[2] - left),
        180: (media[2] - right, media[3] - bottom),
        270: (media[3] - top, right - media[0]),
    }[turned]


def _chars_of(container: LTContainer[LTChar] | LTPage) -> Iterator[LTChar]:
    for thing in container:
        if isinstance(thing, LTChar):
            yield thing
        elif isinstance(thing, LTContainer):
            yield from _chars_of(thing)


def _picture(page: pypdfium2.PdfPage) -> Pixels:
    picture: Pixels = page.render(scale=DPI / 72, draw_annots=False).to_numpy()
    return picture[:, :, :3] if picture.ndim == 3 else np.repeat(picture[:, :, None], 3, axis=2)


def _window(rect: Sequence[float], around: float) -> tuple[slice, slice]:
    s = DPI / 72
    x0, y0, x1, y1 = rect
    return (
        slice(max(0, int((y0 - around) * s)), max(0, int(np.ceil((y1 + around) * s)) + 1)),
        slice(max(0, int((x0 - around) * s)), max(0, int(np.ceil((x1 + around) * s)) + 1)),
    )


def _shown(picture: Pixels, char: Char) -> bool:
    part = picture[_window(char[1:], 0.0)].reshape(-1, 3)
    return bool(len(part)) and int((part.max(axis=0).astype(int) - part.min(axis=0)).max()) > BLANK


def _pixels(
    old: Pixels, new: Pixels, covered: Sequence[tuple[float, ...]], moves: Sequence[Move]
) -> tuple[int, int]:
    """Return how many pixels lie outside the bars, and how many of them changed.

    pdfium puts every glyph on a whole pixel, so a place that differs in the sixth decimal may move
    a letter by one: a pixel whose colour stands next to it in the other picture is the same.
    """
    assert old.shape == new.shape
    outside = np.ones(old.shape[:2], dtype=np.bool_)
    for rect in covered:
        outside[_window(rect, FRAME)] = False
    for move in moves:
        x0, y0, x1, y1 = move.box.rect
        reach = FRAME + 0.3 * (y1 - y0)  # letters may stand out above and below their line
        outside[_window((min(x0, x0 + move.by), y0, max(x1, x1 + move.by), y1), reach)] = False
    total = int(outside.sum())
    rows = np.flatnonzero((old != new).any(axis=(1, 2)))
    if not len(rows):
        return total, 0
    part = slice(max(0, int(rows[0]) - 1), int(rows[-1]) + 2)  # with what stands next to it
    old, new, outside = old[part], new[part], outside[part]
    changed = np.zeros(old.shape[:2], dtype=np.bool_)
    for one, other in ((old, new), (new, old)):
        low, high = _around(other)
        beyond = np.maximum(one.astype(np.int16) - high, low.astype(np.int16) - one)
        changed |= (beyond > DIFFERENT).any(axis=2)
    return total, int((changed & outside).sum())


def _around(picture: Pixels) -> tuple[Pixels, Pixels]:
    """Return the darkest and the lightest colour within one pixel."""
    padded = np.pad(picture, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width = picture.shape[:2]
    near = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return np.minimum.reduce(near), np.maximum.reduce(near)
