"""From what came back to what is to be written down: only what differs, and nobody overruled."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from woo_redact.desk import Item, Sheet
from woo_redact.exchange.manifest import Manifest
from woo_redact.model.decision import Act, Entry, Verdict
from woo_redact.model.document import Box


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants, by what came back: about a finding, or about boxes drawn anew."""

    finding: str | None
    verdict: Verdict | None
    """None for a comment only."""
    ground: str | None = None
    motivation: str = field(default="", repr=False)
    boxes: tuple[Box, ...] = ()
    comment: str = field(default="", repr=False)
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be written down, and what cannot be: pages (1-based) with a Dutch reason."""

    entries: tuple[Entry, ...] = field(repr=False)
    conflicts: tuple[tuple[int, str], ...]


GONE = "deze plek is sinds de export veranderd of niet meer gevonden"
OVERRULED = "hierover is sinds de export iets anders besloten"


def changes(sheet: Sheet, manifest: Manifest, wishes: Iterable[Wish]) -> Changes:
    """Return what to write down so that the wishes come true.

    A wish that is true already gives nothing. One about a finding of which something else was
    decided after the export is a conflict: the later decision stands, and the user is told.
    """
    items = {item.id: item for item in sheet.items}
    drawn = {_place(item.boxes): item for item in sheet.items if item.drawn}
    entries: list[Entry] = []
    conflicts: list[tuple[int, str]] = []
    for wish in wishes:
        if wish.comment and not _said(sheet, wish):
            page = wish.page if wish.finding is None else None
            entries.append(
                Entry(Act.OPMERKING, finding=wish.finding, motivation=wish.comment, page=page)
            )
        if wish.verdict is None:
            continue
        if wish.finding is None:
            known = drawn.get(_place(wish.boxes))
            if known is None or not _true_of(wish, known):
                entries.append(_entry(wish))
            continue
        item = items.get(wish.finding)
        if item is None:
            conflicts.append((wish.page or 0, GONE))
        elif not _true_of(wish, item):
            told = manifest.told.get(wish.finding)
            if told is not None and (told.verdict, told.ground) != (item.verdict, item.ground):
                conflicts.append((item.page, OVERRULED))
            else:
                entries.append(_entry(wish))
    return Changes(tuple(entries), tuple(conflicts))


def _entry(wish: Wish) -> Entry:
    return Entry(
        Act.BESLUIT,
        finding=wish.finding,
        verdict=wish.verdict,
        ground=wish.ground,
        motivation=wish.motivation,
        boxes=wish.boxes,
    )


def _true_of(wish: Wish, item: Item) -> bool:
    """Say whether an item stands as wished."""
    if item.verdict is not wish.verdict or wish.motivation not in ("", item.reason):
        return False
    return wish.verdict is Verdict.OPENBAAR or wish.ground in (None, item.ground)


def _said(sheet: Sheet, wish: Wish) -> bool:
    """Say whether a comment stands already."""
    return any(
        comment.text == wish.comment and comment.finding == wish.finding
        for comment in sheet.comments
    )


def _place(boxes: tuple[Box, ...]) -> tuple[tuple[int, ...], ...]:
    return tuple(sorted((box.page, *(round(n) for n in box.rect)) for box in boxes))
