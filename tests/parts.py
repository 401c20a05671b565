"""Parts of PDFs that more than one corpus is made of."""

from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

FONTS = ("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",)


def resources(pdf: pikepdf.Pdf, kind: str, page: int = 0) -> pikepdf.Object:
    """Return the resources of one kind of a page, made when absent."""
    found = pdf.pages[page].obj.Resources
    if kind not in found:
        found[kind] = Dictionary()
    return found[kind]


def form(
    pdf: pikepdf.Pdf, content: bytes, box: tuple[float, ...] = (0, 0, 595, 842)
) -> pikepdf.Stream:
    """Return a Form XObject with the page's fonts."""
    return pdf.make_stream(
        content,
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array(list(box)),
        Resources=Dictionary(Font=resources(pdf, "/Font")),
    )


def font_file() -> str:
    """Return a TrueType font with all Latin letters, or skip."""
    for name in FONTS:
        if Path(name).exists():
            return name
    pytest.skip("no TrueType font is installed")
