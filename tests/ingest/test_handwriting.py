"""Fonts that look like handwriting are known by their names."""

import pytest

from woo_redact.ingest.handwriting import is_handwriting


@pytest.mark.parametrize(
    "font",
    ["ABCDEF+SegoeScript", "Brush Script MT", "Caveat-Bold", "AdobeHandwriting-Ernie", "Mistral"],
)
def test_a_hand(font: str) -> None:
    assert is_handwriting(font)


@pytest.mark.parametrize(
    "font", ["Helvetica", "ABCDEF+Verdana-Italic", "EuclidMathScript", "RijksoverheidSerifText", ""]
)
def test_no_hand(font: str) -> None:
    assert not is_handwriting(font)
