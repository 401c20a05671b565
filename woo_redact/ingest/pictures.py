"""Read the picture of a page, or of parts of it, into runs of words."""

from collections.abc import Iterable, Sequence
from math import sqrt

import numpy as np
import pymupdf
from PIL import Image

from woo_redact.errors import OcrError
from woo_redact.ingest.frames import Frame
from woo_redact.ingest.ocr import Ocr, OcrWord, mean_confidence
from woo_redact.ingest.outlines import Lettering
from woo_redact.ingest.pieces import Piece, Run, run_of
from woo_redact.model.document import Rect

DPI = 300
_LARGEST = 40_000_000
"""Pixels: an A2 sheet at 300 dpi has 35 million; larger sheets are read at less."""
_TOO_POOR = 0.55
"""Below this mean confidence nobody can say that no name was missed."""
_FAINT, _DARK = 20, 60
"""How much (of 255) ink differs from paper: pale print, print that must be readable."""
_INK = 0.003
"""From this part of dark pixels on, there must be words on a page."""
_LETTERS = 12
"""So many badly read letters are no specks of dust but a text."""
_READ, _ENOUGH = 0.4, 0.5
"""How sure a word drawn as shapes must be; letters that must be read for each shape in print."""
_BLANK = 0.00005
"""Below this part of faint pixels a page has no ink: a short word has twice as much."""
_MOST_SURE = 0.99
"""What was read from a picture is never as sure as what was in the file."""
_TYPE_HEIGHT = 0.95
"""From the top of an ascender to the bottom of a descender, in font sizes."""
_SMALLEST = (60.0, 8.0)
"""Width and height in points below which a picture holds no line of text."""
_SMALLEST_PART = 0.003
_PAPER = 0.6
_MANY = 10
_WORD_GAP = 1.0


class Picture:
    """The rendered page: made when first needed, shared by all who look at it."""

    def __init__(self, page: pymupdf.Page) -> None:
        """Take a page; nothing is rendered yet."""
        self._page = page
        self.width: float = page.rect.width
        self.height: float = page.rect.height
        pixels = self.width * self.height * (DPI / 72) ** 2
        self.dpi = DPI if pixels <= _LARGEST else int(DPI * sqrt(_LARGEST / pixels))
        self._image: Image.Image | None = None

    @property
    def image(self) -> Image.Image:
        """Return the page in shades of grey."""
        if self._image is None:
            pixmap = self._page.get_pixmap(dpi=self.dpi, colorspace=pymupdf.csGRAY, alpha=False)
            size = (pixmap.width, pixmap.height)
            self._image = Image.frombuffer(
                "L", size, pixmap.samples, "raw", "L", pixmap.stride, 1
            ).copy()
        return self._image

    def part(self, rect: Rect) -> Image.Image:
        """Return a part of the page, given in points."""
        scale = self.dpi / 72
        x0, y0, x1, y1 = rect
        return self.image.crop(
            (
                max(0, int(x0 * scale)),
                max(0, int(y0 * scale)),
                min(self.image.width, int(x1 * scale) + 1),
                min(self.image.height, int(y1 * scale) + 1),
            )
        )

    def without(self, places: Sequence[Rect]) -> Image.Image:
        """Return the page with some places made white."""
        if not places:
            return self.image
        image = self.image.copy()
        scale = self.dpi / 72
        for x0, y0, x1, y1 in places:
            left, top = int((x0 - 1) * scale), int((y0 - 1) * scale)
            image.paste(255, (left, top, int((x1 + 2) * scale), int((y1 + 2) * scale)))
        return image


def read_page(
    picture: Picture, number: int, ocr: Ocr, known: Sequence[Rect] = ()
) -> dict[Frame, list[Run]]:
    """Return the runs of a page read from its picture; none for a blank page.

    A page is blank when it has no ink outside the places that are `known`, in points.
    Raises OcrError, naming the page, when there is ink but too little of it can be read.
    """
    if _ink(picture.without(known), _FAINT) < _BLANK:
        return {}
    words = _words(ocr, picture.image, picture.dpi, number)
    enough = sum([len(word.text) for word in words]) >= _LETTERS
    if mean_confidence(words) < _TOO_POOR and (enough or _ink(picture.image, _DARK) >= _INK):
        raise _too_poor(number)
    return _runs(words, (0.0, 0.0, picture.width, picture.height), picture)


def read_part(picture: Picture, rect: Rect, number: int, ocr: Ocr) -> dict[Frame, list[Run]]:
    """Return the runs of a picture on a page of text; photographs give few or none.

    Raises OcrError, naming the page, when it looks like a text on paper but cannot be read.
    """
    image = picture.part(rect)
    if min(image.size) < 8 or _ink(image, _FAINT) == 0.0:
        return {}
    words = _words(ocr, image, picture.dpi, number)
    if len(words) >= _MANY and mean_confidence(words) < _TOO_POOR and _is_paper(image):
        raise _too_poor(number)
    return _runs(words, rect, picture)


