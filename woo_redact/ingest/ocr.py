"""Read pictures with Tesseract: words, how sure it is of them, a box for each character."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any, Protocol

import numpy as np
import tesserocr
from PIL import Image

from woo_redact.ingest.dotted import without_dots
from woo_redact.ingest.glyphs import plain
from woo_redact.ingest.straighten import Turn, find_skew, lines_are_vertical
from woo_redact.ingest.symbols import char_boxes, runs_down, whole_word
from woo_redact.model.document import Rect
from woo_redact.tessdata import LANGUAGE, find_tessdata

_GOOD = 0.75
"""A page read with this mean confidence is the right way up."""
_TRIAL_DPI = 150
_LEAST_SURE = 0.15
"""Words read with less confidence are specks and lines, unless the rest of the line is sure."""
_LEGIBLE = 0.6
_WORD_FROM = 4
"""So many letters and digits on a legible line are no speck, however unsure Tesseract is of them.

Of a number it may be sure of every digit and of nothing as a whole.
"""


_RULES = " |¦"
"""What the lines of a table are read as."""


@dataclass(frozen=True, slots=True)
class OcrWord:
    """A word read from a picture; all boxes in pixels.

    `box` and `chars` lie in the picture as given; `upright`, `base` (base line) and `size` (height
    of the type) in the picture turned upright by `quarters` clockwise and straightened.
    """

    text: str = field(repr=False)
    confidence: float
    """0..1"""
    box: Rect
    chars: tuple[Rect, ...]
    upright: Rect
    base: float
    size: float
    line: int
    quarters: int


class Ocr(Protocol):
    """Whatever can read a picture."""

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        """Return the words of a picture (mode L) in reading order.

        Raises MissingError when language data must be installed first.
        """
        ...


@dataclass(frozen=True, slots=True)
class TesserocrOcr:
    """Tesseract through tesserocr, with Dutch language data.

    Pictures are straightened first. Which way up is told by reading: Tesseract's own detection of
    orientation (OSD) needs data that is not always installed and errs on pages with little text.
    """

    def read(self, image: Image.Image, dpi: int) -> tuple[OcrWord, ...]:
        """Return the words of a picture (mode L) in reading order.

        Raises MissingError when the Dutch language data is not installed.
        """
        engine = _engine(str(find_tessdata()))
        vertical = lines_are_vertical(image, dpi)
        words = () if vertical else _read_turned(engine, image, dpi, 0)
        if words and mean_confidence(words) >= _GOOD:
            return words
        small = image.reduce(max(1, dpi // _TRIAL_DPI))
        low = dpi * small.width // max(image.width, 1)
        trials = {
            quarters: _weight(_read_turned(engine, small, low, quarters)) for quarters in range(4)
        }
        best = max(trials, key=lambda quarters: (trials[quarters], -quarters))
        if best == 0 and not vertical:
            return words
        return _read_turned(engine, image, dpi, best)


def mean_confidence(words: Sequence[OcrWord]) -> float:
    """Return the mean confidence (0..1), long words counting for more; 0 without words."""
    letters = sum([len(word.text) for word in words])
    if not letters:
        return 0.0
    return sum([word.confidence * len(word.text) for word in words]) / letters


def _weight(words: Sequence[OcrWord]) -> float:
    """Return how much was read with how much confidence; nonsense comes in short pieces."""
    return sum(
        [
            word.confidence**2 * len(word.text)
            for word in words
            if len(word.text) > 2
            and any(map(str.isalnum, word.text))
            and not runs_down(len(word.text), word.upright)
        ]
    )


@cache
def _engine(folder: str) -> Any:
    """Return this process's engine: made when first needed, it takes a quarter of a second."""
    engine = tesserocr.PyTessBaseAPI(
        path=folder, lang=LANGUAGE, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
    )
    engine.SetVariable("debug_file", os.devnull)
    return engine


def _read_turned(engine: Any, image: Image.Image, dpi: int, quarters: int) -> tuple[OcrWord, ...]:
    turn = Turn(quarters, 0.0, image.width, image.height)
    upright = turn.turned(image)
    skew = find_skew(upright, dpi)
    if skew:
        turn = replace(turn, degrees=skew)
        upright = turn.turned(image)
    words = _read(engine, upright, dpi, turn, tesserocr.PSM.AUTO)
    undotted = without_dots(upright, dpi)
    if undotted is not upright:  # clean dots are no hindrance, and a letter may suffer
        others = _read(engine, undotted, dpi, turn, tesserocr.PSM.AUTO)
        words = max(words, others, key=_weight)
    if not words:  # no page but a line or a few loose words
        words = _read(engine, upright, dpi, turn, tesserocr.PSM.SPARSE_TEXT)
    return words


