"""The language model: loading it fast must not change what it reads."""

from pathlib import Path

import spacy
from spacy.tokenizer import Tokenizer

from woo_redact import resources
from woo_redact.detect.taalmodel import load_pipeline

TEXT = (
    "Mw. drs. M.J. de Vries (o.a. vwo'ers) mailt d.d. 3-5-2024 via j.jansen@minvws.nl; t.a.v. A.B."
)


def test_the_tokenizer_is_the_one_in_the_folder() -> None:
    nlp = load_pipeline(None)
    folder = next(Path(str(resources.models())).glob("*/tokenizer"))
    plain = Tokenizer(spacy.blank("nl").vocab).from_disk(folder)
    assert [token.text for token in nlp.tokenizer(TEXT)] == [token.text for token in plain(TEXT)]
    assert nlp.tokenizer.rules == plain.rules


def test_the_pipeline_finds_entities() -> None:
    assert "ner" in load_pipeline(None).pipe_names
