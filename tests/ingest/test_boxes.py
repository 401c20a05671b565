"""A page whose boxes engines read differently is refused: one would see it empty."""

import io

import pikepdf
import pymupdf
import pytest

from woo_redact import ingest
from woo_redact.errors import DocumentError


@pytest.mark.parametrize("box", ["[-1e400 nan 1e400 inf]", "[0 0 595]", "[0 0 (a) 842]", "/Geen"])
def test_a_page_with_a_box_that_is_none_is_refused(box: str) -> None:
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 100), "Opgesteld door: M.J. de Vries")
    data = pdf.tobytes().replace(b"/MediaBox", f"/CropBox {box}/MediaBox".encode(), 1)

    with pytest.raises(DocumentError):
        ingest.prepare(data)


def test_a_box_handed_down_by_the_page_tree_is_none_of_our_business_when_sound() -> None:
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 100), "Nota")
    with pikepdf.open(io.BytesIO(pdf.tobytes())) as sound:
        sound.Root.Pages.CropBox = pikepdf.Array([0, 0, 500, 700])
        out = io.BytesIO()
        sound.save(out)

    assert ingest.prepare(out.getvalue())
