"""The committed name model: loads, is small enough, is the one in models.yml, finds names."""

import hashlib
from pathlib import Path

import pytest
import spacy
import yaml
from spacy.language import Language

MODELS = Path(__file__).parents[2] / "models"
MODEL = MODELS / "nl_woo"
MEGABYTE = 1_000_000


@pytest.fixture(scope="module")
def nlp() -> Language:
    return spacy.load(MODEL)


def persons(nlp: Language, text: str) -> list[str]:
    return [entity.text for entity in nlp(text).ents if entity.label_ == "PERSON"]


def test_it_has_the_three_labels(nlp: Language) -> None:
    assert set(nlp.get_pipe("ner").labels) == {"PERSON", "LOC", "ORG"}


def test_all_models_stay_below_the_limit() -> None:
    size = sum(path.stat().st_size for path in MODELS.rglob("*") if path.is_file())
    assert size < 60 * MEGABYTE


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
