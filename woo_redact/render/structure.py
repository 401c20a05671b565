"""The structure tree as a tree to put things in: owners of marked content, children, new elements.

Source: ISO 32000-1, 14.7 (logical structure) and 7.9.7 (number trees).
"""

from collections.abc import Iterator, Sequence

import pikepdf

DEEPEST = 100
MOST = 200_000


class Structure:
    """The structure tree of a document that has one."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Read the parent tree, and lay it flat so that entries can be added."""
        self._pdf = pdf
        self.root: pikepdf.Object = pdf.Root["/StructTreeRoot"]
        self._entries = dict(_entries(self.root.get("/ParentTree"), 0))
        known = self.root.get("/ParentTreeNextKey")
        least = known if isinstance(known, int) else 0
        used = [key for page in pdf.pages if isinstance(key := page.obj.get("/StructParents"), int)]
        self._next = max([least - 1, *self._entries, *used]) + 1

    def owner(self, page: pikepdf.Page, number: int) -> pikepdf.Object | None:
        """Return the element that owns marked content of a page, None when there is none."""
        owners = self._owners(page)
        if owners is None or not 0 <= number < len(owners):
            return None
        owner = owners[number]
        return owner if isinstance(owner, pikepdf.Dictionary) and "/S" in owner else None

    def own(self, page: pikepdf.Page, number: int, element: pikepdf.Object | None) -> None:
        """Make an element the owner of marked content of a page; None when it is there no more."""
        owners = self._owners(page)
        if owners is None:
            key = self._next
            self._next += 1
            page.obj["/StructParents"] = key
            owners = self._entries[key] = self._pdf.make_indirect(pikepdf.Array())
        while len(owners) <= number:
            owners.append(None)
        owners[number] = element

    def first_free(self, page: pikepdf.Page) -> int:
        """Return a number above all marked content that the parent tree knows of a page."""
        owners = self._owners(page)
        return 0 if owners is None else len(owners)

    def element(self, parent: pikepdf.Object, kind: str, spoken: str) -> pikepdf.Object:
        """Return a new element that is read aloud as `spoken`; it is nobody's child yet."""
        made = pikepdf.Dictionary(
            Type=pikepdf.Name.StructElem,
            S=pikepdf.Name(kind),
            P=parent,
            Alt=pikepdf.String(spoken),
            ActualText=pikepdf.String(spoken),
            K=pikepdf.Array(),
        )
        if not str(self._pdf.Root.get("/Lang", "nl")).lower().startswith("nl"):
            made["/Lang"] = pikepdf.String("nl-NL")
        return self._pdf.make_indirect(made)

    def give(self, element: pikepdf.Object, page: pikepdf.Page, number: int) -> None:
        """Add marked content of a page to the children of an element of ours."""
        if "/Pg" not in element:
            element["/Pg"] = page.obj
        if element["/Pg"].objgen == page.obj.objgen:
            element["/K"].append(number)
        else:
            element["/K"].append(
                pikepdf.Dictionary(Type=pikepdf.Name.MCR, Pg=page.obj, MCID=number)
            )
        self.own(page, number, element)

    def replace(
        self,
        owner: pikepdf.Object,
        page: pikepdf.Page,
        number: int,
        new: Sequence[int | pikepdf.Object],
    ) -> None:
        """Put other marked content of the page and elements in the place of a child of owner."""
        kids = _children(owner)
        at, like = len(kids), None
        for index, kid in enumerate(kids):
            if _is_content(kid, owner, page, number):
                at, like = index, kid
                break
        made: list[object] = []
        for item in new:
            if not isinstance(item, int):
                item["/P"] = owner
                made.append(item)
                continue
            self.own(page, item, owner)
            if isinstance(like, pikepdf.Dictionary):
                made.append(pikepdf.Dictionary({**dict(like.items()), "/MCID": item}))
            else:
                made.append(item)
        if number not in new:
            self.own(page, number, None)
        kids[at : at + (like is not None)] = made
        owner["/K"] = pikepdf.Array(kids)

    def place_by_page(
        self, element: pikepdf.Object, pages: Sequence[pikepdf.Object], at: int
    ) -> None:
        """Put an element among the top ones: before what is first on a later page than `at`."""
        order = {page.objgen: index for index, page in enumerate(pages)}
        top = self.root
        for _ in range(DEEPEST):
            below = [kid for kid in _children(top) if isinstance(kid, pikepdf.Dictionary)]
            if len(below) != 1 or "/S" not in below[0] or not _groups(below[0]):
                break
            top = below[0]
        kids = _children(top)
        place = len(kids)
        for index, kid in enumerate(kids):
            first = _first_page(kid, order)
            if first is not None and first > at:
                place = index
                break
        kids.insert(place, element)
        element["/P"] = top
        top["/K"] = pikepdf.Array(kids)

    def save(self) -> None:
        """Write the parent tree."""
        nums = [item for key, value in sorted(self._entries.items()) for item in (key, value)]
        self.root["/ParentTree"] = self._pdf.make_indirect(
            pikepdf.Dictionary(Nums=pikepdf.Array(nums))
        )
        self.root["/ParentTreeNextKey"] = self._next

    def _owners(self, page: pikepdf.Page) -> pikepdf.Object | None:
        key = page.obj.get("/StructParents")
        owners = self._entries.get(key) if isinstance(key, int) else None
        return owners if isinstance(owners, pikepdf.Array) else None


def _entries(node: object, depth: int) -> Iterator[tuple[int, pikepdf.Object]]:
    if depth > DEEPEST or not isinstance(node, pikepdf.Dictionary):
        return
    values = node.get("/Nums")
    if isinstance(values, pikepdf.Array):
        items = values.as_list()
        for key, value in zip(items[::2], items[1::2], strict=False):
            if isinstance(key, int):
                yield key, value
    kids = node.get("/Kids")
    for kid in kids.as_list() if isinstance(kids, pikepdf.Array) else ():
        yield from _entries(kid, depth + 1)


def _children(element: pikepdf.Object) -> list[object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids.as_list()) if isinstance(kids, pikepdf.Array) else [kids]


def _is_content(kid: object, owner: pikepdf.Object, page: pikepdf.Page, number: int) -> bool:
    """Say whether a child of owner is the marked content of a page with this number."""
    own = owner.get("/Pg")
    if isinstance(kid, pikepdf.Dictionary):
        if kid.get("/MCID") != number or "/Stm" in kid:
            return False
        own = kid.get("/Pg", own)
    elif kid != number:
        return False
    return own is None or bool(own.objgen == page.obj.objgen)


def _groups(element: pikepdf.Object) -> bool:
    """Say whether an element has elements for children, and no content."""
    kids = _children(element)
    return any(isinstance(kid, pikepdf.Dictionary) and "/S" in kid for kid in kids) and not any(
        isinstance(kid, int) for kid in kids
    )


def _first_page(thing: object, order: dict[tuple[int, int], int]) -> int | None:
    """Return the index of the first page an element has content on, as far as it says."""
    waiting, seen = [thing], 0
    while waiting and seen < MOST:
        one = waiting.pop()
        seen += 1
        if not isinstance(one, pikepdf.Dictionary):
            continue
        page = one.get("/Pg")
        if isinstance(page, pikepdf.Object) and page.objgen in order:
            return order[page.objgen]
        waiting += reversed(_children(one))
    return None
