"""Texts in which names are marked: «Jansen» is a finding of kind naam.

Where a test says what is wanted, «+X» must stay, «-X» must not stay open, «?X» is for a person to
judge.
"""

import re
from collections.abc import Mapping

from tests.making import document
from woo_redact.decide import decide
from woo_redact.model.decision import Proposal
from woo_redact.model.document import Document, Region, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

MARK = re.compile("«(.*?)»")
WANTED = re.compile("«([+?-])")
VERDICTS = {
    "+": {"OPENBAAR"},
    "-": {"LAKKEN", "BEOORDELEN"},
    "?": {"BEOORDELEN"},
}


def name_finding(
    doc: Document, span: Span, *, score: float = 0.9, context: str | None = None
) -> Finding:
    """Return a finding of a name at span."""
    return Finding(
        id=finding_id(doc.sha256, "naam", span),
        kind="naam",
        entity="PERSON",
        span=span,
        boxes=doc.boxes(span),
        score=score,
        why=Why("naam/test", "Hier staat een naam.", context=context),
        text=doc.text[span.start : span.end],
    )


def read_marked(
    text: str, *, score: float = 0.9, regions: Mapping[int, Region] | None = None
) -> tuple[Document, tuple[Finding, ...]]:
    """Return the document and a finding for each marked name."""
    spans, clean, at = [], "", 0
    for match in MARK.finditer(text):
        clean += text[at : match.start()]
        spans.append(Span(len(clean), len(clean) + len(match[1])))
        clean += match[1]
        at = match.end()
    doc = document(clean + text[at:], regions=regions)
    assert doc.text == clean + text[at:]
    return doc, tuple(name_finding(doc, span, score=score) for span in spans)


def judge(
    text: str, rulebook: RuleBook, *, profile: str = "beslisnota", score: float = 0.9
) -> tuple[Proposal, ...]:
    """Return the proposals for the marked names."""
    doc, findings = read_marked(text, score=score)
    return decide(doc, findings, rulebook, profile)


def check(text: str, rulebook: RuleBook) -> None:
    """Assert that each marked name gets the verdict its mark wants."""
    proposals = judge(WANTED.sub("«", text), rulebook)
    for mark, proposal in zip(WANTED.findall(text), proposals, strict=True):
        assert proposal.verdict in VERDICTS[mark], proposal.finding.text
