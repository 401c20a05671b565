"""Find drawn signatures and paraafs: ink where a reader expects a hand to have signed."""

from collections.abc import Sequence
from dataclasses import dataclass

from woo_redact.detect.handtekening_beeld import (
    HIGH,
    LINE,
    Ink,
    inks_of,
    is_at_top,
    is_paraaf_at_foot,
    is_repeated,
    may_be_stamp,
    repeated,
    stands_free,
)
from woo_redact.detect.handtekening_plaats import UNSURE, Reason, in_margin, reason_at
from woo_redact.detect.handtekening_regel import Line, lines_of
from woo_redact.model.document import Box, Document, Page, Word, middle_in
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

KIND = "handtekening"
_SURE_WORD, _READ_WORD = 0.8, 0.4
_ON_SCAN = 0.65
"""What a score may be at most on a scan for what is not by its course the line of a pen."""
_SMALL = 36.0
"""Points: narrower ink on a scan may be a speck or a letter, unless a line says who signs."""
_LARGE = (200.0, 75.0)
"""Points: hardly a hand is larger, a chart is; only a closing makes it sure then."""
_STRONG, _SUREST = 0.8, 0.95
"""From which score on the lines around tell so much, in a file and on a scan."""
_AROUND = 4.0
"""Points of paper a bar takes along on each side: where a stroke ends on paper is faint, and a bar
as large as the ink still tells how somebody signs."""
_SIDES = (
    (_AROUND, 0.0, 0.0, 0.0),
    (0.0, _AROUND, 0.0, 0.0),
    (0.0, 0.0, _AROUND, 0.0),
    (0.0, 0.0, 0.0, _AROUND),
)
_RIM = 0.25
"""Part of the height of a signature that may be left out for a line of text it touches."""
_LABELLED = frozenset({"label", "kolom", "routing"})
"""Rules by which a small or faint mark counts as well, and one at the top of a page."""
_SIGNING = _LABELLED | {"afsluiting", "partij", "voet"}
"""Rules by which ink in the same place on several pages is a hand rather than a logo."""


@dataclass(frozen=True, slots=True)
class _Text:
    """The words and lines of one page."""

    words: tuple[Word, ...]
    lines: tuple[Line, ...]


def find_signatures(doc: Document, rulebook: RuleBook) -> list[Finding]:
    """Return the pictures and strokes in doc that stand where one signs, with how sure that is."""
    inks = inks_of(doc)
    places = repeated(doc)
    texts = _texts(doc, {ink.box.page for ink in inks})
    found = []
    for ink in inks:
        page, text = doc.pages[ink.box.page - 1], texts[ink.box.page]
        inside = [word for word in text.words if middle_in(word.box.rect, ink.box.rect)]
        reason = _reason(ink, page, text, inside, rulebook)
        if reason is None or _may_be_logo(ink, page, reason, is_repeated(ink, places)):
            continue
        score = _score(ink, page, reason, inside)
        box = ink.box if ink.pen and score <= UNSURE else _clear(ink.box, text.words)
        if score and box.y1 - box.y0 >= HIGH[0]:
            box = _wider(box, page, text.words)
            found.append(_finding(doc, rulebook, box, reason._replace(score=score)))
    return found


def _finding(doc: Document, rulebook: RuleBook, box: Box, reason: Reason) -> Finding:
    return Finding(
        id=finding_id(doc.sha256, KIND, (box,)),
        kind=KIND,
        entity=rulebook.kinds[KIND].entity,
        span=None,
        boxes=(box,),
        score=reason.score,
        why=Why(f"{KIND}/{reason.rule}", reason.sentence),
        text="",
    )


def _texts(doc: Document, pages: set[int]) -> dict[int, _Text]:
    words: dict[int, list[Word]] = {number: [] for number in pages}
    for word in doc.words if pages else ():
        if word.box.page in pages:
            words[word.box.page].append(word)
    return {
        number: _Text(tuple(some), tuple(lines_of(doc, some))) for number, some in words.items()
    }


