"""Read the redaction annotations of a PDF that came back, and say what its reader wants.

The file may have been written anew by another program: marks are known by their name, or else by
their place. What cannot be told apart from an accident is refused: marks that were applied, or
that all went missing.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

import pikepdf

from woo_redact.batch import read_original, read_source
from woo_redact.desk import Item, Sheet
from woo_redact.errors import DocumentError
from woo_redact.exchange.annotations import DOUBT, MANIFEST, MARK
from woo_redact.exchange.changes import Wish
from woo_redact.exchange.manifest import Manifest, Told
from woo_redact.exchange.picture import still_shown
from woo_redact.model.decision import LAKKEN_AND_DOUBTS, Verdict
from woo_redact.model.document import Box
from woo_redact.render.geometry import Frame, apply, hull, read_frame

CODE = re.compile(r"\b5\.\d(?:\.\d)?\.?[a-z]?\b")
MOVED = 1.5
"""Points an edge of a mark may differ before it counts as moved: programs round."""
ACCEPTED = frozenset({"Accepted", "Completed"})
REJECTED = frozenset({"Rejected", "Cancelled"})
UNREADABLE = "Het bestand is beschadigd of versleuteld. Bewaar het opnieuw zonder wachtwoord."
NOT_SAME = (
    "De pagina's van dit bestand zijn niet meer die van het origineel (aantal, grootte of stand). "
    "Wijzig in een export alleen de markeringen."
)
ALL_GONE = (
    "Geen enkele markering uit de export is nog in dit bestand. Waarschijnlijk heeft het "
    "programma ze weggelaten; er is niets overgenomen. Maakt u werkelijk alles openbaar, doe dat "
    "dan in woo-redact review."
)
APPLIED = (
    "In dit bestand zijn markeringen al toegepast (de tekst is weg). Er is niets overgenomen. "
    "Lever het bestand in met markeringen, niet met gelakte tekst."
)


@dataclass(frozen=True, slots=True)
class ReturnedJob:
    """Read what came back (`source`) about a document of the desk, in a worker process.

    `sheets` are the documents by their name; `original` gives the file of each original.
    """

    source: Path
    sheets: Mapping[str, Sheet] = field(repr=False)
    originals: Mapping[str, Path] = field(repr=False)
    grounds: frozenset[str]

    def run(self) -> tuple[Manifest, tuple[Wish, ...]]:
        """Return of which document it is, and what its reader wants. Raises WooError."""
        data = read_source(self.source)
        manifest = read_manifest(data)
        sheet = self.sheets.get(manifest.name)
        if sheet is None or sheet.sha256 != manifest.sha256:
            raise DocumentError(
                "Dit bestand hoort bij een document dat niet (meer) in deze map staat, of bij een "
                "andere versie ervan."
            )
        original = read_original(self.originals[manifest.name], sheet.sha256)
        return manifest, read_wishes(data, original, sheet, manifest, self.grounds)


def read_manifest(data: bytes) -> Manifest:
    """Return what travelled with an export. Raises DocumentError."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return Manifest.parse(str(pdf.docinfo.get(MANIFEST, "")))
    except pikepdf.PdfError as error:
        raise DocumentError(UNREADABLE) from error


@dataclass(slots=True)
class _Mark:
    """One redaction annotation as it came back."""

    name: str
    boxes: tuple[Box, ...]
    said: str
    contents: str
    states: list[str] = field(default_factory=list)
    replies: list[str] = field(default_factory=list)

    @property
    def page(self) -> int:
        return self.boxes[0].page


