"""Split a finding in parts, and join findings to one."""

from collections.abc import Sequence
from dataclasses import replace

from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import finding_id

SPLIT = "Deel van een vindplaats die een beoordelaar heeft gesplitst."
JOINED = "Vindplaatsen die een beoordelaar heeft samengevoegd."


def split(proposal: Proposal, spans: Sequence[Span], doc: Document) -> tuple[Proposal, ...]:
    """Return the parts of a proposal, each with its verdict.

    Nothing may be lost: what lies between and beside the parts becomes a part as well. () when
    the spans are not within the finding or overlap, or it has no text.
    """
    whole = proposal.finding.span
    inner = sorted(spans)
    if whole is None or not inner or not all(whole.covers(span) for span in inner):
        return ()
    if any(one.overlaps(other) for one, other in zip(inner, inner[1:], strict=False)):
        return ()
    edges = sorted({whole.start, whole.end, *(n for s in inner for n in (s.start, s.end))})
    parts = (Span(a, b) for a, b in zip(edges, edges[1:], strict=False))
    found = tuple(
        _over(proposal, part, doc, SPLIT)
        for part in parts
        if doc.text[part.start : part.end].strip()
    )
    return found if len(found) > 1 and all(part.finding.boxes for part in found) else ()


def join(proposals: Sequence[Proposal], doc: Document) -> Proposal | None:
    """Return one proposal over several and what stands between, None when that cannot be.

    Its verdict is theirs, or BEOORDELEN where they differ. They must have text on one page.
    """
    spans = [p.finding.span for p in proposals if p.finding.span is not None]
    pages = {box.page for p in proposals for box in p.finding.boxes}
    if len(spans) < 2 or len(spans) != len(proposals) or len(pages) != 1:
        return None
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    first = proposals[0]
    joined = _over(first, whole, doc, JOINED)
    if {box.page for box in joined.finding.boxes} != pages:
        return None
    if any((p.verdict, p.ground) != (first.verdict, first.ground) for p in proposals):
        return replace(joined, verdict=Verdict.BEOORDELEN)
    return joined


def _over(proposal: Proposal, span: Span, doc: Document, why: str) -> Proposal:
    """Return the proposal for another stretch of text."""
    found = proposal.finding
    return replace(
        proposal,
        reason=why,
        finding=replace(
            found,
            id=finding_id(doc.sha256, found.kind, span),
            span=span,
            boxes=doc.boxes(span),
            text=doc.text[span.start : span.end],
        ),
    )
