"""The engine: Presidio set up by hand, nothing downloaded, nothing failing in silence."""

import logging
import socket
import time
import traceback
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import regex
import spacy
from presidio_analyzer import EntityRecognizer, Pattern, PatternRecognizer

from tests.making import document
from woo_redact.detect import Engine, build_engine, find, recognizer
from woo_redact.detect.recognizer import matches
from woo_redact.detect.taalmodel import chunks, label_map
from woo_redact.errors import DetectError, MissingError
from woo_redact.model.document import Document
from woo_redact.rulebook import RuleBook

SECRET = "geheim 111222333"


class Failing(EntityRecognizer):  # type: ignore[misc]
    """A recognizer that does something wrong."""

    def __init__(self, what: str) -> None:
        self.what = what
        super().__init__(supported_entities=["X"], supported_language="nl")

    def load(self) -> None:
        pass

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[Any]:
        if self.what == "raise":
            raise ValueError(f"cannot handle {text}")
        if self.what == "warn":
            warnings.warn(f"strange: {text}", UserWarning, stacklevel=1)
        if self.what == "log":
            logging.getLogger("presidio-analyzer").warning("skipped: %s", text)
        return []


@pytest.fixture
def own(engine: Engine) -> Iterator[Engine]:
    """The engine, to which a test may add recognizers."""
    registry = engine.analyzer.registry
    before = list(registry.recognizers)
    yield engine
    registry.recognizers = before


