"""Woo redaction and publication pipeline: PDFs in, redacted PDFs with a motivation appendix out.

The five names a library user needs:

* `load_tools(model=None, rules=None)` loads rule book, language model and OCR once;
* `scan(data, tools)` reads a PDF and says what would happen to each finding;
* `redact(scanned, tools)` burns it in, proves it and writes text and appendix;
* `verify(original, redacted, redactions, kept, pages)` is the proof on its own;
* `WooError` is the base of every error, with its exit code.

They are loaded when first used: PyMuPDF, spaCy and Presidio take seconds.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from woo_redact.errors import WooError
    from woo_redact.pipeline import load_tools, redact, scan
    from woo_redact.verify import verify

__version__ = "0.1.0"
__all__ = ["WooError", "load_tools", "redact", "scan", "verify"]

_HOMES = {
    "WooError": "woo_redact.errors",
    "load_tools": "woo_redact.pipeline",
    "redact": "woo_redact.pipeline",
    "scan": "woo_redact.pipeline",
    "verify": "woo_redact.verify",
}


def __getattr__(name: str) -> Any:
    """Load one of the five names (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'woo_redact' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
