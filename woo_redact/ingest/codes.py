"""Read QR codes and bar codes: what a telephone reads there is text of the page as well.

Detection judges it like any other text. Each of its characters stands for the whole code, so
that a bar over one of them covers the code.
"""

import re
from collections.abc import Iterator
from urllib.parse import unquote

import numpy as np
import pymupdf
import zxingcpp

from woo_redact.ingest.combine import hull, meet
from woo_redact.ingest.frames import Frame
from woo_redact.ingest.pages import Sheet
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.model.document import Rect

_DPI = 200
_SMALLEST = 18.0
"""Points; a smaller code is not read by a telephone either (a QR code has 21 modules)."""
_SHAPES = 100
"""Rectangles a page paints from which on they may be the modules of a code."""
_RECTANGLE = re.compile(rb"\sre\s")
_SURE = 0.99
"""Read from a picture; codes check themselves, so there is hardly a doubt."""
_SIZE = 8.0
_FIELD = re.compile(r"(?<=[A-Z]):(?=[^/\s])|;(?=\S)")
"""Where a visiting card or calendar entry goes on without a space."""


def with_codes(page: pymupdf.Page, sheet: Sheet) -> Sheet:
    """Return what was read of a page together with what its QR codes and bar codes say."""
    found = [run for rect in _places(page) for run in _read(page, rect)]
    if not found:
        return sheet
    frame = Frame(0, page.rect.width, page.rect.height)
    places = [run.pieces[0].chars[0] for run in found]
    runs = {key: _without_modules(some, places) for key, some in sheet.runs.items()}
    runs.setdefault(frame, []).extend(found)
    return sheet._replace(runs=runs)


def _without_modules(runs: list[Run], places: list[Rect]) -> list[Run]:
    """Return runs without words that were read from the picture of a code: its modules."""
    left = []
    for run in runs:
        kept = [
            piece
            for piece in run.pieces
            if piece.sure == 1.0 or not any(meet(hull(piece), place) for place in places)
        ]
        if len(kept) == len(run.pieces):
            left.append(run)
        elif kept:
            left.append(run_of(kept, run.base, run.spaced))
    return left


def _places(page: pymupdf.Page) -> list[pymupdf.Rect]:
    """Return where codes may stand: images of some size; all of the page for drawn ones."""
    if len(_RECTANGLE.findall(page.read_contents())) >= _SHAPES:
        return [page.rect]
    if not page.get_images():
        return []
    rects = [pymupdf.Rect(info["bbox"]) * page.rotation_matrix for info in page.get_image_info()]
    shown = [rect & page.rect for rect in rects]
    return [rect for rect in shown if min(rect.width, rect.height) >= _SMALLEST]


def _read(page: pymupdf.Page, rect: pymupdf.Rect) -> Iterator[Run]:
    """Yield what the codes within a part of a page say."""
    room = (rect + (-9, -9, 9, 9)) & page.rect  # codes need a quiet zone around them
    drawn = page.get_pixmap(dpi=_DPI, colorspace=pymupdf.csGRAY, alpha=False, clip=room)
    shape = (drawn.height, drawn.stride)
    pixels = np.frombuffer(drawn.samples, np.uint8).reshape(shape)[:, : drawn.width]
    scale = 72 / _DPI
    for code in zxingcpp.read_barcodes(np.ascontiguousarray(pixels)):
        corners = code.position
        points = (corners.top_left, corners.top_right, corners.bottom_left, corners.bottom_right)
        xs = [room.x0 + point.x * scale for point in points]
        ys = [room.y0 + point.y * scale for point in points]
        words = spelled(code.text).split()
        if words:
            yield _run(words, (min(xs), min(ys), max(xs), max(ys)))


def spelled(text: str) -> str:
    """Return what a code says as one reads it: without URL encoding, fields apart."""
    return _FIELD.sub(lambda match: f"{match.group()} ", unquote(text))


def _run(words: list[str], rect: Rect) -> Run:
    x0, y0, x1, y1 = rect
    y0, y1 = min(y0, y1 - 1), max(y1, y0 + 1)  # a bar code is found by a line through it
    place = (x0, y0, x1, y1)
    pieces = [
        Piece(word, (place,) * len(word), x0, y0, x1, y1, _SIZE, False, _SURE) for word in words
    ]
    return run_of(pieces, y1)
