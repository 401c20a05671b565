"""Make small PDFs whose text and places are known."""

import io
from collections.abc import Callable, Iterable

import pikepdf
import pymupdf
import pytest

from woo_redact.ingest import Ocr, prepare, read
from woo_redact.model.document import Document

A4 = (595.0, 842.0)
Line = tuple[float, float, str, float]
"""x, base line, text, size."""


def pdf_of(*pages: Iterable[Line], font: str = "helv") -> bytes:
    """Return a PDF with these lines on its pages."""
    with pymupdf.open() as pdf:
        for lines in pages:
            page = pdf.new_page(width=A4[0], height=A4[1])
            for x, y, text, size in lines:
                page.insert_text((x, y), text, fontsize=size, fontname=font)
        return pdf.tobytes()


def changed(data: bytes, change: Callable[[pymupdf.Document], None]) -> bytes:
    """Return data after a change made with PyMuPDF."""
    with pymupdf.open(stream=data) as pdf:
        change(pdf)
        return pdf.tobytes()


def with_pike(data: bytes, change: Callable[[pikepdf.Pdf], None]) -> bytes:
    """Return data after a change made with pikepdf."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def with_stream(content: str, fonts: dict[str, pikepdf.Dictionary] | None = None) -> bytes:
    """Return a one-page PDF with this content stream; /F is Helvetica."""
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        page = pdf.add_blank_page(page_size=A4)
        helvetica = pikepdf.Dictionary(
            Type=pikepdf.Name.Font,
            Subtype=pikepdf.Name.Type1,
            BaseFont=pikepdf.Name.Helvetica,
            Encoding=pikepdf.Name.WinAnsiEncoding,
        )
        page.obj.Resources = pikepdf.Dictionary(
            Font=pikepdf.Dictionary({"/F": helvetica, **(fonts or {})})
        )
        page.obj.Contents = pdf.make_stream(content.encode("latin-1"))
        pdf.save(out)
    return out.getvalue()


def read_pdf(data: bytes, ocr: Ocr | None = None) -> Document:
    """Return the Document of data after preparation."""
    return read(prepare(data), "0" * 64, ocr)


def scan_of(data: bytes, degrees: float = 0.0, quarters: int = 0, dpi: int = 200) -> bytes:
    """Return a PDF with a picture of the first page of data, turned (counterclockwise)."""
    from PIL import Image

    with pymupdf.open(stream=data) as pdf:
        pixmap = pdf[0].get_pixmap(dpi=dpi, colorspace=pymupdf.csGRAY)
    image = Image.frombytes("L", (pixmap.width, pixmap.height), pixmap.samples)
    if degrees:
        image = image.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=255)
    if quarters:
        image = image.rotate(90 * quarters, expand=True)
    png = io.BytesIO()
    image.save(png, "PNG")
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=image.width * 72 / dpi, height=image.height * 72 / dpi)
        page.insert_image(page.rect, stream=png.getvalue())
        return pdf.tobytes()


def check_promises(doc: Document) -> None:
    """Check what every Document promises about its words, blocks and boxes."""
    sizes = {page.number: (page.width, page.height) for page in doc.pages}
    held = [False] * len(doc.text)
    end = 0
    for word in doc.words:
        assert word.span.start >= end, "words are in order and do not overlap"
        end = word.span.end
        assert len(word.chars) == word.span.end - word.span.start
        width, height = sizes[word.box.page]
        for rect in word.chars:
            assert rect[0] <= rect[2] and rect[1] <= rect[3]
            assert rect[2] > -1 and rect[0] < width + 1
            assert rect[3] > -1 and rect[1] < height + 1
        for at in range(word.span.start, word.span.end):
            held[at] = True
    for at, char in enumerate(doc.text):
        assert held[at] != (char in " \t\n"), f"place of character {at}"
    end = 0
    for block in doc.blocks:
        assert block.span.start >= end
        end = block.span.end
    assert all(doc.block_of(word.span) is not None for word in doc.words)


def needs_tesseract() -> None:
    """Skip the test where Dutch language data is not installed."""
    from woo_redact.errors import MissingError
    from woo_redact.tessdata import find_tessdata

    try:
        find_tessdata()
    except MissingError:
        pytest.skip("Tesseract's Dutch language data is not installed")
