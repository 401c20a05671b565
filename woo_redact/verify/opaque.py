"""Check that bars are really opaque, for every reading program and in every state of the file.

What lies below a bar is checked elsewhere. But a bar that is see-through, blended, printed over or
part of a layer or an annotation is no bar everywhere: another program, a click or a printer shows
the page without it, and with it whatever a later fault leaves below.
"""

from collections.abc import Iterator
from io import BytesIO

import numpy as np
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Array, Dictionary, Name

from woo_redact.verify.bars import Bars
from woo_redact.verify.drawn import rectangle_of, rounded
from woo_redact.verify.ink import FLAT, spans
from woo_redact.verify.sheet import Sheet, open_pdf

SOLID = 255


def see_through(old: Sheet, new: Sheet, bars: Bars) -> set[str]:
    """Return the finding ids of bars that were drawn, and every one of them see-through.

    See-through are alpha below one, blend modes, soft masks and optional content. What the original
    already had (a highlight, a tint) is no bar.
    """
    if not bars.places:
        return set()
    if not any(_shows_through(path) for path in new.paths()):
        return set()
    drawn = [(one.path, rect) for one in new.outlines if (rect := rectangle_of(new, one))]
    known = {rounded(rect) for one in old.outlines if (rect := rectangle_of(old, one))}
    bad: set[str] = set()
    for place in bars.places:
        over = [
            _shows_through(path)
            for path, rect in drawn
            if rounded(rect) not in known
            and spans(np.array([rect[:2], rect[2:]], dtype=np.float64), place.rect)
        ]
        if over and all(over):
            bad.add(place.finding)
    return bad


def _shows_through(path: pypdfium2.PdfObject) -> bool:
    at: pypdfium2.PdfObject | None = path
    while at is not None:
        if pdfium.FPDFPageObj_HasTransparency(at.raw) == 1 or _in_layer(at):
            return True
        at = at.container
    return _alpha(path) < SOLID


def _alpha(path: pypdfium2.PdfObject) -> int:
    red, green, blue, alpha = (pdfium.ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(path.raw, red, green, blue, alpha):
        return SOLID
    return int(alpha.value)


def _in_layer(thing: pypdfium2.PdfObject) -> bool:
    for at in range(max(0, pdfium.FPDFPageObj_CountMarks(thing.raw))):
        mark = pdfium.FPDFPageObj_GetMark(thing.raw, at)
        size = pdfium.ctypes.c_ulong()
        buffer = pdfium.ctypes.create_string_buffer(64)
        wide = pdfium.ctypes.cast(buffer, pdfium.ctypes.POINTER(pdfium.FPDF_WCHAR))
        if pdfium.FPDFPageObjMark_GetName(mark, wide, len(buffer), size):
            name = buffer.raw[: size.value].decode("utf-16-le", "replace").rstrip("\0")
            if name == "OC":
                return True
    return False


def annotated(sheet: Sheet, bars: Bars) -> set[str]:
    """Return the finding ids of boxes over which an annotation lies: any reader can take it off."""
    return {
        place.finding
        for place in bars.places
        for x0, y0, x1, y1 in sheet.notes
        if x0 < place.rect[2] and x1 > place.rect[0] and y0 < place.rect[3] and y1 > place.rect[1]
    }


def overprinted(before: pikepdf.Page, after: pikepdf.Page) -> bool:
    """Say whether a page got a way to print over what lies below that it did not have."""
    return bool(_overprints(after) - _overprints(before))


def _overprints(page: pikepdf.Page) -> set[bytes]:
    resources = page.obj.get("/Resources")
    states = resources.get("/ExtGState") if isinstance(resources, Dictionary) else None
    return {
        state.unparse()
        for state in (states.values() if isinstance(states, Dictionary) else ())
        if isinstance(state, Dictionary) and (state.get("/OP") is True or state.get("/op") is True)
    }


def layered(redacted: bytes, pages: dict[int, Bars], widths: dict[int, float]) -> set[str]:
    """Return the finding ids of boxes that look different when layers are switched.

    `pages` has the boxes by page (from 1), `widths` the displayed widths of those pages.
    """
    states = list(_switched(redacted))
    if not states:
        return set()
    bad: set[str] = set()
    usual = open_pdf(redacted)
    others = [open_pdf(data) for data in states]
    try:
        for number, bars in pages.items():
            sheets = [Sheet(pdf, number - 1, widths.get(number)) for pdf in (usual, *others)]
            for place in bars.places:
                x0, y0, x1, y1 = (int(value * sheets[0].scale) for value in place.rect)
                one, *rest = (sheet.pixels[y0 : y1 + 1, x0 : x1 + 1] for sheet in sheets)
                if any(
                    one.shape != other.shape
                    or (one.size and (np.abs(one.astype(np.int16) - other) > FLAT).any())
                    for other in rest
                ):
                    bad.add(place.finding)
            for sheet in sheets:
                sheet.close()
    finally:
        for pdf in (usual, *others):
            pdf.close()
    return bad


def _switched(redacted: bytes) -> Iterator[bytes]:
    """Yield the file with all its layers on and with all of them off; nothing without layers."""
    for key in ("/ON", "/OFF"):
        with pikepdf.open(BytesIO(redacted)) as pdf:
            layers = pdf.Root.get("/OCProperties")
            groups = layers.get("/OCGs") if isinstance(layers, Dictionary) else None
            if not isinstance(groups, Array) or not len(groups):
                return
            state = Name(key)
            layers.D = Dictionary({"/BaseState": state, key: Array(list(groups))})
            out = BytesIO()
            pdf.save(out)
            yield out.getvalue()
