"""Refuse entries that make no sense, and complete those that do."""

import re
from dataclasses import replace
from datetime import datetime

from woo_redact.desk.case import Case, Now
from woo_redact.desk.printed import is_printed, telling
from woo_redact.errors import ReviewError
from woo_redact.model.decision import (
    MARKS,
    WORKFLOW,
    Act,
    Decision,
    Entry,
    Outcome,
    Proposal,
    Verdict,
)
from woo_redact.model.document import Box
from woo_redact.review import PAGE_KIND, PRIVACY, pieces, standing
from woo_redact.rulebook import RuleBook

LONGEST = 4000
"""Letters of a motivation or comment."""
UNFIT = re.compile("[\0\ud800-\udfff]")
"""NUL and halves of characters: no file of UTF-8, page or PDF can hold them."""
WHOLE_PAGE = "Deze pagina is als geheel niet openbaar. Maak dat eerst ongedaan."
UNKNOWN = "Deze vindplaats bestaat niet (meer). Laad het document opnieuw."


def checked(entry: Entry, case: Case, now: Now, rulebook: RuleBook, by: str) -> Entry:
    """Return an entry as it is to be written.

    Raises ReviewError when it makes no sense, or its words may not stand in the public appendix.
    """
    sound = _sensible(entry, case, now, rulebook)
    told = telling(sound, case, now, by) if is_printed(sound) else ""
    if told:
        raise ReviewError(told)
    return sound


def _sensible(entry: Entry, case: Case, now: Now, rulebook: RuleBook) -> Entry:
    if entry.act in WORKFLOW:
        raise ReviewError("Deze stap gaat niet als besluit.")
    if len(entry.motivation) > LONGEST:
        raise ReviewError(f"De tekst is te lang (ten hoogste {LONGEST} tekens).")
    if UNFIT.search(entry.motivation):
        raise ReviewError("De tekst bevat tekens die niet te bewaren zijn.")
    _check_places(entry, case)
    match entry.act:
        case Act.BESLUIT:
            return _verdict(entry, now, rulebook)
        case Act.TERUG:
            return _taken_back(entry, now)
        case Act.GELEZEN:
            if entry.page is None:
                raise ReviewError("Noem de pagina die gelezen is.")
        case Act.OPMERKING:
            if not entry.motivation.strip():
                raise ReviewError("Een opmerking zonder tekst wordt niet bewaard.")
        case Act.SPLITSEN:
            proposal = _proposal(entry.finding, now)
            if not pieces.split(proposal, entry.spans, case.doc):
                raise ReviewError("Deze vindplaats is zo niet te splitsen.")
        case Act.SAMENVOEGEN:
            if pieces.join([_proposal(name, now) for name in entry.findings], case.doc) is None:
                raise ReviewError(
                    "Alleen vindplaatsen met tekst op dezelfde pagina zijn samen te voegen."
                )
        case Act.PAGINA | Act.DOCUMENT:
            return _withheld(entry, rulebook)
        case _:
            return _marked(entry, now)
    return entry


def signed(entry: Entry, case: Case, by: str) -> Decision:
    """Return an entry as a line: who, when, about which bytes, under which rules."""
    return Decision(
        finding=entry.finding,
        verdict=entry.verdict,
        ground=entry.ground,
        motivation=entry.motivation,
        by=by,
        at=datetime.now().astimezone().isoformat(timespec="seconds"),
        document_sha256=case.proposed.sha256,
        rulebook=case.proposed.rulebook,
        boxes=entry.boxes,
        act=entry.act,
        page=entry.page,
        on=entry.on,
        undoes=entry.undoes,
        spans=entry.spans,
        findings=entry.findings,
        canary=entry.canary,
    )


