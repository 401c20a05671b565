"""Put the stages in order; nothing else does."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from woo_redact import appendix, decide, detect, ingest, render, review, verify
from woo_redact.errors import LeakError
from woo_redact.model.decision import LAKKEN_AND_DOUBTS, Decision, Outcome, Proposal, Verdict
from woo_redact.model.document import Block, Box, Document, Page, Region, Span, Word
from woo_redact.model.finding import Finding
from woo_redact.model.fit import fitted
from woo_redact.model.ground import Ground
from woo_redact.model.learned import Learned
from woo_redact.model.redaction import USUAL, Kept, Look, Redaction
from woo_redact.model.report import Report
from woo_redact.model.standards import NONE, Standards
from woo_redact.rulebook import RuleBook, read_rulebook

PAGE_KIND = review.PAGE_KIND


@dataclass(frozen=True, slots=True)
class Tools:
    """What is costly to load and the same for every document."""

    rulebook: RuleBook
    engine: detect.Engine
    ocr: ingest.Ocr


@dataclass(frozen=True, slots=True)
class Reading:
    """A document read, and what was found in it; nothing judged yet."""

    data: bytes = field(repr=False)
    prepared: bytes = field(repr=False)
    doc: Document
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """A document read and judged, nothing redacted yet."""

    data: bytes = field(repr=False)
    prepared: bytes = field(repr=False)
    doc: Document
    outcomes: tuple[Outcome, ...]
    raw: Mapping[str, float] = field(default_factory=dict)
    """By id of a finding: the score of its recognizer, before it became a probability."""
    proposals: tuple[Proposal, ...] = ()
    """What the machine proposed, before people decided."""

    def count(self, verdict: Verdict) -> int:
        """Return how many findings have this verdict."""
        return sum(outcome.verdict is verdict for outcome in self.outcomes)


@dataclass(frozen=True, slots=True)
class Redacted:
    """A document redacted and proven: all that can be published or kept on record."""

    scan: Scan
    pdf: bytes = field(repr=False)
    text: str = field(repr=False)
    appendix_pdf: bytes = field(repr=False)
    appendix_record: dict[str, Any] = field(repr=False)
    certificate: dict[str, Any] = field(repr=False)
    report: Report
    rebuilt: tuple[int, ...]
    """Pages (1-based) that had to be rebuilt from their picture."""
    standards: Standards = NONE


def load_tools(
    model: str | None = None,
    rules: Path | None = None,
    dossier: Path | None = None,
    second: tuple[str, ...] = (),
) -> Tools:
    """Load the rule book, the language model and OCR.

    `model` is the name or path of another Dutch spaCy pipeline, `rules` a folder laid over ours,
    `dossier` a dossier.yml, `second` the tools to ask for a second opinion on names ("deduce",
    "gliner:FOLDER"). Raises RuleBookError and MissingError.
    """
    rulebook = read_rulebook(rules, dossier)
    return Tools(rulebook, detect.build_engine(rulebook, model, second), ingest.TesserocrOcr())


def read(data: bytes, tools: Tools) -> Reading:
    """Read a PDF and find what may have to go.

    Raises DocumentError, OcrError, MissingError and DetectError.
    """
    prepared = ingest.prepare(data)
    doc = ingest.read(prepared, sha256(data).hexdigest(), tools.ocr)
    return Reading(data, prepared, doc, detect.find(doc, tools.engine))


def judge(
    reading: Reading,
    tools: Tools,
    *,
    profile: str = "beslisnota",
    decisions: tuple[Decision, ...] = (),
    elsewhere: tuple[Learned, ...] = (),
    before: tuple[Proposal, ...] | None = None,
) -> Scan:
    """Say what would happen to each finding.

    `elsewhere` is what the other documents of the dossier tell of persons, `before` the proposals
    under which people began to review this document: where the new ones differ is a doubt.
    """
    doc, rulebook = reading.doc, tools.rulebook
    told = [(name, 1.0) for person in rulebook.persons for name in person.names]
    private = [
        (item.text, item.score) for item in elsewhere if item.verdict is not Verdict.OPENBAAR
    ]
    public = [(item.text, item.score) for item in elsewhere if item.verdict is Verdict.OPENBAAR]
    findings = detect.find_again(doc, reading.findings, [*told, *private], rulebook)
    findings = detect.find_again(doc, findings, public, rulebook, alone=False)
    raw = {finding.id: finding.score for finding in findings}
    findings = tuple(rulebook.calibration.probable(finding) for finding in findings)
    proposals = decide.decide(doc, findings, rulebook, profile, rulebook.persons)
    proposals = decide.doubt_namesakes(proposals, elsewhere, rulebook)
    swept = decide.sweep(doc, proposals, rulebook)
    if before is not None:
        swept = review.reconcile(before, swept)
    outcomes = review.fold(swept, decisions, doc)
    return Scan(reading.data, reading.prepared, doc, outcomes, raw, swept)


def scan(
    data: bytes,
    tools: Tools,
    *,
    profile: str = "beslisnota",
    decisions: tuple[Decision, ...] = (),
) -> Scan:
    """Read a PDF, find what may have to go, and say what would happen to each finding.

    Raises DocumentError, OcrError, MissingError and DetectError.
    """
    return judge(read(data, tools), tools, profile=profile, decisions=decisions)


def settle(
    data: bytes, doc: Document, proposals: tuple[Proposal, ...], decisions: tuple[Decision, ...]
) -> Scan:
    """Return a document judged by people, from what was stored of it: nothing is searched anew.

    Raises DocumentError when `data` cannot be prepared.
    """
    outcomes = review.fold(proposals, decisions, doc)
    return Scan(data, ingest.prepare(data), doc, outcomes, proposals=proposals)


def learn(scanned: Scan) -> tuple[Learned, ...]:
    """Return the persons who are certain in a document, for the others of its dossier."""
    told: dict[Learned, None] = {}
    for outcome in scanned.outcomes:
        found = outcome.finding
        found = replace(found, score=scanned.raw.get(found.id, found.score))
        if detect.is_certain(found):
            text = " ".join(found.text.split())
            told[Learned(text, found.score, outcome.verdict, outcome.role)] = None
    return tuple(told)


def redact(
    scanned: Scan,
    tools: Tools,
    *,
    burned: frozenset[Verdict] = LAKKEN_AND_DOUBTS,
    look: Look = USUAL,
    unplaced: tuple[str, ...] = (),
) -> Redacted:
    """Burn in the findings whose verdict is in `burned`, prove it, and write the appendix.

    `unplaced` is what has to go though no page shows it (`named_unplaced`). Pages that cannot be
    proven as they are, are rebuilt from their picture, and proven again.

    Raises LeakError when the proof fails: then there is no result.
    """
    doc = scanned.doc
    gone = tuple((o, _spans(o, doc)) for o in scanned.outcomes if o.verdict in burned)
    redactions = tuple(_redaction(o, spans, doc, tools.rulebook.grounds) for o, spans in gone)
    hidden = tuple(span for _, spans in gone for span in spans)
    kept = tuple(
        Kept(o.finding.boxes, o.finding.text) for o in scanned.outcomes if o.verdict not in burned
    )
    title = appendix.shown_title(doc, tuple(o for o, _ in gone), hidden)
    burn = partial(
        render.burn,
        scanned.prepared,
        doc,
        redactions,
        look,
        reader=tools.ocr,
        title=title,
        unplaced=unplaced,
    )
    burnt = burn()
    report = _prove(scanned, burnt, redactions, kept)
    again = report.pages & {page.number for page in doc.pages} - frozenset(burnt.rebuilt)
    if again and not report.passed:
        burnt = burn(anew=again | frozenset(burnt.rebuilt))
        report = _prove(scanned, burnt, redactions, kept)
    if not report.passed:
        raise LeakError(_leak_message(report))
    text = render.redacted_text(
        doc, tuple((span, o.ground or "") for o, spans in gone for span in spans)
    )
    motivation = appendix.write(
        doc,
        tuple(o for o, _ in gone),
        tuple(o for o in scanned.outcomes if o.verdict not in burned),
        tools.rulebook,
        redacted_sha256=sha256(burnt.data).hexdigest(),
        hidden=hidden,
        text=text,
    )
    certificate = verify.certificate(
        scanned.data,
        burnt.data,
        report,
        redactions,
        {
            "woo-redact": version("woo-redact"),
            "regels": tools.rulebook.version,
            "model": tools.engine.model,
        },
        burnt.rebuilt,
        burnt.layout,
        burnt.standards,
    )
    return Redacted(
        scanned,
        burnt.data,
        text,
        motivation.pdf,
        motivation.record,
        certificate,
        report,
        burnt.rebuilt,
        burnt.standards,
    )


def _prove(
    scanned: Scan,
    burnt: render.Rendered,
    redactions: tuple[Redaction, ...],
    kept: tuple[Kept, ...],
) -> Report:
    """Return what the verifier says of a result."""
    return verify.verify(
        scanned.data,
        burnt.data,
        redactions,
        kept,
        scanned.doc.pages,
        burnt.rebuilt,
        burnt.layout,
    )


def redactions_of(outcomes: Iterable[Outcome], doc: Document) -> tuple[Redaction, ...]:
    """Return what is to be looked at for outcomes, whatever their verdict."""
    return tuple(_redaction(outcome, _spans(outcome, doc), doc, {}) for outcome in outcomes)


def only_page(
    doc: Document, redactions: tuple[Redaction, ...], page: int
) -> tuple[Document, tuple[Redaction, ...]]:
    """Return a document and its redactions as if the page (1-based) were all there is."""

    def here(box: Box) -> Box:
        return replace(box, page=1)

    words = (replace(w, box=here(w.box)) for w in doc.words if w.box.page == page)
    blocks = (replace(b, box=here(b.box)) for b in doc.blocks if b.box.page == page)
    pictures = (replace(p, box=here(p.box)) for p in doc.pictures if p.box.page == page)
    alone = replace(
        doc,
        words=tuple(words),
        blocks=tuple(blocks),
        pictures=tuple(pictures),
        pages=tuple(replace(p, number=1) for p in doc.pages if p.number == page),
        slanted=((1, quads),) if (quads := doc.slanted_on(page)) else (),
    )
    cut = ((r, tuple(here(b) for b in r.boxes if b.page == page)) for r in redactions)
    return alone, tuple(replace(r, boxes=boxes) for r, boxes in cut if boxes)


def _redaction(
    outcome: Outcome, spans: tuple[Span, ...], doc: Document, grounds: Mapping[str, Ground]
) -> Redaction:
    mark = outcome.ground or ""
    text = "\n".join(doc.text[span.start : span.end] for span in spans)
    ground = grounds.get(mark)
    said = ground.spoken if ground is not None else f"gelakt: {mark}" if mark else "gelakt"
    boxes = outcome.finding.boxes
    if outcome.finding.span is None:
        boxes = tuple(part for box in boxes for part in fitted(doc, box))
    return Redaction(outcome.finding.id, boxes, mark, mark, text, said)


def _spans(outcome: Outcome, doc: Document) -> tuple[Span, ...]:
    """Return the text an outcome is about: its own span, or what stands in the boxes drawn."""
    if outcome.finding.span is not None:
        return (outcome.finding.span,)
    return doc.spans_in(outcome.finding.boxes)


def personal_parts(text: str, tools: Tools) -> list[str]:
    """Return the parts of a short text (a file name) that are personal data."""
    spoken = re.sub(r"[_\W]+", " ", text).strip()
    if not spoken:
        return []
    doc = _as_document(spoken)
    personal = {kind.name for kind in tools.rulebook.kinds.values() if kind.ground is not None}
    return [found.text for found in detect.find(doc, tools.engine) if found.kind in personal]


def names_somebody(text: str, tools: Tools, profile: str) -> bool:
    """Say whether a text, were it a document, would hold something to redact without doubt."""
    return any(one.verdict is Verdict.LAKKEN for one in _outcomes_in(text, tools, profile))


def named_unplaced(data: bytes, doc: Document, tools: Tools, profile: str) -> tuple[str, ...]:
    """Return what has to go, doubts too, of the texts of a PDF that no page shows.

    Nobody can be asked about a place that cannot be shown, so a doubt goes as well.
    """
    found = (
        outcome.finding.text
        for text in ingest.unplaced(data, doc)
        for outcome in _outcomes_in(text, tools, profile)
        if outcome.verdict in LAKKEN_AND_DOUBTS
    )
    return tuple(dict.fromkeys(found))


def _outcomes_in(text: str, tools: Tools, profile: str) -> tuple[Outcome, ...]:
    """Return what would become of the findings in a text, were it a document."""
    if not text.strip():
        return ()
    doc = _as_document(text)
    found = Reading(b"", b"", doc, detect.find(doc, tools.engine))
    return judge(found, tools, profile=profile).outcomes


def _as_document(text: str) -> Document:
    """Return a text as one line of one page."""
    words, at = [], 0
    spoken = " ".join(text.split())
    for part in spoken.split():
        box = Box(1, at, 0, at + len(part), 1)
        chars = tuple((float(at + n), 0.0, at + n + 1.0, 1.0) for n in range(len(part)))
        words.append(Word(Span(at, at + len(part)), box, chars))
        at += len(part) + 1
    block = Block(Span(0, len(spoken)), Region.BODY, Box(1, 0, 0, len(spoken), 1))
    page = Page(1, len(spoken), 1, "file")
    return Document("0" * 64, spoken, tuple(words), (block,), (page,))


def _leak_message(report: Report) -> str:
    """Say which checks failed and what can be done, without a word of the document."""
    problems = [problem for check in report.checks for problem in check.problems]
    more = f" (en nog {len(problems) - 3})" if len(problems) > 3 else ""
    pages = ", ".join(map(str, sorted(report.pages)))
    where = f"Het gaat om pagina {pages}. " if pages else ""
    return (
        "De controle na het lakken is niet geslaagd; er is niets gepubliceerd. "
        + " ".join(problems[:3])
        + f"{more} {where}Druk het origineel vanuit een PDF-lezer af als afbeelding, of scan een "
        "afdruk, en lak dat bestand; of lak het met een ander programma en controleer het met "
        "‘woo-redact verify’."
    )
