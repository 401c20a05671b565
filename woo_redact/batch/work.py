"""What a worker process does with one document; only this module loads PyMuPDF and spaCy."""

import gc
from dataclasses import replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from woo_redact import casefile, pipeline, publish
from woo_redact.appendix import repeats
from woo_redact.batch.jobs import Done, FinalJob, ReadJob, RedactJob, ScanJob, Setup
from woo_redact.batch.lines import check_lines
from woo_redact.batch.source import read_source
from woo_redact.errors import DocumentError, LeakError, ReviewError
from woo_redact.model.decision import LAKKEN_AND_DOUBTS, Decision, Verdict
from woo_redact.model.learned import Learned
from woo_redact.model.redaction import Look
from woo_redact.review import motivated, proposed_secrets


@cache
def _tools(
    model: str | None, rules: Path | None, dossier: Path | None, second: tuple[str, ...]
) -> pipeline.Tools:
    """Load the tools once per process."""
    tools = pipeline.load_tools(model, rules, dossier, second)
    gc.freeze()  # they stay: nobody needs to look among them for garbage
    return tools


def tools_for(setup: Setup) -> pipeline.Tools:
    """Return the tools a setup asks for; documents may differ in profile alone."""
    return _tools(setup.model, setup.rules, setup.dossier, setup.second)


def read_file(job: ReadJob) -> tuple[Learned, ...]:
    """Read one document, leave what was found in the job's sealed file, return its persons."""
    tools = tools_for(job.setup)
    reading = pipeline.read(read_source(job.source), tools)
    job.reading.write(reading)
    return pipeline.learn(pipeline.judge(reading, tools, profile=job.setup.profile))


def _scan(
    job: ScanJob | RedactJob, tools: pipeline.Tools, decisions: tuple[Decision, ...] = ()
) -> pipeline.Scan:
    """Judge a document with what its dossier tells; read it first if nobody has."""
    if job.reading is None:
        reading = pipeline.read(read_source(job.source), tools)
    else:
        reading = job.reading.read()
        job.reading.remove()
    check_lines(decisions, reading.doc, tools.rulebook)
    before = None
    if isinstance(job, RedactJob) and job.before is not None:
        seen = casefile.read_proposals(job.before)
        before = seen.proposals if seen.sha256 == reading.doc.sha256 else None
    return pipeline.judge(
        reading,
        tools,
        profile=job.setup.profile,
        decisions=decisions,
        elsewhere=job.elsewhere,
        before=before,
    )


def scan_file(job: ScanJob) -> dict[str, Any]:
    """Return the findings record of one document: what would be redacted. Writes nothing."""
    tools = tools_for(job.setup)
    scanned = _scan(job, tools)
    return casefile.findings_record(
        scanned.doc,
        scanned.outcomes,
        source=job.source.name,
        rulebook=tools.rulebook.version,
        burned=frozenset({Verdict.LAKKEN}),
    )


def redact_file(job: RedactJob) -> Done:
    """Redact and prove one document; leave every result in the job's folder."""
    tools = tools_for(job.setup)
    scanned = _scan(job, tools, job.decisions)
    stored = casefile.store_text(scanned.doc)
    casefile.write_bytes(job.folder / casefile.ORIGINAL, scanned.data)
    casefile.write_bytes(job.folder / casefile.TEXT, stored)
    proposals = casefile.proposals_record(
        scanned.doc,
        scanned.proposals,
        source=job.source.name,
        rulebook=tools.rulebook.version,
        model=tools.engine.model,
        setup=job.setup.record(job.look),
        text_sha256=sha256(stored).hexdigest(),
    )
    casefile.write_json(job.folder / casefile.PROPOSALS, proposals)
    done = _redact(scanned, tools, job.setup.profile, job.look, job.source.name, job.folder)
    return replace(done, persons=pipeline.learn(scanned))


def finalise_file(job: FinalJob) -> Done:
    """Redact and prove an approved document as it was reviewed; leave every result in the folder.

    Raises DocumentError when the record is not whole, ReviewError when a doubt is left.
    """
    home = job.source.parent
    proposed = casefile.read_proposals(home / casefile.PROPOSALS)
    data = read_source(job.source)
    stored = read_source(home / casefile.TEXT)
    if (sha256(data).hexdigest(), sha256(stored).hexdigest()) != (
        proposed.sha256,
        proposed.text_sha256,
    ):
        raise DocumentError(
            f"De bestanden in intern/{home.name} horen niet bij elkaar of zijn gewijzigd. Verwerk "
            "het document opnieuw met woo-redact run."
        )
    doc = casefile.StoredText(home / casefile.TEXT).document
    tools = tools_for(job.setup)
    check_lines(job.decisions, doc, tools.rulebook)
    scanned = pipeline.settle(data, doc, proposed.proposals, job.decisions)
    if scanned.count(Verdict.BEOORDELEN):
        raise ReviewError("Er zijn nog plekken waarover niet is beslist.")
    _refuse_names(scanned, tools, job.setup.profile)
    return _redact(scanned, tools, job.setup.profile, job.look, job.title, job.folder)


