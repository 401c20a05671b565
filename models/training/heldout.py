"""The test sets. The held-out ones share no template, and no rare name, with the training data."""

import random

from . import layout
from .names import GOLD, load_names
from .sample import Sample, read_lines, read_marked_documents
from .slots import Filler
from .sources import Sources

_FILLS = 8


def test_sets(sources: Sources) -> dict[str, list[Sample]]:
    """Return the test sets by name: three to develop on, three never looked into."""
    lines = heldout_lines(sources)
    return {
        "nota_gold (dev)": sources.nota_gold(),
        "synth_dev (dev)": sources.synthetic("dev"),
        "documents (dev)": read_marked_documents(GOLD / "documents.txt"),
        "documents, blind": read_marked_documents(GOLD / "documents_blind.txt"),
        "lines": lines,
        "lines, rough": [_rough(line, i) for i, line in enumerate(lines)],
    }


def heldout_lines(sources: Sources) -> list[Sample]:
    """Return the held-out templates, each filled several times with held-out names."""
    rng = random.Random(2024)
    filler = Filler.of(sources, load_names(sources, held_out=True), rng)
    templates = [line.replace("\\n", "\n") for line in read_lines(GOLD / "lines.txt")]
    return [filler.fill(template) for template in templates for _ in range(_FILLS)]


def _rough(sample: Sample, seed: int) -> Sample:
    rng = random.Random(seed)
    return layout.misread(layout.wrap(sample, rng.choice([24, 36, 48])), 0.02, rng)
