"""Strokes of a pen, outlined shapes and rules below a bar: what goes, what is cut, what stays."""

import numpy as np
import pymupdf
import pytest

from tests.render.reading import LABEL, pixels
from tests.render.test_kinds import EMPTY, form, paper
from woo_redact.model.document import Box
from woo_redact.model.redaction import USUAL, Redaction
from woo_redact.render import Rendered, burn
from woo_redact.verify import verify

BOX = Box(1, 150, 200, 300, 240)
INNER = pymupdf.Rect(152, 203, 298, 237)
SCRIBBLE = " ".join(
    f"{x} {600 + 35 * (n % 2)} m {x + 20} 560 {x - 10} 680 {x + 40} {590 + n} c"
    for n, x in enumerate(range(120, 300, 12))
)
CASES = {
    "strokes of one path": f"{SCRIBBLE} S",
    "width and colour set within the path": f"{SCRIBBLE} 1.1 w .1 .1 .45 RG S",
    "each stroke a path": SCRIBBLE.replace(" c", " c S"),
    "polyline": "1 w 120 600 m "
    + " ".join(f"{x} {590 + 40 * (n % 2)} l" for n, x in enumerate(range(125, 340, 7)))
    + " S",
    "filled pen stroke": "100 610 m 160 680 200 560 330 625 c 200 570 160 690 100 610 c f",
    "filled and stroked": "0.8 g 100 610 m 160 680 200 560 330 625 c 200 570 160 690 100 610 c b*",
    "large disc": "0.8 g 225 500 m 400 500 400 640 225 640 c 50 640 50 500 225 500 c h f",
    "slanted line": "100 560 m 350 680 l S",
    "rotated rectangle": "0.9 0.3 -0.3 0.9 300 520 cm 0 0 120 90 re S",
    "clipped picture": "q 225 500 m 400 500 400 640 225 640 c h W n 0.7 g 0 0 595 842 re f Q",
    "in a form": "q /Fm Do Q",
}


RUNS_THROUGH = ("large disc", "rotated rectangle", "clipped picture", "slanted line")


def drawn(content: str) -> bytes:
    """Return a page with this content and, as /Fm, the scribble; a line comes first."""
    nested = form(SCRIBBLE.encode() + b" S", Resources={})
    return paper(f"0 0 m 10 10 l S {content}".encode(), {"/XObject": {"/Fm": nested}})


def burnt(data: bytes, box: Box = BOX) -> Rendered:
    found = (Redaction("f", (box,), LABEL, LABEL, ""),)
    rendered = burn(data, EMPTY, found, USUAL)
    report = verify(data, rendered.data, found, (), (), layout=rendered.layout)
    assert report.passed, [problem for check in report.checks for problem in check.problems]
    return rendered


def in_box(data: bytes) -> int:
    """Count points of curves and slanted lines that MuPDF finds in the box."""
    count = 0
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for drawing in document[0].get_drawings():
            for item in drawing["items"]:
                if item[0] == "l" and min(abs(item[1].x - item[2].x), abs(item[1].y - item[2].y)):
                    count += sum(point in INNER for point in item[1:3])
                elif item[0] == "c":
                    p = item[1:5]
                    for t in np.linspace(0, 1, 60):
                        w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
                        x = sum(a * q.x for a, q in zip(w, p, strict=True))
                        y = sum(a * q.y for a, q in zip(w, p, strict=True))
                        count += pymupdf.Point(x, y) in INNER
    return count


@pytest.mark.parametrize("name", CASES)
def test_ink_in_the_box_goes_and_the_rest_keeps_its_course(name: str) -> None:
    data = drawn(CASES[name])
    result = burnt(data)
    assert not result.rebuilt
    assert in_box(result.data) == 0
    assert name in RUNS_THROUGH or in_box(data) > 0
    changed = (np.abs(pixels(data) - pixels(result.data)) > 64).any(axis=2)
    s = 150 / 72
    changed[int(199 * s) : int(241 * s) + 2, int(149 * s) : int(301 * s) + 2] = False
    assert changed.sum() < 6


def test_all_of_a_signature_in_its_box_goes() -> None:
    data = drawn(f"{SCRIBBLE} .1 .1 .45 RG S")
    result = burnt(data, Box(1, 100, 150, 360, 300))
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        kinds = [item[0] for d in document[0].get_drawings() for item in d["items"]]
    assert kinds.count("c") == 0


def test_rules_frames_and_backgrounds_run_on_below_the_bar() -> None:
    grid = " ".join(
        f"50 {y} m 500 {y} l {y - 300} 500 m {y - 300} 700 l" for y in range(520, 700, 20)
    )
    data = drawn(f"0.9 g 40 400 500 400 re f 0 G {grid} S 60 610 m 480 610 l S")
    result = burnt(data)
    with pymupdf.open(stream=result.data, filetype="pdf") as document:
        lines = [i for d in document[0].get_drawings() for i in d["items"] if i[0] == "l"]
    assert len(lines) == 2 + 2 * 9


def test_path_that_another_object_interrupts() -> None:
    data = drawn("160 610 m 200 660 250 560 290 620 c q 1 0 0 1 0 0 cm Q S")
    found = (Redaction("f", (BOX,), LABEL, LABEL, ""),)
    assert burn(data, EMPTY, found, USUAL).rebuilt == (1,)
