"""Set the appendix as PDF/A-2a and PDF/UA-1 with typst."""

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import typst

from woo_redact import __version__
from woo_redact.appendix.facts import find_facts, in_dutch
from woo_redact.appendix.masked import mask
from woo_redact.appendix.record import make_record
from woo_redact.model.decision import Outcome
from woo_redact.model.document import Document, Span
from woo_redact.rulebook import RuleBook

FORM_DATE = datetime(2026, 11, 1, tzinfo=UTC)
"""PDF/A demands a date in the metadata: that of the form, so that two runs give the same bytes."""


@dataclass(frozen=True, slots=True)
class Appendix:
    """The appendix as PDF bytes and as the record it was made from."""

    pdf: bytes = field(repr=False)
    record: dict[str, Any] = field(repr=False)


def write(
    doc: Document,
    redacted: tuple[Outcome, ...],
    kept: tuple[Outcome, ...],
    rulebook: RuleBook,
    *,
    redacted_sha256: str,
    hidden: tuple[Span, ...],
    text: str,
) -> Appendix:
    """Write the motivation appendix of one document.

    `redacted` are the outcomes that were burned in, `hidden` the text below their bars, `kept` the
    other outcomes, `text` the published plain text (to tell whether anything is left to read).
    The same input gives the same bytes: there is no time stamp in it. Content:
    docs/handleiding.md; rules against leaks: docs/security.md.
    """
    record = make_record(
        doc,
        find_facts(doc, mask(doc.text, hidden)),
        redacted,
        kept,
        rulebook,
        redacted_sha256=redacted_sha256,
        nothing_left=not any(char.isalpha() for char in _without_marks(text, rulebook)),
    )
    return Appendix(_typeset(record), record)


def _without_marks(text: str, rulebook: RuleBook) -> str:
    for code in rulebook.grounds:
        text = text.replace(f"[{code}]", "")
    return text


def _typeset(record: dict[str, Any]) -> bytes:
    """Hand the record to typst as JSON; no document text is ever pasted into template source."""
    date = record["document"]["date"]
    shown = record | {"version": __version__, "date_in_words": in_dutch(date) if date else None}
    template = files("woo_redact.appendix").joinpath("templates", "motivering.typ")
    pdf = typst.compile(
        template.read_bytes(),
        sys_inputs={"record": json.dumps(shown, ensure_ascii=False)},
        pdf_standards=["a-2a", "ua-1"],
        ignore_system_fonts=True,
        format="pdf",
        timestamp=FORM_DATE,
    )
    assert isinstance(pdf, bytes)
    return pdf
