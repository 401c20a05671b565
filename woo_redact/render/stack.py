"""Remember in which order a page paints images and opaque things: what lies below what."""

from dataclasses import dataclass, field

from woo_redact.model.document import Rect
from woo_redact.render.geometry import shared

SMALLEST = 3.0
"""Points; what is narrower covers nothing that could be read."""


@dataclass(slots=True)
class Stack:
    """The images of a page and, in order, the opaque rectangles that were painted over them."""

    _boxes: list[Rect] = field(default_factory=list)
    _times: list[int] = field(default_factory=list)
    _covers: list[Rect] = field(default_factory=list)

    @property
    def images(self) -> int:
        """Return how many images were painted so far."""
        return len(self._boxes)

    def image(self, box: Rect) -> int:
        """Remember that an image was painted; return its number."""
        self._boxes.append(box)
        self._times.append(len(self._covers))
        return len(self._boxes) - 1

    def box(self, number: int) -> Rect:
        """Return where an image was painted."""
        return self._boxes[number]

    def again(self, numbers: range) -> None:
        """Remember that these images were painted once more: on top of all so far."""
        for number in numbers:
            self._times[number] = len(self._covers)

    def cover(self, rect: Rect) -> None:
        """Remember that something opaque was painted that fills a rectangle."""
        if min(rect[2] - rect[0], rect[3] - rect[1]) >= SMALLEST and any(
            shared(rect, box) > 0 for box in self._boxes
        ):
            self._covers.append(rect)

    def covers(self) -> dict[int, tuple[Rect, ...]]:
        """Return by number of the image what was painted over it."""
        found = {}
        for number, (box, time) in enumerate(zip(self._boxes, self._times, strict=True)):
            over = tuple(rect for rect in self._covers[time:] if shared(rect, box) > 0)
            if over:
                found[number] = over
        return found
