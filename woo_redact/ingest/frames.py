"""Turn places between the page as displayed and the upright frame of text that runs otherwise."""

from dataclasses import dataclass

from woo_redact.model.document import Rect


@dataclass(frozen=True, slots=True, order=True)
class Frame:
    """The page turned by quarters until text that ran in some direction runs left to right.

    `quarters` counts clockwise turns; width and height are those of the page as displayed.
    """

    quarters: int
    page_width: float
    page_height: float

    @property
    def width(self) -> float:
        """Return the width of the turned page."""
        return self.page_height if self.quarters % 2 else self.page_width

    @property
    def height(self) -> float:
        """Return the height of the turned page."""
        return self.page_width if self.quarters % 2 else self.page_height

    def upright(self, rect: Rect) -> Rect:
        """Return where a displayed rectangle lies in this frame."""
        return _turned(rect, self.quarters, self.page_width, self.page_height)

    def displayed(self, rect: Rect) -> Rect:
        """Return where a rectangle of this frame lies on the displayed page."""
        return _turned(rect, -self.quarters % 4, self.width, self.height)


def _turned(rect: Rect, quarters: int, width: float, height: float) -> Rect:
    x0, y0, x1, y1 = rect
    if quarters == 1:
        return (height - y1, x0, height - y0, x1)
    if quarters == 2:
        return (width - x1, height - y1, width - x0, height - y0)
    if quarters == 3:
        return (y0, width - x1, y1, width - x0)
    return rect


def quarters_of(direction: tuple[float, float]) -> int:
    """Return how many quarters clockwise make text upright that runs in direction (y downward)."""
    x, y = direction
    if abs(x) >= abs(y):
        return 0 if x >= 0 else 2
    return 1 if y < 0 else 3
