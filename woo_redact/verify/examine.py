"""Run all checks of the verifier over one original and one result."""

from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from math import isfinite

import numpy as np
import pikepdf
import pypdfium2

from woo_redact.model.document import Box, Page
from woo_redact.model.redaction import AS_IT_WAS, Kept, Layout, Redaction
from woo_redact.model.report import Check, Report
from woo_redact.verify import hidden, readable
from woo_redact.verify.bars import (
    Bars,
    Flags,
    bars_of,
    before_at_sign,
    covered,
    inside,
    labels,
    no_labels,
)
from woo_redact.verify.content import ContentReader
from woo_redact.verify.fold import fold
from woo_redact.verify.forms import needles
from woo_redact.verify.ink import shapes, shining
from woo_redact.verify.lent import got_own_fonts
from woo_redact.verify.loops import without_loops
from woo_redact.verify.moved import (
    Changes,
    changes_of,
    covers_ink,
    drawn_bars,
    moved,
    moved_kept,
    unfounded,
)
from woo_redact.verify.needle import Needle
from woo_redact.verify.nowhere import Nowhere
from woo_redact.verify.opaque import annotated, layered, overprinted, see_through
from woo_redact.verify.pictures import pictures
from woo_redact.verify.pixels import pixel_changes
from woo_redact.verify.rawbytes import layout
from woo_redact.verify.reading import Eyes
from woo_redact.verify.replaced import Replaced
from woo_redact.verify.seen import SeenText
from woo_redact.verify.sheet import NO_GLYPHS, Sheet, open_pdf
from woo_redact.verify.sight import Sight
from woo_redact.verify.tally import (
    BENEATH,
    HIDDEN,
    NAMES,
    NOWHERE,
    READABLE,
    SEEN,
    UNTOUCHED,
    Tallies,
    Tally,
    guarded,
)
from woo_redact.verify.traceless import traceless
from woo_redact.verify.unseen import is_scan, unseen_words
from woo_redact.verify.viewermade import viewer_made


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be verified."""

    redactions: tuple[Redaction, ...]
    kept: tuple[Kept, ...]
    pages: dict[int, Page]
    rebuilt: frozenset[int]
    layout: Layout


def verify(
    original: bytes,
    redacted: bytes,
    redactions: tuple[Redaction, ...],
    kept: tuple[Kept, ...],
    pages: tuple[Page, ...],
    rebuilt: tuple[int, ...] = (),
    layout: Layout = AS_IT_WAS,
) -> Report:
    """Return what all checks saw in `redacted`, compared with `original`.

    `pages` are the pages of the original as it was read; () takes their sizes from the file.
    `rebuilt` are the pages (from 1) that the renderer made anew from their picture: like scans,
    and no other pages, they are compared by their picture and not by their characters. `layout` is
    where bars are not as wide as their boxes, and what was moved for them; it is proven as well. A
    file that cannot be read, and a check that cannot look, count as problems: nothing is raised.
    """
    tallies = {name: Tally() for name in NAMES}
    kept = moved_kept(kept, layout.moves)
    sizes = {page.number: page for page in pages}
    task = _Task(redactions, kept, sizes, frozenset(rebuilt), layout)
    with ExitStack() as files, guarded(tallies, *NAMES):
        original = without_loops(original)
        before, after = open_pdf(original), open_pdf(redacted)
        files.callback(before.close)
        files.callback(after.close)
        pdf = files.enter_context(pikepdf.open(BytesIO(redacted)))
        source = files.enter_context(pikepdf.open(BytesIO(original)))
        with guarded(tallies, BENEATH, NOWHERE, SEEN, UNTOUCHED, HIDDEN):
            sight = Sight()
            replaced = Replaced(original, redacted, task.layout, files)
            seen, local_parts = _pages(before, after, (source, pdf), task, tallies, sight, replaced)
            with guarded(tallies, BENEATH):
                _layers(redacted, pdf, source, task, tallies[BENEATH])
            sought = needles(redactions, local_parts)
            public: frozenset[str] = frozenset()
            with guarded(tallies, NOWHERE, HIDDEN):
                public = _file(redacted, pdf, source, seen, sought, task, tallies)
            with guarded(tallies, SEEN):
                eyes = Eyes()
                tallies[SEEN].add(*eyes.problems(sight, sought, public))
                tallies[SEEN].looked_at = eyes.read
        with guarded(tallies, READABLE):
            _readable(before, after, pdf, task, tallies[READABLE])
    checks = (Check(name, one.looked_at, one.told) for name, one in tallies.items())
    return Report(tuple(checks))


def _readable(
    before: pypdfium2.PdfDocument,
    after: pypdfium2.PdfDocument,
    pdf: pikepdf.Pdf,
    task: _Task,
    tally: Tally,
) -> None:
    sizes = [after.get_page_size(index) for index in range(len(after))]
    expected = [before.get_page_size(index) for index in range(len(before))]
    tally.looked_at = len(sizes)
    tally.add(*readable.problems(pdf, sizes, expected))
    if len(pdf.pages) != len(sizes) or (task.pages and len(task.pages) != len(expected)):
        tally.add("De pagina's van het bestand zijn niet eenduidig te tellen.")


def _pages(
    before: pypdfium2.PdfDocument,
    after: pypdfium2.PdfDocument,
    objects: tuple[pikepdf.Pdf, pikepdf.Pdf],
    task: _Task,
    tallies: Tallies,
    sight: Sight,
    replaced: Replaced,
) -> tuple[list[SeenText], frozenset[str]]:
    """Compare page by page; return the text of the result and which findings are local parts.

    `objects` are the two files again, as qpdf reads them.
    """
    source, pdf = objects
    masked = any(
        isinstance(thing, pikepdf.Stream) and ("/SMask" in thing or "/Mask" in thing)
        for thing in pdf.objects
    )
    seen: list[SeenText] = []
    local_parts: frozenset[str] = frozenset()
    for index in range(len(after)):
        page = task.pages.get(index + 1)
        width = page.width if page else None
        with ExitStack() as sheets:
            new = Sheet(after, index, width)
            sheets.callback(new.close)
            if index >= len(before):
                tallies[UNTOUCHED].add(f"Pagina {index + 1} stond niet in het origineel.")
                seen.append(SeenText(index + 1, NO_GLYPHS, new, no_labels(new.glyphs)))
                continue
            old = Sheet(before, index, width)
            sheets.callback(old.close)
            if page and abs(old.height - page.height) > max(1.0, 0.01 * page.height):
                tallies[UNTOUCHED].add(
                    f"Pagina {index + 1} is met een ander formaat gelezen dan zij heeft."
                )
            old.leave_to_viewers(viewer_made(source, index + 1))
            new.other_letters = got_own_fonts(source.pages[index], pdf.pages[index])
            boxes = bars_of(task.redactions, index + 1)
            changes = changes_of(task.layout, index + 1, old.glyphs)
            bars = drawn_bars(boxes, changes)
            was = moved(old.glyphs, changes)
            label = labels(was, new.glyphs, bars)
            read_by_ocr = page is not None and page.text_from == "ocr"
            anew = read_by_ocr or is_scan(old) or index + 1 in task.rebuilt
            if not anew and is_scan(new):
                tallies[UNTOUCHED].add(
                    f"Pagina {index + 1} is een plaatje geworden: haar tekst is niet meer te "
                    "doorzoeken of voor te lezen."
                )
                anew = True
            local_parts |= before_at_sign(old.glyphs, boxes)
            seen.append(SeenText(index + 1, was, new, label))
            text = covered(new.glyphs, bars, label) | replaced.covered(old, new, bars, width)
            _beneath(new, boxes, bars, label, text, tallies[BENEATH], masked=masked, anew=anew)
            _opaque(old, new, bars, tallies[BENEATH])
            sight.page(new, bars, label, scan=anew)
            places = boxes, bars
            if not anew:
                problems, compared = replaced.text_changes(old, new, places, label, width)
                tallies[UNTOUCHED].looked_at += compared
                tallies[UNTOUCHED].add(*problems)
            _untouched(old, new, places, label, changes, tallies[UNTOUCHED], anew=anew)
            unseen, words = unseen_words(new, bars, label, scan=anew)
            tallies[HIDDEN].looked_at += words
            if unseen:
                tallies[HIDDEN].add(f"Pagina {index + 1} bevat {unseen} onzichtbare woord(en).")
            if hiding := traceless(new, bars):
                tallies[HIDDEN].add(
                    f"Pagina {index + 1} bevat {hiding} onzichtbare afbeelding(en)."
                )
    bad = [b for one in task.redactions for b in one.boxes if not _has_area(b)]
    if bad:
        tallies[BENEATH].add(f"Van {len(bad)} lakvlak(ken) is de plaats geen geldige rechthoek.")
    missing = {box.page for one in task.redactions for box in one.boxes if box.page > len(after)}
    if missing:
        tallies[BENEATH].add("Er zijn lakvlakken op pagina's die het bestand niet heeft.")
    return seen, local_parts


def _has_area(box: Box) -> bool:
    return all(isfinite(value) for value in box.rect) and box.x0 < box.x1 and box.y0 < box.y1


def _beneath(
    new: Sheet,
    boxes: Bars,
    bars: Bars,
    label: Flags,
    text: set[str],
    tally: Tally,
    *,
    masked: bool,
    anew: bool,
) -> None:
    """Look below the bars; `text` are the findings below whose bars a character still lies."""
    if not bars.places:
        return
    tally.looked_at += len(bars.places)
    neighbours: Flags = np.asarray(~inside(new.glyphs.centres, bars.whole).any(axis=1))
    content, images = pictures(new, boxes, label, masked=masked)
    sentences = {
        "staat nog tekst": text,
        "is het niet egaal: er schemert iets door": shining(
            new, bars, label, neighbours, lossy=anew or images > 0
        ),
        "staan nog vectorvormen": shapes(new, boxes),
        "is de afbeelding niet leeg": content,
    }
    for sentence, findings in sentences.items():
        for finding in sorted(findings):
            tally.add(f"Onder de balk van bevinding {finding} (pagina {new.number}) {sentence}.")


def _opaque(old: Sheet, new: Sheet, bars: Bars, tally: Tally) -> None:
    """Check how the bars of a page were drawn."""
    sentences = {
        "is doorschijnend of deel van een laag": see_through(old, new, bars),
        "is een aantekening, die ieder leesprogramma kan weghalen": annotated(new, bars),
    }
    for sentence, findings in sentences.items():
        for finding in sorted(findings):
            tally.add(f"De balk van bevinding {finding} (pagina {new.number}) {sentence}.")


def _layers(
    redacted: bytes, pdf: pikepdf.Pdf, source: pikepdf.Pdf, task: _Task, tally: Tally
) -> None:
    """Check that no layer and no printer shows what is below a bar."""
    numbers = {box.page for one in task.redactions for box in one.boxes}
    for number in sorted(numbers):
        if number > min(len(pdf.pages), len(source.pages)):
            continue
        if overprinted(source.pages[number - 1], pdf.pages[number - 1]):
            tally.add(f"Pagina {number}: er wordt met overdruk getekend; wat eronder ligt blijft.")
    widths = {number: page.width for number, page in task.pages.items()}
    pages = {n: bars_of(task.redactions, n) for n in sorted(numbers) if n <= len(pdf.pages)}
    for finding in sorted(layered(redacted, pages, widths)):
        tally.add(f"De balk van bevinding {finding} verdwijnt als men lagen aan- of uitzet.")


def _untouched(
    old: Sheet,
    new: Sheet,
    places: tuple[Bars, Bars],
    label: Flags,
    changes: Changes,
    tally: Tally,
    *,
    anew: bool,
) -> None:
    """Compare what is outside the bars; `places` are the boxes, and the bars as drawn."""
    bars, here = places
    tally.looked_at += anew
    tally.add(*unfounded(old, bars, changes))
    if changes.moves and anew:
        tally.add(f"Pagina {new.number}: in een scan kan niets verschoven zijn.")
    if covers_ink(old, bars, changes, scan=anew):
        tally.add(f"Pagina {new.number}: een balk ligt over iets dat er stond en mocht blijven.")
    changed = pixel_changes(old, new, bars, here, label, changes, anew=anew)
    if changed:
        tally.add(f"Pagina {new.number}: {changed} beeldpunt(en) buiten de balken zijn veranderd.")


def _file(
    redacted: bytes,
    pdf: pikepdf.Pdf,
    source: pikepdf.Pdf,
    seen: list[SeenText],
    sought: tuple[Needle, ...],
    task: _Task,
    tallies: Tallies,
) -> frozenset[str]:
    """Search and inspect the file as a whole; return what may be read as it was kept."""
    reader = ContentReader()
    contents = [reader.page(page) for page in pdf.pages]
    shape = layout(redacted)
    nowhere = Nowhere(sought, task.kept)
    nowhere.pages(seen)
    on_page = Counter(
        (box.page, fold(one.text).letters) for one in task.redactions for box in one.boxes[:1]
    )
    nowhere.streams(contents, _text_before(source), on_page)
    nowhere.objects(pdf, reader, contents)
    nowhere.file(shape, pdf)
    nowhere.revisions(redacted)
    tallies[NOWHERE].add(*nowhere.problems)
    tallies[NOWHERE].looked_at = nowhere.looked_at
    tallies[HIDDEN].add(*hidden.problems(pdf, shape, contents))
    tallies[HIDDEN].looked_at += len(pdf.objects)
    return nowhere.public


def _text_before(source: pikepdf.Pdf) -> Callable[[int], str]:
    """Return a function that gives the drawn text of a page (from 1) of the original."""

    @cache
    def text(number: int) -> str:
        if number > len(source.pages):
            return ""
        return ContentReader().page(source.pages[number - 1]).text

    return text
