"""Rows that do not hold yet, and why: each is marked as failing, strictly, until it is cured."""

FAILS: dict[str, str] = {}
"""By row: why it leaks or is refused for no reason."""

UNSEEN: dict[str, str] = {}
"""By row: why the verifier does not see what hides."""
