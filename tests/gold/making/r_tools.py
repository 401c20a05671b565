"""Small helpers of the documents r01 to r12: text to blocks, rows of a table, signatures, rules."""

import random
import re
from collections.abc import Sequence
from typing import Any

import pymupdf

from tests.gold.making.draft import Draft


def blocks(text: str) -> list[Any]:
    """Return paragraphs; a line with "@" begins one, "@ # " a heading, "~" breaks a line."""
    out: list[Any] = []
    for part in re.split(r"^\s*@ ", text, flags=re.MULTILINE)[1:]:
        line = re.sub(r"\s*~\s*", "\n", re.sub(r"\s+", " ", part.strip()))
        out.append(("h", line[2:]) if line.startswith("# ") else line)
    return out


def rows(text: str) -> list[list[str]]:
    """Return table rows: a row begins with "¦", its cells are parted by it, "~" breaks a line."""
    found: list[str] = []
    for line in text.strip().splitlines():
        line = line.strip()
        if line.startswith("¦"):
            found.append(line[1:])
        else:
            found[-1] += f" {line}"
    return [
        [re.sub(r"\s*~\s*", "\n", re.sub(r"\s+", " ", cell).strip()) for cell in line.split("¦")]
        for line in found
    ]


def table(text: str, head: bool = True, tag: str = "") -> str:
    """Return the rows as an HTML table; `tag` goes into its opening tag."""
    lines = []
    for number, row in enumerate(rows(text)):
        cell = "th" if head and not number else "td"
        inner = "".join(f"<{cell}>{text}</{cell}>".replace("\n", "<br>") for text in row)
        lines.append(f"<tr>{inner}</tr>")
    return f"<table {tag}>{''.join(lines)}</table>"


def edited(pdf: bytes, *steps: Any) -> bytes:
    """Return the PDF after each step has drawn on it; a step takes the open document."""
    with pymupdf.open("pdf", pdf) as document:
        for step in steps:
            step(document)
        return bytes(document.tobytes(garbage=1, deflate=True, no_new_id=True))


def sign(
    draft: Draft,
    anchor: str,
    *,
    page: int = 1,
    dx: float = 0,
    dy: float = 6,
    size: tuple[float, float] = (120, 32),
    seed: int = 1,
    kind: str = "handtekening",
    last: bool = False,
) -> Any:
    """Return a step that draws a scribble below the anchor text and tells the draft where."""

    def step(document: pymupdf.Document) -> None:
        sheet = document[page - 1]
        hit = sheet.search_for(anchor)[-1 if last else 0]
        x, y = hit.x0 + dx, hit.y1 + dy
        wide, high = size
        rng = random.Random(seed)
        count = 4 + seed % 4
        points = [
            pymupdf.Point(
                x + wide * (0.06 + 0.85 * n / (3 * count)),
                y + high * (0.5 + rng.uniform(-0.46, 0.46)),
            )
            for n in range(3 * count + 1)
        ]
        shape = sheet.new_shape()
        for n in range(0, 3 * count, 3):
            shape.draw_bezier(*points[n : n + 4])
        shape.draw_line(
            pymupdf.Point(x + wide * 0.3, y + high * 0.92),
            pymupdf.Point(x + wide * 0.97, y + high * rng.uniform(0.55, 0.8)),
        )
        shape.finish(color=(0.08, 0.1, 0.35), width=1.1, closePath=False)
        shape.commit()
        draft.area(page, (x, y, x + wide, y + high), kind, f"onder: {anchor}")

    return step


def box(
    page: int,
    rect: tuple[float, float, float, float],
    color: tuple[float, float, float],
    lines: Sequence[tuple[float, float, str, float]] = (),
    ink: tuple[float, float, float] = (1, 1, 1),
    frame: bool = False,
) -> Any:
    """Return a step that draws a filled box or a frame with lines of text (x, y, text, size)."""

    def step(document: pymupdf.Document) -> None:
        sheet = document[page - 1]
        if frame:
            sheet.draw_rect(pymupdf.Rect(rect), color=color, width=1.4)
        else:
            sheet.draw_rect(pymupdf.Rect(rect), color=color, fill=color)
        for x, y, text, points in lines:
            sheet.insert_text((x, y), text, fontsize=points, fontname="hebo", color=ink)

    return step
