"""Read parts of pages as pictures, and look for redacted strings in what is seen there."""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

import numpy as np
import tesserocr
from PIL import Image
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from woo_redact.errors import MissingError
from woo_redact.tessdata import LANGUAGE, find_tessdata
from woo_redact.verify.fold import Folded, fold
from woo_redact.verify.needle import Needle, find
from woo_redact.verify.sight import Crop, Sight

READ_AT = 300
"""Dots per inch to which small parts are enlarged: Tesseract wants letters of twenty pixels."""
MOST_PIXELS = 3_000_000
"""A part that would become larger is read at the size it has."""
SURE = 80
"""Mean confidence (0..100) of a reading that can contradict what the file says."""
ALIKE = 45
"""Likeness (0..100) below which a line shows other letters than the file says."""
READ_LETTERS = 8
PER_MISTAKE = 8
"""Letters of a name for which one may have been misread."""


class Eyes:
    """Reads what a Sight collected; counts how much it read."""

    def __init__(self) -> None:
        """Start with nothing read."""
        self.read = 0
        self._known: dict[bytes, tuple[str, int]] = {}

    def problems(
        self, sight: Sight, needles: Iterable[Needle], public: Iterable[str]
    ) -> Iterator[str]:
        """Yield a Dutch problem for everything that can be seen and should not be.

        `public` are folded strings that were deliberately kept. Without Tesseract or its Dutch data
        the check cannot look where there is something to look at: that is a problem as well.
        """
        crops = [*sight.crops, *sight.scans()]
        try:
            for crop in crops:
                yield from self._search(crop, needles, frozenset(public))
        except MissingError:
            yield (
                "Er zijn afbeeldingen of getekende vormen die gelezen moeten worden, maar de "
                "Nederlandse taalgegevens van Tesseract (nld) ontbreken."
            )
            return
        try:
            yield from self._lying(sight.sampled)
        except MissingError:
            return  # a sample only: everything else was looked at

    def _search(
        self, crop: Crop, needles: Iterable[Needle], public: frozenset[str]
    ) -> Iterator[str]:
        text, _ = self._text(crop)
        if not text.strip():
            return
        folded = fold(text)
        for needle in needles:
            if needle.part or needle.local or needle.letters in public:
                continue
            if _seen(needle, folded, text):
                findings = ", ".join(dict.fromkeys(needle.findings))
                yield (
                    f"Wat bij bevinding {findings} is gelakt is nog te lezen in een afbeelding of "
                    f"tekening op pagina {crop.page}."
                )

    def _lying(self, sampled: Sequence[Crop]) -> Iterator[str]:
        """Yield a problem for fonts of which two lines show other letters than the file says."""
        fonts: dict[int, list[Crop]] = {}
        for crop in sampled:
            fonts.setdefault(crop.font, []).append(crop)
        for lines in fonts.values():
            first, *others = lines
            if self._differs(first) and others and all(self._differs(one) for one in others):
                yield (
                    f"Pagina {first.page}: de letters van een lettertype laten iets anders zien "
                    "dan de tekst in het bestand."
                )

    def _differs(self, crop: Crop) -> bool:
        text, sure = self._text(crop)
        shown, said = fold(text).letters, fold(crop.says or "").letters
        if len(shown) < READ_LETTERS or len(said) < READ_LETTERS or sure < SURE:
            return False
        return fuzz.ratio(shown, said) < ALIKE

    def _text(self, crop: Crop) -> tuple[str, int]:
        if crop.key not in self._known:
            self.read += 1
            self._known[crop.key] = read(crop)
        return self._known[crop.key]


def _seen(needle: Needle, folded: Folded, text: str) -> bool:
    """Say whether a reading holds a needle; a letter in every PER_MISTAKE may be misread."""
    if next(find(needle, folded, text, any_case=True), None) is not None:
        return True
    if next(find(needle, folded, text), None) is not None:
        return True
    mistakes = len(needle.letters) // PER_MISTAKE
    if not needle.distinctive or needle.digits or not mistakes:
        return False
    near = fuzz.partial_ratio_alignment(needle.letters, folded.letters, score_cutoff=80)
    if near is None:
        return False
    start, end = near.dest_start, near.dest_end
    distance = Levenshtein.distance(needle.letters, folded.letters[start:end])
    return bool(distance <= mistakes and folded.gaps[start] and folded.gaps[end])


def read(crop: Crop) -> tuple[str, int]:
    """Return the text of a part of a page, and the mean confidence (0..100).

    Raises MissingError when the Dutch language data of Tesseract is not installed.
    """
    engine = _engine(str(find_tessdata()))
    image = Image.fromarray(np.ascontiguousarray(crop.pixels))
    larger = max(1, round(READ_AT / crop.dpi))
    if crop.pixels.size * larger * larger <= MOST_PIXELS and larger > 1:
        image = image.resize(
            (image.width * larger, image.height * larger), Image.Resampling.BICUBIC
        )
    mode = tesserocr.PSM.SPARSE_TEXT if crop.says is None else tesserocr.PSM.SINGLE_LINE
    try:
        engine.SetPageSegMode(mode)
        engine.SetImage(image)
        engine.SetSourceResolution(READ_AT)
        return str(engine.GetUTF8Text()), int(engine.MeanTextConf())
    finally:
        engine.Clear()


@cache
def _engine(folder: str) -> Any:
    """Return this process's engine: made when first needed, it takes a tenth of a second."""
    engine = tesserocr.PyTessBaseAPI(
        path=folder, lang=LANGUAGE, psm=tesserocr.PSM.SPARSE_TEXT, oem=tesserocr.OEM.LSTM_ONLY
    )
    engine.SetVariable("debug_file", os.devnull)
    return engine


def engine_version() -> str:
    """Return the version of Tesseract, for the certificate."""
    return str(tesserocr.tesseract_version().splitlines()[0].removeprefix("tesseract "))
