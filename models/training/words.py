"""The word lists in words/: one entry a line, or several parted by | or by spaces."""

from functools import cache
from pathlib import Path

from .sample import read_lines

FOLDER = Path(__file__).parent / "words"


@cache
def read_words(name: str) -> tuple[str, ...]:
    """Return the entries of a word list: parted by |, or by spaces on a line without |."""
    out = list[str]()
    for line in read_lines(FOLDER / f"{name}.txt"):
        out += line.split("|") if "|" in line else line.split()
    return tuple(x.strip() for x in out if x.strip())


def all_words() -> dict[str, tuple[str, ...]]:
    """Return every word list by its name."""
    return {path.stem: read_words(path.stem) for path in sorted(FOLDER.glob("*.txt"))}
