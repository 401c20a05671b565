"""Decisions about entities taken together are those spaCy takes one by one."""

import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from woo_redact.detect.taalmodel import load_pipeline
from woo_redact.detect.transitions import NER, Transitions, can_decide

NLP = load_pipeline(None)
WORDS = (
    "de heer", "Jansen", "M.J.", "van", "der", "Berg", "Den Haag", "VWS", "minister", "zegt",
    "Ministerie van Financiën", "Fatima", "El Idrissi", ",", ".", "\n", "\n\n", "\t", "  ", "2024",
)  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)


@settings(max_examples=60, deadline=None)
@given(texts)
def test_the_entities_are_those_of_spacy(text: str) -> None:
    assert can_decide(NLP)
    doc = NLP(text)
    expected = [(span.start, span.end, span.label_) for span in doc.ents]
    (plain,) = NLP.pipe([text], disable=[NER])
    found, chances = Transitions(NLP.get_pipe(NER)).read(plain, {"PERSON"})
    assert [(span.start, span.end, span.label_) for span in found] == expected
    assert len(chances) == len(plain)
    assert all(chances[span.start] > 0.25 for span in found if span.label_ == "PERSON")


def test_a_pipeline_with_other_components_is_left_to_spacy() -> None:
    ruled = spacy.blank("nl")
    ruled.add_pipe("entity_ruler")
    assert not can_decide(ruled)
    ruled.add_pipe("ner")
    assert not can_decide(ruled)
