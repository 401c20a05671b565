"""What a worker process does with one gold document; loads all that detection needs."""

from functools import cache
from pathlib import Path

from woo_redact import pipeline
from woo_redact.batch.work import read_source
from woo_redact.evaluate.job import EvaluateJob
from woo_redact.evaluate.judge import judge
from woo_redact.evaluate.judged import Judged


@cache
def _tools(model: str | None, rules: Path | None) -> pipeline.Tools:
    """Load the tools once per process."""
    return pipeline.load_tools(model, rules)


def judge_file(job: EvaluateJob) -> Judged:
    """Return what came of the document of a job. Raises WooError."""
    tools = _tools(job.setup.model, job.setup.rules)
    scanned = pipeline.scan(read_source(job.source), tools, profile=job.setup.profile)
    return judge(job.gold, scanned.doc, scanned.outcomes, show=job.show)
