"""All rows, and the table of docs/security.md that is made of them."""

from pathlib import Path

from tests.leaks import (  # noqa: F401
    annotation_rows,
    file_rows,
    matching_rows,
    picture_rows,
    subtle_rows,
    text_rows,
)
from tests.leaks.known import FAILS
from tests.leaks.rows import ROWS, Does, Row

HEAD = "| place | what happens | row |\n| --- | --- | --- |\n"


def what_happens(row: Row) -> str:
    """Return what becomes of a row, in words."""
    if row.does is Does.REFUSED:
        return f"{row.does} (exit code {row.code})"
    return row.does


def table() -> str:
    """Return the table of places: one line for each row, the groups in bold."""
    out, group = HEAD, ""
    for row in ROWS.values():
        if row.group != group:
            out += f"| **{row.group}** | | |\n"
            group = row.group
        happens = what_happens(row) + (" (open)" if row.name in FAILS else "")
        out += f"| {row.place} | {happens} | `{row.name}` |\n"
    return out


PAGE = Path(__file__).resolve().parents[2] / "docs/security.md"
BEGIN, END = "<!-- rows -->\n", "<!-- /rows -->\n"


def write() -> None:
    """Write the table into docs/security.md: `python -m tests.leaks.corpus`."""
    before, rest = PAGE.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(before + BEGIN + table() + END + after, encoding="utf-8")


__all__ = ["BEGIN", "END", "PAGE", "ROWS", "table", "what_happens", "write"]

if __name__ == "__main__":
    write()