def read_wishes(
    data: bytes, original: bytes, sheet: Sheet, manifest: Manifest, grounds: frozenset[str]
) -> tuple[Wish, ...]:
    """Return what the reader of an export wants: marks accepted, rejected, deleted, moved, added.

    A doubt that was left as it was stays a doubt. A new mark without a known ground becomes one.
    Raises DocumentError when pages differ, or marks were applied or all went missing.
    """
    try:
        with pikepdf.open(BytesIO(data)) as pdf, pikepdf.open(BytesIO(original)) as first:
            marks = _marks(pdf, first, sheet)
    except pikepdf.PdfError as error:
        raise DocumentError(UNREADABLE) from error
    items = {item.id: item for item in sheet.items}
    ours, new = _told_apart(marks, manifest, items)
    if manifest.told and not ours:
        raise DocumentError(ALL_GONE)
    gone = [items[name] for name in manifest.told if name not in ours and name in items]
    moved = [items[name] for name in ours if name in items and _moved(ours[name], items[name])]
    if not still_shown(data, original, (box for item in gone + moved for box in item.boxes)):
        raise DocumentError(APPLIED)
    wishes: list[Wish] = []
    for name, told in manifest.told.items():
        item = items.get(name)
        page = item.page if item else None
        if name in ours:
            wishes += _about(name, told, ours[name], item, grounds)
        else:
            wishes.append(Wish(name, Verdict.OPENBAAR, page=page))
    wishes += [_added(mark, grounds) for mark in new]
    return tuple(wishes)


def _marks(pdf: pikepdf.Pdf, first: pikepdf.Pdf, sheet: Sheet) -> list[_Mark]:
    if len(pdf.pages) != len(first.pages) or len(pdf.pages) != len(sheet.pages):
        raise DocumentError(NOT_SAME)
    found: list[_Mark] = []
    for page in sheet.pages:
        leaf = pdf.pages[page.number - 1]
        frame = read_frame(leaf, page.width)
        if frame != read_frame(first.pages[page.number - 1], page.width):
            raise DocumentError(NOT_SAME)
        annots = leaf.obj.get("/Annots")
        here: dict[tuple[int, int], _Mark] = {}
        replies: list[pikepdf.Dictionary] = []
        for annot in annots if isinstance(annots, pikepdf.Array) else ():
            if not isinstance(annot, pikepdf.Dictionary):
                continue
            if annot.get("/Subtype") == pikepdf.Name.Redact:
                boxes = _boxes(annot, page.number, frame)
                if boxes:
                    mark = _Mark(
                        _text(annot, "/NM"),
                        boxes,
                        f"{_text(annot, '/OverlayText')} {_text(annot, '/Subj')}",
                        _text(annot, "/Contents"),
                    )
                    found.append(mark)
                    here[annot.objgen] = mark
            elif isinstance(annot.get("/IRT"), pikepdf.Dictionary):
                replies.append(annot)
        for reply in replies:
            about = here.get(reply["/IRT"].objgen)
            if about is None:
                continue
            if "/State" in reply:
                about.states.append(_text(reply, "/State"))
            elif _text(reply, "/Contents").strip():
                about.replies.append(_text(reply, "/Contents").strip())
    return found


def _boxes(annot: pikepdf.Dictionary, page: int, frame: Frame) -> tuple[Box, ...]:
    numbers = _numbers(annot.get("/QuadPoints"))
    if len(numbers) >= 8 and len(numbers) % 8 == 0:
        groups = [numbers[at : at + 8] for at in range(0, len(numbers), 8)]
    else:
        rect = _numbers(annot.get("/Rect"))
        if len(rect) != 4:
            return ()
        x0, y0, x1, y1 = rect
        groups = [[x0, y0, x1, y0, x0, y1, x1, y1]]
    boxes = []
    for group in groups:
        points = (apply(frame.matrix, group[at], group[at + 1]) for at in range(0, 8, 2))
        x0, y0, x1, y1 = hull(points)
        x0, y0 = max(x0, 0.0), max(y0, 0.0)
        x1, y1 = min(x1, frame.width), min(y1, frame.height)
        if x1 > x0 and y1 > y0:
            boxes.append(Box(page, x0, y0, x1, y1))
    return tuple(boxes)


def _numbers(value: object) -> list[float]:
    if not isinstance(value, pikepdf.Array):
        return []
    try:
        return [float(number) for number in value]
    except (TypeError, ValueError):
        return []


