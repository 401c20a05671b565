"""findings.json: what was found in a document, and what was done with each place."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from woo_redact.errors import DocumentError
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Box, Document, Page
from woo_redact.model.redaction import Kept, Redaction

FINDINGS_SCHEMA = "woo-redact/findings/1"


def findings_record(
    doc: Document,
    outcomes: Iterable[Outcome],
    *,
    source: str,
    rulebook: str,
    burned: frozenset[Verdict],
    rebuilt: tuple[int, ...] = (),
) -> dict[str, Any]:
    """Return the content of findings.json (schema woo-redact/findings/1).

    `burned` are the verdicts whose findings are (or would be) redacted: LAKKEN, and BEOORDELEN
    with --doubt redact. `rebuilt` are the pages (1-based) that were rebuilt from their picture.
    """
    return {
        "schema": FINDINGS_SCHEMA,
        "source": source,
        "sha256": doc.sha256,
        "rulebook": rulebook,
        "pages": [
            {
                "page": page.number,
                "width": round(page.width, 2),
                "height": round(page.height, 2),
                "text_from": page.text_from,
                **({"rebuilt": True} if page.number in rebuilt else {}),
            }
            for page in doc.pages
        ],
        "findings": [_finding_record(outcome, burned) for outcome in outcomes],
    }


def _finding_record(outcome: Outcome, burned: frozenset[Verdict]) -> dict[str, Any]:
    finding = outcome.finding
    return {
        "id": finding.id,
        "page": finding.page,
        "boxes": [[round(n, 2) for n in box.rect] for box in finding.boxes],
        "text": finding.text,
        "kind": finding.kind,
        "entity": finding.entity,
        "score": finding.score,
        "verdict": outcome.verdict.value,
        "ground": outcome.ground,
        "redacted": outcome.verdict in burned,
        "why": {
            **asdict(finding.why),
            "policy": outcome.rule,
            "role": outcome.role,
            "reason": outcome.reason,
            "decided_by": outcome.decided_by,
        },
    }


@dataclass(frozen=True, slots=True)
class Recorded:
    """What findings.json says was redacted and deliberately kept, the pages, and those rebuilt."""

    redactions: tuple[Redaction, ...]
    kept: tuple[Kept, ...]
    pages: tuple[Page, ...]
    rebuilt: tuple[int, ...]


def read_findings(file: Path) -> Recorded:
    """Read what the verifier needs to know from findings.json.

    Raises DocumentError when the file is no findings file.
    """
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
        if record["schema"] != FINDINGS_SCHEMA:
            raise ValueError("schema")
        redactions, kept = [], []
        for item in record["findings"]:
            boxes = tuple(Box(item["page"], *map(float, rect)) for rect in item["boxes"])
            if item["redacted"]:
                ground = item["ground"] or ""
                redactions.append(Redaction(item["id"], boxes, ground, ground, item["text"]))
            else:
                kept.append(Kept(boxes, item["text"]))
        pages = tuple(
            Page(page["page"], page["width"], page["height"], page["text_from"])
            for page in record["pages"]
        )
        rebuilt = tuple(page["page"] for page in record["pages"] if page.get("rebuilt"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DocumentError(
            f"{file.name} is geen bevindingenbestand ({FINDINGS_SCHEMA}) of is beschadigd."
        ) from error
    return Recorded(tuple(redactions), tuple(kept), pages, rebuilt)
