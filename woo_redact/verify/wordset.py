"""Write a fixed set of words as one readable text."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text, divided by white space."""
    return frozenset(text.split())
