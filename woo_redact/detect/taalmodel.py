"""The language model: a spaCy pipeline as Presidio's NLP engine, never downloaded."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from importlib.resources import as_file
from pathlib import Path

import spacy
from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine
from spacy.tokenizer import Tokenizer
from spacy.tokens import Span

from woo_redact import resources
from woo_redact.detect.naam_bewijs import PERSON
from woo_redact.detect.naam_kans import LEAST, Chances
from woo_redact.detect.recognizer import LANGUAGE
from woo_redact.detect.transitions import NER, Transitions, can_decide
from woo_redact.errors import MissingError
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.source import read_section

CHUNK = 20_000
"""Characters the pipeline gets at a time: a thousand pages would not fit its max_length."""
BARE = "woo_redact.bare_tokenizer.v1"
"""The name of a tokenizer without rules in spaCy's registry."""
NOT_NEEDED = (
    "tagger",
    "morphologizer",
    "parser",
    "senter",
    "sentencizer",
    "lemmatizer",
    "trainable_lemmatizer",
    "attribute_ruler",
    "entity_linker",
    "textcat",
    "textcat_multilabel",
    "spancat",
)
"""Components of published Dutch pipelines that find no entities."""


def load_pipeline(model: str | None) -> spacy.Language:
    """Load the pipeline that comes with the tool, or the installed package or folder `model`.

    Only the components that find entities are kept. Raises MissingError when there is no such
    pipeline; nothing is ever downloaded.
    """
    if model is None:
        first = read_section(resources.models() / "models.yml").sections("models")[0]
        with as_file(resources.models() / first.text("folder")) as folder:
            return _load(folder, str(folder))
    if spacy.util.is_package(model):
        return _load(model, model)
    if (Path(model) / "meta.json").is_file():
        return _load(Path(model), model)
    raise MissingError(
        f"Het taalmodel ‘{model}’ is niet gevonden. Geef de naam van een geïnstalleerd "
        "spaCy-model of de map waarin het staat; er wordt niets gedownload."
    )


def _load(source: str | Path, name: str) -> spacy.Language:
    try:
        nlp = spacy.load(source, exclude=list(NOT_NEEDED), config=_tokenizer(source))
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise MissingError(
            f"Het taalmodel ‘{name}’ kan niet worden geladen ({type(error).__name__}). "
            "Installeer het opnieuw, of een versie die bij deze spaCy-versie hoort."
        ) from error
    if "tok2vec" in nlp.pipe_names and not nlp.get_pipe("tok2vec").listening_components:
        nlp.disable_pipe("tok2vec")
    return nlp


def _tokenizer(source: str | Path) -> dict[str, dict[str, str]]:
    """Return the settings that keep spaCy from making all rules of its tokenizer twice.

    It makes those of the language first, then replaces them by those in the folder; the first take
    a second. Only for a folder that holds spaCy's own tokenizer.
    """
    if isinstance(source, Path) and (source / "tokenizer").is_file():
        config = spacy.util.load_config(source / "config.cfg")
        if config["nlp"]["tokenizer"] == {"@tokenizers": "spacy.Tokenizer.v1"}:
            return {"nlp.tokenizer": {"@tokenizers": BARE}}
    return {}


def _bare() -> Callable[[spacy.Language], Tokenizer]:
    """Return the maker of a tokenizer without rules, to be filled from a folder."""
    return lambda nlp: Tokenizer(nlp.vocab)


spacy.registry.tokenizers.register(BARE, func=_bare)


def label_map(nlp: spacy.Language, rulebook: RuleBook) -> dict[str, str]:
    """Return which label of this pipeline means which entity (rules/labels.yml).

    Raises MissingError when none of its labels means a person: names would go unseen.
    """
    names = (f"{nlp.meta['lang']}_{nlp.meta['name']}", nlp.meta["name"], "default")
    family = next(name for name in names if name in rulebook.labels)
    mapping = dict(rulebook.labels[family])
    labels = {label for pipe in nlp.pipe_labels.values() for label in pipe}
    if not any(mapping.get(label) == PERSON for label in labels):
        raise MissingError(
            f"Het taalmodel ‘{nlp.meta['name']}’ kent geen label voor personen. "
            "Kies een ander model, of zet zijn labels in rules/labels.yml."
        )
    return mapping


