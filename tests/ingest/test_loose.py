"""Letters drawn loose, in any order, are read by where they stand; tables keep their cells."""

import random

import pymupdf
import pytest

from tests.ingest.making import pdf_of
from woo_redact import ingest

LINE = "Opgesteld door: Jorinde Kwakernaak van de directie"
BODY = [
    (72.0, 100.0 + 20 * n, "Het kabinet besluit deze maand over het voorstel.", 11.0)
    for n in range(3)
]


def text_of(*lines: tuple[float, float, str, float]) -> str:
    return ingest.read(pdf_of([*BODY, *lines]), "0" * 64).text


def placed(line: str, size: float = 11.0) -> list[tuple[float, str]]:
    font = pymupdf.Font("helv")
    return [(72 + font.text_length(line[:n], size), char) for n, char in enumerate(line)]


@pytest.mark.parametrize("seed", range(3))
def test_letters_in_any_order(seed: int) -> None:
    letters = placed(LINE)
    random.Random(seed).shuffle(letters)
    assert LINE in text_of(*[(x, 300.0, char, 11.0) for x, char in letters])


def test_every_other_letter_forward_the_rest_backward() -> None:
    letters = placed(LINE)
    order = letters[::2] + letters[1::2][::-1]
    assert LINE in text_of(*[(x, 300.0, char, 11.0) for x, char in order])


def test_letters_at_one_pitch() -> None:
    letters = list(enumerate(LINE))
    random.Random(1).shuffle(letters)
    assert LINE in text_of(*[(72 + 8.0 * n, 300.0, char, 11.0) for n, char in letters])


@pytest.mark.parametrize("name", ["Kwakernaak", "KWAKERNAAK"])
def test_letters_below_each_other(name: str) -> None:
    assert name in text_of(*[(500.0, 300.0 + 14 * n, char, 11.0) for n, char in enumerate(name)])


def test_capitals_spaced_wide() -> None:
    font = pymupdf.Font("helv")
    x, lines = 72.0, []
    for char in "KWAKERNAAK":
        lines.append((x, 300.0, char, 11.0))
        x += font.text_length(char, 11) + 15
    assert "KWAKERNAAK" in text_of(*lines)


def test_marks_in_a_table_stay_apart() -> None:
    """A column of marks beside questions, a row of grades, letters over columns: cells."""
    rows = []
    for n, mark in enumerate("JNJJNNJ"):
        rows += [
            (72.0, 300.0 + 14 * n, f"Vraag {n + 1}", 11.0),
            (150.0, 300.0 + 14 * n, mark, 11.0),
        ]
    rows += [(72.0 + 40 * n, 500.0, char, 11.0) for n, char in enumerate("ABCDEFG")]
    text = text_of(*rows)
    assert "JNJJ" not in text
    assert "ABCD" not in text


def test_two_lines_over_each_other_stay_two() -> None:
    text = text_of((72.0, 300.0, LINE, 11.0), (74.0, 300.4, "Een stempel over de regel", 11.0))
    assert LINE in text
    assert "Een stempel over de regel" in text
