"""Workers that have loaded what every document needs before they start.

A worker of woo-redact begins with nothing, and takes ten seconds to load rules and model; hundreds
of tests start one or more. Here each is forked from a process that did so once: still a process of
its own, begun and limited as any other.
"""

import os
import sys
from contextlib import chdir
from multiprocessing import forkserver, get_context
from multiprocessing.context import BaseContext
from pathlib import Path
from unittest.mock import patch

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("woo_redact.batch.pool.get_context", "woo_redact.batch.studio.get_context")
CAN = sys.platform == "linux"
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
"""A process with more than one cannot be forked safely (tests/loaded.py)."""


def context(method: str) -> BaseContext:
    """Return, for any method, how to start workers that have loaded."""
    forked = get_context("forkserver")
    forked.set_forkserver_preload(["tests.loaded"])
    with chdir(ROOT), patch.dict(os.environ, ONE_THREAD):
        forkserver.ensure_running()
    return forked
