"""Which archive and accessibility standards a result says it meets."""

from dataclasses import dataclass

LEVELS = ("2b", "2a")
"""What may be asked for: PDF/A-2b, and PDF/A-2a for documents with tags."""


@dataclass(frozen=True, slots=True)
class Standards:
    """What the result says of itself, and what it could not keep or become."""

    met: tuple[str, ...] = ()
    """"PDF/A-2a", "PDF/UA-1"."""
    unmet: tuple[str, ...] = ()
    """Dutch sentences: which standard the result does not say it meets, and why."""


NONE = Standards()
