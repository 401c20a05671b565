"""Real sentences: thinned, and once more with the names in them exchanged for made-up ones."""

import random
import re

from .forms import first, full, last
from .names import Names
from .sample import LOC, ORG, PERSON, UNKNOWN, Entity, Sample


def exchange_names(
    sample: Sample, names: Names, places: list[str], organisations: list[str], rng: random.Random
) -> Sample:
    """Return the sample with each person, and some places and organisations, exchanged.

    A name of one word becomes a first name or a surname, a longer one a whole name.
    """
    text, entities, pos = "", list[Entity](), 0
    for entity in sample.entities:
        old = sample.text[entity.start : entity.end]
        new = old
        if entity.label == PERSON:
            new = _other_person(old, names, rng)
        elif entity.label == LOC and rng.random() < 0.4 and " " not in old:
            new = rng.choice(places)
        elif entity.label == ORG and rng.random() < 0.4:
            new = rng.choice(organisations)
        text += sample.text[pos : entity.start]
        entities.append(Entity(len(text), len(text) + len(new), entity.label))
        text += new
        pos = entity.end
    return Sample(text + sample.text[pos:], tuple(entities))


def can_exchange(sample: Sample) -> bool:
    """Return whether a sample has a person and no name of unknown type."""
    labels = {entity.label for entity in sample.entities}
    return PERSON in labels and UNKNOWN not in labels


def _other_person(old: str, names: Names, rng: random.Random) -> str:
    person = names.person(rng)
    if " " in old or re.search(r"\.\w", old):
        return full(person, rng)
    kind = rng.random()
    if kind < 0.4:
        return first(person, rng)
    return last(person, rng) if kind < 0.85 else full(person, rng)
