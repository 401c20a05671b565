"""Second opinions: off by default, only ever a doubt, never a download."""

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
import spacy

from tests.making import document
from woo_redact.decide import decide
from woo_redact.detect import build_engine, find
from woo_redact.detect.second_opinion import SCORE
from woo_redact.errors import MissingError
from woo_redact.model.decision import Verdict
from woo_redact.rulebook import RuleBook

TEXT = "Na afloop bleef Grintpad nog even. Opgesteld door: M.J. de Vries."


class FakeDeduce:
    """Stand in for deduce: it takes one odd word and a part of a name for persons."""

    def deidentify(self, text: str) -> SimpleNamespace:
        words = [word for word in ("Grintpad", "de Vries") if word in text]
        found = [
            SimpleNamespace(tag="persoon", start_char=text.find(w), end_char=text.find(w) + len(w))
            for w in words
        ]
        place = SimpleNamespace(tag="locatie", start_char=0, end_char=9)
        return SimpleNamespace(annotations=[*found, place])


class FakeGliner:
    """Stand in for GLiNER: it takes one odd word for a person."""

    @classmethod
    def from_pretrained(cls, folder: str, local_files_only: bool) -> "FakeGliner":
        assert local_files_only
        return cls()

    def predict_entities(
        self, text: str, labels: list[str], threshold: float
    ) -> list[dict[str, object]]:
        at = text.find("Grintpad")
        return [{"start": at, "end": at + 8, "label": "person"}] if at >= 0 else []


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put the stand-ins in the place of both packages."""
    for name, content in (("deduce", {"Deduce": FakeDeduce}), ("gliner", {"GLiNER": FakeGliner})):
        module = ModuleType(name)
        module.__dict__.update(content)
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr("woo_redact.detect.second_opinion.version", lambda name: "9.9")


@pytest.fixture
def model(tmp_path: Path) -> str:
    """A pipeline that sees no person at all."""
    nlp = spacy.blank("nl", meta={"name": "niets", "version": "1.0"})
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Xyzzy"}])
    nlp.to_disk(tmp_path / "model")
    return str(tmp_path / "model")


def test_nobody_is_asked_by_default(rulebook: RuleBook, model: str) -> None:
    engine = build_engine(rulebook, model)
    assert engine.model == "niets 1.0"
    assert "Grintpad" not in [finding.text for finding in find(document(TEXT), engine)]


@pytest.mark.usefixtures("tools")
def test_a_name_only_another_tool_sees_is_a_doubt(rulebook: RuleBook, model: str) -> None:
    engine = build_engine(rulebook, model, second=("deduce",))
    assert engine.model == "niets 1.0 + deduce 9.9"
    doc = document(TEXT)
    findings = find(doc, engine)
    by_text = {finding.text: finding for finding in findings}
    assert by_text["Grintpad"].why.rule == "naam/tweede_mening"
    assert "deduce" in by_text["Grintpad"].why.sentence
    findings = tuple(rulebook.calibration.probable(finding) for finding in findings)
    for profile in rulebook.policy.profiles:
        proposals = {p.finding.text: p for p in decide(doc, findings, rulebook, profile)}
        assert proposals["Grintpad"].verdict is Verdict.BEOORDELEN


@pytest.mark.usefixtures("tools")
def test_what_we_found_ourselves_stays_as_it_was(rulebook: RuleBook, model: str) -> None:
    doc = document(TEXT)
    alone = find(doc, build_engine(rulebook, model))
    both = find(doc, build_engine(rulebook, model, second=("deduce",)))
    assert alone == tuple(f for f in both if f.why.rule != "naam/tweede_mening")
    assert [f.text for f in both if f not in alone] == ["Grintpad"]


@pytest.mark.usefixtures("tools")
def test_two_tools_make_one_finding(rulebook: RuleBook, model: str, tmp_path: Path) -> None:
    second = ("deduce", f"gliner:{tmp_path}")
    found = find(document(TEXT), build_engine(rulebook, model, second=second))
    assert [finding.text for finding in found].count("Grintpad") == 1


@pytest.mark.usefixtures("tools")
def test_a_long_text_is_read_in_pieces(rulebook: RuleBook, model: str, tmp_path: Path) -> None:
    doc = document("Er is niets te melden. " * 200 + TEXT)
    engine = build_engine(rulebook, model, second=(f"gliner:{tmp_path}",))
    assert "Grintpad" in [finding.text for finding in find(doc, engine)]


@pytest.mark.parametrize(
    ("second", "message"),
    [
        ("presidio", "geen hulpmiddel"),
        ("gliner", "map met het GLiNER-model"),
        ("gliner:./nowhere", "map met het GLiNER-model"),
        ("deduce:./weights", "geen map"),
    ],
)
def test_a_tool_that_cannot_be_asked_is_missing(
    second: str, message: str, rulebook: RuleBook, model: str
) -> None:
    with pytest.raises(MissingError, match=message):
        build_engine(rulebook, model, second=(second,))


@pytest.mark.parametrize("package", ["deduce", "gliner"])
def test_a_tool_that_is_not_installed_says_how(
    package: str,
    rulebook: RuleBook,
    model: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    second = package if package == "deduce" else f"{package}:{tmp_path}"
    with pytest.raises(MissingError, match="pip install"):
        build_engine(rulebook, model, second=(second,))


def test_its_score_is_below_every_line_that_redacts(rulebook: RuleBook) -> None:
    for profile in rulebook.policy.profiles.values():
        for line in profile.roles.values():
            if line.verdict is Verdict.LAKKEN:
                assert line.score > SCORE
