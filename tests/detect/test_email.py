"""E-mail addresses: what a case file cannot show, because it needs lines on a page."""

import pytest

from tests.making import document
from woo_redact.detect import Engine, find

FILLER = "Stuur uw reactie voor het einde van de maand aan de steller via "


def personal(text: str, engine: Engine) -> list[str]:
    return [f.text for f in find(document(text), engine) if f.kind == "email_persoonlijk"]


@pytest.mark.parametrize(
    ("above", "below"),
    [("m.vander", "linden@minvws.nl"), ("j.de-", "wit@minvws.nl"), ("anna.", "bakker@minvws.nl")],
)
def test_an_address_broken_over_two_lines_goes_whole(
    above: str, below: str, engine: Engine
) -> None:
    local = below.partition("@")[0]
    assert personal(f"Contact\n{above}\n{below}", engine) == [f"{above}\n{local}"]


def test_a_wrapped_address_goes_whole(engine: Engine) -> None:
    """In running text the wrap is a space; only the boxes tell that the line ended there."""
    text = FILLER[:60].strip() + " m.vander linden@minvws.nl graag."
    assert personal(text, engine) == ["m.vander linden"]


def test_a_word_on_the_same_line_stays(engine: Engine) -> None:
    assert personal("Mail o.a. jansen@minvws.nl hierover.", engine) == ["jansen"]


def test_a_sentence_above_stays(engine: Engine) -> None:
    assert personal("Dat is alles.\njansen@minvws.nl", engine) == ["jansen"]
