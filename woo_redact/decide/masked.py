"""The document with every name as one sign, so that a pattern can say "a name stands here"."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate, islice, takewhile

from woo_redact.model.document import Document, Region, Span
from woo_redact.model.finding import Finding

_FOLIO = re.compile(r"^\W*(?i:pagina|blad|pag\.)\W*\d+(?:\W+(?:van|/)?\W*\d+)?\W*$")
_RUNNING = re.compile(r"^(?:\S+ ){3,}.*[\w,]$")
"""Part of a sentence that goes on: four words or more, and no full stop."""
_TITLE_END = re.compile(
    r"\S \W*(?i:de heer|mevrouw|(?:mevr|mw|dhr)\.|(?:mr|drs|dr|prof|ir|ing)\.?)$"
)
"""A line that breaks off between a title and the name."""
_DEGREES = re.compile(
    r"(?:,?[ ](?:LL\.?[MB]|Ph\.?[ ]?D|M\.?Sc|B\.?Sc|M\.?Phil|E?M[BP]A|MPM|MRICS|EMIA|[MB]A"
    r"|R[AECO]|CPC)\b\.?)+"
)
"""Degrees behind a name: what stands behind them is said of its bearer ("Smit MBA, secretaris")."""
_STOP = re.compile(r"[.!?] ")
_CSV = re.compile(r"(?m)^(?:[^;\t\n]*;(?![ ])){2,}[^;\t\n]*$")
"""A row of a table whose cells are parted by semicolons, as files have them."""
_ENTRY = 2
"""A line with at most so many words before a name is an entry of a list."""
_NEAR = 4
"""So many lines above and below tell what a text in narrow columns is about."""
NAME = "\ue000"
"""Stands for one name. A private-use character: ingest leaves none in a text."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a name stands: the text of its line before and after it, and the lines around.

    `cells` are the parts of its own line between tabs, `cell` says which one holds the name.
    """

    left: str = field(repr=False)
    right: str = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    line: int
    cells: tuple[str, ...] = field(repr=False)
    cell: int
    aside: frozenset[int] = frozenset()
    """The numbers of the lines in page headers, footers and reference columns."""

    @property
    def own(self) -> str:
        """Return the cell that holds the name."""
        return self.cells[self.cell]

    def above(self, limit: int) -> tuple[str, ...]:
        """Return the lines above, nearest first, without those that say nothing.

        In a row of two signatures only what stands in the same column counts. A scanned
        signature may leave a word of noise between function and name: it is skipped.
        """
        found: list[str] = []
        for text in self.upwards(12):
            letters = islice(filter(str.isalpha, text), 2)
            if len(tuple(letters)) == 2 or NAME in text:
                found.append(text)
            if len(found) == limit:
                break
        return tuple(found)

    def upwards(self, limit: int) -> Iterator[str]:
        """Yield what stands above the name in its column, nearest first, "" between blocks.

        Above the first line of a page stands the last one of the page before: what is printed
        in its margins does not count, unless the name itself stands there.
        """
        within = self.line in self.aside
        for number in range(self.line - 1, -1, -1):
            line = self.lines[number]
            if _FOLIO.match(line) or (not within and number in self.aside):
                continue
            if limit == 0:
                return
            limit -= 1
            cells = line.split("\t")
            yield (cells[self.cell] if len(cells) == len(self.cells) else line).strip()

    def downwards(self, limit: int) -> Iterator[str]:
        """Yield the lines below up to the end of the block."""
        for line in self.lines[self.line + 1 : self.line + 1 + limit]:
            if not line.strip():
                return
            yield line.strip()

    def wrapped(self) -> "Place | None":
        """Return the place with the line above it, where a sentence in a column goes on here.

        None when it does not: no column, no name at the head of the cell, a sentence that ended.
        """
        head = self.own.split(NAME)[0]
        if len(self.cells) == 1 and self.line and not head.strip():
            above = self.lines[self.line - 1]
            if "\t" in above or not _TITLE_END.search(above):
                return None
            return replace(self, left=f"{above.rstrip()} {self.left}")
        if len(self.cells) < 2 or len(head.split()) > 2 or not self.line:
            return None
        cells = self.lines[self.line - 1].split("\t")
        running = len(cells) == len(self.cells) and _RUNNING.search(cells[self.cell].strip())
        if not running or len(self.cells[0].split()) == 1 or len(cells[0].split()) == 1:
            return None  # rows of labels and values are no columns of text
        entry = cells[self.cell].split(NAME)
        if len(entry) > 1 and len(entry[0].split()) <= _ENTRY:
            return None  # a list of persons: each line is one
        before, _, behind = self.own.partition(NAME)
        own = f"{cells[self.cell].strip()} {self.own}"
        return replace(
            self, left=f"{cells[self.cell].strip()} {before}", right=behind, cells=(own,), cell=0
        )

    @property
    def sentence(self) -> str:
        """Return the words around the name, as far as its sentence goes on its line."""
        return f"{_STOP.split(self.left)[-1]} {_STOP.split(self.right)[0]}"

    @property
    def around(self) -> str:
        """Return its own line and those near it, as far as its block goes."""
        above = list(takewhile(str.strip, reversed(self.lines[: self.line][-_NEAR:])))
        below = takewhile(str.strip, self.lines[self.line : self.line + 1 + _NEAR])
        return "\n".join((*reversed(above), *below))

    @property
    def row_below(self) -> list[str]:
        """Return the cells of the next line, none when there is no line."""
        return self.lines[self.line + 1].split("\t") if self.line + 1 < len(self.lines) else []

    @property
    def below(self) -> str:
        """Return the next line, "" when there is none or the block ends."""
        return next(self.downwards(1), "")


def find_places(
    doc: Document, names: tuple[Finding, ...], read: Callable[[str], str] | None = None
) -> tuple[Place, ...]:
    """Return for each finding with a span where it stands in the masked text.

    A name within another one shares its place. `read` puts a line right that was misread; it
    leaves the signs for names alone. The sign for a name stands for the degrees behind it too.
    """
    spans = _outer([_titled(name.span, doc.text) for name in names if name.span is not None])
    parts: list[str] = []
    signs, shorter, at = [], 0, 0
    moved = []
    for span in spans:
        parts += (doc.text[at : span.start].replace(NAME, " "), NAME)
        signs.append(span.start - shorter)
        shorter += span.end - span.start - 1
        moved.append(shorter)
        at = span.end
    text = "".join(parts) + doc.text[at:].replace(NAME, " ")
    text = _CSV.sub(lambda row: row[0].replace(";", "\t"), text)
    lines = tuple(text.split("\n"))
    starts = list(accumulate((len(line) + 1 for line in lines), initial=0))

    def masked(offset: int) -> int:
        before = bisect_right(spans, offset, key=lambda span: span.start)
        if before and offset < spans[before - 1].end:
            return signs[before - 1]
        return offset - (moved[before - 1] if before else 0)

    margins = [block.span for block in doc.blocks if block.region is not Region.BODY]
    aside = frozenset(
        number
        for span in margins
        for number in range(
            bisect_right(starts, masked(span.start)) - 1, bisect_right(starts, masked(span.end - 1))
        )
    )
    right = lines if read is None else tuple(map(read, lines))
    places = []
    for name in names:
        assert name.span is not None
        sign = signs[bisect_right([span.start for span in spans], name.span.start) - 1]
        number = bisect_right(starts, sign) - 1
        before = lines[number].count(NAME, 0, sign - starts[number])
        line = right[number]
        column = _nth(line, before)
        places.append(
            Place(
                left=line[:column],
                right=line[column + 1 :],
                lines=right,
                line=number,
                cells=tuple(line.split("\t")),
                cell=line[:column].count("\t"),
                aside=aside,
            )
        )
    return tuple(places)


def _nth(line: str, number: int) -> int:
    """Return where the sign for a name stands that has so many before it."""
    at = line.index(NAME)
    for _ in range(number):
        at = line.index(NAME, at + 1)
    return at


def _titled(span: Span, text: str) -> Span:
    """Return a span with the degrees behind it."""
    degrees = _DEGREES.match(text, span.end)
    return Span(span.start, degrees.end()) if degrees else span


def _outer(spans: list[Span]) -> list[Span]:
    """Return the spans in order, those that touch each other joined."""
    outer: list[Span] = []
    for span in sorted(spans):
        if outer and span.start < outer[-1].end:
            outer[-1] = Span(outer[-1].start, max(outer[-1].end, span.end))
        else:
            outer.append(span)
    return outer
