"""Sets a paper with ReportLab: reference column on every page, text in Vera (close to Verdana)."""

import io
from pathlib import Path
from typing import Any

import reportlab
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from .paper import Block, Paper

BLUE = HexColor("#154273")
LEFT, COLUMN = 79.3, 466.2
FONTS = Path(reportlab.__file__).parent / "fonts"


def register_fonts() -> None:
    """Register the Vera family that ships with ReportLab."""
    for face, file in {"": "Vera", "-B": "VeraBd", "-I": "VeraIt", "-BI": "VeraBI"}.items():
        pdfmetrics.registerFont(TTFont(f"Vera{face}", str(FONTS / f"{file}.ttf")))
    pdfmetrics.registerFontFamily(
        "Vera", normal="Vera", bold="Vera-B", italic="Vera-I", boldItalic="Vera-BI"
    )


def style(size: float = 9, lead: float = 12, font: str = "Vera", **more: Any) -> ParagraphStyle:
    """Return a paragraph style in Vera."""
    return ParagraphStyle(f"{font}{size}", fontName=font, fontSize=size, leading=lead, **more)


STYLES = {
    "title": style(9, 12, "Vera-B", spaceAfter=10),
    "h1": style(9, 12, "Vera-B", spaceBefore=9, spaceAfter=2, keepWithNext=1),
    "h2": style(9, 12, "Vera-I", spaceBefore=4, keepWithNext=1),
    "p": style(9, 12, spaceAfter=6),
    "quote": style(9, 12, "Vera-I", leftIndent=18, spaceAfter=6),
    "li": style(9, 12, leftIndent=12, bulletIndent=1, spaceAfter=2),
    "address": style(9, 12, spaceAfter=8),
    "cell": style(7.5, 9.5),
}


def flow(block: Block) -> Flowable:
    """Return the flowable of one block."""
    if block.kind == "gap":
        return Spacer(1, float(block.text))
    if block.kind == "table":
        heading, *rest = block.rows
        cells = [[Paragraph(f"<b>{c}</b>", STYLES["cell"]) for c in heading]]
        cells += [[Paragraph(c, STYLES["cell"]) for c in row] for row in rest]
        rules: list[Any] = [
            ("GRID", (0, 0), (-1, -1), 0.4, HexColor("#7a7a7a")),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
        ]
        return Table(
            cells,
            colWidths=list(block.widths),
            style=rules,
            hAlign="LEFT",
            spaceBefore=4,
            spaceAfter=8,
            repeatRows=1,
        )
    if block.kind == "li":
        return Paragraph(block.text, STYLES["li"], bulletText="\u2022")
    return Paragraph(block.text.replace("\n", "<br/>"), STYLES[block.kind])


def draw_logo(canvas: Canvas, sender: tuple[str, ...]) -> None:
    """Draw the ribbon and the name of the sender at the top of the page."""
    width, height = A4
    canvas.setFillColor(BLUE)
    canvas.rect(width / 2 - 18, height - 105, 37, 105, stroke=0, fill=1)
    canvas.setFillColor(HexColor("#000000"))
    canvas.setFont("Vera", 9)
    for i, line in enumerate(sender):
        canvas.drawString(width / 2 + 28, height - 80 - 11 * i, line)


def draw_column(
    canvas: Canvas, parts: tuple[tuple[str, tuple[str, ...]], ...], top: float = 155
) -> None:
    """Draw the reference column: bold label, plain lines, pitch 9 points."""
    y = A4[1] - top
    for label, lines in parts:
        if label:
            canvas.setFont("Vera-B", 6.48)
            canvas.drawString(COLUMN, y, label)
            y -= 9
        canvas.setFont("Vera", 6.48)
        for line in lines:
            canvas.drawString(COLUMN, y, line)
            y -= 9
        y -= 9


def render(paper: Paper, author: str = "") -> bytes:
    """Return the paper as PDF bytes; the same paper gives the same bytes."""
    register_fonts()
    buffer = io.BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=A4,
        invariant=1,
        title=paper.title,
        author=author,
        lang="nl-NL",
        creator="Sjabloon Rijkshuisstijl",
    )
    wide = 350 if paper.column else 437
    top = 130 if paper.sender else 62
    first = Frame(LEFT, 60, wide, A4[1] - 60 - top, 0, 0, 0, 0)
    later = Frame(LEFT, 60, wide, A4[1] - 60 - 120, 0, 0, 0, 0)

    def page(canvas: Canvas, template: BaseDocTemplate) -> None:
        opening = template.page == 1
        if opening and paper.sender:
            draw_logo(canvas, paper.sender)
            canvas.setFont("Vera", 6.5)
            canvas.drawString(LEFT, A4[1] - 118, paper.return_address)
        draw_column(canvas, paper.column if opening else paper.column_next, 155)
        canvas.setFont("Vera", 6.48)
        canvas.drawString(COLUMN, A4[1] - 803, f"Pagina {template.page}")

    document.addPageTemplates(
        [PageTemplate("first", [first], onPage=page), PageTemplate("later", [later], onPage=page)]
    )
    story: list[Flowable] = [NextPageTemplate("later")]
    story += [flow(block) for block in paper.head]
    if paper.kind:
        story.append(Paragraph(paper.kind, style(26, 34, spaceAfter=4)))
    if paper.title:
        story.append(Paragraph(paper.title, STYLES["title"]))
    story += [flow(block) for block in paper.body]
    document.build(story)
    return buffer.getvalue()
