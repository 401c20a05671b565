"""Redact a file the way a decision of a person does: by force, whatever detection thinks."""

from functools import cache
from hashlib import sha256
from types import SimpleNamespace

from tests.leaks.engines import fold
from woo_redact import ingest, pipeline, verify
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Box, Document, Span
from woo_redact.model.finding import Finding, Why
from woo_redact.model.redaction import Redaction
from woo_redact.model.report import Report
from woo_redact.rulebook import read_rulebook

GROUND = "5.1.2e"


@cache
def tools() -> pipeline.Tools:
    """Return what redacting needs when nothing is looked for: no language model."""
    engine = SimpleNamespace(model="geen")
    return pipeline.Tools(read_rulebook(), engine, ingest.TesserocrOcr())  # type: ignore[arg-type]


def spans_of(doc: Document, secret: str) -> list[Span]:
    """Return where a secret stands in the text, however it is broken, spaced or written."""
    pairs = [(letter, at) for at, char in enumerate(doc.text) for letter in fold(char)]
    letters, wanted = "".join(letter for letter, _ in pairs), fold(secret)
    found, start = [], letters.find(wanted)
    while start >= 0:
        last = start + len(wanted) - 1
        found.append(Span(pairs[start][1], pairs[last][1] + 1))
        start = letters.find(wanted, last + 1)
    return found


def decided(
    data: bytes,
    secrets: tuple[str, ...],
    boxes: tuple[tuple[int, float, float, float, float], ...] = (),
) -> pipeline.Scan:
    """Return a document read, with every occurrence of the secrets and every box decided."""
    prepared = ingest.prepare(data)
    doc = ingest.read(prepared, sha256(data).hexdigest(), tools().ocr)
    outcomes = [
        outcome(f"f{number}", doc.text[span.start : span.end], span, doc.boxes(span))
        for number, (_, span) in enumerate(
            (secret, span) for secret in secrets for span in spans_of(doc, secret)
        )
    ]
    outcomes += [outcome(f"b{number}", "", None, (Box(*box),)) for number, box in enumerate(boxes)]
    return pipeline.Scan(data, prepared, doc, tuple(outcomes))


def outcome(name: str, text: str, span: Span | None, boxes: tuple[Box, ...]) -> Outcome:
    """Return the outcome of a decision to redact."""
    why = Why("test", "test", "test")
    found = Finding(name, "naam", "NAAM", span, boxes, 1.0, why, text)
    return Outcome(found, Verdict.LAKKEN, GROUND, None, "besloten", "test", "beoordelaar")


def redactions(scanned: pipeline.Scan) -> tuple[Redaction, ...]:
    """Return what the verifier must know."""
    return pipeline.redactions_of(scanned.outcomes, scanned.doc)


def report_on(scanned: pipeline.Scan, result: bytes) -> Report:
    """Return what the verifier says of another file passed off as the result."""
    return verify.verify(scanned.data, result, redactions(scanned), (), scanned.doc.pages)
