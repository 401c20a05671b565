"""Burn redactions into a PDF."""
