"""Test places: sure findings that are shown as doubts, to measure how well people look.

A test place is a real finding of which the machine is certain. The first answer to it is written
down as such (`canary` in decisions.jsonl), measured, and never applied: what the machine proposed
stands until somebody decides on the place again. So nothing made up can ever be published.
"""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from woo_redact.casefile import CANARIES, write_json
from woo_redact.errors import DocumentError
from woo_redact.model.decision import Decision, Proposal, Verdict
from woo_redact.review import place_id, standing

SURE = 0.95
"""From which score a finding can be a test place."""


def plant(home: Path, proposals: Iterable[Proposal], many: int) -> frozenset[str]:
    """Choose test places of a document, once; return their ids. Which ones cannot be foreseen."""
    file = home / CANARIES
    if file.exists():
        return planted(home)
    sure = (
        proposal.finding.id
        for proposal in proposals
        if proposal.verdict is Verdict.LAKKEN and proposal.finding.score >= SURE
    )
    salt = sha256(f"{home.stat().st_mtime_ns}".encode()).hexdigest()
    chosen = sorted(sure, key=lambda name: sha256(f"{salt}{name}".encode()).digest())[:many]
    write_json(file, {"findings": sorted(chosen)})
    return frozenset(chosen)


def planted(home: Path) -> frozenset[str]:
    """Return the test places of a document. Raises DocumentError when the file is damaged."""
    file = home / CANARIES
    try:
        return frozenset(json.loads(file.read_text(encoding="utf-8"))["findings"])
    except FileNotFoundError:
        return frozenset()
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DocumentError(f"intern/{home.name}/{CANARIES} is beschadigd.") from error


def unanswered(chosen: frozenset[str], lines: tuple[Decision, ...]) -> frozenset[str]:
    """Return the test places about which nobody has said anything that stands."""
    return chosen - {place_id(line) for line in standing(lines)}