def read_lettering(
    picture: Picture, lettering: Lettering, number: int, ocr: Ocr
) -> dict[Frame, list[Run]]:
    """Return the runs of text that was drawn as shapes.

    Raises OcrError, naming the page, when it looks like print and most of it cannot be read.
    """
    words = _words(ocr, picture.part(lettering.rect), picture.dpi, number)
    words = tuple(word for word in words if word.confidence >= _READ)
    letters = sum([len(word.text) for word in words])
    if lettering.shapes >= _LETTERS and letters < _ENOUGH * lettering.shapes:
        raise _too_poor(number)
    return _runs(words, lettering.rect, picture)


def merged(images: Iterable[Rect], width: float, height: float) -> list[Rect]:
    """Return the places of pictures within the page; those that touch become one.

    Scanners and printer drivers cut a page into strips.
    """
    whole: list[Rect] = []
    for x0, y0, x1, y1 in sorted(images, key=lambda rect: (rect[1], rect[0])):
        new = (max(x0, 0.0), max(y0, 0.0), min(x1, width), min(y1, height))
        if new[2] <= new[0] or new[3] <= new[1]:
            continue
        at = 0
        while at < len(whole):
            if _touch(whole[at], new):
                old = whole.pop(at)
                new = (
                    min(old[0], new[0]),
                    min(old[1], new[1]),
                    max(old[2], new[2]),
                    max(old[3], new[3]),
                )
                at = 0
            else:
                at += 1
        whole.append(new)
    return whole


def may_hold_text(rect: Rect, area: float) -> bool:
    """Say whether a picture is large enough to hold a line of text."""
    width, height = rect[2] - rect[0], rect[3] - rect[1]
    return (
        max(width, height) >= _SMALLEST[0]
        and min(width, height) >= _SMALLEST[1]
        and width * height >= _SMALLEST_PART * area
    )


def _words(ocr: Ocr, image: Image.Image, dpi: int, number: int) -> tuple[OcrWord, ...]:
    try:
        return ocr.read(image, dpi)
    except RuntimeError:  # the engine gave up
        raise _too_poor(number) from None


def _touch(one: Rect, other: Rect) -> bool:
    return (
        one[0] <= other[2] + 1
        and other[0] <= one[2] + 1
        and one[1] <= other[3] + 1
        and other[1] <= one[3] + 1
    )


def _ink(image: Image.Image, contrast: int) -> float:
    """Return the part of pixels that differ so much from the paper, the outer edge left aside."""
    pixels = np.asarray(image.reduce(4) if min(image.size) > 64 else image)
    edge = int(0.03 * min(pixels.shape))
    inner = pixels[edge : pixels.shape[0] - edge, edge : pixels.shape[1] - edge].astype(int)
    if inner.size == 0:
        return 0.0
    return float(np.mean(np.abs(inner - np.median(inner)) > contrast))


def _is_paper(image: Image.Image) -> bool:
    """Say whether most of a picture has one shade, as paper has and photographs have not."""
    counts = np.bincount(np.asarray(image.reduce(2)).ravel() // 16, minlength=16)
    most = int(counts.argmax())
    near = counts[max(0, most - 1) : most + 2].sum()
    return bool(near >= _PAPER * counts.sum())


def _too_poor(number: int) -> OcrError:
    return OcrError(
        f"Pagina {number} is een scan of afbeelding die niet goed genoeg te lezen is. Bekijk deze "
        "pagina zelf en lak haar met de hand, of vraag een betere scan op."
    )


def _runs(words: Sequence[OcrWord], rect: Rect, picture: Picture) -> dict[Frame, list[Run]]:
    """Return the words as runs in points; rect is the part of the page they were read from."""
    runs: dict[Frame, list[Run]] = {}
    scale = 72 / picture.dpi
    line: list[Piece] = []
    before: OcrWord | None = None
    for word in words:
        frame = Frame(word.quarters, picture.width, picture.height)
        shift = frame.upright(rect)[:2]
        chars = tuple([_points(char, rect[:2], scale) for char in word.chars])
        upright = _points(word.upright, shift, scale)
        size = word.size * scale / _TYPE_HEIGHT
        sure = min(word.confidence, _MOST_SURE)
        piece = Piece(word.text, chars, *upright, size, False, sure)
        if before is None or word.line != before.line or piece.x0 - line[-1].x1 > _WORD_GAP * size:
            line = []
            base = word.base * scale + shift[1]
            runs.setdefault(frame, []).append(run_of([piece], base))
        line.append(piece)
        runs[frame][-1] = run_of(line, runs[frame][-1].base)
        before = word
    return runs


def _points(rect: Rect, corner: tuple[float, float], scale: float) -> Rect:
    x0, y0, x1, y1 = rect
    dx, dy = corner
    return (x0 * scale + dx, y0 * scale + dy, x1 * scale + dx, y1 * scale + dy)
