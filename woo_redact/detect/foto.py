"""Propose photographs as doubts: who is shown on them only a person can see."""

from woo_redact.model.document import Box, Document
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

KIND = "foto"
SCORE = 0.5
SENTENCE = "Op deze plaats staat een foto; het programma kan niet zien of er iemand op staat."


def find_photos(doc: Document, rulebook: RuleBook, others: tuple[Finding, ...]) -> list[Finding]:
    """Return the photographs in doc that do not lie in the place of another finding.

    One that stands in the same place on several pages is part of the letterhead; it is proposed
    where it stands first.
    """
    entity = rulebook.kinds[KIND].entity
    taken = [box for finding in others if finding.span is None for box in finding.boxes]
    seen: set[tuple[int, ...]] = set()
    found = []
    for picture in doc.pictures:
        box = picture.box
        place = tuple(round(value / 3) for value in box.rect)
        if picture.kind != "photo" or place in seen or any(_mostly(box, other) for other in taken):
            continue
        seen.add(place)
        found.append(
            Finding(
                id=finding_id(doc.sha256, KIND, (box,)),
                kind=KIND,
                entity=entity,
                span=None,
                boxes=(box,),
                score=SCORE,
                why=Why(f"{KIND}/beeld", SENTENCE),
                text="",
            )
        )
    return found


def _mostly(box: Box, other: Box) -> bool:
    """Say whether other fills most of box."""
    if not box.overlaps(other):
        return False
    wide = min(box.x1, other.x1) - max(box.x0, other.x0)
    high = min(box.y1, other.y1) - max(box.y0, other.y0)
    return wide * high > 0.5 * (box.x1 - box.x0) * (box.y1 - box.y0)
