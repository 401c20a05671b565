"""PDFs of plain lines in a folder, and what a PDF says."""

from pathlib import Path

import pymupdf

TOLD = {"author": "M.J. de Vries", "title": "Nota van De Vries"}
"""What each says of itself besides."""


def make(folder: Path, **texts: str) -> Path:
    """Write a PDF for each text, with a page for each form feed in it; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        with pymupdf.open() as pdf:
            for part in text.split("\f"):
                page = pdf.new_page()
                for number, line in enumerate(part.split("\n")):
                    page.insert_text((72, 100 + 24 * number), line, fontsize=11)
            pdf.set_metadata(TOLD)
            (folder / f"{name}.pdf").write_bytes(pdf.tobytes(no_new_id=True))
    return folder


def text_of(file: Path) -> str:
    """Return what stands on the pages."""
    with pymupdf.open(file) as pdf:
        return "\n".join(page.get_text() for page in pdf)
