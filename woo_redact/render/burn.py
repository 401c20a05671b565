"""Burn redactions into a PDF: take away, cover, clean, and look again."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from functools import partial
from io import BytesIO

import pikepdf
import pymupdf

from woo_redact.errors import DocumentError
from woo_redact.model.document import Document, Rect
from woo_redact.model.redaction import AS_IT_WAS, BARS, USUAL, Layout, Look, Redaction
from woo_redact.model.sight import Reader
from woo_redact.model.standards import NONE, Standards
from woo_redact.render import bars, layer, navigation, tagging, tags
from woo_redact.render.clean import clean, save
from woo_redact.render.erase import Eraser, Shop
from woo_redact.render.fontprune import prune
from woo_redact.render.geometry import Frame, read_frame
from woo_redact.render.leftover import pages_with_leftovers
from woo_redact.render.lettering import Lettering
from woo_redact.render.margins import with_margins
from woo_redact.render.metadata import About
from woo_redact.render.rebuild import rebuild
from woo_redact.render.reread import reread
from woo_redact.render.room import look as look_at
from woo_redact.render.room import walls
from woo_redact.render.secrets import Secrets
from woo_redact.render.standards import conform
from woo_redact.render.state import CannotClean, CannotMove, Job, Unparsable
from woo_redact.render.width import Plan, plan

Areas = Mapping[int, tuple[Rect, ...]]
NO_PLAN = Plan()
UNPLACED = "gelakt"
"""What takes the place of a string that stands in no place of a page."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A redacted PDF, and the pages (1-based) that had to be rebuilt from their picture."""

    data: bytes = field(repr=False)
    rebuilt: tuple[int, ...] = ()
    layout: Layout = AS_IT_WAS
    """Bars that are not as wide as their boxes, and text that was moved for them."""
    standards: Standards = NONE


def burn(
    data: bytes,
    doc: Document,
    redactions: tuple[Redaction, ...],
    look: Look = USUAL,
    *,
    title: str | None = None,
    reader: Reader | None = None,
    anew: Collection[int] = (),
    unplaced: Collection[str] = (),
) -> Rendered:
    """Return the PDF without what lies in the boxes of redactions, a labelled bar in its place.

    `data` is the prepared PDF (forms and annotations are part of the page), `doc` what was read
    from it, `look.colour` a key of `bars.STYLES`, `look.bar` one of BARS. Glyphs, pixels and shapes
    are taken out where they stand; all other content is written as it was. A page whose content is
    broken, or cannot be followed where something has to go, or that still shows text in a box
    afterwards, is rebuilt from its picture, and only that page; so are the pages (from 1) in
    `anew`, which could not be proven as they were. `title` is the title that the pages show.
    `reader` reads the redacted pictures of scans and rebuilt pages once more, for their text
    layer. `unplaced` are strings that no page shows and that must go where a file tells them.

    Raises DocumentError when the file cannot be opened or a broken page not be drawn, ValueError
    for an unknown look or a box on a page that is not there.
    """
    style = bars.STYLES.get(look.colour)
    if style is None or look.bar not in BARS:
        raise ValueError(f"unknown look of bars: {look}")
    redactions = with_margins(doc, redactions)
    areas = _areas(redactions)
    placed = [(redaction.text, redaction.label) for redaction in redactions]
    secrets = Secrets([*placed, *((text, UNPLACED) for text in unplaced)])
    with _open(data) as pdf, pymupdf.open(stream=data, filetype="pdf") as picture:
        if areas and max(areas) > len(pdf.pages):
            raise ValueError("a box on a page that is not there")
        frames = _frames(pdf, doc)
        about = About.of(pdf)
        shop = Shop(pdf, picture, secrets, tagged=tagging.is_tagged(pdf))
        plan_of = partial(_plan_of, shop, doc, redactions, frames)
        plans = {number: plan_of(number, look.bar) for number in areas}
        failed = _erase(shop, doc, frames, areas, plans, plan_of) | set(anew)
        readable = navigation.Readable(_kept_text(doc, areas))
        moves = navigation.Navigation(pdf, secrets, readable)
        moves.clean(frames, areas)
        moved = {number: one.moves for number, one in plans.items() if number not in failed}
        moves.follow(frames, moved)
        failed |= pages_with_leftovers(_bytes(pdf), _emptied(areas, plans), failed)
        plans |= {n: plan_of(n, "padded") for n in failed if n in plans and plans[n].moves}
        for number in sorted(failed):
            frames[number - 1] = rebuild(
                pdf, number, data, areas.get(number, ()), frames[number - 1]
            )
        prune(pdf, shop.used, secrets, followed=shop.followed)
        instead = _read_again(pdf, doc, frames, areas, failed, reader, secrets)
        written = _write_read_words(pdf, doc, frames, areas, failed, instead)
        pages = moves.pages.keys()
        pictures = {pdf.pages[number - 1].obj.objgen for number in failed}
        tags.clean(pdf, secrets, shop.emptied, moves.links, pages, shop.painted, pictures)
        _cover(pdf, redactions, plans, frames, style, shop.emptied)
        clean(pdf, secrets)
        claims, standards = conform(pdf, about.claims, look, shop.used, written)
        about.describe(pdf, title, readable, claims, secrets)
        layout = Layout(
            tuple(drawn for _, one in sorted(plans.items()) for drawn in one.drawn),
            tuple(move for _, one in sorted(plans.items()) for move in one.moves),
        )
        return Rendered(save(pdf), tuple(sorted(failed)), layout, standards)


