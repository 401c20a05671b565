"""What the user is told of a document that was done."""

import pytest

from woo_redact.batch.work import rebuilt_note


@pytest.mark.parametrize(
    ("pages", "told"),
    [
        ((), ()),
        ((3,), ("Bladzijde 3 is opnieuw opgebouwd uit het beeld.",)),
        ((1, 4), ("Bladzijden 1, 4 zijn opnieuw opgebouwd uit het beeld.",)),
    ],
)
def test_pages_that_became_a_picture_are_told(
    pages: tuple[int, ...], told: tuple[str, ...]
) -> None:
    assert rebuilt_note(pages) == told
