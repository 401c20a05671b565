"""One document on disk: the names and formats of the files that belong to it."""

from woo_redact.casefile.decisions import Log, Problem, Read, broken, read_decisions
from woo_redact.casefile.files import write_bytes, write_json
from woo_redact.casefile.findings import (
    FINDINGS_SCHEMA,
    Recorded,
    findings_record,
    read_findings,
)
from woo_redact.casefile.place import (
    CANARIES,
    CERTIFICATE,
    DECISIONS,
    EARLIER,
    FINDINGS,
    HEAD,
    MOTIVERING,
    ORIGINAL,
    PROPOSALS,
    RESCAN,
    TEXT,
    TORN,
    Place,
)
from woo_redact.casefile.proposals import Proposed, proposals_record, read_proposals
from woo_redact.casefile.text import StoredText, store_text

RUN_SCHEMA = "woo-redact/run/1"

__all__ = [
    "CANARIES",
    "CERTIFICATE",
    "DECISIONS",
    "EARLIER",
    "FINDINGS",
    "FINDINGS_SCHEMA",
    "HEAD",
    "MOTIVERING",
    "ORIGINAL",
    "PROPOSALS",
    "RESCAN",
    "RUN_SCHEMA",
    "TEXT",
    "TORN",
    "Log",
    "Place",
    "Problem",
    "Proposed",
    "Read",
    "Recorded",
    "StoredText",
    "broken",
    "findings_record",
    "proposals_record",
    "read_decisions",
    "read_findings",
    "read_proposals",
    "store_text",
    "write_bytes",
    "write_json",
]
