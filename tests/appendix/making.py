"""Documents with known bars: PDFs made here, read as they are read in a run."""

from collections.abc import Iterable
from hashlib import sha256

import pymupdf

from woo_redact import ingest
from woo_redact.appendix import Appendix, write
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

PLAIN, BOLD = "helv", "hebo"
Line = tuple[float, str, float, str]
"""Space above, text, size, font; a tab in the text starts a new column."""


class NoOcr:
    """An OCR that these documents never need."""

    def read(self, image: object, dpi: float) -> list[ingest.OcrWord]:
        """Refuse."""
        raise AssertionError("no page of these documents is a picture")


def line(text: str, size: float = 10, font: str = PLAIN, above: float = 4) -> Line:
    """Return a line."""
    return (above, text, size, font)


def document(*pages: Iterable[Line]) -> Document:
    """Return a document of these lines, read from a PDF."""
    with pymupdf.open() as pdf:
        for lines in pages:
            page, y = pdf.new_page(width=595, height=842), 60.0
            for above, text, size, font in lines:
                y += above + size
                for column, cell in enumerate(text.split("\t")):
                    page.insert_text((72 + 160 * column, y), cell, fontsize=size, fontname=font)
        data = pdf.tobytes()
    return ingest.read(ingest.prepare(data), sha256(data).hexdigest(), NoOcr())


def outcome(
    doc: Document,
    text: str,
    kind: str = "naam",
    ground: str | None = "5.1.2e",
    role: str | None = None,
    *,
    nth: int = 0,
) -> Outcome:
    """Return the outcome for the nth place where text stands; kept when ground is None."""
    at = -1
    for _ in range(nth + 1):
        at = doc.text.index(text, at + 1)
    span = Span(at, at + len(text))
    finding = Finding(
        finding_id(doc.sha256, kind, span), kind, "X", span, doc.boxes(span), 0.9,
        Why("test", "Dit is een test."), text,
    )  # fmt: skip
    verdict = Verdict.LAKKEN if ground else Verdict.OPENBAAR
    return Outcome(finding, verdict, ground, role, "Omdat het moet.", "test", "regel")


def appendix_of(
    doc: Document, outcomes: Iterable[Outcome], rulebook: RuleBook, text: str = "Er blijft tekst."
) -> Appendix:
    """Return the appendix of a document of which the outcomes with a ground were burned in."""
    every = tuple(outcomes)
    redacted = tuple(one for one in every if one.verdict is not Verdict.OPENBAAR)
    return write(
        doc,
        redacted,
        tuple(one for one in every if one.verdict is Verdict.OPENBAAR),
        rulebook,
        redacted_sha256="f" * 64,
        hidden=tuple(one.finding.span for one in redacted if one.finding.span),
        text=text,
    )
