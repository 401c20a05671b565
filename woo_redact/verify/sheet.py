"""Read the pages of a PDF with pdfium: characters with places, pixels, pictures and paths.

Everything comes out in points on the page as displayed (rotation and CropBox applied, origin top
left), scaled to the size the reader of the original gave the page.
"""

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from woo_redact.model.document import Rect
from woo_redact.verify.viewermade import ViewerMade

DPI = 150
MAX_PIXELS = 40_000_000
"""A poster is looked at more coarsely than an A4."""

DEEPEST_FORM = 15
"""So deep are forms within forms looked into."""
GLYPHLESS = 0.5
"""Height in points below which a letter has no shape of its own."""

Floats = NDArray[np.float64]
Pixels = NDArray[np.uint8]

_LINK_LIKE = (pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP)
_NOT_DRAWN_IN_PRINT = (
    pdfium.FPDF_ANNOT_TEXT,
    pdfium.FPDF_ANNOT_FILEATTACHMENT,
    pdfium.FPDF_ANNOT_SOUND,
    pdfium.FPDF_ANNOT_MOVIE,
    pdfium.FPDF_ANNOT_SCREEN,
    pdfium.FPDF_ANNOT_RICHMEDIA,
    pdfium.FPDF_ANNOT_REDACT,
    pdfium.FPDF_ANNOT_POPUP,
)


@dataclass(frozen=True, slots=True)
class Glyphs:
    """The characters of one page in pdfium's order: one code point and one box each.

    `solid` is False for white space and for characters that pdfium made up itself (spaces and
    line ends between words); those have no place.
    """

    text: str = field(repr=False)
    drawn: str = field(repr=False)
    """The same with pdfium's own mark for a hyphen at a line end (U+0002 or U+FFFE)."""
    boxes: Floats = field(repr=False)
    """Shape (n, 4): x0, y0, x1, y1 in displayed points."""
    solid: NDArray[np.bool_] = field(repr=False)

    @property
    def centres(self) -> Floats:
        """Return the centre of each box, shape (n, 2)."""
        return (self.boxes[:, :2] + self.boxes[:, 2:]) / 2


_ODD = re.compile("[\0\ufffd\ufffe\x02\ud800-\udfff]")
"""What makes one call unequal to asking character by character."""
_LINE_END_HYPHEN = {0x02: "-", 0xFFFE: "-"}
NO_GLYPHS = Glyphs("", "", np.zeros((0, 4)), np.zeros(0, dtype=np.bool_))


@dataclass(frozen=True, slots=True)
class Outline:
    """A vector path: its points as displayed, and the kind of the segment that ends in each."""

    path: pypdfium2.PdfObject
    points: Floats = field(repr=False)
    """Shape (n, 2)."""
    kinds: NDArray[np.intp] = field(repr=False)


