"""Real texts that were published already: nothing in them may be redacted."""

import io

import pymupdf
import pytest

from tests.reference import reference
from woo_redact import Verdict, scan
from woo_redact.pipeline import Tools

pytestmark = pytest.mark.slow

CSS = "body { font-family: sans-serif; font-size: 9pt; line-height: 1.3 }"
MARGIN = ("Datum", "Kenmerk", "Zaaknummer")


def set_as_pdf(text: str) -> bytes:
    """Set a text as a letter of our own layout: paragraphs, and its fields at the side."""
    body, side = [], []
    for part in text.strip().split("\n\n"):
        clean = part.replace("*", "").replace("#", "").strip()
        (side if clean.startswith(MARGIN) else body).append(clean)
    html = "".join(f"<p>{part.replace(chr(10), '<br>')}</p>" for part in body)
    story = pymupdf.Story(html, user_css=CSS)
    out = io.BytesIO()
    writer = pymupdf.DocumentWriter(out)
    more = 1
    while more:
        device = writer.begin_page(pymupdf.Rect(0, 0, 595, 842))
        more, _ = story.place(pymupdf.Rect(79, 120, 430, 790))
        story.draw(device)
        writer.end_page()
    writer.close()
    with pymupdf.open(stream=out.getvalue(), filetype="pdf") as pdf:
        for page in pdf:
            page.insert_textbox((466, 120, 580, 700), "\n\n".join(side), fontsize=6.5)
        return bytes(pdf.tobytes())


@pytest.mark.parametrize(
    "name",
    ["seed0_nota_actief_openbaar.txt", "seed2_brief_ombudsman.txt", "seed3_nieuwsbericht.txt"],
)
def test_nothing_public_is_redacted(name: str, tools: Tools) -> None:
    data = set_as_pdf(reference("examples", name).read_text(encoding="utf-8"))

    outcomes = scan(data, tools).outcomes

    shown = [(o.verdict.value, o.finding.kind, o.finding.text, o.finding.why.rule, o.reason)
             for o in outcomes if o.verdict is not Verdict.OPENBAAR]  # fmt: skip
    assert [item for item in shown if item[0] == "LAKKEN"] == []
    assert len(shown) <= 1
    assert any(o.verdict is Verdict.OPENBAAR for o in outcomes)