def _reason(
    ink: Ink, page: Page, text: _Text, inside: Sequence[Word], rulebook: RuleBook
) -> Reason | None:
    """Return why ink may be a signature, by the lines around it or by its course alone."""
    rect = ink.box.rect
    lines = text.lines
    if ink.typed:  # its own text is no name above which it stands
        lines = tuple(line for line in lines if not middle_in(line.rect, rect))
    reason = reason_at(rect, lines, rulebook, pen=ink.pen)
    across = _across(inside)
    if reason is not None:
        # what was read in a picture may be a logo, but not below a closing
        may = ink.pen or ink.kind == "script" or not across or reason.rule in _SIGNING
        if ink.kind == "italic":  # a heading is as large
            may = reason.rule in ("afsluiting", "partij", "label")
        return reason if may and not (ink.crowded and reason.rule == "slot") else None
    if ink.kind == "script":
        return Reason(
            UNSURE, "schrift", "Hier staat tekst in een letter die op een handschrift lijkt."
        )
    if across or may_be_stamp(ink) or ink.typed:
        return None
    if ink.pen and not ink.crowded and in_margin(rect, lines) and not is_at_top(ink, page):
        return Reason(UNSURE, "marge", "Hier staat iets met de pen geschreven naast de tekst.")
    if stands_free(ink, page):
        return Reason(UNSURE, "inkt", "Hier lijkt iets met de pen geschreven of getekend te zijn.")
    return None


def _may_be_logo(ink: Ink, page: Page, reason: Reason, again: bool) -> bool:
    """Say whether the place is one for a logo: that of another page, the top of a page."""
    if is_at_top(ink, page):
        return reason.rule not in (_SIGNING | {"inkt"} if ink.pen and not again else _LABELLED)
    signed = ink.pen and (reason.rule in _SIGNING or is_paraaf_at_foot(ink, page))
    return again and not signed


def _score(ink: Ink, page: Page, reason: Reason, inside: Sequence[Word]) -> float:
    """Return how sure it is a signature; 0 for specks, letters and lines of words on a scan."""
    score = reason.score
    wide, high = ink.box.x1 - ink.box.x0, ink.box.y1 - ink.box.y0
    if ink.typed:
        return score if ink.kind == "script" else min(score, UNSURE)
    if _is_text(ink.box, inside) and not (ink.pen and reason.rule in _LABELLED):
        return 0.0
    if page.text_from == "ocr":
        least = _LABELLED | ({"marge", "afsluiting", "inkt"} if ink.pen else set())
        if high < LINE and reason.rule in ("naam", "functie", "voet"):
            return 0.0
        if wide < _SMALL and reason.rule not in least:
            return 0.0
        sure = ink.pen or (score >= _SUREST and reason.rule == "afsluiting")
        score = score if sure else min(score, _ON_SCAN)
    surest = _SUREST if page.text_from == "ocr" else _STRONG
    if score < surest and (wide > _LARGE[0] or high > _LARGE[1]):
        score = min(score, UNSURE)
    doubtful = may_be_stamp(ink) or any(word.sure >= _SURE_WORD for word in inside)
    return min(score, UNSURE) if doubtful else score


def _across(inside: Sequence[Word]) -> bool:
    """Say whether ink lies over several words that are sure to be print."""
    return sum(word.sure >= _SURE_WORD for word in inside) > 2


def _is_text(box: Box, inside: Sequence[Word]) -> bool:
    """Say whether ink no higher than a line is for the most part words, well read or not."""
    if box.y1 - box.y0 > LINE:
        return False
    wide = sum(word.box.x1 - word.box.x0 for word in inside if word.sure >= _READ_WORD)
    return wide > 0.5 * (box.x1 - box.x0)


def _clear(box: Box, words: Sequence[Word]) -> Box:
    """Return the box less what it shares, at its top and bottom, with lines of text there."""
    top, bottom = box.y0, box.y1
    high = box.y1 - box.y0
    for word in words:
        if word.sure < _SURE_WORD or not box.overlaps(word.box):
            continue
        _, y0, _, y1 = word.box.rect
        if y1 - box.y0 < _RIM * high:
            top = max(top, y1)
        elif box.y1 - y0 < _RIM * high:
            bottom = min(bottom, y0)
    return Box(box.page, box.x0, top, box.x1, bottom)


def _wider(box: Box, page: Page, words: Sequence[Word]) -> Box:
    """Return the box with some paper on each side: on the page, and touching no other word."""
    for left, top, right, bottom in _SIDES:
        wider = Box(
            box.page,
            max(0.0, box.x0 - left),
            max(0.0, box.y0 - top),
            min(page.width, box.x1 + right),
            min(page.height, box.y1 + bottom),
        )
        if all(box.overlaps(word.box) for word in words if wider.overlaps(word.box)):
            box = wider
    return box
