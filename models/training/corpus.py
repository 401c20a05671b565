"""Turn samples into spaCy's training format."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from spacy.util import registry

from .sample import UNKNOWN, Sample
from .tokenizer import adapt_tokenizer


def blank() -> Language:
    """Return an empty Dutch pipeline with the tokenizer of the model."""
    return adapt_tokenizer(spacy.blank("nl"))


def to_doc(nlp: Language, sample: Sample) -> Doc:
    """Return the tokenized text with its entities; names of unknown type are set to missing."""
    doc = nlp.make_doc(sample.text)
    known, unknown, end = list[Span](), list[Span](), 0
    for entity in sample.entities:
        span = doc.char_span(entity.start, entity.end, label=entity.label, alignment_mode="expand")
        if span is None or span.start < end:
            continue
        end = span.end
        (unknown if entity.label == UNKNOWN else known).append(span)
    doc.set_ents(known, missing=unknown, default="outside")
    return doc


def write_corpus(samples: list[Sample], path: Path) -> int:
    """Write the samples as one .spacy file; return the number of tokens."""
    nlp = blank()
    docs = [to_doc(nlp, sample) for sample in samples]
    DocBin(docs=docs, store_user_data=False).to_disk(path)
    return sum(len(doc) for doc in docs)


@registry.readers("woo_redact.corpus.v1")  # type: ignore[untyped-decorator]
def make_reader(path: Path) -> Callable[[Language], Iterator[Example]]:
    """Return the reader that the training configuration names.

    spaCy's own reader cuts every text into tokens anew each time it is asked, which is two minutes
    of the twenty; the texts were tokenized when they were written.
    """
    return lambda nlp: iter(_examples(nlp, path))


@lru_cache(maxsize=2)
def _examples(nlp: Language, path: Path) -> list[Example]:
    docs = DocBin().from_disk(path).get_docs(nlp.vocab)
    return [Example(_without_entities(doc), doc) for doc in docs]


def _without_entities(doc: Doc) -> Doc:
    words = [token.text for token in doc]
    return Doc(doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc])
