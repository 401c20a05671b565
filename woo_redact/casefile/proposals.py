"""proposals.json: what the machine proposed, and with which tools; what people decide lies over it.

findings.json tells what was done with a document; this file is what a review starts from, exact to
the last digit, so that what is published in the end rests on what the reviewer saw.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from woo_redact.errors import DocumentError
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Box, Document, Page, Span
from woo_redact.model.finding import Finding, Why

PROPOSALS_SCHEMA = "woo-redact/proposals/1"


@dataclass(frozen=True, slots=True)
class Proposed:
    """The content of proposals.json."""

    source: str
    """File name of the original."""
    sha256: str
    rulebook: str
    model: str
    setup: Mapping[str, Any]
    """Model, rules, dossier.yml, profile, second opinions and look of the run that made it."""
    text_sha256: str
    """SHA-256 of text.zip, the text these proposals speak of."""
    pages: tuple[Page, ...]
    proposals: tuple[Proposal, ...] = field(repr=False)


def proposals_record(
    doc: Document,
    proposals: Sequence[Proposal],
    *,
    source: str,
    rulebook: str,
    model: str,
    setup: Mapping[str, Any],
    text_sha256: str,
) -> dict[str, Any]:
    """Return the content of proposals.json (schema woo-redact/proposals/1)."""
    return {
        "schema": PROPOSALS_SCHEMA,
        "source": source,
        "sha256": doc.sha256,
        "rulebook": rulebook,
        "model": model,
        "setup": dict(setup),
        "text_sha256": text_sha256,
        "pages": [[p.number, p.width, p.height, p.text_from] for p in doc.pages],
        "proposals": [_record(proposal) for proposal in proposals],
    }


def _record(proposal: Proposal) -> dict[str, Any]:
    found = proposal.finding
    return {
        "id": found.id,
        "kind": found.kind,
        "entity": found.entity,
        "span": [found.span.start, found.span.end] if found.span else None,
        "boxes": [[box.page, *box.rect] for box in found.boxes],
        "score": found.score,
        "text": found.text,
        "why": asdict(found.why),
        "verdict": proposal.verdict.value,
        "ground": proposal.ground,
        "rule": proposal.rule,
        "role": proposal.role,
        "reason": proposal.reason,
    }


def read_proposals(file: Path) -> Proposed:
    """Read proposals.json. Raises DocumentError when it is missing or damaged."""
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
        if record["schema"] != PROPOSALS_SCHEMA:
            raise ValueError("schema")
        return Proposed(
            record["source"],
            record["sha256"],
            record["rulebook"],
            record["model"],
            record["setup"],
            record["text_sha256"],
            tuple(Page(*page) for page in record["pages"]),
            tuple(_proposal(item) for item in record["proposals"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DocumentError(
            f"intern/{file.parent.name}/{file.name} ontbreekt of is beschadigd. Verwerk het "
            "document opnieuw met woo-redact run; uw besluiten blijven bewaard."
        ) from error


def _proposal(item: Mapping[str, Any]) -> Proposal:
    finding = Finding(
        item["id"],
        item["kind"],
        item["entity"],
        Span(*item["span"]) if item["span"] else None,
        tuple(Box(*box) for box in item["boxes"]),
        item["score"],
        Why(**item["why"]),
        item["text"],
    )
    return Proposal(
        finding,
        Verdict(item["verdict"]),
        item["ground"],
        item["rule"],
        item["role"],
        item["reason"],
    )
