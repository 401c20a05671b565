"""The committed name model: loads, is small enough, is the one in models.yml, finds names."""

import hashlib
from pathlib import Path

import pytest
import spacy
import yaml
from spacy.language import Language

from models.training.names import GOLD
from models.training.sample import read_marked_documents

MODELS = Path(__file__).parents[2] / "models"
MODEL = MODELS / "nl_woo"
MEGABYTE = 1_000_000
#: Floors, a little below the figures in models/README.md; they may only rise.
COVER_FLOOR = 0.96
RIGHT_FLOOR = 0.93


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(MODEL)


def letters(text: str, spans: list[tuple[int, int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end) if text[i].isalnum()}


def persons(nlp: Language, text: str) -> list[str]:
    return [entity.text for entity in nlp(text).ents if entity.label_ == "PERSON"]


def test_it_has_the_three_labels(nlp: Language) -> None:
    assert set(nlp.get_pipe("ner").labels) == {"PERSON", "LOC", "ORG"}


def test_the_model_stays_below_the_limit() -> None:
    size = sum(path.stat().st_size for path in MODEL.rglob("*") if path.is_file())
    assert size < 30 * MEGABYTE


def test_models_yml_describes_the_folder() -> None:
    book = yaml.safe_load((MODELS / "models.yml").read_text(encoding="utf-8"))
    entry = next(model for model in book["models"] if model["name"] == "nl_woo")
    total = hashlib.sha256()
    for path in sorted(MODEL.rglob("*"), key=lambda p: p.relative_to(MODEL).as_posix()):
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            total.update(f"{digest}  {path.relative_to(MODEL).as_posix()}\n".encode())
    assert entry["sha256"] == total.hexdigest()
    assert entry["licence"] == "CC-BY-SA-4.0"
    assert spacy.info(str(MODEL), silent=True)["version"] == entry["version"]


def test_the_model_keeps_no_words_of_its_training_data(nlp: Language) -> None:
    assert "Witteveen" not in nlp.vocab.strings
    assert len(nlp.vocab.strings) < 20_000


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Opgesteld door\nB.T. Zuurveld\nbeleidsmedewerker", "B.T. Zuurveld"),
        ("Met vriendelijke groet,\n\nSanne Wolterman\nadviseur", "Sanne Wolterman"),
        ("Met vriendelijke groet,\n\nLotte van Heerenbeek\nadviseur", "Lotte van Heerenbeek"),
        ("Geachte mevrouw Quispel,\n\nU schreef op 3 mei.", "Quispel"),
        ("De nota is afgestemd met S. el Bakkali (WJZ) en FEZ.", "S. el Bakkali"),
        ("Aan: Zomerdijk, P.J.; directie DICIO", "Zomerdijk, P.J."),
    ],
)
def test_it_finds_names_it_never_saw(nlp: Language, text: str, name: str) -> None:
    assert name in persons(nlp, text)


def test_it_finds_no_person_in_plain_government_text(nlp: Language) -> None:
    text = (
        "Op grond van artikel 5.1, tweede lid, van de Wet open overheid blijft openbaarmaking "
        "achterwege. De brief wordt voor het commissiedebat naar de Tweede Kamer gezonden."
    )
    assert persons(nlp, text) == []


def test_it_covers_the_names_in_documents_nobody_tuned_it_on(nlp: Language) -> None:
    covered = names = right = found = 0
    for sample in read_marked_documents(GOLD / "documents_blind.txt"):
        gold = [(e.start, e.end) for e in sample.entities if e.label == "PERSON"]
        doc = nlp(sample.text)
        spans = [(e.start_char, e.end_char) for e in doc.ents if e.label_ == "PERSON"]
        for span in gold:
            names += 1
            covered += letters(sample.text, [span]) <= letters(sample.text, spans)
        for span in spans:
            found += 1
            right += bool(letters(sample.text, [span]) & letters(sample.text, gold))
    assert names > 100
    assert covered / names >= COVER_FLOOR
    assert right / found >= RIGHT_FLOOR
