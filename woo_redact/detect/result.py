"""Presidio results that carry our kind and our reason."""

from presidio_analyzer import RecognizerResult

from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook.kinds import Kind

KIND = "woo_kind"
WHY = "woo_why"


def make_result(kind: Kind, start: int, end: int, score: float, why: Why) -> RecognizerResult:
    """Return a Presidio result for text[start:end] with score 0..1 that remembers kind and why."""
    return RecognizerResult(
        entity_type=kind.entity,
        start=start,
        end=end,
        score=score,
        recognition_metadata={KIND: kind.name, WHY: why},
    )


def kind_of(result: RecognizerResult) -> str:
    """Return the kind a result was made with."""
    return str(result.recognition_metadata[KIND])


def why_of(result: RecognizerResult) -> Why:
    """Return the reason a result was made with."""
    why = result.recognition_metadata[WHY]
    assert isinstance(why, Why)
    return why


def to_findings(result: RecognizerResult, doc: Document) -> tuple[Finding, ...]:
    """Turn a result into Findings with their place and a stable id, one for each page it is on."""
    kind = kind_of(result)
    return tuple(
        Finding(
            id=finding_id(doc.sha256, kind, span),
            kind=kind,
            entity=result.entity_type,
            span=span,
            boxes=doc.boxes(span),
            score=round(result.score, 4),
            why=why_of(result),
            text=doc.text[span.start : span.end],
        )
        for span in doc.by_page(Span(result.start, result.end))
    )