def _areas(redactions: Sequence[Redaction]) -> dict[int, tuple[Rect, ...]]:
    found: defaultdict[int, list[Rect]] = defaultdict(list)
    for redaction in redactions:
        for box in redaction.boxes:
            found[box.page].append(box.rect)
    return {page: tuple(dict.fromkeys(rects)) for page, rects in sorted(found.items())}


def _plan_of(
    shop: Shop,
    doc: Document,
    redactions: Sequence[Redaction],
    frames: Sequence[Frame],
    number: int,
    bar: str,
) -> Plan:
    """Return how the bars of a page (1-based) are drawn. On a scan nothing can be moved."""
    scan = any(page.number == number and page.text_from == "ocr" for page in doc.pages)
    picture, width = shop.picture[number - 1], frames[number - 1].width
    upright = walls(picture, width)
    if bar == "exact":
        return plan(doc, redactions, number, bar, None, upright)
    room = look_at(picture, width, scan=scan)
    return plan(doc, redactions, number, "padded" if scan else bar, room, upright)


def _emptied(areas: Areas, plans: Mapping[int, Plan]) -> Areas:
    """Return where no character may be left: the boxes, or the bars where text was moved."""
    return {
        number: tuple(part for bar in plans[number].bars for part in bar.parts)
        if plans[number].moves
        else rects
        for number, rects in areas.items()
    }


def _open(data: bytes) -> pikepdf.Pdf:
    try:
        return pikepdf.open(BytesIO(data))
    except pikepdf.PdfError as error:
        raise DocumentError(
            "Het bestand is beschadigd of versleuteld. Vraag om een nieuw exemplaar."
        ) from error


def _frames(pdf: pikepdf.Pdf, doc: Document) -> list[Frame]:
    widths = {page.number: page.width for page in doc.pages}
    return [read_frame(page, widths.get(at)) for at, page in enumerate(pdf.pages, start=1)]


def _bytes(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, compress_streams=False)
    return buffer.getvalue()


