"""Prove that what was redacted is gone and the rest untouched."""