def _verdict(entry: Entry, now: Now, rulebook: RuleBook) -> Entry:
    """Return a decision about a finding or drawn boxes, with its ground and place."""
    if entry.verdict is None:
        raise ReviewError("Kies lakken, openbaar of beoordelen.")
    outcome = _outcome(entry.finding, now) if entry.finding is not None else None
    if outcome is None and not entry.boxes:
        raise ReviewError("Wijs een plek aan.")
    boxes = outcome.finding.boxes if outcome else entry.boxes
    if entry.verdict is Verdict.OPENBAAR:
        return replace(entry, ground=None, boxes=boxes)
    ground = entry.ground or _usual_ground(outcome, rulebook)
    if entry.verdict is Verdict.LAKKEN:  # a doubt without one gets the usual one
        _check_ground(ground, entry.motivation, rulebook)
    return replace(entry, ground=ground, boxes=boxes)


def _usual_ground(outcome: Outcome | None, rulebook: RuleBook) -> str | None:
    """Return the ground that holds for a finding now, else that of its kind."""
    if outcome is None:
        return None
    if outcome.ground in rulebook.grounds:
        return outcome.ground
    kind = rulebook.kinds.get(outcome.finding.kind)
    return kind.ground if kind else None


def _check_ground(ground: str | None, motivation: str, rulebook: RuleBook) -> None:
    if ground is None:
        raise ReviewError("Kies een grond.")
    if ground not in rulebook.grounds:
        raise ReviewError(f"De grond {ground} staat niet in de regels.")
    if ground not in PRIVACY and not motivation.strip():
        raise ReviewError(f"De grond {ground} vraagt een eigen motivering.")


def _taken_back(entry: Entry, now: Now) -> Entry:
    lines = {line.seq: line for line in now.lines}
    target = lines.get(entry.undoes or 0)
    if target is None or target.act in WORKFLOW:
        raise ReviewError("Deze regel is niet terug te nemen.")
    if target.act is not Act.TERUG and target not in standing(now.lines):
        raise ReviewError("Deze regel is al teruggenomen.")
    return entry


def _withheld(entry: Entry, rulebook: RuleBook) -> Entry:
    if entry.act is Act.PAGINA and entry.page is None:
        raise ReviewError("Noem de pagina.")
    if entry.on:
        _check_ground(entry.ground, entry.motivation, rulebook)
    page = entry.page if entry.act is Act.PAGINA else None
    return replace(entry, page=page, finding=None, boxes=())


def _marked(entry: Entry, now: Now) -> Entry:
    """Return a mark that is no ground: of a finding, boxes, a page, or the document."""
    assert entry.act in MARKS
    boxes = entry.boxes
    if entry.finding is not None:
        boxes = _outcome(entry.finding, now).finding.boxes
    return replace(entry, ground=None, verdict=None, boxes=() if entry.page else boxes)


def _check_places(entry: Entry, case: Case) -> None:
    """Raise ReviewError for a page or box that is not in the document."""
    pages = {page.number: page for page in case.proposed.pages}
    if entry.page is not None and entry.page not in pages:
        raise ReviewError("Deze pagina bestaat niet.")
    drawn = entry.boxes if entry.finding is None else ()  # a finding has its own
    if any(not _lies_on(box, pages[box.page].width, pages[box.page].height)
           if box.page in pages else True for box in drawn):  # fmt: skip
        raise ReviewError("Deze plek ligt niet op de pagina.")


def _lies_on(box: Box, width: float, height: float) -> bool:
    return -1 <= box.x0 < box.x1 <= width + 1 and -1 <= box.y0 < box.y1 <= height + 1


def _outcome(finding: str | None, now: Now) -> Outcome:
    for outcome in now.outcomes:
        if outcome.finding.id == finding:
            if outcome.finding.kind == PAGE_KIND:
                raise ReviewError(WHOLE_PAGE)
            return outcome
    raise ReviewError(UNKNOWN)


def _proposal(finding: str | None, now: Now) -> Proposal:
    outcome = _outcome(finding, now)
    return Proposal(
        outcome.finding,
        outcome.verdict,
        outcome.ground,
        outcome.rule,
        outcome.role,
        outcome.reason,
    )
