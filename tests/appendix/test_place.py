"""Places in words: enough to find a bar, too little to guess what lay below it."""

from dataclasses import replace

import pytest

from tests.appendix.making import document, line, outcome
from woo_redact.appendix.place import extent_of, place_of
from woo_redact.model.document import Box, Document, Span

LETTER = (
    line("De heer P. Adriaanse"),
    line("Dorpsstraat 1"),
    line("1234 AB Ons Dorp"),
    line("Naam\tTelefoon", above=40),
    line("Bakker\t06 12345678"),
    line("Geachte heer,", above=40),
    line("Met Cornelisse sprak ik over de regels die sinds januari gelden voor het", above=20),
    line("aanvragen van een vergunning bij de gemeente waar u woont."),
    line("Hoogachtend,", above=30),
    line("Q. Evertsen", above=30),
)


@pytest.fixture(scope="module")
def letter() -> Document:
    return document(LETTER)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Adriaanse", "adresblok"),
        ("Bakker", "tabel"),
        ("Cornelisse", "alinea 4"),
        ("Evertsen", "ondertekening"),
    ],
)
def test_places(letter: Document, text: str, place: str) -> None:
    assert place_of(letter, outcome(letter, text).finding) == place


def test_what_was_drawn_is_where_the_text_below_it_stands(letter: Document) -> None:
    found = outcome(letter, "Cornelisse").finding
    drawn = replace(found, kind="getekend", span=None)
    empty = replace(drawn, boxes=(Box(1, 400, 700, 420, 720),))
    page = replace(drawn, kind="pagina", boxes=(Box(1, 0, 0, 595, 842),))

    assert place_of(letter, drawn) == "alinea 4"
    assert place_of(letter, empty) == "afbeelding"
    assert place_of(letter, page) == "hele pagina"


def test_the_extent_says_nothing_about_length(letter: Document) -> None:
    said = {
        extent_of(letter, Span(at, at + 1)) for at, char in enumerate(letter.text) if char.strip()
    }

    assert said == {"woord"}
    assert extent_of(letter, None) == "beeld"
    address = letter.text.index("Dorpsstraat 1")
    assert extent_of(letter, Span(address, address + 13)) == "deel van een regel"
    assert extent_of(letter, Span(0, address + 13)) == "meer regels"
