"""What happens to a finding: the machine proposes, a person decides, the outcome is both."""

from dataclasses import dataclass, field
from enum import StrEnum

from woo_redact.model.document import Box, Span
from woo_redact.model.finding import Finding


class Verdict(StrEnum):
    """What is to be done with a finding; BEOORDELEN is the answer when in doubt."""

    LAKKEN = "LAKKEN"
    OPENBAAR = "OPENBAAR"
    BEOORDELEN = "BEOORDELEN"


LAKKEN_AND_DOUBTS = frozenset({Verdict.LAKKEN, Verdict.BEOORDELEN})
"""What is not published as long as nobody has said that it may be."""


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


class Act(StrEnum):
    """What a line of decisions.jsonl records; the names are those in the file."""

    BESLUIT = "besluit"
    """A verdict about a finding, or about boxes that a reviewer drew."""
    TERUG = "terug"
    """An earlier line no longer counts."""
    GELEZEN = "gelezen"
    OPMERKING = "opmerking"
    SPLITSEN = "splitsen"
    SAMENVOEGEN = "samenvoegen"
    PAGINA = "pagina_niet_openbaar"
    DOCUMENT = "document_niet_openbaar"
    BUITEN_VERZOEK = "buiten_verzoek"
    """Outside the request: no ground, yet not published. Of boxes, a page, or the document."""
    DUBBEL = "dubbel"
    """In the dossier already: no ground, yet not published. Of boxes, a page, or the document."""
    INGEDIEND = "ingediend"
    GOEDGEKEURD = "goedgekeurd"
    GEPUBLICEERD = "gepubliceerd"
    MISLUKT = "mislukt"
    HEROPEND = "heropend"


WORKFLOW = frozenset({Act.INGEDIEND, Act.GOEDGEKEURD, Act.GEPUBLICEERD, Act.MISLUKT, Act.HEROPEND})
"""The acts that move a document along; they cannot be taken back, only followed by another."""
MARKS = {Act.BUITEN_VERZOEK: "buiten verzoek", Act.DUBBEL: "dubbel"}
"""What stands on the bar of a part that is withheld without a ground of refusal."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a person does with a document, before it is signed and written down.

    Which fields count depends on `act`: see docs/decisions/0010. Pages are 1-based, `spans` are
    the parts in which a finding is split, `findings` those that are joined.
    """

    act: Act
    finding: str | None = None
    verdict: Verdict | None = None
    ground: str | None = None
    motivation: str = field(default="", repr=False)
    boxes: tuple[Box, ...] = ()
    page: int | None = None
    on: bool = True
    """False takes the tick off a page, or takes a page's or the document's mark away."""
    undoes: int | None = None
    spans: tuple[Span, ...] = ()
    findings: tuple[str, ...] = ()
    canary: bool = False
    """Whether it answers a test place: measured, never applied."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person decided; only ever added, taking one back is a new one."""

    finding: str | None
    """Id of a finding, or None for boxes the reviewer drew."""
    verdict: Verdict | None
    """None for acts that say nothing of a finding."""
    ground: str | None
    motivation: str
    by: str = field(repr=False)
    at: str
    """ISO 8601 with offset."""
    document_sha256: str
    rulebook: str
    """Version (sha256) of the rule book under which it was taken."""
    boxes: tuple[Box, ...] = ()
    act: Act = Act.BESLUIT
    seq: int = 0
    """Its number in the file, from 1; 0 for one that was not read from a file."""
    page: int | None = None
    on: bool = True
    undoes: int | None = None
    spans: tuple[Span, ...] = ()
    findings: tuple[str, ...] = ()
    canary: bool = False


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
    motivation: str = field(default="", repr=False)
    """What the person wrote about it; the appendix prints it."""
