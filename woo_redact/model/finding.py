"""What the machine found: a place that may have to go, and why it was found."""

from dataclasses import dataclass, field
from hashlib import sha256

from woo_redact.model.document import Box, Span


@dataclass(frozen=True, slots=True)
class Why:
    """Why a place was found: enough to explain it to a judge, nothing of the text itself.

    `sentence` is one plain Dutch sentence for the reviewer. It may name a label or context word
    ("Opgesteld door"), never the text that was found.
    """

    rule: str
    """Id of the rule, e.g. "bsn/elfproef", "naam/veld", "naam/model"."""
    sentence: str
    pattern: str | None = None
    context: str | None = None
    checksum: bool | None = None
    """True passed, False failed, None where the kind has no checksum."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A stretch of text (or, for a picture, only boxes) of one kind.

    `kind` is a file in rules/kinds ("naam", "bsn", "telefoon_mobiel", "kenmerk" ...), `entity`
    its Presidio entity, `score` the probability (0..1) that it really is of that kind.
    """

    id: str
    kind: str
    entity: str
    span: Span | None
    boxes: tuple[Box, ...]
    score: float
    why: Why
    text: str = field(repr=False)

    @property
    def page(self) -> int:
        """Return the 1-based page of its first box."""
        return self.boxes[0].page


def finding_id(document_sha256: str, kind: str, place: Span | tuple[Box, ...]) -> str:
    """Return the stable id of a finding: a second scan of the same file finds the same ids."""
    if isinstance(place, Span):
        where = f"{place.start}-{place.end}"
    else:
        where = ";".join(",".join(f"{n:.0f}" for n in (b.page, *b.rect)) for b in place)
    return sha256(f"{document_sha256}|{kind}|{where}".encode()).hexdigest()[:16]
