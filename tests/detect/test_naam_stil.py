"""Policy texts in which nobody is named: dense with organisations, works, laws and programmes."""

from pathlib import Path

import pytest

from tests.making import document
from woo_redact import decide
from woo_redact.detect import Engine, find
from woo_redact.model.decision import Verdict

TEXTS = sorted((Path(__file__).parent / "stil").glob("*.txt"))
LAK, DOUBT = 3, 10
"""The most that may be wrong in one text, for now; a better model lowers them."""


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_text_without_persons_is_nearly_quiet(path: Path, engine: Engine) -> None:
    doc = document(path.read_text(encoding="utf-8").rstrip("\n"))
    names = [f for f in find(doc, engine) if f.kind in {"naam", "paraaf"}]
    verdicts = [p.verdict for p in decide.decide(doc, tuple(names), engine.rulebook, "beslisnota")]
    assert verdicts.count(Verdict.LAKKEN) <= LAK
    assert verdicts.count(Verdict.BEOORDELEN) <= DOUBT
