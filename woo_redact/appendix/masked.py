"""The text of a document without what was redacted: all that the appendix may look at."""

from collections.abc import Iterable

from woo_redact.model.document import Span

MASK = "\x00"
"""Stands for every redacted character: no text that holds it is ever used."""


def mask(text: str, redacted: Iterable[Span]) -> str:
    """Return text with every redacted character replaced, offsets unchanged."""
    chars = list(text)
    for span in redacted:
        chars[span.start : span.end] = MASK * (span.end - span.start)
    return "".join(chars)
