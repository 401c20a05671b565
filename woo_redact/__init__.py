"""Woo redaction and publication pipeline: PDFs in, redacted PDFs with a motivation appendix out."""

__version__ = "0.1.0"
