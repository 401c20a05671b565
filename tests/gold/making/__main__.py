"""Make gold documents anew: python -m tests.gold.making [NAME ...]; without names all of them.

Every module beside this one with a dict MAKERS (name -> function that returns a Finished) counts.
A document whose program (LibreOffice, Chromium) is not installed stays as it is.
"""

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from samples.making.programs import MissingProgramError
from tests.gold.making.gold import Finished, write

SPLITS = ("dev_", "fresh_", "hard_", "probe_", "opened_", "test_")


def makers(names: list[str]) -> dict[str, Callable[[], Finished]]:
    """Return what makes each document asked for. Raises ValueError for a name nobody makes."""
    known: dict[str, Callable[[], Finished]] = {}
    for module in iter_modules([str(Path(__file__).parent)]):
        if module.name.startswith(SPLITS):
            known |= getattr(import_module(f"tests.gold.making.{module.name}"), "MAKERS", {})
    unknown = sorted(set(names) - set(known))
    if unknown:
        raise ValueError(f"nobody makes {', '.join(unknown)}")
    return {name: known[name] for name in names or known}


def main(names: list[str]) -> int:
    """Make the documents and return the exit code."""
    for name, make in makers(names).items():
        try:
            finished = make()
        except MissingProgramError as missing:
            sys.stderr.write(f"{name}: left as it is, {missing}\n")
            continue
        sys.stderr.write(f"{name}: {write(finished)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
