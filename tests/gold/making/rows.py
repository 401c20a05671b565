"""Make a document of the dev split from a row of a table: its name, its kind and what draws it."""

from collections.abc import Callable
from functools import partial
from typing import Any

from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan

Make = Callable[[Draft], bytes]


def born(name: str, profile: str, layout: str, producer: str, make: Make, words: str) -> Finished:
    """Return a document as a program made it; `words` are its `ordinary` ones."""
    draft = Draft(name, "dev", profile, layout, producer, ordinary=frozenset(words.split()))
    return Finished(draft, make(draft))


def scanned(
    name: str,
    profile: str,
    layout: str,
    make: Make,
    how: dict[str, Any],
    words: str,
    producer: str = "",
) -> Finished:
    """Return a document as a scanner read it; `how` are the arguments of `scan`."""
    producer = producer or f"scan-{how['dpi']}dpi-{'fax' if how.get('fax') else 'grey'}"
    draft = Draft(name, "dev", profile, layout, producer, ordinary=frozenset(words.split()))
    return Finished(draft, scan(make(draft), **how))


def makers(
    all_born: tuple[tuple[Any, ...], ...], all_scanned: tuple[tuple[Any, ...], ...]
) -> dict[str, Callable[[], Finished]]:
    """Return what makes each document; a row holds the arguments of `born` or of `scanned`."""
    return {
        **{row[0]: partial(born, *row) for row in all_born},
        **{row[0]: partial(scanned, *row) for row in all_scanned},
    }
