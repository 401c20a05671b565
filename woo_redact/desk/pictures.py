"""Pictures of pages, drawn in a process of their own and kept while there is room."""

import threading
from collections import OrderedDict
from enum import StrEnum

from woo_redact import casefile
from woo_redact.batch import Failure, Limits, PictureJob, Studio
from woo_redact.desk.case import Case, Now
from woo_redact.errors import DocumentError, ReviewError
from woo_redact.model.decision import LAKKEN_AND_DOUBTS

KEPT_BYTES = 64_000_000
"""How much is remembered; a page at reading size is some 150 kB."""
LARGEST = 6.0
"""Pixels for a point: A4 becomes 3570 by 5052."""


class View(StrEnum):
    """How a page can be shown."""

    ORIGINEEL = "origineel"
    CONCEPT = "concept"
    """As it would be published now, with the doubts redacted."""
    VERSCHIL = "verschil"


class Pictures:
    """Draws pages; remembers the last ones, in memory only."""

    def __init__(self, limits: Limits) -> None:
        """Remember the limits; nothing is drawn yet."""
        self._studio = Studio(limits)
        self._kept: OrderedDict[tuple[object, ...], bytes] = OrderedDict()
        self._size = 0
        self._lock = threading.Lock()

    def draw(self, case: Case, now: Now, page: int, scale: float, view: View) -> bytes:
        """Return a page (1-based) as PNG. Raises ReviewError and DocumentError."""
        if not 1 <= page <= len(case.proposed.pages) or not 0 < scale <= LARGEST:
            raise ReviewError("Deze pagina of vergroting bestaat niet.")
        job = self._job(case, now, page, scale, view)
        what = None if job.redactions is None else hash((job.redactions, job.look))
        key = (case.name, case.proposed.sha256, page, round(scale, 3), view, what)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        drawn = self._studio.do(job)
        if isinstance(drawn, Failure):
            raise DocumentError(drawn.message)
        self._keep(key, drawn)
        return drawn

    def close(self) -> None:
        """Stop drawing."""
        self._studio.close()

    def _job(self, case: Case, now: Now, page: int, scale: float, view: View) -> PictureJob:
        from woo_redact import pipeline  # heavy: a command that draws nothing goes without

        plain = PictureJob(
            case.home / casefile.ORIGINAL, case.proposed.sha256, page, round(scale, 3)
        )
        if view is View.ORIGINEEL:
            return plain
        doc = case.text.page(page)
        here = (
            outcome
            for outcome in now.outcomes
            if outcome.verdict in LAKKEN_AND_DOUBTS
            and any(b.page == page for b in outcome.finding.boxes)
        )
        return PictureJob(
            plain.source,
            plain.sha256,
            page,
            plain.scale,
            pipeline.redactions_of(here, doc),
            doc,
            case.asked[1],
            view is View.VERSCHIL,
        )

    def _keep(self, key: tuple[object, ...], drawn: bytes) -> None:
        with self._lock:
            if key not in self._kept:
                self._kept[key] = drawn
                self._size += len(drawn)
            while self._size > KEPT_BYTES:
                self._size -= len(self._kept.popitem(last=False)[1])
