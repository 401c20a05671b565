"""Propose a verdict and a ground for each finding."""

from woo_redact.decide.propose import decide

__all__ = ["decide"]
