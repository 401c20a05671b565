"""A form that paints itself is compared as readers paint it: once."""

from io import BytesIO

import pypdfium2
import pytest

from tests.leaks.corpus import ROWS
from tests.leaks.paper import base
from woo_redact.verify.loops import without_loops


def drawn(data: bytes) -> int:
    with pypdfium2.PdfDocument(BytesIO(data)) as pdf:
        return pdf[0].get_textpage().count_chars()


@pytest.mark.parametrize("name", ["form_that_paints_itself", "forms_that_paint_each_other"])
def test_what_paints_itself_is_painted_once(name: str) -> None:
    data = ROWS[name].build(True)

    assert drawn(without_loops(data)) < drawn(data) / 3


@pytest.mark.parametrize("name", ["nested_form", "form_drawn_twice", "form_without_resources"])
def test_other_forms_are_left_alone(name: str) -> None:
    data = ROWS[name].build(True)

    assert without_loops(data) is data


def test_a_file_without_forms_or_sense_is_left_alone() -> None:
    assert without_loops(base()) == base()
    assert without_loops(b"%PDF-1.4 geen pdf") == b"%PDF-1.4 geen pdf"
