"""What a worker process does to check a file; loads neither PyMuPDF nor a language model."""

import json
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Any

from woo_redact import casefile, verify
from woo_redact.batch.jobs import Checked, VerifyJob
from woo_redact.batch.source import read_source
from woo_redact.errors import DocumentError
from woo_redact.model.report import Report
from woo_redact.rulebook import read_rulebook


def verify_file(job: VerifyJob) -> Checked:
    """Check any tool's output against its original.

    Without a findings file, what the original shows and the redacted file does not is taken for
    redacted. Raises DocumentError when the original itself, the findings or the certificate cannot
    be read.
    """
    original, redacted = read_source(job.original), read_source(job.source)
    record = _record(job.certificate)
    told = _told(job)
    compared = told is None
    if told is None:
        redactions = verify.find_redactions(original, redacted)
        if not redactions:
            raise DocumentError(
                "Er is geen tekst gevonden die in het origineel staat en in het gelakte bestand "
                "niet. Controleer of u de juiste bestanden vergelijkt en of het gelakte bestand "
                "een gave PDF is; bij een scan is het bevindingenbestand nodig (--findings)."
            )
        told = casefile.Recorded(redactions, (), (), ())
    try:
        layout = verify.read_layout(record or _record(_beside(job.findings)) or {})
    except (KeyError, TypeError, ValueError) as error:
        raise DocumentError("Het certificaat is beschadigd.") from error
    report = verify.verify(
        original, redacted, told.redactions, told.kept, told.pages, told.rebuilt, layout
    )
    versions = {"woo-redact": version("woo-redact"), "regels": read_rulebook().version}
    notes: tuple[str, ...] = ()
    if job.certificate is not None:
        check, notes = verify.recheck(
            record or {}, original, redacted, report, told.redactions, told.rebuilt, versions
        )
        report = Report((check, *report.checks))
    account = verify.Account(
        job.original.name,
        job.source.name,
        sha256(original).hexdigest(),
        sha256(redacted).hexdigest(),
        report,
        told.redactions,
        compared,
        verify.engines(),
        versions,
        notes,
    )
    return Checked(report, notes, verify.written(account))


def _beside(findings: Path | None) -> Path | None:
    """Return the certificate beside a findings file, which says how wide bars were drawn."""
    beside = findings.parent / casefile.CERTIFICATE if findings else None
    return beside if beside is not None and beside.is_file() else None


def _told(job: VerifyJob) -> casefile.Recorded | None:
    """Return what the findings file says: the one given, or that beside the certificate."""
    if job.findings is not None:
        return casefile.read_findings(job.findings)
    beside = job.certificate.parent / casefile.FINDINGS if job.certificate else None
    if beside is None:
        return None
    if not beside.is_file():
        raise DocumentError(
            f"Naast het certificaat staat geen {casefile.FINDINGS}; geef het bevindingenbestand "
            "met --findings."
        )
    return casefile.read_findings(beside)


def _record(file: Path | None) -> dict[str, Any] | None:
    """Return a certificate as it was written. Raises DocumentError for what is no JSON object."""
    if file is None:
        return None
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise DocumentError(f"{file.name} is geen certificaat of is beschadigd.") from error
    if not isinstance(record, dict):
        raise DocumentError(f"{file.name} is geen certificaat of is beschadigd.")
    return record
