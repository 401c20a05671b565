"""Read a PDF made in a test into a Document, redact strings in it, and look at the result."""

import re
from collections.abc import Iterator
from contextlib import suppress
from io import BytesIO

import numpy as np
import numpy.typing as npt
import pikepdf
import pymupdf
import pypdfium2

from woo_redact.model.document import Box, Document, Page, Rect, Span, Word
from woo_redact.model.redaction import Look, Redaction
from woo_redact.render import Rendered, burn

LABEL = "5.1.2e"
EXACT = Look(bar="exact")
Char = tuple[str, float, float, float, float]


def read(data: bytes, *, text_from: str = "file", sure: float = 1.0) -> Document:
    """Return the words of a PDF with the rectangles MuPDF gives their characters."""
    text = ""
    words: list[Word] = []
    pages: list[Page] = []
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for number, page in enumerate(document, 1):
            pages.append(Page(number, page.rect.width, page.rect.height, text_from))
            for run in _runs(page):
                span = Span(len(text), len(text) + len(run))
                rects = tuple(rect for _, rect in run)
                box = Box(number, *_around(rects))
                text += "".join(char for char, _ in run) + " "
                words.append(Word(span, box, rects, sure=sure))
    return Document("0" * 64, text, tuple(words), (), tuple(pages))


def _runs(page: pymupdf.Page) -> Iterator[list[tuple[str, Rect]]]:
    turned = turn(page)
    for block in page.get_text("rawdict", flags=0)["blocks"]:
        for line in block.get("lines", ()):
            run: list[tuple[str, Rect]] = []
            for char in (char for span in line["spans"] for char in span["chars"]):
                if char["c"].isspace():
                    if run:
                        yield run
                    run = []
                else:
                    rect = pymupdf.Rect(char["bbox"]) * turned
                    run.append((char["c"], tuple(rect.normalize())))
            if run:
                yield run


def turn(page: pymupdf.Page) -> pymupdf.Matrix:
    """Return what turns MuPDF's places to the page as displayed (its own knows no UserUnit)."""
    width, height = page.rect.width, page.rect.height
    return {
        0: pymupdf.Matrix(1, 0, 0, 1, 0, 0),
        90: pymupdf.Matrix(0, 1, -1, 0, width, 0),
        180: pymupdf.Matrix(-1, 0, 0, -1, width, height),
        270: pymupdf.Matrix(0, -1, 1, 0, 0, height),
    }[page.rotation]


def _around(rects: tuple[Rect, ...]) -> Rect:
    x0, y0, x1, y1 = zip(*rects, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def redactions(doc: Document, *secrets: str, label: str = LABEL) -> tuple[Redaction, ...]:
    """Return a redaction for every place where a secret stands as whole words."""
    found = []
    for secret in secrets:
        pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, secret.split())) + r"(?!\w)"
        for match in re.finditer(pattern, doc.text):
            boxes = doc.boxes(Span(*match.span()))
            found.append(Redaction(f"f{match.start()}", boxes, label, label, secret))
    return tuple(found)


def redact(data: bytes, *secrets: str, look: Look = EXACT) -> Rendered:
    """Burn secrets in; fail when one of them is not on a page."""
    doc = read(data)
    found = redactions(doc, *secrets)
    assert {redaction.text for redaction in found} == set(secrets)
    return burn(data, doc, found, look)


def texts(data: bytes) -> str:
    """Return all text pdfium reads, page by page."""
    with pypdfium2.PdfDocument(data) as document:
        return "\f".join(page.get_textpage().get_text_range() for page in document)


def everything(data: bytes) -> Iterator[bytes]:
    """Yield the bytes of the file, of every stream (raw and decoded) and string in it."""
    yield data
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in pdf.objects:
            yield from _parts(thing, 0)


