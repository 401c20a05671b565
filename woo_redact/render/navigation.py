"""Links, bookmarks and page labels: kept for the reader, rebuilt from the parts that are known."""

import re
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import unquote

import pikepdf

from woo_redact.model.document import Rect
from woo_redact.model.redaction import Move
from woo_redact.render.geometry import (
    Frame,
    Matrix,
    Point,
    apply,
    hull,
    invert,
    placed,
    shared,
)
from woo_redact.render.secrets import Secrets, plain, squashed

LINK = frozenset(
    ("/Type", "/Subtype", "/Rect", "/Border", "/BS", "/C", "/QuadPoints", "/F", "/H")
    + ("/StructParent",)
)
OPEN_WEB = ("http://", "https://")
REACH = ("mailto:", "tel:")
"""Schemes that reach a person: such a link stays only if its address can be read on the page."""
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
"""An e-mail address within another, as in forms and in links that a mail program guards."""
LONGEST_LABEL = 12
MOST_BOOKMARKS = 20_000

Area = Mapping[int, Sequence[Rect]]


class Readable:
    """The text that may be read in the redacted document."""

    def __init__(self, text: str) -> None:
        """Take the text with its redacted parts left out."""
        self._words = frozenset(re.findall(r"\w+", plain(text)))
        self._all = squashed(text)

    def says(self, title: str) -> bool:
        """Say whether every word of a title can be read in the document."""
        return all(word in self._words for word in re.findall(r"\w{2,}", plain(title)))

    def shows(self, address: str) -> bool:
        """Say whether an e-mail address or telephone number can be read in the document."""
        wanted = squashed(address)
        national = re.sub(r"^31", "0", wanted)
        return bool(wanted) and (wanted in self._all or national in self._all)


class Navigation:
    """Cleans what lets a reader move through one document."""

    def __init__(self, pdf: pikepdf.Pdf, secrets: Secrets, readable: Readable) -> None:
        """Look up pages and named destinations."""
        self._pdf = pdf
        self._secrets = secrets
        self._readable = readable
        self.pages = {page.obj.objgen: at for at, page in enumerate(pdf.pages, start=1)}
        self._named = _named(pdf)
        self.links: set[tuple[int, int]] = set()

    def clean(self, frames: Sequence[Frame], areas: Area) -> None:
        """Keep harmless links, bookmarks and labels; all other annotations go."""
        for number, page in enumerate(self._pdf.pages, start=1):
            annots = page.obj.get("/Annots")
            kept: list[pikepdf.Object] = []
            if isinstance(annots, pikepdf.Array):
                for annot in annots.as_list():
                    frame = frames[number - 1]
                    if self._link(annot, frame, areas.get(number, ())):
                        kept.append(annot)
            if "/Annots" in page.obj:
                del page.obj["/Annots"]
            if kept:
                page.obj["/Annots"] = pikepdf.Array(kept)
                self.links |= {annot.objgen for annot in kept}
        self._bookmarks()
        self._labels()
        for key in ("/Names", "/Dests"):  # links and bookmarks now say themselves where they go
            if key in self._pdf.Root:
                del self._pdf.Root[key]

    def follow(self, frames: Sequence[Frame], moves: Mapping[int, Sequence[Move]]) -> None:
        """Let links move with their text."""
        for number, here in moves.items():
            page, frame = self._pdf.pages[number - 1], frames[number - 1]
            back = invert(frame.matrix)
            annots = page.obj.get("/Annots")
            if not here or back is None or not isinstance(annots, pikepdf.Array):
                continue
            for annot in annots.as_list():
                for key in ("/Rect", "/QuadPoints"):
                    if key in annot:
                        annot[key] = _moved(annot[key], frame.matrix, back, here)

    def _link(self, annot: pikepdf.Object, frame: Frame, areas: Sequence[Rect]) -> bool:
        """Cut a link down to where it is and where it leads; say whether it may stay."""
        if not isinstance(annot, pikepdf.Dictionary) or str(annot.get("/Subtype")) != "/Link":
            return False
        rect = annot.get("/Rect")
        if not isinstance(rect, pikepdf.Array) or len(rect) != 4:
            return False
        x0, y0, x1, y1 = (float(number) for number in rect.as_list())
        box = placed(frame.matrix, (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
        size = (box[2] - box[0]) * (box[3] - box[1])
        if any(shared(box, area) > 0.02 * size for area in areas):
            return False
        target = self._target(annot)
        if target is None:
            return False
        said = "/Contents" in annot
        for key in list(annot.keys()):
            if key not in LINK:
                del annot[key]
        if isinstance(target, str):
            annot["/A"] = pikepdf.Dictionary(
                S=pikepdf.Name.URI, Type=pikepdf.Name.Action, URI=pikepdf.String(target)
            )
        else:
            annot["/Dest"] = target
        if said:  # PDF/UA asks for a description of links: where it leads says enough
            description = target if isinstance(target, str) else self._place(target)
            annot["/Contents"] = pikepdf.String(description)
        return True

    def _target(self, thing: pikepdf.Object) -> pikepdf.Array | str | None:
        """Return where a link or bookmark leads: a place in the document or an open address."""
        action = thing.get("/A")
        place = thing.get("/Dest")
        if isinstance(action, pikepdf.Dictionary):
            if str(action.get("/S")) == "/URI":
                return self._address(str(action.get("/URI", "")))
            place = action.get("/D") if str(action.get("/S")) == "/GoTo" else None
        for _ in range(3):
            if isinstance(place, pikepdf.Dictionary):
                place = place.get("/D")
            elif isinstance(place, pikepdf.String | pikepdf.Name):
                place = self._named.get(str(place).removeprefix("/"))
        if not isinstance(place, pikepdf.Array) or not len(place):
            return None
        page = place[0]
        if not isinstance(page, pikepdf.Dictionary) or page.objgen not in self.pages:
            return None
        rest = [
            item
            for item in place.as_list()[1:]
            if not isinstance(item, pikepdf.String | pikepdf.Dictionary)
        ]
        return pikepdf.Array([page, *rest])

    def _address(self, uri: str) -> str | None:
        if self._secrets.hinted_in(uri):  # "https://www.jdevries.nl" as well
            return None
        lower = uri.strip().lower()
        if lower.startswith(REACH):
            address = re.split(r"[?;]", uri.split(":", 1)[1])[0]
            return f"{lower.split(':')[0]}:{address}" if self._readable.shows(address) else None
        mailboxes = _MAILBOX.findall(unquote(unquote(uri)))
        if not all(self._readable.shows(address) for address in mailboxes):
            return None
        return uri if lower.startswith(OPEN_WEB) else None

    def _place(self, target: pikepdf.Array) -> str:
        return f"Pagina {self.pages[target[0].objgen]}"

    def _bookmarks(self) -> None:
        """Rewrite the bookmarks: titles as they can be read on the pages, plain places to go."""
        root = self._pdf.Root.get("/Outlines")
        if not isinstance(root, pikepdf.Dictionary):
            return
        seen: set[tuple[int, int]] = set()
        new = self._pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Outlines))
        self._children(root, new, seen, 0)
        if "/First" in new:
            self._pdf.Root["/Outlines"] = new
        else:
            del self._pdf.Root["/Outlines"]

    def _children(
        self,
        old: pikepdf.Object,
        new: pikepdf.Object,
        seen: set[tuple[int, int]],
        depth: int,
    ) -> None:
        items: list[pikepdf.Object] = []
        item = old.get("/First")
        while isinstance(item, pikepdf.Dictionary) and item.objgen not in seen:
            if len(seen) > MOST_BOOKMARKS or depth > 50:
                break
            seen.add(item.objgen)
            made = pikepdf.Dictionary(Title=pikepdf.String(self._title(item)), Parent=new)
            target = self._target(item)
            if isinstance(target, pikepdf.Array):
                made["/Dest"] = target
            made = self._pdf.make_indirect(made)
            self._children(item, made, seen, depth + 1)
            items.append(made)
            item = item.get("/Next")
        for before, after in zip(items, items[1:], strict=False):
            before["/Next"], after["/Prev"] = after, before
        if items:
            new["/First"], new["/Last"] = items[0], items[-1]
            new["/Count"] = len(items) if depth == 0 else -len(items)

    def _title(self, item: pikepdf.Object) -> str:
        title = str(item.get("/Title", ""))
        without = self._secrets.without(title)
        if without != title or self._readable.says(title):
            return without
        target = self._target(item)
        return self._place(target) if isinstance(target, pikepdf.Array) else "Bladwijzer"

    def _labels(self) -> None:
        """Drop prefixes of page labels that are more than a few characters or hold a secret."""
        for label in _leaves(self._pdf.Root.get("/PageLabels"), "/Nums", 0):
            if isinstance(label, pikepdf.Dictionary) and "/P" in label:
                prefix = str(label["/P"])
                if len(prefix) > LONGEST_LABEL or self._secrets.held_in(prefix):
                    del label["/P"]


