"""What reads pictures, for stages that are handed a reader: they know no OCR engine."""

from collections.abc import Sequence
from typing import Any, Protocol

from woo_redact.model.document import Rect


class ReadWord(Protocol):
    """A word read from a picture; boxes in pixels of that picture."""

    @property
    def text(self) -> str:
        """Return the word."""
        ...

    @property
    def confidence(self) -> float:
        """Return how sure the reader was, 0..1."""
        ...

    @property
    def box(self) -> Rect:
        """Return where the word stands."""
        ...

    @property
    def chars(self) -> tuple[Rect, ...]:
        """Return where each character stands."""
        ...


class Reader(Protocol):
    """Whatever can read a picture."""

    def read(self, image: Any, dpi: int) -> Sequence[ReadWord]:
        """Return the words of a picture (Pillow, mode L) in reading order."""
        ...
