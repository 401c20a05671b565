"""A document as text with places: one string, and for every character where it stands."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from woo_redact.model.slant import Quad, covering, quads_of

Rect = tuple[float, float, float, float]
"""x0, y0, x1, y1 in PDF points from the top left of the page as displayed."""


def around(rects: Iterable[Rect]) -> Rect:
    """Return the smallest rectangle around others."""
    x0s, y0s, x1s, y1s = zip(*rects, strict=True)
    return (min(x0s), min(y0s), max(x1s), max(y1s))


def middle_in(rect: Rect, area: Rect) -> bool:
    """Say whether the middle of a rectangle lies in an area."""
    x, y = (rect[0] + rect[2]) / 2, (rect[1] + rect[3]) / 2
    return area[0] <= x <= area[2] and area[1] <= y <= area[3]


@dataclass(frozen=True, slots=True, order=True)
class Box:
    """A rectangle on one page (1-based), in PDF points from the top left of the page as displayed.

    "As displayed" means with /Rotate and CropBox applied: what a reader sees, what OCR sees, and
    what findings.json holds. Only ingest, render and verify translate to and from PDF user space.
    """

    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def rect(self) -> Rect:
        """Return the rectangle without its page."""
        return (self.x0, self.y0, self.x1, self.y1)

    def overlaps(self, other: "Box") -> bool:
        """Say whether the two share an area on the same page."""
        return (
            self.page == other.page
            and self.x0 < other.x1
            and other.x0 < self.x1
            and self.y0 < other.y1
            and other.y0 < self.y1
        )


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch [start, end) of Document.text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse empty and backward spans: there is nothing to redact in them."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Span") -> bool:
        """Say whether other lies wholly within this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Word:
    """One unbroken run of characters on one line, with its place in the text and on the page.

    `chars` holds one rectangle per character of the span, in order. A word that a hyphen broke at
    a line end is two Words that touch in the text ("Bevolkings" + "onderzoek"); the hyphen glyph
    lies within the box of the first one.
    """

    span: Span
    box: Box
    chars: tuple[Rect, ...]
    size: float = 0.0
    """Font size in points; 0.0 when unknown."""
    bold: bool = False
    sure: float = 1.0
    """How sure the OCR was (0..1); exactly 1.0 for text that was in the file."""

    @property
    def from_ocr(self) -> bool:
        """Say whether the word was read from an image."""
        return self.sure < 1.0


class Region(StrEnum):
    """What part of the page a block belongs to."""

    BODY = "body"
    MARGIN = "margin"
    """The reference column of a nota or letter (practice: x0 > 440 pt, small type)."""
    HEADER = "header"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, address block, table or column part: a stretch of text that belongs together."""

    span: Span
    region: Region
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """One page: number (1-based), displayed width and height in points, where its text is from.

    `text_from` is "file" when the text layer was used (images on the page may have been read as
    well: their words have `from_ocr`), "ocr" when the whole page was read from its picture.
    """

    number: int
    width: float
    height: float
    text_from: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Something on a page that is no text: it may be ink of a pen, or show a person.

    `kind` is "ink" for what winds as the line of a pen does, however it came on the page; else
    "image" for an image of its own and "drawing" for strokes: vector paths that lie together, or
    dark pixels on a scan that were not read as words. "script" is text in a font that looks like
    handwriting, "italic" text in large italics. Rules, boxes and backgrounds are left out. "photo"
    is a photograph of any size.
    """

    box: Box
    kind: str


