"""Find what each viewer draws in its own way: annotations and fields without a look of their own.

Where a file does not say how a field looks (no /AP, or /NeedAppearances), viewers differ in font,
place and margin (ISO 32000-1, 12.5.5 and 12.7.2), so there is no original to compare the result
with. What was redacted is sought there like anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary, Object, Stream

Rect = tuple[float, float, float, float]
_TEXT = frozenset(("/Widget", "/FreeText"))
_SHAPES = frozenset(
    ("/Highlight", "/Underline", "/Squiggly", "/StrikeOut", "/Line", "/Square", "/Circle")
    + ("/Ink", "/Polygon", "/PolyLine", "/Stamp", "/Caret", "/Redact")
)
_CUT = 6.0
"""Points of a letter that the edge of a field cuts through."""
_RIM = 10.0
"""Points that arrow heads, thick lines and waves may reach out of their place."""


@dataclass(frozen=True, slots=True)
class ViewerMade:
    """Places of one page, in PDF user space: where text differs, where only the drawing does."""

    text: tuple[Rect, ...] = ()
    drawing: tuple[Rect, ...] = ()


def viewer_made(pdf: pikepdf.Pdf, number: int) -> ViewerMade:
    """Return what viewers draw in their own way on a page (from 1)."""
    form = pdf.Root.get("/AcroForm")
    anew = isinstance(form, Dictionary) and form.get("/NeedAppearances") is True
    text: list[Rect] = []
    drawing: list[Rect] = []
    annotations = pdf.pages[number - 1].obj.get("/Annots")
    for annotation in annotations if isinstance(annotations, Array) else ():
        if not isinstance(annotation, Dictionary):
            continue
        kind = str(annotation.get("/Subtype"))
        if _has_look(annotation) and not (anew and kind == "/Widget"):
            continue
        if kind in _TEXT:
            text += _rects(annotation.get("/Rect"), _CUT)
        elif kind in _SHAPES:
            drawing += _rects(annotation.get("/Rect"), _RIM)
            drawing += _quads(annotation.get("/QuadPoints"))
    return ViewerMade(tuple(text), tuple(drawing))


def _has_look(annotation: Object) -> bool:
    looks = annotation.get("/AP")
    normal = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(normal, Stream):
        return True
    return isinstance(normal, Dictionary) and any(
        isinstance(look, Stream) for look in normal.values()
    )


def _rects(array: Object | None, rim: float) -> Iterator[Rect]:
    if isinstance(array, Array) and len(array) == 4:
        x0, y0, x1, y1 = (float(value) for value in array)
        yield (min(x0, x1) - rim, min(y0, y1) - rim, max(x0, x1) + rim, max(y0, y1) + rim)


def _quads(array: Object | None) -> Iterator[Rect]:
    numbers = [float(value) for value in array] if isinstance(array, Array) else []
    for at in range(0, len(numbers) - 7, 8):
        xs, ys = numbers[at : at + 8 : 2], numbers[at + 1 : at + 8 : 2]
        yield (min(xs) - _RIM, min(ys) - _RIM, max(xs) + _RIM, max(ys) + _RIM)
