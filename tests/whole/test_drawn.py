"""What a reviewer draws a box over is gone from everything that is published."""

import io

import pymupdf
import pytest

from tests.hostile import sound
from woo_redact import Verdict, redact, scan
from woo_redact.model.decision import Decision
from woo_redact.model.document import Box
from woo_redact.pipeline import Tools

pytestmark = pytest.mark.slow


def test_text_under_a_drawn_box_goes_from_pdf_text_and_appendix(tools: Tools) -> None:
    data = sound("Betreft: verkoop van het terrein aan de haven")
    seen = scan(data, tools)
    with pymupdf.open(stream=data) as pdf:
        (place,) = pdf[0].search_for("terrein aan de haven")
    drawn = Decision(
        finding=None, verdict=Verdict.LAKKEN, ground="5.1.2b", motivation="Onderhandelingspositie.",
        by="beoordelaar", at="2026-11-21T12:00:00+01:00", document_sha256=seen.doc.sha256,
        rulebook=tools.rulebook.version,
        boxes=(Box(1, place.x0 - 1, place.y0, place.x1 + 1, place.y1),),
    )  # fmt: skip

    result = redact(scan(data, tools, decisions=(drawn,)), tools)

    with pymupdf.open(stream=io.BytesIO(result.pdf)) as pdf:
        shown = pdf[0].get_text()
    assert "terrein" not in shown and "verkoop van het" in shown
    assert result.text.strip() == "Betreft: verkoop van het [5.1.2b]"
    assert "terrein" not in str(result.appendix_record)
    assert result.appendix_record["document"]["title"] is None
    assert [row["ground"] for row in result.appendix_record["redactions"]] == ["5.1.2b"]
