"""Take everything below the boxes out of one page: glyphs, pixels, shapes, in whatever they sit.

Forms, patterns and soft masks are rewritten as copies, so that other pages that use the same
object keep theirs.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor

import pikepdf
import pymupdf

from woo_redact.model.document import Rect
from woo_redact.render.content import Walk
from woo_redact.render.fonts import Font, UnknownFont, read_font
from woo_redact.render.geometry import (
    IDENTITY,
    Frame,
    Matrix,
    apply,
    common,
    multiply,
    placed,
    shared,
)
from woo_redact.render.glyphs import Used
from woo_redact.render.images import Blanked, Blanker
from woo_redact.render.inline import image_of
from woo_redact.render.marks import Told
from woo_redact.render.operators import says_more
from woo_redact.render.resources import Resources
from woo_redact.render.secrets import Secrets
from woo_redact.render.shown import UNIT, View
from woo_redact.render.spacing import spacing_font
from woo_redact.render.stack import Stack
from woo_redact.render.state import (
    EVERYWHERE,
    CannotClean,
    Instruction,
    Job,
    State,
    TooMuchContent,
    Unparsable,
)
from woo_redact.render.unseen import Sights, traceless

MOST_INSTRUCTIONS = 3_000_000
"""Operators one document may run through, all forms counted each time they are painted."""
MOST_TILES = 400

FORM_KEYS = frozenset(
    ("/Type", "/Subtype", "/FormType", "/BBox", "/Matrix", "/Group", "/StructParents", "/OC")
    + ("/StructParent", "/PatternType", "/PaintType", "/TilingType", "/XStep", "/YStep")
)

Painted = tuple[pikepdf.Object | None, bool]
"""What to paint instead (None: nothing), and whether something was taken out of it."""


@dataclass
class Shop:
    """What all pages of a document share while they are cleaned."""

    pdf: pikepdf.Pdf
    picture: pymupdf.Document
    """The same file, to draw its pages."""
    secrets: Secrets
    used: defaultdict[tuple[int, int], Used] = field(default_factory=lambda: defaultdict(Used))
    emptied: set[tuple[int, int]] = field(default_factory=set)
    """(StructParents, MCID) of marked content out of which something was taken."""
    fonts: dict[tuple[int, int], Font | None] = field(default_factory=dict)
    painted: dict[tuple[int, int], pikepdf.Object] = field(default_factory=dict)
    """Every form that is still painted: what it was -> what it is now."""
    followed: bool = True
    """Whether all pages that stay as they are were followed to their end."""
    left: int = MOST_INSTRUCTIONS
    tagged: bool = False
    """Whether bars will look for their place in the reading order."""
    _spacing: pikepdf.Object | None = None
    _blanker: Blanker | None = None

    @property
    def images(self) -> Blanker:
        """Return what blanks images: the same on two pages is done once."""
        if self._blanker is None:
            self._blanker = Blanker(self.pdf)
        return self._blanker

    def spacing_font(self) -> pikepdf.Object:
        """Return the font that fills gaps; made when first needed."""
        if self._spacing is None:
            self._spacing = spacing_font(self.pdf)
        return self._spacing


class Eraser:
    """Cleans one page."""

    def __init__(self, shop: Shop, job: Job, frame: Frame) -> None:
        """Take the boxes of one page and how it is displayed."""
        self.job = job
        self.secrets = shop.secrets
        self.emptied = shop.emptied
        self.spacing_font = shop.spacing_font
        self._shop = shop
        self._frame = frame
        self._begin({}, {})

    def _begin(
        self,
        dropped: Mapping[int, Collection[int]],
        covers: Mapping[int, tuple[Rect, ...]],
        flat: Mapping[int, tuple[int, ...]] | None = None,
        telling: frozenset[tuple[int, str]] = frozenset(),
        filled: Mapping[tuple[int, int], Sequence[Rect]] | None = None,
    ) -> None:
        """Forget all: a page may be gone through twice.

        `filled` says where patterns fill, once that is known.
        """
        self.patterned: defaultdict[tuple[int, int], list[Rect]] = defaultdict(list)
        self._filled = filled
        self.told = Told(self.secrets, telling)
        self.dropped = dropped
        self._flat = flat or {}
        self._direct: set[int] = set()
        self.masking = False
        self._covers = covers
        self.sights = Sights()
        self.stack = Stack()
        self.used: defaultdict[tuple[int, int], Used] = defaultdict(Used)
        self._open: set[tuple[int, int]] = set()
        self._done: dict[object, tuple[Painted, range]] = {}

    def page(self, page: pikepdf.Page, number: int) -> None:
        """Rewrite the content of a page; leaves it alone byte for byte when nothing has to go.

        Raises CannotClean when the content cannot be followed, Unparsable when it is broken,
        TooMuchContent for a bomb.
        """
        self._check_syntax(page)
        walk, resources = self._pass(page)
        covers = self.stack.covers()
        unseen: Mapping[int, Collection[int]] = {}
        if self.sights.suspects or self.sights.covered:
            unseen = self.sights.unseen(self._shop.picture[number - 1], self._frame.width)
        boxes = {number: self.stack.box(number) for number in sorted(self._direct)}
        flat = traceless(self._shop.picture[number - 1], self._frame.width, boxes)
        telling = self.told.spread()
        if unseen or covers or flat or telling or (self.patterned and self.job.areas):
            self._begin(unseen, covers, flat, telling, self.patterned)
            walk, resources = self._pass(page)
        for font, used in self.used.items():
            self._shop.used[font].kept |= used.kept
            self._shop.used[font].removed |= used.removed
        if walk.changed:
            page.obj["/Contents"] = self._shop.pdf.make_stream(
                pikepdf.unparse_content_stream(walk.out)
            )
        page.obj["/Resources"] = resources.finished()

    def _check_syntax(self, page: pikepdf.Page) -> None:
        """Refuse content that qpdf cannot read without guessing."""
        self._shop.pdf.get_warnings()  # those about other things
        try:
            pikepdf.parse_content_stream(page.obj)
        except (pikepdf.PdfError, TypeError) as error:  # TypeError: an operand no content may have
            raise Unparsable from error
        if any("page object" in str(warning) for warning in self._shop.pdf.get_warnings()):
            raise Unparsable

    def _pass(self, page: pikepdf.Page) -> tuple[Walk, Resources]:
        resources = Resources(_resources(page), self.secrets)
        parents = page.obj.get("/StructParents")
        state = State(self._frame.matrix, within=self._frame.rect)
        return self._walk(page.obj, resources, state, self.job.areas, parents), resources

    def _walk(
        self,
        source: pikepdf.Object,
        resources: Resources,
        state: State,
        areas: Sequence[Rect],
        parents: object,
    ) -> Walk:
        walk = Walk(self, resources, state, areas, parents if isinstance(parents, int) else None)
        try:
            instructions = pikepdf.parse_content_stream(source)
            self._shop.left -= len(instructions)
            if self._shop.left < 0:
                raise TooMuchContent(
                    "Een pagina tekent onwaarschijnlijk veel. Bekijk dit bestand zelf."
                )
            walk.run(instructions)
            walk.changed |= says_more(source)
        except (pikepdf.PdfError, ValueError, TypeError, IndexError, AttributeError) as error:
            raise CannotClean from error
        return walk

    @property
    def marked(self) -> bool:
        """Say whether places are to be marked here: in the content of a page of its own."""
        return self._shop.tagged and not self._open

    def font(self, font: pikepdf.Object | None) -> Font | None:
        """Return the widths of a font; None when nobody can know where its glyphs stand."""
        if font is None:
            return None
        key = font.objgen
        if key == (0, 0) or key not in self._shop.fonts:
            try:
                self._shop.fonts[key] = read_font(font)
            except UnknownFont:
                self._shop.fonts[key] = None
        return self._shop.fonts[key]

    def form(self, form: pikepdf.Object, outer: Walk, ctm: Matrix) -> Painted:
        """Return a form (or the group of a soft mask) without what lies in the boxes."""
        return self._nested(form, outer, outer.state.copy(ctm), outer.areas)

    def pattern(self, pattern: pikepdf.Object, outer: Walk) -> Painted:
        """Return a tiling pattern of which no tile shows anything in the boxes."""
        matrix = pattern.get("/Matrix")
        own: Matrix = IDENTITY
        if isinstance(matrix, pikepdf.Array) and len(matrix) == 6:
            a, b, c, d, e, f = (float(number) for number in matrix.as_list())
            own = (a, b, c, d, e, f)
        ctm = multiply(own, outer.start)
        wanted = outer.areas
        if self._filled is not None and outer.state.within != EVERYWHERE:
            filled = self._filled.get(pattern.objgen) or (EVERYWHERE,)
            wanted = [area for area in wanted if any(shared(area, box) > 0 for box in filled)]
        areas = tuple(_tiles(pattern, ctm, wanted))
        return self._nested(pattern, outer, State(ctm), areas)

    def _nested(
        self, form: pikepdf.Object, outer: Walk, state: State, areas: Sequence[Rect]
    ) -> Painted:
        key = form.objgen
        if key in self._open:
            return None, False  # it would paint itself; no viewer paints it, we drop it
        rounded = tuple(round(number, 4) for number in state.ctm)
        lender = 0 if "/Resources" in form else id(outer.resources)
        known = (key, rounded, tuple(areas), state.font_id, state.size, state.unseen, lender)
        if known not in self._done:
            self._open.add(key)
            try:
                first = self.stack.images
                painted = self._rewritten(form, outer, state, areas)
                self._done[known] = painted, range(first, self.stack.images)
            finally:
                self._open.discard(key)
        else:
            self.stack.again(self._done[known][1])
        return self._done[known][0]

    def _rewritten(
        self, form: pikepdf.Object, outer: Walk, state: State, areas: Sequence[Rect]
    ) -> Painted:
        own = "/Resources" in form
        resources = Resources(form["/Resources"], self.secrets) if own else outer.resources
        parents = form.get("/StructParents")
        state.clip = common(state.clip, _bounds(form, state.ctm))
        state.font_name = None
        walk = self._walk(form, resources, state, areas, parents)
        if not walk.changed:
            if own:
                form["/Resources"] = resources.finished()
            self._shop.painted.setdefault(form.objgen, form)
            return form, False
        kept = {key: value for key, value in form.items() if key in FORM_KEYS}
        new = self._shop.pdf.make_stream(pikepdf.unparse_content_stream(walk.out), kept)
        if own:
            new["/Resources"] = resources.finished()
        self._shop.painted[form.objgen] = new
        return new, walk.removed

    def view(self, state: State) -> View:
        """Return what can be seen of an image that is painted now, and count it."""
        number = self.stack.image(placed(state.ctm, UNIT))
        if state.within != EVERYWHERE and not self.masking:
            self._direct.add(number)
        rect = common(state.clip, state.within)
        covers = self._covers.get(number, ())
        return View(rect, state.clips, covers, state.plain, self._flat.get(number))

    def image(self, image: pikepdf.Object, walk: Walk, view: View) -> Blanked:
        """Return what to paint instead of an image: without the boxes and what nobody sees."""
        box = placed(walk.state.ctm, UNIT)
        hit = [area for area in walk.areas if shared(box, area) > 0]
        return self._shop.images.blank(image, walk.state.ctm, hit, view)

    def inline_image(self, instruction: Instruction, resources: Resources) -> pikepdf.Object:
        """Return an inline image as an image object of its own."""
        return image_of(self._shop.pdf, instruction, resources)


def _resources(page: pikepdf.Page) -> pikepdf.Object | None:
    try:
        return page.resources
    except (AttributeError, KeyError):
        return None


def _bounds(form: pikepdf.Object, ctm: Matrix) -> Rect:
    """Return where on the page a form can paint at all."""
    try:
        x0, y0, x1, y1 = (float(number) for number in form["/BBox"].as_list())
    except (KeyError, TypeError, ValueError, AttributeError):
        return EVERYWHERE
    return placed(ctm, (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))


def _tiles(pattern: pikepdf.Object, ctm: Matrix, areas: Sequence[Rect]) -> list[Rect]:
    """Return where, seen from the first tile of a pattern, the boxes lie on all other tiles."""
    try:
        x_step, y_step = float(pattern["/XStep"]), float(pattern["/YStep"])
        x0, y0, x1, y1 = (float(number) for number in pattern["/BBox"].as_list())
    except (KeyError, TypeError, ValueError):
        return [EVERYWHERE] if areas else []
    cell = placed(ctm, (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)))
    right, down = (apply(ctm, x_step, 0), apply(ctm, 0, y_step))
    start = apply(ctm, 0, 0)
    across = max(abs(right[0] - start[0]), abs(down[0] - start[0]))
    along = max(abs(right[1] - start[1]), abs(down[1] - start[1]))
    if not across or not along:
        return [EVERYWHERE] if areas else []
    found: list[Rect] = []
    for area in areas:
        columns = range(floor((area[0] - cell[2]) / across), ceil((area[2] - cell[0]) / across) + 1)
        rows = range(floor((area[1] - cell[3]) / along), ceil((area[3] - cell[1]) / along) + 1)
        if len(columns) * len(rows) > MOST_TILES:
            return [EVERYWHERE]
        for column in columns:
            for row in rows:
                moved = (
                    area[0] - column * across,
                    area[1] - row * along,
                    area[2] - column * across,
                    area[3] - row * along,
                )
                if shared(moved, cell) > 0:
                    found.append(moved)
    return found
