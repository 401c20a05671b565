"""The gold corpus is what its README says: well formed, big enough, dev and test apart.

Failures name documents and counts, never a text: the test split is blind.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pymupdf
import pytest

from woo_redact.evaluate.gold import read_gold

GOLD = Path(__file__).resolve().parent
SPLITS = ("dev", "test")
FILES = sorted(file for split in SPLITS for file in (GOLD / split).glob("*.json"))
PROFILES = {"beslisnota", "woo-verzoek", "gemeente"}
PERSONAL = {"naam", "email", "telefoon", "bsn", "iban", "kenteken", "adres"}
PAGE_KB = 700


@cache
def record(file: Path) -> dict[str, Any]:
    return json.loads(file.read_text(encoding="utf-8"))


def name(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def must_go(split: str, kinds: set[str]) -> set[str]:
    """Return the texts of a split that must go and are long enough to be somebody's own."""
    return {
        span["text"]
        for file in FILES
        if file.parent.name == split
        for span in record(file)["spans"]
        if span["expect"] == "redact" and span["kind"] in kinds and len(span["text"]) >= 9
    }


@pytest.mark.parametrize("split", SPLITS)
def test_every_split_can_be_read(split: str) -> None:
    golds = read_gold(GOLD / split)

    assert {gold.pdf.stem for gold in golds} == {pdf.stem for pdf in (GOLD / split).glob("*.pdf")}
    assert all(gold.profile in PROFILES for gold in golds)


def test_there_is_enough() -> None:
    documents = [record(file) for file in FILES]
    made = {document["producer"] for document in documents}

    assert len(documents) >= 60
    assert sum(document["pages"] for document in documents) >= 120
    assert sum(document["scan"] for document in documents) >= 15
    assert any(document.get("ocr_layer") for document in documents)
    for producer in ("reportlab", "chromium", "libreoffice"):
        assert any(producer in name.lower() for name in made), producer


@pytest.mark.parametrize("file", FILES, ids=name)
def test_pages_and_places_are_in_the_document(file: Path) -> None:
    told = record(file)
    with pymupdf.open(file.with_suffix(".pdf")) as pdf:
        sizes = [page.rect for page in pdf]
    misplaced = [
        number
        for number, span in enumerate(told["spans"])
        for box in (box for place in span.get("boxes", ()) for box in place)
        if not sizes[span["page"] - 1].intersects(pymupdf.Rect(box))
    ]

    assert told["document"] == f"{file.stem}.pdf" and told["pages"] == len(sizes)
    assert misplaced == []
    if told["scan"]:
        assert all(span.get("boxes") for span in told["spans"])
    assert file.with_suffix(".pdf").stat().st_size < PAGE_KB * 1024 * len(sizes)


@pytest.mark.parametrize("file", FILES, ids=name)
def test_nothing_is_expected_twice_in_two_ways(file: Path) -> None:
    expects: dict[tuple[int, str], set[str]] = {}
    for span in record(file)["spans"]:
        expects.setdefault((span["page"], span["text"]), set()).add(span["expect"])
        assert (span["ground"] is None) == (span["expect"] == "keep")

    assert sum(len(ways) > 1 for ways in expects.values()) == 0


def test_no_person_and_no_number_is_in_both_splits() -> None:
    shared = len(must_go("dev", PERSONAL) & must_go("test", PERSONAL))  # no names in a failure

    assert shared == 0


@pytest.mark.parametrize("file", FILES, ids=name)
def test_citizen_service_numbers_are_issued_to_nobody(file: Path) -> None:
    numbers = [
        "".join(char for char in span["text"] if char.isdigit())
        for span in record(file)["spans"]
        if span["kind"] == "bsn"
    ]

    assert all(number.startswith("9999") for number in numbers)
