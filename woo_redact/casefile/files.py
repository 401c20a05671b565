"""Write a file whole or not at all."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from woo_redact.errors import OutputError, in_dutch


def write_json(file: Path, record: Mapping[str, Any] | list[Any], *, private: bool = False) -> None:
    """Write a record as UTF-8 JSON, whole or not at all; no file name is too odd for it.

    A private one can be read by its owner alone, where the system knows owners.
    """
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    write_bytes(file, text.encode("utf-8", "backslashreplace"), private=private)


def write_bytes(file: Path, data: bytes, *, private: bool = False) -> None:
    """Write a file beside its place and rename it into place, so that it is whole or not there.

    Raises OutputError when that fails.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.deel")
        with beside.open("wb") as stream:
            if private:
                beside.chmod(0o600)
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError as error:
        raise OutputError(
            f"Kan {file.name} niet schrijven ({in_dutch(error)}). Controleer de schijfruimte en "
            "uw rechten op de uitvoermap."
        ) from error
