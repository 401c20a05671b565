"""Show progress and tables on a terminal, and quiet lines elsewhere."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from rich import box
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

WIDTH_OF_A_FILE = 140


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
            sys.stderr.write(f"{what}: {name}\n")
            sys.stderr.flush()


def show_table(title: str, columns: Iterable[str], rows: Iterable[Iterable[str]]) -> None:
    """Print a table on stdout; cells are plain text, never markup."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console = Console(highlight=False, width=WIDTH_OF_A_FILE)
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console.print(table)
