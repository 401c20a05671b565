"""Markers in a content stream: here something was taken out, and there it stood on the page.

While a tagged page is cleaned, a marked point is left wherever glyphs went. By these points a bar
finds its place in the reading order (render/reading.py), which takes them out again: none is saved.
"""

from collections.abc import Sequence

import pikepdf

from woo_redact.render.geometry import Point
from woo_redact.render.state import Instruction

MARKER = "DP"
_TAG = "/WooRedactPlek"


def marker(places: Sequence[Point]) -> tuple[list[object], str]:
    """Return operands and operator that note places on the page as displayed."""
    numbers = [round(number, 3) for place in places for number in place]
    return [pikepdf.Name(_TAG), pikepdf.Dictionary(P=pikepdf.Array(numbers))], MARKER


def marked_places(instruction: Instruction) -> list[Point] | None:
    """Return the places that a marker notes, None when an instruction is no marker."""
    if str(instruction.operator) != MARKER or str(instruction.operands[0]) != _TAG:
        return None
    numbers = [float(number) for number in instruction.operands[1]["/P"].as_list()]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def holds_markers(page: pikepdf.Page) -> bool:
    """Say whether the content of a page was written with markers in it."""
    content = page.obj.get("/Contents")
    return (
        isinstance(content, pikepdf.Stream)
        and "/Filter" not in content
        and _TAG.encode() in content.read_raw_bytes()
    )
