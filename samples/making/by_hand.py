"""Sets a paper line by line with PyMuPDF, as poor converters do.

Lines of text and reference column stand in the content stream in the order of their height on the
page, so that the column runs through the sentences. A soft hyphen in the text may become a hyphen
at a line end.
"""

import pymupdf

from .by_reportlab import COLUMN, FONTS, LEFT
from .by_story import A4, draw_logo, finish
from .paper import Block, Paper, plain

Line = tuple[float, float, str, str, float]  # y, x, face, text, size

FACES = {"": "Vera.ttf", "B": "VeraBd.ttf", "I": "VeraIt.ttf"}
_FONTS = {face: pymupdf.Font(fontfile=str(FONTS / file)) for face, file in FACES.items()}


def broken(text: str, width: float, face: str, size: float = 9) -> list[str]:
    """Return the text in lines no wider than `width` points, broken at spaces and soft hyphens."""
    lines, current = [], ""
    font = _FONTS[face]
    for word in text.split():
        trial = f"{current} {word}".strip()
        if font.text_length(trial.replace("\u00ad", ""), size) <= width:
            current = trial
            continue
        pieces = word.split("\u00ad")
        for cut in range(len(pieces) - 1, 0, -1):
            start = f"{current} {''.join(pieces[:cut])}-".strip()
            if font.text_length(start.replace("\u00ad", ""), size) <= width:
                lines.append(start)
                current = "\u00ad".join(pieces[cut:])
                break
        else:
            lines.append(current)
            current = word
    return [line.replace("\u00ad", "") for line in [*lines, current] if line]


def _block_lines(block: Block, width: float) -> tuple[float, list[tuple[float, str, str]], float]:
    """Return space before, (indent, face, text) per line, and space after."""
    text = plain(block.text)
    if block.kind == "h1":
        return 9, [(0, "B", line) for line in broken(text, width, "B")], 2
    if block.kind == "h2":
        return 4, [(0, "I", line) for line in broken(text, width, "I")], 0
    if block.kind == "li":
        rows = broken(text, width - 12, "")
        return 0, [(0, "", "\u2022 " + rows[0]), *((10, "", row) for row in rows[1:])], 3
    if block.kind == "address":
        return 0, [(0, "", line) for line in text.split("\n")], 8
    return 0, [(0, "", line) for line in broken(text, width, "")], 6


def _column_lines(parts: tuple[tuple[str, tuple[str, ...]], ...]) -> list[Line]:
    lines: list[Line] = []
    y = 161.5
    for label, values in parts:
        for i, value in enumerate((label, *values)):
            lines.append((y, COLUMN, "B" if i == 0 else "", value, 6.48))
            y += 9
        y += 9
    return lines


def _table_lines(block: Block, y: float) -> tuple[list[Line], float]:
    lines: list[Line] = []
    for n, row in enumerate(block.rows):
        x = LEFT
        for cell, width in zip(row, block.widths, strict=True):
            lines.append((y, x, "B" if n == 0 else "", cell, 7.5))
            x += width
        y += 12
    return lines, y + 6


def pages_of(paper: Paper, width: float = 350) -> list[list[Line]]:
    """Return the lines of every page, column and text together, from top to bottom."""
    pages: list[list[Line]] = [_column_lines(paper.column)]
    y = 140.0
    kind = (Block("h1", paper.kind.upper()), Block("h1", paper.title))
    for block in (*paper.head, *kind, *paper.body):
        if block.kind == "table":
            lines, y = _table_lines(block, y)
            pages[-1] += lines
            continue
        before, rows, after = _block_lines(block, width)
        y += before
        for indent, face, text in rows:
            if y > 770:
                pages.append(_column_lines(paper.column_next))
                y = 130.0
            pages[-1].append((y, LEFT + indent, face, text, 9))
            y += 12
        y += after
    return [sorted(lines, key=lambda line: (round(line[0]), line[1])) for lines in pages]


def render(paper: Paper, author: str = "") -> bytes:
    """Return the paper as PDF bytes; the same paper gives the same bytes."""
    with pymupdf.open() as document:
        pages = pages_of(paper)
        for number, lines in enumerate(pages, start=1):
            page = document.new_page(width=A4.width, height=A4.height)
            if number == 1:
                draw_logo(page, paper.sender)
            foot = (803.0, COLUMN, "", f"Pagina {number} van {len(pages)}", 6.48)
            for y, x, face, text, size in [*lines, foot]:
                page.insert_text(
                    (x, y),
                    text,
                    fontsize=size,
                    fontname=f"Vera{face}",
                    fontfile=str(FONTS / FACES[face]),
                )
        return finish(document, paper.title, author)
