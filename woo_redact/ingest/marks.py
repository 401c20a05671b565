"""Find what a pen may have left on a page: images, clusters of strokes, ink on a scan.

Nothing is judged here but size and shape; whether it is a signature is for detection to say.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
import pymupdf

from woo_redact.ingest.blobs import find_blobs
from woo_redact.ingest.combine import Runs, hull, meet, pieces_of
from woo_redact.ingest.drawings import Drawing
from woo_redact.ingest.photos import find_photos
from woo_redact.ingest.pictures import Picture
from woo_redact.ingest.pieces import Piece
from woo_redact.ingest.text import TextLayer, displayed, turn_of
from woo_redact.model.document import Rect

_WIDEST, _HIGHEST = 300.0, 140.0
"""Points: larger is no signature."""
_NARROWEST, _LOWEST = 12.0, 6.0
_TOP = 0.14
"""Part of the height of the first page that is for the logo."""
_EDGE = 20.0
"""Points from the top of any page."""
_GAP = 7.0
"""Points between strokes of one signature."""
_MOST_STROKES = 4000
"""Paths on a page from which it is a plan or a chart, not a letter."""
_LETTERS = 12
"""So many small filled shapes are letters drawn as outlines."""
_SURE, _SHORT, _SHORT_SURE = 0.6, 4, 0.8
"""How sure a word must be to be no ink; pen strokes are often read as a few letters."""
_WHOLE_PAGE = 0.4
_INK = 40
"""Difference from paper (0..255) that is ink."""


class Mark(NamedTuple):
    """A picture or strokes, and where they stand on the page as displayed."""

    rect: Rect
    kind: str


def find_marks(
    page: pymupdf.Page,
    layer: TextLayer,
    runs: Runs,
    drawings: Sequence[Drawing],
    picture: Picture | None = None,
) -> tuple[Mark, ...]:
    """Return the images and strokes on a page that are of a size a pen may have left.

    `picture` is given for pages that were read from it: then ink outside the words counts too.
    """
    top = _TOP * page.rect.height if page.number == 0 else _EDGE
    area = page.rect.width * page.rect.height
    marks: list[Mark] = []
    images = [rect for rect in layer.pictures if _fits(rect)]
    large = [
        rect
        for rect in layer.pictures
        if not _fits(rect) and min(rect[2] - rect[0], rect[3] - rect[1]) > _HIGHEST / 2
    ]
    if images or large:
        picture = picture or Picture(page)
    if picture is not None:
        marks += [Mark(_inked(picture, rect), "image") for rect in images if rect[3] > top]
        places = pieces_of(runs) if large else []
        words = [hull(piece) for piece in places if _is_read(piece)]
        for rect in large:
            read = [word for word in words if meet(word, rect)]
            if read or _area(rect) > _WHOLE_PAGE * area:
                marks += [Mark(blob, "drawing") for blob in find_blobs(picture, rect, words)]
    marks += [Mark(rect, "drawing") for rect in _strokes(page, drawings)]
    kept = [mark for mark in marks if mark.rect[3] > top and _fits(mark.rect)]
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
    return _NARROWEST <= wide <= _WIDEST and _LOWEST <= high <= _HIGHEST


def _inked(picture: Picture, rect: Rect) -> Rect:
    """Return the part of an image that has ink: pasted signatures have wide white rims."""
    pixels = np.asarray(picture.part(rect)).astype(int)
    if not pixels.size:
        return rect
    dark = np.abs(pixels - np.percentile(pixels, 90)) > _INK
    rows, columns = np.flatnonzero(dark.any(axis=1)), np.flatnonzero(dark.any(axis=0))
    if not len(rows) or dark.mean() > 0.5:
        return rect
    scale = picture.dpi / 72
    x0, y0 = max(rect[0], 0.0), max(rect[1], 0.0)
    return (
        max(rect[0], x0 + float(columns[0]) / scale - 1),
        max(rect[1], y0 + float(rows[0]) / scale - 1),
        min(rect[2], x0 + float(columns[-1]) / scale + 1),
        min(rect[3], y0 + float(rows[-1]) / scale + 1),
    )


def _strokes(page: pymupdf.Page, drawings: Sequence[Drawing]) -> list[Rect]:
    """Return where curves and slanted lines lie together that may be drawn with a pen."""
    if len(drawings) > _MOST_STROKES:
        return []
    turn = turn_of(page)
    strokes = []
    for drawing in drawings:
        if _is_ink(drawing):
            half = drawing.get("width") or 0.0
            x0, y0, x1, y1 = drawing["rect"]
            rect = (x0 - half / 2, y0 - half / 2, x1 + half / 2, y1 + half / 2)
            strokes.append((displayed(rect, turn), drawing.get("type") == "f"))
    return [
        _hull(rect for rect, _ in cluster)
        for cluster in _clusters(strokes)
        if not _is_lettering(cluster)
    ]


def _is_ink(drawing: Drawing) -> bool:
    """Say whether a path bends or slants more than it runs straight, as rules and boxes do."""
    x0, y0, x1, y1 = drawing["rect"]
    if x1 - x0 > _WIDEST or y1 - y0 > _HIGHEST:
        return False
    bent = straight = 0
    for item in drawing["items"]:
        if item[0] == "c":
            bent += 1
        elif item[0] == "l":
            (ax, ay), (bx, by) = item[1], item[2]
            if min(abs(ax - bx), abs(ay - by)) > 0.3:
                bent += 1
            else:
                straight += 1
        else:
            straight += 4
    # four curves and four lines are a box with round corners, four curves a circle
    first, last = drawing["items"][0], drawing["items"][-1]
    round_shape = bent == 4 and not straight and first[0] == last[0] == "c" and _same(first, last)
    return bent > straight and not round_shape


def _same(first: Sequence[Any], last: Sequence[Any]) -> bool:
    """Say whether the last curve ends where the first begins."""
    return bool(abs(first[1][0] - last[-1][0]) < 0.5 and abs(first[1][1] - last[-1][1]) < 0.5)


def _clusters(strokes: Sequence[tuple[Rect, bool]]) -> list[list[tuple[Rect, bool]]]:
    """Return strokes by what lies together, give or take _GAP."""
    clusters: list[tuple[Rect, list[tuple[Rect, bool]]]] = []
    for stroke in sorted(strokes):
        box, members = stroke[0], [stroke]
        apart = []
        for other, some in clusters:
            if _near(box, other):
                box, members = _hull((box, other)), some + members
            else:
                apart.append((other, some))
        clusters = [*apart, (box, members)]
    return [members for _, members in clusters]


def _is_lettering(cluster: Sequence[tuple[Rect, bool]]) -> bool:
    """Say whether a cluster is text drawn as outlines: many filled shapes of one height."""
    heights = [rect[3] - rect[1] for rect, filled in cluster if filled]
    if len(heights) < _LETTERS:
        return False
    whole = _hull(rect for rect, _ in cluster)
    return bool(np.median(heights) < 0.5 * (whole[3] - whole[1]) or np.median(heights) < _LOWEST)


def _near(one: Rect, other: Rect) -> bool:
    return (
        one[0] <= other[2] + _GAP
        and other[0] <= one[2] + _GAP
        and one[1] <= other[3] + _GAP
        and other[1] <= one[3] + _GAP
    )


def _hull(rects: Iterable[Rect]) -> Rect:
    x0s, y0s, x1s, y1s = zip(*rects, strict=True)
    return (min(x0s), min(y0s), max(x1s), max(y1s))
