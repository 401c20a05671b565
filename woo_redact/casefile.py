"""One document on disk: the names and formats of the files that belong to it."""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from woo_redact.errors import DocumentError, OutputError, in_dutch
from woo_redact.model.decision import Decision, Outcome, Verdict
from woo_redact.model.document import Box, Document, Page
from woo_redact.model.redaction import Kept, Redaction

FINDINGS_SCHEMA = "woo-redact/findings/1"
RUN_SCHEMA = "woo-redact/run/1"

FINDINGS = "findings.json"
DECISIONS = "decisions.jsonl"
CERTIFICATE = "certificate.json"
MOTIVERING = "motivering.json"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a run puts things: `publicatie` leaves the building, `intern` never does."""

    out: Path

    @property
    def publicatie(self) -> Path:
        """Return the folder for publication."""
        return self.out / "publicatie"

    @property
    def intern(self) -> Path:
        """Return the folder with the record of every document."""
        return self.out / "intern"

    @property
    def run(self) -> Path:
        """Return the list of what happened to each document."""
        return self.out / "run.json"

    @property
    def contradictions(self) -> Path:
        """Return the list of names that stay in one document of a dossier and go in another."""
        return self.intern / "tegenspraak.json"


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


def read_decisions(intern: Path) -> dict[str, tuple[Decision, ...]]:
    """Read what people decided in every decisions.jsonl of intern/, by SHA-256 of the document.

    Raises DocumentError when a line cannot be read: a decision must never be lost unseen.
    """
    decisions: dict[str, tuple[Decision, ...]] = {}
    for file in sorted(intern.glob(f"*/{DECISIONS}")):
        try:
            lines = file.read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            raise DocumentError(
                f"intern/{file.parent.name}/{DECISIONS} is onleesbaar. Herstel het bestand; tot "
                "die tijd wordt er niets verwerkt."
            ) from error
        for number, line in enumerate(lines, start=1):
            try:
                item = json.loads(line)
                decision = Decision(
                    finding=item["finding"],
                    verdict=Verdict(item["verdict"]),
                    ground=item["ground"],
                    motivation=item["motivation"],
                    by=item["by"],
                    at=item["at"],
                    document_sha256=item["document_sha256"],
                    rulebook=item["rulebook"],
                    boxes=tuple(Box(*box) for box in item.get("boxes", ())),
                )
            except (ValueError, KeyError, TypeError) as error:
                raise DocumentError(
                    f"intern/{file.parent.name}/{DECISIONS}, regel {number} is onleesbaar. "
                    "Herstel het bestand; tot die tijd wordt er niets verwerkt."
                ) from error
            sha256 = decision.document_sha256
            decisions[sha256] = (*decisions.get(sha256, ()), decision)
    return decisions


def write_json(file: Path, record: Mapping[str, Any] | list[Any]) -> None:
    """Write a record as UTF-8 JSON, whole or not at all; no file name is too odd for it."""
    text = json.dumps(record, ensure_ascii=False, indent=1) + "\n"
    write_bytes(file, text.encode("utf-8", "backslashreplace"))


def write_bytes(file: Path, data: bytes) -> None:
    """Write a file beside its place and rename it into place, so that it is whole or not there.

    Raises OutputError when that fails.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.deel")
        with beside.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        beside.replace(file)
    except OSError as error:
        raise OutputError(
            f"Kan {file.name} niet schrijven ({in_dutch(error)}). Controleer de schijfruimte en "
            "uw rechten op de uitvoermap."
        ) from error
