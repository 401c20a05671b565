"""Find Tesseract's Dutch language data where the usual installers put it."""

import os
from collections.abc import Iterator
from pathlib import Path

from woo_redact.errors import MissingError

LANGUAGE = "nld"
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata",  # Debian, Ubuntu
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tesseract/tessdata",  # Fedora
    "/usr/share/tessdata",  # Arch, openSUSE
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",  # macOS, Homebrew
    "/opt/local/share/tessdata",  # macOS, MacPorts
)
_WINDOWS = (
    ("ProgramFiles", "Tesseract-OCR"),
    ("ProgramFiles(x86)", "Tesseract-OCR"),
    ("LOCALAPPDATA", "Programs/Tesseract-OCR"),
)
_HOW = (
    "Dit document bevat gescande tekst, maar de Nederlandse taalgegevens van Tesseract (nld) "
    "ontbreken. Installeer ze en probeer het opnieuw. Debian of Ubuntu: apt install "
    "tesseract-ocr-nld. Fedora: dnf install tesseract-langpack-nld. macOS: brew install "
    "tesseract-lang. Windows: kies Dutch in het installatieprogramma van Tesseract. Elders "
    "geplaatst? Zet de map in de omgevingsvariabele TESSDATA_PREFIX."
)


def find_tessdata() -> Path:
    """Return the folder that holds Dutch language data.

    Raises MissingError, which says how to install it, when there is none.
    """
    for folder in _candidates():
        if (folder / f"{LANGUAGE}.traineddata").is_file():
            return folder
    raise MissingError(_HOW)


def _candidates() -> Iterator[Path]:
    prefix = os.environ.get("TESSDATA_PREFIX")
    if prefix:
        yield Path(prefix)
        yield Path(prefix) / "tessdata"
    for folder in _FOLDERS:
        yield Path(folder)
    for variable, folder in _WINDOWS:
        base = os.environ.get(variable)
        if base:
            yield Path(base) / folder / "tessdata"
