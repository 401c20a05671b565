"""Read the documents of a dossier before any of them is judged."""

from collections.abc import Sequence

from woo_redact.batch import Failure, Read, RedactJob, ScanJob, Spool, read_round
from woo_redact.cli.options import Bounds
from woo_redact.cli.show import progress
from woo_redact.cli.sources import printable


def read_dossier(
    jobs: Sequence[ScanJob | RedactJob], spool: Spool, bounds: Bounds, *, apart: bool
) -> list[Read]:
    """Return what each document tells of persons, or why it could not be read.

    Documents that stand `apart`, or alone, tell each other nothing: [] then.
    """
    if apart or len(jobs) == 1:
        return []
    told: list[Read] = []
    with progress(len(jobs), "Lezen") as bar:
        for number, read in read_round(
            jobs, spool, workers=bounds.workers_for(len(jobs)), limits=bounds.limits
        ):
            told.append(read)
            how = "niet te lezen" if isinstance(read, Failure) else "gelezen"
            bar.done(printable(jobs[number].source), how)
    return told
