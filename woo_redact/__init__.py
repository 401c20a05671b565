"""Woo redaction and publication pipeline: PDFs in, redacted PDFs with a motivation appendix out.

The five names a library user needs:

* `load_tools(model=None, rules=None)` loads rule book, language model and OCR once;
* `scan(data, tools)` reads a PDF and says what would happen to each finding;
* `redact(scanned, tools)` burns it in, proves it and writes text and appendix;
* `Verdict` is what can be done with a finding: LAKKEN, OPENBAAR or BEOORDELEN;
* `WooError` is the base of every error, with its exit code.

They are loaded when first used: PyMuPDF, spaCy and Presidio take seconds. The proof on its own, for
another tool's output, is `woo_redact.verify.verify`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from woo_redact.errors import WooError
    from woo_redact.model.decision import Verdict
    from woo_redact.pipeline import load_tools, redact, scan

__version__ = "0.1.0"
__all__ = ["Verdict", "WooError", "load_tools", "redact", "scan"]

_HOMES = {
    "Verdict": "woo_redact.model.decision",
    "WooError": "woo_redact.errors",
    "load_tools": "woo_redact.pipeline",
    "redact": "woo_redact.pipeline",
    "scan": "woo_redact.pipeline",
}


def __getattr__(name: str) -> Any:
    """Load one of the five names (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'woo_redact' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
