"""Read the files people give."""

from pathlib import Path

from woo_redact.errors import OutputError, in_dutch


def read_source(file: Path) -> bytes:
    """Read an original. Raises OutputError when the file cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise OutputError(f"Kan het bestand niet lezen ({in_dutch(error)}).") from error
