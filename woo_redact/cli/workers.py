"""How many processes a batch gets."""

import os

MOST_BY_ITSELF = 4


def worker_count(asked: int | None, jobs: int) -> int:
    """Return the number of worker processes: as asked, else by cores, never more than jobs."""
    return max(1, min(asked or min(os.cpu_count() or 1, MOST_BY_ITSELF), jobs))
