"""Small helpers of the q documents: text to blocks, pen strokes, overlays, signed scans."""

import io
import random
from collections.abc import Callable
from typing import Any

import pymupdf

from tests.gold.making.draft import Draft

INK = (0.1, 0.13, 0.45)


def blocks(text: str) -> list[Any]:
    """Return blocks of plain text: parts are parted by empty lines, their lines joined.

    "# " heading, "## " title, "~ " small, "^ 12" space, "[t 90 200]" and then a row per line
    (a line that begins with two spaces goes on; cells are parted by "¦") a table, "[t* ..." one
    without rules. A "⏎" is a line break.
    """
    out: list[Any] = []
    for part in text.strip("\n").split("\n\n"):
        lines = [line for line in part.split("\n") if line.strip()]
        if not lines:
            continue
        if lines[0].startswith("[t"):
            kind, *widths = lines[0].strip("[]").split()
            rows: list[str] = []
            for line in lines[1:]:
                if line.startswith("  ") and rows:
                    rows[-1] += " " + line.strip()
                else:
                    rows.append(line.strip())
            cells = [[_line(cell) for cell in row.split("¦")] for row in rows]
            bare = (True,) if kind == "t*" else ()
            out.append(("t", cells, [float(width) for width in widths], *bare))
            continue
        whole = " ".join(line.strip() for line in lines)
        for sign, kind in (("## ", "H"), ("# ", "h"), ("~ ", "s")):
            if whole.startswith(sign):
                out.append((kind, _line(whole[len(sign) :])))
                break
        else:
            space = whole.startswith("^ ")
            out.append(("sp", float(whole[2:])) if space else _line(whole))
    return out


def _line(text: str) -> str:
    return "\n".join(part.strip() for part in text.split("⏎"))


def over(pdf: bytes, draw: Callable[[pymupdf.Page], None]) -> bytes:
    """Return the PDF after `draw` put something on each page."""
    with pymupdf.open("pdf", pdf) as document:
        for page in document:
            draw(page)
        stream = io.BytesIO()
        document.save(stream, garbage=3, deflate=True, no_new_id=True)
    return stream.getvalue()


def pen(
    pdf: bytes,
    draft: Draft,
    page: int,
    anchor: str,
    *,
    by: tuple[float, float] = (0, -40),
    size: tuple[float, float] = (110, 32),
    kind: str = "handtekening",
    seed: int = 1,
) -> bytes:
    """Return the PDF with a signature `by` points from the last `anchor` on a page."""
    rng = random.Random(seed)

    before = len(draft.areas)

    def draw(sheet: pymupdf.Page) -> None:
        if sheet.number != page - 1:
            return
        found = sheet.search_for(anchor)
        if not found:
            raise ValueError(f"{draft.name}: {anchor!r} is not on page {page}")
        at = found[-1]
        x, y = at.x0 + by[0], at.y0 + by[1]
        width, height = size
        shape = sheet.new_shape()
        points = [
            pymupdf.Point(
                x + width * (step + rng.uniform(-0.6, 0.6)) / 9,
                y + height * (rng.uniform(0, 0.3) if step % 2 else rng.uniform(0.7, 1)),
            )
            for step in range(1, 10)
        ]
        shape.draw_bezier(*points[0:4])
        loops = rng.randint(2, 4)
        for loop in range(loops):
            left = x + width * (0.15 + 0.7 * loop / loops)
            top, low = y + height * rng.uniform(0, 0.3), y + height * rng.uniform(0.75, 1)
            wide = width * rng.uniform(0.12, 0.3)
            shape.draw_bezier((left, low), (left + wide, top), (left - wide / 2, top), (left, low))
            shape.draw_bezier(
                (left, low), (left + wide, low), (left + wide, top), (left + wide, low)
            )
        shape.draw_bezier(points[6], points[8], points[5], points[7])
        if rng.random() < 0.6:
            ends = (
                (x, y + height * rng.uniform(0.6, 1)),
                (x + width, y + height * rng.uniform(0.2, 0.8)),
            )
            shape.draw_line(*ends)
        shape.finish(color=INK, width=1.1, closePath=False)
        shape.commit()
        draft.area(page, (x - 2, y - 2, x + width + 2, y + height + 2), kind, f"bij {anchor}")

    signed = over(pdf, draw)
    if len(draft.areas) == before:
        raise ValueError(f"{draft.name} has no page {page}")
    return signed
