"""What stands on the paper, apart from which program sets it.

Text may carry <b> and <i>; a soft hyphen marks where a word may be broken.
"""

import re
from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of running content: h1, h2, p, li, table, address, quote or gap."""

    kind: str
    text: str = ""
    rows: Rows = ()
    widths: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Paper:
    """A nota, letter or report: reference column per page, head of page one, and body.

    `column` and `column_next` hold (label, lines) pairs; an empty label prints the lines alone.
    """

    kind: str
    sender: tuple[str, ...]
    title: str
    body: tuple[Block, ...]
    column: tuple[tuple[str, tuple[str, ...]], ...] = ()
    column_next: tuple[tuple[str, tuple[str, ...]], ...] = ()
    head: tuple[Block, ...] = ()
    return_address: str = ""


def h(text: str) -> Block:
    """Return a section heading."""
    return Block("h1", text)


def s(text: str) -> Block:
    """Return a sub-heading in italics."""
    return Block("h2", text)


def p(text: str) -> Block:
    """Return a paragraph."""
    return Block("p", " ".join(text.split()))


def li(*texts: str) -> tuple[Block, ...]:
    """Return list items."""
    return tuple(Block("li", " ".join(t.split())) for t in texts)


def address(*lines: str) -> Block:
    """Return lines that keep their own line breaks."""
    return Block("address", "\n".join(lines))


def table(*rows: tuple[str, ...], widths: tuple[float, ...]) -> Block:
    """Return a ruled table; the first row is its heading, widths are in PDF points."""
    return Block("table", rows=rows, widths=widths)


def gap(points: int = 12) -> Block:
    """Return empty space of so many points."""
    return Block("gap", str(points))


def plain(text: str) -> str:
    """Return the text without its inline tags."""
    return re.sub(r"</?[bi]>", "", text)