def chunks(text: str, size: int) -> Iterator[str]:
    """Cut text in pieces of at most size characters that together are the text again.

    A piece ends after a block if it can, else after a line, else after a word.
    """
    start = 0
    while len(text) - start > size:
        for mark in ("\n\n", "\n", " "):
            cut = text.rfind(mark, start + 1, start + size)
            if cut > start:
                cut += len(mark)
                break
        else:
            cut = start + size
        yield text[start:cut]
        start = cut
    if start < len(text):
        yield text[start:]


@dataclass(frozen=True, slots=True)
class Entity:
    """An entity of the whole text, under spaCy's names for what a Span has."""

    start_char: int
    end_char: int
    label_: str
    text: str = field(repr=False)


class WooNlpEngine(SpacyNlpEngine):  # type: ignore[misc]  # Presidio has no type information
    """Presidio's spaCy engine around a loaded pipeline: long texts in pieces, entities only."""

    def __init__(self, nlp: spacy.Language, mapping: dict[str, str]) -> None:
        """Wrap a loaded pipeline; labels that are not in mapping are ignored."""
        super().__init__(
            models=[{"lang_code": LANGUAGE, "model_name": nlp.meta["name"]}],
            ner_model_configuration=NerModelConfiguration(
                model_to_presidio_entity_mapping=mapping, labels_to_ignore=[]
            ),
        )
        self.nlp = {LANGUAGE: nlp}
        self.mapping = mapping
        self.persons = frozenset(label for label in mapping if mapping[label] == PERSON)
        self.transitions = Transitions(nlp.get_pipe(NER)) if can_decide(nlp) else None

    def load(self) -> None:
        """Load nothing: the pipeline is loaded, and Presidio's own loader downloads."""

    def process_text(self, text: str, language: str) -> "Artifacts":
        """Return the entities of the whole text, with offsets in it; no recognizer needs tokens."""
        entities = list[Entity]()
        chances = list[tuple[int, int, float]]()
        at = 0
        skipped = [NER] if self.transitions else []
        pieces = list(chunks(text, CHUNK))
        # One piece at a time: arrays for all of them together cost more to lay out than to fill.
        docs = self.nlp[language].pipe(pieces, disable=skipped, batch_size=1)
        for piece, doc in zip(pieces, docs, strict=True):
            spans: Iterable[Span] = doc.ents
            if self.transitions:
                spans, begins = self.transitions.read(doc, self.persons)
                likely = ((doc[n], chance) for n, chance in enumerate(begins) if chance >= LEAST)
                chances += [
                    (at + word.idx, at + word.idx + len(word), chance) for word, chance in likely
                ]
            for span in spans:
                label = self.mapping.get(span.label_)
                if label is not None:
                    start, end = at + span.start_char, at + span.end_char
                    entities.append(Entity(start, end, label, span.text))
            at += len(piece)
        return Artifacts(self, language, entities, Chances(chances) if self.transitions else None)


class Artifacts(NlpArtifacts):  # type: ignore[misc]  # Presidio has no type information
    """What the language model sees: entities, and the chance of a person at each word."""

    def __init__(
        self,
        engine: WooNlpEngine,
        language: str,
        entities: list[Entity],
        chances: Chances | None,
    ) -> None:
        """Keep entities and chances; None when the pipeline only tells its entities."""
        super().__init__(
            entities=entities,
            tokens=[],
            tokens_indices=[],
            lemmas=[],
            nlp_engine=engine,
            language=language,
        )
        self.chances = chances
