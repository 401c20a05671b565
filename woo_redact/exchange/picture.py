"""See whether places of a page still look as they did: a mark was taken away, not applied."""

from collections import defaultdict
from collections.abc import Iterable

import numpy as np
import pypdfium2 as pdfium
from numpy.typing import NDArray

from woo_redact.errors import DocumentError
from woo_redact.model.document import Box

Grey = NDArray[np.int16]
SCALE = 100 / 72
LOUD = 64
"""Difference in grey of a pixel that is no matter of smoothing."""
PART = 0.02
"""Part of a place's pixels that may differ so much."""


def still_shown(data: bytes, original: bytes, boxes: Iterable[Box]) -> bool:
    """Say whether every box shows in `data` what it shows in `original`, annotations left out.

    Raises DocumentError when one of the files cannot be drawn.
    """
    by_page: defaultdict[int, list[Box]] = defaultdict(list)
    for box in boxes:
        by_page[box.page].append(box)
    if not by_page:
        return True
    try:
        with pdfium.PdfDocument(data) as now, pdfium.PdfDocument(original) as before:
            return all(
                _same(_drawn(now, page), _drawn(before, page), here)
                for page, here in sorted(by_page.items())
            )
    except pdfium.PdfiumError as error:
        raise DocumentError("Het bestand is niet te tekenen; er is niets overgenomen.") from error


def _drawn(pdf: pdfium.PdfDocument, page: int) -> Grey:
    leaf = pdf[page - 1]
    picture = leaf.render(scale=SCALE, grayscale=True, draw_annots=False, may_draw_forms=False)
    grey: Grey = picture.to_numpy().astype(np.int16).reshape(picture.height, -1)
    return grey


def _same(now: Grey, before: Grey, boxes: list[Box]) -> bool:
    if now.shape != before.shape:
        return False
    for box in boxes:
        x0, y0, x1, y1 = (round(value * SCALE) for value in box.rect)
        differs = np.abs(now[y0:y1, x0:x1] - before[y0:y1, x0:x1]) > LOUD
        if differs.size and differs.mean() > PART:
            return False
    return True
