"""Make every bar an element of its own that a screen reader reads at its place in the text.

In a tagged document the element (/Span with /Alt and /ActualText) stands between what comes before
and after in the marked content that the redacted text was part of; a redaction over several lines
or pages is one element. In one without tags there is no reading order to take part in: there the
label carries its meaning itself.
"""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence, Set

import pikepdf

from woo_redact.model.document import Box
from woo_redact.model.redaction import Redaction
from woo_redact.render import bars
from woo_redact.render.geometry import Point
from woo_redact.render.places import holds_markers
from woo_redact.render.reading import Bar, put_in_order
from woo_redact.render.structure import Structure

NEAR = 0.6
"""Points that a glyph's middle may lie beside the box it was taken out for."""

Laid = Mapping[int, Sequence[bars.Bar]]
"""The bars of each page (1-based)."""


def is_tagged(pdf: pikepdf.Pdf) -> bool:
    """Say whether a document has a structure tree that knows its content."""
    root = pdf.Root.get("/StructTreeRoot")
    return isinstance(root, pikepdf.Dictionary) and isinstance(
        root.get("/ParentTree"), pikepdf.Dictionary
    )


def cover(
    pdf: pikepdf.Pdf,
    redactions: Sequence[Redaction],
    laid: Laid,
    emptied: Set[tuple[int, int]],
    draw: Callable[[int, bars.Bar], bytes],
) -> None:
    """Paint the bars of all pages over their content, each as an element if the pages are tagged.

    `emptied` are (StructParents, MCID) pairs out of which something was taken; `draw` returns the
    operators of one bar on a page.
    """
    groups = _Groups(redactions, laid)
    tags = _Tags(pdf, redactions, groups, emptied) if is_tagged(pdf) else None
    for number, here in sorted(laid.items()):
        opened = (
            tags.open(number, here) if tags is not None else _untagged(redactions, groups, here)
        )
        parts = [
            opening + b"\n" + draw(number, bar) + b"\nEMC"
            for opening, bar in zip(opened, here, strict=True)
        ]
        if parts:
            bars.append(pdf, pdf.pages[number - 1], b"\n".join(parts))
    if tags is not None:
        tags.save()


class _Groups:
    """Which redactions are one: those that share a bar. A group has the number of its first."""

    def __init__(self, redactions: Sequence[Redaction], laid: Laid) -> None:
        self._redactions = redactions
        self._first = list(range(len(redactions)))
        self._on: dict[int, list[tuple[Box, int]]] = defaultdict(list)
        """The boxes of each page, each with the number of its redaction."""
        for number, redaction in enumerate(redactions):
            for box in redaction.boxes:
                self._on[box.page].append((box, number))
        self._of_bar: dict[int, int] = {}
        for page, here in laid.items():
            for bar in here:
                below = self._below(bar, page)
                for one in below[1:]:
                    self._join(below[0], one)
                self._of_bar[id(bar)] = below[0]

    def of_bar(self, bar: bars.Bar) -> int:
        """Return the group of a bar."""
        return self._root(self._of_bar[id(bar)])

    def at(self, page: int, point: Point) -> int | None:
        """Return the group that covers a point of a page."""
        x, y = point
        found = [
            ((box.x1 - box.x0) * (box.y1 - box.y0), number)
            for box, number in self._on[page]
            if box.x0 - NEAR <= x <= box.x1 + NEAR and box.y0 - NEAR <= y <= box.y1 + NEAR
        ]
        return self._root(min(found)[1]) if found else None

    def _below(self, bar: bars.Bar, page: int) -> list[int]:
        """Return the redactions a bar stands for: those with a box it is drawn for."""
        return sorted(
            {
                number
                for box, number in self._on[page]
                if box.rect in bar.boxes and self._redactions[number].label == bar.label
            }
        )

    def _join(self, one: int, other: int) -> None:
        low, high = sorted((self._root(one), self._root(other)))
        self._first[high] = low

    def _root(self, number: int) -> int:
        while self._first[number] != number:
            number = self._first[number]
        return number


