"""The training and development mix: how much of which source, in which rough state."""

import random
from dataclasses import dataclass

from . import layout, negatives, real
from .generate import generate
from .names import Names, load_names
from .sample import Sample
from .sources import Sources, thin
from .words import read_words


@dataclass(frozen=True, slots=True)
class Mix:
    """What the learner sees, and what it is watched on while it learns."""

    train: list[Sample]
    dev: list[Sample]


def make_mix(sources: Sources, seed: int) -> Mix:
    """Return the samples of a training run; the same seed gives the same samples."""
    rng = random.Random(seed)
    names = load_names(sources, held_out=False)
    treebank = thin(sources.treebank(), 0.6, rng)
    rng.shuffle(treebank)
    dev = treebank[:600] + sources.synthetic("dev")[:350]
    treebank = treebank[600:]
    laws = sources.law_lines()
    clean = [
        *treebank,
        *_exchanged(treebank, sources, names, rng),
        *sources.synthetic("train"),
        *generate(sources, names, lines=16_000, documents=20_000, rng=rng),
        *negatives.law_negatives(laws, titled=3500, plain=4000, rng=rng),
        *negatives.loose_phrases(laws, 4500, rng),
    ]
    rng.shuffle(clean)
    train = [layout.roughen(sample, rng) for sample in layout.chain(clean, rng)]
    layout.check(train)
    layout.check(dev)
    return Mix(train, dev)


def _exchanged(
    treebank: list[Sample], sources: Sources, names: Names, rng: random.Random
) -> list[Sample]:
    places = sources.municipalities()
    organisations = [*sources.organisations(), *read_words("organisations")]
    return [
        real.exchange_names(sample, names, places, organisations, rng)
        for sample in treebank
        if real.can_exchange(sample) and rng.random() < 0.8
    ]
