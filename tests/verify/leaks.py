"""Ways to leak or damage, each as a function that spoils a well redacted case."""

from collections.abc import Callable

import pikepdf

from tests.verify import papers
from tests.verify.papers import Case

Spoil = Callable[[Case], Case]
LEAKS: dict[str, tuple[str, Spoil]] = {}
"""Name of the leak -> the check that must catch it (others may as well), how to make it."""

BENEATH, NOWHERE, REST = "onder de balken", "nergens", "de rest ongemoeid"
HIDDEN, READABLE, SEEN = "geen verborgen inhoud", "leesbaar", "ook niet in beeld"


def leak(check: str) -> Callable[[Spoil], Spoil]:
    """Register a way to leak under its function's name."""

    def register(function: Spoil) -> Spoil:
        LEAKS[function.__name__] = (check, function)
        return function

    return register


def drawing(check: str, name: str, content: bytes) -> None:
    """Register a leak that draws this content; {f} is a Helvetica font."""

    def spoil(case: Case) -> Case:
        def change(pdf: pikepdf.Pdf) -> None:
            papers.add_content(pdf, content.replace(b"{f}", papers.font(pdf).encode()))

        return case.spoiled(change)

    LEAKS[name] = (check, spoil)


def editing(check: str, name: str, change: Callable[[pikepdf.Pdf], None]) -> None:
    """Register a leak that edits the redacted file."""
    LEAKS[name] = (check, lambda case: case.spoiled(change))
