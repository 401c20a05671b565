"""Propose a verdict and a ground for each finding."""
