"""Find the PDFs that a user pointed at."""

import os
from dataclasses import dataclass
from pathlib import Path

import click


@dataclass(frozen=True, slots=True)
class Sources:
    """The files to work on, in a stable order, and how many others lay in the folders."""

    files: tuple[Path, ...]
    others: tuple[Path, ...]


def find_sources(paths: tuple[Path, ...], leave_out: Path | None = None) -> Sources:
    """Return every PDF in paths: files as given, folders with all that lies in them.

    Hidden files and what lies in `leave_out` (the output folder) are passed over. A file that was
    named itself is taken whatever its name is. Raises click's usage error (exit code 2) when a
    path does not exist or nothing is found.
    """
    files: dict[Path, Path] = {}
    others: list[Path] = []
    for path in paths:
        if path.is_dir():
            for file in _walk(path, leave_out):
                if file.suffix.lower() == ".pdf":
                    files.setdefault(file.resolve(), file)
                else:
                    others.append(file)
        elif path.exists():
            files.setdefault(path.resolve(), path)
        else:
            raise click.UsageError(f"'{printable(path)}' bestaat niet.")
    if not files:
        raise click.UsageError("Geen PDF-bestanden gevonden in wat u opgaf.")
    return Sources(tuple(files.values()), tuple(others))


def _walk(folder: Path, leave_out: Path | None) -> list[Path]:
    """Return the visible files below folder, sorted."""
    found = []
    skip = leave_out.resolve() if leave_out else None
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and (Path(root) / name).resolve() != skip
        )
        found += [Path(root) / name for name in sorted(names) if not name.startswith(".")]
    return found


def printable(path: Path) -> str:
    """Return a path that cannot play tricks on a terminal or a log: control characters shown."""
    return "".join(char if char.isprintable() else "�" for char in str(path))
