"""Propose a verdict and a ground for each finding."""

from woo_redact.decide.memory import Contradiction, contradictions, doubt_namesakes
from woo_redact.decide.propose import decide
from woo_redact.decide.sweep import sweep

__all__ = ["Contradiction", "contradictions", "decide", "doubt_namesakes", "sweep"]