class _Tags:
    """Puts the bars of one tagged document into its structure tree, page after page."""

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        redactions: Sequence[Redaction],
        groups: _Groups,
        emptied: Set[tuple[int, int]],
    ) -> None:
        self._pdf = pdf
        self._redactions = redactions
        self._groups = groups
        self._emptied = emptied
        self._tree = Structure(pdf)
        self._pages = [page.obj for page in pdf.pages]
        self._elements: dict[int, pikepdf.Object] = {}
        self._artifacts: set[int] = set()
        self._free: dict[int, int] = {}
        for number, page in enumerate(pdf.pages, start=1):
            if holds_markers(page):
                self._part(number, page)

    def open(self, number: int, here: Sequence[bars.Bar]) -> list[bytes]:
        """Return for each bar of a page the operator that opens its marked content."""
        page = self._pdf.pages[number - 1]
        opened = []
        for bar in here:
            group = self._groups.of_bar(bar)
            if group in self._artifacts:
                opened.append(b"/Artifact BMC")
                continue
            if group not in self._elements:
                self._put_somewhere(group, number, page)
            free = self._free.get(number, self._tree.first_free(page))
            self._free[number] = free + 1
            self._tree.give(self._elements[group], page, free)
            opened.append(b"/Span <</MCID %d>> BDC" % free)
        return opened

    def save(self) -> None:
        """Write what belongs to the tree as a whole."""
        self._tree.save()

    def _part(self, number: int, page: pikepdf.Page) -> None:
        """Part the content of a page where bars belong, and put their elements there."""
        resources = page.obj.get("/Resources", pikepdf.Dictionary())
        order = put_in_order(
            pikepdf.parse_content_stream(page.obj),
            resources.get("/Properties"),
            lambda point: self._groups.at(number, point),
        )
        content = pikepdf.unparse_content_stream(order.instructions)
        page.obj["/Contents"] = self._pdf.make_stream(content)
        self._free[number] = max(order.next_number, self._tree.first_free(page))
        self._artifacts |= order.artifacts - self._elements.keys()
        for mcid, members in order.kids.items():
            owner = self._tree.owner(page, mcid)
            if owner is None:
                continue
            new = [
                self._new(member.redaction, owner, spaced=member.spaced)
                if isinstance(member, Bar)
                else member
                for member in members
                if not (isinstance(member, Bar) and member.redaction in self._elements)
            ]
            self._tree.replace(owner, page, mcid, new)
        for before, group in order.loose:
            if group not in self._elements and before is not None:
                self._put_behind(group, page, before)

    def _new(
        self, group: int, owner: pikepdf.Object, kind: str = "/Span", *, spaced: bool = False
    ) -> pikepdf.Object:
        spoken = self._redactions[group].spoken
        element = self._tree.element(owner, kind, spoken)
        if spaced:  # the words on both sides are not to become one
            element["/ActualText"] = pikepdf.String(spoken + " ")
        self._elements[group] = element
        self._artifacts.discard(group)
        return element

    def _put_behind(self, group: int, page: pikepdf.Page, mcid: int) -> None:
        """Put an element behind marked content of a page, if anybody owns that."""
        owner = self._tree.owner(page, mcid)
        if owner is not None:
            self._tree.replace(owner, page, mcid, [mcid, self._new(group, owner)])

    def _put_somewhere(self, group: int, number: int, page: pikepdf.Page) -> None:
        """Put the element of a bar over a picture or drawing behind what was emptied there."""
        parents = page.obj.get("/StructParents")
        for key, mcid in sorted(self._emptied):
            if key == parents and group not in self._elements:
                self._put_behind(group, page, mcid)
        if group not in self._elements:
            element = self._new(group, self._tree.root, "/P")
            self._tree.place_by_page(element, self._pages, number - 1)


def _untagged(
    redactions: Sequence[Redaction], groups: _Groups, here: Sequence[bars.Bar]
) -> list[bytes]:
    """Return for each bar of a page without tags the operator that opens its marked content."""
    opened = []
    for bar in here:
        spoken = redactions[groups.of_bar(bar)].spoken
        alt = ("\ufeff" + spoken).encode("utf-16-be").hex()
        opened.append(f"/Span <</Lang (nl-NL) /Alt <{alt}>>> BDC".encode())
    return opened