class Sheet:
    """One open page. Close it after use: pdfium holds it in memory."""

    def __init__(self, pdf: pypdfium2.PdfDocument, index: int, width: float | None = None) -> None:
        """Open page `index` (from 0); `width` is its displayed width in points, if known."""
        self.number = index + 1
        self._page = pdf[index]
        self.viewer_text: tuple[Rect, ...] = ()
        self.viewer_drawing: tuple[Rect, ...] = ()
        self.unprinted: tuple[Rect, ...] = ()
        self.flattened = False
        self.other_letters = False
        """Whether letters may have other shapes than in the original (verify/lent.py)."""
        notes, unprinted = _annotations(self._page)
        if notes:
            if self._page.get_mediabox(fallback_ok=False) is None:
                # FPDFPage_Flatten takes US Letter for a size that comes from the page tree.
                self._page.set_mediabox(*self._page.get_bbox())
            pdfium.FPDFPage_Flatten(self._page, pdfium.FLAT_NORMALDISPLAY)
            self._page.close()
            self._page = pdf[index]
            self.flattened = True
        own_width, own_height = self._page.get_size()
        self.factor = width / own_width if width and own_width else 1.0
        self.width, self.height = own_width * self.factor, own_height * self.factor
        self._to_display = _displayed(self._page, own_width, own_height) * self.factor
        self.unprinted = tuple(self.to_box(*rect) for rect in unprinted)
        self.notes = tuple(self.to_box(*rect) for rect in notes)
        """Where annotations and form fields stand that are no links."""
        self._text = self._page.get_textpage()

    def close(self) -> None:
        """Let go of the page."""
        self._text.close()
        self._page.close()

    def leave_to_viewers(self, made: ViewerMade) -> None:
        """Note the places (in PDF user space) that each viewer draws in its own way."""
        self.viewer_text = tuple(self.to_box(*rect) for rect in made.text)
        self.viewer_drawing = tuple(self.to_box(*rect) for rect in made.drawing)

    def to_display(self, points: Floats) -> Floats:
        """Return points (n, 2) of PDF user space as displayed points."""
        homogeneous = np.hstack([points, np.ones((len(points), 1))])
        shown: Floats = homogeneous @ self._to_display.T
        return shown

    def to_box(
        self, x0: float, y0: float, x1: float, y1: float
    ) -> tuple[float, float, float, float]:
        """Return a rectangle of PDF user space as a displayed rectangle."""
        shown = self.to_display(np.array([[x0, y0], [x1, y1]], dtype=np.float64))
        low, high = shown.min(axis=0), shown.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])

    @cached_property
    def glyphs(self) -> Glyphs:
        """Return all characters, visible or not, also of Form XObjects and off the page."""
        handle = self._text.raw
        count = max(0, pdfium.FPDFText_CountChars(handle))
        codes = self._codes(count)
        raw = np.zeros((count, 4), dtype=np.float64)
        solid = np.zeros(count, dtype=np.bool_)
        left, right, bottom, top = (ctypes.c_double() for _ in range(4))
        for at, char in enumerate(codes):
            if char.isspace() or (
                not char.isalnum() and pdfium.FPDFText_IsGenerated(handle, at) == 1
            ):
                continue
            if pdfium.FPDFText_GetCharBox(handle, at, left, right, bottom, top):
                raw[at] = left.value, bottom.value, right.value, top.value
                solid[at] = True
                if top.value - bottom.value < GLYPHLESS and char.isalnum():
                    # Text layers of scans use a font without shapes: take the line's height.
                    loose = pdfium.FS_RECTF()
                    if pdfium.FPDFText_GetLooseCharBox(handle, at, loose):
                        raw[at] = loose.left, loose.bottom, loose.right, loose.top
        ends = np.stack([self.to_display(raw[:, :2]), self.to_display(raw[:, 2:])])
        boxes = np.hstack([ends.min(axis=0), ends.max(axis=0)])
        drawn = "".join(codes)
        return Glyphs(drawn.translate(_LINE_END_HYPHEN), drawn, boxes, solid)

    def _codes(self, count: int) -> list[str]:
        """Return the code point of each character; in one call where each has 16 bits."""
        handle = self._text.raw
        buffer = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(handle, 0, count, buffer) - 1
        text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
        if written == len(text) == count and not _ODD.search(text):
            return list(text)
        codes = (pdfium.FPDFText_GetUnicode(handle, at) for at in range(count))
        return [chr(code) if 0 < code < 0x110000 else "\ufffd" for code in codes]

    @cached_property
    def angles(self) -> Floats:
        """Return in which direction each character runs: degrees clockwise as displayed."""
        count = len(self.glyphs.text)
        handle = self._text.raw
        turns = np.array([pdfium.FPDFText_GetCharAngle(handle, at) for at in range(count)])
        ways = np.column_stack([np.cos(turns), np.sin(turns)]) @ self._to_display[:, :2].T
        angles: Floats = np.degrees(np.arctan2(ways[:, 1], ways[:, 0])) % 360
        return angles

    def invisible(self, at: int) -> bool:
        """Say whether character `at` is drawn in rendering mode 3 or 7 (no ink)."""
        thing = pdfium.FPDFText_GetTextObject(self._text.raw, at)
        if not thing:
            return False
        mode = pdfium.FPDFTextObj_GetTextRenderMode(thing)
        return mode in (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)

    @cached_property
    def strings(self) -> list[int | None]:
        """Return for each character which text object draws it; None for what pdfium made up."""
        return [
            address(pdfium.FPDFText_GetTextObject(self._text.raw, at))
            for at in range(len(self.glyphs.text))
        ]

    def drawing_order(self, which: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return for characters the rank of the text object that draws them.

        pdfium sorts the text of turned pages by lines; this is the order of the content stream.
        """
        texts = self._of_kind(pdfium.FPDF_PAGEOBJ_TEXT)
        ranks = {address(thing.raw): rank for rank, thing in enumerate(texts)}
        return np.array(
            [
                ranks.get(address(pdfium.FPDFText_GetTextObject(self._text.raw, int(at))), -1)
                for at in which
            ],
            dtype=np.intp,
        )

    @cached_property
    def scale(self) -> float:
        """Return pixels per displayed point."""
        scale = DPI / 72
        area = self.width * self.height * scale * scale
        return float(scale if area <= MAX_PIXELS else scale * (MAX_PIXELS / area) ** 0.5)

    @cached_property
    def pixels(self) -> Pixels:
        """Return the page as drawn, shape (height, width, 3), blue green red."""
        return self.drawn_now()

    def drawn_now(self) -> Pixels:
        """Return the page as drawn at this moment: without what was switched off meanwhile."""
        bitmap = self._page.render(
            scale=self.scale * self.factor, may_draw_forms=False, draw_annots=False
        )
        array: Pixels = bitmap.to_numpy()
        if array.ndim == 2:
            array = np.repeat(array[:, :, None], 3, axis=2)
        return array[:, :, :3]

    @cached_property
    def things(self) -> tuple[pypdfium2.PdfObject, ...]:
        """Return everything drawn on the page, in drawing order, also within forms."""
        return tuple(self._page.get_objects(max_depth=DEEPEST_FORM))

    def _of_kind(self, kind: int) -> tuple[pypdfium2.PdfObject, ...]:
        return tuple(thing for thing in self.things if thing.type == kind)

    def pictures(self) -> tuple[pypdfium2.PdfImage, ...]:
        """Return every image object on the page, also within forms."""
        return self._of_kind(pdfium.FPDF_PAGEOBJ_IMAGE)

    def paths(self) -> tuple[pypdfium2.PdfObject, ...]:
        """Return every vector path on the page, also within forms."""
        return self._of_kind(pdfium.FPDF_PAGEOBJ_PATH)

    @cached_property
    def outlines(self) -> tuple["Outline", ...]:
        """Return the shape of every vector path on the page."""
        found = []
        for path in self.paths():
            points, kinds = _segments(path)
            found.append(Outline(path, self.place(path, points), kinds))
        return tuple(found)

    def shadings(self) -> Iterator[Rect]:
        """Yield where shadings are painted: letters can be cut out of one."""
        for thing in self._of_kind(pdfium.FPDF_PAGEOBJ_SHADING):
            left, bottom, right, top = (ctypes.c_float() for _ in range(4))
            if pdfium.FPDFPageObj_GetBounds(thing.raw, left, bottom, right, top):
                yield self.to_box(left.value, bottom.value, right.value, top.value)

    @property
    def handle(self) -> object:
        """Return pdfium's own text page, to ask it of single characters."""
        return self._text.raw

    def corners(self, thing: pypdfium2.PdfObject) -> Floats:
        """Return where (0, 0), (1, 0) and (0, 1) of a page object's space are displayed."""
        points = np.array([[0, 0], [1, 0], [0, 1]], dtype=np.float64)
        return self.place(thing, points)

    def place(self, thing: pypdfium2.PdfObject, points: Floats) -> Floats:
        """Return points of a page object's own space as displayed points."""
        return self.place_in(thing, points)

    def place_in(self, at: pypdfium2.PdfObject | None, points: Floats) -> Floats:
        """Return points of the space within an object, or of the page's own, as displayed."""
        while at is not None:
            m = at.get_matrix()
            points = points @ np.array([[m.a, m.b], [m.c, m.d]]) + np.array([m.e, m.f])
            at = at.container
        return self.to_display(points)


def _segments(path: pypdfium2.PdfObject) -> tuple[Floats, NDArray[np.intp]]:
    """Return the end point and the kind of each segment of a path."""
    count = max(0, pdfium.FPDFPath_CountSegments(path))
    kinds = np.zeros(count, dtype=np.intp)
    points = np.zeros((count, 2), dtype=np.float64)
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(path, at)
        if segment and pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            points[at] = x.value, y.value
            kinds[at] = pdfium.FPDFPathSegment_GetType(segment)
    return points, kinds


def open_pdf(data: bytes) -> pypdfium2.PdfDocument:
    """Return the file opened by pdfium.

    Raises pypdfium2.PdfiumError when pdfium cannot read it.
    """
    pdf = pypdfium2.PdfDocument(data)
    pdf.init_forms()
    return pdf


def address(handle: object) -> int | None:
    """Return what tells one page object of pdfium from another."""
    return ctypes.cast(handle, ctypes.c_void_p).value  # type: ignore[arg-type]


def _displayed(page: pypdfium2.PdfPage, width: float, height: float) -> Floats:
    """Return the (2, 3) matrix from PDF user space to displayed points.

    pdfium's own device mapping knows CropBox, rotation and inherited boxes; it is asked where
    three device corners lie, and that is turned round.
    """
    ends = []
    for x, y in ((0, 0), (10_000, 0), (0, 10_000)):
        px, py = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDF_DeviceToPage(page, 0, 0, 10_000, 10_000, 0, x, y, px, py)
        ends.append((px.value, py.value))
    origin = np.array(ends[0])
    axes = np.column_stack(
        [(np.array(ends[1]) - origin) / width, (np.array(ends[2]) - origin) / height]
    )
    turned = np.linalg.inv(axes)
    matrix: Floats = np.column_stack([turned, -turned @ origin])
    return matrix


def _annotations(page: pypdfium2.PdfPage) -> tuple[list[Rect], list[Rect]]:
    """Return where annotations other than links are, and which of them no printer shows."""
    notes: list[Rect] = []
    unprinted: list[Rect] = []
    for index in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, index)
        if not annotation:
            continue
        subtype = pdfium.FPDFAnnot_GetSubtype(annotation)
        rect = pdfium.FS_RECTF()
        known = pdfium.FPDFAnnot_GetRect(annotation, rect)
        box = (rect.left, rect.bottom, rect.right, rect.top)
        if subtype not in _LINK_LIKE:
            notes.append(box)
        if subtype in _NOT_DRAWN_IN_PRINT and known:
            unprinted.append(box)
        pdfium.FPDFPage_CloseAnnot(annotation)
    return notes, unprinted
