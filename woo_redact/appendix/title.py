"""Find the title that stands on the first page where no label announces it.

In the head of the page, before the salutation or the first numbered or usual heading, the title is:

1. the largest text, when it is clearly larger than the running text and no word for the form
   ("nota", "memo");
2. else a whole line in bold that is no label, letterhead or mark ("TER BESLISSING");
3. else, in a nota, the line below the word for the form or below the mark.

A candidate of which a character was redacted is no title, and what comes after it neither: it may
be a heading. Sizes and bold type of text that was read from an image are not trusted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from woo_redact.appendix.masked import MASK
from woo_redact.model.document import Block, Document, Region, Span, Word

LARGER = 1.25
"""How much larger than the running text a title is at least, when size alone shows it."""
LONGEST = 250
FORM = re.compile(
    r"(?:besl\w*)?nota|memo(?:randum)?|notitie|brief|formulier|rapport|verslag|notulen|besluit|"
    r"ter (?:beslissing|informatie|advisering|besluitvorming|ondertekening)",
    re.I,
)
"""Lines that say what the document is or is for: the title stands near them."""
MARK = re.compile(
    r"(?:nota )?(?:actief |niet )*openbaar|(?:zeer |strikt |departementaal )?vertrouwelijk|geheim|"
    r"intern gebruik|concept|spoed|bijlage(?:n|\(n\))?(?: \d+)?|pagina \d+.*",
    re.I,
)
LABEL = re.compile(
    r"(?:aan|van|via|cc|datum|deadline|uiterste datum\b.*|uiterlijk\b.*|kenmerk|(?:ons|uw) kenmerk|"
    r"zaaknummer|bijlage\w*|telefoon|e-mail|opgesteld door|behandeld door|contactpersoon|steller|"
    r"inlichtingen bij|paraaf|parafen|naam|directie|afdeling|betreft|onderwerp|verzonden|status|"
    r"versie|portefeuillehouder|aanwezig|afwezig|plaats|tijd)\b *:?(?: .*)?",
    re.I,
)
LETTERHEAD = re.compile(
    r">|(?:ministerie|gemeente|provincie|waterschap|directoraat|rijksdienst|inspectie|dienst|"
    r"retouradres|postbus|bezoekadres)\b",
    re.I,
)
STOP = re.compile(
    r"(?:geachte|beste|dag|ha|hoi|hallo)\b.{0,60}[,!]?$|\d{1,2}[.)] ?\D|[a-e][.)] |"
    r"(?:aanleiding|inleiding|samenvatting|voorstel|kernpunten|toelichting|kernboodschap|opening|"
    r"(?:geadviseerd|gevraagd|gevraagde|voorgesteld) (?:besluit|beslissing)|inhoud(?:sopgave)?)\b",
    re.I,
)
"""Where the head of the page ends: a salutation, a numbered or a usual heading."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one style: text without what was redacted, font size, and what else tells."""

    text: str
    block: Block
    size: float
    bold: bool
    whole: bool
    """Whether nothing else stands on its line."""


def find_title(doc: Document, masked: str) -> str | None:
    """Return the title on the first page, None where none is recognised or it was redacted."""
    head = [line for line in _head(doc, masked) if line.text]
    running = median([w.size for w in doc.words if w.size and not w.from_ocr] or [0.0])
    large = [line for line in head if _may_be_title(line) and line.size >= LARGER * running > 0]
    largest = max((line.size for line in large), default=0.0)
    if found := _first([line for line in large if line.size == largest], head):
        return _checked(found)
    bold = [line for line in head if line.bold and line.whole and _may_be_title(line)]
    if found := _first([line for line in bold if len(line.text.split()) > 1], head):
        return _checked(found)
    forms = [at for at, line in enumerate(head) if line.whole and FORM.fullmatch(line.text)]
    if not forms:
        return None
    below = [line for line in head[forms[0] + 1 :] if not FORM.fullmatch(line.text)][:1]
    if found := _first([line for line in below if line.whole and _may_be_title(line)], head):
        return _checked(found) if len(found) <= LONGEST and not found.endswith((".", ",")) else None
    return None


def _head(doc: Document, masked: str) -> Iterator[Line]:
    """Yield the lines of the head of the first page, without margin and foot."""
    first = next((block.box.page for block in doc.blocks), 0)
    for block in doc.blocks:
        if block.box.page != first or block.region is not Region.BODY:
            continue
        for line in _lines(doc, masked, block):
            if STOP.match(line.text):
                return
            yield line


def _lines(doc: Document, masked: str, block: Block) -> Iterator[Line]:
    """Yield each run of words of a block that share line and style."""
    run: list[Word] = []
    for word in doc.words_in(block.span):
        if run and (_between(doc, run[-1], word) != " " or _style(run[-1]) != _style(word)):
            yield _line(doc, masked, block, run)
            run = []
        run.append(word)
    if run:
        yield _line(doc, masked, block, run)


def _between(doc: Document, left: Word, right: Word) -> str:
    return doc.text[left.span.end : right.span.start] or " "


def _style(word: Word) -> tuple[float, bool]:
    """Return size and weight of a word; those of OCR are all alike."""
    return (0.0, False) if word.from_ocr else (round(word.size * 2) / 2, word.bold)


def _line(doc: Document, masked: str, block: Block, run: list[Word]) -> Line:
    span = Span(run[0].span.start, run[-1].span.end)
    size, bold = _style(run[0])
    before = doc.text[block.span.start : span.start].rstrip(" ")
    after = doc.text[span.end : block.span.end].lstrip(" ")
    whole = (not before or before.endswith("\n")) and (not after or after.startswith("\n"))
    return Line(masked[span.start : span.end].strip(), block, size, bold, whole)


def _may_be_title(line: Line) -> bool:
    """Say whether a line is no word for the form, mark, label, letterhead, or row of a table."""
    text = line.text
    told = (FORM, MARK, LABEL)
    return (
        any(char.isalpha() or char == MASK for char in text)
        and not text.endswith(":")
        and not any(pattern.fullmatch(text) for pattern in told)
        and not LETTERHEAD.match(text)
    )


def _first(candidates: list[Line], head: list[Line]) -> str | None:
    """Return the first candidate, with the lines right below it in the same style and block."""
    if not candidates:
        return None
    first = candidates[0]
    at = next(number for number, line in enumerate(head) if line is first)
    parts = [first.text]
    for line in head[at + 1 :]:
        like = (line.block, line.size, line.bold) == (first.block, first.size, first.bold)
        if not (like and line.whole and first.whole and (line.bold or line in candidates)):
            break
        if not _may_be_title(line):
            break
        parts.append(line.text)
    return " ".join(parts)


def _checked(title: str) -> str | None:
    """Return the title, None when any of it was redacted."""
    return None if MASK in title else " ".join(title.split())
