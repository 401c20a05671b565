"""Outside the bars every character and every pixel is what it was, on pages of every layout.

Bars are padded, as they are by default, and of the other kinds. Documents of tests/gold/dev and
samples/ that were never printed and scanned, with what must go by their gold as redactions;
compared with tests/whole/untouched.py, which shares no code with renderer or verifier.
"""

import json
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import pymupdf
import pytest

from tests.render import reading
from tests.whole.untouched import Compared, compare
from woo_redact import ingest
from woo_redact.model.document import Box, Document
from woo_redact.model.redaction import Look, Redaction
from woo_redact.render import burn

ROOT = Path(__file__).resolve().parents[2]
LABEL = "5.1.2e"
RECORDS = {
    path: json.loads(path.read_text(encoding="utf-8"))
    for folder in (ROOT / "tests/gold/dev", ROOT / "samples/gold")
    for path in folder.glob("*.json")
}
GOLD = sorted(
    path for path, record in RECORDS.items() if not record.get("scan") and "scan" not in path.stem
)
SET_WIDE = {"t39_overeenkomst_opdracht"}
"""Where PDFium begins a letter in the space before it: outside its box in the gold."""
FEW = GOLD[::25]
FIRST = {RECORDS[path].get("producer"): path for path in reversed(GOLD)}
"""A document of each producer."""
MANY = [
    path
    for at, path in enumerate(GOLD)
    if (at % 3 != 1 or path in FIRST.values()) and path.stem not in SET_WIDE
]
FEWEST_PAGES = 100
LEFT = {"t66_antwoorden_kamervragen_natuur": 3}
"""Pixels of a document that are known to change beside its bars; they may not become more."""


def redactions_of(record: dict, doc: Document) -> tuple[Redaction, ...]:  # type: ignore[type-arg]
    """Return a redaction for each gold span that must go."""
    loose = [s["text"] for s in record["spans"] if s["expect"] == "redact" and "boxes" not in s]
    return reading.redactions(doc, *dict.fromkeys(loose)) + tuple(
        Redaction(
            f"{number:016x}",
            tuple(Box(span["page"], *box) for place in span["boxes"] for box in lines(place)),
            LABEL,
            LABEL,
            span["text"],
        )
        for number, span in enumerate(record["spans"])
        if span["expect"] == "redact" and span.get("boxes")
    )


def lines(place: list[list[float]]) -> list[list[float]]:
    """Return boxes of words with those on one line joined: a bar goes on between two words."""
    found: list[list[float]] = []
    for x0, y0, x1, y1 in place:
        last = found[-1] if found else None
        if last and abs(last[1] - y0) < 1 and last[2] - 1 <= x0 < last[2] + (y1 - y0):
            found[-1] = [last[0], min(last[1], y0), max(last[2], x1), max(last[3], y1)]
        else:
            found.append([x0, y0, x1, y1])
    return found


@cache
def compared(path: Path, look: Look) -> list[Compared]:
    """Return what the pages of one document show once it is redacted; rebuilt pages left out."""
    record = RECORDS[path]
    folder = path.parent if path.parent.name == "dev" else path.parent.parent
    data = (folder / record["document"]).read_bytes()
    prepared = ingest.prepare(data)
    doc = reading.read(prepared)
    redactions = redactions_of(record, doc)
    made = burn(prepared, doc, redactions, look)
    return compare(
        prepared,
        made.data,
        [box for one in redactions for box in one.boxes],
        labels=LABEL,
        drawn=[one.box for one in made.layout.drawn],
        moves=made.layout.moves,
        rebuilt=made.rebuilt,
    )


def touched(found: list[Compared], name: str) -> list[Compared]:
    """Return the pages on which anything outside the bars was lost, added or changed."""
    left = LEFT.get(name, 0)
    return [page for page in found if page.lost or page.added or page.changed > left]


def check(found: list[Compared], name: str) -> None:
    assert sum(page.characters for page in found) > 0
    assert touched(found, name) == [], name


@pytest.mark.parametrize("path", FEW, ids=lambda path: path.stem)
def test_some_pages_are_untouched_outside_the_bars(path: Path) -> None:
    check(compared(path, Look()), path.stem)


@pytest.mark.slow
def test_a_hundred_pages_are_untouched_outside_the_bars(capsys: pytest.CaptureFixture[str]) -> None:
    found: list[Compared] = []
    bad: list[str] = []
    for path in MANY:
        pages = compared(path, Look())
        found += pages
        bad += [f"{path.stem}: {page}" for page in touched(pages, path.stem)]
    characters, lost = sum(p.characters for p in found), sum(p.lost for p in found)
    pixels, changed = sum(p.pixels for p in found), sum(p.changed for p in found)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(MANY)} documents, {len(found)} pages: {characters - lost} of {characters} "
            f"characters outside the bars the same, {sum(p.added for p in found)} added, "
            f"{changed} of {pixels} pixels changed\n"
        )
    assert len(found) >= FEWEST_PAGES
    assert bad == []


@pytest.mark.slow
@pytest.mark.parametrize("bar", ["exact", "fixed"])
def test_other_bars_and_moved_lines_touch_nothing_else(bar: str) -> None:
    for path in GOLD[::15]:
        if path.stem in SET_WIDE:
            continue
        check(compared(path, Look(bar=bar)), path.stem)


def test_a_comparison_sees_what_is_touched() -> None:
    data = reading_document()
    doc = reading.read(data)
    found = reading.redactions(doc, "Marieke")
    boxes = [box for one in found for box in one.boxes]
    good = burn(data, doc, found).data
    assert compare(data, good, boxes, labels=LABEL)[0].lost == 0
    wide = [replace(boxes[0], x1=boxes[0].x1 + 30)]
    eaten = burn(data, doc, (replace(found[0], boxes=tuple(wide)),)).data
    (page,) = compare(data, eaten, boxes, labels=LABEL)
    assert page.lost > 0 and page.changed > 0
    (page,) = compare(good, data, [], labels="")
    assert page.added > 0


def reading_document() -> bytes:
    """Return a page with one line."""
    with pymupdf.open() as pdf:
        pdf.new_page().insert_text((72, 100), "Door Marieke Zandvliet en anderen gemaakt")
        return bytes(pdf.tobytes())
