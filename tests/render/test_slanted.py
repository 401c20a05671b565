"""Slanted text is redacted where it stands: its letters and no others, below a bar that slants."""

from dataclasses import replace
from io import BytesIO
from math import cos, radians, sin
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.leaks import engines
from tests.leaks.paper import SECRET, STAYS, SURNAME, lines, sheet
from tests.leaks.redact import decided, tools
from woo_redact import pipeline
from woo_redact.casefile.text import StoredText, store_text
from woo_redact.model.redaction import USUAL, Look

AROUND = ("Besproken met mevrouw ", ", directeur van de dienst.")
NEXT = ("Regel erboven met tekst die blijft staan", "Regel eronder met tekst die blijft staan")


def written(text: str, matrix: tuple[float, ...], size: float = 11) -> bytes:
    numbers = " ".join(f"{number:.6f}" for number in matrix)
    return b"BT /F1 %g Tf %s Tm (%s) Tj ET\n" % (size, numbers.encode(), text.encode())


def turned(degrees: float, size: float = 11, skew: float = 0.0) -> bytes:
    """Return three lines of text that turn about the middle of the page."""
    angle = radians(degrees)
    c, s = cos(angle), sin(angle)
    up = (-s + skew * c, c + skew * s)
    out = b""
    for at, text in enumerate((NEXT[0], SECRET.join(AROUND), NEXT[1])):
        x, y = -145 * size / 11, (1 - at) * 1.25 * size
        out += written(text, (c, s, *up, 297 + c * x - s * y, 420 + s * x + c * y), size)
    return out


def paper(content: bytes, rotate: int = 0) -> bytes:
    data = sheet(lines(named=False) + content)
    with pikepdf.open(BytesIO(data)) as pdf:
        pdf.pages[0].obj.Rotate = rotate
        out = BytesIO()
        pdf.save(out)
    return out.getvalue()


def redacted(data: bytes, look: Look = USUAL) -> pipeline.Redacted:
    done = pipeline.redact(decided(data, (SECRET,)), tools(), look=look)
    assert done.rebuilt == ()
    assert done.report.passed
    for secret in (SECRET, SURNAME):
        assert engines.where(done.pdf, secret) == []
    return done


def left(done: pipeline.Redacted) -> str:
    return engines.fold(engines.mupdf(done.pdf))


@pytest.mark.parametrize("degrees", (4, 17, 34, 45, 60, 86, 100, 135, 160, 200, 225, 290, 315, 350))
def test_text_at_any_angle_goes_and_its_neighbours_stay(degrees: int) -> None:
    done = redacted(paper(turned(degrees)))

    for line in (*AROUND, *NEXT, *(line for line in STAYS if "Beleid" not in line)):
        assert engines.fold(line) in left(done)


@pytest.mark.parametrize("rotate", (90, 180, 270))
def test_on_a_rotated_page(rotate: int) -> None:
    done = redacted(paper(turned(40), rotate))

    for line in (*AROUND, *NEXT):
        assert engines.fold(line) in left(done)


@pytest.mark.parametrize("bar", ("exact", "fixed"))
@pytest.mark.parametrize("colour", ("grijs", "zwart", "wit"))
def test_with_every_look(bar: str, colour: str) -> None:
    redacted(paper(turned(34)), Look(colour=colour, bar=bar))


@pytest.mark.parametrize("skew", (-0.4, 0.3))
def test_skewed_and_slanted_text(skew: float) -> None:
    done = redacted(paper(turned(25, skew=skew)))

    for line in NEXT:
        assert engines.fold(line) in left(done)


def test_a_watermark_across_the_page() -> None:
    angle = radians(50)
    c, s = cos(angle), sin(angle)
    mark = b"q 0.85 g " + written(f"Kopie {SECRET}", (c, s, -s, c, 120, 200), 42) + b"Q "
    data = sheet(mark + lines(named=False))

    done = redacted(data)

    assert engines.fold("Kopie") in left(done)


def test_the_label_runs_along() -> None:
    done = redacted(paper(turned(34)))

    with pymupdf.open(stream=done.pdf) as pdf:
        found = [
            (line["dir"], span["text"])
            for block in pdf[0].get_text("dict")["blocks"]
            for line in block["lines"]
            for span in line["spans"]
        ]
    directions = [direction for direction, text in found if text == "5.1.2e"]
    assert directions == [pytest.approx((cos(radians(34)), -sin(radians(34))), abs=0.01)]


def test_after_a_review_it_slants_as_well(tmp_path: Path) -> None:
    data = paper(turned(34))
    scanned = decided(data, (SECRET,))
    file = tmp_path / "text.zip"
    file.write_bytes(store_text(scanned.doc))

    stored = StoredText(file).document
    done = pipeline.redact(replace(scanned, doc=stored), tools())

    assert stored == scanned.doc
    assert done.rebuilt == ()
    assert engines.fold(AROUND[0]) in left(done)


def test_part_of_a_slanted_word() -> None:
    data = paper(written("jorinde.kwakernaak@minvws.nl", (0.8, 0.6, -0.6, 0.8, 100, 300)))

    scanned = decided(data, ("jorinde.kwakernaak",))
    done = pipeline.redact(scanned, tools())

    assert done.rebuilt == ()
    assert engines.fold("@minvws.nl") in left(done)
    assert engines.fold(SURNAME) not in left(done)
