"""Read the files people give, and those that a record keeps."""

from hashlib import sha256
from pathlib import Path

from woo_redact.errors import DocumentError, OutputError, in_dutch


def read_source(file: Path) -> bytes:
    """Read an original. Raises OutputError when the file cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise OutputError(f"Kan het bestand niet lezen ({in_dutch(error)}).") from error


def read_original(file: Path, digest: str) -> bytes:
    """Read the original in the record of a document.

    Raises OutputError when it cannot be read, DocumentError when it is not the document that was
    judged, whose SHA-256 is `digest`.
    """
    data = read_source(file)
    if sha256(data).hexdigest() != digest:
        raise DocumentError(
            f"intern/{file.parent.name}/{file.name} is niet het document dat gelezen is. Verwerk "
            "het document opnieuw met woo-redact run."
        )
    return data
