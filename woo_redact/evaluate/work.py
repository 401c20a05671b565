"""What a worker process does with one gold document; loads all that detection needs."""

from woo_redact import pipeline
from woo_redact.batch.source import read_source
from woo_redact.batch.work import tools_for
from woo_redact.evaluate.job import EvaluateJob
from woo_redact.evaluate.judge import judge
from woo_redact.evaluate.judged import Judged


def judge_file(job: EvaluateJob) -> Judged:
    """Return what came of the document of a job. Raises WooError."""
    tools = tools_for(job.setup)
    scanned = pipeline.scan(read_source(job.source), tools, profile=job.setup.profile)
    return judge(job.gold, scanned.doc, scanned.outcomes, show=job.show)
