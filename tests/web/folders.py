"""Make an output folder to review, without the language model: the findings are told, not found."""

import json
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pymupdf

from woo_redact import casefile, ingest
from woo_redact.batch import Setup
from woo_redact.casefile import Place
from woo_redact.dossier import Entry, Register
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.model.redaction import USUAL

DOUBT = "Niet zeker is of dit een naam is; beoordeel of die moet worden gelakt."
SURE = "Dit is een naam achter het veld ‘Opgesteld door’."
LETTER = (
    "Opgesteld door: A. de Vries",
    "Telefoon: 06-12345678",
    "Gesproken is met Jansen en met Pietersen over de begroting.",
    "Ook Bakker was aanwezig. De minister van VWS, Van Dongen, opende het overleg.",
    "Van Jansen is later nog een bericht gekomen.",
)


@dataclass(frozen=True, slots=True)
class Told:
    """A stretch of text that is to be a finding, and what is proposed for it."""

    text: str
    verdict: Verdict = Verdict.BEOORDELEN
    kind: str = "naam"
    ground: str | None = "5.1.2e"
    reason: str = DOUBT


TOLD = (
    Told("A. de Vries", Verdict.LAKKEN, reason=SURE),
    Told("06-12345678", Verdict.LAKKEN, "telefoon_mobiel", reason="Dit is een mobiel nummer."),
    Told("Jansen"),
    Told("Pietersen"),
    Told("Bakker"),
    Told("Van Dongen", Verdict.OPENBAAR, ground=None, reason="Dit is een bewindspersoon."),
)


def make_pdf(pages: tuple[tuple[str, ...], ...] = (LETTER,)) -> bytes:
    """Return a PDF with these lines on its pages."""
    with pymupdf.open() as document:
        for lines in pages:
            page = document.new_page()
            for number, line in enumerate(lines):
                page.insert_text((72, 90 + 18 * number), line, fontsize=11)
        return bytes(document.tobytes(deflate=True))


def make_folder(
    out: Path,
    documents: dict[str, bytes] | None = None,
    told: tuple[Told, ...] = TOLD,
) -> Path:
    """Write an output folder as a run leaves it; `documents` are PDFs by file name."""
    place = Place(out)
    entries = []
    for source, data in (documents or {"nota.pdf": make_pdf()}).items():
        digest = sha256(data).hexdigest()
        doc = ingest.read(data, digest, ocr=None)
        name = f"stuk-{len(entries) + 1}" if not source.isascii() else Path(source).stem
        home = place.intern / name
        stored = casefile.store_text(doc)
        casefile.write_bytes(home / casefile.ORIGINAL, data)
        casefile.write_bytes(home / casefile.TEXT, stored)
        record = casefile.proposals_record(
            doc,
            proposals_of(doc, told),
            source=source,
            rulebook="proef",
            model="geen",
            setup=Setup().record(USUAL),
            text_sha256=sha256(stored).hexdigest(),
        )
        casefile.write_json(home / casefile.PROPOSALS, record)
        casefile.write_bytes(home / casefile.DECISIONS, b"")
        entries.append(Entry.withheld(source, digest, name, "3 plekken te beoordelen."))
    Register([], {}, entries=entries).write(place)
    return out


def proposals_of(doc: Document, told: tuple[Told, ...]) -> tuple[Proposal, ...]:
    """Return every occurrence of what is told as a proposal, in the order of the text."""
    proposals = []
    for one in told:
        for match in re.finditer(re.escape(one.text), doc.text):
            span = Span(match.start(), match.end())
            finding = Finding(
                finding_id(doc.sha256, one.kind, span), one.kind, "PERSON", span, doc.boxes(span),
                0.7, Why("proef/verteld", one.reason), one.text,
            )  # fmt: skip
            role = "bewindspersoon" if one.verdict is Verdict.OPENBAAR else None
            proposals.append(Proposal(finding, one.verdict, one.ground, "proef", role, one.reason))
    return tuple(sorted(proposals, key=lambda proposal: proposal.finding.span or Span(0, 1)))


def rescan(out: Path, name: str = "nota") -> None:
    """Leave an earlier scan beside the proposals: one finding less, one more, one other verdict."""
    home = Place(out).intern / name
    record = json.loads((home / casefile.PROPOSALS).read_text(encoding="utf-8"))
    proposals = record["proposals"]
    gone = {**proposals[0], "id": "0" * 16, "text": "begroting"}
    other = {**proposals[1], "verdict": "OPENBAAR", "ground": None}
    casefile.write_json(
        home / casefile.EARLIER, {**record, "proposals": [gone, other, *proposals[3:]]}
    )
