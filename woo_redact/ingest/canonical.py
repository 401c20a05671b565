"""Make one and the same text of what a reader sees: forms, annotations and layers become page."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Object

from woo_redact.ingest.check import MUPDF_ERRORS, damaged, open_for_change, open_for_reading
from woo_redact.ingest.layers import flatten_layers, hides

_HIDDEN, _NO_VIEW = 2, 32
"""Bits of /F (ISO 32000-1, table 165)."""
_REMARKS = {
    "/Text",
    "/Popup",
    "/FileAttachment",
    "/Redact",
    "/Sound",
}
"""Annotations that are no part of the page: notes, attachments, somebody's unfinished bars."""


def prepare(data: bytes) -> bytes:
    """Return the PDF with everything visible in its page content; data itself if it is so already.

    Form fields and visible annotations are baked into the pages, notes and attachments go, links
    stay; hidden layers are cut out, the others become plain content. A file with only an owner
    password is decrypted, a damaged one mended. The same data gives the same bytes.

    Raises DocumentError when data is no PDF, damaged beyond repair, empty or encrypted, Refused
    when it is a portfolio or a dynamic XFA form.
    """
    with open_for_change(data) as (pdf, mended):
        changed = pdf.is_encrypted or mended
        removed, baked = _sort_annotations(pdf)
        form = "/AcroForm" in pdf.Root
        if form and not baked:
            del pdf.Root.AcroForm
        layered = flatten_layers(pdf)
        if not (changed or removed or baked or form or layered):
            open_for_reading(data).close()
            return data
        count = len(pdf.pages)
        prepared = _saved(pdf)
    if baked:
        prepared = _bake(prepared)
    with open_for_reading(prepared) as check:
        if check.page_count != count:
            raise damaged()
    return prepared


def _sort_annotations(pdf: pikepdf.Pdf) -> tuple[int, int]:
    """Remove what is no part of the page; return how many went and how many are to be baked."""
    removed = baked = 0
    for page in pdf.pages:
        annotations = page.obj.get("/Annots")
        if not isinstance(annotations, Array) or not len(annotations):
            continue
        kept: list[Object] = []
        for annotation in annotations:
            if not isinstance(annotation, Dictionary):
                removed += 1
            elif annotation.get("/Subtype") == "/Link":
                kept.append(annotation)
            elif _is_visible(pdf, annotation):
                _colour(annotation)
                kept.append(annotation)
                baked += 1
            else:
                removed += 1
                _empty(annotation)
        if len(kept) < len(annotations):
            page.obj.Annots = Array(kept)
    return removed, baked


def _colour(annotation: Object) -> None:
    """Give a highlight without colour the yellow all viewers take; MuPDF would blacken the text."""
    if annotation.get("/Subtype") == "/Highlight" and "/C" not in annotation:
        annotation.C = Array([1, 1, 0])


def _is_visible(pdf: pikepdf.Pdf, annotation: Object) -> bool:
    if annotation.get("/Subtype") in _REMARKS or "/Subtype" not in annotation:
        return False
    flags = annotation.get("/F", 0)
    if isinstance(flags, int) and flags & (_HIDDEN | _NO_VIEW):
        return False
    return not hides(pdf, annotation)


def _empty(annotation: Object) -> None:
    """Take everything out of an annotation: the structure tree or a reply may still point at it."""
    for key in list(annotation.keys()):
        del annotation[key]


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out, deterministic_id=True, encryption=False)
    return out.getvalue()


def _bake(data: bytes) -> bytes:
    """Return data with all annotations but links drawn into the pages, and the form gone."""
    with open_for_reading(data) as pdf:
        try:
            pdf.bake()
            baked: bytes = pdf.tobytes(garbage=3, deflate=True, no_new_id=True)
        except MUPDF_ERRORS:
            raise damaged() from None
    with open_for_change(baked) as (pdf, _):
        shown = {
            annotation.objgen
            for page in pdf.pages
            for annotation in page.obj.get("/Annots", Array())
            if isinstance(annotation, Dictionary)
        }
        left = [
            item
            for item in pdf.objects
            if isinstance(item, Dictionary)
            and "/Subtype" in item
            and "/Rect" in item
            and item.objgen not in shown
        ]
        for item in left:
            _empty(item)
        return _saved(pdf) if left else baked
