"""Write the appendix of one document: its content as data, and as PDF."""

from dataclasses import dataclass, field
from typing import Any

from woo_redact.appendix.facts import find_facts
from woo_redact.appendix.masked import mask
from woo_redact.appendix.record import make_record
from woo_redact.appendix.typeset import typeset
from woo_redact.appendix.words import WITHOUT_GROUND
from woo_redact.model.decision import Outcome
from woo_redact.model.document import Document, Span
from woo_redact.rulebook import RuleBook


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
    secrets = _secrets(doc, redacted, hidden)
    record = make_record(
        doc,
        find_facts(doc, mask(doc.text, hidden), secrets),
        redacted,
        kept,
        rulebook,
        redacted_sha256=redacted_sha256,
        nothing_left=not any(char.isalpha() for char in _without_marks(text, rulebook)),
        secrets=secrets,
        shown=text,
    )
    return Appendix(typeset(record), record)


def shown_title(
    doc: Document, redacted: tuple[Outcome, ...], hidden: tuple[Span, ...]
) -> str | None:
    """Return the title as the redacted pages show it, None when they show none."""
    return find_facts(doc, mask(doc.text, hidden), _secrets(doc, redacted, hidden)).title


def _secrets(
    doc: Document, redacted: tuple[Outcome, ...], hidden: tuple[Span, ...]
) -> frozenset[str]:
    """Return every text that was redacted: none may be repeated, wherever else it stands."""
    below = (doc.text[span.start : span.end] for span in hidden)
    return frozenset((*(outcome.finding.text for outcome in redacted), *below))


def _without_marks(text: str, rulebook: RuleBook) -> str:
    for code in (*rulebook.grounds, *WITHOUT_GROUND):
        text = text.replace(f"[{code}]", "")
    return text
