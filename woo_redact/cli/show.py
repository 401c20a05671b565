"""Show progress and tables on a terminal, and quiet lines elsewhere."""

import os
import sys
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import click
from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

WIDTH_OF_A_FILE = 100
"""Columns of a table that does not go to a terminal; the variable COLUMNS overrules it."""
MOST = 5
"""From how many problems on a list is cut short."""


@contextmanager
def progress(total: int, doing: str) -> Iterator["Bar"]:
    """Show how far a batch is on stderr: a bar on a terminal, a line a document elsewhere."""
    console = Console(stderr=True, highlight=False)
    if not console.is_terminal:
        yield Bar(None, None)
        return
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        transient=True,
    ) as shown:
        yield Bar(shown, shown.add_task(doing, total=total))


class Bar:
    """A progress bar, or plain lines where there is no terminal."""

    def __init__(self, shown: Progress | None, task: object) -> None:
        """Remember what to move."""
        self.shown = shown
        self.task = task

    def done(self, name: str, what: str) -> None:
        """Say that one document is done, and how it ended."""
        if self.shown is not None:
            self.shown.advance(self.task)  # type: ignore[arg-type]
        else:
            self.say(f"{what}: {name}")

    def say(self, line: str) -> None:
        """Put a line on stderr, above the bar if there is one."""
        if self.shown is not None:
            self.shown.console.print(Text(line))
        else:
            sys.stderr.write(f"{line}\n")
            sys.stderr.flush()


def show_table(
    title: str, columns: Iterable[str], rows: Iterable[Iterable[str]], *, whole: Sequence[str] = ()
) -> None:
    """Print a table on stdout; cells are plain text, never markup.

    The columns named in `whole` keep their width: what does not fit is wrapped in the others.
    """
    console = _console()
    table = Table(
        title=title, title_justify="left", title_style="bold", box=box.SIMPLE_HEAD, pad_edge=False
    )
    for column in columns:
        table.add_column(column, overflow="fold", no_wrap=column in whole)
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)


def show_list(items: Sequence[str]) -> None:
    """Print the first items of a list, each on its own line, and how many more there are."""
    for item in items[:MOST]:
        click.echo(textwrap.fill(item, width(), initial_indent="  - ", subsequent_indent="    "))
    if len(items) > MOST:
        click.echo(f"  - en nog {len(items) - MOST}")
    click.echo()


def show_text(text: str) -> None:
    """Print a paragraph on stdout, broken between words."""
    click.echo(textwrap.fill(text, width()))


def counted(number: int, one: str, many: str) -> str:
    """Return a number with its noun: 1 plek, 2 plekken."""
    return f"{number} {one if number == 1 else many}"


def width() -> int:
    """Return how many characters fit on a line."""
    return _console().width


def _console() -> Console:
    console = Console(highlight=False)
    if console.is_terminal or os.environ.get("COLUMNS", "").isdigit():
        return console
    return Console(highlight=False, width=WIDTH_OF_A_FILE)
