"""Tell by size, place and company which pictures of a page may be a hand, a stamp or a logo."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from woo_redact.model.document import Box, Document, Page, Picture, Rect, around

WIDE, HIGH = (14.0, 260.0), (8.0, 115.0)
"""Points; a paraaf is smaller than a signature."""
LINE = 15.0
"""Points: type is no higher."""
_SQUARE = (0.72, 1.4)
_STAMP = 55.0
"""Points: an image that is nearly square and this high may be a stamp or seal."""
_TOP, _EDGE = 0.14, 20.0
"""Part of the first page, and points of the others, that are for the logo."""
_PARAAF = (45.0, 32.0)
"""Points: at the top or foot of a page a paraaf is no larger."""
_FOOT = 0.85
"""Part of the height of a page from which on its foot is."""
_APART, _LEVEL = 12.0, 0.5
"""Points between bits of one signature, and the part of their heights they share."""
_BITS = 6
"""So many bits a signature may have; more that touch are a map, a chart or a sketch."""
_KINDS = ("ink", "script", "italic", "image", "drawing")
"""What several bits are, by the first of these that is among them."""


@dataclass(frozen=True, slots=True)
class Ink:
    """What may be a signature: a picture, or several that are one."""

    box: Box
    kind: str
    crowded: bool = False
    """Whether it is one of many that touch, as the lines of a map do."""

    @property
    def typed(self) -> bool:
        """Say whether it is text in a font that may stand for a hand."""
        return self.kind in ("script", "italic")

    @property
    def pen(self) -> bool:
        """Say whether it is by its course the line of a pen."""
        return self.kind == "ink"


def inks_of(doc: Document) -> list[Ink]:
    """Return what on the pages of doc may be a hand by its size; bits of one signature as one."""
    by_page: dict[int, list[Picture]] = {}
    for picture in doc.pictures:
        if picture.kind != "photo" and _fits(picture.box.rect, least=False):
            by_page.setdefault(picture.box.page, []).append(picture)
    found = []
    for page in sorted(by_page):
        for group in _groups(by_page[page]):
            whole = around(picture.box.rect for picture in group)
            if len(group) <= _BITS and _fits(whole, least=False):
                kinds = {picture.kind for picture in group}
                kind = next(kind for kind in _KINDS if kind in kinds)
                found.append(Ink(Box(page, *whole), kind))
            else:
                crowded = len(group) > _BITS
                found += [Ink(picture.box, picture.kind, crowded) for picture in group]
    return [ink for ink in found if _fits(ink.box.rect)]


def repeated(doc: Document) -> set[tuple[int, ...]]:
    """Return the places where something stands on two pages or more: a logo, not a signature."""
    pages: dict[tuple[int, ...], set[int]] = {}
    for ink in doc.pictures:
        pages.setdefault(_place(ink.box), set()).add(ink.box.page)
    return {place for place, some in pages.items() if len(some) > 1}


def is_repeated(ink: Ink, places: Iterable[tuple[int, ...]]) -> bool:
    """Say whether ink stands in one of the places of `repeated`."""
    return _place(ink.box) in places


def is_at_top(ink: Ink, page: Page) -> bool:
    """Say whether ink stands where the logo of a letter is; on a scan nobody can tell."""
    top = _TOP * page.height if page.number == 1 else _EDGE
    return ink.box.y1 <= top and page.text_from == "file"


def is_paraaf_at_foot(ink: Ink, page: Page) -> bool:
    """Say whether ink is small and at the foot of a page, where each page of a contract has it."""
    return ink.pen and _is_small(ink) and ink.box.y0 >= _FOOT * page.height


def _is_small(ink: Ink) -> bool:
    wide, high = ink.box.x1 - ink.box.x0, ink.box.y1 - ink.box.y0
    return wide <= _PARAAF[0] and high <= _PARAAF[1]


def stands_free(ink: Ink, page: Page) -> bool:
    """Say whether ink of which no words tell may be a hand: at the top a logo is more likely."""
    tall = LINE + 3 if page.text_from == "ocr" else HIGH[0]
    top = _TOP * page.height if page.number == 1 else _EDGE
    high = ink.box.y1 - ink.box.y0
    placed = ink.box.y0 >= top or _is_small(ink)
    return ink.pen and not ink.crowded and placed and high >= tall


def may_be_stamp(ink: Ink) -> bool:
    """Say whether something is as large and square as a stamp."""
    x0, y0, x1, y1 = ink.box.rect
    return y1 - y0 >= _STAMP and _SQUARE[0] <= (x1 - x0) / (y1 - y0) <= _SQUARE[1]


def _fits(rect: Rect, *, least: bool = True) -> bool:
    wide, high = rect[2] - rect[0], rect[3] - rect[1]
    return (
        wide <= WIDE[1] and high <= HIGH[1] and not (least and (wide < WIDE[0] or high < HIGH[0]))
    )


def _place(box: Box) -> tuple[int, ...]:
    return tuple(round(value / 3) for value in box.rect)


def _groups(pictures: Sequence[Picture]) -> list[list[Picture]]:
    """Return pictures of one page by what touches or goes on beside."""
    groups: list[list[Picture]] = []
    for picture in pictures:
        apart, whole = [], [picture]
        for group in groups:
            if any(_belong(picture, other) for other in group):
                whole += group
            else:
                apart.append(group)
        groups = [*apart, whole]
    return groups


def _belong(one: Picture, other: Picture) -> bool:
    if one.kind != other.kind and {one.kind, other.kind} & {"script", "italic"}:
        return False
    ax0, ay0, ax1, ay1 = one.box.rect
    bx0, by0, bx1, by1 = other.box.rect
    wide, high = min(ax1, bx1) - max(ax0, bx0), min(ay1, by1) - max(ay0, by0)
    level = high >= _LEVEL * min(ay1 - ay0, by1 - by0)
    return (wide > 2 and high > 2) or (level and wide >= -_APART)
