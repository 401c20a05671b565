"""Run all checks of the verifier over one original and one result."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from math import isfinite

import numpy as np
import pikepdf
import pypdfium2

from woo_redact.model.document import Box, Page
from woo_redact.model.redaction import AS_IT_WAS, Kept, Layout, Redaction
from woo_redact.model.report import Check, Report
from woo_redact.verify import hidden, readable
from woo_redact.verify.bars import (
    Bars,
    Flags,
    bars_of,
    before_at_sign,
    covered,
    inside,
    labels,
    no_labels,
)
from woo_redact.verify.content import ContentReader
from woo_redact.verify.fold import fold
from woo_redact.verify.forms import needles
from woo_redact.verify.ink import shapes, shining
from woo_redact.verify.lent import got_own_fonts
from woo_redact.verify.moved import (
    Changes,
    changes_of,
    covers_ink,
    drawn_bars,
    moved,
    moved_kept,
    unfounded,
)
from woo_redact.verify.needle import Needle
from woo_redact.verify.nowhere import Nowhere
from woo_redact.verify.opaque import annotated, layered, overprinted, see_through
from woo_redact.verify.pictures import pictures
from woo_redact.verify.rawbytes import layout
from woo_redact.verify.reading import Eyes
from woo_redact.verify.seen import SeenText
from woo_redact.verify.sheet import NO_GLYPHS, Sheet, open_pdf
from woo_redact.verify.sight import Sight
from woo_redact.verify.unseen import is_scan, unseen_words
from woo_redact.verify.untouched import pixel_changes, text_changes
from woo_redact.verify.viewermade import viewer_made

READABLE = "leesbaar"
BENEATH = "onder de balken"
NOWHERE = "nergens"
SEEN = "ook niet in beeld"
UNTOUCHED = "de rest ongemoeid"
HIDDEN = "geen verborgen inhoud"
NAMES = (READABLE, BENEATH, NOWHERE, SEEN, UNTOUCHED, HIDDEN)

MOST_TOLD = 5
"""Problems a check names; of more it says how many."""
_FAILURES = (
    pikepdf.PdfError,
    pypdfium2.PdfiumError,
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    IndexError,
    OverflowError,
    RecursionError,
    NotImplementedError,
    RuntimeError,
    np.linalg.LinAlgError,
)
"""What the libraries raise on a broken file. A file that cannot be looked at has failed."""


@dataclass(slots=True)
class _Tally:
    """Problems and counts of one check while it runs."""

    problems: dict[str, None] = field(default_factory=dict)
    looked_at: int = 0

    def add(self, *problems: str) -> None:
        """Note problems, each once."""
        self.problems |= dict.fromkeys(problems)

    @property
    def told(self) -> tuple[str, ...]:
        """Return the first problems, and how many more there are: nobody reads forty lines."""
        problems = tuple(self.problems)
        if len(problems) <= MOST_TOLD + 1:
            return problems
        return (*problems[:MOST_TOLD], f"En nog {len(problems) - MOST_TOLD} van zulke problemen.")


_Tallies = dict[str, _Tally]


@dataclass(frozen=True, slots=True)
class _Task:
    """What is to be verified."""

    redactions: tuple[Redaction, ...]
    kept: tuple[Kept, ...]
    pages: dict[int, Page]
    rebuilt: frozenset[int]
    layout: Layout


def verify(
    original: bytes,
    redacted: bytes,
    redactions: tuple[Redaction, ...],
    kept: tuple[Kept, ...],
    pages: tuple[Page, ...],
    rebuilt: tuple[int, ...] = (),
    layout: Layout = AS_IT_WAS,
) -> Report:
    """Return what all checks saw in `redacted`, compared with `original`.

    `pages` are the pages of the original as it was read; () takes their sizes from the file.
    `rebuilt` are the pages (from 1) that the renderer made anew from their picture: like scans,
    and no other pages, they are compared by their picture and not by their characters. `layout` is
    where bars are not as wide as their boxes, and what was moved for them; it is proven as well. A
    file that cannot be read, and a check that cannot look, count as problems: nothing is raised.
    """
    tallies = {name: _Tally() for name in NAMES}
    kept = moved_kept(kept, layout.moves)
    sizes = {page.number: page for page in pages}
    task = _Task(redactions, kept, sizes, frozenset(rebuilt), layout)
    with ExitStack() as files, _guarded(tallies, *NAMES):
        before, after = open_pdf(original), open_pdf(redacted)
        files.callback(before.close)
        files.callback(after.close)
        pdf = files.enter_context(pikepdf.open(BytesIO(redacted)))
        source = files.enter_context(pikepdf.open(BytesIO(original)))
        with _guarded(tallies, BENEATH, NOWHERE, SEEN, UNTOUCHED, HIDDEN):
            sight = Sight()
            old.leave_to_viewers(viewer_made(source, index + 1))