def _refuse_names(scanned: pipeline.Scan, tools: pipeline.Tools, profile: str) -> None:
    """Raise ReviewError when words of a reviewer would be redacted were they a document.

    Whoever is named there need not stand in this document: the appendix is public all the same.
    """
    pages = {o.motivation: o.finding.page for o in reversed(motivated(scanned.outcomes))}
    for text, page in pages.items():
        if pipeline.names_somebody(text, tools, profile):
            raise ReviewError(
                f"De motivering bij een plek op pagina {page} noemt een persoon of een ander "
                "gegeven dat in een document gelakt zou worden. Zij komt in de openbare bijlage. "
                "Stuur het document terug en laat dat gegeven weg."
            )


def _redact(
    scanned: pipeline.Scan,
    tools: pipeline.Tools,
    profile: str,
    look: Look,
    title: str,
    folder: Path,
) -> Done:
    """Redact and prove what was judged; leave what can be published and its record in folder."""
    unplaced = pipeline.named_unplaced(scanned.prepared, scanned.doc, tools, profile)
    result = pipeline.redact(scanned, tools, look=look, unplaced=unplaced)
    if unplaced and pipeline.named_unplaced(result.pdf, scanned.doc, tools, profile):
        raise LeakError(
            "Een bladwijzer, een beschrijving voor schermlezers of de naam van een veld noemt nog "
            "iemand; er is niets gepubliceerd. Haal die uit het origineel, of druk het af als PDF."
        )
    outcomes = scanned.outcomes
    record = casefile.findings_record(
        scanned.doc,
        outcomes,
        source=title,
        rulebook=tools.rulebook.version,
        burned=LAKKEN_AND_DOUBTS,
        rebuilt=result.rebuilt,
    )
    _write_result(folder, result, record)
    gone = [o for o in outcomes if o.verdict in LAKKEN_AND_DOUBTS]
    _refuse_repeated(scanned, result.text)
    # a whole page says nothing of a file name: every word of it would count
    places = [o for o in gone if o.finding.kind != pipeline.PAGE_KIND]
    secrets = [o.finding.text for o in places]
    for redaction in pipeline.redactions_of(places, scanned.doc):
        secrets += redaction.text.split("\n")
    stem = Path(title).stem
    secrets += pipeline.personal_parts(stem, tools)
    return Done(
        name=publish.public_name(stem, secrets, scanned.doc.sha256),
        sha256=scanned.doc.sha256,
        redacted=len(gone),
        doubts=scanned.count(Verdict.BEOORDELEN),
        kept=scanned.count(Verdict.OPENBAAR),
        pages=len(scanned.doc.pages),
        notes=(*result.standards.unmet, *rebuilt_note(result.rebuilt), *_unplaced_note(unplaced)),
    )


def rebuilt_note(pages: tuple[int, ...]) -> tuple[str, ...]:
    """Say which pages (1-based) became a picture with text read from it, if any did."""
    if not pages:
        return ()
    named = ("Bladzijde " if len(pages) == 1 else "Bladzijden ") + ", ".join(map(str, pages))
    are = "is" if len(pages) == 1 else "zijn"
    return (f"{named} {are} opnieuw opgebouwd uit het beeld.",)


def _unplaced_note(unplaced: tuple[str, ...]) -> tuple[str, ...]:
    """Say how many names and the like went where no page shows them, if any did."""
    if not unplaced:
        return ()
    one = len(unplaced) == 1
    what = "is één gegeven" if one else f"zijn {len(unplaced)} gegevens"
    which = "dat op geen bladzijde staat" if one else "die op geen bladzijde staan"
    return (
        "In bladwijzers, beschrijvingen voor schermlezers of namen van velden "
        f"{what} gelakt {which}.",
    )


def _refuse_repeated(scanned: pipeline.Scan, shown: str) -> None:
    """Raise LeakError when words of a reviewer name somebody on a page that went as a whole.

    The places on such a page are one to the appendix; the proposals still tell them apart.
    """
    secrets = proposed_secrets(scanned.proposals, scanned.outcomes)
    if any(repeats(one.motivation, secrets, shown) for one in motivated(scanned.outcomes)):
        raise LeakError(
            "Een motivering noemt een gegeven dat gelakt is; er is niets gepubliceerd. Wijzig de "
            "motivering."
        )


def _write_result(folder: Path, result: pipeline.Redacted, record: dict[str, Any]) -> None:
    """Leave what can be published, and the record of it, in a folder."""
    for name, content in (
        ("redacted.pdf", result.pdf),
        ("motivering.pdf", result.appendix_pdf),
        ("text.txt", result.text.encode()),
    ):
        casefile.write_bytes(folder / name, content)
    casefile.write_json(folder / casefile.FINDINGS, record)
    casefile.write_json(folder / casefile.CERTIFICATE, result.certificate)
    casefile.write_json(folder / casefile.MOTIVERING, result.appendix_record)
