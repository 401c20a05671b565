"""Helpers of the documents x01 to x10: blocks from running text, joined PDFs, drawn signatures."""

import random

import pymupdf

from tests.gold.making.by_reportlab import Block

Box = tuple[float, float, float, float]


def flow(text: str, head: str = "h") -> list[Block]:
    """Return paragraphs parted by empty lines; "# " begins a heading, " // " breaks a line."""
    out: list[Block] = []
    for part in text.strip().split("\n\n"):
        line = " ".join(part.split()).replace(" // ", "\n")
        out.append((head, line[2:]) if line.startswith("# ") else line)
    return out


def joined(*parts: bytes) -> bytes:
    """Return one PDF with the pages of all."""
    with pymupdf.open() as whole:
        for part in parts:
            with pymupdf.open("pdf", part) as source:
                whole.insert_pdf(source)
        return bytes(whole.tobytes(garbage=3, deflate=True, no_new_id=True))


def inked(
    pdf: bytes,
    places: list[tuple[int, Box]],
    *,
    seed: int,
    colour: tuple[float, float, float] = (0.1, 0.15, 0.5),
) -> bytes:
    """Return the PDF with a signature drawn in each place (page from 1, box in points)."""
    rng = random.Random(seed)
    with pymupdf.open("pdf", pdf) as document:
        for number, (x0, y0, x1, y1) in places:
            shape = document[number - 1].new_shape()
            steps = rng.randint(5, 8)
            last = pymupdf.Point(x0, rng.uniform(y0, y1))
            for step in range(1, steps + 1):
                x = x0 + (x1 - x0) * step / steps
                one, two, end = (
                    pymupdf.Point(min(max(x + rng.uniform(-30, 12), x0), x1), rng.uniform(y0, y1))
                    for _ in range(3)
                )
                shape.draw_bezier(last, one, two, end)
                last = end
            shape.draw_line(last, pymupdf.Point(x1, (y0 + y1) / 2))
            shape.finish(color=colour, width=1.1, closePath=False)
            shape.commit()
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
