"""Read one page from wherever its text can be trusted."""

from collections.abc import Sequence
from typing import NamedTuple

import pymupdf

from woo_redact.ingest.combine import (
    Runs,
    hull,
    meet,
    pieces_of,
    repaired,
    with_gaps_filled,
    with_more,
    without,
)
from woo_redact.ingest.drawings import read_drawings
from woo_redact.ingest.marks import Mark, find_marks
from woo_redact.ingest.ocr import Ocr
from woo_redact.ingest.outlines import Lettering, find_lettering
from woo_redact.ingest.painted import Painted, find_painted, may_paint_text, painted_glyphs
from woo_redact.ingest.pictures import (
    Picture,
    may_hold_text,
    merged,
    read_lettering,
    read_page,
    read_part,
)
from woo_redact.ingest.ruled import NO_RULES, Rules, read_rules
from woo_redact.ingest.text import TextLayer, read_text_layer
from woo_redact.ingest.triage import Source, agreement, choose_source, covered
from woo_redact.model.document import Page, Rect
from woo_redact.model.slant import Quad

_AGREES = 0.6
"""From this part of common words on, a text layer is of the same text as the picture."""
_LARGE = 0.02
"""Smaller pictures than this part of the page are read once, however many pages show them."""


class Sheet(NamedTuple):
    """A page that was read: what it is and its runs."""

    page: Page
    runs: Runs
    marks: tuple[Mark, ...] = ()
    """Pictures and strokes: what a pen may have left on the page."""
    slanted: tuple[Quad, ...] = ()
    """Characters of its text that run neither level nor upright."""
    rules: Rules = NO_RULES
    """The lines drawn on it, where its text is that of the file."""

    def __repr__(self) -> str:
        """Return the page's number only."""
        return f"Sheet({self.page.number})"


class PageReader:
    """Reads the pages of one document; remembers the small pictures (logos) it has read."""

    def __init__(self, ocr: Ocr) -> None:
        """Take what reads pictures."""
        self._ocr = ocr
        self._small: dict[tuple[int, Rect], Runs] = {}
        self._painted: Painted | None = None

    def read(self, page: pymupdf.Page) -> Sheet:
        """Return the text of a page.

        Raises OcrError when its picture must be read but cannot be, MissingError when language
        data must be installed first.
        """
        number = page.number + 1
        width, height = page.rect.width, page.rect.height
        layer = read_text_layer(page)
        images = merged(layer.pictures, width, height)
        source = choose_source(layer, images, width * height)
        drawings = read_drawings(page)
        picture = Picture(page)
        if source is Source.FILE:
            words = [hull(piece) for piece in pieces_of(layer.runs)] if drawings else []
            drawn = find_lettering(page, drawings, words)
            runs = layer.runs
            if layer.torn or images or drawn:
                runs = self._completed(page, picture, layer, images, drawn)
            runs = self._with_painted(page, picture, runs)
            marks = find_marks(page, picture, layer, runs, drawings)
            rules = read_rules(page, drawings)
            return Sheet(Page(number, width, height, "file"), runs, marks, layer.slanted, rules)
        known = [] if layer.torn else [hull(piece) for piece in pieces_of(layer.runs)]
        read = read_page(picture, number, self._ocr, known if source is Source.PICTURE else ())
        if not read:
            marks = find_marks(page, picture, layer, layer.runs, drawings)
            known_page = Page(number, width, height, "file")
            return Sheet(known_page, layer.runs, marks, layer.slanted)
        runs, text_from = _weighed(layer, read, source)
        marks = find_marks(page, picture, layer, runs, drawings)
        slanted = layer.slanted if text_from == "file" else ()
        return Sheet(Page(number, width, height, text_from), runs, marks, slanted)

    def _completed(
        self,
        page: pymupdf.Page,
        picture: Picture,
        layer: TextLayer,
        images: list[Rect],
        drawn: Sequence[Lettering],
    ) -> Runs:
        """Return the runs of a good text layer, with what pictures, shapes and torn words say."""
        runs = layer.runs
        if layer.torn:
            runs = repaired(runs, read_page(picture, page.number + 1, self._ocr))
        area = picture.width * picture.height
        for rect in images:
            if may_hold_text(rect, area):
                runs = with_more(runs, self._read_part(page, picture, rect, layer))
        for lettering in drawn:
            runs = with_more(runs, read_lettering(picture, lettering, page.number + 1, self._ocr))
        return runs

    def _with_painted(self, page: pymupdf.Page, picture: Picture, runs: Runs) -> Runs:
        """Return the runs of a page, with what tiling patterns and glyphs of Type 3 fonts say.

        Whatever the file claims that such a glyph means: what counts is what it shows.
        """
        if self._painted is None:
            self._painted = find_painted(page.parent)
        if not may_paint_text(page, self._painted):
            return runs
        glyphs = painted_glyphs(page, self._painted)
        runs = without(runs, lambda piece: any(meet(hull(piece), glyph) for glyph in glyphs))
        whole = (0.0, 0.0, picture.width, picture.height)
        return with_more(runs, read_part(picture, whole, page.number + 1, self._ocr))

    def _read_part(
        self, page: pymupdf.Page, picture: Picture, rect: Rect, layer: TextLayer
    ) -> Runs:
        """Return what a picture on the page says; a logo is read once for all pages."""
        key = None
        if covered(rect) < _LARGE * picture.width * picture.height:
            key = _object(page, rect, layer)
        if key is not None and key in self._small:
            return self._small[key]
        read = read_part(picture, rect, page.number + 1, self._ocr)
        if key is not None:
            self._small[key] = read
        return read


def _weighed(layer: TextLayer, read: Runs, source: Source) -> tuple[Runs, str]:
    """Return the text of a page whose picture was read, and where it is from.

    What a reader sees wins: an invisible layer over a scan is used only where nothing could be
    read and the rest agrees. Visible text that agrees with the picture is kept as it is.
    """
    if source is Source.PICTURE and not layer.torn:
        return with_more(read, layer.runs), "ocr"
    if source is Source.PICTURE:
        return read, "ocr"
    alike = agreement(
        [piece.text for piece in pieces_of(layer.runs)], [piece.text for piece in pieces_of(read)]
    )
    if layer.unseen > 0.5 * layer.characters:
        return (with_gaps_filled(read, layer.runs) if alike >= _AGREES else read), "ocr"
    if alike >= _AGREES:
        return with_more(layer.runs, read), "file"
    return with_more(read, layer.runs), "ocr"


def _object(page: pymupdf.Page, rect: Rect, layer: TextLayer) -> tuple[int, Rect] | None:
    """Return what identifies a picture at a place: None when it cannot be told or text is on it."""
    size = layer.pictures.get(rect)
    if size is None or list(layer.pictures.values()).count(size) > 1:
        return None
    if any([meet(hull(piece), rect) for piece in pieces_of(layer.runs)]):
        return None
    numbers = [item[0] for item in page.get_images(full=True) if (item[2], item[3]) == size]
    return (numbers[0], rect) if len(numbers) == 1 else None
