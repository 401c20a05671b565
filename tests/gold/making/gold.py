"""Writes a finished document and its gold: every mark located, every contradiction refused."""

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.scanner import Scanned, displaced, scan
from tests.gold.making.text import BROKEN, Char, Rect, occurrences, page_chars, word_boxes

GOLD = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True)
class Finished:
    """A draft with the PDF, or the scan, that was made of it."""

    draft: Draft
    made: bytes | Scanned


def on_scan(draft: Draft, pdf: bytes, **how: Any) -> Finished:
    """Return a draft with the scan of its PDF, its areas turned with the pages.

    `how` is what `scan` takes.
    """
    made = scan(pdf, **how)
    for area in draft.areas:
        box = displaced(tuple(area["box"]), made.matrices[area["page"] - 1])
        area["box"] = [round(value, 1) for value in box]
    return Finished(draft, made)


def write(finished: Finished, folder: Path | None = None) -> str:
    """Write NAME.pdf and NAME.json; return a line that says how big they are.

    Raises ValueError when a mark is found nowhere, when a kept text lies within a redacted one, or
    when part of a redacted name stands somewhere unmarked.
    """
    draft, made = finished.draft, finished.made
    folder = folder or GOLD / draft.split
    pdf = made.pdf if isinstance(made, Scanned) else made
    record = gold(draft, made)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{draft.name}.pdf").write_bytes(pdf)
    text = json.dumps(record, ensure_ascii=False)
    text = re.sub(r' ?(\{"page"|"areas"|"spans")', r"\n \1", text)  # a line for every span
    (folder / f"{draft.name}.json").write_text(text + "\n", encoding="utf-8")
    return f"{record['pages']} pages, {len(record['spans'])} spans, {len(pdf) // 1024} kB"


def gold(draft: Draft, made: bytes | Scanned) -> dict[str, Any]:
    """Return the gold record. Raises ValueError like `write`."""
    scan = made if isinstance(made, Scanned) else None
    with pymupdf.open("pdf", scan.source if scan else made) as document:
        pages = [page_chars(page) for page in document]
    spans: list[dict[str, Any]] = []
    for number, chars in enumerate(pages, start=1):
        _check(draft, number, chars)
        for text, mark in draft.marks.items():
            places = occurrences(chars, text)
            if not places:
                continue
            span: dict[str, Any] = {"page": number, "text": text, "kind": mark.kind}
            span |= {"expect": mark.expect, "ground": mark.ground}
            if mark.note:
                span["note"] = mark.note
            boxes = [word_boxes(chars, place) for place in places]
            if scan is not None:
                turn = scan.matrices[number - 1]
                boxes = [[displaced(box, turn) for box in place] for place in boxes]
            span["boxes"] = [[_rounded(box) for box in place] for place in boxes]
            spans.append(span)
    missing = sorted(set(draft.marks) - {span["text"] for span in spans})
    if missing:
        raise ValueError(f"{draft.name}: not in the document: {missing}")
    record: dict[str, Any] = {
        "document": f"{draft.name}.pdf",
        "profile": draft.profile,
        "layout": draft.layout,
        "producer": draft.producer,
        "scan": scan is not None,
        "pages": len(pages),
    }
    if scan is not None:
        record["ocr_layer"] = scan.ocr_layer
    if draft.areas:
        record["areas"] = draft.areas
    return record | {"spans": spans}


def _rounded(box: Rect) -> list[float]:
    """Return the box in tenths of a point, never smaller than it was."""
    x0, y0, x1, y1 = (value * 10 for value in box)
    return [math.floor(x0) / 10, math.floor(y0) / 10, math.ceil(x1) / 10, math.ceil(y1) / 10]


def _check(draft: Draft, number: int, chars: list[Char]) -> None:
    """Refuse contradictions on a page, and redacted names that stand there unmarked as well."""
    expected: dict[int, set[str]] = {}
    for text, mark in draft.marks.items():
        for place in occurrences(chars, text):
            for at in place:
                if chars[at][0].isalnum():
                    expected.setdefault(at, set()).add(mark.expect)
    line = "".join(char for char, _ in chars)
    for at, expects in expected.items():
        if {"keep", "redact"} <= expects:
            raise ValueError(f"{draft.name} p{number}: kept and redacted: {_around(line, at)!r}")
    for text, mark in draft.marks.items():
        if mark.kind != "naam" or mark.expect != "redact":
            continue
        for word in re.findall(r"[^\W\d_]{4,}", text):
            if word.lower() in draft.ordinary:
                continue
            for hit in re.finditer(rf"(?i)(?<!\w){word}(?!\w)", line):
                if not all(at in expected for at in range(*hit.span())):
                    around = _around(line, hit.start())
                    raise ValueError(f"{draft.name} p{number}: {word} is unmarked in {around!r}")


def _around(line: str, at: int) -> str:
    return line[max(0, at - 40) : at + 40].replace(BROKEN, "-")
