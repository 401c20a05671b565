"""Small helpers of the documents s01 to s12: text to blocks, pen strokes, stamps and logos."""

import random
import re
from typing import Any

import pymupdf

from tests.gold.making.draft import Draft

Block = Any
Colour = tuple[float, float, float]
BLUE: Colour = (0.1, 0.16, 0.5)


def flow(text: str) -> list[Block]:
    """Return the blocks of a text; an empty line parts them, a line end within one is a space.

    "# " begins a heading, "## " a title, "^ " small print, "=9" a space of 9 points, "¶" breaks a
    line. "~~ 90 200" begins a table of these widths ("~~- " one without rules); every row of it
    begins with "~ " and its cells are parted by " ~ ".
    """
    blocks: list[Block] = []
    text = re.sub(r"(~~[^\n]*)\n\s*\n", r"\1\n", text.strip())
    for chunk in re.split(r"\n\s*\n", text):
        if chunk.startswith("~~"):
            first, *lines = chunk.split("\n")
            rows = re.split(r"(?:^|\s)~ ", " ".join(line.strip() for line in _joined(lines)))
            widths = [float(width) for width in first.lstrip("~-").split()]
            cells = [_line(cell) for cell in rows[1:]]
            table = [cells[at : at + len(widths)] for at in range(0, len(cells), len(widths))]
            blocks.append(("t", table, widths, True) if "-" in first[:3] else ("t", table, widths))
            continue
        whole = _line(chunk)
        for sign, kind in (("## ", "H"), ("# ", "h"), ("^ ", "s")):
            if whole.startswith(sign):
                blocks.append((kind, whole.removeprefix(sign)))
                break
        else:
            blocks.append(("sp", int(whole[1:])) if re.fullmatch(r"=\d+", whole) else whole)
    return blocks


def _joined(lines: list[str]) -> list[str]:
    return [line + " " for line in lines]


def _line(text: str) -> str:
    return re.sub(r" ?¶ ?", "\n", re.sub(r"\s+", " ", text.strip()))


def _saved(document: pymupdf.Document) -> bytes:
    return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def sign(
    draft: Draft,
    pdf: bytes,
    anchor: str,
    *,
    seed: int = 1,
    dx: float = 0,
    dy: float = -34,
    size: tuple[float, float] = (95, 28),
    nth: int = 0,
    kind: str = "handtekening",
) -> bytes:
    """Return the PDF with a pen stroke at (dx, dy) from the nth place of a text; tell the draft."""
    rng = random.Random(seed)
    with pymupdf.open("pdf", pdf) as document:
        hits = [(page, hit) for page in document for hit in page.search_for(anchor)]
        page, hit = hits[nth]
        page.wrap_contents()
        x, y = hit.x0 + dx, hit.y0 + dy
        wide, high = size
        points = [(x + 2, y + high * rng.uniform(0.5, 0.9))]
        steps = rng.randint(5, 8)
        for step in range(1, steps * 3 + 1):
            along = min(max(step / (steps * 3) + rng.uniform(-0.16, 0.1), 0.02), 0.98)
            points.append((x + wide * along, y + high * rng.uniform(0.05, 0.95)))
        shape = page.new_shape()
        for at in range(0, steps * 3, 3):
            shape.draw_bezier(*(pymupdf.Point(*point) for point in points[at : at + 4]))
        shape.finish(color=BLUE, width=1.1, closePath=False, lineCap=1)
        shape.commit()
        draft.area(page.number + 1, (x, y, x + wide, y + high), kind, kind)
        return _saved(document)


def stamp(
    pdf: bytes,
    x: float,
    y: float,
    lines: list[str],
    *,
    page: int = 1,
    colour: Colour = (0.65, 0.1, 0.15),
    size: float = 9,
    width: float = 120,
) -> bytes:
    """Return the PDF with a framed stamp; (x, y) is its top left corner."""
    with pymupdf.open("pdf", pdf) as document:
        sheet = document[page - 1]
        sheet.wrap_contents()
        box = pymupdf.Rect(x, y, x + width, y + len(lines) * size * 1.35 + 8)
        sheet.draw_rect(box, color=colour, width=1.2)
        for number, line in enumerate(lines):
            at = (x + 6, y + 4 + (number + 0.8) * size * 1.35)
            sheet.insert_text(at, line, fontsize=size, fontname="hebo", color=colour)
        return _saved(document)


def logo(
    pdf: bytes,
    box: tuple[float, float, float, float],
    colour: Colour,
    words: list[str],
    *,
    size: float = 10,
    everywhere: bool = False,
    right: float | None = None,
) -> bytes:
    """Return the PDF with a coloured block and words to the right of it (or from x `right`)."""
    with pymupdf.open("pdf", pdf) as document:
        for page in document if everywhere else [document[0]]:
            page.wrap_contents()
            page.draw_rect(pymupdf.Rect(*box), color=None, fill=colour)
            for number, line in enumerate(words):
                at = (right or box[2] + 8, box[1] + size + number * size * 1.25)
                font = "hebo" if number == 0 else "helv"
                page.insert_text(at, line, fontsize=size, fontname=font, color=colour)
        return _saved(document)
