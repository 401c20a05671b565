"""Run all checks of an audit over one file."""

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO

import pikepdf
import pypdfium2

from woo_redact.audit import covered, file, pictures, unseen
from woo_redact.audit.flaw import KINDS, Audited, Flaw
from woo_redact.errors import DocumentError
from woo_redact.verify.sheet import Sheet, open_pdf

_UNREADABLE = (
    "Het bestand kan niet worden gelezen: het is beschadigd, beveiligd of geen PDF. Bekijk het met "
    "de hand."
)
_FAILURES = (
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    RecursionError,
    NotImplementedError,
)
"""What the libraries raise on a broken file."""


def audit(data: bytes) -> Audited:
    """Return what is wrong with a published PDF of any producer, without its original.

    Raises DocumentError when the file cannot be read to its end.
    """
    try:
        sheets = open_pdf(data)
        try:
            found, readable = [], []
            for index in range(len(sheets)):
                sheet = Sheet(sheets, index)
                try:
                    readable.append(sheet.glyphs.text)
                    found += list(_page(sheet))
                finally:
                    sheet.close()
            with pikepdf.open(BytesIO(data)) as pdf:
                found += file.flaws(data, pdf, "\f".join(readable))
            pages = len(sheets)
        finally:
            sheets.close()
    except _FAILURES:
        raise DocumentError(_UNREADABLE) from None
    order = list(KINDS)
    found.sort(key=lambda flaw: (flaw.page or 0, order.index(flaw.kind), flaw.rect or ()))
    return Audited(sha256(data).hexdigest(), pages, tuple(dict.fromkeys(found)))


def _page(sheet: Sheet) -> Iterator[Flaw]:
    drawn = covered.scene(sheet)
    below, ocr = covered.covered(sheet, drawn)
    yield from covered.flaws(sheet, below & ~ocr)
    yield from unseen.flaws(sheet, below & ~ocr, ocr)
    yield from pictures.flaws(sheet, drawn)
