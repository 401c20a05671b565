"""Open a file as PDF, or say in plain Dutch why it cannot be redacted."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

import pikepdf
import pymupdf

from woo_redact.errors import DocumentError, Refused

MAX_PAGES = 20_000
_HEAD = 1024
"""Readers look for "%PDF-" in so many bytes at the start (ISO 32000-1, annex H.3.4.1)."""

_EMPTY = "Het bestand is leeg. Vraag het opnieuw op bij de afzender."
_NOT_PDF = (
    "Dit is geen PDF-bestand, ook al kan de naam op .pdf eindigen. Open het in het programma "
    "waarmee het is gemaakt en sla het op als PDF."
)
_DAMAGED = (
    "Het PDF-bestand is zo beschadigd dat niet vaststaat wat erin staat. Vraag het opnieuw op, of "
    "open het in een PDF-lezer en druk het af naar een nieuwe PDF."
)
_ENCRYPTED = (
    "Het PDF-bestand is beveiligd met een wachtwoord of certificaat. Sla het zonder beveiliging op "
    "en bied het opnieuw aan."
)
_NO_PAGES = "Het PDF-bestand heeft geen pagina's. Controleer of dit het juiste bestand is."
_TOO_MANY_PAGES = (
    f"Het PDF-bestand heeft meer dan {MAX_PAGES} pagina's. Splits het in kleinere bestanden."
)
_PORTFOLIO = (
    "Dit is een PDF-portfolio: een map met losse bestanden. Haal de bestanden eruit en bied ze "
    "afzonderlijk als PDF aan."
)
_XFA = (
    "Dit is een dynamisch XFA-formulier, waarvan de inhoud niet als pagina in het bestand staat. "
    "Open het in Adobe Acrobat of Reader en druk het af naar een nieuwe PDF."
)


@contextmanager
def open_for_change(data: bytes) -> Iterator[tuple[pikepdf.Pdf, bool]]:
    """Open data with pikepdf and check that it is a PDF with pages that can be redacted.

    Yields the PDF, and whether it had to be mended to be opened.

    Raises DocumentError when data is empty, no PDF, damaged, encrypted, without pages or with
    absurdly many; Refused for a portfolio and a dynamic XFA form.
    """
    if not data.strip():
        raise DocumentError(_EMPTY)
    if b"%PDF-" not in data[:_HEAD]:
        raise DocumentError(_NOT_PDF)
    logging.getLogger("pikepdf._core").addFilter(_silent)
    try:
        with pikepdf.open(BytesIO(data), suppress_warnings=True) as pdf:
            count = len(pdf.pages)  # raises for loops and absurd depths of the page tree
            mended = bool(pdf.get_warnings()) or pdf.Root.Pages.get("/Count") != count
            _check(pdf, data if mended else None)
            yield pdf, mended
    except pikepdf.PasswordError:
        raise DocumentError(_ENCRYPTED) from None
    except pikepdf.PdfError as error:
        if "encrypt" in str(error).lower() or "security handler" in str(error).lower():
            raise DocumentError(_ENCRYPTED) from None
        raise DocumentError(_DAMAGED) from None
    except (RecursionError, ValueError, TypeError, LookupError, AttributeError):
        # objects of another type than the standard says: pikepdf meets them as these
        raise DocumentError(_DAMAGED) from None


_DEEPEST = 100
"""Nodes of a page tree above a page."""
FARTHEST = 1e7
"""Points; no box of a page lies farther from its origin."""
MUPDF_ERRORS = (RuntimeError, ValueError, pymupdf.mupdf.FzErrorBase)
"""How MuPDF says that it cannot go on with a file."""


def open_for_reading(data: bytes) -> pymupdf.Document:
    """Open data with MuPDF, which must be silent: its messages quote the file's contents.

    Raises DocumentError when MuPDF cannot open it or finds no pages.
    """
    pymupdf.TOOLS.mupdf_display_errors(False)
    pymupdf.TOOLS.mupdf_display_warnings(False)
    try:
        pdf = pymupdf.open(stream=data, filetype="pdf")
        usable = pdf.is_pdf and not pdf.needs_pass and pdf.page_count > 0
    except MUPDF_ERRORS:
        raise DocumentError(_DAMAGED) from None
    if not usable:
        raise DocumentError(_DAMAGED)
    return pdf


def damaged() -> DocumentError:
    """Return the error that says that the file is damaged beyond use."""
    return DocumentError(_DAMAGED)


def _check(pdf: pikepdf.Pdf, mended: bytes | None) -> None:
    """Refuse what cannot be redacted; `mended` is a file that had to be mended to be opened."""
    count = len(pdf.pages)
    if count == 0:
        raise DocumentError(_NO_PAGES)
    if count > MAX_PAGES:
        raise DocumentError(_TOO_MANY_PAGES)
    if not all(_has_boxes(page) for page in pdf.pages):
        raise DocumentError(_DAMAGED)
    if "/Collection" in pdf.Root:
        raise Refused(_PORTFOLIO)
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary) and "/XFA" in form:
        dynamic = pdf.Root.get("/NeedsRendering") is True
        if dynamic or not any(_has_widget(page.obj) for page in pdf.pages):
            raise Refused(_XFA)
    if mended is not None:
        if not all(_has_content(page.obj) for page in pdf.pages):
            raise DocumentError(_DAMAGED)
        filled = sum("/Contents" in page.obj for page in pdf.pages)
        # what a lost object was referred to by is gone as well: the page looks empty
        if filled < count and mended.count(b"/Contents") > filled:
            raise DocumentError(_DAMAGED)


def _has_boxes(page: pikepdf.Page) -> bool:
    """Say whether every engine must see the same part of a page: boxes are four finite numbers.

    With another one MuPDF shows an empty page of its own size, where others show all its text.
    """
    for key in ("/MediaBox", "/CropBox"):
        node: pikepdf.Object | None = page.obj
        for _ in range(_DEEPEST):
            if not isinstance(node, pikepdf.Dictionary) or key in node:
                break
            node = node.get("/Parent")
        box = node.get(key) if isinstance(node, pikepdf.Dictionary) else None
        if box is None:
            continue
        try:
            numbers = [float(number) for number in box.as_list()]
        except (AttributeError, TypeError, ValueError):
            return False
        if len(numbers) != 4 or not all(abs(number) < FARTHEST for number in numbers):
            return False
    return True


def _has_widget(page: pikepdf.Object) -> bool:
    annotations = page.get("/Annots")
    return isinstance(annotations, pikepdf.Array) and any(
        isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") == "/Widget"
        for annotation in annotations
    )


def _has_content(page: pikepdf.Object) -> bool:
    """Say whether the content the page points to was found in a mended file."""
    if "/Contents" not in page:
        return True
    contents = page.Contents
    if isinstance(contents, pikepdf.Array):
        return all(isinstance(part, pikepdf.Stream) for part in contents)
    return isinstance(contents, pikepdf.Stream)


def _silent(record: logging.LogRecord) -> bool:
    """Drop pikepdf's log records: they quote the file's contents."""
    return False
