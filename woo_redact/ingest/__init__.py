"""Read a PDF into a Document: text with places.

Two steps. `prepare` makes one and the same text of all a reader sees (forms, annotations, layers
become page content) and refuses what cannot be redacted; its bytes go to every later stage. `read`
returns the Document of prepared bytes: from the file's text where that can be trusted, from the
picture of the page where not.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from woo_redact.ingest.assemble import assemble
from woo_redact.ingest.canonical import prepare
from woo_redact.ingest.check import MUPDF_ERRORS, damaged, open_for_reading
from woo_redact.ingest.codes import with_codes
from woo_redact.ingest.layout import lay_out
from woo_redact.ingest.ocr import Ocr, OcrWord, TesserocrOcr
from woo_redact.ingest.pages import PageReader
from woo_redact.ingest.unplaced import unplaced
from woo_redact.model.document import Box, Document, Picture

__all__ = ["Ocr", "OcrWord", "TesserocrOcr", "prepare", "read", "unplaced"]


def read(data: bytes, sha256: str, ocr: Ocr | None = None) -> Document:
    """Return the Document of a prepared PDF; sha256 is that of the original file's bytes.

    Pages without a trustworthy text layer, and pictures on pages that have one, are read with
    ocr (Tesseract when None), which is started only when a page needs it.

    Raises DocumentError when the PDF cannot be read, MissingError when language data is needed
    and missing, OcrError when a page cannot be read well enough.
    """
    with _no_garbage_collection():
        return _read(data, sha256, TesserocrOcr() if ocr is None else ocr)


def _read(data: bytes, sha256: str, ocr: Ocr) -> Document:
    reader = PageReader(ocr)
    with open_for_reading(data) as pdf:
        try:
            sheets = [with_codes(page, reader.read(page)) for page in pdf]
        except MUPDF_ERRORS:
            raise damaged() from None
    drafts, joins = lay_out([sheet.runs for sheet in sheets], [sheet.rules for sheet in sheets])
    document = assemble(sha256, drafts, joins, tuple([sheet.page for sheet in sheets]))
    pictures = [
        Picture(Box(sheet.page.number, *mark.rect), mark.kind)
        for sheet in sheets
        for mark in sheet.marks
    ]
    slanted = tuple((sheet.page.number, sheet.slanted) for sheet in sheets if sheet.slanted)
    return replace(document, pictures=tuple(pictures), slanted=slanted)


@contextmanager
def _no_garbage_collection() -> Iterator[None]:
    """Switch the search for reference cycles off: there are none here.

    A page makes thousands of small tuples that stay; going through all of them time and again
    took half of the reading time of a long document.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
