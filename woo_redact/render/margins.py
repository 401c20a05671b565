"""A little room around boxes that OCR measured: it finds letters, not the edge of their ink."""

from collections.abc import Sequence
from dataclasses import replace

from woo_redact.model.document import Box, Document, Word
from woo_redact.model.redaction import Redaction
from woo_redact.render.geometry import mostly_within, shared

MARGIN = 0.7
"""Points by which a box on a picture is widened on every side, up to the next kept letter."""


def with_margins(doc: Document, redactions: Sequence[Redaction]) -> tuple[Redaction, ...]:
    """Return redactions whose boxes over words read from a picture are a little wider."""
    read: dict[int, list[Word]] = {}
    for word in doc.words:
        if word.from_ocr:
            read.setdefault(word.box.page, []).append(word)
    if not read:
        return tuple(redactions)
    boxes = {box for redaction in redactions for box in redaction.boxes}
    new = {box: _widened(box, read.get(box.page, ()), boxes) for box in boxes}
    return tuple(
        replace(redaction, boxes=tuple(new[box] for box in redaction.boxes))
        for redaction in redactions
    )


def _widened(box: Box, words: Sequence[Word], boxes: set[Box]) -> Box:
    wide = (box.x0 - MARGIN, box.y0 - MARGIN, box.x1 + MARGIN, box.y1 + MARGIN)
    near = [word for word in words if shared(word.box.rect, wide) > 0]
    if not any(shared(word.box.rect, box.rect) > 0 for word in near):
        return box
    here = [other.rect for other in boxes if other.page == box.page]
    x0, y0, x1, y1 = wide
    for letter in (rect for word in near for rect in word.chars):
        if shared(letter, (x0, y0, x1, y1)) <= 0 or any(
            mostly_within(letter, rect) for rect in here
        ):
            continue
        if letter[0] >= box.x1 - MARGIN:
            x1 = max(box.x1, min(x1, letter[0]))
        elif letter[2] <= box.x0 + MARGIN:
            x0 = min(box.x0, max(x0, letter[2]))
        elif letter[1] >= box.y1 - MARGIN:
            y1 = max(box.y1, min(y1, letter[1]))
        else:
            y0 = min(box.y0, max(y0, letter[3]))
    return Box(box.page, x0, y0, x1, y1)
