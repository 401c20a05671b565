"""What is said of bars and moved text is believed only when it is so."""

from dataclasses import replace
from functools import cache

import pymupdf
import pytest

from tests.render.reading import read, redactions
from tests.render.test_width import LONG, burnt, page
from woo_redact.model.document import Box
from woo_redact.model.redaction import AS_IT_WAS, Drawn, Layout, Move
from woo_redact.render import Rendered
from woo_redact.verify import verify

DATA = page(LONG)


@cache
def result(bar: str) -> Rendered:
    return burnt(DATA, bar, LONG)


def problems(layout: Layout, redacted: bytes) -> list[str]:
    doc = read(DATA)
    report = verify(DATA, redacted, redactions(doc, LONG), (), doc.pages, (), layout)
    return [problem for check in report.checks for problem in check.problems]


def moved(by: float) -> Layout:
    layout = result("fixed").layout
    first, *rest = layout.moves
    return replace(layout, moves=(replace(first, by=first.by + by), *rest))


def test_what_is_so_passes() -> None:
    for bar in ("padded", "fixed"):
        assert problems(result(bar).layout, result(bar).data) == []


@pytest.mark.parametrize(
    "layout",
    [
        pytest.param(AS_IT_WAS, id="nothing is said"),
        pytest.param(moved(1.0), id="another distance"),
        pytest.param(moved(-60.0), id="over the bar"),
        pytest.param(replace(result("fixed").layout, moves=()), id="no move is said"),
        pytest.param(replace(result("fixed").layout, drawn=()), id="no bar is said"),
    ],
)
def test_a_wrong_record_is_refused(layout: Layout) -> None:
    assert problems(layout, result("fixed").data)


def test_a_move_on_a_line_without_a_fixed_bar_is_refused() -> None:
    layout = result("fixed").layout
    box = layout.moves[0].box
    elsewhere = Move(replace(box, y0=box.y0 + 45, y1=box.y1 + 45), 3.0)
    told = problems(replace(layout, moves=(*layout.moves, elsewhere)), result("fixed").data)
    assert any("zonder vaste balk" in one for one in told)


def test_a_bar_over_other_text_is_refused() -> None:
    data, layout = result("padded").data, result("padded").layout
    first = next(one for one in layout.drawn if one.bar == "exact")
    others = tuple(one for one in layout.drawn if one is not first)
    wide = Drawn(replace(first.box, x1=first.box.x1 + 120), first.boxes, "padded")
    with pymupdf.open(stream=data, filetype="pdf") as document:
        document[0].draw_rect(pymupdf.Rect(*wide.box.rect), color=None, fill=(2 / 3,) * 3)
        spoilt = bytes(document.tobytes())
    told = problems(replace(layout, drawn=(wide, *others)), spoilt)
    assert any("mocht blijven" in one for one in told)


def test_a_bar_said_to_stand_on_another_line_is_refused() -> None:
    layout = result("padded").layout
    first = layout.drawn[0]
    x0, y0, x1, y1 = first.box.rect
    away = replace(first, box=Box(1, x0, y0 + 90, x1, y1 + 90))
    told = problems(replace(layout, drawn=(away, *layout.drawn[1:])), result("padded").data)
    assert any("niet op de regel" in one for one in told)