def _text(annot: pikepdf.Dictionary, key: str) -> str:
    value = annot.get(key)
    return str(value) if isinstance(value, pikepdf.String) else ""


def _told_apart(
    marks: list[_Mark], manifest: Manifest, items: Mapping[str, Item]
) -> tuple[dict[str, list[_Mark]], list[_Mark]]:
    """Return the marks that went out, by finding, and those that were added.

    A program that gives marks new names leaves them where they were. A copy of a mark (the same
    name twice) is a new one where it is not in its old place.
    """
    ours: dict[str, list[_Mark]] = {}
    rest: list[_Mark] = []
    for mark in marks:
        name, _, page = mark.name.removeprefix(MARK).partition(":")
        known = mark.name.startswith(MARK) and name in manifest.told
        if known and all(other.page != mark.page for other in ours.get(name, ())):
            ours.setdefault(name, []).append(mark)
        else:
            rest.append(mark)
    new = []
    for mark in rest:
        for name in manifest.told:
            if name not in ours and name in items and items[name].verdict in LAKKEN_AND_DOUBTS:
                here = [box for box in items[name].boxes if box.page == mark.page]
                if here and _same(mark.boxes, tuple(here)):
                    ours[name] = [mark]
                    break
        else:
            new.append(mark)
    return ours, new


def _about(
    name: str, told: Told, marks: list[_Mark], item: Item | None, grounds: frozenset[str]
) -> list[Wish]:
    """Return what is wanted of a finding whose marks came back."""
    states = [state for mark in marks for state in mark.states[-1:]]
    comments = [reply for mark in marks for reply in mark.replies]
    page = marks[0].page
    said = [Wish(name, None, comment=text, page=page) for text in comments]
    contents = marks[0].contents.strip()
    own = contents if item is not None and contents != item.reason else ""
    if any(state in REJECTED for state in states):
        return [Wish(name, Verdict.OPENBAAR, motivation=own, page=page), *said]
    ground = _ground(marks[0].said, grounds) or told.ground
    if item is not None and _moved(marks, item):
        boxes = tuple(box for mark in marks for box in mark.boxes)
        return [
            Wish(name, Verdict.OPENBAAR, page=page),
            Wish(None, Verdict.LAKKEN, ground, own, boxes, page=page),
            *said,
        ]
    words = marks[0].said.split()
    doubted = not words or words[0] == DOUBT
    accepted = bool(states) and all(state in ACCEPTED for state in states)
    settled = told.verdict is Verdict.LAKKEN or accepted or not doubted
    if settled and (told.verdict is Verdict.BEOORDELEN or ground != told.ground or own):
        return [Wish(name, Verdict.LAKKEN, ground, own, page=page), *said]
    if own and not settled:
        said.append(Wish(name, None, comment=own, page=page))
    return said


def _added(mark: _Mark, grounds: frozenset[str]) -> Wish:
    """Return what is wanted of a mark that somebody drew."""
    ground = _ground(f"{mark.said} {mark.contents}", grounds)
    verdict = Verdict.LAKKEN if ground else Verdict.BEOORDELEN
    return Wish(None, verdict, ground, mark.contents.strip(), mark.boxes, page=mark.page)


def _ground(said: str, grounds: frozenset[str]) -> str | None:
    """Return the first ground that is named; lawyers write 5.1.2.e as well."""
    for code in CODE.findall(said):
        plain = re.sub(r"\.(?=[a-z]$)", "", code)
        if plain in grounds:
            return str(plain)
    return None


def _moved(marks: list[_Mark], item: Item) -> bool:
    boxes = tuple(box for mark in marks for box in mark.boxes)
    return not _same(boxes, item.boxes)


def _same(some: tuple[Box, ...], others: tuple[Box, ...]) -> bool:
    return len(some) == len(others) and all(
        one.page == other.page
        and all(abs(a - b) <= MOVED for a, b in zip(one.rect, other.rect, strict=True))
        for one, other in zip(sorted(some), sorted(others), strict=True)
    )