def _erase(
    shop: Shop,
    doc: Document,
    frames: Sequence[Frame],
    areas: Areas,
    plans: dict[int, Plan],
    plan_of: Callable[[int, str], Plan],
) -> set[int]:
    """Take out what lies in the boxes; return the pages where that is not possible."""
    scans = {page.number for page in doc.pages if page.text_from == "ocr"}
    read = defaultdict(list)
    for word in doc.words:
        if word.from_ocr and word.box.page not in scans:
            read[word.box.page].append(word.box.rect)
    failed = set()
    for number, page in enumerate(shop.pdf.pages, start=1):
        frame = frames[number - 1]
        here = areas.get(number, ())
        way = plans.get(number, NO_PLAN)
        job = Job(here, frame.rect, number in scans, tuple(read[number]), way.hollow, way.moves)
        try:
            try:
                Eraser(shop, job, frame).page(page, number)
            except CannotMove:
                plans[number] = plan_of(number, "padded")
                job = replace(job, hollow=plans[number].hollow, moves=())
                Eraser(shop, job, frame).page(page, number)
        except CannotClean as error:
            if here or job.scan or job.stale or isinstance(error, Unparsable):
                failed.add(number)
            else:
                shop.followed = False
                # nothing has to go; the page tree above will not hand down resources any more
                page.obj["/Resources"] = page.obj.get("/Resources") or pikepdf.Dictionary(
                    dict(page.resources.items())
                )
    return failed


def _read_again(
    pdf: pikepdf.Pdf,
    doc: Document,
    frames: Sequence[Frame],
    areas: Areas,
    rebuilt: set[int],
    reader: Reader | None,
    secrets: Secrets,
) -> layer.Texts:
    """Return what reading the redacted pictures of scans and rebuilt pages says otherwise."""
    scans = {page.number for page in doc.pages if page.text_from == "ocr"}
    pages = (scans & areas.keys()) | rebuilt
    if reader is None or not pages:
        return layer.AS_READ
    return reread(_bytes(pdf), doc, frames, areas, pages, reader, secrets.held_in)


def _write_read_words(
    pdf: pikepdf.Pdf,
    doc: Document,
    frames: Sequence[Frame],
    areas: Areas,
    rebuilt: set[int],
    instead: layer.Texts,
) -> set[int]:
    """Write the kept words of scans and rebuilt pages back as invisible text; return those pages.

    A page with text of its own gets none, also where a picture on it was read: nothing comes to
    such a page but bars.
    """
    pages = {page.number for page in doc.pages if page.text_from == "ocr"} | rebuilt
    by_page = defaultdict(list)
    for word in doc.words:
        if word.box.page in pages:
            by_page[word.box.page].append(word)
    lines = {
        number: layer.letters(doc, words, areas.get(number, ()), instead)
        for number, words in sorted(by_page.items())
    }
    lines = {number: found for number, found in lines.items() if found}
    if not lines:
        return pages
    writer = layer.Writer()
    names = {number: bars.free_font_name(pdf.pages[number - 1]) for number in lines}
    written = {
        number: writer.operators(found, frames[number - 1], names[number])
        for number, found in lines.items()
    }
    font = writer.font(pdf)
    for number, operators in written.items():
        page = pdf.pages[number - 1]
        bars.add_font(page, font)
        bars.append(pdf, page, b"q\n" + operators + b"\nQ")
    return pages


def _cover(
    pdf: pikepdf.Pdf,
    redactions: tuple[Redaction, ...],
    plans: Mapping[int, Plan],
    frames: Sequence[Frame],
    style: bars.Style,
    emptied: Set[tuple[int, int]],
) -> None:
    """Draw the bars."""
    lettering = Lettering(redaction.label for redaction in redactions)
    font = lettering.embed(pdf) if plans else None
    names = {number: bars.add_font(pdf.pages[number - 1], font) for number in sorted(plans)}
    laid = {number: plan.bars for number, plan in plans.items()}

    def draw(number: int, bar: bars.Bar) -> bytes:
        return bars.draw((bar,), frames[number - 1], style, lettering, names[number])

    tagging.cover(pdf, redactions, laid, emptied, draw)


def _kept_text(doc: Document, areas: Areas) -> str:
    """Return the text that can still be read."""
    return " ".join(
        "".join(char for char, _ in letters)
        for word in doc.words
        if (letters := layer.kept_letters(doc, word, areas.get(word.box.page, ())))
    )