def _leaves(node: object, key: str, depth: int) -> Iterator[pikepdf.Object]:
    """Yield keys and values of a name or number tree, one after the other."""
    if depth > 50 or not isinstance(node, pikepdf.Dictionary):
        return
    values = node.get(key)
    if isinstance(values, pikepdf.Array):
        yield from values.as_list()
    kids = node.get("/Kids")
    if isinstance(kids, pikepdf.Array):
        for kid in kids.as_list():
            yield from _leaves(kid, key, depth + 1)


def _named(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Return the named destinations of a document."""
    found: dict[str, pikepdf.Object] = {}
    old = pdf.Root.get("/Dests")
    if isinstance(old, pikepdf.Dictionary):
        found |= {key.removeprefix("/"): value for key, value in old.items()}
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        pairs = list(_leaves(names.get("/Dests"), "/Names", 0))
        found |= {str(key): value for key, value in zip(pairs[::2], pairs[1::2], strict=False)}
    return found


def _moved(
    numbers: pikepdf.Object, matrix: Matrix, back: Matrix, moves: Sequence[Move]
) -> pikepdf.Array:
    """Return the corners of a link, each at its new place when the link lies in moved text."""
    values = [float(number) for number in numbers.as_list()]
    step = 8 if len(values) % 8 == 0 else 4
    result: list[float] = []
    for at in range(0, len(values), step):
        corners = [
            apply(matrix, *pair)
            for pair in zip(values[at : at + step : 2], values[at + 1 : at + step : 2], strict=True)
        ]
        box = hull(corners)
        middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        by = next((move.by for move in moves if _holds(move.box.rect, middle)), 0.0)
        for x, y in corners:
            result += [round(number, 2) for number in apply(back, x + by, y)]
    return pikepdf.Array(result)


def _holds(rect: Rect, point: Point) -> bool:
    return rect[0] <= point[0] <= rect[2] and rect[1] <= point[1] <= rect[3]
