"""Fold the decisions of people into the proposals of the machine."""

from woo_redact.review.fold import fold

__all__ = ["fold"]