@pytest.mark.parametrize("what", ["raise", "warn", "log"])
def test_whatever_goes_wrong_is_an_error_without_text(
    what: str, own: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    own.analyzer.registry.add_recognizer(Failing(what))
    with pytest.raises(DetectError) as raised:
        find(document(SECRET), own)
    assert "111222333" not in str(raised.value)
    assert "111222333" not in "".join(traceback.format_exception(raised.value))
    assert "111222333" not in caplog.text


def test_warnings_count_even_when_logging_is_turned_down(own: Engine) -> None:
    logger = logging.getLogger("presidio-analyzer")
    logger.setLevel(logging.CRITICAL)
    try:
        own.analyzer.registry.add_recognizer(Failing("log"))
        with pytest.raises(DetectError):
            find(document(SECRET), own)
        assert logger.level == logging.CRITICAL
    finally:
        logger.setLevel(logging.NOTSET)


def test_a_presidio_pattern_that_times_out_is_an_error(
    own: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Presidio itself only logs the time-out and skips the pattern."""
    monkeypatch.setattr("presidio_analyzer.pattern_recognizer.REGEX_TIMEOUT_SECONDS", 0.01)
    slow = PatternRecognizer(
        "X", supported_language="nl", patterns=[Pattern("x", r"(a|aa)+$", 0.5)]
    )
    own.analyzer.registry.add_recognizer(slow)
    with pytest.raises(DetectError):
        find(document("a" * 60 + "!"), own)


def test_our_own_pattern_that_times_out_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognizer, "TIMEOUT", 0.05)
    with pytest.raises(DetectError):
        list(matches(regex.compile(r"(a|aa)+$"), "a" * 60 + "!"))


@pytest.mark.parametrize("model", ["nl_core_news_that_is_not_there", "nl", "./nowhere", ""])
def test_an_unknown_model_is_missing_and_not_downloaded(
    model: str, rulebook: RuleBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr("spacy.cli.download", refuse)
    with pytest.raises(MissingError, match="taalmodel"):
        build_engine(rulebook, model)


def test_a_model_without_a_label_for_persons_is_refused(tmp_path: Path, rulebook: RuleBook) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "ORG", "pattern": "VWS"}])
    nlp.to_disk(tmp_path / "model")
    with pytest.raises(MissingError, match="personen"):
        build_engine(rulebook, str(tmp_path / "model"))


def test_a_damaged_model_is_missing(tmp_path: Path, rulebook: RuleBook) -> None:
    (tmp_path / "meta.json").write_text("{", encoding="utf-8")
    with pytest.raises(MissingError, match="kan niet worden geladen"):
        build_engine(rulebook, str(tmp_path))


def test_a_model_by_its_path(tmp_path: Path, rulebook: RuleBook) -> None:
    nlp = spacy.blank("nl", meta={"name": "eigen", "version": "1.2"})
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "Anna Bakker"}])
    nlp.to_disk(tmp_path / "model")
    engine = build_engine(rulebook, str(tmp_path / "model"))
    assert engine.model == "eigen 1.2"
    found = find(document("Dit schreef Anna Bakker gisteren."), engine)
    assert [finding.text for finding in found] == ["Anna Bakker"]


def test_nothing_goes_over_the_network(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("tried to use the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    found = find(document("j.jansen@minvws.nl via https://x.com/jansen"), engine)
    assert len(found) == 2


def test_labels_of_unknown_models_use_the_default_family(rulebook: RuleBook) -> None:
    nlp = spacy.blank("nl")
    nlp.add_pipe("entity_ruler").add_patterns([{"label": "PER", "pattern": "x"}])
    assert label_map(nlp, rulebook)["PER"] == "PERSON"


def test_nothing_is_logged_of_the_text(engine: Engine, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        find(document("Opgesteld door A. de Vries, BSN 111222333"), engine)
    assert "Vries" not in caplog.text and "111222333" not in caplog.text


def test_a_document_without_words_has_no_findings(engine: Engine) -> None:
    assert find(Document("0" * 64, "", (), (), ()), engine) == ()


def test_chunks_are_the_text_again_and_end_where_a_block_ends() -> None:
    text = "een twee\n\ndrie vier vijf\nzes\n\n" * 20
    parts = list(chunks(text, 50))
    assert "".join(parts) == text
    assert all(len(part) <= 50 for part in parts)
    assert all(part.endswith("\n\n") for part in parts)
    assert "".join(chunks("x" * 205, 50)) == "x" * 205
    assert list(chunks("", 50)) == []


def test_offsets_hold_in_a_document_longer_than_the_pipeline_takes(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names and numbers in the last block are found where they stand."""
    filler = "De minister heeft de Kamer geïnformeerd over de voortgang van het programma.\n\n"
    monkeypatch.setattr("woo_redact.detect.taalmodel.CHUNK", 2_000)
    nlp = engine.analyzer.nlp_engine.nlp["nl"]
    monkeypatch.setattr(nlp, "max_length", 3_000)
    text = filler * 200 + "De heer Pieter Jansen heeft BSN 111222333 en mailt j.jansen@minvws.nl."
    doc = document(text)
    found = {finding.kind: finding for finding in find(doc, engine)}
    for kind, expected in (
        ("naam", "Pieter Jansen"),
        ("bsn", "111222333"),
        ("email_persoonlijk", "j.jansen"),
    ):
        span = found[kind].span
        assert span is not None and doc.text[span.start : span.end] == expected
        assert found[kind].boxes


def test_the_same_document_gives_the_same_findings(engine: Engine) -> None:
    doc = document("BSN 111222333, tel. 06-12345678, j.jansen@minvws.nl, Kerkstraat 1 te Ede")
    assert find(doc, engine) == find(doc, engine)


def test_no_reason_tells_what_was_found(engine: Engine) -> None:
    """Reasons go into findings and appendices: they name labels and words, not the data."""
    folder = Path(__file__).resolve().parent.parent / "cases"
    for path in sorted(folder.glob("*/*.txt")):
        if path.parent.name in ("naam", "paraaf"):
            continue
        text = regex.sub(r"\[\[([^|\]]+)\|[^\]]+\]\]", r"\1", path.read_text(encoding="utf-8"))
        for found in find(document(text.strip()), engine):
            sentence = found.why.sentence
            assert sentence.endswith(".") and sentence[0].isupper()
            assert found.text not in sentence, path.name
            assert found.why.rule.partition("/")[0] == found.kind
            assert 0 < found.score <= 1


def test_identifiers_cost_little_beside_the_language_model(engine: Engine) -> None:
    """All recognizers of identifiers together stay below a quarter of the model's time."""
    from woo_redact.detect.engine import CLASSES
    from woo_redact.detect.patroon import pattern_recognizers

    block = (
        "De Kamer is op 5 februari 2026 geïnformeerd (Kamerstuk 28 362, nr. 56) over kosten van "
        "€ 941.000 en het kenmerk 4385246-1098477-PG. Bel 070 340 79 11 of mail info@minvws.nl.\n\n"
    )
    text = block * 200
    ours = [make(engine.rulebook) for make in CLASSES]
    ours += pattern_recognizers(engine.rulebook, {kind for r in ours for kind in r.kinds})
    begin = time.perf_counter()
    artifacts = engine.analyzer.nlp_engine.process_text(text, "nl")
    model = time.perf_counter() - begin
    begin = time.perf_counter()
    for one in ours:
        one.analyze(text, [], artifacts)
    assert time.perf_counter() - begin < model
