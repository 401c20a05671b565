"""Tell which text runs neither level nor upright, and what its characters cover."""

from collections.abc import Iterator
from typing import Any

import pymupdf

from woo_redact.model.slant import Quad, is_slanted

_ALIKE = 0.1
"""Points by which the place of a character may differ in the two ways MuPDF tells it."""


def slanted_quads(
    textpage: pymupdf.TextPage, raw: dict[str, Any], turn: pymupdf.Matrix | None
) -> Iterator[Quad]:
    """Yield what the characters of slanted lines cover, on the page as displayed.

    `raw` is the rawdict of `textpage`: its rectangles say nothing of skewed letters, which
    MuPDF's own quads do. `turn` turns its places to the page as displayed.
    """
    chars = [
        (line["dir"], span, char)
        for block in raw["blocks"]
        for line in block.get("lines", ())
        for span in line["spans"]
        for char in span["chars"]
    ]
    drawn = [
        char.m_internal.quad
        for block in textpage.this
        if block.m_internal.type == pymupdf.mupdf.FZ_STEXT_BLOCK_TEXT
        for line in block
        for char in line
    ]
    both = len(drawn) == len(chars)
    for at, (direction, span, char) in enumerate(chars):
        if not is_slanted(direction):
            continue
        quad = pymupdf.recover_char_quad(direction, span, char)
        if both:
            own = drawn[at]
            corners = [(p.x, p.y) for p in (own.ul, own.ur, own.ll, own.lr)]
            if _alike(pymupdf.Quad(corners).rect, char["bbox"]):
                quad = pymupdf.Quad(corners)
        if turn:
            quad = quad * turn
        ul, ur, lr, ll = ((p.x, p.y) for p in (quad.ul, quad.ur, quad.lr, quad.ll))
        yield ul, ur, lr, ll


def _alike(one: pymupdf.Rect, other: tuple[float, ...]) -> bool:
    return all(abs(a - b) < _ALIKE for a, b in zip(one, other, strict=True))
