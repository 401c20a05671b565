"""What the renderer burns in, and how it is to look."""

from dataclasses import dataclass, field

from woo_redact.model.document import Box

BARS = ("exact", "padded", "fixed")
"""As wide as the text was; grown into free space; of few lengths, with the rest of a line moved."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the result is to look."""

    colour: str = "grijs"
    """The bars: "grijs", "zwart" or "wit" (with a frame)."""
    bar: str = "padded"
    """How wide they are: one of BARS."""
    pdfa: str | None = None
    """The level of PDF/A-2 to aim at: one of standards.LEVELS; None keeps what the source was."""


USUAL = Look()


@dataclass(frozen=True, slots=True)
class Redaction:
    """Boxes that must be emptied and covered, the ground, and the label printed on the bar.

    `text` is what stood there ("" for a picture): the verifier looks for it, nobody prints it.
    `spoken` is what is read aloud in place of the bar.
    """

    finding: str
    boxes: tuple[Box, ...]
    ground: str
    label: str
    text: str = field(repr=False)
    spoken: str = "gelakt"


@dataclass(frozen=True, slots=True)
class Kept:
    """Text that was seen and deliberately kept; a redacted string may occur within it."""

    boxes: tuple[Box, ...]
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Move:
    """A stretch of a line that stands beside its old place.

    Every character with its centre in `box` (as the original shows it) now stands `by` points to
    the right, or to the left when negative.
    """

    box: Box
    by: float


@dataclass(frozen=True, slots=True)
class Drawn:
    """Where a bar was drawn, for which boxes, and whether as exact, padded or fixed."""

    box: Box
    boxes: tuple[Box, ...]
    bar: str


@dataclass(frozen=True, slots=True)
class Layout:
    """What the renderer did to keep widths from telling: bars beside their boxes, moved text."""

    drawn: tuple[Drawn, ...] = ()
    moves: tuple[Move, ...] = ()


AS_IT_WAS = Layout()
