"""Sets marked blocks with ReportLab: frames, reference column, running head and foot."""

import html
import io
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from tests.gold.making.draft import Draft

Block = str | tuple  # type: ignore[type-arg]
"""A paragraph, or ("h", text) heading, ("H", text) title, ("sp", points) space, ("t", rows, widths
in points) table with rules, or with a fourth member: table without."""

FACES = {
    "LS": "liberation/LiberationSans",
    "SE": "liberation/LiberationSerif",
    "MO": "liberation/LiberationMono",
    "CA": "crosextra/Carlito",
    "DJ": "dejavu/DejaVuSans",
}
FONTS = Path("/usr/share/fonts/truetype")


@cache
def _register() -> None:
    """Register the faces: Liberation Sans (LS), Serif (SE), Mono (MO), Carlito, DejaVu Sans."""
    for short, file in FACES.items():
        regular = "" if short == "DJ" else "-Regular"
        pdfmetrics.registerFont(TTFont(short, str(FONTS / f"{file}{regular}.ttf")))
        pdfmetrics.registerFont(TTFont(f"{short}B", str(FONTS / f"{file}-Bold.ttf")))


def paper(
    draft: Draft,
    blocks: list[Block],
    *,
    font: str = "LS",
    size: float = 9.5,
    frames: Sequence[tuple[float, float, float, float]] = ((70, 60, 360, 700),),
    side: list[str] | None = None,
    side_next: list[str] | None = None,
    side_x: float = 452,
    side_size: float = 6.5,
    top: str | None = None,
    footer: str | None = None,
) -> bytes:
    """Return the blocks on A4; frames are (x, y, width, height) in points from bottom left.

    `side` holds the lines of the reference column (bold when they start with "*"), `side_next`
    those of later pages (None: the same); `top` and `footer` stand on every page.
    """
    _register()
    story = _story(draft, blocks, font, size)
    column = [draft.mark(line) for line in side or ()]
    later = column if side_next is None else [draft.mark(line) for line in side_next]
    head, foot = draft.mark(top or ""), draft.mark(footer or "")

    def around(canvas: Any, _: Any) -> None:
        number = canvas.getPageNumber()
        y = 842.0 - 155
        for line in column if number == 1 else later:
            canvas.setFont(font + ("B" if line.startswith("*") else ""), side_size)
            canvas.drawString(side_x, y, line.lstrip("*"))
            y -= side_size * 1.38
        left = frames[0][0] + 6
        if head:
            canvas.setFont(font, size - 1.5)
            canvas.drawString(left, 800, head)
        if foot:
            canvas.setFont(font, size - 2)
            canvas.drawString(left, 35, f"{foot}   Pagina {number}")

    stream = io.BytesIO()
    document = BaseDocTemplate(stream, pagesize=(595, 842), invariant=1, title="document")
    places = [Frame(*frame, id=f"f{number}") for number, frame in enumerate(frames)]
    document.addPageTemplates([PageTemplate(id="p", frames=places, onPage=around)])
    document.build(story)
    return stream.getvalue()


def _story(draft: Draft, blocks: list[Block], font: str, size: float) -> list[Flowable]:
    body = ParagraphStyle(
        "b", fontName=font, fontSize=size, leading=size * 1.32, spaceAfter=size * 0.5
    )
    head = ParagraphStyle("h", parent=body, fontName=f"{font}B", spaceBefore=size * 0.6)
    title = ParagraphStyle("H", parent=head, fontSize=size * 2.4, leading=size * 3)
    small = size - 0.7
    cell = ParagraphStyle("c", parent=body, spaceAfter=0, fontSize=small, leading=small * 1.2)

    def set_text(text: str, style: ParagraphStyle) -> Paragraph:
        plain = html.escape(draft.mark(text), quote=False).replace("\n", "<br/>")
        return Paragraph(plain, style)

    story: list[Flowable] = []
    for block in blocks:
        if isinstance(block, str):
            story.append(set_text(block, body))
        elif block[0] in ("h", "H"):
            story.append(set_text(block[1], title if block[0] == "H" else head))
        elif block[0] == "sp":
            story.append(Spacer(1, block[1]))
        elif block[0] == "t":
            rows = [[set_text(text, cell) for text in row] for row in block[1]]
            table = Table(rows, colWidths=block[2], hAlign="LEFT")
            look: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
            if len(block) < 4:
                look.append(("GRID", (0, 0), (-1, -1), 0.3, colors.grey))
            table.setStyle(TableStyle(look))
            story += [table, Spacer(1, 8)]
        else:
            raise ValueError(f"{draft.name}: no block is called {block[0]!r}")
    return story
