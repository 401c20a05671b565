"""Take the decisions of spaCy's entity recognizer for all words of a text at once.

It goes through a text word by word, and asks for Python's lock several times at each. But outside
an entity a decision depends on the word alone: those are computed together here. Only within an
entity, where its first word counts as well, they are taken one after the other.
"""

from collections.abc import Collection, Iterator
from functools import reduce
from typing import Any

import numpy as np
import spacy
from spacy.attrs import IS_SPACE
from spacy.pipeline import EntityRecognizer
from spacy.tokens import Doc, Span

NER = "ner"
_FEATURES = 3
"""What a decision looks at: this word, the first of the open entity, the word before."""
_BEGIN, _IN, _LAST, _UNIT, _OUT = "B", "I", "L", "U", "O"


class Transitions:
    """The decisions of one entity recognizer: spaCy's TransitionBasedParser for "ner"."""

    def __init__(self, ner: EntityRecognizer) -> None:
        """Take a recognizer for which `can_decide` holds."""
        self._read = ner.model.get_ref("tok2vec")
        self._lower = ner.model.get_ref("lower")
        self._upper = ner.model.get_ref("upper")
        names = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]
        self._moves = [tuple(name.partition("-")[::2]) for name in names]
        self._number = {move: number for number, move in enumerate(self._moves)}
        kinds = np.array([kind for kind, _ in self._moves])
        named = np.array([label != "" for _, label in self._moves])
        self._begins = (kinds == _BEGIN) & named
        self._opening = self._begins | ((kinds == _UNIT) & named)
        self._outside = self._opening | (kinds == _OUT)

    def read(self, doc: Doc, labels: Collection[str]) -> tuple[list[Span], list[float]]:
        """Return the entities, and for each word how likely an entity of `labels` begins with it.

        The components before the recognizer have been through the doc. The chance (0..1) of a
        word is the one it has outside an entity, also when it stands within one.
        """
        if not len(doc):
            return [], []
        vectors = self._lower.predict(self._read.predict([doc]))
        scores = self._scores(vectors, doc)
        chances = np.exp(scores - scores.max(axis=1, keepdims=True))
        begins = [number for number, move in enumerate(self._moves) if move[1] in labels]
        chance = chances[:, begins].sum(axis=1) / chances.sum(axis=1)
        return list(self._spans(vectors, scores.argmax(axis=1), doc)), chance.tolist()

    def _spans(self, vectors: Any, best: Any, doc: Doc) -> Iterator[Span]:
        done = 0
        for at in np.flatnonzero(best != self._number[_OUT, ""]):
            if at < done:
                continue
            kind, label = self._moves[best[at]]
            done = int(at) + 1 if kind == _UNIT else self._end(vectors, int(at), label)
            yield Span(doc, int(at), done, label)

    def _scores(self, vectors: Any, doc: Doc) -> Any:
        """Return the score of each move for each word, were it outside an entity."""
        none = vectors[0]
        bias = self._lower.get_param("b")
        states = vectors[1:, 0] + none[1] + none[2] + bias
        scores = self._upper.predict(reduce(np.maximum, np.moveaxis(states, 2, 0)))
        scores[:, ~self._outside] = -np.inf
        scores[-1, self._begins] = -np.inf
        spaces = np.flatnonzero(doc.to_array(IS_SPACE))
        scores[np.ix_(spaces, np.flatnonzero(self._opening))] = -np.inf
        return scores

    def _end(self, vectors: Any, start: int, label: str) -> int:
        """Return where the entity ends that begins with the word numbered start."""
        words = len(vectors) - 1
        bias = self._lower.get_param("b")
        moves = [self._number[_IN, label], self._number[_LAST, label]]
        weights, offsets = self._upper.get_param("W")[moves], self._upper.get_param("b")[moves]
        for at in range(start + 1, words - 1):
            state = vectors[at + 1, 0] + vectors[start + 1, 1] + vectors[at, 2] + bias
            goes_on, ends = weights @ state.max(axis=1) + offsets
            if ends > goes_on:
                return at + 1
        return words


def can_decide(nlp: spacy.Language) -> bool:
    """Say whether the entities of a pipeline are those of one recognizer, of the known make.

    Anything that sets entities or sentences beforehand would bind it.
    """
    if nlp.pipe_names not in (["tok2vec", NER], [NER]):
        return False
    ner = nlp.get_pipe(NER)
    return (
        type(ner) is EntityRecognizer
        and ner.model.name == "parser_model"
        and ner.model.attrs["has_upper"]
        and not ner.model.attrs["unseen_classes"]
        and ner.model.get_ref("lower").get_dim("nF") == _FEATURES
        and ner.model.get_ref("lower").get_dim("nP") > 1
        and ner.model.get_ref("upper").get_dim("nO") == ner.moves.n_moves
        and ner.cfg.get("beam_width", 1) == 1
    )
