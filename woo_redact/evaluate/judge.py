"""Holds the outcomes of a document against its gold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rapidfuzz import fuzz

from woo_redact.evaluate.gold import Area, Gold, GoldSpan
from woo_redact.evaluate.judged import (
    DOUBT,
    KEPT,
    MISSED,
    PARTIAL,
    WHOLE,
    WRONG,
    FindingResult,
    Judged,
    SpanResult,
)
from woo_redact.evaluate.places import (
    Letters,
    Point,
    inside,
    letters_of,
    offsets_in,
    places_in_text,
    points_in,
    words_around,
)
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Box, Document, Rect, Span, middle_in

TOLERANCE, TOLERANCE_SCAN = 0.8, 2.5
"""How far (points) the middle of a letter may lie outside a box that covers it.

What must stay is harmed only by a box that lies over the middle of a letter itself: on a scan the
bar over "a.bos" ends somewhere in the "@" of the domain that stays.
"""
STRONGER = {"keep": 0, "review": 1, "redact": 2}
NAMES = frozenset({"naam", "naam_mandaat", "auteur"})
"""Kinds of gold for texts that are names of persons, kept or not."""
MISREAD = 85.0
"""From which likeness (percent) a text counts as the same, misread."""
NOTHING = Letters(0, 0, {})


@dataclass(frozen=True, slots=True)
class Cover:
    """A box that would be redacted or put before a person, on one page."""

    rect: Rect
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Place:
    """One occurrence of a gold text: points in its letters, and where it is if the text has it."""

    points: tuple[Point, ...]
    span: Span | None


def judge(gold: Gold, doc: Document, outcomes: Sequence[Outcome], *, show: bool = False) -> Judged:
    """Return what became of every gold span and what the gold says of every finding.

    With `show` the results carry their text and its surroundings.
    """
    letters = letters_of(doc)
    covers = {page.number: _covers(outcomes, page.number) for page in doc.pages}
    roles: dict[int, tuple[str, str]] = {}
    results: list[SpanResult] = []
    for span in gold.spans:
        on_page = letters.get(span.page, NOTHING)
        places = _places(gold, span, doc, on_page)
        _note_roles(roles, gold, span, places, on_page)
        result = _span_result(gold, span, places, covers.get(span.page, ()), doc, show, roles)
        if result is not None:
            results.append(result)
    redacted = {
        at
        for number, on_page in letters.items()
        for at in offsets_in(
            on_page, (c.rect for c in covers.get(number, ()) if _is_redacted(c.outcome)), 0.1
        )
    }
    return Judged(
        name=gold.pdf.name,
        layout=gold.layout,
        producer=gold.producer,
        scan=gold.scan,
        pages=len(doc.pages),
        has_something_to_redact=gold.has_something_to_redact,
        spans=tuple(results),
        findings=tuple(_finding_result(o, gold, doc, letters, roles, show) for o in outcomes),
        redacted_chars=len(redacted),
        outside_chars=sum(roles.get(at, ("keep", ""))[0] == "keep" for at in redacted),
        signatures=len(gold.areas),
        signatures_found=sum(_is_covered(area, covers.get(area.page, ())) for area in gold.areas),
    )


def _covers(outcomes: Iterable[Outcome], page: int) -> tuple[Cover, ...]:
    return tuple(
        Cover(box.rect, outcome)
        for outcome in outcomes
        if outcome.verdict is not Verdict.OPENBAAR
        for box in outcome.finding.boxes
        if box.page == page
    )


def _is_redacted(outcome: Outcome) -> bool:
    return outcome.verdict is Verdict.LAKKEN


def _tolerance(gold: Gold, span: GoldSpan) -> float:
    return TOLERANCE_SCAN if gold.scan or span.on_image else TOLERANCE


def _places(gold: Gold, span: GoldSpan, doc: Document, on_page: Letters) -> list[Place]:
    """Return every occurrence of a span: by the text, or by the boxes of the gold.

    Boxes count for scans, and where the text has fewer occurrences than the gold has boxes.
    """
    found = [] if gold.scan and span.boxes else places_in_text(doc, on_page, span.text)
    if len(found) >= max(1, len(span.boxes)):
        return [
            Place(
                tuple(
                    on_page.middles[at]
                    for at in range(place.start, place.end)
                    if at in on_page.middles
                ),
                place,
            )
            for place in found
        ]
    return [Place(tuple(points_in(boxes, span.text)), None) for boxes in span.boxes if boxes]


def _note_roles(
    roles: dict[int, tuple[str, str]],
    gold: Gold,
    span: GoldSpan,
    places: Sequence[Place],
    on_page: Letters,
) -> None:
    """Note for every letter what is expected of it; what must go outweighs what must stay."""
    offsets = {at for p in places if p.span for at in range(p.span.start, p.span.end)}
    if any(place.span is None for place in places):
        boxes = (box for place in span.boxes for box in place)
        offsets |= offsets_in(on_page, boxes, _tolerance(gold, span))
    _set_roles(roles, offsets, span)


def _set_roles(roles: dict[int, tuple[str, str]], offsets: Iterable[int], span: GoldSpan) -> None:
    for at in offsets:
        before = roles.get(at)
        if before is None or STRONGER[span.expect] > STRONGER[before[0]]:
            roles[at] = (span.expect, span.kind)


def _span_result(
    gold: Gold,
    span: GoldSpan,
    places: Sequence[Place],
    covers: Sequence[Cover],
    doc: Document,
    show: bool,
    roles: dict[int, tuple[str, str]],
) -> SpanResult | None:
    """Return what became of a span; None when it must stay and stands nowhere in the text."""
    tolerance = _tolerance(gold, span)
    gone = [cover.rect for cover in covers if _is_redacted(cover.outcome)]
    either = [cover.rect for cover in covers]
    if span.expect == "keep":
        if not places:
            return None
        state = max((_kept(place, gone, either) for place in places), key=_HARM.index)
        context = _context(span, places, doc) if show and state != KEPT else ""
        return SpanResult(span.page, span.kind, span.expect, state, None, context)
    states = [_covered(place, either, tolerance) for place in places] or [MISSED]
    if (gold.scan or span.on_image) and set(states) != {WHOLE}:
        read = _read_in(span, covers)
        if read:
            states = [WHOLE]
            for outcome in read:
                if outcome.finding.span is not None:
                    where = outcome.finding.span
                    _set_roles(roles, range(where.start, where.end), span)
    state = states[0] if len(set(states)) == 1 else PARTIAL
    if span.expect == "review" and not places and state == MISSED:
        return None
    right = _ground_right(span, places, covers, tolerance) if state == WHOLE else None
    context = _context(span, places, doc) if show and state != WHOLE else ""
    return SpanResult(span.page, span.kind, span.expect, state, right, context)


_HARM = (KEPT, DOUBT, WRONG)


def _kept(place: Place, gone: list[Rect], either: list[Rect]) -> str:
    if any(inside(point, gone, 0.0) for point in place.points):
        return WRONG
    if any(inside(point, either, 0.0) for point in place.points):
        return DOUBT
    return KEPT


def _covered(place: Place, boxes: list[Rect], tolerance: float) -> str:
    covered = sum(inside(point, boxes, tolerance) for point in place.points)
    if covered == len(place.points):
        return WHOLE
    return PARTIAL if covered else MISSED


def _read_in(span: GoldSpan, covers: Sequence[Cover]) -> list[Outcome]:
    """Return the outcomes on the page whose own text holds that of the span.

    Where the gold has no boxes to go by, a letter may have been misread.
    """
    wanted = _letters_only(span.text)
    return [c.outcome for c in covers if _reads(wanted, c.outcome.finding.text, bool(span.boxes))]


def _reads(wanted: str, text: str, exactly: bool) -> bool:
    read = _letters_only(text)
    if exactly or len(read) < len(wanted) - 1:
        return wanted in read
    return fuzz.partial_ratio(wanted, read) >= MISREAD


def _letters_only(text: str) -> str:
    return "".join(char.lower() for char in text if char.isalnum())


def _ground_right(
    span: GoldSpan, places: Sequence[Place], covers: Sequence[Cover], tolerance: float
) -> bool | None:
    """Say whether a right ground stands on a covered span; None when none is expected."""
    given = {
        cover.outcome.ground
        for cover in covers
        if any(inside(point, (cover.rect,), tolerance) for p in places for point in p.points)
    }
    if not span.grounds or not given:
        return None
    return any(ground in span.grounds for ground in given)


def _finding_result(
    outcome: Outcome,
    gold: Gold,
    doc: Document,
    letters: dict[int, Letters],
    roles: dict[int, tuple[str, str]],
    show: bool,
) -> FindingResult:
    found = outcome.finding
    if found.span is not None:
        where = range(found.span.start, found.span.end)
        offsets = [at for at in where if doc.text[at].isalnum()]
    else:
        on_page = letters.get(found.page, NOTHING)
        offsets = sorted(offsets_in(on_page, (box.rect for box in found.boxes), 0.1))
    known = [roles[at] for at in offsets if at in roles]
    if found.kind == "handtekening" and found.span is None:
        real: bool | None = any(_is_ink_of(area, box) for area in gold.areas for box in found.boxes)
    else:
        real = _is_real(found.kind, known, len(offsets))
    return FindingResult(
        page=found.page,
        kind=found.kind,
        rule=found.why.rule,
        score=found.score,
        verdict=outcome.verdict.value,
        real=real,
        in_gold=bool(known),
        context=words_around(doc, found.span) if show and found.span is not None else "",
    )


def _is_real(kind: str, known: Sequence[tuple[str, str]], letters: int) -> bool | None:
    """Say whether most letters of a finding are what its kind says; None when gold leaves it open.

    A name is real when it is the name of a person, whoever that is: its role decides what becomes
    of it. Any other finding is real when it must go.
    """
    counts = {True: 0, False: letters - len(known), None: 0}
    for expect, gold_kind in known:
        if expect == "redact" or (kind == "naam" and gold_kind in NAMES):
            counts[True] += 1
        else:
            counts[None if expect == "review" else False] += 1
    return max((True, None, False), key=lambda answer: counts[answer]) if letters else None


def _is_ink_of(area: Area, box: Box) -> bool:
    """Say whether a box of ink is that of an area of the gold: the middle of one in the other."""
    return box.page == area.page and (
        middle_in(box.rect, area.box) or middle_in(area.box, box.rect)
    )


def _context(span: GoldSpan, places: Sequence[Place], doc: Document) -> str:
    for place in places:
        if place.span is not None:
            return words_around(doc, place.span)
    return f"[[{span.text}]]"


def _is_covered(area: Area, covers: Sequence[Cover]) -> bool:
    """Say whether boxes together cover at least half of an area: ink may be found in parts."""
    x0, y0, x1, y1 = area.box
    rects = [
        (max(x0, r[0]), max(y0, r[1]), min(x1, r[2]), min(y1, r[3]))
        for r in (cover.rect for cover in covers)
        if r[0] < x1 and x0 < r[2] and r[1] < y1 and y0 < r[3]
    ]
    columns = sorted({x for r in rects for x in (r[0], r[2])})
    rows = sorted({y for r in rects for y in (r[1], r[3])})
    covered = sum(
        (right - left) * (bottom - top)
        for left, right in pairwise(columns)
        for top, bottom in pairwise(rows)
        if any(r[0] <= left and right <= r[2] and r[1] <= top and bottom <= r[3] for r in rects)
    )
    return 2 * covered >= (x1 - x0) * (y1 - y0)
