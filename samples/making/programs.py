"""Runs LibreOffice and Chromium, the two outside programs that set some of the samples."""

import shutil
import subprocess
import tempfile
from pathlib import Path


class MissingProgramError(RuntimeError):
    """Raised when a program that sets a sample is not installed."""


def find(*names: str) -> str:
    """Return the path of the first program found; raises MissingProgramError without one."""
    for name in names:
        path = shutil.which(name)
        if path:
            return path
    raise MissingProgramError(f"{' or '.join(names)} is not installed")


def soffice(document: str, suffix: str, options: str) -> bytes:
    """Return the PDF that LibreOffice Writer makes of a flat ODF document.

    `options` is the JSON of the PDF export filter.
    """
    program = find("soffice", "libreoffice")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"document{suffix}"
        source.write_text(document, encoding="utf-8")
        subprocess.run(
            [
                program,
                "--headless",
                f"-env:UserInstallation={(Path(folder) / 'p').as_uri()}",
                "--convert-to",
                f"pdf:writer_pdf_Export:{options}",
                "--outdir",
                folder,
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
        return source.with_suffix(".pdf").read_bytes()


def chromium(html: str) -> bytes:
    """Return the PDF that Chromium prints of an HTML page."""
    program = find("chromium", "chromium-browser", "google-chrome", "chrome")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "page.html", Path(folder) / "page.pdf"
        source.write_text(html, encoding="utf-8")
        subprocess.run(
            [
                program,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                f"--user-data-dir={Path(folder) / 'profile'}",
                f"--print-to-pdf={target}",
                source.as_uri(),
            ],
            check=True,
            capture_output=True,
            timeout=180,
        )
        return target.read_bytes()
