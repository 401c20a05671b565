"""The checks of the verifier by name, and what each of them has seen while they run."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import pikepdf
import pypdfium2

READABLE = "leesbaar"
BENEATH = "onder de balken"
NOWHERE = "nergens"
SEEN = "ook niet in beeld"
UNTOUCHED = "de rest ongemoeid"
HIDDEN = "geen verborgen inhoud"
NAMES = (READABLE, BENEATH, NOWHERE, SEEN, UNTOUCHED, HIDDEN)

MOST_TOLD = 200
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
class Tally:
    """Problems and counts of one check while it runs."""

    problems: dict[str, None] = field(default_factory=dict)
    looked_at: int = 0

    def add(self, *problems: str) -> None:
        """Note problems, each once."""
        self.problems |= dict.fromkeys(problems)

    @property
    def told(self) -> tuple[str, ...]:
        """Return the problems; of a file in which nothing is right the first, and how many more."""
        problems = tuple(self.problems)
        if len(problems) <= MOST_TOLD + 1:
            return problems
        return (*problems[:MOST_TOLD], f"En nog {len(problems) - MOST_TOLD} van zulke problemen.")


Tallies = dict[str, Tally]


@contextmanager
def guarded(tallies: Tallies, *names: str) -> Iterator[None]:
    """Turn a failure to look into a problem of the checks that could not look."""
    try:
        yield
    except _FAILURES as error:
        for name in names:
            tallies[name].add(f"De controle kon niet worden afgemaakt ({type(error).__name__}).")
