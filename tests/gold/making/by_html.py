"""Sets marked HTML with Chromium's print to PDF or with PyMuPDF's Story."""

import io

import pymupdf

from samples.making import programs
from tests.gold.making.draft import Draft


def chromium(
    draft: Draft, body: str, css: str = "", *, landscape: bool = False, margin: str = "18mm"
) -> bytes:
    """Return the PDF that Chromium prints of the body on A4. Raises MissingProgramError."""
    size = "A4 landscape" if landscape else "A4"
    return programs.chromium(
        '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Afdruk</title>'
        f"<style>@page{{size:{size};margin:{margin}}}{css}</style></head>"
        f"<body>{draft.mark(body)}</body></html>"
    )


def story(
    draft: Draft,
    body: str,
    css: str = "",
    *,
    rect: tuple[float, float, float, float] = (60, 60, 535, 790),
    header: str | None = None,
) -> bytes:
    """Return the body set by PyMuPDF's Story in `rect` of A4 pages (points), header on each."""
    stream = io.BytesIO()
    running = pymupdf.Story(draft.mark(body), user_css=css)
    head = draft.mark(header) if header else ""
    writer = pymupdf.DocumentWriter(stream)
    more = 1
    while more:
        device = writer.begin_page(pymupdf.Rect(0, 0, 595, 842))
        if head:
            top = pymupdf.Story(head, user_css=css)
            top.place(pymupdf.Rect(60, 25, 535, 58))
            top.draw(device)
        more, _ = running.place(pymupdf.Rect(*rect))
        running.draw(device)
        writer.end_page()
    writer.close()
    return stream.getvalue()
