"""What the verifier saw."""

import re
from dataclasses import dataclass

_PAGE = re.compile(r"\b[Pp]agina (\d+)\b")


@dataclass(frozen=True, slots=True)
class Check:
    """One check of the verifier: its name, how much it looked at, and what was wrong.

    `problems` are Dutch sentences for a lawyer; they name places and finding ids, never text.
    """

    name: str
    looked_at: int
    problems: tuple[str, ...]

    @property
    def passed(self) -> bool:
        """Say whether nothing was wrong."""
        return not self.problems


@dataclass(frozen=True, slots=True)
class Report:
    """All checks of one verification."""

    checks: tuple[Check, ...]

    @property
    def passed(self) -> bool:
        """Say whether every check passed."""
        return all(check.passed for check in self.checks)

    @property
    def pages(self) -> frozenset[int]:
        """Return the pages (from 1) that problems name."""
        problems = (problem for check in self.checks for problem in check.problems)
        return frozenset(int(page) for one in problems for page in _PAGE.findall(one))
