"""What the renderer burns in, and how it is to look."""

from dataclasses import dataclass, field

from woo_redact.model.document import Box


@dataclass(frozen=True, slots=True)
class Look:
    """How the result is to look."""

    colour: str = "grijs"
    """The bars: "grijs", "zwart" or "wit" (with a frame)."""


USUAL = Look()


@dataclass(frozen=True, slots=True)
class Redaction:
    """Boxes that must be emptied and covered, the ground, and the label printed on the bar.

    `text` is what stood there ("" for a picture): the verifier looks for it, nobody prints it.
    """

    finding: str
    boxes: tuple[Box, ...]
    ground: str
    label: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Kept:
    """Text that was seen and deliberately kept; a redacted string may occur within it."""

    boxes: tuple[Box, ...]
    text: str = field(repr=False)
