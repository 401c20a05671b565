"""Find the PDFs that a user pointed at."""

import os
from dataclasses import dataclass
from pathlib import Path

import click

from woo_redact.cli.show import counted
from woo_redact.errors import OutputError, in_dutch

DOCUMENTS = frozenset({
    ".doc", ".docx", ".docm", ".dotx", ".odt", ".rtf", ".txt", ".wpd", ".pages", ".xls",
    ".xlsx", ".xlsm", ".xlsb", ".ods", ".csv", ".ppt", ".pptx", ".odp", ".vsd", ".vsdx",
    ".msg", ".eml", ".mbox", ".pst", ".htm", ".html", ".mht", ".mhtml", ".xps", ".tif",
    ".tiff", ".jpg", ".jpeg", ".png", ".gif", ".bmp", ".heic", ".webp", ".zip", ".7z",
    ".rar", ".p7m", ".mp3", ".mp4", ".m4a", ".wav", ".mov",
})  # fmt: skip
"""Endings of files that may belong to a request; others in a folder are nobody's document."""
NAMED = 3


@dataclass(frozen=True, slots=True)
class Sources:
    """The files to work on, in a stable order, and which other documents lay in the folders."""

    files: tuple[Path, ...]
    others: tuple[Path, ...]


def find_sources(paths: tuple[Path, ...], leave_out: Path | None = None) -> Sources:
    """Return every PDF in paths: files as given, folders with all that lies in them.

    Hidden files and what lies in `leave_out` (the output folder) are passed over. A file that was
    named itself is taken whatever its name is. What is no regular file (a pipe, a link that leads
    nowhere) is never opened. Raises click's usage error (exit code 2) when a
    path does not exist or nothing is found.
    """
    files: dict[Path, Path] = {}
    others: list[Path] = []
    for path in paths:
        if path.is_dir():
            for file in _walk(path, leave_out):
                if file.suffix.lower() == ".pdf" and file.is_file():
                    files.setdefault(file.resolve(), file)
                elif file.suffix.lower() in DOCUMENTS | {".pdf"}:
                    others.append(file)
        elif path.is_file():
            files.setdefault(path.resolve(), path)
        elif path.exists():
            raise click.UsageError(f"'{printable(path)}' is geen bestand en geen map.")
        else:
            raise click.UsageError(f"'{printable(path)}' bestaat niet.")
    if not files:
        if leave_out is not None and leave_out.resolve() in {path.resolve() for path in paths}:
            raise click.UsageError(
                "De uitvoermap is dezelfde map als die met de documenten. Kies een andere map."
            )
        raise click.UsageError("Geen PDF-bestanden gevonden in wat u opgaf.")
    return Sources(tuple(files.values()), tuple(others))


def tell_skipped(sources: Sources) -> None:
    """Say on stderr which documents were passed over because they are no PDF."""
    if sources.others:
        names = [printable(Path(file.name)) for file in sources.others[:NAMED]]
        if len(sources.others) > NAMED:
            names.append("...")
        many = counted(len(sources.others), "document", "documenten")
        click.echo(f"{many} overgeslagen: geen PDF ({', '.join(names)}).", err=True)


def _walk(folder: Path, leave_out: Path | None) -> list[Path]:
    """Return the visible files below folder, sorted; linked folders are entered, each once.

    Raises OutputError when a folder cannot be read: what lies in it would be missed unseen.
    """
    found = []
    entered = {leave_out.resolve()} if leave_out else set()
    for root, folders, names in os.walk(folder, followlinks=True, onerror=_unreadable):
        here = Path(root).resolve()
        if here in entered:
            folders.clear()
            continue
        entered.add(here)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root) / name for name in sorted(names) if not name.startswith(".")]
    return found


def _unreadable(error: OSError) -> None:
    name = printable(Path(str(error.filename)))
    raise OutputError(f"Kan de map '{name}' niet lezen ({in_dutch(error)}).") from error


def printable(path: Path) -> str:
    """Return a path that cannot play tricks on a terminal or a log: control characters shown."""
    return "".join(char if char.isprintable() else "�" for char in str(path))
