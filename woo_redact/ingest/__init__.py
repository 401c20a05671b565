"""Read a PDF into a Document: text with places."""

import pymupdf

from woo_redact.ingest.assemble import assemble
from woo_redact.ingest.layout import lay_out
from woo_redact.ingest.canonical import prepare
from woo_redact.ingest.text import read_text_layer
from woo_redact.model.document import Document, Page

__all__ = ["prepare", "read"]


def read(data: bytes, sha256: str, ocr: object = None) -> Document:
    """Return the Document of a prepared PDF."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        layers = [read_text_layer(page) for page in pdf]
        pages = tuple(
            Page(page.number + 1, page.rect.width, page.rect.height, "file") for page in pdf
        )
    drafts, joins = lay_out([layer.runs for layer in layers])
    return assemble(sha256, drafts, joins, pages)
