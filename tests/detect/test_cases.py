"""Every file in tests/cases: what is marked is found, what is not marked is not."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.making import document
from woo_redact import decide
from woo_redact.detect import Engine, find

CASES = Path(__file__).resolve().parent.parent / "cases"
FILES = sorted(CASES.glob("*/*.txt"))
MARK = re.compile(r"\[\[(?P<text>[^|\]]+)\|(?P<rest>[^\]]+)\]\]")
KNOWN = frozenset(
    line
    for line in (CASES / "known_failures.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
)


@dataclass(frozen=True)
class Mark:
    """A marked stretch of a case: where, which kind, and perhaps the verdict and the ground."""

    start: int
    end: int
    kind: str
    verdict: str | None
    ground: str | None


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def read_case(content: str) -> tuple[str, list[Mark]]:
    """Return the plain text of a case and its marks."""
    text, marks, at = "", [], 0
    for match in MARK.finditer(content):
        text += content[at : match.start()]
        kind, verdict, ground, *_ = [*match["rest"].split("|"), None, None]
        assert kind is not None
        start = len(text)
        text += match["text"]
        marks.append(Mark(start, len(text), kind, verdict, ground))
        at = match.end()
    return (text + content[at:]).rstrip("\n"), marks


def problems(path: Path, engine: Engine) -> list[str]:
    """Return what is wrong with a case; these texts are made up, so they may be shown."""
    text, marks = read_case(path.read_text(encoding="utf-8"))
    doc = document(text)
    assert doc.text == text
    rulebook = engine.rulebook
    findings = tuple(rulebook.calibration.probable(finding) for finding in find(doc, engine))
    proposals = decide.decide(doc, findings, rulebook, "beslisnota")
    wrong = []
    found = {
        (p.finding.span.start, p.finding.span.end, p.finding.kind): p
        for p in proposals
        if p.finding.span
    }
    for mark in marks:
        proposal = found.pop((mark.start, mark.end, mark.kind), None)
        what = f"{text[mark.start : mark.end]!r} as {mark.kind}"
        if proposal is None:
            wrong.append(f"missed {what}")
        elif mark.verdict and proposal.verdict != mark.verdict:
            wrong.append(f"{what}: {proposal.verdict}, not {mark.verdict}")
        elif mark.ground and proposal.ground != mark.ground:
            wrong.append(f"{what}: ground {proposal.ground}, not {mark.ground}")
    for start, end, kind in found:
        if engine.rulebook.kinds[kind].ground is not None or kind == path.parent.name:
            wrong.append(f"found {text[start:end]!r} as {kind}")
    return wrong


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_case(path: Path, engine: Engine) -> None:
    wrong = problems(path, engine)
    if name_of(path) in KNOWN:
        assert wrong, "goes well now: take it off known_failures.txt"
    else:
        assert not wrong, "; ".join(wrong)


def test_known_failures_exist() -> None:
    assert {name_of(path) for path in FILES} >= KNOWN


def test_every_kind_has_cases(engine: Engine) -> None:
    """A kind nobody wrote down an example of is a kind nobody looks after."""
    marked = {
        mark.kind for path in FILES for mark in read_case(path.read_text(encoding="utf-8"))[1]
    }
    of_pictures = {"handtekening", "foto"}
    assert set(engine.rulebook.kinds) - of_pictures <= marked
