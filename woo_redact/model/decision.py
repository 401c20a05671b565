"""What happens to a finding: the machine proposes, a person decides, the outcome is both."""

from dataclasses import dataclass, field
from enum import StrEnum

from woo_redact.model.document import Box
from woo_redact.model.finding import Finding


class Verdict(StrEnum):
    """What is to be done with a finding; BEOORDELEN is the answer when in doubt."""

    LAKKEN = "LAKKEN"
    OPENBAAR = "OPENBAAR"
    BEOORDELEN = "BEOORDELEN"


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the machine proposes for a finding, under which policy rule, and why in Dutch."""

    finding: Finding
    verdict: Verdict
    ground: str | None
    """Ground code, e.g. "5.1.2e"; None for OPENBAAR."""
    rule: str
    """Id of the policy rule, e.g. "naam/bewindspersoon"."""
    role: str | None
    """Role of the person for names ("bewindspersoon", "ambtenaar", ...), else None."""
    reason: str
    """One plain Dutch sentence: why this verdict. Names no redacted text."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided; only ever added, taking one back is a new one."""

    finding: str | None
    """Id of a finding, or None for boxes the reviewer drew."""
    verdict: Verdict
    ground: str | None
    motivation: str
    by: str = field(repr=False)
    at: str
    """ISO 8601 with offset."""
    document_sha256: str
    rulebook: str
    """Version (sha256) of the rule book under which it was taken."""
    boxes: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What will happen to a finding: the proposal and the last decision, if any, folded."""

    finding: Finding
    verdict: Verdict
    ground: str | None
    role: str | None
    reason: str
    rule: str
    decided_by: str
    """"regel" (policy), "beoordelaar" (a person) — a role, never a name."""
