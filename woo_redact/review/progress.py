"""How far a document is: who did what, which pages were read, what may happen next."""

import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum

from woo_redact.model.decision import WORKFLOW, Act, Decision
from woo_redact.review.standing import standing

LOOKING = frozenset({Act.OPMERKING})
"""Acts that make nobody a reviewer."""


class Stage(StrEnum):
    """Where a document is on its way to publication."""

    BEOORDELEN = "te beoordelen"
    INGEDIEND = "ingediend"
    GOEDGEKEURD = "goedgekeurd"
    """Approved; the final version is being made, or that was broken off."""
    GEPUBLICEERD = "gepubliceerd"


@dataclass(frozen=True, slots=True)
class Progress:
    """What the lines of a document say of its way; names stay in intern/."""

    stage: Stage
    read: frozenset[int]
    """Pages (1-based) that were ticked as read."""
    reviewers: tuple[str, ...] = field(repr=False)
    """Who decided, read or submitted, in order of first appearance."""
    approver: str | None = field(repr=False)
    message: str
    """Why the last approval came to nothing, or why it was reopened; "" when nothing is wrong."""
    since: int
    """Number of the line that brought the document in this stage; 0 at the beginning."""

    def reviewed_by(self, who: str) -> bool:
        """Say whether somebody is a reviewer of the document, however the name is written."""
        return _bare(who) in {_bare(name) for name in self.reviewers}


def progress(decisions: tuple[Decision, ...]) -> Progress:
    """Return how far a document is. Pages that were withheld as a whole need be read as well."""
    counted = standing(decisions)
    stage, since, message = Stage.BEOORDELEN, 0, ""
    approver: str | None = None
    read: set[int] = set()
    reviewers: dict[str, None] = {}
    submitted = False
    for line in decisions:  # who took something back has decided as well
        if line.act in WORKFLOW - {Act.INGEDIEND}:
            submitted = line.act is not Act.HEROPEND and submitted
        elif line.act is Act.INGEDIEND:
            submitted = True
            reviewers[line.by] = None
        elif line.act not in LOOKING and not (submitted and line.act is Act.GELEZEN):
            reviewers[line.by] = None
    for line in counted:
        if line.act is Act.GELEZEN and line.page is not None:
            (read.add if line.on else read.discard)(line.page)
        if line.act not in WORKFLOW:
            continue
        since, message = line.seq, ""
        match line.act:
            case Act.INGEDIEND:
                stage = Stage.INGEDIEND
            case Act.GOEDGEKEURD:
                stage, approver = Stage.GOEDGEKEURD, line.by
            case Act.GEPUBLICEERD:
                stage = Stage.GEPUBLICEERD
            case Act.MISLUKT:
                stage, message, approver = Stage.INGEDIEND, line.motivation, None
            case _:
                stage, message, approver = Stage.BEOORDELEN, line.motivation, None
    return Progress(stage, frozenset(read), tuple(reviewers), approver, message, since)


def _bare(name: str) -> str:
    """Return the letters and digits of a name alone: "Anna B." and "anna\u200b b" are one person.

    Two people whose names differ in accents or signs alone count as one: that refuses too much.
    """
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", decomposed) if c.isalnum()) or name
