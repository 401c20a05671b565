"""What a worker process does with one document; only this module loads PyMuPDF and spaCy."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from woo_redact import casefile, pipeline, publish, verify
from woo_redact.batch.jobs import Done, ReadJob, RedactJob, ScanJob, Setup, VerifyJob
from woo_redact.errors import DocumentError, OutputError, in_dutch
from woo_redact.model.decision import Decision, Verdict
from woo_redact.model.learned import Learned
from woo_redact.model.report import Report


@cache
def _tools(
    model: str | None, rules: Path | None, dossier: Path | None, second: tuple[str, ...]
) -> pipeline.Tools:
    """Load the tools once per process."""
    return pipeline.load_tools(model, rules, dossier, second)


def tools_for(setup: Setup) -> pipeline.Tools:
    """Return the tools a setup asks for; documents may differ in profile alone."""
    return _tools(setup.model, setup.rules, setup.dossier, setup.second)


def read_source(file: Path) -> bytes:
    """Read an original. Raises OutputError when the file cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise OutputError(f"Kan het bestand niet lezen ({in_dutch(error)}).") from error


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
    return pipeline.judge(
        reading,
        tools,
        profile=job.setup.profile,
        decisions=decisions,
        elsewhere=job.elsewhere,
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
    result = pipeline.redact(scanned, tools, look=job.look)
    outcomes = scanned.outcomes
    record = casefile.findings_record(
        scanned.doc,
        outcomes,
        source=job.source.name,
        rulebook=tools.rulebook.version,
        burned=pipeline.LAKKEN_AND_DOUBTS,
        rebuilt=result.rebuilt,
    )
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
    _write_result(job.folder, result, record)
    secrets = [o.finding.text for o in outcomes if o.verdict in pipeline.LAKKEN_AND_DOUBTS]
    secrets += pipeline.personal_parts(job.source.stem, tools)
    return Done(
        name=publish.public_name(job.source.stem, secrets, scanned.doc.sha256),
        sha256=scanned.doc.sha256,
        redacted=sum(o.verdict in pipeline.LAKKEN_AND_DOUBTS for o in outcomes),
        doubts=scanned.count(Verdict.BEOORDELEN),
        kept=scanned.count(Verdict.OPENBAAR),
        pages=len(scanned.doc.pages),
        persons=pipeline.learn(scanned),
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


def verify_file(job: VerifyJob) -> Report:
    """Check any tool's output against its original.

    Without a findings file, what the original shows and the redacted file does not is taken for
    redacted. Raises DocumentError when the original itself cannot be read.
    """
    original, redacted = read_source(job.original), read_source(job.source)
    if job.findings is not None:
        told = casefile.read_findings(job.findings)
        return verify.verify(
            original, redacted, told.redactions, told.kept, told.pages, told.rebuilt
        )
    redactions = verify.find_redactions(original, redacted)
    if not redactions:
        raise DocumentError(
            "Er is geen tekst gevonden die in het origineel staat en in het gelakte bestand niet. "
            "Controleer of u de juiste bestanden vergelijkt; bij een scan is het "
            "bevindingenbestand nodig (--findings)."
        )
    return verify.verify(original, redacted, redactions, (), ())
