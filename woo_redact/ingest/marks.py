"""Find what a pen may have left on a page: images, clusters of strokes, ink on a scan.

Nothing is judged here but size and shape; whether it is a signature is for detection to say.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import pymupdf

from woo_redact.ingest.blobs import find_blobs
from woo_redact.ingest.combine import Runs, hull, meet, pieces_of
from woo_redact.ingest.drawings import Drawing
from woo_redact.ingest.pen import darker, is_written
from woo_redact.ingest.photos import find_photos
from woo_redact.ingest.pictures import Picture, merged
from woo_redact.ingest.pieces import Piece
from woo_redact.ingest.strokes import HIGHEST, WIDEST, find_strokes
from woo_redact.ingest.text import TextLayer, displayed, turn_of
from woo_redact.model.document import Rect

_NARROWEST, _LOWEST = 12.0, 6.0
_GLYPH = (30.0, 12.0)
"""Points: a glyph this wide and high, which its font draws itself, is a picture."""
_SURE, _SHORT, _SHORT_SURE = 0.6, 4, 0.8
"""How sure a word must be to be no ink; pen strokes are often read as a few letters."""
_ALIGNED = 1.5
"""Points by which the sides of strips of one image differ."""
_WHOLE_PAGE = 0.4
_FEW = 3
"""So many places with ink in a large image may be signed; more are a map or a chart."""
_DENSE, _PARAAF = 0.42, 45.0
"""Part of its place that ink of a pen covers at most, and points: less wide it may cover more."""
_MOST_WRITTEN = 6
"""Lines in a font like handwriting on a page: more are its text, no signatures."""
_INK = 40
"""Difference from paper (0..255) that is ink."""


class Mark(NamedTuple):
    """A picture or strokes, and where they stand on the page as displayed."""

    rect: Rect
    kind: str


def find_marks(
    page: pymupdf.Page,
    picture: Picture,
    layer: TextLayer,
    runs: Runs,
    drawings: Sequence[Drawing],
) -> tuple[Mark, ...]:
    """Return the images and strokes on a page that are of a size a pen may have left.

    `picture` shows the page: on a scan, or a large image, ink outside the words counts too.
    """
    area = page.rect.width * page.rect.height
    marks: list[Mark] = []
    images = [rect for rect in _whole(layer, page) if _fits(rect)]
    images += _drawn_glyphs(page)
    inked = [_inked(picture, rect) for rect in images]
    marks += [mark for mark in inked if mark is not None]
    large = [
        rect
        for rect in layer.pictures
        if not _fits(rect) and min(rect[2] - rect[0], rect[3] - rect[1]) > HIGHEST / 2
    ]
    places = pieces_of(runs) if large else []
    words = [hull(piece) for piece in places if _is_read(piece)]
    for rect in large:
        blobs = [_drawing(*blob) for blob in find_blobs(picture, rect, words)]
        read = any(meet(word, rect) for word in words)
        if read or _area(rect) > _WHOLE_PAGE * area:
            marks += blobs
        elif len(blobs) <= _FEW:
            marks += [mark for mark in blobs if mark.kind == "ink"]
    marks += [_drawing(*strokes) for strokes in find_strokes(page, drawings)]
    if len(layer.written) <= _MOST_WRITTEN:
        marks += [Mark(rect, hand) for rect, hand in layer.written]
    kept = [mark for mark in marks if _fits(mark.rect)]
    pages = [rect for rect in layer.pictures if _area(rect) > _WHOLE_PAGE * area]
    photos = find_photos(page, pages or tuple(layer.pictures), scanned=bool(pages))
    kept += [Mark(rect, "photo") for rect in photos]
    return tuple(dict.fromkeys(kept))


def _is_read(piece: Piece) -> bool:
    """Say whether a piece of text is sure to be print rather than ink of a pen."""
    short = len(piece.text.strip()) <= _SHORT
    return piece.sure >= (_SHORT_SURE if short else _SURE)


def _area(rect: Rect) -> float:
    return (rect[2] - rect[0]) * (rect[3] - rect[1])


def _fits(rect: Rect) -> bool:
    wide, high = rect[2] - rect[0], rect[3] - rect[1]
    return _NARROWEST <= wide <= WIDEST and _LOWEST <= high <= HIGHEST


def _drawing(rect: Rect, pen: bool) -> Mark:
    return Mark(rect, "ink" if pen else "drawing")


def _whole(layer: TextLayer, page: pymupdf.Page) -> list[Rect]:
    """Return where images of a page stand; small ones that touch are strips of one."""
    small = [
        rect
        for rect in layer.pictures
        if rect[2] - rect[0] <= WIDEST and rect[3] - rect[1] <= HIGHEST
    ]
    joined = merged(small, page.rect.width, page.rect.height)
    found: list[Rect] = []
    for one in joined:
        parts = [rect for rect in small if meet(rect, one)]
        found += [one] if _fits(one) and _are_strips(parts) else parts
    return found


def _are_strips(parts: Sequence[Rect]) -> bool:
    """Say whether images are one that was cut up: all of one width, or of one height."""
    return any(
        all(abs(part[at] - parts[0][at]) < _ALIGNED for part in parts for at in (side, side + 2))
        for side in (0, 1)
    )


def _drawn_glyphs(page: pymupdf.Page) -> Iterator[Rect]:
    """Yield where a font of shapes of its own (Type 3) has a glyph of the size of a signature."""
    if not any(font[2] == "Type3" for font in page.get_fonts(full=True)):
        return
    turn = turn_of(page)
    for span in page.get_texttrace():
        if not span["font"].startswith("Type3"):
            continue
        for char in span["chars"]:
            rect = displayed(char[3], turn)
            if rect[2] - rect[0] >= _GLYPH[0] and rect[3] - rect[1] >= _GLYPH[1] and _fits(rect):
                yield rect


def _inked(picture: Picture, rect: Rect) -> Mark | None:
    """Return the part of an image that has ink: pasted signatures have wide white rims.

    None for what is mostly dark there, as codes, emblems and icons are.
    """
    grey = np.asarray(picture.part(rect))
    if not grey.size:
        return Mark(rect, "image")
    scale = picture.dpi / 72
    dark = darker(grey, scale, _INK)
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if not len(rows) or dark.mean() > 0.5:
        return Mark(rect, "image")
    x0, y0 = max(rect[0], 0.0), max(rect[1], 0.0)
    place = (
        max(rect[0], x0 + float(columns[0]) / scale - 1),
        max(rect[1], y0 + float(rows[0]) / scale - 1),
        min(rect[2], x0 + float(columns[-1]) / scale + 1),
        min(rect[3], y0 + float(rows[-1]) / scale + 1),
    )
    part = dark[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    if part.mean() > _DENSE and place[2] - place[0] > _PARAAF:
        return None
    return Mark(place, "ink" if is_written(part, scale) else "image")
