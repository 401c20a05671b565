"""Read redacted pages once more, so that their text layer says what can still be read there.

The layer that is written holds no word that nobody judged: what counts is the first reading, of
which every word was looked at by detection. The second one, of the redacted picture, corrects it
where it is surer, and takes away pieces of letters at the edge of a box that say nothing any more.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import sqrt

import numpy as np
import pymupdf
from PIL import Image

from woo_redact.model.document import Document, Rect, Span, Word
from woo_redact.model.sight import Reader, ReadWord
from woo_redact.render.geometry import Frame, shared
from woo_redact.render.layer import Texts, kept_letters

DPI = 300
LARGEST = 40_000_000
"""Pixels; larger sheets are read at less than DPI."""
SURER = 0.05
"""So much surer a second reading must be to be believed before the first."""
SURE = 0.8
SAME_PLACE = 0.5
"""Share of the smaller of two boxes that both cover when they hold the same word."""


def reread(
    data: bytes,
    doc: Document,
    frames: Sequence[Frame],
    areas: Mapping[int, Sequence[Rect]],
    pages: Collection[int],
    reader: Reader,
    forbidden: Callable[[str], bool],
) -> Texts:
    """Return what has to be written otherwise than the document says, by span of the word.

    `data` is the PDF without what lies in `areas`, before bars are drawn; `pages` (from 1) are
    read. No word is changed into one that is `forbidden`.
    """
    found: dict[Span, tuple[str, tuple[Rect, ...]]] = {}
    words: dict[int, list[Word]] = {}
    for word in doc.words:
        if word.box.page in pages:
            words.setdefault(word.box.page, []).append(word)
    if not words:
        return found
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for number, here in sorted(words.items()):
            boxes = areas.get(number, ())
            seen = _read(document[number - 1], frames[number - 1], boxes, reader)
            for word in here:
                new = _judged(doc, word, seen, boxes)
                if new is not None and not forbidden(new[0]):
                    found[word.span] = new
    return found


_Seen = list[tuple[ReadWord, Rect, float]]
"""Words with their places in points, and points per pixel."""


def _read(page: pymupdf.Page, frame: Frame, areas: Sequence[Rect], reader: Reader) -> _Seen:
    """Return what is read on a page, in points; the boxes are white."""
    pixels = frame.width * frame.height * (DPI / 72) ** 2
    dpi = DPI if pixels <= LARGEST else int(DPI * sqrt(LARGEST / pixels))
    drawn = page.get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY, alpha=False, annots=False)
    shape = (drawn.height, drawn.stride)
    samples = np.frombuffer(drawn.samples, np.uint8).reshape(shape)[:, : drawn.width].copy()
    scale = drawn.width / frame.width
    for x0, y0, x1, y1 in areas:
        samples[int(y0 * scale) : int(y1 * scale) + 1, int(x0 * scale) : int(x1 * scale) + 1] = 255
    try:
        words = reader.read(Image.fromarray(samples), dpi)
    except RuntimeError:  # the engine gave up: the first reading stands
        return []
    return [(word, _points(word.box, scale), scale) for word in words]


def _points(box: Rect, scale: float) -> Rect:
    return (box[0] / scale, box[1] / scale, box[2] / scale, box[3] / scale)


def _judged(
    doc: Document, word: Word, seen: _Seen, areas: Sequence[Rect]
) -> tuple[str, tuple[Rect, ...]] | None:
    """Return other letters for a word, none to leave it out, None when it stays as it is."""
    near = [one for one in seen if _same_place(one[1], word.box.rect)]
    kept = kept_letters(doc, word, areas)
    if len(kept) < len(word.chars):  # a comma stays: only letters can be taken for others
        return None if near or not any(char.isalnum() for char, _ in kept) else ("", ())
    if len(near) != 1 or not word.from_ocr:
        return None
    read, _, scale = near[0]
    old = doc.text[word.span.start : word.span.end]
    if read.text == old or read.confidence < max(SURE, word.sure + SURER):
        return None
    return read.text, tuple(_points(box, scale) for box in read.chars)


def _same_place(one: Rect, other: Rect) -> bool:
    sizes = [(rect[2] - rect[0]) * (rect[3] - rect[1]) for rect in (one, other)]
    return shared(one, other) >= SAME_PLACE * max(min(sizes), 1e-6)
