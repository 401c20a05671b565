"""Sets a paper with PyMuPDF: running text by Story, the reference column line by line."""

import html
import io

import pymupdf

from .by_reportlab import COLUMN, FONTS, LEFT
from .paper import Block, Paper

CSS = """
@font-face {font-family: vera; src: url(Vera.ttf);}
@font-face {font-family: vera; src: url(VeraBd.ttf); font-weight: bold;}
@font-face {font-family: vera; src: url(VeraIt.ttf); font-style: italic;}
* {font-family: vera; font-size: 9pt; line-height: 1.33;}
body {margin: 0;}
p {margin: 0 0 6pt 0;}
h1 {font-size: 9pt; margin: 8pt 0 2pt 0;}
h2 {font-size: 9pt; font-weight: normal; font-style: italic; margin: 4pt 0 1pt 0;}
h3 {font-size: 24pt; font-weight: normal; margin: 0 0 6pt 0;}
ul {margin: 0 0 6pt 0; padding-left: 14pt;}
td {border: 0.5pt solid #888888; padding: 2pt 3pt 2pt 3pt; font-size: 7.5pt;}
blockquote {margin: 0 0 6pt 16pt; font-style: italic;}
"""
A4 = pymupdf.Rect(0, 0, 595.2, 841.8)


def markup(blocks: tuple[Block, ...]) -> str:
    """Return the HTML of blocks; their inline tags pass through."""
    parts: list[str] = []
    for block in blocks:
        text = block.text.replace("&", "&amp;").replace("\n", "<br/>")
        if block.kind == "li":
            if parts and parts[-1].endswith("</ul>"):
                parts[-1] = parts[-1].removesuffix("</ul>") + f"<li>{text}</li></ul>"
            else:
                parts.append(f"<ul><li>{text}</li></ul>")
        elif block.kind == "table":
            heading, *rest = block.rows
            rows = ["".join(f"<td><b>{html.escape(c)}</b></td>" for c in heading)]
            rows += ["".join(f"<td>{html.escape(c)}</td>" for c in row) for row in rest]
            parts.append("<table>" + "".join(f"<tr>{r}</tr>" for r in rows) + "</table><p></p>")
        elif block.kind == "gap":
            parts.append(f'<p style="font-size:{block.text}pt;line-height:1">&#160;</p>')
        else:
            tag = {"address": "p", "quote": "blockquote"}.get(block.kind, block.kind)
            parts.append(f"<{tag}>{text}</{tag}>")
    return "".join(parts)


def story_pages(body: str, first: pymupdf.Rect, later: pymupdf.Rect) -> bytes:
    """Return PDF bytes with the HTML poured into one rectangle per page."""
    archive = pymupdf.Archive(str(FONTS))
    story = pymupdf.Story(f'<body lang="nl">{body}</body>', user_css=CSS, archive=archive)
    buffer = io.BytesIO()
    writer = pymupdf.DocumentWriter(buffer)
    more, number = 1, 0
    while more:
        device = writer.begin_page(A4)
        more, _ = story.place(first if number == 0 else later)
        story.draw(device)
        writer.end_page()
        number += 1
    writer.close()
    return buffer.getvalue()


def draw_lines(
    page: pymupdf.Page, parts: tuple[tuple[str, tuple[str, ...]], ...], top: float = 155
) -> None:
    """Write the reference column on the page: bold label, plain lines, pitch 9 points."""
    y = top + 6.5
    for label, lines in parts:
        for i, line in enumerate((label, *lines) if label else lines):
            bold = bool(label) and i == 0
            face = ("VeraB", "VeraBd.ttf") if bold else ("Vera", "Vera.ttf")
            page.insert_text(
                (COLUMN, y), line, fontsize=6.48, fontname=face[0], fontfile=str(FONTS / face[1])
            )
            y += 9
        y += 9


def draw_logo(page: pymupdf.Page, sender: tuple[str, ...]) -> None:
    """Draw the ribbon and the sender's name at the top of the page."""
    blue = (0.082, 0.259, 0.451)
    page.draw_rect((279.6, 0, 316.6, 105), color=None, fill=blue)
    for i, line in enumerate(sender):
        page.insert_text(
            (325, 80 + 11 * i), line, fontsize=9, fontname="Vera", fontfile=str(FONTS / "Vera.ttf")
        )


def finish(document: pymupdf.Document, title: str, author: str = "", producer: str = "") -> bytes:
    """Return the bytes of the document with fixed dates and no random identity."""
    moment = "D:20260302090000+01'00'"
    document.set_metadata(
        {
            "title": title,
            "author": author,
            "producer": producer or "MuPDF",
            "creator": "",
            "creationDate": moment,
            "modDate": moment,
        }
    )
    document.subset_fonts()
    return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True, use_objstms=0))


def render(paper: Paper, author: str = "") -> bytes:
    """Return the paper as PDF bytes; the same paper gives the same bytes."""
    right = 430 if paper.column else 516
    start = 128 if paper.sender else 60
    head = markup(paper.head)
    kind = f"<h3>{paper.kind}</h3>" if paper.kind else ""
    title = f"<h1>{paper.title}</h1>" if paper.title else ""
    flowed = story_pages(
        head + kind + title + markup(paper.body),
        pymupdf.Rect(LEFT, start, right, 780),
        pymupdf.Rect(LEFT, 118 if paper.column else 70, right, 780),
    )
    with pymupdf.open("pdf", flowed) as document:
        for page in document:
            opening = page.number == 0
            if opening and paper.sender:
                draw_logo(page, paper.sender)
                page.insert_text(
                    (LEFT, 118),
                    paper.return_address,
                    fontsize=6.5,
                    fontname="Vera",
                    fontfile=str(FONTS / "Vera.ttf"),
                )
            draw_lines(page, paper.column if opening else paper.column_next)
            page.insert_text(
                (COLUMN, 803),
                f"Pagina {page.number + 1} van {len(document)}",
                fontsize=6.48,
                fontname="Vera",
                fontfile=str(FONTS / "Vera.ttf"),
            )
        return finish(document, paper.title, author)