def _read(engine: Any, image: Image.Image, dpi: int, turn: Turn, mode: int) -> tuple[OcrWord, ...]:
    engine.SetPageSegMode(mode)
    engine.SetImage(image)
    engine.SetSourceResolution(dpi)
    words: list[OcrWord] = []
    pixels = np.asarray(image)
    try:
        found = engine.GetIterator() if engine.Recognize() else None
        if found is None:
            return ()
        line = -1
        base = size = 0.0
        symbols: list[Rect] = []
        for place in tesserocr.iterate_level(found, tesserocr.RIL.SYMBOL):
            if place.IsAtBeginningOf(tesserocr.RIL.TEXTLINE):
                line += 1
                base, size = _line(place)
            if place.IsAtBeginningOf(tesserocr.RIL.WORD):
                symbols = []
            symbols.append(place.BoundingBox(tesserocr.RIL.SYMBOL))
            if place.IsAtFinalElement(tesserocr.RIL.WORD, tesserocr.RIL.SYMBOL):
                word = _word(place, pixels, symbols, turn, line, base, size)
                if word is not None:
                    words.append(word)
    finally:
        engine.Clear()
    return tuple(word for word in words if word.confidence >= _LEAST_SURE or _legible(word, words))


def _legible(unsure: OcrWord, words: Sequence[OcrWord]) -> bool:
    """Say whether a word that is unsure must be one all the same, by the others of its line."""
    if sum(char.isalnum() for char in unsure.text) < _WORD_FROM:
        return False
    others = [word for word in words if word.line == unsure.line and word is not unsure]
    return mean_confidence(others) >= _LEGIBLE


def _line(place: Any) -> tuple[float, float]:
    """Return base line and height of type of the line at place."""
    box = place.BoundingBox(tesserocr.RIL.TEXTLINE)
    start_end = place.Baseline(tesserocr.RIL.TEXTLINE)
    height = float(place.RowAttributes()["row_height"])
    base = (start_end[0][1] + start_end[1][1]) / 2 if start_end else box[3]
    return base, height if height > 1 else float(box[3] - box[1])


def _word(
    place: Any,
    pixels: Any,
    symbols: Sequence[Rect],
    turn: Turn,
    line: int,
    base: float,
    size: float,
) -> OcrWord | None:
    """Return the word at place, None for specks."""
    try:
        text = place.GetUTF8Text(tesserocr.RIL.WORD).strip()
    except RuntimeError:  # tesserocr's way to say that there is none
        return None
    box = place.BoundingBox(tesserocr.RIL.WORD)
    confidence = place.Confidence(tesserocr.RIL.WORD) / 100
    if not text or box is None or box[2] <= box[0]:
        return None
    upright = (float(box[0]), float(box[1]), float(box[2]), float(box[3]))
    upright = whole_word(pixels, upright)
    text, chars = plain(text, char_boxes(pixels, text, upright, symbols))
    text = "".join(["I" if _is_letter(text, at, chars) else text[at] for at in range(len(text))])
    kept = [at for at, char in enumerate(text) if char not in _RULES]
    if not kept or (len(kept) == 1 and text[kept[0]] in "_~`'\"‚‘"):
        return None
    return OcrWord(
        "".join([text[at] for at in kept]),
        confidence,
        turn.original(upright),
        tuple([turn.original(chars[at]) for at in kept]),
        upright,
        base,
        size,
        line,
        turn.quarters,
    )


def _is_letter(text: str, at: int, chars: Sequence[Rect]) -> bool:
    """Say whether a bar is a capital I: "|. Petrov", "|lse"; a rule of a table is taller."""
    if text[at] != "|" or (at and text[at - 1].isalnum()):
        return False
    after = text[at + 1 : at + 2]
    if after == ".":
        return True
    letters = [chars[i][3] - chars[i][1] for i, char in enumerate(text) if char.isalpha()]
    return after.islower() and chars[at][3] - chars[at][1] <= 1.15 * max(letters)