@dataclass(frozen=True, slots=True)
class Document:
    """The text of one PDF in reading order, normalised, and where each character stands.

    The text is what a reader reads: NFC, ligatures spelled out, no soft hyphens or zero-width
    characters, words that were broken at a line end whole again. Separators: " " between words
    (also where a sentence wraps to the next line), a tab across a wide gap on a line (table
    cells, label and value), a line feed where a line ends on purpose, two line feeds between
    blocks. Every other character has a rectangle, through the Word that holds it.
    """

    sha256: str
    """SHA-256 (hex) of the original file's bytes."""
    text: str = field(repr=False)
    words: tuple[Word, ...] = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    pages: tuple[Page, ...]
    pictures: tuple[Picture, ...] = ()
    slanted: tuple[tuple[int, tuple[Quad, ...]], ...] = field(default=(), repr=False)
    """By page (1-based): the characters that run neither level nor upright, as quads."""

    @property
    def has_ocr(self) -> bool:
        """Say whether any of its words was read from an image."""
        return any(word.sure < 1.0 for word in self.words)

    def slanted_on(self, page: int) -> tuple[Quad, ...]:
        """Return the characters of a page (1-based) that run neither level nor upright."""
        return next((quads for number, quads in self.slanted if number == page), ())

    def words_in(self, span: Span) -> Iterator[Word]:
        """Yield every word that shares a character with span."""
        first = bisect_left(self.words, span.start + 1, key=lambda word: word.span.end)
        for at in range(first, len(self.words)):
            if not self.words[at].span.overlaps(span):
                return
            yield self.words[at]

    def block_of(self, span: Span) -> Block | None:
        """Return the block in which span begins, None for text outside any block."""
        at = bisect_left(self.blocks, span.start + 1, key=lambda block: block.span.end)
        if at < len(self.blocks) and self.blocks[at].span.start <= span.start:
            return self.blocks[at]
        return None

    def boxes(self, span: Span) -> tuple[Box, ...]:
        """Return the rectangles that cover exactly the characters of span, one per line.

        A span that covers part of a word (the local part of an e-mail address) gets the
        rectangles of those characters only; neighbouring words on a line are joined, cells of a
        table are not. Slanted text is covered by many narrow rectangles.
        """
        boxes: list[Box] = []
        before = 0
        slanted: list[Quad] = []
        page = 0
        for word in self.words_in(span):
            first = max(span.start, word.span.start) - word.span.start
            last = min(span.end, word.span.end) - word.span.start
            if word.from_ocr:
                first, last = self._whole_of_ocr(word, first, last)
            if word.box.page != page:
                boxes += (Box(page, *rect) for rect in covering(slanted))
                slanted, page = [], word.box.page
            if (here := self.slanted_on(page)) and (quads := quads_of(word.chars, here)):
                slanted += quads[first:last]
                continue
            box = Box(word.box.page, *around(word.chars[first:last]))
            joined = bool(boxes) and "\t" not in self.text[before : word.span.start]
            before = word.span.end
            if joined and _same_line(boxes[-1], box):
                boxes[-1] = Box(box.page, *around((boxes[-1].rect, box.rect)))
            else:
                boxes.append(box)
        boxes += (Box(page, *rect) for rect in covering(slanted))
        return tuple(boxes)

    def _whole_of_ocr(self, word: Word, first: int, last: int) -> tuple[int, int]:
        """Return the characters of an OCR word to cover: its outer points and commas with it.

        Where letters stand in a word that OCR read is a guess: the last letter of "Lindhout," may
        lie in the box of the comma.
        """
        text = self.text[word.span.start : word.span.end]
        if not any(char.isalnum() for char in text[:first]):
            first = 0
        if not any(char.isalnum() for char in text[last:]):
            last = len(word.chars)
        return first, last

    def spans_in(self, boxes: Iterable[Box]) -> tuple[Span, ...]:
        """Return the stretches of text whose characters have their middle in one of the boxes.

        For boxes that were drawn by hand: what stands there is text as well.
        """
        boxes = tuple(boxes)
        spans: list[Span] = []
        for word in self.words:
            near = [box for box in boxes if box.overlaps(word.box)]
            inside = [
                number
                for number, char in enumerate(word.chars, start=word.span.start)
                if any(middle_in(char, box.rect) for box in near)
            ]
            if not inside:
                continue
            span = Span(inside[0], inside[-1] + 1)
            if spans and self.text[spans[-1].end : span.start].strip() == "":
                span = Span(spans.pop().start, span.end)
            spans.append(span)
        return tuple(spans)

    def by_page(self, span: Span) -> tuple[Span, ...]:
        """Return span cut where a page ends: a sentence may run on, a box cannot."""
        parts: list[Span] = []
        page = 0
        for word in self.words_in(span):
            here = Span(max(span.start, word.span.start), min(span.end, word.span.end))
            if word.box.page == page:
                here = Span(parts.pop().start, here.end)
            parts.append(here)
            page = word.box.page
        return tuple(parts)


def _same_line(left: Box, right: Box) -> bool:
    """Say whether two stand side by side: overlapping heights, and no wide gap between.

    In either order: text on a page that was turned upside down runs from right to left.
    """
    height = min(left.y1 - left.y0, right.y1 - right.y0)
    overlap = min(left.y1, right.y1) - max(left.y0, right.y0)
    gap = max(left.x0, right.x0) - min(left.x1, right.x1)
    return left.page == right.page and overlap > height / 2 and -height < gap < 2 * height
