"""Put a trained pipeline in place: models/nl_woo and its entry in models/models.yml."""

import hashlib
import json
import shutil
from pathlib import Path

from spacy.language import Language

from .corpus import blank

NAME = "nl_woo"
LICENCE = "CC-BY-SA-4.0"
_SPACY = ">=3.8.0,<3.9.0"
_DESCRIPTION = "Persons, places and organisations in Dutch government text (Woo)"
_MODELS_YML = """\
# The models that come with woo-redact; the card is README.md.
# sha256: of the lines "<sha256 of the file>  <path below the folder>\\n", sorted by path.
models:
  - name: {name}
    version: "{version}"
    folder: {name}
    kind: spaCy pipeline (tok2vec, ner)
    labels: [LOC, ORG, PERSON]
    licence: {licence}
    made_by: python -m models.training --steps {steps} --seed {seed} --install {version}
    spacy: "{spacy}"
    sha256: {sha256}
"""


def lean(nlp: Language, lean_to_person: float) -> Language:
    """Make the recogniser start a person more readily; return the same pipeline.

    lean_to_person is added to the scores of the two moves that begin a person. A missed name is a
    data breach, a wrong one costs a reviewer a click: so the balance is moved on purpose.
    """
    ner = nlp.get_pipe("ner")
    upper = ner.model.get_ref("upper")
    bias = upper.get_param("b").copy()
    for i, move in enumerate(ner.move_names):
        if move in ("B-PERSON", "U-PERSON"):
            bias[i] += lean_to_person
    upper.set_param("b", bias)
    return nlp


def install(nlp: Language, models: Path, version: str, steps: int, seed: int) -> str:
    """Write the pipeline into models/, without build paths and words; return its checksum."""
    nlp.meta.update(
        name=NAME.removeprefix("nl_"),
        version=version,
        description=_DESCRIPTION,
        license=LICENCE,
        author="woo-redact",
        email="",
        url="",
    )
    # Figures stand in the card; the ones in here would be those of the development mix.
    nlp.meta["performance"] = {}
    nlp.config["paths"] = {}
    nlp.config["corpora"] = {}
    nlp.config["training"] = {}
    nlp.config["initialize"] = {}
    nlp.meta["spacy_version"] = _SPACY
    folder = models / NAME
    shutil.rmtree(folder, ignore_errors=True)
    nlp.to_disk(folder)
    _forget_training_words(folder, nlp.get_pipe("ner").labels)
    sha256 = checksum(folder)
    entry = _MODELS_YML.format(
        name=NAME,
        version=version,
        licence=LICENCE,
        steps=steps,
        seed=seed,
        spacy=_SPACY,
        sha256=sha256,
    )
    (models / "models.yml").write_text(entry, encoding="utf-8", newline="\n")
    return sha256


def _forget_training_words(folder: Path, labels: tuple[str, ...]) -> None:
    """Keep only the strings every Dutch pipeline has, and the labels: no word of the data stays."""
    kept = sorted({*blank().vocab.strings, *labels} - {""})
    text = json.dumps(kept, ensure_ascii=False, indent=0)
    (folder / "vocab" / "strings.json").write_text(text, encoding="utf-8", newline="\n")


def checksum(folder: Path) -> str:
    """Return one sha256 for all files of a folder; models.yml says how it is made."""
    total = hashlib.sha256()
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            total.update(f"{digest}  {path.relative_to(folder).as_posix()}\n".encode())
    return total.hexdigest()
