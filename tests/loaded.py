"""What the workers of tests have loaded before they start: rules, model, and what a first document
needs besides. Imported by nothing but the process they are forked from (tests/warm.py).
"""

import gc
from pathlib import Path

from tests.hostile import sound
from woo_redact import pipeline
from woo_redact.batch.jobs import Setup
from woo_redact.batch.pool import GARBAGE
from woo_redact.batch.work import tools_for

gc.set_threshold(*GARBAGE)
pipeline.scan(sound("Nota van M.J. de Vries, tel. 06-12345678"), tools_for(Setup()))
gc.freeze()
threads = len(list(Path("/proc/self/task").iterdir()))
assert threads == 1, "a forked process waits for ever for threads it does not have (Typst's)"
