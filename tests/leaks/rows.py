"""What a row of the corpus is: one place where a name can hide, in one small PDF built in code."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

import pikepdf

from tests.leaks.paper import SECRET, STAYS, SURNAME, Pdf, base, open_pdf, saved

FULL = (SECRET,)


class Does(StrEnum):
    """What must happen with the secret in its place."""

    IN_PLACE = "redacted in place"
    REMOVED = "removed"
    REBUILT = "page rebuilt"
    REFUSED = "refused"


@dataclass(frozen=True)
class Row:
    """One PDF, what is secret in it, where it hides, and what must become of it."""

    name: str
    group: str
    place: str
    does: Does
    build: Callable[[bool], bytes] = field(repr=False)
    """Return the file; with False, the same file without the name on the page itself."""
    redact: tuple[str, ...] = FULL
    """What a decision takes out wherever it can be read on the pages."""
    sought: tuple[str, ...] = (SURNAME,)
    """What no engine may find afterwards."""
    stays: tuple[str, ...] = STAYS
    """What every engine must still find on the pages."""
    boxes: tuple[tuple[int, float, float, float, float], ...] = ()
    """Boxes a reviewer drew, where the secret is no text: page, x0, y0, x1, y1."""
    hides: bool = True
    """The name hides beside the text of the page: build(False) has it there and nowhere else."""
    pixels: bool = False
    """The name is ink without text as well: pages are read by OCR."""
    code: int = 0
    """Exit code, for refused files."""
    also: Callable[[pikepdf.Pdf], object] | None = field(default=None, repr=False)
    """What must be true of the result besides."""


ROWS: dict[str, Row] = {}


def row(group: str, place: str, does: Does, **more: object) -> Callable[..., Callable[..., bytes]]:
    """Register a function that returns the whole file, given whether the name is on the page."""

    def register(build: Callable[[bool], bytes]) -> Callable[[bool], bytes]:
        name = build.__name__
        assert name not in ROWS
        ROWS[name] = Row(name, group, place, does, build, **more)  # type: ignore[arg-type]
        return build

    return register


def hidden(group: str, place: str, does: Does, **more: object) -> Callable[..., object]:
    """Register a function that hides the secret in the base paper."""
    pages = int(str(more.pop("pages", 1)))
    save: dict[str, object] = more.pop("save", {})  # type: ignore[assignment]

    def register(change: Callable[[Pdf], None]) -> Callable[[Pdf], None]:
        def build(named: bool) -> bytes:
            with open_pdf(base(named, pages)) as pdf:
                change(pdf)
                return saved(pdf, **save)

        build.__name__ = change.__name__
        row(group, place, does, **more)(build)
        return change

    return register
