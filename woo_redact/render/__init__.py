"""Burn redactions into a PDF, write its redacted text, show its pages."""

from woo_redact.render.burn import Rendered, burn
from woo_redact.render.preview import page_png, single_page
from woo_redact.render.text import redacted_text

__all__ = ["Rendered", "burn", "page_png", "redacted_text", "single_page"]
