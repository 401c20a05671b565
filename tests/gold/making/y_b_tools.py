"""Small helps for test_y_b: flowing text, words as if written by hand, and strokes of a pen."""

import random
import re

import pymupdf

from tests.gold.making.draft import Draft
from tests.gold.making.scanner import Scanned, displaced

Box = tuple[float, float, float, float]
PEN = (0.10, 0.16, 0.42)


def flat(text: str) -> str:
    """Return text on one line, with single spaces."""
    return " ".join(text.split())


def hand(draft: Draft, text: str, seed: int = 1) -> str:
    """Return marked text as HTML whose words stand a little uneven, as if written by hand."""
    rng = random.Random(seed)

    def word(match: re.Match[str]) -> str:
        up, wide, size = rng.uniform(-1.3, 1.3), rng.uniform(-0.15, 0.45), rng.randint(95, 106)
        style = f"vertical-align:{up:.1f}px;letter-spacing:{wide:.2f}px;font-size:{size}%"
        return f'<span class="w" style="{style}">{match.group()}</span>'

    lines = draft.mark(text).strip().split("\n")
    return "<br>".join(re.sub(r"\S+", word, line.strip()) for line in lines)


def inked(pdf: bytes, strokes: list[tuple[int, Box]], seed: int = 1) -> bytes:
    """Return the PDF with a scribble in each box: (page from 1, points from the top left)."""
    with pymupdf.open("pdf", pdf) as document:
        for number, (page, (x0, y0, x1, y1)) in enumerate(strokes):
            rng = random.Random(seed * 1000 + number)
            shape = document[page - 1].new_shape()
            steps = rng.randint(5, 8)
            dots = [
                pymupdf.Point(
                    x0 + (x1 - x0) * step / steps,
                    rng.uniform(y0, y1) if step % 2 else rng.uniform(y0, (y0 + y1) / 2),
                )
                for step in range(steps + 1)
            ]
            for start, end in zip(dots, dots[1:], strict=False):
                bend = [rng.uniform(-0.35, 0.35) * (x1 - x0) for _ in range(2)]
                shape.draw_bezier(
                    start,
                    pymupdf.Point(min(max(start.x + bend[0], x0), x1), y1),
                    pymupdf.Point(min(max(end.x + bend[1], x0), x1), y0),
                    end,
                )
            shape.finish(color=PEN, width=rng.uniform(0.8, 1.3), closePath=False)
            shape.commit()
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def place(pdf: bytes, page: int, text: str) -> Box:
    """Return where text first stands on a page (from 1). Raises ValueError when it does not."""
    with pymupdf.open("pdf", pdf) as document:
        found = document[page - 1].search_for(text)
        if not found:
            raise ValueError(f"no {text!r} on page {page}")
        return tuple(found[0])


def signed(
    draft: Draft, strokes: list[tuple[int, Box]], kind: str, scan: Scanned | None = None
) -> None:
    """Tell the draft of the scribbles, as they lie on the scan when there is one."""
    for page, box in strokes:
        seen = displaced(box, scan.matrices[page - 1]) if scan else box
        draft.area(page, seen, kind, kind)


def parted(line: str) -> list[str]:
    """Return the parts of a line between the bars that stand outside its marks."""
    return re.split(r"\|(?![^{}]*\})", line)


def bands(pdf: bytes, shapes: list[tuple[int, Box, tuple[float, float, float]]]) -> bytes:
    """Return the PDF with filled bars of a house style: (page from 1, box, colour)."""
    with pymupdf.open("pdf", pdf) as document:
        for page, box, colour in shapes:
            document[page - 1].draw_rect(pymupdf.Rect(*box), color=None, fill=colour)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def penned(draft: Draft, body: str) -> str:
    """Return marked HTML in which every [[text]] is written by hand."""
    seeds = iter(range(1, 1000))

    def write(match: re.Match[str]) -> str:
        return f'<span class="pen">{hand(draft, match.group(1), next(seeds))}</span>'

    return re.sub(r"\[\[(.*?)\]\]", write, body, flags=re.DOTALL)