def _parts(thing: object, depth: int) -> Iterator[bytes]:
    """Yield what an object holds itself; what it refers to is looked at on its own."""
    if depth and isinstance(thing, pikepdf.Object) and thing.is_indirect:
        return
    if isinstance(thing, pikepdf.Stream):
        yield thing.read_raw_bytes()
        with suppress(pikepdf.PdfError):
            yield thing.read_bytes()
    if isinstance(thing, pikepdf.String):
        yield bytes(thing)
        yield str(thing).encode()
    elif isinstance(thing, pikepdf.Array):
        for item in thing.as_list():
            yield from _parts(item, depth + 1)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            yield key.encode()
            yield from _parts(value, depth + 1)
    elif isinstance(thing, pikepdf.Name):
        yield str(thing).encode()


def holds(data: bytes, secret: str) -> bool:
    """Say whether a secret stands anywhere in the file, in any encoding."""
    forms = {secret.encode(codec) for codec in ("utf-8", "latin-1", "utf-16-be", "utf-16-le")}
    forms |= {form.hex().encode() for form in set(forms)}
    forms |= {form.lower() for form in forms}
    for part in everything(data):
        lower = part.lower()
        if any(form in lower for form in forms):
            return True
    squeezed = "".join(texts(data).split()).casefold()
    return "".join(secret.split()).casefold() in squeezed


def chars(data: bytes, page: int = 1) -> list[Char]:
    """Return pdfium's characters with their boxes, from the bottom left of the unrotated page."""
    with pypdfium2.PdfDocument(data) as document:
        text = document[page - 1].get_textpage()
        return [
            (text.get_text_range(at, 1), *text.get_charbox(at)) for at in range(text.count_chars())
        ]


def pixels(data: bytes, page: int = 1, dpi: int = 150) -> npt.NDArray[np.int16]:
    """Return a page as pdfium draws it."""
    with pypdfium2.PdfDocument(data) as document:
        picture = document[page - 1].render(scale=dpi / 72).to_pil().convert("RGB")
    return np.asarray(picture).astype(np.int16)


def assert_rest_untouched(before: bytes, rendered: Rendered, *secrets: str) -> None:
    """Check that outside the boxes every character and every pixel is where it was."""
    after = rendered.data
    doc = read(before)
    found = redactions(doc, *secrets)
    assert found
    for page in doc.pages:
        boxes = [rect for r in found for rect in _lines(r, page.number)]
        _assert_pixels(before, after, page, boxes)
        _assert_chars(before, after, page, boxes)


def _lines(redaction: Redaction, page: int) -> list[Rect]:
    """Return the boxes of a redaction, those on one level with the space between them."""
    levels: dict[int, list[Rect]] = {}
    for box in redaction.boxes:
        if box.page == page:
            levels.setdefault(round(box.y0), []).append(box.rect)
    return [_around(tuple(rects)) for rects in levels.values()]


def _assert_pixels(before: bytes, after: bytes, page: Page, boxes: list[Rect]) -> None:
    old, new = pixels(before, page.number), pixels(after, page.number)
    assert old.shape == new.shape
    changed = (np.abs(old - new) > 32).any(axis=2)  # what a hair of rounding may shift
    scale = old.shape[1] / page.width
    for x0, y0, x1, y1 in boxes:
        rows = slice(max(int(y0 * scale) - 2, 0), int(y1 * scale) + 3)
        changed[rows, max(int(x0 * scale) - 2, 0) : int(x1 * scale) + 3] = False
    assert changed.sum() == 0, np.argwhere(changed)[:5] / scale


def _assert_chars(before: bytes, after: bytes, page: Page, boxes: list[Rect]) -> None:
    old, new = _displayed(before, page, boxes), _displayed(after, page, boxes)
    assert "".join(c for c, *_ in old) == "".join(c for c, *_ in new)
    for was, now in zip(old, new, strict=True):
        assert was[0] == now[0]
        assert max(abs(a - b) for a, b in zip(was[1:], now[1:], strict=True)) <= 0.1


def _displayed(data: bytes, page: Page, boxes: list[Rect]) -> list[Char]:
    """Return MuPDF's visible characters outside the boxes (it alone knows UserUnit)."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        runs = list(_runs(document[page.number - 1]))
    result: list[Char] = []
    for char, (x0, y0, x1, y1) in (item for run in runs for item in run):
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        if not any(a - 0.01 <= x <= c + 0.01 and b <= y <= d for a, b, c, d in boxes):
            result.append((char, x0, y0, x1, y1))
    return result
