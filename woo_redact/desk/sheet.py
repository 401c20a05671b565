"""What the desk tells of a document: values to show, nothing to change."""

from dataclasses import dataclass, field
from enum import StrEnum

from woo_redact.model.decision import Decision, Verdict
from woo_redact.model.document import Box, Page, Span


class Status(StrEnum):
    """What a list of documents says of one."""

    BEOORDELEN = "te beoordelen"
    INGEDIEND = "ingediend"
    BEZIG = "wordt gemaakt"
    """Approved; the final version is being made and checked."""
    GEPUBLICEERD = "gepubliceerd"
    ZONDER = "gepubliceerd zonder beoordeling"
    """A run found no doubt in it and published it."""
    UITGEZONDERD = "niet in de publicatie"
    """Approved as outside the request or double: it is on the list, not in the folder."""
    MISLUKT = "mislukt"
    """Nothing could be made of it; the message says why."""


@dataclass(frozen=True, slots=True)
class DocumentState:
    """One document on the list."""

    name: str
    """The name of its folder in intern/; "" for one that failed."""
    source: str
    """File name of the original."""
    pages: int
    findings: int
    open: int
    """How many places are still BEOORDELEN."""
    decided: int
    """How many places a person decided on."""
    read: int
    """How many pages were ticked as read."""
    status: Status
    reviewers: tuple[str, ...] = field(repr=False)
    approver: str | None = field(repr=False)
    message: str
    changed_at: str
    """When the last line was written (ISO 8601), "" for none."""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark about a finding, a page, or the document (both None)."""

    seq: int
    text: str = field(repr=False)
    by: str = field(repr=False)
    at: str
    finding: str | None
    page: int | None


@dataclass(frozen=True, slots=True)
class Item:
    """One place in the list of findings, as it stands now."""

    id: str
    page: int
    boxes: tuple[Box, ...]
    span: Span | None
    text: str = field(repr=False)
    kind: str
    title: str
    """The kind in Dutch."""
    score: float
    verdict: Verdict
    ground: str | None
    """A ground of refusal, or "buiten verzoek" or "dubbel"."""
    reason: str
    """One Dutch sentence: the motivation of the reviewer, else why the machine proposes it."""
    why: str
    """One Dutch sentence: why the place was found."""
    role: str | None
    """The role of the person in Dutch, None when there is none."""
    proposed: Verdict | None
    """What the machine proposed, None for a place a reviewer drew."""
    proposed_ground: str | None
    person: str | None
    """The same for all name forms of one person; None for what is no person's."""
    by: str | None = field(repr=False)
    """Who decided last, None when the proposal stands."""
    at: str | None
    seq: int | None
    """The line that decided."""

    @property
    def open(self) -> bool:
        """Say whether a person must still decide."""
        return self.verdict is Verdict.BEOORDELEN

    @property
    def drawn(self) -> bool:
        """Say whether a reviewer pointed this place out."""
        return self.proposed is None

    @property
    def changed(self) -> bool:
        """Say whether a person decided something else than was proposed."""
        return self.by is not None and (self.verdict, self.ground) != (
            self.proposed,
            self.proposed_ground,
        )


@dataclass(frozen=True, slots=True)
class Printed:
    """What a reviewer wrote of a place and the appendix will print."""

    page: int
    ground: str
    """A ground of refusal, or "buiten verzoek" or "dubbel"."""
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One document, open on the desk."""

    state: DocumentState
    sha256: str
    pages: tuple[Page, ...]
    items: tuple[Item, ...] = field(repr=False)
    """In reading order."""
    read: frozenset[int]
    whole_pages: dict[int, Decision] = field(repr=False)
    """Pages that are withheld as a whole, and the line that says so."""
    whole_document: Decision | None = field(repr=False)
    comments: tuple[Comment, ...] = field(repr=False)
    printed: tuple[Printed, ...] = field(repr=False)
    last: int
    """Number of the last line; ask `since` what came after."""
    obstacles: tuple[str, ...]
    """Dutch sentences: what stands in the way of approval; () when nothing does."""
    unchained: int
    """How many lines were written by hand, outside the chain."""
