"""What a worker process does to audit one file."""

from dataclasses import replace

from woo_redact import pipeline
from woo_redact.audit.flaw import Audited, Flaw
from woo_redact.audit.job import AuditJob
from woo_redact.audit.look import audit
from woo_redact.batch.source import read_source
from woo_redact.batch.work import tools_for
from woo_redact.model.decision import Verdict


def audit_file(job: AuditJob) -> Audited:
    """Return what is wrong with one file; its texts only when they were asked for.

    Raises WooError.
    """
    data = read_source(job.source)
    seen = audit(data)
    flaws = seen.flaws
    if job.setup is not None:
        scanned = pipeline.scan(data, tools_for(job.setup), profile=job.setup.profile)
        flaws += tuple(
            Flaw(
                "persoonsgegeven",
                outcome.finding.page,
                outcome.finding.boxes[0].rect,
                outcome.finding.kind,
                outcome.finding.text,
            )
            for outcome in scanned.outcomes
            if outcome.verdict is Verdict.LAKKEN
        )
    if not job.show:
        flaws = tuple(replace(flaw, text="") for flaw in flaws)
    return replace(seen, flaws=flaws)
