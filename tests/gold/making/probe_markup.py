"""Reads the plain mark-up in which the probe texts are written.

A blank line ends a paragraph, a line break is a space unless the line ends in "//". "# " and "## "
begin a heading and a title, "| " a row of a table (cells parted by " | "), "%%" a new page, a line of
dashes a rule.
"""

import html
import re
from collections.abc import Iterator, Sequence

Block = tuple[str, str] | tuple[str, list[list[str]]]


def blocks(source: str) -> Iterator[Block]:
    """Return the blocks of a text: ("H" | "h" | "p" | "rule" | "page", text) or ("t", rows)."""
    for part in re.split(r"\n\s*\n|\n(?=%%)|(?<=%%)\n", source.strip("\n")):
        lines = part.strip("\n").split("\n")
        if lines[0].startswith("| "):
            yield "t", _rows(lines)
        elif part.strip() == "%%":
            yield "page", ""
        elif part.strip() == "---":
            yield "rule", ""
        elif part.startswith("## "):
            yield "H", joined(part[3:])
        elif part.startswith("# "):
            yield "h", joined(part[2:])
        else:
            yield "p", joined(part)


def joined(part: str) -> str:
    """Return a paragraph on one line; "//" becomes a line break."""
    text = re.sub(r"\s*(?<!:)//[ \n]*", "\x00", part + "\n")
    return re.sub(r"\s*\n\s*", " ", text).replace("\x00", "\n").strip("\n ")


def _rows(lines: Sequence[str]) -> list[list[str]]:
    rows = [[joined(cell).strip() for cell in f"{line[2:]} ".split(" | ")] for line in lines]
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def as_html(source: str) -> str:
    """Return the text as the body of a web page."""

    def line(text: str) -> str:
        return html.escape(text, quote=False).replace("\n", "<br>")

    out: list[str] = []
    for kind, content in blocks(source):
        if isinstance(content, list):
            rows = (
                "<tr>" + "".join(f"<td>{line(cell)}</td>" for cell in row) + "</tr>"
                for row in content
            )
            out.append(f"<table>{''.join(rows)}</table>")
        elif kind == "page":
            out.append('<div style="page-break-before:always"></div>')
        elif kind == "rule":
            out.append("<hr>")
        else:
            tag = {"H": "h1", "h": "h3", "p": "p"}[kind]
            out.append(f"<{tag}>{line(content)}</{tag}>")
    return "".join(out)


def as_blocks(source: str, widths: Sequence[Sequence[float]] = (), total: float = 16.4) -> list:
    """Return the text as blocks of the reportlab and LibreOffice tools.

    `widths` holds the columns of the tables in order; a table beyond them gets equal columns of
    `total` together.
    """
    out: list = []
    tables = 0
    for kind, content in blocks(source):
        if isinstance(content, list):
            count = len(content[0])
            given = widths[tables] if tables < len(widths) else [total / count] * count
            tables += 1
            out.append(("t", content, list(given)))
        elif kind == "H":
            out.append(("H", content))
        elif kind == "h":
            out.append(("h", content))
        elif kind == "p":
            out.append(content)
        elif kind == "rule":
            out.append("________________________________")
    return out


def as_pages(source: str) -> list[list[str | tuple[str, str]]]:
    """Return the text as pages of lines for hand-written content streams, without tables."""
    pages: list[list[str | tuple[str, str]]] = [[]]
    for kind, content in blocks(source):
        if kind == "page":
            pages.append([])
        elif isinstance(content, str):
            pages[-1].append(("b", content) if kind in ("h", "H") else content)
    return pages
